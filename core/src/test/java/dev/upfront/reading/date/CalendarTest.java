package dev.upfront.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Tokenizer;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words and the days that they mean. Each row: the day of writing, whether the event is past or
 * still to come where that matters, the words, and their window.
 */
class CalendarTest {
  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final DateFinder FINDER = new DateFinder(new Lexicon(VOCABULARY));

  @ParameterizedTest(name = "{2} = {3}")
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      # The table of the contract: parts of a month
      2023-11-15 | - | early May 2023          | 2023-05-01 to 2023-05-10
      2023-11-15 | - | mid-May 2023            | 2023-05-11 to 2023-05-20
      2023-11-15 | - | late May 2023           | 2023-05-21 to 2023-05-31
      2023-11-15 | - | late February 2024      | 2024-02-21 to 2024-02-29
      2023-11-15 | - | late February 2023      | 2023-02-21 to 2023-02-28
      2023-11-15 | - | May 2023                | 2023-05
      # parts of a year
      2023-11-15 | - | early 2024              | 2024-01 to 2024-04
      2023-11-15 | - | mid-2024                | 2024-05 to 2024-08
      2023-11-15 | - | late 2024               | 2024-09 to 2024-12
      2023-11-15 | - | the end of 2024         | 2024-12
      2023-11-15 | - | in 2024                 | 2024
      # seasons of the year; a winter bears the year in which it ends
      2023-11-15 | - | spring 2024             | 2024-03 to 2024-05
      2023-11-15 | - | summer 2024             | 2024-06 to 2024-08
      2023-11-15 | - | autumn 2024             | 2024-09 to 2024-11
      2023-11-15 | - | fall 2024               | 2024-09 to 2024-11
      2023-11-15 | - | winter 2024             | 2023-12 to 2024-02
      # and their parts
      2023-11-15 | - | early spring 2024       | 2024-03
      2023-11-15 | - | mid-spring 2024         | 2024-04
      2023-11-15 | - | late spring 2024        | 2024-05
      2023-11-15 | - | early winter 2024       | 2024-12
      2023-11-15 | - | mid-winter 2024         | 2024-01
      2023-11-15 | - | late winter 2024        | 2024-02
      # what a network brings in them
      2023-11-15 | -       | the fall lineup for 2024 | 2024-09 to 2024-11
      2023-11-15 | -       | Fall TV 2024             | 2024-09 to 2024-11
      2023-03-10 | -       | its autumn schedule      | 2023-09 to 2023-11
      # midseason, when it brings what the fall had no room for
      2023-05-15 | FUTURE  | at midseason             | 2024-01 to 2024-04
      2023-11-15 | FUTURE  | not until mid-season     | 2024-01 to 2024-04
      2024-02-10 | FUTURE  | at midseason             | 2024-01 to 2024-04
      2023-11-15 | PAST    | at midseason             | 2023-01 to 2023-04
      2023-11-15 | FUTURE  | midseason 2025           | 2025-01 to 2025-04
      # what is to come in a season that is about to end comes in the next
      2023-05-15 | FUTURE  | in the spring            | 2024-03 to 2024-05
      2023-05-15 | FUTURE  | this spring              | 2023-03 to 2023-05
      2023-04-15 | FUTURE  | in the spring            | 2023-03 to 2023-05
      # halves and quarters
      2023-11-15 | - | the first half of 2024  | 2024-01 to 2024-06
      2023-11-15 | - | the second half of 2024 | 2024-07 to 2024-12
      2023-11-15 | - | Q1 2024                 | 2024-01 to 2024-03
      2023-11-15 | - | Q2 2024                 | 2024-04 to 2024-06
      2023-11-15 | - | Q3 2024                 | 2024-07 to 2024-09
      2023-11-15 | - | Q4 2024                 | 2024-10 to 2024-12
      2023-11-15 | - | the third quarter of 2024 | 2024-07 to 2024-09

