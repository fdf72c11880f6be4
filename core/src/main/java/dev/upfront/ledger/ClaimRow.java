package dev.upfront.ledger;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.OwnFields;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A claim as a row of the schema and back: each field of a fact has a column, so that SQL can ask for it. */
final class ClaimRow {
  /** All that a claim consists of, in the order of {@link #values}. */
  static final List<Field<?>> COLUMNS = List.of(
      Tables.Claim.ARTICLE,
      Tables.Claim.SERIES,
      Tables.Claim.SEASON,
      Tables.Claim.TYPE,
      Tables.Claim.MODALITY,
      Tables.Claim.SAID_BY,
      Tables.Claim.WINDOW_FROM,
      Tables.Claim.WINDOW_TO,
      Tables.Claim.PLATFORM,
      Tables.Claim.PART,
      Tables.Claim.EPISODES,
      Tables.Claim.PERSON,
      Tables.Claim.PLAYED,
      Tables.Claim.STATUS,
      Tables.Claim.JOB,
      Tables.Claim.WORK,
      Tables.Claim.AUTHOR,
      Tables.Claim.QUOTE_START,
      Tables.Claim.QUOTE_END,
      Tables.Claim.QUOTE);

  private ClaimRow() {}

  static @Nullable Object[] values(long article, long series, Claim claim) {
    Map<String, @Nullable Object> own = OwnFields.of(claim.fact());
    return new @Nullable Object[] {
      article,
      series,
      claim.season(),
      claim.fact().type().word(),
      claim.modality().word(),
      claim.saidBy(),
      own.get("from"),
      own.get("to"),
      // Who orders a season or drops it is who shows it.
      own.getOrDefault("platform", own.get("by")),
      own.get("part"),
      own.get("count"),
      own.get("person"),
      own.get("character"),
      own.get("status"),
      own.get("job"),
      own.get("work"),
      own.get("author"),
      claim.evidence().start(),
      claim.evidence().end(),
      claim.evidence().quote()
    };
  }

  /** The claim that a row holds, which has the series' title beside it. */
  static Claim claim(Record row) {
    return new Claim(
        row.get(Tables.Series.TITLE),
        row.get(Tables.Claim.SEASON),
        fact(row),
        Modality.of(row.get(Tables.Claim.MODALITY)),
        row.get(Tables.Claim.SAID_BY),
        Evidence.restored(
            row.get(Tables.Claim.QUOTE_START),
            row.get(Tables.Claim.QUOTE_END),
            row.get(Tables.Claim.QUOTE)));
  }

  private static Fact fact(Record row) {
    String platform = row.get(Tables.Claim.PLATFORM);
    return switch (FactType.of(row.get(Tables.Claim.TYPE))) {
      case ORDERED -> new Fact.Ordered(platform);
      case RENEWED -> new Fact.Renewed(platform);
      case UNDECIDED -> new Fact.Undecided();
      case CANCELLED -> new Fact.Cancelled(platform);
      case FINAL_SEASON -> new Fact.FinalSeason();
      case PRODUCTION_STARTED -> new Fact.ProductionStarted(window(row));
      case PRODUCTION_ONGOING -> new Fact.ProductionOngoing();
      case PRODUCTION_WRAPPED -> new Fact.ProductionWrapped(window(row));
      case DELAYED -> new Fact.Delayed();
      case NO_DATE_YET -> new Fact.NoDateYet();
      case RELEASE -> new Fact.Release(window(row), platform, row.get(Tables.Claim.PART));
      case EPISODE_COUNT -> new Fact.EpisodeCount(row.get(Tables.Claim.EPISODES));
      case CAST ->
        new Fact.Cast(
            row.get(Tables.Claim.PERSON),
            row.get(Tables.Claim.PLAYED),
            CastStatus.of(row.get(Tables.Claim.STATUS)));
      case CREW -> new Fact.Crew(row.get(Tables.Claim.PERSON), Job.of(row.get(Tables.Claim.JOB)));
      case BASED_ON -> new Fact.BasedOn(row.get(Tables.Claim.WORK), row.get(Tables.Claim.AUTHOR));
    };
  }

  private static Window window(Record row) {
    return new Window(
        PartialDate.parseNullable(row.get(Tables.Claim.WINDOW_FROM)),
        PartialDate.parseNullable(row.get(Tables.Claim.WINDOW_TO)));
  }
}
