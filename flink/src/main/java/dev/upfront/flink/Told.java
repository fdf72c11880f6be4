package dev.upfront.flink;

/**
 * What is believed of a series.
 *
 * @param series its key
 * @param standing as {@code upfront show --json} prints it
 */
public record Told(String series, String standing) {}
