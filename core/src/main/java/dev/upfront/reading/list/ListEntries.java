package dev.upfront.reading.list;

import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.list.Listing.Entry;
import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.sentence.SeasonInTitle;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one entry of a line, and what stands with it: "Castle, Season 8 (ABC)", "You (Netflix). …", "Hijack — Season
 * 2.", "19 | Loki", "8:00 Deputy, SP, Fox". Words in the manner of a title are an entry only where something else shows
 * it: a state, a season, a day, a platform, or the heading above or the story below.
 */
final class ListEntries {
  /** A paragraph that opens with a name and is longer tells something, and lists nothing. */
  private static final int LONGEST_LISTED = 30;

  /** What a bracket has from this number on is a year. */
  private static final int FIRST_YEAR = 1920;

  private static final int LAST_YEAR = 2100;

  /** How far behind a title a word may stand that calls its season new or the last: across platform and hour. */
  private static final int WORD_REACH = 16;

  private final Lexicon lexicon;
  private final ListStates states;
  private final ListTitles titles;
  private final ListSeasons seasons;
  private final ListHours hours;
  private final ListDays days;
  private final ListHeadline headline;
  private final ListSlots slots;
  private final ListTables tables;
  private final ListPremieres premieres;
  private final ListStories stories;
  private final ListHeadings headings;
  private final ListLines lines;
  private final Tokens tokens;

  /** What {@link #lastYear} came to; less than 0 until an entry asks. */
  private int lastYear = -1;

  ListEntries(
      Lexicon lexicon,
      ListStates states,
      ListTitles titles,
      ListDays days,
      ListHeadline headline,
      ListSlots slots,
      ListTables tables,
      ListPremieres premieres,
      ListStories stories,
      ListHeadings headings,
      ListLines lines) {
    this.lexicon = lexicon;
    this.states = states;
    this.titles = titles;
    this.seasons = new ListSeasons(lexicon, lines);
    this.hours = new ListHours(lexicon, lines);
    this.days = days;
    this.headline = headline;
    this.slots = slots;
    this.tables = tables;
    this.premieres = premieres;
    this.stories = stories;
    this.headings = headings;
    this.lines = lines;
    this.tokens = lines.tokens;
  }

  /**
   * What stands before a title.
   *
   * @param title where the title begins
   * @param hour whether an hour stands before it
   * @param dayOfMonth the day before it, of the month above; 0 where none stands
   * @param date the day before it with its month, or null
   */
  private record Opening(
      int title, boolean hour, int dayOfMonth, @Nullable When date) {}

  /**
   * The title of an entry.
   *
   * @param season the season that stands behind it, or null
   * @param end where the words end that a head has for it, with the number that is its season
   */
  private record Title(int from, int to, @Nullable SeasonMention season, int end) {}

  /**
   * What stands with a title; each part is null where it is not given.
   *
   * @param near a season of its line, which need not be its own
   * @param season its own season
   * @param told the season that the story below it tells of
   * @param day its day as a date says it
   * @param given the same, or else the day that a number tells under a month
   * @param platform who shows it, by its own line
   * @param slotted whether a slot says when and where it is on
   * @param heads whether it is the head of a story
   * @param detailed whether a story or a detail below tells of it
   */
  private record Beside(
      @Nullable SeasonMention near,
      @Nullable SeasonMention season,
      @Nullable SeasonMention told,
      @Nullable When day,
      @Nullable When given,
      @Nullable String platform,
      boolean slotted,
      boolean heads,
      boolean detailed) {}

  /** The entry with which a line opens behind bullet and number, or null. */
  @Nullable
  Entry entry(Block block, int from) {
    return entry(block, from, null);
  }

  /** The same behind a word that says of it that it is new or that it goes on, or null: "New: “Low Water” (9 p.m., HBO)". */
  @Nullable
  Entry entry(Block block, int from, @Nullable Status remark) {
    Opening opening = opening(block, tokens.isOpeningQuote(from) ? from + 1 : from);
    Title title = title(block, opening.title());
    if (title == null || lines.isAnswer(block)) {
      return null;
    }
    ListStates.Said below = title.to() == block.to() ? tables.of(block) : null;
    if (below != null) {
      return stated(lines.below(block), title, below);
    }
    ListStates.Said said = states.behind(title.to(), block.to(), title.season());
    if (said == null) {
      return listed(block, opening, title, remark);
    }
    return premieres.isPremiere(block, said.status())
        ? listed(block, opening, title, said.status())
        : stated(block, title, said);
  }

