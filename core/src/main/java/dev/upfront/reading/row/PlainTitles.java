package dev.upfront.reading.row;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.title.TitleFrames;
import dev.upfront.reading.title.TitleShape;
import dev.upfront.reading.title.Titles;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds catalogued titles that are words of another meaning ("Fringe", "Castle"), where they stand as names. In an article
 * about one series they may be anything.
 */
final class PlainTitles {
  /** A text that has so many titles in quotes has all of them so. */
  private static final int QUOTING = 5;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final PlatformFinder platforms;
  private final GivenNames givenNames;
  private final TitleShape shape;
  private final TitleFrames frames;
  private final Text text;
  private final Tokens tokens;
  private final Titles titles;

  /** Whether the text puts its titles in quotes, so that a plain word without them is none. */
  private boolean quoting;

  /** "Mrs Holt": names behind honorifics, folded. */
  private final Set<String> addressed = new HashSet<>();

  /**
   * Nothing is looked at yet.
   *
   * @param titles those that are known already
   */
  PlainTitles(
      Lexicon lexicon,
      TitleTrie<KnownTitle> catalogue,
      PlatformFinder platforms,
      GivenNames givenNames,
      TitleShape shape,
      Text text,
      Titles titles) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.platforms = platforms;
    this.givenNames = givenNames;
    this.shape = shape;
    this.text = text;
    this.tokens = text.tokens;
    this.titles = titles;
    frames = new TitleFrames(lexicon, givenNames, tokens);
  }

  /** Adds them to the titles. */
  void add() {
    gatherAddressed();
    quoting = isQuoting();
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Kind.TITLE) {
        int i = sentence.from();
        while (i < sentence.to()) {
          if (tokens.isCapital(i)) {
            described(sentence, i);
          }
          i = ordinary(sentence, i);
        }
      }
    }
  }

  /** Whether the text puts its titles in quotes: then "Castle" without them is a castle, or somebody's name. */
  private boolean isQuoting() {
    int quoted = 0;
    int bare = 0;
    int i = 0;
    while (i < tokens.size()) {
      Mention.OfSeries title =
          tokens.is(i, Tokens.LINE_START) ? null : titles.at(tokens, i, tokens.size());
      if (title == null) {
        i++;
        continue;
      }
      if (tokens.isOpeningQuote(i - 1)) {
        quoted++;
      } else {
        bare++;
      }
      i = title.to();
    }
    return quoted >= QUOTING && quoted > bare * 2;
  }

  private void gatherAddressed() {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.isCapital(i)
          && tokens.isCapital(i - 1)
          && lexicon.is(WordClass.HONORIFIC, tokens, i - 1)
          && !tokens.is(i, Tokens.LINE_START)) {
        addressed.add(Vocabulary.fold(tokens.word(i)));
      }
    }
  }

  /** "Fringe" inside a sentence: where the word ends, and behind any title that is known. */
  private int ordinary(Sentence sentence, int i) {
    Mention.OfSeries title = titles.at(tokens, i, sentence.to());
    if (title != null) {
      return title.to();
    }
    TitleTrie.Hit<KnownTitle> hit =
        tokens.isCapital(i) ? catalogue.longest(tokens, i, sentence.to()) : null;
    if (hit == null) {
      return i + 1;
    }
    if (hit.to() == i + 1
        && !isDay(i)
        && !platforms.isPlatform(tokens, i, i + 1)
        && !joinsBefore(sentence, i)
        && !isPartOrPerson(i)
        && !frames.isInPassing(i, i + 1)
        && !frames.isWhere(i)
        && (isToldOf(i) || !quoting && isNoOtherName(i) && standsAlone(sentence, i))) {
      titles.add(hit.value().title());
    }
    return hit.to();
  }

  private boolean standsAlone(Sentence sentence, int i) {
    return isInside(sentence, i) ? !joinsBehind(sentence, i) : isSubject(sentence, i);
  }

  private boolean isDay(int i) {
    return lexicon.is(WordClass.MONTH, tokens, i)
        || lexicon.is(WordClass.WEEKDAY, tokens, i)
        || lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, i);
  }

  /** "Scandal (Seven)", "Smash (Feb. 6)", "Naomi, which": neither of somebody nor of a place. */
  private boolean isToldOf(int i) {
    int behind = i + 1;
    if (tokens.isMark(behind, '(')) {
      return platforms.named(tokens, behind + 1, Math.min(tokens.size(), behind + 4)) != null
          || lexicon.is(WordClass.MONTH, tokens, behind + 1);
    }
    return tokens.isMark(behind, ',')
        && (tokens.is(behind + 1, "which") || tokens.is(behind + 1, "starring"))
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
        && !lexicon.is(WordClass.PLACE, tokens, i);
  }

  /** "Fringe will go on", "Revolution, a costly thing": a bare noun that opens a sentence as somebody would. */
  private boolean isSubject(Sentence sentence, int i) {
    boolean opens = i == sentence.from() || tokens.isMark(i - 1, ':') || tokens.isMark(i - 1, ',');
    int behind = i + 1;
    if (!opens || behind >= sentence.to()) {
      return false;
    }
    if (tokens.isMark(behind, ',')) {
      return tokens.is(behind + 1, "a") || tokens.is(behind + 1, "an");
    }
    String word = Vocabulary.fold(tokens.word(i));
    boolean adjective =
        word.endsWith("ing") || word.endsWith("ed") || word.equals("gone") || word.equals("lost");
    // "Next is Low Water"
    boolean turned = lexicon.is(WordClass.NOT_A_NAME, tokens, i) && tokens.isCapital(behind + 1);
    boolean is = !turned && (tokens.is(behind, "is") || tokens.is(behind, "was"));
    // "Time is short"
    boolean phrase = word.equals("time");
    return is && !adjective && !phrase
        || tokens.is(behind, "has")
        || tokens.is(behind, "had")
        || tokens.is(behind, "will")
        || tokens.is(behind, "returns")
        || lexicon.is(WordClass.PREMIERES, tokens, behind) && !tokens.is(behind, "premiere");
  }

  /** "The sitcom Sophie": the one word that a kind introduces, where the article tells of many. */
  private void described(Sentence sentence, int i) {
    int to = i + 1;
    boolean kind = lexicon.is(WordClass.SHOW_NOUN, tokens, i - 1) && !tokens.isCapital(i - 1);
    if (kind
        && i > sentence.from()
        && (to >= sentence.to()
            || tokens.isMark(to, ',')
            || tokens.isMark(to, '.')
            || tokens.isMark(to, ';')
            || tokens.isMark(to, '(')
            || tokens.is(to, "and")
            || isStoryKind(i - 1) && isBeforeVerb(to)
            || frames.isOfSeries(i, to))
        && !isDay(i)
        && !platforms.isPlatform(tokens, i, to)
        && !lexicon.is(WordClass.OUTLET, tokens, i)
        && !lexicon.is(WordClass.PLACE, tokens, i)
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, i)
        && titles.at(tokens, i, sentence.to()) == null) {
      titles.add(tokens.line(i, to));
    }
  }

  /** "The dramedy | Sophie takes over", not "the series", "the show", behind which another clause may begin. */
  private boolean isStoryKind(int kind) {
    return tokens.is(kind, "drama")
        || tokens.is(kind, "comedy")
        || tokens.is(kind, "dramedy")
        || tokens.is(kind, "sitcom")
        || tokens.is(kind, "thriller")
        || tokens.is(kind, "soap");
  }

  /** No name goes on here, and it is nobody's star or writer. */
  private boolean isBeforeVerb(int to) {
    return tokens.isWord(to)
        && !tokens.isCapital(to)
        && !lexicon.is(WordClass.ROLE_NOUN, tokens, to)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, to)
        && !lexicon.is(WordClass.SHOW_NOUN, tokens, to);
  }

  /** Whether the word is no outlet, place or surname. */
  private boolean isNoOtherName(int i) {
    // "NO EXTRAS"
    boolean loud = tokens.is(i, Tokens.ALL_CAPITALS) && tokens.is(i - 1, Tokens.ALL_CAPITALS);
    return !loud
        && !lexicon.is(WordClass.OUTLET, tokens, i)
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
        && !lexicon.is(WordClass.PRONOUN, tokens, i)
        && !lexicon.is(WordClass.PLACE, tokens, i)
        && !givenNames.has(tokens, i)
        && !shape.isSurname(i)
        && !addressed.contains(Vocabulary.fold(tokens.word(i)));
  }

  /** Whether its capital is not only that of the opening word of something. */
  private boolean isInside(Sentence sentence, int i) {
    int before = tokens.isMark(i - 1, ',') ? i - 2 : i - 1;
    return i > sentence.from()
        && before >= sentence.from()
        && !tokens.is(before, Tokens.MARK)
        && !tokens.is(i, Tokens.LINE_START);
  }

  /** "Death in Paradise", "the FBI": more than the word itself. */
  private boolean joinsBefore(Sentence sentence, int i) {
    int before = i - 1;
    if (tokens.isCapital(before)) {
      return before > sentence.from() || !lexicon.is(WordClass.NOT_A_NAME, tokens, before);
    }
    if (tokens.is(before, Tokens.POSSESSIVE)) {
      // "NBC's Smash", "Shonda Rhimes' Scandal", but "Warren's Vortex"
      return !tokens.isCapital(before - 2) && !platforms.isPlatform(tokens, before - 1, before);
    }
    boolean ties = lexicon.is(WordClass.PREPOSITION, tokens, before);
    int tied = before - 1;
    return tokens.isNumber(before)
        || tokens.is(before, "the")
        || lexicon.is(WordClass.DETERMINER, tokens, before) && !tokens.is(before, "that")
        || ties
            && tied > sentence.from()
            && tokens.isCapital(tied)
            && !isDay(tied)
            && !platforms.isPlatform(tokens, tied, before);
  }

  /** "Revenge of the Nerds", "Blossom Films", "Greek myth": more than the word itself, or another word before its noun. */
  private boolean joinsBehind(Sentence sentence, int i) {
    int behind = i + 1;
    if (behind >= sentence.to() || tokens.is(behind, Tokens.LINE_START)) {
      return false;
    }
    if (tokens.is(behind, Tokens.MARK)) {
      return tokens.isMark(behind, '-') && !tokens.is(behind, Tokens.SPACE_BEFORE)
          || tokens.isMark(behind, '&')
          || tokens.isMark(behind, ':') && tokens.isCapital(behind + 1);
    }
    if (tokens.is(behind, "and")) {
      return tokens.isCapital(behind + 1)
          && titles.at(tokens, behind + 1, sentence.to()) == null
          && catalogue.longest(tokens, behind + 1, sentence.to()) == null
          && platforms.named(tokens, behind + 1, sentence.to()) == null;
    }
    boolean ends = tokens.is(behind, Tokens.POSSESSIVE)
        || lexicon.is(WordClass.FUNCTION_WORD, tokens, behind)
        || lexicon.is(WordClass.PREPOSITION, tokens, behind)
        || lexicon.is(WordClass.CONJUNCTION, tokens, behind)
        || lexicon.is(WordClass.AUXILIARY, tokens, behind)
        || frames.isOfSeries(i, behind);
    boolean goesOn = lexicon.is(WordClass.PREPOSITION, tokens, behind)
        && tokens.is(behind + 1, "the")
        && tokens.isCapital(behind + 2)
        && !platforms.isPlatform(tokens, behind + 2, behind + 3);
    return tokens.isCapital(behind)
        || tokens.isNumber(behind)
        || tokens.is(behind, "the")
        || !ends
        || goesOn;
  }

  /** "Plays Castle", "who was Dexter", "Castle says". */
  private boolean isPartOrPerson(int i) {
    return tokens.is(i - 1, "as")
        || lexicon.is(WordClass.PLAY_VERB, tokens, i - 1)
        || lexicon.is(WordClass.BE, tokens, i - 1) && tokens.is(i - 2, "who")
        || frames.isOfSomebody(i, i + 1);
  }
}