      # Days
      2023-11-15 | - | 3 May 2024              | 2024-05-03
      2023-11-15 | - | May 3, 2024             | 2024-05-03
      2023-11-15 | - | February 29, 2024       | 2024-02-29
      2023-11-15 | - | February 29, 2023       | -
      2023-11-15 | - | today                   | 2023-11-15
      2023-11-15 | - | yesterday               | 2023-11-14
      2023-11-15 | - | tomorrow                | 2023-11-16

      # A month or a day without its year is the nearest that fits the tense
      2023-11-15 | PAST    | in December       | 2022-12
      2023-11-15 | PAST    | in November       | 2023-11
      2023-11-15 | PAST    | in October        | 2023-10
      2023-11-15 | FUTURE  | in December       | 2023-12
      2023-11-15 | FUTURE  | in November       | 2023-11
      2023-11-15 | FUTURE  | in October        | 2024-10
      2023-11-15 | PAST    | on November 14    | 2023-11-14
      2023-11-15 | PAST    | on November 15    | 2023-11-15
      2023-11-15 | PAST    | on November 16    | 2022-11-16
      # what "premieres November 14" may be read some weeks late
      2023-11-15 | FUTURE  | on November 14    | 2023-11-14
      2023-11-15 | FUTURE  | on August 14      | 2024-08-14
      2023-11-15 | FUTURE  | on November 15    | 2023-11-15
      2023-11-15 | FUTURE  | on November 16    | 2023-11-16
      2023-11-15 | UNKNOWN | in January        | 2024-01
      2023-11-15 | UNKNOWN | in May            | 2023-05
      2023-02-10 | UNKNOWN | in November       | 2022-11
      2023-02-10 | UNKNOWN | in July           | 2023-07
      2023-11-15 | FUTURE  | on 31 December    | 2023-12-31
      2024-01-05 | PAST    | on 31 December    | 2023-12-31

      # Where no tense tells, the year that brings it within 200 days
      2023-01-01 | UNKNOWN | on 20 July        | 2023-07-20
      2023-01-01 | UNKNOWN | on 21 July        | 2022-07-21
      2023-12-31 | UNKNOWN | on 14 June        | 2023-06-14
      2023-12-31 | UNKNOWN | on 13 June        | 2024-06-13
      # Quarters and halves as well
      2023-07-10 | FUTURE  | in the second quarter | 2024-04 to 2024-06
      2023-05-10 | FUTURE  | in the second quarter | 2023-04 to 2023-06
      2023-07-10 | FUTURE  | in the second half | 2023-07 to 2023-12
      2023-07-10 | FUTURE  | in the first half | 2024-01 to 2024-06

      # Months that lean on the day of writing
      2023-11-15 | -       | this month        | 2023-11
      2023-11-15 | -       | next month        | 2023-12
      2023-12-15 | -       | next month        | 2024-01
      2023-01-15 | -       | last month        | 2022-12
      2023-11-15 | -       | next December     | 2023-12
      2023-11-15 | -       | next November     | 2024-11
      2023-11-15 | -       | next March        | 2024-03
      2023-11-15 | -       | last October      | 2023-10
      2023-11-15 | -       | last November     | 2022-11
      2023-11-15 | -       | last December     | 2022-12
      2023-11-15 | -       | this December     | 2023-12
      2023-11-15 | -       | in March next year | 2024-03
      2023-11-15 | -       | in March last year | 2022-03
      2023-11-15 | -       | March of this year | 2023-03
      # "in November next year" is not "next November"
      2023-03-10 | FUTURE  | next November     | 2023-11
      2023-03-10 | FUTURE  | in November next year | 2024-11
      2023-11-15 | PAST    | last October      | 2023-10
      2023-11-15 | PAST    | in October of last year | 2022-10
      2023-11-15 | -       | 3 May next year   | 2024-05-03
      2023-11-15 | -       | 3 May last year   | 2022-05-03
      2023-11-15 | -       | late next month   | 2023-12-21 to 2023-12-31