  private Opening opening(Block block, int from) {
    int start = hours.behind(from);
    boolean hour = start > from;
    int day = 0;
    if (hour) {
      while (start < block.to() && tokens.isOpeningQuote(start)) {
        start++;
      }
    } else if (headings.month() > 0 && isDayOfMonth(start)) {
      day = tokens.number(start);
      start += 2;
    }
    DateMention leading = days.at(block, start);
    boolean parted = leading != null
        && (lines.isDash(leading.to())
            || tokens.isMark(leading.to(), ':')
            || tokens.isMark(leading.to(), '|'));
    return leading == null || !parted
        ? new Opening(start, hour, day, null)
        : new Opening(leading.to() + 1, hour, day, leading.start());
  }

  /** "19 | Loki". */
  private boolean isDayOfMonth(int i) {
    return tokens.isNumber(i)
        && tokens.number(i) <= 31
        && (tokens.isMark(i + 1, '|') || lines.isDash(i + 1) || tokens.isMark(i + 1, ':'));
  }

  private @Nullable Title title(Block block, int from) {
    int limit = Math.min(block.to(), from + ListTitles.LONGEST + 2);
    SeasonMention season = seasons.near(block, from, limit);
    int end = from;
    boolean bullet = isBullet(block);
    while (end < limit
        && !(bullet && end > from && comes(end) && !lines.dates(block).isEmpty())
        && (end == from || tokens.isQuote(end) || slots.in(block, end) == null)
        && (!titles.isEnd(end, season)
            || titles.isBracketInQuotes(from, end, limit)
            || titles.isCommaInHead(block, end)
                && (stories.storied || !tokens.isNumber(block.from())))) {
      end++;
    }
    int to = end;
    int number = stories.storied && end - from > 1 ? SeasonInTitle.of(tokens, end - 1) : 0;
    if (season == null && number > 0) {
      to--;
      season = SeasonMention.exact(to, end, List.of(number), false);
    }
    while (to > from && (tokens.isMark(to - 1, ':') || lines.isDash(to - 1))) {
      // "Low Water: Series Four"
      to--;
    }
    to = titles.beforePlatform(from, to, block);
    boolean cut = to == limit && to < block.to();
    return cut || to == from || isSomebody(from, to, block) || !titles.isTitle(from, to)
        ? null
        : new Title(from, to, season, end);
  }

  /** "Ana Ruiz, who plays Kay, said", "Ana Ruiz, Ben Ode and Mia Stone", "Ana Ruiz (Low Water)": no title opens the line. */
  private boolean isSomebody(int from, int end, Block block) {
    if (tokens.isMark(end, ',') && tokens.is(end + 1, "who")) {
      return true;
    }
    if (!isFullName(from, end)) {
      return false;
    }
    boolean row = tokens.isMark(end, ',')
        && isFullName(end + 1, end + 3)
        && (tokens.isMark(end + 3, ',') || tokens.is(end + 3, "and"));
    // but "Ana Ruiz (ITV)", "Ana Ruiz (Final Season)", "Ana Ruiz (2024)" are series
    boolean credits = tokens.isMark(end, '(')
        && !titles.opensPlatform(end + 1, block)
        && tokens.isCapital(end + 1)
        && tokens.isCapital(end + 2)
        && !saysOfSeries(end + 1);
    return row || credits;
  }

