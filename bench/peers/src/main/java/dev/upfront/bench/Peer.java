package dev.upfront.bench;

import dev.upfront.intake.Article;

/** Something that reads an article, on one thread. */
interface Peer {

  /** Its name and what it does, as the table shows it. */
  String name();

  /** Reads the article and gives some count of what was found, so that no compiler leaves it out. */
  long read(Article article);
}
