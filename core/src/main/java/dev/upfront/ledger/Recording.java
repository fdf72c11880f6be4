package dev.upfront.ledger;

/** What became of an article that was brought to the ledger. */
public sealed interface Recording {

  /** The version of the article that the ledger holds. */
  RecordedArticle article();

  /**
   * Nothing was known at its address.
   *
   * @param claims how many claims were recorded with it
   */
  record New(RecordedArticle article, int claims) implements Recording {}

  /** It was recorded before, and nothing changed. */
  record Known(RecordedArticle article) implements Recording {}

  /**
   * Another text was known at its address; it is kept beside this one.
   *
   * @param claims how many claims were recorded with it
   * @param withdrawn how many claims of earlier versions it no longer makes
   */
  record Edited(RecordedArticle article, int claims, int withdrawn) implements Recording {}
}
