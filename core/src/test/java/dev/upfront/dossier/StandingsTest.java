package dev.upfront.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Basis;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.Press;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Changes;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader is shown of a series about which there is more than anybody reads. */
class StandingsTest {
  private static final String SERIES = "The Lighthouse Keepers";
  private static final LocalDate TODAY = LocalDate.parse("2024-06-30");
  private static final AsOf NOW = AsOf.day(TODAY);

  private Ledger ledger;
  private Standings standings;

  @BeforeEach
  void open(@TempDir Path folder) {
    ledger = Ledger.open(
        "jdbc:sqlite:" + folder.resolve("upfront.db"), () -> Instant.parse("2027-01-01T00:00:00Z"));
    standings = new Standings(ledger);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /** Season 2 was put off from March to May and came out; much is written about it, and the same again and again. */
  private void muchIsWritten() {
    for (int i = 0; i < 300; i++) {
      LocalDate day = LocalDate.of(2023, 7, 1).plusDays(i);
      String premiere = i < 100 ? "2024-03-07" : "2024-05-0" + (i % 10 == 0 ? 3 : 2);
      ledger.record(Press.at("https://outlet%d.example/%d".formatted(i % 12, i))
          .by("Outlet " + i % 12)
          .on(day.toString())
          .claims(SERIES, 2, new Fact.Renewed(null), Modality.OFFICIAL)
          .claims(SERIES, 2, Press.release(premiere), Modality.REPORTED)
          .claims(SERIES, 2, new Fact.EpisodeCount(i % 7 == 0 ? 6 : 8), Modality.REPORTED)
          .claims(
              SERIES, 2, new Fact.Cast("Ada Quill", "Maud", CastStatus.RETURNS), Modality.REPORTED)
          .read());
    }
  }

  private SeriesStanding brief() throws Standings.UnknownSeriesException {
    return standings.brief(SERIES, NOW);
  }

  private SeriesStanding whole() throws Standings.UnknownSeriesException {
    return standings.of(SERIES, NOW);
  }

  @Test
  void ofALargeSeriesTheBriefTellsTheSameInFewClaims() throws Exception {
    muchIsWritten();

    assertThat(brief().seasons()).hasSameSizeAs(whole().seasons());
    for (Standing season : whole().seasons()) {
      Standing same = brief().season(season.season()).orElseThrow();
      assertThat(Sentences.answer(same)).isEqualTo(Sentences.answer(season));
      assertThat(same.milestones()).isEqualTo(season.milestones());
      for (Answer answer : season.answers()) {
        Answer shown = same.answer(answer.question()).orElseThrow();
        assertThat(shown.history()).isEqualTo(answer.history());
        assertThat(shown.confidence()).isEqualTo(answer.confidence());
        assertThat(shown.first()).isEqualTo(answer.first());
        assertThat(People.best(shown)).isEqualTo(People.best(answer));
        assertThat(shown.extent()).isEqualTo(answer.extent());
        assertThat(answer.support()).containsAll(shown.support());
        assertThat(shown.support()).hasSizeLessThan(40);
      }
    }
    LocalDate first = LocalDate.EPOCH;
    assertThat(Changes.since(brief(), first)).isEqualTo(Changes.since(whole(), first));
  }

  @Test
  void theBriefIsKeptAndReadBackAsItWas() throws Exception {
    muchIsWritten();
    SeriesStanding settled = brief();

    SeriesStanding kept =
        ledger.kept(ledger.basis(SERIES, TODAY)).flatMap(KeptJson::parse).orElseThrow();
    assertThat(kept.seasons()).isEqualTo(settled.seasons());
    assertThat(kept.answers()).isEqualTo(settled.answers());
    assertThat(StandingJson.write(kept, null)).isEqualTo(StandingJson.write(settled, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no JSON", "[]", "{\"edition\":1}", "{\"edition\":1,\"versions\":[{}]}"})
  void whatCannotBeReadBackIsWorkedOutAnew(String kept) throws Exception {
    muchIsWritten();
    SeriesStanding settled = brief();
    Lessons lessons = standings.lessons(NOW);
    ledger.keep(ledger.basis(SERIES, TODAY), kept);
    ledger.keep(ledger.basis(TODAY), kept);

    assertThat(brief().seasons()).isEqualTo(settled.seasons());
    assertThat(standings.lessons(NOW)).isEqualTo(lessons);
    assertThat(ledger.kept(ledger.basis(SERIES, TODAY)).flatMap(KeptJson::parse))
        .isPresent();
  }

  @Test
  void whatIsRecordedSinceShowsAtOnce() throws Exception {
    muchIsWritten();
    assertThat(brief().season(3)).isEmpty();

    ledger.record(Press.at("https://outlet1.example/new")
        .by("Outlet 1")
        .on("2024-06-30")
        .claims(SERIES, 3, new Fact.Renewed(null), Modality.OFFICIAL)
        .read());

    assertThat(brief().season(3)).isPresent();
    assertThat(standings.brief(SERIES, AsOf.day(TODAY.minusDays(1))).season(3)).isEmpty();
  }

  @Test
  void whatIsLearnedOfAnOutletElsewhereShowsAtOnce() throws Exception {
    muchIsWritten();
    standings.mark(TODAY);
    Basis before = ledger.basis(SERIES, TODAY);
    assertThat(ledger.kept(before)).isPresent();

    // Another series came out on another day than Outlet 1 had said, months ago.
    IntStream.range(0, 12)
        .forEach(i -> ledger.record(Press.at("https://outlet%d.example/other".formatted(i))
            .by("Outlet " + i)
            .on(i == 11 ? "2024-02-05" : "2024-01-1" + i % 10)
            .claims(
                "Harbour Lights",
                1,
                Press.release(i == 1 ? "2024-02-09" : "2024-02-02"),
                Modality.OFFICIAL)
            .read()));
    standings.mark(TODAY);

    assertThat(ledger.kept(before)).isPresent();
    assertThat(ledger.basis(SERIES, TODAY)).isNotEqualTo(before);
    assertThat(premiere(brief()).confidence()).isEqualTo(premiere(whole()).confidence());
  }

  private static Answer premiere(SeriesStanding series) {
    return series.season(2).orElseThrow().answer(Question.Premiere.FIRST).orElseThrow();
  }
}
