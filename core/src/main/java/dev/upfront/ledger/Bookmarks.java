package dev.upfront.ledger;

import dev.upfront.intake.feed.Following;
import dev.upfront.intake.web.Validators;
import dev.upfront.intake.web.Visit;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Where intake has got to: what it fetched and need only ask whether it changed, which feeds it follows, and how far it
 * came in an archive. Kept beside the ledger and unlike
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

  /** All feeds that are followed, by address. */
  public List<Following> feeds() {
    return ledger.read(sql -> sql.select()
        .from(Tables.Feed.TABLE)
        .orderBy(Tables.Feed.ADDRESS)
        .fetch(Bookmarks::following));
  }

  /** Keeps how a feed fares in the place of what was known of it. */
  public void keep(Following feed) {
    ledger.write(sql -> insert(sql, feed)
        .onConflict(Tables.Feed.ADDRESS)
        .doUpdate()
        .setAllToExcluded()
        .execute());
  }

  /**
   * Follows a feed from now on.
   *
   * @return whether it was not followed before; else nothing changes
   */
  public boolean follow(Following feed) {
    return ledger.write(
            sql -> insert(sql, feed).onConflict(Tables.Feed.ADDRESS).doNothing().execute())
        == 1;
  }

  /**
   * Follows a feed no more. What was taken from it stays.
   *
   * @return whether it was followed
   */
  public boolean unfollow(URI address) {
    return ledger.write(sql -> sql.deleteFrom(Tables.Feed.TABLE)
            .where(Tables.Feed.ADDRESS.eq(address.toString()))
            .execute())
        == 1;
  }

  private static InsertSetMoreStep<Record> insert(DSLContext sql, Following feed) {
    return sql.insertInto(Tables.Feed.TABLE)
        .set(Tables.Feed.ADDRESS, feed.address().toString())
        .set(Tables.Feed.TITLE, feed.title())
        .set(Tables.Feed.ADDED_AT, Times.text(feed.addedAt()))
        .set(Tables.Feed.ETAG, feed.validators().etag())
        .set(Tables.Feed.LAST_MODIFIED, feed.validators().lastModified())
        .set(Tables.Feed.POLLED_AT, text(feed.polledAt()))
        .set(Tables.Feed.ANSWERED_AT, text(feed.answeredAt()))
        .set(Tables.Feed.NEXT_AT, Times.text(feed.nextAt()))
        .set(Tables.Feed.FAILURES, feed.failures())
        .set(Tables.Feed.TROUBLE, feed.trouble())
        .set(Tables.Feed.GONE, feed.gone())
        .set(Tables.Feed.ARTICLES, feed.articles());
  }

  private static Following following(Record row) {
    return new Following(
        URI.create(row.get(Tables.Feed.ADDRESS)),
        row.get(Tables.Feed.TITLE),
        Instant.parse(row.get(Tables.Feed.ADDED_AT)),
        new Validators(row.get(Tables.Feed.ETAG), row.get(Tables.Feed.LAST_MODIFIED)),
        instant(row.get(Tables.Feed.POLLED_AT)),
        instant(row.get(Tables.Feed.ANSWERED_AT)),
        Instant.parse(row.get(Tables.Feed.NEXT_AT)),
        row.get(Tables.Feed.FAILURES),
        row.get(Tables.Feed.TROUBLE),
        row.get(Tables.Feed.GONE),
        row.get(Tables.Feed.ARTICLES));
  }

  /**
   * Up to where an archive was taken in, 0 where it was not begun or is another one than then.
   *
   * @param beginning tells archives of the same name apart
   */
  public long position(String archive, String beginning) {
    return ledger.read(sql -> sql.select(Tables.Archive.POSITION)
        .from(Tables.Archive.TABLE)
        .where(Tables.Archive.NAME.eq(archive))
        .and(Tables.Archive.BEGINNING.eq(beginning))
        .fetchOptional(Tables.Archive.POSITION)
        .orElse(0L));
  }

  /** Keeps up to where an archive was taken in. */
  public void keep(String archive, String beginning, long position) {
    ledger.write(sql -> sql.insertInto(Tables.Archive.TABLE)
        .set(Tables.Archive.NAME, archive)
        .set(Tables.Archive.BEGINNING, beginning)
        .set(Tables.Archive.POSITION, position)
        .onConflict(Tables.Archive.NAME)
        .doUpdate()
        .setAllToExcluded()
        .execute());
  }

  /** Forgets an archive once it was taken in to its end. */
  public void forget(String archive) {
    ledger.write(sql -> sql.deleteFrom(Tables.Archive.TABLE)
        .where(Tables.Archive.NAME.eq(archive))
        .execute());
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : Times.text(instant);
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static Visit visit(Record row) {
    return new Visit(
        URI.create(row.get(Tables.Visit.ADDRESS)),
        new Validators(row.get(Tables.Visit.ETAG), row.get(Tables.Visit.LAST_MODIFIED)),
        row.get(Tables.Visit.STAMP));
  }
}
