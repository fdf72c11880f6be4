package dev.upfront.reading.event;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/** Tells what is denied, decided against or only supposed from what is said. */
final class Denial {
  /** How far before a phrase its "not" may stand, and how much nearer beyond a comma. */
  private static final int REACH = 9;

  private static final int COMMA = 3;

  /** How far before it what is cancelled may be called something else. */
  private static final int OTHERS_REACH = 10;

  /** "Was to have" stands no farther before what did not come. */
  private static final int UNREAL_REACH = 6;

  /** Who hopes stands no farther before it. */
  private static final int HOPER_REACH = 3;

  private final Lexicon lexicon;

  Denial(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether it is denied: not, never, nor. */
  boolean denies(Elements elements, PhraseMatch match) {
    for (int i = match.head() + 1; i < match.to(); i++) {
      if (!match.holds(i) && deniesWithin(elements, i)) {
        return true;
      }
    }
    int budget = REACH;
    for (int i = match.head() - 1; i >= 0 && elements.distance(i, match.head()) <= budget; i--) {
      if (lexicon.is(WordClass.NEGATION, elements.symbol(i))) {
        if (elements.is(i, "unlikely") && isEpithet(elements, i)) {
          continue;
        }
        boolean notOnly =
            elements.is(i + 1, "only") || elements.is(i + 1, "just") || elements.is(i + 1, "long");
        return !notOnly
            && !isSoon(elements, i + 1)
            && !isNoSurprise(elements, i + 1)
            && !(elements.is(i, "yet") && !elements.is(i + 1, "to"))
            && !(elements.is(i, "no") && !deniesWhatFollows(elements, i))
            && !elements.is(i, "without");
      }
      if (elements.is(i, "before") || elements.is(i, "after") || elements.isMark(i, ':')) {
        return false;
      }
      if (elements.isMark(i, ',') || elements.isMark(i, ';')) {
        budget -= COMMA;
      }
    }
    return isUnreal(elements, match);
  }

  private static boolean deniesWithin(Elements elements, int i) {
    return elements.is(i, "not")
        || elements.is(i, "never")
        || elements.is(i, "no") && deniesWhatFollows(elements, i)
        || elements.word(i).endsWith("n't");
  }

  /** "No guarantees about a second season", but not "no doubt", "no fewer than two", "like no other". */
  private static boolean deniesWhatFollows(Elements elements, int no) {
    if (no + 1 >= elements.size()) {
      return true;
    }
    Tokens tokens = elements.tokens();
    int next = elements.tokenFrom(no + 1);
    return !tokens.is(next, "less")
        && !tokens.is(next, "fewer")
        && !tokens.is(next, "time")
        && !tokens.is(next, "doubt")
        && !tokens.is(next, "reason")
        && !tokens.is(next, "explanation")
        && !tokens.is(next, "wonder")
        && !tokens.is(next, "secret")
        && !(tokens.is(next, "other") && elements.is(no - 1, "like"))
        && !tokens.is(next, "surprise");
  }

  /** "Their unlikely romance": not "is unlikely to return". */
  private boolean isEpithet(Elements elements, int i) {
    return !elements.is(i + 1, "to")
        && !elements.is(i + 1, "that")
        && !lexicon.is(WordClass.BE, elements.symbol(i - 1))
        && (lexicon.is(WordClass.DETERMINER, elements.symbol(i - 1))
            || elements.mention(i + 1) == null && elements.is(i - 1, "an"));
  }

  /** "Has not taken long to renew it", "did not wait long": it is done. */
  private static boolean isSoon(Elements elements, int i) {
    return switch (elements.word(i)) {
      case "taken", "take", "wait", "waited" -> elements.is(i + 1, "long");
      case "hesitate", "hesitated" -> true;
      default -> false;
    };
  }

  /** "You won't be shocked to hear that it was renewed". */
  private static boolean isNoSurprise(Elements elements, int i) {
    return switch (elements.word(elements.is(i, "be") ? i + 1 : i)) {
      case "surprise", "surprised", "shock", "shocked", "astonished" -> true;
      default -> false;
    };
  }

  /** "Would have dropped in December", "was to have dropped", "was to have seen the premiere". */
  private static boolean isUnreal(Elements elements, PhraseMatch match) {
    int head = match.head();
    if (elements.is(head - 1, "have")) {
      return elements.is(head - 2, "would") || elements.is(head - 2, "to");
    }
    for (int i = head - 2; i > Math.max(1, head - UNREAL_REACH) && !elements.isMark(i, ','); i--) {
      if (elements.is(i, "have") && elements.is(i - 1, "to")) {
        return elements.is(i - 2, "was") || elements.is(i - 2, "were");
      }
    }
    return false;
  }

  /** "Other love stories that the service dropped after one season": what befell others. */
  boolean isOfOthers(Elements elements, PhraseMatch match) {
    if (!match.section().name().equals("cancelled") || match.place(Slot.SERIES, elements) >= 0) {
      return false;
    }
    int that = -1;
    for (int i = match.head() - 1; i >= Math.max(0, match.head() - OTHERS_REACH); i--) {
      if (elements.is(i, Slot.SERIES) || elements.is(i, Slot.SHOW)) {
        return false;
      }
      if (elements.is(i, "that") || elements.is(i, "which")) {
        that = i;
      }
      boolean other = elements.is(i, "other")
          || elements.is(i, "others")
          || elements.is(i, "many")
          || elements.is(i, "several")
          || elements.is(i, "shows");
      if (other && that > i) {
        return true;
      }
    }
    return false;
  }

  /** "Renewed or cancelled?", "Canceled/renewed": labels, of which neither is said. */
  boolean isEitherOr(Elements elements, PhraseMatch match) {
    return isOther(elements, match.head(), 1) || isOther(elements, match.head(), -1);
  }

  private boolean isOther(Elements elements, int head, int step) {
    boolean ends = lexicon.is(WordClass.LISTED_CANCELLED, elements.symbol(head));
    boolean goesOn = lexicon.is(WordClass.LISTED_RENEWED, elements.symbol(head));
    if (!ends && !goesOn) {
      return false;
    }
    int other = head + step;
    while (elements.is(other, "or") || elements.isMark(other, '/') || elements.isMark(other, ',')) {
      other += step;
    }
    return other != head + step
        && (ends && lexicon.is(WordClass.LISTED_RENEWED, elements.symbol(other))
            || goesOn && lexicon.is(WordClass.LISTED_CANCELLED, elements.symbol(other)));
  }

  /** Whether the negation is a decision: will not, won't. */
  boolean decides(Elements elements, PhraseMatch match) {
    for (int i = Math.max(0, match.head() - 6); i < match.head(); i++) {
      if (lexicon.is(WordClass.DECIDING, elements.symbol(i))) {
        return true;
      }
    }
    // "season 2 is not happening", "isn't coming back"
    for (int i = match.head(); i < match.to(); i++) {
      boolean progressive = elements.word(i).endsWith("ing")
          && (elements.is(i - 1, "not") || elements.word(i - 1).endsWith("n't"));
      if (progressive) {
        return true;
      }
    }
    return false;
  }

  /** "Whether it will get a second season depends on the ratings" leaves open if it does. */
  boolean wonders(Elements elements, PhraseMatch match) {
    for (int i = match.from() - 1; i >= 0 && elements.distance(i, match.from()) <= REACH; i--) {
      if (lexicon.is(WordClass.WONDERING, elements.symbol(i))) {
        return true;
      }
      if (elements.isMark(i, ';') || elements.isMark(i, ':')) {
        return false;
      }
    }
    return false;
  }

  /** "If season 2 is delayed, …", "…, should it be picked up" says nothing of whether it is. */
  static boolean supposes(Elements elements, PhraseMatch match) {
    String name = match.section().name();
    boolean renews = match.section().setting("renews").equals("yes");
    switch (renews ? "renewed" : name) {
      case "renewed", "cancelled", "delayed", "ordered" -> {
        for (int i = match.head() - 1; i >= 0 && elements.distance(i, match.head()) <= 8; i--) {
          boolean inverted = elements.is(i, "should") && elements.isMark(i - 1, ',');
          if (elements.is(i, "if")
              || elements.is(i, "unless")
              || inverted
              || isWish(elements, i)
              || isIdleHope(elements, i)) {
            return true;
          }
        }
        return opensSupposing(elements, match);
      }
      default -> {
        return false;
      }
    }
  }

  /** "Would love to", "I'd like to". */
  private static boolean isWish(Elements elements, int i) {
    return (elements.is(i, "love") || elements.is(i, "like"))
        && elements.is(i + 1, "to")
        && (elements.is(i - 1, "would") || elements.word(i - 1).endsWith("'d"));
  }

  /** "Fans hope for it", "I really do hope": nobody who decides. */
  private static boolean isIdleHope(Elements elements, int hope) {
    if (!elements.is(hope, "hope") && !elements.is(hope, "hopes") && !elements.is(hope, "hoping")) {
      return false;
    }
    for (int i = hope - 1; i >= Math.max(0, hope - HOPER_REACH); i--) {
      switch (elements.word(i)) {
        case "despite", "fans", "viewers", "audiences", "we", "i", "many", "any", "no", "here" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Should the network order a second season, filming would begin in May". */
  private static boolean opensSupposing(Elements elements, PhraseMatch match) {
    if (!elements.is(0, "should")) {
      return false;
    }
    for (int i = 1; i < match.head(); i++) {
      if (elements.isMark(i, ',')) {
        return false;
      }
    }
    return true;
  }
}
