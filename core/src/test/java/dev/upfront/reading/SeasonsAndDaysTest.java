package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given an article about one series, of which season it says what, and for which days. */
class SeasonsAndDaysTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void aNumberThatCountsIsNoChannel() {
    assertThat(platforms("“Old Mill” on IFC", "“Old Mill” starts on July 8 at 10 p.m. on IFC."))
        .containsExactly("IFC");
  }

  @Test
  void anHourOfTwoZonesIsNoChannel() {
    assertThat(platforms(
            "“Old Mill” returns", "“Old Mill” returns on Monday, July 8 at 10/9c on IFC."))
        .containsExactly("IFC");
  }

  private static List<String> platforms(String headline, String body) {
    LocalDate day = LocalDate.of(2024, 6, 2);
    String text = headline + "\n\n" + body + "\n";
    return READER.read(new Article("a.txt", headline, null, null, day, text)).claims().stream()
        .map(Claim::fact)
        .filter(Fact.Release.class::isInstance)
        .map(fact -> ((Fact.Release) fact).platform())
        .toList();
  }

  @Test
  void aYearLaterIsAsExactAsTheDateBefore() {
    assertThat(claims("“Old Mill” renewed for season 3 at NBC", "2024-06-02", """
            NBC has renewed “Old Mill” for a third season.

            The first season premiered in August 2021, and the second season premiered a year later.
            """))
        .containsExactlyInAnyOrder("renewed 3", "release 1 2021-08", "release 2 2022-08");
  }

  @Test
  void whatIsOnlyAskedForDoesNotBeginTonight() {
    assertThat(claims(
            "Old Mill: who is in the cast of the drama as it starts tonight?", "2024-06-02", """
            “Old Mill” is a new drama in six parts, and its first season has Ana Ruiz as Kay.

            Will there be a second series?

            Too early to say.

            “Old Mill” starts tonight at 9pm on ITV.
            """))
        .contains("release 1 2024-06-02")
        .doesNotContain("release 2 2024-06-02");
  }

  @Test
  void aNumberBehindTheTitleInTheHeadlineIsItsSeason() {
    String body = """
            “Old Mill” will return to Netflix on July 8.

            In “Old Mill” Ana Ruiz stars.
            """;
    assertThat(claims("Old Mill 18 gets premiere date at Netflix", "2024-06-02", body))
        .containsExactly("release 18 2024-07-08");
    assertThat(claims("Old Mill 90 gets premiere date at Netflix", "2024-06-02", body))
        .doesNotContain("release 90 2024-07-08");
  }

  @Test
  void anAnimeIsNoPartOfItsTitle() {
    String headline = "Moon Tide Anime's 2nd Season Reveals October Premiere";
    String body = "The anime will premiere on October 5.";
    assertThat(READER.read(article(headline, "2021-08-30", body)).series()).isEqualTo("Moon Tide");
    assertThat(claims(headline, "2021-08-30", body)).containsExactly("release 2 2021-10-05");
  }

  @Test
  void whatWasShotBeforeThePremiereIsWhatCameOut() {
    assertThat(claims(
            "Old Mill: when is the finale, and will there be a series 2?", "2022-03-14", """
            The four-part drama started on ITV on Monday, March 7.

            ITV is yet to confirm whether Old Mill will return for a second series.

            The series was shot in Kent between May and August 2021.
            """))
        .contains("undecided 2", "production_started 1 2021-05");
  }

  @Test
  void aSeasonTurnedDownIsNotTheOneTheArticleIsAbout() {
    String body = """
        CBS has opted not to renew the family drama for a third season.

        The second season ended in January with a shoot-out.
        """;
    assertThat(claims("“Old Mill” cancelled at CBS", "2022-05-14", body))
        .containsExactly("cancelled 3");
    assertThat(READER
            .read(article("“Old Mill” cancelled at CBS", "2022-05-14", body))
            .season())
        .isEqualTo(2);
  }

  @Test
  void twoMoreSeasonsEndWithTheOneThatIsTheLast() {
    assertThat(claims("Old Mill renewed for two more seasons at Netflix", "2022-05-14", """
            Netflix has renewed Old Mill for two more seasons.

            Its creator said that the fifth season will be the show's last.
            """))
        .contains("renewed 4", "renewed 5")
        .doesNotContain("renewed 6");
  }

  @Test
  void whatCameOutIsNotTheSeasonThatIsStillOpen() {
    assertThat(claims("Will there be a second season of Old Mill?", "2023-03-08", """
            The BBC has not yet decided whether “Old Mill” will return for a second season.

            It began on the BBC on Monday 13 February.
            """))
        .containsExactlyInAnyOrder("undecided 2", "release 1 2023-02-13");
  }

  @Test
  void theThirdSeasonInTheMakingIsBehindOneThatIsOut() {
    assertThat(claims("“Old Mill” renewed for season 3 at NBC", "2024-06-02", """
            NBC has renewed “Old Mill” for a third season.

            The drama premiered on May 3.
            """))
        .containsExactlyInAnyOrder("renewed 3", "release 2 2024-05-03");
  }

  @Test
  void whatCameOutWeeksAgoIsTheSeasonThatTheArticleIsAbout() {
    assertThat(claims("English voices of “Old Mill” season 2 unveiled", "2023-04-14", """
            The English dub of the second season has its voices.

            In Japan the anime premiered on April 3, on Sun TV and BS11.

            The first season debuted in October 2020.
            """))
        .containsExactlyInAnyOrder("release 2 2023-04-03", "release 1 2020-10");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', textBlock = """
      The drama tiptoes on to ITV on 4 April.                       | release 3 2023-04-04
      On Monday the drama tries its luck.                           | release 3 2023-03-13
      Doors open on 4 April for the miller and his sons.            | release 3 2023-04-04
      # what is past, of somebody, or of something with days of its own is no premiere
      The miller spoke to reporters on Wednesday.                   |
      A concert in Leeds on 4 April is for the miller's friends.    |
      Ana Ruiz travels to Spain on 4 April.                         |
      The drama follows a mill that burns on 4 April.               |
      """)
  void whatASeriesDoesOnADayAheadIsItsPremiere(String sentence, @Nullable String claim) {
    List<String> expected = claim == null ? List.of() : List.of(claim);
    assertThat(claims("“Old Mill” series 3: all we know", "2023-03-08", sentence))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', textBlock = """
      Its third six-episode run begins in May.                      | 6
      This sextet of rural mysteries is the best yet.               | 6
      Half a dozen new half-hours are on their way.                 | 6
      The season's ten hours were shot in Leeds.                    | 10
      # of a week, a podcast, all seasons
      The drama (6x60') has Ana Ruiz as its lead.                    | 6
      A new 4x1-hour season is on its way.                          | 4
      Sky has put in an order for ten hours of it.                  | 10
      One last six-parter awaits the miller.                        | 6
      The season will run ten episodes.                             | 10
      It comprises eight 60-minute episodes.                        | 8
      It consists of ten one-hour episodes.                         | 10
      It has been picked up for 13 episodes.                        | 13
      The order was cut from 13 episodes to 10.                     | 10
      The order is for 10 episodes.                                 | 10
      A last season of 13 is to follow.                             | 13
      Ana Ruiz has scripted all six of the fictional episodes.      | 6
      ITV ordered more, bringing the season total to 22.            | 22
      It ended after three seasons and 36 episodes.                 |
      It ran for 36 episodes over three seasons.                    |
      Ana Ruiz has one of the three central parts.                  |
      In those four episodes the mill burns.                        |
      Five years and 123 episodes in, it is as good as ever.        |
      It goes out five episodes a week.                             |
      Will the season have eight episodes?                          |
      There are six episodes that are left to watch.                |
      The mill has had its name on something like 20 episodes.      |
      A 13-episode podcast tells how it was made.                   |
      The show has passed 60 episodes.                              |
      """)
  void episodesAreCountedInManyWays(String sentence, @Nullable Integer count) {
    Article article = article("“Old Mill” series 3: all we know", "2023-03-08", sentence);
    assertThat(READER.read(article).claims().stream()
            .map(Claim::fact)
            .filter(Fact.EpisodeCount.class::isInstance)
            .map(fact -> ((Fact.EpisodeCount) fact).count()))
        .containsExactlyElementsOf(count == null ? List.of() : List.of(count));
  }

  @Test
  void episodesAreOrderedOfTheSeasonThatIsToCome() {
    assertThat(claims("“Old Mill” renewed for season 2", "2024-06-15", """
            The streamer has ordered eight new episodes.
            """))
        .containsExactly("renewed 2");
  }

  @Test
  void whatIsBackIsTheSeasonOfTheHeadline() {
    assertThat(claims("“Old Mill” series 3: when it starts and who is in it", "2017-04-24", """
            “Old Mill” is back on ITV on Sunday April 23.
            """))
        .containsExactly("release 3 2017-04-23");
  }

  @Test
  void aDebutOfTheSeriesIsThatOfItsFirstSeason() {
    assertThat(claims("“Old Mill” wraps filming on season 2", "2021-11-20", """
            The hit Netflix series, which debuted in 2021, has wrapped filming on its second season.
            """))
        .contains("release 1 2021");
    assertThat(claims("“Old Mill” gets a second season", "2024-11-28", """
            Netflix has renewed “Old Mill” for a second season.

            The show made its streaming debut in 2022.
            """))
        .contains("release 1 2022");
    assertThat(claims("“Old Mill” gets a second season", "2024-03-05", """
            Netflix will produce a second season of the drama, which was originally released in November 2022.
            """))
        .contains("release 1 2022-11");
    assertThat(claims("“Old Mill” loses its star before season 8", "2020-11-05", """
            Ana Ruiz has been in the comedy since the series' premiere in 2013.
            """))
        .contains("release 1 2013");
  }

  @Test
  void aSeriesThatHadNotBegunIsInItsFirstSeason() {
    assertThat(READER
            .read(article("Where “Mare of Easttown” is being shot", "2019-11-02", """
                HBO has been in Coatesville for “Mare of Easttown” this week.
                """))
            .season())
        .isEqualTo(1);
  }

  @Test
  void whatIsRenewedBeforeItIsOnHasItsSecondSeasonComing() {
    assertThat(
            claims("“Old Mill,” a new drama, is renewed ahead of its premiere", "2024-06-15", """
            NBC's new drama “Old Mill” has been renewed ahead of its premiere.
            """))
        .containsExactly("renewed 2");
  }

  @Test
  void theSeasonThatRunsIsTheLastOneWhereTheNextIsRefused() {
    assertThat(claims("“Old Mill” season 4 will not be made", "2008-11-19", """
            “Old Mill” has been axed by the BBC after three series. There had been scripts for a fourth series.

            "Old Mill will end with the current series," said a spokeswoman.
            """))
        .contains("final_season 3")
        .doesNotContain("final_season 4");
    assertThat(claims("“Old Mill” series 3: all we know", "2019-05-14", """
            Viewers will be sad to learn that this is the last series of “Old Mill”.
            """))
        .containsExactly("final_season 3");
  }

  @Test
  void whatCouldBeBackIsOpen() {
    assertThat(claims("“Old Mill” star speaks of series 7", "2021-09-20", """
            The strongest hint so far is that “Old Mill” could be back for a seventh series.
            """))
        .containsExactly("undecided 7");
  }

  @Test
  void whatIsAskedOrOnlyFarOffIsDecidedNeitherWay() {
    assertThat(claims("“Old Mill” season 2: all we know", "2018-10-09", """
            Some ask it at once: "Will we get a season 2?"

            We won't see any new episodes until 2019.

            We won't see last season's villain either.
            """))
        .noneMatch(claim -> claim.startsWith("renewed") || claim.startsWith("cancelled"));
  }

  @Test
  void aDayOfSomethingElseIsNoPremiere() {
    assertThat(claims("“Old Mill” season 2: all we know", "2024-06-15", """
            “Old Mill” was one of the most anticipated shows of early 2023.

            “Old Mill” is one of the new dramas, which NBC unveiled on Wednesday evening.

            NBC told of premiere dates for “Old Mill” and others on Saturday.

            Season two covers late 1940 and 1941.

            We began this journey five years ago.

            The fourth and last episode goes out on Thursday, July 4.

            Episode 4, which had been held over, will air on June 27.

            The plan had been to release it this fall.

            After a huge success on Netflix in late 2022, “Old Mill” is returning.

            The new episodes begin three years on.
            """))
        .noneMatch(claim -> claim.startsWith("release"));
  }

  @Test
  void aLooseTellingGivesWayToADay() {
    assertThat(claims("“Old Mill” series 6: when it is back", "2021-10-12", """
            The third and fourth were fine, but the sixth series of “Old Mill” returns to the BBC next week.

            The sixth series of “Old Mill” starts on Wednesday 20 October.
            """))
        .containsExactly("release 6 2021-10-20");
  }

  @Test
  void tonightIsNoDayThatOneCouldKnowWhereNobodyKnowsWhenItWasWritten() {
    assertThat(claims("“Old Mill” series 3: what time is it on?", null, """
            “Old Mill” is back on BBC Two tonight. The first series was shown in March 2023, and the second ended on 12 April 2024.
            """))
        .containsExactly("release 1 2023-03");
  }

  @Test
  void anOpenDayGivesWayToOneThatIsNamed() {
    assertThat(claims("“Old Mill” series 3: all we know", null, """
            The third series of “Old Mill” arrives on Thursday.

            The third series of “Old Mill” premieres on 4 April 2024.
            """))
        .containsExactly("release 3 2024-04-04");
  }

  @Test
  void aSecondYearIsAsExactAsTheFirst() {
    assertThat(claims("“Old Mill” season 3: all we know", "2023-03-08", """
            The first season arrived in 2020, and the second came a year later.
            """))
        .containsExactlyInAnyOrder("release 1 2020", "release 2 2021");
  }

  @Test
  void theLastSeriesThatStartsIsTheOneSpokenOf() {
    assertThat(claims("Farewell to “Old Mill”: last series starts on Monday", "2023-03-08", """
            The third series of “Old Mill” was shot in Leeds.
            """))
        .contains("release 3 2023-03-13");
  }

  @Test
  void theSameSeasonMayStartInAnotherCountry() {
    assertThat(claims("“Old Mill” series 3: all we know", "2023-12-08", """
            The third series began in the Nordic countries on 27 September and in the UK on 21 November.
            """))
        .containsExactlyInAnyOrder("release 3 2023-09-27", "release 3 2023-11-21");
  }

  @Test
  void aShootThatIsToBeginSoonIsAheadOfTheDayOfWriting() {
    assertThat(claims("Why “Old Mill” season 2 is far off", "2020-01-10", """
            Production on the second season of “Old Mill” is set to begin soon.
            """))
        .containsExactly("production_started 2 from 2020-01-10");
    assertThat(claims("Why “Old Mill” season 2 is far off", "2020-01-10", """
            Production on the second season of “Old Mill” has yet to begin.
            """)).isEmpty();
  }

  @Test
  void whatWentOutForTheFirstTimeIsTheFirstSeason() {
    assertThat(claims("“Old Mill” axed after five seasons", "2018-02-06", """
            The network will not make a sixth season of “Old Mill”.

            The series, which went to air for the first time in 2012, drew fewer viewers each year.
            """))
        .contains("release 1 2012");
  }

  @Test
  void aCrewThatComesBackToAPlaceIsNoRelease() {
    assertThat(claims("The valley to welcome “Old Mill” back", "2023-04-26", """
            The cast and crew of hit series “Old Mill” are to come back to the valley this year, the BBC having renewed the drama for a second series.
            """))
        .containsExactly("renewed 2");
  }

  @Test
  void aPlayerOfAnotherSeriesRenewsNothing() {
    assertThat(READER
            .read(article("“Old Mill” season 4 adds a “Lanternfish” player", "2018-08-13", """
                Ana Ruiz of “Lanternfish” is coming to “Old Mill” for its fourth season.
                """))
            .claims())
        .filteredOn(claim -> "Lanternfish".equals(claim.series()))
        .singleElement()
        .satisfies(claim -> assertThat(claim.fact()).isInstanceOf(Fact.Cast.class));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', textBlock = """
      # a verb behind "and" has its own tense
      The third series was shot in Leeds and arrives on 4 April on ITV.                    | release 3 2023-04-04
      # what came out in May came out then, also elsewhere
      Two dramas of the past year are coming back.                                         |
      The manga, on which it is based, was released in May 2019.                           |
      The trailer for Old Mill 3 went out on 3 March.                                      |
      # whose verb it is, whatever is put between
      It emerged that shooting of the third series, set in a mill, would begin in May.     |
      The filming, long awaited, eventually started in Leeds in January.                   |
      Work on the drama's third series, which has six parts, gets under way in May.        |
      The trailer for the third series, a long one, was dropped on Monday.                 |
      The drama's third series, set in a mill, begins in May.                              | release 3 2023-05
      The crime drama, seen by millions, starts on 4 April.                                | release 3 2023-04-04
      The ratings race, fought over by three networks, gets under way on 4 April.          |
      Its share of the audience went up last year.                                         |
      # what stands in a story is no season
      Ana Ruiz joins in a storyline that will be seen in May.                              |
      The scenes will be on in May.                                                        |
      # nouns that look like verbs
      On Monday the drama got new broadcast times.                                         |
      # what was not to be, and what is done each year
      May was to have seen the premiere.                                                   |
      April is normally when the cameras begin to roll.                                    |
      # the day of another clause
      In 2012, before it all came to an end, Ana Ruiz was in a band.                       |
      The team wrapped filming of it with the film, which is due in 2024.                  | production_wrapped 3
      """)
  void aDayIsOfTheVerbThatGovernsIt(String sentence, @Nullable String claim) {
    assertThat(claims("“Old Mill” series 3: all we know", "2023-03-08", sentence).stream()
            .filter(told -> !told.startsWith("production_started")))
        .containsExactlyElementsOf(claim == null ? List.of() : List.of(claim));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', textBlock = """
      Four of the third season's episodes are in the can.                                  | production_ongoing 3
      All six episodes of the third season are in the can.                                 | production_wrapped 3
      The third season has been shot in Leeds so far.                                      |
      When the third season will get here we haven't been told.                            | no_date_yet 3
      The third season is not happening.                                                   | cancelled 3
      Whether it will be on Hulu too is unclear.                                           |
      Whether it will be back for a fourth season is unclear.                              | undecided 4
      The audience took to the web to ask for a fourth season.                             |
      ITV handed the drama six episodes on the back of a third season that did well.       |
      Her goodbye in season 3 is, they say, a farewell to the mill.                        |
      Season 3 will be Ana Ruiz's last.                                                    |
      Season 3 will be the drama's last.                                                   | final_season 3
      "I've never thought of returning for a fourth season," she said.                     |
      What she has learned has knocked her sideways.                                       |
      The miller has moved back to Wales.                                                  |
      """)
  void whatIsSaidOfSomebodyOrOfAPartIsNotSaidOfTheSeason(String sentence, @Nullable String claim) {
    assertThat(claims("“Old Mill” season 3: all we know", "2023-03-08", sentence))
        .containsExactlyElementsOf(claim == null ? List.of() : List.of(claim));
  }

  @Test
  void rowsOfPlayersWhoComeBackRenewNoOtherSeries() {
    assertThat(claims("Sky gives “Old Mill” a second season", "2023-03-08", """
            Sky has renewed “Old Mill” for a second season.

            All four leads will be back, Sky confirms: Thandi Mokoena (Lanternfish, Ashdown and The Weir) as Zola; Sipho Dlamini (The Weir, Tollgate) as Bongani; Lerato Nkosi (The Pier) as Mpho.
            """))
        .containsExactly("renewed 2");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', textBlock = """
      # what opens a sentence is said of its subject; a premiere ahead is not of the season before
      Set to start on 4 April, season 2 has a new miller.              | release 2 2023-04-04
      The season started in Japan on 1 March.                          | release 3 2023-03-01
      # idioms that delay and end nothing
      The ratings have held up for long enough.                        |
      Ana Ruiz slips back into the part of the miller.                 |
      The third season is on Sky at last.                              |
      Sky and the studio came to terms on Monday.                      |
      # what nobody shuts out is open
      The drama will not return any time soon.                         | undecided 3
      """)
  void whatOpensASentenceIsSaidOfItsSubjectAndIdiomsAreNoNews(
      String sentence, @Nullable String claim) {
    assertThat(claims("“Old Mill” season 3: all we know", "2023-03-08", sentence))
        .containsExactlyElementsOf(claim == null ? List.of() : List.of(claim));
  }

  @Test
  void whatIsRenewedBeforeItBeganComesWithItsFirstSeason() {
    assertThat(claims(
            "“Old Mill” gets a second season before the first is even out", "2023-03-08", """
            Sky has ordered a second season of “Old Mill”.

            The drama will arrive on 4 April.
            """))
        .containsExactlyInAnyOrder("renewed 2", "release 1 2023-04-04");
  }

  @Test
  void whatIsIntroducedWithItsLengthIsInItsFirstSeason() {
    Article article = article("“Old Mill” season 2: all we know", "2023-03-08", """
            Sky had backed “Old Mill,” an eight-hour drama out of Leeds.
            """);
    assertThat(READER.read(article).claims()).anySatisfy(claim -> {
      assertThat(claim.fact()).isEqualTo(new Fact.EpisodeCount(8));
      assertThat(claim.season()).isEqualTo(1);
    });
  }

  @Test
  void episodesAreThoseOfTheSeriesThatTheSentenceNames() {
    Article article = article("“Old Mill” and “Salt Road” are on their way", "2023-03-08", """
            The second season of “Old Mill” begins in May.

            Thirteen episodes make up the third season of “Salt Road”.
            """);
    assertThat(READER.read(article).claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.EpisodeCount)
        .singleElement()
        .satisfies(claim -> assertThat(claim.series()).isEqualTo("Salt Road"));
  }

  @Test
  void episodesAreNotThoseOfWhatTheirWriterMadeBefore() {
    Article article = article(
        "“Old Mill” has its writer",
        "2023-03-08",
        "The “Salt Road” creator wrote all six episodes.");
    assertThat(READER.read(article).claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.EpisodeCount)
        .singleElement()
        .satisfies(claim -> assertThat(claim.series()).isEqualTo("Old Mill"));
    assertThat(READER
            .read(article(
                "BBC One commissions four new dramas",
                "2023-03-08",
                "A new four-part drama comes from “Salt Road” creator Ana Ruiz."))
            .claims())
        .noneMatch(claim -> claim.fact() instanceof Fact.EpisodeCount);
  }

  @Test
  void aSeasonInProductionIsNoOpenQuestion() {
    assertThat(claims("“Old Mill” season 2: all we know", "2023-03-08", """
            Filming of the second season of “Old Mill” began in January 2023.

            Whether there will be a second season was long unclear.
            """))
        .containsExactly("production_started 2 2023-01");
  }

  @Test
  void whatIsOutAndPremieredIsOneSeason() {
    assertThat(claims("“Old Mill” season 5 ending explained", "2023-08-08", """
            Season 5 of “Old Mill” is now streaming on Netflix after premiering on June 1, 2023.
            """))
        .containsExactly("release 5 2023-06-01");
  }

  @Test
  void volumesOfBooksAreNoSeasons() {
    assertThat(claims("“Old Mill” manga goes on", "2023-08-08", """
            The anime of “Old Mill”, from the manga by Ana Ruiz, had its second season in 2022.

            Volume seven went on sale on March 3, and the 13th volume ships in Japan on October 2.
            """))
        .noneMatch(claim -> claim.contains(" 7 ") || claim.contains(" 13 "));
  }

  @Test
  void theDayOnWhichCamerasRollIsNoPremiere() {
    assertThat(claims("“Old Mill” goes on", "2023-03-08", """
            May 28 is the day on which the third season of “Old Mill” would like to have cameras rolling.
            """))
        .noneMatch(claim -> claim.startsWith("release"));
  }

  @Test
  void yearsInWhichASeriesWasFilmedAreNoShootOfASeason() {
    assertThat(claims("“Old Mill” studio for sale", "2023-03-08", """
            “Old Mill” was filmed here from 2009 to 2012.
            """)).isEmpty();
  }

  @Test
  void aSeasonThatTimeIsCountedFromIsNotTheOneAwaited() {
    assertThat(claims("“Old Mill” season 3: what we know", "2024-05-10", """
            Series two arrived in August 2023, two years after the first, so viewers have to wait until 2025.
            """))
        .noneMatch(claim -> claim.startsWith("release 1"));
  }

  @Test
  void aPlayerOfASeasonIsNotConfirmedForTheNext() {
    assertThat(claims("“Old Mill” season 3: what we know", "2024-05-10", """
            Ben Ode, who played Rex Cole in series two, has not been confirmed for the new episodes.
            """))
        .noneMatch(claim -> claim.startsWith("undecided"));
  }

  @Test
  void whatIsRenewedIsBehindTheSeasonThatHasEnded() {
    assertThat(claims("“Old Mill” is on", "2024-06-10", """
            “Old Mill,” which ended its second season in May, has been renewed.
            """)).containsExactly("renewed 3");
  }

  @Test
  void theLastOneThatIsOverIsTheOneBefore() {
    assertThat(claims("“Old Mill” season 3: what we know", "2024-05-10", """
            Season 3 of “Old Mill” is being filmed. The last season, which aired in 2022, had a fire in it.
            """))
        .containsExactlyInAnyOrder("production_ongoing 3", "release 2 2022");
  }

  @Test
  void thatIsTheSeasonOfTheSentenceBefore() {
    assertThat(claims("“Old Mill” season 3: what we know", "2026-05-10", """
            The wait since season 2 of “Old Mill” has been long. That came out in May 2024.
            """))
        .containsExactly("release 2 2024-05");
    assertThat(claims("“Old Mill” season 3: what we know", "2026-05-10", """
            Season 2 of “Old Mill” ended with a fire. That season came out in May 2024.
            """))
        .containsExactly("release 2 2024-05");
    assertThat(claims("“Old Mill” season 3: what we know", "2026-05-10", """
            Season 2 of “Old Mill” ended with a fire. That came out in an interview on May 5.
            """))
        .noneMatch(claim -> claim.startsWith("release"));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
      The third season of “Old Mill” comes in three parts.                  | none
      The third season of “Old Mill” is split into three parts.             | none
      The third season of “Old Mill” rolls out in four parts, of 12 hours.  | none
      Season 3 of “Old Mill”, which comes in three parts, has 12 episodes.  | 12
      “Old Mill” is a drama in four parts.                                  | 4
      He is turning “Old Mill” into three parts for the BBC.                | 3
      """)
  void partsInWhichASeasonIsLetOutAreNoEpisodes(String sentence, @Nullable Integer count) {
    assertThat(READER.read(article("“Old Mill” goes on", null, sentence)).claims())
        .extracting(Claim::fact)
        .filteredOn(Fact.EpisodeCount.class::isInstance)
        .extracting(fact -> ((Fact.EpisodeCount) fact).count())
        .isEqualTo(count == null ? List.of() : List.of(count));
  }

  @Test
  void allOfASeasonsEpisodesAreThoseOfOneSeason() {
    assertThat(READER
            .read(
                article(
                    "“Old Mill” Season Two Will Star Ana Ruiz",
                    null,
                    "Ben Ode is writing all of the season's eight episodes, but not with Mia Stone, who directed season one."))
            .claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.EpisodeCount)
        .singleElement()
        .satisfies(claim -> assertThat(claim.season()).isEqualTo(2));
  }

  private static List<String> claims(String title, @Nullable String day, String body) {
    return READER.read(article(title, day, body)).claims().stream()
        .filter(claim -> !(claim.fact() instanceof Fact.Cast))
        .filter(claim -> !(claim.fact() instanceof Fact.EpisodeCount))
        .map(SeasonsAndDaysTest::inShort)
        .toList();
  }

  private static Article article(String title, @Nullable String day, String body) {
    LocalDate published = day == null ? null : LocalDate.parse(day);
    return new Article("a.txt", title, null, null, published, title + "\n\n" + body);
  }

  private static String inShort(Claim claim) {
    String season = claim.season() == null ? "" : " " + claim.season();
    return switch (claim.fact()) {
      case Fact.Release release -> "release" + season + " " + release.window();
      case Fact.ProductionStarted started -> "production_started" + season + " " + started.window();
      default -> claim.fact().type().word() + season;
    };
  }
}
