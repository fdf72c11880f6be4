package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  private static final LocalDate DAY = LocalDate.of(2023, 4, 9);

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
  @ValueSource(strings = {"19/04/2023", "(Filed: 19/04/2023)", "Posted 4/19/2023"})
  void readsNumbersOfWhichOneCanBeNoMonth(String line) {
    assertThat(Days.line(line)).isEqualTo(LocalDate.of(2023, 4, 19));
  }

  @ParameterizedTest
  @ValueSource(strings = {"09/04/2023", "31/31/2023", "Bellwether, April 9, 2023"})
  void readsNoDayOfALineThatMayMeanAnother(String line) {
    assertThat(Days.line(line)).isNull();
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
        "(Filed: 9 April 2023)",
        "The Gazette (UK), Sunday, April 9, 2023",
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
