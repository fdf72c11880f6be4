package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.intake.Article;
import dev.upfront.reading.Explanation.Because;
import dev.upfront.reading.odds.CastingOption;
import dev.upfront.reading.odds.OwnerClue;
import dev.upfront.reading.odds.OwnerOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given an article about several series, who is in which of them where no phrase tells it. */
class CastingTest {
  private static final Reader READER = Reader.bundled();

  private static final Article NO_PHRASE_TELLS = article("A busy year for drama", """
      “Low Water” and “Copper Lane” felt like worlds where people had been living before we came in.

      “Low Water’s” Ana Ruiz and her captors were the talk of the winter. “Copper Lane” was cancelled in May.

      “Night Ferry” has been renewed. Nobody will forget “Harbour Road”. The studio \
      had a good year, says Joe Park, who runs it.
      """);

  @Test
  void whoStandsBesideASeriesIsInItsCast() {
    assertThat(people(NO_PHRASE_TELLS)).contains("Low Water: Ana Ruiz");
  }

  @Test
  void whoHasToDoWithNoneOfThemIsInNone() {
    assertThat(people(NO_PHRASE_TELLS)).noneMatch(claim -> claim.endsWith("Joe Park"));
    assertThat(READER.castingOptions(NO_PHRASE_TELLS))
        .extracting(CastingOption::person)
        .contains("Joe Park");
  }

  @Test
  void whatStoodAroundTheNameIsTold() {
    assertThat(READER.explain(NO_PHRASE_TELLS))
        .flatExtracting(Explanation::claims)
        .filteredOn(because ->
            because.claim().fact() instanceof Fact.Cast cast && cast.person().equals("Ana Ruiz"))
        .extracting(Because::trigger)
        .singleElement()
        .asString()
        .contains("what stands around the name: ");
  }

  @Test
  void whoseWorkASeriesIsMadeItAndTheJobIsTheOneNamed() {
    Article article = article("What is on the way", """
        “Low Water” and “Copper Lane” are back. “Night Ferry” has been renewed.

        “Saltmarsh” is from Ana Ruiz, no less, and there is her “Harbour Road”. Then comes director Ben Ode’s “Copper Lane”.
        """);

    assertThat(READER.read(article).claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Crew)
        .extracting(claim -> claim.series() + ": " + claim.fact())
        .contains(
            "Saltmarsh: " + new Fact.Crew("Ana Ruiz", Job.CREATOR),
            "Copper Lane: " + new Fact.Crew("Ben Ode", Job.DIRECTOR));
  }

  @Test
  void theSeasonIsTheOneToldLastOfTheSeries() {
    Article article = article("A busy year for drama", """
        “Low Water” and “Copper Lane” felt like worlds where people had been living before we came in.

        “Copper Lane” was cancelled in May. “Low Water” has been renewed for a third season.

        “Low Water’s” Ana Ruiz and her captors were the talk of the winter. “Night Ferry” has been renewed. Nobody will forget \
        “Harbour Road”.
        """);

    assertThat(READER.read(article).claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Cast)
        .extracting(Claim::series, Claim::season)
        .contains(tuple("Low Water", 3));
  }

  @Test
  void eachOptionNamesThePlaceAndWhatSpeaksForEachSeriesNearby() {
    assertThat(READER.castingOptions(NO_PHRASE_TELLS)).isNotEmpty().allSatisfy(option -> {
      assertThat(option.clues()).contains(OwnerClue.parse("person/named"));
      assertThat(option.answers()).isNotEmpty();
    });
  }

  @Test
  void whatIsToldIsNoQuestionNorWhoIsAPart() {
    Article article = article("A busy year for drama", """
        “Low Water” and “Copper Lane” are back. “Night Ferry” has been renewed.

        Ben Ode plays Tess Dale in “Copper Lane”. “Copper Lane’s” Tess Dale and Ben Ode were the talk of the winter.
        """);

    assertThat(READER.castingOptions(article)).isNotEmpty().allSatisfy(option -> {
      assertThat(option.person()).isEqualTo("Ben Ode");
      assertThat(option.answers())
          .extracting(OwnerOption.Answer::title)
          .contains("Low Water")
          .doesNotContain("Copper Lane");
    });
  }

  @Test
  void anArticleAboutOneSeriesRaisesNoQuestion() {
    Article article = article("“Low Water” is renewed", """
        “Low Water” has been renewed for a second season. “Low Water’s” Ana Ruiz and her captors were the talk of the winter.
        """);

    assertThat(READER.read(article).series()).isEqualTo("Low Water");
    assertThat(READER.castingOptions(article)).isEmpty();
  }

  private static Article article(String title, String body) {
    return new Article("casting.txt", title, null, null, null, title + "\n\n" + body);
  }

  private static List<String> people(Article article) {
    return READER.read(article).claims().stream()
        .filter(claim -> claim.fact() instanceof Fact.Cast)
        .map(claim -> claim.series() + ": " + ((Fact.Cast) claim.fact()).person())
        .toList();
  }
}
