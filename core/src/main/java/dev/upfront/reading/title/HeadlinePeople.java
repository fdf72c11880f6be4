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

  /** "Ana Ruiz", but not "Ana Ruiz: …" nor "Ana Ruiz renewed". */
  private boolean isNamed(HeadlineRun run) {
    boolean verdict = run.end() < to
        && (lexicon.is(WordClass.LISTED_RENEWED, tokens, run.end())
            || lexicon.is(WordClass.LISTED_CANCELLED, tokens, run.end()));
    return run.length() > 1
        && givenNames.has(tokens, run.start())
        && !frames.isBeforeColon(run.start(), run.end())
        && !verdict;
  }

  /** "Ruiz returns": where the body has an Ana Ruiz, no series. */
  boolean isSurname(int word) {
    if (surnames == null) {
      surnames = givenNames.surnames(tokens, to + 1);
    }
    return surnames.contains(Vocabulary.fold(tokens.word(word)));
  }
}