  /** "Final Season", "Series Premiere", "Part Two": what a bracket says of a series and not of somebody. */
  private boolean saysOfSeries(int from) {
    for (int i = from; i < tokens.size() && !tokens.isMark(i, ')') && i < from + WORD_REACH; i++) {
      if (lexicon.is(WordClass.SEASON_NOUN, tokens, i)
          || lexicon.is(WordClass.SHOW_NOUN, tokens, i)
          || tokens.is(i, "part")
          || tokens.is(i, "special")
          || tokens.is(i, "premiere")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFullName(int from, int to) {
    return to - from == 2
        && lexicon.is(WordClass.GIVEN_NAME, tokens, from)
        && tokens.isCapital(from)
        && tokens.isCapital(from + 1);
  }

  /** "X (Fox): ending after season 5": an entry whose own line says what becomes of it, whatever the heading says. */
  private Entry stated(Block block, Title title, ListStates.Said said) {
    SeasonMention behind = seasons.ofState(block, said);
    SeasonMention season = behind != null ? behind : title.season();
    boolean last = said.status() == Status.ENDING;
    for (int i = title.to(); i < Math.min(block.to(), title.to() + WORD_REACH); i++) {
      last |= tokens.is(i, "final") || tokens.is(i, "last");
    }
    String by = platform(titles.platformBehind(title.to(), block));
    return new Entry(
        title.from(), title.to(), season, said.status(), null, by, false, last, false, false);
  }

  private @Nullable String platform(@Nullable String own) {
    return own == null ? headings.platform() : own;
  }

  /** An entry whose line says of it no more than season, day and platform; null where nothing shows it to be one. */
  private @Nullable Entry listed(
      Block block, Opening opening, Title title, @Nullable Status remark) {
    Beside beside = beside(block, opening, title);
    if (!isShown(block, title, beside)
        || isProse(block, opening, title, beside)
        || isFilm(block, title)) {
      return null;
    }
    boolean carried =
        headings.status() == null && !slots.isGuide() && (beside.heads() || isItem(block, title));
    Status status = carried ? headline.status : headings.status();
    if (isOrdered(block, title, beside)) {
      carried = true;
      status = Status.ORDERED;
    }
    SeasonMention season = beside.season();
    if (status == Status.RENEWED
        && status == headline.status
        && headline.season != null
        && (season == null || beside.told() != null)) {
      season = headline.season;
    }
    String platform = platform(beside.platform());
    When given = beside.given();
    When when = given == null && premieres.begins(block) ? headings.date() : given;
    // what networks have on a night is as often old as new
    boolean inSchedule = given == null && (platform != null || opening.hour());
    boolean isFirst = when != null
        && !premieres.comesBack(block, title.to())
        && remark != Status.RENEWED
        && season == null
        && !inSchedule
        && beside.told() == null
        && !(beside.detailed() && stories.returns(block));
    boolean isUpcoming = status == Status.FILMING
        && season == null
        && beside.told() == null
        && beside.detailed()
        && stories.isUpcoming(block)
        && !stories.returns(block);
    boolean isNew = remark == Status.ORDERED
        || premieres.isMarkedNew(title.to(), block.to())
        || isFirst
        || isUpcoming;
    return new Entry(
        title.from(), title.to(), season, status, when, platform, isNew, false, false, carried);
  }

  /** "Low Water (2012)" in 2024, where no heading says what befell it: an old film that a streamer adds. */
  private boolean isFilm(Block block, Title title) {
    int year = title.to() + 1;
    return title.season() == null
        && tokens.isMark(year - 1, '(')
        && year + 2 == block.to()
        && tokens.isMark(year + 1, ')')
        && isYear(year)
        && headings.status() == null
        && headline.status == null
        && tokens.number(year) < lastYear();
  }

  private boolean isYear(int i) {
    return tokens.isNumber(i) && tokens.number(i) >= FIRST_YEAR && tokens.number(i) <= LAST_YEAR;
  }

  /** The last year that the article names, which no list of what is new is behind. */
  private int lastYear() {
    if (lastYear < 0) {
      lastYear = 0;
      for (int i = 0; i < tokens.size(); i++) {
        lastYear = isYear(i) ? Math.max(lastYear, tokens.number(i)) : lastYear;
      }
    }
    return lastYear;
  }

  /** "Low Water (6x60'), BBC One", below "BBC orders six dramas": whether it is one of the new ones. */
  private boolean isOrdered(Block block, Title title, Beside beside) {
    boolean entry = beside.heads() || isItem(block, title) || titles.opensBracket(title.to());
    return headline.ordersNew
        && entry
        && headings.status() == null
        && !slots.isGuide()
        && (beside.season() == null || beside.season().numbers().contains(1))
        && beside.told() == null
        && beside.given() == null
        && !(beside.detailed() && stories.returns(block));
  }

  /** What stands with a title: first what its own line gives, then what that lacks and the lines below have. */
  private Beside beside(Block block, Opening opening, Title title) {
    int to = title.to();
    SeasonMention near = title.season() == null ? seasons.inBrackets(block, to) : title.season();
    SeasonMention inLine = near != null && seasons.isBeside(near, to) ? near : null;
    When day = dayInLine(block, opening, title, inLine);

    boolean heads = stories.heads(block) && title.end() == titles.end(block);
    boolean detailed = titles.isName(title.from(), to) && (heads || stories.hasDetail(block));
    ListSlots.Slot slot = slots.in(block, to);
    if (slot == null && heads) {
      slot = slots.ofTitle(block);
    }
    if (slot == null && detailed) {
      slot = stories.labelledSlot(block);
    }
    if (day == null && slot != null && !(slot.hour() && stories.goesOn(block))) {
      day = slot.day();
    }
    SeasonMention told = detailed && inLine == null ? stories.season(block) : null;
    SeasonMention season = told != null && told.kind() == SeasonMention.Kind.EXACT ? told : inLine;
    if (season == null) {
      season = seasons.inStory(block, to);
    }
    if (season == null) {
      season = seasons.ofPremiere(block);
    }
    if (day == null && detailed && heads && slot == null) {
      day = stories.day(block);
    }
    When given = day == null && opening.dayOfMonth() > 0
        ? When.day(headings.month(), opening.dayOfMonth())
        : day;
    String platform = titles.platformBehind(to, block);
    if (platform == null && slot != null) {
      platform = slot.platform();
    }
    return new Beside(near, season, told, day, given, platform, slot != null, heads, detailed);
  }

  private boolean isBullet(Block block) {
    return block.kind() == Kind.ITEM && tokens.is(block.from(), Tokens.MARK);
  }

  /** "– Copper Lane arrives May 3": the verb behind a title that comes out. */
  private boolean comes(int i) {
    return !tokens.isCapital(i)
        && (lexicon.is(WordClass.EVENT_VERB, tokens, i)
            || tokens.is(i, "returns")
            || tokens.is(i, "is") && tokens.is(i + 1, "back"));
  }

  /** Whether something beside its looks shows that a title is an entry. */
  private boolean isShown(Block block, Title title, Beside beside) {
    boolean asks = block.kind() == Kind.HEADING && tokens.isMark(block.to() - 1, '?');
    return beside.season() != null
            && !asks
            && !lexicon.is(WordClass.NOT_A_NAME, tokens, title.from())
        || headings.status() != null
        || headline.status != null && isItem(block, title)
        || headings.date() != null && !(slots.areThere() && block.kind() == Kind.PARAGRAPH)
        || isBullet(block) && comes(title.to()) && !lines.dates(block).isEmpty()
        || beside.given() != null
        || beside.slotted()
        || beside.detailed()
        || opensLineOfPlatform(title.from(), title.to())
        || beside.platform() != null && titles.opensBracket(title.to());
  }

  /** Whether a name only opens a long sentence, or is one by itself, with nothing of an entry behind it. */
  private boolean isProse(Block block, Opening opening, Title title, Beside beside) {
    boolean opens = tokens.isMark(title.to(), ',')
        && block.to() - block.from() > LONGEST_LISTED
        && !headings.inSentence(block)
        && beside.near() == null
        && beside.season() == null
        && beside.day() == null
        && !opening.hour();
    boolean stands =
        tokens.isMark(title.to(), '.') && beside.given() == null && headings.status() == null;
    // “Low Water” star Ana Ruiz
    boolean goesOn = tokens.isClosingQuote(title.to())
        && title.to() + 1 < block.to()
        && tokens.isWord(title.to() + 1)
        && !seasons.isRun(title.to() + 1);
    return beside.platform() == null && (opens || stands || goesOn);
  }

  /** "• Copper Lane, a drama", “Copper Lane”: a bullet or a title in quotes with its story behind a mark. */
  private boolean isItem(Block block, Title title) {
    int end = title.to();
    boolean quoted = tokens.isOpeningQuote(title.from() - 1) && tokens.isClosingQuote(end);
    return quoted && tokens.isMark(end + 1, ':')
        || isBullet(block)
            && (tokens.isMark(end, ',') || tokens.isMark(end, ':') || end == block.to());
  }

  /** The day that the line of an entry gives: in brackets, before the title or behind it; else null. */
  private @Nullable When dayInLine(
      Block block, Opening opening, Title title, @Nullable SeasonMention season) {
    int end = title.to();
    When day = opening.date();
    if (tokens.isMark(end, '(')) {
      DateMention opens = days.at(block, end + 1);
      day = opens != null ? opens.start() : day == null ? days.inBrackets(block, end) : day;
    }
    if (day != null || !titles.isName(title.from(), end)) {
      return day;
    }
    return days.behind(block, season == null ? end : season.to(), season != null);
  }

  /** "Karen Pirie: three episodes" below "ITV": each line of such a list opens with a title. */
  private boolean opensLineOfPlatform(int from, int end) {
    boolean mark = tokens.isMark(end, ',') || tokens.isMark(end, ':') || lines.isDash(end);
    return headings.platform() != null
        && mark
        && titles.isName(from, end)
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, from)
        && !lexicon.is(WordClass.PREPOSITION, tokens, from);
  }
}
