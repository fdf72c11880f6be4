package dev.upfront.reading.title;

import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Tokens;

/** Something that the words of a headline tell: what all that tells so looks at. */
abstract class HeadlineClue {
  final Lexicon lexicon;
  final GivenNames givenNames;
  final TitleShape shape;
  final Tokens tokens;

  /** Where the headline ends. */
  final int to;

  HeadlineClue(Headline headline) {
    this.lexicon = headline.lexicon();
    this.givenNames = headline.givenNames();
    this.shape = headline.shape();
    this.tokens = headline.tokens();
    this.to = headline.to();
  }

  /** Behind the quote that closes at a run's end, “Low Water” as “Low Water,”; its end where none does. */
  final int behindQuote(int end) {
    int quote = tokens.isMark(end, ',') ? end + 1 : end;
    return tokens.isClosingQuote(quote) ? quote + 1 : end;
  }
}
