package dev.upfront.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

  @ParameterizedTest
  @CsvSource({
    "The Crown,           crown,                       true",
    "Élite,               Elite,                       true",
    "Law & Order,         Law and Order,               true",
    "Star Wars: Andor,    Andor,                       true",
    "Marvel's Echo,       Echo,                        true",
    "Silo (2023),         Silo,                        true",
    "The Bad Batch,       Star Wars: The Bad Batch,    true",
    "NCIS,                NCIS: Origins,               true",
    "You,                 Young Sheldon,               false",
    "From,                Evil,                        false",
    "東京,                 東京,                         false",
    ",                    Silo,                        false",
  })
  void seriesAreTheSameWithoutAccentsArticlesAndSubtitles(
      @Nullable String a, @Nullable String b, boolean same) {
    assertThat(Matching.sameSeries(a, b)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "Kit Connor,                Kit Connor,     true",
    "Thibault de Montalembert,  T. Montalembert, true",
    "Colman,                    Olivia Colman,  true",
    "Kit Connor,                Joe Connor,     false",
    "Zoë Kravitz,               Zoe Kravitz,    true",
    ",                          Joe Locke,      false",
  })
  void peopleAreTheSameByLastNameAndFirstLetter(
      @Nullable String a, @Nullable String b, boolean same) {
    assertThat(Matching.samePerson(a, b)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08-03, 2023-08-03, 2023-08-03, 2023-08-03, true",
    "2023-08-03, 2023-08-03, 2023-08-04, 2023-08-04, false",
    "2023-08,    2023-08,    2023-08-03, 2023-08-29, true",
    "2023-08,    2023-08,    2023-08-05, 2023-08-31, false",
    "2023-06,    2023-08,    2023-07-01, 2023-09-30, true",
    "2023-06,    2023-08,    2023-08-01, 2023-10-31, false",
    "2023-05,    ,           2023-05-03, ,           true",
    "2023-05,    ,           2023-05,    2023-12,    false",
    "2023,       2023,       2023-02-01, 2023-12,    true",
  })
  void windowsMayBeOffByMoreTheLongerTheyAre(
      @Nullable String from,
      @Nullable String to,
      @Nullable String otherFrom,
      @Nullable String otherTo,
      boolean same) {
    assertThat(Matching.sameWindow(from, to, otherFrom, otherTo)).isEqualTo(same);
  }
}
