package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of somebody who is not named beside it: "she will play Dana Cole", "the actor has been cast as the villain
 * Marek", "Who he plays: PC Ron Bell".
 */
public final class PartBehind {
  /** So far behind a verb "as" may stand, and so many words may describe the part before its name. */
  private static final int AS_REACH = 16;

  private static final int LONGEST_DESCRIPTION = 6;

  /** So soon a line of a guide to the cast has its colon: "Who she plays in Low Water:". */
  private static final int LABEL_REACH = 8;

  private final Lexicon lexicon;

  public PartBehind(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The part that a phrase gives to its subject; null where none is named. */
  @Nullable
  public String of(PhraseMatch match, Elements elements) {
    for (int i = match.from(); i < Math.min(elements.size(), match.to() + AS_REACH); i++) {
      boolean gives = lexicon.is(WordClass.PLAY_VERB, elements.symbol(i))
          || elements.is(i, "as") && !elements.is(i + 1, "well")
          || elements.is(i, "of") && lexicon.is(WordClass.PART_NOUN, elements.symbol(i - 1));
      if (gives) {
        return named(i + 1, elements);
      }
      if (i >= match.to()
          && (elements.isMark(i, ',') || elements.isMark(i, ';') || elements.is(i, Slot.PEOPLE))) {
        return null;
      }
    }
    return null;
  }

  /** "They will play Dana Cole and the clerk Rex Hart": the parts of as many as a phrase speaks of; else none. */
  public List<String> ofGroup(PhraseMatch match, int people, Elements elements) {
    int verb = match.from();
    while (verb < match.to() && !lexicon.is(WordClass.PLAY_VERB, elements.symbol(verb))) {
      verb++;
    }
    List<String> parts = new ArrayList<>(people);
    for (int i = verb + 1;
        verb < match.to() && i < elements.size() && parts.size() <= people;
        i++) {
      if (elements.is(i + 1, "'s")) {
        continue;
      }
      Mention mention = elements.mention(i);
      if (mention instanceof Mention.OfName name) {
        parts.add(withRank(i, name.name(), verb, elements));
      } else if (mention instanceof Mention.OfPeople row) {
        row.credits().forEach(credit -> parts.add(credit.person()));
      } else if (endsRole(i, elements) && !elements.is(i, "and") && !elements.is(i, "of")) {
        break;
      }
    }
    return parts.size() == people ? parts : List.of();
  }

  /** The part in a line that only gives one: "Plays: Dana Cole", "Character: Dana Cole", "Who she plays: Dana Cole". */
  @Nullable
  public String inLabel(Elements elements) {
    int limit = Math.min(elements.size(), LABEL_REACH);
    int colon = 0;
    while (colon < limit && !elements.isMark(colon, ':')) {
      colon++;
    }
    if (colon == limit) {
      return null;
    }
    boolean plays = false;
    for (int i = 0; i < colon; i++) {
      if (elements.is(i, Slot.PEOPLE)) {
        return null;
      }
      plays |= switch (elements.word(i)) {
        case "plays", "playing", "character", "role" -> true;
        default -> false;
      };
      // "Where you've seen her playing"
      if (elements.word(i).startsWith("where") || elements.is(i, "seen")) {
        return null;
      }
    }
    return plays ? named(colon + 1, elements) : null;
  }

  private @Nullable String named(int start, Elements elements) {
    for (int i = start; i < Math.min(elements.size(), start + LONGEST_DESCRIPTION); i++) {
      Mention mention = elements.mention(i);
      if (mention instanceof Mention.OfName name) {
        return withRank(i, name.name(), start, elements);
      }
      if (mention instanceof Mention.OfPeople people && people.credits().size() == 1) {
        return withRank(i, people.credits().get(0).person(), start, elements);
      }
      if (mention != null
          || elements.isMark(i, ',')
          || elements.isMark(i, '.')
          || endsRole(i, elements)) {
        return null;
      }
    }
    return null;
  }

  private boolean endsRole(int i, Elements elements) {
    return lexicon.is(WordClass.ROLE_STOP, elements.symbol(i))
        || lexicon.is(WordClass.AUXILIARY, elements.symbol(i))
        || lexicon.is(WordClass.CONJUNCTION, elements.symbol(i));
  }

  /** "PC Ron Bell": the rank goes with the name. */
  private String withRank(int i, String name, int start, Elements elements) {
    int from = i;
    while (from > start
        && lexicon.is(WordClass.HONORIFIC, elements.symbol(from - 1))
        && elements.tokens().isCapital(elements.tokenFrom(from - 1))) {
      from--;
    }
    return from == i
        ? name
        : elements.tokens().line(elements.tokenFrom(from), elements.tokenFrom(i)) + " " + name;
  }
}
