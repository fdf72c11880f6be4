package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @Test
  void opensWithTheHeadlineAndItsDay() throws IntakeException {
    Article article = read("""
            Aloha, ‘NCIS: Hawai'i’: CBS Axes Spinoff
            Published: 2024-04-26

            The tide has gone out.

            CBS said Friday it will not go forward.
            """);

    assertThat(article.id()).isEqualTo("a.txt");
    assertThat(article.title()).isEqualTo("Aloha, ‘NCIS: Hawai'i’: CBS Axes Spinoff");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 4, 26));
    assertThat(article.outlet()).isNull();
    assertThat(article.address()).isNull();
    assertThat(article.text()).isEqualTo("""
            Aloha, ‘NCIS: Hawai'i’: CBS Axes Spinoff

            The tide has gone out.

            CBS said Friday it will not go forward.""");
    assertThat(article.text().substring(article.bodyStart())).startsWith("The tide");
  }

  @Test
  void takesOutletAndAddressBesideTheDay() throws IntakeException {
    Article article = read("""
            Headline
            Published: 2023-04-19
            Outlet: Reel &  Dial
            Address: https://reelanddial.example/heartstopper#top

            Body.
            """);

    assertThat(article.outlet()).isEqualTo("Reel & Dial");
    assertThat(article.address()).isEqualTo("https://reelanddial.example/heartstopper");
    assertThat(article.text()).isEqualTo("Headline\n\nBody.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline\nAddress: 12 Acacia Avenue\nOutlet:\n\nBody.",
        "Headline\nOutlet\nAddress: https:/nowhere\n\nBody.",
        "Headline\n1\n2\n3\n4\nOutlet: Reel & Dial\nAddress: https://reelanddial.example/a",
      })
  void takesNothingThatOnlyLooksLikeIt(String text) throws IntakeException {
    Article article = read(text);

    assertThat(article.outlet()).isNull();
    assertThat(article.address()).isNull();
    assertThat(article.text()).contains("Address: ").contains("Outlet");
  }

  @Test
  void mayHaveItsDayBelow() throws IntakeException {
    String text = "Headline\n\n" + "A line.\n\n".repeat(9)
        + "First published on November 14, 2022\n\nMore news";

    assertThat(read(text).published()).isEqualTo(LocalDate.of(2022, 11, 14));
    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void needsNoDay() throws IntakeException {
    Article article = read("Headline\n\nBody.\n");

    assertThat(article.published()).isNull();
    assertThat(article.text()).isEqualTo("Headline\n\nBody.");
  }

  @Test
  void needsNoBlankLine() throws IntakeException {
    assertThat(read("Headline\nBody.").text()).isEqualTo("Headline\n\nBody.");
  }

  @Test
  void mayBeAHeadlineAlone() throws IntakeException {
    assertThat(read("Headline").text()).isEqualTo("Headline");
  }

  @Test
  void keepsTheLinesOfTheBodyAsTheyAre() throws IntakeException {
    assertThat(
            read("\n\n  Headline  \n\n\n  two  spaces\n\n\n\n\tand a tab \n\n").text())
        .isEqualTo("Headline\n\n  two  spaces\n\n\n\n\tand a tab ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline\nPublished: 2022-11-14\n\nBody.",
        "Headline\n\npublished: 2022-11-14\n\nBody.",
        "Published: 2022-11-14\nHeadline\n\nBody.",
        "Headline\nA line below it\nPublished: 2022-11-14\nBody.",
        "Headline\nPublished on: November 14, 2022\n\nBody.",
        "Headline\nPublished: Mon, 14 Nov 2022 09:00:00 GMT\n\nBody.",
        "Headline\n\nPublished 14 November 2022\n\nBody.",
        "Headline\nPosted on Nov. 14, 2022, 9:00 a.m. ET\n\nBody.",
        "Headline\nUpdated November 14, 2022\n\nBody.",
        "Headline\nDate: November 14, 2022\n\nBody.",
        "Headline\n\nNovember 14, 2022\n\nBody.",
        "Monday, 14 November 2022 | By Jane Doe\n\nHeadline\n\nBody.",
      })
  void findsTheDayNearTheTop(String text) throws IntakeException {
    Article article = read(text);

    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 11, 14));
    assertThat(article.title()).isEqualTo("Headline");
    assertThat(article.text()).doesNotContainIgnoringCase("published").doesNotContain("2022");
  }

  @Test
  void theDayOfAnUpdateCountsWhereNoOtherIsSaid() throws IntakeException {
    assertThat(read("Headline\nUpdated May 2, 2025\nMarch 21, 2025\n\nBody.").published())
        .isEqualTo(LocalDate.of(2025, 3, 21));
  }

  @Test
  void saysThatItsDayIsNone() {
    assertThatThrownBy(() -> read("Headline\nPublished: 2023-02-30\n\nBody."))
        .isInstanceOf(IntakeException.class)
        .hasMessage(
            "a.txt says near its top that it was published on “2023-02-30”, a day that there is not:"
                + " write the day as in 2023-06-30, or leave the line out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline\n\nPublished: soon\n\nBody.",
        "Headline\n\nPublished 14 November 2022 by Faber.\n\nBody.",
        "Headline\n\nPublished: April 10, 1925\n\nBody.",
        "Headline\n\nNovember 14, 2022 was a good day.\n\nBody.",
        "Headline\n\nNovember 14, 2022\n\nSilo\n\nNovember 15, 2022\n\nRafters",
        "Headline\n\nRelease date: November 14, 2022\n\nBody.",
        "Headline\n\n" + "Above.\n\nAbove.\n\nAbove.\n\nAbove.\n\nAbove.\n\nAbove.\n\nAbove.\n\n"
            + "Published: 2022-11-14\n\n" + "Below.\n\nBelow.\n\nBelow.\n\nBelow.\n\n" + "Last.",
        "Headline\n\nThe novel, Published: 2022-11-14.",
      })
  void leavesOtherLinesInTheText(String text) throws IntakeException {
    assertThat(read(text).published()).isNull();
    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void hasNoHeadlineWhereItOpensWithAParagraph() throws IntakeException {
    String paragraph = "A sentence that goes on. ".repeat(20).strip();

    Article article = read(paragraph + "\n\nBody.");

    assertThat(article.title()).isEmpty();
    assertThat(article.text()).isEqualTo(paragraph + "\n\nBody.");
    assertThat(article.bodyStart()).isZero();
  }

  @Test
  void takesTheMarkOffAMarkdownHeadline() throws IntakeException {
    Article article = Articles.read("a.md", bytes("# Headline\n\n## Cast\n\n- Kit Connor"));

    assertThat(article.text()).isEqualTo("Headline\n\n## Cast\n\n- Kit Connor");
  }

  @Test
  void isNoPageForATagInIt() throws IntakeException {
    assertThat(read("How to use <b> and <p>\n\nLike this: <p>text").text())
        .isEqualTo("How to use <b> and <p>\n\nLike this: <p>text");
  }

  @Test
  void saysWhoWroteItAndInWhichLanguage() throws IntakeException {
    Article article = read("Headline\nAuthor: Jane Doe, John Roe\nLanguage: en_GB\n\nBody.");

    assertThat(article.author()).isEqualTo("Jane Doe, John Roe");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.text()).isEqualTo("Headline\n\nBody.");
  }

  @Test
  void goesByItsAddressWhereThatIsItsId() throws IntakeException {
    assertThat(Articles.read("https://example.org/news/1#top", bytes("Headline\n\nBody."))
            .address())
        .isEqualTo("https://example.org/news/1");
  }

  private static Article read(String text) throws IntakeException {
    return Articles.read("a.txt", bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
