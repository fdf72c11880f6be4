package dev.upfront.reading.cast;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the phrases of one sentence say of the people in it: of each the one that stands nearest. */
final class SaidOfPeople {
  private final Lexicon lexicon;
  private final Map<Credit, Said> said = new HashMap<>();
  private final Set<Credit> players = new HashSet<>();

  SaidOfPeople(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What is said of somebody: by which phrase, whether as its object, and how near it stands. */
  record Said(PhraseMatch match, boolean object, int cost) {}

  /** A phrase speaks of some people; {@code plays}: and says that they play. */
  void note(PhraseMatch match, CastParties.Party party, boolean plays) {
    Subject subject = party.subject();
    if (plays) {
      players.addAll(subject.people());
    }
    Said now = new Said(match, party.object(), subject.cost());
    for (Credit credit : subject.people()) {
      Said before = said.get(credit);
      if (before == null || now.cost() < before.cost()) {
        said.put(credit, now);
      }
    }
  }

  @Nullable
  Said of(Credit credit) {
    return said.isEmpty() ? null : said.get(credit);
  }

  /** Whether a phrase says that somebody plays, whatever else. */
  boolean plays(Credit credit) {
    return !players.isEmpty() && players.contains(credit);
  }

  /** "A returns as Abby, B as Jesse and C as Dina": what is said of the first is said of those who go on. */
  void share(Elements elements) {
    if (said.isEmpty()) {
      return;
    }
    int end = elements.size();
    while (end > 0 && !elements.is(end - 1, Slot.PEOPLE)) {
      // behind the last people is nobody with whom it could be shared
      end--;
    }
    Said last = null;
    boolean behindPart = false;
    for (int i = 0; i < end; i++) {
      if (elements.is(i, Slot.PEOPLE) && elements.mention(i) instanceof OfPeople people) {
        Credit first = people.credits().get(0);
        Said own = said.get(first);
        // "Ida Holm will play the wife of Jack (Ben Ode)": he does not join
        boolean aside = !behindPart && Subjects.isBehindPart(people, elements);
        if (own == null && last != null && first.character() != null && !last.object() && !aside) {
          for (Credit credit : people.credits()) {
            said.putIfAbsent(credit, new Said(last.match(), false, last.cost() + 1));
          }
        } else {
          last = own;
          behindPart = aside;
        }
      } else if (last != null && i >= last.match().to() && !goesOn(i, elements)) {
        last = null;
      }
    }
  }

  /** What may stand between two players of whom the same is said: the part of the first and what describes it. */
  private boolean goesOn(int i, Elements elements) {
    int symbol = elements.symbol(i);
    return !elements.isMark(i, ';')
        && !elements.isMark(i, '.')
        && !elements.isMark(i, ':')
        && !elements.isMark(i, '”')
        && !lexicon.is(WordClass.AUXILIARY, symbol)
        && !lexicon.is(WordClass.PLAY_VERB, symbol)
        && !lexicon.is(WordClass.SAYING, symbol)
        && (elements.is(i, "and") || !lexicon.is(WordClass.CLAUSE_JOINT, symbol));
  }
}
