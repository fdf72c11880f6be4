package dev.upfront.bench.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An article as it was written.
 *
 * @param number its number within its series; articles of a smaller number are no younger
 * @param outlet who publishes it
 * @param day when
 * @param sentences its text
 * @param credits the outlets that it names as its sources
 * @param appeal how much oftener than others it is copied
 */
record Draft(
    int number,
    Outlet outlet,
    LocalDate day,
    List<Sentence> sentences,
    List<String> credits,
    double appeal) {

  /** Takes copies. */
  Draft {
    sentences = List.copyOf(sentences);
    credits = List.copyOf(credits);
  }

  Stream<Statement> statements() {
    return sentences.stream().map(Sentence::said).filter(Objects::nonNull);
  }
}
