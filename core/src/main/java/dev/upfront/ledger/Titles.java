package dev.upfront.ledger;

import dev.upfront.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Which titles mean the same series, and what is nearest to one that means none. */
final class Titles {
  /** Below this, a name has no likeness that a person would see (0 to 1). */
  private static final double LEAST_LIKENESS = 0.75;

  private static final List<Field<?>> COLUMNS = List.of(
      Tables.Series.ID,
      Tables.Series.TITLE,
      Tables.Series.KEY,
      Tables.Series.ARTICLES,
      Tables.Series.CLAIMS,
      Tables.Series.LAST_DAY,
      Tables.Series.REVISION,
      Tables.Series.SETTLED);

  private final DSLContext sql;
  private final Catalogue catalogue;

  Titles(DSLContext sql, Catalogue catalogue) {
    this.sql = sql;
    this.catalogue = catalogue;
  }

  /** One series under all the titles that articles write. */
  record Known(String title, List<Record> rows) {
    List<Long> ids() {
      return rows.stream().map(row -> row.get(Tables.Series.ID)).toList();
    }

    long revision() {
      return rows.stream().mapToLong(row -> row.get(Tables.Series.REVISION)).sum();
    }

    boolean isTouched() {
      return rows.stream()
          .anyMatch(row -> !row.get(Tables.Series.REVISION).equals(row.get(Tables.Series.SETTLED)));
    }

    SeriesSummary summary() {
      return new SeriesSummary(
          title,
          rows.stream().mapToInt(row -> row.get(Tables.Series.CLAIMS)).sum(),
          rows.stream().mapToInt(row -> row.get(Tables.Series.ARTICLES)).sum(),
          rows.stream()
              .map(row -> LocalDate.parse(row.get(Tables.Series.LAST_DAY)))
              .max(Comparator.naturalOrder())
              .orElseThrow());
    }
  }

  /** What the ledger has under that name; without rows where it has nothing. */
  Known find(String name) {
    List<Record> rows = new ArrayList<>(sql.select(COLUMNS)
        .from(Tables.Series.TABLE)
        .where(Tables.Series.KEY.in(keys(name)))
        .fetch());
    return new Known(title(name, rows), rows);
  }

  /** All series, sorted by title. */
  List<Known> all() {
    return group(sql.select(COLUMNS).from(Tables.Series.TABLE).fetch());
  }

  /** The titles of the series that have those numbers, in the order of these, each once. */
  List<String> of(List<Long> ids) {
    Map<Long, String> titles = new HashMap<>();
    all().forEach(known -> known.ids().forEach(id -> titles.put(id, known.title())));
    return ids.stream().map(titles::get).filter(Objects::nonNull).distinct().toList();
  }

  private List<Known> group(List<? extends Record> rows) {
    Map<String, List<Record>> groups = new LinkedHashMap<>();
    for (Record row : rows) {
      groups
          .computeIfAbsent(leads(row.get(Tables.Series.TITLE)), key -> new ArrayList<>())
          .add(row);
    }
    return groups.values().stream()
        .map(group -> new Known(title(group.get(0).get(Tables.Series.TITLE), group), group))
        .sorted(Comparator.comparing(Known::title))
        .toList();
  }

  private String leads(String title) {
    return SeriesTitles.key(catalogue, title);
  }

  /** Under which keys the claims of a series may stand: those of its titles that mean no other one. */
  private Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(Catalogue.titleKey(name));
    catalogue.find(name).ifPresent(series -> {
      String lead = Catalogue.titleKey(series.title());
      keys.add(lead);
      for (String other : series.otherTitles()) {
        if (leads(other).equals(lead)) {
          keys.add(Catalogue.titleKey(other));
        }
      }
    });
    return keys;
  }

  private String title(String name, List<Record> rows) {
    Map<String, Integer> claims = new LinkedHashMap<>();
    rows.forEach(row ->
        claims.merge(row.get(Tables.Series.TITLE), row.get(Tables.Series.CLAIMS), Integer::sum));
    return SeriesTitles.title(catalogue, name, claims);
  }

  /** The titles most like a name, the likest first, by Jaro and Winkler (1990), who favour a common beginning. */
  List<String> nearest(String name, int most) {
    record Near(String title, double likeness) {}
    JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
    String key = Catalogue.titleKey(name);
    return all().stream()
        .map(known ->
            new Near(known.title(), likeness.apply(key, Catalogue.titleKey(known.title()))))
        .filter(near -> near.likeness() >= LEAST_LIKENESS)
        .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::title))
        .limit(most)
        .map(Near::title)
        .toList();
  }
}
