package dev.upfront.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final String TEXT = "Élite is back. 🎬 Season 2 is out.";

  @Test
  void isTheSliceOfItsArticle() {
    int start = TEXT.indexOf("Season");
    Evidence evidence = Evidence.of(TEXT, start, TEXT.length());
    assertThat(evidence.quote()).isEqualTo("Season 2 is out.");
    assertThat(TEXT.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
  }

  @Test
  void cannotBeMadeOutsideItsArticle() {
    for (int[] slice : new int[][] {{-1, 3}, {3, 3}, {5, 4}, {0, TEXT.length() + 1}}) {
      assertThatThrownBy(() -> Evidence.of(TEXT, slice[0], slice[1]))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void aQuoteThatTheArticleDoesNotHoldIsRefused() {
    assertThat(Evidence.verified(TEXT, 0, 5, "Élite").quote()).isEqualTo("Élite");
    assertThatThrownBy(() -> Evidence.verified(TEXT, 0, 5, "Elite"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Élite")
        .hasMessageContaining("Elite");
  }

  @Test
  void whatWasKeptBesideItsTextIsTakenBackAtItsPlace() {
    assertThat(Evidence.restored(0, 5, "Élite")).isEqualTo(Evidence.of(TEXT, 0, 5));
    for (int[] place : new int[][] {{-1, 4}, {5, 5}, {6, 1}, {0, 4}, {0, 6}}) {
      assertThatThrownBy(() -> Evidence.restored(place[0], place[1], "Élite"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("from " + place[0] + " to " + place[1]);
    }
  }

  @Test
  void isTheSameWhereItStandsAtTheSamePlace() {
    Evidence one = Evidence.of("a a a", 0, 1);
    assertThat(one).isEqualTo(Evidence.of("a a a", 0, 1)).hasSameHashCodeAs(Evidence.of("a", 0, 1));
    assertThat(one).isNotEqualTo(Evidence.of("a a a", 2, 3));
    assertThat(one).isNotEqualTo(Evidence.of("a a a", 0, 3));
    assertThat(one).isNotEqualTo(Evidence.of("b a a", 0, 1));
    assertThat(one).hasToString("“a” [0, 1)");
  }
}
