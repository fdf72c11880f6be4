package dev.upfront.ledger;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /** A sum's place. */
  private record Cell(String outlet, String type, String modality, String month) {
    /** That of the key, so that rows are written in the order in which they lie. */
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::outlet)
        .thenComparing(Cell::type)
        .thenComparing(Cell::modality)
        .thenComparing(Cell::month);
  }

  /** What a sum grows by. */
  private static final class Growth {
    private int right;
    private int wrong;
    private long blame;
    private long daysAhead;
    private int original;

    private void add(int sign, boolean isRight, int blamed, long days, boolean isOriginal) {
      right += isRight ? sign : 0;
      wrong += isRight ? 0 : sign;
      blame += isRight ? 0 : (long) sign * blamed;
      daysAhead += isRight ? sign * days : 0;
      original += isOriginal ? sign : 0;
    }

    private boolean isNone() {
      return right == 0 && wrong == 0 && blame == 0 && daysAhead == 0 && original == 0;
    }
  }

  /** Puts marks in the place of those that were kept for these keys of a series. */
  void replace(List<Long> series, List<Mark> marks) {
    Map<Cell, Growth> growths = new TreeMap<>(Cell.ORDER);
    takeAway(series, growths);
    sql.deleteFrom(Tables.Mark.TABLE).where(Tables.Mark.SERIES.in(series)).execute();
    if (!marks.isEmpty()) {
      insert(series.get(0), marks);
    }
    for (Mark mark : marks) {
      growths
          .computeIfAbsent(
              new Cell(
                  mark.outlet(),
                  mark.type().word(),
                  mark.modality().word(),
                  Times.month(mark.settled())),
              cell -> new Growth())
          .add(1, mark.right(), millionths(mark.blame()), mark.daysAhead(), mark.original());
    }
    growths.values().removeIf(Growth::isNone);
    growths.forEach(this::grow);
    growths.keySet().stream().map(Cell::month).distinct().forEach(this::noteChange);
  }

  private void takeAway(List<Long> series, Map<Cell, Growth> growths) {
    sql.select(
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
        .forEach(row -> growths
            .computeIfAbsent(
                new Cell(row.value1(), row.value2(), row.value3(), row.value4().substring(0, 7)),
                cell -> new Growth())
            .add(-1, row.value5(), row.value6(), row.value7(), row.value8()));
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

  private void grow(Cell cell, Growth growth) {
    sql.insertInto(Tables.Tally.TABLE)
        .set(Tables.Tally.OUTLET, cell.outlet())
        .set(Tables.Tally.TYPE, cell.type())
        .set(Tables.Tally.MODALITY, cell.modality())
        .set(Tables.Tally.MONTH, cell.month())
        .set(Tables.Tally.RIGHT, growth.right)
        .set(Tables.Tally.WRONG, growth.wrong)
        .set(Tables.Tally.BLAME, growth.blame)
        .set(Tables.Tally.DAYS_AHEAD, growth.daysAhead)
        .set(Tables.Tally.ORIGINAL, growth.original)
        .onConflict(
            Tables.Tally.OUTLET, Tables.Tally.TYPE, Tables.Tally.MODALITY, Tables.Tally.MONTH)
        .doUpdate()
        .set(Tables.Tally.RIGHT, Tables.Tally.RIGHT.plus(growth.right))
        .set(Tables.Tally.WRONG, Tables.Tally.WRONG.plus(growth.wrong))
        .set(Tables.Tally.BLAME, Tables.Tally.BLAME.plus(growth.blame))
        .set(Tables.Tally.DAYS_AHEAD, Tables.Tally.DAYS_AHEAD.plus(growth.daysAhead))
        .set(Tables.Tally.ORIGINAL, Tables.Tally.ORIGINAL.plus(growth.original))
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
