package dev.upfront.ledger;

/** What became of an article that was brought to the ledger. */
public sealed interface Recording {

  /** The version of the article that the ledger holds. */
  RecordedArticle article();

  /** How many claims were recorded with it. */
  default int claims() {
    return 0;
  }

  /** How many claims of earlier versions were withdrawn, as it no longer makes them. */
  default int withdrawn() {
    return 0;
  }

  /** Nothing was known at its address. */
  record New(RecordedArticle article, int claims) implements Recording {}

  /** It was recorded before, and nothing changed. */
  record Known(RecordedArticle article) implements Recording {}

  /** Another text was known at its address; it is kept beside this one. */
  record Edited(RecordedArticle article, int claims, int withdrawn) implements Recording {}
}
