package dev.upfront.dossier;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.ledger.RecordedArticle;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How claims are put in words for people. */
public final class Words {
  private Words() {}

  /** A number with its noun: "1 article", "2 articles". */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The days of a window: "3 Aug 2023", "Apr 2022", "Jun–Aug 2023", "from May 2023". */
  public static String window(Window window) {
    PartialDate from = window.from();
    PartialDate to = window.to();
    if (from == null) {
      return to == null ? "no date given" : "by " + date(to);
    }
    if (to == null) {
      return "from " + date(from);
    }
    return from.equals(to) ? date(from) : range(from, to);
  }

  private static String range(PartialDate from, PartialDate to) {
    boolean sameYear = from.year() == to.year();
    // A range of months stands for what it says whichever way its ends are written.
    if (from.first().getDayOfMonth() == 1 && isMonthEnd(to.last())) {
      int first = from.first().getMonthValue();
      int last = to.last().getMonthValue();
      if (sameYear && first == 1 && last == 12) {
        return String.valueOf(from.year());
      }
      if (sameYear && first == last) {
        return month(first) + " " + from.year();
      }
      if (sameYear) {
        return month(first) + "–" + month(last) + " " + from.year();
      }
      if (first == 1 && last == 12) {
        return from.year() + "–" + to.year();
      }
    }
    if (sameYear && from.isDay() && to.isDay()) {
      return from.month() == to.month()
          ? from.day() + "–" + date(to)
          : from.day() + " " + month(from.month()) + " – " + date(to);
    }
    return date(from) + " – " + date(to);
  }

  private static boolean isMonthEnd(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }

  /** A day, month or year. */
  public static String date(PartialDate date) {
    if (date.month() == 0) {
      return String.valueOf(date.year());
    }
    String month = month(date.month()) + " " + date.year();
    return date.isDay() ? date.day() + " " + month : month;
  }

  /** A day. */
  public static String date(LocalDate day) {
    return date(PartialDate.of(day));
  }

  /** When an article was published: "3 Aug 2023", or "by Apr 2023" where its day is only worked out. */
  public static String published(RecordedArticle article) {
    return isDayKnown(article) ? date(article.day()) : by(article);
  }

  /** The same behind a verb: "on 3 Aug 2023", "by Apr 2023". */
  public static String publishedOn(RecordedArticle article) {
    return isDayKnown(article) ? "on " + date(article.day()) : by(article);
  }

  private static boolean isDayKnown(RecordedArticle article) {
    return article.published() != null || article.dated().isDay();
  }

  /** The span in which it was written mostly ends with a month. */
  private static String by(RecordedArticle article) {
    LocalDate day = article.day();
    return "by " + (isMonthEnd(day) ? month(day) : date(day));
  }

  /** The month of a day. */
  public static String month(LocalDate day) {
    return month(day.getMonthValue()) + " " + day.getYear();
  }

  private static String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /** The kind of fact in a word or two. */
  public static String kind(Fact fact) {
    return switch (fact) {
      case Fact.Ordered ordered -> "Ordered";
      case Fact.Renewed renewed -> "Renewed";
      case Fact.Undecided undecided -> "Undecided";
      case Fact.Cancelled cancelled -> "Cancelled";
      case Fact.FinalSeason finalSeason -> "Final season";
      case Fact.Release release ->
        release.part() == null ? "Release" : "Release, part " + release.part();
      case Fact.NoDateYet noDate -> "No date yet";
      case Fact.Delayed delayed -> "Delayed";
      case Fact.ProductionStarted started -> "Production starts";
      case Fact.ProductionOngoing ongoing -> "In production";
      case Fact.ProductionWrapped wrapped -> "Production ends";
      case Fact.EpisodeCount count -> "Length";
      case Fact.Cast cast -> status(cast.status());
      case Fact.Crew crew -> job(crew.job());
      case Fact.BasedOn basedOn -> "Based on";
    };
  }

  private static String status(CastStatus status) {
    return switch (status) {
      case STARS -> "Stars";
      case JOINS -> "Joins";
      case RETURNS -> "Returns";
      case LEAVES -> "Leaves";
    };
  }

  private static String job(Job job) {
    return switch (job) {
      case CREATOR -> "Creator";
      case SHOWRUNNER -> "Showrunner";
      case WRITER -> "Writer";
      case DIRECTOR -> "Director";
      case PRODUCER -> "Producer";
      case AUTHOR -> "Author";
    };
  }

  /** What the fact says beyond its kind, "" where that is all. */
  public static String value(Fact fact) {
    return switch (fact) {
      case Fact.Ordered(String by) -> by(by);
      case Fact.Renewed(String by) -> by(by);
      case Fact.Cancelled(String by) -> by(by);
      case Fact.Release release -> {
        String when = window(release.window());
        yield release.platform() == null ? when : when + " on " + release.platform();
      }
      case Fact.ProductionStarted(Window window) -> window(window);
      case Fact.ProductionWrapped(Window window) -> window(window);
      case Fact.EpisodeCount(int count) -> count == 1 ? "1 episode" : count + " episodes";
      case Fact.Cast cast ->
        cast.character() == null ? cast.person() : cast.person() + " as " + cast.character();
      case Fact.Crew crew -> crew.person();
      case Fact.BasedOn(String work, String author) -> {
        if (work == null) {
          yield author == null ? "a work not named" : "a work by " + author;
        }
        yield author == null ? work : work + " by " + author;
      }
      case Fact.Undecided undecided -> "";
      case Fact.FinalSeason finalSeason -> "";
      case Fact.NoDateYet noDate -> "";
      case Fact.Delayed delayed -> "";
      case Fact.ProductionOngoing ongoing -> "";
    };
  }

  private static String by(@Nullable String who) {
    return who == null ? "" : "by " + who;
  }

  /** The name of a season, or of what belongs to none. */
  public static String season(@Nullable Integer season) {
    return season == null ? "Series as a whole" : "Season " + season;
  }
}
