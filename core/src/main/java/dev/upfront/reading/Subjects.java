package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Mention.Credit;
import dev.upfront.reading.Mention.OfPeople;
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

  private static final int LONGEST_ASIDE = 26;
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
    boolean relative = false;
    while (i >= 0 && elements.distance(i, verb) <= REACH) {
      String word = elements.word(i);
      if (elements.is(i, Slot.PEOPLE)) {
        Subject seat = seat(i, verb, relative, elements);
        if (seat != null) {
          return seat;
        }
      }
      if (isPronoun(word)) {
        return meant(i, word, verb, elements, company);
      }
      if (word.equals("who")) {
        relative = true;
      } else if (elements.isMark(i, ',')) {
        int around = aroundAside(i, elements);
        i = around < 0 ? i : around + 1;
      } else if (endsClause(i, elements)) {
        return null;
      }
      i--;
    }
    return null;
  }

  private @Nullable Subject seat(int i, int verb, boolean relative, Elements elements) {
    List<Credit> people = people(i, elements);
    int cost = elements.distance(i, verb);
    if (relative) {
      // in "A, B and C, who left" it is C who left; "A and B, who play" speaks of both
      boolean plural = elements.word(verb).equals("play");
      List<Credit> last = plural ? people : people.subList(people.size() - 1, people.size());
      return new Subject(last, i, cost + RELATIVE);
    }
    boolean owner = elements.word(i + 1).equals("'s")
        || elements.isMark(i + 1, '’')
        || elements.isMark(i + 1, '\'');
    return owner || isGoverned(i, elements) ? null : new Subject(people, i, cost);
  }

  /** "in the shoes of Ben Miller": people behind a preposition do nothing themselves. */
  private static boolean isGoverned(int i, Elements elements) {
    return switch (elements.word(i - 1)) {
      case "of",
          "by",
          "from",
          "against",
          "between",
          "about",
          "like",
          "opposite",
          "told",
          "via",
          "to",
          "for",
          "than",
          "succeeded",
          "succeeds",
          "succeeding",
          "replaced",
          "replaces",
          "replacing",
          "relieved",
          "relieving",
          "relieves" -> true;
      default -> false;
    };
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
    return switch (elements.word(i)) {
      case "who",
          "whose",
          "whom",
          "best",
          "known",
          "formerly",
          "previously",
          "last",
          "seen",
          "billed",
          "of",
          "from",
          "fresh",
          "unforgettable",
          "also",
          "one",
          "then",
          "most",
          "late",
          "currently",
          "himself",
          "herself",
          "too" -> true;
      default -> lexicon.is(WordClass.DETERMINER, elements.symbol(i));
    };
  }

  private static boolean isPronoun(String word) {
    return switch (word) {
      case "he",
          "she",
          "they",
          "i",
          "both",
          "all",
          "trio",
          "duo",
          "quartet",
          "pair",
          "quintet",
          "couple",
          "latter",
          "actor",
          "actress" -> true;
      default -> false;
    };
  }

  /** He is who stands before in the sentence, else who was last named; they are the group last named. */
  private @Nullable Subject meant(
      int at, String word, int verb, Elements elements, Company company) {
    boolean one = switch (word) {
      case "he", "she", "i", "latter", "actor", "actress" -> true;
      default -> false;
    };
    for (int i = at - 1; i >= 0; i--) {
      if (elements.is(i, Slot.PEOPLE) && (people(i, elements).size() == 1) == one) {
        return new Subject(people(i, elements), i, elements.distance(at, verb));
      }
    }
    List<Credit> people = one ? company.last() : company.group();
    return word.equals("i") || people.isEmpty() ? null : new Subject(people, -1, 1);
  }

  private static boolean endsClause(int i, Elements elements) {
    return elements.isMark(i, ';')
        || elements.isMark(i, ':')
        || elements.isMark(i, '.')
        || switch (elements.word(i)) {
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
    boolean linked = false;
    for (int i = match.to(); i < Math.min(elements.size(), match.to() + LONGEST_INVERSION); i++) {
      if (elements.is(i, Slot.PEOPLE)) {
        return linked ? new Subject(people(i, elements), i, i - match.head() + 3) : null;
      }
      linked |= lexicon.is(WordClass.BE, elements.symbol(i))
          || elements.isMark(i, ':')
          || switch (elements.word(i)) {
            case "include", "includes", "including", "come", "comes", "find", "go" -> true;
            default -> false;
          };
      if (elements.isMark(i, ';') || elements.isMark(i, '.')) {
        return null;
      }
    }
    return null;
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
    int since = 0;
    boolean joined = false;
    for (int k = i + 1; k < elements.size() && since < LONGEST_LINK; k++, since++) {
      if (elements.is(k, Slot.PEOPLE)) {
        if (!joined || startsClause(k + 1, elements)) {
          break;
        }
        chain.add(k);
        joined = false;
        since = 0;
      } else if (elements.isMark(k, ',')
          || elements.word(k).equals("and")
          || elements.isMark(k, '&')
          || elements.word(k).equals("plus")
          || elements.word(k).equals("along")) {
        joined = true;
      } else if (endsChain(k, elements)) {
        break;
      }
    }
    return chain;
  }

  private boolean startsClause(int i, Elements elements) {
    int symbol = elements.symbolOr(i);
    return lexicon.is(WordClass.AUXILIARY, symbol)
        || lexicon.is(WordClass.CASTING_VERB, symbol)
        || lexicon.is(WordClass.PLAY_VERB, symbol)
        || switch (elements.word(i)) {
          case "directs",
              "directed",
              "writes",
              "wrote",
              "created",
              "serves",
              "said",
              "says",
              "produces",
              "executive" -> true;
          default -> false;
        };
  }

  private boolean endsChain(int i, Elements elements) {
    int symbol = elements.symbol(i);
    return elements.isMark(i, ';')
        || elements.isMark(i, '.')
        || elements.isMark(i, ':')
        || lexicon.is(WordClass.AUXILIARY, symbol)
        || lexicon.is(WordClass.PRONOUN, symbol)
        || lexicon.is(WordClass.CASTING_VERB, symbol)
        || lexicon.is(WordClass.PLAY_VERB, symbol)
        || endsClause(i, elements);
  }

  static List<Credit> people(int i, Elements elements) {
    return ((OfPeople) Objects.requireNonNull(elements.mention(i))).credits();
  }
}
