package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.dossier.Standings;
import dev.upfront.intake.Article;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.reading.Reader;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.web.Bands;
import dev.upfront.web.Settings;
import dev.upfront.web.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site draws a forecast where no date is announced, and none where one is. */
class SeasonForecastsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-06-01T12:00:00Z"));

  @TempDir
  private Path folder;

  @Test
  void aForecastGivesWayToAnAnnouncedDate() throws Exception {
    try (Ledger ledger = Ledger.open("jdbc:sqlite:" + folder.resolve("upfront.db"), CLOCK)) {
      Reader reader = Reader.bundled();
      for (Article article : PressPack.articles()) {
        ledger.record(reader.read(article));
      }
      SeasonForecasts forecasts = new SeasonForecasts(ledger);

      forecasts.prepare(LocalDate.of(2022, 12, 1));
      Bands bands = forecasts.bands(
          new Standings(ledger).of("Heartstopper", AsOf.day(LocalDate.of(2022, 12, 1))), 2);

      assertThat(bands).isNotNull();
      assertThat(LocalDate.of(2023, 8, 3)).isBetween(bands.from80(), bands.to80());
      assertThat(bands.from50()).isBetween(bands.from80(), bands.to50());
      Settings settings = Settings.local(0, CLOCK);
      try (Site site = Site.open(ledger, settings, forecasts)) {
        assertThat(page(site, "2022-12-01"))
            .contains("50% chance")
            .doesNotContain("too few to tell");
        assertThat(page(site, "2023-05-01"))
            .contains("none slipped: too few to tell how often")
            .doesNotContain("50% chance");
      }
    }
  }

  /** What is recorded of later days, and what is asked at once by several, changes nothing. */
  @Test
  void whatCameLaterChangesNothing() throws Exception {
    LocalDate day = LocalDate.of(2022, 12, 1);
    try (Ledger ledger = Ledger.open("jdbc:sqlite:" + folder.resolve("upfront.db"), CLOCK)) {
      Reader reader = Reader.bundled();
      for (Article article : PressPack.articles()) {
        if (article.published() == null || !article.published().isAfter(day)) {
          ledger.record(reader.read(article));
        }
      }
      SeriesStanding standing = new Standings(ledger).of("Heartstopper", AsOf.day(day));
      Bands before = new SeasonForecasts(ledger).bands(standing, 2);
      for (Article article : PressPack.articles()) {
        ledger.record(reader.read(article));
      }
      SeasonForecasts forecasts = new SeasonForecasts(ledger);

      assertThat(Stream.generate(() -> forecasts.bands(standing, 2)).limit(8).parallel())
          .containsOnly(before);
    }
  }

  private static String page(Site site, String day) throws IOException, InterruptedException {
    URI address = site.address().resolve("/series/heartstopper/2?as-of=" + day);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
