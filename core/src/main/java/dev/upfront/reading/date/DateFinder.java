package dev.upfront.reading.date;

import dev.upfront.reading.date.DateMention.Bound;
import dev.upfront.reading.date.When.Lean;
import dev.upfront.reading.date.When.Unit;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates: "Friday 22 April", "mid-2023", "between spring and fall of this year", "no earlier than", "that
 * November". A hand-written descent over the tokens, one look at each; each kind of date has a class of its own.
 */
public final class DateFinder {
  /** "(@abcpress)" in front of the day of a post: its mark stands no farther before. */
  private static final int STAMP_REACH = 4;

  private final Lexicon lexicon;
  private final Feasts feasts;
  private final CalendarDates calendar;
  private final SeasonsOfYear seasons;
  private final RelativeDates relative;
  private final PartsOfPeriods periods;
  private final DateBounds bounds;

  /** The words with which a date may begin: most others are turned away at the price of a look at one bit. */
  private final BitSet openers = new BitSet();

  /** Those that open a date only where one of {@link #heads} stands near: the most frequent words of all are among them. */
  private final BitSet determiners = new BitSet();

  /** What a date is that a determiner opens: a day, a month, a season, a length of time. */
  private final BitSet heads = new BitSet();

  public DateFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    feasts = new Feasts(lexicon.vocabulary);
    calendar = new CalendarDates(lexicon);
    seasons = new SeasonsOfYear(lexicon);
    relative = new RelativeDates(lexicon, calendar, feasts);
    periods = new PartsOfPeriods(lexicon, calendar, seasons, relative);
    bounds = new DateBounds(lexicon);
    for (String word :
        ("the of in on by for from to until till since before after between and or not no earlier than later this next last that "
                + "same following previous prior ago half quarter first second third fourth year month week day years months weeks "
                + "days today yesterday tomorrow tonight beginning start end back latter front top close turn middle opening closing "
                + "christmas easter boxing valentine valentine's halloween new year's eve thanksgiving is out through over at around sometime during late early mid "
                + "q1 q2 q3 q4 h1 h2 least earliest soonest latest a one couple few fortnight weekend morning afternoon evening "
                + "prior ahead as part stages months weeks days any sooner til thru out up time way night nights berth block perch usual regular old fiscal cour season seasons "
                + "earliest exactly precisely seems looks sounds sun tv some nearly almost about just only under more less sometime again on's wait waiting hold")
            .split(" ")) {
      lexicon.vocabulary.add(word);
    }
    for (int id = 0; id < lexicon.vocabulary.size(); id++) {
      openers.set(id, opens(id));
      heads.set(id, isHead(id));
    }
    for (String word : List.of("the", "a", "an", "this", "that")) {
      determiners.set(lexicon.vocabulary.add(word));
    }
    for (String word : List.of("morning", "afternoon", "evening", "weekend")) {
      heads.set(lexicon.vocabulary.add(word));
    }
  }

  private boolean opens(int id) {
    return lexicon.is(WordClass.DATE_OPENER, id)
        || feasts.opens(id)
        || lexicon.is(WordClass.MONTH, id)
        || lexicon.is(WordClass.WEEKDAY, id)
        || lexicon.is(WordClass.QUARTER_OF_YEAR, id)
        || lexicon.is(WordClass.EARLY, id)
        || lexicon.is(WordClass.MID, id)
        || lexicon.is(WordClass.LATE, id)
        || lexicon.is(WordClass.CARDINAL, id)
        || lexicon.is(WordClass.ORDINAL, id);
  }

  private boolean isHead(int id) {
    return lexicon.is(WordClass.QUARTER_OF_YEAR, id)
        || lexicon.is(WordClass.UNIT_OF_TIME, id)
        || lexicon.is(WordClass.MONTH, id)
        || lexicon.is(WordClass.WEEKDAY, id);
  }

  public List<DateMention> find(Tokens tokens, int from, int to) {
    List<DateMention> found = new ArrayList<>(2);
    DateScan in = new DateScan(lexicon, tokens, from, to);
    int i = from;
    while (i < to) {
      DateMention mention = mayOpen(tokens, i) ? mention(in, i) : null;
      if (mention == null) {
        i++;
      } else if (isStamp(in, i)) {
        i = mention.to();
      } else {
        // "in the fall", "in the first half of 2025": no article stands between "in" and a date for
        // phrases
        boolean article = in.word(mention.from() - 1, "the");
        boolean hour = RelativeDates.followsAt(in, i);
        found.add(article || hour ? mention.openingAt(mention.from() - 1) : mention);
        i = mention.to();
      }
    }
    return found;
  }

  private boolean mayOpen(Tokens tokens, int i) {
    int id = tokens.id(i);
    return id >= 0 && openers.get(id)
        ? (!determiners.get(id) || hasHeadNear(tokens, i)) && !isSyllable(tokens, i)
        : tokens.isNumber(i);
  }

  /** "Lee Sun-mi", "Jun-ho": the first half of a name, where a day or a month would have another one or nothing behind its hyphen. */
  private boolean isSyllable(Tokens tokens, int i) {
    int next = i + 2;
    return tokens.end(i) - tokens.start(i) == 3
        && tokens.isCapital(i)
        && tokens.isMark(i + 1, '-')
        && tokens.isWord(next)
        && !tokens.isCapital(next)
        && tokens.start(next) - tokens.end(i) == 1
        && (tokens.id(next) < 0 || !openers.get(tokens.id(next)) && !heads.get(tokens.id(next)));
  }

  private boolean hasHeadNear(Tokens tokens, int determiner) {
    int last = Math.min(tokens.size() - 1, determiner + DateScan.HEAD_REACH);
    for (int i = determiner + 1; i <= last; i++) {
      int id = tokens.id(i);
      if (id >= 0 && heads.get(id)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable DateMention mention(DateScan in, int i) {
    DateMention television = televisionYear(in, i);
    if (television != null) {
      return television;
    }
    When start = when(in, i);
    if (start == null) {
      return null;
    }
    int stop = in.end;
    if (start.unit() == Unit.DAY && in.word(i - 1, "of") && in.word(i - 2, "week")) {
      return new DateMention(i, stop, start, When.of(Unit.DAYS_AFTER, 6), Bound.BETWEEN);
    }
    if (start.isMidseason()) {
      // "not until midseason", "not before midseason": then it is
      return new DateMention(i, stop, start, null, Bound.AT);
    }
    Bound bound = bounds.before(in, i);
    When second = second(in, stop, start, bound, in.word(i - 1, "from"));
    if (second != null) {
      int secondEnd = in.end;
      boolean fromTo = in.any(i - 1, "from", "between") || bound == Bound.SINCE;
      boolean lasting = in.word(i - 1, "from")
          || in.any(stop, "until", "till", "through", "to", "thru") && bound != Bound.BETWEEN;
      Bound kind = fromTo && !in.word(i - 1, "between") || lasting ? Bound.FROM_TO : Bound.BETWEEN;
      return new DateMention(i, secondEnd, share(start, second), second, kind);
    }
    int least = in.word(stop, "at") && in.word(stop + 1, "the") ? stop + 2 : stop;
    if (least > stop && in.word(least, "very")) {
      least++;
    }
    if (least > stop && in.any(least, "earliest", "soonest", "least")) {
      return new DateMention(i, least + 1, start, null, Bound.NOT_BEFORE);
    }
    if (in.word(stop, "at") && in.word(stop + 1, "least")) {
      return new DateMention(i, stop + 2, start, null, Bound.NOT_BEFORE);
    }
    if (in.any(stop, "at") && in.any(stop + 1, "the") && in.any(stop + 2, "latest")) {
      return new DateMention(i, stop + 3, start, null, Bound.BY);
    }
    if (in.any(stop, "or") && in.any(stop + 1, "later", "beyond", "after")) {
      return new DateMention(i, stop + 2, start, null, Bound.NOT_BEFORE);
    }
    return new DateMention(i, stop, start, null, bound);
  }

  /** "ABC Press (@abcpress) March 22, 2022": when a post was sent. */
  private boolean isStamp(DateScan in, int i) {
    for (int k = i - 2;
        in.tokens.isMark(i - 1, ')') && k >= Math.max(in.from, i - STAMP_REACH);
        k--) {
      if (in.tokens.isMark(k, '@')) {
        return true;
      }
    }
    return false;
  }

  /** "The 2017/18 season", "the 2018-2019 TV season": from September to May. */
  private @Nullable DateMention televisionYear(DateScan in, int i) {
    boolean pair = in.isYear(i)
        && (in.tokens.isMark(i + 1, '/')
            || in.tokens.isMark(i + 1, '-')
            || in.tokens.isMark(i + 1, '–'))
        && i + 3 < in.to
        && in.tokens.isNumber(i + 2);
    if (!pair) {
      return null;
    }
    int year = in.tokens.number(i);
    int next = in.tokens.number(i + 2);
    int noun = in.any(i + 3, "tv", "television", "broadcast") ? i + 4 : i + 3;
    if (next != year + 1 && next != (year + 1) % 100 || !in.any(noun, "season", "schedule")) {
      return null;
    }
    return new DateMention(
        i, noun + 1, When.month(9).inYear(year), When.month(5).inYear(year + 1), Bound.BETWEEN);
  }

  /** In "between spring and fall of this year" the first date takes the year of the second. */
  private When share(When start, When second) {
    if (start.year() != 0 || start.yearLean() != Lean.NONE || start.unit() == Unit.YEAR) {
      return start;
    }
    if (second.year() != 0) {
      boolean wraps = start.unit() == Unit.MONTH
              && second.unit() == Unit.MONTH
              && start.month() > second.month()
          || start.unit() == Unit.DAY
              && second.unit() == Unit.DAY
              && start.month() > second.month();
      return start.inYear(wraps ? second.year() - 1 : second.year());
    }
    return second.yearLean() == Lean.NONE ? start : start.leaning(second.yearLean());
  }

  /** The other end of a stretch: "to June", "or early 2025", "– May 3"; "and" only behind "between". */
  private @Nullable When second(DateScan in, int at, When start, Bound bound, boolean opens) {
    boolean dash = in.tokens.isMark(at, '–')
        || in.tokens.isMark(at, '-')
        || in.tokens.isMark(at, '—')
        || in.tokens.isMark(at, '/');
    boolean link = in.any(at, "to", "until", "till", "through", "or", "thru");
    // "between May 3, 2016, and June 4, 2016"
    int joint =
        bound == Bound.BETWEEN && in.tokens.isMark(at, ',') && in.word(at + 1, "and") ? at + 1 : at;
    boolean and = in.word(joint, "and");
    if (!dash && !link && !and) {
      return null;
    }
    int next = joint + 1;
    if (dash && in.word(next, "or")) {
      next++;
    }
    if (in.any(next, "the", "in", "maybe", "even", "perhaps", "possibly")) {
      next++;
    }
    if (and && bound != Bound.BETWEEN) {
      return null;
    }
    int saved = in.end;
    When second = when(in, next);
    if (second == null) {
      in.end = saved;
      return null;
    }
    if (start.unit() == Unit.WEEKDAY && second.unit() != Unit.WEEKDAY && !opens) {
      in.end = saved;
      return null;
    }
    return second;
  }

  /** The date that starts at a token; null where none does. Leaves its end in {@link DateScan#end}. */
  private @Nullable When when(DateScan in, int i) {
    if (i >= in.to) {
      return null;
    }
    When when = calendar.weekdayFirst(in, i);
    if (when == null) {
      when = periods.slice(in, i);
    }
    if (when == null) {
      when = calendar.dayFirst(in, i);
    }
    if (when == null) {
      when = calendar.monthFirst(in, i);
    }
    if (when == null) {
      when = seasons.partOfYear(in, i);
    }
    if (when == null) {
      when = relative.when(in, i);
    }
    if (when == null) {
      when = calendar.bareYear(in, i);
    }
    return when;
  }
}
