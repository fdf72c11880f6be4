package dev.upfront.flink;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Adds up what all series tell of an outlet. All sums are of whole numbers, so that order does not matter. */
final class SumMarks extends KeyedProcessFunction<String, OutletTally, OutletTally> {
  private static final long serialVersionUID = 1L;

  private final Plan plan;
  private transient @Nullable ValueState<byte[]> sums;
  private transient @Nullable ValueState<Long> due;

  SumMarks(Plan plan) {
    this.plan = plan;
  }

  @Override
  public void open(OpenContext context) {
    sums = getRuntimeContext().getState(new ValueStateDescriptor<>("sums", byte[].class));
    due = getRuntimeContext().getState(new ValueStateDescriptor<>("due", Long.class));
  }

  @Override
  public void processElement(OutletTally change, Context context, Collector<OutletTally> out)
      throws Exception {
    ValueState<byte[]> kept = Objects.requireNonNull(sums);
    byte[] before = kept.value();
    kept.update(
        before == null
            ? change.tallies()
            : TallyLines.bytes(TallyLines.sum(
                TallyLines.parse(change.outlet(), before),
                TallyLines.parse(change.outlet(), change.tallies()))));
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    if (plan.live() && Objects.requireNonNull(due).value() == null) {
      long at =
          context.timerService().currentProcessingTime() + plan.settleEvery().toMillis();
      context.timerService().registerProcessingTimeTimer(at);
      Objects.requireNonNull(due).update(at);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<OutletTally> out)
      throws Exception {
    Objects.requireNonNull(due).clear();
    out.collect(
        new OutletTally(context.getCurrentKey(), Objects.requireNonNull(sums).value()));
  }
}
