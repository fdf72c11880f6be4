package dev.upfront.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Threads that work for a while without a pause. The threads that answer readers share the processors by turns which end
 * only where they wait for something: two long computations on them would silence the whole site.
 */
final class Workers implements Executor, AutoCloseable {
  /** Starts what waits for workers more than it works itself; to wait on one of them could be to wait forever. */
  static final Executor WAITING = work -> Thread.ofVirtual().start(work);

  private static final int LEAST = 4;
  private static final int PATIENCE_SECONDS = 10;

  private final ExecutorService threads = Executors.newFixedThreadPool(
      Math.max(LEAST, Runtime.getRuntime().availableProcessors()),
      Thread.ofPlatform().daemon().name("worker-", 1).factory());

  @Override
  public void execute(Runnable work) {
    threads.execute(work);
  }

  /** Has something done, and waits for it. */
  <T extends @Nullable Object> T call(Supplier<T> work) {
    return Kept.await(CompletableFuture.supplyAsync(work, this));
  }

  /** The same of what gives nothing back. */
  void run(Runnable work) {
    var unused = Kept.await(CompletableFuture.runAsync(work, this));
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      // The ledger may be closed once nothing reads it any more.
      boolean unused = threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
