package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  private static final LocalDate DAY = LocalDate.of(2023, 4, 9);
  private static final String NEWS =
      "The channel has ordered a second season of its thriller Bellwether, which is filmed in a mill by the river.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-04-09",
        "2023-04-09T23:30:00-08:00",
        "2023-04-09 06:30",
        "2023/4/9",
        "20230409",
        "20230409T063000Z",
        "Sun, 09 Apr 2023 06:30:00 GMT",
        "09-Apr-2023",
        "9 April 2023",
        "9th of April, 2023",
        "April 9, 2023",
        "Sunday, Apr. 9th, 2023 at 6:30pm",
        " APRIL 9 2023 ",
      })
  void readsTheDayThatIsWritten(String text) {
    assertThat(Days.parse(text)).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2023", "2023-04", "2023-02-30", "1066-10-14", "99999999", "1681022400"
      })
  void readsNoOther(String text) {
    assertThat(Days.parse(text)).isNull();
  }

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
        "by Jane Doe, April 9, 2023",
        "By Staff Reporter, Updated April 9, 2023, 2:00 p.m.",
        "Publishing date: Apr 09, 2023",
        "By Jane Doe | 9 April 2023 | 10:30",
      })
  void readsTheDayOfALineThatSaysWhenAndByWhom(String line) {
    assertThat(Days.line(line)).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bellwether | April 9, 2023 | Netflix",
        "It began on April 9, 2023",
        "April 9, 2023 is the day of the finale",
        "By April 9, 2023, all is over | and done with, as they say, or nearly so",
      })
  void takesNoOtherLineForThatOfItsDay(String line) {
    assertThat(Days.line(line)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News Jane Doe 9 Apr 2023 - 12:36",
        "Daily News (UK), Sunday, April 9, 2023",
        "Page last updated at 17:03 GMT, Sunday, 9 April 2023",
        "tv Updated: Apr 09, 2023 20:09 IST",
        "Apr 9, 2023 04:28 pm | Agency | New Delhi",
        "Published : Apr 9, 2023 - 16:12",
        "By Jane Doe | Weekly | Published April 9, 2023",
        "April 9, 2023 by Staff",
        "6:00 AM PDT 4/9/2023 by Jane Doe",
        "Jane Doe, The Daily Published 9:04 a.m. ET April 9, 2023 | Updated 10:04 a.m. ET April 10, 2023",
        "April 9, 2023, 10:30 AM EST / Updated April 10, 2023, 11:30 AM EST",
        "Updated - April 09, 2023 11:12 am IST - Chennai",
        "Updated: Sunday, 9 April 2023, 10:43 GMT 11:43 UK",
        "By Jane Doe / Staff Writer / April 9, 2023",
        "[04/09/23 - 10:21 AM]",
      })
  void readsTheDayOfALineThatSignsAnArticle(String line) {
    assertThat(Datelines.signed(line)).isEqualTo(DAY);
  }

  @Test
  void readsNumbersBetweenSlashesWhereTheyShowWhichIsTheMonth() {
    assertThat(Datelines.signed("(Filed: 18/10/2005)")).isEqualTo(LocalDate.of(2005, 10, 18));
    assertThat(Datelines.signed("(Filed: 10/18/2005)")).isEqualTo(LocalDate.of(2005, 10, 18));
    assertThat(Datelines.signed("(Filed: 09/10/2005)")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bellwether | April 9, 2023 | Netflix",
        "Release date: April 9, 2023",
        "Bellwether returns April 9, 2023",
        "Bellwether Season 2 April 9, 2023",
        "Airs Sunday, April 9, 2023",
        "On set for the last time, April 9, 2023",
        "April 9, 2023 is the day of the finale",
      })
  void takesNoLineForASignatureThatTellsOfSomething(String line) {
    assertThat(Datelines.signed(line)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOS ANGELES, April 9, 2023 – ",
        "LILLE & PARIS, April 9, 2023 – ",
        "New York, NY (April 9, 2023) — ",
        "BURBANK, Calif. – April 9, 2023 – ",
        "LOS ANGELES – April 9, 2023 (Agency) -- ",
        "April 9, 2023 - ",
      })
  void readsTheDayThatAParagraphOpensWith(String opening) {
    assertThat(Datelines.opening(opening + NEWS)).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On April 9, 2023 – ",
        "The series began on April 9, 2023 – ",
        "Premiere: April 9, 2023 – "
      })
  void takesNoDayOfASentenceForItsParagraphs(String opening) {
    assertThat(Datelines.opening(opening + NEWS)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/tv/2023/04/09/loki-season-2", "https://example.org/2023/4/9/"
      })
  void readsTheDayInAnAddress(String address) {
    assertThat(Days.inAddress(address)).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/2023/04/loki",
        "https://example.org/?d=/2023/04/09/",
        "no address"
      })
  void readsNoneInOthers(String address) {
    assertThat(Days.inAddress(address)).isNull();
  }
}
