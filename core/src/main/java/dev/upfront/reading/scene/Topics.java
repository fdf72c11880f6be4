package dev.upfront.reading.scene;

import dev.upfront.reading.scene.Focus.Topic;
import dev.upfront.reading.sentence.Elements;

/** What a heading promises, and which lines only point to other articles. */
public final class Topics {
  private Topics() {}

  public static Topic of(Elements heading) {
    return of(heading, heading.size());
  }

  /** What the first {@code to} elements promise. */
  public static Topic of(Elements heading, int to) {
    Topic topic = Topic.NONE;
    boolean onlyAsksWhen = false;
    for (int i = 0; i < to; i++) {
      switch (heading.word(i)) {
        case "returning", "returns", "comeback", "survivors", "back" -> {
          if (topic == Topic.NONE || topic == Topic.CAST) {
            topic = Topic.RETURNING;
          }
        }
        case "new",
            "newcomers",
            "joining",
            "joins",
            "fresh",
            "additions",
            "recruits",
            "arrivals" -> {
          if (topic == Topic.NONE || topic == Topic.CAST) {
            topic = Topic.NEW_CAST;
          }
        }
        case "leaving", "gone", "departing", "departures", "out", "exits" -> {
          if (topic == Topic.NONE || topic == Topic.CAST) {
            topic = Topic.LEAVING;
          }
        }
        case "cast",
            "who",
            "actors",
            "voice",
            "voices",
            "faces",
            "starring",
            "stars",
            "characters",
            "people",
            "plays",
            "seiyuu",
            "front",
            "hive" -> {
          if (topic == Topic.NONE) {
            topic = Topic.CAST;
          }
        }
        case "filming", "filmed", "shooting", "shoot", "production", "filmed?" ->
          // "When does filming start?"
          topic = topic == Topic.NONE || onlyAsksWhen ? Topic.PRODUCTION : topic;
        case "release", "premiere", "date", "dropping", "air", "broadcast", "window", "come" -> {
          topic = topic == Topic.NONE ? Topic.RELEASE : topic;
          onlyAsksWhen = false;
        }
        case "when" -> {
          onlyAsksWhen = topic == Topic.NONE;
          topic = onlyAsksWhen ? Topic.RELEASE : topic;
        }
        case "episodes", "chapters", "instalments" ->
          topic = topic == Topic.NONE ? Topic.EPISODES : topic;
        case "renewed",
            "renewal",
            "confirmed",
            "status",
            "happening",
            "official",
            "cancelled",
            "canceled" -> topic = topic == Topic.NONE ? Topic.RENEWAL : topic;
        default -> {}
      }
    }
    return topic;
  }

  /** "Read More – …", "Related: …", "Also interesting: …". */
  public static boolean pointsElsewhere(Elements elements) {
    boolean read = elements.is(0, "read")
        && (elements.is(1, "more") || elements.is(1, "also") || elements.is(1, "next"));
    boolean see = (elements.is(0, "see") || elements.is(0, "also"))
        && (elements.is(1, "also") || elements.is(1, "interesting") || elements.is(1, "read"));
    boolean next = elements.is(0, "next") && elements.is(1, "up")
        || elements.is(0, "up") && elements.is(1, "next");
    boolean recommended =
        (elements.is(0, "recommended") || elements.is(0, "more") && elements.is(1, "on"))
            && (elements.isMark(1, ':') || elements.isMark(2, ':'));
    return read || see || next || recommended || elements.is(0, "related");
  }
}
