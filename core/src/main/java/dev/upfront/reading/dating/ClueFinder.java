package dev.upfront.reading.dating;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.DateMention.Bound;
import dev.upfront.reading.date.When;
import dev.upfront.reading.date.When.Lean;
import dev.upfront.reading.date.When.Slice;
import dev.upfront.reading.date.When.Unit;
import dev.upfront.reading.dating.Clue.Occurrence;
import dev.upfront.reading.dating.Clue.Stance;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text tells of the day on which it was written: its dates, with or without their years, and the seasons that
 * it speaks of where the catalogue knows their premieres. The scales were fitted to articles whose day is known.
 */
final class ClueFinder {
  /** The probability that a date is past, by the tense that was read: surest where it bears its year. */
  private static final double DATED_IF_PAST = 0.97;

  private static final double PAST_IF_PAST = 0.89;

  private static final double PAST_IF_FUTURE = 0.0075;
  private static final double PAST_IF_UNKNOWN = 0.32;

  /** A headline speaks of what is to come. */
  private static final double PAST_IF_TITLE = 0.15;

  /** A date that stands in a line by itself is one of a schedule. */
  private static final double PAST_IF_LISTED = 0.036;

  /** What is left to all days where a date was misread, of the 1 that a fitting one has. */
  private static final double SLIP_EXACT = 0.0026;

  /** Where the text itself says that it is near, and where it counts the days. */
  private static final double SLIP_SOON = 0.001;

  private static final double SLIP_COUNTED = 0.0003;

  private static final double SLIP_VAGUE = 0.0018;

  /** How readily a date is given with its year in that very year, where one would do without. */
  private static final double OWN_YEAR_PAST = 0.25;

  private static final double OWN_YEAR_AHEAD = 0.6;
  private static final double OWN_YEAR_WHOLE = 0.2;
  private static final double OWN_YEAR_PART = 0.14;

  /** What a weekday that fits its date adds, out of seven, and what one that does not leaves to a slip. */
  private static final double WEEKDAY_FITS = 13;

  private static final double WEEKDAY_FAILS = 0.08;

  /** How much likelier a day or a month is meant that the catalogue knows as a premiere of the series spoken of. */
  private static final double PREMIERE_DAY = 50;

  private static final double PREMIERE_MONTH = 4;

  private static final Calendar CALENDAR = new Calendar(LocalDate.of(2024, 7, 1), false);

  private final Decay datedSince = new Decay(383, 333, 1.9);
  private final Decay datedUntil = new Decay(121, 68, 3.6);
  private final Decay yearSince = new Decay(0, 508, 1.8);
  private final Decay yearUntil = new Decay(360, 46, 2.5);
  private final Decay runningUntil = new Decay(0, 79, 2.4);
  private final Decay partUntil = new Decay(400, 77, 3.4);
  private final Decay yearlessSince = new Decay(34, 105, 3).within(345);
  private final Decay yearlessUntil = new Decay(25, 118, 2.5).within(330);
  private final Decay yearlessPartSince = new Decay(120, 90, 3);
  private final Decay yearlessPartUntil = new Decay(137, 79, 3).within(330);
  private final Decay restUntil = new Decay(196, 90, 2.5);
  private final Decay lasting = new Decay(121, 120, 2).within(345);
  private final Decay goingOn = new Decay(60, 150, 2).within(345);
  private final Decay withinTheYear = new Decay(235, 32, 3);
  private final Decay withinTheMonth = new Decay(15, 7.4, 4);
  private final Decay withinTheWeek = new Decay(7, 0.99, 4);

  private final Lexicon lexicon;
  private final Tenses tenses;
  private final Premieres premieres;
  private final Prior prior;
  private final EraFinder eraFinder;
  private final SeasonClueFinder seasonFinder;

  ClueFinder(Lexicon lexicon, Catalogue catalogue, Premieres premieres) {
    this.lexicon = lexicon;
    this.tenses = new Tenses(lexicon);
    this.premieres = premieres;
    this.prior = new Prior(premieres.perYear());
    this.eraFinder = new EraFinder(lexicon, catalogue, premieres);
    this.seasonFinder = new SeasonClueFinder(lexicon, tenses, premieres);
  }

