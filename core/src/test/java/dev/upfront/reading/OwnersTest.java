package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import dev.upfront.reading.Explanation.Because;
import dev.upfront.reading.odds.OwnerClue;
import dev.upfront.reading.odds.OwnerOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given an article about several series, in which of them somebody is whose sentence names none. */
class OwnersTest {
  private static final Reader READER = Reader.bundled();

  /** The paragraph opens with another series, which names a third, and only then comes to the one that it goes on about. */
  private static final Article TURNS_IN_THE_MIDDLE = article("A busy year for drama", """
      “Low Water” and “Copper Lane” felt like worlds where people had been living before we came in.

      “Saltmarsh”, from the novel and with a discovery in Lou Park, tried for the heat of “Harbour Road”. But the boldest \
      was “Low Water”, which Ana Ruiz dreamed up for her son. Ben Ode and Ida Stone were the warring brothers.

      “Copper Lane” was cancelled in May. “Night Ferry” has been renewed. Nobody will forget “Low Water”.
      """);

  @Test
  void itIsTheSeriesNamedLastWhereTheOneBeforeWasOnlyOneOfMany() {
    assertThat(people(TURNS_IN_THE_MIDDLE))
        .contains("Low Water: Ben Ode", "Low Water: Ida Stone")
        .doesNotContain("Saltmarsh: Ben Ode");
  }

  @Test
  void whatSpokeForTheSeriesIsTold() {
    assertThat(READER.explain(TURNS_IN_THE_MIDDLE))
        .flatExtracting(Explanation::claims)
        .filteredOn(because ->
            because.claim().fact() instanceof Fact.Cast cast && cast.person().equals("Ben Ode"))
        .extracting(Because::trigger)
        .singleElement()
        .asString()
        .contains("of this series by earlier/");
  }

  @Test
  void whomTheSentenceItselfTiesToASeriesStaysThere() {
    Article article = article("New dramas and who is in them", """
        “Low Water” and “Copper Lane” are back, and “Low Water” has a new face. Lou Park, known for “Harbour Road”, is the captain.

        “Night Ferry” has been renewed. Ben Ode plays the warden in “Copper Lane”. In “Low Water”, Ida Stone plays the cook.
        """);

    assertThat(people(article)).contains("Copper Lane: Ben Ode", "Low Water: Ida Stone");
  }

  @Test
  void eachOptionHoldsTheSeriesThatTheRulesTake() {
    List<OwnerOption> options = READER.ownerOptions(TURNS_IN_THE_MIDDLE);

    assertThat(options).isNotEmpty().allSatisfy(option -> {
      assertThat(option.answers())
          .extracting(OwnerOption.Answer::title)
          .contains(option.draft().series())
          .doesNotHaveDuplicates();
      assertThat(option.answers())
          .filteredOn(answer -> answer.title().equals(option.draft().series()))
          .flatExtracting(OwnerOption.Answer::clues)
          .contains(OwnerClue.parse("told/so"));
    });
  }

  @Test
  void anArticleAboutOneSeriesOffersNoChoice() {
    Article article = article("“Low Water” is renewed", """
        “Low Water” has been renewed for a second season. Ben Ode plays the warden. Lou Park, known for “Harbour Road”, is the captain.
        """);

    assertThat(READER.read(article).series()).isEqualTo("Low Water");
    assertThat(READER.ownerOptions(article)).isEmpty();
  }

  @Test
  void cluesAreWrittenAsTheyAreRead() {
    assertThat(OwnerClue.parse("earlier/behind_/")).hasToString("earlier/behind_/");
    assertThatThrownBy(() -> OwnerClue.parse("nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  private static Article article(String title, String body) {
    return new Article("owners.txt", title, null, null, null, title + "\n\n" + body);
  }

  private static List<String> people(Article article) {
    return READER.read(article).claims().stream()
        .filter(claim -> claim.fact() instanceof Fact.Cast)
        .map(OwnersTest::person)
        .toList();
  }

  private static String person(Claim claim) {
    return claim.series() + ": " + ((Fact.Cast) claim.fact()).person();
  }
}
