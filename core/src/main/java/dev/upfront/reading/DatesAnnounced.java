package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the days to come official where the headline or the lead says that their platform has announced them: "Netflix has
 * revealed when X will be back", "NBC unveiled its fall schedule". The sentences behind say only when.
 */
final class DatesAnnounced {
  /** "NBC has at last officially announced": no more stands between who announces and the verb. */
  private static final int VERB_REACH = 4;

  /** "Set a fall 2024 season two premiere date": what is announced stands no farther behind the verb. */
  private static final int NEWS_REACH = 14;

  private final Lexicon lexicon;
  private final Set<String> announcers = new HashSet<>();

  private DatesAnnounced(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The drafts, those of days to come official whose platform has announced them. */
  static List<Draft> settle(Scene scene, Setting setting, List<Draft> drafts, Lexicon lexicon) {
    LocalDate today = setting.dated().lastDay();
    if (today == null || !leavesOpen(drafts, today)) {
      return drafts;
    }
    DatesAnnounced announced = new DatesAnnounced(lexicon);
    for (Sentence sentence : NewsLead.of(scene.text()).opening()) {
      announced.hear(scene.elements(sentence), setting);
    }
    if (announced.announcers.isEmpty()) {
      return drafts;
    }
    List<Draft> settled = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      settled.add(announced.official(draft, today));
    }
    return settled;
  }

  private static boolean leavesOpen(List<Draft> drafts, LocalDate today) {
    for (Draft draft : drafts) {
      if (isToCome(draft, today)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToCome(Draft draft, LocalDate today) {
    return draft.modality() == Modality.REPORTED
        && draft.fact() instanceof Fact.Release release
        && release.window().isAfter(today);
  }

  private void hear(Elements elements, Setting setting) {
    if (!elements.has(Slot.PLATFORM) || elements.asks()) {
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfPlatform platform && !platform.studio()) {
        int verb = verb(elements, i);
        if (verb >= 0 && tellsDates(elements, verb)) {
          String name = elements.platformName(platform);
          name = name == null ? setting.platform() : name;
          if (name != null) {
            announcers.add(name);
          }
        }
      }
    }
  }

  /** The verb by which a platform announces, or -1. */
  private int verb(Elements elements, int platform) {
    for (int i = platform + 1; i < elements.size() && i <= platform + VERB_REACH; i++) {
      if (lexicon.is(WordClass.NEGATION, elements.symbol(i))
          || lexicon.is(WordClass.PREPOSITION, elements.symbol(i))
          || elements.isMark(i, ',')) {
        return -1;
      }
      boolean announces = switch (elements.word(i)) {
        case "announced",
            "announces",
            "confirmed",
            "confirms",
            "dated",
            "dates",
            "revealed",
            "reveals",
            "released",
            "releases",
            "set",
            "sets",
            "unveiled",
            "unveils" -> true;
        default -> false;
      };
      if (announces) {
        return elements.is(i, "set") && elements.is(i + 1, "to") ? -1 : i;
      }
    }
    return -1;
  }

  private boolean tellsDates(Elements elements, int verb) {
    if (elements.is(verb, "dates") || elements.is(verb, "dated")) {
      return elements.is(elements.pastQuotes(verb + 1), Slot.SERIES);
    }
    for (int i = verb + 1; i < elements.size() && i <= verb + NEWS_REACH; i++) {
      switch (elements.word(i)) {
        case "date",
            "dates",
            "premiere",
            "premieres",
            "schedule",
            "schedules",
            "lineup",
            "line-up",
            "slate",
            "when" -> {
          return true;
        }
        case "trailer", "teaser", "poster", "cast", "casting" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private Draft official(Draft draft, LocalDate today) {
    if (!isToCome(draft, today)) {
      return draft;
    }
    String platform = draft.fact() instanceof Fact.Release release ? release.platform() : null;
    String announcer = announcer(platform);
    return announcer == null ? draft : draft.as(Modality.OFFICIAL, announcer);
  }

  private @Nullable String announcer(@Nullable String platform) {
    if (platform == null) {
      return announcers.size() == 1 ? announcers.iterator().next() : null;
    }
    return announcers.contains(platform) ? platform : null;
  }
}
