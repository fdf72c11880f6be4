package dev.upfront.reading;

import dev.upfront.reading.SeasonMention.Kind;
import dev.upfront.reading.Text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what the article said before it: what the readers of people work on.
 *
 * @param sentence where
 * @param elements the sentence as the phrases see it
 * @param setting the article as a whole
 * @param focus what was spoken of
 * @param company who was named
 */
record Passage(
    Sentence sentence, Elements elements, Setting setting, Focus focus, Company company) {
  /** How far a season may stand from what it is said of. */
  private static final int SEASON_REACH = 18;

  /** The words that tie a series to a verb before it: "joins Fallout", "the cast of Fallout". */
  private static boolean ties(String word) {
    return switch (word) {
      case "in",
          "of",
          "on",
          "join",
          "joins",
          "joined",
          "joining",
          "left",
          "leave",
          "leaves",
          "to",
          "exits",
          "exited",
          "leaving",
          "quits",
          "quit",
          "revisiting",
          "for",
          "from",
          "board",
          "boards",
          "boarded",
          "aboard",
          "created",
          "creates",
          "departs",
          "departed" -> true;
      default -> false;
    };
  }

  /** The series that is spoken of between two elements and behind them. */
  @Nullable
  String series(int from, int to) {
    for (int i = Math.max(0, from); i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries named
          && ties(wordBefore(i))
          && elements.distance(Math.min(to, i), i) < 14) {
        return named.title();
      }
    }
    return focus.series() != null ? focus.series() : setting.series();
  }

  private String wordBefore(int i) {
    int before = i - 1;
    while (elements.isMark(before, '\'')
        || elements.isMark(before, '‘')
        || elements.isMark(before, '“')
        || elements.isMark(before, '"')
        || elements.word(before).equals("the")) {
      before--;
    }
    return elements.word(before);
  }

  /** The season that the words between two elements speak of. */
  @Nullable
  Integer season(int from, int to, String series) {
    Mention.OfSeason nearest = null;
    int least = SEASON_REACH;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && isOne(season.season().kind())) {
        int cost = i < from
            ? elements.distance(i, from)
            : i >= to ? elements.distance(Math.max(0, to - 1), i) : 0;
        if (cost < least && !isAside(i, to)) {
          least = cost;
          nearest = season;
        }
      }
    }
    if (nearest != null) {
      return focus.resolve(nearest.season(), series, setting).get(0);
    }
    if (!series.equals(setting.series())) {
      return focus.seasonOf(series);
    }
    return focus.headingSeason() != null ? focus.headingSeason() : setting.season();
  }

  /** "whose Belinda, last seen weeping during season 1": another clause speaks of that season. */
  private boolean isAside(int season, int to) {
    for (int i = to; i < season; i++) {
      switch (elements.word(i)) {
        case "who", "whose", "whom", "when", "after", "since", "seen", "following", "debuted" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isOne(Kind kind) {
    return kind != Kind.COUNT && kind != Kind.ALL && kind != Kind.FURTHER;
  }
}
