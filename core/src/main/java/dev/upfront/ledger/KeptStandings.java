package dev.upfront.ledger;

import java.util.Optional;
import org.jooq.DSLContext;

/** Standings that were settled once, the last one of a series, each with the basis on which it is still true. */
final class KeptStandings {
  private final DSLContext sql;

  KeptStandings(DSLContext sql) {
    this.sql = sql;
  }

  Optional<String> find(Basis basis) {
    return sql.select(Tables.KeptStanding.LENGTH, Tables.KeptStanding.DEFLATED)
        .from(Tables.KeptStanding.TABLE)
        .where(Tables.KeptStanding.SERIES.eq(basis.series().series()))
        .and(Tables.KeptStanding.REVISION.eq(basis.series().number()))
        .and(Tables.KeptStanding.DAY.eq(Times.text(basis.day())))
        .and(Tables.KeptStanding.TALLIES.eq(basis.tallies()))
        .fetchOptional(row -> new Packed(row.value1(), row.value2()).text());
  }

  void keep(Basis basis, String standing) {
    Packed packed = Packed.of(standing);
    sql.insertInto(Tables.KeptStanding.TABLE)
        .set(Tables.KeptStanding.SERIES, basis.series().series())
        .set(Tables.KeptStanding.REVISION, basis.series().number())
        .set(Tables.KeptStanding.DAY, Times.text(basis.day()))
        .set(Tables.KeptStanding.TALLIES, basis.tallies())
        .set(Tables.KeptStanding.LENGTH, packed.length())
        .set(Tables.KeptStanding.DEFLATED, packed.deflated())
        .onConflict(Tables.KeptStanding.SERIES)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }
}
