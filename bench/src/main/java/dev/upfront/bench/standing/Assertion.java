package dev.upfront.bench.standing;

/** A value for a topic, right or wrong. */
record Assertion(Topic topic, Value value) {}
