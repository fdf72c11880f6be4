package dev.upfront.reading.text;

import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut into blocks (the lines that say something) and these into sentences; both are ranges of tokens. */
public final class Text {

  /** What kind of line a block is. */
  public enum Kind {
    TITLE,
    HEADING,
    ITEM,
    PARAGRAPH
  }

  /** Whether a line asks or answers in a column of letters: "Q: Will it be back?", "Ann says: It will". */
  public enum Turn {
    NONE,
    ASKS,
    ANSWERS
  }

  /**
   * One line.
   *
   * @param from its first token, behind the name of who asks or answers
   * @param to behind its last token
   * @param blankBefore whether an empty line stands before it
   * @param turn whose it is where readers ask and a column answers
   */
  public record Block(int index, Kind kind, int from, int to, boolean blankBefore, Turn turn) {}

  /** One sentence of a block. */
  public record Sentence(int index, Block block, int from, int to) {}

  /** What is longer is cut, so that no text makes a sentence's cost grow beyond bounds. */
  private static final int LONGEST_SENTENCE = 400;

  /** What is told before a question has at least so many tokens. */
  private static final int LEAST_TOLD = 4;

  /** "8:00-9:00 p.m." is no longer than this many tokens. */
  private static final int LONGEST_HOURS = 10;

  public final Tokens tokens;
  public final List<Block> blocks = new ArrayList<>();
  public final List<Sentence> sentences = new ArrayList<>();

  private Text(Tokens tokens) {
    this.tokens = tokens;
  }

  public static Text of(String string, int bodyStart, Lexicon lexicon) {
    Text text = new Text(Tokenizer.tokenize(string, lexicon.vocabulary));
    text.cutBlocks(bodyStart);
    for (Block block : text.blocks) {
      text.cutSentences(block, lexicon);
    }
    return text;
  }