      # Years that lean on it
      2023-11-15 | -       | this year         | 2023
      2023-11-15 | -       | next year         | 2024
      2023-11-15 | -       | last year         | 2022
      2023-11-15 | -       | early next year   | 2024-01 to 2024-04
      2023-11-15 | -       | late last year    | 2022-09 to 2022-12
      2023-11-15 | -       | the first half of next year | 2024-01 to 2024-06
      2023-04-10 | -       | later this year   | 2023-04-10 to 2023-12-31
      2023-04-10 | -       | later this month  | 2023-04-10 to 2023-04-30

      # Seasons of the year that lean on it
      2023-04-10 | FUTURE  | this summer       | 2023-06 to 2023-08
      2023-04-10 | FUTURE  | this fall         | 2023-09 to 2023-11
      2023-04-10 | FUTURE  | this spring       | 2023-03 to 2023-05
      2023-04-10 | FUTURE  | this winter       | 2023-12 to 2024-02
      2023-01-10 | FUTURE  | this winter       | 2022-12 to 2023-02
      2023-12-10 | FUTURE  | this winter       | 2023-12 to 2024-02
      2023-06-10 | PAST    | last summer       | 2022-06 to 2022-08
      2023-07-10 | PAST    | last summer       | 2022-06 to 2022-08
      2023-08-10 | PAST    | last summer       | 2022-06 to 2022-08
      2023-09-10 | PAST    | last summer       | 2023-06 to 2023-08
      2023-02-10 | PAST    | last winter       | 2021-12 to 2022-02
      2023-03-10 | PAST    | last winter       | 2022-12 to 2023-02
      2023-12-10 | PAST    | last winter       | 2022-12 to 2023-02
      2023-02-10 | FUTURE  | this winter       | 2022-12 to 2023-02
      2023-03-10 | FUTURE  | this winter       | 2023-12 to 2024-02
      # next summer, said in March, is hardly the one three months away; said in February, it is
      2023-03-10 | FUTURE  | next summer       | 2024-06 to 2024-08
      2023-03-10 | UNKNOWN | next summer       | 2023-06 to 2023-08
      2023-06-10 | FUTURE  | next summer       | 2024-06 to 2024-08
      2023-08-10 | FUTURE  | next summer       | 2024-06 to 2024-08
      2023-10-10 | PAST    | last summer       | 2023-06 to 2023-08
      2023-04-10 | PAST    | last summer       | 2022-06 to 2022-08
      2023-04-10 | PAST    | last winter       | 2022-12 to 2023-02
      2023-01-10 | PAST    | last winter       | 2021-12 to 2022-02
      2023-07-10 | FUTURE  | next summer       | 2024-06 to 2024-08
      2023-10-10 | FUTURE  | next summer       | 2024-06 to 2024-08
      2023-10-10 | FUTURE  | next spring       | 2024-03 to 2024-05
      2023-12-10 | FUTURE  | next winter       | 2024-12 to 2025-02
      2023-02-10 | FUTURE  | next summer       | 2023-06 to 2023-08
      2023-02-10 | FUTURE  | in the summer of next year | 2024-06 to 2024-08
      2023-01-10 | FUTURE  | in the winter of next year | 2024-12 to 2025-02
      2023-01-10 | PAST    | in the winter of last year | 2022-12 to 2023-02
      2023-10-10 | PAST    | in the summer of last year | 2022-06 to 2022-08
      2023-10-10 | FUTURE  | in the spring     | 2024-03 to 2024-05
      2023-02-10 | FUTURE  | in the spring     | 2023-03 to 2023-05
      2023-10-10 | PAST    | in the spring     | 2023-03 to 2023-05
      2023-02-10 | PAST    | in the summer     | 2022-06 to 2022-08
      2023-07-10 | PAST    | in the summer     | 2023-06 to 2023-08

