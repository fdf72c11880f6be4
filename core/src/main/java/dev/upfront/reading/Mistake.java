package dev.upfront.reading;

/**
 * What to say of an article that trips the reader. Such a mistake is Upfront's own and not the article's, so whoever
 * reads many passes over the one and asks for a report.
 */
public final class Mistake {
  private Mistake() {}

  /**
   * One line for whoever asked for the article.
   *
   * @param article its file or address
   * @param mistake what was thrown while it was read
   */
  public static String told(String article, Throwable mistake) {
    return "%s cannot be read by a mistake in Upfront (%s): please report it with the article"
        .formatted(article, mistake);
  }
}
