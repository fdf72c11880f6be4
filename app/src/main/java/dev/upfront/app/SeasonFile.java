package dev.upfront.app;

import dev.upfront.forecast.History;
import dev.upfront.forecast.Premiere;
import dev.upfront.forecast.Traits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads seasons from a file: comma-separated with a row a season, whatever of the usual names its columns bear (so an
 * export of the Wikidata query service will do), or TVmaze's JSON of shows with their seasons embedded.
 */
final class SeasonFile {
  private static final List<String> ID =
      List.of("tmdb_id", "id", "series_id", "show_id", "series", "item");
  private static final List<String> TITLE =
      List.of("serieslabel", "showlabel", "itemlabel", "series", "show", "title", "name");
  private static final List<String> SEASON =
      List.of("number", "season_number", "seasonnumber", "ordinal", "seriesordinal", "season");
  private static final List<String> PREMIERE = List.of(
      "premiere",
      "premieredate",
      "premiere_date",
      "start",
      "starttime",
      "start_time",
      "airdate",
      "air_date",
      "date");
  private static final List<String> FINALE =
      List.of("finale", "enddate", "end_date", "end", "endtime", "end_time");
  private static final List<String> EPISODES =
      List.of("episodes", "episodeorder", "episode_count", "episodecount", "numberofepisodes");
  private static final List<String> PLATFORM =
      List.of("platforms", "platform", "networklabel", "platformlabel", "network", "webchannel");
  private static final List<String> COUNTRY =
      List.of("countries", "country", "countrycode", "countrylabel");
  private static final List<String> TYPE = List.of("type");
  private static final List<String> GENRES = List.of("genres", "genrelabel", "genre");

  private SeasonFile() {}

  /**
   * Reads a file of the user's.
   *
   * @param until the last day that it tells of; its latest premiere where null
   */
  static List<History> read(Path file, @Nullable LocalDate until) throws SeasonFileException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.mark(1);
      int first = reader.read();
      reader.reset();
      return first == '[' || first == '{'
          ? tvMaze(reader, file.toString(), until)
          : csv(reader, file.toString(), until);
    } catch (CharacterCodingException e) {
      throw new SeasonFileException(file + " is not UTF-8: save it as that");
    } catch (IOException | UncheckedIOException e) {
      throw new SeasonFileException(file + " cannot be read: check the name");
    }
  }

  static List<History> csv(Reader reader, String name, @Nullable LocalDate until)
      throws IOException, SeasonFileException {
    CSVFormat format = CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .setCommentMarker('#')
        .setIgnoreEmptyLines(true)
        .setIgnoreHeaderCase(true)
        .get();
    SeasonRows rows = new SeasonRows();
    try (CSVParser parser = format.parse(reader)) {
      Map<String, Integer> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      columns.putAll(parser.getHeaderMap());
      require(columns, TITLE, name, "the title of the series");
      require(columns, SEASON, name, "the number of the season");
      require(columns, PREMIERE, name, "the day of the premiere");
      for (CSVRecord row : parser) {
        add(rows, new Row(row, columns), name + ", line " + parser.getCurrentLineNumber());
      }
    } catch (IllegalArgumentException e) {
      throw new SeasonFileException(
          name + " has a first line that names no columns: give each a name of its own");
    }
    return some(rows, name, until);
  }

  private record Row(CSVRecord row, Map<String, Integer> columns) {
    String text(List<String> names) {
      for (String name : names) {
        Integer column = columns.get(name);
        if (column != null && column < row.size() && !row.get(column).isBlank()) {
          return row.get(column).strip();
        }
      }
      return "";
    }

    List<String> list(List<String> names) {
      String text = text(names);
      return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }
  }

  private static void require(
      Map<String, Integer> columns, List<String> names, String file, String what)
      throws SeasonFileException {
    if (names.stream().noneMatch(columns::containsKey)) {
      throw new SeasonFileException("%s has no column for %s: name one of its columns %s"
          .formatted(file, what, names.getLast()));
    }
  }

  private static void add(SeasonRows rows, Row row, String place) throws SeasonFileException {
    String day = row.text(PREMIERE);
    if (day.isEmpty()) {
      // Not out, and not dated: a season that is still waited for.
      return;
    }
    List<String> platforms = row.list(PLATFORM);
    String title = row.text(TITLE);
    String id = row.text(ID);
    rows.add(
        id.isEmpty() ? title : id,
        title,
        new Traits(
            platforms.isEmpty() ? "" : platforms.getFirst(),
            row.list(COUNTRY),
            row.text(TYPE),
            row.list(GENRES)),
        new Premiere(
            number(row.text(SEASON), place, "a season"),
            day(day, place),
            row.text(FINALE).isEmpty() ? null : day(row.text(FINALE), place),
            row.text(EPISODES).isEmpty()
                ? 0
                : number(row.text(EPISODES), place, "a count of episodes")));
  }

  private static int number(String text, String place, String what) throws SeasonFileException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new SeasonFileException(
          "%s: “%s” is no number of %s: write 1, 2, 3 …".formatted(place, text, what));
    }
  }

  /** A day, with or without a time behind it. */
  private static LocalDate day(String text, String place) throws SeasonFileException {
    try {
      return LocalDate.parse(
          text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
    } catch (DateTimeException e) {
      throw new SeasonFileException(
          "%s: “%s” is no day: write it as in 2023-08-03".formatted(place, text));
    }
  }

  private static List<History> tvMaze(Reader reader, String name, @Nullable LocalDate until)
      throws SeasonFileException {
    SeasonRows rows = new SeasonRows();
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(reader);
    } catch (JacksonException e) {
      throw new SeasonFileException(name + " is no valid JSON: save TVmaze's answer as it came");
    }
    for (JsonNode show : root.isArray() ? root : List.of(root)) {
      String title = show.path("name").asString("");
      String place = name + ", “" + title + "”";
      if (title.isEmpty() || !show.path("_embedded").has("seasons")) {
        throw new SeasonFileException(
            name + " has a show without name or seasons: ask TVmaze with embed=seasons");
      }
      for (JsonNode season : show.path("_embedded").path("seasons")) {
        String day = season.path("premiereDate").asString("");
        if (!day.isEmpty()) {
          String finale = season.path("endDate").asString("");
          rows.add(
              show.path("id").asString(title),
              title,
              traits(show),
              new Premiere(
                  season.path("number").asInt(0),
                  day(day, place),
                  finale.isEmpty() ? null : day(finale, place),
                  season.path("episodeOrder").asInt(0)));
        }
      }
    }
    return some(rows, name, until);
  }

  private static Traits traits(JsonNode show) {
    JsonNode house =
        show.path("network").isObject() ? show.path("network") : show.path("webChannel");
    String country = house.path("country").path("code").asString("").toUpperCase(Locale.ROOT);
    return new Traits(
        house.path("name").asString(""),
        country.isEmpty() ? List.of() : List.of(country),
        show.path("type").asString(""),
        show.path("genres").valueStream().map(JsonNode::asString).toList());
  }

  private static List<History> some(SeasonRows rows, String name, @Nullable LocalDate until)
      throws SeasonFileException {
    if (rows.isEmpty()) {
      throw new SeasonFileException(
          name + " has no season with a premiere: give a file that has some");
    }
    return rows.histories(until);
  }
}
