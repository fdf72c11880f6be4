package dev.upfront.reading.cast;

import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/**
 * Where the people stand who have a job that is named as a noun: right behind it ("creator Jeb Stuart"), behind a colon,
 * before it as an apposition or as what a series has ("with A as its director"), or as the subject of a verb.
 */
final class JobPlaces {
  /** How far a verb may stand before a job: "double as its", "will serve once more as the". */
  private static final int VERB_REACH = 7;

  /** How far behind a job a colon may stand that opens the list of those who have it. */
  private static final int COLON_REACH = 9;

  /** How long the words may be between a name and the job in apposition: "Tom Cole of Low Water, writer and director". */
  private static final int LONGEST_ORIGIN = 6;

  private final Lexicon lexicon;

  JobPlaces(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "creator Jeb Stuart", "showrunner: Allan Heinberg", "the executive producers are A and B": or -1. */
  int peopleBehind(Jobs jobs, Elements elements) {
    int at = jobs.to();
    if (isAlsoPlayer(at, elements)) {
      return at + 2;
    }
    boolean linked = false;
    while (at < Math.min(elements.size(), jobs.to() + 6)
        && (!elements.is(at, Slot.PEOPLE) || isHouse(at, elements))) {
      boolean link = elements.isMark(at, ':')
          || elements.isMark(at, '—')
          || elements.isMark(at, '–')
          || elements.isMark(at, '/')
          || elements.isMark(at, '-')
          || lexicon.is(WordClass.BE, elements.symbol(at))
          || lexicon.is(WordClass.LISTING, elements.symbol(at));
      boolean passes = elements.isMark(at, ',')
          || linked && isAsBefore(at, elements)
          || (elements.is(at, Slot.NAME) || elements.is(at, Slot.PEOPLE))
              && isOfHouse(at - 1, elements)
          || elements.is(at, Slot.SHOW)
          || elements.is(at, Slot.DATE)
          || elements.is(at, Slot.SEASON)
          || elements.is(at, Slot.SERIES)
          || elements.is(at, Slot.PLATFORM)
          || elements.isQuote(at)
          || lexicon.is(WordClass.DETERMINER, elements.symbol(at))
          || lexicon.is(WordClass.SEASON_NOUN, elements.symbol(at))
          || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(at))
          || elements.is(at, "on")
          || isOfHouse(at, elements);
      if (!link && !passes) {
        return -1;
      }
      linked |= link;
      at++;
    }
    // "the show's creator, Alice Oseman, revealed"
    boolean apposed = at == jobs.to() + 1
        && elements.isMark(jobs.to(), ',')
        && closesApposition(at + 1, elements)
        && isOfShow(jobs.from() - 1, elements);
    return (at == jobs.to() || linked || apposed || isApposedToWork(jobs, at, elements))
            && elements.is(at, Slot.PEOPLE)
        ? at
        : -1;
  }

  /** "The executive producers for Fell Television are": what ties a job to a house. */
  private static boolean isOfHouse(int i, Elements elements) {
    return elements.is(i, "for") || elements.is(i, "from") || elements.is(i, "of");
  }

  /** "The executive producers for Long Lake are Ana Ruiz": what has the name of somebody, and stands where a house does. */
  private boolean isHouse(int name, Elements elements) {
    return isOfHouse(name - 1, elements)
        && lexicon.is(WordClass.BE, elements.symbol(name + 1))
        && elements.is(name + 2, Slot.PEOPLE);
  }

  /** "Creator and star Ana Ruiz". */
  private boolean isAlsoPlayer(int and, Elements elements) {
    return elements.is(and, "and")
        && lexicon.is(WordClass.ROLE_NOUN, elements.symbol(and + 1))
        && elements.is(and + 2, Slot.PEOPLE);
  }

  /** "The producers are, as before, A and B". */
  private static boolean isAsBefore(int i, Elements elements) {
    return switch (elements.word(i)) {
      case "as", "before", "again", "once", "more", "still" -> true;
      default -> false;
    };
  }

  /** Behind "the creator, Ana Ruiz": a mark, the end, or where she comes from ("one of its writers, Ana Ruiz of Wales"). */
  private static boolean closesApposition(int behind, Elements elements) {
    return behind >= elements.size()
        || elements.isMark(behind, ',')
        || elements.isMark(behind, '.')
        || elements.isMark(behind, ';')
        || elements.isMark(behind, '(')
        || elements.is(behind, "of");
  }

  /** Whether what stands before a job says that it is one at the series: "its", "the show's", "the original". */
  private boolean isOfShow(int before, Elements elements) {
    return before < 0
        || lexicon.is(WordClass.DETERMINER, elements.symbol(before))
        || elements.is(before, "'s")
        || elements.is(before, "series")
        // credits below a review: "Crew: Executive producers, Ana Ruiz, Ben Ode; director, Ida
        // Moss"
        || elements.isMark(before, ';')
        || elements.isMark(before, ':')
        || elements.isMark(before, '\'')
        || elements.isMark(before, '’')
        || elements.is(before, Slot.SHOW)
        || elements.is(before, Slot.SERIES);
  }

