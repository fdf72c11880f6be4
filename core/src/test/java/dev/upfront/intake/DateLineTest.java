package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a line near the top of an article, the day on which it was published. */
class DateLineTest {
  private static final LocalDate DAY = LocalDate.of(2023, 4, 9);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "April 9, 2023",
        "Sunday 9th April 2023",
        "April 09, 2023 6:30pm",
        "April 9, 2023 at 6:30 PM EDT | Outlet",
        "17:00, Sun, Apr 9, 2023",
        "Sun, Apr 9, 2023, 17:05",
        "April 9, 2023|By JANE DOE|DAILY TELEVISION CRITIC",
        "April 9, 2023|By Jane Doe, Daily Staff Writer.",
        "By Jane Doe / April 9 2023, 11:00 AM PDT",
        "April 09, 2023 9:00am PT by Jane Doe",
        "Apr 9, 2023 04:28 pm | Agency | New Delhi",
        "By Jane Doe | The Trade | Published April 9, 2023",
        "The Daily, published April 9, 2023",
        "In print: Sunday, April 9, 2023",
        "This was posted on Sunday, April 9, 2023 on the Daily TV Blog",
        "News Jane Doe 9 Apr 2023 - 12:36",
        "PublishedApril 9, 2023",
        "Publishing date: Apr 09, 2023",
        "(Filed: 09/04/2023)",
        "Published 9/4/2023 | 12:41",
        "12:05 AM 4/9/2023 by Jane Doe",
        "[04/09/23 - 10:21 AM]",
        "4.9.23 8 am | 22 Comments",
        "Daily News (UK), Sunday, April 9, 2023",
        "Published : Apr 9, 2023 - 16:12",
        "Jane Doe, The Daily Published 9:04 a.m. ET April 9, 2023 | Updated 10:04 a.m. ET April 10, 2023",
        "April 9, 2023, 10:30 AM EST / Updated April 10, 2023, 11:30 AM EST",
        "By Jane Doe / Staff Writer / April 9, 2023",
        "April 9, 2023|By a Daily columnist",
        "By Team | April 9, 2023 | 266,105 views",
        "9 Apr 2023 / By theDaily",
        "09-04-2023 12:30",
      })
  void saysWhenByWhomAndWhere(String line) {
    assertThat(DateLine.read(line, false)).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page last updated at 17:03 GMT, Sunday, 9 April 2023",
        "By Daily Staff, Updated April 9, 2023, 2:00 p.m.",
        "tv Updated: Apr 09, 2023 20:09 IST",
        "Updated - April 09, 2023 11:12 am IST - Chennai",
        "Updated: Sunday, 9 April 2023, 10:43 GMT 11:43 UK",
      })
  void mayBeThatOfAnUpdate(String line) {
    assertThat(DateLine.read(line, true)).isEqualTo(DAY);
    assertThat(DateLine.read(line, false)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It began on April 9, 2023",
        "Season 2: April 9, 2023",
        "Airs Sunday, April 9, 2023",
        "On set for the last time, April 9, 2023",
        "Premiere date: April 9, 2023",
        "Bellwether 2, April 9, 2023",
        "“Bellwether,” April 9, 2023",
        "Will it be April 9, 2023?",
        "Published 9 April 2023 by Faber.",
        "April 9, 2023 to April 16, 2023",
        "April 2023",
        "Bellwether",
      })
  void otherLinesTellOfNoDayOfPublication(String line) {
    assertThat(DateLine.read(line, false)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First published on April 9, 2023 / 7:00 AM",
        "Posted April 9, 2023",
        "News from © The Agency, April 9, 2023",
      })
  void theLastLinesMaySayWhenTheirArticleWasPublished(String line) {
    assertThat(DateLine.closing(line)).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Channel 5, April 9, 2023",
        "Bellwether (BBC One), April 9, 2023",
        "The novel was published on April 9, 2023.",
        "Season 2 will be posted on April 9, 2023",
      })
  void otherLastLinesDoNot(String line) {
    assertThat(DateLine.closing(line)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LEEDS, April 9, 2023 – Bellwether will return",
        "NEW YORK, N.Y. (April 9, 2023) — The network has",
        "LEEDS, UK - April 9, 2023 - From the press tour",
        "LEEDS & HULL, April 9, 2023 – The channel has",
        "BURBANK, Calif. – April 9, 2023 – The studio has",
        "LOS ANGELES – April 9, 2023 (Agency) -- The drama",
      })
  void reportsMayBeginWithTheirPlaceAndDay(String line) {
    assertThat(DateLine.opening(line)).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On April 9, 2023 – a Sunday – Bellwether began",
        "BELLWETHER returns April 9, 2023 – at last",
        "April 9, 2023 – Bellwether is back",
      })
  void otherParagraphsDoNot(String line) {
    assertThat(DateLine.opening(line)).isNull();
  }
}
