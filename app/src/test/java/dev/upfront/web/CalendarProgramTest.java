package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a calendar program that people use (khal) makes of the calendars; skipped where it is not installed. */
class CalendarProgramTest {
  private static final Path KHAL = Path.of("/usr/bin/khal");

  @TempDir
  private Path folder;

  @BeforeEach
  void setUp() throws IOException {
    assumeTrue(
        Files.isExecutable(KHAL),
        "khal is not installed (apt-get install khal), so calendars are not tried in a program");
    Files.createDirectories(folder.resolve("premieres"));
    Files.writeString(folder.resolve("config"), """
            [calendars]
            [[premieres]]
            path = %s
            type = calendar
            [sqlite]
            path = %s
            [locale]
            timeformat = %%H:%%M
            dateformat = %%Y-%%m-%%d
            longdateformat = %%Y-%%m-%%d
            datetimeformat = %%Y-%%m-%%d %%H:%%M
            longdatetimeformat = %%Y-%%m-%%d %%H:%%M
            """.formatted(
            folder.resolve("premieres"), folder.resolve("khal.db")));
  }

  @Test
  void showsDaysAsDaysAndWindowsAsTentativeSpans() throws IOException, InterruptedException {
    Path calendar = calendar("2022-12-01");

    assertThat(khal("printics", "--format", "{start-date}|{end-date}|{title}|{status}", calendar))
        .contains(
            "2022-04-22|2022-04-22|Heartstopper, season 1|CONFIRMED",
            "2023-09-01|2023-12-31|Heartstopper, season 2: Sep–Dec 2023, expected|TENTATIVE");
  }

  @Test
  void movesTheEventWhenTheDateIsAnnounced() throws IOException, InterruptedException {
    khal("import", "--batch", "-a", "premieres", calendar("2022-12-01"));
    khal("import", "--batch", "-a", "premieres", calendar("2023-05-01"));

    assertThat(khal(
            "list",
            "--once",
            "--day-format",
            "",
            "--format",
            "{start-date} {title}",
            "2023-01-01",
            "365d"))
        .containsExactly("2023-08-03 Heartstopper, season 2");
  }

  private Path calendar(String day) throws IOException {
    Path file = folder.resolve(day + ".ics");
    try (TestSite site =
        TestSite.ofThePressPack(Files.createDirectories(folder.resolve(day)), day)) {
      Files.writeString(file, site.get("/series/heartstopper/calendar.ics").body());
    }
    return file;
  }

  private List<String> khal(Object... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(KHAL.toString(), "-c", folder.resolve("config").toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.strip().replace(" |", "|"))
        .filter(line -> !line.isEmpty())
        .toList();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as("%s", lines).isZero();
    return lines;
  }
}
