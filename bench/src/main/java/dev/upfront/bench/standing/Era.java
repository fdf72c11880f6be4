package dev.upfront.bench.standing;

import java.time.LocalDate;

/** What is true from a day on, until another era begins. */
record Era<V>(LocalDate from, V value) {}
