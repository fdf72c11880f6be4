package dev.upfront.reading.title;

import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles by their quotes: ‘Slow Horses’, “Hacks,” "Dr. Romantic"; not what is called a film, nor what somebody says. */
final class QuotedTitles extends TitleClue {
  /** No row of quoted titles behind "films like" is longer, in tokens. */
  private static final int LONGEST_ROW = 24;

  private final List<List<SeasonMention>> seasons;

  QuotedTitles(TitleWords words, Candidates candidates, List<List<SeasonMention>> seasons) {
    super(words, candidates);
    this.seasons = seasons;
  }

  /** ‘Slow Horses’, “Hacks,” 'Heartstopper', "Dr. Romantic". */
  void look(Sentence sentence, int i, boolean inTitle) {
    int close = closingQuote(sentence, i);
    if (close < 0) {
      return;
    }
    int to = close;
    while (to > i + 1 && (tokens.isMark(to - 1, ',') || tokens.isMark(to - 1, '.'))) {
      to--;
    }
    if (to > i + 2 && tokens.is(to - 1, Tokens.POSSESSIVE) && isOwned(close + 1)) {
      to--;
    }
    if (to - i - 1 < 1 || to - i - 1 > TitleShape.LONGEST + 3 || !shape.looksLikeTitle(i + 1, to)) {
      return;
    }
    int from = i + 1;
    if (isOtherWork(i, close)
        || isDate(from, to)
        || isNickname(i, close)
        || inTitle && isSaying(i, close)
        || !inTitle && isSpeech(close)) {
      return;
    }
    SeasonMention season = trailingSeason(sentence, from, to);
    int numeral = Lexicon.roman(tokens, to - 1);
    if (season != null) {
      to = season.from();
    } else if (to - from > 1
        && (numeral > 1 || inTitle && tokens.isNumber(to - 1) && tokens.number(to - 1) < 12)) {
      to--;
    }
    if (to <= from) {
      return;
    }
    Candidate candidate = candidates.at(from, to);
    candidate.quoted++;
    // "From ‘Dock’ Creator": known for another series
    boolean owns =
        lexicon.isJob(tokens, close + 1) || lexicon.is(WordClass.ROLE_NOUN, tokens, close + 1);
    candidate.evidence += inTitle && !owns ? 6 : 2;
    candidate.inHeadline |= inTitle && !owns;
  }

  /** "Low Water's" Ana Ruiz, "Low Water's" third season: what the possessive within quotes owns; "Grey's" alone is a title. */
  private boolean isOwned(int i) {
    return tokens.isCapital(i) && !tokens.is(i, Tokens.LINE_START)
        || lexicon.is(WordClass.ORDINAL, tokens, i)
        || tokens.is(i, Tokens.ORDINAL);
  }

  /** Lisa "Duffy" Duffin, Waylon “Jock” Jeffcoat, DC "Birdy" Bird. */
  private boolean isNickname(int open, int close) {
    if (open == 0 || close + 1 >= tokens.size()) {
      return false;
    }
    boolean alone = close == open + 2
        && (tokens.id(open - 1) < 0 || lexicon.is(WordClass.HONORIFIC, tokens, open - 1))
        && tokens.id(close + 1) < 0;
    return tokens.isCapital(open - 1)
        && tokens.isCapital(close + 1)
        && !tokens.is(open, Tokens.LINE_START)
        && !tokens.is(close + 1, Tokens.LINE_START)
        && (givenNames.has(tokens, open - 1) || alone);
  }

  /** "X wraps: ‘Words are not enough’": what somebody says. */
  private boolean isSaying(int open, int close) {
    boolean verb = false;
    for (int i = open + 2; i < close; i++) {
      verb |= lexicon.is(WordClass.AUXILIARY, tokens, i);
    }
    return verb && tokens.isMark(open - 1, ':') && close - open > 3;
  }

  /** "“Certainly,” he says", "“Resting,” says ITV": what somebody says. */
  private boolean isSpeech(int close) {
    boolean parted = tokens.isMark(close - 1, ',') || tokens.isMark(close - 1, '.');
    boolean someone = lexicon.is(WordClass.PRONOUN, tokens, close + 1);
    return parted && lexicon.is(WordClass.SAYING, tokens, someone ? close + 2 : close + 1);
  }

  /** ‘Summer 2015’: no title. */
  private boolean isDate(int from, int to) {
    return to - from == 2
        && tokens.isNumber(to - 1)
        && (lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, from)
            || lexicon.is(WordClass.MONTH, tokens, from));
  }

  /** Whether what is quoted is called a film, a book or the like: "Wizard of Oz" stories, the movie “Alien”. */
  private boolean isOtherWork(int open, int close) {
    for (int i = close + 1; i <= close + 2; i++) {
      if (isWork(i)) {
        return true;
      }
    }
    return isWork(beforeRow(open))
        // "the eight-episode “Low Water”"
        || lexicon.is(WordClass.EPISODE_NOUN, tokens, open - 1) && !tokens.isMark(open - 2, '-')
        || words.calls(open - 1) && lexicon.is(WordClass.EPISODE_NOUN, tokens, open - 2);
  }

  /** Before "films like “A”, “B” and “C”", wherever in the row a quote opens; else before the quote. */
  private int beforeRow(int open) {
    int i = open - 1;
    boolean inside = false;
    while (i > Math.max(0, open - LONGEST_ROW)
        && (tokens.isQuote(i)
            || tokens.isMark(i, ',')
            || tokens.is(i, "and")
            || inside && tokens.isWord(i))) {
      inside ^= tokens.isQuote(i);
      i--;
    }
    if (tokens.is(i, "like")) {
      return i - 1;
    }
    return tokens.is(i, "as") && tokens.is(i - 1, "such") ? i - 2 : open - 1;
  }

  private boolean isWork(int i) {
    boolean series = tokens.is(i, "series") || tokens.is(i, "saga") || tokens.is(i, "thriller");
    // "the game show"
    boolean show = lexicon.is(WordClass.SHOW_NOUN, tokens, i + 1);
    return !series
        && !show
        && (lexicon.is(WordClass.FILM_NOUN, tokens, i)
            || lexicon.is(WordClass.WORK_NOUN, tokens, i));
  }

  private @Nullable SeasonMention trailingSeason(Sentence sentence, int from, int to) {
    for (SeasonMention season : seasons.get(sentence.index())) {
      if (season.from() > from && season.to() == to) {
        return season;
      }
    }
    return null;
  }

  private int closingQuote(Sentence sentence, int i) {
    char close;
    switch (tokens.firstChar(i)) {
      case '‘' -> close = '’';
      case '“' -> close = '”';
      case '"' -> close = '"';
      case '\'' -> close = '\'';
      default -> {
        return -1;
      }
    }
    if (close == '\'' || close == '"') {
      boolean opens = tokens.is(i, Tokens.SPACE_BEFORE)
          || i == sentence.from()
          || tokens.is(i - 1, Tokens.MARK);
      if (!opens || tokens.is(i + 1, Tokens.SPACE_BEFORE)) {
        return -1;
      }
    }
    int limit = Math.min(sentence.block().to(), i + TitleShape.LONGEST + 6);
    for (int k = i + 2; k < limit; k++) {
      if (tokens.isMark(k, close) && !(close == '\'' && tokens.is(k, Tokens.SPACE_BEFORE))) {
        return k;
      }
    }
    return -1;
  }
}
