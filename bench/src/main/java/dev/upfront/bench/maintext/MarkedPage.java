package dev.upfront.bench.maintext;

import dev.upfront.intake.Article;
import org.jspecify.annotations.Nullable;

/**
 * A page and the article in it, as somebody marked it.
 *
 * @param body the article's text without its title
 * @param facts what else is marked, null where only the text is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MarkedPage(
    String name, byte[] html, String body, @Nullable Article facts) {}
