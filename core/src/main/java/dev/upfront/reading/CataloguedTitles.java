package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Text.Kind;
import dev.upfront.reading.Text.Sentence;

/** Titles that the catalogue knows, where they stand as names. */
final class CataloguedTitles {
  private final TitleTrie<String> catalogue;
  private final PlatformFinder platforms;
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final Tokens tokens;
  private final Candidates candidates;

  CataloguedTitles(
      TitleTrie<String> catalogue,
      PlatformFinder platforms,
      TitleWords words,
      Candidates candidates) {
    this.catalogue = catalogue;
    this.platforms = platforms;
    this.lexicon = words.lexicon;
    this.givenNames = words.givenNames;
    this.tokens = words.tokens;
    this.candidates = candidates;
  }

  void look(Sentence sentence, int i) {
    if (!tokens.isCapital(i) && !tokens.isNumber(i)) {
      return;
    }
    TitleTrie.Hit<String> hit = catalogue.longest(tokens, i, sentence.to());
    if (hit == null
        || hit.to() - i < 2 && tokens.isCapital(i)
        || tokens.is(hit.to(), Tokens.POSSESSIVE) && hit.to() - i < 2) {
      return;
    }
    int capitals = 0;
    for (int k = i; k < hit.to(); k++) {
      capitals += tokens.isCapital(k) || tokens.isNumber(k) ? 1 : 0;
    }
    if (capitals < 2
        || platforms.exact(tokens, i, hit.to()) != null
        || partOfLongerName(i, hit.to(), sentence)) {
      return;
    }
    Candidate candidate = candidates.known(hit.value());
    candidate.named++;
    candidate.evidence += 3;
  }

  private boolean partOfLongerName(int from, int to, Sentence sentence) {
    boolean headline = sentence.block().kind() == Kind.TITLE;
    boolean behind = !headline
        && to < sentence.to()
        && tokens.isCapital(to)
        && !tokens.is(to, Tokens.LINE_START)
        && !lexicon.is(WordClass.SEASON_NOUN, tokens, to)
        && givenNames.has(tokens, from);
    return behind;
  }
}
