package dev.upfront.reading.title;

import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;

/** Titles by what becomes of them: "CBS cancelled X", "pulled the plug on X", "X premieres March 11". */
final class FatedTitles extends TitleClue {
  /** No row of players between a title and what befalls it is longer, in tokens. */
  private static final int LONGEST_ROW = 40;

  private final TitleRows rows;
  private final List<List<SeasonMention>> seasons;

  FatedTitles(
      TitleWords words, Candidates candidates, TitleRows rows, List<List<SeasonMention>> seasons) {
    super(words, candidates);
    this.rows = rows;
    this.seasons = seasons;
  }

  /** CBS cancelled X; X has been renewed: a series, by what is done to it. */
  void doneTo(Sentence sentence, int verb) {
    if (lexicon.is(WordClass.FATE_VERB, tokens, verb)
        && !object(sentence, verb)
        && !described(sentence, verb + 1)) {
      subject(sentence, verb);
    }
  }

  /** CBS cancelled X. */
  private boolean object(Sentence sentence, int verb) {
    int to = shape.runForward(verb + 1, sentence.to());
    int from = shape.behindMaker(verb + 1, to);
    boolean title = to > from
        && tokens.isCapital(from)
        && !shape.isPlatform(from, to)
        && !words.isPerson(from, to)
        && !(to - from == 1 && lexicon.is(WordClass.NOT_A_NAME, tokens, from))
        && !lexicon.is(WordClass.WEEKDAY, tokens, to - 1)
        && (to - from > 1 || !lexicon.is(WordClass.MONTH, tokens, from));
    if (title) {
      add(from, to, words.areSeasons(to));
      rows.behind(sentence, to);
    }
    return title;
  }

  /** X has been renewed. */
  private void subject(Sentence sentence, int verb) {
    int end = verb;
    while (end > sentence.from()
        && (lexicon.is(WordClass.AUXILIARY, tokens, end - 1)
            || tokens.is(end - 1, "also")
            || tokens.is(end - 1, "officially")
            || tokens.is(end - 1, "not"))) {
      end--;
    }
    if (end == verb || tokens.isMark(end - 1, ',') || tokens.isClosingQuote(end - 1)) {
      return;
    }
    int run = shape.runBackward(end, sentence.from());
    int starring = starringBefore(run, sentence.from());
    if (starring >= 0) {
      end = starring;
      run = shape.runBackward(end, sentence.from());
    }
    int from = shape.behindMaker(behindJoint(sentence, run, end), end);
    if (tokens.isMark(end - 2, ':') && lexicon.is(WordClass.PRONOUN, tokens, end - 1)) {
      // "Ann: It was cancelled", as somebody says it
      return;
    }
    for (SeasonMention season : seasons.get(sentence.index())) {
      if (season.from() <= from && season.to() >= end) {
        // "Season 3 was cancelled"
        return;
      }
    }
    boolean renewed = from == sentence.from() && lexicon.is(WordClass.LISTED_RENEWED, tokens, verb);
    boolean title = from < end
        && tokens.isCapital(from)
        && !shape.isPlatform(from, end)
        && (end - from == 1 || !words.isPerson(from, end) || renewed)
        && !(end - from == 1
            && (lexicon.is(WordClass.NOT_A_NAME, tokens, from)
                || lexicon.is(WordClass.SHOWS, tokens, from)
                || lexicon.is(WordClass.FUNCTION_WORD, tokens, from)
                || lexicon.is(WordClass.PRONOUN, tokens, from)));
    if (title) {
      // "X and Y were cancelled"
      boolean several = tokens.is(end, "were") || tokens.is(end, "are") || tokens.is(end, "have");
      add(from, end, several);
    }
  }

  /** "X starring A, B and C has been renewed": the word between the title and the row in which a token stands, or -1. */
  private int starringBefore(int i, int limit) {
    int from = i;
    int last = Math.max(limit, i - LONGEST_ROW);
    while (from > last
        && (tokens.isCapital(from - 1)
            || tokens.isMark(from - 1, ',')
            || tokens.is(from - 1, "and"))) {
      from--;
    }
    return from > limit && tokens.is(from - 1, "starring") ? from - 1 : -1;
  }

  /** "After X was renewed", "while NBC has cancelled the drama": where the title begins, or the network. */
  private int behindJoint(Sentence sentence, int from, int end) {
    boolean joint = from == sentence.from()
        && end - from > 1
        && lexicon.is(WordClass.CONJUNCTION, tokens, from)
        && (lexicon.is(WordClass.PREPOSITION, tokens, from) || shape.isPlatform(from + 1, end));
    return joint ? from + 1 : from;
  }

  /** A title, or two with "and" between them. */
  private void add(int from, int to, boolean several) {
    int first = several ? words.atAnd(from, to) : to;
    candidates.show(from, first);
    if (first < to && tokens.isCapital(first + 1)) {
      candidates.show(first + 1, to);
    }
  }

