package dev.upfront.reading;

import dev.upfront.claim.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In an article about one series, which other one its text has turned to: "At Copper Lane, it was Ruiz who left. She had been
 * its showrunner since June".
 */
final class Turn {
  /** A series that opens its sentence stands no farther in. */
  private static final int OPENING = 3;

  private Turn() {}

  /**
   * The series that the sentences behind this one speak of where they name none; null where that is the article's own.
   *
   * @param spokenOf what that was before this sentence
   * @param drafts what was read from it
   * @param inPassing tells the series that a sentence does not speak of
   */
  static @Nullable String of(
      Elements elements,
      String main,
      @Nullable String spokenOf,
      List<Draft> drafts,
      InPassing inPassing) {
    String other = null;
    boolean opens = false;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series) {
        if (series.title().equals(main)) {
          return null;
        }
        if (inPassing.is(i, elements)) {
          continue;
        }
        if (other != null && !other.equals(series.title())) {
          return spokenOf;
        }
        other = series.title();
        opens |= i <= OPENING && !elements.word(i + 1).equals("'s");
      }
    }
    if (other == null) {
      return spokenOf;
    }
    boolean happens = false;
    for (Draft draft : drafts) {
      if (!draft.series().equals(other)) {
        return spokenOf;
      }
      happens |= !(draft.fact() instanceof Fact.Cast);
    }
    return opens || happens ? other : spokenOf;
  }
}
