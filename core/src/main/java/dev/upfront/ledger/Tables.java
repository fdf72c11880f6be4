package dev.upfront.ledger;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The names of the schema, as the migrations beside this package make it. */
final class Tables {
  private Tables() {}

  /** Versions of articles. */
  static final class Article {
    static final Table<Record> TABLE = table(name("article"));
    static final Field<Long> ID = of("id", SQLDataType.BIGINT);
    static final Field<String> ADDRESS = of("address", SQLDataType.CLOB);
    static final Field<Integer> VERSION = of("version", SQLDataType.INTEGER);
    static final Field<String> GIVEN_ID = of("given_id", SQLDataType.CLOB);
    static final Field<Boolean> WEB = of("web", SQLDataType.BOOLEAN);
    static final Field<String> OUTLET = of("outlet", SQLDataType.CLOB);
    static final Field<String> TITLE = of("title", SQLDataType.CLOB);
    static final Field<String> PUBLISHED = of("published", SQLDataType.CLOB);
    static final Field<String> DATED_FROM = of("dated_from", SQLDataType.CLOB);
    static final Field<String> DATED_TO = of("dated_to", SQLDataType.CLOB);
    static final Field<String> DAY = of("day", SQLDataType.CLOB);
    static final Field<String> RECORDED_AT = of("recorded_at", SQLDataType.CLOB);
    static final Field<String> SERIES = of("series", SQLDataType.CLOB);
    static final Field<Integer> SEASON = of("season", SQLDataType.INTEGER);
    static final Field<byte[]> DIGEST = of("digest", SQLDataType.BLOB);
    static final Field<Integer> SHINGLES = of("shingles", SQLDataType.INTEGER);
    static final Field<byte[]> SKETCH = of("sketch", SQLDataType.BLOB);
    static final Field<String> CREDITS = of("credits", SQLDataType.CLOB);

