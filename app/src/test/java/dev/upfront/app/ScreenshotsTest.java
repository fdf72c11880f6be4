package dev.upfront.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.upfront.dossier.Standings;
import dev.upfront.intake.Article;
import dev.upfront.ledger.Ledger;
import dev.upfront.reading.Reader;
import dev.upfront.web.Settings;
import dev.upfront.web.Site;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the site that the README shows, when a folder for them is named: {@code
 * -Dupfront.screenshots=../docs}. With {@code -Dupfront.screenshots.all} it takes more of them, to look at.
 */
class ScreenshotsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-06-01T12:00:00Z"));
  private static final String QUOTE =
      "/article?at=https%3A%2F%2Freelanddial.example%2Fheartstopper-season-2-date&version=1";

  private record Shot(String name, String path, int width, int height, ColorScheme scheme) {}

  private static final List<Shot> SHOWN = List.of(
      new Shot("season", "/series/heartstopper/2?as-of=2022-12-01", 1280, 1130, ColorScheme.LIGHT),
      new Shot(
          "season-phone", "/series/heartstopper/2?as-of=2023-05-01", 360, 780, ColorScheme.DARK),
      new Shot("home", "/?as-of=2023-05-01", 1280, 1130, ColorScheme.LIGHT),
      new Shot(
          "calendar", "/calendar?month=2023-10&as-of=2022-12-01", 1280, 860, ColorScheme.LIGHT),
      new Shot("person", "/person/kit-connor", 1280, 760, ColorScheme.DARK),
      new Shot("article", QUOTE + "#q268", 1280, 860, ColorScheme.LIGHT));

  private static final List<Shot> MORE = List.of(
      new Shot("season-whole", "/series/heartstopper/2", 1280, 0, ColorScheme.LIGHT),
      new Shot("season-whole-phone", "/series/heartstopper/2", 360, 0, ColorScheme.LIGHT),
      new Shot("season-wide", "/series/heartstopper/2", 1920, 1080, ColorScheme.DARK),
      new Shot("home-phone", "/?as-of=2023-05-01", 360, 0, ColorScheme.LIGHT),
      new Shot(
          "calendar-phone", "/calendar?month=2023-10&as-of=2022-12-01", 360, 0, ColorScheme.DARK),
      new Shot("person-phone", "/person/kit-connor", 360, 0, ColorScheme.LIGHT),
      new Shot("series-whole", "/series/heartstopper", 1280, 0, ColorScheme.LIGHT),
      new Shot("outlet", "/outlet?name=Reel%20%26%20Dial", 1280, 800, ColorScheme.LIGHT),
      new Shot("search", "/search?q=co", 1280, 800, ColorScheme.DARK),
      new Shot("about", "/about", 1280, 0, ColorScheme.LIGHT));

  @TempDir
  private Path folder;

  @Test
  void takesThem() {
    String place = System.getProperty("upfront.screenshots");
    assumeTrue(place != null, "no folder for pictures is named by -Dupfront.screenshots");
    try (Ledger ledger = Ledger.open("jdbc:sqlite:" + folder.resolve("upfront.db"), CLOCK)) {
      Reader reader = Reader.bundled();
      for (Article article : PressPack.articles()) {
        ledger.record(reader.read(article));
      }
      new Standings(ledger).mark(LocalDate.of(2025, 6, 1));
      try (Site site = Site.open(ledger, Settings.local(0, CLOCK), new SeasonForecasts(ledger));
          Playwright playwright = Playwright.create(new Playwright.CreateOptions()
              .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
          Browser browser = playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")))) {
        SHOWN.forEach(shot -> take(shot, browser, site, Path.of(place)));
        if (System.getProperty("upfront.screenshots.all") != null) {
          MORE.forEach(shot -> take(shot, browser, site, Path.of(place)));
          print(browser, site, Path.of(place));
        }
      }
    }
  }

  /** A height of 0 takes the page to its end. */
  private static void take(Shot shot, Browser browser, Site site, Path place) {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
        .setViewportSize(shot.width(), shot.height() == 0 ? 800 : shot.height())
        .setColorScheme(shot.scheme())
        .setLocale("en-GB"))) {
      Page page = context.newPage();
      page.navigate(site.address().resolve(shot.path()).toString());
      page.screenshot(new Page.ScreenshotOptions()
          .setPath(place.resolve(shot.name() + ".png"))
          .setFullPage(shot.height() == 0));
    }
  }

  private static void print(Browser browser, Site site, Path place) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(site.address().resolve("/series/heartstopper/2").toString());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.pdf(new Page.PdfOptions().setPath(place.resolve("season.pdf")).setFormat("A4"));
    }
  }
}
