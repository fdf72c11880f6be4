package dev.upfront.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line, {@code upfront COMMAND}.
 *
 * <p>Every command ends with one of three exit codes: {@link #DONE}, {@link #SOME_FAILED} or {@link
 * #WRONG_USAGE}.
 */
@Command(
    name = "upfront",
    description = "Reads television news and keeps the answer.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some input failed, the rest was done",
      "2:wrong usage, or Upfront could not start"
    },
    subcommands = CommandLine.HelpCommand.class)
public final class Main implements Runnable {

  /** Everything asked for was done. */
  public static final int DONE = CommandLine.ExitCode.OK;

  /** Some of the input failed; the rest was done. */
  public static final int SOME_FAILED = CommandLine.ExitCode.SOFTWARE;

  /** The command was not understood; nothing was done. */
  public static final int WRONG_USAGE = CommandLine.ExitCode.USAGE;

  @Spec
  private CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    // UTF-8 whatever the locale says: quotes are printed as the articles have them.
    System.exit(run(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        args));
  }

  /** Runs one command with data going to {@code out} and messages to {@code err}. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
  }

  /** Reached when no command is given, which is an error as scripts expect an answer. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      // Stands in the jar's manifest; there is none when run from an IDE or a test.
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"Upfront " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
