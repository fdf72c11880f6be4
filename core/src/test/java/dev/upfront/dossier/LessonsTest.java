package dev.upfront.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.forecast.Forecaster;
import dev.upfront.forecast.History;
import dev.upfront.forecast.Milestone;
import dev.upfront.forecast.Past;
import dev.upfront.forecast.Premiere;
import dev.upfront.forecast.Stage;
import dev.upfront.forecast.Traits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seasons that a ledger settled as out join those of a source, as they were known on a day. */
class LessonsTest {
  private static final String KEEPERS = "The Lighthouse Keepers";
  private static final LocalDate SNAPSHOT = LocalDate.of(2026, 8, 22);

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

  private static Premiere out(int season, String day) {
    return Premiere.of(season, LocalDate.parse(day));
  }

  private static Past source(Premiere... premieres) {
    return new Past(
        List.of(new History("7", "1923", Traits.UNKNOWN, List.of(premieres), SNAPSHOT)),
        List.of(),
        Map.of());
  }

  @Test
  void aSeriesThatOnlyTheLedgerHasJoins() {
    archive
        .comes("2023-01-10", KEEPERS, 1, "2023-02-01")
        .comes("2024-02-20", KEEPERS, 2, "2024-03-05")
        .says("2024-06-01", KEEPERS, 3, new Fact.Renewed("Netflix"));

    Past past = archive.lessons("2024-12-31").joinedTo(source(out(1, "2022-12-18")));

    assertThat(past.seasons()).hasSize(2);
    assertThat(past.seasons().getLast()).satisfies(own -> {
      assertThat(own.title()).isEqualTo(KEEPERS);
      assertThat(own.traits().platform()).isEqualTo("Netflix");
      assertThat(own.premieres()).containsExactly(out(1, "2023-02-01"), out(2, "2024-03-05"));
      // By its last article the third season had not come.
      assertThat(own.until()).isEqualTo("2024-06-01");
    });
    assertThat(Forecaster.fit(past, LocalDate.of(2025, 1, 1)).seen()).isOne();
  }

  /** The press writes another of its titles, and a day that the source knows better. */
  @Test
  void aSeriesThatIsInBothJoinsOnce() {
    archive
        .comes("2025-02-01", "Yellowstone: 1923", 2, "2025-02-20")
        .comes("2026-10-01", "Yellowstone: 1923", 3, "2026-11-01");

    Past past =
        archive.lessons("2026-12-01").joinedTo(source(out(1, "2022-12-18"), out(2, "2025-02-23")));

    assertThat(past.seasons()).singleElement().satisfies(both -> {
      assertThat(both.premieres())
          .containsExactly(out(1, "2022-12-18"), out(2, "2025-02-23"), out(3, "2026-11-01"));
      assertThat(both.until()).isEqualTo("2026-11-01");
    });
  }

  @Test
  void aDayThatTheSourceOnlyAnnouncedGivesWay() {
    archive.comes("2026-09-20", "1923", 3, "2026-11-01");

    Past past = archive
        .lessons("2026-12-01")
        .joinedTo(source(out(2, "2025-02-23"), out(3, "2026-09-15"), out(4, "2027-09-15")));

    assertThat(past.seasons().getFirst().premieres())
        .containsExactly(out(2, "2025-02-23"), out(3, "2026-11-01"), out(4, "2027-09-15"));
  }

  @Test
  void nothingIsKnownBeforeItsDay() {
    archive
        .comes("2023-01-10", KEEPERS, 1, "2023-02-01")
        .comes("2024-02-20", KEEPERS, 2, "2024-03-05");
    Past source = source(out(1, "2022-12-18"));

    assertThat(archive.lessons("2023-01-31").joinedTo(source)).isEqualTo(source);
    assertThat(
            archive.lessons("2024-03-04").joinedTo(source).seasons().getLast().premieres())
        .containsExactly(out(1, "2023-02-01"));
  }

  @Test
  void theMakingOfASeasonThatIsOutTeachesToo() {
    archive
        .says("2022-03-01", KEEPERS, 1, new Fact.Ordered("Netflix"))
        .says(
            "2022-06-03",
            KEEPERS,
            1,
            new Fact.ProductionStarted(Window.of(PartialDate.parse("2022-06-01"))))
        .comes("2023-01-10", KEEPERS, 1, "2023-02-01");

    Past past = archive.lessons("2023-03-01").joinedTo(source(out(1, "2022-12-18")));

    assertThat(past.milestones().get(new Past.SeasonKey(KEEPERS, 1)))
        .containsExactly(
            new Milestone(Stage.ORDERED, LocalDate.of(2022, 3, 1)),
            new Milestone(Stage.FILMING, LocalDate.of(2022, 6, 1)));
  }

  @Test
  void lessonsAreKeptAndLearntAgainWhereWhatTheyRestOnChanged() {
    archive.comes("2023-01-10", KEEPERS, 1, "2023-02-01");
    Lessons learnt = archive.lessons("2023-02-28");
    assertThat(learnt.series()).hasSize(1);
    assertThat(archive.keptLessons("2023-02-28")).contains(learnt);

    // Later than that day: they still hold.
    archive.comes("2023-03-02", "Harbour Lights", 1, "2023-03-10");
    assertThat(archive.keptLessons("2023-02-28")).contains(learnt);
    // Found late.
    archive.comes("2023-02-11", "Harbour Lights", 1, "2023-02-20");
    assertThat(archive.keptLessons("2023-02-28")).isEmpty();
    assertThat(archive.lessons("2023-02-28").series()).hasSize(2);
  }
}
