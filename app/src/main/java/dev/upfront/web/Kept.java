package dev.upfront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.Weigher;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What takes long to make: made once for all who ask for it meanwhile, and kept as far as there is room. Once it is older
 * than it should be, it is shown as it was and made anew behind its readers. Making one thing holds up nobody who asks for
 * another, as a loading cache would, which makes things while it holds a lock on a part of its table.
 */
final class Kept<K, V> {
  private final Cache<K, Made<V>> made;
  private final Map<K, CompletableFuture<V>> making = new ConcurrentHashMap<>();
  private final Maker<K, V> maker;
  private final Executor workers;
  private final Duration fresh;
  private final Ticker ticker;

  /** A thing with when it was made, in nanoseconds of the ticker. */
  private record Made<V>(V value, long at) {}

  /** Makes things; what it throws is thrown to whoever waits, and not kept. */
  interface Maker<K, V> {
    /**
     * Makes a thing.
     *
     * @param before the same as it was made before, where it is still there; it may be given back if it is still true
     */
    V make(K key, @Nullable V before);
  }

  /**
   * Keeps nothing yet.
   *
   * @param room how much may be kept, as {@code weigher} weighs it
   * @param fresh for how long a thing is shown before it is made anew
   * @param workers make things
   */
  Kept(
      long room,
      Weigher<K, V> weigher,
      Duration fresh,
      Executor workers,
      Ticker ticker,
      Maker<K, V> maker) {
    this.made = Caffeine.newBuilder()
        .maximumWeight(room)
        .weigher((K key, Made<V> each) -> weigher.weigh(key, each.value()))
        .recordStats()
        // What there is no room for goes at once, and not when another thread gets to it.
        .executor(Runnable::run)
        .build();
    this.fresh = fresh;
    this.workers = workers;
    this.ticker = ticker;
    this.maker = maker;
  }

  /** Keeps so many things. */
  static <K, V> Kept<K, V> few(int most, Duration fresh, Executor workers, Function<K, V> maker) {
    return new Kept<>(
        most,
        (key, value) -> 1,
        fresh,
        workers,
        Ticker.systemTicker(),
        (key, before) -> maker.apply(key));
  }

  /** A thing as it was made last, and for the first time where it never was. */
  V get(K key) {
    V ready = ready(key);
    return ready == null ? await(begin(key)) : ready;
  }

  /** The same where it is there already; null where it is still to be made, which begins. */
  @Nullable
  V ready(K key) {
    Made<V> kept = made.getIfPresent(key);
    if (kept == null) {
      begin(key);
      return null;
    }
    if (isOld(kept)) {
      try {
        begin(key);
      } catch (RejectedExecutionException e) {
        // Whoever asks next may find somebody who has time to make it anew.
      }
    }
    return kept.value();
  }

  /** The same, where to ask for it shall begin nothing. */
  @Nullable
  V peek(K key) {
    Made<V> kept = made.policy().getIfPresentQuietly(key);
    return kept == null ? null : kept.value();
  }

  private boolean isOld(Made<V> kept) {
    return ticker.read() - kept.at() > fresh.toNanos();
  }

  private CompletableFuture<V> begin(K key) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> others = making.putIfAbsent(key, mine);
    if (others != null) {
      return others;
    }
    try {
      workers.execute(() -> make(key, mine));
    } catch (RuntimeException e) {
      making.remove(key, mine);
      throw e;
    }
    return mine;
  }

  private void make(K key, CompletableFuture<V> mine) {
    try {
      // Somebody may have made it since it was looked for.
      Made<V> there = made.policy().getIfPresentQuietly(key);
      Made<V> last = there == null || isOld(there)
          ? new Made<>(maker.make(key, there == null ? null : there.value()), ticker.read())
          : there;
      // In one step: what is forgotten meanwhile is not put back.
      making.computeIfPresent(key, (each, current) -> {
        if (current != mine) {
          return current;
        }
        made.put(key, last);
        return null;
      });
      mine.complete(last.value());
    } catch (Throwable e) {
      // Whatever it is, it is thrown to whoever waits.
      making.remove(key, mine);
      mine.completeExceptionally(e);
    }
  }

  /** Waits for what somebody else makes, and throws what they threw. */
  static <V extends @Nullable Object> V await(CompletableFuture<V> making) {
    try {
      return making.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException trouble) {
        throw trouble;
      }
      throw e;
    }
  }

  /** Forgets all, as it is out of date: what is being made too. */
  void forget() {
    making.clear();
    made.invalidateAll();
  }

  /** Whether something would have to go if much more was kept. */
  boolean isNearlyFull() {
    return made.policy().eviction().map(Kept::isNearlyFull).orElse(false);
  }

  private static boolean isNearlyFull(Policy.Eviction<?, ?> eviction) {
    return eviction.weightedSize().orElse(0) * 10 > eviction.getMaximum() * 9;
  }

  /** Counts what need not be made again. */
  void measure(String name, Meters meters) {
    meters.watch(name, made);
  }
}