  /** All clues of a text. */
  Clues find(DatedText text) {
    Search search = new Search(text);
    search.years();
    seasonFinder.find(text, search.clues);
    search.dates();
    eraFinder.find(text, search.clues);
    return search.clues;
  }

  /** One text being searched. */
  private final class Search {
    final Clues clues = new Clues(prior);
    private final DatedText text;
    private final Tokens tokens;

    /** The last date that bore its year, and the block in which it stood. */
    private @Nullable LocalDate spokenOf;

    private int spokenIn = -1;

    Search(DatedText text) {
      this.text = text;
      this.tokens = text.tokens();
    }

    void years() {
      for (Sentence sentence : text.sentences()) {
        for (DateMention mention : text.dates(sentence)) {
          if (mention.start().isAbsolute()) {
            clues.sawYear(mention.start().year());
          }
        }
      }
      int titleYear = HeadlineDays.yearIn(text.scene().text());
      if (titleYear != 0) {
        clues.sawYear(titleYear);
      }
    }

    void dates() {
      for (Sentence sentence : text.sentences()) {
        List<DateMention> mentions = text.dates(sentence);
        if (mentions.isEmpty() || text.isAside(sentence)) {
          continue;
        }
        for (int i = 0; i < mentions.size(); i++) {
          DateMention mention = mentions.get(i);
          Place place = new Place(sentence, mentions, i, mention, tense(sentence, mention));
          date(place, mention.start());
          if (mention.end() != null) {
            date(place, mention.end());
          }
          seasonFinder.find(text, sentence, place.tense, clues);
          remember(place);
        }
      }
    }

    /** "After a success in late 2022, it is returning": the verb behind the comma has nothing to do with the date. */
    private Tense tense(Sentence sentence, DateMention mention) {
      int first = mention.from() - 1;
      while (first > sentence.from() && !tokens.isMark(first - 1, ',')) {
        first--;
      }
      boolean after = tokens.is(first, "after") || tokens.is(first, "following");
      return after && tokens.isMark(mention.to(), ',')
          ? Tense.PAST
          : tenses.around(tokens, sentence.from(), sentence.to(), mention);
    }

    private void date(Place place, When when) {
      if (isOfPlot(place)) {
        return;
      }
      boolean follows = when.yearLean() == Lean.SAME || when.yearLean() == Lean.FOLLOWING;
      Clue clue = when.isAbsolute() || follows && spokenOf != null
          ? withYear(place, when)
          : follows ? null : withoutYear(place, when);
      if (clue != null) {
        clues.add(clue);
      }
    }

    private void remember(Place place) {
      Window window = place.mention.start().isAbsolute()
          ? CALENDAR.resolve(place.mention.start(), Tense.UNKNOWN, null)
          : null;
      if (window != null) {
        spokenOf = window.lastDay();
        spokenIn = place.sentence.block().index();
      }
    }

    private @Nullable Clue withYear(Place place, When when) {
      Window window = CALENDAR.resolve(when, Tense.UNKNOWN, spokenOf);
      LocalDate first = window == null ? null : window.firstDay();
      LocalDate last = window == null ? null : window.lastDay();
      if (first == null || last == null) {
        return null;
      }
      long ago = daysAgo(place);
      if (ago > 0) {
        Occurrence today = Occurrence.of(first.plusDays(ago), last.plusDays(ago), 1);
        return Clue.dated(today, new Stance(0.5, withinTheMonth, withinTheMonth), SLIP_COUNTED, 1);
      }
      Bound bound = place.mention.bound();
      boolean byItsEnd = runsOut(place.mention)
          || when.unit() == Unit.YEAR && when.slice() == Slice.END && bound != Bound.AT;
      if (byItsEnd) {
        first = first.withDayOfYear(1);
      }
      // "No earlier than mid-2023" is said before that.
      Occurrence date =
          Occurrence.of(first, bound == Bound.NOT_BEFORE ? first.minusDays(1) : last, 1);
      double past = place.tense == Tense.PAST ? DATED_IF_PAST : past(place);
      if (when.unit() == Unit.DAY || when.unit() == Unit.MONTH) {
        double ownYear =
            !when.isAbsolute() ? 1 : place.tense == Tense.FUTURE ? OWN_YEAR_AHEAD : OWN_YEAR_PAST;
        return Clue.dated(date, new Stance(past, datedSince, datedUntil), SLIP_EXACT, ownYear);
      }
      boolean whole = when.unit() == Unit.YEAR && when.slice() == Slice.WHOLE || byItsEnd;
      double ownYear = byItsEnd ? 1 : whole ? OWN_YEAR_WHOLE : OWN_YEAR_PART;
      Decay until = runsOut(place.mention) ? runningUntil : whole ? yearUntil : partUntil;
      Stance stance = new Stance(past, yearSince, until);
      return Clue.dated(date, stance, SLIP_VAGUE, ownYear);
    }

