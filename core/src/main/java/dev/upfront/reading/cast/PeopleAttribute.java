package dev.upfront.reading.cast;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/** Knows people that say which series is meant: "the Ana Ruiz drama", "the Ben Ode spy show". */
final class PeopleAttribute {
  private static final int LONGEST_KIND = 2;

  private PeopleAttribute() {}

  static boolean is(int people, Elements elements, Lexicon lexicon) {
    int article = people - 1;
    while (article > people - 1 - LONGEST_KIND && isPlain(article, elements, lexicon)) {
      article--;
    }
    int noun = people + 1;
    while (noun < people + 1 + LONGEST_KIND && isPlain(noun, elements, lexicon)) {
      noun++;
    }
    boolean definite = elements.is(article, "the") || elements.is(article, "that");
    return definite
        && lexicon.is(WordClass.SHOW_NOUN, elements.symbol(noun))
        && switch (elements.word(noun)) {
          case "adaptation", "reality", "biopic", "anthology" -> false;
          default -> true;
        };
  }

  /** A word of what describes a series: "fine", "spy". */
  private static boolean isPlain(int i, Elements elements, Lexicon lexicon) {
    return i >= 0
        && i < elements.size()
        && elements.mention(i) == null
        && elements.tokens().isWord(elements.tokenFrom(i))
        && !elements.tokens().isCapital(elements.tokenFrom(i))
        && !lexicon.is(WordClass.DETERMINER, elements.symbol(i))
        && !lexicon.is(WordClass.FUNCTION_WORD, elements.symbol(i))
        && (!lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
            || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i + 1)));
  }
}
