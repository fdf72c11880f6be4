package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days pass by the news, not by the clock. */
class ExpiryTest {
  private static final Instant START = Instant.parse("2023-03-01T00:00:00Z");

  @TempDir
  private Path place;

  @Test
  void a_premiere_is_over_when_the_news_has_come_to_its_day() throws Exception {
    Path news = Files.createDirectories(place.resolve("news"));
    Path standings = place.resolve("standings");
    Plan plan = new Plan(false, true, Plans.AT, null, Duration.ofMillis(50), 0, () -> START, false);
    try (Cluster cluster = new Cluster(place)) {
      cluster.start(plan, 1, news, Sinks.files(null, Folders.path(standings)), null);
      bring(news, "silo", "Silo", "2023-04-01", "May 5, 2023");
      cluster.awaitTold(standings, "Silo", "\"status\":\"dated\"");
      // No word of Silo.
      bring(news, "bosch", "Bosch", "2023-06-01", "August 1, 2023");
      cluster.awaitTold(standings, "Silo", "\"status\":\"released\"");
      cluster.stop(true);
    }
    assertThat(OneProcess.lastTold(standings))
        .anyMatch(line -> line.startsWith("{\"series\":\"Silo\",\"as_of\":\"2023-05-31\""))
        .anyMatch(line -> line.startsWith("{\"series\":\"Bosch\",\"as_of\":\"2023-06-01\""));
  }

  private void bring(Path folder, String name, String title, String day, String premiere)
      throws Exception {
    Path aside = place.resolve(name + ".txt");
    Files.writeString(aside, """
        %1$s Season 2: Release Date
        Published: %2$s
        Outlet: Reel & Dial
        Address: https://reelanddial.example/%3$s

        Season 2 of %1$s will premiere on %4$s on Netflix, the streamer announced.
        """.formatted(title, day, name, premiere));
    Files.move(aside, folder.resolve(name + ".txt"));
  }
}
