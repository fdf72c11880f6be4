package dev.upfront.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** A map of words by token answers as a map of strings does, whatever the case of the token. */
class WordMapTest {
  @Property(tries = 200)
  void whatStandsForAWordIsFound(
      @ForAll @Size(max = 200) List<@AlphaChars @StringLength(min = 1, max = 3) String> words,
      @ForAll @Size(max = 40) List<@AlphaChars @StringLength(min = 1, max = 3) String> asked) {
    WordMap<Integer> map = new WordMap<>();
    Map<String, Integer> expected = new HashMap<>();
    for (String each : words) {
      String word = each.toLowerCase(Locale.ROOT);
      if (expected.putIfAbsent(word, expected.size()) == null) {
        map.put(word, expected.size() - 1);
      }
    }

    for (String word : asked) {
      Tokens tokens = Tokenizer.tokenize(word, new Vocabulary());
      assertThat(map.get(tokens, 0)).isEqualTo(expected.get(word.toLowerCase(Locale.ROOT)));
      assertThat(map.get(word.toLowerCase(Locale.ROOT)))
          .isEqualTo(expected.get(word.toLowerCase(Locale.ROOT)));
    }
  }
}
