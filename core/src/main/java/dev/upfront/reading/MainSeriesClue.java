package dev.upfront.reading;

/**
 * What speaks for one answer to the question which series an article is about, or against it. A weight for each was learned
 * from marked articles ({@code bench/run learn}).
 */
public enum MainSeriesClue {
  /** What the headline's words, frames and repetitions weigh, in tens; less than nothing where they speak against it. */
  HEADLINE,
  /** The same where it speaks for it. */
  HEADLINE_FOR,
  /** Whether that is much. */
  HEADLINE_MUCH,
  /** Whether it stands in the headline at all. */
  IN_HEADLINE,
  /** How much in the body shows that it is a title, in fives. */
  EVIDENCE,
  /** How often it stands beside a season, in twos. */
  SEASON,
  /** Whether the text calls it new. */
  NEW,
  /** Whether somebody plays in it, or joins it. */
  PLAYED,
  /** Whether the text says that a series is called so. */
  CALLED,
  /** Whether the headline names it only as that of a star, or as where another one comes from. */
  OF_STAR,
  /** Whether it has only one word. */
  ONE_WORD,
  /** The logarithm of how often the body names it for itself and not in passing, and one more. */
  NAMED,
  /** Its share in all that the body names for itself. */
  SHARE,
  /** Whether the first sentence of the body names it. */
  OPENING,
  /** Whether one of the first three does. */
  LEAD,
  /** Which part of its mentions are in passing. */
  PASSING,
  /** Whether the body names it before all others. */
  FIRST,
  /** That an article is about several series: all others speak for that. */
  SEVERAL,
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
  /** Whether lines give a day each. */
  SCHEDULE,
  /** The logarithm of how many surely are titles that the body names for themselves, and one more. */
  TITLES,
  /** The same for those that it names only in passing. */
  TITLES_IN_PASSING
}
