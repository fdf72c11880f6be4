package dev.upfront.intake;

import java.util.Iterator;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** Parses what strangers call HTML, within bounds. */
public final class Html {
  /** More than ten times what the longest article pages have. */
  private static final int MAX_ELEMENTS = 250_000;

  private Html() {}

  /**
   * Parses the bytes of a page.
   *
   * @param charset what the server says of its encoding, null where nothing; believed before what the page says
   * @throws IntakeException where they are no text, or too many
   */
  public static Document parse(String id, byte[] bytes, @Nullable String charset)
      throws IntakeException {
    return parse(id, Articles.text(id, bytes, charset));
  }

  /**
   * Parses element by element, so that a page with too many is dropped before it fills the memory.
   * Depth is bounded by the parser as browsers bound it: at 512 open elements, deeper ones become
   * siblings.
   *
   * @param id what is parsed; where it is an address, links in it are looked for from there
   * @throws IntakeException where it has too many elements
   */
  public static Document parse(String id, String html) throws IntakeException {
    String base = Addresses.web(id) == null ? "" : id;
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(html, base)) {
      int elements = 0;
      for (Iterator<Element> each = parser.iterator(); each.hasNext(); each.next()) {
        elements++;
        if (elements > MAX_ELEMENTS) {
          throw new IntakeException(
              id,
              String.format(Locale.ROOT, "has more than %,d elements", MAX_ELEMENTS),
              "cut the article out of the page");
        }
      }
      return parser.document();
    }
  }
}
