package dev.upfront.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "2023-08-03, 2023-08-03, 3 Aug 2023",
    "2022-04,    2022-04,    Apr 2022",
    "2023,       2023,       2023",
    "2023-05,    ,           from May 2023",
    ",           2023-08-03, by 3 Aug 2023",
    ",           ,           no date given",
    "2023-06,    2023-08,    Jun–Aug 2023",
    "2023-06-01, 2023-08-31, Jun–Aug 2023",
    "2023-01,    2023-12-31, 2023",
    "2023-08-01, 2023-08-31, Aug 2023",
    "2023,       2024,       2023–2024",
    "2023-08-11, 2023-08-20, 11–20 Aug 2023",
    "2023-08-21, 2023-09-05, 21 Aug – 5 Sep 2023",
    "2023-12,    2024-02,    Dec 2023 – Feb 2024",
    "2023-06-12, 2023-12-31, 12 Jun – 31 Dec 2023",
    "2022-12-24, 2023-01-06, 24 Dec 2022 – 6 Jan 2023",
  })
  void windowsAreSaidAsPeopleSayThem(@Nullable String from, @Nullable String to, String words) {
    Window window = new Window(PartialDate.parseNullable(from), PartialDate.parseNullable(to));
    assertThat(Words.window(window)).isEqualTo(words);
  }
}
