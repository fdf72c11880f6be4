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

  private static final int LONGEST_ASIDE = 26;
  private static final int LONGEST_INVERSION = 9;

  private final Lexicon lexicon;
  private final Pronouns pronouns;

  Subjects(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.pronouns = new Pronouns(lexicon);
  }

  /** Whether a sentence names people, or points with a pronoun to those who were named before. */
  boolean stand(Elements elements, Company company) {
    return elements.has(Slot.PEOPLE) || company.isNamed() && pronouns.stand(elements);
  }

  /** The people before an element, as whose verb it stands. */
  @Nullable
  Subject before(int verb, Elements elements, Company company) {
    int i = verb - 1;
    // "by Ana Ruiz, who devised it": the phrase itself may open with "who"
    boolean relative = elements.is(verb, "who");
    int aside = 0;
    boolean said = false;
    while (i >= 0 && elements.distance(i, verb) - aside <= REACH) {
      said |= isSaying(i, elements);
      if (elements.is(i, Slot.PEOPLE)) {
        if (said) {
          return null;
        }
        Subject seat = seat(i, verb, aside, relative, elements);
        if (seat != null) {
          return withPronoun(seat, elements, company);
        }
      }
      if (pronouns.is(i, verb, elements)) {
        // "She said the show will return"
        return said ? null : pronouns.meant(i, elements, company);
      }
      if (elements.is(i, "who")) {
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

  /** "In 2021 he and Ruiz created it": both. */
  private Subject withPronoun(Subject seat, Elements elements, Company company) {
    Subject meant = beside(seat.element(), elements, company);
    if (meant == null) {
      return seat;
    }
    List<Credit> both = new ArrayList<>(meant.people());
    both.addAll(seat.people());
    return new Subject(both, seat.element(), seat.cost());
  }

  /** "He and Ruiz": whom the pronoun means that stands in a row with people; else null. */
  @Nullable
  Subject beside(int people, Elements elements, Company company) {
    int pronoun = people - 2;
    boolean joined = elements.is(people - 1, "and")
        && (elements.is(pronoun, "he") || elements.is(pronoun, "she"));
    return joined ? pronouns.meant(pronoun, elements, company) : null;
  }

  /** "Bela Bajaria said the show will return", not "Kit Connor is confirmed to return". */
  private boolean isSaying(int i, Elements elements) {
    return lexicon.is(WordClass.SAYING, elements.symbol(i))
        && !lexicon.is(WordClass.BE, elements.symbol(i - 1));
  }

  private @Nullable Subject seat(int i, int verb, int aside, boolean relative, Elements elements) {
    List<Credit> people = people(i, elements);
    int cost = Math.max(1, elements.distance(i, verb) - aside);
    if (relative) {
      // in "A, B and C, who left" it is C who left; "A and B, who play" speaks of both
      boolean plural = isPlural(elements.is(verb, "also") ? verb + 1 : verb, elements);
      // "A and B, who created it": a pair makes things together
      plural |= people.size() == 2 && elements.is(verb, "who");
      List<Credit> last = plural ? people : people.subList(people.size() - 1, people.size());
      return new Subject(last, i, cost + RELATIVE);
    }
    boolean none =
        isOwner(i, elements) || isGoverned(i, elements) || PeopleAttribute.is(i, elements, lexicon);
    return none ? null : new Subject(people, i, cost);
  }

  /** "Who star", "who are": a verb of which more than one is the subject. */
  private static boolean isPlural(int verb, Elements elements) {
    return switch (elements.word(verb)) {
      case "play", "star", "are", "were", "have", "lead", "return", "join", "appear" -> true;
      default -> false;
    };
  }

  /** "in the shoes of Ben Miller": people behind a preposition do nothing themselves. */
  boolean isGoverned(int i, Elements elements) {
    boolean companion = (elements.is(i - 1, "with") || elements.is(i - 1, "alongside"))
        && elements.isMark(i + 1, ',')
        && isInRelative(i, elements);
    return companion || lexicon.is(WordClass.GOVERNOR, elements.symbol(i - 1));
  }

  /** "Hader, who created the comedy with Alec Berg, will direct". */
  private static boolean isInRelative(int i, Elements elements) {
    for (int k = i - 1; k >= 0 && !elements.isMark(k, ','); k--) {
      if (elements.is(k, "who")) {
        return true;
      }
    }
    return false;
  }

  /** Where a clause between commas closes at {@code comma}: the people whom it is about; else -1. */
  int aroundAside(int comma, Elements elements) {
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
    boolean own = elements.is(i, "in")
        && (elements.is(i + 1, "his") || elements.is(i + 1, "her") || elements.is(i + 1, "their"));
    return own
        || lexicon.is(WordClass.ASIDE_WORD, symbol)
        || lexicon.is(WordClass.DETERMINER, symbol);
  }

  private boolean endsClause(int i, Elements elements) {
    return elements.isMark(i, ';')
        || elements.isMark(i, ':')
        || elements.isMark(i, '.')
        || joinsClause(i, elements);
  }

  private boolean joinsClause(int i, Elements elements) {
    return lexicon.is(WordClass.PARTS_CLAUSES, elements.symbol(i))
        || elements.is(i, "that")
        || elements.is(i, "which")
        || elements.is(i, "when")
        || elements.is(i, "where");
  }

  /** The people behind a phrase where the order is turned round: "also returning are A and B", "New: A". */
  @Nullable
  Subject behind(PhraseMatch match, Elements elements) {
    if (!elements.has(Slot.PEOPLE)) {
      return null;
    }
    boolean linked = links(match.to() - 1, elements);
    for (int i = match.to(); i < Math.min(elements.size(), match.to() + LONGEST_INVERSION); i++) {
      if (elements.is(i, Slot.PEOPLE)) {
        // "also back are The Outlaws from Stephen Cole", "two are new: Low Water, with Ana Ruiz"
        boolean maker = i - 1 > match.to()
            && (elements.is(i - 1, "from")
                || elements.is(i - 1, "with") && elements.isMark(i - 2, ','));
        return linked && !maker ? new Subject(people(i, elements), i, i - match.head() + 3) : null;
      }
      // "is back, said Ana Ruiz", "will be back, but what it has Ana Ruiz would not say"
      if (lexicon.is(WordClass.SAYING, elements.symbol(i)) || joinsClause(i, elements)) {
        return null;
      }
      linked |= links(i, elements);
      // "a recurring part: that of Leonard Cole"
      if (elements.is(i, "that") && elements.is(i + 1, "of")) {
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
      if (elements.is(i + 2, Slot.PEOPLE)
          && elements.is(i, "as")
          && lexicon.is(WordClass.AUXILIARY, elements.symbol(i + 1))) {
        return new Subject(people(i + 2, elements), i + 2, 4);
      }
    }
    return null;
  }

  private boolean links(int i, Elements elements) {
    return lexicon.is(WordClass.BE, elements.symbol(i)) && !elements.is(i, "'s")
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

  /** "Ana Ruiz's", "James Coles'": whether people own what follows. */
  static boolean isOwner(int people, Elements elements) {
    return elements.is(people + 1, "'s")
        || elements.isMark(people + 1, '’')
        || elements.isMark(people + 1, '\'');
  }

  /** "The wife of Jack (Ben Ode)": one player who only stands there to tell of another part. */
  static boolean isBehindPart(OfPeople people, Elements elements) {
    Credit credit = people.credits().get(0);
    return people.credits().size() == 1
        && credit.character() != null
        && !credit.person().contains(elements.tokens().span(credit.from(), credit.from() + 1));
  }

  static List<Credit> people(int i, Elements elements) {
    return ((OfPeople) Objects.requireNonNull(elements.mention(i))).credits();
  }
}
