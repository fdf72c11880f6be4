package dev.upfront.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PressTest {
  private static final Path OWN = Path.of("press").toAbsolutePath();

  @Test
  void theArticlesOfOurOwnAreThereAndEachMarkQuotesItsArticle() throws Exception {
    List<Press.Marked> articles = Press.in(OWN);

    assertThat(articles).hasSize(90);
    for (Press.Marked marked : articles) {
      String text = new String(marked.source(), StandardCharsets.UTF_8);
      for (JsonNode claim : marked.gold().path("claims")) {
        assertThat(text).contains(Objects.requireNonNull(Mark.text(claim, "quote")));
      }
    }
  }
}
