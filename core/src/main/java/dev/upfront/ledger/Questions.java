package dev.upfront.ledger;

import dev.upfront.claim.Claim;
import dev.upfront.claim.FactType;
import dev.upfront.reading.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads articles and claims out of the ledger. */
final class Questions {
  private static final Table<Record> WITHDRAWING = Tables.Article.TABLE.as("withdrawing");
  private static final Field<Long> WITHDRAWING_ID =
      DSL.field(DSL.name("withdrawing", "id"), Long.class);
  private static final Field<String> WITHDRAWN_DAY =
      DSL.field(DSL.name("withdrawing", "day"), String.class);
  private static final Field<String> WITHDRAWN_AT =
      DSL.field(DSL.name("withdrawing", "recorded_at"), String.class);

  /** Of a day as "2023-08-03"; months and years are shorter. */
  private static final int LENGTH_OF_DAY = 10;

  private final DSLContext sql;

  Questions(DSLContext sql) {
    this.sql = sql;
  }

  /** The claims of all titles of one series. */
  List<RecordedClaim> claims(List<Long> series, AsOf asOf) {
    if (series.isEmpty()) {
      return List.of();
    }
    // Apart from the claims, as each article has many, and its fingerprint is larger than they are.
    Map<Long, RecordedArticle> articles = sql.select(ArticleRow.COLUMNS)
        .from(Tables.Article.TABLE)
        .where(Tables.Article.ID.in(DSL.select(Tables.Claim.ARTICLE)
            .from(Tables.Claim.TABLE)
            .where(Tables.Claim.SERIES.in(series))))
        .and(reached(asOf))
        .fetchMap(Tables.Article.ID, ArticleRow::article);
    List<RecordedClaim> claims = new ArrayList<>();
    claimRows().where(Tables.Claim.SERIES.in(series)).forEach(row -> {
      RecordedArticle article = articles.get(row.get(Tables.Claim.ARTICLE));
      if (article != null) {
        claims.add(new RecordedClaim(ClaimRow.claim(row), article, withdrawal(row)));
      }
    });
    claims.sort(RecordedClaim.ORDER);
    return claims;
  }

  /** All that a recorded claim consists of, but for its article. */
  private SelectOnConditionStep<Record> claimRows() {
    return sql.select(ClaimRow.COLUMNS)
        .select(Tables.Series.TITLE, WITHDRAWN_DAY, WITHDRAWN_AT)
        .from(Tables.Claim.TABLE)
        .join(Tables.Series.TABLE)
        .on(Tables.Claim.SERIES.eq(Tables.Series.ID))
        .leftJoin(WITHDRAWING)
        .on(Tables.Claim.WITHDRAWN_BY.eq(WITHDRAWING_ID));
  }

  private static Condition reached(AsOf asOf) {
    return Tables.Article.DAY
        .le(Times.text(asOf.day()))
        .and(Tables.Article.RECORDED_AT.le(Times.text(asOf.recorded())));
  }

  private static @Nullable Withdrawal withdrawal(Record row) {
    String day = row.get(WITHDRAWN_DAY);
    return day == null
        ? null
        : new Withdrawal(LocalDate.parse(day), Instant.parse(row.get(WITHDRAWN_AT)));
  }

  Optional<String> text(String address, int version) {
    return sql.select(Tables.Text.LENGTH, Tables.Text.DEFLATED)
        .from(Tables.Article.TABLE)
        .join(Tables.Text.TABLE)
        .on(Tables.Text.ARTICLE.eq(Tables.Article.ID))
        .where(Tables.Article.ADDRESS.eq(address))
        .and(Tables.Article.VERSION.eq(version))
        .fetchOptional(row -> new Packed(row.value1(), row.value2()).text());
  }

  /** A page of versions in the order in which they were recorded, and where the next one begins. */
  record Page(List<Entry> entries, long last) {}

  /**
   * The versions recorded behind one.
   *
   * @param last key of the last one of the page before, 0 for the first page
   */
  Page entries(AsOf asOf, long last, int most) {
    List<Record> rows = articles()
        .where(Tables.Article.ID.gt(last))
        .and(reached(asOf))
        .orderBy(Tables.Article.ID)
        .limit(most)
        .fetch();
    return new Page(
        withClaims(rows, asOf), rows.isEmpty() ? last : rows.getLast().get(Tables.Article.ID));
  }

