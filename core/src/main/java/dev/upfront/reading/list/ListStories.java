package dev.upfront.reading.list;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds titles that stand as heads over a story each, and what the lines below a head tell of it: below "3. Hijack" the
 * day in "Release date: July 16", and the season in "Season two takes Sam to Berlin".
 */
final class ListStories {
  /** A head may hold so many tokens beside its title: a season or a platform. */
  private static final int BESIDE_TITLE = 4;

  /** So many lines, and so many tokens of each, may tell of the title above them. */
  private static final int LONGEST_DETAILS = 4;

  private static final int LONGEST_STORY = 80;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final PlatformFinder platforms;
  private final ListTitles titles;
  private final ListDays days;
  private final ListSlots slots;
  private final ListLabels labels;
  private final ListTables tables;
  private final ListLines lines;
  private final Tokens tokens;

  /** Whether titles stand as headings over a story each. */
  final boolean storied;

  ListStories(
      Lexicon lexicon,
      TitleTrie<KnownTitle> catalogue,
      PlatformFinder platforms,
      ListTitles titles,
      ListDays days,
      ListSlots slots,
      ListTables tables,
      ListHeadline headline,
      ListLines lines) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.platforms = platforms;
    this.titles = titles;
    this.days = days;
    this.slots = slots;
    this.tables = tables;
    this.labels = new ListLabels(lexicon, lines);
    this.lines = lines;
    this.tokens = lines.tokens;
    // until this is known, a line with a day is not taken for a detail of the title above it
    storied = slots.areThere() || isStoried(headline);
  }

  /**
   * Whether lines that look like titles head stories, as far as something beside their looks says so: a number, quotes, a
   * season, a platform, a day, their own words at the head of the story, or the catalogue. One article's sections ("The
   * Players") have none.
   */
  private boolean isStoried(ListHeadline headline) {
    int heads = 0;
    int shown = 0;
    int told = 0;
    int known = 0;
    int surely = 0;
    for (Block block : lines.text.blocks) {
      if (isHead(block)) {
        heads++;
        shown += showsTitle(block) ? 1 : 0;
        KnownTitle title = known(block);
        known += title == null ? 0 : 1;
        surely += title == null || title.ordinary() ? 0 : 1;
        told += isOfShow(block) ? 1 : 0;
      }
    }
    return shown > 2
        || shown > 1 && 2 * shown > heads
        || heads > 2 && platformLines() > 1
        || heads > 1 && headline.status != null
        || surely > 1 && 2 * known >= heads
        || told > 1 && 2 * told > heads && (headline.ofShows || surely > 0 && known > 1);
  }

  /** The title that fills a heading, if the catalogue has it. */
  private @Nullable KnownTitle known(Block head) {
    int from = lines.behindNumber(head);
    TitleTrie.Hit<KnownTitle> hit = catalogue.longest(tokens, from, head.to());
    return hit == null || hit.to() < head.to() ? null : hit.value();
  }

  /** Whether a heading is nobody's name and no kind of shows, and the story below is one of a show: "A comedy", "Ana Ruiz stars". */
  private boolean isOfShow(Block head) {
    int from = lines.behindNumber(head);
    int to = head.to();
    boolean other = head.kind() != Kind.HEADING
        || titles.end(head) < to
        || lexicon.is(WordClass.SHOWS, tokens, to - 1)
        || lexicon.is(WordClass.SHOW_NOUN, tokens, to - 1)
        || to - from == 2 && lexicon.is(WordClass.GIVEN_NAME, tokens, from);
    if (other) {
      return false;
    }
    Block below = lines.below(head);
    boolean tells = false;
    for (int i = below.from(); i < Math.min(below.to(), below.from() + LONGEST_STORY); i++) {
      tells |= lexicon.is(WordClass.SHOW_NOUN, tokens, i)
          || lexicon.is(WordClass.PLAY_VERB, tokens, i)
          || lexicon.is(WordClass.ROLE_NOUN, tokens, i);
      // what a section on several names is quoted in it
      if (tokens.isOpeningQuote(i)
          && tokens.is(i, Tokens.SPACE_BEFORE)
          && tokens.isCapital(i + 1)) {
        return tokens.isSame(i + 1, from);
      }
    }
    return tells && below.kind() == Kind.PARAGRAPH;
  }

  private boolean showsTitle(Block block) {
    int from = lines.behindNumber(block);
    int end = titles.end(block);
    boolean numbered = from > block.from() && tokens.isNumber(block.from())
        || tokens.isMark(from - 1, ':') && from > block.from()
        || isBelowPage(block);
    boolean quoted = from == block.from() + 1
        && tokens.isOpeningQuote(block.from())
        && tokens.isClosingQuote(block.to() - 1);
    boolean placed = end < block.to() && titles.platformBehind(end, block) != null;
    boolean season = false;
    for (SeasonMention mention : lines.seasons(block)) {
      season |= mention.kind() == SeasonMention.Kind.EXACT && mention.from() >= end;
    }
    return numbered || quoted || placed || season || day(block) != null;
  }

  /** "3/7", alone on the line above: the page of a slide show. */
  private boolean isBelowPage(Block block) {
    Block above = lines.text.blocks.get(Math.max(0, block.index() - 1));
    int page = above.from();
    return above.to() - page == 3
        && tokens.isNumber(page)
        && tokens.isMark(page + 1, '/')
        && tokens.isNumber(page + 2);
  }

  /** How many lines name a platform and nothing else. */
  private int platformLines() {
    int found = 0;
    for (Block block : lines.text.blocks) {
      boolean only = block.to() - block.from() < 4 && slots.isPlatform(block);
      found += only ? 1 : 0;
    }
    return found;
  }

  /** A short line in the manner of a title, with a story or a detail below. */
  private boolean isHead(Block block) {
    if (block.kind() == Kind.TITLE || lines.isLast(block)) {
      return false;
    }
    int from = lines.behindNumber(block);
    if (block.to() - from > ListTitles.LONGEST + BESIDE_TITLE || from >= block.to()) {
      return false;
    }
    int end = titles.end(block);
    return end > from
        && titles.isTitle(from, end)
        && (titles.isName(from, end) || titles.fills(block) && slots.ofTitle(block) != null)
        && days.line(block) == null
        && !isDetail(block)
        && (tells(lines.below(block))
            || titles.areSame(block, lines.below(block))
            || slots.ofTitle(block) != null)
        && !isFilm(block);
  }

  /** Whether a line can tell of a title above it. */
  private boolean tells(Block block) {
    return isDetail(block) || days.line(block) != null || block.kind() == Kind.PARAGRAPH;
  }

  /** Whether a line is the head of a story in an article of such stories. */
  boolean heads(Block block) {
    return storied && isHead(block);
  }

  /** A line that says something of the entry above it: "Release date: Early 2023", "When can I watch it? July 20". */
  boolean isDetail(Block block) {
    if (slots.isDetail(block) || titles.isCredit(block) || tables.isState(block)) {
      return true;
    }
    if (days.line(block) != null) {
      return storied && !days.standAbove;
    }
    return labels.are(block);
  }

  /** "Title" above "Release date: …": whether the line below tells of this one. */
  boolean hasDetail(Block block) {
    return !lines.isLast(block)
        && block.to() - block.from() <= ListTitles.LONGEST + BESIDE_TITLE
        && days.line(block) == null
        && !isDetail(block)
        && isDetail(lines.below(block));
  }

  /** The lines below a head that may tell of it. */
  private List<Block> story(Block head) {
    List<Block> blocks = lines.text.blocks;
    int first = head.index() + 1;
    int last = first;
    while (last < Math.min(blocks.size(), first + LONGEST_DETAILS) && tells(blocks.get(last))) {
      last++;
    }
    return blocks.subList(first, last);
  }

  /** The day that the lines below a head give, each for itself: "From October 1", "Released on Netflix: June 30, 2023". */
  @Nullable
  When day(Block head) {
    for (Block below : story(head)) {
      DateMention line = days.line(below);
      if (line != null) {
        // such a day is that of the titles behind it
        return days.standAbove ? null : line.start();
      }
      boolean labelled =
          isDetail(below) && lexicon.is(WordClass.DATE_LABEL, tokens, lines.behindMarks(below));
      When told = labelled ? days.only(below) : null;
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** "Broadcaster: Kanal 5, from May 2017": the slot that a label opens below a title, or null. */
  ListSlots.@Nullable Slot labelledSlot(Block head) {
    for (Block below : story(head)) {
      int colon = labels.colon(below);
      ListSlots.Slot slot = colon < 0 ? null : slots.in(below, colon + 1);
      if (slot != null) {
        return slot;
      }
    }
    return null;
  }

  /** The season that the story below a title names, if it is the first that it speaks of. */
  @Nullable
  SeasonMention season(Block head) {
    for (Block below : story(head)) {
      for (Sentence sentence : lines.sentences(below)) {
        for (SeasonMention mention : lines.seasons(sentence)) {
          if (isPast(sentence, mention) || isOfOther(mention, head)) {
            continue;
          }
          switch (mention.kind()) {
            case CURRENT, COUNT, ALL -> {}
            default -> {
              // "renewed for season 2" tells of another one
              return isOrdered(sentence, mention) ? null : mention;
            }
          }
        }
      }
    }
    return null;
  }

  /** "Two years after the second season ended", "since the events of season 2": where the story comes from. */
  private boolean isPast(Sentence sentence, SeasonMention season) {
    for (int i = season.from() - 1; i >= Math.max(sentence.from(), season.from() - 4); i--) {
      if (tokens.is(i, "after") || tokens.is(i, "since")) {
        return true;
      }
      if (!lexicon.is(WordClass.DETERMINER, tokens, i)
          && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
          && !tokens.is(i, "events")) {
        return false;
      }
    }
    return false;
  }

  /** "Ana Ruiz, last seen in season two of Copper Lane": of another series than the title above. */
  private boolean isOfOther(SeasonMention season, Block head) {
    int named = season.to() + 1;
    while (tokens.isQuote(named)) {
      named++;
    }
    int title = lines.behindNumber(head);
    while (tokens.isQuote(title)) {
      title++;
    }
    return tokens.is(season.to(), "of")
        && tokens.isCapital(named)
        && !tokens.isSame(named, title)
        && !isWhose(named);
  }

  /** "Series two of Sam Poe's gangster saga": whose it is, and no title. */
  private boolean isWhose(int name) {
    int i = name;
    while (tokens.isCapital(i) && !tokens.is(i, Tokens.POSSESSIVE)) {
      i++;
    }
    return tokens.is(i, Tokens.POSSESSIVE);
  }

  /** "Renewed for season 2", "a second season order", "a second season is in the works": one that is yet to come. */
  private boolean isOrdered(Sentence sentence, SeasonMention season) {
    int behind = season.to();
    if (tokens.is(behind, "order")
        || tokens.is(behind, "pickup")
        || tokens.is(behind, "renewal")
        || tokens.is(behind, "is") && tokens.is(behind + 1, "in") && tokens.is(behind + 2, "the")) {
      return true;
    }
    for (int i = season.from() - 1; i >= Math.max(sentence.from(), season.from() - 4); i--) {
      if (lexicon.is(WordClass.LISTED_RENEWED, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the story below a title says that the series was there before: "is back", "returns". */
  boolean returns(Block head) {
    for (Block below : story(head)) {
      for (int i = below.from(); i < Math.min(below.to(), below.from() + LONGEST_STORY); i++) {
        if (tokens.is(i, "back")
            || tokens.is(i, "returns")
            || tokens.is(i, "return")
            || tokens.is(i, "returning")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the story below tells of what has begun before: "the finale", "another look". */
  boolean goesOn(Block head) {
    for (Block below : story(head)) {
      if (below.index() > head.index() + 1 && heads(below)) {
        return false;
      }
      for (int i = below.from(); i < Math.min(below.to(), below.from() + LONGEST_STORY); i++) {
        if (lexicon.is(WordClass.GOES_ON, tokens, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the story below calls what it tells of a series that is yet to be: "this upcoming series". */
  boolean isUpcoming(Block head) {
    for (Block below : story(head)) {
      if (below.index() > head.index() + 1 && heads(below)) {
        return false;
      }
      for (int i = below.from(); i < Math.min(below.to(), below.from() + LONGEST_STORY); i++) {
        boolean kind = lexicon.is(WordClass.SHOW_NOUN, tokens, i + 1) || tokens.is(i + 1, "series");
        if (kind && tokens.is(i, "upcoming")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the story below calls what it tells of a film, and no series. */
  private boolean isFilm(Block head) {
    boolean film = false;
    for (Block below : story(head)) {
      for (int i = below.from(); i < Math.min(below.to(), below.from() + LONGEST_STORY); i++) {
        if (lexicon.is(WordClass.SHOW_NOUN, tokens, i)
                && !tokens.is(i, "thriller")
                && !tokens.is(i, "drama")
            || lexicon.is(WordClass.SEASON_NOUN, tokens, i)
            || lexicon.is(WordClass.EPISODE_NOUN, tokens, i)) {
          return false;
        }
        film |= lexicon.is(WordClass.FILM_NOUN, tokens, i) && !tokens.is(i, "feature");
      }
    }
    return film;
  }
}
