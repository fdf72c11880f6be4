package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.odds.AirDateClue;
import dev.upfront.reading.odds.AirDateOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Given an article about several series that names days, which of them are weighed for which series, and which are taken.
 * What is taken hangs on weights that are learned anew now and then, so that only clear cases stand here.
 */
class AirDatesTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void theDayMayStandInTheSentenceBehindTheTitle() {
    assertThat(releases("What the networks have in store", """
            "Saltmarsh," CBS: Ana Ruiz is a nurse on an island. Tune in Sept. 23.

            "Copper Lane," NBC: Two sisters run a bakery. Tune in Sept. 26.

            "Paper Tigers," Fox: Ben Ode is a judge with a secret. Tune in Oct. 3.
            """))
        .containsExactly(
            "Saltmarsh 2024-09-23", "Copper Lane 2024-09-26", "Paper Tigers 2024-10-03");
  }

  @Test
  void theDayMayStandBeforeTheTitleWithNoVerbThatTiesThem() {
    assertThat(releases("What the networks have in store", """
            On Monday, Sept. 23, Ana Ruiz is a nurse on an island in "Saltmarsh."

            Oct. 10 brings "Copper Lane," about two sisters who run a bakery.

            On Oct. 3 viewers get a look at "Nine Mile Creek," a western.
            """))
        .containsExactly(
            "Saltmarsh 2024-09-23", "Copper Lane 2024-10-10", "Nine Mile Creek 2024-10-03");
  }

  @Test
  void theSeasonThatAnArticleOpensWithIsThatOfTheNewSeriesInIt() {
    assertThat(releases("The networks' new shows", """
            CBS has five new series for the fall.

            Ana Ruiz is a nurse in the new drama "Saltmarsh."

            Two sisters run a bakery in the new comedy "Copper Lane."

            Ben Ode is a judge in the new drama "Paper Tigers."
            """))
        .contains("Saltmarsh 2024-09..2024-11", "Paper Tigers 2024-09..2024-11");
  }

  @Test
  void aDayInTheHeadingIsWeighedForAllBelowItUntilTheNextOne() {
    assertThat(pairs("The networks' new shows", """
            Thursday, Sept. 26, on CBS

            Ana Ruiz is a nurse on an island in the new drama "Saltmarsh."

            Two sisters run a bakery in the new comedy "Copper Lane."

            Friday, Oct. 4, on Fox

            Ben Ode is a judge with a secret in the new drama "Paper Tigers."
            """))
        .containsExactly(
            "Saltmarsh heading 2024-09-26",
            "Copper Lane heading 2024-09-26",
            "Paper Tigers heading 2024-10-04");
  }

  @Test
  void aDayBehindTheNextTitleIsThatTitles() {
    String body = """
        "Saltmarsh" has ten episodes. "Paper Tigers" premieres on Oct. 3 on Fox, "Copper Lane" on Oct. 10.

        Fox has cancelled "Iron Hour," and CBS has renewed "Nine Mile Creek."
        """;
    assertThat(pairs("Notes from the networks", body))
        .contains("Paper Tigers same_behind 2024-10-03", "Copper Lane same_behind 2024-10-10")
        .noneMatch(pair -> pair.startsWith("Saltmarsh"));
    assertThat(releases("Notes from the networks", body))
        .containsExactly("Paper Tigers 2024-10-03", "Copper Lane 2024-10-10");
  }

  @Test
  void theDayOnWhichASeriesEndedIsNotItsPremiere() {
    assertThat(releases("Hellos and goodbyes on the networks", """
            "Copper Lane" premieres on Oct. 3 on NBC. "Night Ferry" premieres on Oct. 10.

            CBS has cancelled "Iron Hour," which ended its run on May 6. The finale of "Winter Yard" was on May 20.
            """))
        .containsExactly("Copper Lane 2024-10-03", "Night Ferry 2024-10-10");
  }

  @Test
  void anArticleAboutOneSeriesHasNoDaysToShareOut() {
    assertThat(pairs("“Saltmarsh” season 2: all we know", """
            CBS has renewed “Saltmarsh” for a second season. It may be back on Sept. 23.
            """)).isEmpty();
  }

  /** So that what a text costs grows with its length and no faster. */
  @Test
  void fewDaysAreWeighedForATitleHoweverManyAreNamed() {
    String ofMany = """
        NBC has cancelled "Copper Lane" and "Night Ferry."

        """;
    int titles = 300;
    StringBuilder days = new StringBuilder(ofMany);
    for (int i = 0; i < titles; i++) {
      days.append("\"Saltmarsh\" on May ")
          .append(i % 28 + 1)
          .append(", \"Paper Tigers\" on June ")
          .append(i % 30 + 1)
          .append(i % 7 == 6 ? ". " : " and ");
    }
    assertThat(pairs("Renewed or cancelled: what the networks decided", days.toString()))
        .hasSizeBetween(2 * titles, 2 * titles * 25);
  }

  private static List<String> releases(String title, String body) {
    return READER.read(article(title, body)).claims().stream()
        .filter(claim -> claim.fact() instanceof Fact.Release)
        .map(claim -> claim.series() + " " + days(((Fact.Release) claim.fact()).window()))
        .toList();
  }

  /** The series with the days that are weighed for them, and where those stand. */
  private static List<String> pairs(String title, String body) {
    return READER.airDateOptions(article(title, body)).stream()
        .map(option -> option.title() + " " + place(option) + " " + days(option.window()))
        .toList();
  }

  private static String place(AirDateOption option) {
    return option.clues().stream()
        .filter(clue -> clue.aspect() == AirDateClue.Aspect.PLACE)
        .findFirst()
        .orElseThrow()
        .what();
  }

  private static String days(Window window) {
    PartialDate from = Objects.requireNonNull(window.from());
    PartialDate to = Objects.requireNonNull(window.to());
    return from.equals(to) ? from.toString() : from + ".." + to;
  }

  private static Article article(String title, String body) {
    return new Article("a.txt", title, null, null, LocalDate.of(2024, 8, 1), title + "\n\n" + body);
  }
}
