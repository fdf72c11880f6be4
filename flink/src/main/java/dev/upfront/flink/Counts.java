package dev.upfront.flink;

import org.apache.flink.api.common.accumulators.ListAccumulator;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of all that the sources found, for whoever started the job to see at its end. */
final class Counts {
  static final String READ = "articles read";
  static final String ELSEWHERE = "pages about something else";
  static final String FAILED = "inputs that gave no article";
  static final String COMPLAINTS = "complaints";

  /** Of the rest the log tells. */
  private static final int COMPLAINTS_OF_A_TASK = 20;

  private static final Logger LOG = LoggerFactory.getLogger(Counts.class);

  private final LongCounter read = new LongCounter();
  private final LongCounter elsewhere = new LongCounter();
  private final LongCounter failed = new LongCounter();
  private final ListAccumulator<String> complaints = new ListAccumulator<>();

  private Counts() {}

  static Counts in(RuntimeContext context) {
    Counts counts = new Counts();
    context.addAccumulator(READ, counts.read);
    context.addAccumulator(ELSEWHERE, counts.elsewhere);
    context.addAccumulator(FAILED, counts.failed);
    context.addAccumulator(COMPLAINTS, counts.complaints);
    return counts;
  }

  void read() {
    read.add(1);
  }

  void elsewhere() {
    elsewhere.add(1);
  }

  void complain(String message) {
    LOG.warn("{}", message);
    failed.add(1);
    if (complaints.getLocalValue().size() < COMPLAINTS_OF_A_TASK) {
      complaints.add(message);
    }
  }
}
