package dev.upfront.intake.web;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what stands at an address: heeds robots.txt, gives each host its rest, follows redirects one by one and checks
 * each as it checked the first. Threads may share one.
 *
 * <pre>{@code
 * try (Fetcher web = Fetcher.of(Manners.usual("1.0"))) {
 *   switch (web.fetch(address, Wanted.PAGE, visited::get)) { … }
 * }
 * }</pre>
 */
public final class Fetcher implements AutoCloseable {
  private static final int MOST_REDIRECTS = 8;

  /** A longer wait that a server asks for is told, not waited for. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private static final Duration LONGEST_FRESH = Duration.ofDays(30);

  private final InstantSource clock;
  private final Pace pace;
  private final Transport transport;
  private final Robots robots;

  private Fetcher(
      Manners manners,
      Resolver resolver,
      Predicate<InetAddress> allowed,
      InstantSource clock,
      Sleeper sleeper) {
    this.clock = clock;
    this.pace = new Pace(clock, sleeper, manners.between());
    this.transport = new Transport(manners, resolver, allowed);
    this.robots = new Robots(this::robotsTxt, clock);
  }

  /** One that asks the system for hosts and really waits. */
  public static Fetcher of(Manners manners) {
    return of(manners, Resolver.system(), InstantSource.system(), Sleeper.real());
  }

  /** One that looks hosts up, tells the time and waits as told. */
  public static Fetcher of(
      Manners manners, Resolver resolver, InstantSource clock, Sleeper sleeper) {
    Predicate<InetAddress> allowed =
        manners.allowPrivate() ? address -> true : PublicAddresses::isPublic;
    return new Fetcher(manners, resolver, allowed, clock, sleeper);
  }

  /** One that may ask some addresses only. */
  static Fetcher of(
      Manners manners,
      Resolver resolver,
      Predicate<InetAddress> allowed,
      InstantSource clock,
      Sleeper sleeper) {
    return new Fetcher(manners, resolver, allowed, clock, sleeper);
  }

