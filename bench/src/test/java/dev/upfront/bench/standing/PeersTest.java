package dev.upfront.bench.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.standing.Question;
import dev.upfront.standing.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The published methods on examples that are small enough to work out by hand. */
class PeersTest {
  private static final LocalDate MAY = LocalDate.of(2023, 5, 1);

  private static Observation says(String source, Topic topic, Value value, int day, Modality how) {
    return new Observation(source, topic, value, MAY.plusDays(day), how, false);
  }

  private static Observation says(String source, int season, int episodes) {
    return says(source, episodes(season), new Value.Count(episodes), 0, Modality.REPORTED);
  }

  private static Topic episodes(int season) {
    return new Topic("Silo", season, new Question.Episodes());
  }

  private static Ballot only(Observation... votes) {
    List<Ballot> ballots = Ballot.all(List.of(votes));
    assertThat(ballots).hasSize(1);
    return ballots.getFirst();
  }

  @Test
  void theSimpleMethodsTakeTheMostTheLatestAndTheFirmest() {
    Topic topic = episodes(1);
    Ballot ballot = only(
        says("A", topic, new Value.Count(8), 0, Modality.EXPECTED),
        says("B", topic, new Value.Count(8), 1, Modality.REPORTED),
        says("C", topic, new Value.Count(9), 2, Modality.OFFICIAL),
        says("D", topic, new Value.Count(10), 3, Modality.REPORTED));

    assertThat(Simple.MAJORITY.value(ballot)).isEqualTo(new Value.Count(8));
    assertThat(Simple.RECENT.value(ballot)).isEqualTo(new Value.Count(10));
    assertThat(Simple.OFFICIAL.value(ballot)).isEqualTo(new Value.Count(9));
    assertThat(ballot.share(new Value.Count(8))).isEqualTo(0.5);
  }

  @Test
  void aWideWindowSpeaksForASharpOneInsideIt() {
    Value year = new Value.When(Window.of(PartialDate.of(2023)));
    Value august = new Value.When(Window.of(PartialDate.of(2023, 8)));

    assertThat(Agreement.of(year, august)).isEqualTo(1);
    assertThat(Agreement.of(august, year)).isEqualTo(31 / 365.0);
  }

  /**
   * τ = −ln(1 − 0.9) = 2.3026 for each source. Of 8 that two give: σ = 4.6052, less half of the half of what speaks for 9,
   * that is 0.25 · 2.3026: 4.0295; confidence 1 / (1 + e^(−0.3 · 4.0295)) = 0.7701. Of 9: 2.3026 − 0.25 · 4.6052 = 1.1513,
   * 0.5855.
   */
  @Test
  void truthFinderWeighsFactsByTheTrustInTheirSources() {
    Ballot ballot = only(says("A", 1, 8), says("B", 1, 8), says("C", 1, 9));

    double[] confidences = TruthFinder.confidences(ballot, Map.of("A", 0.9, "B", 0.9, "C", 0.9));

    assertThat(confidences[0]).isCloseTo(0.7701, within(1e-4));
    assertThat(confidences[1]).isCloseTo(0.5855, within(1e-4));
  }

  @Test
  void truthFinderTrustsThoseMoreWithWhomOthersAgree() {
    List<Observation> said = new ArrayList<>();
    for (int season = 1; season <= 5; season++) {
      said.add(says("A", season, 8));
      said.add(says("B", season, 8));
      said.add(says("C", season, 8 + season));
    }

    Map<String, Double> trust = TruthFinder.trust(Ballot.all(said));

    assertThat(trust.get("A")).isEqualTo(trust.get("B")).isGreaterThan(trust.get("C"));
  }

  /**
   * One topic, no other to tell copying by, so that only accuracy counts: ln(100 · 0.8 / 0.2) = 5.99 for one source, twice
   * that for two. With 99 values that nobody gives, e^11.98 / (e^11.98 + e^5.99 + 99) = 0.9969 before anything is learned.
   */
  @Test
  void accuCountsVotesByAccuracy() {
    Accu.Settled settled =
        Accu.settle(List.of(only(says("A", 1, 8), says("B", 1, 8), says("C", 1, 9))));

    assertThat(settled.probabilities().getFirst()[0]).isGreaterThan(0.9);
    assertThat(settled.accuracy()[0]).isGreaterThan(settled.accuracy()[2]);
  }

  /**
   * A, B, E and H are right by themselves, but E and H say nothing of the first and the second topic; D and F copy from C,
   * mistakes and all. There the copiers are more than those who are right; elsewhere they gave themselves away.
   */
  @Test
  void accuSeesCopiersByTheirSharedMistakes() {
    List<Observation> said = new ArrayList<>();
    for (int season = 1; season <= 20; season++) {
      List<String> honest = season <= 2 ? List.of("A", "B") : List.of("A", "B", "E", "H");
      for (String source : honest) {
        said.add(says(source, season, 8));
      }
      for (String copier : List.of("C", "D", "F")) {
        said.add(says(copier, season, season <= 5 ? 20 + season : 8));
      }
    }
    List<Ballot> ballots = Ballot.all(said);

    Accu.Settled settled = Accu.settle(ballots);

    int a = settled.sources().indexOf("A");
    int b = settled.sources().indexOf("B");
    int c = settled.sources().indexOf("C");
    int d = settled.sources().indexOf("D");
    assertThat(settled.copies()[c][d] + settled.copies()[d][c]).isGreaterThan(0.99);
    assertThat(settled.copies()[a][b] + settled.copies()[b][a])
        .isLessThan(settled.copies()[c][d] + settled.copies()[d][c]);
    Ballot first = ballots.getFirst();
    assertThat(first.best(settled.probabilities().getFirst())).isEqualTo(new Value.Count(8));
    assertThat(Simple.MAJORITY.value(first)).isEqualTo(new Value.Count(21));
  }
}
