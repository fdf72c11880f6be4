package dev.upfront.bench;

import dev.upfront.intake.Article;
import dev.upfront.reading.Reader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the reader's time and memory go, by samples of Java's flight recorder. */
@Command(
    name = "profile",
    description = "Reads articles while the flight recorder runs, and adds up what it saw.",
    mixinStandardHelpOptions = true)
final class Profile implements Callable<Integer> {

  @Mixin
  private final Ordinary given = new Ordinary();

  @Option(
      names = "--hard",
      paramLabel = "NAME",
      description = "Read a hard text instead, by its name in flatness.")
  private @Nullable String hard;

  @Option(
      names = "--bytes",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How long the hard text is; ${DEFAULT-VALUE} unless told.")
  private int bytes;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "8",
      description = "How long to record; ${DEFAULT-VALUE} unless told.")
  private int seconds;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many lines a table has; ${DEFAULT-VALUE} unless told.")
  private int top;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "Keep the recording, for JDK Mission Control or the command jfr.")
  private @Nullable Path keep;

  @Spec
  private CommandSpec spec;

  private Profile() {}

  public static void main(String[] args) {
    Measurement.run(new Profile(), args);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Reader reader = Reader.bundled();
    List<Article> articles = texts();
    long claims = read(reader, articles, Duration.ofSeconds(3));
    Path file = keep == null ? Files.createTempFile("upfront", ".jfr") : keep;
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.enable("jdk.ObjectAllocationSample").with("throttle", "300/s");
      recording.start();
      claims += read(reader, articles, Duration.ofSeconds(seconds));
      recording.stop();
      recording.dump(file);
    }
    summarise(out, file);
    out.printf("%n%d claims read%n", claims);
    if (keep == null) {
      Files.delete(file);
    }
    return 0;
  }

  private List<Article> texts() throws Exception {
    if (hard == null) {
      return given.articles();
    }
    for (HardTexts.Hard text : HardTexts.all()) {
      if (text.name().equals(hard)) {
        return List.of(text.article(bytes));
      }
    }
    throw new CommandLine.ParameterException(
        spec.commandLine(), "there is no hard text “" + hard + "”; flatness names them");
  }

  private static long read(Reader reader, List<Article> articles, Duration time) {
    long until = System.nanoTime() + time.toNanos();
    long claims = 0;
    while (System.nanoTime() < until) {
      for (Article article : articles) {
        claims += reader.read(article).claims().size();
      }
    }
    return claims;
  }

  private void summarise(PrintWriter out, Path file) throws Exception {
    Map<String, Long> self = new HashMap<>();
    Map<String, Long> ours = new HashMap<>();
    Map<String, Long> under = new HashMap<>();
    Map<String, Long> sites = new HashMap<>();
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        RecordedEvent event = recording.readEvent();
        RecordedStackTrace stack = event.getStackTrace();
        if (stack == null || stack.getFrames().isEmpty()) {
          continue;
        }
        List<RecordedFrame> frames = stack.getFrames();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
          self.merge(method(frames.get(0)), 1L, Long::sum);
          ours.merge(firstOfOurs(frames), 1L, Long::sum);
          frames.stream()
              .map(Profile::method)
              .filter(Profile::isOurs)
              .distinct()
              .forEach(method -> under.merge(method, 1L, Long::sum));
        } else {
          String what = event.getClass("objectClass").getName();
          sites.merge(firstOfOurs(frames) + "  " + what, event.getLong("weight"), Long::sum);
        }
      }
    }
    table(out, "time, by the method that ran", self);
    table(out, "time, by the line of Upfront that ran or called what ran", ours);
    table(out, "time, by method with all that it calls", under);
    table(out, "memory, by the line of Upfront and what it made", sites);
  }

  private void table(PrintWriter out, String head, Map<String, Long> counts) {
    long sum = head.contains("all that it calls")
        ? counts.values().stream().mapToLong(Long::longValue).max().orElse(1)
        : counts.values().stream().mapToLong(Long::longValue).sum();
    out.printf("%n%s%n", head);
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(top)
        .forEach(it -> out.printf("%6.1f %%  %s%n", 100.0 * it.getValue() / sum, it.getKey()));
  }

  private static String firstOfOurs(List<RecordedFrame> frames) {
    for (RecordedFrame frame : frames) {
      String method = method(frame);
      if (isOurs(method)) {
        return method + ":" + frame.getLineNumber();
      }
    }
    return "(outside of Upfront)";
  }

  private static boolean isOurs(String method) {
    return method.startsWith("dev.upfront.") && !method.startsWith("dev.upfront.bench.");
  }

  private static String method(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }
}
