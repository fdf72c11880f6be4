package dev.upfront.app;

import dev.upfront.ledger.LedgerException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does the same work on many things on several threads, and hands on the results one by one in the
 * order of the things.
 *
 * <p>Only so many things are in work or waiting for one before them, whatever their number, so
 * memory does not grow with it. Platform threads, as reading is computing and not waiting.
 */
final class InOrder {
  private static final int IN_FLIGHT_FOR_EACH_THREAD = 8;

  private InOrder() {}

  /**
   * Works through the things.
   *
   * @param work called on any thread
   * @param sink called on this thread; ends everything where it returns false
   */
  static <A, B> void each(List<A> things, int threads, Function<A, B> work, Predicate<B> sink) {
    each(things.iterator(), Math.min(threads, things.size()), work, sink);
  }

  /** The same with things that come one by one; they are asked for on this thread. */
  static <A, B> void each(Iterator<A> left, int threads, Function<A, B> work, Predicate<B> sink) {
    if (threads <= 1) {
      boolean isWanted = true;
      while (isWanted && left.hasNext()) {
        isWanted = sink.test(work.apply(left.next()));
      }
      return;
    }
    long mostInFlight = (long) threads * IN_FLIGHT_FOR_EACH_THREAD;
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<B>> inFlight = new ArrayDeque<>();
      boolean wanted = true;
      while (wanted && (left.hasNext() || !inFlight.isEmpty())) {
        while (left.hasNext() && inFlight.size() < mostInFlight) {
          A thing = left.next();
          inFlight.add(workers.submit(() -> work.apply(thing)));
        }
        wanted = sink.test(inFlight.remove().get());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LedgerException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      workers.shutdownNow();
    }
  }
}
