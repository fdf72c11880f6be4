package dev.upfront.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.reading.title.MainSeriesClue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LearnTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @Test
  void theWeightsOfTheReaderAreThoseThatItsExamplesTeach() throws Exception {
    List<Example> examples = Example.read(HOME.resolve(Learn.EXAMPLES));

    assertThat(Files.readString(HOME.resolve(Learn.WEIGHTS)))
        .isEqualTo(Learn.weights(Learn.learn(examples), examples.size()));
  }

  @Test
  void theWeightsOfOwnersAreThoseThatTheirExamplesTeach() throws Exception {
    List<OwnerExample> examples = OwnerExample.read(HOME.resolve(LearnOwners.EXAMPLES));

    assertThat(Files.readString(HOME.resolve(LearnOwners.WEIGHTS)))
        .isEqualTo(LearnOwners.weights(examples));
  }

  @Test
  void examplesOfOwnersOutliveTheirTable(@TempDir Path folder) throws Exception {
    List<OwnerExample> examples =
        OwnerExample.read(HOME.resolve(LearnOwners.EXAMPLES)).subList(0, 20);
    Path copy = folder.resolve("owners.tsv");
    OwnerExample.write(examples, copy);

    assertThat(OwnerExample.read(copy)).isEqualTo(examples);
  }

  @Test
  void theWeightsOfCastingAreThoseThatItsExamplesTeach() throws Exception {
    List<CastingExample> examples = CastingExample.read(HOME.resolve(LearnCasting.EXAMPLES));

    assertThat(Files.readString(HOME.resolve(LearnCasting.WEIGHTS)))
        .isEqualTo(LearnCasting.weights(examples));
  }

  @Test
  void examplesOfCastingOutliveTheirTable(@TempDir Path folder) throws Exception {
    List<CastingExample> examples =
        CastingExample.read(HOME.resolve(LearnCasting.EXAMPLES)).subList(0, 20);
    Path copy = folder.resolve("casting.tsv");
    CastingExample.write(examples, copy);

    assertThat(CastingExample.read(copy)).isEqualTo(examples);
  }

  @ParameterizedTest
  @EnumSource
  void theOddsOfTheReaderAreThoseThatTheirExamplesTeach(Lesson lesson) throws Exception {
    List<OddsExample> examples = OddsExample.read(lesson.table(HOME));

    assertThat(Files.readString(lesson.weights(HOME)))
        .isEqualTo(LearnOdds.weights(lesson, examples));
  }

  @Test
  void aFeatureOfYesAndNotOfNoIsLearned() {
    double[] weights = LogisticRegression.learn(
        List.of(
            new LogisticRegression.Case(new int[] {0, 1}, true, 100),
            new LogisticRegression.Case(new int[] {0, 2}, false, 100)),
        4);

    assertThat(LogisticRegression.likely(new int[] {0, 1}, weights)).isGreaterThan(0.8);
    assertThat(LogisticRegression.likely(new int[] {0, 2}, weights)).isLessThan(0.2);
    assertThat(weights[3]).isZero();
  }

  @Test
  void examplesOfOddsOutliveTheirTable(@TempDir Path folder) throws Exception {
    List<OddsExample> examples = OddsExample.read(Lesson.FATES.table(HOME)).subList(0, 20);
    Path copy = folder.resolve("fates.tsv");
    OddsExample.write(examples, copy);

    assertThat(OddsExample.read(copy)).isEqualTo(examples);
  }

  @Test
  void whatSpeaksForRightAnswersAndNotForWrongOnesIsLearned() {
    Example example = new Example(
        "a.txt",
        List.of(
            answer(true, "Low Water", Map.of(MainSeriesClue.LEAD, 1.0)),
            answer(false, "Copper Lane", Map.of(MainSeriesClue.PASSING, 1.0)),
            answer(false, "", Map.of(MainSeriesClue.TITLES, 1.0))));
    ConditionalLogit<MainSeriesClue> learned = Learn.learn(List.of(example));

    assertThat(learned.chooses(example.choice())).isTrue();
    assertThat(learned.weight(MainSeriesClue.LEAD)).isPositive();
    assertThat(learned.weight(MainSeriesClue.PASSING)).isNegative();
    assertThat(learned.weight(MainSeriesClue.CALLED)).isZero();
  }

  @Test
  void examplesOutliveTheirTable(@TempDir Path folder) throws Exception {
    List<Example> examples = Example.read(HOME.resolve(Learn.EXAMPLES)).subList(0, 20);
    Path copy = folder.resolve("examples.tsv");
    Example.write(examples, copy);

    assertThat(Example.read(copy)).isEqualTo(examples);
  }

  private static Example.Answer answer(
      boolean right, String title, Map<MainSeriesClue, Double> clues) {
    return new Example.Answer(right, title, clues);
  }
}
