package dev.upfront.reading.dating;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out when an article was written that does not say: Bayes' rule over days.
 *
 * <p>Each expression that has to do with time is a {@link Clue}: the likelihood, up to a factor, that somebody writing on a
 * given day would have put it so. What is told as past lies before that day and what is to come behind it, and the farther
 * off it is the less readily it is told, by a power of the distance and not by a bell curve ({@link Decay}), so that one old
 * date moves little. A date with no year lies within some months of the day on either side; a year is seldom written out in
 * that very year, which is a habit of the writer and so counts once, however many dates show it; a weekday must fit its
 * date; "last August", "this fall" and "next year" fix the day's own year. Names tell too ({@link EraClue}): nobody wrote of
 * Disney+ in 2015, or of strikes in 2021, or of a series years before it began, or, naming many, only of old ones ({@link SeriesAgeClue}); and so does the newest season that is named
 * ({@link SeasonClue}), which mostly is the next one to come out. A tense may be misread, and so may a date or a name: each
 * clue leaves something to every day, so that none can rule a day out alone.
 *
 * <p>The dates of one text go together, so that their weight grows more slowly than their number ({@link Clues}). Beforehand
 * a year is as likely as the root of the number of its premieres. The {@link Posterior} gives the answer: a short stretch
 * of days that holds most of the probability, where a longer one must be worth its length by being surer. Where no clue
 * stands, nothing is said.
 *
 * <p>It costs a look-up for each clue and each quarter since 2000, and for each fourth day of the quarters that may hold the
 * answer.
 */
public final class Dating {
  private static final Calendar CALENDAR = new Calendar(LocalDate.of(2024, 7, 1), false);

  /** In days. */
  private static final int HALF_A_YEAR = 183;

  private final ClueFinder finder;

  public Dating(Lexicon lexicon, Catalogue catalogue, Premieres premieres) {
    this.finder = new ClueFinder(lexicon, catalogue, premieres);
  }

  /**
   * When a text was written.
   *
   * @param window the days between which it was; {@link Window#ANY} where nothing tells
   * @param today the day from which its "next month" is best counted, null where that is not known to a year
   * @param give how many days before or behind that day it may as well have been
   */
  public record Dated(Window window, @Nullable LocalDate today, int give) {
    public static Dated on(Window window) {
      LocalDate first = window.firstDay();
      LocalDate last = window.lastDay();
      if (first == null || last == null) {
        return new Dated(window, null, 0);
      }
      int half = (int) (last.toEpochDay() - first.toEpochDay()) / 2;
      return new Dated(window, first.plusDays(half), half);
    }
  }

  /**
   * Works out when the text was written from what it says.
   *
   * @param seen a day on which it was there, so that it was written no later; null where nobody says
   */
  public Dated date(DatedText text, @Nullable LocalDate seen) {
    Window said = said(text.scene().text(), text.dates());
    if (said != null) {
      return Dated.on(said);
    }
    Clues clues = finder.find(text);
    LocalDate latest = clues.lastDay();
    if (seen != null && seen.isBefore(latest)) {
      latest = seen;
    }
    if (clues.isEmpty() || latest.isBefore(clues.firstDay())) {
      return Dated.on(seen == null ? Window.ANY : Window.until(PartialDate.of(seen)));
    }
    Dated dated = new Posterior(clues, HeadlineDays.of(text), latest).dated();
    return dated.today() == null ? nearOnlyYear(dated, text.dates()) : dated;
  }

  /** "What the fall of 2015 has in store": where a text gives no other year, its "Sept. 27" is of that one. */
  private static Dated nearOnlyYear(Dated dated, List<List<DateMention>> dates) {
    When season = null;
    int year = 0;
    for (List<DateMention> sentence : dates) {
      for (DateMention mention : sentence) {
        When when = mention.start();
        if (when.isAbsolute() && year != 0 && when.year() != year) {
          return dated;
        }
        year = when.isAbsolute() ? when.year() : year;
        season = when.isAbsolute() && when.unit() == When.Unit.SEASON ? when : season;
      }
    }
    Window window = season == null ? null : CALENDAR.resolve(season, Tense.UNKNOWN, null);
    LocalDate first = window == null ? null : window.firstDay();
    return first == null ? dated : new Dated(dated.window(), first, HALF_A_YEAR);
  }

  /** The date that the text gives for itself. */
  private static @Nullable Window said(Text text, List<List<DateMention>> dates) {
    for (Sentence sentence : text.sentences) {
      for (DateMention mention : dates.get(sentence.index())) {
        if (mention.start().isAbsolute() && speaksOfItself(text.tokens, sentence, mention)) {
          return CALENDAR.resolve(mention.start(), Tense.UNKNOWN, null);
        }
      }
    }
    return null;
  }

  /** "As of June 2024, nobody knows", "not announced as of June 2024", but not "under way as of April 2018". */
  private static boolean speaksOfNow(Tokens tokens, Sentence sentence, int as) {
    boolean opens = as == sentence.from();
    for (int i = sentence.from(); i < as && !opens; i++) {
      opens = tokens.is(i, "no") || tokens.is(i, "not") || tokens.is(i, "yet");
    }
    return opens;
  }

  /** "as of June 2024", "as we type this in January 2023", "by the time of this piece". */
  private static boolean speaksOfItself(Tokens tokens, Sentence sentence, DateMention mention) {
    int from = Math.max(sentence.from(), mention.from() - 9);
    for (int i = mention.from() - 1; i >= from; i--) {
      boolean asOf =
          tokens.is(i, "as") && tokens.is(i + 1, "of") && speaksOfNow(tokens, sentence, i);
      boolean writes =
          tokens.is(i, "writing") || tokens.is(i, "updated") || tokens.is(i, "refreshed");
      boolean types = (tokens.is(i, "write") || tokens.is(i, "type"))
          && (tokens.is(i - 1, "we") || tokens.is(i - 1, "i"));
      boolean thisPiece =
          tokens.is(i, "time") && tokens.is(i + 1, "of") && tokens.is(i + 2, "this");
      if (asOf || writes || types || thisPiece) {
        return true;
      }
      if (tokens.isMark(i, ';') || tokens.isMark(i, '.')) {
        return false;
      }
    }
    return false;
  }
}
