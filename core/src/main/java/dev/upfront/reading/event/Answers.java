package dev.upfront.reading.event;

import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Focus.Topic;
import dev.upfront.reading.scene.Topics;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Phrase;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions, of which the focus takes note, and what is said only in answer to them. */
final class Answers {
  /** An answer longer than this that names a date may speak of anything. */
  private static final int SHORT_ANSWER = 14;

  private static final Phrase ANSWER =
      Phrase.told("a date under a heading that asks for it", "release");

  private final Lexicon lexicon;

  Answers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes note of a question, which the next sentence may answer. */
  void ask(Elements elements, Focus focus) {
    focus.asked(season(elements), asksOn(elements));
    focus.question(Topics.of(elements));
  }

  /** "Will it be back?", "Has it been renewed?": whether there is more to come. */
  private boolean asksOn(Elements elements) {
    boolean goesOn = false;
    boolean asks = false;
    for (int i = 0; i < elements.size(); i++) {
      goesOn |= lexicon.is(WordClass.GOING_ON, elements.symbol(i));
      asks |= switch (elements.word(i)) {
        case "will", "has", "have", "is", "does", "could" -> i < 3;
        default -> false;
      };
    }
    return asks && goesOn;
  }

  private static @Nullable Integer season(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()) {
        return numbers.get(0);
      }
    }
    return null;
  }

  /**
   * Some phrases mean something only as an answer: to whether there will be a season, or to when it
   * comes out.
   */
  static boolean mayTell(Phrase phrase, Focus focus) {
    return switch (phrase.section().setting("after")) {
      case "question" -> focus.asksOn() && focus.question() != Topic.RELEASE;
      case "when" -> focus.question() == Topic.RELEASE;
      default -> true;
    };
  }

  /** A short answer to "When does it come out?" that is little more than a date. */
  static void addDate(List<PhraseMatch> matches, Elements elements, Focus focus) {
    if (!matches.isEmpty() || elements.size() > SHORT_ANSWER || !elements.has(Slot.DATE)) {
      return;
    }
    boolean asked = focus.topic() == Topic.RELEASE
        || elements.size() <= SHORT_ANSWER / 2
            && (focus.entry() || focus.question() == Topic.RELEASE);
    if (!asked) {
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.DATE)) {
        matches.add(new PhraseMatch(ANSWER, i, i + 1, i, new int[] {i}));
        return;
      }
    }
  }
}
