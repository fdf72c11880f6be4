package dev.upfront.forecast;

/**
 * A step on the way to a forecast, in words, and what it did.
 *
 * @param words what was taken into account, a sentence
 * @param days by how many days it moved the middle of the forecast, later where positive
 * @param bits how much it taught (Kullback and Leibler's divergence of the curve after it from that before), 0 or more
 */
public record Reason(String words, long days, double bits) {}
