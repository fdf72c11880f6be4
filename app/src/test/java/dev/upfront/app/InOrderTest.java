package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void aSlowFirstThingHoldsBackTheOthersButNotTheWork() {
    CountDownLatch secondIsDone = new CountDownLatch(1);
    List<String> results = new ArrayList<>();

    InOrder.each(
        List.of(1, 2),
        2,
        thing -> {
          if (thing == 1) {
            await(secondIsDone);
          } else {
            secondIsDone.countDown();
          }
          return "thing " + thing;
        },
        results::add);

    assertThat(results).containsExactly("thing 1", "thing 2");
  }

  @Test
  void whatIsInFlightDoesNotGrowWithTheNumberOfThings() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger handedOn = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    InOrder.each(
        IntStream.range(0, 5_000).boxed().toList(),
        3,
        thing -> {
          most.accumulateAndGet(begun.incrementAndGet() - handedOn.get(), Math::max);
          return thing;
        },
        thing -> handedOn.incrementAndGet() > 0);

    assertThat(handedOn).hasValue(5_000);
    assertThat(most.get()).isLessThanOrEqualTo(3 * 8 + 1);
  }

  @Test
  void theRestIsLeftWhereNobodyWantsIt() {
    AtomicInteger begun = new AtomicInteger();

    InOrder.each(
        IntStream.range(0, 5_000).boxed().toList(),
        2,
        thing -> begun.incrementAndGet(),
        n -> false);

    assertThat(begun.get()).isLessThan(100);
  }

  @Test
  void aMistakeInTheWorkIsNotSwallowed() {
    assertThatThrownBy(() -> InOrder.each(
            List.of(1, 2),
            2,
            thing -> {
              throw new ArithmeticException("mistake");
            },
            result -> true))
        .hasRootCauseMessage("mistake");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
