package dev.upfront.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names are found as a walk through all of them would find them, also where two words have one hash. */
class TitleTrieTest {
  private final Vocabulary vocabulary = new Vocabulary();

  @Property(tries = 300)
  void theLongestNameThatStandsThereIsFound(
      @ForAll("namesOfFewWords") List<String> names, @ForAll("textOfFewWords") String text) {
    TitleTrie<String> trie = new TitleTrie<>(new Vocabulary());
    names.forEach(name -> trie.add(name, name));
    Tokens tokens = Tokenizer.tokenize(text, vocabulary);

    for (int i = 0; i < tokens.size(); i++) {
      TitleTrie.Hit<String> hit = trie.longest(tokens, i, tokens.size());
      assertThat(hit == null ? "" : tokens.span(i, hit.to()).toLowerCase(Locale.ROOT))
          .as("in “%s” from token %d on, of %s", text, i, names)
          .isEqualTo(longest(names, tokens, i));
    }
  }

  private static String longest(List<String> names, Tokens tokens, int from) {
    return IntStream.rangeClosed(from + 1, tokens.size())
        .mapToObj(to -> tokens.span(from, to).toLowerCase(Locale.ROOT))
        .filter(span -> names.stream().anyMatch(name -> name.equalsIgnoreCase(span)))
        .reduce("", (shorter, longer) -> longer);
  }

  /** "Hypoplankton" and "unheavenly" have one hash. */
  private static Arbitrary<String> words(int most) {
    return Arbitraries.of("hypoplankton", "Unheavenly", "The", "dark", "Dark", "1899")
        .list()
        .ofMinSize(1)
        .ofMaxSize(most)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<List<String>> namesOfFewWords() {
    return words(3).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> textOfFewWords() {
    return words(9);
  }

  @Property(tries = 20)
  void namesAreFoundHoweverManyThereAre(@ForAll("manyNames") List<String> names) {
    TitleTrie<String> trie = new TitleTrie<>(new Vocabulary());
    names.forEach(name -> trie.add(name, name));

    assertThat(names).allSatisfy(name -> {
      Tokens tokens = Tokenizer.tokenize(name, vocabulary);
      assertThat(trie.exact(tokens, 0, tokens.size())).isEqualToIgnoringCase(name);
    });
  }

  @Provide
  Arbitrary<List<String>> manyNames() {
    Arbitrary<String> word = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6);
    return word.list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(300)
        .ofMaxSize(1000);
  }
}
