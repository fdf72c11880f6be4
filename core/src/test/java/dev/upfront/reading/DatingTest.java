package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Given an article without a date: the days between which it was written. */
class DatingTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void takesTheDayThatAnArticleCarries() {
    Article article = article("Netflix will release it in 2023.", LocalDate.of(2022, 5, 20));
    assertThat(READER.read(article).dated())
        .isEqualTo(Window.of(PartialDate.of(LocalDate.of(2022, 5, 20))));
  }

  @Test
  void takesTheMonthThatATextGivesForItself() {
    assertThat(dated("As of June 2024, nobody knows. The first season came out in May 2021."))
        .isEqualTo(Window.of(PartialDate.of(2024, 6)));
  }

  @Test
  void saysNothingWhereNothingTells() {
    assertThat(dated("The drama stars Nell Aldous as a baker. Fans love it."))
        .isEqualTo(Window.ANY);
  }

  @Test
  void liesBehindWhatIsPastAndBeforeWhatIsToCome() {
    Window window = dated("Filming wrapped in March 2023. The season will arrive in August 2023.");
    holds(window, "2023-06-15", 180);
    assertThat(day(window.firstDay())).isAfterOrEqualTo(LocalDate.of(2023, 3, 1));
    assertThat(day(window.lastDay())).isBeforeOrEqualTo(LocalDate.of(2023, 8, 31));
  }

  /** A crawler's copy: "next year" is counted from a day on which the text was there at the latest. */
  @Test
  void isNotBehindADayOnWhichTheTextWasThere() {
    String text =
        "Low Water is to return\n\nLow Water began in 2021. Its third season will arrive next year.";
    Article copy = new Article("a.txt", "Low Water is to return", null, null, null, text)
        .seenOn(LocalDate.of(2022, 12, 20));
    assertThat(day(READER.read(copy).dated().lastDay())).isBeforeOrEqualTo("2022-12-20");
    assertThat(day(READER.read(copy.seenOn(LocalDate.of(2022, 5, 2))).dated().lastDay()))
        .isBeforeOrEqualTo("2022-05-02");
    assertThat(READER.read(copy.seenOn(LocalDate.of(1997, 5, 2))).dated())
        .isEqualTo(Window.until(PartialDate.of(LocalDate.of(1997, 5, 2))));
  }

  @Test
  void isKnownWhereYearlessDatesMeetOneWithItsYear() {
    holds(
        dated("Shooting began in September and was done by early November. "
            + "The series was renewed in May 2022 and is expected in 2023."),
        "2022-12-01",
        540);
  }

  @Test
  void theOnlyYearOfATextIsThatOfItsDays() {
    String title = "Big names on the small screen";
    String text = title + """


        Here is some of what the fall of 2015 has in store.

        “Harbour Lights” premieres on Sept. 27 on ABC.
        """;
    assertThat(READER.read(new Article("a.txt", title, null, null, null, text)).claims())
        .anySatisfy(claim -> assertThat(claim.fact())
            .isInstanceOfSatisfying(
                Fact.Release.class,
                release -> assertThat(release.window())
                    .isEqualTo(Window.of(PartialDate.of(LocalDate.of(2015, 9, 27))))));
  }

  @Test
  void weekdayFixesTheYear() {
    holds(
        dated("The first season started in 2020. The third will begin on Wednesday 9 November."),
        "2022-10-10",
        240);
  }

  @Test
  void nobodyWroteOfASeriesLongBeforeTheYearInWhichItBegan() {
    Window window = READER
        .read(
            new Article(
                "a.txt",
                "Unforgotten is to return",
                null,
                null,
                null,
                "Unforgotten is to return\n\nThe writer of Unforgotten has a third series on his desk, he says."))
        .dated();
    assertThat(day(window.firstDay())).isAfter(LocalDate.of(2014, 6, 1));
  }

  /** All of them began from 2006 to 2008: who names many series years later names newer ones too. */
  @Test
  void theNewestOfManySeriesIsNotYetOld() {
    Window window =
        dated("The picks of our readers are “Breaking Bad”, “Mad Men”, “Dexter”, “Gossip Girl” and "
            + "“Chuck”. Their makers were at the gala.");
    assertThat(day(window.lastDay())).isBefore(LocalDate.of(2016, 1, 1));
  }

  @Test
  void dayInBracketsBehindAWeekdayIsThatOfTheNews() {
    holds(
        dated("The network said on Tuesday (February 14) that the show will return. "
            + "It was first shown in August 2020, and the last season in 2021. "
            + "A new one is planned for 2023."),
        "2023-02-15",
        420);
  }

  @Test
  void nextMonthGoesWithTheDateBesideIt() {
    holds(
        dated("The show is back next month: it returns on Monday 15 April. "
            + "It first aired in March 2023."),
        "2024-03-20",
        60);
  }

  @Test
  void aYearAgoThisWeekIsAYearBehindItsDate() {
    holds(
        dated("The first season premiered a year ago this week, on April 22, 2022."),
        "2023-04-20",
        80);
  }

  @Test
  void lastMonthNameIsTheLastOneBeforeIt() {
    holds(
        dated("The drama was renewed in June 2022. Cameras started to roll last August, "
            + "and the actor finished his part in February. It should be out this autumn, "
            + "or in early 2024."),
        "2023-04-15",
        365);
  }

  @Test
  void octoberOfLastYearKnowsItsYear() {
    holds(
        dated("Work began on October 31 of last year and stopped in May. "
            + "The first season came out on April 8, 2022. The second is expected in 2024."),
        "2023-07-15",
        240);
  }

  @Test
  void writesNoYearOfItsOwn() {
    Window window =
        dated("The first season premiered on June 3, 2021. The next one is due in 2024, they say.");
    assertThat(day(window.firstDay())).isAfter(LocalDate.of(2022, 6, 1));
    assertThat(day(window.lastDay())).isBefore(LocalDate.of(2024, 3, 1));
  }

  @Test
  void aPlotMovesNothing() {
    String news = "Filming wrapped in March 2023, and it will be out in late 2023.";
    assertThat(dated("It is set in 2077. " + news)).isEqualTo(dated(news));
    assertThat(dated("It is set in 1972. " + news)).isEqualTo(dated(news));
  }

  @Test
  void aNameTellsWhenItWasInUse() {
    Window window = dated("Quibi has picked up the drama, with Nell Aldous as a baker.");
    assertThat(day(window.firstDay())).isAfterOrEqualTo(LocalDate.of(2018, 10, 1));
    assertThat(day(window.lastDay())).isBefore(LocalDate.of(2024, 1, 1));
  }

  @Test
  void lastYearsStrikesWereThoseOf2023() {
    String news = "The baker is back on May 12, and filming ended in February.";
    Window window = dated("Because of last year's strikes there are only six episodes. " + news);
    assertThat(window).matches(it -> it.contains(LocalDate.of(2024, 4, 10)));
    assertThat(days(window)).isLessThan(days(dated(news)) / 4);
  }

  @Test
  void whatDidNotHappenUntilADayIsPastThen() {
    Window window = dated("Filming didn't resume until January 2024, and they wrapped in March. "
        + "The season was ordered in April 2022.");
    assertThat(window).matches(it -> it.contains(LocalDate.of(2024, 4, 24)));
  }

  @Test
  void whatIsDelayedToAYearIsAheadOfIt() {
    Window window = dated("The second season is delayed to 2024. It was to be shown this year. "
        + "The first had its premiere in October 2020.");
    assertThat(window).matches(it -> it.contains(LocalDate.of(2023, 9, 8)));
    assertThat(day(window.lastDay())).isBefore(LocalDate.of(2025, 1, 1));
  }

  @Test
  void theNewestSeasonIsMostlyTheNextOneToComeOut() {
    holds(
        dated(
            "‘Slow Horses’ season 2: first look",
            "Season 2 of Slow Horses arrives later this year on Apple TV+. "
                + "Season 1 of Slow Horses bowed in April."),
        "2022-07-01",
        260);
  }

  @Test
  void aLongSpanIsGivenWhereTheYearIsNotTold() {
    Window window = dated("The streamer has renewed the drama, which started in April.");
    assertThat(days(window)).isGreaterThan(5 * 365);
  }

  @Test
  void whatWouldHaveBeenIsNoFuture() {
    holds(
        dated("It was cancelled on the first of this month. Season two went up on September 16, "
            + "a Friday. The first had been uploaded on 22 January 2021. "
            + "A third would have come around the end of 2023."),
        "2022-11-04",
        180);
  }

  @Test
  void aScheduleComesBeforeItsDates() {
    holds(
        dated(
            "Fall TV 2019: what starts when",
            "MONDAY, SEPT. 23\n8:00 The Bramble\n\nTUESDAY, SEPT. 24\n8:00 Oakhurst\n\n"
                + "THURSDAY, OCT. 3\n9:00 Tidewater"),
        "2019-09-05",
        120);
  }

  @Test
  void theProgrammeOfASeasonIsToldOfShortlyBeforeItOrInIt() {
    holds(
        dated(
            "Autumn 2017: what the channels hold",
            "The BBC and ITV have told of their plans.\n\n"
                + "“The Bramble” (BBC One), in the autumn.\n\n“Oakhurst” (ITV), in the autumn.\n\n"
                + "“Tidewater” (ITV), in September.\n\n“Saltmarsh” (BBC Two), in October."),
        "2017-08-15",
        210);
  }

  @Test
  void theCatalogueKnowsWhichPremiereIsMeant() {
    holds(
        dated(
            "‘Fallout’ gets a second season",
            "Prime Video has renewed Fallout for a second season. "
                + "All eight episodes of the first season dropped on April 10."),
        "2024-04-18",
        200);
  }

  @Test
  void theCatalogueGivesWayToTheText() {
    Window window = dated(
        "‘Fallout’ season 2: all we know",
        "Fallout season 2 will arrive in March 2031. Filming of season 2 wrapped in June 2030, "
            + "and the trailer came out in October.");
    assertThat(day(window.firstDay())).isAfter(LocalDate.of(2030, 6, 1));
    assertThat(day(window.lastDay())).isBeforeOrEqualTo(LocalDate.of(2031, 3, 31));
  }

  private static Window dated(String body) {
    return dated("All we know", body);
  }

  private static Window dated(String title, String body) {
    return READER
        .read(new Article("a.txt", title, null, null, null, title + "\n\n" + body))
        .dated();
  }

  private static Article article(String body, LocalDate published) {
    return new Article("a.txt", "News", null, null, published, "News\n\n" + body);
  }

  /** The window has that day in it and is no wider than so many days. */
  private static void holds(Window window, String day, long widest) {
    assertThat(window).matches(w -> w.contains(LocalDate.parse(day)), "holds " + day);
    assertThat(days(window)).as("width of %s", window).isLessThanOrEqualTo(widest);
  }

  private static long days(Window window) {
    return day(window.lastDay()).toEpochDay() - day(window.firstDay()).toEpochDay();
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return Objects.requireNonNull(day);
  }
}
