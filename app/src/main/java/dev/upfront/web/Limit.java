package dev.upfront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.net.InetAddressUtils;

/**
 * Lets each address make so many requests in a minute of the clock, and says in headers how many are left. Who has one
 * address of IPv6 has as a rule 2⁶⁴ of them: those that begin alike count as one.
 */
final class Limit {
  private static final int SECONDS = 60;
  private static final int MOST_ADDRESSES = 100_000;
  private static final int IPV6_BYTES = 16;

  private final int most;
  private final InstantSource clock;
  private final Cache<Minute, AtomicInteger> asked = Caffeine.newBuilder()
      .maximumSize(MOST_ADDRESSES)
      .expireAfterWrite(Duration.ofSeconds(2 * SECONDS))
      .build();

  private record Minute(String address, long number) {}

  Limit(int most, InstantSource clock) {
    this.most = most;
    this.clock = clock;
  }

  /**
   * Counts a request.
   *
   * @throws Trouble where it is one too many
   */
  void count(Context context) {
    long second = clock.instant().getEpochSecond();
    Minute minute = new Minute(asker(context.ip()), second / SECONDS);
    int number = asked.get(minute, key -> new AtomicInteger()).incrementAndGet();
    String left = Long.toString(SECONDS - second % SECONDS);
    // As the draft of the standard has them, and as they were before, which most programs read.
    context.header("RateLimit-Policy", "\"minute\";q=%d;w=%d".formatted(most, SECONDS));
    context.header("RateLimit", "\"minute\";r=%d;t=%s".formatted(Math.max(0, most - number), left));
    context.header("RateLimit-Limit", Integer.toString(most));
    context.header("RateLimit-Remaining", Integer.toString(Math.max(0, most - number)));
    context.header("RateLimit-Reset", left);
    if (number > most) {
      context.header("Retry-After", left);
      throw new Trouble(
          429,
          "Too many requests",
          "An address may make %d requests a minute: wait %s seconds.".formatted(most, left));
    }
  }

  /** Who has an address: what the network gives out at once. */
  static String asker(String address) {
    String bare = address.startsWith("[") && address.endsWith("]")
        ? address.substring(1, address.length() - 1)
        : address;
    if (!InetAddressUtils.isIPv6(bare)) {
      return address;
    }
    try {
      // A number, so that no name is looked up.
      byte[] bytes = InetAddress.getByName(bare).getAddress();
      return bytes.length == IPV6_BYTES
          ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2)
          : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
