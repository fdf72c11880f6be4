package dev.upfront.reading.odds;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.odds.AirDateClue.Aspect;
import dev.upfront.reading.odds.AirDateOption.Spot;
import dev.upfront.reading.odds.DayCandidates.Candidate;
import dev.upfront.reading.odds.DayCandidates.Place;
import dev.upfront.reading.odds.NamedDays.Day;
import dev.upfront.reading.scene.InPassing;
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
import dev.upfront.reading.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Pairs each series of an article about several with the days that may be its own, and gathers what speaks for it: where
 * the day stands, what lies between, the words around it, and what is already known of the series and of the day.
 */
public final class AirDateClueFinder {
  /** The words before a day that are looked at; those next to it each in its place. */
  private static final int WORDS = 10;

  private static final int WORDS_IN_PLACE = 2;

  private final SeriesRows rows;
  private final InPassing inPassing;
  private final LastDays lastDays;

  public AirDateClueFinder(SeriesRows rows, InPassing inPassing, LastDays lastDays) {
    this.rows = rows;
    this.lastDays = lastDays;
    this.inPassing = inPassing;
  }

  /** What is known of an article when its days are paired. */
  private record Article(Scene scene, NamedDays days, Setting setting, ToldDays told) {}

  /** A series of a row, its element and the season that stands with it. */
  private record Named(String title, int element, @Nullable Integer season) {}

