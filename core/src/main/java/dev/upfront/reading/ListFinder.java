package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Listing.Entry;
import dev.upfront.reading.Listing.Status;
import dev.upfront.reading.Text.Block;
import dev.upfront.reading.Text.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of roundups: "Renewed: Black-ish (S6), Schooled (S2)", "Castle, Season 8 (ABC, 10 p.m.)" under a date,
 * "Hijack — Season 2" under a heading. What a heading says holds until the next one.
 */
final class ListFinder {
  private static final int LONGEST_TITLE = 9;

  /** How far behind a title its day may stand, in tokens: across another title in brackets and a platform. */
  private static final int DAY_REACH = 14;

  /** A line of more tokens than this says more than a day. */
  private static final int LONGEST_DATE_LINE = 10;

  private static final int LONGEST_LABEL = 8;

  /** A paragraph of fewer tokens tells no story. */
  private static final int LEAST_STORY = 8;

  /** So many lines, and so many tokens of each, may tell of the title above them. */
  private static final int LONGEST_DETAILS = 4;

  private static final int LONGEST_STORY = 80;

  /** A paragraph that opens with a name and is longer tells something, and lists nothing. */
  private static final int LONGEST_LISTED = 30;

  /** How far behind a title the season may stand that brackets add: across its platform and hour. */
  private static final int BRACKET_REACH = 16;

  /** "(Sundance Now/AMC+, new drama)": the word stands no farther behind its title. */
  private static final int NEW_REACH = 9;

  private final Lexicon lexicon;
  private final PlatformFinder platforms;

  ListFinder(Lexicon lexicon, PlatformFinder platforms) {
    this.lexicon = lexicon;
    this.platforms = platforms;
  }

  Listing find(Text text, List<List<SeasonMention>> seasons, List<List<DateMention>> dates) {
    Listing listing = new Listing();
    Search search = new Search(text, seasons, dates);
    listing.storied(search.storied);
    if (search.ofAll == Status.CANCELLED && search.seasonOfAll != null) {
      listing.refused(search.seasonOfAll.numbers().get(0));
    }
    for (Block block : text.blocks) {
      if (block.kind() != Kind.TITLE) {
        listing.add(block.index(), search.entries(block));
        listing.story(search.isStory(block));
        if (search.isDetail(block)) {
          listing.detail(block.index());
        }
      }
    }
    return listing;
  }

  private final class Search {
    final Text text;
    final Tokens tokens;
    final List<List<SeasonMention>> seasons;
    final List<List<DateMention>> dates;
    final int[] firstSentence;
    final ListStates states;

    /** Whether days head the titles of that day, so that the first of them stands above the first title. */
    final boolean datesAbove;

    /** Whether a day stands below the title that it is of, rather than above the titles of that day. */
    final boolean datesBelow;

    /** Whether titles stand as headings over a story each. */
    final boolean storied;

    /** What the headline says of all of them: "10 Shows That Just Got Axed"; else null. */
    final @Nullable Status ofAll;

    /** The season of each of which it says that: "3 Shows That Won't Get a Season 2"; else null. */
    final @Nullable SeasonMention seasonOfAll;

    @Nullable
    Status status;

    @Nullable
    When date;

    int month;

    @Nullable
    String platform;

    /** Whether platforms stand below states, and not states below platforms. */
    boolean stateOutside;

    /** Whether a sentence with a colon gave the state, which then holds until there is prose again. */
    boolean ledIn;

    Search(Text text, List<List<SeasonMention>> seasons, List<List<DateMention>> dates) {
      this.text = text;
      this.tokens = text.tokens;
      this.seasons = seasons;
      this.dates = dates;
      this.firstSentence = new int[text.blocks.size()];
      Arrays.fill(firstSentence, -1);
      for (Sentence sentence : text.sentences) {
        int block = sentence.block().index();
        if (firstSentence[block] < 0) {
          firstSentence[block] = sentence.index();
        }
      }
      datesAbove = datesStandAbove();
      datesBelow = !datesAbove && datesStandBelow();
      states = new ListStates(lexicon, platforms, tokens);
      ofAll = states.ofHeadline(0, bodyStart());
      seasonOfAll = ofAll == null ? null : seasonOfHeadline();
      storied = isStoried();
    }

    /**
     * Whether lines that look like titles head stories, as far as something beside their looks says so: a number, quotes, a
     * season, a platform, a day, or their own words at the head of the story. One article's sections ("The Players") have none.
     */
    private boolean isStoried() {
      int titles = 0;
      int shown = 0;
      for (Block block : text.blocks) {
        if (isHead(block)) {
          titles++;
          shown += showsTitle(block) ? 1 : 0;
        }
      }
      return shown > 2
          || shown > 1 && 2 * shown > titles
          || titles > 2 && platformLines() > 1
          || titles > 1 && ofAll != null;
    }

    private @Nullable SeasonMention seasonOfHeadline() {
      for (Sentence sentence : text.sentences) {
        if (sentence.block().kind() != Kind.TITLE) {
          break;
        }
        for (SeasonMention mention : seasons.get(sentence.index())) {
          if (mention.kind() == SeasonMention.Kind.EXACT
              && !tokens.is(mention.from() - 1, "after")) {
            return mention;
          }
        }
      }
      return null;
    }

