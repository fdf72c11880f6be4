package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** {@code upfront demo} as a newcomer meets it. */
class DemoCommandTest {
  private static final int TWO_SCREENS = 2 * 24;

  private final Shell shell = new Shell();

  @Test
  void readsInTwoScreensASeasonAndFitsATerminal() {
    assertThat(shell.upfront("demo")).isEqualTo(Main.DONE);

    assertThat(shell.err()).isEmpty();
    assertThat(shell.outLines()).allMatch(line -> Cells.width(line) <= 80);
    Pattern season = Pattern.compile("^(?=Season \\d+$|Series as a whole$)", Pattern.MULTILINE);
    assertThat(season.split(shell.out()))
        .allMatch(screens -> screens.lines().count() <= TWO_SCREENS)
        .hasSizeGreaterThan(10);
  }

  @Test
  void printsItsReadingsAsJsonToo() {
    Schema schema = new Schema();

    assertThat(shell.upfront("demo", "--json")).isEqualTo(Main.DONE);

    assertThat(shell.outLines())
        .hasSize(18)
        .allMatch(line -> schema.faults(line).isEmpty());
    List<String> ids = shell.outLines().stream()
        .map(line -> JsonMapper.shared().readTree(line).get("id").stringValue())
        .toList();
    assertThat(ids).isSorted().contains("13-the-last-of-us-season-2.html");
  }
}
