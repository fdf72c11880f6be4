package dev.upfront.ledger;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * Keeps the marks of outlets and their sums by month. Blame is kept in millionths of a mistake: whole numbers add up to
 * the same sum in whatever order they come and go, so that the sums can be kept up without counting anew.
 */
final class Marks {
  static final double MILLIONTHS = 1_000_000;

  private final DSLContext sql;

  Marks(DSLContext sql) {
    this.sql = sql;
  }

  /** Puts marks in the place of those that were kept for these keys of a series. */
  void replace(List<Long> series, List<Mark> marks) {
    List<MonthTally> growths = MonthTally.sum(Stream.concat(
        MonthTally.of(kept(series)).stream().map(MonthTally::negated),
        MonthTally.of(marks).stream()));
    sql.deleteFrom(Tables.Mark.TABLE).where(Tables.Mark.SERIES.in(series)).execute();
    if (!marks.isEmpty()) {
      insert(series.get(0), marks);
    }
    growths.forEach(this::grow);
    growths.stream().map(MonthTally::month).distinct().forEach(this::noteChange);
  }

  private List<Mark> kept(List<Long> series) {
    return sql.select(
            Tables.Mark.OUTLET,
            Tables.Mark.TYPE,
            Tables.Mark.MODALITY,
            Tables.Mark.SETTLED,
            Tables.Mark.RIGHT,
            Tables.Mark.BLAME,
            Tables.Mark.DAYS_AHEAD,
            Tables.Mark.ORIGINAL)
        .from(Tables.Mark.TABLE)
        .where(Tables.Mark.SERIES.in(series))
        .fetch(row -> new Mark(
            row.value1(),
            FactType.of(row.value2()),
            Modality.of(row.value3()),
            LocalDate.parse(row.value4()),
            row.value5(),
            row.value6() / MILLIONTHS,
            Math.toIntExact(row.value7()),
            row.value8()));
  }

  private void insert(long series, List<Mark> marks) {
    BatchBindStep rows = sql.batch(sql.insertInto(
            Tables.Mark.TABLE,
            Tables.Mark.SERIES,
            Tables.Mark.OUTLET,
            Tables.Mark.TYPE,
            Tables.Mark.MODALITY,
            Tables.Mark.SETTLED,
            Tables.Mark.RIGHT,
            Tables.Mark.BLAME,
            Tables.Mark.DAYS_AHEAD,
            Tables.Mark.ORIGINAL)
        .values((Long) null, null, null, null, null, null, null, null, null));
    for (Mark mark : marks) {
      rows = rows.bind(
          series,
          mark.outlet(),
          mark.type().word(),
          mark.modality().word(),
          Times.text(mark.settled()),
          mark.right(),
          millionths(mark.blame()),
          (long) mark.daysAhead(),
          mark.original());
    }
    rows.execute();
  }

  static int millionths(double blame) {
    return (int) Math.round(Math.clamp(blame, 0, 1) * MILLIONTHS);
  }

  private void grow(MonthTally growth) {
    sql.insertInto(Tables.Tally.TABLE)
        .set(Tables.Tally.OUTLET, growth.outlet())
        .set(Tables.Tally.TYPE, growth.type().word())
        .set(Tables.Tally.MODALITY, growth.modality().word())
        .set(Tables.Tally.MONTH, growth.month())
        .set(Tables.Tally.RIGHT, growth.right())
        .set(Tables.Tally.WRONG, growth.wrong())
        .set(Tables.Tally.BLAME, growth.blame())
        .set(Tables.Tally.DAYS_AHEAD, growth.daysAhead())
        .set(Tables.Tally.ORIGINAL, growth.original())
        .onConflict(
            Tables.Tally.OUTLET, Tables.Tally.TYPE, Tables.Tally.MODALITY, Tables.Tally.MONTH)
        .doUpdate()
        .set(Tables.Tally.RIGHT, Tables.Tally.RIGHT.plus(growth.right()))
        .set(Tables.Tally.WRONG, Tables.Tally.WRONG.plus(growth.wrong()))
        .set(Tables.Tally.BLAME, Tables.Tally.BLAME.plus(growth.blame()))
        .set(Tables.Tally.DAYS_AHEAD, Tables.Tally.DAYS_AHEAD.plus(growth.daysAhead()))
        .set(Tables.Tally.ORIGINAL, Tables.Tally.ORIGINAL.plus(growth.original()))
        .execute();
  }

  private void noteChange(String month) {
    sql.insertInto(Tables.TallyMonth.TABLE)
        .set(Tables.TallyMonth.MONTH, month)
        .set(Tables.TallyMonth.REVISION, 1L)
        .onConflict(Tables.TallyMonth.MONTH)
        .doUpdate()
        .set(Tables.TallyMonth.REVISION, Tables.TallyMonth.REVISION.plus(1))
        .execute();
  }

  /** The sums over months before that of the day, of all outlets. */
  List<Tally> tallies(LocalDate day) {
    return tallies(Tables.Tally.MONTH.lt(Times.month(day)));
  }

  /** Those of some outlets. */
  List<Tally> tallies(Set<String> outlets, LocalDate day) {
    return outlets.isEmpty()
        ? List.of()
        : tallies(Tables.Tally.OUTLET.in(outlets).and(Tables.Tally.MONTH.lt(Times.month(day))));
  }

  private List<Tally> tallies(Condition condition) {
    List<Tally> tallies = new ArrayList<>();
    sql.select(
            Tables.Tally.OUTLET,
            Tables.Tally.TYPE,
            Tables.Tally.MODALITY,
            DSL.sum(Tables.Tally.RIGHT),
            DSL.sum(Tables.Tally.WRONG),
            DSL.sum(Tables.Tally.BLAME),
            DSL.sum(Tables.Tally.DAYS_AHEAD),
            DSL.sum(Tables.Tally.ORIGINAL))
        .from(Tables.Tally.TABLE)
        .where(condition)
        .groupBy(Tables.Tally.OUTLET, Tables.Tally.TYPE, Tables.Tally.MODALITY)
        .having(
            DSL.sum(Tables.Tally.RIGHT.plus(Tables.Tally.WRONG)).gt(DSL.inline(BigDecimal.ZERO)))
        .orderBy(Tables.Tally.OUTLET, Tables.Tally.TYPE, Tables.Tally.MODALITY)
        .forEach((Record row) -> tallies.add(new Tally(
            row.get(0, String.class),
            FactType.of(row.get(1, String.class)),
            Modality.of(row.get(2, String.class)),
            row.get(3, Integer.class),
            row.get(4, Integer.class),
            row.get(5, Long.class) / MILLIONTHS,
            row.get(6, Long.class),
            row.get(7, Integer.class))));
    return tallies;
  }
}
