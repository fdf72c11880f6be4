package dev.upfront.reading;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.Window;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.Clue.Occurrence;
import dev.upfront.reading.Clue.Stance;
import dev.upfront.reading.DateMention.Bound;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Text.Sentence;
import dev.upfront.reading.When.Lean;
import dev.upfront.reading.When.Slice;
import dev.upfront.reading.When.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text tells of the day on which it was written: its dates, with or without their years, and the seasons that
 * it speaks of where the catalogue knows their premieres. The scales were fitted to articles whose day is known.
 */
final class ClueFinder {
  /** The probability that a date is past, by the tense that was read. */
  private static final double PAST_IF_PAST = 0.97;

  private static final double PAST_IF_FUTURE = 0.02;
  private static final double PAST_IF_UNKNOWN = 0.4;

  /** A date that stands in a line by itself is one of a schedule. */
  private static final double PAST_IF_LISTED = 0.05;

  /** What is left to all days where a date was misread, of the 1 that a fitting one has: most where the text does not say it. */
  private static final double SLIP_EXACT = 0.01;

  private static final double SLIP_VAGUE = 0.005;
  private static final double SLIP_CATALOGUE = 0.05;

  /** How readily a date is given with its year in that very year, where one would do without. */
  private static final double OWN_YEAR_PAST = 0.25;

  private static final double OWN_YEAR_AHEAD = 0.6;
  private static final double OWN_YEAR_WHOLE = 0.2;
  private static final double OWN_YEAR_PART = 0.3;

  /** What a weekday that fits its date adds, out of seven, and what one that does not leaves to a slip. */
  private static final double WEEKDAY_FITS = 6.5;

  private static final double WEEKDAY_FAILS = 0.08;

  /** How much likelier a day or a month is meant that the catalogue knows as a premiere of the series spoken of. */
  private static final double PREMIERE_DAY = 25;

  private static final double PREMIERE_MONTH = 4;

  /** The probability that the newest season a text names is out, and that an older one is. */
  private static final double NEWEST_IS_OUT = 0.1;

  private static final double OLDER_IS_OUT = 0.8;

  private static final Calendar CALENDAR = new Calendar(LocalDate.of(2024, 7, 1), false);

  private final Decay datedSince = new Decay(300, 800, 1.4);
  private final Decay datedUntil = new Decay(60, 90, 3);
  private final Decay yearSince = new Decay(0, 800, 1.5);
  private final Decay yearUntil = new Decay(360, 30, 3);
  private final Decay runningUntil = new Decay(0, 120, 2);
  private final Decay partUntil = new Decay(400, 80, 2.5);
  private final Decay yearlessSince = new Decay(40, 105, 3);
  private final Decay yearlessUntil = new Decay(40, 180, 2.5);
  private final Decay yearlessPartSince = new Decay(120, 90, 3);
  private final Decay withinTheYear = new Decay(300, 30, 3);
  private final Decay withinTheMonth = new Decay(31, 15, 4);
  private final Decay withinTheWeek = new Decay(7, 4, 4);
  private final Decay olderSince = new Decay(300, 200, 2);
  private final Decay newestSince = new Decay(0, 90, 2);
  private final Decay premiereUntil = new Decay(600, 150, 2);

  private final Lexicon lexicon;
  private final Tenses tenses;
  private final Premieres premieres;

  ClueFinder(Lexicon lexicon, Catalogue catalogue) {
    this.lexicon = lexicon;
    this.tenses = new Tenses(lexicon);
    this.premieres = new Premieres(catalogue);
  }

  /** All clues of a text. */
  Clues find(Scene scene, List<List<DateMention>> dates, List<List<SeasonMention>> seasons) {
    Search search = new Search(scene, dates, seasons);
    search.years();
    search.seasons();
    if (!search.clues.hasYears()) {
      search.clues.takeYears(premieres.perYear());
    }
    search.dates();
    return search.clues;
  }

