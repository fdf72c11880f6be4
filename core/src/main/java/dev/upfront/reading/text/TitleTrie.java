package dev.upfront.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that are known beforehand, found in a row of tokens: the longest one that starts at a token.
 *
 * <p>A trie whose branching points are numbers, 0 its root, and whose branches all stand in one table: nothing is
 * allocated but for what is found.
 */
public final class TitleTrie<T> {
  /** How many bits {@link #openings} has for each name: one word in sixteen passes that opens none. */
  private static final int BITS_PER_NAME = 16;

  /** A name that was found, and the token behind it. */
  public record Hit<T>(T value, int to) {}

  /** What each branching point stands for; null where no name ends in it. */
  private final List<@Nullable T> values = new ArrayList<>();

  /** Where the branch for a word leads from a point. */
  private final IntPairTable branches = new IntPairTable();

  /** A bit for the hash of each word that opens a name: most tokens are turned away by it. */
  private long[] openings = new long[1 << 4];

  private int names;
  private final Vocabulary vocabulary;

  /** {@code vocabulary}: the words of the names, which need not be those that the tokens carry. */
  public TitleTrie(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    values.add(null);
  }

  /** Adds a name; one that is there already keeps its first value. */
  public void add(String name, T value) {
    Tokens tokens = Tokenizer.tokenize(name, vocabulary);
    if (tokens.size() == 0) {
      return;
    }
    int node = 0;
    for (int i = 0; i < tokens.size(); i++) {
      node = grow(node, vocabulary.add(tokens.word(i)));
    }
    if (values.get(node) == null) {
      values.set(node, value);
    }
    names++;
    if (names * BITS_PER_NAME > openings.length * Long.SIZE) {
      openings = new long[2 * openings.length];
      for (int word = 0; word < vocabulary.size(); word++) {
        if (branches.get(0, word) != IntPairTable.NONE) {
          open(Vocabulary.hash(vocabulary.word(word)));
        }
      }
    }
    open(tokens.hash(0));
  }

  private void open(int hash) {
    openings[opening(hash)] |= 1L << hash;
  }

  private boolean mayOpen(int hash) {
    return (openings[opening(hash)] & 1L << hash) != 0;
  }

  private int opening(int hash) {
    return Vocabulary.spread(hash) >>> 6 & (openings.length - 1);
  }

  /** Where the branch for a word leads, made now if there is none. */
  private int grow(int node, int word) {
    int known = branches.get(node, word);
    if (known != IntPairTable.NONE) {
      return known;
    }
    values.add(null);
    branches.put(node, word, values.size() - 1);
    return values.size() - 1;
  }

  /** The longest name that begins at a token and ends before another; null where none does. */
  @Nullable
  public Hit<T> longest(Tokens tokens, int from, int to) {
    if (from >= to || from < 0 || !mayOpen(tokens.hash(from))) {
      return null;
    }
    int node = 0;
    T best = null;
    int end = from;
    for (int i = from; i < to; i++) {
      int word = word(tokens, i);
      node = branches.get(node, word);
      if (node == IntPairTable.NONE) {
        break;
      }
      T value = values.get(node);
      if (value != null) {
        best = value;
        end = i + 1;
      }
    }
    return best == null ? null : new Hit<>(best, end);
  }

  private int word(Tokens tokens, int i) {
    return tokens.vocabulary == vocabulary
        ? tokens.id(i)
        : vocabulary.find(tokens.text, tokens.start(i), tokens.end(i), tokens.hash(i));
  }

  /** What the row of tokens stands for, where it is exactly one name; else null. */
  @Nullable
  public T exact(Tokens tokens, int from, int to) {
    Hit<T> hit = longest(tokens, from, to);
    return hit != null && hit.to() == to ? hit.value() : null;
  }

  List<String> words(String name) {
    Tokens tokens = Tokenizer.tokenize(name, vocabulary);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }
}
