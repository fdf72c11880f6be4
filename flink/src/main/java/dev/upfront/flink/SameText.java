package dev.upfront.flink;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Lets each text through once of those that have no address: of the names under which it came the first in the order of
 * names, whichever came first.
 */
final class SameText extends KeyedProcessFunction<String, Brought, Brought> {
  private static final long serialVersionUID = 1L;

  private final boolean live;
  private transient @Nullable ValueState<Brought> first;

  SameText(Plan plan) {
    this.live = plan.live();
  }

  @Override
  public void open(OpenContext context) {
    first =
        getRuntimeContext().getState(new ValueStateDescriptor<>("first-of-text", Brought.class));
  }

  @Override
  public void processElement(Brought brought, Context context, Collector<Brought> out)
      throws Exception {
    ValueState<Brought> kept = first();
    Brought before = kept.value();
    if (before != null && before.address().compareTo(brought.address()) <= 0) {
      return;
    }
    if (!live) {
      kept.update(brought);
      context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
      return;
    }
    // All but the name is the same for both, and the text is not needed any more.
    kept.update(new Brought(
        brought.address(), false, brought.digest(), 0, false, new byte[0], new byte[0]));
    if (before != null) {
      out.collect(before.takenBack());
      // Its line was written under the other name, and a text has one.
      out.collect(new Brought(
          brought.address(),
          false,
          brought.digest(),
          brought.day(),
          false,
          brought.version(),
          new byte[0]));
    } else {
      out.collect(brought);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Brought> out)
      throws Exception {
    out.collect(first().value());
  }

  private ValueState<Brought> first() {
    return Objects.requireNonNull(first);
  }
}
