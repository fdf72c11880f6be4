package dev.upfront.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What was worked out once and need not be again, each with the basis on which it is still true. */
final class Kept {
  private final DSLContext sql;

  Kept(DSLContext sql) {
    this.sql = sql;
  }

  /** Of a standing: it rests on the claims of its series, and on what is known of outlets. */
  Basis basis(Titles.Known series, LocalDate day) {
    return new Basis(
        "standing of " + series.title(),
        "day %s, revision %d, tallies %d"
            .formatted(Times.text(day), series.revision(), tallies(day)));
  }

  /** Of what all claims published by a day tell; others of its month count, as the safe side. */
  Basis basis(LocalDate day) {
    long articles = sum(
        Tables.ArticleMonth.ARTICLES,
        Tables.ArticleMonth.TABLE,
        Tables.ArticleMonth.MONTH.le(Times.month(day)));
    return new Basis(
        "all by " + Times.text(day), "articles %d, tallies %d".formatted(articles, tallies(day)));
  }

  /** Grows with each change of outlets' records over months before that of the day. */
  private long tallies(LocalDate day) {
    return sum(
        Tables.TallyMonth.REVISION,
        Tables.TallyMonth.TABLE,
        Tables.TallyMonth.MONTH.lt(Times.month(day)));
  }

  private long sum(Field<Long> counts, Table<Record> table, Condition months) {
    BigDecimal sum =
        sql.select(DSL.sum(counts)).from(table).where(months).fetchSingle().value1();
    return sum == null ? 0 : sum.longValueExact();
  }

  Optional<String> find(Basis basis) {
    return sql.select(Tables.Kept.LENGTH, Tables.Kept.DEFLATED)
        .from(Tables.Kept.TABLE)
        .where(Tables.Kept.WORK.eq(basis.work()))
        .and(Tables.Kept.STATE.eq(basis.state()))
        .fetchOptional(row -> new Packed(row.value1(), row.value2()).text());
  }

  void keep(Basis basis, String result) {
    Packed packed = Packed.of(result);
    sql.insertInto(Tables.Kept.TABLE)
        .set(Tables.Kept.WORK, basis.work())
        .set(Tables.Kept.STATE, basis.state())
        .set(Tables.Kept.LENGTH, packed.length())
        .set(Tables.Kept.DEFLATED, packed.deflated())
        .onConflict(Tables.Kept.WORK)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }
}
