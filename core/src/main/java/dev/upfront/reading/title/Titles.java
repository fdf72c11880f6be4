package dev.upfront.reading.title;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Tokenizer;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The titles that one article speaks of, and the words by which each is found in it. */
public final class Titles {

  /** One spelling of a title. */
  private record Spelling(String title, List<String> words) {}

  private final @Nullable String main;
  private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

  /** The letters, folded into 64 bits, with which a title can begin: most words are turned away by them alone. */
  private long firstLetters;

  private final List<String> newTitles = new ArrayList<>();
  private final Map<String, String> titleByKey = new HashMap<>();

  private final Set<String> dropped = new HashSet<>();

  Titles(@Nullable String main) {
    this.main = main;
    if (main != null) {
      add(main);
      int colon = main.indexOf(": ");
      if (colon > 0 && main.indexOf(' ', colon + 2) > 0) {
        spell(main, main.substring(colon + 2));
      }
    }
  }

  @Nullable
  public String main() {
    return main;
  }

  /** How many they are. */
  public int size() {
    return titleByKey.size();
  }

  public void add(String title) {
    String key = SeriesFinder.key(title);
    if (key.isEmpty() || titleByKey.containsKey(key)) {
      return;
    }
    titleByKey.put(key, title);
    dropped.remove(title);
    spell(title, title);
    if (title.startsWith("The ") && title.indexOf(' ', 4) > 0) {
      spell(title, title.substring(4));
    } else if (!title.startsWith("The ")) {
      spell(title, "The " + title);
    }
  }

  /** No title after all: the names of two that stand in a row. */
  public void drop(String title) {
    String key = SeriesFinder.key(title);
    if (!title.equals(main) && titleByKey.remove(key) != null) {
      byFirstWord
          .values()
          .forEach(spellings ->
              spellings.removeIf(spelling -> SeriesFinder.key(spelling.title()).equals(key)));
    }
  }

  /** Another spelling of the main title. */
  void alias(String spelling) {
    if (main != null) {
      spell(main, spelling);
    }
  }

  private void spell(String title, String spelling) {
    Tokens tokens = Tokenizer.tokenize(spelling, EMPTY);
    List<String> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(Vocabulary.fold(tokens.word(i)));
    }
    if (!words.isEmpty()) {
      firstLetters |= 1L << words.get(0).charAt(0);
      byFirstWord
          .computeIfAbsent(words.get(0), key -> new ArrayList<>(1))
          .add(new Spelling(title, words));
    }
  }

  private static final Vocabulary EMPTY = new Vocabulary();

  /** The text calls the series new. */
  void callNew(String title) {
    newTitles.add(title);
  }

  /** The series that the text calls new, so that their first season is meant. */
  public List<String> newTitles() {
    return List.copyOf(newTitles);
  }

  /** The title that stands in the tokens from {@code i} on, or null. */
  public Mention.@Nullable OfSeries at(Tokens tokens, int i, int to) {
    boolean opens = tokens.isCapital(i)
        || tokens.isNumber(i)
        || tokens.is(i, Tokens.MARK) && tokens.isCapital(i + 1)
        || TitleShape.isCoined(tokens, i);
    if (!opens) {
      return null;
    }
    if ((firstLetters & 1L << Vocabulary.fold(tokens.firstChar(i))) == 0) {
      return null;
    }
    List<Spelling> spellings = byFirstWord.get(Vocabulary.fold(tokens.word(i)));
    if (spellings == null) {
      return null;
    }
    Mention.OfSeries best = null;
    for (Spelling spelling : spellings) {
      int end = dropped.contains(spelling.title) ? -1 : match(spelling, tokens, i, to);
      if (end > 0 && (best == null || end > best.to())) {
        best = new Mention.OfSeries(i, end, spelling.title);
      }
    }
    return best;
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("&");
  }

  private static int match(Spelling spelling, Tokens tokens, int from, int to) {
    int i = from;
    int capitals = 0;
    for (String word : spelling.words) {
      if (i < to && tokens.isMark(i, ':') && !word.equals(":")) {
        i++;
      }
      if (i < to && isAnd(word) && (tokens.is(i, "and") || tokens.isMark(i, '&'))) {
        i++;
        continue;
      }
      if (i >= to || tokens.length(i) != word.length()) {
        return -1;
      }
      for (int k = 0; k < word.length(); k++) {
        if (Vocabulary.fold(tokens.text.charAt(tokens.start(i) + k)) != word.charAt(k)) {
          return -1;
        }
      }
      capitals += tokens.isCapital(i) || tokens.isNumber(i) ? 1 : 0;
      i++;
    }
    int last = i - 1;
    boolean closes = tokens.isCapital(last)
        || tokens.isNumber(last)
        || !tokens.isWord(last)
        || tokens.isMark(last - 1, '-') && spelling.words.size() > 2
        || spelling.words.size() == 1;
    boolean coined = TitleShape.isCoined(tokens, from);
    return capitals > 0 && closes || coined ? i : -1;
  }

  /** The one spelling by which the article knows a title that it may write in another way. */
  public String canonical(String title) {
    return titleByKey.getOrDefault(SeriesFinder.key(title), title);
  }
}
