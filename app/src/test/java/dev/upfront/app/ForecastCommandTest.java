package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code upfront forecast} as a user meets it, with the bundled press in the ledger. */
class ForecastCommandTest {
  private static final String PRESS = "/dev/upfront/app/press/";

  @TempDir
  private Path folder;

  private Path db = Path.of("");

  @BeforeEach
  void fillTheLedger() throws IOException {
    db = folder.resolve("upfront.db");
    for (String name :
        resource("index").lines().filter(line -> line.contains("heartstopper")).toList()) {
      Files.writeString(folder.resolve(name), resource(name));
      assertThat(new Shell().upfront("add", "--db", db, folder.resolve(name))).isEqualTo(Main.DONE);
    }
  }

  private static String resource(String name) throws IOException {
    try (var in =
        ForecastCommandTest.class.getResourceAsStream(name.startsWith("/") ? name : PRESS + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Shell forecast(Object... args) {
    Shell shell = new Shell();
    Object[] all = new Object[args.length + 3];
    all[0] = "forecast";
    all[1] = "--db";
    all[2] = db;
    System.arraycopy(args, 0, all, 3, args.length);
    shell.upfront(all);
    return shell;
  }

  /**
   * Season 2 came out on 2023-08-03. What was said of it on the first of each month: the file is there to be read, and to
   * show in review what a change to the model does.
   */
  @Test
  void heartstopperMonthByMonth() throws IOException {
    StringBuilder table =
        new StringBuilder("as of       10%         50%         90%         never  announced\n");
    for (LocalDate day = LocalDate.of(2022, 1, 1); day.getYear() < 2024; day = day.plusMonths(1)) {
      Shell shell = forecast("--json", "--as-of", day, "Heartstopper", "2");
      table.append(day).append("  ").append(line(shell)).append('\n');
    }

    assertThat(table.toString()).isEqualTo(resource("/dev/upfront/app/heartstopper-2.txt"));
  }

  private static String line(Shell shell) {
    if (shell.out().isEmpty()) {
      return shell.err().contains("from when to count") ? "nothing to count from" : shell.err();
    }
    JsonNode json = JsonMapper.shared().readTree(shell.out());
    if (json.has("premiered")) {
      return "premiered " + json.path("premiered").asString();
    }
    JsonNode quantiles = json.path("quantiles");
    return "%s  %s  %s  %4.0f%%  %s"
        .formatted(
            quantiles.path("10").asString(),
            quantiles.path("50").asString(),
            quantiles.path("90").asString(),
            100 * json.path("never").asDouble(),
            json.path("announced").isNull() ? "-" : json.path("announced").asString());
  }

  @Test
  void saysItInASentenceWithAChartAndReasons() {
    Shell shell = forecast("Heartstopper", "2", "--as-of", "2022-12-01");

    assertThat(shell.out())
        .startsWith("Heartstopper, season 2, as of 1 Dec 2022\n80%: between ")
        .contains(
            "most likely",
            "never comes",
            "\n  Jun–Jul 2023        │██",
            "Why",
            "It was ordered by 2022-05-20")
        .doesNotContain("Announced");
    assertThat(shell.outLines()).allMatch(line -> Cells.width(line) <= Cells.PAGE);
  }

  /** Once the shortest wait so far is over it tells nothing of a season that is still to come. */
  @Test
  void theShortestWaitIsToldAsLongAsItIsNotOver() {
    assertThat(forecast("Slow Horses", "5", "--as-of", "2024-12-01").out())
        .contains("never been earlier");
    assertThat(forecast("Slow Horses", "5", "--as-of", "2025-09-01").out())
        .doesNotContain("never been earlier");
  }

  @Test
  void givesWayOnceADayIsAnnounced() {
    assertThat(forecast("Heartstopper", "2", "--as-of", "2023-04-19").out())
        .contains("Announced for 3 Aug 2023", "none\nslipped: too few to tell how often");
  }

  @Test
  void leadsWithTheEndOfWhatIsCalledOff() {
    assertThat(forecast("Heartstopper", "--as-of", "2026-01-01").out())
        .startsWith(
            "Heartstopper, season 4, as of 1 Jan 2026\nCancelled on 22 Apr 2025. The chance that it never comes is 9")
        .contains("If it comes", "80%: between ", "It was called off on 2025-04-22");
  }

  /** Overdue by months as the ledger knows nothing after 2022: still nothing in the past. */
  @Test
  void whatIsOverdueIsForecastFromTheDayAsked() {
    JsonNode json = JsonMapper.shared()
        .readTree(
            forecast("--json", "Slow Horses", "5", "--as-of", "2025-09-01").out());

    assertThat(json.path("quantiles").path("5").asString()).isGreaterThan("2025-09-01");
  }

  @Test
  void asksForTheNextSeasonUnlessTold() {
    JsonNode json = JsonMapper.shared()
        .readTree(forecast("--json", "slow horses", "--as-of", "2024-01-15").out());

    assertThat(json.path("series").asString()).isEqualTo("Slow Horses");
    assertThat(json.path("season").asInt()).isEqualTo(4);
  }

  @Test
  void saysThatASeriesIsUnknown() {
    Shell shell = forecast("Nobody Knows This");

    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).startsWith("upfront: nothing is known of “Nobody Knows This” on ");
  }
}
