package dev.upfront.reading.event;

import dev.upfront.reading.sentence.Clauses;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import java.util.List;

/** Which phrases of a sentence give way to others that say more. */
final class Precedence {
  private Precedence() {}

  /** "On Netflix from 12 May" is a release by itself, and only an adverb to the verb of another phrase. */
  static void dropWeak(List<PhraseMatch> matches) {
    if (hasWeak(matches) && hasVerb(matches)) {
      matches.removeIf(Precedence::isWeakRelease);
    }
  }

  private static boolean hasWeak(List<PhraseMatch> matches) {
    for (PhraseMatch match : matches) {
      if (isWeakRelease(match)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(List<PhraseMatch> matches) {
    for (PhraseMatch match : matches) {
      String name = match.section().name();
      if (name.equals("release") && !isWeakRelease(match)
          || name.startsWith("production")
          || name.equals("nothing") && match.phrase().weight() > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWeakRelease(PhraseMatch match) {
    return match.section().name().equals("release")
        && match.section().setting("weak").equals("yes");
  }

  /**
   * "Has not announced a premiere date for a third season" leaves the date open, not the season; "nobody knows if it will
   * return for a third season" does not renew it. "Was renewed in May, but has no date" says both.
   */
  static boolean isOutdone(
      PhraseMatch match, List<PhraseMatch> matches, Elements elements, Clauses clauses) {
    String name = match.section().name();
    boolean renews = name.equals("renewed") || match.section().setting("renews").equals("yes");
    if (!renews && !name.equals("undecided")) {
      return false;
    }
    for (PhraseMatch other : matches) {
      boolean undated = other.section().name().equals("no_date_yet")
          && !(renews && clauses.contrasts(elements, match.to() - 1, other.from()));
      if (undated
          || renews && other.section().name().equals("undecided") && other.from() < match.from()) {
        return true;
      }
    }
    return false;
  }
}
