package dev.upfront.reading.title;

import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The headline of an article, with what is needed to weigh its words.
 *
 * @param tokens those of the whole text, which begins with the headline
 * @param to where it ends
 * @param seasons those that it names
 */
record Headline(
    Lexicon lexicon,
    GivenNames givenNames,
    TitleShape shape,
    Tokens tokens,
    int to,
    List<SeasonMention> seasons) {
  /** Longer ones are none, in tokens. */
  private static final int LONGEST = 60;

  /** The headline of a text; an empty one where it has none. */
  static Headline of(
      Text text,
      List<List<SeasonMention>> seasonsOfSentences,
      Lexicon lexicon,
      GivenNames givenNames,
      TitleShape shape) {
    int to = 0;
    for (Block block : text.blocks) {
      if (block.kind() == Kind.TITLE) {
        to = block.to();
      }
    }
    List<SeasonMention> seasons = new ArrayList<>(2);
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() == Kind.TITLE) {
        seasons.addAll(seasonsOfSentences.get(sentence.index()));
      }
    }
    return new Headline(
        lexicon, givenNames, shape, text.tokens, to > LONGEST ? 0 : to, List.copyOf(seasons));
  }
}
