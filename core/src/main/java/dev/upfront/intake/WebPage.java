package dev.upfront.intake;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** A web page as an article. */
final class WebPage {
  private static final Pattern PAGE_NAME = Pattern.compile("(?i).*\\.x?html?$");
  private static final Pattern OPENING = Pattern.compile(
      "(?i)(?:\\s|<!--.{0,2000}?-->|<\\?xml[^>]{0,300}>){0,20}+"
          + "<(?:!doctype html|(?:html|head|body|meta|title|link|script|style|main|article|section"
          + "|header|div|h[1-6]|p|ul|ol|dl|table|blockquote|a|span|b|i|em|strong)[\\s/>])",
      Pattern.DOTALL);
  private static final Pattern FEED = Pattern.compile(
      "(?i)(?:\\s|<!--.{0,2000}?-->|<\\?[^>]{0,300}>){0,20}+<(?:rss|feed|rdf:rdf)[\\s>]",
      Pattern.DOTALL);

  private WebPage() {}

  /** Whether the input is a page: its name says so, or its text opens as pages do. */
  static boolean isOne(String id, String text) {
    return PAGE_NAME.matcher(id).matches()
        || OPENING.matcher(text).lookingAt()
        || FEED.matcher(text).lookingAt();
  }

  static Article read(String id, String html) throws IntakeException {
    if (FEED.matcher(html).lookingAt()) {
      throw new IntakeException(id, "is a feed, not an article", "give the pages that it links to");
    }
    Document page = Html.parse(id, html);
    PageFacts facts = PageFacts.of(id, page);
    String body = MainText.of(page, facts.title());
    if (body.isEmpty()) {
      throw new IntakeException(
          id, "has no article in it", "save the page from a browser once it shows the article");
    }
    String text = facts.title().isEmpty() ? body : facts.title() + "\n\n" + body;
    return new Article(
        id,
        facts.title(),
        facts.outlet(),
        facts.address(),
        facts.published(),
        facts.author(),
        facts.language(),
        null,
        text);
  }
}
