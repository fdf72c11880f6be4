package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code upfront backtest} on the seasons that come with it, and on a user's own. */
class BacktestCommandTest {
  @TempDir
  private Path folder;

  private static String run(Object... args) {
    Shell shell = new Shell();
    assertThat(shell.upfront(args)).isEqualTo(Main.DONE);
    assertThat(shell.err()).isEmpty();
    return shell.out();
  }

  /** What README and ARCHITECTURE say of the forecasts, with a little room for a newer snapshot. */
  @Test
  void theForecastsAreAsGoodAsTheyAreSaidToBe() {
    JsonNode report = JsonMapper.shared().readTree(run("backtest", "--json"));

    JsonNode methods = report.path("methods");
    JsonNode own = methods.path("Upfront");
    double best = Double.MAX_VALUE;
    for (JsonNode method : methods) {
      best = method == own ? best : Math.min(best, method.path("crps").asDouble());
    }
    assertThat(own.path("coverage_80").asDouble()).isBetween(0.78, 0.82);
    assertThat(own.path("crps").asDouble()).isLessThan(0.825 * best);
    assertThat(report.path("limits").path("hindsight").path("crps").asDouble())
        .isBetween(0.75 * best, own.path("crps").asDouble());
    for (JsonNode table : report.path("groups")) {
      for (JsonNode group : table) {
        if (group.path("questions").asInt() >= 100) {
          assertThat(group.path("coverage_80").asDouble()).isGreaterThan(0.72);
        }
      }
    }
    JsonNode renewal = report.path("renewal");
    assertThat(renewal.path("brier").asDouble())
        .isLessThan(0.7 * renewal.path("base_brier").asDouble());
    for (JsonNode band : renewal.path("bands")) {
      if (band.path("questions").asInt() >= 100) {
        assertThat(band.path("said").asDouble() - band.path("came").asDouble())
            .isBetween(-0.1, 0.1);
      }
    }
  }

  @Test
  void printsTheSameBytesEachTimeAndFitsThePage() {
    String page = run("backtest", "--from", "2021", "--to", "2021");

    assertThat(run("backtest", "--from", "2021", "--to", "2021")).isEqualTo(page);
    assertThat(page)
        .contains("All questions", "By year", "By what was known", "survival curve", "Brier score");
    assertThat(page.lines()).allMatch(line -> Cells.width(line) <= Cells.PAGE);
  }

  @Test
  void drawsPictures() throws IOException {
    Path charts = folder.resolve("made/charts");

    run("backtest", "--from", "2021", "--to", "2021", "--charts", charts);

    for (String name : new String[] {"reliability.svg", "transforms.svg", "widths.svg"}) {
      assertThat(Files.readString(charts.resolve(name))).contains("<svg", "<path", "</svg");
    }
  }

  @Test
  void learnsFromAUsersOwnSeasons() throws IOException {
    StringBuilder csv = new StringBuilder("series,season,premiere\n");
    for (int series = 0; series < 20; series++) {
      for (int season = 1; season < 12; season++) {
        csv.append(
            "Series %d,%d,%d-02-%02d\n".formatted(series, season, 2009 + season, 1 + series));
      }
    }
    Path seasons = Files.writeString(folder.resolve("own.csv"), csv);

    JsonNode own = JsonMapper.shared()
        .readTree(run("backtest", "--json", "--seasons", seasons, "--from", "2016", "--to", "2018"))
        .path("methods")
        .path("Upfront");

    assertThat(own.path("median_error").asInt()).isLessThanOrEqualTo(4);
  }

  @Test
  void saysWhatIsWrongWithAFileAndWithYears() throws IOException {
    Shell shell = new Shell();
    Path missing = folder.resolve("missing.csv");

    assertThat(shell.upfront("backtest", "--seasons", missing)).isEqualTo(Main.SOME_FAILED);
    assertThat(shell.errLines())
        .containsExactly("upfront: " + missing + " cannot be read: check the name");

    Shell early = new Shell();
    assertThat(early.upfront("backtest", "--from", "1900", "--to", "1900"))
        .isEqualTo(Main.SOME_FAILED);
    assertThat(early.err())
        .contains("no season followed another before 1900-01-01", "a later --from");
  }
}
