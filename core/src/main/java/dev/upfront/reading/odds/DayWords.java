package dev.upfront.reading.odds;

import dev.upfront.reading.odds.AirDateClue.Aspect;
import dev.upfront.reading.odds.NamedDays.Day;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.WordMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words before a day, and those next to it, as clues. What they weigh is looked up without writing them: one look for
 * each word finds the weights for all places where it may stand.
 */
final class DayWords {
  /** The words before a day that are looked at; those next to it each in its place. */
  private static final int WORDS = 10;

  private static final int WORDS_IN_PLACE = 2;

  /** Where a word may stand: anywhere before, and next to the day on either side. */
  private static final List<String> PLACES =
      List.of("before", "before_1", "behind_1", "before_2", "behind_2");

  private static final int BEFORE = 0;

  private static final String END = "<end>";
  private static final String UNKNOWN = "?";

  /** What a word of which nothing was learned weighs in each place. */
  private static final double[] NOTHING = new double[PLACES.size()];

  private final WordMap<double[]> words = new WordMap<>();
  private final String marks;
  private final double[][] ofMarks;
  private final double[][] ofSlots;
  private final double[] end;
  private final double[] unknown;

  /** With what was learned of words. */
  DayWords(Odds<AirDateClue> odds) {
    Map<String, double[]> learned = new HashMap<>();
    for (AirDateClue clue : odds.clues()) {
      if (clue.aspect() == Aspect.WORD) {
        int slash = clue.what().indexOf('/');
        double[] weights = learned.computeIfAbsent(
            clue.what().substring(slash + 1), word -> new double[PLACES.size()]);
        weights[PLACES.indexOf(clue.what().substring(0, slash))] = odds.weight(clue, 0);
      }
    }
    StringBuilder single = new StringBuilder();
    learned.forEach((word, weights) -> {
      words.put(word, weights);
      single.append(word.length() == 1 ? word : "");
    });
    marks = single.toString();
    ofMarks = new double[marks.length()][];
    Arrays.setAll(ofMarks, i -> learned.getOrDefault(marks.substring(i, i + 1), NOTHING));
    ofSlots = new double[Slot.values().length][];
    Arrays.setAll(ofSlots, i -> learned.getOrDefault(name(Slot.values()[i]), NOTHING));
    end = learned.getOrDefault(END, NOTHING);
    unknown = learned.getOrDefault(UNKNOWN, NOTHING);
  }

  /** What each of the words around a day weighs, in the order of {@link #addClues}. */
  double[] weights(Elements elements, Day day) {
    double[] weights = new double[WORDS + 2 * WORDS_IN_PLACE];
    double[][] seen = new double[WORDS][];
    int size = 0;
    for (int i = 1; i <= WORDS; i++) {
      double[] before = weights(elements, day.element() - i);
      if (i <= WORDS_IN_PLACE) {
        weights[size++] = before[2 * i - 1];
        weights[size++] = weights(elements, day.element() + i)[2 * i];
      }
      if (day.element() - i >= 0) {
        seen[i - 1] = before;
        weights[size++] = isNew(seen, i - 1) ? before[BEFORE] : 0;
      }
    }
    return weights;
  }

  /** Whether a word, which has its weights for itself, stands there for the first time. */
  private static boolean isNew(double[][] seen, int at) {
    for (int i = 0; i < at; i++) {
      if (seen[i] == seen[at]) {
        return false;
      }
    }
    return true;
  }

  /** What a word weighs in each place. */
  private double[] weights(Elements elements, int i) {
    if (i < 0 || i >= elements.size()) {
      return end;
    }
    Mention mention = elements.mention(i);
    if (mention != null) {
      return ofSlots[mention.slot().ordinal()];
    }
    Tokens tokens = elements.tokens();
    int token = elements.tokenFrom(i);
    if (tokens.is(token, Tokens.MARK)) {
      int mark = marks.indexOf(tokens.firstChar(token));
      return mark < 0 ? NOTHING : ofMarks[mark];
    }
    if (elements.symbol(i) < 0) {
      return unknown;
    }
    double[] known = words.get(tokens, token);
    return known == null ? NOTHING : known;
  }

  /** Adds the words around a day as people and those who learn read them. */
  static void addClues(Elements elements, Day day, Set<AirDateClue> clues) {
    for (int i = 1; i <= WORDS; i++) {
      String before = word(elements, day.element() - i);
      if (i <= WORDS_IN_PLACE) {
        clues.add(clue(2 * i - 1, before));
        clues.add(clue(2 * i, word(elements, day.element() + i)));
      }
      if (day.element() - i >= 0) {
        clues.add(clue(BEFORE, before));
      }
    }
  }

  private static AirDateClue clue(int place, String word) {
    return new AirDateClue(Aspect.WORD, PLACES.get(place) + "/" + word);
  }

  /** A word that the reader knows, a mark, or of what kind a mention is. */
  private static String word(Elements elements, int i) {
    if (i < 0 || i >= elements.size()) {
      return END;
    }
    Mention mention = elements.mention(i);
    if (mention != null) {
      return name(mention.slot());
    }
    Tokens tokens = elements.tokens();
    int token = elements.tokenFrom(i);
    if (tokens.is(token, Tokens.MARK)) {
      return String.valueOf(tokens.firstChar(token));
    }
    String word = elements.word(i);
    return word.isEmpty() ? UNKNOWN : word;
  }

  private static String name(Slot slot) {
    return "<" + slot.name().toLowerCase(Locale.ROOT) + ">";
  }
}
