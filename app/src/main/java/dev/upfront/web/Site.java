package dev.upfront.web;

import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerException;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** A ledger as a site over HTTP. Closing it answers what was asked by then, and nothing more; the ledger stays open. */
public final class Site implements AutoCloseable {
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";
  private static final long MOST_BODY_BYTES = 2_000_000;
  private static final long SHUTDOWN_MILLIS = 5_000;

  /** No script and no style but the site's own files; nobody may frame it; forms lead nowhere else. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; "
          + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Javalin server;
  private final String host;

  private Site(Javalin server, String host) {
    this.server = server;
    this.host = host;
  }

  /**
   * Opens the site; it answers once this returns.
   *
   * @throws io.javalin.util.JavalinBindException where something else listens on the port
   */
  public static Site open(Ledger ledger, Settings settings) {
    Assets assets = Assets.bundled();
    Shelf shelf = new Shelf(ledger);
    Pages pages = new Pages(shelf, settings.clock(), new Templates(assets));
    Javalin server = Javalin.create(config -> {
      configure(config, settings);
      routes(config.routes, pages, assets);
    });
    return new Site(server.start(), settings.host());
  }

  private static void configure(JavalinConfig config, Settings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyServer(jetty -> jetty.setStopTimeout(SHUTDOWN_MILLIS));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.http.maxRequestSize = MOST_BODY_BYTES;
    config.http.prefer405over404 = true;
    // Pages are deflated once and kept so.
    config.http.compressionStrategy = CompressionStrategy.NONE;
  }

  private static void routes(RoutesConfig routes, Pages pages, Assets assets) {
    routes.before(Site::protect);
    routes.get("/", page(pages::home));
    routes.get("/series/{series}", page(pages::series));
    routes.get("/series/{series}/{season}", page(pages::season));
    routes.get("/article", page(pages::article));
    routes.get("/outlet", page(pages::outlet));
    routes.get("/outlets", page(pages::outlets));
    routes.get("/search", page(pages::search));
    routes.get("/search/suggest", page(pages::suggestions));
    routes.get("/about", page(pages::about));
    routes.get("/assets/{name}", context -> {
      Rendered file = assets.file(context.pathParam("name"));
      if (file == null) {
        throw Trouble.notFound("No such file", "Look at the first page.");
      }
      Delivery.send(context, file, FOREVER);
    });
    routes.get(
        "/robots.txt",
        context -> Delivery.send(
            context,
            Rendered.ok("text/plain; charset=utf-8", "User-agent: *\nAllow: /\n"),
            FOREVER));
    routes.exception(Trouble.class, (trouble, context) -> send(context, pages.trouble(trouble)));
    routes.exception(
        LedgerException.class,
        (trouble, context) -> send(
            context,
            pages.trouble(new Trouble(
                503,
                "The ledger cannot be read",
                "Something is wrong with the database. Try again later.",
                List.of()))));
    routes.exception(
        HttpResponseException.class,
        (trouble, context) -> send(
            context,
            pages.trouble(
                trouble.getStatus() == 404
                    ? Trouble.notFound("There is no such page", "Search for a series above.")
                    : new Trouble(
                        trouble.getStatus(),
                        "This cannot be answered",
                        "The request is not understood.",
                        List.of()))));
    routes.exception(
        Exception.class,
        (trouble, context) -> send(
            context,
            pages.trouble(new Trouble(
                500,
                "Upfront made a mistake",
                "Please report the address of this page.",
                List.of()))));
  }

  private static Handler page(Function<Context, Rendered> page) {
    return context -> send(context, page.apply(context));
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
  }
}
