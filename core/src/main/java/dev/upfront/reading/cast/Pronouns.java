package dev.upfront.reading.cast;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whom "he", "they", "both" and "the trio" mean, and where they mean no people. */
final class Pronouns {
  /** "Ritchie said she is back": a pronoun outdoes what is said of the name itself. */
  private static final int BY_PRONOUN = -1;

  private final Lexicon lexicon;

  Pronouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a word anywhere in a sentence may mean people. */
  boolean stand(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      int symbol = elements.symbol(i);
      if (lexicon.is(WordClass.ONE_PERSON, symbol) || lexicon.is(WordClass.GROUP, symbol)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may mean people; {@code verb}: what they do. */
  boolean is(int i, int verb, Elements elements) {
    return lexicon.is(WordClass.ONE_PERSON, elements.symbol(i))
        || lexicon.is(WordClass.GROUP, elements.symbol(i)) && !counts(i, verb, elements);
  }

  /** He is who stands before in the sentence, else who was last named; they are the group last named; or null. */
  @Nullable
  Subject meant(int at, Elements elements, Company company) {
    if (areSeries(at, elements)) {
      return null;
    }
    boolean one = lexicon.is(WordClass.ONE_PERSON, elements.symbol(at));
    List<Credit> single = new ArrayList<>();
    for (int i = at - 1; i >= 0; i--) {
      if (elements.is(i, Slot.PEOPLE)) {
        List<Credit> people = Subjects.people(i, elements);
        if ((people.size() == 1) == one && (!one || mayBe(people.get(0), at, elements))) {
          return new Subject(people, i, BY_PRONOUN);
        }
        single.addAll(people);
      }
    }
    if (elements.is(at, "i")) {
      return null;
    }
    if (single.size() == 2 && elements.is(at, "both")) {
      return new Subject(single, -1, 1);
    }
    List<Credit> people = one ? theOne(at, elements, company) : company.group();
    return people.isEmpty() ? null : new Subject(people, -1, 1);
  }

  /** Of whom the sentences before spoke, but where the first name tells that another one of theirs is meant. */
  private List<Credit> theOne(int at, Elements elements, Company company) {
    List<Credit> last = company.last();
    if (last.isEmpty() || mayBe(last.get(0), at, elements)) {
      return last;
    }
    for (Credit other : company.recent()) {
      if (mayBe(other, at, elements)) {
        return List.of(other);
      }
    }
    return last;
  }

  /** Whether the first name of somebody does not forbid the pronoun. */
  private boolean mayBe(Credit credit, int pronoun, Elements elements) {
    String word = elements.word(pronoun);
    boolean she = word.startsWith("she") || word.equals("actress");
    if (!she && !word.startsWith("he")) {
      return true;
    }
    int space = credit.person().indexOf(' ');
    String first = space < 0 ? credit.person() : credit.person().substring(0, space);
    int name = lexicon.vocabulary.find(first);
    return name < 0 || !lexicon.is(she ? WordClass.MANS_NAME : WordClass.WOMANS_NAME, name);
  }

  /** "Low Water and Harbour Road both return", "X and Y, the old hands, will all be back": titles, and nobody. */
  private static boolean areSeries(int group, Elements elements) {
    if (!elements.has(Slot.SERIES) || !elements.is(group, "all") && !elements.is(group, "both")) {
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

  /** "All four volumes", "both seasons": a number of things, no group of people. */
  private boolean counts(int i, int verb, Elements elements) {
    if (!elements.is(i, "all") && !elements.is(i, "both")) {
      return false;
    }
    boolean adverb = switch (elements.word(i - 1)) {
      case "above", "after", "at", "for" -> true;
      default -> false;
    };
    if (adverb) {
      return true;
    }
    if (elements.is(i + 1, "told")) {
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
}
