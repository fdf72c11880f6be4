package dev.upfront.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * {@code upfront cluster}, as far as this program knows it: the launcher starts a program of its own for it, whose
 * libraries would slow all others down.
 */
@Command(
    name = "cluster",
    description = {
      "Reads and settles on Apache Flink, for archives that one machine is too small for.",
      "'./upfront cluster --help' tells more."
    })
final class ClusterCommand implements Callable<Integer> {
  @Unmatched
  private List<String> rest = List.of();

  private final Streams streams;

  ClusterCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.complain("this program has no cluster job in it: start it with './upfront cluster'");
    return Main.WRONG_USAGE;
  }
}
