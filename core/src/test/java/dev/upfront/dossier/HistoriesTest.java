package dev.upfront.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.forecast.History;
import dev.upfront.forecast.Premiere;
import dev.upfront.forecast.Traits;
import dev.upfront.ledger.Press;
import dev.upfront.standing.Milestone;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source of past seasons adds to what the press tells. */
class HistoriesTest {
  private static final String KEEPERS = "The Lighthouse Keepers";

  @TempDir
  private Path folder;

  private Archive archive;

  @BeforeEach
  void open() {
    archive = new Archive(folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  /** With a source that ends with October 2023, and has season 1 out and season 2 announced. */
  private Standing season(int number, String day) throws Standings.UnknownSeriesException {
    History history = new History(
        "7",
        KEEPERS,
        Traits.UNKNOWN,
        List.of(
            Premiere.of(1, LocalDate.of(2023, 5, 15)), Premiere.of(2, LocalDate.of(2023, 11, 20))),
        LocalDate.of(2023, 10, 31));
    return new Histories(List.of(history))
        .joinedTo(archive.standing(KEEPERS, day))
        .season(number)
        .orElseThrow();
  }

  @Test
  void aSeasonIsOutThatThePressHasLastSeenUndecided() throws Standings.UnknownSeriesException {
    archive.says("2022-10-18", KEEPERS, 1, new Fact.Undecided());

    Standing before = season(1, "2023-05-14");
    Standing out = season(1, "2023-05-15");

    assertThat(before.status()).isEqualTo(Status.UNDECIDED);
    assertThat(out.milestones())
        .containsExactly(
            new Milestone(LocalDate.of(2022, 10, 18), Status.UNDECIDED),
            new Milestone(LocalDate.of(2023, 5, 15), Status.RELEASED));
    assertThat(Sentences.answer(out))
        .isEqualTo(
            "Season 1 came out on 15 May 2023, by the list of seasons that comes with Upfront.");
    assertThat(Reply.to(out, out.answers()).getFirst().answer()).isEqualTo("Yes, it is out.");
  }

  @Test
  void whatItOnlyAnnouncedIsNotOut() throws Standings.UnknownSeriesException {
    archive.says("2022-10-18", KEEPERS, 2, new Fact.Undecided());

    assertThat(season(2, "2023-12-31").status()).isEqualTo(Status.UNDECIDED);
  }

  @Test
  void whereThePressHasAnotherDayBothAreTold() throws Standings.UnknownSeriesException {
    archive.comes("2023-05-20", KEEPERS, 1, "2023-05-16");

    assertThat(Sentences.answer(season(1, "2023-06-01")))
        .isEqualTo("Season 1 came out on 16 May 2023 on Netflix; "
            + "the list of seasons that comes with Upfront has 15 May 2023.");
  }

  @Test
  void itsDayStandsForAWindowThatHoldsIt() throws Standings.UnknownSeriesException {
    archive.says("2023-08-20", KEEPERS, 1, Press.release("2023-05"));

    assertThat(Sentences.answer(season(1, "2023-09-01")))
        .startsWith("Season 1 came out on 15 May 2023 on Netflix, by ");
  }
}
