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
    String first = elements.word(0);
    String second = elements.word(1);
    boolean read = first.equals("read")
        && (second.equals("more") || second.equals("also") || second.equals("next"));
    boolean see = (first.equals("see") || first.equals("also"))
        && (second.equals("also") || second.equals("interesting") || second.equals("read"));
    boolean next =
        first.equals("next") && second.equals("up") || first.equals("up") && second.equals("next");
    boolean related = (first.equals("related")
            || first.equals("recommended")
            || first.equals("more") && second.equals("on"))
        && (elements.isMark(1, ':') || elements.isMark(2, ':') || first.equals("related"));
    return read || see || next || related;
  }
}