      # Weeks, weekdays and counts; 2023-11-15 is a Wednesday
      2023-11-15 | -       | this week         | 2023-11-13 to 2023-11-19
      2023-11-15 | -       | next week         | 2023-11-20 to 2023-11-26
      2023-11-15 | -       | last week         | 2023-11-06 to 2023-11-12
      2023-11-13 | -       | this week         | 2023-11-13 to 2023-11-19
      2023-11-15 | PAST    | on Monday         | 2023-11-13
      2023-11-15 | PAST    | on Wednesday      | 2023-11-15
      2023-11-15 | PAST    | on Friday         | 2023-11-10
      2023-11-15 | FUTURE  | on Monday         | 2023-11-20
      2023-11-15 | FUTURE  | on Wednesday      | 2023-11-15
      2023-11-15 | FUTURE  | on Friday         | 2023-11-17
      2023-11-15 | -       | last Wednesday    | 2023-11-08
      2023-11-15 | -       | next Wednesday    | 2023-11-22
      2023-11-15 | PAST    | two days ago      | 2023-11-13
      2023-11-15 | PAST    | two weeks ago     | 2023-11-01
      2023-11-15 | PAST    | three months ago  | 2023-08
      2023-11-15 | PAST    | two years ago     | 2021-11

      # Feasts
      2023-11-15 | FUTURE  | Christmas 2024    | 2024-12-25
      2023-11-15 | FUTURE  | at Christmas      | 2023-12
      2023-11-15 | PAST    | at Christmas      | 2022-12
      2023-11-15 | FUTURE  | this Christmas    | 2023-12
      2023-11-15 | PAST    | at Christmas 1981 | 1981-12
      2023-11-15 | FUTURE  | on Christmas Day  | 2023-12-25
      2023-11-15 | FUTURE  | Christmas next year | 2024-12-25
      2023-11-15 | PAST    | Christmas last year | 2022-12-25
      2023-11-15 | FUTURE  | on Halloween      | 2023-10-31
      2024-02-10 | FUTURE  | on St. Patrick's Day | 2024-03-17
      2024-02-10 | FUTURE  | on Valentine’s Day | 2024-02-14
      2024-02-10 | FUTURE  | on Easter Sunday  | 2024-03-31
      2025-02-10 | FUTURE  | on Easter Monday  | 2025-04-21
      2025-02-10 | FUTURE  | on Good Friday    | 2025-04-18
      2024-02-10 | PAST    | at Easter         | 2023-04-09
      2024-02-10 | FUTURE  | on Memorial Day   | 2024-05-27
      2024-02-10 | FUTURE  | on Thanksgiving   | 2024-11-28
      2024-12-20 | FUTURE  | on New Year's Day | 2025-01-01

      # Easter moves by the moon: its earliest, its latest, and the years in which the plain rule is a week late
      2008-01-10 | FUTURE  | on Easter Sunday  | 2008-03-23
      2038-01-10 | FUTURE  | on Easter Sunday  | 2038-04-25
      1954-01-10 | FUTURE  | on Easter Sunday  | 1954-04-18
      1981-01-10 | FUTURE  | on Easter Sunday  | 1981-04-19
      1961-01-10 | FUTURE  | on Easter Sunday  | 1961-04-02
      1999-01-10 | FUTURE  | on Easter Sunday  | 1999-04-04
      2000-01-10 | FUTURE  | on Easter Sunday  | 2000-04-23
      2019-01-10 | FUTURE  | on Easter Sunday  | 2019-04-21
      2026-01-10 | FUTURE  | on Easter Sunday  | 2026-04-05

      # A weekday tells the year
      2023-11-15 | PAST    | Friday April 14   | 2023-04-14
      2023-11-15 | PAST    | Friday April 15   | 2022-04-15
      2023-11-15 | PAST    | Monday April 15   | 2024-04-15
      2023-11-15 | FUTURE  | Monday April 15   | 2024-04-15
      2023-11-15 | -       | Thursday February 29 | 2024-02-29
      2023-12-10 | FUTURE  | this January      | 2024-01

