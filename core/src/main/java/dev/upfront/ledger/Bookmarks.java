package dev.upfront.ledger;

import dev.upfront.intake.web.Validators;
import dev.upfront.intake.web.Visit;
import java.net.URI;
import java.util.Optional;
import org.jooq.Record;

/**
 * Where intake has got to: what it fetched and may ask again only whether it changed. Kept beside the ledger and unlike
 * it changed and deleted; whoever loses it loses no article, and asks once more.
 */
public final class Bookmarks {
  private final Ledger ledger;

  Bookmarks(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The last fetch of an address that gave an article. */
  public Optional<Visit> visit(URI address) {
    return ledger
        .read(sql -> sql.select()
            .from(Tables.Visit.TABLE)
            .where(Tables.Visit.ADDRESS.eq(address.toString()))
            .fetchOptional())
        .map(Bookmarks::visit);
  }

  /** Keeps a fetch in the place of an earlier one. Call it once the article is recorded, so that a crash costs a fetch. */
  public void keep(Visit visit) {
    ledger.write(sql -> sql.insertInto(Tables.Visit.TABLE)
        .set(Tables.Visit.ADDRESS, visit.address().toString())
        .set(Tables.Visit.ETAG, visit.validators().etag())
        .set(Tables.Visit.LAST_MODIFIED, visit.validators().lastModified())
        .set(Tables.Visit.STAMP, visit.stamp())
        .set(Tables.Visit.VISITED_AT, Times.text(ledger.now()))
        .onConflict(Tables.Visit.ADDRESS)
        .doUpdate()
        .setAllToExcluded()
        .execute());
  }

  private static Visit visit(Record row) {
    return new Visit(
        URI.create(row.get(Tables.Visit.ADDRESS)),
        new Validators(row.get(Tables.Visit.ETAG), row.get(Tables.Visit.LAST_MODIFIED)),
        row.get(Tables.Visit.STAMP));
  }
}
