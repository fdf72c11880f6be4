package dev.upfront.reading.odds;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.title.SeriesFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells in an article about several series when those come out that a day is named near, and whose no phrase, row or list
 * made it. Each pair of a series and a day is weighed by what stands around it ({@link Odds}): schedules in prose name the
 * day before the title, behind it, in the next sentence or in the heading, and seldom say that it is the title's.
 */
public final class AirDates {
  /** How likely a day must be; chosen so that what is found more outweighs what is wrong. */
  private static final double LIKELY = 0.4;

  /** How likely a further day must be of a series that has one. */
  private static final double LIKELIER = 0.6;

  private final AirDateClueFinder clues;
  private final Speech speech;
  private final Premieres premieres;
  private final AirDateWeights weights = new AirDateWeights();

  /** With the weights that ship with Upfront. */
  public AirDates(AirDateClueFinder clues, Speech speech, Premieres premieres) {
    this.clues = clues;
    this.speech = speech;
    this.premieres = premieres;
  }

  /** Hands over the series of the article with the days that may be theirs; nothing where it is about one. */
  public void options(
      Scene scene, Setting setting, ToldDays told, Consumer<AirDateOption> options) {
    if (scene.titles().main() == null) {
      clues.find(scene, setting, told, weights, options);
    }
  }

  /** What was told, and on which days series are likely to come out of which it was not. */
  public List<Draft> added(Scene scene, Setting setting, List<Draft> told) {
    if (setting.series() != null || scene.titles().main() != null) {
      return told;
    }
    ToldDays known = new ToldDays(told);
    Map<String, Guess> best = new LinkedHashMap<>();
    options(scene, setting, known, option -> {
      double likely = weights.likely(option);
      if (likely >= LIKELY
          && isNew(option, likely, known.days(option.title()))
          && !isDayOfOther(option, known)) {
        best.merge(
            SeriesFinder.key(option.title()),
            new Guess(option, likely),
            (one, other) -> other.likely > one.likely ? other : one);
      }
    });
    if (best.isEmpty()) {
      return told;
    }
    List<Draft> all = new ArrayList<>(told);
    best.values().forEach(guess -> all.add(draft(guess.option, scene, setting, known)));
    return all;
  }

  private record Guess(AirDateOption option, double likely) {}

  /** Whether a likely day is the first one of a series, or likely enough for a further one. */
  private static boolean isNew(AirDateOption option, double likely, Set<Window> days) {
    return days.isEmpty() || likely >= LIKELIER && !days.contains(option.window());
  }

  /** "Available October 26", below "Copper Lane" and a line of what happens in Rome: the day is told of the one already. */
  private static boolean isDayOfOther(AirDateOption option, ToldDays told) {
    Text.Sentence sentence = option.spot().day().sentence();
    return !sentence.equals(option.spot().sentence())
        && told.isOfOther(option.window(), option.title());
  }

  private Draft draft(AirDateOption option, Scene scene, Setting setting, ToldDays told) {
    NamedDays.Day day = option.spot().day();
    boolean together = day.sentence().equals(option.spot().sentence());
    // a heading's day is said of the titles below it
    boolean above =
        day.sentence().block().index() != option.spot().sentence().block().index()
            && day.sentence().index() < option.spot().sentence().index();
    Text.Sentence sentence = above ? option.spot().sentence() : day.sentence();
    int element = together || above ? option.spot().element() : day.element();
    Elements elements = scene.elements(sentence);
    Speech.Voice voice = speech.around(elements, element, element + 1, setting);
    int other = together ? day.element() : element;
    return new Draft(
        option.title(),
        season(option, scene, told),
        new Fact.Release(option.window(), null, null),
        voice.modality(),
        voice.modality() == Modality.REPORTED ? null : voice.speaker(),
        sentence,
        elements.tokenFrom(Math.min(element, other)),
        elements.tokenTo(Math.max(element, other)),
        "a day near the title: " + weights.why(option));
  }

  /**
   * The season of which alone another sentence tells the day, else the one beside the title, else the one told of it; the
   * first of a series that began in that year or is new to all.
   */
  private @Nullable Integer season(AirDateOption option, Scene scene, ToldDays told) {
    Text.Sentence sentence = option.spot().day().sentence();
    Integer elsewhere = sentence.equals(option.spot().sentence())
        ? null
        : scene.elements(sentence).onlySeason();
    Integer beside =
        option.spot().season() != null ? option.spot().season() : told.season(option.title());
    Integer season = elsewhere != null ? elsewhere : beside;
    return season == null && isFirst(option.title(), option.window()) ? Integer.valueOf(1) : season;
  }

  private boolean isFirst(String title, Window window) {
    LocalDate day = window.knownDay();
    return day != null && premieres.mayBeginIn(title, day.getYear());
  }
}
