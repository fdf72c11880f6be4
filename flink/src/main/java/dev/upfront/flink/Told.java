package dev.upfront.flink;

/**
 * What is believed of a series.
 *
 * @param series its key
 * @param standing as {@code upfront show --json} prints it
 * @param revision how many times something else was told of it before, and this: of two, the greater one counts
 */
public record Told(String series, String standing, int revision) {

  /** The standing with its revision, for who sees one after the other. */
  String revised() {
    return "{\"revision\":" + revision + ",\"standing\":" + standing + "}";
  }
}