      # Near days, and days that are told from others
      2023-11-15 | -       | this evening      | 2023-11-15
      2023-11-15 | -       | last night        | 2023-11-14
      2023-11-15 | -       | tomorrow night    | 2023-11-16
      2023-11-15 | -       | tomorrow week     | 2023-11-23
      2023-11-15 | FUTURE  | Monday week       | 2023-11-27
      2023-11-15 | FUTURE  | a week on Sunday  | 2023-11-26
      2023-11-15 | FUTURE  | a fortnight from Friday | 2023-12-01
      2023-11-15 | FUTURE  | two weeks today   | 2023-11-29
      2023-11-15 | FUTURE  | nine days hence   | 2023-11-24
      2023-11-15 | FUTURE  | in two weeks' time | 2023-11-29
      2023-11-15 | FUTURE  | in three days     | 2023-11-18
      2023-11-15 | PAST    | in three days     | -
      2023-11-15 | -       | this weekend      | 2023-11-18 to 2023-11-19
      2023-11-15 | -       | the weekend after next | 2023-12-02 to 2023-12-03
      2023-11-15 | FUTURE  | on the 21st       | 2023-11-21
      2023-11-15 | FUTURE  | on the 3rd        | 2023-12-03
      2023-11-15 | PAST    | on the 21st       | 2023-10-21
      2023-01-30 | FUTURE  | on the 29th       | 2023-03-29

