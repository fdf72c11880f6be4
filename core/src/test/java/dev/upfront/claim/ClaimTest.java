package dev.upfront.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimTest {

  @Test
  void isAboutASeries() {
    assertThatThrownBy(() -> claim(" ", 1)).hasMessageContaining("no series");
  }

  @Test
  void seasonsCountFromOne() {
    assertThat(claim("Bellwether", 1).season()).isEqualTo(1);
    assertThat(claim("Bellwether", null).season()).isNull();
    assertThatThrownBy(() -> claim("Bellwether", 0)).hasMessageContaining("season 0");
  }

  @Test
  void aSeasonHasAnEpisode() {
    assertThat(new Fact.EpisodeCount(1).count()).isEqualTo(1);
    assertThatThrownBy(() -> new Fact.EpisodeCount(0)).hasMessageContaining("0 episodes");
  }

  @Test
  void officialIsFirmerThanReportedAndThatThanExpected() {
    assertThat(Modality.firmer(Modality.REPORTED, Modality.OFFICIAL)).isEqualTo(Modality.OFFICIAL);
    assertThat(Modality.firmer(Modality.REPORTED, Modality.EXPECTED)).isEqualTo(Modality.REPORTED);
    assertThat(Modality.firmer(Modality.EXPECTED, Modality.EXPECTED)).isEqualTo(Modality.EXPECTED);
  }

  @Test
  void modalitiesAreReadAsTheyAreWritten() {
    for (Modality modality : Modality.values()) {
      assertThat(Modality.of(modality.word())).isEqualTo(modality);
    }
    assertThatThrownBy(() -> Modality.of("certain")).hasMessageContaining("certain");
  }

  /** Written out, since files keep these words and a renamed constant would break them. */
  @Test
  void theWordsOfTheContractStay() {
    assertThat(Stream.of(FactType.values()).map(FactType::word))
        .containsExactlyInAnyOrder(
            "ordered",
            "renewed",
            "undecided",
            "cancelled",
            "final_season",
            "release",
            "no_date_yet",
            "delayed",
            "production_started",
            "production_ongoing",
            "production_wrapped",
            "episode_count",
            "cast",
            "crew",
            "based_on");
    assertThat(Stream.of(Modality.values()).map(Modality::word))
        .containsExactly("official", "reported", "expected");
    assertThat(Stream.of(CastStatus.values()).map(CastStatus::word))
        .containsExactlyInAnyOrder("stars", "joins", "returns", "leaves");
    assertThat(Stream.of(Job.values()).map(Job::word))
        .containsExactlyInAnyOrder(
            "creator", "showrunner", "writer", "director", "producer", "author");
  }

  private static Claim claim(String series, @Nullable Integer season) {
    return new Claim(
        series,
        season,
        new Fact.Renewed(null),
        Modality.REPORTED,
        null,
        Evidence.of("Bellwether is back.", 0, 19));
  }
}
