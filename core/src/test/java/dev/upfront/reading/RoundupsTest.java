package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given an article about many series, what it says of which. */
class RoundupsTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void readsWhatStandsBehindTitles() {
    assertThat(verdicts("Broadcast scorecard: what's renewed, what's canceled", """
            ABC

            Cedar Falls*: awaiting word on season three; a safe bet
            Night Ferry*: ending after seven seasons
            Sea Salts* (single-cam): cancelled after two seasons
            Station Road*: renewed for a fourth season

            Copper Lane - Fox - Renewed

            The lane may be quiet, but its audience is not.
            """))
        .containsExactlyInAnyOrder(
            "undecided Cedar Falls 3",
            "final_season Night Ferry 7",
            "cancelled Sea Salts",
            "renewed Station Road 4",
            "renewed Copper Lane");
  }

  @Test
  void peopleAreThoseOfTheSeriesBehindItsMaker() {
    assertThat(players("The pilots of spring", """
            "Copper Lane" is the show to beat on Sundays, the networks say.

            Mary Ashdown and Paul Ode play siblings in Northgate TV's "Night Ferry," a drama from Jon Marsh.

            Kate Tull and Laura Voss practice law in Ben Cole's "Sea Salts."
            """))
        .containsExactlyInAnyOrder(
            "Night Ferry 1 Mary Ashdown",
            "Night Ferry 1 Paul Ode",
            "Sea Salts 1 Kate Tull",
            "Sea Salts 1 Laura Voss");
  }

  @Test
  void readsTitlesBehindWhatARankingMakesOfThem() {
    assertThat(verdicts("The best and worst endings of the year", """
            Best: Copper Lane

            ITV said in May that it would not order more, and cancelled it after three seasons.

            Best: Night Ferry

            Nobody drowned. It was renewed for a fifth season on the day after.

            Worst: Harbour Lights

            They all drowned. The drama was axed in June.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane", "renewed Night Ferry 5", "cancelled Harbour Lights");
  }

  @Test
  void whoseSagaItIsIsNoTitle() {
    assertThat(claims("Six dramas to look forward to", """
            Copper Lane, ITV

            Ana Ruiz joins the cast in series two of Sam Poe's Leeds gangster saga.

            Night Ferry, BBC One

            Ben Ode, who was in The Tin Drum, plays a pilot. It has six parts.

            Harbour Lights, ITV

            Series three begins in October.
            """))
        .contains("cast Copper Lane 2")
        .noneMatch(claim -> claim.contains("Poe"));
  }

  @Test
  void takesLabelsOfPlayersForNoTitles() {
    assertThat(players("Ten Shows We Can't Wait For", """
            Copper Lane, season two

            Premiere date: January 9
            Network: HBO
            Noteworthy cast: Lena Cole, Paul Ode, Carla Voss

            It has been two years.

            Night Ferry, season four

            Premiere date: January 21
            Network: Netflix
            Key Cast: Jason Tull, Laura Marsh

            The last season is long.
            """))
        .containsExactlyInAnyOrder(
            "Copper Lane 2 Lena Cole",
            "Copper Lane 2 Paul Ode",
            "Copper Lane 2 Carla Voss",
            "Night Ferry 4 Jason Tull",
            "Night Ferry 4 Laura Marsh");
  }

  @Test
  void staysInTheSeasonOfASectionWhereOnesBeforeAreLookedBackOn() {
    String title = "First look: new drama on the way";
    assertThat(players(title, """
            The Kiln

            The Kiln returns this Sunday on RTÉ One, with an eight-part third season. A year has passed since the events of season two and Maeve (Ruth Daly) is engaged.

            Cast includes the return of Colm Burke (Tom) and Pam Doyle (Bernie), with Mike Keane as Finbar.

            The Nolan Brothers

            Based on the novels of Marian Kerr, this six-part series follows five brothers in Cork.
            """))
        .containsExactlyInAnyOrder(
            "The Kiln 3 Ruth Daly",
            "The Kiln 3 Colm Burke",
            "The Kiln 3 Pam Doyle",
            "The Kiln 3 Mike Keane");
    assertThat(players("New drama: The Fen, Half Light and a return for Moorland", """
            The Fen is a crime drama for BBC One. Half Light is a dark comedy for BBC Two.

            Moorland has been renewed for a third series. James Gill's drama returned for a second series in August 2024. David Mars, who plays Ian Clair, will be back.
            """))
        .contains("Moorland 3 David Mars");
  }

  @Test
  void takesNoBylineWithItsDayForAnEntry() {
    assertThat(claims("Fall preview: 2 shows on 2 nights", """
            August 31, 2008|By Ida Holm, DAILY CRITIC

            "Copper Lane" is in its second season. Josh Ode, the creator, says so.

            "Night Ferry" is back on Monday.
            """))
        .noneMatch(claim -> claim.contains("Ida Holm"));
  }

  @Test
  void weighsWhatStandsAroundATitleWhereNoPhraseOrRowTells() {
    assertThat(verdicts("Who lives and who dies on the networks' schedules", """
            CBL has finally made up its mind. "Harbour Lights" and "The Long Haul" have been renewed.

            The axe fell last night on "Copper Lane", a medical drama that never found its feet. Nor was there any mercy from the network for "Nine Mile Creek".

            At Orbit the mood is better. Executives are said to be fond of "Saltmarsh", and fonder yet of "Paper Tigers".
            """))
        .containsExactlyInAnyOrder(
            "renewed Harbour Lights",
            "renewed The Long Haul",
            "cancelled Copper Lane",
            "cancelled Nine Mile Creek");
  }

  @Test
  void readsWhatAHeadingOfInitialsSaysAndNotWhatTheStoryOfOneDoes() {
    assertThat(verdicts("Black Friday for the networks", """
            ABC's sleepy "Sea Salts" and Fox's "Station Road," the hospital drama, were among the fallen.

            R.I.P.

            "Copper Lane," ABC

            Ana Ruiz played the mayor of a small town by the sea.

            "Night Ferry," NBC

            This was one of four dramas ordered last May.

            "Harbour (Almost) Sinks the Fleet," Fox

            A year at sea was all that the comedy had.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Sea Salts",
            "cancelled Station Road",
            "cancelled Copper Lane",
            "cancelled Night Ferry",
            "cancelled Harbour (Almost) Sinks the Fleet");
  }

  @Test
  void readsRowsOfTitlesThatAHeadingOrAColonLeadsInTo() {
    assertThat(verdicts("Sizing up the season", """
            SAFE (renewed already, or should be)

            Copper Lane, Night Ferry, Sea Salts.

            ON THE BUBBLE (your guess is as good as ours)

            Station Road, Cedar Falls, Harbour Nights.

            Circling the drain: Low Water, Glass House and Mill Pond.
            """))
        .containsExactlyInAnyOrder(
            "renewed Copper Lane",
            "renewed Night Ferry",
            "renewed Sea Salts",
            "undecided Station Road",
            "undecided Cedar Falls",
            "undecided Harbour Nights",
            "cancelled Low Water",
            "cancelled Glass House",
            "cancelled Mill Pond");
  }

  @Test
  void readsRowsBehindOneWordInWhichSemicolonsPartTitlesAndCommasWhatIsSaidOfThem() {
    assertThat(verdicts("Where every show stands", """
            ABC
            Returning: Copper Lane (S3); Night Ferry, for a second season; Ten-Four, Harbour
            Dead: Sea Salts, Station Road and Cedar Falls, which nobody watched.
            Unknown: Low Water

            CBS
            Dumped: Salt House, Old Money, Tin Roof. Not a tear was shed.
            """))
        .containsExactlyInAnyOrder(
            "renewed Copper Lane 3",
            "renewed Night Ferry 2",
            "renewed Ten-Four, Harbour",
            "cancelled Sea Salts",
            "cancelled Station Road",
            "cancelled Cedar Falls",
            "undecided Low Water",
            "cancelled Salt House",
            "cancelled Old Money",
            "cancelled Tin Roof");
  }

  @Test
  void readsWhatNetworksDoToARowAndWhatARowSuffersInTheWordsOfThePress() {
    assertThat(verdicts("Changes at ABC", """
            ABC has parted ways with "Copper Lane," "Night Ferry" and "Sea Salts."

            "Station Road," "Cedar Falls" and "Low Water" are not expected back.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane",
            "cancelled Night Ferry",
            "cancelled Sea Salts",
            "cancelled Station Road",
            "cancelled Cedar Falls",
            "cancelled Low Water");
  }

  @Test
  void readsAListOfNewSeriesThatASentenceLeadsInTo() {
    assertThat(claims("CBC unveils its shows for next season", """
            The broadcaster put a batch of newcomers before its advertisers on Tuesday.

            Further new dramas include:

            Copper Lane, in which the last baker of a town that has all but emptied sets out to find who is buying up the houses around the square and what for;

            Sea Salts, with a look at a fish market at dawn;

            Night Ferry, a funny take on life aboard.

            Nothing was said of the summer.
            """))
        .containsExactlyInAnyOrder(
            "ordered Copper Lane 1", "ordered Sea Salts 1", "ordered Night Ferry 1");
    assertThat(claims("NBC bets on a judge and a baker", """
            The network set its schedule on Monday.

            Here are the new shows:

            -- Copper Lane (Tuesday, 8:30 p.m.): The last baker of a town looks for who is buying it.

            -- Night Ferry (Thursday, 9:30 p.m.): A funny take on life aboard.
            """))
        .contains("ordered Copper Lane 1", "ordered Night Ferry 1");
    assertThat(claims("A survey of viewers", """
            It was made in the spring.

            A new survey of viewers shows:

            Copper Lane is liked by the old.

            Night Ferry is liked by the young.
            """)).noneMatch(claim -> claim.startsWith("ordered"));
  }

  @Test
  void theAgeOfASeriesSpeaksForItsFateWhereTheCatalogueKnowsIt() {
    String text = """
        ABC loads up on names

        ABC laid out its plans for the fall. "Cavemen" and "Big Shots" were ordered.

        "Pushing Daisies" is a fantasy, and "Copper Lane" and "Night Ferry" are comedies.
        """;
    assertThat(ages(text, LocalDate.of(2007, 5, 16)))
        .contains("Pushing Daisies age/this_year/any")
        .noneMatch(clue -> clue.startsWith("Copper Lane"));
    assertThat(ages(text, LocalDate.of(2008, 5, 16))).contains("Pushing Daisies age/last_year/any");
    assertThat(ages(text, LocalDate.of(2017, 5, 16))).contains("Pushing Daisies age/long_ago/any");
  }

  private static List<String> ages(String text, LocalDate published) {
    Article article = new Article("a.txt", "ABC loads up on names", null, null, published, text);
    return READER.fateOptions(article).stream()
        .flatMap(option -> option.clues().stream()
            .map(Object::toString)
            .filter(clue -> clue.startsWith("age/"))
            .map(clue -> option.title() + " " + clue))
        .toList();
  }

  @Test
  void readsTheAnswerToAReadersQuestionOfWhatWasAsked() {
    assertThat(verdicts("Ask the critic: 'Copper Lane,' 'Night Ferry' and a missing host", """
            Q: Has NBC picked up "Copper Lane" for another season, do you know?

            Ann: Sadly, it was canceled in May.

            Q: Has Fox cancelled "Night Ferry" after two seasons?

            Ann: Happily, it was renewed for a third season in June.
            """))
        .containsExactlyInAnyOrder("cancelled Copper Lane", "renewed Night Ferry 3");
  }

  @Test
  void givesWhatFilmsAndIsYetToComeItsFirstSeason() {
    assertThat(claims("3 TV shows shooting in Leeds this summer", """
            Copper Lane

            About: Season four of Copper Lane has been filming around Leeds since February.

            Night Ferry

            About: Little is known of this upcoming series. Ana Ruiz plays its captain.

            Sea Salts

            About: The fish market drama is back at work by the canal.
            """))
        .contains("production_ongoing Night Ferry 1", "production_ongoing Sea Salts");
  }

  @Test
  void takesNoPlayersForSeries() {
    assertThat(verdicts("Stan orders second season of ‘Copper Lane’", """
            Stan has ordered a second season of ‘Copper Lane’, the drama with Low Water’s Ana Ruiz.

            Also back in their roles are Rob Lane as Ron, Declan Moss as Stevie, Leon Hart as Bill and Emma Dale as Sheila.
            """))
        .containsExactlyInAnyOrder("renewed Copper Lane 2");
  }

  @Test
  void knowsTitlesThatTheTextDoesNotMarkAndTakesNoWordForOne() {
    assertThat(verdicts("Netflix cleans house", """
            The streamer parted with a handful of its dramas on Friday.

            It has cancelled Ozark, Bridgerton and The Diplomat, and the girls of the press office had a long day.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Ozark", "cancelled Bridgerton", "cancelled The Diplomat");
  }

  @Test
  void readsWhatASentenceWithAColonSaysOfTheLinesBelow() {
    assertThat(verdicts("The casualties of the year in television", """
            It has been a hard spring for viewers who grow fond of things.

            They join these other TV shows on the cancellation list:

            Copper Lane

            61st Avenue

            Of Salt and Stone

            A number of series have also been confirmed to be ending, including:

            Night Ferry (ending after season 5)

            Cedar Falls (ending after season 2)
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane",
            "cancelled 61st Avenue",
            "cancelled Of Salt and Stone",
            "final_season Night Ferry 5",
            "final_season Cedar Falls 2");
  }

  @Test
  void keepsAStateOverTheNetworksBelowIt() {
    assertThat(verdicts("News roundup special: the networks decide", """
            Cancelled

            ABC

            • Cedar Falls: This legal drama starring Ana Ruiz lasted three seasons.
            • Sea Salts: Created by Leo Prato, this sea story ran for two seasons.

            Fox

            • Night Ferry: The thriller about a crossing never found its audience there.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Cedar Falls", "cancelled Sea Salts", "cancelled Night Ferry");
  }

  @Test
  void givesAllOfAListWhatItsHeadlineSays() {
    assertThat(verdicts("Cancelled: 3 dramas that won't be getting a season 2", """
            It was a short life for all of them.

            3. Copper Lane
            Released on Netflix: June 30, 2023
            What the show's about: Two sisters run a café at the end of a lane.

            2. Night Ferry
            Released on Netflix: October 20, 2023
            What the show's about: A crossing takes longer than it should.

            1. Cedar Falls
            Released on Netflix: September 22, 2023
            What the show's about: A town below a dam.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane 2", "cancelled Night Ferry 2", "cancelled Cedar Falls 2");
  }

  @Test
  void givesEachTitleOfARowWhatIsSaidOfAll() {
    assertThat(verdicts("Channel 5 sets out its drama plans", """
            Channel 5 has more of its dramas on the way, it said in Leeds.

            The broadcaster confirmed that Harbour, Lodge and Pilgrim are all to return, as are The Lock at Night, \
            Trigger Lane and the quiz show The Long Chase.

            Renewals have been handed to Copper Lane, Sea Salts and Night Ferry.

            The network picked up Cedar Falls (season 4), Station Road (season 2) and Weaver (season 6).

            It ordered ten more episodes each of Old Mill, Dovecote and Bramble Hill, for seasons three, four and \
            two, respectively.

            Also coming back are Milk Wood from Leo Prato, Tollbooth with Ana Ruiz and Two Rivers.
            """))
        .containsExactlyInAnyOrder(
            "renewed Harbour",
            "renewed Lodge",
            "renewed Pilgrim",
            "renewed The Lock at Night",
            "renewed Trigger Lane",
            "renewed The Long Chase",
            "renewed Copper Lane",
            "renewed Sea Salts",
            "renewed Night Ferry",
            "renewed Cedar Falls 4",
            "renewed Station Road 2",
            "renewed Weaver 6",
            "renewed Old Mill 3",
            "renewed Dovecote 4",
            "renewed Bramble Hill 2",
            "renewed Milk Wood",
            "renewed Tollbooth",
            "renewed Two Rivers");
  }

  @Test
  void readsSlatesAndWhatHasGone() {
    assertThat(verdicts("What the networks showed in New York", """
            Second seasons of Cedar Falls and Old Mill are on the way, the streamer said.

            Among the returning shows are Copper Lane 3, Sea Salts 4 and Pilgrim 2.

            Also gone from Fox: “Weaver, Too”; “Milk Wood”; and “Star.”

            “Night Ferry” joins “Two Rivers” and “The Heron” among the cancelled.

            Low Tide, Lamps in the Fog and Salt Marsh have all been given the boot of late.
            """))
        .containsExactlyInAnyOrder(
            "renewed Cedar Falls 2",
            "renewed Old Mill 2",
            "renewed Copper Lane 3",
            "renewed Sea Salts 4",
            "renewed Pilgrim 2",
            "cancelled Weaver, Too",
            "cancelled Milk Wood",
            "cancelled Star",
            "cancelled Night Ferry",
            "cancelled Two Rivers",
            "cancelled The Heron",
            "cancelled Low Tide",
            "cancelled Lamps in the Fog",
            "cancelled Salt Marsh");
  }

  @Test
  void partsNoTitleAtItsAnd() {
    assertThat(verdicts("What becomes of “Ash and Ember”", """
            Netflix has cancelled Ash and Ember after two seasons, it said on Tuesday.

            The show had been renewed for Season 2 and Season 3 in May of last year.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Ash and Ember", "renewed Ash and Ember 2", "renewed Ash and Ember 3");
  }

  @Test
  void takesNoRowOfPeopleForSeries() {
    assertThat(verdicts("Silver Coast: who is in the cast?", """
            The drama Silver Coast is made by Netflix, which has shown it since 2022.

            Ana Ruiz, Leo Prato and Mia Stone are all to return, as are Ben Ode and Kit Marlow.

            Also coming back are Officer Reed, The Captain and Mrs. Dunn.

            The Guard, The Doctor and The Cook are all back at work.
            """)).isEmpty();
  }

  @Test
  void findsTitlesInRowsBehindTheirMakersAndDashes() {
    assertThat(verdicts("The CW cuts a raft of shows", """
            Within a month, the network pulled the plug on Leo Prato's pricey sea drama Sea Salts, the thriller \
            Night Ferry and the comedy Copper Lane.

            It cancelled a pair of its detective shows – Cedar Falls and Station Road – after seven and three seasons.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Sea Salts",
            "cancelled Night Ferry",
            "cancelled Copper Lane",
            "cancelled Cedar Falls",
            "cancelled Station Road");
  }

  @Test
  void tiesRowsToWhatStandsFarther() {
    assertThat(claims("Networks decide on their dramas", """
            It was a busy day for the people who decide what viewers will see.

            Sky has renewed nine series, including Cedar Falls, Station Road and Low Tide.

            NBC has cancelled four of its dramas, among them Milk Wood, The Heron and Fern.

            “Long Chase” and “Short Chase” premiere on July 3.

            “Left Bank” returns for its third season on July 10 and “Right Bank” for its second on July 17.
            """))
        .containsExactlyInAnyOrder(
            "renewed Cedar Falls",
            "renewed Station Road",
            "renewed Low Tide",
            "cancelled Milk Wood",
            "cancelled The Heron",
            "cancelled Fern",
            "release Long Chase 1 2024-07-03",
            "release Short Chase 1 2024-07-03",
            "release Left Bank 3 2024-07-10",
            "release Right Bank 2 2024-07-17");
  }

  @Test
  void readsWhatAColonSaysOfTheRowsBehindIt() {
    assertThat(claims("Prime Video teases what it has in store", """
            Five favourites will be back on Prime Video in 2025: besides Copper Lane, Old Mill and Sea Salts they are \
            Weaver, Dovecote and Pilgrim.

            Among these are Copper Lane 3 and Sea Salts 2.
            """))
        .contains(
            "release Copper Lane 3 2025",
            "release Sea Salts 2 2025",
            "release Weaver 2025",
            "release Pilgrim 2025",
            "renewed Dovecote",
            "renewed Sea Salts 2");
  }

  @Test
  void findsTitlesBehindHoursAndTheirZones() {
    assertThat(claims("The network sets its premiere dates", """
            The whole schedule is below.

            Sunday, October 6th:

            • 8/7c: Copper Lane (series premiere)
            • 9/8c: Sea Salts (season premiere)

            Monday, October 7th:

            • 8:30/7:30c: Night Ferry (season premiere)
            • 9 p.m. ET/PT: Copper Lane (pilot encore)

            Ana Ruiz, Leo Prato and Mia Stone said in a statement that the autumn would be one to remember for all who \
            had worked for years to make such shows as these.
            """))
        .containsExactlyInAnyOrder(
            "release Copper Lane 1 2024-10-06",
            "release Sea Salts 2024-10-06",
            "release Night Ferry 2024-10-07");
  }

  @Test
  void leavesNewsOfOthersToThem() {
    assertThat(verdicts("“Old Mill” season 2: all we know", """
            “Old Mill” has been renewed for a second season by NBC.

            Low Tide, on the other hand, was put on ice last year.

            Meanwhile, Harbour Lights has been picked up for a fourth season.

            Elsewhere, the soap has enough in the can to last it into July. Filming was halted for a week.

            Was it renewed or cancelled? Make it official: it goes on.
            """))
        .containsExactlyInAnyOrder("renewed Old Mill 2", "renewed Harbour Lights 4");
  }

  @Test
  void theCellsOfATableMayStandOneBelowTheOther() {
    assertThat(verdicts("2024 scorecard: which shows are coming back?", """
            ABC

            Show
            Status
            Copper Lane
            Renewed for Season 4
            The Ward
            On the bubble; nobody will say

            CBS

            Show
            Status
            Night Ferry
            Canceled after two seasons
            Low Water
            Renewed for Season 2
            """))
        .containsExactlyInAnyOrder(
            "renewed Copper Lane 4",
            "undecided The Ward",
            "cancelled Night Ferry",
            "renewed Low Water 2");
  }

  private static List<String> verdicts(String title, String body) {
    String text = title + "\n\n" + body;
    Article article = new Article("a.txt", title, null, null, LocalDate.of(2024, 6, 15), text);
    return READER.read(article).claims().stream()
        .filter(claim -> isVerdict(claim.fact()))
        .map(RoundupsTest::inShort)
        .toList();
  }

  @Test
  void kindsPartNoRow() {
    assertThat(verdicts("All the shows that are gone", """
            The latest shows to get the axe include the spicy series Low/Water, the vampire series Copper Lane and the medical drama The Ward.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Low/Water", "cancelled Copper Lane", "cancelled The Ward");
  }

  @Test
  void aQuotedTitleAloneInItsLineHeadsTheStoryBelow() {
    assertThat(verdicts("The networks change their minds: 'Low Water' and other shows", """
            “Low Water” was renewed for a third season.

            ‘Copper Lane: Nights’

            The drama was cancelled after two seasons.
            """))
        .containsExactlyInAnyOrder("renewed Low Water 3", "cancelled Copper Lane: Nights");
  }

  @Test
  void goesByWhatStandsNearestWhereARowHasNoShapeThatItKnows() {
    assertThat(verdicts("The network makes room: who stays and who goes", """
            Shown the door were Copper Lane, The Ward and Night Ferry.

            Thursday brought the renewal of four dramas, Low Water, Stone Harbour, The Long Field and Ember.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane",
            "cancelled The Ward",
            "cancelled Night Ferry",
            "renewed Low Water",
            "renewed Stone Harbour",
            "renewed The Long Field",
            "renewed Ember");
  }

  @Test
  void goesOnWithTheNextKindAndKnowsWhatComesAfterAFirstYear() {
    assertThat(verdicts("The network makes room: who stays and who goes", """
            The channel shut the door on three sitcoms, “Copper Lane,” “The Ward” and “Night Ferry,” two crime dramas, “Ember” and “Stone Harbour.”

            The network gave renewals to two freshman dramas, “Low Water” and “The Long Field.” It renewed the sophomore “Pale Coast” as well.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane",
            "cancelled The Ward",
            "cancelled Night Ferry",
            "cancelled Ember",
            "cancelled Stone Harbour",
            "renewed Low Water 2",
            "renewed The Long Field 2",
            "renewed Pale Coast 3");
  }

  @Test
  void takesNoNamesForTitlesBecauseSomethingIsSaidNearThem() {
    assertThat(verdicts("Low Water season 2: who is in it", """
            Aside from Dana Cole, the season will see the return of stars Ana Ruiz, Ben Ode and Kit Moss.
            """)).isEmpty();
  }

  @Test
  void takesPlainWordsForTheTitlesThatTheyAreWhereManyAreSpokenOf() {
    String others = """
        The network has said little about “Copper Lane,” “Night Ferry,” “The Ward” and “Stone Harbour.”

        """;
    assertThat(verdicts("On the bubble: what may yet be saved", others + """
            Word has not come down on Castle. Smash, a favourite of the critics, was cancelled on Friday. Fringe has been renewed for a fifth season. Agents of the FBI have advised on many of them, and she lives in Nashville.
            """))
        .contains("cancelled Smash", "renewed Fringe 5")
        .noneMatch(verdict -> verdict.endsWith("FBI") || verdict.endsWith("Nashville"));
  }

  @Test
  void takesWhatStandsAmongTitlesForOne() {
    assertThat(verdicts("On the bubble: what may yet be saved", """
            The network has said little about “Copper Lane,” “Night Ferry,” “The Ward” and “Stone Harbour.”

            Gone from the schedule since the spring: Copper Lane, Cold Acre, Grimm and Night Ferry were cancelled.
            """))
        .contains("cancelled Grimm", "cancelled Cold Acre");
  }

  @Test
  void readsADayOfSeveralTitlesForEachOfThem() {
    assertThat(claims("Fall TV: what's coming, what's gone", """
            "Copper Lane," "Night Ferry" and "Sea Salts" have been renewed, and "Station Road" is canceled.

            "Copper Lane," "Night Ferry" and "Sea Salts" are all back in the fall.

            There is hope for "The Long Field" (Sept. 7) and "Pale Coast" (Oct. 4), too.

            "Cedar Falls" and "The Low Tide" come to an end in July.
            """))
        .contains(
            "release Copper Lane 2024-09",
            "release Night Ferry 2024-09",
            "release Sea Salts 2024-09",
            "release The Long Field 1 2024-09-07",
            "release Pale Coast 1 2024-10-04")
        .noneMatch(claim -> claim.contains("2024-07"));
  }

  @Test
  void givesNoDayToWhatIsNamedToSayWhatItsMakersMadeOrWhatItStandsBeside() {
    assertThat(claims("Fall TV: the premieres of the big networks", """
            On Sept. 9 comes "Tin Roof," from the couple who created "Copper Lane."

            "Marsh Light" is here on Sept. 14. Its creator is Ben Ode, of "Night Ferry" and the man behind "Sea Salts."

            On Sept. 21 comes "Iron Hour," born out of "Cedar Falls," which replaces "Station Road" on Mondays.
            """))
        .contains(
            "release Tin Roof 1 2024-09-09",
            "release Marsh Light 1 2024-09-14",
            "release Iron Hour 1 2024-09-21")
        .noneMatch(claim -> claim.matches(
            "release (Copper Lane|Night Ferry|Sea Salts|Cedar Falls|Station Road).*"));
  }

  @Test
  void takesNoDayOfAFinaleForThatOfAPremiere() {
    assertThat(claims("Fall TV: what comes and what goes", """
            "Tin Roof" is here on Sept. 9.

            "Copper Lane," for one, runs its season finale on Sept. 10, and "Night Ferry" closes its season on Sept. 17.
            """))
        .contains("release Tin Roof 1 2024-09-09")
        .noneMatch(claim -> claim.matches("release (Copper Lane|Night Ferry).*"));
  }

  @Test
  void whatIsOnItsWayOutOrHasFinishedItsRunIsNotCancelled() {
    assertThat(verdicts("Saved, axed or still sweating: the scorecard", """
            CANCELED

            Gravel (Hulu) – no second season.

            ON THE WAY OUT

            Tin Roof (Netflix) – the sixth season is the last.

            Copper Lane (Netflix) – season 2 lands on December 26.

            STILL SWEATING

            Night Ferry (Hulu) – finished its run last week, and nobody will say if there is a season 2.
            """))
        .contains("cancelled Gravel 2", "final_season Tin Roof 6", "undecided Night Ferry 2")
        .noneMatch(claim -> claim.matches("cancelled (Tin Roof|Copper Lane|Night Ferry).*"));
  }

  @Test
  void theStreamerIsTheOneNamedLast() {
    assertThat(READER
            .read(new Article("a.txt", "The scorecard", null, null, null, """
                    The scorecard

                    Tin Roof (Netflix) – back for season 3.

                    Copper Lane (Netflix) – back for season 2.

                    Night Ferry (Hulu) – season 5 is a go, the streamer confirmed in September."""))
            .claims())
        .filteredOn(claim -> claim.series().equals("Night Ferry"))
        .extracting(Claim::fact, Claim::saidBy)
        .containsExactly(tuple(new Fact.Renewed("Hulu"), "Hulu"));
  }

  @Test
  void theDayOfTheNewsIsNoPremiere() {
    assertThat(claims("Where the shows stand", """
            RENEWED

            Tin Roof (Netflix) – picked up for a third season on Tuesday. No dates yet.

            Copper Lane (Netflix) – season 2 was announced on October 10, two weeks after the premiere.

            DATED

            Night Ferry (Hulu) – season 4 from November 15.
            """))
        .contains("release Night Ferry 4 2024-11-15")
        .noneMatch(claim -> claim.startsWith("release COPPER LANE"));
  }

  @Test
  void surnamesOfPeopleAreNoRowOfSeries() {
    assertThat(claims("Netflix renews Bellwether", """
            Joe Lark and Kit Ode play the pair in “Bellwether”.

            Netflix named no actors, though Lark and Ode are expected back for the second season.
            """))
        .noneMatch(claim -> claim.contains("Lark") && claim.startsWith("renewed"));
  }

  @Test
  void theStoryOfAnEntryTellsItsSeason() {
    assertThat(claims("What to watch in July 2024", """
            Gravel (Netflix, July 1): The trucking drama is back for season 5.

            Tin Roof (Hulu, July 5): Season 2 of the comedy finds the sisters in Reno.

            Copper Lane (Netflix, July 9): The sisters, who sold the bakery in season 2, buy it back.
            """))
        .contains("release Gravel 5 2024-07-01", "release Tin Roof 2 2024-07-05")
        .doesNotContain("release Copper Lane 2 2024-07-09");
  }

  @Test
  void linesOfAScheduleOpenWithTheirHours() {
    assertThat(claims("CBS unveils its fall premiere dates", """
            Sunday, Sept. 29, 2024
            8-9 PM Tin Roof (Season 6)
            9:00-10:00 p.m. Gravel (Season 2)

            Tuesday, Oct. 1, 2024
            8 p.m. Copper Lane (series premiere)
            9 p.m. Night Ferry (Season 3)
            """))
        .contains(
            "release Tin Roof 6 2024-09-29",
            "release Gravel 2 2024-09-29",
            "release Copper Lane 1 2024-10-01",
            "release Night Ferry 3 2024-10-01");
  }

  @Test
  void sourcesAndPlayersOfARowAreNoSeries() {
    assertThat(verdicts("What the networks decided this week", """
            According to Deadline, the spy drama The Lantern has received a second season order.

            The comedy “Tin Roof” starring Ann Kent and Busy Holt, the legal drama “Gravel” and the import “Night Ferry” have all been renewed.
            """))
        .containsExactlyInAnyOrder(
            "renewed The Lantern 2", "renewed Tin Roof", "renewed Gravel", "renewed Night Ferry");
  }

  @Test
  void whatIsSaidOfEachOfARowWithItsSeason() {
    assertThat(verdicts("What the networks decided this week", """
            The network has picked up “Ghost Ship” for a second season and “Gravel” for a 20th. “Tin Roof,” now in its fifth season, and “Night Ferry” are both expected to be renewed. “Copper Lane” and “Saltmarsh” were among the other series canceled last month.
            """))
        .contains(
            "renewed Ghost Ship 2",
            "renewed Gravel 20",
            "renewed Tin Roof 6",
            "cancelled Copper Lane",
            "cancelled Saltmarsh");
  }

  @Test
  void whatTheCatalogueKnowsToHaveRunDoesNotBeginOrGetOrderedAnew() {
    assertThat(claims("The shows to come in autumn 2024", """
            BBC One has ordered “Saltmarsh”, a new thriller by Ana Ruiz.

            “Blue Bloods” and “NCIS” will premiere on Friday, Oct. 18.

            “Vigil” is filming its third series in Glasgow.
            """))
        .contains(
            "ordered Saltmarsh 1", "release Blue Bloods 2024-10-18", "release NCIS 2024-10-18")
        .noneMatch(claim -> claim.matches("(ordered|release) (Blue Bloods|NCIS|Vigil) 1.*"));
  }

  @Test
  void whatFollowsAtAnHourComesOutThatNight() {
    assertThat(claims("Orbit dates its summer shows", """
            “Copper Lane” opens its third season on Sunday, July 14, at 9 p.m. It will be followed at 10:30 p.m. by the series premiere of “Night Ferry.”

            On July 16, “Tin Roof” is back for season 2, followed by the series debut of “Gravel” and the fourth season opener of “Sea Salts.”
            """))
        .contains(
            "release Copper Lane 3 2024-07-14",
            "release Night Ferry 1 2024-07-14",
            "release Gravel 1 2024-07-16",
            "release Sea Salts 4 2024-07-16");
  }

  @Test
  void theFormerAndTheLatterAreThoseLastNamedTogether() {
    assertThat(claims("Three shows return to Orbit", """
            “Copper Lane” and “Night Ferry” return on July 14, the former for its final season.

            Gone are “Tin Roof,” “Gravel” and “Sea Salts.” The latter starred Ana Ruiz.
            """))
        .contains("final_season Copper Lane", "cast Sea Salts")
        .noneMatch(claim -> claim.matches("(final_season Night Ferry|cast (Tin Roof|Gravel)).*"));
  }

  @Test
  void aHeadlineOfTwoOrOfOneAndOthersIsAboutSeveral() {
    assertThat(READER
            .read(new Article(
                "a.txt", "ABC renews ‘Copper Lane,’ four others", null, null, null, """
                    ABC renews ‘Copper Lane,’ four others

                    “Copper Lane” was renewed on Friday. The network gave new seasons to “Night Ferry” and “Tin Roof” as well."""))
            .claims())
        .extracting(Claim::series, Claim::fact)
        .contains(
            tuple("Night Ferry", new Fact.Renewed("ABC")),
            tuple("Tin Roof", new Fact.Renewed("ABC")));
    assertThat(verdicts(
            "‘Copper Lane’ and ‘Tin Roof’ renewed; ‘Gravel’ to end with third season", """
            “Copper Lane” will be back for a fifth season, and “Tin Roof” got a second one.

            “The End of the road is in sight,” said the maker of “Gravel.”
            """))
        .contains("renewed Copper Lane 5", "renewed Tin Roof 2")
        .doesNotContain("renewed Copper Lane 3", "renewed The End 2");
  }

  @Test
  void theItemsOfAListHaveTheirDaysToThemselves() {
    assertThat(claims("This week's TV news in brief", """
            • NBC has renewed “Copper Lane” for season 3. The new season will start in the summer of 2025.

            • Ana Ruiz is to guest star on the comedy “Tin Roof” as a bartender.

            • “Night Ferry” has cast Ben Ode for its second season.
            """))
        .contains("release Copper Lane 3 2025-06")
        .noneMatch(claim -> claim.matches("release (Tin Roof|Night Ferry).*"));
  }

  @Test
  void whatANetworkDoesIsDoneToWhatStandsRightBehindIt() {
    assertThat(verdicts("NBC, CBS and HBO decide on nine shows", """
            NBC renewed “Paper Tigers” and picked up “Saltmarsh” for a third season, along with second rounds of “Tin Roof” and “Gravel.”

            CBS renewed “Harbor Road,” gave a fourth season to “Nine Mile Creek” and canceled “The Long Haul” after one season.

            HBO ordered a second season of “Cold Front” before it had aired, and canceled “The Annex.”
            """))
        .containsExactlyInAnyOrder(
            "renewed Paper Tigers",
            "renewed Saltmarsh 3",
            "renewed Tin Roof 2",
            "renewed Gravel 2",
            "renewed Harbor Road",
            "renewed Nine Mile Creek 4",
            "cancelled The Long Haul",
            "renewed Cold Front 2",
            "cancelled The Annex");
  }

  @Test
  void anOrderOfTheBackNineOrdersNoSeason() {
    assertThat(claims("Fox is pleased with its fall shows", """
            Fox today picked up the back end of the season on all four of its new series: dramas “Saltmarsh” and “Gravel,” comedies “Tin Roof” and “Copper Lane.”

            NBC has been generous as well, with back-nines for “Paper Tigers,” “Night Ferry” and “Sea Salts.”
            """))
        .noneMatch(claim -> claim.matches("(ordered|renewed|cancelled) .*"));
  }

  @Test
  void whatIsSaidOfTheLastSeasonsOrTheDatesOfTwoIsSaidOfEach() {
    assertThat(claims("The CW plans its fall", """
            “Copper Lane” and “Night Ferry” will both begin their last seasons in October.

            Premiere dates for the midseason dramas “Gravel” and “Tin Roof” will be announced later.
            """))
        .contains(
            "final_season Copper Lane",
            "final_season Night Ferry",
            "release Copper Lane 2024-10",
            "no_date_yet Gravel",
            "no_date_yet Tin Roof");
  }

  @Test
  void aPlaceOrANetworkIsNoTitleAndWhatASeriesIsAboutTellsWhichItIs() {
    assertThat(claims("Networks hand out renewals to four shows", """
            “Copper Lane” and “Night Ferry” were also picked up.

            HBO said that the drama about two printers in 1970s New York will be back for a second season in 2025.

            And FXX has renewed “Gravel.”
            """))
        .contains("renewed Gravel")
        .noneMatch(claim -> claim.matches(".*(New York|FXX|Night Ferry 2).*"));
  }

  @Test
  void theLineOfAListMaySayHowLongASeriesRan() {
    assertThat(verdicts("Renewed and canceled: where every drama stands", """
            ABC

            Canceled
            “Copper Lane” after two seasons
            “Night Ferry” after three seasons
            “Gravel”
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane", "cancelled Night Ferry", "cancelled Gravel");
  }

  @Test
  void anOrdinalCalledTheLastIsASeason() {
    assertThat(verdicts("What the networks decided this week", """
            “Night Ferry” starts its final season in May and “Tin Roof” begins its 15th and last on Oct. 10.
            """))
        .contains("final_season Tin Roof 15");
  }

  @Test
  void captionsAndTheirCreditsAreNoEntries() {
    assertThat(claims("The shows that we look forward to this fall", """
            May 24, 2024

            ‘Copper Lane’ (Showtime, Sept. 12)

            A woman on a ladder in front of a barn.
            Ana Ruiz as Kay Del in “Copper Lane.”
            (Ben Ode / Showtime)

            The drama has Ruiz for a hard judge.

            ‘Night Ferry’ (HBO, Oct. 17)

            Two years after the second season ended, the Holms are back. Season 3 opens at sea.

            ‘Gravel’ (ABC, Sept. 22)

            A trucking drama.
            """))
        .contains(
            "release Copper Lane 1 2024-09-12",
            "release Night Ferry 3 2024-10-17",
            "release Gravel 1 2024-09-22")
        .noneMatch(claim -> claim.contains("Ruiz") || claim.contains("Ode"));
  }

  @Test
  void aCommaMayStandInAHeadInCapitals() {
    assertThat(claims("Summer preview: the shows to watch", """
            JUNE 20

            XO, KITTY (Netflix)
            Ana Ruiz goes back to court. Each of the ten episodes covers an hour.

            NIGHT FERRY (Netflix)
            A drama at sea with Ben Ode.

            JUNE 27

            COPPER LANE (Hulu)
            A drama with Ida Holm.
            """))
        .anyMatch(claim -> claim.startsWith("release XO, Kitty"))
        .anyMatch(claim -> claim.startsWith("release COPPER LANE"));
  }

  @Test
  void aSlateTellsOfEachWhatIsSaidOfItAlone() {
    assertThat(claims("New ITV drama slate: The Weir, Night Post and a return for Bellwether", """
            ITV has greenlit two original drama series and confirmed a third run for one of its biggest recent hits.

            The Weir is a six-part crime drama for ITV1, written by Ana Ruiz. Filming is expected to begin in Cork in the autumn.

            Night Post, a comedy in eight parts, is created by Carl Reed and is currently being shot in Leeds.

            Bellwether has been renewed for a third series. The cast includes Ana Ruiz (Tom), Ida Holm (Ben) and Jo Orr (Kay).
            """))
        .contains(
            "episode_count The Weir 1", "renewed Bellwether 3", "production_ongoing Night Post 1")
        .noneMatch(claim -> claim.contains("Weir 3") || claim.contains("Post 3"));
  }

  @Test
  void theReturnOfPlayersWithTheirPartsRenewsNobody() {
    assertThat(verdicts("First look: new drama from RTÉ", """
            The new season has "The Holms", "Salt Road" and "Gravel".

            Cast includes the return of Ciara Hinde (Tom), Pom Budd (Anna), Sibyl Cull (Caroline) and Ana Ruiz (Ben).
            """)).isEmpty();
  }

  @Test
  void labelledLinesAndBulletsTellOfTheTitleAboveThem() {
    assertThat(claims("Space series in the works", """
            Low Tide

            Network: Hulu

            Production Team: Ana Ruiz (Showrunner), Ben Ode (Writer / Executive Producer)

            Comments: The first season will have eight episodes.

            The Fourth Moon

            Network: TBD

            About: Based on the comics by Dan Pike.

            Dark Harbor

            Network: HBO

            About: A man on a raft.
            """))
        .containsExactlyInAnyOrder(
            "crew Low Tide 1",
            "crew Low Tide 1",
            "crew Low Tide 1",
            "episode_count Low Tide 1",
            "based_on The Fourth Moon");
    assertThat(players("Casting round-up", """
            NBC's LOW TIDE

            • Ana Ruiz has signed on for the drama pilot.

            • Ben Ode plays her son.

            FOX's FERRY LANE

            • Dan Pike will co-star in the comedy.
            """))
        .containsExactlyInAnyOrder(
            "LOW TIDE 1 Ana Ruiz", "LOW TIDE 1 Ben Ode", "FERRY LANE 1 Dan Pike");
  }

  @Test
  void aSlateBringsItsTitlesInWhomNobodyKnowsYet() {
    assertThat(claims("GMA sets out its plans", """
            Ana Ruiz headlines Tidewater, where she is joined by Ben Ode. Cleo Marsh directs the drama.

            From Dan Pike comes Ferry Girls, a comedy with Eve Stone as the captain.

            The Long Wait (roughly translated) has its couple: Fay Lund and Gil Hart star.

            The brothers behind Low Fields have another: Salt Road, in which Lea Fox plays a cook.

            Cuffing runs to six episodes. Max Lane created it.

            21 STORM (Drama; 8 episodes)
            Joe Park plays the coach.
            """))
        .containsExactlyInAnyOrder(
            "cast Tidewater 1",
            "cast Tidewater 1",
            "crew Tidewater 1",
            "crew Ferry Girls 1",
            "cast Ferry Girls 1",
            "cast The Long Wait 1",
            "cast The Long Wait 1",
            "episode_count 21 STORM 1",
            "cast 21 STORM 1",
            "cast Salt Road 1",
            "episode_count Cuffing 1",
            "crew Cuffing 1");
    assertThat(claims("Dublin gets more drama", """
            RTÉ has ordered two new series, Copper Lane and The Last Field. Ben Ode stars in Copper Lane.

            The man behind Salt Film has answered.
            """))
        .containsExactlyInAnyOrder(
            "ordered Copper Lane 1", "ordered The Last Field 1", "cast Copper Lane 1");
  }

  @Test
  void keepsTheSeasonOfWhereSomebodyWasSeenFromTheTitleAbove() {
    assertThat(claims("K-drama casting: three new series and who is in them", """
            A look at who is signing what.

            1. Glass Harbor

            Kim Sun-deok is in talks to play a detective in the thriller. Lee Jun-kyun, last seen in season two of Hospital Playlist, has joined it too. tvN will air it in January.

            2. Marry The Moon

            Park Sun-woo stars opposite Na In-woo as a wife who wakes up ten years younger. The drama will premiere on tvN on July 4.
            """))
        .containsExactlyInAnyOrder(
            "cast Glass Harbor 1",
            "cast Glass Harbor 1",
            "cast Hospital Playlist",
            "release Glass Harbor 1 2025-01",
            "cast Marry The Moon 1",
            "cast Marry The Moon 1",
            "release Marry The Moon 1 2024-07-04");
    assertThat(claims("The new dramas of Auntie", """
            The ABC has two titles to show: “Dust Line”, which is a true newcomer, and “Mystery Road”, now on its second series.

            With “Dust Line” the ABC has a taste of the desert. Ana Ruiz and Ben Ode created it.
            """)).contains("crew Dust Line 1");
  }

  @Test
  void takesHeadsOfStoriesForTitlesWhereTheHeadlineSpeaksOfShows() {
    assertThat(players("BBC3 unveils its winter comedies", """
            Here is the line-up.

            Copper Lane

            A new comedy about a wedding. Matthew Ode (Teachers, The Office) is Gavin.

            Night Ferry

            Sketches from a newcomer. Lena Cole is Jo.

            The Last Field

            Ruth Daly plays Maeve, who runs the farm.
            """))
        .containsExactlyInAnyOrder(
            "Copper Lane 1 Matthew Ode",
            "Teachers null Matthew Ode",
            "The Office null Matthew Ode",
            "Night Ferry 1 Lena Cole",
            "The Last Field 1 Ruth Daly");
    assertThat(players("TV preview: Broadcasters pinch pennies, and it shows", """
            Lena Cole/CBS
            The gang of the sitcom "Copper Lane": from left, Ana Ruiz as Kay and Ben Ode as Vic.

            Paul Marsh/NBC
            Ruth Daly stars in "The Last Field," a drama.

            Jo Cane/NBC
            Lou Park stars in "Night Ferry," another.
            """))
        .containsExactlyInAnyOrder(
            "Copper Lane 1 Ana Ruiz",
            "Copper Lane 1 Ben Ode",
            "The Last Field 1 Ruth Daly",
            "Night Ferry 1 Lou Park");
    assertThat(players("ITV dramas still to come in 2024, from Joan to The Lake", """
            1/7

            Joan

            Ana Ruiz heads the cast.

            2/7

            The Lake series 3

            Lena Cole is back as the detective.
            """))
        .containsExactlyInAnyOrder("Joan 1 Ana Ruiz", "The Lake 3 Lena Cole");
  }

  @Test
  void takesHeadsThatTheCatalogueKnowsForTitlesWithThoseBesideThem() {
    assertThat(players("Prime Video in 2020: everything that was announced", """
            Here is what we heard.

            Carnival Row

            Ana Ruiz is the new sheriff.

            Copper Lane

            Lena Cole plays Jo. It has a second season order already.

            Making the Cut

            Ben Ode hosts it.
            """))
        .contains("Carnival Row null Ana Ruiz", "Copper Lane null Lena Cole");
    assertThat(players("BBC One Autumn 2007", """
            Cranford

            A drama in five parts. Ana Ruiz plays Miss Kay.

            Copper Lane

            Lena Cole plays Jo in this new drama.

            Spooks

            Ben Ode joins as the minister.
            """))
        .contains("Copper Lane 1 Lena Cole", "Spooks null Ben Ode");
  }

  @Test
  void starsBelowATitleAreWhatTheCriticGivesIt() {
    assertThat(players("TV review: ‘Copper Lane,’ ‘Night Ferry’ and ‘Tin Roof’", """
            ‘Copper Lane’

            ★ (out of four)

            Ana Ruiz plays Kay.

            ‘Night Ferry’

            ★★½

            Lena Cole plays Jo.

            ‘Tin Roof’

            ★★★

            Ben Ode plays Vic.
            """))
        .containsExactlyInAnyOrder(
            "Copper Lane 1 Ana Ruiz", "Night Ferry 1 Lena Cole", "Tin Roof 1 Ben Ode");
  }

  @Test
  void aHeadlineThatOrdersShowsByTheirNumberOrdersEach() {
    String body = """
        The commissions:

        Copper Lane (6x30'), BBC Three, from Reel House. A comedy about a garage.

        Tin Roof (4x60'), BBC One, from Mill Street. Ana Ruiz wrote this story of two brothers.

        Night Ferry (6x60'), BBC One, from Mill Street. It was renewed for a second season.
        """;
    assertThat(verdictsAndOrders("BBC orders 12 dramas", body))
        .containsExactlyInAnyOrder(
            "ordered Copper Lane 1", "ordered Tin Roof 1", "renewed Night Ferry 2");
    assertThat(verdictsAndOrders("BBC orders new seasons of three dramas", body))
        .doesNotContain("ordered Tin Roof 1");
    assertThat(verdictsAndOrders("BBC shows 12 dramas", body)).doesNotContain("ordered Tin Roof 1");
  }

  @Test
  void answersTellOfWhatTheLetterAboveAsksAbout() {
    assertThat(claims("You asked: 'Copper Lane,' 'Night Ferry' and other matters", """
            Time to empty the mailbag.

            Maureen F.: On the last "Copper Lane," Allison has a stroke. Is CBS taking the show?

            Mo sez: Yes. It'll be back on June 24, and on CBS rather than NBC, between "Ghost Whisperer" and "Numb3rs."

            Harold G.: Will "Night Ferry" ever return?

            Mo sez: Ana Ruiz and Ben Ode will join the cast.
            """))
        .containsExactlyInAnyOrder(
            "release Copper Lane 2024-06-24", "cast Night Ferry 1", "cast Night Ferry 1");
    assertThat(claims("TV mailbag: readers ask about their favorite shows", """
            Question: Will there be another season of Copper Lane? — Jo

            Answer: NBC has renewed it for a third season. Ana Ruiz is back as Kay.
            """))
        .contains("renewed Copper Lane 3");
  }

  @Test
  void theSeasonOfANetworkIsNoneOfItsSeries() {
    assertThat(claims("NBC opens the bidding with three dramas", """
            The rush to fill next season's schedules got under way with NBC, which has picked up the dramas "Bellwether," \
            "Night Boat" and "Copper Lane."
            """))
        .containsExactlyInAnyOrder(
            "renewed Bellwether", "renewed Night Boat", "renewed Copper Lane");
  }

  @Test
  void aPlainWordWithoutQuotesIsNoTitleWhereAllOthersHaveThem() {
    assertThat(claims("Three dramas come and go", """
            "Bellwether" was canceled by NBC. "Night Boat" and "Copper Lane" have been renewed, and so has "Harbour Road." Nobody
            has heard of "The Ward."

            Nobody at Castle will say that Castle was canceled.
            """))
        .contains("cancelled Bellwether", "renewed Night Boat", "renewed Copper Lane")
        .doesNotContain("cancelled Castle");
  }

  @Test
  void newSeriesBehindAColonMayEachHaveTheirKindBeforeThem() {
    assertThat(claims("NBC Orders Six New Series", """
            NBC on Monday picked up five newcomers: a pair of medical dramas, “Copper Lane” and “Harbour Road”; a big family \
            show, “Night Ferry”; and a comedy with four cameras and an audience, “Station Road.”
            """))
        .contains(
            "ordered Copper Lane 1",
            "ordered Harbour Road 1",
            "ordered Night Ferry 1",
            "ordered Station Road 1");
  }

  @Test
  void theVerbThatOpensAQuestionIsNoPartOfATitle() {
    assertThat(claims("Ask Jo: Scoop on Castle, Chicago Fire, Outlander and More", """
            Question: Is Chicago Fire being renewed or not? — Sean
            Jo: NBC hasn't said either way.

            Question: Has Outlander been canceled? — Mo
            Jo: No. A second season starts on July 7.
            """))
        .contains("undecided Chicago Fire", "release Outlander 2 2024-07-07");
  }

  private static List<String> players(String title, String body) {
    Article article =
        new Article("a.txt", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + body);
    return READER.read(article).claims().stream()
        .filter(claim -> claim.fact() instanceof Fact.Cast)
        .map(claim -> "%s %s %s"
            .formatted(claim.series(), claim.season(), ((Fact.Cast) claim.fact()).person()))
        .toList();
  }

  private static List<String> claims(String title, String body) {
    Article article =
        new Article("a.txt", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + body);
    return READER.read(article).claims().stream()
        .map(claim -> inShort(claim)
            + (claim.fact() instanceof Fact.Release release && release.window() != null
                ? " " + release.window().from()
                : ""))
        .toList();
  }

  @Test
  void aYearAloneBehindATitleMakesItAFilm() {
    assertThat(claims("New on Netflix in July 2024", """
            July 3
            Copper Lane: Season 2
            Night Ferry (2012)
            Mr. Dale season 3

            July 5
            The Long Weekend (1998)
            Harbour Road: Season 4
            """))
        .containsExactlyInAnyOrder(
            "release Copper Lane 2 2024-07-03",
            "release Mr. Dale 3 2024-07-03",
            "release Harbour Road 4 2024-07-05");
  }

  @Test
  void labelsOfSeveralWordsTellOfTheTitleAbove() {
    assertThat(claims("The biggest new shows right now", """
            These are the ones to know about.

            Copper Lane

            HBO Max Release Date: April 14, 2022
            Creators: Ana Ruiz, Ben Ode
            Stars: Mia Stone

            Two sisters run a mill.

            Night Ferry

            HBO Max Release Date: April 7, 2022
            Creator: Joe Park
            Stars: Ida Holm, Lou Hall

            A captain who has seen too much.
            """))
        .containsExactlyInAnyOrder(
            "release Copper Lane 1 2022-04-14",
            "crew Copper Lane 1",
            "crew Copper Lane 1",
            "cast Copper Lane 1",
            "release Night Ferry 1 2022-04-07",
            "crew Night Ferry 1",
            "cast Night Ferry 1",
            "cast Night Ferry 1");
  }

  @Test
  void aLineOfPeopleOrOfMakersIsNoTitle() {
    assertThat(claims("Autumn TV: the new dramas", """
            Copper Lane (ITV, September 4)

            Tom Park, Sarah Stone and Sofie Dale.

            Produced by Saltmarsh Films, directed by Ana Ruiz.

            Night Ferry (BBC One, October 2)

            Helen Hall (Low Water, Saltmarsh) returns to BBC One as the captain.

            Six episodes.

            Harbour Road (Sky Atlantic, October 9)

            A boat sinks, and nobody will say why.
            """))
        .containsExactlyInAnyOrder(
            "release Copper Lane 1 2024-09-04",
            "cast Copper Lane 1",
            "cast Copper Lane 1",
            "cast Copper Lane 1",
            "crew Copper Lane 1",
            "release Night Ferry 1 2024-10-02",
            "cast Night Ferry 1",
            "episode_count Night Ferry 1",
            "release Harbour Road 1 2024-10-09");
  }

  @Test
  void whatIsDeniedOfNeitherIsDeniedOfEach() {
    assertThat(verdicts("Sky and its comedies", """
            Neither “Copper Lane” nor “Night Ferry” will get a second series, Sky has decided.

            Neither “Tin Roof” nor its spinoff “Harbour Lights” has been renewed.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane 2",
            "cancelled Night Ferry 2",
            "undecided Tin Roof",
            "undecided Harbour Lights");
  }

  private static List<String> verdictsAndOrders(String title, String body) {
    return claims(title, body).stream()
        .filter(claim -> claim.startsWith("ordered ") || claim.startsWith("renewed "))
        .toList();
  }

  private static boolean isVerdict(Fact fact) {
    return switch (fact) {
      case Fact.Renewed renewed -> true;
      case Fact.Cancelled cancelled -> true;
      case Fact.FinalSeason last -> true;
      case Fact.Undecided open -> true;
      default -> false;
    };
  }

  private static String inShort(Claim claim) {
    return claim.fact().type().word()
        + " "
        + claim.series()
        + (claim.season() == null ? "" : " " + claim.season());
  }
}
