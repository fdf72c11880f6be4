package dev.upfront.reading.odds;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Windows;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.LastDays;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that an article names, as seen by somebody who reads of what is to come; {@link LastDays} are left out. */
final class NamedDays {
  /** What an article opens with holds for all of it: "the network's plans for the fall". */
  private static final int LEAD = 8;

  /**
   * A day, or the stretch that words mean.
   *
   * @param number how many the article names before it
   * @param sentence where it stands
   * @param element its element there
   */
  record Day(int number, Sentence sentence, int element, DateMention mention, Window window) {}

  private final List<List<Day>> bySentence;
  private final List<Day> headline = new ArrayList<>();
  private final @Nullable Day lead;
  private int count;

  NamedDays(Scene scene, Setting setting, LastDays lastDays) {
    bySentence = new ArrayList<>(scene.text().sentences.size());
    Focus focus = new Focus();
    Day first = null;
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      List<Day> days = elements.has(Slot.DATE)
          ? days(elements, sentence, new Windows(setting, focus), lastDays)
          : List.of();
      bySentence.add(days);
      if (sentence.block().kind() == Kind.TITLE) {
        headline.addAll(days);
      } else if (sentence.index() < LEAD && first == null && sentence.block().kind() != Kind.ITEM) {
        // the items of a list have their days to themselves
        first = firstStretch(days);
      }
    }
    lead = first;
  }

  private List<Day> days(Elements elements, Sentence sentence, Windows windows, LastDays lastDays) {
    List<Day> days = new ArrayList<>(0);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfDate date) {
        windows.enter(date.date(), Tense.FUTURE, false);
        Window window = windows.of(date.date(), Tense.FUTURE, elements.tokens());
        if (window != null
            && !window.equals(Window.ANY)
            && !lastDays.has(i, elements)
            && !isOfNews(i, elements)
            && !isOfEpisode(i, elements)) {
          days.add(new Day(count++, sentence, i, date.date(), window));
        }
      }
    }
    return days;
  }

  /** "Plays a nurse in the April 7 episode": the day of one episode. */
  private static boolean isOfEpisode(int day, Elements elements) {
    return elements.is(day + 1, "episode")
        || elements.is(day + 1, "hour")
        || elements.is(day + 1, "installment");
  }

  /** "Season 2 was announced on October 10", "dropped by Netflix in March": the day of the news, and of nothing else. */
  private static boolean isOfNews(int day, Elements elements) {
    boolean by = elements.is(day - 2, Slot.PLATFORM) && elements.is(day - 3, "by");
    return (elements.is(day - 1, "on") || elements.is(day - 1, "in"))
        && switch (elements.word(by ? day - 4 : day - 2)) {
          case "dropped", "axed", "scrapped" -> by;
          case "announced",
              "confirmed",
              "revealed",
              "renewed",
              "cancelled",
              "canceled",
              "ordered" -> true;
          default -> false;
        };
  }

  private static @Nullable Day firstStretch(List<Day> days) {
    for (Day day : days) {
      if (isStretch(day)) {
        return day;
      }
    }
    return null;
  }

  private static boolean isStretch(Day day) {
    return switch (day.mention.start().unit()) {
      case SEASON, MONTH, WEEK, WEEKEND -> true;
      default -> false;
    };
  }

  /** The days of a sentence, in their order. */
  List<Day> of(Sentence sentence) {
    return bySentence.get(sentence.index());
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** The days of the headline. */
  List<Day> headline() {
    return headline;
  }

  /** The first season, month or week that the article speaks of near its beginning, or null. */
  @Nullable
  Day lead() {
    return lead;
  }
}
