package dev.upfront.reading.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Families of words that phrases share, from {@code families.txt}: what is said with one word of a family can be said
 * with each. A word that is added to one is known to all phrases that name it.
 */
public final class Families {
  private final Map<String, String[]> words = new HashMap<>();

  private Families() {}

  public static Families load() {
    Families families = new Families();
    for (String line : Resources.lines("families.txt")) {
      int colon = line.indexOf(':');
      families.words.put(
          line.substring(0, colon), line.substring(colon + 1).strip().split("\\s+"));
    }
    return families;
  }

  /** A phrase with its families spelled out: {@code @yes} as words, {@code {@give}} as verbs. */
  public String spell(String phrase) {
    if (phrase.indexOf('@') < 0) {
      return phrase;
    }
    StringBuilder spelled = new StringBuilder();
    int i = 0;
    while (i < phrase.length()) {
      boolean verbs = phrase.startsWith("{@", i);
      if (!verbs && phrase.charAt(i) != '@') {
        spelled.append(phrase.charAt(i++));
        continue;
      }
      int from = i + (verbs ? 2 : 1);
      int to = from;
      while (to < phrase.length()
          && (Character.isLetter(phrase.charAt(to)) || phrase.charAt(to) == '-')) {
        to++;
      }
      String separator = "";
      for (String word : family(phrase.substring(from, to), phrase)) {
        spelled.append(separator).append(verbs ? "{" + word + "}" : word);
        separator = "|";
      }
      i = verbs ? to + 1 : to;
    }
    return spelled.toString();
  }

  private String[] family(String name, String phrase) {
    String[] family = words.get(name);
    if (family == null) {
      throw new IllegalStateException(
          "the phrase “" + phrase + "” names the family " + name + ", which families.txt lacks");
    }
    return family;
  }
}
