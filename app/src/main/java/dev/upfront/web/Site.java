package dev.upfront.web;

import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerException;
import dev.upfront.reading.Reader;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ExceptionHandler;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/** A ledger as a site over HTTP. Closing it answers what was asked by then, and nothing more; the ledger stays open. */
public final class Site implements AutoCloseable {
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";
  private static final long MOST_BODY_BYTES = 2_000_000;
  private static final long SHUTDOWN_MILLIS = 5_000;

  /** Whoever sends a body more slowly holds a connection for no good. */
  private static final long LEAST_BYTES_PER_SECOND = 200;

  private static final int LONGEST_ADDRESS = 45;
  private static final int SLICES_FIRST = 10;
  private static final int MISTAKE = 500;
  private static final int BUSY = 503;
  private static final int BUSY_SECONDS = 10;

  /** To read an article costs more than to look something up. */
  private static final int READINGS_PER_MINUTE = 60;

  /** No script and no style but the site's own files; nobody may frame it; forms lead nowhere else. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; "
          + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Each page has one for every day since 1900, and each of them costs as much as the present one. */
  private static final String ROBOTS = """
      User-agent: *
      Disallow: /*?as-of=
      Disallow: /*&as-of=
      Allow: /
      """;

  private final Javalin server;
  private final String host;
  private final Meters meters;
  private final Shelf shelf;
  private final Warmth warmth;

  private Site(Javalin server, String host, Meters meters, Shelf shelf, Warmth warmth) {
    this.server = server;
    this.host = host;
    this.meters = meters;
    this.shelf = shelf;
    this.warmth = warmth;
  }

  /**
   * Opens the site; it answers once this returns.
   *
   * @throws io.javalin.util.JavalinBindException where something else listens on the port
   */
  public static Site open(Ledger ledger, Settings settings) {
    return open(ledger, settings, Forecasts.NONE);
  }

  /** Opens it with forecasts for seasons without a date. */
  public static Site open(Ledger ledger, Settings settings, Forecasts forecasts) {
    return open(ledger, ledger, settings, forecasts);
  }

  /**
   * Opens it for many readers.
   *
   * @param glances the same ledger, opened once more: what takes no time to answer is asked of it, so that it need not
   *     wait for what does
   */
  public static Site open(Ledger ledger, Ledger glances, Settings settings, Forecasts forecasts) {
    Assets assets = Assets.bundled();
    Meters meters = new Meters();
    Events events = new Events(settings.journal(), settings.clock());
    Shelf shelf = new Shelf(ledger, glances, settings.clock(), forecasts);
    Pages pages = new Pages(shelf, settings, new Templates(assets), forecasts);
    shelf.measure(meters);
    pages.measure(meters);
    Subscriptions subscriptions = new Subscriptions(shelf, pages, settings);
    Api api = new Api(shelf, pages, forecasts, Reader.bundled(), settings);
    Limit limit = new Limit(settings.requestsPerMinute(), settings.clock());
    Limit readings =
        new Limit(Math.min(READINGS_PER_MINUTE, settings.requestsPerMinute()), settings.clock());
    Javalin server = Javalin.create(config -> {
      configure(config, settings);
      config.routes.before(Site::protect);
      subscriptions(config.routes, subscriptions, pages.lists());
      pages(config.routes, pages, assets);
      api(config.routes, api, limit, readings);
      health(config.routes, shelf, meters);
      troubles(config.routes, pages, events);
      config.requestLogger.http((context, millis) -> {
        String route = route(context);
        meters.answered(context.method().name(), route, context.statusCode(), millis);
        events.answered(context, route, millis);
      });
    });
    server.start();
    pages.origin().listensOn(server.port());
    // A small ledger is known before the first request; a large one is read on behind the readers.
    boolean isBehind = true;
    for (int slice = 0; slice < SLICES_FIRST && isBehind; slice++) {
      isBehind = shelf.readOn();
    }
    Warmth warmth = new Warmth(shelf, pages, events);
    warmth.measure(meters);
    warmth.begin();
    return new Site(server, settings.host(), meters, shelf, warmth);
  }

  /** Which way in a request took; all that lead nowhere are one. */
  private static String route(Context context) {
    Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path;
  }

