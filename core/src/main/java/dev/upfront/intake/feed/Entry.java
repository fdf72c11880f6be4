package dev.upfront.intake.feed;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.Html;
import dev.upfront.intake.IntakeException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An article as a feed tells of it.
 *
 * @param address where it stands
 * @param title "" where it has none
 * @param published null where not said
 * @param stamp changes when the article does, as far as the feed says
 * @param html as much of its text as the feed carries, "" for none
 */
public record Entry(
    URI address, String title, @Nullable Instant published, String stamp, String html) {

  /** Shorter texts are taken for the opening of a longer one. */
  private static final int WORDS_OF_A_WHOLE = 150;

  private static final List<String> CUT_OFF = List.of(
      "…", "...", "[…]", "[...]", "read more", "continue reading", "keep reading", "read on");

  /**
   * The article, where the feed carries the whole of it.
   *
   * @param outlet who publishes the feed, "" where not known
   */
  public Optional<Article> whole(String outlet) {
    if (title.isEmpty()) {
      return Optional.empty();
    }
    try {
      Element body = Html.parse(address.toString(), "<body>" + html).body();
      return isWhole(body.text().strip()) ? Optional.of(article(outlet, body)) : Optional.empty();
    } catch (IntakeException e) {
      return Optional.empty();
    }
  }

  private Article article(String outlet, Element body) throws IntakeException {
    Document page = Document.createShell(address.toString());
    page.title(title);
    page.head().appendElement("meta").attr("property", "og:site_name").attr("content", outlet);
    page.head().appendElement("link").attr("rel", "canonical").attr("href", address.toString());
    if (published != null) {
      page.head()
          .appendElement("meta")
          .attr("property", "article:published_time")
          .attr("content", published.toString());
    }
    Element article = page.body().appendElement("article");
    article.appendElement("h1").text(title);
    article.appendChildren(body.childNodes());
    return Articles.readPage(
        address.toString(), page.outerHtml().getBytes(StandardCharsets.UTF_8), "utf-8");
  }

  private static boolean isWhole(String text) {
    String end = text.substring(Math.max(0, text.length() - 40)).toLowerCase(Locale.ROOT);
    boolean isCutOff = CUT_OFF.stream().anyMatch(end::endsWith);
    return !isCutOff && text.chars().filter(c -> c == ' ').count() >= WORDS_OF_A_WHOLE;
  }
}
