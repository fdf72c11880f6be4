package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** A cluster of two task managers in this process, whose job can be watched, hurt and stopped. */
final class Cluster implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final MiniCluster cluster;
  private final Path place;
  private JobID job = new JobID();

  /**
   * Starts it.
   *
   * @param place a folder for its checkpoints and savepoints
   */
  Cluster(Path place) throws Exception {
    this.place = place;
    Configuration configuration = new Configuration();
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(64));
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(64));
    configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(32));
    configuration.set(RestOptions.BIND_PORT, "0");
    cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
        .setConfiguration(configuration)
        .setNumTaskManagers(2)
        .setNumSlotsPerTaskManager(2)
        .build());
    cluster.start();
  }

  /** Starts the job on a folder that it watches. */
  void start(Plan plan, int parallelism, Path folder, Sinks sinks, @Nullable String savepoint)
      throws Exception {
    start(
        plan,
        parallelism,
        Folders.in(List.of(folder.toString()), Duration.ofMillis(50), false),
        sinks,
        savepoint);
  }

  /** Starts the job on a source. */
  void start(
      Plan plan, int parallelism, ClusterJob.Place source, Sinks sinks, @Nullable String savepoint)
      throws Exception {
    Configuration configuration = ClusterJob.configuration(plan);
    configuration.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(100));
    configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    configuration.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        place.resolve("checkpoints").toUri().toString());
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 50);
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
    if (savepoint != null) {
      configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
    }
    StreamExecutionEnvironment environment = new StreamExecutionEnvironment(configuration);
    ClusterJob.build(environment, plan, List.of(source), sinks);
    job = cluster.submitJob(environment.getStreamGraph().getJobGraph()).get().getJobID();
  }

  /** Kills a task manager with all that runs on it, and starts another one. */
  void killTaskManager(int index) throws Exception {
    cluster.terminateTaskManager(index).get();
    cluster.startTaskManager();
  }

  /** Waits until so many lines can be seen in the files of a folder. */
  void awaitLines(Path folder, int lines) throws Exception {
    await("%d lines in %s".formatted(lines, folder), () -> seen(folder) >= lines);
  }

  /** Waits until what was told last of a series holds some words. */
  void awaitTold(Path folder, String series, String words) throws Exception {
    await(
        "%s of %s".formatted(words, series),
        () -> Files.isDirectory(folder)
            && OneProcess.lastTold(folder).stream()
                .anyMatch(line ->
                    line.startsWith("{\"series\":\"" + series + "\"") && line.contains(words)));
  }

  /** Waits until the reader has read so many articles. */
  void awaitRead(long articles) throws Exception {
    awaitCount(Counts.READ, articles);
  }

  /** Waits until so many inputs gave no article. */
  void awaitNotRead(long inputs) throws Exception {
    awaitCount(Counts.FAILED, inputs);
  }

  private void awaitCount(String name, long least) throws Exception {
    await(least + " " + name, () -> {
      var count =
          cluster.getExecutionGraph(job).get().getAccumulatorsSerialized().get(name);
      return count != null
          && (Long) count.deserializeValue(getClass().getClassLoader()).getUnchecked() >= least;
    });
  }

  private static int seen(Path folder) throws IOException {
    return Files.isDirectory(folder) ? OneProcess.lines(folder).size() : 0;
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private void await(String what, Condition condition) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.holds()) {
      assertThat(cluster.getJobStatus(job).get().isGloballyTerminalState())
          .as("the job goes on until " + what)
          .isFalse();
      assertThat(Instant.now()).as(what).isBefore(end);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** Stops it where it is; the folder of the savepoint. */
  String stop(boolean forGood) throws Exception {
    String savepoint = cluster
        .stopWithSavepoint(
            job,
            place.resolve("savepoints").toUri().toString(),
            forGood,
            SavepointFormatType.CANONICAL)
        .get();
    assertThat(cluster.requestJobResult(job).get().isSuccess()).isTrue();
    return savepoint;
  }

  @Override
  public void close() throws Exception {
    cluster.close();
  }
}
