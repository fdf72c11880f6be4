package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given an article about several series, when a sentence says of some only that they share what befell others, or do not. */
class SharedFateTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void whatGoesOnWithTheSameIsToldOfIt() {
    assertThat(claims("""
            CBS has renewed “Copper Lane,” “Night Ferry” and “Sea Salts.” The same goes for “Cedar Falls” and “Iron Hour.”

            ABC has cancelled “Station Road,” “Marsh Light” and “Paper Crown.” Ditto “Winter Yard.”
            """))
        .contains("renewed Cedar Falls", "renewed Iron Hour", "cancelled Winter Yard");
  }

  @Test
  void whatIsOverIsSoForOthersToo() {
    assertThat(claims("""
            ABC has cancelled “Station Road” and “Marsh Light.”

            Fox: “Copper Lane” shot itself in the foot. It's over. So are “Night Ferry” and “Iron Hour.”

            CBS: “Winter Yard” was spared, but “Cedar Falls,” “Paper Crown” and “Sea Salts” were not.
            """))
        .contains("cancelled Night Ferry", "cancelled Iron Hour", "cancelled Sea Salts")
        .doesNotContain("cancelled Winter Yard");
  }

  @Test
  void whatIsExceptedMeetsTheOpposite() {
    assertThat(claims("""
            NBC has cancelled “Copper Lane,” “Night Ferry” and “Sea Salts.”

            All of its other dramas have been renewed, with the exception of “Iron Hour.”

            At Fox “Station Road,” “Marsh Light” and “Paper Crown” have all been renewed, but “Winter Yard” was not.
            """))
        .contains("cancelled Iron Hour", "cancelled Winter Yard")
        .doesNotContain("renewed Iron Hour", "renewed Winter Yard");
  }

  @Test
  void ofSomeOnlyOneIsMeant() {
    assertThat(claims("""
            NBC has cancelled “Copper Lane,” “Night Ferry” and “Sea Salts.”

            Of “Iron Hour,” “Winter Yard” and “Marsh Light” only one may be kept as filler.
            """))
        .doesNotContain("renewed Iron Hour", "renewed Winter Yard", "renewed Marsh Light");
  }

  @Test
  void aNameSaysNothingOfOthers() {
    assertThat(claims("""
            NBC has renewed “Copper Lane,” “Night Ferry” and “Sea Salts.”

            AMC leads with The Walking Dead, which is followed by “Iron Hour,” “Winter Yard” and “Marsh Light” through the spring.
            """))
        .doesNotContain("cancelled Iron Hour", "cancelled Winter Yard", "cancelled Marsh Light");
  }

  @Test
  void aTitleInQuotesBeforeADashIsNoHeadingHoweverShort() {
    assertThat(claims("""
            The walkout goes on.

            SHOWS THAT HAVE STOPPED WORK OWING TO THE STRIKE

            “Copper Lane” — Netflix

            “Mirage” — Showtime

            “Night Ferry” — HBO
            """))
        .contains("delayed Copper Lane", "delayed Mirage", "delayed Night Ferry");
  }

  @Test
  void idiomsOfTheTradeAreKnownInAllTheirForms() {
    assertThat(claims("""
            NBC has renewed “Copper Lane,” “Night Ferry” and “Sea Salts.”

            “Iron Hour,” “Winter Yard” and “Marsh Light” have been given their cards. CBS is parting with “Low Tide,” “Glass Harbor” and “Cedar Falls.”

            “Station Road,” “Paper Crown” and “Blue Acre” all made the final cut.
            """))
        .contains(
            "cancelled Iron Hour",
            "cancelled Winter Yard",
            "cancelled Marsh Light",
            "cancelled Low Tide",
            "cancelled Glass Harbor",
            "cancelled Cedar Falls",
            "renewed Station Road",
            "renewed Paper Crown",
            "renewed Blue Acre");
  }

  @Test
  void whichSpeaksOfTheSeriesRightBeforeIt() {
    assertThat(claims("""
            “Copper Lane” is the story of a captain. It will be on Wednesdays and replaces “Low Water,” which signs off after seven seasons.

            “Iron Hour” is from the makers of “Sea Salts,” which has since been renewed.
            """))
        .contains("final_season Low Water", "renewed Sea Salts")
        .doesNotContain("final_season Copper Lane", "renewed Iron Hour");
  }

  private static List<String> claims(String body) {
    String title = "What becomes of the shows";
    Article article =
        new Article("a.txt", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + body);
    return READER.read(article).claims().stream()
        .map(claim -> claim.fact().type().word() + " " + claim.series())
        .toList();
  }
}
