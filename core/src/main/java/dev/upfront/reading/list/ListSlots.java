package dev.upfront.reading.list;

import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the slots of guides: lines that only say when and where something is on, "8.30pm, ITV1", "Sunday July 3, ABC",
 * "Available from Friday on Disney+". Each makes a title of what stands beside it: the line above it or below, the head of the
 * story that it closes, or what it follows in its own line; the whole list decides which.
 */
final class ListSlots {
  /** A line of more tokens than this says more than a slot. */
  static final int LONGEST = 24;

  /** So many lines may stand right below a title before its story: "New series", "Starring Ana Ruiz". */
  private static final int LONGEST_OPENING = 3;

  /** So many lines may stand between a title and the slot that closes its story. */
  private static final int LONGEST_STORY = 5;

  private final Lexicon lexicon;
  private final PlatformFinder platforms;
  private final ListTitles titles;
  private final ListHours hours;
  private final ListLines lines;
  private final Tokens tokens;

  private final Place place;

  private final boolean standBehind;

  /** Of how many titles slots tell. */
  private final int count;

  ListSlots(Lexicon lexicon, PlatformFinder platforms, ListTitles titles, ListLines lines) {
    this.lexicon = lexicon;
    this.platforms = platforms;
    this.titles = titles;
    this.hours = new ListHours(lexicon, lines);
    this.lines = lines;
    this.tokens = lines.tokens;
    int below = 0;
    int above = 0;
    int after = 0;
    int behind = 0;
    for (Block block : lines.text.blocks) {
      if (isPlatform(block)) {
        below += titleAbove(block) != null && !lines.isLast(block) && !isTitle(lines.below(block))
            ? 1
            : 0;
      } else if (of(block) != null) {
        below += titleAbove(block) == null ? 0 : 1;
        above += !lines.isLast(block) && isTitle(lines.below(block)) ? 1 : 0;
        after += closesStory(block) ? 1 : 0;
      } else if (isTitleWithSlot(block)) {
        behind++;
      } else if (ending(block) != null) {
        after += isInStory(block) ? 1 : 0;
      }
    }
    int most = Math.max(below, Math.max(above, after));
    place = most < 2
        ? Place.NOWHERE
        : most == below ? Place.BELOW : most == after ? Place.AFTER_STORY : Place.ABOVE;
    standBehind = behind > 1;
    count = Math.max(behind, most);
  }

  /** Where lines that are slots stand beside their titles: where more do than a slip would leave. */
  private enum Place {
    NOWHERE,
    BELOW,
    ABOVE,
    AFTER_STORY
  }

  /**
   * When and where a programme is on.
   *
   * @param day the first day that is given, or null
   * @param hour whether an hour stands with it, as of what has its place in a schedule
   * @param platform the first that is named, or null
   * @param counted whether it says how many episodes there are, which is to be told of as any sentence is
   */
  record Slot(@Nullable When day, boolean hour, @Nullable String platform, boolean counted) {}

  /** Whether so many titles have slots that an article is about none of them alone. */
  boolean areOfMany() {
    return count > 2;
  }

  /** Whether several titles have slots. */
  boolean isGuide() {
    return areThere() || standBehind;
  }

  /** Whether lines of their own are slots of titles. */
  boolean areThere() {
    return place != Place.NOWHERE;
  }

  /** The slot that stands beside a title; null where none does. */
  @Nullable
  Slot ofTitle(Block title) {
    return switch (place) {
      case NOWHERE -> null;
      case ABOVE -> title.index() == 0 ? null : of(lines.text.blocks.get(title.index() - 1));
      case BELOW -> lines.isLast(title) ? null : below(title);
      case AFTER_STORY -> afterStory(title);
    };
  }