    private @Nullable Clue withoutYear(Place place, When when) {
      boolean day = when.unit() == Unit.DAY && when.month() != 0;
      boolean month = when.unit() == Unit.MONTH && when.month() != 0;
      boolean part = when.unit() == Unit.SEASON
          || (when.unit() == Unit.QUARTER || when.unit() == Unit.HALF)
              && when.yearLean() != Lean.NONE;
      if (when.unit() == Unit.REST_OF_YEAR) {
        Stance stance = new Stance(PAST_IF_FUTURE, yearlessSince, restUntil);
        return Clue.yearly(
            occurrences(When.year(0).sliced(Slice.LATE), 0, null),
            firstYear(),
            0,
            0,
            stance,
            SLIP_EXACT);
      }
      boolean name = when.unit() == Unit.SEASON
          && tokens.isCapital(place.mention.to())
          && !tokens.is(place.mention.to(), Tokens.LINE_START);
      if (name
          || !day && !month && !part
          || isOfYearJustNamed(place, when)
          || when.yearLean() == Lean.NONE && isOfYearToCome(place)) {
        return null;
      }
      int weekday = day ? weekday(place) : 0;
      boolean beginsWithLean =
          tokens.is(place.mention.from(), "last") || tokens.is(place.mention.from(), "next");
      boolean winter = when.unit() == Unit.SEASON && when.number() == 4;
      int before = switch (when.yearLean()) {
        case THIS -> winter ? -1 : 0;
        case NEXT -> beginsWithLean ? 0 : 1;
        default -> -1;
      };
      int behind = switch (when.yearLean()) {
        case THIS -> 0;
        case LAST -> beginsWithLean ? 0 : -1;
        default -> 1;
      };
      Stance stance = stance(place, when, part, weekday);
      boolean near = stance.since() == withinTheWeek || stance.since() == withinTheMonth;
      return Clue.yearly(
          occurrences(when, weekday, text.seriesIn(place.sentence)),
          firstYear(),
          before,
          behind,
          stance,
          near ? SLIP_SOON : SLIP_EXACT);
    }

    /** "June and July 2023": of the year that stands behind the other. */
    private static boolean isOfYearToCome(Place place) {
      if (place.index + 1 >= place.others.size()) {
        return false;
      }
      DateMention next = place.others.get(place.index + 1);
      return next.start().isAbsolute()
          && next.start().month() != 0
          && next.from() - place.mention.to() <= 2;
    }

    /** "They are set in 1972": the year of a plot. */
    private boolean isOfPlot(Place place) {
      int at = place.mention.from() - 1;
      return tokens.is(at, "in")
          && tokens.is(at - 1, "set")
          && place.mention.start().unit() == Unit.YEAR;
    }

    /** "April 8, 2022, seven weeks after the premiere of February 18": no year of its own, as it is that of the first. */
    private boolean isOfYearJustNamed(Place place, When when) {
      return when.yearLean() == Lean.NONE
          && place.tense == Tense.PAST
          && place.index > 0
          && place.others.get(place.index - 1).start().isAbsolute()
          && place.others.get(place.index - 1).start().month() != 0
          && !isPremiere(place, when);
    }

