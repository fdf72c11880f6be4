package dev.upfront.web;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.SeriesSummary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Finds series and outlets by a part of their name, or by one that is like it. */
final class Search {
  private static final int MOST = 20;
  private static final int MOST_SUGGESTIONS = 8;

  private final Shelf shelf;

  Search(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The series that a name leads to, the likest first: the one that it is, those that hold it, those that are like it. */
  List<SeriesSummary> series(String query, int most) {
    if (query.isBlank()) {
      return List.of();
    }
    String key = Catalogue.titleKey(query);
    Map<String, SeriesSummary> all = new LinkedHashMap<>();
    shelf.series().forEach(summary -> all.put(summary.title(), summary));
    Map<String, SeriesSummary> found = new LinkedHashMap<>();
    // By another of its titles too, which no title that is shown holds.
    shelf.ledger().find(query).ifPresent(summary -> found.put(summary.title(), summary));
    all.values().stream()
        .filter(summary -> Catalogue.titleKey(summary.title()).contains(key))
        .sorted(Comparator.comparing(
                (SeriesSummary summary) -> !Catalogue.titleKey(summary.title()).startsWith(key))
            .thenComparing(SeriesSummary::claims, Comparator.reverseOrder()))
        .forEach(summary -> found.putIfAbsent(summary.title(), summary));
    if (found.isEmpty()) {
      shelf.suggestions(query).forEach(title -> {
        SeriesSummary summary = all.get(title);
        if (summary != null) {
          found.put(title, summary);
        }
      });
    }
    return found.values().stream().limit(most).toList();
  }

  /** Titles that a name that is still being written may become, as a JSON list. */
  String titles(String query) {
    return JsonMapper.shared()
        .writeValueAsString(
            series(query, MOST_SUGGESTIONS).stream().map(SeriesSummary::title).toList());
  }

  SearchPage page(Frame frame, String query) {
    Links links = frame.links();
    String key = Catalogue.titleKey(query);
    return new SearchPage(
        frame,
        query,
        series(query, MOST).stream()
            .map(summary -> new SearchPage.Hit(
                summary.title(),
                links.series(summary.title()),
                Count.of(summary.claims(), "claim") + ", last on " + Words.date(summary.lastDay())))
            .toList(),
        query.isBlank()
            ? List.of()
            : shelf.outlets().stream()
                .filter(name -> Catalogue.titleKey(name).contains(key))
                .limit(MOST)
                .map(name -> new SearchPage.Hit(name, links.outlet(name), "outlet"))
                .toList());
  }
}
