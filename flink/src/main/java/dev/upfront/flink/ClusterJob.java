package dev.upfront.flink;

import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * The job, from pages to what is believed:
 *
 * <pre>
 * find ─▶ read ─┬─▶ same text ─┬─▶ versions ─▶ gather series ──────────▶ settle ─▶ standings
 *               └──────────────┘       │             └─▶ sum marks ──┄┄▶ (to all)
 *          └─▶ ledger                  └─▶ claims
 * </pre>
 *
 * <p>All that is keyed keeps its state under the name that {@code uid} gives it: savepoints know it by that. Types are
 * serialised by Flink's own serialisers, never by Kryo, so that state can be read by later programs.
 */
final class ClusterJob {
  /** Into how many shares keyed state is cut, the most tasks that can ever work on it; divisible by many numbers. */
  private static final int SHARES = 720;

  private static final long DAY = Duration.ofDays(1).toMillis();

  private ClusterJob() {}

  /** What each run of the job needs, whatever else is asked. */
  static Configuration configuration(Plan plan) {
    Configuration configuration = new Configuration();
    configuration.set(
        ExecutionOptions.RUNTIME_MODE,
        plan.batch() ? RuntimeExecutionMode.BATCH : RuntimeExecutionMode.STREAMING);
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    // No step changes what it was handed.
    configuration.set(PipelineOptions.OBJECT_REUSE, true);
    configuration.set(PipelineOptions.MAX_PARALLELISM, SHARES);
    return configuration;
  }

  /** Lays the steps out; nothing runs yet. */
  static void build(
      StreamExecutionEnvironment environment, Plan plan, List<Place> places, Sinks sinks) {
    DataStream<Found> found = places.stream()
        .map(place -> find(environment, place))
        .reduce(DataStream::union)
        .orElseThrow();
    DataStream<Brought> read = found
        .flatMap(new ReadPages(plan))
        .returns(Brought.class)
        .name("read")
        .uid("read")
        .assignTimestampsAndWatermarks(days(plan))
        .name("days of the news")
        .uid("days");
    if (sinks.ledger() != null) {
      // One writes at a time in any case, as all must agree which version is the next.
      read.sinkTo(new LedgerSink(sinks.ledger()))
          .setParallelism(1)
          .name("ledger")
          .uid("ledger");
    }
    DataStream<Brought> nameless = read.filter(brought -> !brought.web())
        .name("without address")
        .uid("without-address")
        .keyBy(Brought::digest)
        .process(new SameText(plan))
        .name("same text")
        .uid("same-text");
    SingleOutputStreamOperator<Contribution> versions = read.filter(Brought::web)
        .name("with address")
        .uid("with-address")
        .union(nameless)
        .keyBy(Brought::address)
        .process(new Versions(plan))
        .name("versions")
        .uid("versions");
    if (sinks.claims() != null) {
      versions
          .getSideOutput(Versions.LINES)
          .sinkTo(files(sinks.claims(), "claims", (line, out) -> {
            out.write(line);
            out.write('\n');
          }))
          .name("claims")
          .uid("claims");
    }
    SingleOutputStreamOperator<Bundle> series = versions
        .keyBy(Contribution::series)
        .process(new GatherSeries(plan))
        .name("gather series")
        .uid("gather-series");
    DataStream<OutletTally> outlets = series
        .getSideOutput(GatherSeries.MARKS)
        .keyBy(OutletTally::outlet)
        .process(new SumMarks(plan))
        .name("sum marks")
        .uid("sum-marks");
    DataStream<Told> told = series
        .keyBy(Bundle::series)
        .connect(outlets.broadcast(Settle.OUTLETS))
        .process(new Settle())
        .name("settle")
        .uid("settle");
    if (sinks.standings() != null) {
      boolean live = plan.live();
      told.sinkTo(files(sinks.standings(), "standings", (each, out) -> {
            out.write(Lines.utf8(live ? each.revised() : each.standing()));
            out.write('\n');
          }))
          .name("standings")
          .uid("standings");
    }
    if (sinks.topic() != null) {
      told.sinkTo(sinks.topic()).name("topic").uid("topic");
    }
  }

  private static WatermarkStrategy<Brought> days(Plan plan) {
    Duration lateness = Duration.ofDays(plan.lateness());
    // Where there is an end, no day matters before it.
    WatermarkStrategy<Brought> days = plan.live()
        ? WatermarkStrategy.forGenerator(
            unused -> new DaysOfNews(plan.clock(), plan.settleEvery(), lateness))
        : WatermarkStrategy.noWatermarks();
    return days.withTimestampAssigner((brought, unused) -> brought.day() * DAY);
  }

  private static DataStream<Found> find(StreamExecutionEnvironment environment, Place place) {
    return environment
        .fromSource(
            place.source(),
            WatermarkStrategy.noWatermarks(),
            "find " + place.name(),
            TypeInformation.of(Found.class))
        .uid("find-" + place.name());
  }

  /**
   * A source of pages.
   *
   * @param name tells it from others, in savepoints too
   */
  record Place(String name, Source<Found, ?, ?> source) {}

  /** Lines in files of a folder, each there once and whole: a file shows when the checkpoint that it belongs to is done. */
  private static <T> FileSink<T> files(Path folder, String name, Encoder<T> encoder) {
    return FileSink.forRowFormat(folder, encoder)
        .withBucketAssigner(new BasePathBucketAssigner<>())
        .withRollingPolicy(OnCheckpointRollingPolicy.build())
        .withOutputFileConfig(new OutputFileConfig(name, ".jsonl"))
        .build();
  }
}
