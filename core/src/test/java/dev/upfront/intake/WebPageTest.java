package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

  /** A page as sites make them, with all that is around an article. */
  private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="en"><head>
        <title>Severance season 3 release date | Radio Times</title>
        <meta property="og:title" content="Severance season 3: when is it out?">
        <meta property="og:site_name" content="Radio Times">
        <meta property="article:published_time" content="2025-03-21T09:30:00+00:00">
        <link rel="canonical" href="https://www.radiotimes.com/tv/sci-fi/severance-season-3/">
        <style>p { color: red }</style>
        <script>var menu = "<p>No text</p>";</script>
      </head><body class="single has-sidebar">
        <div id="cookie-banner"><p>We use cookies to make this site work, and so do our 812 partners.</p></div>
        <header class="site-header"><a href="/">Radio Times</a>
          <nav><ul><li><a href="/tv">TV</a></li><li><a href="/film">Film</a></li></ul></nav></header>
        <div class="content-wrapper"><main>
          <article class="post tag-newsletter category-ads">
            <header>
              <h1>Severance season 3: when is it out?</h1>
              <p class="standfirst">The  office drama\u00a0has been <em>renewed</em>.</p>
              <div class="byline">By Jane Doe, Drama Writer</div>
              <ul class="share-buttons"><li>Share on Facebook</li><li>Tweet</li></ul>
            </header>
            <figure><img src="a.jpg" alt="Mark"><figcaption>Adam Scott in Severance. Apple TV+</figcaption></figure>
            <p>Apple has ordered a third season of <a href="/severance">Severance</a>, it announced on
               Friday.<br>Work on the scripts has begun.</p>
            <p><strong>Read more: <a href="/x">Ted Lasso season 4 gets a release date from Apple TV+</a></strong></p>
            <div class="ad-slot"><p>Advertisement</p></div>
            <h2>Who is in the cast?</h2>
            <p>These are expected to return:</p>
            <ul>
              <li><a href="/adam">Adam Scott</a> as Mark</li>
              <li>Britt Lower as Helly<ul><li>and as Helena</li></ul></li>
            </ul>
            <table>
              <tr><th>Season</th><th>Premiere</th><th>Episodes</th></tr>
              <tr><td>1</td><td>18 February 2022</td><td>9</td></tr>
              <tr><td>2</td><td>17 January 2025</td><td></td></tr>
            </table>
            <dl><dt>Network:</dt><dd>Apple TV+</dd><dt>Starring</dt><dd>Adam Scott</dd><dd>Britt Lower</dd></dl>
            <div class="newsletter-signup"><p>Sign up for our newsletter.</p></div>
            <p>Seasons 1&ndash;2 are on Apple&nbsp;TV+ now.</p>
            <h3>Related articles</h3>
            <p><a href="/1">Slow Horses season 6 has wrapped filming</a></p>
            <p><a href="/2">Silo season 3: everything that we know</a></p>
          </article>
          <section id="comments"><h3>Comments</h3>
            <article class="comment"><p>I heard that it is out on 1 May 2026, my uncle works at Apple.
              I heard that it is out on 1 May 2026, my uncle works at Apple. I heard that it is out
              on 1 May 2026, my uncle works at Apple.</p></article></section>
        </main>
        <aside><h3>Most read</h3><p>Doctor Who is cancelled</p></aside></div>
        <footer><p>© Immediate Media Company Ltd 2025. All rights reserved, and then some.</p></footer>
      </body></html>
      """;

  @Test
  void isReadAsItsArticleAlone() throws IntakeException {
    Article article = read(PAGE);

    assertThat(article.id()).isEqualTo("a.html");
    assertThat(article.title()).isEqualTo("Severance season 3: when is it out?");
    assertThat(article.outlet()).isEqualTo("Radio Times");
    assertThat(article.address())
        .isEqualTo("https://www.radiotimes.com/tv/sci-fi/severance-season-3/");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 21));
    assertThat(article.text()).isEqualTo("""
            Severance season 3: when is it out?

            The office drama has been renewed.

            Apple has ordered a third season of Severance, it announced on Friday.
            Work on the scripts has begun.

            Who is in the cast?

            These are expected to return:

            Adam Scott as Mark
            Britt Lower as Helly
            and as Helena

            Season | Premiere | Episodes
            1 | 18 February 2022 | 9
            2 | 17 January 2025

            Network: Apple TV+
            Starring: Adam Scott, Britt Lower

            Seasons 1–2 are on Apple TV+ now.""");
  }

  @Test
  void isKnownByItsTextWhereItsNameDoesNotSay() throws IntakeException {
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);

    assertThat(Articles.read("https://www.radiotimes.com/x", bytes).title())
        .isEqualTo("Severance season 3: when is it out?");
  }

  @Nested
  class Facts {

    @Test
    void comeFromLinkedDataFirst() throws IntakeException {
      Article article = read("""
              <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                {"@type":"WebPage","datePublished":"2020-01-01","name":"Page"},
                {"@type":["NewsArticle"],"headline":"Loki &#8216;done&#8217;\nfor good",
                 "datePublished":"2023-11-10T01:00:00Z","dateModified":"2024-01-01",
                 "publisher":{"@id":"#org"},"mainEntityOfPage":{"@id":"https://example.org/loki"},},
                {"@type":"Organization","@id":"#org","name":"The Example"}]}</script>
              <meta property="og:title" content="Other">
              <meta property="article:published_time" content="2019-01-01">
              <p>Loki will not return, said its head writer on Thursday.</p>
              """);

      assertThat(article.title()).isEqualTo("Loki ‘done’ for good");
      assertThat(article.published()).isEqualTo(LocalDate.of(2023, 11, 10));
      assertThat(article.outlet()).isEqualTo("The Example");
      assertThat(article.address()).isEqualTo("https://example.org/loki");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"@type\":\"NewsArticle\", broken",
          "[]",
          "\"text\"",
          "",
          "{\"@type\":\"Person\",\"name\":\"Jane Doe\"}",
          "{\"@type\":\"NewsArticle\",\"headline\":{},\"publisher\":[],\"datePublished\":7}"
        })
    void doWithoutLinkedDataThatSayNothing(String data) throws IntakeException {
      Article article = read("<script type=application/ld+json>" + data
          + "</script><h1>Loki returns</h1><p>Or so they say.");

      assertThat(article.title()).isEqualTo("Loki returns");
      assertThat(article.published()).isNull();
      assertThat(article.outlet()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
      "'<title>Loki returns | Example</title><meta property=og:site_name content=Example>'",
      "'<title>Loki returns - The Example</title><link rel=canonical href=https://www.example.org/1>'",
      "'<title>Example | Loki returns</title><meta property=og:site_name content=Example>'",
      "'<meta name=\"og:title\" content=\" Loki  returns \"><title>Other</title>'",
      "'<title>Other</title><body><h1>Example</h1><article><h1>Loki <i>returns</i></h1>'",
    })
    void haveATitleFromTheBestPlaceWithoutTheSite(String start) throws IntakeException {
      assertThat(read(start + "<p>Loki will return, said its head writer.").title())
          .isEqualTo("Loki returns");
    }

    @Test
    void keepADashThatBelongsToTheTitle() throws IntakeException {
      assertThat(read("<title>Loki season 3 - release date</title><p>Loki will return.")
              .title())
          .isEqualTo("Loki season 3 - release date");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<meta name=parsely-pub-date content=2023-04-19T06:30:00Z>",
          "<meta itemprop=datePublished content='April 19, 2023'>",
          "<meta NAME=DC.date.issued content=20230419>",
          "<time datetime=2023-04-19 pubdate>yesterday</time>",
          "<span itemprop=datePublished>19 April 2023</span>",
          "<link rel=canonical href=https://example.org/2023/04/19/loki>",
          "<article><time datetime=2023-04-19>19 Apr</time></article>",
          "<footer class=date>1 May 2024</footer><div class=date-header>Wednesday, April 19, 2023</div>",
          "<p class=article-meta>Jane Doe | 19 April 2023</p>",
          "<meta property=article:published_time content=soon><meta name=date content=2023-04-19>",
        })
    void haveADayFromWhereverItIsSaid(String start) throws IntakeException {
      assertThat(read(start + "<p>Loki will return, said its head writer.").published())
          .isEqualTo(LocalDate.of(2023, 4, 19));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<script type=application/ld+json>{'@type':'NewsArticle','author':[{'name':'Jane Doe'},{'name':'Ann O’Hara'}]}</script>",
          "<script type=application/ld+json>{'@graph':[{'@type':'NewsArticle','author':{'@id':'#a'}},"
              + "{'@id':'#a','name':'Jane Doe and Ann O’Hara'}]}</script>",
          "<meta name=author content='Jane Doe, Ann O’Hara'>",
          "<meta property=article:author content=https://example.org/jane><meta name=byl content='By Jane Doe and Ann O’Hara'>",
          "<meta name=author content='The Example'><div class=byline>BY JANE DOE AND ANN O’HARA, STAFF WRITERS</div>",
          "<p class='article-byline'>Words by Jane Doe &amp; Ann O’Hara | 19 April 2023</p>",
          "<span itemprop=author><a itemprop=name>Jane Doe / Ann O’Hara</a>, editor</span>",
        })
    void haveTheNamesOfTheAuthors(String start) throws IntakeException {
      String page = "<meta property=og:site_name content='The Example'>" + start.replace('\'', '"')
          + "<p>Loki will return, said its head writer.";

      assertThat(read(page).author()).isEqualTo("Jane Doe, Ann O’Hara");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<meta name=author content=admin>",
          "<meta name=author content='Example Staff'><div class=author>Follow us on Twitter</div>",
          "<div class=byline>19 April 2023</div>",
          "<meta name=author content='https://example.org/jane'>",
        })
    void haveNoAuthorWhereNobodyIsNamed(String start) throws IntakeException {
      assertThat(read(start + "<p>Loki will return, said its head writer.").author())
          .isNull();
    }

    @ParameterizedTest
    @CsvSource({
      "'<html lang=en-gb>', en-GB",
      "'<html lang=\"\"><meta property=og:locale content=en_US>', en-US",
      "'<meta http-equiv=Content-Language content=\"de, en\">', de",
      "'<script type=application/ld+json>{\"@type\":\"Article\",\"inLanguage\":\"fr\"}</script>', fr",
      "'<html lang=\"{{lang}}\">',",
    })
    void haveTheLanguage(String start, @Nullable String language) throws IntakeException {
      assertThat(read(start + "<p>Loki will return, said its head writer.").language())
          .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
      "https://example.org/loki#more, https://example.org/loki",
      "/loki,                         https://example.org/loki",
      "https://example.org/,          https://example.org/a/b.html",
      "ftp://example.org/loki,        https://example.org/a/b.html",
      "javascript:alert(1),           https://example.org/a/b.html",
      "'',                            https://example.org/a/b.html",
    })
    void haveAnAddressOfTheArticleOnTheWeb(String canonical, String address)
        throws IntakeException {
      String page = "<link rel=canonical href='" + canonical + "'><p>Loki will return.";

      assertThat(
              Articles.read("https://example.org/a/b.html", page.getBytes(StandardCharsets.UTF_8))
                  .address())
          .isEqualTo(address);
    }
  }

  @Nested
  class Body {

    @ParameterizedTest
    @CsvSource({
      "'<p>One\n  two\t<b>three</b>.</p><p>Four.',             'One two three.¶¶Four.'",
      "'<div>One<p>Two</p>three</div>',                         'One¶¶Two¶¶three'",
      "'<p>One<br>two<br/><br/>three',                          'One¶two¶¶three'",
      "'<p>4<sup>th</sup> sea\u00adson\u200b',                  '4th season'",
      "'<p>He said <q>yes</q>.',                                'He said “yes”.'",
      "'<pre>One\n  two</pre>',                                 'One¶two'",
      "'<ul><li>One<li><p>Two</p><li> </ul><p>Three',           'One¶Two¶¶Three'",
      "'<ul><li>One</ul><ol><li>Two</ol>',                      'One¶¶Two'",
      "'<dl><dt>When?<dd>In May.<dt>Who<dd>Kit</dl>',           'When?¶In May.¶Who: Kit'",
      "'<table><tr><th>Cast<td><ul><li>Kit<li>Joe</ul></table>', 'Cast: Kit, Joe'",
      "'<table><tr><td>Kit<br>Joe<td>Nick</table>',             'Kit, Joe | Nick'",
      "'<table><tr><td><p>One<p>Two<td><p>Three</table>',       'One¶¶Two¶¶Three'",
      "'<blockquote><p>One</blockquote><p>Two',                 'One¶¶Two'",
      "'<p>One<!-- no --><script>no</script><noscript>no</noscript> two', 'One two'",
    })
    void showsInLinesAsOnThePage(String html, String text) throws IntakeException {
      assertThat(read("<body>" + html).text()).isEqualTo(text.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<p>Read more: <a href=x>Bad Batch Season 2 release date</a></p>",
          "<p>RELATED: <a href=x>Bad Batch Season 2 release date</a></p>",
          "<p><a href=x>Bad Batch Season 2 release date</a></p>",
          "<h3>You may also like</h3><ul><li><a href=x>Bad Batch</a><li><a href=x>Loki</a></ul>",
          "<h3>More from Example</h3><p><a href=x>Bad Batch is back for season 2</a><p><a href=x>Loki</a>",
          "<p>Advertisement</p>",
          "<p>Share this article on Facebook</p>",
          "<p>(Image credit: Netflix)</p>",
          "<p>Sign up for our newsletter to get the news first.</p>",
          "<p>This site uses cookies to show you ads.</p>",
          "<div class='related-posts'><p>Bad Batch Season 2 is out in January.</p></div>",
          "<div id=jp-relatedposts><p>Bad Batch Season 2 is out in January.</p></div>",
          "<div class=articleSidebar><p>Bad Batch Season 2 is out.</p></div>",
          "<div role=navigation>TV Film</div>",
          "<div hidden>Bad Batch</div><div style='display: none'>Bad Batch</div>",
          "<form><label>Your address<input></label></form>",
        })
    void leavesOutWhatIsNotTheArticle(String clutter) throws IntakeException {
      String first =
          "<p>Loki will return for a third season, its head writer said on Thursday.</p>";
      String last = "<p>The first two seasons are on Disney+, and so is the rest of them all.</p>";

      assertThat(read("<body>" + first + clutter + last).text())
          .isEqualTo("Loki will return for a third season, its head writer said on Thursday.\n\n"
              + "The first two seasons are on Disney+, and so is the rest of them all.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<p>Watch the trailer <a href=x>here</a>.</p>",
          "<p>More is known of the <a href=x>cast</a>.</p>",
          "<p>Next, <a href=x>Loki</a> meets his brother and more people.</p>",
          "<p>Related to that, Loki is back.</p>",
          "<ul><li><a href=x>Tom Hiddleston</a></ul>",
          "<div class=shareholder-news><p>Disney has news.</p></div>",
        })
    void keepsWhatIsTheArticle(String html) throws IntakeException {
      assertThat(read("<body><p>Loki will return.</p>" + html).text()).contains("\n\n");
    }

    /** Three paragraphs as articles have them. */
    private static final String PARAGRAPHS = """
        <p>Loki will return for a third season, its head writer said on Thursday, after months in which nobody at the
        studio would say a word about it and fans had begun to take the second one for the last.</p>
        <p>Filming is to begin in London in the spring, with most of the cast, and the writers have been at work since
        the end of last year, as two people told us who did not want to be named.</p>
        <p>No date has been set, but the studio has kept a place free for it in the autumn of next year.</p>
        """;

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<h3>3 comments</h3><p>I have heard that it is out on 1 May 2026, as my uncle works there.</p>",
          "<div>Latest Comments</div><p>I have heard that it is out on 1 May 2026, as my uncle works there.</p>",
          "<p>Comments are moderated: please read our rules before you post.</p><p>I heard that it is out soon.</p>",
          "<p>Jane Doe is a staff writer who covers television from London.</p><p>Bad Batch has its date at last.</p>",
          "<p>© 2025 Example Ltd</p><p>Bad Batch is to be back on screens in January, as we have learned.</p>",
          "<p>Additional reporting by John Roe.</p><p>Bad Batch is to be back on screens in January.</p>",
          "<h3>Most viewed</h3><div>Bad Batch has its date</div><div>Silo is back</div>",
          "<h3>White papers</h3><ul><li><a href=1>How to stream television from your own living room</a></ul>",
          "<ul><li><a href=1>Bad Batch has its release date</a><li><a href=2>Silo is back for a third year</a></ul>",
          "<p>Print Email Tweet</p><p>What do you make of it? Let us know in the comments below.</p>",
          "<p>If you spot an error in our reporting, write to the desk.</p>",
        })
    void endsWhereTheArticleEnds(String rest) throws IntakeException {
      assertThat(read("<body><h1>Loki</h1>" + PARAGRAPHS + rest).text())
          .startsWith("Loki\n\nLoki will return")
          .endsWith("in the autumn of next year.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<div>Home > TV > News</div><h1>Loki is back</h1><div>By Jane Doe</div><div>19 April 2023, 06:30</div>",
          "<p>Contact us</p><p>Our newsroom: call us any time</p><h2>Loki is back</h2><p>Published: April 19, 2023</p>",
          "<h1>Loki is back</h1><p>TV desk</p><p>Posted: Friday, July 19, 2023, 3:01 AM</p>",
          "<h1>Loki is back</h1><div class=photo>Tom Hiddleston in the second season (Photo: Example)</div>",
        })
    void beginsBehindHeadlineAndByline(String start) throws IntakeException {
      assertThat(read("<title>Loki is back</title><body>" + start + PARAGRAPHS).text())
          .startsWith("Loki is back\n\nLoki will return for a third season");
    }

    @Test
    void hasTheSentenceBelowItsHeadline() throws IntakeException {
      String page =
          "<body><div><h1>Loki is back</h1><h2>Its head writer says that filming begins in spring</h2></div>"
              + "<div><article>" + PARAGRAPHS + "</article></div>";

      assertThat(read(page).text())
          .startsWith(
              "Loki is back\n\nIts head writer says that filming begins in spring\n\nLoki will");
    }

    @Test
    void isItsFirstPartWhereCommentsAreLonger() throws IntakeException {
      String page = "<body><div><div class=a><h1>Loki</h1>" + PARAGRAPHS + "</div><div class=b>"
          + "<p>I do not believe a word of it, as they have said the same of each series that they dropped in the end,"
          + " and then it took them years to say so.</p>".repeat(8) + "</div></div>";

      assertThat(read(page).text()).contains("Filming is to begin in London");
    }

    @Test
    void isItsShortPartAboveALongTalk() throws IntakeException {
      String page =
          "<body><div><h2>Loki</h2>" + PARAGRAPHS + "</div><div class=talk><h3>40 responses</h3>"
              + "<div>I do not believe a word of it, as they have said the same of each series that they dropped.</div>"
                  .repeat(40)
              + "</div>";

      assertThat(read(page).text())
          .startsWith("Loki\n\nLoki will return")
          .endsWith("in the autumn of next year.");
    }

    @Test
    void goesOnBehindLinksInItsMiddle() throws IntakeException {
      String page = "<body><h1>Loki</h1>" + PARAGRAPHS
          + "<h4>Related stories</h4><ul><li><a href=1>Silo</a></ul>"
          + "<p>The first two seasons can be streamed, and are not going to leave.</p>";

      assertThat(read(page).text())
          .doesNotContain("Related", "Silo")
          .endsWith("and are not going to leave.");
    }

    @Test
    void isFoundWithoutAnyMarkOfIt() throws IntakeException {
      String page = """
          <body><div><div><a href=/>Home</a> <a href=/tv>TV</a> <a href=/news>News</a></div>
          <div><div><div class="x1"><p>Netflix has renewed Heartstopper for a third season, as it
          announced on Monday, and the cast is back.</p><p>Filming begins next month in London, says
          its creator Alice Oseman.</p></div><div class="x2">Our picks of the week</div></div></div></div>
          """;

      assertThat(read(page).text())
          .isEqualTo(
              "Netflix has renewed Heartstopper for a third season, as it announced on Monday, and the"
                  + " cast is back.\n\nFilming begins next month in London, says its creator Alice"
                  + " Oseman.");
    }

    @Test
    void isFoundWhereItsContainerIsCalledLikeClutter() throws IntakeException {
      String page =
          "<div class=share-page><div class=sidebar-layout><p>Loki will return, said its head writer.";

      assertThat(read(page).text()).isEqualTo("Loki will return, said its head writer.");
    }
  }

  @Test
  void isRefusedWhereItHasNoArticle() {
    assertThatThrownBy(() -> read("<html><body><div id=app></div><script>load()</script>"))
        .isInstanceOf(IntakeException.class)
        .hasMessage(
            "a.html has no article in it: save the page from a browser once it shows the article");
  }

  @Test
  void isRefusedWhereItIsAFeed() {
    String feed =
        "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>News</title></channel></rss>";

    assertThatThrownBy(() -> Articles.read("feed", feed.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IntakeException.class)
        .hasMessage("feed is a feed, not an article: give the pages that it links to");
  }

  private static Article read(String html) throws IntakeException {
    return Articles.read("a.html", html.getBytes(StandardCharsets.UTF_8));
  }
}
