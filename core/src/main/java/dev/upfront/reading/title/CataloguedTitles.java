package dev.upfront.reading.title;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;

/** Titles that the catalogue knows, where they stand as names. */
final class CataloguedTitles extends TitleClue {
  /** In no title do more words that are written small stand between two that are not. */
  private static final int MOST_SMALL = 6;

  private final TitleTrie<KnownTitle> catalogue;
  private final PlatformFinder platforms;

  CataloguedTitles(
      TitleTrie<KnownTitle> catalogue,
      PlatformFinder platforms,
      TitleWords words,
      Candidates candidates) {
    super(words, candidates);
    this.catalogue = catalogue;
    this.platforms = platforms;
  }

  void look(Sentence sentence, int i) {
    if (tokens.isCapital(i) || tokens.isNumber(i)) {
      look(sentence, i, false);
    } else if (TitleShape.isCoined(tokens, i)) {
      look(sentence, i, true);
    } else if (tokens.isMark(i, '\'') && tokens.isCapital(i + 1)) {
      // "'Til Death"
      look(sentence, i, false);
    }
  }

  private void look(Sentence sentence, int i, boolean coined) {
    if (!coined && !mayGoOn(i, sentence.to()) && !standsAlone(i, sentence)) {
      // the catalogue is large, and slow to be asked
      return;
    }
    TitleTrie.Hit<KnownTitle> hit = catalogue.longest(tokens, i, sentence.to());
    if (hit == null || hit.to() - i < 2 && (hit.value().ordinary() || !standsAlone(i, sentence))) {
      return;
    }
    int capitals = 0;
    for (int k = i; k < hit.to(); k++) {
      capitals += tokens.isCapital(k) || tokens.isNumber(k) ? 1 : 0;
    }
    if (hit.to() - i > 1 && capitals < 2 && !coined
        || platforms.exact(tokens, i, hit.to()) != null
        || opensPhrase(i, hit.to())
        || partOfLongerName(i, hit.to(), sentence)) {
      return;
    }
    Candidate candidate = candidates.known(hit.value().title());
    candidate.named++;
    candidate.opensText |= sentence.block().kind() == Kind.TITLE;
    candidate.evidence += SeriesFinder.KNOWN;
  }

  /** Whether a title that begins at a token may have another word with a capital, or a number. */
  private boolean mayGoOn(int i, int limit) {
    for (int k = i + 1; k < Math.min(limit, i + 2 + MOST_SMALL); k++) {
      if (tokens.isCapital(k) || tokens.isNumber(k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one word may be a title, and no part of a longer name. */
  private boolean standsAlone(int i, Sentence sentence) {
    boolean opens = i == sentence.from() || !tokens.isWord(i - 1);
    boolean small =
        lexicon.is(WordClass.FUNCTION_WORD, tokens, i) || lexicon.is(WordClass.PRONOUN, tokens, i);
    boolean headline = sentence.block().kind() == Kind.TITLE;
    // "“Low Water” Pulled From Schedule": in headlines small words have capitals too
    boolean written = headline
        && lexicon.is(WordClass.PREPOSITION, tokens, i)
        && tokens.isWord(i + 1)
        && !lexicon.is(WordClass.SEASON_NOUN, tokens, i + 1)
        && tokens.isWord(i - 1)
        && !lexicon.is(WordClass.PREPOSITION, tokens, i - 1)
        && !tokens.is(i - 1, Tokens.POSSESSIVE);
    if (tokens.isNumber(i) || small && opens || written) {
      return false;
    }
    boolean joinsBefore = i > sentence.from()
        && (tokens.isCapital(i - 1)
                && !tokens.is(i, Tokens.LINE_START)
                && !headline
                && !lexicon.is(WordClass.NOT_A_NAME, tokens, i - 1)
            || tokens.isMark(i - 1, '-'));
    boolean joinsBehind = tokens.isCapital(i + 1)
            && !headline
            && !tokens.is(i + 1, Tokens.LINE_START)
            && !lexicon.is(WordClass.SEASON_NOUN, tokens, i + 1)
            && !lexicon.is(WordClass.NOT_A_NAME, tokens, i + 1)
        || tokens.isMark(i + 1, '-') && !tokens.is(i + 1, Tokens.SPACE_BEFORE)
        || tokens.isMark(i + 1, ':') && tokens.isCapital(i + 2) && !headline;
    return !joinsBefore && !joinsBehind && !givenNames.has(tokens, i - 1);
  }

  /** "The End of the line", with which somebody's words begin. */
  private boolean opensPhrase(int from, int to) {
    return to - from == 2 && tokens.is(from, "the") && tokens.is(to, "of");
  }

  private boolean partOfLongerName(int from, int to, Sentence sentence) {
    boolean headline = sentence.block().kind() == Kind.TITLE;
    boolean behind = !headline
        && to < sentence.to()
        && tokens.isCapital(to)
        && !tokens.is(to, Tokens.LINE_START)
        && !lexicon.is(WordClass.SEASON_NOUN, tokens, to)
        && (givenNames.has(tokens, from) || isShortAndPlain(from, to));
    return behind;
  }

  /** "The First Shadow" is more than "The First". */
  private boolean isShortAndPlain(int from, int to) {
    return to - from == 2
        && tokens.is(from, "the")
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, to)
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, to);
  }
}
