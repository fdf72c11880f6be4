package dev.upfront.flink;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.Window;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Mark;
import dev.upfront.ledger.MonthTally;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.ledger.SeriesTitles;
import dev.upfront.standing.Outcomes;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Trust;
import dev.upfront.standing.Value;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all that is claimed of a series. When it has changed, or when a day comes on which something expires, it marks
 * what came true and hands all claims on to be settled.
 *
 * <p>Marks are made with usual trust, as the ledger's are, and so depend on this series only; settling needs the marks of
 * all series, and is the next step.
 */
final class GatherSeries extends KeyedProcessFunction<String, Contribution, Bundle> {
  private static final long serialVersionUID = 1L;

  /** What a change of the series adds to the record of each outlet, or takes from it. */
  static final OutputTag<OutletTally> MARKS =
      new OutputTag<>("marks", TypeInformation.of(OutletTally.class));

  private final Plan plan;
  private transient @Nullable Kept kept;

  /**
   * What is kept of each series.
   *
   * @param claims lines of versions, by the address of their article
   * @param marks what it added to the record of each outlet
   * @param due when what has changed will be handed on, by the clock of the machine
   * @param expiry when something expires, by the days of the news
   * @param reached the latest day as of which it was handed on
   */
  private record Kept(
      MapState<String, byte[]> claims,
      MapState<String, byte[]> marks,
      ValueState<Long> due,
      ValueState<Long> expiry,
      ValueState<Long> reached) {}

  GatherSeries(Plan plan) {
    this.plan = plan;
  }

