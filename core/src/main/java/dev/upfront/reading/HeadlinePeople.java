package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the people of a headline from the series that it names. */
final class HeadlinePeople {
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final Tokens tokens;
  private final HeadlineFrames frames;
  private final HeadlineRepeats repeats;
  private final int headlineTo;

  /** The words that stand behind first names in the body; null until somebody asks. */
  private @Nullable Set<String> surnames;

  HeadlinePeople(
      Lexicon lexicon,
      GivenNames givenNames,
      Tokens tokens,
      HeadlineFrames frames,
      HeadlineRepeats repeats,
      int headlineTo) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.tokens = tokens;
    this.frames = frames;
    this.repeats = repeats;
    this.headlineTo = headlineTo;
  }

  /** Whether a run is the name of a person: by its first name, by what the headline or the body say of it. */
  boolean isPerson(HeadlineRun run) {
    boolean named = frames.isSomebody(run.start()) || run.length() > 1 && frames.isCast(run.end());
    return run.bare() && named || run.loose() && !run.framed() && (isNamed(run) || isSpokenOf(run));
  }

  /** "Ana Ruiz", but not "Ana Ruiz: …" nor "Ana Ruiz renewed". */
  private boolean isNamed(HeadlineRun run) {
    boolean verdict = run.end() < headlineTo
        && (lexicon.is(WordClass.LISTED_RENEWED, tokens, run.end())
            || lexicon.is(WordClass.LISTED_CANCELLED, tokens, run.end()));
    return run.length() > 1
        && givenNames.has(tokens, run.start())
        && !frames.isBeforeColon(run.start(), run.end())
        && !verdict;
  }

  /** "Ana Ruiz says goodbye", of whom the body goes on to speak as "Ruiz". */
  private boolean isSpokenOf(HeadlineRun run) {
    int verb = run.end();
    boolean acts = verb < headlineTo
        && (lexicon.is(WordClass.SAYING, tokens, verb)
            || lexicon.is(WordClass.CASTING_VERB, tokens, verb)
            || tokens.is(verb, "exits")
            || tokens.is(verb, "leaves")
            || tokens.is(verb, "quits"));
    int last = run.end() - 1;
    boolean name = run.length() == 2
        && tokens.isCapital(last)
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, last)
        && !lexicon.is(WordClass.PRONOUN, tokens, last)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, last);
    int whole = repeats.count(run.start(), 2);
    int alone = repeats.count(last, 1) - whole;
    return name && (acts && alone > 0 || alone > 2 && alone > whole);
  }

  /** "Ruiz returns": where the body has an Ana Ruiz, no series. */
  boolean isSurname(int word) {
    if (surnames == null) {
      surnames = new HashSet<>();
      for (int i = headlineTo + 1; i < tokens.size; i++) {
        if (tokens.isCapital(i)
            && !tokens.is(i, Tokens.LINE_START)
            && givenNames.has(tokens, i - 1)) {
          surnames.add(Vocabulary.fold(tokens.word(i)));
        }
      }
    }
    return surnames.contains(Vocabulary.fold(tokens.word(word)));
  }

  /** "Ana Ruiz Isn't the First": what somebody is or does. */
  boolean isSentence(HeadlineRun run) {
    boolean verb = false;
    for (int i = run.start() + 1; i < run.end(); i++) {
      verb |= lexicon.is(WordClass.AUXILIARY, tokens, i);
    }
    return verb && givenNames.has(tokens, run.start());
  }
}
