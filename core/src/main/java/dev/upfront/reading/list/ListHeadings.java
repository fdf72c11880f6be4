package dev.upfront.reading.list;

import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows what the headings of a list say of the lines below them: a state, a day, a month, a platform. What "Cancelled
 * shows", "Friday, October 1" or "NBC" says holds until the next heading; lines are to be given from the top down.
 */
final class ListHeadings {
  /** A heading of more tokens says more than a day or a platform, and so does a shorter paragraph. */
  private static final int LONGEST = 7;

  private static final int LONGEST_PARAGRAPH = 5;

  private final Lexicon lexicon;
  private final PlatformFinder platforms;
  private final ListStates states;
  private final ListDays days;
  private final ListStories stories;
  private final ListLines lines;
  private final Tokens tokens;

  private @Nullable Status status;
  private @Nullable When date;
  private int month;
  private @Nullable String platform;

  /** Whether platforms stand below states, and not states below platforms. */
  private boolean stateOutside;

  /** Whether a sentence with a colon gave the state, which then holds until there is prose again. */
  private boolean ledIn;

  ListHeadings(
      Lexicon lexicon,
      PlatformFinder platforms,
      ListStates states,
      ListDays days,
      ListStories stories,
      ListLines lines) {
    this.lexicon = lexicon;
    this.platforms = platforms;
    this.states = states;
    this.days = days;
    this.stories = stories;
    this.lines = lines;
    this.tokens = lines.tokens;
  }

  /** The state under which the next line stands, or null. */
  @Nullable
  Status status() {
    return status;
  }

  /** The day under which the next line stands, or null. */
  @Nullable
  When date() {
    return date;
  }

  /** The month under which the next line stands, 1 to 12; 0 where it stands under none. */
  int month() {
    return month;
  }

  /** The platform under which the next line stands, or null. */
  @Nullable
  String platform() {
    return platform;
  }

  /** Whether the next line stands in a list of sentences that another sentence leads in to: "…;" behind ":". */
  boolean inSentence(Block block) {
    return ledIn
        && (tokens.isMark(block.to() - 1, ';')
            || tokens.isMark(block.from() - 1, ';')
            || tokens.isMark(block.from() - 1, ':'));
  }

  /** A line of prose ends what a sentence has led in to. */
  void prose() {
    if (ledIn) {
      reset();
    }
  }

  /** Takes in a line; true where it only says a day, a month, a platform or a state, and so is no entry itself. */
  boolean take(Block block, int from) {
    int to = block.to();
    while (to > from && tokens.is(to - 1, Tokens.MARK)) {
      to--;
    }
    if (tokens.is(from, "other") && to - from <= 3) {
      platform = null;
      return true;
    }
    Status stated = ofLine(block, from);
    if (stated != null) {
      enter(stated);
      ledIn = tokens.isMark(to, ':');
      return true;
    }
    if (to - from > LONGEST || block.kind() == Kind.PARAGRAPH && to - from > LONGEST_PARAGRAPH) {
      return false;
    }
    if (takeDay(block, from, to)
        || takeMonth(from, to)
        || takePlatform(from, to)
        || takeState(from, to)) {
      return true;
    }
    if (opensSection(block, from, to)) {
      date = null;
      month = 0;
      status = null;
    }
    return false;
  }

  /** "Cancelled Shows", or a sentence that leads in to a list: what a line says of those below it, or null. */
  private @Nullable Status ofLine(Block block, int from) {
    Status headed = states.heading(from, block.to());
    if (headed != null) {
      return headed;
    }
    List<Sentence> own = lines.sentences(block);
    Sentence last = own.get(own.size() - 1);
    Status ledIn = states.leadIn(last.from(), last.to());
    return ledIn == null && isAboveTitles(block) ? states.declared(last.from(), last.to()) : ledIn;
  }

  /** Whether the line below is a bullet or opens with quotes, as the first of a list does, and this one does not. */
  private boolean isAboveTitles(Block block) {
    if (lines.isLast(block) || opensListed(block) || isStory(block)) {
      return false;
    }
    Block below = lines.below(block);
    return opensListed(below)
        && (below.kind() != Kind.PARAGRAPH || tokens.is(below.from(), Tokens.MARK));
  }

