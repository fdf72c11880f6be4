package dev.upfront.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.forecast.Claimed;
import dev.upfront.forecast.History;
import dev.upfront.forecast.Knowledge;
import dev.upfront.forecast.Milestone;
import dev.upfront.forecast.Premiere;
import dev.upfront.forecast.Stage;
import dev.upfront.forecast.Traits;
import dev.upfront.ledger.Press;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a forecast may know, from the standing and from a source. */
class KnowingTest {
  private static final String KEEPERS = "The Lighthouse Keepers";
  private static final LocalDate DAY = LocalDate.of(2023, 12, 1);

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

  private Knowing knowing(@Nullable History history) throws Standings.UnknownSeriesException {
    return new Knowing(DAY, KEEPERS, history, archive.standing(KEEPERS, DAY.toString()));
  }

  private static History history(String until, Premiere... premieres) {
    return new History("7", KEEPERS, Traits.UNKNOWN, List.of(premieres), LocalDate.parse(until));
  }

  @Test
  void takesWhatTheStandingSettles() throws Standings.UnknownSeriesException {
    archive
        .comes("2023-01-10", KEEPERS, 1, "2023-02-01")
        .says("2023-04-01", KEEPERS, 2, new Fact.Renewed("Netflix"))
        .says(
            "2023-09-03",
            KEEPERS,
            2,
            new Fact.ProductionStarted(Window.of(PartialDate.parse("2023-09-01"))))
        .says("2023-10-01", KEEPERS, 2, Press.release("2024"));

    Knowing knowing = knowing(null);
    Knowledge known = knowing.of(2);

    assertThat(knowing.next()).isEqualTo(2);
    assertThat(known.traits().platform()).isEqualTo("Netflix");
    assertThat(known.premieres()).containsExactly(Premiere.of(1, LocalDate.of(2023, 2, 1)));
    assertThat(known.milestones())
        .containsExactly(
            new Milestone(Stage.ORDERED, LocalDate.of(2023, 4, 1)),
            new Milestone(Stage.FILMING, LocalDate.of(2023, 9, 1)));
    assertThat(known.claimed()).singleElement().satisfies(claimed -> {
      assertThat(claimed.window()).isEqualTo(Window.of(PartialDate.parse("2024")));
      assertThat(claimed.day()).isEqualTo("2023-10-01");
      assertThat(claimed.chance()).isBetween(0.5, 0.99);
    });
    assertThat(known.cancelled()).isNull();
  }

  @Test
  void theEndOfOneSeasonIsTheEndOfTheNext() throws Standings.UnknownSeriesException {
    archive
        .comes("2023-01-10", KEEPERS, 1, "2023-02-01")
        .says("2023-04-01", KEEPERS, 2, new Fact.Cancelled("Netflix"))
        .says("2023-04-02", KEEPERS, 2, new Fact.Cancelled("Netflix"));

    assertThat(knowing(null).of(2).cancelled()).isEqualTo("2023-04-01");
    assertThat(knowing(null).of(3).cancelled()).isEqualTo("2023-04-01");
  }

  @Test
  void theEndOfTheSeriesIsTheEndOfTheNextSeason() throws Standings.UnknownSeriesException {
    archive.says("2023-04-01", KEEPERS, null, new Fact.Cancelled("Netflix"));

    Knowing knowing = knowing(history("2023-11-01", Premiere.of(1, LocalDate.of(2022, 2, 3))));

    assertThat(knowing.of(2).cancelled()).isEqualTo("2023-04-01");
  }

  /** Of a day that is over a source has the word; what it only announced for after its end gives way. */
  @Test
  void aSourceHasTheWordAsFarAsItReaches() throws Standings.UnknownSeriesException {
    archive
        .comes("2022-01-10", KEEPERS, 1, "2022-02-01")
        .comes("2023-08-10", KEEPERS, 2, "2024-01-20");
    Premiere first = Premiere.of(1, LocalDate.of(2022, 2, 3));
    Premiere second = Premiere.of(2, LocalDate.of(2023, 10, 5));

    Knowing reaching = knowing(history("2023-11-01", first, second));
    Knowing announcing = knowing(history("2023-06-01", first, second));

    assertThat(reaching.premiere(1)).contains(first);
    assertThat(reaching.premiere(2)).contains(second);
    assertThat(announcing.premiere(2)).isEmpty();
    assertThat(announcing.of(2).claimed())
        .extracting(Claimed::window)
        .containsExactly(Window.of(PartialDate.parse("2024-01-20")));
  }

  /** Of a series whose past nobody tells the season that is spoken of comes next, and not the first. */
  @Test
  void theSeasonThatIsSpokenOfComesNextWhereNoneIsKnownToBeOut()
      throws Standings.UnknownSeriesException {
    archive.says("2023-04-01", KEEPERS, 2, new Fact.Renewed("Netflix"));

    assertThat(knowing(null).next()).isEqualTo(2);
    assertThat(knowing(history("2023-11-01", Premiere.of(2, LocalDate.of(2022, 2, 3))))
            .next())
        .isEqualTo(3);
  }

  /** Also of a season that is out and whose day is known to a season of the year only. */
  @Test
  void aSeasonThatIsOutIsNotTheNext() throws Standings.UnknownSeriesException {
    archive
        .says("2023-09-10", KEEPERS, 1, Press.release("2022"))
        .says("2023-09-11", KEEPERS, 1, Press.release("2022"));

    assertThat(knowing(null).next()).isEqualTo(2);
    assertThat(knowing(null).cameWithin(1)).contains(Window.of(PartialDate.parse("2022")));
    assertThat(knowing(null).cameWithin(2)).isEmpty();
  }

  @Test
  void nothingIsKnownOfWhatNobodySpeaksOf() {
    assertThat(new Knowing(DAY, KEEPERS, null, null).isEmpty()).isTrue();
  }
}
