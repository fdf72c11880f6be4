package dev.upfront.reading.list;

import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days of a list: lines that only say one ("Friday, October 1st"), and those beside a title ("Loki — January 6,
 * Disney+"). Whether lines that say a day stand above the titles of that day or below each title, the whole list decides.
 */
final class ListDays {
  /** A line of more tokens than this says more than a day. */
  private static final int LONGEST_DATE_LINE = 10;

  /** How far behind a title its day may stand, in tokens: across another title in brackets and a platform. */
  private static final int REACH = 14;

  /** How far brackets may go on: across platform, season and hour. */
  private static final int BRACKET_REACH = 16;

  private final Lexicon lexicon;
  private final PlatformFinder platforms;
  private final ListTitles titles;
  private final ListLines lines;
  private final Tokens tokens;

  /** Whether days head the titles of that day, so that the first of them stands above the first title. */
  final boolean standAbove;

  /** Whether several lines are weekdays and nothing else, as those that head what is on then. */
  final boolean weekdaysHead;

  ListDays(Lexicon lexicon, PlatformFinder platforms, ListTitles titles, ListLines lines) {
    this.lexicon = lexicon;
    this.platforms = platforms;
    this.titles = titles;
    this.lines = lines;
    this.tokens = lines.tokens;
    standAbove = opensList();
    weekdaysHead = countWeekdays() > 1;
  }

  private int countWeekdays() {
    int found = 0;
    for (Block block : lines.text.blocks) {
      boolean only = block.to() - block.from() == 1;
      found += only && lexicon.is(WordClass.WEEKDAY, tokens, block.from()) ? 1 : 0;
    }
    return found;
  }

  private boolean opensList() {
    int above = headings();
    if (above != 0) {
      return above > 0;
    }
    for (Block block : lines.text.blocks) {
      if (line(block) != null) {
        return true;
      }
      if (titles.fills(block) || titles.opensBracket(block)) {
        return false;
      }
    }
    return false;
  }

  /**
   * What empty lines say of it: positive where days stand right above the next line, with an empty one before them,
   * negative where they stand right below, 0 where they do not tell.
   */
  private int headings() {
    int above = 0;
    int below = 0;
    for (Block block : lines.text.blocks) {
      if (block.kind() == Kind.TITLE || lines.isLast(block) || line(block) == null) {
        continue;
      }
      boolean blankBehind = lines.below(block).blankBefore();
      above += block.blankBefore() && !blankBehind ? 1 : 0;
      below += !block.blankBefore() && blankBehind ? 1 : 0;
    }
    return above > 1 && below == 0 ? 1 : below > 1 && above == 0 ? -1 : 0;
  }

  /** "Friday, October 1st", "From October 6", "Thursday 3 May, Netflix": a line that only says a day; else null. */
  @Nullable
  DateMention line(Block block) {
    if (block.to() - block.from() > LONGEST_DATE_LINE) {
      return null;
    }
    int last = block.to() - 2;
    if (lexicon.is(WordClass.MONTH, tokens, last) && fillsBrackets(block, last, last + 1)) {
      // no preposition shows the month to be one
      When month = When.month(lexicon.value(tokens.id(last)));
      return new DateMention(last, last + 1, month, null, DateMention.Bound.AT);
    }
    List<DateMention> dates = lines.dates(block);
    for (int i = 0; i < dates.size(); i++) {
      DateMention mention = dates.get(i);
      if (fillsBrackets(block, mention.from(), mention.to())) {
        return mention;
      }
      if (isDayOrMonth(mention)
          && opensLine(block.from(), mention.from())
          && onlyPlatform(mention.to(), block.to())) {
        return mention;
      }
    }
    return null;
  }

  /** "(Neon & Sky Open, late 2025)": a line in brackets with nothing before its day but who shows it. */
  private boolean fillsBrackets(Block block, int day, int behind) {
    if (!tokens.isMark(block.from(), '(')
        || behind != block.to() - 1
        || !tokens.isMark(behind, ')')
        || !tokens.isMark(day - 1, ',')) {
      return false;
    }
    for (int i = block.from() + 1; i < day; i++) {
      if (tokens.isWord(i) && !tokens.isCapital(i) && !tokens.is(i, "and")) {
        return false;
      }
    }
    return true;
  }

  private boolean opensLine(int from, int date) {
    for (int i = from; i < date; i++) {
      if (!tokens.is(i, Tokens.MARK)
          && !lexicon.is(WordClass.PREPOSITION, tokens, i)
          && !opensDay(i)) {
        return false;
      }
    }
    return date <= from + 3;
  }

  /** "Starts May 4", "Available October 2", "Premieres on June 3". */
  private boolean opensDay(int i) {
    return tokens.is(i, "starts")
        || tokens.is(i, "starting")
        || tokens.is(i, "streaming")
        || tokens.is(i, "out")
        || tokens.is(i, "available")
        || tokens.is(i, "premieres")
        || tokens.is(i, "premiering")
        || tokens.is(i, "debuts")
        || tokens.is(i, "begins")
        || tokens.is(i, "arrives")
        || tokens.is(i, "airs");
  }

  private boolean onlyPlatform(int from, int to) {
    int i = from;
    while (i < to && (tokens.is(i, Tokens.MARK) || tokens.is(i, "on"))) {
      i++;
    }
    return i >= to || platforms.alone(tokens, i, to) != null;
  }

  /** The one day of a line's last sentence; null where it gives none, several, or a stretch. */
  @Nullable
  When only(Block block) {
    When day = null;
    for (DateMention mention : lines.lastDates(block)) {
      if (day != null || !isDayOrMonth(mention) || mention.end() != null) {
        return null;
      }
      day = mention.start();
    }
    return day;
  }

  /** The day or month that starts at a token, or null. */
  @Nullable
  DateMention at(Block block, int token) {
    for (DateMention mention : lines.dates(block)) {
      if (mention.from() == token
          && isDayOrMonth(mention)
          && mention.bound() == DateMention.Bound.AT) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isDayOrMonth(DateMention mention) {
    return mention.start().unit() == When.Unit.DAY || mention.start().unit() == When.Unit.MONTH;
  }

  /**
   * The day behind a head, or null: "A — January 6, HIDIVE", "B (Bee): Netflix, 4 January", "C Season 2 / Jan. 7".
   *
   * @param numbered whether the head ends with a season, so that a comma parts it from its day
   */
  @Nullable
  When behind(Block block, int from, boolean numbered) {
    boolean separated = false;
    int i = from;
    int limit = Math.min(block.to(), from + REACH);
    while (i < limit) {
      DateMention mention = separated || numbered ? at(block, i) : null;
      if (mention != null) {
        return mention.start();
      }
      Mention.OfPlatform named = tokens.isCapital(i) ? platforms.named(tokens, i, limit) : null;
      if (named != null && separated) {
        i = named.to();
      } else if (tokens.isMark(i, '(') || tokens.isMark(i, '"') || tokens.isMark(i, '“')) {
        i = lines.closing(i, limit) + 1;
      } else if (lines.isDash(i)
          || tokens.isMark(i, ':')
          || tokens.isMark(i, '/')
          || tokens.isMark(i, '|')) {
        separated = true;
        i++;
      } else if (tokens.isMark(i, ',') && (separated || numbered)
          || tokens.is(i, "from")
          || tokens.is(i, "on")) {
        i++;
      } else {
        return null;
      }
    }
    return null;
  }

  /** "(ITV1, Monday, 9pm)", "(BBC One, New Year's Day)": the day that brackets give behind a platform, or null. */
  @Nullable
  When inBrackets(Block block, int open) {
    int close = lines.closing(open, Math.min(block.to(), open + BRACKET_REACH));
    for (DateMention mention : lines.dates(block)) {
      boolean day = switch (mention.start().unit()) {
        case DAY, WEEKDAY, FEAST -> true;
        default -> false;
      };
      if (day && mention.from() > open && mention.to() <= close) {
        return mention.start();
      }
    }
    return null;
  }
}
