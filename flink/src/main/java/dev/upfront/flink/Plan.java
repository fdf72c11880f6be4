package dev.upfront.flink;

import dev.upfront.ledger.AsOf;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the job, as its steps need to know it.
 *
 * @param batch whether Flink runs it step by step rather than all steps at once
 * @param live whether the sources never end: what is believed is told as it changes, rather than once at the end
 * @param recordedAt when articles count as recorded of which their source does not say
 * @param asOf the day as of which series are settled; null where that moves on with the news
 * @param settleEvery how long changes of a series are gathered before it is settled anew, while live
 * @param lateness how many days articles may come behind the newest ones before the days between count as over
 * @param clock tells what day it is where no news does
 * @param keepsText whether anybody wants the text of articles
 */
record Plan(
    boolean batch,
    boolean live,
    Instant recordedAt,
    @Nullable LocalDate asOf,
    Duration settleEvery,
    int lateness,
    DaysOfNews.Ticker clock,
    boolean keepsText)
    implements Serializable {

  /** The day by UTC on which articles count as recorded. */
  LocalDate recordedDay() {
    return AsOf.dayOf(recordedAt);
  }
}
