package dev.upfront.reading.cast;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells to which of the series that a sentence names its people belong: the one to which the words behind tie them ("writes
 * X", "stars in the comedy X"), the one of whose clause they are ("X, in which A plays", "X, which is made by B"), or the
 * one named before.
 */
record PeopleSeries(Passage passage) {
  /**
   * The series of people; null where the sentence names none that is theirs.
   *
   * @param from where what is said of them begins
   * @param head behind which the series may be tied
   */
  @Nullable
  String of(int from, int head) {
    Elements elements = passage.elements();
    if (elements.series().length == 0) {
      return null;
    }
    Lexicon lexicon = passage.lexicon();
    String main = passage.setting().series();
    String spokenOf = main == null && passage.focus().entry() ? passage.focus().series() : main;
    SeriesBehind behind = new SeriesBehind(elements, lexicon, passage.inPassing(), spokenOf);
    String series = behind.ofRole(head);
    if (series == null) {
      series = behind.within(from, head);
    }
    if (series == null) {
      series = behind.tied(head);
    }
    SeriesBefore before = new SeriesBefore(elements, lexicon, passage.inPassing());
    if (series == null) {
      series = before.ofClause(from);
    }
    if (series == null) {
      series = before.apposed(from);
    }
    if (series == null) {
      series = before.with(from);
    }
    if (series == null) {
      series = before.subject(from);
    }
    if (series == null) {
      series = before.frame();
    }
    if (series != null) {
      return series;
    }
    if (main != null) {
      return before.opening(from);
    }
    return passage.focus().entry() ? before.leading(from) : before.named(from);
  }

  /** "Low Water's". */
  static boolean isOwner(int series, Elements elements) {
    return elements.is(series + 1, "'s");
  }

  /** "Directs Low Water star Ana Ruiz". */
  static boolean isOfPerson(int series, Elements elements, Lexicon lexicon) {
    int behind = elements.isQuote(series + 1) ? series + 2 : series + 1;
    return lexicon.is(WordClass.ROLE_NOUN, elements.symbol(behind))
        || lexicon.is(WordClass.JOB_NOUN, elements.symbol(behind))
        || elements.is(behind, Slot.PEOPLE);
  }
}
