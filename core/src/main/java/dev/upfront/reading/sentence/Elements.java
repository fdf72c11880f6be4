package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the phrases see it: each mention (a season, a date, some people) is one element, each other token is
 * one.
 */
public final class Elements {
  private static final int COMMA = 2;
  private static final int BREAK = 5;
  private static final int[] NONE = {};

  /** Slots have small numbers below 0. */
  private static final int BITS_OF_SLOTS = 2 + Slot.values().length;

  /** "Of the hit Netflix drama X": no more elements tell whose season it is. */
  private static final int LONGEST_TAIL = 7;

  private final Tokens tokens;
  private final int[] symbols;
  private final int[] from;
  private final int[] to;
  private final int[] barrier;
  private final @Nullable Mention[] mention;
  private int size;

  /** The elements that are series, in their order. */
  private int[] series = NONE;

  /** For each place between elements, and both ends, the bits of all symbols before it, by {@link #bit}. */
  private final long[] before;

  /** The same for all symbols behind it. */
  private final long[] behind;

  /** Whether quotes stand beside a title. */
  private boolean quotesTitle;

  /** For a season the element behind its tail; for the last element of a tail the season, less than 0. */
  private int @Nullable [] tails;

  /** The tokens of a sentence with its mentions, none of which overlap, in their order. */
  public Elements(Lexicon lexicon, Tokens tokens, int first, int end, List<Mention> mentions) {
    this.tokens = tokens;
    int most = end - first;
    symbols = new int[most];
    from = new int[most];
    to = new int[most];
    barrier = new int[most + 1];
    mention = new Mention[most];
    before = new long[most + 1];
    before[0] = bit(Vocabulary.UNKNOWN);
    int i = first;
    for (Mention here : mentions) {
      int start = here.from();
      if (start >= i && start < end) {
        addWords(i, start, lexicon);
        add(here.slot().symbol(), start, here.to(), here, 0);
        i = here.to();
      }
    }
    addWords(i, end, lexicon);
    behind = bitsBehind();
    if (has(Slot.SEASON) || has(Slot.SERIES)) {
      noteSeasonsAndSeries();
    }
  }

  private void addWords(int first, int behind, Lexicon lexicon) {
    int i = first;
    while (i < behind) {
      int hour = Math.min(behind, behindHour(i));
      if (hour > i + 1) {
        // its marks part nothing
        add(tokens.id(i), i, hour, null, 0);
        i = hour;
      } else {
        add(tokens.id(i), i, i + 1, null, weight(i, lexicon));
        i++;
      }
    }
  }

  /** "8:30", "8:30 p.m.", "9 a.m.": behind the hour that stands at a token; {@code i} where none does. */
  private int behindHour(int i) {
    if (!tokens.isNumber(i)) {
      return i;
    }
    int to = tokens.isMark(i + 1, ':') && tokens.isNumber(i + 2) ? i + 3 : i + 1;
    boolean half = (tokens.is(to, "p") || tokens.is(to, "a"))
        && tokens.isMark(to + 1, '.')
        && tokens.is(to + 2, "m");
    return half ? to + 3 : to == i + 1 ? i : to;
  }

  private long[] bitsBehind() {
    long[] bits = new long[size + 1];
    bits[size] = bit(Vocabulary.UNKNOWN);
    for (int i = size - 1; i >= 0; i--) {
      bits[i] = bits[i + 1] | bit(symbols[i]);
    }
    return bits;
  }

  private void noteSeasonsAndSeries() {
    for (int n = 0; n < size; n++) {
      if (is(n, Slot.SEASON)) {
        tieTail(n);
      } else if (is(n, Slot.SERIES)) {
        series = Arrays.copyOf(series, series.length + 1);
        series[series.length - 1] = n;
        quotesTitle |= isQuote(n - 1) || isQuote(n + 1);
      }
    }
  }