      # Stretches of a year
      2023-11-15 | -       | the first six months of 2024 | 2024-01 to 2024-06
      2023-11-15 | -       | the last few months of 2024 | 2024-09 to 2024-12
      2023-11-15 | -       | the first days of May 2024 | 2024-05-01 to 2024-05-10
      2023-11-15 | -       | the rest of 2023  | 2023-11-15 to 2023-12-31
      2023-11-15 | -       | the rest of 2024  | 2024-01-01 to 2024-12-31
      """)
  void wordsMeanDays(
      LocalDate today, @Nullable Tense tense, String words, @Nullable String window) {
    assertThat(resolve(new Calendar(today, false), words, tense, null)).isEqualTo(window);
  }

  @ParameterizedTest(name = "{1}, after {0} = {2}")
  @CsvSource(delimiter = '|', textBlock = """
      2021-03-20 | that year              | 2021
      2021-03-20 | the following year     | 2022
      2021-03-20 | the same year          | 2021
      2021-03-20 | that November          | 2021-11
      2021-03-20 | that March             | 2021-03
      2021-03-20 | the following April    | 2021-04
      2021-03-20 | the following March    | 2022-03
      2021-03-20 | the following month    | 2021-04
      2021-12-20 | the following month    | 2022-01
      2021-03-20 | the same month         | 2021-03
      2021-03-20 | the following summer   | 2021-06 to 2021-08
      2021-07-20 | the following summer   | 2022-06 to 2022-08
      2021-06-20 | the following summer   | 2022-06 to 2022-08
      2021-05-20 | the following summer   | 2021-06 to 2021-08
      2021-03-20 | the 17th of that month | 2021-03-17
      2021-03-20 | that summer            | 2021-06 to 2021-08
      2021-03-20 | a day later            | 2021-03-21
      2021-03-20 | two weeks later        | 2021-04-03
      2021-03-20 | three months later     | 2021-06
      2021-03-20 | two years later        | 2023-03-20
      2021-03-20 | two nights later       | 2021-03-22
      2021-03-20 | the same night         | 2021-03-20
      2021-03-20 | that evening           | 2021-03-20
      2021-03-20 | the following night    | 2021-03-21
      2021-03-20 | on the Tuesday         | 2021-03-23
      2021-03-20 | Thursday the 25th      | 2021-03-25
      """)
  void wordsLeanOnTheDateLastSpokenOf(LocalDate spokenOf, String words, String window) {
    assertThat(
            resolve(new Calendar(LocalDate.of(2023, 11, 15), false), words, Tense.PAST, spokenOf))
        .isEqualTo(window);
  }

  @ParameterizedTest(name = "broadcasting season: {0} = {1}")
  @CsvSource(delimiter = '|', textBlock = """
      winter 2024       | 2024-01 to 2024-03
      spring 2024       | 2024-04 to 2024-06
      summer 2024       | 2024-07 to 2024-09
      fall 2024         | 2024-10 to 2024-12
      late fall 2024    | 2024-12
      """)
  void animeHasItsOwnSeasons(String words, String window) {
    assertThat(resolve(new Calendar(LocalDate.of(2023, 11, 15), true), words, Tense.FUTURE, null))
        .isEqualTo(window);
  }

  @Test
  void whatFollowsADateThatNobodySpokeOfMeansNothing() {
    assertThat(resolve(
            new Calendar(LocalDate.of(2023, 11, 15), false), "two weeks later", Tense.PAST, null))
        .isNull();
  }

  @ParameterizedTest(name = "written about {0} days off 2023-11-15, {1} = {2}")
  @CsvSource(delimiter = '|', textBlock = """
      5   | FUTURE | tonight      | 2023-11-15
      20  | FUTURE | tonight      |
      20  | FUTURE | next week    |
      20  | FUTURE | on Thursday  |
      20  | FUTURE | next month   | 2023-12
      60  | FUTURE | next month   |
      60  | FUTURE | next year    | 2024
      60  | FUTURE | December 16  | 2023-12-16
      60  | FUTURE | October 2    | 2023-10-02
      0   | FUTURE | October 2    | 2023-10-02
      0   | FUTURE | August 2     | 2024-08-02
      0   | FUTURE | Friday December 14 | 2023-12-14
      60  | PAST   | December 24  | 2023-12-24
      0   | PAST   | December 24  | 2022-12-24
      """)
  void whatLeansOnADayThatIsNotKnownSoWellMeansNothing(
      int give, Tense tense, String words, @Nullable String window) {
    Calendar calendar = new Calendar(LocalDate.of(2023, 11, 15), give, false);
    assertThat(resolve(calendar, words, tense, null))
        .isEqualTo(window == null ? "any day" : window);
  }

  @Test
  void aYearBeforeThirtyYearsAgoIsLongAgo() {
    Calendar calendar = new Calendar(LocalDate.of(2023, 11, 15), false);
    assertThat(calendar.isLongAgo(when("in 1992"))).isTrue();
    assertThat(calendar.isLongAgo(when("in 1993"))).isFalse();
    assertThat(calendar.isLongAgo(when("May 4"))).isFalse();
    assertThat(Calendar.ofNoDay(false).isLongAgo(when("in 1951"))).isFalse();
  }

  @Test
  void theDayOfWritingIsNotAhead() {
    LocalDate today = LocalDate.of(2023, 11, 15);
    Calendar calendar = new Calendar(today, false);
    assertThat(calendar.isAhead(today)).isFalse();
    assertThat(calendar.isAhead(today.plusDays(1))).isTrue();
  }

  private static @Nullable String resolve(
      Calendar calendar, String words, @Nullable Tense tense, @Nullable LocalDate spokenOf) {
    Window window = calendar.resolve(when(words), tense == null ? Tense.UNKNOWN : tense, spokenOf);
    return window == null ? null : window.toString();
  }

  private static When when(String words) {
    Tokens tokens = Tokenizer.tokenize(words, VOCABULARY);
    List<DateMention> mentions = FINDER.find(tokens, 0, tokens.size());
    assertThat(mentions).as(words).hasSize(1);
    return mentions.get(0).start();
  }
}