    private boolean isPremiere(Place place, When when) {
      for (LocalDate day : premieres.of(text.seriesIn(place.sentence)).values()) {
        if (day.getMonthValue() == when.month() && day.getDayOfMonth() == when.day()) {
          return true;
        }
      }
      return false;
    }

    private Stance stance(Place place, When when, boolean part, int weekday) {
      if (when.unit() == Unit.DAY && place.tense != Tense.FUTURE && isJustNow(place, weekday)) {
        return new Stance(PAST_IF_PAST, withinTheWeek, withinTheWeek);
      }
      if (weekday != 0 && saysThisWeek(place)) {
        return new Stance(PAST_IF_FUTURE, withinTheWeek, withinTheWeek);
      }
      double past = switch (when.yearLean()) {
        case THIS -> place.tense == Tense.PAST ? DATED_IF_PAST : past(place);
        case LAST -> DATED_IF_PAST;
        case NEXT -> PAST_IF_FUTURE;
        default -> past(place);
      };
      if (when.yearLean() == Lean.NONE && !part && isNear(place)) {
        return new Stance(past, withinTheMonth, withinTheMonth);
      }
      // Where a year was named just before, a date goes on from there, however long ago that was.
      boolean goesOn = spokenIn == place.sentence.block().index();
      boolean lasts = when.yearLean() == Lean.LAST || when.yearLean() == Lean.THIS && !part;
      Decay since = place.mention.bound() == Bound.SINCE
          ? lasting
          : lasts ? withinTheYear : goesOn ? goingOn : part ? yearlessPartSince : yearlessSince;
      return new Stance(past, since, part ? yearlessPartUntil : yearlessUntil);
    }

    private int firstYear() {
      return clues.firstYear() - 1;
    }

    /** The date in each year, weighed by whether it falls on the weekday that is given and on a premiere. */
    private List<Occurrence> occurrences(When when, int weekday, @Nullable String series) {
      boolean mayPremiere = when.unit() == Unit.DAY || when.unit() == Unit.MONTH;
      NavigableMap<Integer, LocalDate> known =
          mayPremiere ? premieres.of(series) : Collections.emptyNavigableMap();
      int lastYear = clues.lastYear() + 1;
      List<Occurrence> found = new ArrayList<>(lastYear - firstYear() + 1);
      // a winter bears the year in which it ends
      int named = when.unit() == Unit.SEASON && when.number() == 4 ? 1 : 0;
      for (int year = firstYear(); year <= lastYear; year++) {
        Window window = CALENDAR.resolve(when.inYear(year + named), Tense.UNKNOWN, null);
        LocalDate first = window == null ? null : window.firstDay();
        LocalDate last = window == null ? null : window.lastDay();
        if (first == null || last == null) {
          // 29 February, in most years
          LocalDate none = LocalDate.of(year, 3, 1);
          found.add(Occurrence.of(none, none, 0));
          continue;
        }
        double worth = 1;
        if (weekday != 0) {
          worth = first.getDayOfWeek().getValue() == weekday ? WEEKDAY_FITS : WEEKDAY_FAILS;
        }
        found.add(Occurrence.of(first, last, worth * worthOfPremiere(known, when.unit(), first)));
      }
      return found;
    }

    private static double worthOfPremiere(
        NavigableMap<Integer, LocalDate> known, Unit unit, LocalDate day) {
      if (known.isEmpty()) {
        return 1;
      }
      return unit == Unit.DAY
          ? Premieres.hasDay(known, day) ? PREMIERE_DAY : 1
          : Premieres.hasMonth(known, day) ? PREMIERE_MONTH : 1;
    }

    private double past(Place place) {
      return switch (place.tense) {
        case PAST -> PAST_IF_PAST;
        case FUTURE -> PAST_IF_FUTURE;
        case UNKNOWN -> {
          boolean alone = place.sentence.block().kind() != Text.Kind.PARAGRAPH
              && place.mention.to() - place.sentence.from() <= 6;
          boolean outside = place.sentence.block().kind() != Text.Kind.PARAGRAPH;
          yield alone ? PAST_IF_LISTED : outside ? PAST_IF_TITLE : PAST_IF_UNKNOWN;
        }
      };
    }

