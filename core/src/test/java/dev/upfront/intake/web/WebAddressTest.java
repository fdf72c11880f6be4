package dev.upfront.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "HTTPS://Www.Example.COM, https://www.example.com/",
    "https://example.com:443/a#top, https://example.com/a",
    "http://example.com:8080/a/../b, http://example.com:8080/b",
    "https://example.com/a?utm_source=x&id=7&fbclid=y, https://example.com/a?id=7",
    "https://example.com/a?utm_source=x, https://example.com/a",
    "https://example.com/Élite season 4, https://example.com/%C3%89lite%20season%204",
    "https://example.com/100%, https://example.com/100%25",
    "https://example.com/a%20b, https://example.com/a%20b",
    "https://müller.example/, https://xn--mller-kva.example/",
    "https://example.com?q=a|b, https://example.com/?q=a%7Cb",
    "http://[2001:DB8::1]/a, http://[2001:db8::1]/a",
    "http://127.0.0.1/a, http://127.0.0.1/a",
  })
  void writesWhatLeadsToTheSamePageTheSame(String text, String address) {
    assertThat(WebAddress.parse(text)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "news",
        "ftp://example.com/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "http:///a",
        "https://bank.example@evil.example/",
        "https://user:secret@example.com/",
        "http://example.com:99999/",
        "https://exa mple.com/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://127.1/",
        "http://0177.0.0.1/",
        "http://127.0.0.256/",
        "http://127.0.0.0x1/"
      })
  void whatIsNoAddressOnTheWebIsNone(String text) {
    assertThat(WebAddress.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "b.html, https://example.com/tv/b.html",
    "/b?x=1#c, https://example.com/b?x=1",
    "//cdn.example.com/b, https://cdn.example.com/b",
    "?page=2, https://example.com/tv/a?page=2",
    "../b c, https://example.com/b%20c",
    "mailto:a@example.com, ",
    "file:///etc/passwd, ",
  })
  void resolvesTheLinksOfAPage(String link, String address) {
    URI page = URI.create("https://example.com/tv/a");

    URI resolved = WebAddress.resolve(page, link);

    assertThat(resolved == null ? null : resolved.toString()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.com/a, http://amp.example.com/b, true",
    "https://news.example.co.uk/, https://example.co.uk/, true",
    "https://a.co.uk/, https://b.co.uk/, false",
    "https://ann.github.io/, https://bob.github.io/, false",
    "http://127.0.0.1:8000/a, http://127.0.0.1:8000/b, true",
    "http://127.0.0.1:8000/, http://127.0.0.1:9000/, false",
    "http://127.0.0.1/, http://128.0.0.1/, false",
  })
  void tellsWhichAddressesBelongToOneOwner(URI a, URI b, boolean same) {
    assertThat(WebAddress.isSameSite(a, b)).isEqualTo(same);
  }
}
