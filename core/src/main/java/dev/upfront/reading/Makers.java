package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;

/**
 * Tells the titles that say what the makers of something else made before: "from the makers of Low Water", "the couple who
 * created Low Water", "from Ana Ruiz, who wrote for Low Water", "from Low Water man Ben Ode".
 */
final class Makers {
  /** "From the two brothers who": no more stands between the preposition and what tells of the work. */
  private static final int LONGEST_PARTY = 6;

  private final Lexicon lexicon;

  Makers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a title with this before it tells whose work it is. */
  boolean made(int tie, Elements elements) {
    return party(tie, elements) >= 0;
  }

  /** Whether something else is by or with those makers: then it alone is spoken of. */
  boolean lend(int tie, Elements elements) {
    int party = party(tie, elements);
    return party >= 0 && isGoverned(party, elements);
  }

  /** Whether people that open at an element are behind "from", "by" or "with": something else is theirs. */
  boolean isBehindFrom(int people, Elements elements) {
    return switch (elements.word(people)) {
      case "from", "with", "starring", "featuring" -> true;
      case "by" -> !lexicon.is(WordClass.SAYING, elements.symbol(people - 1));
      default -> false;
    };
  }

  /** The last element of the words for the makers before "of X", "behind X", "who made X"; -1 where there are none. */
  private int party(int tie, Elements elements) {
    switch (elements.word(tie)) {
      case "of" -> {
        return isJob(tie - 1, elements) || isMaker(tie - 1, elements) ? tie - 1 : -1;
      }
      case "behind" -> {
        return isJob(tie - 1, elements) || lexicon.is(WordClass.MAKER, elements.symbol(tie - 1))
            ? tie - 1
            : -1;
      }
      default -> {}
    }
    int verb = switch (elements.word(tie)) {
      case "us", "you", "for" -> tie - 1;
      default -> tie;
    };
    boolean gift = verb < tie && !elements.word(tie).equals("for");
    if (!lexicon.is(gift ? WordClass.GIVING : WordClass.MAKING, elements.symbol(verb))) {
      return -1;
    }
    int who = verb - 1;
    for (int n = 0; n < 2 && isPlain(who, elements); n++) {
      who--;
    }
    boolean relative =
        elements.word(who).equals("who") || gift && elements.word(who).equals("that");
    if (!relative) {
      return -1;
    }
    return elements.isMark(who - 1, ',') ? who - 2 : who - 1;
  }

  private boolean isJob(int i, Elements elements) {
    return lexicon.is(WordClass.JOB_NOUN, elements.symbol(i));
  }

  private static boolean isMaker(int i, Elements elements) {
    return elements.word(i).equals("maker") || elements.word(i).equals("makers");
  }

  /** Whether "from" or "by" stands before the party that ends at an element. */
  private boolean isGoverned(int last, Elements elements) {
    boolean apposed = false;
    for (int i = last; i >= 0 && i > last - LONGEST_PARTY; i--) {
      if (isBehindFrom(i, elements)) {
        return true;
      }
      if (elements.is(i, Slot.PEOPLE)) {
        return isBehindFrom(i - 1, elements);
      }
      if (elements.isMark(i, ',') && !apposed && elements.is(i - 1, Slot.PEOPLE)) {
        apposed = true;
      } else if (!isPlain(i, elements)) {
        return false;
      }
    }
    return false;
  }

  /** A lower-case word that ties nothing: "the two longtime". */
  private boolean isPlain(int i, Elements elements) {
    return i >= 0
        && i < elements.size()
        && elements.mention(i) == null
        && elements.tokens().isWord(elements.tokenFrom(i))
        && !lexicon.is(WordClass.PREPOSITION, elements.symbol(i))
        && !lexicon.is(WordClass.AUXILIARY, elements.symbol(i))
        && !elements.word(i).equals("who")
        && !elements.word(i).equals("that");
  }
}
