package dev.upfront.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Reads what claims name, to tell what has to do with what. */
final class Namings {
  private final DSLContext sql;

  Namings(DSLContext sql) {
    this.sql = sql;
  }

  /** Those behind a place, at most so many. */
  Naming.Page behind(long last, int most) {
    List<Naming> namings = new ArrayList<>();
    long[] end = {last};
    sql.select(
            Tables.Claim.ID,
            Tables.Series.TITLE,
            Tables.Article.ID,
            Tables.Article.DAY,
            Tables.Claim.PERSON,
            Tables.Claim.WORK,
            Tables.Claim.AUTHOR,
            Tables.Claim.PLATFORM)
        .from(Tables.Claim.TABLE)
        .join(Tables.Series.TABLE)
        .on(Tables.Claim.SERIES.eq(Tables.Series.ID))
        .join(Tables.Article.TABLE)
        .on(Tables.Claim.ARTICLE.eq(Tables.Article.ID))
        .where(Tables.Claim.ID.gt(last))
        .orderBy(Tables.Claim.ID)
        .limit(most)
        .forEach(row -> {
          end[0] = row.value1();
          namings.add(new Naming(
              row.value2(),
              row.value3(),
              LocalDate.parse(row.value4()),
              row.value5(),
              row.value6(),
              row.value7(),
              row.value8()));
        });
    return new Naming.Page(namings, end[0]);
  }
}
