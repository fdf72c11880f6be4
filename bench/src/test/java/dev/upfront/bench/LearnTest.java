package dev.upfront.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.reading.MainSeriesClue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @Test
  void theWeightsOfTheReaderAreThoseThatItsExamplesTeach() throws Exception {
    List<Example> examples = Example.read(HOME.resolve(Learn.EXAMPLES));

    assertThat(Files.readString(HOME.resolve(Learn.WEIGHTS)))
        .isEqualTo(Learn.weights(ConditionalLogit.learn(examples), examples.size()));
  }

  @Test
  void whatSpeaksForRightAnswersAndNotForWrongOnesIsLearned() {
    Example example = new Example(
        "a.txt",
        List.of(
            answer(true, "Low Water", Map.of(MainSeriesClue.LEAD, 1.0)),
            answer(false, "Copper Lane", Map.of(MainSeriesClue.PASSING, 1.0)),
            answer(false, "", Map.of(MainSeriesClue.TITLES, 1.0))));
    ConditionalLogit learned = ConditionalLogit.learn(List.of(example));

    assertThat(learned.chooses(example)).isTrue();
    assertThat(learned.weight(MainSeriesClue.LEAD)).isPositive();
    assertThat(learned.weight(MainSeriesClue.PASSING)).isNegative();
    assertThat(learned.weight(MainSeriesClue.CALLED)).isZero();
  }

  @Test
  void examplesOutliveTheirTable() throws Exception {
    List<Example> examples = Example.read(HOME.resolve(Learn.EXAMPLES)).subList(0, 20);
    Path copy = Files.createTempDirectory("upfront").resolve("examples.tsv");
    Example.write(examples, copy);

    assertThat(Example.read(copy)).isEqualTo(examples);
  }

  private static Example.Answer answer(
      boolean right, String title, Map<MainSeriesClue, Double> clues) {
    return new Example.Answer(right, title, clues);
  }
}