  /** The year in the headline, or 0. */
  static int titleYear(Text text) {
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Text.Kind.TITLE) {
        break;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        boolean year = text.tokens.isNumber(i) && text.tokens.length(i) == 4;
        if (year && text.tokens.value[i] >= 1990 && text.tokens.value[i] <= 2050) {
          return text.tokens.value[i];
        }
      }
    }
    return 0;
  }

  /** One text being searched. */
  private final class Search {
    final Clues clues = new Clues();
    private final Scene scene;
    private final Tokens tokens;
    private final List<List<DateMention>> dates;
    private final List<List<SeasonMention>> seasons;

    /** The last date that bore its year, and the block in which it stood. */
    private @Nullable LocalDate spokenOf;

    private int spokenIn = -1;

    Search(Scene scene, List<List<DateMention>> dates, List<List<SeasonMention>> seasons) {
      this.scene = scene;
      this.tokens = scene.text().tokens;
      this.dates = dates;
      this.seasons = seasons;
    }

    void years() {
      for (Sentence sentence : scene.text().sentences) {
        for (DateMention mention : dates.get(sentence.index())) {
          if (mention.start().isAbsolute()) {
            clues.sawYear(mention.start().year());
          }
        }
      }
      int titleYear = titleYear(scene.text());
      if (titleYear != 0) {
        clues.sawYear(titleYear);
      }
    }

    /** The seasons of each series: the newest that is named is likely still to come, older ones are out. */
    void seasons() {
      Map<String, TreeSet<Integer>> named = new TreeMap<>();
      for (Sentence sentence : scene.text().sentences) {
        List<SeasonMention> mentions = seasons.get(sentence.index());
        String series = mentions.isEmpty() || isAside(sentence) ? null : seriesIn(sentence);
        if (series != null) {
          TreeSet<Integer> numbers = named.computeIfAbsent(series, key -> new TreeSet<>());
          mentions.forEach(mention -> numbers.addAll(mention.numbers()));
        }
      }
      named.forEach((series, numbers) -> {
        if (!numbers.isEmpty()) {
          seasons(numbers, premieres.of(series));
        }
      });
    }

    private void seasons(TreeSet<Integer> numbers, NavigableMap<Integer, LocalDate> known) {
      int newest = numbers.last();
      // The one before the newest counts even where the text does not name it.
      Integer previous = known.lowerKey(newest);
      if (previous != null) {
        numbers.add(previous);
      }
      for (int number : numbers) {
        LocalDate day = known.get(number);
        if (day != null) {
          Stance stance = number == newest
              ? new Stance(NEWEST_IS_OUT, newestSince, premiereUntil)
              : new Stance(OLDER_IS_OUT, olderSince, premiereUntil);
          clues.sawYear(day.getYear());
          clues.add(Clue.dated(Occurrence.of(day, day, 1), stance, SLIP_CATALOGUE, 1));
        }
      }
    }

    void dates() {
      for (Sentence sentence : scene.text().sentences) {
        if (isAside(sentence)) {
          continue;
        }
        List<DateMention> mentions = dates.get(sentence.index());
        for (int i = 0; i < mentions.size(); i++) {
          DateMention mention = mentions.get(i);
          Place place = new Place(
              sentence,
              mentions,
              i,
              mention,
              tenses.around(tokens, sentence.from(), sentence.to(), mention));
          date(place, mention.start());
          if (mention.end() != null) {
            date(place, mention.end());
          }
          remember(place);
        }
      }
    }

    private void date(Place place, When when) {
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
        return Clue.dated(today, new Stance(0.5, withinTheMonth, withinTheMonth), SLIP_EXACT, 1);
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
      double past = past(place);
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
        Stance stance = new Stance(PAST_IF_FUTURE, yearlessSince, partUntil);
        return Clue.yearly(
            occurrences(When.year(0).sliced(Slice.LATE), 0, null),
            firstYear(),
            0,
            0,
            stance,
            SLIP_EXACT);
      }
      if (!day && !month && !part || isOfYearJustNamed(place, when)) {
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
      return Clue.yearly(
          occurrences(when, weekday, seriesIn(place.sentence)),
          firstYear(),
          before,
          behind,
          stance(place, when, part, weekday),
          SLIP_EXACT);
    }

    /** "April 8, 2022, seven weeks after the premiere of February 18": no year of its own, as it is that of the first. */
    private boolean isOfYearJustNamed(Place place, When when) {
      return when.yearLean() == Lean.NONE
          && place.tense == Tense.PAST
          && place.index > 0
          && place.others.get(place.index - 1).start().isAbsolute()
          && place.others.get(place.index - 1).start().month() != 0;
    }

    private Stance stance(Place place, When when, boolean part, int weekday) {
      if (when.unit() == Unit.DAY && place.tense != Tense.FUTURE && isJustNow(place, weekday)) {
        return new Stance(PAST_IF_PAST, withinTheWeek, withinTheWeek);
      }
      if (weekday != 0 && saysThisWeek(place)) {
        return new Stance(PAST_IF_FUTURE, withinTheWeek, withinTheWeek);
      }
      double past = switch (when.yearLean()) {
        case LAST -> PAST_IF_PAST;
        case NEXT -> PAST_IF_FUTURE;
        default -> past(place);
      };
      if (when.yearLean() == Lean.NONE && !part && isNear(place)) {
        return new Stance(past, withinTheMonth, withinTheMonth);
      }
      // Where a year was named just before, a date goes on from there, however long ago that was.
      boolean goesOn = spokenIn == place.sentence.block().index();
      boolean lasts = place.mention.bound() == Bound.SINCE || when.yearLean() == Lean.LAST;
      Decay since = goesOn || lasts ? withinTheYear : part ? yearlessPartSince : yearlessSince;
      return new Stance(past, since, part ? partUntil : yearlessUntil);
    }

    private int firstYear() {
      return clues.firstYear() - 1;
    }

    /** The date in each year, weighed by whether it falls on the weekday that is given and on a premiere. */
    private List<Occurrence> occurrences(When when, int weekday, @Nullable String series) {
      NavigableMap<Integer, LocalDate> known = premieres.of(series);
      List<Occurrence> found = new ArrayList<>();
      for (int year = firstYear(); year <= clues.lastYear() + 1; year++) {
        Window window = CALENDAR.resolve(when.inYear(year), Tense.UNKNOWN, null);
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
        if (when.unit() == Unit.DAY && Premieres.hasDay(known, first)) {
          worth *= PREMIERE_DAY;
        } else if (when.unit() == Unit.MONTH && Premieres.hasMonth(known, first)) {
          worth *= PREMIERE_MONTH;
        }
        found.add(Occurrence.of(first, last, worth));
      }
      return found;
    }

    private double past(Place place) {
      return switch (place.tense) {
        case PAST -> PAST_IF_PAST;
        case FUTURE -> PAST_IF_FUTURE;
        case UNKNOWN -> {
          boolean alone = place.sentence.block().kind() != Text.Kind.PARAGRAPH
              && place.mention.to() - place.sentence.from() <= 6;
          yield alone ? PAST_IF_LISTED : PAST_IF_UNKNOWN;
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
      return at < 0 ? 0 : lexicon.value(tokens.id[at]);
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
          && tellsNear(dates.get(previous), place.tense);
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

    /** Links to other articles, and headings that only ask. */
    private boolean isAside(Sentence sentence) {
      Elements elements = scene.elements(sentence);
      boolean asks =
          sentence.block().kind() == Text.Kind.HEADING && elements.isMark(elements.size() - 1, '?');
      return asks || Topics.pointsElsewhere(elements);
    }

    private @Nullable String seriesIn(Sentence sentence) {
      Elements elements = scene.elements(sentence);
      for (int i = elements.size() - 1; i >= 0; i--) {
        if (elements.mention(i) instanceof Mention.OfSeries series) {
          return series.title();
        }
      }
      return scene.titles().main();
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
