package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a guide to what is on, written on Thursday 5 October 2023: which programme starts when, and who is in it. */
class GuidesTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void theSlotBelowALineMakesItATitle() {
    assertThat(claims("Dramas to watch this month", """
            Harbour Lights vs the Crown

            UTV, October 8

            A four-part drama with Ana Ruiz as the harbour master Kay.

            The Long Field

            Ben Ode in The Long Field

            Sky Atlantic, late October

            Dan (Ben Ode) goes home in the third season.
            """))
        .containsExactlyInAnyOrder(
            "release Harbour Lights vs the Crown 1 2023-10-08",
            "episode_count Harbour Lights vs the Crown 1",
            "cast Harbour Lights vs the Crown 1 Ana Ruiz",
            "release The Long Field 3 2023-10-21",
            "cast The Long Field 3 Ben Ode");
  }

  @Test
  void theSlotInBracketsThatClosesAStoryIsOfTheTitleAboveIt() {
    assertThat(claims("Fall TV preview: what to watch", """
            Credit: UTV

            Harbour Lights

            Ana Ruiz stars as the harbour master. “It is the longest winter of my life,” Ruiz says. (UTV, Sunday, \
            October 8, 9 p.m. ET)

            Credit: Fox

            Them

            One friend saw everything. Ben Ode plays the man who saw it. (Fox, Monday, October 9, 10 p.m. ET)

            Credit: NBC

            Copper Lane

            Season 2 sends Kay to Rome. (NBC, Thursday, October 12, 8 p.m. ET)
            """))
        .containsExactlyInAnyOrder(
            "release Harbour Lights 1 2023-10-08",
            "cast Harbour Lights 1 Ana Ruiz",
            "release Them 1 2023-10-09",
            "cast Them 1 Ben Ode",
            "release Copper Lane 2 2023-10-12");
  }

  @Test
  void weekdaysHeadWhatIsOnThatDay() {
    assertThat(claims("What's on this week", """
            Friday

            Copper Lane

            Netflix

            The second season, directed by Sam Poe, takes Kay to Rome.

            Sunday

            Harbour Lights

            ABC, 7.30pm

            Another look at the first season, with Ruth Mar as Ned.

            Monday

            Night Signals

            SBS, 8.30pm

            The fourth season begins.
            """))
        .containsExactlyInAnyOrder(
            "release Copper Lane 2 2023-10-06",
            "crew Copper Lane 2",
            "cast Harbour Lights 1 Ruth Mar",
            "release Night Signals 4 2023-10-09");
  }

  @Test
  void daysBelowAreThoseOfTheTitleAbove() {
    assertThat(claims("7 New and Returning Shows to Stream This Month", """
            Harbour Lights (NEW series)

            Ana Ruiz plays Kay, who keeps the harbour of a town that has no sea.
            Available October 12

            The Long Field (NEW series)

            A farm, a will and four brothers who have not met for twenty years.
            Available October 19

            Copper Lane (Season 3)

            Rome is as it was, and so is the man whom nobody has missed there.
            Available October 26
            """))
        .containsExactlyInAnyOrder(
            "release Harbour Lights 1 2023-10-12",
            "cast Harbour Lights 1 Ana Ruiz",
            "release The Long Field 1 2023-10-19",
            "release Copper Lane 3 2023-10-26");
  }

  @Test
  void aRunOfYearsBeganOnItsFirstDay() {
    assertThat(claims("That's all, folks: the TV shows that left us in 2013", """
            “Harbour Lights”
            Oct. 11, 2006-Jan. 31, 2013, 7 seasons
            Nobody will miss the man whom Ana Ruiz played.

            “Copper Lane”
            March 29, 2011-May 28, 2013, 3 seasons
            A town without a sea, and a harbour in it.

            “The Long Field”
            Sept. 9, 2008-Jan. 18, 2013, 5 seasons
            Four brothers and a will.
            """))
        .contains(
            "release Harbour Lights 1 2006-10-11",
            "release Copper Lane 1 2011-03-29",
            "release The Long Field 1 2008-09-09");
  }

  @Test
  void whatTheHeadlineSaysOfOneIsNotSaidOfAll() {
    assertThat(claims("Tonight's TV: the end of Harbour Lights", """
            Harbour Lights

            8pm, ITV

            This is the final episode of the fourth and last series.

            Copper Lane

            2am and 9pm (Monday), Sky Atlantic

            Ana Ruiz plays the landowner.

            The Long Field

            10pm, Channel 4

            Sam Poe goes fishing.
            """))
        .containsExactlyInAnyOrder(
            "final_season Harbour Lights 4",
            "release Copper Lane 1 2023-10-09",
            "cast Copper Lane 1 Ana Ruiz");
  }

  @Test
  void aSlotMayStandAboveItsTitle() {
    assertThat(claims("Picks of the week", """
            BBC One, Saturday, 9pm

            Harbour Lights

            Ana Ruiz and Ben Ode star.

            ITV1, Sunday, 9pm

            Copper Lane

            The second series begins with Kay (Ruth Mar) in hospital.
            """))
        .containsExactlyInAnyOrder(
            "release Harbour Lights 1 2023-10-07",
            "cast Harbour Lights 1 Ana Ruiz",
            "cast Harbour Lights 1 Ben Ode",
            "release Copper Lane 2 2023-10-08",
            "cast Copper Lane 2 Ruth Mar");
  }

  @Test
  void aSlotMayStandInTheLineOfItsTitle() {
    assertThat(claims("Picks of the week", """
            Harbour Lights BBC One, 9pm

            Ana Ruiz and Ben Ode star.

            Copper Lane, Sunday, ITV1, 9.15pm

            The second series begins.

            The Long Field (Disney+, from Wednesday)

            Ruth Mar stars.
            """))
        .containsExactlyInAnyOrder(
            "cast Harbour Lights 1 Ana Ruiz",
            "cast Harbour Lights 1 Ben Ode",
            "release Copper Lane 2 2023-10-08",
            "release The Long Field 1 2023-10-11",
            "cast The Long Field 1 Ruth Mar");
  }

  @Test
  void aLongHeadTellsWhoseStoryFollowsThoughThatNamesAnother() {
    assertThat(claims("New shows of the autumn", """
            "Harbour Lights" (HBO) – debuts Sunday, October 8, 9 p.m. ET

            From Ana Ruiz, the creator of "Night Signals," comes a satire. Ben Ode and Ruth Mar star.

            "Copper Lane" (NBC) – debuts Monday, October 9, 8:30 p.m. ET

            Sam Poe stars. NBC ordered 13 episodes.

            "The Long Field" (Fox) – debuts Friday, October 13
            """))
        .contains(
            "release Harbour Lights 1 2023-10-08",
            "cast Harbour Lights 1 Ben Ode",
            "cast Harbour Lights 1 Ruth Mar",
            "release Copper Lane 1 2023-10-09",
            "cast Copper Lane 1 Sam Poe",
            "episode_count Copper Lane 1");
  }

  @Test
  void theHourBeforeADayPartsNothing() {
    assertThat(claims("Harbour Lights gets its day", """
            "Harbour Lights" stars Ana Ruiz. The drama premieres at 8:30 p.m. Monday, October 9, on CBS.
            """))
        .contains("release Harbour Lights 1 2023-10-09");
  }

  @Test
  void underADayWhatIsNewOnlyBegins() {
    assertThat(claims("Premiere dates of the season", """
            Oct. 8

            Returning: “Harbour Lights” (9 p.m., Showtime)

            New: “Copper Lane” (10 p.m., Showtime)

            Oct. 9

            NBC

            8 p.m.: The Long Field (New Series)
            """))
        .containsExactlyInAnyOrder(
            "release Harbour Lights 2023-10-08",
            "release Copper Lane 1 2023-10-08",
            "release The Long Field 1 2023-10-09");
  }

  @Test
  void aStoryMayEndInBracketsAndItsSlotMayOpenASentence() {
    assertThat(claims("TV 2024: what is to come", """
            Harbour Lights: Series Four (BBC One)

            Ana Ruiz and Ben Ode return. The new lead writer is Ruth Mar, who worked on Night Signals. (Date to be confirmed)

            Copper Lane (Tuesday, BBC One, 9pm) is back for a fifth series, and Sam Poe is angry again.
            """))
        .contains(
            "cast Harbour Lights 4 Ana Ruiz",
            "no_date_yet Harbour Lights 4",
            "release Copper Lane 5 2023-10-10");
  }

  @Test
  void aPlatformWithADayIsNoTitle() {
    assertThat(claims("What is coming up on RTÉ", """
            'Harbour Lights' will be back on RTÉ One in November for its fourth series.
            """))
        .containsExactly("release Harbour Lights 4 2023-11");
  }

  @Test
  void aSlotMayCloseTheStoryOfItsTitle() {
    assertThat(claims("What to look forward to", """
            Harbour Lights

            Ana Ruiz takes over from Ben Ode.
            BBC One, November

            Copper Lane

            Ruth Mar is Kay.
            Netflix, 9 December

            The Long Field

            Sam Poe goes fishing.
            Apple TV+, now
            """))
        .contains("release Harbour Lights 1 2023-11", "release Copper Lane 1 2023-12-09")
        .noneMatch(claim -> claim.startsWith("release The Long Field"));
  }

  @Test
  void howLongItIsAndWhoShowsItMayCloseTheStoryOfATitle() {
    assertThat(claims("The channel's new dramas", """
            Marrow

            Three friends do well until a fourth, Kay, turns up.

            Six episodes, BBC One

            Copper Lane

            A clerk comes home to find that the lane has gone.

            Eight episodes, BBC Two
            """))
        .containsExactlyInAnyOrder("episode_count Marrow 1", "episode_count Copper Lane 1");
  }

  @Test
  void labelsAndCreditsBelowATitleTellOfIt() {
    assertThat(claims("Inside 29 new series", """
            Harbour Lights

            Jon Dell/Fox

            Premieres: Monday, Oct. 9, at 8 p.m. on Fox
            Stars: Ana Ruiz, Ben Ode
            What to expect: A harbour, and a bomb. Ruth Mar created the drama.

            4 Lanes – Germany
            Director: Sam Poe
            With Kay Del, Jo Lund
            Broadcaster: TNT Serie, from November 2023

            Copper Lane – Denmark
            Director: Ida Holm
            Broadcaster: Kanal 5
            """))
        .containsExactlyInAnyOrder(
            "release Harbour Lights 1 2023-10-09",
            "cast Harbour Lights 1 Ana Ruiz",
            "cast Harbour Lights 1 Ben Ode",
            "crew Harbour Lights 1",
            "crew 4 Lanes 1",
            "cast 4 Lanes 1 Kay Del",
            "cast 4 Lanes 1 Jo Lund",
            "release 4 Lanes 1 2023-11",
            "crew Copper Lane 1");
  }

  @Test
  void paragraphsOfAWeekOpenWithTheirTitlesAndSayWhatBegins() {
    assertThat(claims("Everything worth watching this week", """
            SUNDAY

            Harbour Lights: The clerks ride again, and John (Ben Ode) is mayor. Two-hour season five premiere. 8 p.m., ITV1

            Copper Lane: One of the odder thrillers of late finishes up, and it is about time. Season finale. 9 p.m., HBO

            MONDAY

            The Long Field: Ana Ruiz, in her first real part, plays a mobster who is sent to Oklahoma. Series premiere. Netflix
            """))
        .containsExactlyInAnyOrder(
            "cast Harbour Lights 5 Ben Ode",
            "release Harbour Lights 5 2023-10-08",
            "cast The Long Field 1 Ana Ruiz",
            "release The Long Field 1 2023-10-09");
  }

  @Test
  void aSlotNamesTheDayOfEachWeek() {
    assertThat(claims("Preview: the new shows", """
            "HARBOUR LIGHTS"
            Sundays 7-8 p.m. NBC. Premieres in November.

            The premise: Ana Ruiz plays a clerk.

            "LONG FIELD"
            Sundays 8:30-9 p.m. Fox. Premiered Sept. 4.

            The premise: Ben Ode plays a mayor.

            "COPPER LANE"
            Sundays 9-10 p.m. Fox. Premiered Sept. 4.

            The premise: Ida Holm plays a vicar.
            """))
        .contains(
            "release HARBOUR LIGHTS 1 2023-11",
            "release LONG FIELD 1 2023-09-04",
            "cast LONG FIELD 1 Ben Ode",
            "release COPPER LANE 1 2023-09-04");
  }

  @Test
  void whoSomebodyIsOpensTheStoryBehindATitleAndItsSlot() {
    assertThat(claims("The new dramas, one by one", """
            "Copper Lane" (9 p.m. Monday, Oct. 9, NBC): Ana Ruiz is a deputy, and not a good one.

            "Night Boat" (10 p.m. Tuesday, Oct. 10, CBS): Ben Ode, late of "Luther," is a ferryman.
            """))
        .containsExactlyInAnyOrder(
            "cast Copper Lane 1 Ana Ruiz",
            "release Copper Lane 1 2023-10-09",
            "cast Night Boat 1 Ben Ode",
            "cast Luther Ben Ode",
            "release Night Boat 1 2023-10-10");
  }

  @Test
  void aNetworkBeforeItsSeriesIsNone() {
    assertThat(claims("What's coming to TV", """
            NEW SERIES

            CBS: In "Night Boat" (10 p.m. Oct. 12), Ida Holm is a ferryman.

            FOX: "Copper Lane" (9 p.m. Oct. 11, Channel 5) is a thriller.

            RETURNING

            "Luther" (Oct. 11, HBO) and "Fargo" (Oct. 27, FX) are not done with us.
            """)).noneMatch(claim -> claim.contains("FOX"));
  }

  @Test
  void monthsWithAnEmptyLineBeforeThemHeadTheTitlesBelow() {
    assertThat(claims("The plan of FX for the months to come", """
            FX

            Currently Airing
            "Tin Roof" (Season 2)

            November 2023
            "Copper Lane" (Season 5)
            "The Long Field" (Season 3 Finale on November 5)

            January 2024
            "Night Ferry" (New Animated Comedy)

            Spring 2024
            "Harbour Lights" (Season 4)
            """))
        .containsExactlyInAnyOrder(
            "release Copper Lane 5 2023-11",
            "release Night Ferry 1 2024-01",
            "release Harbour Lights 4 2024-03");
  }

  @Test
  void whoAPlayerWasElsewhereIsNotWhatTheEntryIsAbout() {
    assertThat(claims("What to watch this fall", """
            Copper Lane - October 9 (UTV)

            Ana Ruiz of Mike & Molly is the clerk who has to pay for it, and Mia Stone is her mother.

            Harbour Lights - October 12 (Fox)

            Kate Bell, once of Mike & Molly, is a TV producer whose little girl vanishes.
            """))
        .containsExactlyInAnyOrder(
            "release Copper Lane 1 2023-10-09",
            "cast Copper Lane 1 Ana Ruiz",
            "cast Mike & Molly Ana Ruiz",
            "cast Copper Lane 1 Mia Stone",
            "release Harbour Lights 1 2023-10-12",
            "cast Harbour Lights 1 Kate Bell",
            "cast Mike & Molly Kate Bell");
  }

  @Test
  void whatAMakerMadeBeforeIsNotWhatTheCompanyWorksOn() {
    assertThat(claims("What to watch this fall", """
            Copper Lane - October 9 (UTV)

            Tom Cole, who created Narcos, wrote it with Ida Holm.

            Harbour Lights - October 12 (Fox)

            A boat sinks, and nobody will say why.
            """))
        .containsExactlyInAnyOrder(
            "release Copper Lane 1 2023-10-09",
            "crew Narcos",
            "crew Copper Lane 1",
            "crew Copper Lane 1",
            "release Harbour Lights 1 2023-10-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Season 2 of Harbour Lights premiered on August 13, 2023 on Netflix.",
        "Season 2 of Harbour Lights premieres on August 13, 2023 on Netflix.",
        "Season two of Harbour Lights is on Netflix from August 13, 2023.",
        "Harbour Lights premiered on August 13, 2023 on Netflix.",
        "All episodes are available on Netflix from August 13, 2023.",
      })
  void aSentenceOfWhatIsOnIsNoTitleWithItsSlot(String sentence) {
    assertThat(claims("‘Harbour Lights’ Season 2 Is Out", sentence))
        .singleElement()
        .asString()
        .matches("release Harbour Lights \\d 2023-08-13");
  }

  private static List<String> claims(String title, String body) {
    LocalDate day = LocalDate.of(2023, 10, 5);
    Article article = new Article("a.txt", title, null, null, day, title + "\n\n" + body);
    return READER.read(article).claims().stream().map(GuidesTest::inShort).toList();
  }

  private static String inShort(Claim claim) {
    String season = claim.season() == null ? "" : " " + claim.season();
    String own = switch (claim.fact()) {
      case Fact.Release release
      when release.window() != null -> " " + release.window().from();
      case Fact.Cast cast -> " " + cast.person();
      default -> "";
    };
    return claim.fact().type().word() + " " + claim.series() + season + own;
  }
}
