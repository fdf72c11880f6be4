package dev.upfront.reading.odds;

/** How long before an article was written a series began, as far as the catalogue knows. */
enum Age {
  /** Nobody knows when the article was written. */
  UNDATED,
  /** It is to begin in a later year. */
  AHEAD,
  /** It begins, or began, in that year. */
  THIS_YEAR,
  LAST_YEAR,
  /** It began up to {@link #FEW_YEARS} before. */
  FEW_YEARS_AGO,
  LONG_AGO;

  private static final int FEW_YEARS = 4;

  /** The age in a year of what began in another. */
  static Age of(int began, int year) {
    int years = year - began;
    if (years < 0) {
      return AHEAD;
    }
    return switch (years) {
      case 0 -> THIS_YEAR;
      case 1 -> LAST_YEAR;
      default -> years <= FEW_YEARS ? FEW_YEARS_AGO : LONG_AGO;
    };
  }
}
