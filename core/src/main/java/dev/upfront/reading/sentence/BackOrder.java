package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Tokens;

/** Orders of more episodes for a season that is on: they make it longer, and order or renew nothing. */
public final class BackOrder {
  private BackOrder() {}

  /** "The back nine of", "the back end of the season", "back-nines for", "full-season pickups". */
  public static boolean isTold(Tokens tokens, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (tokens.is(i, "back") && isRest(tokens, i + 1)
          || tokens.is(i, "full") && isOrder(tokens, i + 1, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRest(Tokens tokens, int at) {
    int i = tokens.isMark(at, '-') ? at + 1 : at;
    return switch (tokens.word(i)) {
      case "nine", "nines", "nine-episode" -> true;
      case "end", "half" -> tokens.is(i + 1, "of") && tokens.is(i + 2, "the");
      default -> false;
    };
  }

  /** "Season orders", behind "full". */
  private static boolean isOrder(Tokens tokens, int at, int to) {
    int season = tokens.isMark(at, '-') ? at + 1 : at;
    return season + 1 < to
        && tokens.is(season, "season")
        && switch (tokens.word(season + 1)) {
          case "order", "orders", "pickup", "pickups", "pick-up", "pick-ups" -> true;
          default -> false;
        };
  }
}
