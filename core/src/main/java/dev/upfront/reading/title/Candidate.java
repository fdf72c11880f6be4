package dev.upfront.reading.title;

/** What is gathered about one possible title. */
final class Candidate {
  /** So much must speak for a title. */
  static final int ENOUGH = 4;

  final String title;

  /** How much speaks for it, by whatever clue; {@link #ENOUGH} makes it a title. */
  int evidence;

  /** How often it stands in quotes. */
  int quoted;

  /** Whether the headline quotes it. */
  boolean inHeadline;

  /** Whether it stands in the headline, as the catalogue knows it. */
  boolean opensText;

  /** Whether the text calls the series new. */
  boolean isNew;

  /** How often it stands beside a season. */
  int nearSeason;

  /** How often it stands as the catalogue knows it. */
  int named;

  /** Whether a player is in its cast, or joins it. */
  boolean isPlayedIn;

  /** Whether the text says that a series is called so. */
  boolean isCalled;

  /** How often words stand around it that only series have; that alone makes it no title. */
  int framed;

  Candidate(String title) {
    this.title = title;
  }

  /** Whether more shows it to be a title than that words for series stand around it. */
  boolean isShown() {
    return evidence > 0 || named > 0 || nearSeason > 0 || quoted > 0 || isPlayedIn || isCalled;
  }

  /** Whether nothing shows it to be a title but that the catalogue has one of that name. */
  boolean isOnlyKnown() {
    return named > 0
        && quoted == 0
        && nearSeason == 0
        && !isPlayedIn
        && !isCalled
        && evidence <= named * SeriesFinder.KNOWN;
  }
}
