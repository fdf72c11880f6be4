package dev.upfront.reading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that are known beforehand, found in a row of tokens: the longest one that starts at a token. */
public final class TitleTrie<T> {

  /** One branching point. */
  private static final class Node<T> {
    final Map<Integer, Node<T>> next = new HashMap<>(2);

    @Nullable
    T value;
  }

  /** A name that was found, and the token behind it. */
  public record Hit<T>(T value, int to) {}

  private final Node<T> root = new Node<>();
  /** The words with which a name begins: most tokens are none of them. */
  private final BitSet first = new BitSet();

  private final Vocabulary vocabulary;

  /** {@code vocabulary}: the words of the names, which need not be those that the tokens carry. */
  public TitleTrie(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a name; one that is there already keeps its first value. */
  public void add(String name, T value) {
    Tokens tokens = Tokenizer.tokenize(name, vocabulary);
    Node<T> node = root;
    for (int i = 0; i < tokens.size(); i++) {
      node = node.next.computeIfAbsent(vocabulary.add(tokens.word(i)), key -> new Node<>());
    }
    if (tokens.size() > 0) {
      first.set(vocabulary.add(tokens.word(0)));
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  @Nullable
  public Hit<T> longest(Tokens tokens, int from, int to) {
    if (from >= to || from < 0) {
      return null;
    }
    int word = word(tokens, from);
    if (word < 0 || !first.get(word)) {
      return null;
    }
    Node<T> node = root;
    Hit<T> best = null;
    for (int i = from; i < to; i++) {
      node = node.next.get(i == from ? word : word(tokens, i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Hit<>(node.value, i + 1);
      }
    }
    return best;
  }

  private int word(Tokens tokens, int i) {
    return tokens.vocabulary == vocabulary
        ? tokens.id(i)
        : vocabulary.find(tokens.text, tokens.start(i), tokens.end(i), tokens.hash(i));
  }

  /** All names in order of length are not needed: only whether the row of tokens is exactly one. */
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
