package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource({
    "Slow Horses, 11",
    "Élite, 5",
    "E\u0301lite, 5",
    "東京, 4",
    "한국, 4",
    "“…” —, 5",
    "👩‍👩‍👧, 2",
    "❤️, 2",
    "🇮🇸, 2",
    "👍🏽, 2",
  })
  void widthIsWhatATerminalTakes(String text, int width) {
    assertThat(Cells.width(text)).isEqualTo(width);
  }

  @Test
  void wordsAreKeptWholeAndTheEndIsElided() {
    assertThat(Cells.wrap("Filming began in September in Wales.", 14, 2))
        .containsExactly("Filming began", "in September…");
    assertThat(Cells.wrap("Filming began in Wales.", 14, 2))
        .containsExactly("Filming began", "in Wales.");
  }

  @Test
  void charactersAreNeverCutApart() {
    assertThat(Cells.wrap("東京ラブストーリー", 5, 9)).containsExactly("東京", "ラブ", "スト", "ーリ", "ー");
    assertThat(Cells.elide("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 5)).isEqualTo("👩‍👩‍👧👩‍👩‍👧…");
    assertThat(Cells.elide("nin\u0303os", 5)).isEqualTo("nin\u0303os");
    assertThat(Cells.elide("nin\u0303os", 4)).isEqualTo("nin\u0303…");
  }

  @Test
  void aLongSentenceIsShownAroundTheNameThatMatters() {
    String sentence = "Farouk is a teacher, and Bradley Riches, who had bit parts, is James now.";

    assertThat(Cells.around(sentence, "Farouk", 40))
        .isEqualTo("Farouk is a teacher, and Bradley Riches…");
    assertThat(Cells.around(sentence, "Bradley Riches", 34))
        .isEqualTo("…and Bradley Riches, who had bit…");
    assertThat(Cells.around(sentence, "James", 34)).isEqualTo("…who had bit parts, is James now.");
  }

  @Test
  void whatATerminalWouldObeyIsTakenOut() {
    assertThat(Cells.clean(" a\tb\u001b[2J\n\u202ec\u00ad\u00a0d ")).isEqualTo("a b [2J c d");
  }

  @Property
  void noLineIsWiderThanAskedFor(
      @ForAll String text, @ForAll @IntRange(min = 3, max = 60) int width) {
    String line = Cells.clean(text);
    assertThat(Cells.wrap(line, width, 4)).allMatch(it -> Cells.width(it) <= width);
    assertThat(Cells.width(Cells.elide(line, width))).isLessThanOrEqualTo(width);
    assertThat(Cells.width(Cells.around(line, "a", width))).isLessThanOrEqualTo(width);
  }

  @Property
  void wrappingLosesNothingButSpaces(@ForAll String text) {
    String line = Cells.clean(text);
    assertThat(String.join("", Cells.wrap(line, 20, Integer.MAX_VALUE)).replace(" ", ""))
        .isEqualTo(line.replace(" ", ""));
  }
}
