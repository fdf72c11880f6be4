package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/**
 * Tells players of whom a premise is told one behind another, the verb said once: "Ana Ruiz is the chief, Ben Ode a producer
 * and Mia Stone her sister". What they are they are in the story, also where it sounds like a job at the series.
 */
public final class StoryRow {
  private final Lexicon lexicon;

  public StoryRow(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the people at an element are of such a row. */
  public boolean has(int people, Elements elements) {
    if (!isSomebody(people, elements)) {
      return false;
    }
    boolean verb = false;
    boolean gap = false;
    boolean story = false;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.PEOPLE) && isSomebody(i, elements)) {
        boolean bare = isPart(i + 1, elements);
        gap |= bare;
        verb |= !bare;
        // "Ana Ruiz is the director and Ben Ode the writer": a row of jobs is no story
        story |= !Jobs.isOne(elements.word(bare ? i + 2 : i + 3));
      }
    }
    return verb && gap && story;
  }

  private boolean isSomebody(int people, Elements elements) {
    boolean verb = elements.is(people + 1, "is")
        || lexicon.is(WordClass.PLAY_VERB, elements.symbol(people + 1));
    return isPart(verb ? people + 2 : people + 1, elements);
  }

  private boolean isPart(int i, Elements elements) {
    return switch (elements.word(i)) {
      case "someone", "somebody" -> true;
      default -> lexicon.is(WordClass.DETERMINER, elements.symbol(i));
    };
  }
}
