package dev.upfront.app;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads seasons from a file: a row a season, comma-separated or in JSON, whatever of the usual names its columns bear, so
 * that exports of the Wikidata query service will do; or TVmaze's JSON ({@link TvMaze}). Several answers may follow each
 * other in one file.
 */
final class SeasonFile {
  private static final List<String> ID =
      List.of("tmdb_id", "id", "series_id", "show_id", "series", "show", "item");
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

  // Labels before what they are the labels of.
  private static final List<String> PLATFORM =
      List.of("networklabel", "platformlabel", "platforms", "platform", "network", "webchannel");
  private static final List<String> COUNTRY =
      List.of("countrycode", "countrylabel", "countries", "country");
  private static final List<String> TYPE = List.of("type");
  private static final List<String> GENRES = List.of("genrelabel", "genres", "genre");
  private static final List<String> PRECISION =
      List.of("precision", "startprecision", "timeprecision");

  private static final Map<String, String> COUNTRIES = countries();

  private static Map<String, String> countries() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
    }
    codes.put("United States of America", "US");
    codes.put("People's Republic of China", "CN");
    return codes;
  }

  private static final String WIKIDATA = "http://www.wikidata.org/";
  private static final String PRECISE_TO_THE_DAY = "11";

  private SeasonFile() {}

  /** Reads a file of the user's. */
  static SeasonRows read(Path file) throws SeasonFileException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      skipByteOrderMark(reader);
      reader.mark(1);
      int first = reader.read();
      reader.reset();
      return first == '[' || first == '{'
          ? json(reader, file.toString())
          : csv(reader, file.toString());
    } catch (CharacterCodingException e) {
      throw new SeasonFileException(file + " is not UTF-8: save it as that");
    } catch (IOException | UncheckedIOException e) {
      throw new SeasonFileException(file + " cannot be read: check the name");
    }
  }

  /** Spreadsheets put one before what they save as UTF-8. */
  private static void skipByteOrderMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }

  static SeasonRows csv(Reader reader, String name) throws IOException, SeasonFileException {
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
        add(rows, new CsvRow(row, columns), name + ", line " + parser.getCurrentLineNumber());
      }
    } catch (IllegalArgumentException e) {
      throw new SeasonFileException(
          name + " has a first line that names no columns: give each a name of its own");
    }
    return some(rows, name);
  }

  /** The cells of a season, by the names that a column may have. */
  private interface Row {
    String text(List<String> names);

    default List<String> list(List<String> names) {
      String text = text(names);
      return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }
  }

  private record CsvRow(CSVRecord row, Map<String, Integer> columns) implements Row {
    @Override
    public String text(List<String> names) {
      for (String name : names) {
        Integer column = columns.get(name);
        if (column != null && column < row.size() && !row.get(column).isBlank()) {
          return row.get(column).strip();
        }
      }
      return "";
    }
  }

  private record JsonRow(Map<String, JsonNode> cells) implements Row {
    static JsonRow of(JsonNode row) {
      Map<String, JsonNode> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      row.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue()));
      return new JsonRow(cells);
    }

    @Override
    public String text(List<String> names) {
      for (String name : names) {
        JsonNode cell = cells.get(name);
        // SPARQL's own format wraps each value, with its type beside it.
        String text = cell == null
            ? ""
            : (cell.isObject() ? cell.path("value") : cell).asString("").strip();
        if (!text.isEmpty()) {
          return text;
        }
      }
      return "";
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
    String title = row.text(TITLE);
    String id = row.text(ID);
    if (id.startsWith(WIKIDATA) && !isExact(row, day)) {
      rows.leaveOut();
      return;
    }
    List<String> platforms = row.list(PLATFORM);
    rows.add(
        id.isEmpty() ? title : id,
        title,
        new Traits(
            platforms.isEmpty() ? "" : platforms.getFirst(),
            row.list(COUNTRY).stream().map(SeasonFile::country).toList(),
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

  /**
   * Wikidata numbers seasons as it likes ("Part 2"), has days that are unknown (which are addresses then), and exports a
   * year as its first day.
   */
  private static boolean isExact(Row row, String day) {
    String precision = row.text(PRECISION);
    boolean toTheDay =
        precision.isEmpty() ? !day.contains("-01-01") : precision.equals(PRECISE_TO_THE_DAY);
    return toTheDay
        && !day.contains("/")
        && row.text(SEASON).chars().allMatch(Character::isDigit)
        && !row.text(SEASON).isEmpty();
  }

  /** Its two letters, where it is written out. */
  private static String country(String name) {
    return COUNTRIES.getOrDefault(name, name);
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
  static LocalDate day(String text, String place) throws SeasonFileException {
    try {
      return LocalDate.parse(
          text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
    } catch (DateTimeException e) {
      throw new SeasonFileException(
          "%s: “%s” is no day: write it as in 2023-08-03".formatted(place, text));
    }
  }

  private static SeasonRows json(Reader reader, String name) throws SeasonFileException {
    SeasonRows rows = new SeasonRows();
    try (MappingIterator<JsonNode> answers =
        JsonMapper.shared().readerFor(JsonNode.class).readValues(reader)) {
      while (answers.hasNext()) {
        JsonNode answer = answers.next();
        JsonNode bindings = answer.path("results").path("bindings");
        JsonNode items = bindings.isArray() ? bindings : answer;
        for (JsonNode item : items.isArray() ? items : List.of(items)) {
          if (TvMaze.speaks(item)) {
            TvMaze.add(rows, item, name);
          } else {
            row(rows, JsonRow.of(item), name);
          }
        }
      }
    } catch (JacksonException e) {
      throw new SeasonFileException(name + " is no valid JSON: save the answer as it came");
    }
    return some(rows, name);
  }

  private static void row(SeasonRows rows, JsonRow row, String name) throws SeasonFileException {
    Map<String, Integer> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    row.cells().keySet().forEach(column -> columns.put(column, 0));
    require(columns, TITLE, name, "the title of a series");
    add(rows, row, "%s, “%s”".formatted(name, row.text(TITLE)));
  }

  private static SeasonRows some(SeasonRows rows, String name) throws SeasonFileException {
    if (rows.isEmpty()) {
      throw new SeasonFileException(
          name + " has no season with a premiere: give a file that has some");
    }
    return rows;
  }
}
