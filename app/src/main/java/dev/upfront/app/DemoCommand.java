package dev.upfront.app;

import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import dev.upfront.reading.ReadingJson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

  private final Streams streams;

  DemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Reader reader = Reader.bundled();
    List<Reading> readings = new ArrayList<>();
    InOrder.each(
        PressPack.articles(),
        Runtime.getRuntime().availableProcessors(),
        reader::read,
        readings::add);
    if (json) {
      readings.forEach(reading -> streams.out().print(ReadingJson.write(reading) + "\n"));
    } else {
      streams.out().print(new DossierPage(streams.ink()).of(readings));
    }
    return streams.end(Main.DONE);
  }
}
