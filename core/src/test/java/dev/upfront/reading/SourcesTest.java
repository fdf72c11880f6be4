package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which work a series is made from, and whose it is. */
class SourcesTest {
  private static final Reader READER = Reader.bundled();

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      It is based on Mia Stone's best-selling novel “The Long Tide.”                        | The Long Tide | Mia Stone
      Season 2 is based on Mia Stone's second novel, The Long Tide.                         | The Long Tide | Mia Stone
      It is a drama based on the book by Mia Stone, from Ana Ruiz and Ben Ode.              |               | Mia Stone
      The series is adapted from Mia Stone's 2018 novel and is written by Ben Ode.          |               | Mia Stone
      The series, an adaptation of the Danish drama The Long Tide, is written by Ben Ode.   | The Long Tide |
      The series adaptation of the hit game Long Tide is written by Ben Ode.                | Long Tide     |
      The series is based on the film of the same name, which was directed by Ben Ode.      | Old Mill      |
      """)
  void theAuthorIsWhoWroteTheWorkAndNotTheSeries(
      String sentence, @Nullable String work, @Nullable String author) {
    assertThat(facts(sentence)).contains(new Fact.BasedOn(work, author));
  }

  @Test
  void whoHadTheIdeaIsNoAuthor() {
    assertThat(facts("The comedy is based on an idea by Ben Ode."))
        .noneMatch(Fact.BasedOn.class::isInstance);
  }

  private static List<Fact> facts(String sentence) {
    String title = "‘Old Mill’: all we know";
    Article article = new Article(
        "test", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + sentence);
    return READER.read(article).claims().stream().map(Claim::fact).toList();
  }
}
