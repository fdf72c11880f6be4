package dev.upfront.reading.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Resources.Line;
import dev.upfront.reading.text.Verbs;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFileTest {

  @Test
  void knowsWhereEachPhraseStands() {
    assertThat(phrases("crew.phrases", "[crew job=writer,director]", "{pen} and {direct}"))
        .singleElement()
        .satisfies(phrase -> {
          assertThat(phrase.place()).isEqualTo("crew.phrases:2");
          assertThat(phrase.section().head()).isEqualTo("[crew job=writer,director]");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "crew.phrases,    '[crew jobs=showrunner]',       jobs=showrunner",
    "crew.phrases,    '[crew job=showruner]',         job=showruner",
    "crew.phrases,    '[crew job=writer,]',           'job=writer,'",
    "crew.phrases,    '[crew]',                       lacks job",
    "cast.phrases,    '[cast label=yes]',             lacks status",
    "events.phrases,  '[delayed spokn=production]',   spokn=production",
    "events.phrases,  '[delayed] spoken=production',  does not end in ]",
    "events.phrases,  '[postponed]',                  no section is called postponed",
    "events.phrases,  '[nothing weak=yes]',           '[nothing] stands alone'",
    "sources.phrases, '[based_on work]',              work=yes"
  })
  void aHeadThatNothingReadsIsRefusedWithItsPlace(String file, String head, String why) {
    assertThatThrownBy(() -> phrases(file, head))
        .hasMessageStartingWith(file + ":1: ")
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "the? writers' room, writers '",
        "it|they 'll return, ' ll",
        "the director's chair, director 's",
        "{co-host} with, co - host",
        "{snap_up} by, snap _ up",
        "the <sereis> ends, <sereis>"
      })
  void whatNoTextHoldsAsOneWordIsRefused(String phrase, String why) {
    assertThatThrownBy(() -> phrases("events.phrases", "[delayed]", phrase))
        .hasMessageStartingWith("events.phrases:2: ")
        .hasMessageContaining(why);
  }

  @Test
  void anApostropheIsAWordOfItsOwn() {
    assertThat(phrases("events.phrases", "[delayed]", "the writers ' room 's shut", "they'll end"))
        .hasSize(2);
  }

  @Test
  void aMistakeInAPhraseIsToldWithItsPlace() {
    assertThatThrownBy(() -> phrases("events.phrases", "[delayed]", "{@puush} back"))
        .hasMessageStartingWith("events.phrases:2: ")
        .hasMessageContaining("puush");
  }

  private static List<Phrase> phrases(String file, String... lines) {
    List<Line> numbered = new ArrayList<>();
    for (String line : lines) {
      numbered.add(new Line(numbered.size() + 1, line));
    }
    return new PhraseFile(file, new Lexicon(new Vocabulary()), new Verbs()).phrases(numbered);
  }
}
