package dev.upfront.reading.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that are known beforehand, found in a row of tokens: the longest one that starts at a token.
 *
 * <p>A trie whose branching points are numbers, 0 its root, and whose branches all stand in one table by the hash of
 * their word, which tokens carry: nothing is looked up for a token that no name goes on with, and nothing is allocated
 * but for what is found.
 */
public final class TitleTrie<T> {
  /** How many bits {@link #openings} has for each name: one word in sixteen passes that opens none. */
  private static final int BITS_PER_NAME = 16;

  /** A name that was found, and the token behind it. */
  public record Hit<T>(T value, int to) {}

  /**
   * A branching point.
   *
   * @param word the word that leads to it, folded
   */
  private record Node<T>(String word, @Nullable T value) {}

  private final List<Node<T>> nodes = new ArrayList<>();

  /** Where the branch for the hash of a word leads from the root; for one more where another word has the hash. */
  private final IntPairTable roots = new IntPairTable();

  /** The same from any other point: a table of its own, for it is many times as large and seldom looked at. */
  private final IntPairTable branches = new IntPairTable();

  /** The hashes of the words that open a name. */
  private final Set<Integer> opening = new HashSet<>();

  /** A bit for each of them: most tokens are turned away by it. */
  private long[] openings = new long[1 << 4];

  private final Vocabulary vocabulary;

  /** {@code vocabulary}: learns the words of the names. */
  public TitleTrie(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    nodes.add(new Node<>("", null));
  }

  /** Adds a name; one that is there already keeps its first value. */
  public void add(String name, T value) {
    Tokens tokens = Tokenizer.tokenize(name, vocabulary);
    if (tokens.size() == 0) {
      return;
    }
    int node = 0;
    for (int i = 0; i < tokens.size(); i++) {
      vocabulary.add(tokens.word(i));
      int next = next(node, tokens, i);
      node = next == IntPairTable.NONE ? grow(node, Vocabulary.fold(tokens.word(i))) : next;
    }
    if (nodes.get(node).value == null) {
      nodes.set(node, new Node<>(nodes.get(node).word, value));
    }
    open(tokens.hash(0));
  }

  private void open(int hash) {
    opening.add(hash);
    if (opening.size() * BITS_PER_NAME > openings.length * Long.SIZE) {
      openings = new long[2 * openings.length];
      opening.forEach(this::mark);
    }
    mark(hash);
  }

  private void mark(int hash) {
    openings[place(hash)] |= 1L << hash;
  }

  private boolean mayOpen(int hash) {
    return (openings[place(hash)] & 1L << hash) != 0;
  }

  private int place(int hash) {
    return Vocabulary.spread(hash) >>> 6 & (openings.length - 1);
  }

  private int grow(int node, String word) {
    IntPairTable from = branchesFrom(node);
    int hash = word.hashCode();
    while (from.get(node, hash) != IntPairTable.NONE) {
      hash++;
    }
    from.put(node, hash, nodes.size());
    nodes.add(new Node<>(word, null));
    return nodes.size() - 1;
  }

  /** Where the branch for a token leads from a point; {@link IntPairTable#NONE} where there is none. */
  private int next(int node, Tokens tokens, int i) {
    IntPairTable from = branchesFrom(node);
    int hash = tokens.hash(i);
    int next = from.get(node, hash);
    while (next != IntPairTable.NONE && !tokens.is(i, nodes.get(next).word)) {
      hash++;
      next = from.get(node, hash);
    }
    return next;
  }

  private IntPairTable branchesFrom(int node) {
    return node == 0 ? roots : branches;
  }

  /** The longest name that begins at a token and ends before another; null where none does. */
  @Nullable
  public Hit<T> longest(Tokens tokens, int from, int to) {
    if (from >= to || from < 0 || !mayOpen(tokens.hash(from))) {
      return null;
    }
    T best = null;
    int end = from;
    int node = 0;
    for (int i = from; i < to; i++) {
      node = next(node, tokens, i);
      if (node == IntPairTable.NONE) {
        break;
      }
      T value = nodes.get(node).value;
      if (value != null) {
        best = value;
        end = i + 1;
      }
    }
    return best == null ? null : new Hit<>(best, end);
  }

  /** What the row of tokens stands for, where it is exactly one name; else null. */
  @Nullable
  public T exact(Tokens tokens, int from, int to) {
    Hit<T> hit = longest(tokens, from, to);
    return hit != null && hit.to() == to ? hit.value() : null;
  }
}