  /** "One of three dramas ordered last May", below a head: it tells of that one. */
  private boolean isStory(Block block) {
    return block.index() > 0 && stories.heads(lines.text.blocks.get(block.index() - 1));
  }

  private boolean opensListed(Block block) {
    return block.kind() == Kind.ITEM && tokens.is(block.from(), Tokens.MARK)
        || tokens.isOpeningQuote(block.from());
  }

  private boolean takeDay(Block block, int from, int to) {
    for (DateMention mention : lines.dates(block)) {
      if (mention.from() <= from + 2 && mention.to() >= to && isDay(mention.start())) {
        reset();
        date = mention.start();
        return true;
      }
    }
    return false;
  }

  private boolean isDay(When day) {
    return switch (day.unit()) {
      case DAY -> true;
      case WEEKDAY -> days.weekdaysHead;
      // "October 2013", "Spring 2014": the titles of each stand below
      case MONTH, SEASON -> day.year() > 0 && days.standAbove;
      default -> false;
    };
  }

  private boolean takeMonth(int from, int to) {
    if (to - from != 1 || !lexicon.is(WordClass.MONTH, tokens, from)) {
      return false;
    }
    reset();
    month = lexicon.value(tokens.id(from));
    return true;
  }

  private boolean takePlatform(int from, int to) {
    Mention.OfPlatform named = platform(from, to);
    if (named == null) {
      return false;
    }
    // a schedule names the day, and below it each network; so do some lists with states
    When day = date;
    Status over = stateOutside ? status : null;
    reset();
    date = day;
    status = over;
    platform = named.name();
    return true;
  }

  private Mention.@Nullable OfPlatform platform(int from, int to) {
    // below a day or a platform even a name like Fox is one
    Mention.OfPlatform named = date == null && platform == null
        ? platforms.exact(tokens, from, to)
        : platforms.alone(tokens, from, to);
    if (named == null) {
      named = firstOfPlatforms(from, to);
    }
    boolean withThe =
        tokens.is(from, Tokens.ALL_CAPITALS) && to - from <= 3 && tokens.is(from, "the");
    return named == null && withThe ? platforms.exact(tokens, from + 1, to) : named;
  }

  /** "ABC and Acorn TV": the first where a line names several and nothing else; else null. */
  private Mention.@Nullable OfPlatform firstOfPlatforms(int from, int to) {
    Mention.OfPlatform first = platforms.named(tokens, from, to);
    int i = first == null ? from : first.to();
    while (first != null && i < to) {
      boolean joint = tokens.is(i, "and") || tokens.isMark(i, ',') || tokens.isMark(i, '&');
      Mention.OfPlatform next = joint ? platforms.named(tokens, i + 1, to) : null;
      if (next == null) {
        return null;
      }
      i = next.to();
    }
    return first;
  }

  private boolean takeState(int from, int to) {
    Status state = states.opening(from);
    if (state == null || to - from > 2 && !tokens.is(from, Tokens.ALL_CAPITALS)) {
      return false;
    }
    enter(state);
    return true;
  }

  private void enter(Status state) {
    stateOutside |= platform == null;
    String keep = stateOutside ? null : platform;
    reset();
    platform = keep;
    status = state;
  }

  private void reset() {
    ledIn = false;
    status = null;
    date = null;
    month = 0;
    platform = null;
  }

  /** A heading of another matter, "THE BOTTOM LINE", below which days and states hold no more. */
  private boolean opensSection(Block block, int from, int to) {
    return block.kind() == Kind.HEADING
        && !isQuotedEntry(block, from)
        && (tokens.is(from, Tokens.ALL_CAPITALS) || to - from <= 4)
        && !tokens.isMark(block.to() - 1, ')')
        && !stories.heads(block)
        && !stories.hasDetail(block)
        && !ledIn;
  }

  /** “Mirage” — Fox: however short, a title in quotes before a dash is an entry. */
  private boolean isQuotedEntry(Block block, int from) {
    int open = tokens.isOpeningQuote(from) ? from : from - 1;
    if (!tokens.isOpeningQuote(open)) {
      return false;
    }
    int i = open + 1;
    while (i < block.to() && !tokens.isClosingQuote(i)) {
      i++;
    }
    return lines.isDash(i + 1);
  }
}
