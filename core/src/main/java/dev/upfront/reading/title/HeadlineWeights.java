package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/** Weighs what speaks for a run of the headline against what speaks against it. */
final class HeadlineWeights extends HeadlineClue {
  /** Another series is not what the headline is of, however much speaks for it. */
  private static final int ELSEWHERE = 30;

  /** Where things are shot is named often, too. */
  private static final int PLACE = 12;

  /** Who joins and leaves is somebody. */
  private static final int DOES = 12;

  /** More repetition tells nothing more. */
  private static final int MOST_REPEATED = 5;

  private final HeadlineFrames frames;
  private final HeadlineOrigins origins;
  private final HeadlinePeople people;

  HeadlineWeights(
      Headline headline, HeadlineFrames frames, HeadlineOrigins origins, HeadlinePeople people) {
    super(headline);
    this.frames = frames;
    this.origins = origins;
    this.people = people;
  }

  int of(HeadlineRun run) {
    int start = run.start();
    int end = run.end();
    boolean repeated = run.count() > 0;
    boolean opensLine = start == 0
        || tokens.isOpeningQuote(start - 1)
        || tokens.isMark(start - 1, ':')
        || tokens.isMark(start - 1, '•');
    int told = frames.toldOf(run);
    int weight = told
        + 2 * Math.min(run.count(), MOST_REPEATED)
        + (repeated ? run.length() : 0)
        + (repeated && opensLine ? 1 : 0)
        + (repeated && run.framed() ? 8 - told : 0)
        + (run.quoted() ? 8 : 0)
        + (run.known() ? 5 : 0)
        + (run.topic() || run.promised() ? 6 : 0);
    if (run.behind() != null) {
      weight += repeated ? (opensLine ? 10 : 7) : opensLine ? 8 : 0;
    }
    if (repeated && frames.isBeforeColon(start, end)) {
      weight += run.known() ? 8 : 4;
    }
    return weight - doubt(run);
  }

  /** What speaks against a run: that it is a person, a place, one of several, or another series. */
  private int doubt(HeadlineRun run) {
    int start = run.start();
    int end = run.end();
    boolean person = people.isPerson(run);
    boolean owner = run.quoted()
        && (lexicon.isJob(tokens, behindQuote(end))
            || lexicon.is(WordClass.ROLE_NOUN, tokens, behindQuote(end)));
    boolean surname = run.loose() && run.length() == 1 && !run.framed() && people.isSurname(start);
    // "Shoot begins in Rome", though there is a series of that name
    boolean place = !run.quoted()
        && run.behind() == null
        && !run.framed()
        && (run.bare() || run.length() == 1)
        && (tokens.is(start - 1, "in")
            || run.bare() && lexicon.is(WordClass.PLACE, tokens, end - 1));
    // "Dana's fate": no series, but for "Vera's Ana Ruiz"
    boolean character = run.loose()
        && run.length() == 1
        && givenNames.has(tokens, start)
        && tokens.is(end, Tokens.POSSESSIVE)
        && !tokens.isCapital(end + 1);
    // "Ruiz quits Low Water"
    boolean does = surname
        && (tokens.is(end, "quits")
            || tokens.is(end, "exits")
            || tokens.is(end, "leaves")
            || tokens.is(end, "departs")
            || tokens.is(end, "joins"));
    return (person || owner || isListed(run) ? 8 : 0)
        + (does ? DOES : 0)
        + (run.behind() == null && isElsewhere(run) ? ELSEWHERE : 0)
        + (surname || character ? 6 : 0)
        + (place ? PLACE : 0);
  }

  private boolean isElsewhere(HeadlineRun run) {
    return run.quoted()
        ? origins.isOfOtherWork(run.start() - 1, behindQuote(run.end()))
        : origins.isElsewhere(run.start(), run.end());
  }

  /** "Casting news: A, B, C": one of several between commas. */
  boolean isListed(HeadlineRun run) {
    if (run.quoted() || run.behind() != null) {
      return false;
    }
    int start = run.start();
    int end = run.end();
    boolean bounded = (start == 0 || tokens.isMark(start - 1, ',') || tokens.isMark(start - 1, ':'))
        && (end >= to || tokens.isMark(end, ',') || tokens.is(end, "and"));
    int commas = 0;
    for (int i = 0; i < to && bounded; i++) {
      commas += tokens.isMark(i, ',') ? 1 : 0;
    }
    return commas > 1;
  }
}
