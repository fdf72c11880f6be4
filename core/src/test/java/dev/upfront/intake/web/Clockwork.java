package dev.upfront.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that only moves when somebody sleeps. */
public final class Clockwork implements InstantSource, Sleeper {
  private Instant now = Instant.parse("2024-03-01T12:00:00Z");
  private final List<Duration> slept = new ArrayList<>();

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration time) {
    slept.add(time);
    now = now.plus(time);
  }

  /** Moves on without anybody sleeping. */
  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  public synchronized List<Duration> slept() {
    return List.copyOf(slept);
  }
}
