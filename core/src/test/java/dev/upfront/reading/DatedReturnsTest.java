package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given a list or a row of what returns, whether it orders anything. */
class DatedReturnsTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void whatReturnsOnAGivenDayIsNotRenewedByThat() {
    List<String> claims = claims("What is back this autumn", """
        Returning series

        Copper Lane season 3 - Sept. 26 (Tuesdays, 9 p.m.)
        Night Ferry season 11 - Sept. 24 (Sundays, 8 p.m.)
        Harbour Road season 7 - Sept. 18 (Mondays, 8 p.m.)
        """);

    assertThat(claims).contains("release Copper Lane 3", "release Night Ferry 11");
    assertThat(claims).noneMatch(claim -> claim.startsWith("renewed"));
  }

  @Test
  void whatReturnsOnNoDayIs() {
    assertThat(claims("Which series come back", """
            Renewed

            Copper Lane (season 3)
            Night Ferry (season 11)
            Harbour Road (season 7)
            """))
        .contains("renewed Copper Lane 3", "renewed Night Ferry 11", "renewed Harbour Road 7");
  }

  @Test
  void whatIsSaidToBeRenewedStaysSoWhateverItsDay() {
    assertThat(claims("“Copper Lane” and “Night Ferry” are back", """
            “Copper Lane” has been renewed for a third season. Season 3 of “Copper Lane” begins on Sept. 26.

            “Night Ferry” was cancelled in May.
            """))
        .contains("renewed Copper Lane 3", "release Copper Lane 3");
  }

  private static List<String> claims(String title, String body) {
    Article article = new Article(
        "returns.txt", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + body);
    return READER.read(article).claims().stream()
        .filter(
            claim -> claim.fact() instanceof Fact.Renewed || claim.fact() instanceof Fact.Release)
        .map(claim -> claim.fact().type().word()
            + " "
            + claim.series()
            + (claim.season() == null ? "" : " " + claim.season()))
        .toList();
  }
}
