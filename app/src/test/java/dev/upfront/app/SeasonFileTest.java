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
    return SeasonFile.read(Files.writeString(folder.resolve("seasons"), text), null);
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
        "{\"name\": | is no valid JSON: save TVmaze's answer as it came",
        "[{\"name\": \"Silo\"}] | has a show without name or seasons: ask TVmaze with embed=seasons",
      })
  void saysInALineWhatIsWrong(String text, String message) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(SeasonFileException.class)
        .hasMessageStartingWith(folder.resolve("seasons").toString())
        .hasMessageEndingWith(message);
  }
}
