package dev.upfront.ledger;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    Own own = Own.of(claim.fact());
    return new @Nullable Object[] {
      article,
      series,
      claim.season(),
      claim.fact().type().word(),
      claim.modality().word(),
      claim.saidBy(),
      own.window == null ? null : Objects.toString(own.window.from(), null),
      own.window == null ? null : Objects.toString(own.window.to(), null),
      own.platform,
      own.part,
      own.episodes,
      own.person,
      own.played,
      own.status,
      own.job,
      own.work,
      own.author,
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
    return switch (constant(FactType.class, row.get(Tables.Claim.TYPE))) {
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
            constant(CastStatus.class, row.get(Tables.Claim.STATUS)));
      case CREW ->
        new Fact.Crew(row.get(Tables.Claim.PERSON), constant(Job.class, row.get(Tables.Claim.JOB)));
      case BASED_ON -> new Fact.BasedOn(row.get(Tables.Claim.WORK), row.get(Tables.Claim.AUTHOR));
    };
  }

  private static Window window(Record row) {
    return new Window(
        PartialDate.parseNullable(row.get(Tables.Claim.WINDOW_FROM)),
        PartialDate.parseNullable(row.get(Tables.Claim.WINDOW_TO)));
  }

  /** The constant that a word of the contract stands for. */
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  /** What facts of some types have and others have not. */
  private static final class Own {
    private @Nullable Window window;
    private @Nullable String platform;
    private @Nullable Integer part;
    private @Nullable Integer episodes;
    private @Nullable String person;
    private @Nullable String played;
    private @Nullable String status;
    private @Nullable String job;
    private @Nullable String work;
    private @Nullable String author;

    static Own of(Fact fact) {
      Own own = new Own();
      switch (fact) {
        case Fact.Ordered(String by) -> own.platform = by;
        case Fact.Renewed(String by) -> own.platform = by;
        case Fact.Cancelled(String by) -> own.platform = by;
        case Fact.Release(Window window, String platform, Integer part) -> {
          own.window = window;
          own.platform = platform;
          own.part = part;
        }
        case Fact.ProductionStarted(Window window) -> own.window = window;
        case Fact.ProductionWrapped(Window window) -> own.window = window;
        case Fact.EpisodeCount(int count) -> own.episodes = count;
        case Fact.Cast(String person, String character, CastStatus status) -> {
          own.person = person;
          own.played = character;
          own.status = status.word();
        }
        case Fact.Crew(String person, Job job) -> {
          own.person = person;
          own.job = job.word();
        }
        case Fact.BasedOn(String work, String author) -> {
          own.work = work;
          own.author = author;
        }
        case Fact.Undecided() -> {}
        case Fact.FinalSeason() -> {}
        case Fact.NoDateYet() -> {}
        case Fact.Delayed() -> {}
        case Fact.ProductionOngoing() -> {}
      }
      return own;
    }
  }
}
