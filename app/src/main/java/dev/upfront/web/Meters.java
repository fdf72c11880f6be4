package dev.upfront.web;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What is counted and timed while a site runs, for Prometheus. */
final class Meters implements AutoCloseable {
  static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  /** Around what is promised: 20 ms to the first byte, 50 ms at the 99th percentile. */
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(5),
    Duration.ofMillis(20),
    Duration.ofMillis(50),
    Duration.ofMillis(200),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collector = new JvmGcMetrics();

  Meters() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collector.bindTo(registry);
  }

  /** Counts what a cache spares; it must record its statistics. */
  void watch(String name, Cache<?, ?> cache) {
    CaffeineCacheMetrics.monitor(registry, cache, name);
  }

  /** Shows a number as it is whenever somebody looks. */
  void watch(String name, String description, AtomicInteger number) {
    Gauge.builder(name, number, AtomicInteger::get).description(description).register(registry);
  }

  /**
   * A request that was answered.
   *
   * @param route the pattern of its path: paths themselves are without number
   */
  void answered(String method, String route, int status, double millis) {
    Timer.builder("http.server.requests")
        .description("Requests that were answered, by route")
        .tags("method", method, "route", route, "status", Integer.toString(status))
        .serviceLevelObjectives(BOUNDS)
        .register(registry)
        .record(Math.round(millis * 1000), TimeUnit.MICROSECONDS);
  }

  /** All of it in the text format that Prometheus reads. */
  String told() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
