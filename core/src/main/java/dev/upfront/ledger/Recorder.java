package dev.upfront.ledger;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Modality;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes readings into the ledger, within a transaction that its caller has begun. */
final class Recorder {
  private final DSLContext sql;

  Recorder(DSLContext sql) {
    this.sql = sql;
  }

  Recording record(Reading reading, Identity identity, Instant at) {
    Record same = same(identity);
    if (same != null) {
      return new Recording.Known(ArticleRow.article(same));
    }
    Record newest = newest(identity.address());
    RecordedArticle before = newest == null ? null : ArticleRow.article(newest);
    RecordedArticle article = ArticleRow.next(reading, identity, before, at);
    long id = insert(article, reading, identity);
    Map<String, Long> series = series(reading.claims(), article);
    insertClaims(id, series, reading.claims());
    int withdrawn = before == null ? 0 : withdraw(id, article, reading.claims());
    touch(series, reading.claims(), article);
    return before == null
        ? new Recording.New(article, reading.claims().size())
        : new Recording.Edited(article, reading.claims().size(), withdrawn);
  }

  /** The version that says the same, whichever it is: an old copy that is added once more is no edit. */
  private @Nullable Record same(Identity identity) {
    if (!identity.web()) {
      Record elsewhere = sql.select(ArticleRow.COLUMNS)
          .from(Tables.Article.TABLE)
          .where(Tables.Article.DIGEST.eq(identity.digest()))
          .andNot(Tables.Article.WEB)
          .fetchOne();
      if (elsewhere != null) {
        return elsewhere;
      }
    }
    return sql.select(ArticleRow.COLUMNS)
        .from(Tables.Article.TABLE)
        .where(Tables.Article.ADDRESS.eq(identity.address()))
        .and(Tables.Article.DIGEST.eq(identity.digest()))
        .orderBy(Tables.Article.VERSION)
        .limit(1)
        .fetchOne();
  }

  private @Nullable Record newest(String address) {
    return sql.select(ArticleRow.COLUMNS)
        .from(Tables.Article.TABLE)
        .where(Tables.Article.ADDRESS.eq(address))
        .orderBy(Tables.Article.VERSION.desc())
        .limit(1)
        .fetchOne();
  }

  private long insert(RecordedArticle article, Reading reading, Identity identity) {
    Article brought = reading.article();
    Record key = sql.insertInto(Tables.Article.TABLE)
        .set(Tables.Article.ADDRESS, article.address())
        .set(Tables.Article.VERSION, article.version())
        .set(Tables.Article.GIVEN_ID, brought.id())
        .set(Tables.Article.WEB, identity.web())
        .set(Tables.Article.OUTLET, article.outlet())
        .set(Tables.Article.TITLE, article.title())
        .set(Tables.Article.PUBLISHED, Times.textOrNull(article.published()))
        .set(Tables.Article.DATED_FROM, ArticleRow.text(article.dated().from()))
        .set(Tables.Article.DATED_TO, ArticleRow.text(article.dated().to()))
        .set(Tables.Article.DAY, Times.text(article.day()))
        .set(Tables.Article.RECORDED_AT, Times.text(article.recordedAt()))
        .set(Tables.Article.SERIES, reading.series())
        .set(Tables.Article.SEASON, reading.season())
        .set(Tables.Article.DIGEST, identity.digest())
        .set(Tables.Article.SHINGLES, article.fingerprint().shingles())
        .set(Tables.Article.SKETCH, article.fingerprint().sketch())
        .set(Tables.Article.CREDITS, String.join("\n", article.credits()))
        .returning(Tables.Article.ID)
        .fetchSingle();
    long id = key.get(Tables.Article.ID);
    Packed packed = Packed.of(brought.text());
    sql.insertInto(Tables.Text.TABLE)
        .set(Tables.Text.ARTICLE, id)
        .set(Tables.Text.LENGTH, packed.length())
        .set(Tables.Text.DEFLATED, packed.deflated())
        .execute();
    sql.insertInto(Tables.ArticleMonth.TABLE)
        .set(Tables.ArticleMonth.MONTH, Times.month(article.day()))
        .set(Tables.ArticleMonth.ARTICLES, 1L)
        .onConflict(Tables.ArticleMonth.MONTH)
        .doUpdate()
        .set(Tables.ArticleMonth.ARTICLES, Tables.ArticleMonth.ARTICLES.plus(1))
        .execute();
    return id;
  }

