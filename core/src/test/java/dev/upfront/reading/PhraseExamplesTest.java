package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import dev.upfront.reading.text.Resources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The phrase files carry their own examples: a sentence behind {@code >}, and behind {@code =} the claims that it must
 * yield. Each is read as an article of one sentence about the series that the example names, written on 15 June 2024.
 */
class PhraseExamplesTest {
  private static final List<String> FILES =
      List.of("events.phrases", "cast.phrases", "crew.phrases", "sources.phrases");
  private final Reader reader = Reader.bundled();

  /** A sentence with what it must yield. */
  private record Example(String section, String sentence, List<String> expected) {}

  @TestFactory
  Stream<DynamicNode> phraseFilesKeepTheirPromises() {
    return FILES.stream()
        .map(file -> DynamicContainer.dynamicContainer(
            file,
            examples(file).stream()
                .map(example -> DynamicTest.dynamicTest(
                    example.section + " " + example.sentence, () -> check(example)))));
  }

  @TestFactory
  Stream<DynamicNode> eachSectionHasAnExample() {
    return FILES.stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> {
          List<String> with =
              examples(file).stream().map(Example::section).distinct().toList();
          List<String> all = Resources.lines(file).stream()
              .filter(line -> line.startsWith("["))
              .distinct()
              .toList();
          assertThat(with).as("sections of %s with an example", file).containsAll(all);
        }));
  }

  private static List<Example> examples(String file) {
    List<Example> examples = new ArrayList<>();
    String section = "";
    for (String line : Resources.lines(file)) {
      if (line.startsWith("[")) {
        section = line;
      } else if (line.startsWith(">")) {
        examples.add(new Example(section, line.substring(1).strip(), new ArrayList<>()));
      } else if (line.startsWith("=")) {
        examples.get(examples.size() - 1).expected.add(line.substring(1).strip());
      }
    }
    return examples;
  }

  private void check(Example example) {
    String series = "Bellwether";
    for (String expected : example.expected) {
      series = seriesOf(expected, series);
    }
    String title = "‘" + series + "’";
    Article article = new Article(
        "example", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + example.sentence);
    List<String> found = new ArrayList<>();
    for (Claim claim : reader.read(article).claims()) {
      found.add(describe(claim));
    }
    for (String expected : example.expected) {
      if (expected.equals("nothing")) {
        assertThat(found).as(example.sentence).isEmpty();
      } else {
        assertThat(found).as(example.sentence).anyMatch(line -> says(line, expected), expected);
      }
    }
  }

  /** Whether a claim is the expected one. Only the part that somebody plays may be left out of an expectation. */
  private static boolean says(String claim, String expected) {
    return claim.equals(expected)
        || expected.startsWith("cast ") && claim.startsWith(expected + " ");
  }

  /** The series that an expectation names: what stands between its type and its season. */
  private static String seriesOf(String expected, String otherwise) {
    int space = expected.indexOf(' ');
    if (space < 0 || expected.startsWith("cast ") || expected.startsWith("crew ")) {
      return otherwise;
    }
    String rest = expected.substring(space + 1);
    int end = 0;
    while (end < rest.length()
        && !(rest.charAt(end) == ' '
            && end + 1 < rest.length()
            && Character.isDigit(rest.charAt(end + 1)))) {
      end++;
    }
    return rest.substring(0, end);
  }

  private static String describe(Claim claim) {
    String season = claim.season() == null ? "" : " " + claim.season();
    return switch (claim.fact()) {
      case Fact.Cast cast ->
        "cast " + cast.person() + " " + cast.status().word()
            + (cast.character() == null ? "" : " " + cast.character());
      case Fact.Crew crew -> "crew " + crew.person() + " " + crew.job().word();
      case Fact.Release release -> "release " + claim.series() + season + " " + release.window();
      case Fact.ProductionStarted started ->
        "production_started " + claim.series() + season + " " + started.window();
      case Fact.ProductionWrapped wrapped ->
        "production_wrapped " + claim.series() + season + " " + wrapped.window();
      case Fact.EpisodeCount count ->
        "episode_count " + claim.series() + season + " " + count.count();
      default -> claim.fact().type().word() + " " + claim.series() + season;
    };
  }
}