  private @Nullable Slot afterStory(Block title) {
    Block line = title;
    for (int i = 0; i < LONGEST_STORY && !lines.isLast(line); i++) {
      line = lines.below(line);
      Slot slot = of(line);
      if (slot != null || isTitle(line)) {
        return slot;
      }
      slot = ending(line);
      if (slot != null) {
        return slot;
      }
    }
    return null;
  }

  private @Nullable Slot below(Block title) {
    Block below = lines.below(title);
    if (!lines.isLast(below) && isCaption(title, below)) {
      below = lines.below(below);
    }
    Slot slot = of(below);
    Mention.OfPlatform alone =
        slot == null ? platforms.alone(tokens, below.from(), below.to()) : null;
    return alone == null ? slot : new Slot(null, false, alone.name(), false);
  }

  /** Whether a line tells of a title as slots, and the captions before them, do in a guide. */
  boolean isDetail(Block block) {
    if (standBehind && opensStory(block)) {
      return true;
    }
    if (!areThere()) {
      return false;
    }
    if (of(block) != null) {
      return true;
    }
    boolean below = place == Place.BELOW && block.index() > 0;
    Block above = below ? lines.text.blocks.get(block.index() - 1) : block;
    return below && (isTitle(above) && isPlatform(block) || isCaption(above, block));
  }

  /** "Returning series", right below "Copper Lane (ABC, October 8)" with no empty line between. */
  private boolean opensStory(Block block) {
    Block head = block;
    for (int i = 0; i < LONGEST_OPENING && head.index() > 0 && !head.blankBefore(); i++) {
      head = lines.text.blocks.get(head.index() - 1);
      if (isTitleWithSlot(head)) {
        return !isTitleWithSlot(block);
      }
    }
    return false;
  }

  /** Whether a line names a platform and nothing else. */
  boolean isPlatform(Block block) {
    return block.kind() != Kind.TITLE && platforms.alone(tokens, block.from(), block.to()) != null;
  }

  /** The title to which a slot belongs that stands below it, there may be a caption between; or null. */
  private @Nullable Block titleAbove(Block slot) {
    Block above = slot.index() > 0 ? lines.text.blocks.get(slot.index() - 1) : slot;
    Block farther = slot.index() > 1 ? lines.text.blocks.get(slot.index() - 2) : above;
    return isCaption(farther, above) ? farther : isTitle(above) ? above : null;
  }

  /** "Two sisters run a mill. (ABC, Monday, Sept. 24, 10 p.m.)": the slot in brackets with which a paragraph ends; or null. */
  private @Nullable Slot ending(Block block) {
    if (block.kind() != Kind.PARAGRAPH || !tokens.isMark(block.to() - 1, ')')) {
      return null;
    }
    for (int i = block.to() - 2; i > Math.max(block.from(), block.to() - LONGEST); i--) {
      if (tokens.isMark(i, '(')) {
        return endsSentence(i - 1) ? in(block, i) : null;
      }
    }
    return null;
  }

  private boolean endsSentence(int i) {
    return tokens.isMark(i, '.')
        || tokens.isMark(i, '!')
        || tokens.isMark(i, '?')
        || tokens.isClosingQuote(i);
  }

  /** Whether a paragraph is one of the story of a title. */
  private boolean isInStory(Block block) {
    return block.index() > 0
        && (isTitle(lines.text.blocks.get(block.index() - 1)) || closesStory(block));
  }

  /** Whether the story of a title ends with a slot, with nothing but paragraphs between. */
  private boolean closesStory(Block slot) {
    int line = slot.index() - 1;
    while (line > 0
        && slot.index() - line < LONGEST_STORY
        && lines.text.blocks.get(line).kind() == Kind.PARAGRAPH) {
      line--;
    }
    return line >= 0 && line < slot.index() - 1 && isTitle(lines.text.blocks.get(line));
  }