    /** "A year ago, in March 2019", "a year ago this week, on April 22, 2022": how many days ago that was; else 0. */
    private long daysAgo(Place place) {
      if (place.index == 0) {
        return 0;
      }
      DateMention before = place.others.get(place.index - 1);
      long count = -before.start().number();
      if (count <= 0 || place.mention.from() - before.to() > 3) {
        return 0;
      }
      return switch (before.start().unit()) {
        case DAYS_OFF -> count;
        case WEEKS_OFF -> 7 * count;
        case MONTHS_OFF -> 30 * count;
        case YEARS_OFF -> 365 * count;
        default -> 0;
      };
    }

    /** "Before 2023 is through". */
    private boolean runsOut(DateMention mention) {
      int i = mention.to() + 1;
      return tokens.is(mention.to(), "is")
          && (tokens.is(i, "through") || tokens.is(i, "out") || tokens.is(i, "over"));
    }

    /** The weekday of a date ("Friday 22 April", "Tuesday (February 14)", "September 16, a Friday"), or 0. */
    private int weekday(Place place) {
      int at = weekdayAt(place);
      return at < 0 ? 0 : lexicon.value(tokens.id(at));
    }

    private int weekdayAt(Place place) {
      int from = place.mention.from();
      int to = place.mention.to();
      int before =
          tokens.isMark(from - 1, ',') || tokens.isMark(from - 1, '(') ? from - 2 : from - 1;
      int behind = tokens.isMark(to, ',') && tokens.is(to + 1, "a") ? to + 2 : -1;
      for (int at : new int[] {from, before, behind}) {
        if (at >= place.sentence.from()
            && at < place.sentence.to()
            && lexicon.is(WordClass.WEEKDAY, tokens, at)) {
          return at;
        }
      }
      return -1;
    }

    /** "This afternoon (April 19)", "on Tuesday (February 14)". */
    private boolean isJustNow(Place place, int weekday) {
      int at = place.mention.from() - 2;
      return tokens.isMark(place.mention.from() - 1, '(')
          && (weekday != 0
              || tokens.is(at, "today")
              || tokens.is(at, "morning")
              || tokens.is(at, "afternoon")
              || tokens.is(at, "evening")
              || tokens.is(at, "tonight")
              || tokens.is(at, "yesterday"));
    }

    /** "This Thursday, April 9". */
    private boolean saysThisWeek(Place place) {
      int at = weekdayAt(place) - 1;
      return tokens.is(at, "this") || tokens.is(at, "coming");
    }

    /** "Is back next month, on Monday 15 April"; "a fortnight from now. … begins on 1 November". */
    private boolean isNear(Place place) {
      if (tellsNear(place.others, place.tense)) {
        return true;
      }
      int previous = place.sentence.index() - 1;
      return place.index == 0
          && place.tense == Tense.FUTURE
          && previous >= 0
          && tellsNear(text.dates().get(previous), place.tense);
    }

    private static boolean tellsNear(List<DateMention> mentions, Tense tense) {
      for (DateMention mention : mentions) {
        When when = mention.start();
        boolean month = when.unit() == Unit.MONTH && when.month() == 0;
        boolean span = month || when.unit() == Unit.WEEK;
        boolean count = when.unit() == Unit.DAYS_OFF
            || when.unit() == Unit.WEEKS_OFF && Math.abs(when.number()) <= 4;
        boolean ahead = span && when.monthLean() == Lean.NEXT || count && when.number() > 0;
        boolean back = span && when.monthLean() == Lean.LAST || count && when.number() < 0;
        if (tense == Tense.FUTURE && ahead || tense == Tense.PAST && back) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Where a date stands.
   *
   * @param others all dates of its sentence
   * @param index which of them it is
   */
  private record Place(
      Sentence sentence, List<DateMention> others, int index, DateMention mention, Tense tense) {}
}
