package dev.upfront.reading.date;

import dev.upfront.reading.date.DateMention.Bound;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.WordMap;

/** Words that leave a side of a date open: "no earlier than", "not until", "by", "since", "between". */
final class DateBounds {
  private final Lexicon lexicon;

  /** Words that may stand between one that bounds a date and the date. */
  private final WordMap<Boolean> passed = new WordMap<>();

  DateBounds(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (String word : "the around about sometime some in on as late during at just".split(" ")) {
      passed.put(word, true);
    }
  }

  /** The bound that stands before a date. */
  Bound before(DateScan in, int i) {
    int k = i - 1;
    while (k > in.from && k > i - 4 && passed.get(in.tokens, k) != null) {
      k--;
    }
    if (in.any(k, "between", "across")) {
      return Bound.BETWEEN;
    }
    if (in.any(k, "than")
        && in.any(k - 1, "earlier", "sooner", "before")
        && (in.any(k - 2, "no", "not", "any", "much") || in.any(k - 3, "not", "no"))) {
      return Bound.NOT_BEFORE;
    }
    if (in.any(k, "before", "prior")) {
      return negatedBefore(in, k) ? Bound.NOT_BEFORE : Bound.BEFORE;
    }
    if (in.word(k, "to") && in.word(k - 1, "prior")) {
      return negatedBefore(in, k - 1) ? Bound.NOT_BEFORE : Bound.BEFORE;
    }
    if (in.word(k, "least")) {
      return Bound.NOT_BEFORE;
    }
    if (in.any(k, "until", "till", "til")) {
      return in.any(k - 1, "wait", "waiting", "hold") || negatedBefore(in, k)
          ? Bound.NOT_BEFORE
          : Bound.BY;
    }
    if (in.word(k, "by")) {
      return Bound.BY;
    }
    if (in.any(k, "since")) {
      return Bound.SINCE;
    }
    if (in.any(k, "after", "following")
        && !in.word(k - 1, "shortly")
        && !in.word(k - 1, "straight")) {
      return Bound.AFTER;
    }
    return Bound.AT;
  }

  private boolean negatedBefore(DateScan in, int k) {
    for (int n = k - 1; n >= Math.max(in.from, k - 14); n--) {
      if (lexicon.is(WordClass.NEGATION, in.tokens, n) || in.any(n, "surprised", "amazed")) {
        return true;
      }
      if (in.tokens.isMark(n, ';') || in.tokens.isMark(n, '.') || in.tokens.isMark(n, ':')) {
        return false;
      }
    }
    return false;
  }
}
