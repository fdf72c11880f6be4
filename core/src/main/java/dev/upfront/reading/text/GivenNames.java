package dev.upfront.reading.text;

import dev.upfront.reading.text.Lexicon.WordClass;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** First names of people, by which their full names are told from other capitalised words. Accents do not matter. */
public final class GivenNames {
  private final Lexicon lexicon;
  private final BitSet ids = new BitSet();

  public GivenNames(Lexicon lexicon, Set<Integer> ids) {
    this.lexicon = lexicon;
    ids.forEach(this.ids::set);
  }

  public boolean has(Tokens tokens, int i) {
    if (!tokens.isCapital(i)) {
      return false;
    }
    int id = tokens.id(i);
    return id >= 0 ? isGiven(id) : isForeign(tokens.text, tokens.start(i), tokens.end(i)) && has(tokens.word(i));
  }

  public boolean has(String word) {
    return isGiven(lexicon.vocabulary.find(withoutAccents(word)));
  }

  /** The words behind first names from a token on, folded: last names, where people are named in full. */
  public Set<String> surnames(Tokens tokens, int from) {
    Set<String> surnames = new HashSet<>();
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.isCapital(i) && !tokens.is(i, Tokens.LINE_START) && has(tokens, i - 1)) {
        surnames.add(Vocabulary.fold(tokens.word(i)));
      }
    }
    return surnames;
  }

  private boolean isGiven(int id) {
    return id >= 0 && (ids.get(id) || lexicon.is(WordClass.GIVEN_NAME, id));
  }

  private static boolean isForeign(String text, int from, int to) {
    for (int k = from; k < to; k++) {
      if (text.charAt(k) >= 128) {
        return true;
      }
    }
    return false;
  }

  private static String withoutAccents(String word) {
    if (!isForeign(word, 0, word.length())) {
      return word;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(apart.charAt(i));
      }
    }
    return plain.toString();
  }
}