  private void cutBlocks(int bodyStart) {
    List<int[]> lines = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Tokens.LINE_START)) {
        lines.add(new int[] {i, tokens.size()});
        if (lines.size() > 1) {
          lines.get(lines.size() - 2)[1] = i;
        }
      }
    }
    Dialogue dialogue = new Dialogue(tokens, lines);
    for (int n = 0; n < lines.size(); n++) {
      Turn turn = dialogue.turns[n];
      int from = turn == Turn.NONE ? lines.get(n)[0] : dialogue.behindLabel(n);
      int to = lines.get(n)[1];
      boolean blankBefore =
          n == 0 || blankBetween(lines.get(n - 1)[1] - 1, lines.get(n)[0]);
      boolean blankAfter = n + 1 == lines.size() || blankBetween(to - 1, lines.get(n + 1)[0]);
      Kind kind = kind(from, to, blankBefore, blankAfter, bodyStart);
      if (turn != Turn.NONE) {
        tokens.startLine(from);
      }
      blocks.add(new Block(n, kind, from, to, blankBefore, turn));
    }
    adoptLooseItems();
  }

  private boolean blankBetween(int lastToken, int nextToken) {
    int newlines = 0;
    for (int i = tokens.end(lastToken); i < tokens.start(nextToken); i++) {
      newlines += tokens.text.charAt(i) == '\n' ? 1 : 0;
    }
    return newlines > 1;
  }

  private Kind kind(int from, int to, boolean blankBefore, boolean blankAfter, int bodyStart) {
    if (tokens.start(from) < bodyStart) {
      return Kind.TITLE;
    }
    char first = tokens.firstChar(from);
    if (first == '-'
        || first == '•'
        || first == '*'
        || first == '▶'
        || first == '·'
        || first == '–'
        || first == '►') {
      return to - from < 90 ? Kind.ITEM : Kind.PARAGRAPH;
    }
    if (first == '■' || first == '#') {
      return Kind.HEADING;
    }
    int words = to - from;
    char last = tokens.text.charAt(tokens.end(to - 1) - 1);
    boolean closed =
        last == '.' || last == '!' || last == '"' || last == '”' || last == '’' || last == ';';
    closed &= !isQuotedTitle(from, to);
    closed = closed || words > 14 && hasStop(from, to);
    if (words <= 18 && last == '?') {
      return blankBefore && blankAfter && words > 12 ? Kind.PARAGRAPH : Kind.HEADING;
    }
    if (words > 14 || closed && !(words <= 5 && tokens.is(from, Tokens.ALL_CAPITALS))) {
      return closed || words > 40 ? Kind.PARAGRAPH : Kind.ITEM;
    }
    if (blankBefore && blankAfter) {
      return Kind.HEADING;
    }
    return blankBefore ? Kind.HEADING : Kind.ITEM;
  }

  /** "Ana Ruiz stars. Ben Ode joins the cast. (January)": whether sentences end within a line. */
  private boolean hasStop(int from, int to) {
    for (int i = from + LEAST_TOLD; i < to - 1; i++) {
      if (tokens.isMark(i, '.')
          && !tokens.is(i, Tokens.SPACE_BEFORE)
          && tokens.is(i + 1, Tokens.SPACE_BEFORE)
          && tokens.length(i - 1) > 3) {
        return true;
      }
    }
    return false;
  }

  /** ‘Low Water’ alone in its line. */
  private boolean isQuotedTitle(int from, int to) {
    if (to - from > 12 || !tokens.isOpeningQuote(from) || !tokens.isClosingQuote(to - 1)) {
      return false;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (tokens.isWord(i) && !tokens.isCapital(i) && tokens.length(i) > 3) {
        return false;
      }
    }
    return tokens.isCapital(to - 2) || tokens.isNumber(to - 2);
  }

  /** A short line at the head of a tight run of short lines is an item like them, unless it ends in a colon or is short and without a separator. */
  private void adoptLooseItems() {
    for (int n = 0; n + 1 < blocks.size(); n++) {
      Block block = blocks.get(n);
      Block next = blocks.get(n + 1);
      if (block.kind == Kind.HEADING
          && next.kind == Kind.ITEM
          && !next.blankBefore
          && hasSeparator(block)) {
        blocks.set(n, new Block(n, Kind.ITEM, block.from, block.to, block.blankBefore, block.turn));
      }
    }
  }

  private boolean hasSeparator(Block block) {
    for (int i = block.from + 1; i < block.to - 1; i++) {
      char c = tokens.firstChar(i);
      if (tokens.is(i, Tokens.MARK)
          && (c == '(' || c == '–' || c == '—' || c == ':' || c == '|' || c == '/')) {
        return true;
      }
      if (tokens.length(i) == 2 && tokens.vocabulary.find("as") == tokens.id(i)) {
        return true;
      }
    }
    return false;
  }

  private void cutSentences(Block block, Lexicon lexicon) {
    int from = block.from;
    for (int i = block.from; i < block.to; i++) {
      if (i + 1 == block.to
          || i + 1 - from >= LONGEST_SENTENCE
          || endsSentence(i, block, lexicon) && !isInitial(i - 1, from)) {
        int to = i + 1;
        while (to < block.to && isClosing(to)) {
          to++;
        }
        int turn = tokens.isMark(i, '?') ? questionBehind(from, i, block, lexicon) : -1;
        if (turn >= 0) {
          sentences.add(new Sentence(sentences.size(), block, from, turn));
          from = turn;
        }
        sentences.add(new Sentence(sentences.size(), block, from, to));
        from = to;
        i = to - 1;
      }
    }
  }

  /**
   * "X has wrapped its third season, but when does it return?": where the question begins behind what is told, as if that
   * were a sentence of its own; or -1.
   */
  private int questionBehind(int from, int mark, Block block, Lexicon lexicon) {
    if (block.kind != Kind.PARAGRAPH || opensQuestion(from, lexicon)) {
      return -1;
    }
    for (int i = from + LEAST_TOLD; i + 3 < mark; i++) {
      boolean parts = tokens.isMark(i, ',') || tokens.isMark(i, '–') || tokens.isMark(i, '—');
      int opens = parts && lexicon.is(WordClass.CLAUSE_JOINT, tokens, i + 1) ? i + 2 : i + 1;
      if (parts && opensQuestion(opens, lexicon) && (opens > i + 1 || !tokens.isMark(i, ','))) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean opensQuestion(int i, Lexicon lexicon) {
    return switch (tokens.word(i).toLowerCase(Locale.ROOT)) {
      case "when", "what", "who", "how", "where", "why", "which" -> true;
      default ->
        lexicon.is(WordClass.AUXILIARY, tokens, i) && !lexicon.is(WordClass.NEGATION, tokens, i);
    };
  }

  /** "Ben Ode and Ruth Mar. The drama": a month before no day, behind a first name. */
  private boolean isSurname(int i, Block block, Lexicon lexicon) {
    return lexicon.is(WordClass.MONTH, tokens, i)
        && lexicon.is(WordClass.SURNAME, tokens, i)
        && i - 1 >= block.from
        && tokens.isCapital(i - 1)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, i - 1);
  }

  /** "R. Scott Gemmill created": one letter is no sentence. */
  private boolean isInitial(int i, int sentenceStart) {
    return i == sentenceStart && tokens.isCapital(i) && tokens.length(i) == 1;
  }

  private boolean isClosing(int i) {
    char c = tokens.firstChar(i);
    return tokens.is(i, Tokens.MARK)
        && !tokens.is(i, Tokens.SPACE_BEFORE)
        && (c == '”' || c == '"' || c == '’' || c == '\'' || c == ')' || c == '.' || c == '!'
            || c == '?');
  }

  private boolean endsSentence(int i, Block block, Lexicon lexicon) {
    if (!tokens.is(i, Tokens.MARK)) {
      return false;
    }
    char c = tokens.firstChar(i);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int next = i + 1;
    while (next < block.to && isClosing(next)) {
      next++;
    }
    if (next >= block.to) {
      return true;
    }
    if (!tokens.is(next, Tokens.SPACE_BEFORE)) {
      return false;
    }
    char following = tokens.firstChar(next);
    // "tvN will air it"
    boolean opens = tokens.isCapital(next)
        || tokens.hasCapitalInside(next)
        || tokens.isNumber(next)
        || "\"“‘'(#•■▶—–".indexOf(following) >= 0;
    if (!opens) {
      return false;
    }
    if (c != '.') {
      return tokens.isCapital(next) || c != '!';
    }
    int before = i - 1;
    boolean hour = tokens.is(before, "m")
        && tokens.isMark(before - 1, '.')
        && (tokens.is(before - 2, "p") || tokens.is(before - 2, "a"));
    boolean opensLine = tokens.isNumber(block.from) && before - block.from <= LONGEST_HOURS;
    // "10 p.m. (Season 7)", "at 8 p.m. ET", "8 p.m. Low Water (Season 7)", "at 9 p.m. Sunday"
    boolean goesOn = opensLine
        || tokens.is(next, Tokens.MARK)
        || tokens.is(next, Tokens.ALL_CAPITALS)
        || isDayOrZone(next, lexicon);
    if (hour && goesOn) {
      return false;
    }
    if (before >= block.from && !tokens.is(i, Tokens.SPACE_BEFORE)) {
      // "No. 1" goes on, the answer "No. A second season" does not
      boolean denies = tokens.is(before, "no") && !tokens.isNumber(next);
      if (!denies
          && lexicon.is(WordClass.ABBREVIATION, tokens, before)
          && tokens.isCapital(before)) {
        return isSurname(before, block, lexicon) && tokens.isCapital(next);
      }
      boolean initial =
          tokens.isWord(before) && tokens.length(before) == 1 && tokens.isCapital(before);
      if (initial && tokens.firstChar(before) != 'I' && tokens.isCapital(next)) {
        // "Justin H. Min" goes on, "played by Helly R. The" does not
        // and "from L. Frank Baum", "showrunner R. Scott Gemmill" open with an initial
        boolean inName = before == block.from
            || tokens.isCapital(before - 1)
            || tokens.isMark(before - 1, '.')
            || tokens.isMark(before - 1, ',')
            || lexicon.is(WordClass.PREPOSITION, tokens, before - 1)
            || lexicon.is(WordClass.CONJUNCTION, tokens, before - 1)
            || lexicon.is(WordClass.JOB_NOUN, tokens, before - 1)
            || lexicon.is(WordClass.ROLE_NOUN, tokens, before - 1);
        return !inName || lexicon.is(WordClass.FUNCTION_WORD, tokens, next);
      }
    }
    return true;
  }

  private boolean isDayOrZone(int i, Lexicon lexicon) {
    return lexicon.is(WordClass.WEEKDAY, tokens, i)
        || lexicon.is(WordClass.MONTH, tokens, i)
        || lexicon.is(WordClass.TIME_ZONE, tokens, i);
  }
}
