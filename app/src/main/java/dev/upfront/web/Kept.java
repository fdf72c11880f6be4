package dev.upfront.web;

import com.github.benmanes.caffeine.cache.AsyncCacheLoader;
import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.Weigher;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What takes long to make: made once for all who ask for it meanwhile, and kept as far as there is room. Once it is older
 * than it should be, it is shown as it was and made anew behind its readers. Making one thing holds up nobody who asks for
 * another: the cache holds promises, as one that holds things would lock a part of its table while it makes one.
 */
final class Kept<K, V> {
  private final AsyncLoadingCache<K, V> promises;

  /** Makes things; what it throws is thrown to whoever waits, and not kept. */
  interface Maker<K, V> {
    /**
     * Makes a thing.
     *
     * @param before the same as it was made before, where it is still there; it may be given back if it is still true
     */
    V make(K key, @Nullable V before);
  }

  private record Loader<K, V>(Maker<K, V> maker, Executor workers)
      implements AsyncCacheLoader<K, V> {
    @Override
    public CompletableFuture<V> asyncLoad(K key, Executor unused) {
      return CompletableFuture.supplyAsync(() -> maker.make(key, null), workers);
    }

    @Override
    public CompletableFuture<V> asyncReload(K key, V before, Executor unused) {
      return CompletableFuture.supplyAsync(() -> maker.make(key, before), workers);
    }
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
    this.promises = Caffeine.newBuilder()
        .maximumWeight(room)
        .weigher(weigher)
        .refreshAfterWrite(fresh)
        .ticker(ticker)
        .recordStats()
        // What there is no room for goes at once, and not when another thread gets to it.
        .executor(Runnable::run)
        .buildAsync(new Loader<>(maker, workers));
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
    return await(promises.get(key));
  }

  /** Waits for what somebody else makes, and throws what they threw. */
  static <V extends @Nullable Object> V await(CompletableFuture<V> promise) {
    try {
      return promise.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException trouble) {
        throw trouble;
      }
      throw e;
    }
  }

  /** The same where it is there already; null where it is still to be made, which begins. */
  @Nullable
  V ready(K key) {
    CompletableFuture<V> promise = promises.get(key);
    return promise.state() == CompletableFuture.State.SUCCESS ? promise.resultNow() : null;
  }

  /** The same, where to ask for it shall begin nothing. */
  @Nullable
  V peek(K key) {
    return promises.synchronous().policy().getIfPresentQuietly(key);
  }

  /** Forgets all, as it is out of date: what is being made too. */
  void forget() {
    promises.synchronous().invalidateAll();
  }

  /** Whether something would have to go if much more was kept. */
  boolean isNearlyFull() {
    return promises.synchronous().policy().eviction().map(Kept::isNearlyFull).orElse(false);
  }

  private static boolean isNearlyFull(Policy.Eviction<?, ?> eviction) {
    return eviction.weightedSize().orElse(0) * 10 > eviction.getMaximum() * 9;
  }

  /** Counts what need not be made again. */
  void measure(String name, Meters meters) {
    meters.watch(name, promises.synchronous());
  }
}
