package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
  private static final String TEXT = "“Élite” season 3 – it’s official\n\nNetflix has said so.";

  @ParameterizedTest
  @CsvSource({
    "UTF-8,    ''",
    "UTF-8,    EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-16LE, ''",
    "UTF-16BE, ''",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, 0000FEFF",
    "windows-1252, ''",
  })
  void tellsTheEncodingAndDropsTheMark(String charset, String mark) throws IntakeException {
    assertThat(decode(HexFormat.of().parseHex(mark), TEXT.getBytes(Charset.forName(charset))))
        .isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "Shift_JIS,   '「進撃の巨人」の第二期は来年の春に放送される。監督は荒木哲郎が務める。'",
    "EUC-KR,      '드라마 지옥 시즌 2 공개일이 확정되었다. 넷플릭스가 발표했다.'",
    "windows-1251, 'Второй сезон сериала выйдет весной, сообщает канал. Съёмки уже начались.'",
  })
  void guessesByTheLetters(String charset, String text) throws IntakeException {
    assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=iso-8859-2>",
        "<html><head><meta charset=\"ISO-8859-2\">",
        "<META http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>",
        "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html>",
      })
  void believesWhatAPageDeclares(String start) throws IntakeException {
    String page = start + "<p>Česká televize: třetí řada";

    assertThat(decode(page.getBytes(Charset.forName("ISO-8859-2")))).isEqualTo(page);
  }

  @Test
  void believesUtf8MoreThanAnOldDeclaration() throws IntakeException {
    String page = "<meta charset=iso-8859-1><p>" + TEXT;

    assertThat(decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
  }

  @Test
  void readsLatin1AsTheSupersetThatBrowsersTakeItFor() throws IntakeException {
    String page = "<meta charset=iso-8859-1><p>“it’s”";

    assertThat(decode(page.getBytes(Charset.forName("windows-1252")))).isEqualTo(page);
  }

  @Test
  void readsAPageThatDeclaresUtf8AndIsNot() throws IntakeException {
    String page = "<meta charset=utf-8><p>Netflix says it’s back. “Élite” returns, the café too.";

    assertThat(decode(page.getBytes(Charset.forName("windows-1252")))).isEqualTo(page);
  }

  @Test
  void bearsAFewBrokenBytesInUtf8() throws IntakeException {
    byte[] cut = "“Élite” – ‘Él’ – ça".getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 1] = (byte) 0xC3;

    assertThat(decode(cut)).isEqualTo("“Élite” – ‘Él’ – ç\uFFFD");
  }

  @Test
  void endsAllLinesTheSameWay() throws IntakeException {
    assertThat(decode(bytes("a\r\nb\rc\nd\r\n\r\ne"))).isEqualTo("a\nb\nc\nd\n\ne");
  }

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37,     a.txt is a PDF document: save it as text first",
    "504b030414000600,     a.txt is a ZIP archive or an office document: save it as text first",
    "d0cf11e0a1b11ae1,     a.txt is an office document: save it as text first",
    "7b5c727466312020,     a.txt is an RTF document: save it as text first",
    "1f8b080000000000,     a.txt is compressed with gzip: unpack it first",
    "89504e470d0a1a0a,     a.txt is an image: give the text of the article",
    "0001020304050607,     'a.txt is not text: give plain text or HTML, in UTF-8 where you can choose'",
  })
  void refusesWhatIsNoText(String bytes, String message) {
    assertThatThrownBy(() -> decode(HexFormat.of().parseHex(bytes)))
        .isInstanceOf(IntakeException.class)
        .hasMessage(message);
  }

  private static String decode(byte[]... parts) throws IntakeException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return Encodings.decode("a.txt", whole.toByteArray(), null);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
