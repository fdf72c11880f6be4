package dev.upfront.web;

import dev.upfront.ledger.LedgerException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes what readers will ask for before they do: behind them, one thing after the other, and again as the ledger grows
 * and days pass. Whatever it fails at, who asks for it will hear of, and it goes on with the next.
 */
final class Warmth implements AutoCloseable {
  private static final int SECONDS = 15;
  private static final int PATIENCE_SECONDS = 10;

  private final Shelf shelf;
  private final Pages pages;
  private final Events events;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("warmth").priority(Thread.MIN_PRIORITY).factory());
  private final AtomicInteger rounds = new AtomicInteger();
  private volatile boolean isClosed;

  Warmth(Shelf shelf, Pages pages, Events events) {
    this.shelf = shelf;
    this.pages = pages;
    this.events = events;
  }

  /** Counts how often all was looked at: from the first time on, a reader waits for nothing but news. */
  void measure(Meters meters) {
    meters.watch(
        "warmth.rounds", "How often all pages were looked at and made where they were not", rounds);
  }

  void begin() {
    thread.scheduleWithFixedDelay(this::work, 0, SECONDS, TimeUnit.SECONDS);
  }

  /** One round. Throws nothing: it would be the last one. */
  void work() {
    try {
      boolean isBehind = true;
      while (isBehind && !isClosed) {
        isBehind = shelf.readOn();
      }
      pages.warm(() -> isClosed, events::mistake);
      rounds.incrementAndGet();
    } catch (LedgerException e) {
      // Said in the answer to whoever asks.
    } catch (RuntimeException e) {
      events.mistake("/", e);
    }
  }

  @Override
  public void close() {
    isClosed = true;
    thread.shutdown();
    try {
      // The ledger may be closed once nothing reads it any more.
      boolean unused = thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
