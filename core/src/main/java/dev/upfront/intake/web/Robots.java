package dev.upfront.intake.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sites allow robots (RFC 9309); each robots.txt is kept for a day. */
final class Robots {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_WHERE_SILENT = Duration.ofMinutes(10);
  private static final int MOST = 5000;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  /** Fetches a robots.txt with its redirects. */
  interface Source {
    /**
     * The answer.
     *
     * @throws FetchException where there is none
     */
    Transport.Answer get(URI robots) throws FetchException, InterruptedException;
  }

  private final Source source;
  private final InstantSource clock;

  /** By origin; the one that was asked for longest ago goes first. */
  private final Map<String, Site> sites = new LinkedHashMap<>(64, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Site> eldest) {
      return size() > MOST;
    }
  };

  Robots(Source source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  /** One origin; its lock lets others go on while its robots.txt is fetched. */
  private static final class Site {
    private @Nullable BaseRobotRules rules;
    private Instant until = Instant.MIN;
  }

  /**
   * How long the site wants to rest between requests.
   *
   * @throws FetchException where the address is forbidden, or nobody can tell
   */
  Duration check(URI address) throws FetchException, InterruptedException {
    BaseRobotRules rules = rules(address);
    if (rules.isDeferVisits()) {
      throw new FetchException(
          Reason.SERVER_TROUBLE, "cannot be asked, as its robots.txt cannot", "try again later");
    }
    if (!rules.isAllowed(address.toString())) {
      throw new FetchException(
          Reason.ROBOTS, "is forbidden to robots by its robots.txt", "save it from a browser");
    }
    long delay = rules.getCrawlDelay();
    return Duration.ofMillis(delay == BaseRobotRules.UNSET_CRAWL_DELAY ? 0 : delay);
  }

  /** The sitemaps that the site names. */
  List<String> sitemaps(URI address) throws FetchException, InterruptedException {
    return List.copyOf(rules(address).getSitemaps());
  }

  private BaseRobotRules rules(URI address) throws FetchException, InterruptedException {
    String origin = WebAddress.origin(address);
    Site site;
    synchronized (sites) {
      site = sites.computeIfAbsent(origin, key -> new Site());
    }
    synchronized (site) {
      if (site.rules == null || site.until.isBefore(clock.instant())) {
        BaseRobotRules rules = fetch(origin);
        site.rules = rules;
        site.until = clock.instant().plus(rules.isDeferVisits() ? KEPT_WHERE_SILENT : KEPT);
      }
      return site.rules;
    }
  }

  private BaseRobotRules fetch(String origin) throws FetchException, InterruptedException {
    URI robots = URI.create(origin + "/robots.txt");
    // A parser of its own, as it counts warnings.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    Transport.Answer answer = source.get(robots);
    int status = answer.status();
    if (status >= 200 && status < 300) {
      return parser.parseContent(
          robots.toString(), answer.body(), answer.mediaType(), List.of(Manners.ROBOT));
    }
    // Where there is none all is allowed. A server that is asked too often is in trouble, too.
    boolean isMissing = status < 500 && status != TOO_MANY_REQUESTS;
    return parser.failedFetch(isMissing ? NOT_FOUND : UNAVAILABLE);
  }
}
