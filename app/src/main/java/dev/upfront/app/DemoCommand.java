package dev.upfront.app;

import dev.upfront.dossier.Standings;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import dev.upfront.reading.ReadingJson;
import dev.upfront.web.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code upfront demo}: what Upfront makes of the articles that come with it. */
@Command(
    name = "demo",
    description =
        "Reads articles that come with Upfront, and prints who claims what of each season.")
final class DemoCommand implements Callable<Integer> {

  @Option(names = "--json", description = "Print a line of JSON for each article.")
  private boolean json;

  @Option(
      names = "--serve",
      negatable = true,
      description = {
        "Serve them as a site, until it is interrupted; nothing of it is kept.",
        "Unless told, a terminal gets the dossiers and then the site, and anything else the dossiers alone."
      })
  private @Nullable Boolean serve;

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "The port of the site; unless told 8080, or where that is taken any that is free.")
  private @Nullable Integer port;

  private final Streams streams;

  DemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Reader reader = Reader.bundled();
    List<Reading> readings = new ArrayList<>();
    InOrder.each(
        PressPack.articles(),
        Runtime.getRuntime().availableProcessors(),
        reader::read,
        readings::add);
    boolean told = Boolean.TRUE.equals(serve);
    if (json) {
      readings.forEach(reading -> streams.out().print(ReadingJson.write(reading) + "\n"));
    } else if (!told) {
      streams.out().print(new DossierPage(streams.ink()).of(readings));
    }
    boolean unasked = serve == null && !json && streams.terminal().test(1);
    if (told || unasked) {
      streams.out().print(told ? "" : "\n");
      return serve(readings);
    }
    return streams.end(Main.DONE);
  }

  private int serve(List<Reading> readings) throws IOException, InterruptedException {
    InstantSource clock = InstantSource.system();
    try (Ending ending = Ending.begin();
        Scratch scratch = Scratch.make();
        Ledger ledger = Ledger.open("jdbc:sqlite:" + scratch.folder().resolve("demo.db"), clock)) {
      readings.forEach(ledger::record);
      new Standings(ledger).mark(AsOf.today(clock));
      Settings settings = Settings.local(port == null ? usualPort() : port, clock)
          .telling(ServeCommand.journal(streams, true));
      return ServeCommand.serve(ledger, ledger, settings, streams, "series/heartstopper/2", ending);
    }
  }

  /** The usual port, or any where something listens there: a demo should not fail for want of one. */
  private static int usualPort() {
    try (ServerSocket port =
        new ServerSocket(Settings.PORT, 1, InetAddress.getByName(Settings.LOOPBACK))) {
      return port.getLocalPort();
    } catch (IOException e) {
      return 0;
    }
  }
}