  @Override
  public void open(OpenContext context) {
    kept = new Kept(
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("claims", String.class, byte[].class)),
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("marks", String.class, byte[].class)),
        getRuntimeContext().getState(new ValueStateDescriptor<>("due", Long.class)),
        getRuntimeContext().getState(new ValueStateDescriptor<>("expiry", Long.class)),
        getRuntimeContext().getState(new ValueStateDescriptor<>("reached", Long.class)));
  }

  private Kept kept() {
    return Objects.requireNonNull(kept);
  }

  @Override
  public void processElement(Contribution change, Context context, Collector<Bundle> out)
      throws Exception {
    if (change.versions().length == 0) {
      kept().claims().remove(change.address());
    } else {
      kept().claims().put(change.address(), change.versions());
    }
    TimerService timers = context.timerService();
    timers.registerEventTimeTimer(Long.MAX_VALUE);
    if (plan.live() && kept().due().value() == null) {
      long due = timers.currentProcessingTime() + plan.settleEvery().toMillis();
      timers.registerProcessingTimeTimer(due);
      kept().due().update(due);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Bundle> out)
      throws Exception {
    if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
      kept().due().clear();
    } else {
      kept().expiry().clear();
    }
    boolean last = context.timeDomain() == TimeDomain.EVENT_TIME && timestamp == Long.MAX_VALUE;
    List<RecordedClaim> claims = claims();
    LocalDate day = day(claims, context.timerService());
    LocalDate marked = plan.asOf() == null ? day : plan.recordedDay();
    String title = title(context.getCurrentKey(), claims);
    SeriesStanding standing = Settling.settle(title, claims, Trust.USUAL, AsOf.day(marked));
    mark(Outcomes.marks(standing), context);
    out.collect(new Bundle(context.getCurrentKey(), title, day.toEpochDay(), last, lines()));
    // At the end of all days each timer fires, one that was set then too: none is.
    boolean ends = context.timerService().currentWatermark() == Long.MAX_VALUE;
    if (plan.live() && !ends && plan.asOf() == null) {
      expire(standing, day, context.timerService());
    }
  }

  private List<RecordedClaim> claims() throws Exception {
    List<RecordedClaim> claims = new ArrayList<>();
    for (byte[] lines : kept().claims().values()) {
      Lines.versions(lines).forEach(version -> claims.addAll(version.claims()));
    }
    return claims;
  }

  private byte[] lines() throws Exception {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (byte[] each : kept().claims().values()) {
      lines.writeBytes(each);
    }
    return lines.toByteArray();
  }

  /** By all that ever claimed something of it, as the ledger counts. */
  private static String title(String key, List<RecordedClaim> claims) {
    Map<String, Integer> written = new HashMap<>();
    claims.forEach(claim -> written.merge(claim.claim().series(), 1, Integer::sum));
    String any = written.keySet().stream().sorted().findFirst().orElse(key);
    return SeriesTitles.title(Catalogue.bundled(), any, written);
  }

  /** As of the day that was asked for, else of the day that the news has reached, which never goes back. */
  private LocalDate day(List<RecordedClaim> claims, TimerService timers) throws Exception {
    if (plan.asOf() != null) {
      return plan.asOf();
    }
    long watermark = timers.currentWatermark();
    Stream<LocalDate> known = claims.stream().map(claim -> claim.article().day());
    if (watermark != Long.MAX_VALUE && watermark != Long.MIN_VALUE) {
      LocalDate reached = AsOf.dayOf(Instant.ofEpochMilli(watermark));
      known = Stream.concat(known, Stream.of(reached));
    }
    Long before = kept().reached().value();
    if (before != null) {
      known = Stream.concat(known, Stream.of(LocalDate.ofEpochDay(before)));
    }
    LocalDate day = known.max(LocalDate::compareTo).orElse(plan.recordedDay());
    kept().reached().update(day.toEpochDay());
    return day;
  }

  /** Tells what has changed since the series was last marked. */
  private void mark(List<Mark> marks, OnTimerContext context) throws Exception {
    Map<String, List<MonthTally>> now = MonthTally.of(marks).stream()
        .collect(Collectors.groupingBy(MonthTally::outlet, TreeMap::new, Collectors.toList()));
    Set<String> outlets = new HashSet<>(now.keySet());
    for (String outlet : kept().marks().keys()) {
      outlets.add(outlet);
    }
    for (String outlet : outlets) {
      byte[] before = kept().marks().get(outlet);
      byte[] after = TallyLines.bytes(now.getOrDefault(outlet, List.of()));
      List<MonthTally> change = TallyLines.difference(
          TallyLines.parse(outlet, after),
          before == null ? List.of() : TallyLines.parse(outlet, before));
      if (!change.isEmpty()) {
        context.output(MARKS, new OutletTally(outlet, TallyLines.bytes(change)));
      }
      if (after.length == 0) {
        kept().marks().remove(outlet);
      } else {
        kept().marks().put(outlet, after);
      }
    }
  }

  /**
   * Wakes it on the day on which an announced window begins or is over, or on which trust changes, which is the first of
   * a month.
   */
  private void expire(SeriesStanding standing, LocalDate day, TimerService timers)
      throws Exception {
    LocalDate next = Stream.concat(
            Stream.of(day.with(TemporalAdjusters.firstDayOfNextMonth())), ends(standing))
        .filter(each -> each.isAfter(day))
        .min(LocalDate::compareTo)
        .orElseThrow();
    Long before = kept().expiry().value();
    if (before != null) {
      timers.deleteEventTimeTimer(before);
    }
    long at = next.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    timers.registerEventTimeTimer(at);
    kept().expiry().update(at);
  }

  /** The days on which the windows of its answers begin, and those behind their ends. */
  private static Stream<LocalDate> ends(SeriesStanding standing) {
    List<LocalDate> ends = new ArrayList<>();
    for (Standing season : standing.seasons()) {
      season.answers().forEach(answer -> {
        if (answer.value() instanceof Value.When(Window window)) {
          LocalDate first = window.firstDay();
          LocalDate last = window.lastDay();
          if (first != null) {
            ends.add(first);
          }
          if (last != null) {
            ends.add(last.plusDays(1));
          }
        }
      });
    }
    return ends.stream();
  }
}
