package dev.upfront.web;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
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

  /** More would wait for longer than they have patience, and take the place of those who came later. */
  static final int MOST_WAITING = 256;

  private static final int PATIENCE_SECONDS = 10;

  private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
  private final ExecutorService threads;

  Workers() {
    int number = Math.max(LEAST, Runtime.getRuntime().availableProcessors());
    this.threads = new ThreadPoolExecutor(
        number,
        number,
        0,
        TimeUnit.SECONDS,
        waiting,
        Thread.ofPlatform().daemon().name("worker-", 1).factory());
  }

  /**
   * Has something done.
   *
   * @throws RejectedExecutionException where too much waits to be done already
   */
  @Override
  public void execute(Runnable work) {
    if (waiting.size() >= MOST_WAITING) {
      throw new RejectedExecutionException(MOST_WAITING + " wait already");
    }
    threads.execute(work);
  }

  /** Has something done, and waits for it. */
  <T extends @Nullable Object> T call(Supplier<T> work) {
    return Kept.await(CompletableFuture.supplyAsync(work, this));
  }

  /** The same of what must be done, however much waits already. */
  void run(Runnable work) {
    var unused = Kept.await(CompletableFuture.runAsync(work, threads));
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