  /** CBS cancelled the veteran comedy X: behind words for a kind of series. */
  private boolean described(Sentence sentence, int verb) {
    int from = words.behindDescription(sentence, verb);
    int to = shape.runForward(from, sentence.to());
    if (from == verb || to == from || !words.isBareTitle(from, to)) {
      return false;
    }
    candidates.show(from, to);
    rows.behind(sentence, to);
    return true;
  }

  /** "Pulled the plug on X", "gave the boot to the comedy X": what becomes of a series by a noun. */
  void undone(Sentence sentence, int noun) {
    boolean ends = lexicon.is(WordClass.ENDING_NOUN, tokens, noun)
        && (tokens.is(noun + 1, "on") || tokens.is(noun + 1, "to") || tokens.is(noun + 1, "for"));
    if (!ends) {
      return;
    }
    int from = noun + 2;
    int limit = Math.min(sentence.to(), from + TitleWords.DESCRIBING_REACH);
    while (from < limit && !tokens.isCapital(from) && tokens.isWord(from)) {
      from++;
    }
    from = from < limit ? words.behindWhose(sentence, from) : limit;
    int to = from < sentence.to() ? shape.runForward(from, sentence.to()) : from;
    if (to > from
        && !tokens.is(to, Tokens.POSSESSIVE)
        && !shape.isPlatform(from, to)
        && !words.isPerson(from, to)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, from)) {
      candidates.show(from, to);
      rows.behind(sentence, to);
    }
  }

  /** "A series order to X", "a second-season pickup for the drama X": what is ordered. */
  void ordered(Sentence sentence, int tie) {
    boolean orders = (tokens.is(tie, "to") || tokens.is(tie, "for"))
        && (lexicon.is(WordClass.ORDER_NOUN, tokens, tie - 1)
            || lexicon.is(WordClass.LISTED_RENEWED, tokens, tie - 1)
            || tokens.is(tie - 1, "light") && tokens.is(tie - 2, "green")
            || tokens.is(tie - 1, "greenlight"));
    if (!orders) {
      return;
    }
    int from = words.behindDescription(sentence, tie + 1);
    int to = from < sentence.to() ? words.atAnd(from, shape.runForward(from, sentence.to())) : from;
    if (to > from
        && words.isSeriesName(from, to)
        && !tokens.is(to, Tokens.POSSESSIVE)
        && !shape.isPlatform(from, to)
        && !shape.isCompound(to)) {
      candidates.show(from, to);
      rows.behind(sentence, to);
    }
  }

  /** X premieres March 11; X will now debut in May: what comes out is no person. */
  void comesOut(Sentence sentence, int verb) {
    if (!lexicon.is(WordClass.PREMIERES, tokens, verb) && !isShown(verb) && !isOn(verb)) {
      return;
    }
    int end = verb;
    while (end > sentence.from() && lexicon.is(WordClass.BEFORE_VERB, tokens, end - 1)) {
      end--;
    }
    boolean noun = end == verb && (tokens.is(verb, "premiere") || tokens.is(verb, "debut"));
    int start = shape.behindMaker(shape.runBackward(end, sentence.from()), end);
    for (SeasonMention season : seasons.get(sentence.index())) {
      noun |= season.from() < end && season.to() > start;
    }
    boolean title = start < end
        && !noun
        && tokens.isCapital(start)
        && !tokens.isNumber(end - 1)
        && !tokens.isClosingQuote(end - 1)
        && !shape.isPlatform(start, end)
        && !words.isPerson(start, end)
        && (end - start > 1
            || !lexicon.is(WordClass.NOT_A_NAME, tokens, start)
                && !lexicon.is(WordClass.FUNCTION_WORD, tokens, start)
                && !lexicon.is(WordClass.PRONOUN, tokens, start)
                && !lexicon.is(WordClass.SHOW_NOUN, tokens, start)
                && !lexicon.is(WordClass.SEASON_NOUN, tokens, start));
    if (title && shape.behindOwner(start, end) < end) {
      candidates.at(start, end).evidence += end - start > 1 ? 4 : 2;
    }
  }

  /** "X is on BBC One", "X returns to ITV": what papers put below what they say of it. */
  private boolean isOn(int verb) {
    boolean returns = tokens.is(verb + 1, "to") && tokens.is(verb, "returns");
    boolean on = returns
        || tokens.is(verb + 1, "on")
            && (tokens.is(verb, "is")
                || tokens.is(verb, "continues")
                || tokens.is(verb, "concludes")
                || tokens.is(verb, "starts")
                || tokens.is(verb, "begins")
                || tokens.is(verb, "returns"));
    return on && shape.isPlatform(verb + 2, shape.behindPlatform(verb + 2, tokens.size()));
  }

  /** "Was aired", "is broadcast". */
  private boolean isShown(int verb) {
    return lexicon.is(WordClass.BE, tokens, verb - 1)
        && (tokens.is(verb, "aired")
            || tokens.is(verb, "telecast")
            || tokens.is(verb, "broadcast"));
  }
}
