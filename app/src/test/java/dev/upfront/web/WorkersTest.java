package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Workers who have more to do than they can. */
class WorkersTest {
  @Test
  void whoeverComesWhileManyWaitIsSentAway() {
    CountDownLatch end = new CountDownLatch(1);
    try (Workers workers = new Workers()) {
      assertThatThrownBy(() -> {
            // More than there are threads and places to wait.
            for (int i = 0; i < Workers.MOST_WAITING + 10_000; i++) {
              workers.execute(() -> await(end));
            }
          })
          .isInstanceOf(RejectedExecutionException.class);
      assertThatThrownBy(() -> workers.call(() -> "nothing"))
          .isInstanceOf(RejectedExecutionException.class);
      end.countDown();
      workers.run(() -> {});
    }
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