  /**
   * Fetches an address.
   *
   * @param known what an address was last given with, {@link Validators#NONE} where nothing is known of it
   * @throws InterruptedException where the thread is interrupted while it waits for its turn
   */
  public Fetched fetch(URI address, Wanted wanted, Function<URI, Validators> known)
      throws InterruptedException {
    URI at = WebAddress.parse(address.toString());
    if (at == null) {
      return nothing(
          address,
          new FetchException(Reason.NO_WEB_ADDRESS, "is no address on the web", "check it"));
    }
    boolean movedForGood = true;
    try {
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        Duration rest = robots.check(at);
        Transport.Answer answer = ask(at, rest, known.apply(at), wanted);
        URI next = redirect(at, answer);
        if (next == null) {
          return fetched(at, movedForGood && redirects > 0, answer);
        }
        movedForGood &= answer.status() == 301 || answer.status() == 308;
        at = next;
      }
      throw circles();
    } catch (FetchException e) {
      return nothing(at, e);
    }
  }

  /** The sitemaps that a site's robots.txt names; none where it cannot be had. */
  public List<URI> sitemaps(URI site) throws InterruptedException {
    try {
      return robots.sitemaps(site).stream()
          .map(WebAddress::parse)
          .filter(address -> address != null)
          .map(address -> (URI) address)
          .toList();
    } catch (FetchException e) {
      return List.of();
    }
  }

  /** Asks when it is the host's turn; where the server is busy for a moment, once more. */
  private Transport.Answer ask(URI at, Duration rest, Validators validators, Wanted wanted)
      throws FetchException, InterruptedException {
    pace.await(at.getHost(), rest);
    Transport.Answer answer = transport.get(at, validators, wanted);
    Duration wait = isBusy(answer) ? retryAfter(answer) : null;
    if (wait == null) {
      return answer;
    }
    pace.holdOff(at.getHost(), wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    if (wait.compareTo(LONGEST_WAIT) > 0) {
      return answer;
    }
    pace.await(at.getHost(), rest);
    return transport.get(at, validators, wanted);
  }

  private Transport.Answer robotsTxt(URI address) throws FetchException, InterruptedException {
    URI at = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      pace.await(at.getHost(), Duration.ZERO);
      Transport.Answer answer = transport.get(at, Validators.NONE, Wanted.ROBOTS);
      URI next = redirect(at, answer);
      if (next == null) {
        return answer;
      }
      at = next;
    }
    throw circles();
  }

  /** Where an answer sends its reader, null where it does not. */
  private static @Nullable URI redirect(URI at, Transport.Answer answer) throws FetchException {
    switch (answer.status()) {
      case 301, 302, 303, 307, 308 -> {
        String location = answer.header("Location");
        URI next = WebAddress.resolve(at, location);
        if (location.isEmpty() || next == null) {
          throw new FetchException(
              Reason.NO_WEB_ADDRESS,
              "sends its readers where there is no page on the web",
              "check the address");
        }
        return next;
      }
      default -> {
        return null;
      }
    }
  }

  private static FetchException circles() {
    return new FetchException(
        Reason.REDIRECTED_IN_CIRCLES,
        "is redirected more than %d times".formatted(MOST_REDIRECTS),
        "open it in a browser and give the address where that ends");
  }

  private Fetched fetched(URI at, boolean movedForGood, Transport.Answer answer) {
    return switch (answer.status()) {
      case 200 ->
        new Fetched.Page(
            at,
            movedForGood,
            answer.body(),
            answer.mediaType(),
            answer.charset(),
            new Validators(
                presentOrNull(answer.header("ETag")),
                presentOrNull(answer.header("Last-Modified"))),
            freshFor(answer));
      case 304 -> new Fetched.Unchanged(at, freshFor(answer));
      default -> {
        int status = answer.status();
        Reason reason = switch (status) {
          case 404, 410 -> Reason.NOT_THERE;
          default -> status >= 500 ? Reason.SERVER_TROUBLE : Reason.REFUSED;
        };
        String message = at + " is answered with status " + status
            + (reason == Reason.NOT_THERE ? ": check the address" : ": try again later");
        yield new Fetched.Nothing(at, reason, message, status == 410, retryAfter(answer));
      }
    };
  }

  private static Fetched nothing(URI at, FetchException e) {
    return new Fetched.Nothing(at, e.reason(), at + " " + e.getMessage(), false, null);
  }

  private static boolean isBusy(Transport.Answer answer) {
    return answer.status() == 429 || answer.status() == 503;
  }

  private @Nullable Duration retryAfter(Transport.Answer answer) {
    String text = answer.header("Retry-After");
    if (text.isEmpty()) {
      return null;
    }
    Duration seconds = seconds(text);
    if (seconds != null) {
      return seconds;
    }
    Instant when = DateUtils.parseStandardDate(text);
    if (when == null) {
      return null;
    }
    Duration wait = Duration.between(clock.instant(), when);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** The max-age of its Cache-Control. */
  private static @Nullable Duration freshFor(Transport.Answer answer) {
    for (String directive : answer.header("Cache-Control").split(",", 20)) {
      String lower = directive.strip().toLowerCase(Locale.ROOT);
      if (lower.startsWith("max-age=")) {
        Duration age = seconds(lower.substring("max-age=".length()));
        return age == null || age.compareTo(LONGEST_FRESH) < 0 ? age : LONGEST_FRESH;
      }
    }
    return null;
  }

  private static @Nullable Duration seconds(String text) {
    boolean isNumber =
        !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Duration.ofSeconds(Long.parseLong(text)) : null;
  }

  private static @Nullable String presentOrNull(String text) {
    return text.isEmpty() ? null : text;
  }

  @Override
  public void close() {
    transport.close();
  }
}