  /** "Season 2 of the Netflix drama X": whose season it is belongs to it, and phrases look past it. */
  private void tieTail(int season) {
    if (!is(season + 1, "of")) {
      return;
    }
    for (int i = season + 2; i < Math.min(size, season + 2 + LONGEST_TAIL); i++) {
      if (is(i, Slot.SERIES) || is(i, Slot.SHOW)) {
        int last = isQuote(i + 1) ? i + 1 : i;
        tails = tails == null ? new int[size] : tails;
        tails[season] = last + 1;
        tails[last] = -season - 1;
        return;
      }
      boolean describes = is(i, Slot.PLATFORM)
          || isQuote(i)
          || mention[i] == null
              && (tokens.isWord(from[i]) || tokens.is(from[i], Tokens.POSSESSIVE));
      if (!describes) {
        return;
      }
    }
  }

  /** The element at or behind {@code i} with the quotes passed over that stand around a title. */
  public int pastQuotes(int i) {
    return isQuoteOfTitle(i) ? i + 1 : i;
  }

  /** The same, backwards. */
  public int beforeQuotes(int i) {
    return isQuoteOfTitle(i) ? i - 1 : i;
  }

  private boolean isQuoteOfTitle(int i) {
    return quotesTitle
        && i >= 0
        && i < size
        && mention[i] == null
        && (is(i + 1, Slot.SERIES) || is(i - 1, Slot.SERIES))
        && tokens.isQuote(from[i]);
  }

  /** Behind the season at an element and the words that say whose it is; -1 where none do. */
  public int behindTail(int season) {
    return tails != null && tails[season] > 0 ? tails[season] : -1;
  }

  /** The season whose words for its series end at an element, or -1. */
  int seasonOfTail(int last) {
    return tails != null && last >= 0 && last < size && tails[last] < 0 ? -tails[last] - 1 : -1;
  }

  /** The bit of a symbol: each slot has its own, words share the others. */
  static long bit(int symbol) {
    return symbol < 0 ? 1L << -symbol : 1L << BITS_OF_SLOTS + symbol % (Long.SIZE - BITS_OF_SLOTS);
  }

  /** The bits of what a phrase may find right before an element: what has none of them does not stand there. */
  long bitsRightBefore(int i) {
    long last = bit(symbol(beforeQuotes(i - 1)));
    return seasonOfTail(i - 1) >= 0 ? last | bit(Slot.SEASON.symbol()) : last;
  }

  /** The same right behind it. */
  long bitsRightBehind(int i) {
    return bit(symbol(pastQuotes(i + 1)));
  }

  /** The same anywhere before it. */
  long bitsBefore(int i) {
    return before[i];
  }

  /** The same anywhere behind it. */
  long bitsBehind(int i) {
    return behind[i + 1];
  }

  private void add(int symbol, int tokenFrom, int tokenTo, @Nullable Mention here, int weight) {
    symbols[size] = symbol;
    before[size + 1] = before[size] | bit(symbol);
    from[size] = tokenFrom;
    to[size] = tokenTo;
    mention[size] = here;
    barrier[size + 1] = barrier[size] + 1 + weight;
    size++;
  }

  /** How far apart a mark or a word sets what stands on its sides, beyond one step. */
  private int weight(int token, Lexicon lexicon) {
    if (tokens.is(token, Tokens.MARK)) {
      return switch (tokens.firstChar(token)) {
        case ',' -> COMMA;
        case ';', ':', '–', '—', '.', '?', '!', '…' -> BREAK;
        case '(', ')' -> COMMA + 1;
        default -> 0;
      };
    }
    int word = tokens.id(token);
    if (lexicon.is(WordClass.PARTS_CLAUSES, word)) {
      return BREAK;
    }
    return lexicon.is(WordClass.TIES_CLAUSES, word) ? 1 : 0;
  }

  public int size() {
    return size;
  }

  /** The elements that are series, in their order; not to be changed. */
  public int[] series() {
    return series;
  }

  /** Whether words such as "the drama" stand in it. */
  public boolean speaksOfShow() {
    return has(Slot.SHOW);
  }

  /** Whether there is one of a kind anywhere: asked before each element is. */
  public boolean has(Slot slot) {
    return (before[size] & bit(slot.symbol())) != 0;
  }

