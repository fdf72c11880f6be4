package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A thing is made once, kept, and made anew behind its readers. The worker here works when it is told to. */
class KeptTest {
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final AtomicInteger made = new AtomicInteger();
  private long now;
  private boolean isStillTrue;
  private @Nullable Runnable meanwhile;
  private final Kept<String, String> kept =
      new Kept<>(2, (key, value) -> 1, FRESH, work::add, () -> now, (key, before) -> {
        if (before != null && isStillTrue) {
          return before;
        }
        if (meanwhile != null) {
          meanwhile.run();
        }
        return key + " " + made.incrementAndGet();
      });

  private void workOn() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  @Test
  void aThingIsMadeOnceForAllWhoAskMeanwhile() {
    assertThat(kept.ready("page")).isNull();
    assertThat(kept.ready("page")).isNull();
    assertThat(work).hasSize(1);

    workOn();

    assertThat(kept.get("page")).isEqualTo("page 1");
    assertThat(work).isEmpty();
  }

  @Test
  void whatIsOldIsShownAsItWasAndMadeAnew() {
    kept.ready("page");
    workOn();
    now += FRESH.toNanos() + 1;

    assertThat(kept.get("page")).isEqualTo("page 1");
    workOn();
    assertThat(kept.get("page")).isEqualTo("page 2");
  }

  @Test
  void whatIsStillTrueIsNotMadeAgain() {
    kept.ready("page");
    workOn();
    isStillTrue = true;
    now += FRESH.toNanos() + 1;
    kept.ready("page");
    workOn();

    assertThat(kept.get("page")).isEqualTo("page 1");
    assertThat(work).isEmpty();
  }

  @Test
  void toLookAtAThingBeginsNothing() {
    kept.ready("page");
    workOn();
    now += FRESH.toNanos() + 1;

    assertThat(kept.peek("page")).isEqualTo("page 1");
    assertThat(kept.peek("other")).isNull();
    assertThat(work).isEmpty();
  }

  @Test
  void whatIsForgottenWhileItIsMadeIsNotKept() {
    meanwhile = kept::forget;
    kept.ready("page");
    workOn();
    meanwhile = null;

    assertThat(kept.ready("page")).isNull();
    workOn();
    assertThat(kept.get("page")).isEqualTo("page 2");
  }

  @Test
  void whoWaitsForAThingThatCannotBeMadeIsTold() throws Exception {
    try (ExecutorService reader = Executors.newSingleThreadExecutor();
        ExecutorService worker = Executors.newSingleThreadExecutor()) {
      Kept<String, String> failing = Kept.few(2, FRESH, worker, key -> {
        throw Trouble.notFound("There is no such thing", "Ask for another.");
      });
      Future<String> answer = reader.submit(() -> failing.get("nothing"));

      assertThatThrownBy(answer::get).cause().isInstanceOf(Trouble.class);
      assertThat(failing.peek("nothing")).isNull();
    }
  }

  @Test
  void whatIsOldIsShownAsItWasWhereNobodyHasTimeToMakeItAnew() {
    AtomicBoolean isBusy = new AtomicBoolean();
    Kept<String, String> hurried = new Kept<>(
        2,
        (key, value) -> 1,
        FRESH,
        task -> {
          if (isBusy.get()) {
            throw new RejectedExecutionException();
          }
          task.run();
        },
        () -> now,
        (key, before) -> key + " " + made.incrementAndGet());
    hurried.get("page");
    isBusy.set(true);
    now += FRESH.toNanos() + 1;

    assertThat(hurried.get("page")).isEqualTo("page 1");
    assertThatThrownBy(() -> hurried.get("other")).isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void thereIsRoomForSoMuch() {
    kept.ready("a");
    workOn();
    assertThat(kept.isNearlyFull()).isFalse();
    kept.ready("b");
    workOn();

    assertThat(kept.isNearlyFull()).isTrue();
  }
}
