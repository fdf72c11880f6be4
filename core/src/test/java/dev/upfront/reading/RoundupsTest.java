package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given an article about many series, what it says of which. */
class RoundupsTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void readsWhatStandsBehindTitles() {
    assertThat(verdicts("Broadcast scorecard: what's renewed, what's canceled", """
            ABC

            Cedar Falls*: awaiting word on season three; a safe bet
            Night Ferry*: ending after seven seasons
            Sea Salts* (single-cam): cancelled after two seasons
            Station Road*: renewed for a fourth season

            Copper Lane - Fox - Renewed

            The lane may be quiet, but its audience is not.
            """))
        .containsExactlyInAnyOrder(
            "undecided Cedar Falls 3",
            "final_season Night Ferry 7",
            "cancelled Sea Salts",
            "renewed Station Road 4",
            "renewed Copper Lane");
  }

  @Test
  void knowsTitlesThatTheTextDoesNotMarkAndTakesNoWordForOne() {
    assertThat(verdicts("Netflix cleans house", """
            The streamer parted with a handful of its dramas on Friday.

            It has cancelled Ozark, Bridgerton and The Diplomat, and the girls of the press office had a long day.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Ozark", "cancelled Bridgerton", "cancelled The Diplomat");
  }

  @Test
  void readsWhatASentenceWithAColonSaysOfTheLinesBelow() {
    assertThat(verdicts("The casualties of the year in television", """
            It has been a hard spring for viewers who grow fond of things.

            They join these other TV shows on the cancellation list:

            Copper Lane

            61st Avenue

            Of Salt and Stone

            A number of series have also been confirmed to be ending, including:

            Night Ferry (ending after season 5)

            Cedar Falls (ending after season 2)
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane",
            "cancelled 61st Avenue",
            "cancelled Of Salt and Stone",
            "final_season Night Ferry 5",
            "final_season Cedar Falls 2");
  }

  @Test
  void keepsAStateOverTheNetworksBelowIt() {
    assertThat(verdicts("News roundup special: the networks decide", """
            Cancelled

            ABC

            • Cedar Falls: This legal drama starring Ana Ruiz lasted three seasons.
            • Sea Salts: Created by Leo Prato, this sea story ran for two seasons.

            Fox

            • Night Ferry: The thriller about a crossing never found its audience there.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Cedar Falls", "cancelled Sea Salts", "cancelled Night Ferry");
  }

  @Test
  void givesAllOfAListWhatItsHeadlineSays() {
    assertThat(verdicts("Cancelled: 3 dramas that won't be getting a season 2", """
            It was a short life for all of them.

            3. Copper Lane
            Released on Netflix: June 30, 2023
            What the show's about: Two sisters run a café at the end of a lane.

            2. Night Ferry
            Released on Netflix: October 20, 2023
            What the show's about: A crossing takes longer than it should.

            1. Cedar Falls
            Released on Netflix: September 22, 2023
            What the show's about: A town below a dam.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane 2", "cancelled Night Ferry 2", "cancelled Cedar Falls 2");
  }

  @Test
  void findsTitlesInRowsBehindTheirMakersAndDashes() {
    assertThat(verdicts("The CW cuts a raft of shows", """
            Within a month, the network pulled the plug on Leo Prato's pricey sea drama Sea Salts, the thriller \
            Night Ferry and the comedy Copper Lane.

            It cancelled a pair of its detective shows – Cedar Falls and Station Road – after seven and three seasons.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Sea Salts",
            "cancelled Night Ferry",
            "cancelled Copper Lane",
            "cancelled Cedar Falls",
            "cancelled Station Road");
  }

  private static List<String> verdicts(String title, String body) {
    String text = title + "\n\n" + body;
    Article article = new Article("a.txt", title, null, null, LocalDate.of(2024, 6, 15), text);
    return READER.read(article).claims().stream()
        .filter(claim -> isVerdict(claim.fact()))
        .map(RoundupsTest::inShort)
        .toList();
  }

  @Test
  void kindsPartNoRow() {
    assertThat(verdicts("All the shows that are gone", """
            The latest shows to get the axe include the spicy series Low/Water, the vampire series Copper Lane and the medical drama The Ward.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Low/Water", "cancelled Copper Lane", "cancelled The Ward");
  }

  @Test
  void aQuotedTitleAloneInItsLineHeadsTheStoryBelow() {
    assertThat(verdicts("The networks change their minds: 'Low Water' and other shows", """
            “Low Water” was renewed for a third season.

            ‘Copper Lane: Nights’

            The drama was cancelled after two seasons.
            """))
        .containsExactlyInAnyOrder("renewed Low Water 3", "cancelled Copper Lane: Nights");
  }

  private static boolean isVerdict(Fact fact) {
    return switch (fact) {
      case Fact.Renewed renewed -> true;
      case Fact.Cancelled cancelled -> true;
      case Fact.FinalSeason last -> true;
      case Fact.Undecided open -> true;
      default -> false;
    };
  }

  private static String inShort(Claim claim) {
    return claim.fact().type().word()
        + " "
        + claim.series()
        + (claim.season() == null ? "" : " " + claim.season());
  }
}
