package dev.upfront.reading.dating;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When.Unit;
import dev.upfront.reading.dating.Clue.Occurrence;
import dev.upfront.reading.dating.Clue.Stance;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which seasons a text speaks of whose premieres are known, from the catalogue or from the text itself. */
final class SeasonClueFinder {
  /** What is left to all days where a season was misread, or its series is another of that title. */
  private static final double SLIP = 0.05;

  private static final double SLIP_OF_OTHERS = 0.14;

  /** The same where only a year is known, and that from a list without sources. */
  private static final double SLIP_OF_YEAR = 0.1;

  private static final double SLIP_OF_OTHER_YEAR = 0.25;

  /** The probability that a premiere is past, by the tense in which the season is spoken of. */
  private static final double PAST_IF_FUTURE = 0.1;

  private static final double PAST_IF_PAST = 0.9;
  private static final double SLIP_OF_TENSE = 0.05;

  private static final Calendar CALENDAR = new Calendar(LocalDate.of(2024, 7, 1), false);

  private final Decay since = new Decay(300, 200, 2);
  private final Decay until = new Decay(470, 150, 2);

  private final Lexicon lexicon;
  private final Tenses tenses;
  private final Premieres premieres;

  SeasonClueFinder(Lexicon lexicon, Tenses tenses, Premieres premieres) {
    this.lexicon = lexicon;
    this.tenses = tenses;
    this.premieres = premieres;
  }

  /** The newest season of each series. */
  void find(DatedText text, Clues clues) {
    Map<String, TreeSet<Integer>> named = new TreeMap<>();
    Map<String, NavigableMap<Integer, LocalDate>> told = new TreeMap<>();
    for (Sentence sentence : text.sentences()) {
      boolean tells = !text.seasons(sentence).isEmpty() || mayTellPremiere(text, sentence);
      if (!tells || text.isAside(sentence)) {
        continue;
      }
      for (SeasonMention mention : text.seasons(sentence)) {
        if (mention.kind() == SeasonMention.Kind.EXACT) {
          String series = text.seriesBefore(sentence, mention.from());
          if (series != null) {
            named.computeIfAbsent(series, key -> new TreeSet<>()).addAll(mention.numbers());
          }
        }
      }
      if (mayTellPremiere(text, sentence)) {
        takePremiere(text, sentence, told);
      }
    }
    named.forEach((series, numbers) -> {
      NavigableMap<Integer, LocalDate> known = premieres.about(series);
      boolean none = known.isEmpty();
      NavigableMap<Integer, LocalDate> toldOf = told.get(series);
      if (toldOf != null) {
        toldOf.putAll(known);
        known = toldOf;
      }
      for (LocalDate day : known.values()) {
        clues.sawYear(day.getYear());
      }
      if (numbers.isEmpty()) {
        return;
      }
      boolean main = series.equals(text.scene().titles().main());
      if (known.floorKey(numbers.last()) != null) {
        clues.add(SeasonClue.of(numbers.last(), known, main ? SLIP : SLIP_OF_OTHERS));
      } else if (none) {
        premieres.firstYear(series).ifPresent(middle -> {
          clues.sawYear(middle.getYear());
          clues.add(
              SeasonClue.ofYear(numbers.last(), middle, main ? SLIP_OF_YEAR : SLIP_OF_OTHER_YEAR));
        });
      }
    });
  }

  /** "Season two arrives later this year": before its premiere, where the catalogue knows that. */
  void find(DatedText text, Sentence sentence, Tense tense, Clues clues) {
    List<SeasonMention> mentions = text.seasons(sentence);
    boolean sure = tense == Tense.FUTURE
        || tense == Tense.PAST && text.dates(sentence).size() == 1 && isRelease(text, sentence);
    if (!sure
        || mentions.size() != 1
        || mentions.get(0).numbers().size() != 1
        || text.namesSeveralSeries(sentence)) {
      return;
    }
    LocalDate day =
        premieres.of(text.seriesIn(sentence)).get(mentions.get(0).numbers().get(0));
    if (day != null) {
      double past = tense == Tense.FUTURE ? PAST_IF_FUTURE : PAST_IF_PAST;
      clues.add(
          Clue.dated(Occurrence.of(day, day, 1), new Stance(past, since, until), SLIP_OF_TENSE, 1));
    }
  }

  /** "The first season premiered in March 2021"; a series that "launched in March 2021" did so with its first. */
  private void takePremiere(
      DatedText text, Sentence sentence, Map<String, NavigableMap<Integer, LocalDate>> told) {
    String series = text.seriesIn(sentence);
    DateMention date = text.dates(sentence).get(0);
    boolean past = isRelease(text, sentence)
        && tenses.around(text.tokens(), sentence.from(), sentence.to(), date) == Tense.PAST;
    if (series == null || !past || text.namesSeveralSeries(sentence)) {
      return;
    }
    Window window = CALENDAR.resolve(date.start(), Tense.UNKNOWN, null);
    LocalDate day = window == null ? null : window.firstDay();
    if (day != null) {
      List<SeasonMention> mentions = text.seasons(sentence);
      told.computeIfAbsent(series, key -> new TreeMap<>())
          .putIfAbsent(mentions.isEmpty() ? 1 : mentions.get(0).numbers().get(0), day);
    }
  }

  /** Whether a sentence has one day or one month with its year, and one season at most. */
  private static boolean mayTellPremiere(DatedText text, Sentence sentence) {
    List<DateMention> dates = text.dates(sentence);
    if (dates.size() != 1 || !dates.get(0).start().isAbsolute()) {
      return false;
    }
    Unit unit = dates.get(0).start().unit();
    List<SeasonMention> mentions = text.seasons(sentence);
    return (unit == Unit.DAY || unit == Unit.MONTH)
        && (mentions.isEmpty()
            || mentions.size() == 1 && mentions.get(0).numbers().size() == 1);
  }

  private boolean isRelease(DatedText text, Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (lexicon.is(WordClass.CAME_OUT, text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }
}
