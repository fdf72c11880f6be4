package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code upfront show}, {@code changes} and {@code outlets} as a user meets them. */
class StandingCommandsTest {
  @TempDir
  private Path folder;

  private Path db = Path.of("");

  @BeforeEach
  void addNews() throws IOException {
    db = folder.resolve("upfront.db");
    Path renewal = article("renewal.txt", """
        Netflix Renews ‘The Lighthouse Keepers’ for Season 2
        Published: 2023-01-04
        Outlet: Couchlight

        Netflix has renewed The Lighthouse Keepers for a second season, the company announced on Wednesday.

        Season 2 could premiere in autumn 2023.
        """);
    Path date = article("date.txt", """
        ‘The Lighthouse Keepers’ Season 2 Sets Premiere Date
        Published: 2023-05-04
        Outlet: The Slate Wire

        Season 2 of The Lighthouse Keepers will premiere on August 13, 2023, Netflix announced on Thursday.
        """);
    assertThat(new Shell().upfront("add", "--db", db, renewal, date)).isEqualTo(Main.DONE);
  }

  private Path article(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Shell run(int code, Object... args) {
    Shell shell = new Shell();
    List<Object> all = new ArrayList<>(List.of(args));
    all.addAll(1, List.of("--db", db));
    assertThat(shell.upfront(all.toArray())).isEqualTo(code);
    return shell;
  }

  @Test
  void showAnswersInASentenceAndSaysWhoSaysSo() {
    String page = run(Main.DONE, "show", "the LIGHTHOUSE keepers", "2", "--as-of", "2023-06-01")
        .out();

    assertThat(page).contains("Season 2 comes out on 13 Aug 2023", "The Slate Wire, 4 May 2023");
    assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void aDayThatIsOnlyWorkedOutIsNoDay() throws IOException {
    Path undated = article("undated.txt", """
        ‘The Lighthouse Keepers’ Season 2: What We Know
        Outlet: BingeBurrow

        The Lighthouse Keepers was renewed for a second season in January 2023. It will premiere on August 13, 2023.
        Filming began in March 2023. We will know more in summer 2023.
        """);
    run(Main.DONE, "add", undated);

    assertThat(run(Main.DONE, "show", "The Lighthouse Keepers", "2", "--as-of", "2023-09-01")
            .out())
        .containsPattern("BingeBurrow, by (\\d+ )?[A-Z][a-z]{2} 2023\n");
  }

  /** The forecast stands apart from what was announced, and gives way to it. */
  @Test
  void showForecastsUntilADayIsAnnounced() {
    assertThat(run(Main.DONE, "show", "The Lighthouse Keepers", "--as-of", "2023-02-01")
            .out())
        .contains("  Forecast   80%: between ", "never comes");
    assertThat(run(Main.DONE, "show", "The Lighthouse Keepers", "--as-of", "2023-06-01")
            .out())
        .contains("  Forecast   How often such days slip is not known")
        .doesNotContain("80%: between");
    assertThat(run(Main.DONE, "show", "The Lighthouse Keepers", "--as-of", "2023-09-01")
            .out())
        .doesNotContain("Forecast");
  }

  private void tellThatItIsOut() throws IOException {
    run(Main.DONE, "add", article("out.txt", """
        ‘The Lighthouse Keepers’ Season 2 Is Out
        Outlet: BingeBurrow
        Published: 2023-08-20

        Season 2 of The Lighthouse Keepers premiered on August 13, 2023 on Netflix.
        """));
  }

  @Test
  void showGoesBackToAnyDay() throws IOException {
    assertThat(run(Main.DONE, "show", "The Lighthouse Keepers", "--as-of", "2023-02-01")
            .out())
        .contains("Season 2 is ordered. It is expected in Sep–Nov 2023");
    assertThat(run(Main.DONE, "show", "The Lighthouse Keepers", "--as-of", "2023-09-01")
            .out())
        .contains("Season 2 was to come out on 13 Aug 2023 on Netflix; nothing since");
    tellThatItIsOut();
    assertThat(run(Main.DONE, "show", "The Lighthouse Keepers", "--as-of", "2023-09-01")
            .out())
        .contains("Season 2 came out on 13 Aug 2023");
    assertThat(run(Main.SOME_FAILED, "show", "The Lighthouse Keepers", "--as-of", "2020-01-01")
            .err())
        .isEqualToIgnoringNewLines("upfront: nothing was known of “The Lighthouse Keepers” on"
            + " 2020-01-01: ask as of a later day");
  }

  @Test
  void showKnowsWhatThisLedgerDidNotKnowYet() {
    assertThat(run(
                Main.SOME_FAILED,
                "show",
                "The Lighthouse Keepers",
                "--recorded-by",
                "2021-01-01T00:00:00Z")
            .err())
        .contains("nothing was known");
  }

  @Test
  void showPrintsTheSum() {
    assertThat(
            run(Main.DONE, "show", "The Lighthouse Keepers", "2", "--as-of", "2023-06-01", "--why")
                .out())
        .contains("times likelier");
  }

  @Test
  void showWritesJson() {
    JsonNode json = JsonMapper.shared()
        .readTree(
            run(Main.DONE, "show", "The Lighthouse Keepers", "--as-of", "2023-06-01", "--json")
                .out());

    JsonNode season = json.path("seasons").path(0);
    assertThat(season.path("status").asString()).isEqualTo("dated");
    assertThat(season.path("answers").valueStream()).anySatisfy(answer -> {
      assertThat(answer.path("question").asString()).isEqualTo("premiere");
      assertThat(answer.path("from").asString()).isEqualTo("2023-08-13");
      assertThat(answer.path("support").path(0).path("outlet").asString())
          .isEqualTo("The Slate Wire");
    });
  }

  @Test
  void aNameThatIsMistypedGetsSuggestions() {
    assertThat(run(Main.SOME_FAILED, "show", "The Lighthose Keepers").err())
        .isEqualToIgnoringNewLines("upfront: nothing is recorded of “The Lighthose Keepers”: did"
            + " you mean “The Lighthouse Keepers”?");
    assertThat(run(Main.SOME_FAILED, "show", "The Lighthouse Keepers", "7").err())
        .contains("nothing was known of season 7", "only of 2");
  }

  @Test
  void changesTellWhatIsBelievedOtherwise() throws IOException {
    String page = run(Main.DONE, "changes", "--since", "2023-05-01", "--as-of", "2023-09-01")
        .out();

    assertThat(page)
        .contains(
            "4 May 2023  The Lighthouse Keepers, season 2",
            "Now dated, before renewed",
            "Premiere: 13 Aug 2023 (official), before Sep–Nov 2023",
            "13 Aug 2023  The Lighthouse Keepers, season 2",
            "Now due, before dated");
    tellThatItIsOut();
    assertThat(run(Main.DONE, "changes", "--since", "2023-08-01", "--as-of", "2023-09-01")
            .out())
        .contains("Now out, before dated");
    assertThat(run(Main.DONE, "changes", "--since", "2023-09-01", "--as-of", "2023-09-30")
            .out())
        .isEqualToIgnoringNewLines("Nothing changed.");
    assertThat(run(Main.DONE, "changes", "--since", "2023-05-01", "--as-of", "2023-09-01", "--json")
            .out()
            .lines())
        .anySatisfy(
            line -> assertThat(JsonMapper.shared().readTree(line).path("status").asString())
                .isEqualTo("released"));
  }

  @Test
  void aSeasonHasTheEchoesOfItsOwnArticles() {
    run(Main.DONE, "add", Path.of("src/main/resources/dev/upfront/app/press"));

    assertThat(
            run(Main.DONE, "show", "heartstopper", "2", "--as-of", "2025-06-01").out())
        .contains("\nEchoes\n  Reel & Dial, 19 Apr 2023\n");
    assertThat(
            run(Main.DONE, "show", "heartstopper", "4", "--as-of", "2025-06-01").out())
        .contains("will not be made")
        .doesNotContain("Echoes");
  }

  @Test
  void changesTellWhatBecameOfPeople() {
    run(Main.DONE, "add", Path.of("src/main/resources/dev/upfront/app/press"));

    assertThat(run(
                Main.DONE,
                "changes",
                "--since",
                "2023-04-01",
                "--as-of",
                "2024-12-01",
                "heartstopper")
            .out())
        .contains("20 Apr 2023  Heartstopper, season 2\n  Cast: Olivia Colman returns\n")
        .containsPattern("Olivia\\s+Colman\\s+leaves")
        .contains("more\n  Crew: ")
        .as("a day with nothing below it")
        .doesNotContainPattern("(?m)^\\d.*\\n\\d");
  }

  @Test
  void outletsHaveRecordsOnceASeasonIsOut() throws IOException {
    tellThatItIsOut();

    assertThat(run(Main.DONE, "outlets", "--as-of", "2023-08-01").out())
        .isEqualToIgnoringNewLines("No season that something was said of before is out yet.");
    assertThat(run(Main.DONE, "outlets").out())
        .containsPattern("Couchlight +\\d+ +1 ")
        .containsPattern("The Slate Wire +\\d+ +0 ");
  }
}
