package dev.upfront.reading.odds;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Tokens;
import java.util.Locale;

/** How clues write what stands at an element of a sentence. */
final class Shown {
  private Shown() {}

  /** "start" and "end" beyond the sentence, what is mentioned in brackets, "number", a mark, or a word in lower case. */
  static String at(Elements elements, int i) {
    if (i < 0 || i >= elements.size()) {
      return i < 0 ? "start" : "end";
    }
    Mention mention = elements.mention(i);
    if (mention != null) {
      return "<" + mention.slot().name().toLowerCase(Locale.ROOT) + ">";
    }
    Tokens tokens = elements.tokens();
    int token = elements.tokenFrom(i);
    return tokens.isNumber(token)
        ? "number"
        : tokens.word(token).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
