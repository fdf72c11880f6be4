package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import dev.upfront.reading.Explanation.Expression;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private final Reader reader = Reader.bundled();

  @Test
  void aPhraseStandsWhereItIsSaidTo() throws IOException {
    List<Expression> phrases = explain("Ben Ode joins the cast of ‘Ivy Row’.").phrases();

    assertThat(phrases).extracting(Expression::head).contains("[cast status=joins]");
    for (Expression phrase : phrases) {
      String[] place = phrase.place().split(":");
      assertThat(fileLines(place[0]).get(Integer.parseInt(place[1]) - 1))
          .isEqualTo(phrase.phrase());
    }
  }

  @Test
  void whereAllPhrasesMeanNothingItSaysSoAndWhere() {
    assertThat(explain("They tweeted of “Ivy Row”.").silence())
        .startsWith("All its phrases stand under [nothing] in events.phrases, ");
  }

  @Test
  void aQuestionIsSaidToBeOne() {
    assertThat(explain("Has “Ivy Row” been renewed for a third season?").silence())
        .startsWith("It is a question");
  }

  @Test
  void tellsOfNoPhraseThatWasNotLookedAt() {
    String answer = "Netflix announced it.";
    assertThat(explain(answer).phrases())
        .extracting(Expression::head)
        .doesNotContain("[renewed after=question]");

    Explanation answered = last("Will “Ivy Row” return for season 4? " + answer);
    assertThat(answered.phrases())
        .extracting(Expression::head)
        .contains("[renewed after=question]");
    assertThat(answered.claims()).singleElement().satisfies(because -> {
      assertThat(because.claim().season()).isEqualTo(4);
      assertThat(because.season()).isEqualTo("not by words of this sentence");
      assertThat(because.trigger()).startsWith("“announced it” by events.phrases:");
    });
  }

  @Test
  void tellsTheVeryWordsOfSeasonAndDay() {
    Explanation both =
        explain("Season 3 of “Ivy Row” was ordered in May 2023 and will premiere on June 4, 2024,"
            + " two years after season 2 ended on July 1, 2022.");

    assertThat(both.claims())
        .filteredOn(because -> because.claim().fact() instanceof Fact.Release)
        .singleElement()
        .satisfies(because -> {
          assertThat(because.season()).isEqualTo("“Season 3”");
          assertThat(because.window()).isEqualTo("“June 4, 2024”");
        });
  }

  private Explanation last(String text) {
    List<Explanation> all = reader.explain(new Article("example", "", null, null, null, text));
    return all.get(all.size() - 1);
  }

  private Explanation explain(String sentence) {
    List<Explanation> all = reader.explain(new Article("example", "", null, null, null, sentence));
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  /** All lines, comments and blank ones too, as an editor counts them. */
  private static List<String> fileLines(String file) throws IOException {
    try (InputStream stream = Reader.class.getResourceAsStream("/dev/upfront/reading/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
