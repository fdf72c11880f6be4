package dev.upfront.ledger;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A version of an article as a row of the schema and back. */
final class ArticleRow {
  /** All that a {@link RecordedArticle} consists of, and its key. */
  static final List<Field<?>> COLUMNS = List.of(
      Tables.Article.ID,
      Tables.Article.ADDRESS,
      Tables.Article.VERSION,
      Tables.Article.OUTLET,
      Tables.Article.TITLE,
      Tables.Article.PUBLISHED,
      Tables.Article.DATED_FROM,
      Tables.Article.DATED_TO,
      Tables.Article.DAY,
      Tables.Article.RECORDED_AT,
      Tables.Article.SHINGLES,
      Tables.Article.SKETCH,
      Tables.Article.CREDITS);

  /** What it takes besides to restore the reading. */
  static final List<Field<?>> MORE_COLUMNS = List.of(
      Tables.Article.GIVEN_ID, Tables.Article.WEB, Tables.Article.SERIES, Tables.Article.SEASON);

  private ArticleRow() {}

  /**
   * The version that a reading becomes.
   *
   * @param before the newest version that is known at the address, null where none is
   */
  static RecordedArticle next(
      Reading reading, Identity identity, @Nullable RecordedArticle before, Instant at) {
    Article article = reading.article();
    Window dated = dated(reading);
    return new RecordedArticle(
        identity.address(),
        before == null ? 1 : before.version() + 1,
        article.outlet(),
        article.title(),
        article.published(),
        dated,
        before == null
            ? firstDay(article.published(), dated, at)
            : dayOfEdit(article.published(), before, at),
        at,
        Fingerprint.of(article.text()),
        Credits.in(article.text()));
  }

  /** When it was written, which is no later than it was seen; only a day that it carries is believed before that. */
  private static Window dated(Reading reading) {
    LocalDate seen = reading.article().seen();
    if (seen == null || reading.article().published() != null) {
      return reading.dated();
    }
    Window until = Window.until(PartialDate.of(seen));
    return reading.dated().intersection(until).orElse(until);
  }

  private static LocalDate firstDay(@Nullable LocalDate published, Window dated, Instant at) {
    if (published != null) {
      return published;
    }
    LocalDate today = AsOf.dayOf(at);
    LocalDate last = dated.lastDay();
    return last == null || last.isAfter(today) ? today : last;
  }

  /** Never before the version that it takes the place of. */
  static LocalDate dayOfEdit(@Nullable LocalDate published, RecordedArticle before, Instant at) {
    if (published != null && published.isAfter(before.day())) {
      return published;
    }
    LocalDate today = AsOf.dayOf(at);
    return today.isBefore(before.day()) ? before.day() : today;
  }

  static RecordedArticle article(Record row) {
    return new RecordedArticle(
        row.get(Tables.Article.ADDRESS),
        row.get(Tables.Article.VERSION),
        row.get(Tables.Article.OUTLET),
        row.get(Tables.Article.TITLE),
        Times.dayOrNull(row.get(Tables.Article.PUBLISHED)),
        new Window(
            PartialDate.parseNullable(row.get(Tables.Article.DATED_FROM)),
            PartialDate.parseNullable(row.get(Tables.Article.DATED_TO))),
        LocalDate.parse(row.get(Tables.Article.DAY)),
        Instant.parse(row.get(Tables.Article.RECORDED_AT)),
        Fingerprint.restored(row.get(Tables.Article.SHINGLES), row.get(Tables.Article.SKETCH)),
        row.get(Tables.Article.CREDITS).lines().toList());
  }

  /** The article as it was brought, given its text. */
  static Article brought(Record row, String text) {
    return new Article(
        row.get(Tables.Article.GIVEN_ID),
        row.get(Tables.Article.TITLE),
        row.get(Tables.Article.OUTLET),
        row.get(Tables.Article.WEB) ? row.get(Tables.Article.ADDRESS) : null,
        Times.dayOrNull(row.get(Tables.Article.PUBLISHED)),
        text);
  }

  /** A date of a window as it is kept. */
  static @Nullable String text(@Nullable PartialDate date) {
    return Objects.toString(date, null);
  }
}
