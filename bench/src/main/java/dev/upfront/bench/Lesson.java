package dev.upfront.bench;

import dev.upfront.intake.IntakeException;
import dev.upfront.reading.Reader;
import dev.upfront.reading.odds.AirDateOption;
import dev.upfront.reading.odds.Fate;
import dev.upfront.reading.odds.FateOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the reader learns to tell by odds, where an article about several series says it in no words that are foreseen. */
enum Lesson {
  /** What becomes of each series. */
  FATES(
      "each clue around a title speaks for each fate of the series",
      Arrays.stream(Fate.values()).map(Lesson::name).toList()) {
    @Override
    Stream<OddsExample> examples(Press.Marked marked, Reader reader) throws IntakeException {
      return reader.fateOptions(marked.article()).stream()
          .map(option -> OddsExample.of(
              marked,
              option.mentions(),
              option.clues(),
              (mark, series) -> fate(mark, series, option)));
    }
  },

  /** Which of the days that are named is the series' own. */
  AIR_DATES(
      "each clue about a title and a day speaks for the series coming out on that day",
      List.of("release")) {
    @Override
    Stream<OddsExample> examples(Press.Marked marked, Reader reader) throws IntakeException {
      return reader.airDateOptions(marked.article()).stream()
          .map(option -> OddsExample.of(
              marked,
              1,
              option.clues(),
              (mark, series) -> isRelease(mark, series, option) ? mark.type() : null));
    }
  };

  private final String says;
  private final List<String> answers;

  Lesson(String says, List<String> answers) {
    this.says = says;
    this.answers = answers;
  }

  /** The examples of a marked article. */
  abstract Stream<OddsExample> examples(Press.Marked marked, Reader reader) throws IntakeException;

  /** The answers, each of which is learned by itself. */
  List<String> answers() {
    return answers;
  }

  /** As commands and files have it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where its examples are kept. */
  Path table(Path home) {
    return home.resolve("bench/src/main/resources/dev/upfront/bench/" + word() + ".tsv");
  }

  /** Where the reader has its weights. */
  Path weights(Path home) {
    return home.resolve("core/src/main/resources/dev/upfront/reading/" + word() + ".weights");
  }

  /** What the file of weights says of itself. */
  String head(int examples) {
    return """
        # How much %s, in an article about several: %s.
        # Learned by `bench/run %s` from %d places in articles marked by hand; not to be edited.
        """.formatted(says, String.join(", ", answers), word(), examples);
  }

  private static String name(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String fate(Mark mark, @Nullable String series, FateOption option) {
    return Matching.sameSeries(series, option.title()) && FATES.answers.contains(mark.type())
        ? mark.type()
        : null;
  }

  private static boolean isRelease(Mark mark, @Nullable String series, AirDateOption option) {
    return mark.type().equals("release")
        && Matching.sameSeries(series, option.title())
        && Matching.sameWindow(
            mark.from(),
            mark.to(),
            Objects.toString(option.window().from(), null),
            Objects.toString(option.window().to(), null));
  }
}
