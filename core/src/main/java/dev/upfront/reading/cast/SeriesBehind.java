package dev.upfront.reading.cast;

import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.OfSeries;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * The series to which words behind people tie them: "writes X", "stars in the comedy X".
 *
 * @param inPassing tells what the sentence only names
 * @param main what the article is about, or the entry of a list; null where it is about several
 */
record SeriesBehind(
    Elements elements,
    Lexicon lexicon,
    InPassing inPassing,
    @Nullable String main) {
  private static final int BEHIND_REACH = 12;

  /** How many words may say what kind of series a title is of: "a romantic comedy-drama called X". */
  private static final int LONGEST_KIND = 7;

  /** A company that makes series has no longer name: "Warner Bros. TV". */
  private static final int LONGEST_NAME = 4;

  /** "Ana Ruiz created X", "X, from Ben Ode": the series with which words end or begin that say who is at work there; else null. */
  @Nullable
  String within(int from, int head) {
    String last = at(head);
    return last == null ? at(from) : last;
  }

  private @Nullable String at(int i) {
    return elements.is(i, Slot.SERIES)
            && elements.mention(i) instanceof OfSeries named
            && !PeopleSeries.isOwner(i, elements)
            && !inPassing.is(i, elements)
        ? named.title()
        : null;
  }

  /** "Both author and star of X", "co-creator and star of the BBC drama X": whose star somebody is, of whatever the sentence speaks; else null. */
  @Nullable
  String ofRole(int head) {
    int of = head;
    while (isRole(of) || of > head && elements.is(of, "and")) {
      of++;
    }
    boolean role = of > head && elements.is(of, "of");
    int last = role ? Math.min(elements.size() - 1, head + BEHIND_REACH) : of;
    for (int i = of + 1; i <= last && !elements.isMark(i, ','); i++) {
      if (elements.mention(i) instanceof OfSeries named) {
        boolean titled = beforeKind(i) == of
            && !PeopleSeries.isOwner(i, elements)
            && !PeopleSeries.isOfPerson(i, elements, lexicon);
        return titled ? named.title() : null;
      }
    }
    return null;
  }

  private boolean isRole(int i) {
    return lexicon.is(WordClass.ROLE_NOUN, elements.symbol(i))
        || lexicon.is(WordClass.JOB_NOUN, elements.symbol(i));
  }

  /** The series to which words behind an element tie it in the same clause, or that is its object; else null. */
  @Nullable
  String tied(int head) {
    boolean names = elements.series().length > 0;
    for (int i = head + 1; names && i < elements.size() && !endsClause(i); i++) {
      if (elements.is(i, Slot.SERIES)
          && elements.mention(i) instanceof OfSeries named
          && elements.distance(head, i) < BEHIND_REACH) {
        int tie = beforeKind(i);
        boolean object = tie == head
            && !PeopleSeries.isOwner(i, elements)
            && !PeopleSeries.isOfPerson(i, elements, lexicon);
        boolean tied =
            lexicon.is(WordClass.TIE_WORD, elements.symbol(tie)) && !isOrigin(tie, named);
        if ((object || tied) && !inPassing.is(i, elements)) {
          return named.title();
        }
      }
    }
    return null;
  }

  /** "Played by Joe Cole from Peaky Blinders": what a player is known from, where the article is about another series. */
  private boolean isOrigin(int tie, OfSeries named) {
    return (elements.is(tie, "from") || elements.is(tie, "of"))
        && elements.is(tie - 1, Slot.PEOPLE)
        && main != null
        && !named.title().equals(main);
  }

  /** Before a title and the words for what it is: "a romantic comedy called X", "a new comedy, X", "the ABC drama “X”". */
  private int beforeKind(int series) {
    int i = series - 1;
    while (elements.isOpeningQuote(i) || elements.isQuote(i)) {
      i--;
    }
    boolean called = switch (elements.word(i)) {
      case "called", "titled", "entitled", "named" -> true;
      default -> false;
    };
    if (called || elements.isMark(i, ',')) {
      int last = called ? beforeHome(i - 1) : i - 1;
      int kind = beforeArticle(last);
      return kind < last ? kind : i;
    }
    while (elements.is(i, "the")
        || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
        || elements.is(i, Slot.PLATFORM)
        || elements.is(i, Slot.SHOW)
        || elements.is(i, "'s")
        || elements.is(i, "pilot")) {
      i--;
    }
    return i < series - 1 ? beforeOwner(i) : i;
  }

  /** "A thriller | for ITV called X": before whom a series is made for; else that element. */
  private int beforeHome(int last) {
    boolean home = elements.is(last, Slot.PLATFORM) || elements.is(last, Slot.NAME);
    boolean tied =
        elements.is(last - 1, "for") || elements.is(last - 1, "on") || elements.is(last - 1, "at");
    return home && tied ? last - 2 : last;
  }

  /** "ABC's | single-camera", "a half-hour | dark": before what else is said of a kind, and whose it is; else that element. */
  private int beforeOwner(int last) {
    int owned = elements.is(last + 1, "'s") ? beforeName(last) : last;
    if (owned < last && lexicon.is(WordClass.TIE_WORD, elements.symbol(owned))) {
      return owned;
    }
    int i = last;
    while (i > Math.max(0, last - LONGEST_KIND)
        && elements.mention(i) == null
        && !lexicon.is(WordClass.TIE_WORD, elements.symbol(i))
        && !lexicon.is(WordClass.DETERMINER, elements.symbol(i))
        && !elements.is(i, "'s")
        && (elements.isMark(i, '-') || elements.tokens().isWord(elements.tokenFrom(i)))) {
      i--;
    }
    if (elements.is(i, "'s") && elements.is(i - 1, Slot.PLATFORM)) {
      return i - 2;
    }
    return i < last && lexicon.is(WordClass.DETERMINER, elements.symbol(i)) ? i - 1 : last;
  }

  /** "In | Touchstone's", "of | Ben Ode's": before the name of whoever owns a series; else that element. */
  private int beforeName(int last) {
    if (elements.is(last, Slot.PEOPLE) || elements.is(last, Slot.NAME)) {
      return last - 1;
    }
    int i = last;
    while (i > last - LONGEST_NAME
        && i > 0
        && elements.mention(i) == null
        && elements.tokens().isCapital(elements.tokenFrom(i))) {
      i--;
    }
    return i;
  }

  /** Where words for a kind of series end at an element, before the article with which they begin; else that element. */
  private int beforeArticle(int last) {
    if (elements.is(last, Slot.SHOW)) {
      return last - 1;
    }
    if (!lexicon.is(WordClass.SHOW_NOUN, elements.symbol(last))) {
      return last;
    }
    for (int i = last - 1; i >= Math.max(0, last - LONGEST_KIND); i--) {
      if (elements.is(i, Slot.SHOW)) {
        return i - 1;
      }
      if (lexicon.is(WordClass.DETERMINER, elements.symbol(i))) {
        return i - 1;
      }
      boolean plain = elements.mention(i) == null
          || elements.is(i, Slot.PLATFORM)
          || elements.is(i, Slot.COUNT);
      if (!plain || elements.isMark(i, ',')) {
        return last;
      }
    }
    return last;
  }

  /** A comma ends a clause where it parts no verbs ("created, wrote and star in X") and no title from its kind. */
  private boolean endsClause(int i) {
    if (elements.isMark(i, ',')) {
      boolean verb = lexicon.is(WordClass.CREW_VERB, elements.symbol(i + 1))
          || lexicon.is(WordClass.CASTING_VERB, elements.symbol(i + 1))
          || lexicon.is(WordClass.PLAY_VERB, elements.symbol(i + 1));
      int title = i + 1;
      while (elements.isQuote(title)) {
        title++;
      }
      boolean named = elements.is(title, Slot.SERIES) && beforeArticle(i - 1) < i - 1;
      return !verb && !named;
    }
    return elements.isMark(i, ';') || elements.isMark(i, ':') || elements.is(i, "despite");
  }
}
