package dev.upfront.reading.cast;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Raises what is told of a player to what is official: where the player speaks of it elsewhere in the article ("I can't wait
 * to get started," Cole said of her new role), and where it only goes on with what the sentence before has announced.
 */
public final class OwnWord {
  /** A verb of saying stands no farther behind its speaker. */
  private static final int SAYING_REACH = 3;

  private final Lexicon lexicon;
  private final Set<String> speakers = new HashSet<>();

  /** The sentences that were heard, by their index; null for those that were not. */
  private final List<@Nullable Elements> heard = new ArrayList<>();

  public OwnWord(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes note of who speaks of a part in a sentence. */
  public void heard(Sentence sentence, Elements elements, Company company) {
    while (heard.size() < sentence.index()) {
      heard.add(null);
    }
    heard.add(elements);
    boolean may = elements.has(Slot.PEOPLE) || company.last().size() == 1;
    if (!may || !speaksOfPart(elements)) {
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof OfPeople people
          && people.credits().size() == 1
          && says(i, elements)) {
        speakers.add(people.credits().get(0).person());
      } else if (lexicon.is(WordClass.ONE_PERSON, elements.symbol(i))
          && company.last().size() == 1
          && says(i, elements)) {
        speakers.add(company.last().get(0).person());
      }
    }
  }

  private boolean speaksOfPart(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (lexicon.is(WordClass.OWN_PART, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean says(int i, Elements elements) {
    for (int k = i + 1; k <= i + SAYING_REACH; k++) {
      if (lexicon.is(WordClass.SAYING, elements.symbol(k))) {
        // "Ruiz is said to leave the role"
        return !lexicon.is(WordClass.BE, elements.symbol(k - 1));
      }
      if (elements.isMark(k, ';') || elements.isMark(k, '.')) {
        return false;
      }
    }
    return elements.is(i - 1, "said") || elements.is(i - 1, "says");
  }

  /** The drafts, raised where their player or the sentence before answers for them. */
  public List<Draft> settle(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>(drafts);
    Sentence announced = null;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean news = draft.fact() instanceof Fact.Cast cast && cast.status() != CastStatus.STARS;
      boolean raised = news
          && draft.modality() == Modality.REPORTED
          && (speakers.contains(((Fact.Cast) draft.fact()).person())
              || goesOn(announced, draft.sentence()))
          && !isSecondHand(draft.sentence());
      if (raised) {
        settled.set(i, draft.as(Modality.OFFICIAL, draft.saidBy()));
      }
      if (raised || news && draft.modality() == Modality.OFFICIAL) {
        announced = draft.sentence();
      }
    }
    return settled;
  }

  /** "Sources say that Ana Ruiz": whether others speak in a sentence. */
  private boolean isSecondHand(Sentence sentence) {
    Elements elements = sentence.index() < heard.size() ? heard.get(sentence.index()) : null;
    for (int i = 0; elements != null && i < elements.size(); i++) {
      if (lexicon.is(WordClass.SECOND_HAND, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is the one behind an announcement, in the same paragraph or in the list that it opens. */
  private static boolean goesOn(@Nullable Sentence announced, Sentence sentence) {
    return announced != null
        && sentence.index() - announced.index() <= 1
        && (sentence.block().index() == announced.block().index()
            || sentence.block().kind() == Text.Kind.ITEM);
  }
}
