package dev.upfront.bench.maintext;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.extractors.ExtractorBase;
import de.l3s.boilerpipe.extractors.LargestContentExtractor;
import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;

/** Finds the article in a page. */
@FunctionalInterface
interface Extractor {
  /** The article's text without its title, "" where it finds none. */
  String body(MarkedPage page);

  /** Upfront and the libraries that the central repository has, by name. */
  static Map<String, Extractor> all() {
    Map<String, Extractor> all = new LinkedHashMap<>();
    all.put("Upfront", Extractor::upfront);
    all.put("Readability4J 1.0.8", Extractor::readability);
    all.put("boilerpipe 1.1.0, article", page -> boilerpipe(page, ArticleExtractor.INSTANCE));
    all.put(
        "boilerpipe 1.1.0, largest", page -> boilerpipe(page, LargestContentExtractor.INSTANCE));
    all.put("all text of the page", page -> Jsoup.parse(html(page)).body().text());
    return all;
  }

  private static String upfront(MarkedPage page) {
    Article article = article(page);
    return article.text().substring(article.bodyStart());
  }

  /** What Upfront makes of a page, empty where it finds no article. */
  static Article article(MarkedPage page) {
    try {
      return Articles.readPage(page.name(), page.html(), null);
    } catch (IntakeException e) {
      return new Article(page.name(), "", null, null, null, "");
    }
  }

  private static String readability(MarkedPage page) {
    String text = new Readability4JExtended("https://example.org/", html(page))
        .parse()
        .getContentWithUtf8Encoding();
    return text == null ? "" : Jsoup.parse(text).wholeText();
  }

  private static String boilerpipe(MarkedPage page, ExtractorBase extractor) {
    try {
      return extractor.getText(html(page));
    } catch (BoilerpipeProcessingException e) {
      return "";
    }
  }

  /** Libraries get the page decoded: none of them reads bytes. */
  private static String html(MarkedPage page) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page.html()), null, "").outerHtml();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