    private int bodyStart() {
      int to = 0;
      for (Block block : text.blocks) {
        if (block.kind() != Kind.TITLE) {
          break;
        }
        to = block.to();
      }
      return to;
    }

    /** How many lines name a platform and nothing else. */
    private int platformLines() {
      int lines = 0;
      for (Block block : text.blocks) {
        boolean only = block.kind() != Kind.TITLE
            && block.to() - block.from() < 4
            && platforms.alone(tokens, block.from(), block.to()) != null;
        lines += only ? 1 : 0;
      }
      return lines;
    }

    /** A short line in the manner of a title, with a story or a detail below. */
    private boolean isHead(Block block) {
      int from = behindNumber(block);
      int next = block.index() + 1;
      return block.kind() != Kind.TITLE
          && block.to() - from <= LONGEST_TITLE + 4
          && from < block.to()
          && next < text.blocks.size()
          && headEnd(block) > from
          && isTitle(from, headEnd(block))
          && isName(from, headEnd(block))
          && !isFilm(block)
          && dateLine(block) == null
          && !isDetail(block)
          && (isDetail(text.blocks.get(next))
              || dateLine(text.blocks.get(next)) != null
              || text.blocks.get(next).kind() == Kind.PARAGRAPH
              || headEnd(text.blocks.get(next)) > 0 && sameHead(block, text.blocks.get(next)));
    }

    /** Where the title of a head ends: at its mark, or with the line. */
    private int headEnd(Block block) {
      int from = behindNumber(block);
      int end = from;
      while (end < block.to() && (!isDelimiter(end, null) || isCommaInHead(block, end))) {
        end++;
      }
      return end;
    }

    /** "1. Work Later, Drink Now": a comma inside a title, with no platform, day or season behind it. */
    private boolean isCommaInHead(Block block, int i) {
      boolean numbered = tokens.isNumber(block.from()) && tokens.isMark(block.from() + 1, '.');
      return numbered
          && tokens.isMark(i, ',')
          && tokens.isCapital(i + 1)
          && platforms.named(tokens, i + 1, block.to()) == null
          && !lexicon.is(WordClass.SEASON_NOUN, tokens, i + 1)
          && !lexicon.is(WordClass.MONTH, tokens, i + 1)
          && !lexicon.is(WordClass.WEEKDAY, tokens, i + 1);
    }

    private boolean sameHead(Block a, Block b) {
      int from = behindNumber(a);
      int at = behindNumber(b);
      return headEnd(a) > from
          && headEnd(b) > at
          && tokens.line(from, headEnd(a)).equals(tokens.line(at, headEnd(b)));
    }

