package dev.upfront.bench.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.upfront.standing.Question;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

  private static Examination.Judged judged(double confidence, boolean isRight) {
    return new Examination.Judged(
        new Topic("Silo", 1, new Question.Happening()),
        LocalDate.of(2023, 5, 1),
        null,
        confidence,
        isRight);
  }

  @Test
  void confidenceIsHeldAgainstTheShareOfRightAnswers() {
    Score score = Score.of(
        List.of(judged(0.9, true), judged(0.9, true), judged(0.9, false), judged(0.25, false)));

    assertThat(score.accuracy()).isEqualTo(0.5);
    // (0.01 + 0.01 + 0.81 + 0.0625) / 4
    assertThat(score.brier()).isCloseTo(0.223, within(0.001));
    // Three at 0.9 of which two thirds are right, one at 0.25 that is wrong.
    assertThat(score.calibrationError()).isCloseTo((3 * (0.9 - 2.0 / 3) + 0.25) / 4, within(1e-9));
  }
}
