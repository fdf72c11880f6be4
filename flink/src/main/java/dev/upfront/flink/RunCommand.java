package dev.upfront.flink;

import dev.upfront.ledger.AsOf;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code upfront cluster run}: starts the job. */
@Command(
    name = "run",
    description = {
      "Reads articles and web archives and settles what they claim, as 'add' and 'show' do, on Apache Flink:",
      "in this process, or on the cluster that 'flink run' sends it to."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  upfront cluster run press/ --claims claims --standings standings",
      "  upfront cluster run crawl.warc.gz --mode streaming --parallelism 4 --claims claims"
    })
final class RunCommand implements Callable<Integer> {

  /** How Flink goes about it. */
  enum Mode {
    batch,
    streaming
  }

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..*",
      description = {
        "Articles as text or HTML, web archives (warc, warc.gz), and folders of them; on a cluster also"
            + " addresses that it has a file system for, such as s3://BUCKET/FOLDER."
      })
  private List<String> operands = List.of();

  @Option(
      names = "--claims",
      paramLabel = "DIR",
      description = "Write a line of JSON for each version of an article, as 'export' does.")
  private @Nullable String claims;

  @Option(
      names = "--standings",
      paramLabel = "DIR",
      description = "Write a line of JSON for each series, as 'show --json' does.")
  private @Nullable String standings;

  @Option(
      names = "--db",
      paramLabel = "URL",
      description = "Record articles in a ledger, as 'add' does: jdbc:postgresql: and so on.")
  private @Nullable String db;

  @Option(
      names = "--kafka",
      paramLabel = "HOST:PORT",
      description = "The servers of the topics below, with commas between them.")
  private @Nullable String kafka;

  @Option(
      names = "--articles-topic",
      paramLabel = "TOPIC",
      description = {
        "Read articles from a topic, and do not end: the key of a record is the name or address of an article,"
            + " its value what a file would hold."
      })
  private @Nullable String articlesTopic;

  @Option(
      names = "--standings-topic",
      paramLabel = "TOPIC",
      description = "Tell of series in a topic, under their keys.")
  private @Nullable String standingsTopic;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "Settle as of that day, as in 2023-06-30; the day of --recorded-at unless told.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--recorded-at",
      paramLabel = "INSTANT",
      description = "When articles count as recorded, as in 2023-06-30T12:00:00Z; now unless told.")
  private @Nullable Instant recordedAt;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "batch: one step after the other, the fastest (the default). streaming: all at once, with checkpoints.")
  private Mode mode = Mode.batch;

  @Option(
      names = "--watch",
      description = "Do not end: look for new files, and tell of each series when it changes.")
  private boolean watch;

  @Option(
      names = "--settle-every",
      paramLabel = "SECONDS",
      description = "With --watch: how long changes are gathered, ${DEFAULT-VALUE} unless told.")
  private int settleEvery = 10;

  @Option(
      names = "--lateness",
      paramLabel = "DAYS",
      description = {
        "With --watch: how far behind the newest article others may come before the days between count as over;"
            + " ${DEFAULT-VALUE} unless told. Later ones count all the same, and correct the past."
      })
  private int lateness = 2;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "How many tasks share each step; as many as there are processors unless told.")
  private @Nullable Integer parallelism;

  @Option(
      names = "--checkpoints",
      paramLabel = "DIR",
      description = {
        "With streaming: where checkpoints are kept, from which the job goes on after a failure; without them it begins"
            + " anew. A cluster may have a folder of its own for them."
      })
  private @Nullable String checkpoints;

  @Option(
      names = "--checkpoint-every",
      paramLabel = "SECONDS",
      description = "With --checkpoints: how often, ${DEFAULT-VALUE} unless told.")
  private int checkpointEvery = 10;

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "Go on from a savepoint or a checkpoint.")
  private @Nullable String from;

  @Spec
  private CommandSpec spec;

  private final PrintWriter out;
  private final PrintWriter err;

  RunCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    try {
      return run();
    } catch (ParameterException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (Exception e) {
      err.println("upfront: the job failed (" + rootOf(e) + "): mend that and start it again");
      return CommandLine.ExitCode.USAGE;
    }
  }

  private static String rootOf(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString();
  }

  private int run() throws Exception {
    if (operands.isEmpty() && articlesTopic == null) {
      throw new IllegalArgumentException("nothing to read: give files or folders");
    }
    if (live() && mode == Mode.batch) {
      throw new IllegalArgumentException("what does not end needs --mode streaming");
    }
    Sinks sinks = new Sinks(
        folder(claims),
        folder(standings),
        db,
        standingsTopic == null ? null : Topics.told(servers(), standingsTopic));
    Plan plan = plan(sinks);
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration(plan));
    if (live() && !environment.getCheckpointConfig().isCheckpointingEnabled()) {
      // Files show with the checkpoint that they belong to, so none ever would.
      throw new IllegalArgumentException("what does not end needs --checkpoints DIR");
    }
    ClusterJob.build(environment, plan, places(), sinks);
    JobExecutionResult result = environment.execute("Upfront");
    return result.isJobExecutionResult() ? end(result) : CommandLine.ExitCode.OK;
  }

  /** Whether there is something to read that never ends. */
  private boolean live() {
    return watch || articlesTopic != null;
  }

  private List<ClusterJob.Place> places() {
    List<ClusterJob.Place> places = new ArrayList<>();
    if (!operands.isEmpty()) {
      Duration looks = watch ? Duration.ofSeconds(settleEvery) : null;
      places.add(Folders.in(operands, looks, watch && recordedAt == null));
    }
    if (articlesTopic != null) {
      places.add(Topics.in(servers(), articlesTopic));
    }
    return places;
  }

  private String servers() {
    if (kafka == null) {
      throw new IllegalArgumentException("a topic needs --kafka HOST:PORT");
    }
    return kafka;
  }

  private Plan plan(Sinks sinks) {
    Instant at = recordedAt == null ? Instant.now() : recordedAt;
    LocalDate day = asOf != null || live() ? asOf : AsOf.dayOf(at);
    return new Plan(
        mode == Mode.batch,
        live(),
        at,
        day,
        Duration.ofSeconds(settleEvery),
        lateness,
        Instant::now,
        sinks.keepsText());
  }

  private Configuration configuration(Plan plan) {
    Configuration configuration = ClusterJob.configuration(plan);
    if (parallelism != null) {
      configuration.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
    }
    // What a cluster's own configuration decides there.
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(128));
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(128));
    configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(256));
    if (!plan.batch() && checkpoints != null) {
      configuration.set(
          CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(checkpointEvery));
      configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
      configuration.set(
          CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder(checkpoints, true).toString());
    }
    if (from != null) {
      configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, folder(from, true).toString());
    }
    return configuration;
  }

  private @Nullable Path folder(@Nullable String name) throws IOException {
    return name == null ? null : folder(name, from != null);
  }

  /** Results are never put beside others, which would double them. */
  private static Path folder(String name, boolean mayHoldSome) {
    Path folder = name.contains("://") ? new Path(name) : Folders.path(java.nio.file.Path.of(name));
    try {
      if (!mayHoldSome && folder.getFileSystem().exists(folder)) {
        FileStatus[] files = folder.getFileSystem().listStatus(folder);
        if (files != null && files.length > 0) {
          throw new IllegalArgumentException(
              name + " has something in it: give a folder that is empty or new");
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(
          name + " cannot be looked into (" + e.getMessage() + "): check it", e);
    }
    return folder;
  }

  private int end(JobExecutionResult result) {
    List<String> complaints = result.getAccumulatorResult(Counts.COMPLAINTS);
    complaints.stream().sorted().forEach(each -> err.println("upfront: " + each));
    long failed = count(result, Counts.FAILED);
    out.printf(
        "%,d articles read, %,d pages about something else, %,d inputs failed%n",
        count(result, Counts.READ), count(result, Counts.ELSEWHERE), failed);
    return failed == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private static long count(JobExecutionResult result, String name) {
    Long count = result.getAccumulatorResult(name);
    return count == null ? 0 : count;
  }
}
