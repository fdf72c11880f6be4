package dev.upfront.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from plain text and from web pages, in whatever encoding they come.
 *
 * <p>Plain text opens with its headline; lines near the top that say its day, its outlet and its
 * address are no part of the text:
 *
 * <pre>
 * Heartstopper Season 2 Release Date: Available on Netflix, Latest Updates!
 * Published: 2022-11-14
 * Outlet: Reel &amp; Dial
 * Address: https://reelanddial.example/heartstopper-season-2
 *
 * Season 2 of the teen romantic drama Heartstopper on Netflix is currently in production.
 * </pre>
 *
 * <p>The day may also stand as {@code Date: …}, as {@code Published November 14, 2022}, on a line of its own, or, where
 * nothing else says it, as {@code Updated …}.
 *
 * <p>Of a web page the title, day, outlet and address are taken from what it says of itself, and the
 * article from what is around it: menus, links to other articles, comments, banners and captions
 * are left out.
 *
 * <p>Any input gives an article or an {@link IntakeException}; time and memory are bounded by {@link
 * #MAX_BYTES}, whatever it holds. Nothing is fetched here; {@code intake.web} does that.
 */
public final class Articles {

  /** The largest input that is read, in bytes: 20 MB. */
  public static final int MAX_BYTES = 20_000_000;

  private static final Set<String> ENDINGS = Set.of("txt", "html", "htm", "md");

  /** Files that tell of their folder are named so by custom, and are no articles of it. */
  private static final Set<String> OF_THE_FOLDER = Set.of(
      "README",
      "PROVENANCE",
      "LICENSE",
      "LICENCE",
      "COPYING",
      "NOTICE",
      "AUTHORS",
      "CHANGELOG",
      "CONTRIBUTING");

  private Articles() {}

  /** Whether a file of a folder is taken for an article by its name: no {@code README.md}, no picture. */
  public static boolean isOne(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
        && !OF_THE_FOLDER.contains(name.substring(0, dot));
  }

  /**
   * Reads an article from a file. A larger file than {@link #MAX_BYTES} is refused before it is
   * read.
   *
   * @param id the article's id, as a rule the file name as it was given
   * @throws IntakeException where the file is missing, unreadable, too large or holds no article
   */
  public static Article read(String id, Path file) throws IntakeException {
    byte[] bytes;
    try {
      if (Files.isDirectory(file)) {
        throw new IntakeException(id, "is a folder", "give the files in it");
      }
      // A device or a pipe has no size; it is read to the limit and no further.
      if (Files.isRegularFile(file)) {
        refuseLargerThanLimit(id, Files.size(file));
      }
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(MAX_BYTES + 1);
      }
    } catch (NoSuchFileException e) {
      throw new IntakeException(id, "does not exist", "check the name");
    } catch (AccessDeniedException e) {
      throw new IntakeException(id, "may not be read", "give yourself the right to read it");
    } catch (IOException e) {
      throw new IntakeException(
          id, "cannot be read (" + reason(e) + ")", "check the disk or copy the file");
    }
    return read(id, bytes);
  }

  /**
   * Reads an article from the bytes of a file or of a page.
   *
   * @param id the file name or address as it was given; its ending helps to tell a page from text
   * @throws IntakeException where the bytes are too many or hold no article
   */
  public static Article read(String id, byte[] bytes) throws IntakeException {
    String text = text(id, bytes, null);
    return WebPage.isOne(id, text) ? WebPage.read(id, text) : PlainText.read(id, text);
  }

  /**
   * Reads an article from what a server calls a page.
   *
   * @param charset what the server says of its encoding, null where nothing; believed before what the page says
   * @throws IntakeException where the bytes are too many or hold no article
   */
  public static Article readPage(String id, byte[] bytes, @Nullable String charset)
      throws IntakeException {
    return WebPage.read(id, text(id, bytes, charset));
  }

  /** The text of bytes, which is not blank. */
  static String text(String id, byte[] bytes, @Nullable String charset) throws IntakeException {
    refuseLargerThanLimit(id, bytes.length);
    if (bytes.length == 0) {
      throw new IntakeException(id, "is empty", "give a file with text in it");
    }
    String text = Encodings.decode(id, bytes, charset);
    if (text.isBlank()) {
      throw new IntakeException(id, "has nothing but blanks in it", "give a file with text in it");
    }
    return text;
  }

  private static void refuseLargerThanLimit(String id, long bytes) throws IntakeException {
    if (bytes > MAX_BYTES) {
      throw new IntakeException(
          id,
          String.format(
              Locale.ROOT,
              "is larger than the %d MB that an article may have",
              MAX_BYTES / 1_000_000),
          "cut the article out of it");
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.replaceAll("\\p{Cntrl}", " ");
  }
}
