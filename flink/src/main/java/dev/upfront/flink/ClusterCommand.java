package dev.upfront.flink;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code upfront cluster}: the job for Apache Flink, in this process or on the cluster that it is sent to. */
@Command(
    name = "upfront cluster",
    description =
        "Reads and settles on Apache Flink, for archives that one machine is too small for.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some input failed, the rest was done",
      "2:wrong usage, or the job could not run"
    })
public final class ClusterCommand implements Runnable {
  private static final int WIDTH = 80;

  @Spec
  private CommandSpec spec;

  private ClusterCommand() {}

  /**
   * Runs the job for a client of a cluster, whose process is not ours to end.
   *
   * @throws IllegalStateException where the job could not run, which was told
   */
  public static void main(String[] args) {
    int code = run(
        new PrintWriter(System.out, false, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        args);
    if (code == CommandLine.ExitCode.USAGE) {
      throw new IllegalStateException("the job could not run");
    }
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    int code = new CommandLine(new ClusterCommand())
        .addSubcommand(new RunCommand(out, err))
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(ClusterCommand::misunderstood)
        .execute(args);
    out.flush();
    return code;
  }

  private static int misunderstood(ParameterException mistake, String[] args) {
    PrintWriter err = mistake.getCommandLine().getErr();
    err.println("upfront: " + mistake.getMessage());
    err.printf("Try '%s --help'.%n", mistake.getCommandLine().getCommandSpec().qualifiedName());
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
