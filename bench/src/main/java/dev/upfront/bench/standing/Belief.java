package dev.upfront.bench.standing;

import dev.upfront.standing.Value;

/**
 * An answer.
 *
 * @param value what is believed
 * @param confidence the probability that it is right, as stated, 0 to 1
 */
record Belief(Value value, double confidence) {}