    private Article() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("article", column), type);
    }
  }

  /** Their texts, apart from them: they are long and seldom asked for. */
  static final class Text {
    static final Table<Record> TABLE = table(name("article_text"));
    static final Field<Long> ARTICLE = of("article", SQLDataType.BIGINT);
    static final Field<Integer> LENGTH = of("length", SQLDataType.INTEGER);
    static final Field<byte[]> DEFLATED = of("deflated", SQLDataType.BLOB);

    private Text() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("article_text", column), type);
    }
  }

  /** Titles as articles write them; those with the same key are one series. */
  static final class Series {
    static final Table<Record> TABLE = table(name("series"));
    static final Field<Long> ID = of("id", SQLDataType.BIGINT);
    static final Field<String> TITLE = of("title", SQLDataType.CLOB);
    static final Field<String> KEY = of("title_key", SQLDataType.CLOB);
    static final Field<Integer> ARTICLES = of("articles", SQLDataType.INTEGER);
    static final Field<Integer> CLAIMS = of("claims", SQLDataType.INTEGER);
    static final Field<String> LAST_DAY = of("last_day", SQLDataType.CLOB);
    static final Field<Long> REVISION = of("revision", SQLDataType.BIGINT);
    static final Field<Long> SETTLED = of("settled", SQLDataType.BIGINT);

    private Series() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("series", column), type);
    }
  }

  /** Claims of versions of articles. */
  static final class Claim {
    static final Table<Record> TABLE = table(name("claim"));
    static final Field<Long> ID = of("id", SQLDataType.BIGINT);
    static final Field<Long> ARTICLE = of("article", SQLDataType.BIGINT);
    static final Field<Long> SERIES = of("series", SQLDataType.BIGINT);
    static final Field<Integer> SEASON = of("season", SQLDataType.INTEGER);
    static final Field<String> TYPE = of("type", SQLDataType.CLOB);
    static final Field<String> MODALITY = of("modality", SQLDataType.CLOB);
    static final Field<String> SAID_BY = of("said_by", SQLDataType.CLOB);
    static final Field<String> WINDOW_FROM = of("window_from", SQLDataType.CLOB);
    static final Field<String> WINDOW_TO = of("window_to", SQLDataType.CLOB);
    static final Field<String> PLATFORM = of("platform", SQLDataType.CLOB);
    static final Field<Integer> PART = of("part", SQLDataType.INTEGER);
    static final Field<Integer> EPISODES = of("episodes", SQLDataType.INTEGER);
    static final Field<String> PERSON = of("person", SQLDataType.CLOB);
    static final Field<String> PLAYED = of("played", SQLDataType.CLOB);
    static final Field<String> STATUS = of("status", SQLDataType.CLOB);
    static final Field<String> JOB = of("job", SQLDataType.CLOB);
    static final Field<String> WORK = of("work", SQLDataType.CLOB);
    static final Field<String> AUTHOR = of("author", SQLDataType.CLOB);
    static final Field<Integer> QUOTE_START = of("quote_start", SQLDataType.INTEGER);
    static final Field<Integer> QUOTE_END = of("quote_end", SQLDataType.INTEGER);
    static final Field<String> QUOTE = of("quote", SQLDataType.CLOB);
    static final Field<Long> WITHDRAWN_BY = of("withdrawn_by", SQLDataType.BIGINT);

    private Claim() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("claim", column), type);
    }
  }

  /** Marks of outlets, by the series that settled them. */
  static final class Mark {
    static final Table<Record> TABLE = table(name("mark"));
    static final Field<Long> SERIES = of("series", SQLDataType.BIGINT);
    static final Field<String> OUTLET = of("outlet", SQLDataType.CLOB);
    static final Field<String> TYPE = of("type", SQLDataType.CLOB);
    static final Field<String> MODALITY = of("modality", SQLDataType.CLOB);
    static final Field<String> SETTLED = of("settled", SQLDataType.CLOB);
    static final Field<Boolean> RIGHT = of("was_right", SQLDataType.BOOLEAN);
    static final Field<Integer> BLAME = of("blame", SQLDataType.INTEGER);
    static final Field<Long> DAYS_AHEAD = of("days_ahead", SQLDataType.BIGINT);
    static final Field<Boolean> ORIGINAL = of("original", SQLDataType.BOOLEAN);

    private Mark() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("mark", column), type);
    }
  }

  /** Marks added up by the month in which they were settled. */
  static final class Tally {
    static final Table<Record> TABLE = table(name("tally"));
    static final Field<String> OUTLET = of("outlet", SQLDataType.CLOB);
    static final Field<String> TYPE = of("type", SQLDataType.CLOB);
    static final Field<String> MODALITY = of("modality", SQLDataType.CLOB);
    static final Field<String> MONTH = of("month", SQLDataType.CLOB);
    static final Field<Integer> RIGHT = of("was_right", SQLDataType.INTEGER);
    static final Field<Integer> WRONG = of("was_wrong", SQLDataType.INTEGER);
    static final Field<Long> BLAME = of("blame", SQLDataType.BIGINT);
    static final Field<Long> DAYS_AHEAD = of("days_ahead", SQLDataType.BIGINT);
    static final Field<Integer> ORIGINAL = of("original", SQLDataType.INTEGER);

    private Tally() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("tally", column), type);
    }
  }

  /** How often the sums of a month were changed. */
  static final class TallyMonth {
    static final Table<Record> TABLE = table(name("tally_month"));
    static final Field<String> MONTH = of("month", SQLDataType.CLOB);
    static final Field<Long> REVISION = of("revision", SQLDataType.BIGINT);

    private TallyMonth() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("tally_month", column), type);
    }
  }

  /** How many versions of articles count from a day of a month. */
  static final class ArticleMonth {
    static final Table<Record> TABLE = table(name("article_month"));
    static final Field<String> MONTH = of("month", SQLDataType.CLOB);
    static final Field<Long> ARTICLES = of("articles", SQLDataType.BIGINT);

    private ArticleMonth() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("article_month", column), type);
    }
  }

  /** What was worked out once. */
  static final class Kept {
    static final Table<Record> TABLE = table(name("kept"));
    static final Field<String> WORK = of("work", SQLDataType.CLOB);
    static final Field<String> STATE = of("state", SQLDataType.CLOB);
    static final Field<Integer> LENGTH = of("length", SQLDataType.INTEGER);
    static final Field<byte[]> DEFLATED = of("deflated", SQLDataType.BLOB);

    private Kept() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("kept", column), type);
    }
  }

  /** Addresses that were fetched. */
  static final class Visit {
    static final Table<Record> TABLE = table(name("visit"));
    static final Field<String> ADDRESS = of("address", SQLDataType.CLOB);
    static final Field<String> ETAG = of("etag", SQLDataType.CLOB);
    static final Field<String> LAST_MODIFIED = of("last_modified", SQLDataType.CLOB);
    static final Field<String> STAMP = of("stamp", SQLDataType.CLOB);
    static final Field<String> VISITED_AT = of("visited_at", SQLDataType.CLOB);

    private Visit() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("visit", column), type);
    }
  }

  /** Feeds that are followed. */
  static final class Feed {
    static final Table<Record> TABLE = table(name("feed"));
    static final Field<String> ADDRESS = of("address", SQLDataType.CLOB);
    static final Field<String> TITLE = of("title", SQLDataType.CLOB);
    static final Field<String> ADDED_AT = of("added_at", SQLDataType.CLOB);
    static final Field<String> ETAG = of("etag", SQLDataType.CLOB);
    static final Field<String> LAST_MODIFIED = of("last_modified", SQLDataType.CLOB);
    static final Field<String> POLLED_AT = of("polled_at", SQLDataType.CLOB);
    static final Field<String> ANSWERED_AT = of("answered_at", SQLDataType.CLOB);
    static final Field<String> NEXT_AT = of("next_at", SQLDataType.CLOB);
    static final Field<Integer> FAILURES = of("failures", SQLDataType.INTEGER);
    static final Field<String> TROUBLE = of("trouble", SQLDataType.CLOB);
    static final Field<Boolean> GONE = of("gone", SQLDataType.BOOLEAN);
    static final Field<Integer> ARTICLES = of("articles", SQLDataType.INTEGER);

    private Feed() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("feed", column), type);
    }
  }

  /** Archives that were begun. */
  static final class Archive {
    static final Table<Record> TABLE = table(name("archive"));
    static final Field<String> NAME = of("name", SQLDataType.CLOB);
    static final Field<String> BEGINNING = of("beginning", SQLDataType.CLOB);
    static final Field<Long> POSITION = of("position", SQLDataType.BIGINT);

    private Archive() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
      return field(name("archive", column), type);
    }
  }
}
