package dev.upfront.intake.web;

import dev.upfront.intake.Article;
import java.net.URI;

/** What an address brought. */
public sealed interface Brought {

  /**
   * An article.
   *
   * @param at where it was found, redirects followed; its own address may be another, canonical one
   * @param validators what to ask with next time, at that place
   */
  record Taken(Article article, URI at, Validators validators) implements Brought {}

  /** Nothing that was not brought before. */
  record Known(URI at) implements Brought {}

  /**
   * No article.
   *
   * @param message one line: the address, what is wrong, what helps
   */
  record Nothing(Reason reason, String message) implements Brought {}
}