  /** Hands over the pairs of an article. {@code told} is what was read of its series by other ways. */
  void find(Scene scene, Setting setting, ToldDays told, Consumer<AirDateOption> pairs) {
    NamedDays days = new NamedDays(scene, setting, lastDays);
    Article article = new Article(scene, days, setting, told);
    DayCandidates candidates = new DayCandidates(scene, days);
    for (Sentence sentence : scene.text().sentences) {
      candidates.enter(sentence);
      Elements elements = scene.elements(sentence);
      if (sentence.block().kind() != Kind.TITLE && elements.series().length > 0) {
        ClauseBreaks breaks = new ClauseBreaks(elements);
        for (SeriesRows.Row row : rows.find(elements)) {
          List<Named> named = named(scene, elements, row);
          if (!named.isEmpty()) {
            for (Candidate candidate : candidates.of(sentence, row)) {
              pair(article, sentence, row, named, candidate, breaks, pairs);
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
      SeriesRows.Row row,
      List<Named> named,
      Candidate candidate,
      ClauseBreaks breaks,
      Consumer<AirDateOption> pairs) {
    Elements elements = article.scene.elements(sentence);
    Set<AirDateClue> ofRow = new LinkedHashSet<>();
    ofRow.add(AirDateClue.of(Aspect.SHAPE, "always"));
    dayClues(article, candidate, ofRow);
    shapeClues(article, sentence, row, candidate, ofRow);
    switch (candidate.place()) {
      case SAME_BEFORE, SAME_BEHIND -> betweenClues(elements, row, candidate, breaks, ofRow);
      default -> apartClues(article, sentence, row, candidate, ofRow);
    }
    wordClues(article.scene.elements(candidate.day().sentence()), candidate.day(), ofRow);
    for (Named series : named) {
      Set<AirDateClue> clues = named.size() == 1 ? ofRow : new LinkedHashSet<>(ofRow);
      article.told.addClues(series.title, candidate, clues);
      Spot spot = new Spot(sentence, series.element, series.season, candidate.day());
      pairs.accept(new AirDateOption(series.title, candidate.day().window(), clues, spot));
    }
  }

  private static void dayClues(Article article, Candidate candidate, Set<AirDateClue> clues) {
    DateMention mention = candidate.day().mention();
    When.Unit unit = mention.start().unit();
    String when = when(candidate.day().window(), article.setting.dated());
    clues.add(AirDateClue.of(Aspect.PLACE, candidate.place()));
    clues.add(AirDateClue.of(Aspect.PLACE, candidate.place(), unit));
    clues.add(AirDateClue.of(Aspect.PLACE, candidate.place(), when));
    clues.add(AirDateClue.of(Aspect.DAY, unit));
    clues.add(AirDateClue.of(Aspect.DAY, when));
    clues.add(AirDateClue.of(Aspect.DAY, unit, when));
    clues.add(AirDateClue.of(Aspect.DAY, mention.bound()));
    if (mention.start().year() > 0) {
      clues.add(AirDateClue.of(Aspect.DAY, "year"));
    }
  }

  /** How a window lies to the days on which the article may have been written. */
  private static String when(Window window, Window dated) {
    LocalDate first = window.firstDay();
    LocalDate last = window.lastDay();
    LocalDate writtenFirst = dated.firstDay();
    LocalDate writtenLast = dated.lastDay();
    if (first == null || writtenFirst == null || writtenLast == null) {
      return "open";
    }
    return first.isAfter(writtenLast)
        ? "ahead"
        : last != null && last.isBefore(writtenFirst) ? "past" : "now";
  }

  private static void shapeClues(
      Article article,
      Sentence sentence,
      SeriesRows.Row row,
      Candidate candidate,
      Set<AirDateClue> clues) {
    int titles = article.scene.elements(sentence).series().length;
    int days = article.days.of(candidate.day().sentence()).size();
    clues.add(AirDateClue.of(Aspect.SHAPE, "row_" + Math.min(4, row.size())));
    clues.add(AirDateClue.of(Aspect.SHAPE, "of_" + Math.min(4, titles)));
    clues.add(AirDateClue.of(Aspect.SHAPE, "days_" + Math.min(3, days)));
    clues.add(AirDateClue.of(Aspect.SHAPE, sentence.block().kind()));
    clues.add(AirDateClue.of(
        Aspect.PLACE,
        candidate.place(),
        "in",
        candidate.day().sentence().block().kind()));
  }

  /** What lies between a row and a day of its sentence. */
  private static void betweenClues(
      Elements elements,
      SeriesRows.Row row,
      Candidate candidate,
      ClauseBreaks breaks,
      Set<AirDateClue> clues) {
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
    String between = "titles_" + Math.min(2, titles);
    clues.add(AirDateClue.of(Aspect.BETWEEN, candidate.place(), between));
    clues.add(AirDateClue.of(Aspect.BETWEEN, candidate.place(), between, days ? "day" : "no_day"));
    clues.add(
        AirDateClue.of(Aspect.BETWEEN, candidate.place(), between, apart ? "apart" : "joint"));
    clues.add(
        AirDateClue.of(Aspect.BETWEEN, candidate.place(), between, comma ? "comma" : "no_comma"));
  }

  /** How the sentences of a title and of a day look that are two. */
  private static void apartClues(
      Article article,
      Sentence sentence,
      SeriesRows.Row row,
      Candidate candidate,
      Set<AirDateClue> clues) {
    Elements elements = article.scene.elements(sentence);
    Elements dayElements = article.scene.elements(candidate.day().sentence());
    int titles = dayElements.series().length;
    int days = article.days.of(candidate.day().sentence()).size();
    boolean ownDays = !article.days.of(sentence).isEmpty();
    boolean opens = candidate.day().element() <= 2;
    boolean last = row.last() == elements.series().length - 1;
    Place place = candidate.place();
    clues.add(AirDateClue.of(Aspect.PLACE, place, "titles_" + Math.min(2, titles)));
    clues.add(AirDateClue.of(Aspect.PLACE, place, "days_" + Math.min(2, days)));
    clues.add(AirDateClue.of(Aspect.PLACE, place, ownDays ? "own_days" : "no_own_days"));
    clues.add(AirDateClue.of(Aspect.PLACE, place, opens ? "opens" : "inside"));
    clues.add(AirDateClue.of(Aspect.PLACE, place, last ? "of_last" : "of_other"));
    clues.add(AirDateClue.of(Aspect.PLACE, place, "of_" + Math.min(3, elements.series().length)));
  }

  private static void wordClues(Elements elements, Day day, Set<AirDateClue> clues) {
    for (int i = 1; i <= WORDS; i++) {
      String before = word(elements, day.element() - i);
      if (i <= WORDS_IN_PLACE) {
        clues.add(AirDateClue.of(Aspect.WORD, "before_" + i, before));
        clues.add(AirDateClue.of(Aspect.WORD, "behind_" + i, word(elements, day.element() + i)));
      }
      if (day.element() - i >= 0) {
        clues.add(AirDateClue.of(Aspect.WORD, "before", before));
      }
    }
  }

  /** A word that the reader knows, a mark, or of what kind a mention is. */
  private static String word(Elements elements, int i) {
    if (i < 0 || i >= elements.size()) {
      return "<end>";
    }
    Mention mention = elements.mention(i);
    if (mention != null) {
      return "<" + AirDateClue.word(mention.slot()) + ">";
    }
    Tokens tokens = elements.tokens();
    int token = elements.tokenFrom(i);
    if (tokens.is(token, Tokens.MARK)) {
      return String.valueOf(tokens.firstChar(token));
    }
    String word = elements.word(i);
    return word.isEmpty() ? "?" : word;
  }
}
