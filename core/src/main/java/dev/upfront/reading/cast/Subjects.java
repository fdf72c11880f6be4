package dev.upfront.reading.cast;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds of whom a phrase speaks: the people that fill its slot, those before it ("Kit Connor, best known for Rocketman,
 * will return"), those behind it ("also returning are A and B"), or those whom a pronoun means.
 */
final class Subjects {
  /** How far a subject may stand from its verb, as {@link Elements#distance} counts. */
  private static final int REACH = 24;

  /** What it costs that the verb stands in a clause of its own: "X, who left Casualty, joins". */
  private static final int RELATIVE = 6;

  /** "Ritchie said she is back": a pronoun outdoes what is said of the name itself. */
  private static final int BY_PRONOUN = -1;

  private static final int LONGEST_ASIDE = 26;
  private static final int LONGEST_KIND = 2;
  private static final int LONGEST_INVERSION = 9;
  private static final int LONGEST_LINK = 10;

  private final Lexicon lexicon;

  Subjects(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The people that a phrase is about.
   *
   * @param people whom
   * @param element where they stand, -1 where a pronoun means them
   * @param cost how far, 0 where they fill the phrase's slot
   */
  record Subject(List<Credit> people, int element, int cost) {}

  /** The people before an element, as whose verb it stands. */
  @Nullable
  Subject before(int verb, Elements elements, Company company) {
    int i = verb - 1;
    // "by Ana Ruiz, who devised it": the phrase itself may open with "who"
    boolean relative = elements.word(verb).equals("who");
    int aside = 0;
    boolean said = false;
    while (i >= 0 && elements.distance(i, verb) - aside <= REACH) {
      String word = elements.word(i);
      said |= isSaying(i, elements);
      if (elements.is(i, Slot.PEOPLE)) {
        if (said) {
          return null;
        }
        Subject seat = seat(i, verb, aside, relative, elements);
        if (seat != null) {
          return seat;
        }
      }
      boolean one = lexicon.is(WordClass.ONE_PERSON, elements.symbol(i));
      boolean group = lexicon.is(WordClass.GROUP, elements.symbol(i)) && !counts(i, verb, elements);
      if (group && areSeries(i, elements)) {
        return null;
      }
      if (one || group) {
        // "She said the show will return"
        if (said) {
          return null;
        }
        return meant(i, one, verb, elements, company);
      }
      if (word.equals("who")) {
        relative = true;
      } else if (elements.isMark(i, ',')) {
        int around = aroundAside(i, elements);
        aside += around < 0 ? 0 : elements.distance(around, i);
        i = around < 0 ? i : around + 1;
      } else if (endsClause(i, elements)) {
        return null;
      }
      i--;
    }
    return null;
  }

  /** "Low Water and Harbour Road both return", "X and Y, the old hands, will all be back": titles, and nobody. */
  private static boolean areSeries(int group, Elements elements) {
    if (!elements.word(group).equals("all") && !elements.word(group).equals("both")) {
      return false;
    }
    for (int i = group - 1; i >= 0; i--) {
      if (elements.is(i, Slot.PEOPLE) || elements.isMark(i, ';') || elements.isMark(i, '.')) {
        return false;
      }
      if (elements.is(i, Slot.SERIES)) {
        return true;
      }
    }
    return false;
  }

  /** "Bela Bajaria said the show will return", not "Kit Connor is confirmed to return". */
  private boolean isSaying(int i, Elements elements) {
    return lexicon.is(WordClass.SAYING, elements.symbol(i))
        && !lexicon.is(WordClass.BE, elements.symbol(i - 1));
  }

  /** "All four volumes", "both seasons": a number of things, no group of people. */
  private boolean counts(int i, int verb, Elements elements) {
    String word = elements.word(i);
    if (!word.equals("all") && !word.equals("both")) {
      return false;
    }
    boolean adverb = switch (elements.word(i - 1)) {
      case "above", "after", "at", "for" -> true;
      default -> false;
    };
    if (adverb) {
      return true;
    }
    if (elements.word(i + 1).equals("told")) {
      return true;
    }
    int next = elements.symbol(i + 1);
    // "all three executive produce"
    boolean ofPeople = i + 2 >= verb || lexicon.is(WordClass.AUXILIARY, elements.symbol(i + 2));
    return lexicon.is(WordClass.CARDINAL, next) && !ofPeople
        || lexicon.is(WordClass.DETERMINER, next)
        || elements.is(i + 1, Slot.COUNT)
        || elements.is(i + 1, Slot.SEASON);
  }

  private @Nullable Subject seat(int i, int verb, int aside, boolean relative, Elements elements) {
    List<Credit> people = people(i, elements);
    int cost = Math.max(1, elements.distance(i, verb) - aside);
    if (relative) {
      // in "A, B and C, who left" it is C who left; "A and B, who play" speaks of both
      boolean plural = isPlural(elements.word(verb).equals("also") ? verb + 1 : verb, elements);
      // "A and B, who created it": a pair makes things together
      plural |= elements.word(verb).equals("who") && people.size() == 2;
      List<Credit> last = plural ? people : people.subList(people.size() - 1, people.size());
      return new Subject(last, i, cost + RELATIVE);
    }
    boolean owner = elements.word(i + 1).equals("'s")
        || elements.isMark(i + 1, '’')
        || elements.isMark(i + 1, '\'');
    boolean none = owner || isGoverned(i, elements) || isAttribute(i, elements);
    return none ? null : new Subject(people, i, cost);
  }

  /** "Who star", "who are": a verb of which more than one is the subject. */
  private static boolean isPlural(int verb, Elements elements) {
    return switch (elements.word(verb)) {
      case "play", "star", "are", "were", "have", "lead", "return", "join", "appear" -> true;
      default -> false;
    };
  }

  /** "The Ana Ruiz drama", "the Ben Ode spy show": people that say which series is meant. */
  boolean isAttribute(int people, Elements elements) {
    int article = people - 1;
    while (article > people - 1 - LONGEST_KIND && isPlain(article, elements)) {
      article--;
    }
    int noun = people + 1;
    while (noun < people + 1 + LONGEST_KIND && isPlain(noun, elements)) {
      noun++;
    }
    boolean definite =
        elements.word(article).equals("the") || elements.word(article).equals("that");
    return definite
        && lexicon.is(WordClass.SHOW_NOUN, elements.symbol(noun))
        && switch (elements.word(noun)) {
          case "adaptation", "reality", "biopic", "anthology" -> false;
          default -> true;
        };
  }

  /** A word of what describes a series: "fine", "spy". */
  private boolean isPlain(int i, Elements elements) {
    return i >= 0
        && i < elements.size()
        && elements.mention(i) == null
        && elements.tokens().isWord(elements.tokenFrom(i))
        && !elements.tokens().isCapital(elements.tokenFrom(i))
        && !lexicon.is(WordClass.DETERMINER, elements.symbol(i))
        && !lexicon.is(WordClass.FUNCTION_WORD, elements.symbol(i))
        && (!lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
            || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i + 1)));
  }

  /** "in the shoes of Ben Miller": people behind a preposition do nothing themselves. */
  private boolean isGoverned(int i, Elements elements) {
    String before = elements.word(i - 1);
    boolean companion = (before.equals("with") || before.equals("alongside"))
        && elements.isMark(i + 1, ',')
        && isInRelative(i, elements);
    return companion || lexicon.is(WordClass.GOVERNOR, elements.symbol(i - 1));
  }

  /** "Hader, who created the comedy with Alec Berg, will direct". */
  private static boolean isInRelative(int i, Elements elements) {
    for (int k = i - 1; k >= 0 && !elements.isMark(k, ','); k--) {
      if (elements.word(k).equals("who")) {
        return true;
      }
    }
    return false;
  }

  /** Where a clause between commas closes at {@code comma}: the people whom it is about; else -1. */
  private int aroundAside(int comma, Elements elements) {
    for (int i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i--) {
      if (elements.isMark(i, ';') || elements.isMark(i, '.')) {
        return -1;
      }
      if (elements.isMark(i, ',')
          && elements.is(i - 1, Slot.PEOPLE)
          && opensAside(i + 1, elements)) {
        return i - 1;
      }
    }
    return -1;
  }

  private boolean opensAside(int i, Elements elements) {
    int symbol = elements.symbol(i);
    boolean own = elements.word(i).equals("in")
        && (elements.word(i + 1).equals("his")
            || elements.word(i + 1).equals("her")
            || elements.word(i + 1).equals("their"));
    return own
        || lexicon.is(WordClass.ASIDE_WORD, symbol)
        || lexicon.is(WordClass.DETERMINER, symbol);
  }

  /** He is who stands before in the sentence, else who was last named; they are the group last named. */
  private static @Nullable Subject meant(
      int at, boolean one, int verb, Elements elements, Company company) {
    List<Credit> single = new ArrayList<>();
    for (int i = at - 1; i >= 0; i--) {
      if (elements.is(i, Slot.PEOPLE)) {
        List<Credit> people = people(i, elements);
        if ((people.size() == 1) == one) {
          return new Subject(people, i, BY_PRONOUN);
        }
        single.addAll(people);
      }
    }
    if (elements.word(at).equals("i")) {
      return null;
    }
    if (elements.word(at).equals("both") && single.size() == 2) {
      return new Subject(single, -1, 1);
    }
    List<Credit> people = one ? company.last() : company.group();
    return people.isEmpty() ? null : new Subject(people, -1, 1);
  }

  private static boolean endsClause(int i, Elements elements) {
    return elements.isMark(i, ';')
        || elements.isMark(i, ':')
        || elements.isMark(i, '.')
        || joinsClause(i, elements);
  }

  private static boolean joinsClause(int i, Elements elements) {
    return switch (elements.word(i)) {
      case "but",
          "while",
          "whereas",
          "although",
          "though",
          "because",
          "that",
          "which",
          "when",
          "where" -> true;
      default -> false;
    };
  }

  /** The people behind a phrase where the order is turned round: "also returning are A and B", "New: A". */
  @Nullable
  Subject behind(PhraseMatch match, Elements elements) {
    boolean linked = links(match.to() - 1, elements);
    for (int i = match.to(); i < Math.min(elements.size(), match.to() + LONGEST_INVERSION); i++) {
      if (elements.is(i, Slot.PEOPLE)) {
        // "also back are The Outlaws from Stephen Cole", "two are new: Low Water, with Ana Ruiz"
        boolean maker = i - 1 > match.to()
            && (elements.word(i - 1).equals("from")
                || elements.word(i - 1).equals("with") && elements.isMark(i - 2, ','));
        return linked && !maker ? new Subject(people(i, elements), i, i - match.head() + 3) : null;
      }
      // "is back, said Ana Ruiz", "will be back, but what it has Ana Ruiz would not say"
      if (lexicon.is(WordClass.SAYING, elements.symbol(i)) || joinsClause(i, elements)) {
        return null;
      }
      linked |= links(i, elements);
      // "a recurring part: that of Leonard Cole"
      if (elements.word(i).equals("that") && elements.word(i + 1).equals("of")) {
        return null;
      }
      if (elements.isMark(i, ';') || elements.isMark(i, '.')) {
        return null;
      }
    }
    return null;
  }

  /** ", as are A and B", ", as does A": those of whom the same is said. */
  @Nullable
  Subject likewise(PhraseMatch match, Elements elements) {
    int limit = Math.min(elements.size() - 2, match.to() + LONGEST_INVERSION);
    for (int i = match.to(); i < limit; i++) {
      if (elements.word(i).equals("as")
          && lexicon.is(WordClass.AUXILIARY, elements.symbol(i + 1))
          && elements.is(i + 2, Slot.PEOPLE)) {
        return new Subject(people(i + 2, elements), i + 2, 4);
      }
    }
    return null;
  }

  private boolean links(int i, Elements elements) {
    return lexicon.is(WordClass.BE, elements.symbol(i)) && !elements.word(i).equals("'s")
        || elements.isMark(i, ':')
        || lexicon.is(WordClass.LISTING, elements.symbol(i));
  }

  /** The people that fill a slot of the phrase, in all its slots; empty where it has none. */
  static List<Subject> captured(PhraseMatch match, Elements elements) {
    List<Subject> found = new ArrayList<>(1);
    for (int place : match.places()) {
      if (place >= 0 && elements.is(place, Slot.PEOPLE)) {
        found.add(new Subject(people(place, elements), place, 0));
      }
    }
    return found;
  }

  /**
   * The people that go on a row across what stands beside its names: "alongside A and B of Plan B, C for Kilter Films and
   * D". The first element is {@code i}.
   */
  List<Integer> chain(int i, Elements elements) {
    List<Integer> chain = new ArrayList<>(2);
    chain.add(i);
    boolean joined = false;
    int limit = i + LONGEST_LINK;
    for (int k = i + 1; k < Math.min(elements.size(), limit); k++) {
      if (elements.word(k).equals("which")
          || elements.word(k).equals("who") && elements.isMark(k - 1, ',')) {
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
            || elements.word(k).equals("and")
            || elements.word(k).equals("plus")
            || elements.word(k).equals("along");
      } else {
        break;
      }
    }
    return chain;
  }

  /** "A of X and B of Y lead": where the row begins that goes on with the people at {@code i}. */
  int rowStart(int i, Elements elements) {
    if (!elements.word(i - 1).equals("and")) {
      return i;
    }
    // "Ana Ruiz, in her first comedy, and Ben Ode play": what stands between commas parts no row
    int around = elements.isMark(i - 2, ',') ? aroundAside(i - 2, elements) : -1;
    if (around >= 0) {
      return isGoverned(around, elements) ? i : around;
    }
    for (int k = i - 2; k > Math.max(-1, i - LONGEST_LINK); k--) {
      if (elements.is(k, Slot.PEOPLE)) {
        return !isGoverned(k, elements) && chain(k, elements).contains(i) ? k : i;
      }
    }
    return i;
  }

  /** The comma that closes the clause which opens at an element, with the row going on behind it; else -1. */
  private static int behindClause(int which, Elements elements) {
    for (int i = which + 1; i < Math.min(elements.size() - 1, which + LONGEST_LINK); i++) {
      if (elements.isMark(i, ',')) {
        boolean goesOn = elements.word(i + 1).equals("along")
            || elements.word(i + 1).equals("with")
            || elements.word(i + 1).equals("and")
            || elements.word(i + 1).equals("alongside");
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
        || elements.word(i).equals("the") && isHouse(i + 1, elements)
        || lexicon.is(WordClass.ROW_LINK, elements.symbol(i))
        || elements.isMark(i, ';')
            && (elements.word(i + 1).equals("and")
                || elements.is(i + 1, Slot.PEOPLE) && isGovernor(elements.word(i + 2)))
        || isHouseWord(i, elements)
        || elements.mention(i) == null && elements.tokens().isCapital(elements.tokenFrom(i));
  }

  private static boolean isTitle(int i, Elements elements) {
    return elements.is(i, Slot.NAME) || elements.is(i, Slot.SERIES);
  }

  /** "For 9Network", "via eOne": a house that its capital does not show. */
  private static boolean isHouseWord(int i, Elements elements) {
    return isGovernor(elements.word(i - 1))
        && elements.mention(i) == null
        && elements.tokens().isWord(elements.tokenFrom(i))
        && elements.tokens().id(elements.tokenFrom(i)) < 0;
  }

  private static boolean isGovernor(String word) {
    return word.equals("for") || word.equals("via") || word.equals("through");
  }

  private static boolean isHouse(int i, Elements elements) {
    return elements.is(i, Slot.PLATFORM)
        || elements.is(i, Slot.NAME)
        || i < elements.size()
            && elements.mention(i) == null
            && elements.tokens().isCapital(elements.tokenFrom(i));
  }

  /** Whether what stands behind people makes them the subject of a clause: "and Mia Stone directs", "with A directing". */
  boolean startsClause(int behind, Elements elements) {
    // "with Yoriko Cole again handling the scripts"
    boolean again =
        elements.word(behind).equals("again") || elements.word(behind).equals("also");
    int symbol = elements.symbol(again ? behind + 1 : behind);
    // "with Ana Ruiz in the lead"
    boolean lead = elements.word(behind).equals("in")
        && elements.word(behind + 1).equals("the")
        && elements.word(behind + 2).startsWith("lead");
    return lead
        || lexicon.is(WordClass.AUXILIARY, symbol)
        || lexicon.is(WordClass.CASTING_VERB, symbol)
        || lexicon.is(WordClass.PLAY_VERB, symbol)
        || lexicon.is(WordClass.SAYING, symbol)
        || lexicon.is(WordClass.CREW_VERB, symbol);
  }

  static List<Credit> people(int i, Elements elements) {
    return ((OfPeople) Objects.requireNonNull(elements.mention(i))).credits();
  }
}
