package dev.upfront.app;

import dev.upfront.ledger.LedgerException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line, {@code upfront COMMAND}.
 *
 * <p>Every command ends with one of four exit codes: {@link #DONE}, {@link #SOME_FAILED}, {@link
 * #WRONG_USAGE} or {@link #BROKEN}.
 */
@Command(
    name = "upfront",
    description = "Reads television news and keeps the answer.",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some input failed, the rest was done",
      "2:wrong usage, or Upfront could not start",
      "3:a fault of Upfront itself"
    },
    exitCodeOnExecutionException = Main.BROKEN,
    subcommands = CommandLine.HelpCommand.class)
public final class Main implements Runnable {

  /** Everything asked for was done. */
  public static final int DONE = CommandLine.ExitCode.OK;

  /** Some of the input failed; the rest was done. */
  public static final int SOME_FAILED = CommandLine.ExitCode.SOFTWARE;

  /** The command was not understood; nothing was done. */
  public static final int WRONG_USAGE = CommandLine.ExitCode.USAGE;

  /** Something happened that nobody foresaw; what was done by then is not known. */
  static final int BROKEN = 3;

  /** So many wrong letters make another word of a command. */
  private static final int MOST_SLIPS = 2;

  @Spec
  private CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(Streams.ofTheProcess(), args));
  }

  /** Runs one command with data going to the streams' output and messages to their error. */
  static int run(Streams streams, String... args) {
    return new CommandLine(new Main())
        .addSubcommand(new ReadCommand(streams))
        .addSubcommand(new AddCommand(streams))
        .addSubcommand(new FollowCommand(streams))
        .addSubcommand(new WatchCommand(streams))
        .addSubcommand(new ShowCommand(streams))
        .addSubcommand(new ChangesCommand(streams))
        .addSubcommand(new OutletsCommand(streams))
        .addSubcommand(new ServeCommand(streams))
        .addSubcommand(new ExportCommand(streams))
        .addSubcommand(new ImportCommand(streams))
        .addSubcommand(new ForecastCommand(streams))
        .addSubcommand(new BacktestCommand(streams))
        .addSubcommand(new DemoCommand(streams))
        .addSubcommand(new ClusterCommand(streams))
        .addSubcommand(new RehearseCommand())
        .registerConverter(LocalDate.class, Main::day)
        .registerConverter(Instant.class, Main::instant)
        .registerConverter(Integer.class, Main::number)
        .registerConverter(int.class, Main::number)
        .setOut(streams.out())
        .setErr(streams.err())
        .setUsageHelpWidth(Cells.PAGE)
        .setParameterExceptionHandler(Main::misunderstood)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, streams))
        .execute(args);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "“%s” is no day: write it as in 2023-06-30".formatted(text));
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "“%s” is no instant: write it as in 2023-06-30T12:00:00Z".formatted(text));
    }
  }

  private static Integer number(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "“%s” is no number: write it in digits, as in 2".formatted(text));
    }
  }

  /** A few lines rather than all of the help, so that what is wrong is not lost above it. */
  private static int misunderstood(ParameterException mistake, String[] args) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("upfront: " + mistake.getMessage());
    if (isLikely(mistake)) {
      UnmatchedArgumentException.printSuggestions(mistake, err);
    }
    err.print(command.getHelp().fullSynopsis());
    err.printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
    err.flush();
    return WRONG_USAGE;
  }

  /** Whether something may have been meant that there is; the library suggests the likest command, however unlike it is. */
  private static boolean isLikely(ParameterException mistake) {
    return mistake instanceof UnmatchedArgumentException unmatched
        && unmatched.getSuggestions().stream()
            .anyMatch(suggestion -> suggestion.startsWith("-")
                || new LevenshteinDistance(MOST_SLIPS)
                        .apply(unmatched.getUnmatched().getFirst(), suggestion)
                    >= 0);
  }

  /** A ledger that cannot be used is told in a line; what nobody foresaw keeps its stack for whoever has to find it. */
  private static int failed(Exception failure, Streams streams) throws Exception {
    if (failure instanceof LedgerException) {
      streams.complain(String.valueOf(failure.getMessage()));
      return WRONG_USAGE;
    }
    throw failure;
  }

  /** Reached when no command is given, which is an error as scripts expect an answer. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** Stands in the jar's manifest; there is none when run from an IDE or a test. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Upfront " + version()};
    }
  }
}
