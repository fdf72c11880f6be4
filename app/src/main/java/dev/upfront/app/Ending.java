package dev.upfront.app;

import java.util.concurrent.CountDownLatch;

/** The end of a process that serves: once it is told to end, it first puts in order what was opened since this was. */
final class Ending implements AutoCloseable {
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch ordered = new CountDownLatch(1);

  private Ending() {}

  /** From here on the process does not end, however it is told to, before this is closed. */
  static Ending begin() {
    Ending ending = new Ending();
    Runtime.getRuntime().addShutdownHook(new Thread(ending::hold));
    return ending;
  }

  private void hold() {
    told.countDown();
    try {
      ordered.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until the process is told to end. */
  void await() throws InterruptedException {
    told.await();
  }

  @Override
  public void close() {
    ordered.countDown();
  }
}
