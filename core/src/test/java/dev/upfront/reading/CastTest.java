package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of players and their parts that takes more than one sentence to know. */
class CastTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void oneOrderHoldsForAWholeList() {
    assertThat(cast("""
            The rest of the register reads like this:

            - Tom Ash: William Gray
            - Ella Reed: Yasmin Fenn
            - Isaac Hale: Tobin Dorn
            - Tara Jones: Corin Brown
            - Ben Hope: Sebastian Croft"""))
        .containsExactlyInAnyOrder(
            stars("William Gray", "Tom Ash"),
            stars("Yasmin Fenn", "Ella Reed"),
            stars("Tobin Dorn", "Isaac Hale"),
            stars("Corin Brown", "Tara Jones"),
            stars("Sebastian Croft", "Ben Hope"));
  }

  @Test
  void blankLinesBetweenPartNoList() {
    assertThat(cast("""
            Who is who?

            William Gray - Tim

            Laura Fenn - Max

            Zennor Croft - Ben Hope

            David Dorn - Chief Reed

            Nobody else has been named yet."""))
        .containsExactlyInAnyOrder(
            stars("William Gray", "Tim"),
            stars("Laura Fenn", "Max"),
            stars("Zennor Croft", "Ben Hope"),
            stars("David Dorn", "Chief Reed"));
  }

  @Test
  void proseNamesThePartAndListsThePlayerBeforeTheParenthesis() {
    assertThat(
            cast(
                "A storm traps the nurses, and one of them falls in love with Laura Pike (Diane Hart)."))
        .containsExactly(stars("Diane Hart", "Laura Pike"));
    assertThat(cast("The cast includes Diane Hart (Laura Pike) and Emma Stone (Mary Pike)."))
        .containsExactlyInAnyOrder(
            stars("Diane Hart", "Laura Pike"), stars("Emma Stone", "Mary Pike"));
  }

  @Test
  void whoHasAJobAndALifeHasThemInTheStory() {
    assertThat(cast("Laura Holt is a TV producer whose daughter vanishes on a ferry."))
        .containsExactly(stars("Laura Holt", null));
    assertThat(cast("Anna Kent is the classmate who has to find her."))
        .containsExactly(stars("Anna Kent", null));
    assertThat(cast("Anna Kent is the writer who adapts it.")).isEmpty();
  }

  @Test
  void earlierWorksInParenthesesAreNoParts() {
    assertThat(cast("Laura Holt (Low Water) will recur as Lynn Harper."))
        .containsExactly(new Fact.Cast("Laura Holt", "Lynn Harper", CastStatus.JOINS));
  }

  @Test
  void thePartOfTheLastOfARowIsNotThatOfTheFirst() {
    assertThat(
            cast(
                "They are joined by Laura Holt (Low Water), Anna Kent, newcomer Mia Stone and Joe Park as Sir Edmund Vane."))
        .contains(new Fact.Cast("Laura Holt", null, CastStatus.JOINS))
        .contains(new Fact.Cast("Joe Park", "Sir Edmund Vane", CastStatus.JOINS));
  }

  @Test
  void aPartMayStandFarBehindItsVerb() {
    assertThat(cast("""
            Laura Holt is about to scrub in. The Tony winner has been tapped to guest-star in an upcoming episode of \
            the ABC medical drama as Lucia Torres, the aunt of Callie (Mia Stone).""")).contains(new Fact.Cast("Laura Holt", "Lucia Torres", CastStatus.JOINS));
    assertThat(cast(
            "Joe Park will be playing the character of Boyd's cousin Dewitt in several episodes."))
        .containsExactly(new Fact.Cast("Joe Park", "Dewitt", CastStatus.JOINS));
  }

  @Test
  void heIsWhoWasCastAndNotWhoIsThereAlready() {
    assertThat(
            cast(
                "Josh Hart has been cast opposite Joe Park in the drama. He’ll play the bookie Blake Cole."))
        .contains(new Fact.Cast("Josh Hart", "Blake Cole", CastStatus.JOINS))
        .contains(new Fact.Cast("Joe Park", null, CastStatus.STARS));
  }

  @Test
  void firstNamesTellWhoSheIs() {
    assertThat(cast("Josh Hart will star alongside Anna Kent in the drama. She plays Kay Cole."))
        .contains(new Fact.Cast("Anna Kent", "Kay Cole", CastStatus.STARS));
    assertThat(
            cast("Anna Kent and Joe Park have joined. She will play Kay Cole, and he plays Rex."))
        .contains(new Fact.Cast("Anna Kent", "Kay Cole", CastStatus.JOINS))
        .contains(new Fact.Cast("Joe Park", "Rex", CastStatus.JOINS));
  }

  @Test
  void partsOfAGroupAreDealtOutInTheirOrder() {
    assertThat(
            cast(
                "Anna Kent and Joe Park have joined the cast. They’ll play the florist Kay Cole and Rex Moss."))
        .containsExactlyInAnyOrder(
            new Fact.Cast("Anna Kent", "Kay Cole", CastStatus.JOINS),
            new Fact.Cast("Joe Park", "Rex Moss", CastStatus.JOINS));
  }

  @Test
  void aRankIsNoPart() {
    assertThat(
            cast(
                "Anna Kent will return as a full-time series regular in season 3 as Rex's rival Kay Cole."))
        .containsExactly(new Fact.Cast("Anna Kent", "Kay Cole", CastStatus.RETURNS));
  }

  @Test
  void theCastNamesPlayersBeforeTheirBracketsThoughHeadsDoNot() {
    assertThat(cast("""
            Maya Stern (Laura Holt)
            Laura Holt plays Maya, a pilot.

            Judith Moss (Joanna Hart)
            Maya's aunt is played by Joanna Hart.

            Rounding out the cast are Emmett Cole (Shane Kent) and Joe Park (Marty Moss)."""))
        .contains(stars("Emmett Cole", "Shane Kent"), stars("Joe Park", "Marty Moss"));
  }

  @Test
  void aCaptionNamesNoPart() {
    assertThat(cast("L-R: Sam Hart, Anna Kent and Joe Park. Sam Hart plays Rex."))
        .contains(stars("Sam Hart", "Rex"));
  }

  @Test
  void wherePeopleWereBeforeIsNoNewsOfTheSeries() {
    assertThat(read("Joe Park plays Rex. He also appeared in Line of Duty's final season.")
            .claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.FinalSeason)
        .isEmpty();
    assertThat(
            read("Her episode airs in March. Joe Park had been cast but was dropped in February.")
                .claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Release)
        .isEmpty();
    assertThat(cast("Joe Park plays Rex. He has also starred in Fargo."))
        .contains(stars("Joe Park", "Rex"))
        .doesNotHaveDuplicates();
  }

  @Test
  void oneWordBehindWhoIsHiredIsAWorkUnlessTheArticleNamesItAgain() {
    assertThat(
            cast(
                "Laura Holt (Sprung) and Joe Park (Ragdoll) have joined the drama. Holt will play Kay Cole."))
        .containsExactlyInAnyOrder(
            new Fact.Cast("Laura Holt", "Kay Cole", CastStatus.JOINS),
            new Fact.Cast("Joe Park", null, CastStatus.JOINS));
    assertThat(cast("Laura Holt (Villanelle) has joined the drama. Villanelle is a killer."))
        .containsExactly(new Fact.Cast("Laura Holt", "Villanelle", CastStatus.JOINS));
  }

  @Test
  void nicknamesVersionsAndContractionsNameParts() {
    assertThat(
            cast(
                "Joe Park plays mob boss Sam “The Hook” Marino. Anna Kent plays a younger version of Kay."))
        .containsExactlyInAnyOrder(
            stars("Joe Park", "Sam “The Hook” Marino"), stars("Anna Kent", "Kay"));
    assertThat(cast("They are joined by Joe Park, who’ll play Grace's husband Theo."))
        .containsExactly(new Fact.Cast("Joe Park", "Theo", CastStatus.JOINS));
    assertThat(cast("Co-star Laura Holt, who plays Fiz, has signed a new deal."))
        .containsExactly(stars("Laura Holt", "Fiz"));
  }

  @Test
  void whoPlaysTheOtherPartDoesNotJoin() {
    assertThat(cast("Joe Park will play Rex, the lawyer of Norma (Mia Stone)."))
        .containsExactlyInAnyOrder(
            new Fact.Cast("Joe Park", "Rex", CastStatus.JOINS), stars("Mia Stone", "Norma"));
  }

  @Test
  void whoOnlyPlaysAnotherPartIsNotHe() {
    assertThat(
            cast(
                "Joe Park will play the ex of Norma (Mia Stone). He joins as a divorced man named Glenn."))
        .contains(new Fact.Cast("Joe Park", "Glenn", CastStatus.JOINS));
  }

  @Test
  void whatStandsInATitleEndsNoClause() {
    assertThat(cast("Anna Kent will star in \"Low Water: But Why?\" as Nurse Holm."))
        .containsExactly(new Fact.Cast("Anna Kent", "Nurse Holm", CastStatus.JOINS));
  }

  @Test
  void aPlayerKeepsThePartThatAnotherSentenceGives() {
    assertThat(cast("Anna Kent plays Nurse Holm. Kent will not return for the second season."))
        .contains(new Fact.Cast("Anna Kent", "Nurse Holm", CastStatus.LEAVES));
  }

  /** A sentence that opens with a quote, and names its series nowhere, was read beyond its front. */
  @Test
  void noTitleNeedStandBeforeTheFrontOfASentence() {
    assertThat(cast("“The Ana Ruiz drama will return,” the network said."))
        .containsExactly(stars("Ana Ruiz", null));
    assertThat(cast(", with Ana Ruiz as Kay Cole and Ben Ode as Rex."))
        .containsExactlyInAnyOrder(stars("Ana Ruiz", "Kay Cole"), stars("Ben Ode", "Rex"));
  }

  @Test
  void whatWasPlayedElsewhereIsNoPartHere() {
    assertThat(
            cast(
                "Anna Kent, who played the role of Kim Platt on Brookside Lane, will be joining the cast."))
        .containsExactly(new Fact.Cast("Anna Kent", null, CastStatus.JOINS));
  }

  @Test
  void namesThatNoPhraseSpeaksOfArePlayers() {
    assertThat(cast("The war room holds Anna Kent, Ben Ode and Mia Stone."))
        .containsExactlyInAnyOrder(
            stars("Anna Kent", null), stars("Ben Ode", null), stars("Mia Stone", null));
    assertThat(cast("Anna Kent and Ben Ode dig for evidence.")).hasSize(2);
    assertThat(cast("Caught in the trap are Anna Kent and Ben Ode.")).hasSize(2);
    assertThat(cast("Anna Kent's icy gallerist sells forgeries."))
        .containsExactly(stars("Anna Kent", null));
    assertThat(cast("Anna Kent is the mayor's mother.")).containsExactly(stars("Anna Kent", null));
    assertThat(cast("Anna Kent rules the newsroom.")).containsExactly(stars("Anna Kent", null));
  }

  @Test
  void namesWithAnotherUseAreNoPlayers() {
    assertThat(cast("Anna Kent, Ben Ode and Mia Stone are its writers.")).isEmpty();
    assertThat(cast("It was filmed like the film with Anna Kent, Ben Ode and Mia Stone."))
        .isEmpty();
    assertThat(cast("Critics such as Anna Kent, Ben Ode and Mia Stone praised it."))
        .isEmpty();
    assertThat(cast("Anna Kent's letter to Ben Ode was sold.")).isEmpty();
  }

  @Test
  void whatIsSaidOfSomebodyOutweighsABareName() {
    assertThat(
            cast(
                "The war room holds Anna Kent, Ben Ode and Mia Stone. Kent will not return for the second season."))
        .contains(new Fact.Cast("Anna Kent", null, CastStatus.LEAVES))
        .doesNotContain(stars("Anna Kent", null));
  }

  @Test
  void aSeasonBehindTheVerbIsTheOneThatSomebodyJoins() {
    String body =
        "Bellwether season 4 comes in May. Anna Kent joins the cast of season 2 as the judge.";
    Article article = new Article(
        "a.txt",
        "Bellwether season 4: everything we know",
        null,
        null,
        LocalDate.of(2024, 1, 10),
        "Bellwether season 4: everything we know\n\n" + body);
    assertThat(READER.read(article).claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Cast)
        .extracting(Claim::season)
        .containsExactly(2);
  }

  @Test
  void companionsOfAnotherWorkAreNotInThisOne() {
    assertThat(
            cast(
                "Anna Kent plays Nurse Holm. She starred alongside Ben Ode in the Low Water miniseries last year."))
        .containsExactly(stars("Anna Kent", "Nurse Holm"));
    assertThat(cast("""
            Anna Kent plays Nurse Holm

            Where have I seen Anna Kent before? Kent starred with Ben Ode.""")).containsExactly(stars("Anna Kent", "Nurse Holm"));
  }

  @Test
  void starsOfAnotherSeriesAreStillInThisOne() {
    String body = "Game of Thrones stars Ana Ruiz and Ben Ode will be seen too.";
    assertThat(cast(body))
        .containsExactlyInAnyOrder(stars("Ana Ruiz", null), stars("Ben Ode", null));
    assertThat(elsewhere(body))
        .containsExactlyInAnyOrder("Game of Thrones: Ana Ruiz", "Game of Thrones: Ben Ode");
  }

  @Test
  void aClauseBehindAnotherSeriesTellsWhoStarsThere() {
    assertThat(read("The makers of Game of Thrones, which stars Ben Ode, are waiting too.")
            .claims())
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.series()).isEqualTo("Game of Thrones");
          assertThat(claim.fact()).isEqualTo(stars("Ben Ode", null));
        });
  }

  @Test
  void aPlayersOwnWordMakesItOfficial() {
    assertThat(read("Anna Kent is joining the cast. “I am thrilled to play the role,” Kent said.")
            .claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.modality()).isEqualTo(Modality.OFFICIAL));
  }

  @Test
  void whatSomebodyPlaysIsNobodyWhoPlays() {
    assertThat(cast("""
            Anna Kent (Low Water), Mark Hale (The Ferry) and Tom Cooper (Tidelands) have joined the drama.

            Kent portrays Wendy, Hale plays Johnny Abbot, Cooper will play Teddy Turtle."""))
        .containsExactlyInAnyOrder(
            new Fact.Cast("Anna Kent", "Wendy", CastStatus.JOINS),
            new Fact.Cast("Mark Hale", "Johnny Abbot", CastStatus.JOINS),
            new Fact.Cast("Tom Cooper", "Teddy Turtle", CastStatus.JOINS));
  }

  @Test
  void firstNamesInAStoryArePartsAndTheFullNamesBehindThemPlay() {
    assertThat(
            cast("It follows Detective Tess Hale (Anna Kent) and her partner Will (Mark Stone)."))
        .containsExactlyInAnyOrder(
            stars("Anna Kent", "Detective Tess Hale"), stars("Mark Stone", "Will"));
  }

  @Test
  void housesMakeSeriesAndPlayNobody() {
    assertThat(read("""
                    Tom Mendes will executive produce under his Neal Street Productions banner, along \
                    with Neal Street’s Anna Kent and Mark Hale. It comes from Duplass Brothers Productions.""").claims())
        .extracting(claim -> claim.fact())
        .containsExactlyInAnyOrder(
            new Fact.Crew("Tom Mendes", Job.PRODUCER),
            new Fact.Crew("Anna Kent", Job.PRODUCER),
            new Fact.Crew("Mark Hale", Job.PRODUCER));
  }

  @Test
  void aJobAtANetworkMakesNoSeries() {
    assertThat(read("""
                    Peter Cole, director of television at ITV, was delighted. Kate Holm, who as executive \
                    director is in charge of drama at CBC, was too.""").claims()).isEmpty();
  }

  @Test
  void theSeasonThatOpensASentenceHoldsForAllOfIt() {
    assertThat(read("""
                    In season 1 of the prize-winning drama, which was created by James Cole, Mark Hale \
                    (Low Water) was a teacher and Tom Cooper (Tidelands) an officer, each of them torn.""").claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Cast)
        .filteredOn(claim -> claim.series().equals("Bellwether"))
        .hasSize(2)
        .allSatisfy(claim -> assertThat(claim.season()).isEqualTo(1));
  }

  @Test
  void aSeasonThatIsOnlyLookedBackOnIsNotThatOfTheCast() {
    assertThat(read("""
                    The third season of Bellwether starts in May, and it is the first season that Ben Ode is \
                    not a part of.

                    Also returning from series two are Anna Kent and Mark Hale.

                    Tom Cooper, the villain of the first season, will return as well.""").claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Cast)
        .hasSize(4)
        .allSatisfy(claim -> assertThat(claim.season()).isEqualTo(3));
  }

  @Test
  void whatAPlayerIsKnownFromIsNotTheSeries() {
    assertThat(cast("""
            Nurse Holm is played by Anna Kent from Game of Thrones. Mark Hale of The Wire was Ralph. It had \
            Tom Cooper, once of Call the Midwife, as Annie. There were complaints of "Tidelands", the show \
            starring Joe Park."""))
        .containsExactlyInAnyOrder(
            stars("Anna Kent", "Nurse Holm"),
            stars("Mark Hale", "Ralph"),
            stars("Tom Cooper", "Annie"));
  }

  @Test
  void whoStarsElsewhereInTheArticlePlaysInParenthesesToo() {
    assertThat(cast("""
            The drama stars the likes of Anna Kent and Mark Hale.

            Helen Norton (Anna Kent) and Dale Jones (Mark Hale) are engaged by now."""))
        .containsExactlyInAnyOrder(
            stars("Anna Kent", "Helen Norton"), stars("Mark Hale", "Dale Jones"));
  }

  @Test
  void aTaleNamesPartsAlsoInARow() {
    assertThat(
            cast(
                "It follows the love between Helen Norton (Anna Kent) and Dale Jones (Mark Hale), who are at odds."))
        .containsExactlyInAnyOrder(
            stars("Anna Kent", "Helen Norton"), stars("Mark Hale", "Dale Jones"));
  }

  @Test
  void aPartThatActsIsNoPlayer() {
    assertThat(
            cast("We met Rex (Joe Park), Dana (Tom Cooper) and the actress Lily Moss (Anna Kent)."))
        .extracting(fact -> ((Fact.Cast) fact).person())
        .containsExactlyInAnyOrder("Joe Park", "Tom Cooper", "Anna Kent");
  }

  @Test
  void wordsForAPartMayStandInPlaceOfItsName() {
    assertThat(cast("Her sister (Anna Kent) wants the case closed, the showrunner (Ben Ode) said."))
        .containsExactly(stars("Anna Kent", null));
  }

  @Test
  void whereSomebodyIsFromAndWhoTookThePictureIsNoPartOfNames() {
    assertThat(
            cast(
                "Starring Glasgow-born Anna Kent and Mark Hale\u2011Jones, it is a hit (Picture: Tom Cooper)."))
        .containsExactlyInAnyOrder(stars("Anna Kent", null), stars("Mark Hale-Jones", null));
  }

  @Test
  void aCastListWhoseMarksAreLostIsCutBetweenPartAndPlayer() {
    assertThat(cast("""
            as Masato Sendo Hiroyuki Yoshino as Hiroaki Sakata

            as Hiroaki Sakata Ayahi Takagaki as Aria Lund"""))
        .containsExactlyInAnyOrder(
            stars("Hiroyuki Yoshino", "Hiroaki Sakata"), stars("Ayahi Takagaki", "Aria Lund"));
  }

  @Test
  void aRowMayOpenWithOneName() {
    assertThat(cast("The drama starred Priyavani, Anna Kent and Mark Hale."))
        .containsExactlyInAnyOrder(
            stars("Priyavani", null), stars("Anna Kent", null), stars("Mark Hale", null));
  }

  @Test
  void whatWordsDescribeAsAPartIsNoPlayer() {
    assertThat(cast("""
            Anna Kent will return as the late Hannah Baker. She is Claire Wallace, and will be back.

            Karl Holm and Joe Park are Reg and Maureen."""))
        .extracting(fact -> ((Fact.Cast) fact).person())
        .containsOnly("Anna Kent", "Karl Holm", "Joe Park");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Karl Holm and Joe Park are Matt and Luce.                               | Matt          | Luce
      Karl Holm and Joe Park were brothers Matt and Luce.                     | Matt          | Luce
      Karl Holm and Joe Park are the parents, Matt and Luce.                  | Matt          | Luce
      Karl Holm and Joe Park were Matt and Luce Harper.                       | Matt Harper   | Luce Harper
      It is back, with Karl Holm and Joe Park once more as Matt and Luce.     | Matt          | Luce
      Karl Holm and Joe Park are in the cast.                                 |               |
      Karl Holm and Joe Park star and are from Leeds and Hull.                |               |
      Karl Holm and Joe Park are from Leeds and Hull, and star in it.         |               |
      Karl Holm and Joe Park are married to Matt and Luce, and star in it.    |               |
      Karl Holm and Joe Park star and are devoted to Matt and Luce.           |               |
      """)
  void twoPlayersTakeTheTwoPartsBehindThem(
      String sentence, @Nullable String first, @Nullable String second) {
    assertThat(cast(sentence))
        .containsExactlyInAnyOrder(stars("Karl Holm", first), stars("Joe Park", second));
  }

  @Test
  void aPartMayStandBehindWhereItsPlayerIsFrom() {
    assertThat(cast("The drama stars Karl Holm, late of “Teachers,” as Gina and Joe Park as Rex."))
        .containsExactlyInAnyOrder(stars("Karl Holm", "Gina"), stars("Joe Park", "Rex"));
  }

  @Test
  void tradesBehindTheCameraAreNoParts() {
    assertThat(cast("""
            Scott Holm is the new art director, and Tom Fell returns as the color key artist. The music is by \
            Shiro Kent, who returns as well. Jo Lund, the best-selling novelist, is on board.""")).isEmpty();
  }

  @Test
  void whoIsBackIsBackForTheSeasonOfTheArticle() {
    assertThat(READER
            .read(new Article(
                "test",
                "Bellwether season 3: who is in it",
                null,
                null,
                LocalDate.of(2024, 6, 15),
                """
                Bellwether season 3: who is in it

                Every regular of the first season is back: Anna Kent (Rex) and Mark Hale (Tess). Joe Park \
                joined in the second season."""))
            .claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Cast)
        .extracting(claim -> claim.season())
        .containsExactlyInAnyOrder(3, 3, 2);
  }

  @Test
  void whoGivesAJobUpHasItNoMore() {
    assertThat(crew("Ida Holm will not be back as showrunner.")).isEmpty();
    assertThat(crew("Ida Holm is no longer the showrunner.")).isEmpty();
    assertThat(crew("Ida Holm is back as showrunner."))
        .containsExactly(new Fact.Crew("Ida Holm", Job.SHOWRUNNER));
  }

  @Test
  void verbsJoinedBeforeByBelongToAll() {
    assertThat(crew("Created, written and directed by Raj & DK, it is set in Leeds."))
        .containsExactlyInAnyOrder(
            new Fact.Crew("Raj & DK", Job.CREATOR),
            new Fact.Crew("Raj & DK", Job.WRITER),
            new Fact.Crew("Raj & DK", Job.DIRECTOR));
  }

  @Test
  void companionsShareTheJob() {
    assertThat(
            crew("Ida Holm is an executive producer on the series with Joe Park and Nicola Shin."))
        .containsExactlyInAnyOrder(
            new Fact.Crew("Ida Holm", Job.PRODUCER),
            new Fact.Crew("Joe Park", Job.PRODUCER),
            new Fact.Crew("Nicola Shin", Job.PRODUCER));
    assertThat(crew(
            "In addition to Ida Holm, Joe Park and Mike Hale also executive produce the drama."))
        .containsExactlyInAnyOrder(
            new Fact.Crew("Joe Park", Job.PRODUCER), new Fact.Crew("Mike Hale", Job.PRODUCER));
  }

  @Test
  void whoMakesSomethingElseDoesNotMakeTheSeries() {
    assertThat(crew("""
            Based on novels by crime writer Ana Ruiz, it is set in Leeds. Ben Ode plays Rex in the \
            Canadian-produced drama. Joe Park is directing the sound. “Thank you all,” Ben Ode wrote of the \
            second season. We met the director Nelson (Mark Hale).""")).isEmpty();
  }

  @Test
  void theDirectorWhoSpeaksWasNamedBefore() {
    assertThat(crew("""
            Filmmaker Prakash Holm has plans. “We hope for good weather,” the director told the paper.""")).containsExactly(new Fact.Crew("Prakash Holm", Job.DIRECTOR));
  }

  @Test
  void ofARowOfPlayersTheVerbIsSaidOnce() {
    String row = "Anna Kent is the weary producer, Ben Ode a clerk and Mia Stone her sister.";
    assertThat(cast(row))
        .containsExactlyInAnyOrder(
            stars("Anna Kent", null), stars("Ben Ode", null), stars("Mia Stone", null));
    assertThat(crew(row)).isEmpty();
  }

  @Test
  void whatTheStoryIsAboutMayHaveAJobToo() {
    assertThat(cast("The thriller has Anna Kent as a young reporter."))
        .containsExactly(stars("Anna Kent", null));
    assertThat(cast("The drama puts Anna Kent and Ben Ode on the trail of a novelist."))
        .hasSize(2);
  }

  @Test
  void andWithOpensAnotherTie() {
    String sentence = "It comes from creator Jo Lund and with Anna Kent in the lead.";
    assertThat(crew(sentence)).containsExactly(new Fact.Crew("Jo Lund", Job.CREATOR));
    assertThat(cast(sentence)).containsExactly(stars("Anna Kent", null));
  }

  @Test
  void whoMadeItMayHaveEarlierWorksInParenthesesToo() {
    assertThat(cast("It is a brooding mystery from Anna Kent (“Low Water”).")).isEmpty();
  }

  @Test
  void whatTheSeriesDoesNobodyElseDoes() {
    assertThat(cast("Jo Lund would not say when it will return.")).isEmpty();
    assertThat(cast("Jo Lund spoke of the lawyer's return.")).isEmpty();
  }

  @Test
  void whomTheArticleCallsByTheFirstNameIsThePart() {
    String rest = " Laura has a secret, and the storm will bring it to light.";
    assertThat(cast("In the lead are Laura Pike (Diane Hart) and a horse." + rest))
        .containsExactly(stars("Diane Hart", "Laura Pike"));
    assertThat(cast("In the lead are Diane Hart (Laura Pike) and a horse." + rest))
        .containsExactly(stars("Diane Hart", "Laura Pike"));
  }

  @Test
  void aNicknameMakesNoTitleOfAPart() {
    assertThat(cast("Anna Kent (Mary “Moll” Holm, a nurse) is back for more."))
        .containsExactly(new Fact.Cast("Anna Kent", "Mary “Moll” Holm", CastStatus.RETURNS));
  }

  @Test
  void wordsBeforeThePlayerTellThePart() {
    assertThat(cast("It is a tale of Moll, Anna Kent's character, and of a horse."))
        .containsExactly(stars("Anna Kent", "Moll"));
    assertThat(cast("Moll, the weary nurse Anna Kent plays, has had enough."))
        .containsExactly(stars("Anna Kent", "Moll"));
    assertThat(cast("It ends with Moll, a part taken by Anna Kent."))
        .containsExactly(stars("Anna Kent", "Moll"));
    assertThat(cast("Also back are Ben Ode (Jack) and, as Mary Holm, Anna Kent."))
        .containsExactlyInAnyOrder(
            new Fact.Cast("Ben Ode", "Jack", CastStatus.RETURNS),
            new Fact.Cast("Anna Kent", "Mary Holm", CastStatus.RETURNS));
  }

  @Test
  void partsMayHaveWordsBetweenThem() {
    assertThat(cast("Anna Kent and Ben Ode return as Moll, a weary nurse, and Jack."))
        .containsExactlyInAnyOrder(
            new Fact.Cast("Anna Kent", "Moll", CastStatus.RETURNS),
            new Fact.Cast("Ben Ode", "Jack", CastStatus.RETURNS));
  }

  @Test
  void aPlaceSaysWhatAPartIsAndNotItsName() {
    assertThat(cast("The drama stars Anna Kent as a Portland nurse."))
        .containsExactly(stars("Anna Kent", null));
  }

  @Test
  void staffAndPhotographersDoNotPlay() {
    assertThat(cast("Character Design: Jo Lund, Ann Marsh, Kim Park")).isEmpty();
    assertThat(cast("Picture: Jo Lund")).isEmpty();
    assertThat(cast("“Jo Lund (writer) and I talked about the drama,” Sam Ash said."))
        .isEmpty();
  }

  private static Fact stars(String person, @Nullable String part) {
    return new Fact.Cast(person, part, CastStatus.STARS);
  }

  private static List<Fact> cast(String body) {
    return read(body).claims().stream()
        .filter(claim -> claim.fact() instanceof Fact.Cast cast
            && (cast.status() != CastStatus.STARS || claim.series().equals("Bellwether")))
        .map(claim -> claim.fact())
        .toList();
  }

  @Test
  void aSurnameAtTheEndIsNoMonth() {
    assertThat(cast("Joining the cast are Ben Ode and Ruth Mar. The drama returns on Mar. 5."))
        .containsExactlyInAnyOrder(
            new Fact.Cast("Ben Ode", null, CastStatus.JOINS),
            new Fact.Cast("Ruth Mar", null, CastStatus.JOINS));
  }

  @Test
  void whoHoldsAJobMayStandInApposition() {
    assertThat(crew("One of its writers, Jo Lund of Norway, was there."))
        .containsExactly(new Fact.Crew("Jo Lund", Job.WRITER));
    assertThat(crew("The original showrunners, Ida Holm and Joe Park, left in May."))
        .containsExactly(
            new Fact.Crew("Ida Holm", Job.SHOWRUNNER), new Fact.Crew("Joe Park", Job.SHOWRUNNER));
    assertThat(crew("Ida Holm, producers said, will be back.")).isEmpty();
  }

  @Test
  void aSingularJobIsOfTheFirstOfARow() {
    assertThat(crew("Creator Ida Holm and star Joe Park were on stage."))
        .containsExactly(new Fact.Crew("Ida Holm", Job.CREATOR));
  }

  @Test
  void aJobInParenthesesIsNoPart() {
    assertThat(crew("“Joe Park (writer) and I talked,” she said."))
        .containsExactly(new Fact.Crew("Joe Park", Job.WRITER));
  }

  @Test
  void aVerbEndsARowOfDirectors() {
    assertThat(crew("The drama, directed by Ida Holm, stars Joe Park."))
        .containsExactly(new Fact.Crew("Ida Holm", Job.DIRECTOR));
  }

  @Test
  void whatIsToldBehindTheParenthesisIsToldOfAPart() {
    assertThat(cast("There Laura Pike (Diane Hart, of Low Water) learns that she is ill."))
        .containsExactly(stars("Diane Hart", "Laura Pike"));
    assertThat(cast("Laura Pike (Diane Hart) and her kin have seldom been on good terms."))
        .containsExactly(stars("Diane Hart", "Laura Pike"));
    assertThat(cast("It revisits the enmity of Laura Pike (Diane Hart) and Mary Pike (Ida Holm)."))
        .containsExactlyInAnyOrder(
            stars("Diane Hart", "Laura Pike"), stars("Ida Holm", "Mary Pike"));
    assertThat(cast("Laura and Rex (Diane Hart, Ben Ode) make up."))
        .containsExactlyInAnyOrder(stars("Diane Hart", "Laura"), stars("Ben Ode", "Rex"));
    assertThat(cast("Then comes Laura, the office manager (Diane Hart)."))
        .containsExactly(stars("Diane Hart", "Laura"));
  }

  @Test
  void oneOddNameInARowOfPartsIsNoTitle() {
    assertThat(cast("The company is: Sam Rigg (Jim Strange), Dee Neill (Win Thursday) and Jo"
            + " Vick (Dr Max Bryn)."))
        .contains(stars("Sam Rigg", "Jim Strange"), stars("Dee Neill", "Win Thursday"));
  }

  @Test
  void ranksAndOwnersNameAPart() {
    assertThat(cast("Diane Hart will portray Det. Lena Brandt."))
        .containsExactly(new Fact.Cast("Diane Hart", "Det. Lena Brandt", CastStatus.JOINS));
    assertThat(cast("Now Diane Hart, its Inspector Pike, has told us so. She stars in it."))
        .containsExactly(stars("Diane Hart", "Inspector Pike"));
    assertThat(cast("After five years of being Laura Pike, Diane Hart is leaving the soap."))
        .containsExactly(new Fact.Cast("Diane Hart", "Laura Pike", CastStatus.LEAVES));
    assertThat(cast("Diane Hart's character is called Laura, Ben Ode's is Rex."))
        .containsExactlyInAnyOrder(stars("Diane Hart", "Laura"), stars("Ben Ode", "Rex"));
  }

  @Test
  void aFamilyOfPartsPlaysNobody() {
    assertThat(cast("Diane Hart plays Laura Pike and Ida Holm plays Mary Pike. In the new season"
            + " the cast returns, so that the Pikes get a farewell."))
        .containsExactlyInAnyOrder(
            stars("Diane Hart", "Laura Pike"), stars("Ida Holm", "Mary Pike"));
  }

  @Test
  void whoJoinsLaterDidNotPlayBefore() {
    assertThat(cast("Season one was Ben Ode's. For season two Diane Hart joins the cast. Season one"
            + " stars Diane Hart."))
        .doesNotContain(stars("Diane Hart", null));
  }

  @Test
  void remarksCaptionsAndHostsOfAStoryDoNotPlay() {
    assertThat(cast("ABC/Diane Hart (LEEDS) Much happens in the drama.")).isEmpty();
    assertThat(cast("So are Diane Hart and Ben Ode, through Plan C.")).isEmpty();
    assertThat(cast("Diane Hart and Ben Ode at the awards. Ida Holm via Getty Images"))
        .doesNotContain(stars("Ida Holm", null));
  }

  @Test
  void whoDescribesSomethingAsSuchPlaysNothing() {
    assertThat(
            cast("Diane Hart returns for six episodes, described by Ben Ode as the last chapter of"
                + " the Pike saga."))
        .containsExactly(new Fact.Cast("Diane Hart", null, CastStatus.RETURNS));
  }

  @Test
  void aNameMayHaveAnInitialThatIsAWord() {
    assertThat(crew("It was written by Ida Holm and Ben A. Rigg."))
        .containsExactlyInAnyOrder(
            new Fact.Crew("Ida Holm", Job.WRITER), new Fact.Crew("Ben A. Rigg", Job.WRITER));
  }

  @Test
  void theLastOfARowHasTheJobBesideIt() {
    assertThat(crew("In the picture are actors Joe Park and Tom Fell, and Ida Holm, the director."))
        .containsExactly(new Fact.Crew("Ida Holm", Job.DIRECTOR));
  }

  @Test
  void whoPlaysAPartMayHaveAJobToo() {
    assertThat(cast("Diane Hart, who plays Robin, is also an executive producer."))
        .containsExactly(stars("Diane Hart", "Robin"));
    assertThat(cast("Ben Ode, who created the show with Ida Holm, also plays the cop Kay Cole."))
        .containsExactly(stars("Ben Ode", "Kay Cole"));
  }

  @Test
  void aFirstNameBehindARankIsNoAward() {
    assertThat(cast("Ben Ode plays DI Tony Kerr, and Diane Hart plays Captain Oscar Lowe."))
        .containsExactly(
            stars("Ben Ode", "DI Tony Kerr"), stars("Diane Hart", "Captain Oscar Lowe"));
  }

  @Test
  void whoOwnsAPartPlaysItInParenthesesToo() {
    assertThat(
            cast("It follows Zarmina Malik (Mahira Abbas), Omar Shah (Fawad Rana) and Bilal Mirza"
                + " (Humayun). Mahira's character Zarmina wants to study. Fawad's Omar does not. Humayun's"
                + " Bilal is a judge."))
        .contains(
            stars("Mahira Abbas", "Zarmina Malik"),
            stars("Fawad Rana", "Omar Shah"),
            stars("Humayun", "Bilal Mirza"));
  }

  @Test
  void firstNamesOfPlayersStandInParenthesesBehindTheirParts() {
    String body =
        "Ana Ruiz, Bel Hart and Ben Ode are its stars. It is a unit run by DS Kay Cole (Ana), and her"
            + " sidekick is DC Holly Marsh (Bel).";
    assertThat(cast(body)).contains(stars("Ana Ruiz", "DS Kay Cole"));
    assertThat(crew(body)).isEmpty();
  }

  @Test
  void aLineMayNameAPlayerAndAPartByItsRank() {
    assertThat(cast("""
            Some of them look back.

            ANA RUIZ, PC KAY COLE

            It was never only a job.

            BEN ODE, EXECUTIVE PRODUCER

            I was lucky.""")).containsExactly(stars("ANA RUIZ", "PC KAY COLE"));
  }

  @Test
  void whoOnlyOwnsAPartIsNotHe() {
    assertThat(
            elsewhere(
                "Ben Ode joined Hollyoaks as Rex Cole, who married Ana Ruiz's Kay. He was in Broadchurch."))
        .contains("Broadchurch: Ben Ode")
        .doesNotContain("Broadchurch: Ana Ruiz");
  }

  @Test
  void whoHadAHandInCommissioningDoesNotPlay() {
    assertThat(
            cast(
                "Ana Ruiz, Ben Ode and Mia Stone, all of whom had a hand in commissioning the show, have gone."))
        .isEmpty();
  }

  @Test
  void aSeriesMayBeCalledSoBehindWhomItIsMadeFor() {
    assertThat(elsewhere("Ana Ruiz will star in a new thriller for C5 called The Low Door."))
        .containsExactly("The Low Door: Ana Ruiz");
  }

  @Test
  void whoPlaysBehindARowGivesItNoParts() {
    assertThat(cast("Diane Hart, Ben Ode and Mia Stone have all returned, and there are new faces,"
            + " with Leo Marsh playing Gil."))
        .contains(stars("Leo Marsh", "Gil"))
        .contains(new Fact.Cast("Diane Hart", null, CastStatus.RETURNS))
        .contains(new Fact.Cast("Mia Stone", null, CastStatus.RETURNS));
  }

  @Test
  void playersWereSeenInOtherSeriesBefore() {
    assertThat(elsewhere("""
            Diane Hart, who is known for her role as Kate in Killing Eve, will play Nurse Amy. Ben Ode (Downton Abbey, \
            “Luther”) is her brother Tom, and Ida Holm (The Crown) joins as Eve.

            Rosa Lind, of Happy Valley, joins them. She was in Broadchurch. Mia Stone, whose other work includes Sex \
            Education, plays Vera, and Ana Ruiz, who went on to Scandal, is her mother."""))
        .containsExactlyInAnyOrder(
            "Killing Eve: Diane Hart as Kate",
            "Downton Abbey: Ben Ode",
            "Luther: Ben Ode",
            "The Crown: Ida Holm",
            "Happy Valley: Rosa Lind",
            "Broadchurch: Rosa Lind",
            "Sex Education: Mia Stone",
            "Scandal: Ana Ruiz");
  }

  @Test
  void aSeriesInBracketsIsThatOfWhomeverNothingElseTellsIfNoMaker() {
    assertThat(elsewhere("""
            The terrible people of the island include Diane Hart (Killing Eve). The novelist Ida Holm (The Crown) was on the             jury, and so was Ben Ode (Luther), its director. It is from Rosa Lind (Happy Valley).""")).containsExactly("Killing Eve: Diane Hart");
  }

  @Test
  void whereSomebodyComesFromStandsBetweenCommas() {
    assertThat(elsewhere("""
            Diane Hart, a long way from “Luther,” plays Nurse Amy. Ben Ode, the young fellow from “Broadchurch,” is her \
            brother Tom."""))
        .containsExactlyInAnyOrder("Luther: Diane Hart", "Broadchurch: Ben Ode");
  }

  @Test
  void whoWroteTheArticleOrRunsATownWorksOnNoSeries() {
    assertThat(crew(
            "Written by Rob Hale\n\n“It will be shot here,” said planning director Leo Marsh."))
        .isEmpty();
  }

  @Test
  void aShowRunnerIsOneInTwoWords() {
    assertThat(crew("Ben Ode, the show runner, had him shot.\n\nIts show runner is Ida Holm."))
        .containsExactlyInAnyOrder(
            new Fact.Crew("Ben Ode", Job.SHOWRUNNER), new Fact.Crew("Ida Holm", Job.SHOWRUNNER));
  }

  @Test
  void aQuestionOnSomebodyWithOneNameNamesNobodyCalledWill() {
    assertThat(cast("Diane Hart plays Amy. Will Nora come back? Nobody knows."))
        .containsExactly(stars("Diane Hart", "Amy"));
  }

  @Test
  void noSeriesThatSomebodyWasInIsAFilmOrAPlaceOrThatOfAMaker() {
    assertThat(elsewhere("""
            Diane Hart (Vera), who was born in London and starred in the film Fargo, plays Nurse Amy.

            Written by Ben Ode, best known for Luther, it also stars Ida Holm of the Downton Abbey films.""")).isEmpty();
  }

  @Test
  void anInterviewAddsSurnamesInBrackets() {
    assertThat(cast("“Ben [Ode] plays Gil, and Mia [Stone] stars as Vera,” she said."))
        .containsExactlyInAnyOrder(stars("Ben Ode", "Gil"), stars("Mia Stone", "Vera"));
  }

  @Test
  void creditsBelowAReviewNameTheJobsOneAfterTheOther() {
    assertThat(
            crew(
                "Crew: Executive producers, Diane Hart, Ben Ode; co-executive producer, Ida Holm; director, Mia Stone."))
        .containsExactlyInAnyOrder(
            new Fact.Crew("Diane Hart", Job.PRODUCER),
            new Fact.Crew("Ben Ode", Job.PRODUCER),
            new Fact.Crew("Ida Holm", Job.PRODUCER),
            new Fact.Crew("Mia Stone", Job.DIRECTOR));
  }

  @Test
  void whomTheHeadlineNamesForAJobDoesNotLeaveAsAPlayer() {
    String title = "“Bellwether” Showrunner Diane Hart Exits";
    assertThat(READER
            .read(new Article("test", title, null, null, LocalDate.of(2024, 6, 15), title + """


                Diane Hart is leaving “Bellwether” after three seasons. Ben Ode plays Gil."""))
            .claims())
        .extracting(claim -> claim.fact())
        .containsExactly(stars("Ben Ode", "Gil"));
  }

  @Test
  void heAndSomebodyDoThingsTogether() {
    assertThat(crew("Ben Ode has moved house. In 2021 he and Diane Hart created the drama."))
        .containsExactlyInAnyOrder(
            new Fact.Crew("Ben Ode", Job.CREATOR), new Fact.Crew("Diane Hart", Job.CREATOR));
  }

  @Test
  void theSeriesStarsItsPlayersWhateverAnAsideSaysItIsMadeFrom() {
    for (String sentence : List.of(
        "A spin-off of The Walking Dead, the series stars Ana Ruiz and Ben Ode.",
        "The series, a spin-off of The Walking Dead, stars Ana Ruiz and Ben Ode.",
        "A remake of Low Water, the drama starred Ana Ruiz and Ben Ode.")) {
      assertThat(read(sentence).claims())
          .filteredOn(claim -> claim.fact() instanceof Fact.Cast)
          .extracting(claim -> claim.series() + ": " + ((Fact.Cast) claim.fact()).person())
          .containsExactlyInAnyOrder("Bellwether: Ana Ruiz", "Bellwether: Ben Ode");
    }
  }

  /** In which series but the article's own somebody is. */
  private static List<String> elsewhere(String body) {
    return read(body).claims().stream()
        .filter(claim -> !claim.series().equals("Bellwether"))
        .filter(claim -> claim.fact() instanceof Fact.Cast)
        .map(claim -> {
          Fact.Cast cast = (Fact.Cast) claim.fact();
          String part = cast.character() == null ? "" : " as " + cast.character();
          return claim.series() + ": " + cast.person() + part;
        })
        .toList();
  }

  private static List<Fact> crew(String body) {
    return read(body).claims().stream()
        .map(claim -> claim.fact())
        .filter(fact -> fact instanceof Fact.Crew)
        .toList();
  }

  private static Reading read(String body) {
    String title = "“Bellwether”: who is who in the drama";
    return READER.read(
        new Article("test", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + body));
  }
}
