package dev.upfront.bench.standing;

/** Text in words that nobody speaks, so that two sentences share a run of words only where one copies the other. */
final class Prose {
  private static final String SYLLABLES = "baletorinamivesukadorelanimoterisopalune";

  private Prose() {}

  /** A sentence that says something, and something around it. */
  static String sentence(Chance chance, String core) {
    StringBuilder text = new StringBuilder(name(chance));
    words(text, chance, chance.between(4, 9));
    if (!core.isEmpty()) {
      text.append(' ').append(core);
    }
    words(text, chance, chance.between(4, 9));
    return text.append('.').toString();
  }

  private static void words(StringBuilder text, Chance chance, int count) {
    for (int i = 0; i < count; i++) {
      int rank = chance.rank(9);
      text.append(' ');
      syllables(text, new Chance(rank), 1 + rank % 3);
    }
  }

  /** A person, a part. */
  static String person(Chance chance) {
    return name(chance) + " " + name(chance);
  }

  /** A word with a capital. */
  static String name(Chance chance) {
    StringBuilder name = syllables(new StringBuilder(), chance, 3);
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static StringBuilder syllables(StringBuilder to, Chance chance, int count) {
    for (int i = 0; i < count; i++) {
      int at = 2 * chance.between(0, SYLLABLES.length() / 2 - 1);
      to.append(SYLLABLES, at, at + 2);
    }
    return to;
  }
}
