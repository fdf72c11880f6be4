package dev.upfront.reading.list;

import dev.upfront.reading.list.Listing.Entry;
import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a row behind its state: "Renewed: Black-ish (Season 4), Schooled (S2), The Middle". */
final class ListRows {
  /** A bare number in brackets is a season below this. */
  private static final int MOST_SEASONS = 40;

  /** "Gone since last season:" is no longer. */
  private static final int LONGEST_OPENING = 9;

  private final ListStates states;
  private final ListLines lines;
  private final Tokens tokens;

  ListRows(ListStates states, ListLines lines) {
    this.states = states;
    this.lines = lines;
    this.tokens = lines.tokens;
  }

  /**
   * How a row opens.
   *
   * @param titles where its titles begin
   */
  record Opening(Status state, int titles) {}

  /** The state with which a row opens, or null where the line is no row. */
  @Nullable
  Opening opening(Block block, int from) {
    Status state = states.opening(from);
    int mark = state == null ? from : states.behindOpening(from);
    if (state != null && (tokens.isMark(mark, ':') || lines.isDash(mark))) {
      return isOfPeople(block, mark) ? null : new Opening(state, mark + 1);
    }
    int colon = colon(block, from);
    Status led = colon < 0 ? null : states.label(from, colon);
    return led == null || isOfPeople(block, colon) ? null : new Opening(led, colon + 1);
  }

  /** "RETURNING: Ana Ruiz (Jo Hart)", "Back again: Ana Ruiz, who was": a name in the first bracket, or "who" behind one. */
  private boolean isOfPeople(Block block, int colon) {
    for (int i = colon + 1; i < block.to(); i++) {
      if (tokens.is(i, "who") && tokens.isMark(i - 1, ',')) {
        return true;
      }
      if (tokens.isMark(i, '(')) {
        return tokens.isCapital(i + 1) && tokens.isCapital(i + 2) && tokens.isMark(i + 3, ')');
      }
    }
    return false;
  }

