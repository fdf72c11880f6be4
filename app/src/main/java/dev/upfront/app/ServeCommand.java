package dev.upfront.app;

import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.web.Journal;
import dev.upfront.web.Settings;
import dev.upfront.web.Site;
import io.javalin.util.JavalinBindException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code upfront serve}: the ledger as a site. */
@Command(
    name = "serve",
    description = {
      "Serves the ledger as a site, until it is interrupted.",
      "Only this machine is answered, unless --host names another address to listen on.",
      "Each request and each mistake is a line of JSON on standard error."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  upfront serve --port 8080",
      "  upfront serve --public-url https://tv.example --behind-proxy 2>> requests.log"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int MOST_PORTS = 65_535;
  private static final String TOKEN = "UPFRONT_TOKEN";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; ${DEFAULT-VALUE} unless told, 0 for any that is free.")
  private int port = Settings.PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on; ${DEFAULT-VALUE} unless told.")
  private String host = Settings.LOOPBACK;

  @Option(
      names = "--public-url",
      paramLabel = "ADDRESS",
      description = "Where the world finds the site, as https://tv.example: for links in feeds,"
          + " calendars and pictures.")
  private @Nullable String publicUrl;

  @Option(
      names = "--behind-proxy",
      description =
          "Take who asks from the X-Forwarded-For of a proxy of your own, to limit requests.")
  private boolean behindProxy;

  @Option(names = "--quiet", description = "Tell of mistakes only, and not of each request.")
  private boolean quiet;

  @Mixin
  private LedgerOption option = new LedgerOption();

  @Spec
  private CommandSpec spec;

  private final Streams streams;

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > MOST_PORTS) {
      throw new ParameterException(spec.commandLine(), "--port must be 0 to " + MOST_PORTS);
    }
    InstantSource clock = InstantSource.system();
    String token = System.getenv(TOKEN);
    Settings settings = Settings.local(port, clock)
        .on(host)
        .with(token == null || token.isBlank() ? null : token)
        .proxied(behindProxy)
        .telling(journal(streams, quiet));
    try {
      settings = settings.at(publicUrl);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--public-url: " + e.getMessage(), e);
    }
    try (Ending ending = Ending.begin();
        Ledger ledger = option.open(clock);
        Ledger glances = option.openExisting(clock)) {
      return serve(ledger, glances, settings, streams, "", ending);
    }
  }

  /** Writes events to where messages go. */
  static Journal journal(Streams streams, boolean quiet) {
    return Journal.to(quiet ? line -> {} : streams.err()::println, streams.err()::println);
  }

  /**
   * Serves until the process is told to end, then answers what was asked by then.
   *
   * @param glances the same ledger, opened once more for what takes no time to answer
   * @param start the page to begin with, "" for the first one
   */
  static int serve(
      Ledger ledger,
      Ledger glances,
      Settings settings,
      Streams streams,
      String start,
      Ending ending)
      throws InterruptedException {
    SeasonForecasts forecasts = new SeasonForecasts(ledger);
    try (Site site = Site.open(ledger, glances, settings, forecasts)) {
      forecasts.prepare(AsOf.today(settings.clock()));
      streams.out().print("Upfront serves on " + site.address().resolve(start) + "\n");
      streams.send();
      ending.await();
    } catch (JavalinBindException e) {
      streams.complain(("port %d of %s cannot be listened on: name another with --port,"
              + " or with --host an address of this machine")
          .formatted(settings.port(), settings.host()));
      return Main.WRONG_USAGE;
    }
    return streams.end(Main.DONE);
  }
}
