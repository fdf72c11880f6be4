package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
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
  @ValueSource(
      strings = {
        "<table><tr><td>",
        "<ul><li>",
        "<dl><dd>",
        "<blockquote>",
        "<b>",
        "<a href=x>",
        "<q>",
        "<svg>"
      })
  void deepNestingOfAnythingEnds(String open) {
    String page = "<p>Loki will return.</p>" + open.repeat(50_000) + "deep";

    assertThat(outcome(page)).isNotNull();
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
  void elementsThatMultiplyAreBounded() {
    String fonts = IntStream.range(0, 2000)
        .mapToObj(i -> "<font size=" + i + ">")
        .collect(Collectors.joining());

    assertThat(outcome(fonts + "<p>x".repeat(200_000))).isNotNull();
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

  @Test
  void patternsDoNotRunAway() {
    assertThat(outcome("<!--".repeat(500_000))).isNotNull();
    assertThat(outcome(" ".repeat(5_000_000) + "<")).isNotNull();
    assertThat(outcome("<?xml ".repeat(500_000))).isNotNull();
    assertThat(outcome("<meta ".repeat(500_000) + "\u00e9")).isNotNull();
    assertThat(outcome("<p>" + "read more ".repeat(500_000))).isNotNull();
    assertThat(outcome("<p>" + "| ".repeat(5_000_000))).isNotNull();
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

  private static Object outcome(String page) {
    try {
      return read(page);
    } catch (IntakeException e) {
      return e;
    }
  }

  private static Article read(String html) throws IntakeException {
    return Articles.read("a.html", html.getBytes(StandardCharsets.UTF_8));
  }
}
