package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.upfront.forecast.History;
import dev.upfront.forecast.Premiere;
import dev.upfront.forecast.Traits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonFileTest {
  @TempDir
  private Path folder;

  private List<History> read(String text) throws IOException, SeasonFileException {
    return SeasonFile.read(Files.writeString(folder.resolve("seasons"), text)).histories(null);
  }

  @Test
  void threeColumnsAreEnough() throws Exception {
    assertThat(read("series,season,premiere\nSilo,2,2024-11-14\nSilo,1,2023-05-04\n"))
        .containsExactly(new History(
            "Silo",
            "Silo",
            Traits.UNKNOWN,
            List.of(
                Premiere.of(1, LocalDate.of(2023, 5, 4)),
                Premiere.of(2, LocalDate.of(2024, 11, 14))),
            LocalDate.of(2024, 11, 14)));
  }

  /** As the query service of Wikidata exports it: addresses, labels, times, and a row for each network. */
  @Test
  void readsAnExportOfWikidata() throws Exception {
    List<History> read = read("""
        series,seriesLabel,season,number,start,networkLabel
        http://www.wikidata.org/entity/Q1,Silo,http://www.wikidata.org/entity/Q2,1,2023-05-05T00:00:00Z,Apple TV+
        http://www.wikidata.org/entity/Q1,Silo,http://www.wikidata.org/entity/Q2,1,2023-05-04T00:00:00Z,Apple TV+
        http://www.wikidata.org/entity/Q1,Silo,http://www.wikidata.org/entity/Q3,2,,Apple TV+
        """);

    assertThat(read).singleElement().satisfies(series -> {
      assertThat(series.title()).isEqualTo("Silo");
      assertThat(series.traits().platform()).isEqualTo("Apple TV+");
      assertThat(series.premieres()).containsExactly(Premiere.of(1, LocalDate.of(2023, 5, 4)));
    });
  }

  @Test
  void readsShowsOfTvMaze() throws Exception {
    List<History> read = read("""
        {"id": 1, "name": "Silo", "type": "Scripted", "genres": ["Drama"], "network": null,
         "webChannel": {"name": "Apple TV+", "country": {"code": "US"}},
         "_embedded": {"seasons": [
           {"number": 1, "premiereDate": "2023-05-05", "endDate": "2023-06-30", "episodeOrder": 10},
           {"number": 2, "premiereDate": null, "endDate": null, "episodeOrder": null}]}}
        """);

    assertThat(read)
        .containsExactly(new History(
            "1",
            "Silo",
            new Traits("Apple TV+", List.of("US"), "Scripted", List.of("Drama")),
            List.of(new Premiere(1, LocalDate.of(2023, 5, 5), LocalDate.of(2023, 6, 30), 10)),
            LocalDate.of(2023, 5, 5)));
  }

  /** What the address of a show's seasons answers names the show in no field. */
  @Test
  void readsTheSeasonsOfAShowOfTvMaze() throws Exception {
    List<History> read = read("""
        [{"id":6233,"url":"https://www.tvmaze.com/seasons/6233/under-the-dome-season-1","number":1,"name":"",
          "episodeOrder":13,"premiereDate":"2013-06-24","endDate":"2013-09-16",
          "network":{"id":2,"name":"CBS","country":{"name":"United States","code":"US","timezone":"America/New_York"},
            "officialSite":"https://www.cbs.com/"},
          "webChannel":null,"image":null,"summary":"","_links":{"self":{"href":"https://api.tvmaze.com/seasons/6233"}}},
         {"id":6234,"url":"https://www.tvmaze.com/seasons/6234/under-the-dome-season-2","number":2,"name":"",
          "episodeOrder":13,"premiereDate":"2014-06-30","endDate":"2014-09-22",
          "network":{"id":2,"name":"CBS","country":{"name":"United States","code":"US","timezone":"America/New_York"},
            "officialSite":"https://www.cbs.com/"},
          "webChannel":null,"image":null,"summary":"","_links":{"self":{"href":"https://api.tvmaze.com/seasons/6234"}}}]
        """);

    assertThat(read).singleElement().satisfies(show -> {
      assertThat(show.title()).isEqualTo("under the dome");
      assertThat(show.traits().platform()).isEqualTo("CBS");
      assertThat(show.traits().countries()).containsExactly("US");
      assertThat(show.premieres())
          .extracting(Premiere::day)
          .containsExactly(LocalDate.of(2013, 6, 24), LocalDate.of(2014, 6, 30));
    });
  }

  /** The first episode of a season opens it; specials, and episodes without a day, do not count. */
  @Test
  void readsTheEpisodesOfAShowOfTvMaze() throws Exception {
    String episode = """
        {"id":%d,"url":"https://www.tvmaze.com/episodes/%d/silo-%dx%02d-x","name":"x","season":%d,"number":%s,
         "type":"regular","airdate":"%s","airtime":"","airstamp":null,"runtime":50,"rating":{"average":7.4},
         "image":null,"summary":null,"_links":{"self":{"href":"https://api.tvmaze.com/episodes/%d"},
         "show":{"href":"https://api.tvmaze.com/shows/46562","name":"Silo"}}}""";

    List<History> read = read("["
        + String.join(
            ",",
            episode.formatted(2, 2, 1, 2, 1, "2", "2023-05-12", 2),
            episode.formatted(1, 1, 1, 1, 1, "1", "2023-05-05", 1),
            episode.formatted(3, 3, 1, 0, 1, "null", "2023-04-01", 3),
            episode.formatted(4, 4, 2, 1, 2, "1", "2024-11-15", 4),
            episode.formatted(5, 5, 2, 2, 2, "2", "", 5))
        + "]");

    assertThat(read).singleElement().satisfies(show -> {
      assertThat(show.id()).isEqualTo("46562");
      assertThat(show.title()).isEqualTo("Silo");
      assertThat(show.premieres())
          .containsExactly(
              new Premiere(1, LocalDate.of(2023, 5, 5), LocalDate.of(2023, 5, 12), 2),
              new Premiere(2, LocalDate.of(2024, 11, 15), LocalDate.of(2024, 11, 15), 1));
    });
  }

  /** As {@code curl} leaves them, one behind the other. */
  @Test
  void severalAnswersMayStandInOneFile() throws Exception {
    String show = """
        {"id": %d, "name": "%s", "_links": {}, "_embedded": {"seasons": [
          {"number": 1, "premiereDate": "2023-05-05", "endDate": null, "episodeOrder": null}]}}
        """;

    assertThat(read(show.formatted(1, "Silo") + show.formatted(2, "Dark")))
        .extracting(History::title)
        .containsExactly("Silo", "Dark");
  }

  private static final String QUERY_SERVICE = """
      {"head": {"vars": ["series", "seriesLabel", "number", "start", "networkLabel", "countryLabel"]},
       "results": {"bindings": [%s]}}""";

  private static String binding(String number, String start) {
    return """
        {"series": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"},
         "seriesLabel": {"xml:lang": "en", "type": "literal", "value": "Silo"},
         "number": {"type": "literal", "value": "%s"},
         "start": {"datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "type": "literal", "value": "%s"},
         "networkLabel": {"xml:lang": "en", "type": "literal", "value": "Apple TV+"},
         "countryLabel": {"xml:lang": "en", "type": "literal", "value": "United States of America"}}""".formatted(number, start);
  }

  /** A year is exported as its first day, a day that is unknown as an address, and a number is any text. */
  @Test
  void readsWhatTheQueryServiceOfWikidataAnswers() throws Exception {
    Path file = Files.writeString(
        folder.resolve("sparql.json"),
        QUERY_SERVICE.formatted(String.join(
            ",",
            binding("1", "2023-05-05T00:00:00Z"),
            binding("2", "2024-11-15T00:00:00Z"),
            binding("3", "2026-01-01T00:00:00Z"),
            binding("4", "http://www.wikidata.org/.well-known/genid/70d5"),
            binding("Part 5", "2027-03-05T00:00:00Z"))));

    SeasonRows rows = SeasonFile.read(file);

    assertThat(rows.leftOut()).isEqualTo(3);
    assertThat(rows.histories(null)).singleElement().satisfies(series -> {
      assertThat(series.traits()).isEqualTo(new Traits("Apple TV+", List.of("US"), "", List.of()));
      assertThat(series.premieres())
          .containsExactly(
              Premiere.of(1, LocalDate.of(2023, 5, 5)), Premiere.of(2, LocalDate.of(2024, 11, 15)));
    });
  }

  /** The same as its button "JSON" saves it: rows without types, and items beside their labels. */
  @Test
  void readsWhatThePageOfTheQueryServiceSaves() throws Exception {
    assertThat(read("""
            [{"show":"http://www.wikidata.org/entity/Q1","showLabel":"Silo","ordinal":"1",
              "startTime":"2023-05-05T00:00:00Z","network":"http://www.wikidata.org/entity/Q2",
              "networkLabel":"Apple TV+"}]
            """)).singleElement().satisfies(series -> {
      assertThat(series.id()).isEqualTo("http://www.wikidata.org/entity/Q1");
      assertThat(series.traits().platform()).isEqualTo("Apple TV+");
    });
  }

  @Test
  void aSpreadsheetsMarkOfUtf8IsNoPartOfAName() throws Exception {
    assertThat(read("\uFEFFseries,season,premiere\nSilo,1,2023-05-04\n")).hasSize(1);
  }

  /** One of the two days is wrong, and nobody knows which. */
  @Test
  void leavesOutASeasonThatIsNoLaterThanTheOneBefore() throws Exception {
    assertThat(read("series,season,premiere\nSilo,1,2023-05-04\nSilo,2,2023-05-04\n")
            .getFirst()
            .premieres())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "series,season | has no column for the day of the premiere: name one of its columns date",
        "series,season,premiere\\nSilo,one,2023-05-04 | , line 2: “one” is no number of a season: write 1, 2, 3 …",
        "series,season,premiere\\nSilo,1,soon | , line 2: “soon” is no day: write it as in 2023-08-03",
        "series,season,premiere\\n | has no season with a premiere: give a file that has some",
        "{\"name\": | is no valid JSON: save the answer as it came",
        "[{\"name\": \"Silo\", \"_links\": {}}] | has a show without seasons: ask TVmaze with embed=seasons",
        "[{\"number\": 1}] | has no column for the title of a series: name one of its columns name",
      })
  void saysInALineWhatIsWrong(String text, String message) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(SeasonFileException.class)
        .hasMessageStartingWith(folder.resolve("seasons").toString())
        .hasMessageEndingWith(message);
  }
}
