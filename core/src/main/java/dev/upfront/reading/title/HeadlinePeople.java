package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the people of a headline from the series that it names. */
final class HeadlinePeople extends HeadlineClue {
  private final HeadlineFrames frames;

  /** The words that stand behind first names in the body; null until somebody asks. */
  private @Nullable Set<String> surnames;

  HeadlinePeople(Headline headline, HeadlineFrames frames) {
    super(headline);
    this.frames = frames;
  }

  /**
   * Whether a run is the name of a person: by its first name, or by what the headline says of it.
   */
  boolean isPerson(HeadlineRun run) {
    return run.bare() && frames.isSomebody(run.start())
        || run.loose() && !run.framed() && isNamed(run);
  }

  /** "Ana Ruiz", but not "Ana Ruiz: …", "Ana Ruiz renewed" nor "Ana Ruiz starts Monday". */
  private boolean isNamed(HeadlineRun run) {
    boolean verdict = run.end() < to
        && (lexicon.is(WordClass.LISTED_RENEWED, tokens, run.end())
            || lexicon.is(WordClass.LISTED_CANCELLED, tokens, run.end()));
    return run.length() > 1
        && givenNames.has(tokens, run.start())
        && !frames.isBeforeColon(run.start(), run.end())
        && !verdict
        && !comesOut(run.end());
  }

  /** "Starts Monday", "premieres on March 3". */
  boolean comesOut(int verb) {
    boolean opens = lexicon.is(WordClass.PREMIERES, tokens, verb)
        || tokens.is(verb, "starts")
        || tokens.is(verb, "begins");
    if (!opens) {
      return false;
    }
    int day = tokens.is(verb + 1, "on") ? verb + 2 : verb + 1;
    return day < to
        && (lexicon.is(WordClass.WEEKDAY, tokens, day)
            || lexicon.is(WordClass.MONTH, tokens, day)
            || tokens.is(day, "tonight")
            || tokens.is(day, "tomorrow"));
  }

  /** "Ruiz returns": where the body has an Ana Ruiz, no series. */
  boolean isSurname(int word) {
    if (surnames == null) {
      surnames = givenNames.surnames(tokens, to + 1);
    }
    return surnames.contains(Vocabulary.fold(tokens.word(word)));
  }
}