  private static void configure(JavalinConfig config, Settings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyServer(jetty -> jetty.setStopTimeout(SHUTDOWN_MILLIS));
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setIdleTimeout(settings.patience().toMillis());
      http.setMinRequestDataRate(LEAST_BYTES_PER_SECOND);
    });
    if (settings.behindProxy()) {
      config.contextResolver.ip = Site::asker;
    }
    config.http.maxRequestSize = MOST_BODY_BYTES;
    config.http.prefer405over404 = true;
    // Pages are deflated once and kept so.
    config.http.compressionStrategy = CompressionStrategy.NONE;
  }

  /** Whom a proxy of one's own speaks for: it adds the address at the end; what stands before, anybody may have written. */
  private static String asker(Context context) {
    // Some add a line of their own behind the asker's instead of a value to it.
    List<String> lines = Collections.list(context.req().getHeaders("X-Forwarded-For"));
    String forwarded = lines.isEmpty() ? "" : lines.getLast();
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.isEmpty() || last.length() > LONGEST_ADDRESS ? context.req().getRemoteAddr() : last;
  }

  /** What may be read may also be asked for its headers alone; the server keeps the body back. */
  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private static void subscriptions(RoutesConfig routes, Subscriptions subscriptions, Lists lists) {
    subscription(routes, "/calendar.ics", subscriptions::calendar, "series");
    subscription(routes, "/changes.atom", lists::atom);
    subscription(routes, "/changes.json", lists::json);
    subscription(routes, "/series/{series}/calendar.ics", subscriptions::calendarOfSeries);
    subscription(routes, "/series/{series}/changes.atom", subscriptions::atomOfSeries);
    subscription(routes, "/series/{series}/changes.json", subscriptions::jsonOfSeries);
  }

  /** Programs ask for it, and nobody is there to see that it is not what was meant. */
  private static void subscription(
      RoutesConfig routes, String path, Function<Context, Rendered> answer, String... parameters) {
    read(routes, path, answer(Asked.only(List.of(parameters), answer)));
  }

  private static void pages(RoutesConfig routes, Pages pages, Assets assets) {
    read(routes, "/", answer(pages.lists()::home));
    read(routes, "/series/{series}", answer(pages::series));
    read(routes, "/series/{series}/{season}", answer(pages::season));
    read(routes, "/series/{series}/{season}/picture.png", answer(pages::picture));
    read(routes, "/person/{person}", answer(pages::person));
    read(routes, "/calendar", answer(pages.lists()::calendar));
    read(routes, "/article", answer(pages::article));
    read(routes, "/outlet", answer(pages::outlet));
    read(routes, "/outlets", answer(pages.lists()::outlets));
    read(routes, "/search", answer(pages::search));
    read(routes, "/search/suggest", answer(pages::suggestions));
    read(routes, "/about", answer(pages::about));
    read(routes, "/assets/{name}", context -> {
      Rendered file = assets.file(context.pathParam("name"));
      if (file == null) {
        throw Trouble.notFound("No such file", "Look at the first page.");
      }
      Delivery.send(context, file, FOREVER);
    });
    read(
        routes, "/robots.txt", answer(context -> Rendered.ok("text/plain; charset=utf-8", ROBOTS)));
  }

  /** Tells a watchman whether the site and its ledger answer, and how they fare. */
  private static void health(RoutesConfig routes, Shelf shelf, Meters meters) {
    read(routes, "/metrics", context -> {
      context.header("Cache-Control", "no-store");
      context.contentType(Meters.TYPE);
      context.result(meters.told());
    });
    read(routes, "/health", context -> {
      shelf.revision("");
      context.header("Cache-Control", "no-store");
      context.contentType("text/plain; charset=utf-8");
      context.result("ok\n");
    });
  }

  private static void api(RoutesConfig routes, Api api, Limit limit, Limit readings) {
    routes.before(Api.ROOT + "/*", context -> {
      // Whoever shows a page of another origin may read what anybody may.
      context.header("Access-Control-Allow-Origin", "*");
      context.header(
          "Access-Control-Expose-Headers",
          "ETag, RateLimit, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After");
      limit.count(context);
    });
    routes.before(Api.ROOT + "/readings", readings::count);
    for (Api.Route route : api.routes()) {
      String path = Api.ROOT + route.path();
      routes.addHttpHandler(route.method(), path, answer(route.answer()));
      if (route.method() == HandlerType.GET) {
        routes.head(path, answer(route.answer()));
        routes.options(path, Site::allowReading);
      }
    }
  }

  private static void allowReading(Context context) {
    context.header("Access-Control-Allow-Methods", "GET, HEAD");
    context.header("Access-Control-Max-Age", "86400");
    context.status(204);
  }

  private static void troubles(RoutesConfig routes, Pages pages, Events events) {
    ExceptionHandler<Exception> told = (mistake, context) -> {
      Trouble trouble = trouble(mistake);
      if (trouble.status() == MISTAKE) {
        events.mistake(context, mistake);
      }
      if (trouble.status() == BUSY) {
        context.header("Retry-After", Integer.toString(BUSY_SECONDS));
      }
      tell(context, trouble, pages);
    };
    routes.exception(Exception.class, told);
    // Else these would be told in the server's own words.
    routes.exception(HttpResponseException.class, told::handle);
  }

  private static Trouble trouble(Exception exception) {
    return switch (exception) {
      case Trouble trouble -> trouble;
      case LedgerException unread ->
        new Trouble(
            BUSY,
            "The ledger cannot be read",
            "Something is wrong with the database. Try again later.");
      case RejectedExecutionException busy ->
        new Trouble(
            BUSY, "Too many ask at once", "Try again in %d seconds.".formatted(BUSY_SECONDS));
      case HttpResponseException refused -> refused(refused.getStatus());
      default ->
        new Trouble(MISTAKE, "Upfront made a mistake", "Please report the address of this page.");
    };
  }

  private static Trouble refused(int status) {
    return switch (status) {
      case 404 -> Trouble.notFound("There is no such page", "Search for a series.");
      case 405 -> new Trouble(status, "Not that way", "Ask with another method, GET as a rule.");
      case 413 ->
        new Trouble(status, "Too much", "A request may have %d bytes.".formatted(MOST_BODY_BYTES));
      default -> new Trouble(status, "This cannot be answered", "The request is not understood.");
    };
  }

  /** Programs are told of trouble in their way, people in theirs. */
  private static void tell(Context context, Trouble trouble, Pages pages) {
    String path = context.path();
    send(
        context,
        path.startsWith(Api.ROOT + "/") ? Api.problem(trouble, path) : pages.trouble(trouble));
  }

  private static Handler answer(Function<Context, Rendered> answer) {
    return context -> send(context, answer.apply(context));
  }

  private static void send(Context context, Rendered rendered) {
    Delivery.send(context, rendered, ASK_AGAIN);
  }

  private static void protect(Context context) {
    context.header("Content-Security-Policy", CONTENT_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  /** Where it answers. */
  public URI address() {
    return URI.create("http://" + host + ":" + server.port() + "/");
  }

  @Override
  public void close() {
    server.stop();
    warmth.close();
    shelf.close();
    meters.close();
  }
}
