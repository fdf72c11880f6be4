package dev.upfront.flink;

import dev.upfront.dossier.StandingJson;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.MonthTally;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Trust;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Settles a series with what is known of the outlets. The records of all outlets reach all tasks; a series that no other
 * bundle follows waits until those are complete, which is the end of the job.
 */
final class Settle extends KeyedBroadcastProcessFunction<String, Bundle, OutletTally, Told> {
  private static final long serialVersionUID = 1L;

  /** The record of each outlet. */
  static final MapStateDescriptor<String, byte[]> OUTLETS =
      new MapStateDescriptor<>("outlets", String.class, byte[].class);

  private transient @Nullable ValueState<Bundle> waiting;
  private transient @Nullable ValueState<Told> told;

  @Override
  public void open(OpenContext context) {
    waiting = getRuntimeContext().getState(new ValueStateDescriptor<>("waiting", Bundle.class));
    told = getRuntimeContext().getState(new ValueStateDescriptor<>("told", Told.class));
  }

  @Override
  public void processBroadcastElement(OutletTally outlet, Context context, Collector<Told> out)
      throws Exception {
    context.getBroadcastState(OUTLETS).put(outlet.outlet(), outlet.tallies());
  }

  @Override
  public void processElement(Bundle bundle, ReadOnlyContext context, Collector<Told> out)
      throws Exception {
    if (bundle.last()) {
      Objects.requireNonNull(waiting).update(bundle);
      context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    } else {
      tell(bundle, context.getBroadcastState(OUTLETS), out);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Told> out)
      throws Exception {
    tell(Objects.requireNonNull(waiting).value(), context.getBroadcastState(OUTLETS), out);
    Objects.requireNonNull(waiting).clear();
  }

  private void tell(
      Bundle bundle, ReadOnlyBroadcastState<String, byte[]> outlets, Collector<Told> out)
      throws Exception {
    AsOf asOf = AsOf.day(LocalDate.ofEpochDay(bundle.day()));
    List<RecordedClaim> claims = Settling.asLedgerHas(
        Lines.versions(bundle.versions()).stream()
            .flatMap(version -> version.claims().stream())
            .toList(),
        asOf);
    SeriesStanding standing =
        Settling.settle(bundle.title(), claims, trust(claims, outlets, asOf), asOf);
    if (standing.seasons().isEmpty() && standing.answers().isEmpty()) {
      return;
    }
    ValueState<Told> kept = Objects.requireNonNull(told);
    Told before = kept.value();
    String now = StandingJson.write(standing, null);
    if (before == null || !before.standing().equals(now)) {
      // State of the first version knows no revision, which reads as 0.
      Told next = new Told(bundle.series(), now, before == null ? 1 : before.revision() + 1);
      kept.update(next);
      out.collect(next);
    }
  }

  private static Trust trust(
      List<RecordedClaim> claims, ReadOnlyBroadcastState<String, byte[]> outlets, AsOf asOf)
      throws Exception {
    Set<String> sources = claims.stream()
        .map(claim -> claim.article().source())
        .collect(Collectors.toCollection(TreeSet::new));
    List<MonthTally> months = new ArrayList<>();
    for (String source : sources) {
      byte[] record = outlets.get(source);
      if (record != null) {
        months.addAll(TallyLines.parse(source, record));
      }
    }
    return Trust.of(MonthTally.tallies(months, asOf.day()));
  }
}
