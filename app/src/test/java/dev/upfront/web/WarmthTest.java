package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are made ahead of readers, where one of them cannot be. */
class WarmthTest {
  @TempDir
  private Path folder;

  private static String news(String series, String day) {
    return """
        Netflix Renews ‘%1$s’ for Season 2
        Published: %2$s

        Netflix has renewed %1$s for a second season.
        """.formatted(series, day);
  }

  @Test
  void aSeriesWhosePageFailsIsToldAndTheOthersAreMadeAllTheSame() {
    List<String> mistakes = new ArrayList<>();
    List<String> asked = new CopyOnWriteArrayList<>();
    Forecasts broken = (series, season) -> {
      asked.add(series.series());
      if (series.series().equals("Bellwether")) {
        throw new IllegalArgumentException("a window that ends before it begins");
      }
      return null;
    };
    InstantSource clock = InstantSource.fixed(Instant.parse("2023-05-01T12:00:00Z"));
    Settings settings = Settings.local(0, clock).telling(Journal.to(line -> {}, mistakes::add));
    try (TestSite site = TestSite.empty(folder, "2023-05-01")) {
      // The newest comes first.
      site.add("a", news("Couchlight", "2023-04-28"));
      site.add("b", news("Bellwether", "2023-04-30"));
      try (Shelf shelf = new Shelf(site.ledger(), site.ledger(), clock, Forecasts.NONE)) {
        Pages pages = new Pages(shelf, settings, new Templates(Assets.bundled()), broken);
        Warmth warmth = new Warmth(shelf, pages, new Events(settings.journal(), clock));

        warmth.work();
        warmth.work();
      }
    }

    assertThat(asked).containsExactly("Bellwether", "Couchlight");
    assertThat(mistakes)
        .singleElement()
        .asString()
        .contains("IllegalArgumentException: a window", "\"path\":\"/series/bellwether\"");
  }
}
