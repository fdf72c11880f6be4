package dev.upfront.bench.standing;

import dev.upfront.standing.Value;

/** A value for a topic, right or wrong. */
record Assertion(Topic topic, Value value) {}
