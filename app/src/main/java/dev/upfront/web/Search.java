package dev.upfront.web;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.SeriesSummary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Finds series, people and outlets by a part of their name, or by one that is like it. */
final class Search {
  private static final int MOST = 20;
  private static final int MOST_SUGGESTIONS = 8;
  private static final int MOST_TITLES = 3;

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
    Map<String, SeriesSummary> found = new LinkedHashMap<>();
    // By another of its titles too, which no title that is shown holds.
    shelf.find(query).ifPresent(summary -> found.put(summary.title(), summary));
    shelf.titles().stream()
        .filter(titled -> titled.key().contains(key))
        .sorted(Comparator.comparing((Shelf.Titled titled) -> !titled.key().startsWith(key))
            .thenComparing(titled -> titled.series().claims(), Comparator.reverseOrder()))
        .map(Shelf.Titled::series)
        .forEach(series -> found.putIfAbsent(series.title(), series));
    if (found.isEmpty()) {
      List<String> like = shelf.suggestions(query);
      shelf.titles().stream()
          .map(Shelf.Titled::series)
          .filter(series -> like.contains(series.title()))
          .sorted(Comparator.comparingInt(series -> like.indexOf(series.title())))
          .forEach(series -> found.put(series.title(), series));
    }
    return found.values().stream().limit(most).toList();
  }

  /** Titles, people and outlets that a name that is still being written may become, as a JSON list. */
  String suggestions(String query) {
    return JsonMapper.shared()
        .writeValueAsString(Stream.of(
                series(query, MOST_SUGGESTIONS).stream().map(SeriesSummary::title),
                people(query, MOST_SUGGESTIONS).stream().map(Connections.Named::name),
                outlets(query).stream())
            .flatMap(each -> each)
            .distinct()
            .limit(MOST_SUGGESTIONS)
            .toList());
  }

  private List<Connections.Named> people(String query, int most) {
    return query.isBlank() ? List.of() : shelf.connections().search(query, most);
  }

  private List<String> outlets(String query) {
    String key = Catalogue.titleKey(query);
    return query.isBlank()
        ? List.of()
        : shelf.outlets().stream()
            .filter(name -> Catalogue.titleKey(name).contains(key))
            .toList();
  }

  SearchPage page(Frame frame, String query) {
    Links links = frame.links();
    List<SearchPage.Hit> series = series(query, MOST).stream()
        .map(summary -> new SearchPage.Hit(
            summary.title(),
            links.series(summary.title()),
            Words.count(summary.claims(), "claim") + ", last on " + Words.date(summary.lastDay())))
        .toList();
    List<SearchPage.Hit> people = people(query, MOST).stream()
        .map(named -> new SearchPage.Hit(
            named.name(),
            links.person(named.name()),
            named.series().stream().limit(MOST_TITLES).collect(Collectors.joining(", "))
                + (named.series().size() > MOST_TITLES ? " and more" : "")))
        .toList();
    List<SearchPage.Hit> outlets = outlets(query).stream()
        .limit(MOST)
        .map(name -> new SearchPage.Hit(name, links.outlet(name), ""))
        .toList();
    List<SearchPage.Hit> all =
        Stream.of(series, people, outlets).flatMap(List::stream).toList();
    return new SearchPage(
        frame.told(LinkedData.search(frame, all)), query, series, people, outlets);
  }
}
