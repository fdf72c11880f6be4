package dev.upfront.reading.cast;

import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.OfSeries;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells to which of the series that a sentence names its people belong: the one to which the words behind tie them ("writes
 * X", "stars in the comedy X"), the one of whose clause they are ("X, in which A plays", "X, which is made by B"), or the
 * one named before.
 *
 * @param inPassing tells what the sentence only names
 * @param main what the article is about, null where it is about several
 */
record PeopleSeries(
    Elements elements,
    Lexicon lexicon,
    InPassing inPassing,
    @Nullable String main) {
  private static final int BEHIND_REACH = 12;

  /** How many words may say what kind of series a title is of: "a romantic comedy-drama called X". */
  private static final int LONGEST_KIND = 7;

  /** How far behind its "which" somebody may stand, and how far before it the series of which it speaks. */
  private static final int RELATIVE_REACH = 24;

  /** What opens a sentence stands no farther in. */
  private static final int OPENING = 3;

  private static final int ANTECEDENT_REACH = 14;

  /** "Ana Ruiz created X", "X, from Ben Ode": the series with which words end or begin that say who is at work there; else null. */
  @Nullable
  String within(int from, int head) {
    for (int i : new int[] {head, from}) {
      if (elements.is(i, Slot.SERIES)
          && elements.mention(i) instanceof OfSeries named
          && !isOwner(i)
          && !inPassing.is(i, elements)) {
        return named.title();
      }
    }
    return null;
  }

  /** The series to which words behind an element tie it in the same clause, or that is its object; else null. */
  @Nullable
  String behind(int head) {
    boolean names = elements.series().length > 0;
    for (int i = head + 1; names && i < elements.size() && !endsClause(i); i++) {
      if (elements.mention(i) instanceof OfSeries named
          && elements.distance(head, i) < BEHIND_REACH) {
        int tie = beforeKind(i);
        boolean object = tie == head && !isOwner(i) && !isOfPerson(i);
        boolean tied =
            lexicon.is(WordClass.TIE_WORD, elements.symbol(tie)) && !isOrigin(tie, named);
        if ((object || tied) && !inPassing.is(i, elements)) {
          return named.title();
        }
      }
    }
    return null;
  }

  /** "X, in which Ana Ruiz runs a school", "X, where Ana Ruiz is the boss": whether a clause on a series opens with somebody. */
  boolean opensRelative(int people) {
    int which = people - 1;
    boolean opens = elements.word(which).equals("where")
        || elements.word(which).equals("which") && elements.word(which - 1).equals("in");
    return opens && ofRelative(which) != null;
  }

  /** Where the clause has its "in which", "which" or "where" that an element stands in; else -1. */
  int relative(int from) {
    for (int i = from - 1; i > 0 && elements.distance(i, from) < RELATIVE_REACH; i--) {
      switch (elements.word(i)) {
        case "which", "where", "whose" -> {
          return i;
        }
        case "but", "while", "whereas", "although", "though", "because" -> {
          return -1;
        }
        default -> {
          if (elements.is(i, Slot.SERIES)
              || elements.isMark(i, ';')
              || elements.isMark(i, ':')
              || elements.isMark(i, '.')) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  /** The series of which a clause tells that opens at "which"; null where it tells of something else, or there is none. */
  @Nullable
  String ofRelative(int which) {
    if (which < 0) {
      return null;
    }
    int last =
        lexicon.is(WordClass.PREPOSITION, elements.symbol(which - 1)) ? which - 2 : which - 1;
    while (elements.isMark(last, ',') || elements.isQuote(last)) {
      last--;
    }
    if (elements.is(last, Slot.PEOPLE)) {
      return null;
    }
    for (int i = last; i >= 0 && elements.distance(i, last) < ANTECEDENT_REACH; i--) {
      if (elements.mention(i) instanceof OfSeries named) {
        boolean passing = isOwner(i)
            || lexicon.is(WordClass.WORK_NOUN, elements.symbol(i - 1))
            || inPassing.isElsewhere(i, elements);
        if (!passing) {
          return named.title();
        }
      }
      if (elements.isMark(i, ';') || elements.isMark(i, '.') || elements.isMark(i, ':')) {
        return null;
      }
    }
    return null;
  }

  /** In an article about one series, the other one with which a sentence opens, as nothing else it names; else null. */
  @Nullable
  String opening(int from) {
    String found = null;
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof OfSeries named && !named.title().equals(found)) {
        if (found != null || i >= from || i > OPENING) {
          return null;
        }
        int behind = elements.isQuote(i + 1) ? i + 2 : i + 1;
        boolean subject = !isOwner(i)
            && !isOfPerson(i)
            && !inPassing.isElsewhere(i, elements)
            && lexicon.is(WordClass.AUXILIARY, elements.symbol(behind))
            && !isOfEpisode(behind + 1);
        found = subject ? named.title() : null;
        if (found == null) {
          return null;
        }
      }
    }
    return found;
  }

  /** In an entry of a list, the series with which a sentence opens, which may be another than that of the entry; else null. */
  @Nullable
  String leading(int from) {
    for (int i : elements.series()) {
      if (i > OPENING || i >= from) {
        return null;
      }
      if (elements.mention(i) instanceof OfSeries named
          && !inPassing.is(i, elements)
          && !isOfPerson(i)
          && !isOwner(i)) {
        return named.title();
      }
    }
    return null;
  }

  /** In a roundup, the series that the same part of the sentence has named before, else one that another part has. */
  @Nullable
  String before(int from) {
    boolean farther = false;
    for (int i = Math.min(from, elements.size()) - 1; i >= 0; i--) {
      farther |= elements.isMark(i, ';');
      if (elements.mention(i) instanceof OfSeries named
          && !inPassing.is(i, elements)
          && !isOwner(i)) {
        return named.title();
      }
      // what has a name that is not known is the one that its part of the sentence speaks of
      if (farther && elements.isMark(i, ';')) {
        for (int k = i + 1; k < from && k < elements.size(); k++) {
          if (elements.is(k, Slot.NAME)) {
            return null;
          }
        }
      }
    }
    return null;
  }

  /** "“Pilot” was written by": an episode is, and may have a title too. */
  private boolean isOfEpisode(int verb) {
    return switch (elements.word(verb)) {
      case "written", "directed", "penned", "helmed" -> true;
      default -> false;
    };
  }

  /** "X, the Ana Ruiz drama": the title before people that say which series it is; else null. */
  @Nullable
  String apposed(int people) {
    if (!elements.is(people, Slot.PEOPLE) || !PeopleAttribute.is(people, elements, lexicon)) {
      return null;
    }
    int i = people - 1;
    while (i >= 0 && !lexicon.is(WordClass.DETERMINER, elements.symbol(i))) {
      i--;
    }
    int title = i - 1;
    while (elements.isMark(title, ',') || elements.isQuote(title)) {
      title--;
    }
    return title < i - 1 && elements.mention(title) instanceof OfSeries named
        ? named.title()
        : null;
  }

  /** "X, with Ana Ruiz and Ben Ode, …": the title right before; null where it is another tie, or where a player is from. */
  @Nullable
  String with(int people) {
    if (!elements.word(people - 1).equals("with")) {
      return null;
    }
    int title = people - 2;
    while (elements.isMark(title, ',') || elements.isQuote(title)) {
      title--;
    }
    int before = title - 1;
    while (elements.isQuote(before)) {
      before--;
    }
    // "made by Jim Cole, who gave us X, with Ana Ruiz"
    boolean origin = elements.word(before).equals("of")
        || elements.word(before).equals("from")
        || elements.word(before - 1).equals("who")
        || elements.word(before - 2).equals("who");
    return title < people - 2 && !origin && elements.mention(title) instanceof OfSeries named
        ? named.title()
        : null;
  }

  private boolean isOwner(int series) {
    return elements.word(series + 1).equals("'s");
  }

  /** "Directs Low Water star Ana Ruiz". */
  private boolean isOfPerson(int series) {
    int behind = elements.isQuote(series + 1) ? series + 2 : series + 1;
    return lexicon.is(WordClass.ROLE_NOUN, elements.symbol(behind))
        || lexicon.is(WordClass.JOB_NOUN, elements.symbol(behind))
        || elements.is(behind, Slot.PEOPLE);
  }

  /** "Played by Joe Cole from Peaky Blinders": what a player is known from, where the article is about another series. */
  private boolean isOrigin(int tie, OfSeries named) {
    return (elements.word(tie).equals("from") || elements.word(tie).equals("of"))
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
      int kind = beforeArticle(i - 1);
      return kind < i - 1 ? kind : i;
    }
    while (elements.word(i).equals("the")
        || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
        || elements.is(i, Slot.PLATFORM)
        || elements.is(i, Slot.SHOW)
        || elements.word(i).equals("'s")) {
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
    return elements.isMark(i, ';')
        || elements.isMark(i, ':')
        || elements.word(i).equals("despite");
  }
}