    /** Whether the story below calls what it tells of a film, and no series. */
    private boolean isFilm(Block block) {
      boolean film = false;
      for (Block below : story(block)) {
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

    private boolean showsTitle(Block block) {
      int from = behindNumber(block);
      int end = headEnd(block);
      boolean numbered = from > block.from() && tokens.isNumber(block.from());
      boolean quoted = from == block.from() + 1
          && tokens.isOpeningQuote(block.from())
          && tokens.isClosingQuote(block.to() - 1);
      boolean placed = end < block.to() && platformBehind(end, block) != null;
      boolean season = false;
      for (SeasonMention mention : seasons.get(firstSentence[block.index()])) {
        season |= mention.kind() == SeasonMention.Kind.EXACT && mention.from() >= end;
      }
      return numbered || quoted || placed || season || dateOfStory(block) != null;
    }

    /** The day that the lines below a head give, each for itself: "From October 1", "Released on Netflix: June 30, 2023". */
    private @Nullable When dateOfStory(Block block) {
      for (Block below : story(block)) {
        DateMention line = dateLine(below);
        if (line != null && datesAbove) {
          return null;
        }
        if (line != null) {
          return line.start();
        }
        When told = isDetail(below) && lexicon.is(WordClass.DATE_LABEL, tokens, label(below))
            ? onlyDay(below)
            : null;
        if (told != null) {
          return told;
        }
      }
      return null;
    }

    private int label(Block block) {
      int from = block.from();
      while (from < block.to() && tokens.is(from, Tokens.MARK)) {
        from++;
      }
      return from;
    }

    /** The one day of a line; null where it gives none, several, or a stretch. */
    private @Nullable When onlyDay(Block block) {
      When day = null;
      for (DateMention mention : dates.get(lastSentence(block))) {
        boolean dayOrMonth =
            mention.start().unit() == When.Unit.DAY || mention.start().unit() == When.Unit.MONTH;
        if (day != null || !dayOrMonth || mention.end() != null) {
          return null;
        }
        day = mention.start();
      }
      return day;
    }

    private int lastSentence(Block block) {
      List<Sentence> own = sentencesOf(block);
      return own.isEmpty()
          ? firstSentence[block.index()]
          : own.get(own.size() - 1).index();
    }

    private boolean datesStandAbove() {
      for (Block block : text.blocks) {
        if (dateLine(block) != null) {
          return true;
        }
        if (isShortTitle(block) && isName(behindNumber(block), block.to())) {
          return false;
        }
      }
      return false;
    }

    private boolean datesStandBelow() {
      int above = 0;
      int below = 0;
      for (int n = 1; n + 1 < text.blocks.size(); n++) {
        if (dateLine(text.blocks.get(n)) != null) {
          Block next = text.blocks.get(n + 1);
          boolean story = next.kind() == Kind.PARAGRAPH && next.to() - next.from() > LEAST_STORY;
          boolean title = isShortTitle(text.blocks.get(n - 1));
          if (story && title) {
            below++;
          } else {
            above++;
          }
        }
      }
      return below > above && below > 1;
    }

    private boolean isShortTitle(Block block) {
      int from = behindNumber(block);
      return block.kind() != Kind.TITLE
          && block.to() - from <= LONGEST_TITLE
          && from < block.to()
          && isTitle(from, block.to())
          && dateLine(block) == null;
    }

    /** "Friday, October 1st", "From October 6", "Thursday 3 May, Netflix": a line that only says a day; else null. */
    private @Nullable DateMention dateLine(Block block) {
      int first = firstSentence[block.index()];
      if (first < 0 || block.to() - block.from() > LONGEST_DATE_LINE) {
        return null;
      }
      for (DateMention mention : dates.get(first)) {
        When.Unit unit = mention.start().unit();
        if ((unit == When.Unit.DAY || unit == When.Unit.MONTH)
            && opensDateLine(block.from(), mention.from())
            && onlyPlatform(mention.to(), block.to())) {
          return mention;
        }
      }
      return null;
    }

    private boolean opensDateLine(int from, int date) {
      for (int i = from; i < date; i++) {
        if (!tokens.is(i, Tokens.MARK)
            && !lexicon.is(WordClass.PREPOSITION, tokens, i)
            && !tokens.is(i, "starts")
            && !tokens.is(i, "starting")
            && !tokens.is(i, "streaming")
            && !tokens.is(i, "out")) {
          return false;
        }
      }
      return date <= from + 3;
    }

    private boolean onlyPlatform(int from, int to) {
      int i = from;
      while (i < to && (tokens.is(i, Tokens.MARK) || tokens.is(i, "on"))) {
        i++;
      }
      return i >= to || platforms.alone(tokens, i, to) != null;
    }

    /** A line that says something of the entry above it: "Release date: Early 2023", "When can I watch it? July 20". */
    boolean isDetail(Block block) {
      int from = block.from();
      while (from < block.to() && tokens.is(from, Tokens.MARK)) {
        from++;
      }
      if (dateLine(block) != null) {
        return datesBelow || storied && !datesAbove;
      }
      if (!lexicon.is(WordClass.DETAIL_LABEL, tokens, from)) {
        return false;
      }
      for (int i = from + 1; i < Math.min(block.to(), from + LONGEST_LABEL); i++) {
        if (tokens.isMark(i, ':') || tokens.isMark(i, '?')) {
          return true;
        }
      }
      return false;
    }

    /** "Title" above "Release date: …": whether the line below tells of this one. */
    private boolean hasDetail(Block block) {
      return block.index() + 1 < text.blocks.size()
          && block.to() - block.from() <= LONGEST_TITLE + 4
          && dateLine(block) == null
          && !isDetail(block)
          && isDetail(text.blocks.get(block.index() + 1));
    }

    private @Nullable When dateBelow(Block block) {
      if (!datesBelow || !hasDetail(block)) {
        return null;
      }
      DateMention mention = dateLine(text.blocks.get(block.index() + 1));
      return mention == null ? null : mention.start();
    }

    /** The season that the story below a title names, if it is the first that it speaks of. */
    private @Nullable SeasonMention seasonOfStory(Block block) {
      for (Block below : story(block)) {
        for (Sentence sentence : sentencesOf(below)) {
          for (SeasonMention mention : seasons.get(sentence.index())) {
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

    /** "Renewed for season 2": one that is yet to come. */
    private boolean isOrdered(Sentence sentence, SeasonMention season) {
      for (int i = season.from() - 1; i >= Math.max(sentence.from(), season.from() - 4); i--) {
        if (lexicon.is(WordClass.LISTED_RENEWED, tokens, i)) {
          return true;
        }
      }
      return false;
    }

    /** Whether the story below a title says that the series was there before: "is back", "returns". */
    private boolean returnsInStory(Block block) {
      for (Block below : story(block)) {
        for (int i = below.from(); i < Math.min(below.to(), below.from() + LONGEST_STORY); i++) {
          if (tokens.is(i, "back") || tokens.is(i, "returns") || tokens.is(i, "return")) {
            return true;
          }
        }
      }
      return false;
    }

    private List<Block> story(Block block) {
      int first = block.index() + 1;
      int last = first;
      while (last < Math.min(text.blocks.size(), first + LONGEST_DETAILS)
          && (isDetail(text.blocks.get(last))
              || dateLine(text.blocks.get(last)) != null
              || text.blocks.get(last).kind() == Kind.PARAGRAPH)) {
        last++;
      }
      return text.blocks.subList(first, last);
    }

    private List<Sentence> sentencesOf(Block block) {
      int first = firstSentence[block.index()];
      int last = first;
      while (first >= 0
          && last < text.sentences.size()
          && text.sentences.get(last).block().index() == block.index()) {
        last++;
      }
      return first < 0 ? List.of() : text.sentences.subList(first, last);
    }

    /** A bullet with a story behind it: its entry is the series that it names. */
    boolean isStory(Block block) {
      char first = tokens.firstChar(block.from());
      return (first == '•' || first == '-' || first == '*' || first == '·' || first == '▶')
          && block.to() - block.from() > 20;
    }

    private int behindNumber(Block block) {
      int from = block.from();
      while (from < block.to()
          && tokens.is(from, Tokens.MARK)
          && !(tokens.isMark(from, '#') && !tokens.isNumber(from + 1))) {
        from++;
      }
      if (tokens.isMark(from - 1, '#') && tokens.isNumber(from)) {
        from++;
      } else if (tokens.isNumber(from)
          && tokens.isMark(from + 1, '.')
          && tokens.is(from + 2, Tokens.SPACE_BEFORE)) {
        from += 2;
      }
      return from;
    }

    List<Entry> entries(Block block) {
      int from = behindNumber(block);
      boolean below = (datesBelow || storied && !datesAbove) && dateLine(block) != null;
      boolean detail = dateLine(block) == null && isDetail(block);
      if (from >= block.to()
          || firstSentence[block.index()] < 0
          || below
          || detail
          || heading(block, from)) {
        return List.of();
      }
      Status own = states.opening(from);
      if (own != null
          && (tokens.isMark(from + states.length(from), ':')
              || isDash(from + states.length(from)))) {
        return verdicts(block, from + states.length(from) + 1, own);
      }
      Entry entry = entry(block, from);
      if (entry == null && ledIn && block.to() - from > LONGEST_TITLE) {
        reset();
      }
      return entry == null ? List.of() : List.of(entry);
    }

    /** A line that only says a day, a month, a platform or a state, and so speaks of the lines behind it. */
    private boolean heading(Block block, int from) {
      int to = block.to();
      while (to > from && tokens.is(to - 1, Tokens.MARK)) {
        to--;
      }
      if (tokens.is(from, "other") && to - from <= 3) {
        platform = null;
        return true;
      }
      Status stated = stateOfLines(block, from);
      if (stated != null) {
        enter(stated);
        ledIn = tokens.isMark(to, ':');
        return true;
      }
      if (to - from > 7 || block.kind() == Kind.PARAGRAPH && to - from > 5) {
        return false;
      }
      for (DateMention mention : dates.get(firstSentence[block.index()])) {
        if (mention.from() <= from + 2
            && mention.to() >= to
            && mention.start().unit() == When.Unit.DAY) {
          reset();
          date = mention.start();
          return true;
        }
      }
      if (to - from == 1 && lexicon.is(WordClass.MONTH, tokens, from)) {
        reset();
        month = lexicon.value(tokens.id[from]);
        return true;
      }
      Mention.OfPlatform named = date == null && platform == null
          ? platforms.exact(tokens, from, to)
          : platforms.alone(tokens, from, to);
      named = named == null ? firstOfPlatforms(from, to) : named;
      if (named != null
          || tokens.is(from, Tokens.ALL_CAPITALS)
              && to - from <= 3
              && (named = withoutThe(from, to)) != null) {
        // a schedule names the day, and below it each network; so do some lists with states
        When day = date;
        Status over = stateOutside ? status : null;
        reset();
        date = day;
        status = over;
        platform = named.name();
        return true;
      }
      Status state = states.opening(from);
      if (state != null && (to - from <= 2 || tokens.is(from, Tokens.ALL_CAPITALS))) {
        enter(state);
        return true;
      }
      if (block.kind() == Kind.HEADING
          && (tokens.is(from, Tokens.ALL_CAPITALS) || to - from <= 4)
          && !tokens.isMark(block.to() - 1, ')')
          && !(storied && isHead(block))
          && !hasDetail(block)
          && !ledIn) {
        date = null;
        month = 0;
        status = null;
      }
      return false;
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

    private Mention.@Nullable OfPlatform withoutThe(int from, int to) {
      return tokens.is(from, "the") ? platforms.exact(tokens, from + 1, to) : null;
    }

    /** "Cancelled Shows", or a sentence that leads in to a list: what a line says of those below it, or null. */
    private @Nullable Status stateOfLines(Block block, int from) {
      Status headed = states.heading(from, block.to());
      if (headed != null) {
        return headed;
      }
      List<Sentence> own = sentencesOf(block);
      Sentence last = own.get(own.size() - 1);
      return states.leadIn(last.from(), last.to());
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

    private boolean isDash(int i) {
      return tokens.isMark(i, '—')
          || tokens.isMark(i, '–')
          || tokens.isMark(i, '-')
              && (tokens.is(i, Tokens.SPACE_BEFORE) || tokens.is(i + 1, Tokens.SPACE_BEFORE));
    }

    /** "Renewed: A (Season 4), B (S6), C". */
    private List<Entry> verdicts(Block block, int from, Status own) {
      List<Entry> found = new ArrayList<>();
      if (own == Status.ENDING) {
        return found;
      }
      int start = from;
      int depth = 0;
      for (int i = from; i <= block.to(); i++) {
        boolean end = i == block.to();
        if (!end) {
          depth += tokens.isMark(i, '(') ? 1 : tokens.isMark(i, ')') ? -1 : 0;
        }
        boolean comma = !end && depth == 0 && (tokens.isMark(i, ',') || tokens.isMark(i, ';'));
        if ((comma || end) && i > start) {
          int to = i;
          while (to > start && (tokens.isMark(to - 1, '.') && !abbreviates(to - 1))) {
            to--;
          }
          if (tokens.is(start, "and")) {
            start++;
          }
          Entry entry = item(block, start, to, own);
          if (entry != null) {
            found.add(entry);
          }
          start = i + 1;
        }
      }
      return found;
    }

    private boolean abbreviates(int i) {
      return i >= 2 && tokens.length(i - 1) == 1 && tokens.isMark(i - 2, '.');
    }

    private @Nullable Entry item(Block block, int from, int to, Status own) {
      int end = from;
      while (end < to
          && !tokens.isMark(end, '(')
          && !tokens.isMark(end, '…')
          && !(tokens.isMark(end, '.') && tokens.isMark(end + 1, '.'))) {
        end++;
      }
      SeasonMention season = seasonIn(block, from, to);
      if (season != null && season.from() < end) {
        end = season.from();
      }
      if (end <= from
          || end - from > LONGEST_TITLE
          || states.opening(from) != null && end - from > 1
          || !tokens.isCapital(from) && !tokens.isNumber(from) && end - from > 3
          || !tokens.isWord(from) && !tokens.isNumber(from)) {
        return null;
      }
      if (season == null
          && tokens.isMark(end, '(')
          && tokens.isNumber(end + 1)
          && tokens.isMark(end + 2, ')')
          && tokens.value[end + 1] < 40) {
        season = SeasonMention.exact(end + 1, end + 2, List.of(tokens.value[end + 1]), false);
      }
      if (own == Status.ORDERED
          && tokens.isMark(end, '(')
          && season == null
          && tokens.isCapital(end + 1)) {
        return null;
      }
      boolean open = false;
      boolean last = false;
      for (int i = end; i < to; i++) {
        open |= tokens.is(i, "decision") || tokens.is(i, "undecided");
        last |= tokens.is(i, "final") || tokens.is(i, "last");
      }
      return new Entry(from, end, season, own, null, platform, false, last, open);
    }

    private @Nullable SeasonMention seasonIn(Block block, int from, int to) {
      for (Sentence sentence : sentencesOf(block)) {
        for (SeasonMention season : seasons.get(sentence.index())) {
          if (season.from() >= from
              && season.to() <= to
              && season.kind() == SeasonMention.Kind.EXACT) {
            return season;
          }
        }
      }
      return null;
    }

    /** "Castle, Season 8 (ABC)", "You (Netflix). …", "Hijack — Season 2.", "19 | Loki", "8:00 Deputy, SP, Fox". */
    private @Nullable Entry entry(Block block, int from) {
      int start = from;
      int day = 0;
      int behindHour = behindHour(start);
      if (behindHour > start) {
        start = behindHour;
        while (start < block.to() && tokens.isOpeningQuote(start)) {
          start++;
        }
      } else if (month > 0
          && tokens.isNumber(start)
          && tokens.value[start] <= 31
          && (tokens.isMark(start + 1, '|')
              || isDash(start + 1)
              || tokens.isMark(start + 1, ':'))) {
        day = tokens.value[start];
        start += 2;
      }
      When own = null;
      DateMention leading = dateAt(block, start);
      if (leading != null
          && (isDash(leading.to())
              || tokens.isMark(leading.to(), ':')
              || tokens.isMark(leading.to(), '|'))) {
        own = leading.start();
        start = leading.to() + 1;
      }
      int limit = Math.min(block.to(), start + LONGEST_TITLE + 2);
      SeasonMention season = null;
      for (SeasonMention mention : seasons.get(firstSentence[block.index()])) {
        if (mention.kind() == SeasonMention.Kind.EXACT
            && mention.from() > start
            && mention.from() <= limit
            && (lexicon.is(WordClass.SEASON_NOUN, tokens, mention.from())
                || tokens.length(mention.from()) <= 3)) {
          season = mention;
          break;
        }
      }
      int end = start;
      while (end < limit
          && (!isDelimiter(end, season)
              || isCommaOfTitle(end, limit)
              || storied && isCommaInHead(block, end))) {
        end++;
      }
      // "Squid Game 2": the number that some series have for their seasons
      boolean numbered = season == null
          && end - start > 1
          && tokens.isNumber(end - 1)
          && tokens.value[end - 1] > 1
          && tokens.value[end - 1] < 10
          && storied;
      if (numbered) {
        season = SeasonMention.exact(end - 1, end, List.of(tokens.value[end - 1]), false);
        end--;
      }
      ListStates.Said behind = states.behind(end, block.to(), season);
      if (season == null && behind == null) {
        season = bracketedSeason(block, end);
      }
      if (end == limit && end < block.to() || end == start || !isTitle(start, end)) {
        return null;
      }
      if (behind != null) {
        return stated(block, start, end, season, behind);
      }
      boolean bracketed =
          season != null && (tokens.isMark(season.from() - 1, '(') || isInBracket(season, end));
      boolean seasonInHead = season != null && (bracketed || onlyLinks(end, season.from()));
      String named = platformBehind(end, block);
      boolean star = tokens.isMark(end, '*');
      boolean isNew = star || newWord(end, block.to());
      if (tokens.isMark(end, '(')) {
        DateMention inBrackets = dateAt(block, end + 1);
        own =
            inBrackets != null ? inBrackets.start() : own == null ? dayInBrackets(block, end) : own;
      }
      if (own == null && isName(start, end)) {
        own = dayBehind(block, seasonInHead && season != null ? season.to() : end, seasonInHead);
      }
      boolean head = storied && isHead(block) && (numbered ? end + 1 : end) == headEnd(block);
      boolean detailed = isName(start, end) && (head || hasDetail(block));
      SeasonMention told = detailed && !seasonInHead ? seasonOfStory(block) : null;
      if (told != null && told.kind() == SeasonMention.Kind.EXACT) {
        season = told;
        seasonInHead = true;
      }
      own = own == null && detailed ? head ? dateOfStory(block) : dateBelow(block) : own;
      boolean asks = block.kind() == Kind.HEADING && tokens.isMark(block.to() - 1, '?');
      boolean prose = tokens.isMark(end, ',')
          && block.to() - block.from() > LONGEST_LISTED
          && season == null
          && named == null
          && own == null
          && behindHour == from;
      boolean placed = seasonInHead && !asks && !lexicon.is(WordClass.NOT_A_NAME, tokens, start)
          || status != null
          || date != null
          || day > 0
          || own != null
          || detailed
          || underPlatform(start, end)
          || named != null && tokens.isMark(end, '(');
      if (!placed
          || prose
          || tokens.isMark(end, '.')
              && day == 0
              && own == null
              && status == null
              && named == null) {
        return null;
      }
      Status all = status == null && head ? ofAll : status;
      boolean ordered = all == Status.RENEWED && all == ofAll && seasonOfAll != null;
      if (ordered && (!seasonInHead || told != null)) {
        season = seasonOfAll;
        seasonInHead = true;
      }
      // what networks have on a night is as often old as new
      boolean inSchedule =
          own == null && day == 0 && (platform != null || named != null || behindHour > from);
      When when = own != null ? own : day > 0 ? When.day(month, day) : date;
      return new Entry(
          start,
          end,
          seasonInHead ? season : null,
          all,
          when,
          named == null ? platform : named,
          isNew
              || when != null
                  && !seasonInHead
                  && !inSchedule
                  && told == null
                  && !(detailed && returnsInStory(block)),
          false,
          false);
    }

    private Entry stated(
        Block block, int start, int end, @Nullable SeasonMention inHead, ListStates.Said said) {
      SeasonMention behind = seasonBehind(block, said);
      SeasonMention season = behind != null ? behind : inHead;
      boolean last = said.status() == Status.ENDING;
      for (int i = end; i < Math.min(block.to(), end + BRACKET_REACH); i++) {
        last |= tokens.is(i, "final") || tokens.is(i, "last");
      }
      String named = platformBehind(end, block);
      String by = named == null ? platform : named;
      return new Entry(start, end, season, said.status(), null, by, false, last, false);
    }

    /** "Renewed for season 4", "ending after seven seasons": the season that a state is of, or null. */
    private @Nullable SeasonMention seasonBehind(Block block, ListStates.Said said) {
      for (SeasonMention mention : seasons.get(firstSentence[block.index()])) {
        if (mention.from() < said.at()) {
          continue;
        }
        if (mention.kind() == SeasonMention.Kind.EXACT) {
          return mention;
        }
        if (mention.kind() == SeasonMention.Kind.COUNT && said.status() == Status.ENDING) {
          return SeasonMention.exact(mention.from(), mention.to(), List.of(mention.count()), false);
        }
      }
      return null;
    }

    /** "Gothic (Fox), 8 p.m. (Season 2)": the season that brackets add behind platform and hour, or null. */
    private @Nullable SeasonMention bracketedSeason(Block block, int end) {
      for (SeasonMention mention : seasons.get(firstSentence[block.index()])) {
        boolean near = mention.kind() == SeasonMention.Kind.EXACT
            && mention.from() > end
            && mention.from() <= end + BRACKET_REACH;
        boolean alone = tokens.isMark(mention.from() - 1, '(') && tokens.isMark(mention.to(), ')');
        if (near && (alone || isInBracket(mention, end))) {
          return mention;
        }
      }
      return null;
    }

    /** "Atlanta (FX, Season 4; final season)": the season shares its brackets with the platform. */
    private boolean isInBracket(SeasonMention mention, int open) {
      return tokens.isMark(open, '(')
          && (tokens.isMark(mention.from() - 1, ',') || tokens.isMark(mention.from() - 1, ';'))
          && mention.to() <= closing(open, open + BRACKET_REACH);
    }

    /** "Karen Pirie: three episodes" below "ITV": each line of such a list opens with a title. */
    private boolean underPlatform(int from, int end) {
      boolean mark = tokens.isMark(end, ',') || tokens.isMark(end, ':') || isDash(end);
      return platform != null
          && mark
          && isName(from, end)
          && !lexicon.is(WordClass.FUNCTION_WORD, tokens, from)
          && !lexicon.is(WordClass.PREPOSITION, tokens, from);
    }

    /** "8 p.m.: The Voice", "8:30/7:30c FBI", "10:00 Deputy": where the title begins; {@code i} where no hour stands. */
    private int behindHour(int i) {
      if (!tokens.isNumber(i) || tokens.value[i] > 12) {
        return i;
      }
      int to = i + 1;
      boolean minutes = tokens.isMark(to, ':') && tokens.isNumber(to + 1);
      to = minutes ? to + 2 : to;
      boolean half = tokens.is(to, "p") || tokens.is(to, "a");
      if (tokens.is(to, "pm") || tokens.is(to, "am")) {
        half = true;
        to++;
      } else if (half && tokens.isMark(to + 1, '.') && tokens.is(to + 2, "m")) {
        to += tokens.isMark(to + 3, '.') ? 4 : 3;
      } else if (half) {
        return i;
      }
      int behindZone = behindZone(to);
      boolean zoned = behindZone > to;
      to = behindZone;
      boolean closes = tokens.isMark(to, ':') || tokens.isMark(to, ',') || isDash(to);
      return !minutes && !half && !zoned ? i : closes ? to + 1 : to;
    }

    /** The other hour of "8/7c", "8:30/7:30c", "9 p.m. ET/PT": behind it, or {@code i} where none stands. */
    private int behindZone(int i) {
      int to = lexicon.is(WordClass.TIME_ZONE, tokens, i) ? i + 1 : i;
      if (tokens.isMark(to, '/')) {
        boolean hour = startsWithDigit(to + 1);
        if (!hour && !lexicon.is(WordClass.TIME_ZONE, tokens, to + 1)) {
          return i;
        }
        to += 2;
        if (tokens.isMark(to, ':') && startsWithDigit(to + 1)) {
          to += 2;
        }
        to = lexicon.is(WordClass.TIME_ZONE, tokens, to) ? to + 1 : to;
      }
      return to;
    }

    private boolean startsWithDigit(int i) {
      return i < tokens.size && Character.isDigit(tokens.firstChar(i));
    }

    /** Whether a head is no label: "Release Date: May 4", "Trailer: May 4", "Netflix: May 4". */
    private boolean isName(int from, int to) {
      boolean label = lexicon.is(WordClass.BEHIND_SEASON, tokens, to - 1)
          || lexicon.is(WordClass.DETAIL_LABEL, tokens, to - 1)
          || lexicon.is(WordClass.NOT_A_NAME, tokens, from) && to - from == 1
          || lexicon.is(WordClass.OTHER_WORK, tokens, to - 1)
          || lexicon.is(WordClass.EPISODE_NOUN, tokens, to - 1);
      return !label && platforms.exact(tokens, from, to) == null;
    }

    /** "A — January 6, HIDIVE", "B (Bee): Netflix, 4 January", "C Season 2 / Jan. 7": the day behind a head, or null. */
    private @Nullable When dayBehind(Block block, int from, boolean numbered) {
      boolean separated = false;
      int i = from;
      int limit = Math.min(block.to(), from + DAY_REACH);
      while (i < limit) {
        DateMention mention = separated || numbered ? dateAt(block, i) : null;
        if (mention != null) {
          return mention.start();
        }
        Mention.OfPlatform named = tokens.isCapital(i) ? platforms.named(tokens, i, limit) : null;
        if (named != null && separated) {
          i = named.to();
        } else if (tokens.isMark(i, '(') || tokens.isMark(i, '"') || tokens.isMark(i, '“')) {
          i = closing(i, limit) + 1;
        } else if (isDash(i)
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
    private @Nullable When dayInBrackets(Block block, int open) {
      int close = closing(open, Math.min(block.to(), open + BRACKET_REACH));
      for (DateMention mention : dates.get(firstSentence[block.index()])) {
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

    private int closing(int open, int limit) {
      for (int i = open + 1; i < limit; i++) {
        if (tokens.isMark(i, ')') || tokens.isMark(i, '"') || tokens.isMark(i, '”')) {
          return i;
        }
      }
      return limit;
    }

    /** The day or month that starts at a token, or null. */
    private @Nullable DateMention dateAt(Block block, int token) {
      for (DateMention mention : dates.get(firstSentence[block.index()])) {
        boolean dayOrMonth =
            mention.start().unit() == When.Unit.DAY || mention.start().unit() == When.Unit.MONTH;
        if (mention.from() == token && dayOrMonth && mention.bound() == DateMention.Bound.AT) {
          return mention;
        }
      }
      return null;
    }

    private boolean isDelimiter(int i, @Nullable SeasonMention season) {
      return season != null && i == season.from()
          || tokens.isMark(i, '(')
          || tokens.isMark(i, ',')
          || tokens.isMark(i, '*')
          || isDash(i)
          || tokens.isMark(i, '-')
              && tokens.is(i + 1, Tokens.SPACE_BEFORE)
              && !tokens.is(i + 1, Tokens.LINE_START)
          || tokens.isMark(i, '”')
          || tokens.isMark(i, '’') && tokens.is(i + 1, Tokens.LINE_START)
          || tokens.isMark(i, '"')
          || tokens.isMark(i, '|')
          || tokens.isMark(i, ';')
          || tokens.isMark(i, ':')
              && (!tokens.isCapital(i + 1) || states.said(i + 1, tokens.size) != null)
          || tokens.isMark(i, '.')
              && (tokens.is(i + 1, Tokens.SPACE_BEFORE) || i + 1 >= tokens.size)
              && !abbreviates(i)
          || opensStory(i)
          || tokens.isMark(i, '?') && tokens.is(i + 1, Tokens.SPACE_BEFORE);
    }

    /** "X: This legal drama was cancelled": a colon with a sentence behind it, and no second part of the title. */
    private boolean opensStory(int colon) {
      // "HELD BACK: CBS has" opens with a label
      boolean label =
          tokens.is(colon - 1, Tokens.ALL_CAPITALS) && tokens.is(colon - 2, Tokens.ALL_CAPITALS);
      if (!tokens.isMark(colon, ':') || !tokens.isCapital(colon + 1) || label) {
        return false;
      }
      Mention.OfPlatform platform = platforms.named(tokens, colon + 1, tokens.size);
      return platform != null && tokens.isWord(platform.to()) && !tokens.isCapital(platform.to())
          || tokens.isWord(colon + 2)
              && !tokens.isCapital(colon + 2)
              && !tokens.is(colon + 2, Tokens.LINE_START)
              && !lexicon.is(WordClass.DETAIL_LABEL, tokens, colon - 1)
              && (lexicon.is(WordClass.DETERMINER, tokens, colon + 1)
                  || tokens.is(colon + 1, "created")
                  || tokens.is(colon + 1, "based")
                  || tokens.is(colon + 1, "starring")
                  || isPlainWord(colon + 2));
    }

    /** A plain word, as titles seldom have for their second one. */
    private boolean isPlainWord(int i) {
      return tokens.length(i) > 3
          && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
          && !lexicon.is(WordClass.PREPOSITION, tokens, i);
    }

    /** "So Save Me, Todd: Cancelled": the title goes on to its colon. */
    private boolean isCommaOfTitle(int comma, int limit) {
      if (!tokens.isMark(comma, ',')) {
        return false;
      }
      for (int i = comma + 1; i < limit; i++) {
        if (tokens.isMark(i, ':')) {
          return states.said(i + 1, tokens.size) != null;
        }
        if (tokens.is(i, Tokens.MARK) && !tokens.isMark(i, ',')) {
          return false;
        }
      }
      return false;
    }

    private boolean onlyLinks(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!(tokens.isMark(i, ',')
            || isDash(i)
            || tokens.isMark(i, '(')
            || tokens.isMark(i, ':')
            || tokens.isMark(i, '?')
            || tokens.isMark(i, '.'))) {
          return false;
        }
      }
      return true;
    }

    private boolean isTitle(int from, int to) {
      int capitals = 0;
      for (int i = from; i < to; i++) {
        if (tokens.isCapital(i) || tokens.isNumber(i)) {
          capitals++;
        } else if (tokens.isWord(i)
            && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
            && !lexicon.is(WordClass.PREPOSITION, tokens, i)
            && tokens.length(i) > 2) {
          return false;
        }
      }
      // "Sept. 18-23"
      boolean day = lexicon.is(WordClass.MONTH, tokens, from)
          && (tokens.isMark(from + 1, '.') || tokens.isNumber(from + 1));
      boolean goesOn =
          lexicon.is(WordClass.PREPOSITION, tokens, to - 1) && !tokens.isCapital(to - 1);
      return capitals > 0
          && !day
          && !goesOn
          && (tokens.isCapital(from) || tokens.isNumber(from))
          && !lexicon.is(WordClass.READ_MORE, tokens, from);
    }

    private @Nullable String platformBehind(int from, Block block) {
      for (int i = from; i < Math.min(block.to(), from + 9); i++) {
        if (tokens.isCapital(i)) {
          Mention.OfPlatform hit = tokens.isMark(i - 1, '(') && tokens.isMark(i + 1, ')')
              ? platforms.alone(tokens, i, i + 1)
              : platforms.named(tokens, i, block.to());
          if (hit != null) {
            return hit.name();
          }
        }
        if (tokens.isMark(i, '.')) {
          return null;
        }
      }
      return null;
    }

    private boolean newWord(int from, int to) {
      for (int i = from; i < Math.min(to, from + BRACKET_REACH); i++) {
        boolean premiere =
            (tokens.is(i, "premiere") || tokens.is(i, "debut")) && tokens.is(i - 1, "series");
        boolean mark = i < from + NEW_REACH && (tokens.is(i, "sp") || tokens.is(i, "new"));
        if (premiere || mark) {
          return true;
        }
      }
      return false;
    }
  }
}
