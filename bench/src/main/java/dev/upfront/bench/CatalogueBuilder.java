package dev.upfront.bench;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Platform;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Writes the catalogue's tables of series and given names from the data that they are drawn from.
 * The same data give the same bytes, so a change of the data shows as a change of lines.
 *
 * <p>Run from the root of the project: {@code CatalogueBuilder DATA}, where {@code DATA} is the
 * folder with {@code catalogue.csv}, {@code seasons.csv}, {@code given-names.csv} and
 * {@code seasons-dramas-1990-2018.csv}.
 */
public final class CatalogueBuilder {
  private static final Path RESOURCES =
      Path.of("core", "src", "main", "resources", "dev", "upfront", "catalogue");

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final List<String> TERMS = List.of(
      "# Written by dev.upfront.bench.CatalogueBuilder: change the data that it reads, not this file.",
      "#",
      "# This product uses the TMDB API but is not endorsed or certified by TMDB, which allows",
      "# non-commercial use. Only facts are kept, by way of the public repository",
      "# movnixbot/movnix-db (tv/*.json, 2026-08-22).",
      "#");

  private static final List<String> DRAMA_TERMS = List.of(
      TERMS.get(0),
      "#",
      "# American dramas, 1990 to 2018: data by The Economist (graphic-detail-data,",
      "# 2018-11-24_tv-ratings) under CC BY 4.0, after IMDb and OMDb. Changed: only title, season and date",
      "# are kept, of series that series.tsv does not have. The date is the mean air date of the episodes.",
      "#");

  private final Catalogue catalogue = Catalogue.bundled();

  private CatalogueBuilder() {}

  /**
   * Writes the tables.
   *
   * @param args the folder with the data
   * @throws IOException where a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.isDirectory(RESOURCES)) {
      System.err.println("usage, from the root of the project: CatalogueBuilder DATA");
      System.exit(2);
    }
    Path data = Path.of(args[0]);
    CatalogueBuilder builder = new CatalogueBuilder();
    write(
        "series.tsv",
        "# title, other titles, first year, platforms, countries, premiere of each season",
        builder.series(data));
    write(
        "given-names.tsv",
        "# first words of cast names that were seen twice or more",
        givenNames(data));
    write("dramas.tsv", DRAMA_TERMS, "# title, day of each season", builder.dramas(data));
  }

  /** The dramas that are not in the catalogue. */
  private Collection<String> dramas(Path data) throws IOException {
    Map<String, StringBuilder> days = new TreeMap<>();
    for (CSVRecord season : rows(data.resolve("seasons-dramas-1990-2018.csv"))) {
      if (catalogue.find(season.get("title")).isEmpty()) {
        StringBuilder list =
            days.computeIfAbsent(season.get("title"), absent -> new StringBuilder());
        list.append(list.isEmpty() ? "" : " ")
            .append(season.get("seasonNumber"))
            .append('=')
            .append(season.get("date"));
      }
    }
    List<String> lines = new ArrayList<>(days.size());
    days.forEach((title, list) -> lines.add(title + "\t" + list));
    return lines;
  }

  private Collection<String> series(Path data) throws IOException {
    Map<String, StringBuilder> premieres = new HashMap<>();
    for (CSVRecord season : rows(data.resolve("seasons.csv"))) {
      StringBuilder list =
          premieres.computeIfAbsent(season.get("tmdb_id"), absent -> new StringBuilder());
      list.append(list.isEmpty() ? "" : " ")
          .append(season.get("season"))
          .append('=')
          .append(season.get("premiere"));
    }
    Map<String, String> lines = new TreeMap<>();
    for (CSVRecord each : rows(data.resolve("catalogue.csv"))) {
      String title = each.get("title");
      List<String> countries = parts(each.get("countries"));
      String id = each.get("tmdb_id");
      lines.put(
          "%s\t%s\t%9s".formatted(title.toLowerCase(Locale.ROOT), each.get("first_year"), id),
          Stream.of(
                  title,
                  String.join("|", otherTitles(title, parts(each.get("other_titles")))),
                  each.get("first_year"),
                  String.join("|", platforms(parts(each.get("platforms")), countries)),
                  String.join("|", countries),
                  premieres.getOrDefault(id, new StringBuilder()).toString())
              .map(cell -> cell.isEmpty() ? "-" : cell)
              .collect(Collectors.joining("\t")));
    }
    return lines.values();
  }

  /** Those that are not the title in other letter case. */
  private static List<String> otherTitles(String title, List<String> others) {
    return others.stream().filter(other -> !other.equalsIgnoreCase(title)).toList();
  }

  /**
   * The platforms by the catalogue's names. The dozens of local stations that relay a network are
   * left out where the network itself is among them.
   */
  private List<String> platforms(List<String> names, List<String> countries) {
    List<String> known = new ArrayList<>();
    for (String name : names) {
      catalogue.platforms().stream()
          .filter(platform -> isAtHomeIn(platform, countries) && goesBy(platform, name))
          .map(Platform::name)
          .findFirst()
          .filter(found -> !known.contains(found))
          .ifPresent(known::add);
    }
    return known.isEmpty() ? names : known;
  }

  private static boolean isAtHomeIn(Platform platform, List<String> countries) {
    return platform.country().isEmpty()
        || countries.isEmpty()
        || countries.contains(platform.country());
  }

  private static boolean goesBy(Platform platform, String name) {
    return Stream.of(List.of(platform.name()), platform.aliases(), platform.mistakable())
        .flatMap(List::stream)
        .anyMatch(name::equalsIgnoreCase);
  }

  private static Collection<String> givenNames(Path data) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (CSVRecord row : rows(data.resolve("given-names.csv"))) {
      names.add(row.get("name"));
    }
    return names;
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return CSV.parse(reader).getRecords();
    }
  }

  private static List<String> parts(String cell) {
    return Stream.of(cell.split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  private static void write(String file, String columns, Collection<String> lines)
      throws IOException {
    write(file, TERMS, columns, lines);
  }

  private static void write(
      String file, List<String> terms, String columns, Collection<String> lines)
      throws IOException {
    String text = Stream.of(terms, List.of(columns, ""), lines)
        .flatMap(Collection::stream)
        .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(RESOURCES.resolve(file), text);
  }
}
