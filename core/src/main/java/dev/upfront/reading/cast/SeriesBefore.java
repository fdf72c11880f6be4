package dev.upfront.reading.cast;

import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.OfSeries;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * The series before people to which they belong: "X, in which A plays", "X, the A drama", "X, with A", "X stars A", "In X, A
 * is", or whatever was named before.
 *
 * @param inPassing tells what the sentence only names
 */
record SeriesBefore(Elements elements, Lexicon lexicon, InPassing inPassing) {
  /** How many words may say what kind of series a title is of: "a dark six-part comedy". */
  private static final int LONGEST_KIND = 7;

  /** How far behind its "which" somebody may stand, and how far before it the series of which it speaks. */
  private static final int RELATIVE_REACH = 24;

  /** What opens a sentence stands no farther in. */
  private static final int OPENING = 3;

  private static final int ANTECEDENT_REACH = 14;

  /** "Who also created the drama": so far before a title stands who made it. */
  private static final int MAKER_REACH = 7;

  /**
   * The series on which there is a clause with an element: "X, in which A plays", "X, which is made by B"; else null.
   */
  @Nullable
  String ofClause(int from) {
    return ofRelative(relative(from));
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
    return titled(i - 1);
  }

  /** "X, with Ana Ruiz and Ben Ode, …": the title right before; null where it is another tie, or where a player is from. */
  @Nullable
  String with(int people) {
    if (!elements.is(people - 1, "with")) {
      return null;
    }
    int title = beforeMarks(people - 2, elements);
    int before = title - 1;
    while (elements.isQuote(before)) {
      before--;
    }
    // "made by Jim Cole, who gave us X, with Ana Ruiz"
    boolean origin = elements.is(before, "of")
        || elements.is(before, "from")
        || elements.is(before - 1, "who")
        || elements.is(before - 2, "who");
    return origin ? null : titled(people - 2);
  }

  /** "The network also ordered “AP Bio,” written by": a series right before what is said of it. */
  @Nullable
  String subject(int from) {
    int i = from - 1;
    // an episode is written or directed, and may have a title too
    boolean ofEpisode = isOfEpisode(from);
    // "“Low Water,” from creator Ana Ruiz"
    if (elements.is(i, "from") || elements.is(i, "by")) {
      i--;
    }
    while (elements.isMark(i, ',') || elements.isQuote(i) || !ofEpisode && isBeforeVerb(i)) {
      i--;
    }
    int title = title(i, elements, lexicon);
    // "From the team behind Low Water, the series is"
    boolean passing = title < i && inPassing.isElsewhere(title, elements);
    i = title;
    String series = series(i, elements);
    boolean other = series == null
        || passing
        || isOfMaker(i)
        || areStarsOf(from)
        || inPassing.isOrigin(i, elements)
        || inPassing.isMadeAnew(i, elements)
        || lexicon.is(WordClass.GOVERNOR, elements.symbol(beforeKind(i)));
    return other ? null : series;
  }

  /** "Ana Ruiz, who created Low Water, wrote it with": what somebody made before. */
  private boolean isOfMaker(int series) {
    boolean made = false;
    for (int i = series - 1; i > series - MAKER_REACH; i--) {
      made |= lexicon.is(WordClass.CREW_VERB, elements.symbol(i));
      if (elements.is(i, "who")) {
        return made && elements.isMark(i - 1, ',') && elements.is(i - 2, Slot.PEOPLE);
      }
    }
    return false;
  }