  /** What stands at an element; {@link Vocabulary#UNKNOWN} beyond the ends of the sentence. */
  public int symbol(int i) {
    return i >= 0 && i < size ? symbols[i] : Vocabulary.UNKNOWN;
  }

  public int tokenFrom(int i) {
    return from[i];
  }

  public int tokenTo(int i) {
    return to[i];
  }

  /** What is mentioned at an element; null for a word, and beside the sentence's ends. */
  @Nullable
  public Mention mention(int i) {
    return i >= 0 && i < size ? mention[i] : null;
  }

  /** The seasons that an element numbers: "season 3", "the second and third series"; none where it is something else. */
  public List<Integer> seasonNumbers(int i) {
    return mention(i) instanceof Mention.OfSeason season
            && season.season().kind() == SeasonMention.Kind.EXACT
        ? season.season().numbers()
        : List.of();
  }

  /** The one season that the sentence numbers; null where it numbers none, or several. */
  @Nullable
  public Integer onlySeason() {
    Integer only = null;
    for (int i = 0; i < size; i++) {
      for (Integer number : seasonNumbers(i)) {
        if (only != null && !only.equals(number)) {
          return null;
        }
        only = number;
      }
    }
    return only;
  }

  public boolean is(int i, Slot slot) {
    return i >= 0 && i < size && symbols[i] == slot.symbol();
  }

  /** Whether the word at an element is this one. {@code word} is in lower case and one that the vocabulary knows. */
  public boolean is(int i, String word) {
    return i >= 0 && i < size && symbols[i] >= 0 && tokens.is(from[i], word);
  }

  /** The word at an element, in lower case; "" for a mention or a word that nobody knows. */
  public String word(int i) {
    return i >= 0 && i < size && symbols[i] >= 0 ? tokens.vocabulary.word(symbols[i]) : "";
  }

  public boolean isMark(int i, char mark) {
    return isToken(i) && tokens.isMark(from[i], mark);
  }

  /** Whether a question mark ends the sentence: also inside its quotes. */
  public boolean asks() {
    int last = size() - 1;
    while (last > 0 && isQuote(last)) {
      last--;
    }
    return isMark(last, '?');
  }

  public boolean isOpeningQuote(int i) {
    return isToken(i) && tokens.isOpeningQuote(from[i]);
  }

  public boolean isClosingQuote(int i) {
    return isToken(i) && tokens.isClosingQuote(from[i]);
  }

  public boolean isQuote(int i) {
    return isToken(i) && tokens.isQuote(from[i]);
  }

  /** Whether it is a title, or what alone parts the titles of a bare row: quotes, commas, "and". */
  public boolean isOfRow(int i) {
    return is(i, Slot.SERIES) || isQuote(i) || isMark(i, ',') || is(i, "and");
  }

  private boolean isToken(int i) {
    return i >= 0 && i < size && mention[i] == null;
  }

  /** Whether a gap may pass an element. */
  boolean passable(int i, boolean overCommas) {
    if (mention[i] != null || !tokens.is(from[i], Tokens.MARK)) {
      return true;
    }
    return switch (tokens.firstChar(from[i])) {
      case '.', '?', '!', ';', ':', '…' -> false;
      case ',', '(', ')', '–', '—' -> overCommas;
      default -> true;
    };
  }

  /** How far apart two elements stand: steps between, with a toll for what separates clauses. */
  public int distance(int a, int b) {
    return a <= b ? barrier[b] - barrier[Math.min(a + 1, b)] : distance(b, a);
  }

  /** The element that holds a token, or -1. */
  public int at(int token) {
    for (int i = 0; i < size; i++) {
      if (token >= from[i] && token < to[i]) {
        return i;
      }
    }
    return -1;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** The name of a platform; of "the streamer" that of the one named last before it here, null where none is. */
  @Nullable
  public String platformName(Mention.OfPlatform platform) {
    if (!platform.name().isEmpty()) {
      return platform.name();
    }
    for (int i = at(platform.from()) - 1; i >= 0; i--) {
      if (mention[i] instanceof Mention.OfPlatform other && !other.name().isEmpty()) {
        return other.name();
      }
    }
    return null;
  }
}
