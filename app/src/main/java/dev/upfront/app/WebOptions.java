package dev.upfront.app;

import dev.upfront.intake.web.Manners;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command asks the web. */
final class WebOptions {
  /** More than any site wants, and still a number of milliseconds. */
  private static final double LONGEST_DELAY = 3600;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description =
          "Least time between two requests to a host; ${DEFAULT-VALUE} unless told. A site's robots.txt"
              + " may ask for more.")
  private double delay;

  @Option(
      names = "--allow-private",
      description = "Fetch from private networks and this machine too, which pages could otherwise"
          + " use to look inside.")
  private boolean allowPrivate;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  Manners manners() {
    if (!(delay >= 0 && delay <= LONGEST_DELAY)) {
      throw new ParameterException(
          spec.commandLine(), "--delay must be between 0 and 3600 seconds");
    }
    Manners manners =
        Manners.usual(Main.version()).between(Duration.ofMillis(Math.round(delay * 1000)));
    return allowPrivate ? manners.allowingPrivate() : manners;
  }
}