  /** "On Speechless, a boy is played by": the series that opens the sentence, with a comma behind it; else null. */
  @Nullable
  String frame() {
    // "And in Low Water, Ana Ruiz is"
    int i = elements.is(0, "and") || elements.is(0, "but") ? 1 : 0;
    boolean opens = switch (elements.word(i)) {
      case "on", "at", "in", "over" -> true;
      default -> false;
    };
    i++;
    while (opens && (elements.isQuote(i) || elements.is(i, "the"))) {
      i++;
    }
    int behind = elements.isQuote(i + 1) ? i + 2 : i + 1;
    boolean closed = elements.isMark(behind, ',')
        || elements.isMark(behind - 2, ',')
        || elements.is(behind, Slot.PEOPLE)
        || lexicon.is(WordClass.DETERMINER, elements.symbol(behind))
        || elements.is(behind, "he")
        || elements.is(behind, "she");
    return opens && closed && elements.mention(i) instanceof OfSeries named ? named.title() : null;
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
        boolean subject = !PeopleSeries.isOwner(i, elements)
            && !PeopleSeries.isOfPerson(i, elements, lexicon)
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
          && !isOfSubject(i, elements)
          && !PeopleSeries.isOfPerson(i, elements, lexicon)
          && !PeopleSeries.isOwner(i, elements)) {
        return named.title();
      }
    }
    return null;
  }

  /** "Ana Ruiz of Low Water is the boss", where another series is spoken of: where the subject is from. */
  private static boolean isOfSubject(int series, Elements elements) {
    int of = elements.isQuote(series - 1) ? series - 2 : series - 1;
    return elements.is(of, "of") && elements.is(of - 1, Slot.PEOPLE);
  }

  /** "… of Low Water is the boss": who the subject is in another one. */
  private boolean isSomebody(int series, Elements elements) {
    int verb = elements.isQuote(series + 1) ? series + 2 : series + 1;
    return elements.is(verb, "is") && lexicon.is(WordClass.DETERMINER, elements.symbol(verb + 1));
  }

  /** In a roundup, the series that the same part of the sentence has named before, else one that another part has. */
  @Nullable
  String named(int from) {
    boolean farther = false;
    for (int i = Math.min(from, elements.size()) - 1; i >= 0; i--) {
      farther |= elements.isMark(i, ';');
      if (elements.mention(i) instanceof OfSeries named
          && !inPassing.is(i, elements)
          && !(isOfSubject(i, elements) && isSomebody(i, elements))
          && !PeopleSeries.isOwner(i, elements)) {
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

  /** "X, in which Ana Ruiz is", "In X, Ana Ruiz is": whether people open a clause on a series. */
  boolean opensClause(int people) {
    return opensRelative(people) || isFramed(people);
  }

  /** "X, in which Ana Ruiz runs a school", "X, where Ana Ruiz is the boss": whether a clause on a series opens with somebody. */
  private boolean opensRelative(int people) {
    int which = people - 1;
    boolean opens =
        elements.is(which, "where") || elements.is(which, "which") && elements.is(which - 1, "in");
    return opens && ofRelative(which) != null;
  }

  /** Where the clause has its "in which", "which" or "where" that an element stands in; else -1. */
  private int relative(int from) {
    for (int i = from - 1; i > 0 && elements.distance(i, from) < RELATIVE_REACH; i--) {
      if (elements.is(i, "which") || elements.is(i, "where") || elements.is(i, "whose")) {
        return i;
      }
      if (lexicon.is(WordClass.PARTS_CLAUSES, elements.symbol(i))
          || elements.is(i, Slot.SERIES)
          || elements.isMark(i, ';')
          || elements.isMark(i, ':')
          || elements.isMark(i, '.')) {
        return -1;
      }
    }
    return -1;
  }

  /** The series of which a clause tells that opens at "which"; null where it tells of something else, or there is none. */
  private @Nullable String ofRelative(int which) {
    if (which < 0) {
      return null;
    }
    int last =
        lexicon.is(WordClass.PREPOSITION, elements.symbol(which - 1)) ? which - 2 : which - 1;
    last = beforeMarks(last, elements);
    if (elements.is(last, Slot.PEOPLE)) {
      return null;
    }
    for (int i = last; i >= 0 && elements.distance(i, last) < ANTECEDENT_REACH; i--) {
      if (elements.mention(i) instanceof OfSeries named) {
        boolean passing = PeopleSeries.isOwner(i, elements)
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

  /** "In Low Water, Ana Ruiz is": whether people stand right behind the series that opens the sentence. */
  private boolean isFramed(int people) {
    return elements.is(beforeMarks(people - 1, elements), Slot.SERIES) && frame() != null;
  }

  /** "Low Water stars Ana Ruiz and Ben Ode will be seen": who they are, not who is in it. */
  private boolean areStarsOf(int stars) {
    return elements.is(stars, "stars")
        && elements.is(stars + 1, Slot.PEOPLE)
        && lexicon.is(WordClass.AUXILIARY, elements.symbol(stars + 2));
  }

  private boolean isBeforeVerb(int i) {
    return lexicon.is(WordClass.AUXILIARY, elements.symbol(i))
        || elements.is(i, "also")
        || elements.is(i, "executive");
  }

  /** "“Pilot” was written by": an episode is, and may have a title too. */
  private boolean isOfEpisode(int verb) {
    return switch (elements.word(verb)) {
      case "written", "directed", "penned", "helmed" -> true;
      default -> false;
    };
  }

  /** "“Low Water,” a sitcom led by": where the title ends before the words for what it is; else {@code last}. */
  static int title(int last, Elements elements, Lexicon lexicon) {
    if (!elements.is(last, Slot.SHOW) && !lexicon.is(WordClass.SHOW_NOUN, elements.symbol(last))) {
      return last;
    }
    for (int i = last; i > Math.max(0, last - LONGEST_KIND); i--) {
      boolean opens =
          elements.is(i, Slot.SHOW) || lexicon.is(WordClass.DETERMINER, elements.symbol(i));
      if (opens) {
        int title = beforeMarks(i - 1, elements);
        return title < i - 1 ? title : last;
      }
      boolean plain = elements.mention(i) == null || elements.is(i, Slot.PLATFORM);
      if (!plain || elements.isMark(i, ',')) {
        return last;
      }
    }
    return last;
  }

  /** Before a title and what stands with it: "the BBC's drama “Low Water". */
  private int beforeKind(int title) {
    int before = title - 1;
    while (elements.isOpeningQuote(before)
        || elements.is(before, "the")
        || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(before))
        || elements.is(before, Slot.PLATFORM)
        || elements.is(before, Slot.SHOW)
        || elements.is(before, "'s")) {
      before--;
    }
    return before;
  }

  /** The series whose title stands before commas and quotes, of which there must be some. */
  private @Nullable String titled(int marks) {
    int title = beforeMarks(marks, elements);
    return title < marks ? series(title, elements) : null;
  }

  /** The series at an element; null where none stands there, or a sentence has no such element. */
  static @Nullable String series(int i, Elements elements) {
    return elements.is(i, Slot.SERIES) && elements.mention(i) instanceof OfSeries named
        ? named.title()
        : null;
  }

  private static int beforeMarks(int last, Elements elements) {
    int i = last;
    while (elements.isMark(i, ',') || elements.isQuote(i)) {
      i--;
    }
    return i;
  }
}