  /** The versions recorded last, the last one first. */
  List<Entry> latest(AsOf asOf, int most) {
    return withClaims(
        articles()
            .where(reached(asOf))
            .orderBy(Tables.Article.ID.desc())
            .limit(most)
            .fetch(),
        asOf);
  }

  Optional<Entry> entry(String address, int version) {
    List<Record> rows = articles()
        .where(Tables.Article.ADDRESS.eq(address))
        .and(Tables.Article.VERSION.eq(version))
        .fetch();
    return withClaims(rows, AsOf.day(LocalDate.MAX)).stream().findFirst();
  }

  /** The series of which a day was named, over by then, on which a season came out; the last named day first. */
  List<Long> premiered(AsOf asOf) {
    Field<String> last = DSL.max(Tables.Claim.WINDOW_TO);
    return sql.select(Tables.Claim.SERIES, last)
        .from(Tables.Claim.TABLE)
        .join(Tables.Article.TABLE)
        .on(Tables.Claim.ARTICLE.eq(Tables.Article.ID))
        .where(Tables.Claim.TYPE.eq(FactType.RELEASE.word()))
        .and(Tables.Claim.SEASON.isNotNull())
        .and(Tables.Claim.WINDOW_FROM.eq(Tables.Claim.WINDOW_TO))
        .and(DSL.length(Tables.Claim.WINDOW_TO).eq(LENGTH_OF_DAY))
        .and(Tables.Claim.WINDOW_TO.le(Times.text(asOf.day())))
        .and(reached(asOf))
        .groupBy(Tables.Claim.SERIES)
        .orderBy(last.desc(), Tables.Claim.SERIES)
        .fetch(Tables.Claim.SERIES);
  }

  List<String> outlets() {
    return sql.selectDistinct(Tables.Article.OUTLET)
        .from(Tables.Article.TABLE)
        .where(Tables.Article.OUTLET.isNotNull())
        .orderBy(Tables.Article.OUTLET)
        .fetch(Tables.Article.OUTLET);
  }

  private SelectOnConditionStep<Record> articles() {
    return sql.select(ArticleRow.COLUMNS)
        .select(ArticleRow.MORE_COLUMNS)
        .select(Tables.Text.LENGTH, Tables.Text.DEFLATED)
        .from(Tables.Article.TABLE)
        .join(Tables.Text.TABLE)
        .on(Tables.Text.ARTICLE.eq(Tables.Article.ID));
  }

  private List<Entry> withClaims(List<Record> articles, AsOf asOf) {
    Map<Long, List<Record>> claims = new HashMap<>();
    claimRows()
        .where(Tables.Claim.ARTICLE.in(
            articles.stream().map(row -> row.get(Tables.Article.ID)).toList()))
        .orderBy(Tables.Claim.ID)
        .forEach(row -> claims
            .computeIfAbsent(row.get(Tables.Claim.ARTICLE), id -> new ArrayList<>())
            .add(row));
    return articles.stream()
        .map(row -> entry(row, claims.getOrDefault(row.get(Tables.Article.ID), List.of()), asOf))
        .toList();
  }

  private static Entry entry(Record row, List<Record> rows, AsOf asOf) {
    RecordedArticle article = ArticleRow.article(row);
    String text = new Packed(row.get(Tables.Text.LENGTH), row.get(Tables.Text.DEFLATED)).text();
    List<RecordedClaim> claims = new ArrayList<>(rows.size());
    for (Record each : rows) {
      Withdrawal withdrawal = withdrawal(each);
      claims.add(new RecordedClaim(
          ClaimRow.claim(each),
          article,
          withdrawal == null || asOf.knows(withdrawal) ? withdrawal : null));
    }
    List<Claim> read = claims.stream().map(RecordedClaim::claim).toList();
    Reading reading = new Reading(
        ArticleRow.brought(row, text),
        article.dated(),
        row.get(Tables.Article.SERIES),
        row.get(Tables.Article.SEASON),
        read);
    return new Entry(article, reading, claims);
  }
}
