package dev.upfront.reading.dating;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.date.When.Lean;
import dev.upfront.reading.date.When.Unit;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an article was written whose headline bears a year: in that year, or late in the one before it. Of an article about
 * several series it tells more: what is on "in March 2017" is written about shortly before or in it, plans "for fall 2021"
 * from the spring on, and a year that the text calls the next one is still to come.
 *
 * @param year the year in the headline, or 0
 * @param next whether the text calls it the next one
 * @param span the days to which a month or a season of the year in the headline ties the article, or null
 */
record HeadlineDays(int year, boolean next, @Nullable Window span) {
  private static final Calendar CALENDAR = new Calendar(LocalDate.of(2024, 7, 1), false);

  /** What it costs a day, in logarithms of its weight, to be off the headline, or in the last months before its year. */
  private static final double OFF = 4;

  private static final double BEFORE = 1;

  /** So many days before a month or a season articles tell of its programmes. */
  private static final int BEFORE_MONTH = 20;

  private static final int BEFORE_SEASON = 125;

  static HeadlineDays of(DatedText text) {
    int year = yearIn(text.scene().text());
    if (year == 0 || text.scene().titles().main() != null) {
      return new HeadlineDays(year, false, null);
    }
    return new HeadlineDays(year, saysNextYear(text), span(text));
  }

  static int yearIn(Text text) {
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Kind.TITLE) {
        break;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        boolean year = text.tokens.isNumber(i) && text.tokens.length(i) == 4;
        if (year && text.tokens.number(i) >= 1990 && text.tokens.number(i) <= 2050) {
          return text.tokens.number(i);
        }
      }
    }
    return 0;
  }

  private static boolean saysNextYear(DatedText text) {
    for (List<DateMention> dates : text.dates()) {
      for (DateMention date : dates) {
        if (date.start().unit() == Unit.YEAR && date.start().yearLean() == Lean.NEXT) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable Window span(DatedText text) {
    for (Sentence sentence : text.sentences()) {
      if (sentence.block().kind() != Kind.TITLE) {
        break;
      }
      for (DateMention date : text.dates(sentence)) {
        When when = date.start();
        boolean part = when.unit() == Unit.MONTH || when.unit() == Unit.SEASON;
        if (part && when.isAbsolute()) {
          return CALENDAR.resolve(when, Tense.UNKNOWN, null);
        }
      }
    }
    return null;
  }

  /** What the headline takes from the logarithm of the weight of a stretch of days of one year, at the least. */
  double cost(long firstDay, long lastDay, int yearOfDays) {
    LocalDate first = span == null ? null : span.firstDay();
    LocalDate last = span == null ? null : span.lastDay();
    if (first != null && last != null) {
      boolean month = last.toEpochDay() - first.toEpochDay() < 31;
      long from = first.toEpochDay() - (month ? BEFORE_MONTH : BEFORE_SEASON);
      return lastDay < from || firstDay > last.toEpochDay() ? OFF : 0;
    }
    int expected = next ? year - 1 : year;
    if (year == 0 || yearOfDays == expected) {
      return 0;
    }
    boolean soon = yearOfDays == expected - 1 && LocalDate.ofEpochDay(lastDay).getMonthValue() > 9;
    return soon ? BEFORE : OFF;
  }
}
