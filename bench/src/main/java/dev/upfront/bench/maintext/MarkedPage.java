package dev.upfront.bench.maintext;

import dev.upfront.intake.Article;

/**
 * A page and the article in it, as somebody marked it.
 *
 * @param body the article's text without its title
 * @param facts what else is marked; without an author and so on where only the text is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MarkedPage(String name, byte[] html, String body, Article facts) {
  MarkedPage(String name, byte[] html, String body) {
    this(name, html, body, new Article(name, "", null, null, null, body));
  }
}
