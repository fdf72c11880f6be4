package dev.upfront.reading.list;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokenizer;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that mean a state, of one kind. Many open with the commonest of words ("the plug was pulled on"), so that a
 * word must also be followed by one that stands second in some expression before any of them is looked for.
 */
final class Expressions {
  private final Vocabulary vocabulary;
  private final TitleTrie<Status> trie;

  /** The words that are an expression by themselves, by their numbers. */
  private final BitSet alone = new BitSet();

  /** The first and the second words of longer ones. */
  private final BitSet first = new BitSet();

  private final BitSet second = new BitSet();

  Expressions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.trie = new TitleTrie<>(vocabulary);
  }

  void add(String expression, Status status) {
    trie.add(expression, status);
    Tokens words = Tokenizer.tokenize(expression, vocabulary);
    if (words.size() == 1) {
      alone.set(words.id(0));
    } else {
      first.set(words.id(0));
      second.set(words.id(1));
    }
  }

  /** The longest that begins at a token, or null. */
  StateBook.@Nullable Hit at(Tokens tokens, int i) {
    if (i < 0 || i >= tokens.size() || !mayBegin(tokens, i)) {
      return null;
    }
    TitleTrie.Hit<Status> found = trie.longest(tokens, i, tokens.size());
    return found == null ? null : new StateBook.Hit(found.value(), found.to());
  }

  private boolean mayBegin(Tokens tokens, int i) {
    int word = tokens.id(i);
    return word >= 0 && (alone.get(word) || first.get(word) && goesOn(tokens, i + 1));
  }

  private boolean goesOn(Tokens tokens, int i) {
    return i < tokens.size() && tokens.id(i) >= 0 && second.get(tokens.id(i));
  }
}
