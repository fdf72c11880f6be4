package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given a text that tells of several seasons at once, or of one in another place, which season each thing is told of. */
class OwnSeasonsTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void eachOfARowHasTheSeasonThatStandsWithIt() {
    assertThat(claims("""
            CBS has renewed "Saltmarsh" for a fifth season, "Copper Lane" for a third and "Paper Tigers" for a second.
            """))
        .contains("renewed Saltmarsh 5", "renewed Copper Lane 3", "renewed Paper Tigers 2");
    assertThat(claims("""
            CBS renewed the dramas "Saltmarsh" (fifth season), "Copper Lane" (third) and "Paper Tigers" (second).
            """))
        .contains("renewed Saltmarsh 5", "renewed Copper Lane 3", "renewed Paper Tigers 2");
    assertThat(claims("""
            "Saltmarsh" will be back for season five, as will "Copper Lane" for season three.
            """)).contains("renewed Saltmarsh 5", "renewed Copper Lane 3");
  }

  @Test
  void theNounIsSaidOnceForSeasonsThatBelongToWhatIsNamedBehindThem() {
    assertThat(claims("""
            CBS has ordered a fifth season of "Saltmarsh," a third of "Copper Lane" and the 18th of both "Paper Tigers" and "Nine Mile Creek."
            """))
        .contains(
            "renewed Saltmarsh 5",
            "renewed Copper Lane 3",
            "renewed Paper Tigers 18",
            "renewed Nine Mile Creek 18");
  }

  @Test
  void seasonsThatDoNotFollowEachOtherAreSharedOut() {
    assertThat(claims("""
            On Thursday, Oct. 3, "Saltmarsh" and "Copper Lane" launch seasons 4 and 26 on NBC.
            """)).contains("release Saltmarsh 4", "release Copper Lane 26");
  }

  @Test
  void whatIsRenewedFollowsTheSeasonThatTheArticleSaysASeriesIsIn() {
    assertThat(claims("""
            Renewed by CBS are "Saltmarsh," "Copper Lane" and "Paper Tigers."

            "Saltmarsh" is currently in its third season, and "Copper Lane" goes into its second.
            """))
        .contains("renewed Saltmarsh 4", "renewed Copper Lane 2", "renewed Paper Tigers");
  }

  @Test
  void moreTurnsOfPhraseMeanASeason() {
    assertThat(claims(
            "Not only a fourth but a fifth season of \"Saltmarsh\" has been ordered by CBS."))
        .contains("renewed Saltmarsh 4", "renewed Saltmarsh 5");
    assertThat(
            claims("HBO opens the third, and last, season of its drama \"Saltmarsh\" on June 9."))
        .contains("release Saltmarsh 3");
  }

  private static List<String> claims(String body) {
    String title = "What the networks have for the fall";
    Article article =
        new Article("a.txt", title, null, null, LocalDate.of(2024, 5, 15), title + "\n\n" + body);
    return READER.read(article).claims().stream()
        .map(claim -> claim.fact().type().word()
            + " "
            + claim.series()
            + (claim.season() == null ? "" : " " + claim.season()))
        .toList();
  }
}
