package dev.upfront.reading.cast;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows a row of people across what stands beside its names, which mentions do not hold: houses, titles, clauses ("A and
 * B of Plan B, C for Kilter Films and D").
 */
final class PeopleChains {
  private static final int LONGEST_LINK = 10;

  private final Lexicon lexicon;
  private final Subjects subjects;

  PeopleChains(Lexicon lexicon, Subjects subjects) {
    this.lexicon = lexicon;
    this.subjects = subjects;
  }

  /** Where the people stand of the row that begins at an element. */
  List<Integer> from(int i, Elements elements) {
    List<Integer> chain = new ArrayList<>(2);
    chain.add(i);
    boolean joined = false;
    int limit = i + LONGEST_LINK;
    for (int k = i + 1; k < Math.min(elements.size(), limit); k++) {
      if (elements.is(k, "which") || elements.is(k, "who") && elements.isMark(k - 1, ',')) {
        // "through Plan C, which also serves as the studio, along with"
        int behind = behindClause(k, elements);
        if (behind < 0) {
          break;
        }
        k = behind;
        limit = k + LONGEST_LINK;
        joined = true;
      } else if (elements.is(k, Slot.PEOPLE)) {
        if (!joined || startsClause(k + 1, elements)) {
          break;
        }
        chain.add(k);
        joined = false;
        limit = k + LONGEST_LINK;
      } else if (isLink(k, elements)) {
        joined |= elements.isMark(k, ',')
            || elements.isMark(k, ';')
            || elements.isMark(k, '&')
            || elements.is(k, "and")
            || elements.is(k, "plus")
            || elements.is(k, "along");
      } else {
        break;
      }
    }
    return chain;
  }

  /** "A of X and B of Y lead": where the row begins that goes on with the people at {@code i}. */
  int start(int i, Elements elements) {
    if (!elements.is(i - 1, "and")) {
      return i;
    }
    // "Ana Ruiz, in her first comedy, and Ben Ode play": what stands between commas parts no row
    int around = elements.isMark(i - 2, ',') ? subjects.aroundAside(i - 2, elements) : -1;
    if (around >= 0) {
      return subjects.isGoverned(around, elements) ? i : around;
    }
    for (int k = i - 2; k > Math.max(-1, i - LONGEST_LINK); k--) {
      if (elements.is(k, Slot.PEOPLE)) {
        return !subjects.isGoverned(k, elements) && from(k, elements).contains(i) ? k : i;
      }
    }
    return i;
  }

  /** "A of X and B directing": where the people stand of the row that ends with an element, which does something. */
  List<Integer> upTo(int i, Elements elements) {
    List<Integer> chain = new ArrayList<>(2);
    chain.add(i);
    boolean joined = elements.is(i - 1, "and");
    for (int k = i - 2; joined && k >= Math.max(0, i - LONGEST_LINK); k--) {
      if (elements.is(k, Slot.PEOPLE)) {
        chain.add(0, k);
        break;
      }
      joined = isLink(k, elements) && !elements.isMark(k, ',') && !elements.is(k, "with");
    }
    return chain;
  }

  /** Whether what stands behind people makes them the subject of a clause: "and Mia Stone directs", "with A directing". */
  boolean startsClause(int behind, Elements elements) {
    // "with Yoriko Cole again handling the scripts"
    boolean again = elements.is(behind, "again") || elements.is(behind, "also");
    int symbol = elements.symbol(again ? behind + 1 : behind);
    // "with Ana Ruiz in the lead"
    boolean lead = elements.is(behind, "in")
        && elements.is(behind + 1, "the")
        && elements.word(behind + 2).startsWith("lead");
    return lead
        || lexicon.is(WordClass.AUXILIARY, symbol)
        || lexicon.is(WordClass.CASTING_VERB, symbol)
        || lexicon.is(WordClass.PLAY_VERB, symbol)
        || lexicon.is(WordClass.SAYING, symbol)
        || lexicon.is(WordClass.CREW_VERB, symbol);
  }

  /** The comma that closes the clause which opens at an element, with the row going on behind it; else -1. */
  private static int behindClause(int which, Elements elements) {
    for (int i = which + 1; i < Math.min(elements.size() - 1, which + LONGEST_LINK); i++) {
      if (elements.isMark(i, ',')) {
        boolean goesOn = elements.is(i + 1, "along")
            || elements.is(i + 1, "with")
            || elements.is(i + 1, "and")
            || elements.is(i + 1, "alongside");
        return goesOn ? i : -1;
      }
      if (elements.is(i, Slot.PEOPLE) || elements.isMark(i, ';') || elements.isMark(i, '.')) {
        return -1;
      }
    }
    return -1;
  }

  /** What may stand between two names of a row: small words, houses and whatever has a capital. */
  private boolean isLink(int i, Elements elements) {
    return elements.is(i, Slot.NAME)
        || elements.is(i, Slot.PLATFORM)
        || elements.is(i, Slot.SERIES)
        || elements.isQuote(i) && (isTitle(i - 1, elements) || isTitle(i + 1, elements))
        || elements.is(i, "the") && isHouse(i + 1, elements)
        || lexicon.is(WordClass.ROW_LINK, elements.symbol(i))
        || elements.isMark(i, ';')
            && (elements.is(i + 1, "and")
                || elements.is(i + 1, Slot.PEOPLE) && isGovernor(i + 2, elements))
        || isHouseWord(i, elements)
        || elements.mention(i) == null && elements.tokens().isCapital(elements.tokenFrom(i));
  }

  private static boolean isTitle(int i, Elements elements) {
    return elements.is(i, Slot.NAME) || elements.is(i, Slot.SERIES);
  }

  /** "For 9Network", "via eOne": a house that its capital does not show. */
  private static boolean isHouseWord(int i, Elements elements) {
    return isGovernor(i - 1, elements)
        && elements.mention(i) == null
        && elements.tokens().isWord(elements.tokenFrom(i))
        && elements.tokens().id(elements.tokenFrom(i)) < 0;
  }

  private static boolean isGovernor(int i, Elements elements) {
    return elements.is(i, "for") || elements.is(i, "via") || elements.is(i, "through");
  }

  private static boolean isHouse(int i, Elements elements) {
    return elements.is(i, Slot.PLATFORM)
        || elements.is(i, Slot.NAME)
        || i < elements.size()
            && elements.mention(i) == null
            && elements.tokens().isCapital(elements.tokenFrom(i));
  }
}
