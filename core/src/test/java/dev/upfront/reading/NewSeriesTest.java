package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given an article that says how old a series is, of which season it tells what. */
class NewSeriesTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void whoPlaysInASeriesThatIsCalledNewPlaysInItsFirstSeason() {
    assertThat(claims("What the networks have for the fall", """
            CBS has renewed "Nine Mile Creek" for a third season. NBC has cancelled "Copper Lane" and "Paper Tigers."

            NBC has the new legal drama "Saltmarsh," starring Ana Ruiz. CBS keeps "Nine Mile Creek," starring Ben Ode.
            """))
        .contains("cast Saltmarsh 1", "renewed Nine Mile Creek 3")
        .doesNotContain("cast Nine Mile Creek 1");
  }

  @Test
  void whatIsOrderedHasNoSeasonButTheFirst() {
    assertThat(claims("Orders at NBC and CBS", """
            NBC has ordered "Saltmarsh" to series, and CBS has cancelled "Nine Mile Creek."

            Ana Ruiz stars in "Saltmarsh" as Dana Cole, a marshal.
            """))
        .contains("ordered Saltmarsh 1", "cast Saltmarsh 1");
  }

  /** What is told first must not decide what the rest is told of. */
  @Test
  void ofASeriesThatNobodyHasHeardOfEachThingIsOfTheFirstSeasonWhicheverIsToldFirst() {
    String headline = "“Saltmarsh” finds its nurse and its day";
    String released = "“Saltmarsh” premieres on September 24, 2024.";
    String played = "Ana Ruiz stars in “Saltmarsh” as Dana Cole.";
    for (String told : List.of(released + "\n\n" + played, played + "\n\n" + released)) {
      assertThat(claims(headline, told)).contains("cast Saltmarsh 1", "release Saltmarsh 1");
    }
  }

  @Test
  void whatSomebodyLeavesIsNotNew() {
    assertThat(claims("“Saltmarsh” loses its nurse", "Ana Ruiz is leaving “Saltmarsh” on Friday."))
        .containsExactly("cast Saltmarsh");
  }

  @Test
  void whatIsRenewedInItsFirstYearGetsItsSecondSeason() {
    assertThat(claims("Who is safe at CBS and who is not", """
            Three newcomers were picked up by CBS on Friday: "Saltmarsh," "Copper Lane" and "Paper Tigers." CBS has renewed "Nine Mile Creek," now in its fifth season. ABC has cancelled "Iron Hour."
            """))
        .contains(
            "renewed Saltmarsh 2",
            "renewed Copper Lane 2",
            "renewed Paper Tigers 2",
            "renewed Nine Mile Creek 6");
  }

  @Test
  void whatIsPickedUpAndYetToBeShownIsOrdered() {
    assertThat(claims("ABC fills its fall", """
            ABC has picked up "Saltmarsh" and "Copper Lane." CBS has renewed "Nine Mile Creek" for a third season.

            The first season of "Saltmarsh" premieres on Sept. 24, 2024.
            """))
        .contains("ordered Saltmarsh 1", "renewed Nine Mile Creek 3")
        .doesNotContain("renewed Saltmarsh 2", "renewed Saltmarsh");
  }

  @Test
  void aListOfNewSeriesOrdersWhatEachItemOpensWith() {
    assertThat(claims("What ABC has for its advertisers", """
            Four new series are picked up for next season: "Saltmarsh," starring Ana Ruiz; "Copper Lane," a mystery from Ben Ode; the comedy "Paper Tigers," with Dana Cole; and "Old Mill," a spinoff.
            """))
        .contains(
            "ordered Saltmarsh 1",
            "ordered Copper Lane 1",
            "ordered Paper Tigers 1",
            "ordered Old Mill 1")
        .noneMatch(claim -> claim.startsWith("renewed"));
  }

  @Test
  void whatIsOrderedForNewSeasonsIsRenewed() {
    assertThat(claims("A good month for NBC and CBS", """
            "Nine Mile Creek," "Copper Lane" and "Paper Tigers" were ordered for new seasons. "Saltmarsh" was cancelled.
            """))
        .contains("renewed Nine Mile Creek", "renewed Copper Lane", "renewed Paper Tigers")
        .noneMatch(claim -> claim.startsWith("ordered"));
  }

  @Test
  void theLastSeasonOfOneIsNotThatOfTheRowBeforeIt() {
    assertThat(claims("CBC lays out its fall", """
            Back in the fall are "Nine Mile Creek," "Copper Lane" and "Paper Tigers," the last of them for its final season. CBC has cancelled "Saltmarsh."
            """))
        .contains("final_season Paper Tigers")
        .doesNotContain("final_season Copper Lane", "final_season Nine Mile Creek");
  }

  @Test
  void whatThereWillBeIsOfTheSeasonToCome() {
    assertThat(claims("“Old Mill” season 3: all we know", """
            The new season of “Old Mill” begins a year after the second.

            There will be 15 episodes.
            """))
        .contains("episode_count Old Mill 3")
        .doesNotContain("episode_count Old Mill 2");
  }

  @Test
  void whatIsAnAdaptationOfSomebodyIsIntroduced() {
    assertThat(claims("“Old Mill” to end after series 6", """
            “Old Mill” will end with its sixth series.

            There's “Saltmarsh”, a three-part Dickens adaptation for ITV, to come.
            """))
        .contains("episode_count Saltmarsh 1")
        .doesNotContain("episode_count Saltmarsh 6");
  }

  @Test
  void whatThereIsIsNamedBehindIt() {
    assertThat(claims("“Old Mill” to end after series 6", """
            “Old Mill” will end with its sixth series.

            There's Copper Lane, a three-part adaptation for ITV, to come.
            """))
        .contains("episode_count Copper Lane 1");
  }

  @Test
  void whatAnArticleIsAboutAndNobodyHasHeardOfIsNew() {
    assertThat(claims("“Saltmarsh” finds its nurse", """
            Ana Ruiz stars in “Saltmarsh” as Dana Cole. It has eight episodes.
            """))
        .contains("cast Saltmarsh 1", "episode_count Saltmarsh 1");
    assertThat(claims("“Saltmarsh” finds its nurse", """
            Ana Ruiz stars in “Saltmarsh” as Dana Cole. CBS has renewed it for a third season.
            """)).doesNotContain("cast Saltmarsh 1");
  }

  /** The one whose title the new one bears began in 2018, and has come to its sixth season. */
  @Test
  void theSeasonOfASeriesIsNotThatOfOneThatBearsItsTitle() {
    assertThat(claims("The Rookie: Feds casts its lead", """
            Ana Ruiz will lead The Rookie: Feds. The idea came up in season 4 of The Rookie, when a stranger called her.
            """))
        .doesNotContain("cast The Rookie: Feds 4");
  }

  private static List<String> claims(String title, String body) {
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
