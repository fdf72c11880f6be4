package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main ways through the site in a real browser; skipped where none is installed. */
class BrowserTest {
  private static final List<String> PAGES = List.of(
      "/",
      "/series/heartstopper",
      "/series/heartstopper/2",
      "/series/heartstopper/2?as-of=2022-12-01",
      "/article?at=https%3A%2F%2Freelanddial.example%2Fheartstopper-season-2-date&version=1",
      "/outlet?name=BingeBurrow",
      "/person/kit-connor",
      "/calendar",
      "/calendar?month=2023-10&as-of=2022-12-01",
      "/outlets",
      "/search?q=heart",
      "/about",
      "/nowhere");

  @TempDir
  private static Path folder;

  private static @Nullable Playwright playwright;
  private static Browser browser;
  private static TestSite site;
  private final List<BrowserContext> contexts = new ArrayList<>();

  @BeforeAll
  static void start() {
    Path chromium = Stream.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of(""));
    assumeTrue(
        Files.isExecutable(chromium) && !chromium.toString().isEmpty(),
        "no Chromium is installed (apt-get install chromium), so pages are not tried in a browser");
    playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions()
            .setExecutablePath(chromium)
            .setArgs(List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync")));
    site = TestSite.ofThePressPack(folder, "2023-05-01");
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      browser.close();
      playwright.close();
      site.close();
    }
  }

  @AfterEach
  void closeContexts() {
    contexts.forEach(BrowserContext::close);
  }

  private Page open(String path, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    contexts.add(context);
    Page page = context.newPage();
    page.navigate(site.address().resolve(path).toString());
    return page;
  }

  private static Browser.NewContextOptions plain() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900);
  }

  /** Search, season, another day, the quote in its article: all without a script. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReaderComesFromASearchToTheQuote(boolean scripts) {
    Page page = open("/", plain().setJavaScriptEnabled(scripts));
    page.fill("#q", "heartst");
    page.press("#q", "Enter");
    page.click("main a:has-text('Heartstopper')");
    page.click("main a:has-text('Season 2')");
    assertThat(page.textContent(".sentence")).contains("3 Aug 2023");

    page.fill("#as-of", "2022-12-01");
    page.click(".asof button");
    assertThat(page.url()).endsWith("/series/heartstopper/2?as-of=2022-12-01");
    assertThat(page.textContent(".sentence")).contains("expected in Sep–Dec 2023");

    page.click(".deciding blockquote a");
    assertThat(page.textContent("mark:target")).contains("late 2023 is a sensible guess");
    assertThat(page.locator("mark:target").isVisible()).isTrue();
  }

  @Test
  void whoTypesIsHelped() {
    Page page = open("/", plain());
    page.locator("#q").pressSequentially("heartst");
    page.waitForSelector(
        "#titles option[value=Heartstopper]",
        new Page.WaitForSelectorOptions()
            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
  }

  @Test
  void thePageLoadsNothingThatItsPolicyForbids() {
    List<String> complaints = new ArrayList<>();
    BrowserContext context = browser.newContext(plain());
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    for (String path : PAGES.subList(0, PAGES.size() - 1)) {
      page.navigate(site.address().resolve(path).toString());
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void nothingSeriousStandsInTheWayOfAnybody() {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      for (String path : PAGES) {
        Page page = open(path, plain().setColorScheme(scheme));
        assertThat(new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations())
            .as("%s in %s", path, scheme)
            .extracting(violation -> violation.getId() + ": " + violation.getNodes())
            .isEmpty();
      }
    }
  }

  /** What a reader does to subscribe: finds the link in the page, and what it leads to is a calendar. */
  @Test
  void aReaderSubscribesToTheCalendarOfASeries() {
    Page page = open("/series/heartstopper/2", plain().setAcceptDownloads(true));

    Download calendar =
        page.waitForDownload(() -> page.click("footer a:has-text('Calendar of Heartstopper')"));

    assertThat(calendar.suggestedFilename()).isEqualTo("calendar.ics");
    assertThat(calendar.path())
        .content()
        .startsWith("BEGIN:VCALENDAR")
        .contains("DTSTART;VALUE=DATE:20230803");
  }

  @Test
  void aQuestionLeadsToTheClaimsBehindItsAnswer() {
    Page page = open("/series/heartstopper/2", plain());

    page.click(".replies div:has-text('Where can it be seen?') a");

    assertThat(page.locator("details:target .question").textContent()).isEqualTo("Platform");
    assertThat(page.locator("details:target .claim").first().isVisible()).isTrue();
  }

  @Test
  void darkIsDarkAndLightIsLight() {
    assertThat(paper(ColorScheme.LIGHT)).isGreaterThan(240);
    assertThat(paper(ColorScheme.DARK)).isLessThan(40);
  }

  private int paper(ColorScheme scheme) {
    Page page = open("/", plain().setColorScheme(scheme));
    return ((Number) page.evaluate(
            "Number(getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/)[0])"))
        .intValue();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1920})
  void nothingStandsOutOfTheScreen(int width) {
    for (String path : PAGES) {
      Page page = open(path, new Browser.NewContextOptions().setViewportSize(width, 800));
      int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
      assertThat(wide).as(path).isLessThanOrEqualTo(width);
    }
  }
}
