package dev.upfront.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Gives each host its rest between requests, however many threads ask. */
final class Pace {
  private static final int MANY_HOSTS = 1000;

  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Duration between;
  private final Map<String, Instant> nextTurns = new HashMap<>();

  /**
   * Starts with no host asked.
   *
   * @param between least time from the start of one request to a host to that of the next
   */
  Pace(InstantSource clock, Sleeper sleeper, Duration between) {
    this.clock = clock;
    this.sleeper = sleeper;
    this.between = between;
  }

  /**
   * Returns when it is the caller's turn to ask the host.
   *
   * @param wanted the rest that the host itself asks for; counts where it is longer
   */
  void await(String host, Duration wanted) throws InterruptedException {
    Duration rest = wanted.compareTo(between) > 0 ? wanted : between;
    Duration wait = Duration.between(clock.instant(), turn(host, rest));
    if (wait.isPositive()) {
      sleeper.sleep(wait);
    }
  }

  private synchronized Instant turn(String host, Duration rest) {
    Instant now = clock.instant();
    if (nextTurns.size() > MANY_HOSTS) {
      nextTurns.values().removeIf(turn -> turn.isBefore(now));
    }
    Instant next = nextTurns.getOrDefault(host, now);
    Instant turn = next.isBefore(now) ? now : next;
    nextTurns.put(host, turn.plus(rest));
    return turn;
  }

  /** Leaves a host alone for a time, as it has asked for. */
  synchronized void holdOff(String host, Duration time) {
    Instant until = clock.instant().plus(time);
    nextTurns.merge(host, until, (a, b) -> a.isAfter(b) ? a : b);
  }
}
