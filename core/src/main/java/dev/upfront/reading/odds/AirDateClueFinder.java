package dev.upfront.reading.odds;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When.Unit;
import dev.upfront.reading.odds.AirDateOption.Spot;
import dev.upfront.reading.odds.ClueKind.Lying;
import dev.upfront.reading.odds.DayCandidates.Candidate;
import dev.upfront.reading.odds.DayCandidates.Place;
import dev.upfront.reading.odds.NamedDays.Day;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.SeriesRows;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.ClauseBreaks;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.LastDays;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Pairs each series of an article about several with the days that may be its own, and gathers what speaks for it: where
 * the day stands, what lies between, the words around it, and what is already known of the series and of the day.
 */
public final class AirDateClueFinder {
  private final SeriesRows rows;
  private final InPassing inPassing;
  private final LastDays lastDays;
  private final Premieres premieres;

  public AirDateClueFinder(
      SeriesRows rows, InPassing inPassing, LastDays lastDays, Premieres premieres) {
    this.rows = rows;
    this.lastDays = lastDays;
    this.inPassing = inPassing;
    this.premieres = premieres;
  }

  /** What is known of an article when its days are paired. */
  private record Article(
      Scene scene,
      NamedDays days,
      Setting setting,
      ToldDays told,
      Ages ages,
      AirDateWeights weights,
      double[][] wordsOfDays) {
    /** What the words around a day weigh, looked up for the first row that it is paired with. */
    double[] wordsAround(Day day) {
      if (wordsOfDays[day.number()] == null) {
        wordsOfDays[day.number()] = weights.words().weights(scene.elements(day.sentence()), day);
      }
      return wordsOfDays[day.number()];
    }
  }

  /** A series of a row, its element and the season that stands with it. */
  private record Named(String title, int element, @Nullable Integer season) {}

  /** Hands over the pairs of an article. {@code told} is what was read of its series by other ways. */
  void find(
      Scene scene,
      Setting setting,
      ToldDays told,
      AirDateWeights weights,
      Consumer<AirDateOption> pairs) {
    NamedDays days = new NamedDays(scene, setting, lastDays);
    if (days.count() == 0) {
      return;
    }
    Ages ages = new Ages(premieres, setting.dated());
    Article article =
        new Article(scene, days, setting, told, ages, weights, new double[days.count()][]);
    DayCandidates candidates = new DayCandidates(scene, days);
    for (Sentence sentence : scene.text().sentences) {
      candidates.enter(sentence);
      Elements elements = scene.elements(sentence);
      if (sentence.block().kind() != Kind.TITLE && elements.series().length > 0) {
        ClauseBreaks breaks = null;
        for (SeriesRows.Row row : rows.find(elements)) {
          List<Named> named = named(scene, elements, row);
          if (!named.isEmpty()) {
            breaks = breaks == null ? new ClauseBreaks(elements) : breaks;
            for (Candidate candidate : candidates.of(sentence, row)) {
              pair(article, sentence, breaks, row, named, candidate, pairs);
            }
          }
        }
      }
    }
  }

  /** The series of a row of which the sentence speaks. */
  private List<Named> named(Scene scene, Elements elements, SeriesRows.Row row) {
    List<Named> named = new ArrayList<>(row.size());
    for (int n = row.first(); n <= row.last(); n++) {
      int element = elements.series()[n];
      if (elements.mention(element) instanceof Mention.OfSeries series
          && !inPassing.is(element, elements)) {
        named.add(new Named(
            scene.titles().canonical(series.title()),
            element,
            SeriesRows.seasonBeside(elements, n)));
      }
    }
    return named;
  }

  private static void pair(
      Article article,
      Sentence sentence,
      ClauseBreaks breaks,
      SeriesRows.Row row,
      List<Named> named,
      Candidate candidate,
      Consumer<AirDateOption> pairs) {
    Day day = candidate.day();
    Elements elements = article.scene.elements(sentence);
    ClueNumbers clues = new ClueNumbers();
    clues.add(ClueKind.ALWAYS.of(0));
    dayClues(article, candidate, clues);
    shapeClues(article, sentence, row, candidate, clues);
    switch (candidate.place()) {
      case SAME_BEFORE, SAME_BEHIND -> betweenClues(elements, breaks, row, candidate, clues);
      default -> apartClues(article, sentence, row, candidate, clues);
    }
    double weight = article.weights.sum(0, clues);
    for (double ofWord : article.wordsAround(day)) {
      weight += ofWord;
    }
    RowClues ofRow = new RowClues(clues, day, article.scene.elements(day.sentence()), weight);
    for (Named series : named) {
      ClueNumbers own = article.told.clues(series.title, candidate);
      ageClues(article.ages, series.title, day, own);
      Spot spot = new Spot(sentence, series.element, series.season, day);
      pairs.accept(new AirDateOption(series.title, day.window(), ofRow, own, spot));
    }
  }

