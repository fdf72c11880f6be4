package dev.upfront.reading.title;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the runs of capitalised words out of a sentence that may be names: "Hannah van der Westhuysen", "J.J. Abrams",
 * "Rockne S. O'Bannon", "Joy Sunday".
 */
public final class NameRuns {

  /**
   * A run of words that is a name.
   *
   * @param from its first token
   * @param to behind its last token
   */
  public record Run(int from, int to) {
    public int length() {
      return to - from;
    }
  }

  /** A question that opens with "will" is no longer, in tokens. */
  private static final int LONGEST_QUESTION = 20;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final GivenNames givenNames;

  public NameRuns(Tokens tokens, Lexicon lexicon, GivenNames givenNames) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.givenNames = givenNames;
  }

  /** The runs between two tokens that do not mean something else already; {@code fixed} in order. */
  public List<Run> find(int from, int to, List<Mention> fixed) {
    List<Run> runs = new ArrayList<>(4);
    int next = 0;
    int takenFrom = from;
    int takenTo = from;
    int i = from;
    while (i < to) {
      while (takenTo <= i) {
        Mention taken = next < fixed.size() ? fixed.get(next) : null;
        takenFrom = taken == null ? to : taken.from();
        takenTo = taken == null ? Integer.MAX_VALUE : taken.to();
        next++;
      }
      if (takenFrom <= i) {
        i = takenTo;
        continue;
      }
      if (!opens(i, from)) {
        i++;
        continue;
      }
      int end = end(i, Math.min(to, takenFrom));
      int start = withoutLabel(i, end);
      int cut = cut(start, end);
      if (cut > start) {
        runs.add(new Run(start, cut));
        start = cut;
      }
      runs.add(new Run(start, end));
      i = end;
    }
    return runs;
  }

  /** "Ana Ruiz as Kay Cole Ben Ode as Rex": where the part ends and the next player begins, in a list whose marks are lost. */
  private int cut(int from, int to) {
    if (to - from < 3 || to - from > 5 || !tokens.is(from - 1, "as") || !tokens.is(to, "as")) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (givenNames.has(tokens, i) && i > from + 1) {
        return i;
      }
    }
    return to - from == 4 ? from + 2 : to - from == 3 ? from + 1 : from;
  }

  private boolean opens(int i, int sentenceStart) {
    if (!tokens.isCapital(i)) {
      return false;
    }
    boolean function = lexicon.is(WordClass.FUNCTION_WORD, tokens, i);
    // "Rise Of An Empire"
    if (function
        && i > sentenceStart
        && lexicon.is(WordClass.FUNCTION_WORD, tokens, i - 1)
        && tokens.isCapital(i - 1)) {
      return false;
    }
    // "her partner Will (Ben Cole)"
    if (function && i > sentenceStart && givenNames.has(tokens, i) && isBeforePlayer(i)) {
      return true;
    }
    if (isSource(i) || function && i == sentenceStart && asks(i)) {
      return false;
    }
    if (function && i > sentenceStart && isKorean(i)) {
      return true;
    }
    if (givenNames.has(tokens, i) && tokens.isCapital(i + 1) && !isMonthOfDate(i)) {
      // "Will Smith" opens a name, "Will Season 3" and "Will Kit Connor" do not
      return !function
          || !lexicon.is(WordClass.NOT_A_NAME, tokens, i + 1)
              && !(i == sentenceStart && givenNames.has(tokens, i + 1) && tokens.isCapital(i + 2));
    }
    // "Co-creator Cinco Paul", "Co-star Mia Stone"
    int noun = tokens.is(i, "co") && tokens.isMark(i + 1, '-') ? i + 2 : i;
    boolean job =
        lexicon.is(WordClass.JOB_NOUN, tokens, noun) && (noun > i || tokens.isCapital(i + 1))
            || noun > i && lexicon.is(WordClass.ROLE_NOUN, tokens, noun);
    return !function && !job && !lexicon.is(WordClass.NOT_A_NAME, tokens, i);
  }

  private boolean isBeforePlayer(int i) {
    return tokens.isMark(i + 1, '(')
        && givenNames.has(tokens, i + 2)
        && tokens.isCapital(i + 2)
        && tokens.isCapital(i + 3);
  }

  /** "Shin Dong Wook, So Ju Yeon": a surname that is a small word elsewhere, in a row. */
  private boolean isKorean(int i) {
    return (tokens.isMark(i - 1, ',') || tokens.is(i - 1, "and"))
        && tokens.length(i) < 3
        && isSyllable(i + 1)
        && isSyllable(i + 2)
        && !tokens.isCapital(i + 3);
  }

  private boolean isSyllable(int i) {
    return tokens.isCapital(i) && tokens.length(i) < 6 && tokens.id(i) < 0;
  }

  /** "Will Nora come back?": what opens a question on somebody who goes by one name, and nobody called Will. */
  private boolean asks(int i) {
    if (!tokens.is(i, "will") || !tokens.isCapital(i + 1) || tokens.isCapital(i + 2)) {
      return false;
    }
    for (int k = i + 3; k < Math.min(tokens.size(), i + LONGEST_QUESTION); k++) {
      if (tokens.isMark(k, '?')) {
        return true;
      }
      if (tokens.isMark(k, '.') || tokens.is(k, Tokens.LINE_START)) {
        return false;
      }
    }
    return false;
  }

  /** "Per Deadline": who says it, and nobody called Per. */
  private boolean isSource(int i) {
    return tokens.is(i, "per") && lexicon.is(WordClass.OUTLET, tokens, i + 1);
  }

  private boolean isMonthOfDate(int i) {
    return lexicon.is(WordClass.MONTH, tokens, i)
        && lexicon.is(WordClass.NOT_A_NAME, tokens, i + 1);
  }

  /** "Comedian Bill Burr", "Does Nick Offerman": a common word with a capital before a first name is no part of it. */
  private int withoutLabel(int from, int to) {
    int start = from;
    while (to - start > 2
        && tokens.id(start) >= 0
        && !givenNames.has(tokens, start)
        && !isInitial(start)
        && !lexicon.is(WordClass.HONORIFIC, tokens, start)
        && givenNames.has(tokens, start + 1)) {
      start++;
    }
    return start;
  }

  private int end(int from, int limit) {
    int end = from + 1;
    int i = end;
    while (i < limit && !tokens.is(i, Tokens.LINE_START)) {
      int next = step(i, from, limit);
      if (next == i) {
        break;
      }
      i = next;
      if (!isLink(i - 1)) {
        end = i;
      }
    }
    return end;
  }

  /** A dot or particle in a name counts only with what follows it, the dot of Jr. excepted. */
  private boolean isLink(int i) {
    if (tokens.isMark(i, '.')) {
      return !tokens.is(i - 1, "jr") && !tokens.is(i - 1, "sr") && tokens.isCapital(i + 1);
    }
    return !tokens.isCapital(i)
        && lexicon.is(WordClass.NAME_PARTICLE, tokens, i)
        && !tokens.isMark(i - 1, '-');
  }

  /** The token behind the part of a name that stands at {@code i}; {@code i} itself where the name ends. */
  private int step(int i, int from, int limit) {
    if (tokens.isCapital(i)) {
      return isNamePart(i, from) ? i + 1 : i;
    }
    boolean tight = !tokens.is(i, Tokens.SPACE_BEFORE);
    boolean last = i + 1 >= limit;
    if (tokens.isMark(i, '-') && tight && !last) {
      boolean inside = tokens.isWord(i + 1)
          && !tokens.is(i + 1, Tokens.SPACE_BEFORE)
          && !isCompound(i + 1)
          && !(lexicon.is(WordClass.CONJUNCTION, tokens, i + 1) && !tokens.isCapital(i + 1));
      return inside ? i + 2 : i;
    }
    if (tokens.isMark(i, '.') && tight) {
      boolean initial = isInitial(i - 1) && !last && (tokens.isCapital(i + 1) || isInside(i, from));
      return initial || isShortened(i - 1) ? i + 1 : i;
    }
    if (isPrefix(i, limit)) {
      return i + 3;
    }
    if (lexicon.is(WordClass.NAME_PARTICLE, tokens, i)) {
      boolean second = lexicon.is(WordClass.NAME_PARTICLE, tokens, i + 1);
      return !last && (tokens.isCapital(i + 1) || second && tokens.isCapital(i + 2)) ? i + 1 : i;
    }
    boolean junior = tokens.isMark(i, ',')
        && i + 1 < limit
        && tokens.isCapital(i + 1)
        && (tokens.is(i + 1, "jr") || tokens.is(i + 1, "sr"));
    if (junior || isDuo(i, from, limit)) {
      return i + 2;
    }
    if (isLongNickname(i, limit)) {
      return i + 5;
    }
    if (isInserted(i, from, limit)) {
      return i + 3;
    }
    return isNickname(i, limit) ? i + 4 : i;
  }

  /** Ana [Ruiz]: the surname that an interview adds where somebody says the first name alone. */
  private boolean isInserted(int i, int from, int limit) {
    return tokens.isMark(i, '[')
        && i == from + 1
        && i + 2 < limit
        && tokens.isCapital(i + 1)
        && tokens.isMark(i + 2, ']')
        && givenNames.has(tokens, from)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, i + 1);
  }

  /** "Sello Maake ka-Ncube", "Nahla al-Amin": a small syllable that a hyphen ties to a surname. */
  private boolean isPrefix(int i, int limit) {
    return i + 2 < limit
        && tokens.isWord(i)
        && tokens.length(i) < 4
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
        && tokens.isMark(i + 1, '-')
        && !tokens.is(i + 1, Tokens.SPACE_BEFORE)
        && !tokens.is(i + 2, Tokens.SPACE_BEFORE)
        && tokens.isCapital(i + 2);
  }

  /** "Raj & DK": two who go by one name. */
  private boolean isDuo(int i, int from, int limit) {
    return tokens.isMark(i, '&')
        && i == from + 1
        && i + 1 < limit
        && givenNames.has(tokens, from)
        && tokens.length(i + 1) == 2
        && tokens.is(i + 1, Tokens.ALL_CAPITALS)
        && !tokens.isCapital(i + 2);
  }

  private boolean isNamePart(int i, int from) {
    if (i == from + 1 && isHyphenatedSyllable(i) || isMiddleInitial(i)) {
      return true;
    }
    if (lexicon.is(WordClass.FUNCTION_WORD, tokens, i)) {
      // "Yoo In Shik": a syllable of a Korean name
      boolean middle = i == from + 1
          && tokens.isCapital(i + 1)
          && !lexicon.is(WordClass.NOT_A_NAME, tokens, i + 1);
      boolean last = i == from + 2 && givenNames.has(tokens, from) && !tokens.isCapital(i + 1);
      boolean syllable = tokens.length(from) < 5 && (middle || last);
      return syllable || lexicon.is(WordClass.NAME_PARTICLE, tokens, i);
    }
    // "Jang Uk", but "Acorn UK"
    boolean syllable = tokens.is(i, "uk") && !tokens.is(i, Tokens.ALL_CAPITALS);
    if (syllable || !lexicon.is(WordClass.NOT_A_NAME, tokens, i)) {
      return true;
    }
    // "Captain Tony Cole", "DI Oscar Lowe": an award elsewhere
    if (i == from + 1
        && lexicon.is(WordClass.HONORIFIC, tokens, from)
        && givenNames.has(tokens, i)
        && !lexicon.is(WordClass.MONTH, tokens, i)) {
      return true;
    }
    // "said Hawco Thursday": when it was said
    if (lexicon.is(WordClass.WEEKDAY, tokens, i)
        && lexicon.is(WordClass.SAYING, tokens, from - 1)) {
      return false;
    }
    // "Joy Sunday", "Dean English": a surname where a first name stands before it
    // "DCI Fred Thursday"
    int first = i > from + 1 && lexicon.is(WordClass.HONORIFIC, tokens, from) ? from + 1 : from;
    boolean second = i == first + 1 || i == first + 3 && tokens.isMark(first + 1, '-');
    return second
        && lexicon.is(WordClass.SURNAME, tokens, i)
        && (givenNames.has(tokens, first) || tokens.id(first) < 0);
  }

  /** "Peter A. Dowling": a letter that is a word elsewhere. */
  private boolean isMiddleInitial(int i) {
    return tokens.is(i, "a")
        && tokens.is(i, Tokens.SPACE_BEFORE)
        && tokens.isMark(i + 1, '.')
        && !tokens.is(i + 1, Tokens.SPACE_BEFORE)
        && tokens.isCapital(i + 2)
        && tokens.is(i + 2, Tokens.SPACE_BEFORE);
  }

  /** "Jung So-min", "Seo In-guk": a syllable that is a small word elsewhere. */
  private boolean isHyphenatedSyllable(int i) {
    return tokens.length(i) < 4
        && tokens.length(i - 1) < 6
        && tokens.isMark(i + 1, '-')
        && !tokens.is(i + 1, Tokens.SPACE_BEFORE)
        && tokens.isWord(i + 2)
        && !tokens.is(i + 2, Tokens.SPACE_BEFORE)
        && !tokens.isCapital(i + 2);
  }

  /** "The Adam Scott-led thriller", "Glasgow-born": what is done is no part of a name. */
  private boolean isCompound(int i) {
    return tokens.is(i, "led")
        || tokens.is(i, "born")
        || tokens.is(i, "based")
        || tokens.is(i, "raised")
        || tokens.is(i, "winning")
        || tokens.is(i, "nominated")
        || tokens.is(i, "starring")
        || tokens.is(i, "fronted")
        || tokens.is(i, "headlined")
        || tokens.is(i, "penned")
        || tokens.is(i, "directed")
        || tokens.is(i, "created")
        || tokens.is(i, "produced");
  }

  /** "Helly R. is": the dot of an initial that ends a name, with the sentence going on. */
  private boolean isInside(int dot, int from) {
    return dot - 1 > from && tokens.isWord(dot + 1) && !tokens.isCapital(dot + 1);
  }

  /** Sal “The Hook” Marino. */
  private boolean isLongNickname(int i, int limit) {
    return tokens.isOpeningQuote(i)
        && i + 4 < limit
        && tokens.is(i + 1, "the")
        && tokens.isCapital(i + 2)
        && tokens.isClosingQuote(i + 3)
        && tokens.isCapital(i + 4)
        && givenNames.has(tokens, i - 1);
  }

  /** Jessica "Jess" Day. */
  private boolean isNickname(int i, int limit) {
    return tokens.isOpeningQuote(i)
        && i + 3 < limit
        && tokens.isCapital(i + 1)
        && tokens.isClosingQuote(i + 2)
        && (tokens.isCapital(i + 3)
            || lexicon.is(WordClass.NAME_PARTICLE, tokens, i + 3) && tokens.isCapital(i + 4));
  }

  private boolean isShortened(int i) {
    boolean rank =
        lexicon.is(WordClass.HONORIFIC, tokens, i) && lexicon.is(WordClass.ABBREVIATION, tokens, i);
    return rank || tokens.is(i, "st") || tokens.is(i, "jr") || tokens.is(i, "sr");
  }

  private boolean isInitial(int i) {
    return tokens.isCapital(i)
        && (tokens.length(i) == 1 || tokens.length(i) == 2 && tokens.is(i, Tokens.ALL_CAPITALS));
  }
}
