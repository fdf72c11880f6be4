package dev.upfront.claim;

import java.util.Objects;

/**
 * The words of an article on which a claim rests: a true slice of the article's text. It cannot be made without the
 * text, so a quote that the article does not hold cannot exist.
 */
public final class Evidence {
  private final int start;
  private final int end;
  private final String quote;

  private Evidence(int start, int end, String quote) {
    this.start = start;
    this.end = end;
    this.quote = quote;
  }

  /**
   * Cuts evidence out of a text.
   *
   * @param text the article's text
   * @param start offset of the first UTF-16 code unit
   * @param end offset behind the last one
   * @throws IndexOutOfBoundsException where the slice is empty or not inside the text
   */
  public static Evidence of(String text, int start, int end) {
    if (start < 0 || end > text.length() || start >= end) {
      throw new IndexOutOfBoundsException(
          "no slice from %d to %d in a text of %d".formatted(start, end, text.length()));
    }
    return new Evidence(start, end, text.substring(start, end));
  }

  /**
   * Takes evidence that was written down earlier, and checks it against its text.
   *
   * @throws IllegalArgumentException where the text does not hold the quote at that place
   */
  public static Evidence verified(String text, int start, int end, String quote) {
    Evidence evidence = of(text, start, end);
    if (!evidence.quote.equals(quote)) {
      throw new IllegalArgumentException("the text holds “%s” from %d to %d, not “%s”"
          .formatted(evidence.quote, start, end, quote));
    }
    return evidence;
  }

  /**
   * Takes back evidence that was cut from a text and kept beside it, where looking at the text again would cost too much.
   * Only the ledger may: it keeps both and changes neither.
   *
   * @throws IllegalArgumentException where the quote is empty or not as long as its place
   */
  public static Evidence restored(int start, int end, String quote) {
    if (start < 0 || start >= end || quote.length() != end - start) {
      throw new IllegalArgumentException(
          "a quote of %d from %d to %d".formatted(quote.length(), start, end));
    }
    return new Evidence(start, end, quote);
  }

  /** Offset of its first UTF-16 code unit in the article's text. */
  public int start() {
    return start;
  }

  /** Offset behind its last UTF-16 code unit. */
  public int end() {
    return end;
  }

  /** The slice itself. */
  public String quote() {
    return quote;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence that
        && start == that.start
        && end == that.end
        && quote.equals(that.quote);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end, quote);
  }

  @Override
  public String toString() {
    return "“" + quote + "” [" + start + ", " + end + ")";
  }
}