  /** What is new begins on its day, what is old may come back on it, and nothing is out before it begins. */
  private static void ageClues(Ages ages, String title, Day day, ClueNumbers clues) {
    Age now = ages.of(title);
    Age then = ages.in(day.window(), title);
    if (now != null && then != null) {
      clues.add(ClueKind.AGE.of(now.ordinal()));
      clues.add(ClueKind.AGE_THEN.of(0, then.ordinal()));
      clues.add(ClueKind.AGE_NOW_THEN.of(now.ordinal(), 0, then.ordinal()));
    }
  }

  private static void dayClues(Article article, Candidate candidate, ClueNumbers clues) {
    DateMention mention = candidate.day().mention();
    int place = candidate.place().ordinal();
    int unit = mention.start().unit().ordinal();
    int lying = lying(candidate.day().window(), article.setting.dated()).ordinal();
    clues.add(ClueKind.PLACE.of(place));
    clues.add(ClueKind.PLACE_UNIT.of(place, unit));
    clues.add(ClueKind.PLACE_LYING.of(place, lying));
    clues.add(ClueKind.UNIT.of(unit));
    clues.add(ClueKind.LYING.of(lying));
    clues.add(ClueKind.UNIT_LYING.of(unit, lying));
    clues.add(ClueKind.BOUND.of(mention.bound().ordinal()));
    if (mention.start().year() > 0 && mention.start().unit() != Unit.YEAR) {
      // a day that bears its year is one of that year as well
      clues.add(ClueKind.UNIT.of(Unit.YEAR.ordinal()));
    }
  }

  /** How a window lies to the days on which the article may have been written. */
  private static Lying lying(Window window, Window dated) {
    LocalDate first = window.firstDay();
    LocalDate last = window.lastDay();
    LocalDate writtenFirst = dated.firstDay();
    LocalDate writtenLast = dated.lastDay();
    if (first == null || writtenFirst == null || writtenLast == null) {
      return Lying.OPEN;
    }
    return first.isAfter(writtenLast)
        ? Lying.AHEAD
        : last != null && last.isBefore(writtenFirst) ? Lying.PAST : Lying.NOW;
  }

  private static void shapeClues(
      Article article,
      Sentence sentence,
      SeriesRows.Row row,
      Candidate candidate,
      ClueNumbers clues) {
    Sentence ofDay = candidate.day().sentence();
    int titles = article.scene.elements(sentence).series().length;
    int days = article.days.of(ofDay).size();
    clues.add(ClueKind.ROW.of(row.size()));
    clues.add(ClueKind.TITLES.of(titles));
    clues.add(ClueKind.DAYS.of(days));
    clues.add(ClueKind.BLOCK.of(sentence.block().kind().ordinal()));
    clues.add(ClueKind.PLACE_BLOCK.of(
        candidate.place().ordinal(), 0, ofDay.block().kind().ordinal()));
  }

  /** What lies between a row and a day of its sentence. */
  private static void betweenClues(
      Elements elements,
      ClauseBreaks breaks,
      SeriesRows.Row row,
      Candidate candidate,
      ClueNumbers clues) {
    int day = candidate.day().element();
    int[] series = elements.series();
    boolean before = candidate.place() == Place.SAME_BEFORE;
    int from = before ? day + 1 : series[row.last()] + 1;
    int to = before ? series[row.first()] : day;
    int titles = 0;
    boolean days = false;
    boolean comma = false;
    for (int i = from; i < to; i++) {
      titles += elements.is(i, Slot.SERIES) ? 1 : 0;
      days |= elements.is(i, Slot.DATE);
      comma |= elements.isMark(i, ',');
    }
    boolean apart = from < to && breaks.between(elements.tokenFrom(from), elements.tokenFrom(to));
    int place = candidate.place().ordinal();
    clues.add(ClueKind.BETWEEN.of(place, titles));
    clues.add(ClueKind.BETWEEN_DAY.of(place, titles, ClueKind.index(days)));
    clues.add(ClueKind.BETWEEN_APART.of(place, titles, ClueKind.index(apart)));
    clues.add(ClueKind.BETWEEN_COMMA.of(place, titles, ClueKind.index(comma)));
  }

  /** How the sentences of a title and of a day look that are two. */
  private static void apartClues(
      Article article,
      Sentence sentence,
      SeriesRows.Row row,
      Candidate candidate,
      ClueNumbers clues) {
    int[] series = article.scene.elements(sentence).series();
    Sentence ofDay = candidate.day().sentence();
    int titles = article.scene.elements(ofDay).series().length;
    int days = article.days.of(ofDay).size();
    boolean ownDays = !article.days.of(sentence).isEmpty();
    boolean opens = candidate.day().element() <= 2;
    boolean last = row.last() == series.length - 1;
    int place = candidate.place().ordinal();
    clues.add(ClueKind.PLACE_TITLES.of(place, titles));
    clues.add(ClueKind.PLACE_DAYS.of(place, days));
    clues.add(ClueKind.PLACE_OWN_DAYS.of(place, ClueKind.index(ownDays)));
    clues.add(ClueKind.PLACE_OPENS.of(place, ClueKind.index(opens)));
    clues.add(ClueKind.PLACE_LAST.of(place, ClueKind.index(last)));
    clues.add(ClueKind.PLACE_OF.of(place, series.length));
  }
}
