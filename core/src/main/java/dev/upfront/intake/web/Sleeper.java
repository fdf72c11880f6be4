package dev.upfront.intake.web;

import java.time.Duration;

/** Lets time pass. Tests pass one that moves their clock instead. */
@FunctionalInterface
public interface Sleeper {
  /** Returns once the time has passed. */
  void sleep(Duration time) throws InterruptedException;

  /** Really waits. */
  static Sleeper real() {
    return Thread::sleep;
  }
}
