package dev.upfront.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text. Believed in this order: a byte order mark; bytes that are UTF-8 beyond
 * ASCII, as hardly any others happen to be (pages that were saved anew often keep an old
 * declaration); what its server declares, then the page itself; a guess by the statistics of its letters; windows-1252,
 * which nearly any bytes can be read in.
 */
final class Encodings {
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern META = Pattern.compile(
      "<meta\\b[^>]{0,300}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{1,40})");
  private static final Pattern XML_DECLARATION = Pattern.compile(
      "^\\s{0,99}<\\?xml\\b[^>]{0,300}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{1,40})");

  private record Mark(int[] bytes, String charset) {}

  /** The four bytes of UTF-32 begin with the two of UTF-16 and stand before them. */
  private static final List<Mark> MARKS = List.of(
      new Mark(new int[] {0xEF, 0xBB, 0xBF}, "UTF-8"),
      new Mark(new int[] {0xFF, 0xFE, 0, 0}, "UTF-32LE"),
      new Mark(new int[] {0, 0, 0xFE, 0xFF}, "UTF-32BE"),
      new Mark(new int[] {0xFF, 0xFE}, "UTF-16LE"),
      new Mark(new int[] {0xFE, 0xFF}, "UTF-16BE"));

  private record Format(int[] bytes, String name, String remedy) {}

  private static final String SAVE_AS_TEXT = "save it as text first";
  private static final List<Format> FORMATS = List.of(
      new Format(new int[] {'%', 'P', 'D', 'F', '-'}, "a PDF document", SAVE_AS_TEXT),
      new Format(new int[] {'P', 'K', 3, 4}, "a ZIP archive or an office document", SAVE_AS_TEXT),
      new Format(new int[] {0xD0, 0xCF, 0x11, 0xE0}, "an office document", SAVE_AS_TEXT),
      new Format(new int[] {'{', '\\', 'r', 't', 'f'}, "an RTF document", SAVE_AS_TEXT),
      new Format(new int[] {0x1F, 0x8B}, "compressed with gzip", "unpack it first"),
      new Format(new int[] {0x89, 'P', 'N', 'G'}, "an image", "give the text of the article"),
      new Format(new int[] {0xFF, 0xD8, 0xFF}, "an image", "give the text of the article"),
      new Format(new int[] {'G', 'I', 'F', '8'}, "an image", "give the text of the article"));

  private Encodings() {}

  /**
   * The text, with lines that end in \n and without a byte order mark; else untouched.
   *
   * @throws IntakeException where the bytes are no text
   */
  static String decode(String id, byte[] bytes, @Nullable String charset) throws IntakeException {
    for (Format format : FORMATS) {
      if (startsWith(bytes, format.bytes)) {
        throw new IntakeException(id, "is " + format.name, format.remedy);
      }
    }
    String text = unmarked(bytes, charset);
    refuseBinary(id, text);
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String unmarked(byte[] bytes, @Nullable String charset) {
    for (Mark mark : MARKS) {
      if (startsWith(bytes, mark.bytes)) {
        int from = mark.bytes.length;
        return new String(bytes, from, bytes.length - from, Charset.forName(mark.charset));
      }
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    Optional<Charset> declared =
        charset == null ? declared(bytes) : meant(charset.toLowerCase(Locale.ROOT));
    if (isUtf8(utf8, declared.isPresent())) {
      return utf8;
    }
    if (declared.isPresent()) {
      return new String(bytes, declared.get());
    }
    return new String(bytes, guessed(bytes));
  }

  /**
   * Whether text that was read as UTF-8 was that, a few broken bytes aside. Pure ASCII is left to a
   * declaration where there is one, as encodings with escapes look like it.
   */
  private static boolean isUtf8(String text, boolean isDeclared) {
    int foreign = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        broken++;
      } else if (c >= 128) {
        foreign++;
      }
    }
    return broken == 0 ? foreign > 0 || !isDeclared : foreign > 4 * broken;
  }

  /** Without a mark, Latin text in UTF-16 is known by every other byte being zero. */
  private static @Nullable Charset utf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, DECLARED_WITHIN) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (odd > pairs / 2 && even <= pairs / 20) {
      return StandardCharsets.UTF_16LE;
    }
    return even > pairs / 2 && odd <= pairs / 20 ? StandardCharsets.UTF_16BE : null;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String start = new String(
            bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
    Matcher meta = META.matcher(start);
    Matcher xml = XML_DECLARATION.matcher(start);
    String name = meta.find() ? meta.group(1) : xml.find() ? xml.group(1) : "";
    return meant(name);
  }

  private static Optional<Charset> meant(String name) {
    // As browsers do: who says Latin-1 means windows-1252, and UTF-16 could not have been read so
    // far.
    return switch (name) {
      case "" -> Optional.empty();
      case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be" -> Optional.empty();
      case "iso-8859-1", "latin1", "us-ascii", "ascii" -> charset("windows-1252");
      default -> charset(name);
    };
  }

  private static Charset guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    // On short texts it takes one for the other, and the press does not write on such Macs.
    return Optional.ofNullable("MACCYRILLIC".equals(name) ? "windows-1251" : name)
        .flatMap(Encodings::charset)
        .filter(charset -> canDecode(bytes, charset))
        .or(() -> charset("windows-1252"))
        .orElse(StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean canDecode(byte[] bytes, Charset charset) {
    try {
      CharBuffer decoded = charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return decoded.hasRemaining();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static void refuseBinary(String id, String text) throws IntakeException {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        strange = Integer.MAX_VALUE;
        break;
      }
      if (c == '\uFFFD' || Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0) {
        strange++;
      }
    }
    if (strange > 2 + text.length() / 50) {
      throw new IntakeException(
          id, "is not text", "give plain text or HTML, in UTF-8 where you can choose");
    }
  }

  private static boolean startsWith(byte[] bytes, int[] start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