  /** "Renewed, or almost: A, B": the colon that closes what a line says first, if it says no more; else -1. */
  private int colon(Block block, int from) {
    for (int i = from; i < Math.min(block.to() - 1, from + LONGEST_OPENING); i++) {
      if (tokens.isMark(i, ':')) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line is nothing but titles without quotes and the commas between them: "Awake, Body of Proof, Missing". */
  boolean isPlainRow(Block block, int from) {
    if (ListTitles.opensCast(tokens, from, block.to())) {
      return false;
    }
    int commas = 0;
    int part = from;
    for (int i = from; i < block.to(); i++) {
      if (tokens.isMark(i, ',') || tokens.isMark(i, ';')) {
        if (i - part > ListTitles.LONGEST || !isTitle(part, i)) {
          return false;
        }
        commas++;
        part = tokens.is(i + 1, "and") && !tokens.isCapital(i + 1) ? i + 2 : i + 1;
      }
      boolean prose = tokens.isQuote(i)
          || tokens.isMark(i, ':') && tokens.is(i, Tokens.SPACE_BEFORE)
          || tokens.isMark(i, '.') && i < block.to() - 1 && !lines.abbreviates(i);
      if (prose) {
        return false;
      }
    }
    return commas >= 2 && block.to() - part <= ListTitles.LONGEST + 3;
  }

  /**
   * The entries of a row; none where it names series that end.
   *
   * @param titles where its titles begin
   * @param state with which it opens
   * @param platform under which it stands, or null
   */
  List<Entry> entries(Block block, int titles, Status state, @Nullable String platform) {
    List<Entry> found = new ArrayList<>();
    if (state == Status.ENDING) {
      return found;
    }
    int start = titles;
    int depth = 0;
    int limit = end(block, titles);
    boolean semicolons = hasSemicolon(titles, limit);
    for (int i = start; i <= limit; i++) {
      boolean end = i == limit;
      if (!end) {
        depth += tokens.isMark(i, '(') ? 1 : tokens.isMark(i, ')') ? -1 : 0;
      }
      boolean parts =
          semicolons ? tokens.isMark(i, ';') : tokens.isMark(i, ',') || isLastAnd(block, start, i);
      boolean comma = !end && depth == 0 && parts;
      if ((comma || end) && i > start) {
        int to = i;
        while (to > start && tokens.isMark(to - 1, '.') && !lines.abbreviates(to - 1)) {
          to--;
        }
        while (start < to
            && (tokens.isQuote(start) || tokens.is(start, "and") && !tokens.isCapital(start))) {
          start++;
        }
        Entry entry = entry(block, start, to, state, platform);
        if (entry != null) {
          found.add(entry);
        }
        start = i + 1;
      }
    }
    return found;
  }

  /** Where a row ends: with its sentence where that has a stop, as what stands behind it tells of the last title only. */
  private int end(Block block, int titles) {
    for (Sentence sentence : lines.sentences(block)) {
      if (sentence.to() > titles && tokens.isMark(sentence.to() - 1, '.')) {
        return sentence.to();
      }
    }
    return block.to();
  }

  /** "A, for a third season; B": semicolons part a row in which commas part what is said of each. */
  private boolean hasSemicolon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isMark(i, ';')) {
        return true;
      }
    }
    return false;
  }

  /** "A, B and C.": the word before the last of a row that closes as a sentence does; rows without a stop have only commas. */
  private boolean isLastAnd(Block block, int start, int i) {
    boolean joins = tokens.is(i, "and")
        && !tokens.isCapital(i)
        && i > start
        && tokens.isCapital(i + 1)
        && tokens.isMark(start - 1, ',')
        && tokens.isMark(block.to() - 1, '.');
    for (int k = i + 1; joins && k < block.to(); k++) {
      if (tokens.isMark(k, ',') && !tokens.isCapital(k + 1)) {
        // "A, B and C, which nobody saw coming."
        return true;
      }
      joins = !tokens.isMark(k, ',') && !tokens.isMark(k, ';');
    }
    return joins;
  }

  /** “Copper Lane,” “Night Ferry” and “Sea Salts”: a line of nothing but titles in quotes, under a heading; else none. */
  List<Entry> quoted(Block block, Status state, @Nullable String platform) {
    List<Entry> found = new ArrayList<>();
    int i = block.from();
    while (i < block.to()) {
      int close = tokens.isOpeningQuote(i) ? closing(i + 1, block.to()) : i;
      if (close == i) {
        return List.of();
      }
      int to = tokens.isMark(close - 1, ',') ? close - 1 : close;
      if (!isTitle(i + 1, to)) {
        return List.of();
      }
      found.add(new Entry(i + 1, to, null, state, null, platform, false, false, false, false));
      i = close + 1;
      while (i < block.to()
          && (tokens.isMark(i, ',') || tokens.isMark(i, '&') || tokens.is(i, "and"))) {
        i++;
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  private int closing(int from, int limit) {
    boolean curly = tokens.isMark(from - 1, '“');
    for (int i = from + 1; i < limit; i++) {
      if (curly ? tokens.isMark(i, '”') : tokens.isClosingQuote(i)) {
        return i;
      }
    }
    return from - 1;
  }

  private @Nullable Entry entry(
      Block block, int from, int to, Status state, @Nullable String platform) {
    SeasonMention season = season(block, from, to);
    int end = titleEnd(from, to, season);
    if (!isTitle(from, end)) {
      return null;
    }
    if (season == null) {
      season = bareNumber(end);
    }
    // "Ordered: Bellwether (Jane Doe)": a name in its brackets, and no season, make it none
    if (state == Status.ORDERED
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
    return new Entry(from, end, season, state, null, platform, false, last, open, false);
  }

  private @Nullable SeasonMention season(Block block, int from, int to) {
    for (Sentence sentence : lines.sentences(block)) {
      for (SeasonMention season : lines.seasons(sentence)) {
        if (season.from() >= from
            && season.to() <= to
            && season.kind() == SeasonMention.Kind.EXACT) {
          return season;
        }
      }
    }
    return null;
  }

  /** At a bracket, at dots that cut the row short, at a comma with what is said of the title, or at the season. */
  private int titleEnd(int from, int to, @Nullable SeasonMention season) {
    int end = from;
    while (end < to
        && !tokens.isClosingQuote(end)
        && !tokens.isMark(end, '(')
        && !tokens.isMark(end, '…')
        && !(tokens.isMark(end, ',') && !tokens.isCapital(end + 1))
        && !(tokens.isMark(end, '.') && tokens.isMark(end + 1, '.'))) {
      end++;
    }
    end = season != null && season.from() < end ? season.from() : end;
    return end > from && tokens.isMark(end - 1, ',') ? end - 1 : end;
  }

  private boolean isTitle(int from, int end) {
    return end > from
        && end - from <= ListTitles.LONGEST
        && (states.opening(from) == null || end - from == 1)
        && (tokens.isCapital(from) || tokens.isNumber(from) || isSmall(from, end))
        && (tokens.isWord(from) || tokens.isNumber(from));
  }

  /** "black-ish", "iCarly": a title that is written small is one word. */
  private boolean isSmall(int from, int end) {
    return end - from == 1 || end - from == 3 && tokens.isMark(from + 1, '-');
  }

  /** "Castle (8)": the season, or null. */
  private @Nullable SeasonMention bareNumber(int open) {
    boolean bare = tokens.isMark(open, '(')
        && tokens.isNumber(open + 1)
        && tokens.isMark(open + 2, ')')
        && tokens.number(open + 1) < MOST_SEASONS;
    return bare
        ? SeasonMention.exact(open + 1, open + 2, List.of(tokens.number(open + 1)), false)
        : null;
  }
}
