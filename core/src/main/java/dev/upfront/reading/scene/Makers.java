package dev.upfront.reading.scene;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/**
 * Tells the titles that say what the makers of something else made before: "from the makers of Low Water", "the couple who
 * created Low Water", "from Ana Ruiz, who wrote for Low Water".
 */
final class Makers {
  private final Lexicon lexicon;

  Makers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a title with this before it tells whose work it is: "of X", "behind X", "who made X". */
  boolean made(int tie, Elements elements) {
    if (elements.is(tie, "of")) {
      return isJob(tie - 1, elements) || isMaker(tie - 1, elements);
    }
    if (elements.is(tie, "behind")) {
      return isJob(tie - 1, elements) || lexicon.is(WordClass.MAKER, elements.symbol(tie - 1));
    }
    boolean gift = elements.is(tie, "us") || elements.is(tie, "you");
    int verb = gift || elements.is(tie, "for") ? tie - 1 : tie;
    if (!lexicon.is(gift ? WordClass.GIVING : WordClass.MAKING, elements.symbol(verb))) {
      return false;
    }
    int who = verb - 1;
    for (int n = 0; n < 2 && isPlain(who, elements); n++) {
      who--;
    }
    boolean relative = elements.is(who, "who") || gift && elements.is(who, "that");
    return relative && who > 0;
  }

  private boolean isJob(int i, Elements elements) {
    return lexicon.is(WordClass.JOB_NOUN, elements.symbol(i));
  }

  private static boolean isMaker(int i, Elements elements) {
    return elements.is(i, "maker") || elements.is(i, "makers");
  }

  /** A lower-case word that ties nothing: "the two longtime". */
  private boolean isPlain(int i, Elements elements) {
    return i >= 0
        && i < elements.size()
        && elements.mention(i) == null
        && elements.tokens().isWord(elements.tokenFrom(i))
        && !lexicon.is(WordClass.PREPOSITION, elements.symbol(i))
        && !lexicon.is(WordClass.AUXILIARY, elements.symbol(i))
        && !elements.is(i, "who")
        && !elements.is(i, "that");
  }
}
