package dev.upfront.reading.title;

/**
 * What speaks for one answer to the question which series an article is about, or against it. A weight for each was learned
 * from marked articles ({@code bench/run learn}). What is counted counts by the logarithm of one more.
 */
public enum MainSeriesClue {
  /** What the headline's words, frames and repetitions weigh for it. */
  HEADLINE,
  /** What they weigh against it, in tens. */
  HEADLINE_AGAINST,
  /** Whether they weigh much. */
  HEADLINE_MUCH,
  /** Whether the article has it as a hashtag. */
  HASHTAG,
  /** How much in the body shows that it is a title. */
  EVIDENCE,
  /** Whether somebody plays in it, or joins it. */
  PLAYED,
  /** Whether the text says that a series is called so. */
  CALLED,
  /** How often words stand around it that only series have. */
  OF_SERIES,
  /** Which part of its mentions stand as places do. */
  OF_PLACE,
  /** Whether the headline names it only as that of a star, or as where another one comes from. */
  OF_STAR,
  /** Whether it has only one word. */
  ONE_WORD,
  /** Whether it opens with a first name. */
  GIVEN_NAME,
  /** Whether one of the first three sentences of the body names it. */
  LEAD,
  /** Whether the body names it before all others. */
  FIRST,
  /** How many sentences tell what becomes of a series and name it for itself. */
  TOLD,
  /** How often "the show" is said behind it, before another one is named. */
  REFERRED,
  /** Which part of its mentions are in passing. */
  PASSING,
  /** Whether the headline names several in a row. */
  HEADLINE_ROW,
  /** Whether the headline quotes several. */
  HEADLINE_QUOTES,
  /** The most that the headline says for any one title that is not only a star's, in tens. */
  HEADLINE_MOST,
  /** Whether lines list titles. */
  ROUNDUP,
  /** Whether titles stand as headings over a story each. */
  STORIED,
  /** Whether lines tell a story each. */
  STORIES,
  /** How many sentences speak of shows, and not of one. */
  MANY_SHOWS,
  /** How many surely are titles that the body names for themselves. */
  TITLES,
  /** How many are that it names only in passing. */
  TITLES_IN_PASSING,
  /** How many are that it names only among others. */
  TITLES_IN_ROWS,
  /** How many are that it names again. */
  TITLES_REPEATED,
  /** How many stand beside a season. */
  TITLES_SEASONED
}
