package dev.upfront.intake.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A fetch that gave an article.
 *
 * @param address where, redirects followed
 * @param validators what to ask with next time
 * @param stamp what a feed said of the article then, so that another word of it tells of a change; null where no feed
 *     led there
 */
public record Visit(
    URI address, Validators validators, @Nullable String stamp) {}
