package dev.upfront.reading;

import dev.upfront.reading.DateMention.Bound;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.When.Lean;
import dev.upfront.reading.When.Slice;
import dev.upfront.reading.When.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates: "Friday 22 April", "mid-2023", "between spring and fall of this year", "no earlier than", "that
 * November". A hand-written descent over the tokens, one look at each.
 */
final class DateFinder {
  /** "(@abcpress)" in front of the day of a post: its mark stands no farther before. */
  private static final int STAMP_REACH = 4;

  private final Lexicon lexicon;
  private final Vocabulary words;

  DateFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.vocabulary;
    for (String word :
        ("the of in on by for from to until till since before after between and or not no earlier than later this next last that "
                + "same following previous prior ago half quarter first second third fourth year month week day years months weeks "
                + "days today yesterday tomorrow tonight beginning start end back latter front top close turn middle opening closing "
                + "christmas easter boxing valentine valentine's halloween new year's eve thanksgiving is out through over at around sometime during late early mid "
                + "q1 q2 q3 q4 h1 h2 least earliest soonest latest a one couple few fortnight weekend morning afternoon evening "
                + "prior ahead as part stages months weeks days any sooner til thru out up time way fiscal cour season seasons "
                + "earliest exactly precisely seems looks sounds sun tv some nearly almost about just only under more less sometime again on's wait waiting hold")
            .split(" ")) {
      words.add(word);
    }
  }

  List<DateMention> find(Tokens tokens, int from, int to) {
    List<DateMention> found = new ArrayList<>(2);
    Scan scan = new Scan(tokens, from, to);
    int i = from;
    while (i < to) {
      DateMention mention = mayOpen(tokens, i) ? scan.mention(i) : null;
      if (mention == null) {
        i++;
      } else if (scan.isOwned(i) || scan.isStamp(i)) {
        i = mention.to();
      } else {
        // "in the fall", "in the first half of 2025": no article stands between "in" and a date for
        // phrases
        boolean article = mention.from() > from && tokens.is(mention.from() - 1, "the");
        found.add(article ? mention.openingAt(mention.from() - 1) : mention);
        i = mention.to();
      }
    }
    return found;
  }

  /** Whether a date may begin at a token: most words are turned away here, at the price of a look at one bit each. */
  private boolean mayOpen(Tokens tokens, int i) {
    int id = tokens.id[i];
    return tokens.isNumber(i)
        || tokens.is(i, Tokens.MARK)
        || id >= 0
            && (lexicon.is(WordClass.DATE_OPENER, id)
                || lexicon.is(WordClass.MONTH, id)
                || lexicon.is(WordClass.WEEKDAY, id)
                || lexicon.is(WordClass.QUARTER_OF_YEAR, id)
                || lexicon.is(WordClass.EARLY, id)
                || lexicon.is(WordClass.MID, id)
                || lexicon.is(WordClass.LATE, id)
                || lexicon.is(WordClass.CARDINAL, id)
                || lexicon.is(WordClass.ORDINAL, id));
  }

  /** One sentence being scanned. {@code end} is where the date last read stops. */
  private final class Scan {
    final Tokens tokens;
    final int from;
    final int to;
    int end;

    Scan(Tokens tokens, int from, int to) {
      this.tokens = tokens;
      this.from = from;
      this.to = to;
    }

    boolean word(int i, String word) {
      return i >= from && i < to && tokens.is(i, word);
    }

    boolean any(int i, String... list) {
      if (i < from || i >= to) {
        return false;
      }
      for (String word : list) {
        if (tokens.is(i, word)) {
          return true;
        }
      }
      return false;
    }

    @Nullable
    DateMention mention(int i) {
      if (tokens.id[i] < 0
          && !tokens.isNumber(i)
          && !tokens.isMark(i, '\'')
          && !tokens.isMark(i, '’')) {
        return null;
      }
      DateMention television = televisionYear(i);
      if (television != null) {
        return television;
      }
      When start = when(i);
      if (start == null) {
        return null;
      }
      int stop = end;
      Bound bound = boundBefore(i);
      When second = second(stop, start);
      if (second != null) {
        int secondEnd = end;
        boolean fromTo = any(i - 1, "from", "between") || bound == Bound.SINCE;
        boolean lasting = word(i - 1, "from")
            || any(stop, "until", "till", "through", "to", "thru") && bound != Bound.BETWEEN;
        Bound kind = fromTo && !word(i - 1, "between") || lasting ? Bound.FROM_TO : Bound.BETWEEN;
        return new DateMention(i, secondEnd, share(start, second), second, kind);
      }
      if (any(stop, "at") && any(stop + 1, "the") && any(stop + 2, "earliest", "soonest")) {
        return new DateMention(i, stop + 3, start, null, Bound.NOT_BEFORE);
      }
      if (any(stop, "at") && any(stop + 1, "the") && any(stop + 2, "latest")) {
        return new DateMention(i, stop + 3, start, null, Bound.BY);
      }
      if (any(stop, "or") && any(stop + 1, "later", "beyond", "after")) {
        return new DateMention(i, stop + 2, start, null, Bound.NOT_BEFORE);
      }
      return new DateMention(i, stop, start, null, bound);
    }

    /** "Goes into its next year", "in their last week": a stretch of something's own and no date. */
    private boolean isOwned(int i) {
      return any(i, "next", "last", "past", "following")
          && (any(i - 1, "its", "their", "his", "her", "our", "my")
              || i > from && tokens.is(i - 1, Tokens.POSSESSIVE))
          && any(i + 1, "year", "month", "week");
    }

    /** "ABC Press (@abcpress) March 22, 2022": when a post was sent. */
    private boolean isStamp(int i) {
      for (int k = i - 2; tokens.isMark(i - 1, ')') && k >= Math.max(from, i - STAMP_REACH); k--) {
        if (tokens.isMark(k, '@')) {
          return true;
        }
      }
      return false;
    }

    /** "The 2017/18 season", "the 2018-2019 TV season": from September to May. */
    private @Nullable DateMention televisionYear(int i) {
      boolean pair = isYear(i)
          && (tokens.isMark(i + 1, '/') || tokens.isMark(i + 1, '-') || tokens.isMark(i + 1, '–'))
          && i + 3 < to
          && tokens.isNumber(i + 2);
      if (!pair) {
        return null;
      }
      int year = tokens.value[i];
      int next = tokens.value[i + 2];
      int noun = any(i + 3, "tv", "television", "broadcast") ? i + 4 : i + 3;
      if (next != year + 1 && next != (year + 1) % 100 || !any(noun, "season", "schedule")) {
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

    private @Nullable When second(int at, When start) {
      boolean dash = tokens.isMark(at, '–')
          || tokens.isMark(at, '-')
          || tokens.isMark(at, '—')
          || tokens.isMark(at, '/');
      boolean link = any(at, "to", "until", "till", "through", "or", "thru");
      boolean and = word(at, "and");
      if (!dash && !link && !and) {
        return null;
      }
      int next = at + 1;
      if (any(next, "the", "in", "maybe", "even", "perhaps", "possibly")) {
        next++;
      }
      if (any(next, "early", "late", "mid") && link) {
        // "late 2024 or early 2025" is read by when()
      }
      if (and && !betweenBefore(start)) {
        return null;
      }
      int saved = end;
      When second = when(next);
      if (second == null) {
        end = saved;
        return null;
      }
      if (start.unit() == Unit.WEEKDAY && second.unit() != Unit.WEEKDAY) {
        end = saved;
        return null;
      }
      return second;
    }

    private int lastMentionStart = -1;

    private boolean betweenBefore(When start) {
      return lastMentionStart >= 0;
    }

    private Bound boundBefore(int i) {
      int k = i - 1;
      while (any(
              k,
              "the",
              "around",
              "about",
              "sometime",
              "some",
              "in",
              "on",
              "as",
              "late",
              "during",
              "at",
              "just")
          && k > from
          && k > i - 4) {
        k--;
      }
      lastMentionStart = -1;
      if (word(k, "between")) {
        lastMentionStart = k;
        return Bound.BETWEEN;
      }
      if (any(k, "than")
          && any(k - 1, "earlier", "sooner", "before")
          && (any(k - 2, "no", "not", "any", "much") || any(k - 3, "not", "no"))) {
        return Bound.NOT_BEFORE;
      }
      if (any(k, "before", "prior")) {
        return negatedBefore(k) ? Bound.NOT_BEFORE : Bound.BEFORE;
      }
      if (word(k, "to") && word(k - 1, "prior")) {
        return negatedBefore(k - 1) ? Bound.NOT_BEFORE : Bound.BEFORE;
      }
      if (word(k, "least")) {
        return Bound.NOT_BEFORE;
      }
      if (any(k, "until", "till", "til")) {
        return any(k - 1, "wait", "waiting", "hold") || negatedBefore(k)
            ? Bound.NOT_BEFORE
            : Bound.BY;
      }
      if (word(k, "by")) {
        return Bound.BY;
      }
      if (any(k, "since")) {
        return Bound.SINCE;
      }
      if (any(k, "after", "following") && !word(k - 1, "shortly") && !word(k - 1, "straight")) {
        return Bound.AFTER;
      }
      return Bound.AT;
    }

    private boolean negatedBefore(int k) {
      for (int n = k - 1; n >= Math.max(from, k - 14); n--) {
        if (lexicon.is(WordClass.NEGATION, tokens, n)) {
          return true;
        }
        if (tokens.isMark(n, ';') || tokens.isMark(n, '.') || tokens.isMark(n, ':')) {
          return false;
        }
      }
      return false;
    }

    /** The date that starts at a token; null where none does. Leaves its end in {@link #end}. */
    private @Nullable When when(int i) {
      if (i >= to) {
        return null;
      }
      When when = weekdayFirst(i);
      if (when == null) {
        when = slice(i);
      }
      if (when == null) {
        when = dayFirst(i);
      }
      if (when == null) {
        when = monthFirst(i);
      }
      if (when == null) {
        when = partOfYear(i);
      }
      if (when == null) {
        when = relative(i);
      }
      if (when == null) {
        when = bareYear(i);
      }
      return when;
    }

    /** Friday 22 April; Thursday, Jan. 25; on Friday; last Tuesday. */
    private @Nullable When weekdayFirst(int i) {
      boolean channel = word(i, "sun") && word(i + 1, "tv");
      if (channel
          || !lexicon.is(WordClass.WEEKDAY, tokens, i)
          || !tokens.isCapital(i)
          || recurs(i)) {
        return null;
      }
      int next = i + 1;
      if (tokens.isMark(next, '.') && tokens.length(i) <= 5) {
        next++;
      }
      if (tokens.isMark(next, ',')) {
        next++;
      }
      if (word(next, "the")) {
        next++;
      }
      When date = dayFirst(next);
      if (date == null) {
        date = monthFirst(next);
        if (date != null && date.unit() != Unit.DAY) {
          date = null;
        }
      }
      if (date != null) {
        return date.onWeekday(lexicon.value(tokens.id[i]));
      }
      boolean title = any(i + 1, "night", "nights") && tokens.isCapital(i + 1);
      boolean slot =
          any(i + 1, "nights", "evenings", "mornings", "afternoons", "slot", "timeslot", "lineup")
              || any(i + 1, "night", "evening", "morning")
                  && any(i + 2, "slot", "timeslot", "lineup", "schedule");
      if (title || slot) {
        // "Friday Night Lights", "to Sunday nights"
        return null;
      }
      end = i + 1;
      return When.of(Unit.WEEKDAY, lexicon.value(tokens.id[i]));
    }

    /** Each Wednesday, on Sundays. */
    private boolean recurs(int i) {
      int last = tokens.end[i] - 1;
      return any(i - 1, "each", "every", "consecutive")
          || tokens.length(i) > 5 && Vocabulary.fold(tokens.text.charAt(last)) == 's';
    }

    /** early 2024; late in 2024; mid-September; the end of the year; the opening months of 2024; first half of 2023. */
    private @Nullable When slice(int i) {
      Slice slice = sliceWord(i);
      int next = i + 1;
      if (slice == null) {
        return half(i);
      }
      if (lexicon.is(WordClass.SLICE_NOUN, tokens, i)
          && !any(next, "of", "months", "weeks", "days")) {
        return null;
      }
      boolean later = word(i, "later");
      if (later) {
        return laterThis(i);
      }
      while (next < i + 6
          && (tokens.isMark(next, '-')
              || any(
                  next, "of", "in", "on", "part", "the", "months", "weeks", "days", "stages",
                  "half", "to", "or", "quarter")
              || sliceWord(next) != null && !word(next, "later"))) {
        if (any(next, "to", "or")) {
          if (sliceWord(next + 1) == null
              && !(tokens.isMark(next + 1, '-') && sliceWord(next + 2) != null)) {
            return null;
          }
        }
        if (sliceWord(next) != null && any(next - 1, "-", "to", "or")) {
          // "mid-to-late 2024": the later word decides the end, the earlier the start; take both as
          // one stretch
          slice = sliceWord(next);
        }
        next++;
      }
      if (tokens.isMark(next - 1, '-') && next - 1 == i) {
        return null;
      }
      When base = dayless(next);
      if (base == null) {
        return null;
      }
      Slice meant = any(i, "end", "close") && word(i + 1, "of") && base.unit() == Unit.YEAR
          ? Slice.END
          : slice;
      return base.sliced(meant == null ? Slice.WHOLE : meant);
    }

    /** A month, a season or a year: what early, mid and late can be said of. */
    private @Nullable When dayless(int i) {
      When when = monthFirst(i);
      if (when != null) {
        return when.unit() == Unit.MONTH ? when : null;
      }
      when = partOfYear(i);
      if (when == null) {
        when = relative(i);
        if (when != null
            && when.unit() != Unit.YEAR
            && when.unit() != Unit.MONTH
            && when.unit() != Unit.SEASON) {
          when = null;
        }
      }
      if (when == null && isYear(i)) {
        end = i + 1;
        when = When.year(tokens.value[i]);
      }
      if (when == null && word(i, "year")) {
        end = i + 1;
        when = When.of(Unit.YEAR, 0).leaning(Lean.THIS);
      }
      if (when == null && word(i, "month")) {
        end = i + 1;
        when = When.of(Unit.MONTH, 0).leaningOnMonth(Lean.THIS);
      }
      return when;
    }

    private @Nullable Slice sliceWord(int i) {
      if (i >= to || tokens.id[i] < 0) {
        return null;
      }
      if (lexicon.is(WordClass.EARLY, tokens, i)) {
        return Slice.EARLY;
      }
      if (lexicon.is(WordClass.MID, tokens, i)) {
        return Slice.MID;
      }
      return lexicon.is(WordClass.LATE, tokens, i) ? Slice.LATE : null;
    }

    private @Nullable When laterThis(int i) {
      int next = i + 1;
      if (word(next, "on")) {
        next++;
      }
      if (word(next, "in")) {
        next++;
      }
      if (any(next, "this", "the", "that", "next")) {
        boolean same = word(next, "that");
        boolean nextYear = word(next, "next");
        if (word(next + 1, "year")) {
          end = next + 2;
          if (nextYear) {
            return When.of(Unit.YEAR, 0).leaning(Lean.NEXT).sliced(Slice.LATE);
          }
          return same ? When.of(Unit.YEAR, 0).leaning(Lean.SAME) : When.of(Unit.REST_OF_YEAR, 0);
        }
        if (word(next + 1, "month")) {
          end = next + 2;
          return When.of(Unit.REST_OF_MONTH, 0);
        }
        When part = partOfYear(next);
        if (part != null) {
          return part;
        }
      }
      if (isYear(next)) {
        end = next + 1;
        return When.year(tokens.value[next]).sliced(Slice.LATE);
      }
      return null;
    }

    /** the first half of 2023; the latter half of next year; the second quarter; Q1 2024; back half. */
    private @Nullable When half(int i) {
      if (word(i, "first")) {
        int months = any(i + 1, "few", "couple") ? i + 2 : i + 1;
        if (word(months, "of")) {
          months++;
        }
        if (any(months, "months", "weeks") && word(months + 1, "of")) {
          When base = dayless(months + 2);
          return base == null ? null : base.sliced(Slice.EARLY);
        }
      }
      int half = 0;
      int quarter = 0;
      int next = i + 1;
      if (word(next, "half") || word(next, "quarter")) {
        boolean isHalf = word(next, "half");
        int ordinal = lexicon.ordinal(tokens, i);
        if (isHalf) {
          half = ordinal == 1 || any(i, "front", "former")
              ? 1
              : ordinal == 2 || any(i, "latter", "back", "last", "other") ? 2 : 0;
        } else {
          quarter = ordinal >= 1 && ordinal <= 4 ? ordinal : any(i, "last", "final") ? 4 : 0;
        }
        next++;
      } else if (any(i, "q1", "q2", "q3", "q4")) {
        quarter = tokens.text.charAt(tokens.start[i] + 1) - '0';
      } else if (any(i, "h1", "h2")) {
        half = tokens.text.charAt(tokens.start[i] + 1) - '0';
      }
      if (half == 0 && quarter == 0) {
        return null;
      }
      When when = half > 0 ? When.of(Unit.HALF, half) : When.of(Unit.QUARTER, quarter);
      end = next;
      return withYear(when, next);
    }

    /** Adds the year that stands behind a date: of 2023, 2023, this year, next year, of the same year. */
    private When withYear(When when, int at) {
      int next = at;
      if (tokens.isMark(next, ',')) {
        next++;
      }
      if (any(next, "of", "in")) {
        next++;
      }
      if (isYear(next)) {
        end = next + 1;
        return when.inYear(tokens.value[next]);
      }
      if (tokens.isMark(next, '’') || tokens.isMark(next, '\'')) {
        if (tokens.isNumber(next + 1)
            && tokens.length(next + 1) == 2
            && !tokens.is(next + 1, Tokens.SPACE_BEFORE)) {
          end = next + 2;
          return when.inYear(2000 + tokens.value[next + 1]);
        }
        return when;
      }
      Lean lean = yearLean(next);
      if (lean != null && !(tokens.isMark(at, ',') && lean == Lean.NONE)) {
        if (tokens.isMark(end, ',') && isYear(end + 1)) {
          end += 2;
          return when.inYear(tokens.value[end - 1]);
        }
        return when.leaning(lean);
      }
      return when;
    }

    private @Nullable Lean yearLean(int i) {
      int next = i;
      if (word(next, "the")) {
        next++;
      }
      if (word(next, "that") && word(next + 1, "same")) {
        next++;
      }
      if (word(next + 1, "year") && !tokens.is(next + 2, Tokens.POSSESSIVE)) {
        Lean lean = any(next, "this", "current")
            ? Lean.THIS
            : any(next, "next", "coming")
                ? Lean.NEXT
                : any(next, "last", "previous")
                    ? Lean.LAST
                    : any(next, "same", "that")
                        ? Lean.SAME
                        : any(next, "following") ? Lean.FOLLOWING : null;
        if (lean != null) {
          end = next + 2;
        }
        return lean;
      }
      return null;
    }

    /** 22 April; 22nd of April 2022; the 17th of that month. */
    private @Nullable When dayFirst(int i) {
      if (!tokens.isNumber(i) && !(lexicon.ordinal(tokens, i) > 0)) {
        return null;
      }
      int day = tokens.isNumber(i) ? tokens.value[i] : lexicon.ordinal(tokens, i);
      if (day < 1 || day > 31) {
        return null;
      }
      boolean ordinal = lexicon.ordinal(tokens, i) > 0;
      int next = i + 1;
      boolean of = word(next, "of");
      if (of) {
        next++;
      }
      if (of
          && ordinal
          && any(next, "that", "this", "the", "last", "next")
          && any(next + 1, "month", "same")) {
        Lean lean = any(next, "this")
            ? Lean.THIS
            : any(next, "last") ? Lean.LAST : any(next, "next") ? Lean.NEXT : Lean.SAME;
        int stop = word(next + 1, "same") ? next + 3 : next + 2;
        end = stop;
        return new When(0, Lean.NONE, Unit.DAY, 0, day, 0, Slice.WHOLE, lean);
      }
      if (of && ordinal && word(next, "this") && word(next + 1, "month")) {
        end = next + 2;
        return new When(0, Lean.NONE, Unit.DAY, 0, day, 0, Slice.WHOLE, Lean.THIS);
      }
      if (isMonth(next) && (tokens.isNumber(i) || of)) {
        int month = lexicon.value(tokens.id[next]);
        int stop = next + 1;
        if (tokens.isMark(stop, '.') && tokens.length(next) <= 4) {
          stop++;
        }
        end = stop;
        return withYear(When.day(month, day), stop);
      }
      return null;
    }

    private boolean isMonth(int i) {
      if (i >= to || !lexicon.is(WordClass.MONTH, tokens, i) || !tokens.isCapital(i)) {
        return false;
      }
      String word = words.word(tokens.id[i]);
      if (word.equals("may") || word.equals("march")) {
        boolean after = tokens.isNumber(i + 1) && (tokens.value[i + 1] <= 31 || isYear(i + 1))
            || word(i + 1, "of");
        boolean before = i > from
            && (lexicon.is(WordClass.PREPOSITION, tokens, i - 1)
                || any(
                    i - 1,
                    "last",
                    "this",
                    "next",
                    "that",
                    "early",
                    "late",
                    "mid",
                    "a",
                    "or",
                    "and",
                    "the",
                    "following")
                || tokens.isMark(i - 1, '-')
                || tokens.isNumber(i - 1));
        boolean allCaps = tokens.is(i, Tokens.ALL_CAPITALS)
            || tokens.isCapital(i) && lexicon.is(WordClass.EVENT_VERB, tokens, i + 1);
        return after || before || allCaps;
      }
      if (tokens.length(i) <= 4
          && (word.equals("mar") || word.equals("jun") || word.equals("jan"))) {
        return tokens.isMark(i + 1, '.') || tokens.isNumber(i + 1);
      }
      return true;
    }

    /** April 22, 2022; April 2022; Jan. 25; November; last March; that November; the following March. */
    private @Nullable When monthFirst(int i) {
      Lean lean = Lean.NONE;
      int at = i;
      if (any(i, "the") && any(i + 1, "following", "next", "previous") && isMonth(i + 2)) {
        lean = any(i + 1, "previous") ? Lean.LAST : Lean.FOLLOWING;
        at = i + 2;
      } else if (any(i, "last", "next", "this", "that", "following", "past") && isMonth(i + 1)) {
        lean = any(i, "last", "past")
            ? Lean.LAST
            : word(i, "next")
                ? Lean.NEXT
                : word(i, "this") ? Lean.THIS : word(i, "that") ? Lean.SAME : Lean.FOLLOWING;
        at = i + 1;
      }
      if (!isMonth(at)) {
        return null;
      }
      int month = lexicon.value(tokens.id[at]);
      int next = at + 1;
      if (tokens.isMark(next, '.')
          && tokens.length(at) <= 4
          && !tokens.is(next, Tokens.SPACE_BEFORE)) {
        next++;
      }
      if (word(next, "the") && tokens.is(next + 1, Tokens.ORDINAL)) {
        next++;
      }
      if (next < to
          && tokens.isNumber(next)
          && tokens.value[next] >= 1
          && tokens.value[next] <= 31
          && tokens.length(next) <= 4
          && !isYear(next)
          && !(tokens.isMark(next + 1, ':') && tokens.isNumber(next + 2))) {
        end = next + 1;
        When day = withYear(When.day(month, tokens.value[next]), next + 1);
        return lean == Lean.NONE ? day : day.leaning(lean);
      }
      end = next;
      When when = withYear(When.month(month), next);
      return lean == Lean.NONE || when.year() != 0 ? when : when.leaning(lean).leaningOnMonth(lean);
    }

    /** "Barnaby and Winter": joined to a name, and with no year. */
    private boolean isName(int i, int season) {
      return i == season
          && tokens.isCapital(season)
          && word(season - 1, "and")
          && season > 1
          && tokens.isCapital(season - 2)
          && !tokens.isNumber(season + 1);
    }

    /** spring 2023; this fall; the autumn; next summer; winter of 2026. */
    private @Nullable When partOfYear(int i) {
      Lean lean = Lean.NONE;
      int at = i;
      if (any(i, "this", "next", "last", "the", "that", "following", "past", "coming", "a")) {
        lean = any(i, "this", "coming")
            ? Lean.THIS
            : word(i, "next")
                ? Lean.NEXT
                : any(i, "last", "past")
                    ? Lean.LAST
                    : any(i, "that") ? Lean.SAME : any(i, "following") ? Lean.FOLLOWING : Lean.NONE;
        at = i + 1;
        if (any(at, "coming", "upcoming", "following", "same")) {
          lean = any(at, "coming", "upcoming")
              ? Lean.THIS
              : any(at, "same") ? Lean.SAME : Lean.FOLLOWING;
          at++;
        }
        Slice inner = sliceWord(at);
        if (inner != null && lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, at + 1)) {
          at++;
        }
      }
      if (!lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, at) || isName(i, at)) {
        return null;
      }
      int next = at + 1;
      if (tokens.isMark(next, '-') || tokens.is(next, Tokens.POSSESSIVE)) {
        return null;
      }
      boolean titles = lexicon.is(WordClass.SHOWS, tokens, next) && !word(next, "series");
      if (titles && lean == Lean.NONE) {
        // "some of the summer originals": a kind of shows
        return null;
      }
      if (any(next, "cour", "season")) {
        next++;
      }
      end = next;
      When when = withYear(When.of(Unit.SEASON, lexicon.value(tokens.id[at])), next);
      boolean anchored = at > i
          || when.year() != 0
          || when.yearLean() != Lean.NONE
          || at > from
              && (lexicon.is(WordClass.PREPOSITION, tokens, at - 1)
                  || sliceWord(at - 1) != null
                  || any(at - 1, "says", "maybe", "or", "and", "usually", "means", "than")
                  || tokens.isMark(at - 1, '-'));
      if (!anchored) {
        return null;
      }
      if (word(at, "fall")
          && !(at > i
              || tokens.isCapital(at)
              || when.year() != 0
              || at > from
                  && any(
                      at - 1, "in", "of", "by", "until", "since", "for", "late", "early", "mid",
                      "and", "or", "to", "before"))) {
        return null;
      }
      return lean == Lean.NONE || when.year() != 0 || when.yearLean() != Lean.NONE
          ? when
          : when.leaning(lean).leaningOnMonth(lean);
    }

    /** next month; this week; last year; today; two months ago; a year later; the following day; Christmas. */
    private @Nullable When relative(int i) {
      boolean newYear = word(i, "the") && word(i + 1, "new") && word(i + 2, "year");
      if (newYear && any(i - 1, "in", "into") && !tokens.is(i + 3, Tokens.POSSESSIVE)) {
        // "in the new year": its first months
        end = i + 3;
        return When.of(Unit.YEAR, 0).leaning(Lean.NEXT).sliced(Slice.EARLY);
      }
      if (word(i, "today") && tokens.is(i + 1, Tokens.POSSESSIVE) && tokens.isCapital(i + 2)) {
        // "in today's Europe": now, and on no day
        return null;
      }
      if (any(i, "today", "tonight")) {
        end = i + 1;
        return When.of(Unit.DAYS_OFF, 0);
      }
      if (word(i, "yesterday")) {
        end = i + 1;
        return When.of(Unit.DAYS_OFF, -1);
      }
      if (word(i, "tomorrow")) {
        end = i + 1;
        return When.of(Unit.DAYS_OFF, 1);
      }
      if (any(i, "this", "next", "last", "that", "coming", "following", "past")) {
        Lean lean = any(i, "this", "coming")
            ? Lean.THIS
            : word(i, "next")
                ? Lean.NEXT
                : any(i, "last", "past") ? Lean.LAST : word(i, "that") ? Lean.SAME : Lean.FOLLOWING;
        if (word(i + 1, "same")) {
          i++;
        }
        if (tokens.is(i + 2, Tokens.POSSESSIVE) && !word(i + 1, "week")) {
          return null;
        }
        if (word(i + 1, "year")) {
          end = i + 2;
          return When.of(Unit.YEAR, 0).leaning(lean);
        }
        if (word(i + 1, "month")) {
          end = i + 2;
          return When.of(Unit.MONTH, 0).leaningOnMonth(lean);
        }
        if (any(i + 1, "week", "weekend")) {
          end = i + 2;
          return new When(0, Lean.NONE, Unit.WEEK, 0, 0, 0, Slice.WHOLE, lean);
        }
        if (lexicon.is(WordClass.WEEKDAY, tokens, i + 1)) {
          end = i + 2;
          return When.of(Unit.WEEKDAY, lexicon.value(tokens.id[i + 1])).leaning(lean);
        }
        return null;
      }
      if (word(i, "the") && word(i + 1, "year") && word(i - 1, "before")) {
        end = i + 2;
        return When.of(Unit.YEAR, 0).leaning(Lean.THIS);
      }
      if (word(i, "the")
          && any(i + 1, "same", "following", "next", "previous")
          && any(i + 2, "year", "month")) {
        Lean lean =
            word(i + 1, "same") ? Lean.SAME : word(i + 1, "previous") ? Lean.LAST : Lean.FOLLOWING;
        end = i + 3;
        return word(i + 2, "year")
            ? When.of(Unit.YEAR, 0).leaning(lean)
            : When.of(Unit.MONTH, 0).leaningOnMonth(lean);
      }
      if (any(i, "same", "following") && any(i + 1, "year", "month")) {
        Lean lean = word(i, "same") ? Lean.SAME : Lean.FOLLOWING;
        end = i + 2;
        return word(i + 1, "year")
            ? When.of(Unit.YEAR, 0).leaning(lean)
            : When.of(Unit.MONTH, 0).leaningOnMonth(lean);
      }
      if (word(i, "christmas") && tokens.isCapital(i)) {
        end = word(i + 1, "day") || word(i + 1, "eve") ? i + 2 : i + 1;
        return withYearBehind(When.feast(12, word(i + 1, "eve") ? 24 : 25));
      }
      if (word(i, "new") && word(i + 1, "year") && tokens.isCapital(i) && tokens.isCapital(i + 1)) {
        int stop = tokens.is(i + 2, Tokens.POSSESSIVE) ? i + 3 : i + 2;
        boolean eve = word(stop, "eve");
        end = eve || word(stop, "day") ? stop + 1 : stop;
        return withYearBehind(eve ? When.feast(12, 31) : When.feast(1, 1));
      }
      if (word(i, "boxing") && word(i + 1, "day")) {
        end = i + 2;
        return withYearBehind(When.feast(12, 26));
      }
      if (word(i, "valentine's") && word(i + 1, "day")
          || word(i, "valentine") && tokens.is(i + 1, Tokens.POSSESSIVE) && word(i + 2, "day")) {
        end = word(i + 1, "day") ? i + 2 : i + 3;
        return withYearBehind(When.feast(2, 14));
      }
      if (word(i, "halloween")) {
        end = i + 1;
        return withYearBehind(When.feast(10, 31));
      }
      return counted(i);
    }

    private When withYearBehind(When when) {
      int stop = end;
      return withYear(when, stop);
    }

    /** two months ago; a year later; 52 weeks later; a fortnight from now. */
    private @Nullable When counted(int i) {
      int count = lexicon.cardinal(tokens, i);
      if (any(i, "a", "an", "one")) {
        count = 1;
      }
      if (any(i, "a") && any(i + 1, "couple")) {
        count = 2;
        i = word(i + 2, "of") ? i + 2 : i + 1;
      } else if (any(i, "a") && any(i + 1, "few")) {
        count = 3;
        i++;
      }
      if (count < 1 || count > 600) {
        return null;
      }
      int unitAt = i + 1;
      Unit off;
      Unit after;
      if (any(unitAt, "day", "days")) {
        off = Unit.DAYS_OFF;
        after = Unit.DAYS_OFF;
      } else if (any(unitAt, "week", "weeks", "fortnight")) {
        count = word(unitAt, "fortnight") ? 2 : count;
        off = Unit.WEEKS_OFF;
        after = Unit.WEEKS_AFTER;
      } else if (any(unitAt, "month", "months")) {
        off = Unit.MONTHS_OFF;
        after = Unit.MONTHS_AFTER;
      } else if (any(unitAt, "year", "years")) {
        off = Unit.YEARS_OFF;
        after = Unit.YEARS_AFTER;
      } else {
        return null;
      }
      int next = unitAt + 1;
      // "it came more than four years ago" says when it did not
      boolean loose = off == Unit.YEARS_OFF && any(i - 1, "than", "over");
      if (word(next, "ago") && !loose) {
        int stop = next + 1;
        if (any(stop, "this") && any(stop + 1, "week", "month")) {
          stop += 2;
        }
        end = stop;
        return When.of(off, -count);
      }
      if (any(next, "later", "afterwards", "afterward", "thereafter", "on")
          && !(word(next, "later") && word(next + 1, "this"))
          // "six years on Syfy", "begins three years on": a time of the story, as a rule
          && !(word(next, "on") && (tokens.isCapital(next + 1) || off == Unit.YEARS_OFF))
          && after != Unit.DAYS_OFF) {
        end = next + 1;
        return saysItself(end) ? null : When.of(after, count);
      }
      if (word(next, "from") && any(next + 1, "now", "today")) {
        end = next + 2;
        return When.of(off, count);
      }
      return null;
    }

    /** "three months later in June 2021": the date behind says the same, and more exactly. */
    private boolean saysItself(int i) {
      int at = tokens.isMark(i, ',') ? i + 1 : i;
      return any(at, "in", "on") && (isMonth(at + 1) || tokens.isNumber(at + 1) && isMonth(at + 2));
    }

    private @Nullable When bareYear(int i) {
      if (!isYear(i)) {
        return null;
      }
      boolean placed = i > from
          && (lexicon.is(WordClass.PREPOSITION, tokens, i - 1)
              || any(
                  i - 1,
                  "a",
                  "its",
                  "the",
                  "around",
                  "makes",
                  "than",
                  "or",
                  "and",
                  "late",
                  "early",
                  "mid",
                  "least",
                  "their",
                  "year",
                  "until",
                  "likely",
                  "possible",
                  "planned",
                  "sometime",
                  "says",
                  "our",
                  "means",
                  "mean",
                  "is",
                  "not",
                  "that",
                  "early",
                  "fall",
                  "spring",
                  "summer",
                  "winter",
                  "autumn")
              || tokens.isMark(i - 1, '-')
              || tokens.isMark(i - 1, '(')
              || tokens.isMark(i - 1, ','));
      boolean leads = i == from && lexicon.is(WordClass.AUXILIARY, tokens, i + 1)
          || any(i + 1, "seems", "looks", "sounds");
      if (!placed && !leads && !lexicon.is(WordClass.AUXILIARY, tokens, i + 1)) {
        return null;
      }
      end = i + 1;
      return When.year(tokens.value[i]);
    }

    private boolean isYear(int i) {
      return i >= from
          && i < to
          && tokens.isNumber(i)
          && tokens.length(i) == 4
          && tokens.value[i] >= 1930
          && tokens.value[i] <= 2060
          && !tokens.is(i, Tokens.ORDINAL);
    }
  }
}
