package dev.upfront.reading.cast;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a phrase speaks: its subject or object, those in a row with it, and somebody who was named before.
 */
final class CastParties {

  /** "The “House of Cards” alum": so far before its noun the article may stand. */
  private static final int LONGEST_LABEL = 8;

  /** What a label costs: more than any verb. */
  private static final int LABEL = 60;

  private final Lexicon lexicon;
  private final Subjects subjects;
  private final PeopleChains chains;

  CastParties(Lexicon lexicon) {
    this.lexicon = lexicon;
    subjects = new Subjects(lexicon);
    chains = new PeopleChains(lexicon, subjects);
  }

  /** Those of whom a phrase speaks, and whether they are its object where that has another status. */
  record Party(Subject subject, boolean object) {}

  /** Whether a phrase may speak of anybody in a sentence: who is in it, whom a pronoun means, what the press calls players. */
  boolean mayBeNamed(Elements elements, Company company) {
    return subjects.stand(elements, company) || company.isNamed() && namesPlayer(elements);
  }

  private boolean namesPlayer(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (lexicon.is(WordClass.ROLE_NOUN, elements.symbol(i)) || isMerit(i, elements)) {
        return true;
      }
    }
    return false;
  }

  List<Party> of(PhraseMatch match, Passage passage) {
    // "cast members A and B return": a label gives way to any verb
    int near = match.section().setting("label").isEmpty() ? 0 : LABEL;
    boolean transitive = !match.section().setting("object").isEmpty();
    List<Party> parties = new ArrayList<>();
    for (Subject subject : Subjects.captured(match, passage.elements())) {
      for (int place : chains.from(subject.element(), passage.elements())) {
        int cost = near + (place == subject.element() ? 0 : 1);
        List<Credit> people = Subjects.people(place, passage.elements());
        parties.add(new Party(new Subject(people, place, cost), transitive));
      }
    }
    if (parties.isEmpty() || transitive) {
      Subject subject = subject(match, passage);
      if (subject != null) {
        parties.add(new Party(subject, false));
        int first = subject.element() < 0
            ? subject.element()
            : chains.start(subject.element(), passage.elements());
        if (first < subject.element()) {
          List<Credit> people = Subjects.people(first, passage.elements());
          parties.add(new Party(new Subject(people, first, subject.cost() + 1), false));
        }
      }
    }
    Subject likewise = subjects.likewise(match, passage.elements());
    if (likewise != null) {
      parties.add(new Party(likewise, false));
    }
    return parties;
  }

  private @Nullable Subject subject(PhraseMatch match, Passage passage) {
    Subject before = subjects.before(match.from(), passage.elements(), passage.company());
    if (before != null && before.element() >= 0) {
      return before;
    }
    Subject behind = subjects.behind(match, passage.elements());
    if (behind != null || before != null) {
      return behind == null ? before : behind;
    }
    List<Credit> last = lastNamed(match.from(), passage);
    boolean meant = last.size() == 1 && isPlayerMeant(match.from(), passage.elements());
    return meant ? new Subject(last, -1, 1) : null;
  }

  /** Who was named last before an element, in its sentence or before. */
  private static List<Credit> lastNamed(int before, Passage passage) {
    for (int i = before - 1; i >= 0; i--) {
      if (passage.elements().is(i, Slot.PEOPLE)) {
        return Subjects.people(i, passage.elements());
      }
    }
    return passage.company().last();
  }

  /** "The Tony winner", "the 41-year-old". */
  private static boolean isMerit(int i, Elements elements) {
    return switch (elements.word(i)) {
      case "winner", "nominee", "comedian" -> true;
      case "old" -> elements.isMark(i - 1, '-');
      default -> false;
    };
  }

  /** "The Low Water alum has been cast": somebody who was named before goes by what the press calls players. */
  private boolean isPlayerMeant(int verb, Elements elements) {
    int noun = verb - 1;
    while (noun > verb - 5 && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(noun))) {
      noun--;
    }
    boolean player = lexicon.is(WordClass.ROLE_NOUN, elements.symbol(noun))
        && !elements.word(noun).endsWith("s");
    if (!player && !isMerit(noun, elements)) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - LONGEST_LABEL); i--) {
      if (elements.is(i, "the")) {
        return true;
      }
      if (elements.is(i, Slot.PEOPLE) || elements.isMark(i, ';') || elements.isMark(i, '.')) {
        return false;
      }
    }
    return false;
  }
}