  /** "Copper Lane (ABC, October 8)", but not "UK: BBC One, October 8". */
  private boolean isTitleWithSlot(Block block) {
    int from = lines.behindNumber(block);
    int end = titles.end(block);
    return block.kind() != Kind.TITLE
        && end > from
        && end < block.to()
        && !tokens.isMark(end, ':')
        && in(block, end) != null
        && titles.isTitle(from, end)
        && titles.isName(from, end);
  }

  private boolean isTitle(Block block) {
    return block.kind() != Kind.PARAGRAPH
        && titles.fills(block)
        && !lexicon.is(WordClass.EPISODE_NOUN, tokens, block.from())
        && of(block) == null;
  }

  /** Whether a line below a title only says who is to be seen: "Ana Ruiz in Low Water", "Low Water." */
  private boolean isCaption(Block title, Block line) {
    int length = title.to() - title.from();
    int from = line.to() - length;
    if (tokens.isMark(line.to() - 1, '.')) {
      from--;
    }
    if (title == line || title.kind() == Kind.TITLE || from < line.from()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!tokens.isSame(title.from() + i, from + i)) {
        return false;
      }
    }
    return true;
  }

  /** The slot that a line gives and nothing else; null where it says anything beside it. */
  @Nullable
  Slot of(Block block) {
    return block.kind() == Kind.TITLE ? null : in(block, lines.behindMarks(block));
  }

  /** Whether a line is a slot that says no more than its entry tells anyway. */
  boolean isOnlySlot(Block block) {
    Slot slot = areThere() ? of(block) : null;
    return slot != null && !slot.counted();
  }

  /** The slot that the rest of a line gives and nothing else; null where it says anything beside it. */
  @Nullable
  Slot in(Block block, int from) {
    int to = block.to();
    if (to - from > LONGEST) {
      return null;
    }
    When day = null;
    boolean hour = false;
    boolean counted = false;
    String platform = null;
    // behind a title in quotes
    int i = tokens.isQuote(from) ? from + 1 : from;
    // "Season 2 of Low Water premiered on May 5 on Netflix": a sentence
    if (tokens.is(i, "premiered") || tokens.is(i, "debuted")) {
      return null;
    }
    while (i < to) {
      DateMention date = date(block, i);
      int behindHour = hours.behind(i);
      Mention.OfPlatform named = tokens.is(i, Tokens.MARK) ? null : platforms.inSlot(tokens, i, to);
      if (date != null) {
        day = day == null ? date.start() : day;
        i = date.to();
      } else if (behindHour > i) {
        hour = true;
        i = behindHour;
      } else if (named != null) {
        platform = platform == null ? named.name() : platform;
        i = named.to();
      } else if (isCount(i)) {
        counted = true;
        i += 2;
      } else if (isBeside(i)) {
        i++;
      } else {
        return null;
      }
    }
    boolean timed = (hour || day != null) != counted;
    boolean placed = platform != null || hour && day != null;
    return timed && placed ? new Slot(day, hour, platform, counted) : null;
  }

  /** "Six episodes, BBC One": how long something is. */
  private boolean isCount(int i) {
    return lexicon.cardinal(tokens, i) > 1 && lexicon.is(WordClass.EPISODE_NOUN, tokens, i + 1);
  }

  private @Nullable DateMention date(Block block, int i) {
    // "Sunday 8 p.m. NBC. Premieres in May"
    for (Sentence sentence : lines.sentences(block)) {
      for (DateMention mention : lines.dates(sentence)) {
        if (mention.from() == i) {
          return mention;
        }
      }
    }
    return null;
  }

  /** Marks, and the words with which a slot joins its parts. */
  private boolean isBeside(int i) {
    return tokens.is(i, Tokens.MARK) && !tokens.isQuote(i)
        || lexicon.is(WordClass.SLOT_WORD, tokens, i)
        // "Sundays 7-8 p.m. NBC"
        || lexicon.is(WordClass.WEEKDAY, tokens, i)
        || lexicon.is(WordClass.TIME_ZONE, tokens, i);
  }
}
