package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in, an article goes out or one sentence that says why not. */
class AnyInputTest {

  @Property(tries = 2000)
  void anyBytesGiveAnArticleOrASentence(@ForAll byte[] bytes) {
    assertHonest(bytes);
  }

  @Property(tries = 500)
  void anyTextInAnyEncodingDoes(@ForAll("texts") String text, @ForAll("charsets") Charset charset) {
    assertHonest(text.getBytes(charset));
  }

  @Property(tries = 2000)
  void anySoupOfTagsDoes(@ForAll("soups") String page) {
    assertHonest(page.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().all().ofMaxLength(300);
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(
            "UTF-8", "UTF-16", "UTF-32", "windows-1252", "Shift_JIS", "ISO-2022-JP", "GB18030")
        .map(Charset::forName);
  }

  @Provide
  Arbitrary<String> soups() {
    Arbitrary<String> name = Arbitraries.of(
        "p",
        "div",
        "table",
        "tr",
        "td",
        "th",
        "ul",
        "li",
        "dl",
        "dt",
        "dd",
        "a",
        "h1",
        "h2",
        "br",
        "pre",
        "q",
        "article",
        "main",
        "body",
        "html",
        "head",
        "title",
        "script",
        "form",
        "nav",
        "select",
        "svg",
        "template",
        "frameset",
        "caption",
        "b",
        "!doctype html",
        "!--",
        "?xml",
        "plaintext",
        "textarea");
    Arbitrary<String> tag = Combinators.combine(
            Arbitraries.of("<", "</"), name, Arbitraries.of(">", " class=comments>", "/>", ""))
        .as((open, middle, close) -> open + middle + close);
    Arbitrary<String> words = Arbitraries.of(
        "Loki",
        " ",
        "\n",
        "\r\n",
        "&#13;",
        "&nbsp;",
        "Read more: ",
        "&amp",
        "\u0000",
        "Published: 2023-01-01");
    return Arbitraries.oneOf(tag, words)
        .list()
        .ofMaxSize(60)
        .map(parts -> "<html>" + String.join("", parts));
  }

  private static void assertHonest(byte[] bytes) {
    Object outcome = outcome(bytes);
    if (outcome instanceof Article article) {
      assertThat(article.text()).isNotBlank().doesNotContain("\r").startsWith(article.title());
      assertThat(outcome(bytes)).isEqualTo(article);
    } else {
      assertThat((String) outcome).startsWith("a ").contains(": ").doesNotContain("\n", "\r");
    }
  }

  private static Object outcome(byte[] bytes) {
    try {
      return Articles.read("a", bytes);
    } catch (IntakeException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