  /** "The creator of the programme, Jed Cole, and his cast". */
  private static boolean isApposedToWork(Jobs jobs, int people, Elements elements) {
    // "the creator of “Low Water,” Jed Cole": American quotes take the comma in
    int comma = elements.isQuote(people - 1) ? people - 2 : people - 1;
    int work = comma - 1;
    while (elements.isQuote(work)) {
      work--;
    }
    return elements.isMark(comma, ',')
        && elements.is(jobs.to(), "of")
        && (elements.is(work, Slot.SHOW)
            || elements.is(work, Slot.SERIES)
            || elements.is(work, Slot.SEASON))
        && closesApposition(people + 1, elements);
  }

  /** "The team of executive producers is as it was: A and B": several, and a colon before their names; else -1. */
  static int behindColon(Jobs jobs, Elements elements) {
    if (!elements.word(jobs.to() - 1).endsWith("s")) {
      return -1;
    }
    for (int i = jobs.to(); i < Math.min(elements.size() - 1, jobs.to() + COLON_REACH); i++) {
      if (elements.isMark(i, ':')) {
        return elements.is(i + 1, Slot.PEOPLE) ? i + 1 : -1;
      }
      boolean plain = elements.mention(i) == null || elements.is(i, Slot.SEASON);
      if (!plain || elements.tokens().is(elements.tokenFrom(i), Tokens.MARK)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Peter Morgan, the creator and writer", "Peter Morgan (creator)": or -1. */
  int apposedTo(Jobs jobs, Elements elements) {
    int i = jobs.from() - 1;
    while (i >= 0 && isArticle(i, elements)) {
      i--;
    }
    if (elements.is(i, "and") && lexicon.is(WordClass.ROLE_NOUN, elements.symbol(i - 1))) {
      // "(Ana Ruiz, the star and a producer)"
      i -= 2;
      while (i >= 0 && isArticle(i, elements)) {
        i--;
      }
    }
    boolean apposition = elements.isMark(i, ',') || elements.isMark(i, '(');
    if (elements.is(i - 1, Slot.PEOPLE)
        && Subjects.people(i - 1, elements).size() == 1
        && elements.word(jobs.to() - 1).endsWith("s")
        && !elements.is(i + 1, "one")) {
      // "Ana Ruiz, producers said": several, and none of them is she
      return -1;
    }
    if (!apposition || elements.is(i - 1, Slot.PEOPLE)) {
      return apposition ? i - 1 : -1;
    }
    return elements.isMark(i, ',') ? beforeOrigin(i, elements) : -1;
  }

  /** "Osgood Cole of Gretel & Hansel, writer and director": who stands before where they are known from; or -1. */
  private static int beforeOrigin(int comma, Elements elements) {
    for (int i = comma - 1; i > Math.max(0, comma - LONGEST_ORIGIN); i--) {
      if (elements.is(i, "of") || elements.is(i, "from")) {
        return elements.is(i - 1, Slot.PEOPLE) ? i - 1 : -1;
      }
      boolean title = elements.is(i, Slot.NAME)
          || elements.is(i, Slot.SERIES)
          || elements.is(i, Slot.PLATFORM)
          || elements.isQuote(i)
          || elements.isMark(i, '&')
          || elements.is(i, "the")
          || elements.mention(i) == null && elements.tokens().isCapital(elements.tokenFrom(i));
      if (!title) {
        return -1;
      }
    }
    return -1;
  }

  /** "It has Jane Cole as its director", "with Jane Cole as showrunner": or -1. */
  int heldAs(Jobs jobs, Elements elements) {
    int as = jobs.from() - 1;
    while (lexicon.is(WordClass.DETERMINER, elements.symbol(as))) {
      as--;
    }
    int people = as - 1;
    if (!elements.is(as, "as") || !elements.is(people, Slot.PEOPLE)) {
      return -1;
    }
    return switch (elements.word(people - 1)) {
      case "has", "have", "had", "with", "names", "named", "counts", "count", "and", "by" -> people;
      default -> elements.isMark(people - 1, ',') ? people : -1;
    };
  }

  private boolean isArticle(int i, Elements elements) {
    return lexicon.is(WordClass.DETERMINER, elements.symbol(i))
        || elements.is(i, Slot.SHOW)
        || elements.is(i, Slot.SERIES)
        || elements.is(i, Slot.PLATFORM)
        || switch (elements.word(i)) {
          case "'s", "show", "series", "also", "one", "of", "'", "’", "same" -> true;
          case "now", "until", "currently", "already", "formerly", "previously" -> true;
          case "up" -> elements.is(i + 1, "to");
          case "to" -> elements.is(i - 1, "up");
          default -> false;
        };
  }

  /** The verb by which people have the job: is, serves as, was named, takes over as; -1 where there is none. */
  int servingVerb(Jobs jobs, Elements elements) {
    int verb = -1;
    for (int i = jobs.from() - 1; i >= Math.max(0, jobs.from() - VERB_REACH); i--) {
      String word = elements.word(i);
      if (elements.is(i, Slot.PEOPLE)) {
        // "succeeded A as showrunner", "with A as showrunner"
        return verb;
      }
      if (lexicon.is(WordClass.SERVING_VERB, elements.symbol(i))) {
        verb = i;
      } else if (elements.isMark(i, ',')
          || elements.isMark(i, ';')
          || elements.isMark(i, '.')
          || word.equals("by")
          || word.equals("with") && verb < 0) {
        return verb;
      }
    }
    return verb;
  }
}
