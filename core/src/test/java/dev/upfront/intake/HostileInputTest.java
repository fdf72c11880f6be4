package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no site sends and somebody will: it must cost little and end in an article or a sentence. */
@Timeout(20)
class HostileInputTest {

  @Test
  void deepNestingIsRead() throws IntakeException {
    String page = "<div>".repeat(100_000) + "<p>Loki will return." + "</div>".repeat(100_000);

    assertThat(read(page).text()).isEqualTo("Loki will return.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<table><tr><td>", "<ul><li>", "<dl><dd>", "<blockquote>", "<b>"})
  void whatIsDeepInsideIsRead(String open) throws IntakeException {
    assertThat(read(deep(open)).text()).isEqualTo("Loki will return.\n\ndeep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a href=x>", "<svg>"})
  void whatIsDeepInsideALinkOrADrawingIsLeftOut(String open) throws IntakeException {
    assertThat(read(deep(open)).text()).isEqualTo("Loki will return.");
  }

  @Test
  void eachQuotationGetsItsTwoMarks() throws IntakeException {
    assertThat(read(deep("<q>")).text())
        .matches("Loki will return\\.\n\n[“”]++deep”++")
        .hasSize("Loki will return.\n\ndeep".length() + 2 * 50_000);
  }

  @Test
  void tooManyElementsAreRefused() {
    assertThatThrownBy(() -> read("<p>x".repeat(1_000_000)))
        .isInstanceOf(IntakeException.class)
        .hasMessage("a.html has more than 250,000 elements: cut the article out of the page");
  }

  @Test
  void manyElementsAreRead() throws IntakeException {
    assertThat(read("<p>Loki.".repeat(100_000)).text()).hasSize(7 * 100_000 - 2);
  }

  @Test
  void elementsThatAreOpenedAnewInEachParagraphAreBounded() throws IntakeException {
    String fonts = IntStream.range(0, 2000)
        .mapToObj(i -> "<font size=" + i + ">")
        .collect(Collectors.joining());

    assertThat(read(fonts + "<p>x".repeat(200_000)).text())
        .isEqualTo("x" + "\n\nx".repeat(199_999));
  }

  @Test
  void aHugeAttributeIsNoText() throws IntakeException {
    String page = "<div class='" + "comments ".repeat(1_000_000) + "' id='" + "x".repeat(5_000_000)
        + "'><p>Loki will return.";

    assertThat(read(page).text()).isEqualTo("Loki will return.");
  }

  @Test
  void manyAttributesAreNoText() throws IntakeException {
    String attributes =
        IntStream.range(0, 200_000).mapToObj(i -> " a" + i).collect(Collectors.joining());

    assertThat(read("<div" + attributes + "><p>Loki will return.").text())
        .isEqualTo("Loki will return.");
  }

  @Test
  void aHugeTitleIsNone() throws IntakeException {
    assertThat(read("<title>" + "Loki ".repeat(1_000_000) + "</title><p>Loki will return.")
            .title())
        .isEmpty();
  }

  @Test
  void entitiesAreNotExpandedTwice() throws IntakeException {
    String page =
        "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><body><p>&b;&amp;lt;&#13;&#xD800;";

    assertThat(read(page).text()).contains("&b;&lt;").hasSizeLessThan(30).doesNotContain("\r");
  }

  @Test
  void deepLinkedDataSayNothing() throws IntakeException {
    String data = "[".repeat(400_000);

    assertThat(read("<script type=application/ld+json>" + data + "</script><p>Loki will return.")
            .text())
        .isEqualTo("Loki will return.");
  }

  @ParameterizedTest
  @MethodSource
  void patternsDoNotRunAwayOverWhatIsNoArticle(String page) {
    assertThatThrownBy(() -> read(page))
        .isInstanceOf(IntakeException.class)
        .hasMessage(
            "a.html has no article in it: save the page from a browser once it shows the article");
  }

  static Stream<Named<String>> patternsDoNotRunAwayOverWhatIsNoArticle() {
    return Stream.of(
        named("comments that never end", "<!--".repeat(500_000)),
        named("blanks", " ".repeat(5_000_000) + "<"),
        named("declarations that never end", "<?xml ".repeat(500_000)),
        named("elements that never end", "<meta ".repeat(500_000) + "\u00e9"),
        named("signs", "<p>" + "| ".repeat(5_000_000)));
  }

  @Test
  void patternsDoNotRunAwayOverPrompts() throws IntakeException {
    String prompts = "read more ".repeat(500_000);

    assertThat(read("<p>" + prompts).text()).isEqualTo(prompts.strip());
  }

  @Test
  void aLineWithoutEndIsRead() throws IntakeException {
    String text = "x".repeat(Articles.MAX_BYTES);

    assertThat(Articles.read("a.txt", text.getBytes(StandardCharsets.US_ASCII)).text())
        .hasSize(Articles.MAX_BYTES);
  }

  @Test
  void noiseIsRefused() {
    byte[] noise = new byte[1_000_000];
    new Random(1).nextBytes(noise);

    assertThatThrownBy(() -> Articles.read("a.txt", noise))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("is not text");
  }

  private static String deep(String open) {
    return "<p>Loki will return.</p>" + open.repeat(50_000) + "deep";
  }

  private static Article read(String html) throws IntakeException {
    return Articles.read("a.html", html.getBytes(StandardCharsets.UTF_8));
  }
}
