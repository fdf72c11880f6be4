package dev.upfront.reading.title;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Tokenizer;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.text.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The titles that one article speaks of, and the words by which each is found in it. */
public final class Titles {

  /** One spelling of a title. */
  private record Spelling(String title, List<String> words) {}

  private final @Nullable String main;
  private final WordMap<List<Spelling>> byFirstWord = new WordMap<>();
  private final List<String> newTitles = new ArrayList<>();
  private final Map<String, String> titleByKey = new HashMap<>();

  Titles(@Nullable String main) {
    this.main = main;
    if (main != null) {
      add(main);
      int colon = main.indexOf(": ");
      if (colon > 0 && main.indexOf(' ', colon + 2) > 0) {
        spell(main, words(main.substring(colon + 2)));
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
    add(SeriesFinder.key(title), title);
  }

  /** The same where the key of the title is known already. */
  void add(String key, String title) {
    if (key.isEmpty() || titleByKey.putIfAbsent(key, title) != null) {
      return;
    }
    List<String> words = words(title);
    spell(title, words);
    if (!title.startsWith("The ")) {
      List<String> withArticle = new ArrayList<>(words.size() + 1);
      withArticle.add("the");
      withArticle.addAll(words);
      spell(title, withArticle);
    } else if (title.indexOf(' ', 4) > 0) {
      spell(title, words.subList(1, words.size()));
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
      spell(main, words(spelling));
    }
  }

  private void spell(String title, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    List<Spelling> spellings = byFirstWord.get(words.get(0));
    if (spellings == null) {
      spellings = new ArrayList<>(1);
      byFirstWord.put(words.get(0), spellings);
    }
    spellings.add(new Spelling(title, words));
  }

  private static List<String> words(String spelling) {
    return isPlain(spelling) ? plainWords(spelling) : tokens(spelling);
  }

  /** Whether a title is nothing but letters and single blanks, as most are: it needs no tokenizer. */
  private static boolean isPlain(String spelling) {
    char before = ' ';
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static List<String> plainWords(String spelling) {
    String folded = Vocabulary.fold(spelling);
    List<String> words = new ArrayList<>(4);
    int from = 0;
    for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', from)) {
      words.add(folded.substring(from, blank));
      from = blank + 1;
    }
    words.add(folded.substring(from));
    return words;
  }

  private static List<String> tokens(String spelling) {
    Tokens tokens = Tokenizer.tokenize(spelling, EMPTY);
    List<String> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(Vocabulary.fold(tokens.word(i)));
    }
    return words;
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
    // few words open a title, so this is asked before whether they are written as one
    List<Spelling> spellings = byFirstWord.get(tokens, i);
    if (spellings == null || !opens(tokens, i)) {
      return null;
    }
    Mention.OfSeries best = null;
    for (Spelling spelling : spellings) {
      int end = match(spelling, tokens, i, to);
      if (end > 0 && (best == null || end > best.to())) {
        best = new Mention.OfSeries(i, end, spelling.title);
      }
    }
    return best;
  }

  private static boolean opens(Tokens tokens, int i) {
    return tokens.isCapital(i)
        || tokens.isNumber(i)
        || tokens.is(i, Tokens.MARK) && tokens.isCapital(i + 1)
        || TitleShape.isCoined(tokens, i);
  }

  private static boolean isAnd(String word, Tokens tokens, int i) {
    return (word.equals("and") || word.equals("&"))
        && (tokens.is(i, "and") || tokens.isMark(i, '&'));
  }

  private static int match(Spelling spelling, Tokens tokens, int from, int to) {
    int i = from;
    int capitals = 0;
    for (int k = 0; k < spelling.words.size(); k++) {
      String word = spelling.words.get(k);
      if (i < to && tokens.isMark(i, ':') && !word.equals(":")) {
        i++;
      }
      if (i >= to) {
        return -1;
      }
      boolean and = isAnd(word, tokens, i);
      if (!and && !tokens.is(i, word)) {
        return -1;
      }
      capitals += !and && (tokens.isCapital(i) || tokens.isNumber(i)) ? 1 : 0;
      i++;
    }
    int last = i - 1;
    boolean closes = tokens.isCapital(last)
        || tokens.isNumber(last)
        || !tokens.isWord(last)
        || tokens.isMark(last - 1, '-') && spelling.words.size() > 2
        || spelling.words.size() == 1;
    return capitals > 0 && closes || TitleShape.isCoined(tokens, from) ? i : -1;
  }

  /** The one spelling by which the article knows a title that it may write in another way. */
  public String canonical(String title) {
    return titleByKey.getOrDefault(SeriesFinder.key(title), title);
  }
}