  /** The keys of the titles that the claims write; those that are new get one. */
  private Map<String, Long> series(List<Claim> claims, RecordedArticle article) {
    Set<String> titles = new HashSet<>();
    claims.forEach(claim -> titles.add(claim.series()));
    Map<String, Long> ids = new HashMap<>(known(titles));
    for (String title : titles) {
      if (!ids.containsKey(title)) {
        Record key = sql.insertInto(Tables.Series.TABLE)
            .set(Tables.Series.TITLE, title)
            .set(Tables.Series.KEY, Catalogue.titleKey(title))
            .set(Tables.Series.ARTICLES, 0)
            .set(Tables.Series.CLAIMS, 0)
            .set(Tables.Series.LAST_DAY, Times.text(article.day()))
            .set(Tables.Series.REVISION, 0L)
            .set(Tables.Series.SETTLED, 0L)
            .returning(Tables.Series.ID)
            .fetchSingle();
        ids.put(title, key.get(Tables.Series.ID));
      }
    }
    return ids;
  }

  private Map<String, Long> known(Set<String> titles) {
    return titles.isEmpty()
        ? Map.of()
        : sql.select(Tables.Series.TITLE, Tables.Series.ID)
            .from(Tables.Series.TABLE)
            .where(Tables.Series.TITLE.in(titles))
            .fetchMap(Tables.Series.TITLE, Tables.Series.ID);
  }

  private void insertClaims(long article, Map<String, Long> series, List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    BatchBindStep rows = sql.batch(sql.insertInto(Tables.Claim.TABLE)
        .columns(ClaimRow.COLUMNS)
        .values(new @Nullable Object[ClaimRow.COLUMNS.size()]));
    for (Claim claim : claims) {
      Long id = series.get(claim.series());
      rows = rows.bind(ClaimRow.values(article, id == null ? 0 : id, claim));
    }
    rows.execute();
  }

  /** Counts what was recorded of each series, and says that it is to be settled anew. */
  private void touch(Map<String, Long> series, List<Claim> claims, RecordedArticle article) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    claims.forEach(claim -> counts.merge(claim.series(), 1, Integer::sum));
    counts.forEach((title, count) -> {
      Long id = series.get(title);
      touch(id == null ? 0 : id, 1, count, article);
    });
  }

  private void touch(long series, int articles, int claims, RecordedArticle article) {
    String day = Times.text(article.day());
    sql.update(Tables.Series.TABLE)
        .set(Tables.Series.ARTICLES, Tables.Series.ARTICLES.plus(articles))
        .set(Tables.Series.CLAIMS, Tables.Series.CLAIMS.plus(claims))
        .set(
            Tables.Series.LAST_DAY,
            DSL.when(Tables.Series.LAST_DAY.lt(day), DSL.val(day))
                .otherwise(Tables.Series.LAST_DAY))
        .set(Tables.Series.REVISION, Tables.Series.REVISION.plus(1))
        .where(Tables.Series.ID.eq(series))
        .execute();
  }

  /** Withdraws what earlier versions claim and this one no longer does, or only less firmly. */
  private int withdraw(long id, RecordedArticle article, List<Claim> claims) {
    Map<Stated, Modality> stated = Stated.in(claims);
    List<Long> dropped = new ArrayList<>();
    Set<Long> series = new HashSet<>();
    for (Record row : standing(article)) {
      if (Stated.drops(stated, ClaimRow.claim(row))) {
        dropped.add(row.get(Tables.Claim.ID));
        series.add(row.get(Tables.Claim.SERIES));
      }
    }
    if (dropped.isEmpty()) {
      return 0;
    }
    BatchBindStep updates = sql.batch(sql.update(Tables.Claim.TABLE)
        .set(Tables.Claim.WITHDRAWN_BY, id)
        .where(Tables.Claim.ID.eq((Long) null)));
    for (Long each : dropped) {
      updates = updates.bind(id, each);
    }
    int withdrawn = Arrays.stream(updates.execute()).sum();
    series.forEach(each -> touch(each, 0, 0, article));
    return withdrawn;
  }

  /** The claims of earlier versions that none has withdrawn. */
  private List<? extends Record> standing(RecordedArticle article) {
    return sql.select(ClaimRow.COLUMNS)
        .select(Tables.Claim.ID, Tables.Series.TITLE)
        .from(Tables.Article.TABLE)
        .join(Tables.Claim.TABLE)
        .on(Tables.Claim.ARTICLE.eq(Tables.Article.ID))
        .join(Tables.Series.TABLE)
        .on(Tables.Claim.SERIES.eq(Tables.Series.ID))
        .where(Tables.Article.ADDRESS.eq(article.address()))
        .and(Tables.Article.VERSION.lt(article.version()))
        .and(Tables.Claim.WITHDRAWN_BY.isNull())
        .fetch();
  }
}
