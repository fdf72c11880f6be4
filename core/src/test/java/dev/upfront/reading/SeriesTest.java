package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which series an article is about, where no catalogue knows it. */
class SeriesTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void aHeadlineFramesTheSeriesWhoseCastItShows() {
    assertThat(series("Meet the cast of BBC1 police drama Hollin", """
            Who Ana Ruiz plays in Hollin: a constable.""")).isEqualTo("Hollin");
    assertThat(series("Who is in the cast of Leaving Dana on ITV?", """
            Leaving Dana arrives this evening. Ana Ruiz leads the drama as Dana. Dana has lost her house.""")).isEqualTo("Leaving Dana");
    assertThat(series("Who plays Mia Holt and Ben Ode in The Lantern?", """
            The Lantern began last week. Mia Holt is a detective."""))
        .isEqualTo("The Lantern");
    assertThat(series("Till I Know Why cast: all players of the ITV drama", """
            Here is the cast of Till I Know Why. Till I Know Why has four parts."""))
        .isEqualTo("Till I Know Why");
  }

  @Test
  void whatATitleIsCalledIsNoPartOfIt() {
    assertThat(series("Meet the players of BBC1 drama Hollin", """
            The new BBC1 drama Hollin begins tonight. Hollin has six parts.""")).isEqualTo("Hollin");
    assertThat(series("ITV drama Ferrymen with Ana Ruiz and Ben Ode begins", """
            Ferrymen on ITV is a thriller. Ana Ruiz plays Dana Holt."""))
        .isEqualTo("Ferrymen");
  }

  @Test
  void aStarOfOneSeriesMayJoinAnother() {
    assertThat(series("Low Water star joins Harbour Road cast", """
            Low Water viewers may know the face. The star of Low Water moved to Harbour Road last night.""")).isEqualTo("Harbour Road");
    assertThat(series("EastEnders and Coronation Street stars sign up to new drama", """
            Ana Ruiz of EastEnders and Ben Ode of Coronation Street star in Harbour Road, a new ITV drama."""))
        .isEqualTo("Harbour Road");
    assertThat(series("Low Water star Ana Ruiz leaves soap after five years", """
            Low Water star Ana Ruiz says goodbye. Ana Ruiz was on Low Water for five years."""))
        .isEqualTo("Low Water");
  }

  @Test
  void aStarMayHopeForMoreOfTheSameSeries() {
    String body = """
        The Tin Drum actor would go back to ITV's Low Water. “It is all about who is free,” he said.

        “Kay is the queen in Saltmarsh now,” Ode said of his colleague. Saltmarsh is on BBC One.""";
    assertThat(series("Low Water star Ben Ode hopes for second series", body))
        .isEqualTo("Low Water");
  }

  @Test
  void aHeadlineOpensWithTheSeriesInWhichSomethingIsNew() {
    assertThat(series("Kestrel's new sergeant revealed as Harbour Road star", """
            Ana Ruiz left Harbour Road in May. She was in Harbour Road for three years.

            Ruiz in Kestrel

            She was in Saltmarsh before, the BBC drama with Ben Ode."""))
        .isEqualTo("Kestrel");
  }

  @Test
  void theRestOfAPageIsNoRestOfShows() {
    String body = "Kestrel is back. Ana Ruiz is in Kestrel, as she was in “Bellwether”.";
    assertThat(series("Kestrel season 3: start time, cast, trailer and the rest", body))
        .isEqualTo("Kestrel");
    assertThat(series("Kestrel, Bellwether and the rest: what is back", body)).isNull();
  }

  @Test
  void aNetworkMayOwnTheSeriesOfWhichTheHeadlineTells() {
    String body = """
        “Saltmarsh” and “Bellwether” were dropped last week, and “Tin Drum” may be next, shows of some age all of them.

        Kestrel is done as well. The show had lost half of its viewers, and Kestrel was dear, as Ana Ruiz of Kestrel knows.""";
    assertThat(series("ITV's Kestrel bids farewell", body)).isEqualTo("Kestrel");
    assertThat(series("Confirmed: Colors' Kestrel bids farewell", body)).isEqualTo("Kestrel");
  }

  @Test
  void whatIsPastIsNotWhatTheHeadlineTellsOf() {
    String body = """
        The people of Tin Drum Bay may stop crying, viewers of “Tin Drum Bay”.

        The man who made “Tin Drum Bay” is back. Kestrel films this week. Ana Ruiz leads Kestrel, and the creator told us that “Kestrel” is a comedy.""";
    assertThat(series(
            "‘Kestrel,’ the next thing from the creator of ‘Tin Drum,’ is being shot in Hull",
            body))
        .isEqualTo("Kestrel");
    assertThat(series("After ‘Tin Drum Bay,’ Hull gets ‘Kestrel’", body)).isEqualTo("Kestrel");
  }

  @Test
  void whoIsCastInASeasonJoinsItsSeries() {
    assertThat(series("‘Tin Drum’ Star Ana Ruiz Joins Another HBO Series", """
        The Tin Drum star has been cast in the upcoming third season of the crime drama Kestrel. Ben Ode also joins for Season 3.

        Ode comes from a show that is over, as “Bellwether” will end with its fifth season, while “Saltmarsh” got a third season. Saltmarsh is a hit. Ruiz plays Dana Holt."""))
        .isEqualTo("Kestrel");
  }

  @Test
  void theDayBeforeAColonIsNoPartOfATitle() {
    assertThat(series("Back among the herons", """
        Monday: Kestrel (BBC One, 9pm)

        Who would have thought that a drama about birds would be loved so much?

        Ana Ruiz, whose other work includes the Netflix drama Tin Drum, and Ben Ode, whose CV includes Bellwether, are in it again.""")).isEqualTo("Kestrel");
  }

  @Test
  void whatSomebodyDidBeforeMakesNoArticleAboutSeveral() {
    assertThat(series("Ben Ode gets a new face", """
        Ben Ode has joined Kestrel, the ITV hit that winds the clock back from “Tin Drum”. Viewers who followed him in “Bellwether” will know the face.

        “I love the show,” he says. It is his first drama since “Saltmarsh”, and besides “Low Tide” the only one that he has seen. Fans of Dana Holt may remember her from “High Tide”, and Ana Ruiz popped up in “Far Field”.""")).isEqualTo("Kestrel");
  }

  @Test
  void whatIsAmongOthersIsNamedInPassing() {
    assertThat(series("Confirmed: ITV's Kestrel bids adieu next month", """
        The rumour mill has had several shows packing up of late, “Tin Drum” and “Bellwether” among them. One that is going for certain is Kestrel.

        And who better to say so than Ana Ruiz? “Yes, the show is ending.” Reports have it that a second season of “Saltmarsh” takes its slot. “Low Tide”, “Far Field” among them, is a hit.""")).isEqualTo("Kestrel");
  }

  @Test
  void aPartIsNoSeriesThatIsCalledSo() {
    assertThat(series("A chilly case", """
        Tonight brings Kestrel, a drama about a policewoman. The drama is set in a valley.

        Hanna is played by Ana Ruiz. Hanna has a dog. “Tin Drum” comes next.""")).isEqualTo("Kestrel");
  }

  @Test
  void whatAStarLeavesIsWhatTheyAreKnownFor() {
    assertThat(series("Saltmarsh actress Ana Ruiz quits BBC drama after two years", """
        Saltmarsh actress Ana Ruiz has quit after two years on the BBC school drama.

        The actress, who took part in the 2022 series of the dancing competition “Tin Drum”, will exit the programme.

        The star was seen on “Bellwether” for three years. Saltmarsh is on BBC One on Mondays."""))
        .isEqualTo("Saltmarsh");
  }

  @Test
  void theVerbThatAsksOfASeriesIsNoPartOfItsTitle() {
    Article article = new Article(
        "a.txt",
        "Harbour Road season 2: everything we know",
        null,
        null,
        LocalDate.of(2024, 6, 15),
        "Harbour Road season 2: everything we know\n\nHarbour Road was renewed for a second season.\n\n"
            + "Is Harbour Road cancelled? No! ITV has ordered season 3 as well.");
    assertThat(READER.read(article).claims())
        .extracting(Claim::series)
        .containsOnly("Harbour Road");
  }

  @Test
  void peopleAreNoSeries() {
    assertThat(series("Low Water announces two new characters Dana and Ethan", """
            Low Water grows. Dana and Ethan will arrive soon. Ethan is a vicar, and Ethan has a secret."""))
        .isEqualTo("Low Water");
    assertThat(series(
            "Ana Ruiz Isn't the First to Go", "Ana Ruiz left, and Ana Ruiz isn't the first."))
        .isNull();
  }

  @Test
  void whoMakesOrWatchesASeriesSpeaksOfIt() {
    String body =
        "Harbour Road boss Ben Ode explains. Dana was loved on Harbour Road. Dana was played by Ana Ruiz.";
    assertThat(series("Harbour Road boss explains why Dana had to die", body))
        .isEqualTo("Harbour Road");
    assertThat(series("Dana's fate revealed in Harbour Road finale", body))
        .isEqualTo("Harbour Road");
  }

  @Test
  void networksAreNoPartOfATitle() {
    assertThat(series("Low Water Vet Ana Ruiz Cast in The CW's Harbour Road", """
            Ana Ruiz has been cast in The CW's Harbour Road. Harbour Road films in May."""))
        .isEqualTo("Harbour Road");
  }

  @Test
  void aSpinoffIsNotWhatItComesFrom() {
    assertThat(series("The Low Water Spinoff Isle of the Drowned Casts Ana Ruiz", """
            The Low Water spinoff grows. Ana Ruiz will join The Low Water universe in Isle of the Drowned."""))
        .isEqualTo("Isle of the Drowned");
  }

  @Test
  void aSeriesMayHaveItsNameOnlyInTheLead() {
    assertThat(series("Low Water star Ana Ruiz starts shooting new cop drama", """
            New ITV drama Holt has begun filming, with Low Water legend Ana Ruiz in the title role of Dana Holt."""))
        .isEqualTo("Holt");
    assertThat(series("Low Water star Ana Ruiz makes return to our screens", """
            Ana Ruiz has joined the cast of Harbour Road. Harbour Road films in May, and she left the soap years ago."""))
        .isEqualTo("Harbour Road");
    assertThat(series("Ben Ode speaks of the future of Tom Ash", """
            Ben Ode, who plays Tom Ash in Harbour Road, has said that Tom Ash will stay.""")).isEqualTo("Harbour Road");
    assertThat(series("Low Water companion series casts two", """
            The Low Water companion series grows. The project is currently called ‘Cobble’.""")).isEqualTo("Cobble");
  }

  @Test
  void aSeriesMayHaveItsNameOnlyInTheHeadline() {
    assertThat(series("Apple Hands The Supper Hour a Third Season", """
            The media drama starring Ana Ruiz has been renewed for a third season."""))
        .isEqualTo("The Supper Hour");
    assertThat(series("Lady Hollin is back for a second series", """
            Three years after they first plugged in, the band return tonight.""")).isEqualTo("Lady Hollin");
  }

  @Test
  void halfATitleIsTheWholeOneThatTheBodyNames() {
    assertThat(series("Not One but Two: Shield Wall Gets Seasons 2 and 3", """
            At the panel for The Fall of the Shield Wall, a producer told of it. Shield Wall will go on."""))
        .isEqualTo("The Fall of the Shield Wall");
    assertThat(series("All we know of “Hollin” season 2", """
            Nevermore Academy for Hollin has opened. Hollin season 2 comes in May.""")).isEqualTo("Hollin");
  }

  @Test
  void numbersMayBeTitlesWhereTheyAreFramed() {
    assertThat(series("Low Water Prequel 1923 Casts Ana Ruiz", """
            Low Water prequel 1923 has found its lead. Ana Ruiz will play Dana in 1923.""")).isEqualTo("1923");
  }

  @Test
  void whatSomebodySaysIsNoSecondTitle() {
    assertThat(series("‘Low Water’ Wraps: ‘Words Are Not Enough’", """
            “Low Water” has wrapped, and “Low Water” will be back.""")).isEqualTo("Low Water");
  }

  @Test
  void halfOfTwoNamesIsNoSeries() {
    String body = """
        The first season of the Netflix series ended with Hart and her brother riding away.

        The new season was released on January 5. After what she had seen, Hart decides to leave.""";
    assertThat(series("Hart & Stone: When will season 3 be released?", body))
        .isEqualTo("Hart & Stone");
  }

  @Test
  void whatAHeadlineAsksForIsTheSeasonBehindItsOwn() {
    String body = "The new season of ‘Harbour Road’ was released on April 5.";
    assertThat(season("Harbour Road: will there be a season 3, and how does season 2 end?", body))
        .isEqualTo(2);
    assertThat(season("Will there be a season 3 of ‘Harbour Road’?", body)).isEqualTo(3);
  }

  @Test
  void whoQuitsInTheHeadlineIsNoSeries() {
    assertThat(series("Ruizen quits Midsummer", """
            Actor Nora Ruizen is to quit ITV's crime drama Midsummer Killings after 14 series.

            Ruizen told the makers during the shoot. The makers are sorry to see Ruizen go. Midsummer Killings goes on without \
            Ruizen.""")).isNotEqualTo("Ruizen");
  }

  @Test
  void aHeadlineOfManySeriesIsAboutNone() {
    assertThat(series("Players who left their TV shows this year", """
            "Low Water" lost Ana Ruiz. "Low Water" goes on.""")).isNull();
    assertThat(series("The CW orders Winterset, cancels Nora", """
            Winterset is a prequel. Nora ends. Winterset was ordered, Nora was not saved.""")).isNull();
    assertThat(series("HBO's Supper And Hollin Both Delayed", """
            The hit series Supper and Hollin wait. The network hopes for both.""")).isNull();
    assertThat(series("HBO orders 2 drama pilots in the manner of 'Low Water'", """
            "Low Water" was a hit. "Blue Yard" and "Red Yard" come next."""))
        .isNull();
  }

  @Test
  void aHeadlineThatNamesTwoSideBySideIsAboutNeither() {
    String body = """
            The second season of "Low Water" begins in May. Season three of "Harbour Road" is on its way.
            "Low Water" will be shot in Leeds and "Harbour Road" in York.""";
    assertThat(series("Showrunners are leaving Low Water and Harbour Road", body))
        .isNull();
    assertThat(series("ITV renews Low Water & Harbour Road", body)).isNull();
    assertThat(series("Chicago Med, Chicago Fire Get New Seasons", body)).isNull();
    assertThat(series("Low Water and Harbour Road to film again in June", body)).isNull();
    assertThat(series("From Low Water to Harbour Road: who is out", body)).isNull();
    assertThat(series("ITV: Low Water and Harbour Road will be back", body)).isNull();
  }

  @Test
  void whatOnlyOpensASentenceBeforeACommaIsNoTitle() {
    assertThat(told("Two players meet again in Low Water", """
            After Ferry Lane, the two leads share a show once more. They star in "Low Water" from May on.

            Ana Ruiz plays the captain.""")).isEqualTo(Set.of("Low Water"));
    assertThat(told("Letters from readers", """
            Q: So CBS has cancelled “Low Water” after two seasons. Why?

            A: It was seen by few. Ana Ruiz stars in it.""")).isEqualTo(Set.of("Low Water"));
  }

  @Test
  void anAndInsideATitlePartsNothing() {
    assertThat(series("ITV renews Salt and Iron", """
            Salt and Iron is back. The cast of Salt and Iron is the same.""")).isEqualTo("Salt and Iron");
    assertThat(series("Low Water and Harbour Road stars join new drama", """
            Ana Ruiz of Low Water and Ben Ode of Harbour Road star in The Lantern, a new ITV drama."""))
        .isEqualTo("The Lantern");
  }

  @Test
  void aHeadlineMaySpeakOfManyWithoutNamingThem() {
    String body = """
            "Low Water" was cancelled on Monday. "Low Water" ran for two seasons. "Blue Yard" goes on.""";
    assertThat(series("The TV shows that will not be back", body)).isNull();
    assertThat(series("RTÉ gives a first look at its new dramas", body)).isNull();
    assertThat(series("'Low Water' is over, but look what else is filming", body))
        .isNull();
    assertThat(series("ITV orders a police drama and a new sitcom", body)).isNull();
    assertThat(series("Which of 12 'safe' series would you keep?", body)).isNull();
    assertThat(series("In brief: Low Water is over", body)).isNull();
    assertThat(series("This week in comedy: ‘Low Water’ is over", body)).isNull();
    assertThat(series("RTÉ orders a trio of police dramas", body)).isNull();
    assertThat(series("RTÉ dramas that end, from Low Water to Nora", body)).isNull();
    assertThat(series("RTÉ sets out early 2022 line-up with Low Water star", body))
        .isNull();
    assertThat(series("Spring TV updates: Low Water is over", body)).isNull();
    assertThat(series("Q and A: Low Water in the week of Nov. 3", body)).isNull();
    assertThat(series("RTÉ cancels Low Water, Blue Yard and Nora", body)).isNull();
    assertThat(series("Changes at RTÉ: Nora, Salt, Blue Yard, Low Water all over", body))
        .isNull();
    assertThat(series("Low Water is over as other shows go on", body)).isEqualTo("Low Water");
    assertThat(series("Low Water: Cast, Story, Date And All You Should Know", body))
        .isEqualTo("Low Water");
  }

  @Test
  void theSeriesThatAMakerIsKnownForIsNotTheNewOne() {
    assertThat(series("BBC axes acclaimed drama by Low Water creator", """
            The drama The Lantern is not coming back. "Low Water" made its creator famous. Low Water ran for years."""))
        .isNotEqualTo("Low Water");
    assertThat(series("From the Low Water team: a thriller on the sea", """
            "The Lantern" is the name of it. "Low Water" ran for years, and Low Water is missed."""))
        .isNotEqualTo("Low Water");
    assertThat(series("The Low Water team has a new ITV thriller", """
            Low Water is missed. Low Water ran for years. The team has new plans. For now it's called Copper Lane.""")).isEqualTo("Copper Lane");
    assertThat(series("Low Water creator's next drama casts Ana Ruiz", """
            Ana Ruiz will star in the drama The Lantern. Low Water ran for years, and Low Water is missed."""))
        .isEqualTo("The Lantern");
    assertThat(series("Low Water creator on the new series", """
            Low Water is back. The creator of Low Water told us why.""")).isEqualTo("Low Water");
  }

  @Test
  void wordsAroundANameShowASeriesThatNothingElseDoes() {
    assertThat(series("Town is fed up with cameras", """
            The crew has come to shoot the new version of Ferrymen. Ana Ruiz is in the cast of Ferrymen.

            Streets are closed while the show is filmed, and nobody can park. Filming on Ferrymen ends in May.""")).isEqualTo("Ferrymen");
  }

  @Test
  void aWordThatSomebodySaysIsNoSeries() {
    assertThat(read("Autumn on ITV and BBC One", """
            "Low Water" and "Copper Lane" are back in May.

            "Certainly," he said, the channel was not going ahead with it, nor with "Harbour Road".

            “Never,” says the BBC of a third season.""").claims())
        .extracting(claim -> claim.series())
        .doesNotContain("Certainly", "Never");
  }

  @Test
  void filmsThatAreQuotedInARowAreNoSeries() {
    assertThat(series("Ana Ruiz leaves her series", """
            Ana Ruiz has left "Low Water" after a year.

            She was in films like "Blue Yard", "Copper Lane" and "The Lantern" before. The show goes on.""")).isEqualTo("Low Water");
  }

  @Test
  void aShortFormIsTheSeriesThatTheTextHasInFull() {
    assertThat(series("‘Water’ is back", """
            "Low Water" has been renewed. "Low Water" returns in May, and “Water” fans are glad.""")).isEqualTo("Low Water");
    assertThat(series("Low Water & Sons is back", """
            Low Water and Sons has been renewed for a second season. Low Water and Sons returns in May."""))
        .isIn("Low Water & Sons", "Low Water and Sons");
  }

  @Test
  void placesPlayersAndPartsAreNoSeries() {
    assertThat(series("Spring belongs to West Scotland", """
            It is a good spring in the west. There they film "Low Water", "Blue Yard", "Copper Lane" and "The Lantern".
            "Blue Yard" and "Copper Lane" are dramas, and both shows will be back.""")).isNull();
    assertThat(series("Dorran Vale to guest as Low Water films in Leeds", """
            Dorran Vale is to guest in Low Water. Dorran Vale said that the cast of Low Water was kind. Vale starts in May."""))
        .isEqualTo("Low Water");
    assertThat(series("Sanele to be recast as Ana Ruiz quits ‘Low Water’", """
            Ana Ruiz leaves Low Water. Sanele is loved. Sanele goes on, and Sanele will have a new face."""))
        .isEqualTo("Low Water");
    assertThat(series("Two soaps wait for news", """
            Low Water and Harbour Road wait. Neither has been renewed for a second season.""")).isNotEqualTo("Neither");
    assertThat(series("A new drama comes from ITV", """
            The drama plays in a town called Grey Vale. "Low Water" is its title.""")).isNotEqualTo("Grey Vale");
  }

  @Test
  void whatANetworkOrdersOrAPlayerLeavesIsASeries() {
    assertThat(series("ITV orders more Hollin as viewers weep", """
            A good day for Hollin. There is more on the way, ITV said.""")).isEqualTo("Hollin");
    assertThat(series("Ana Ruiz says goodbye to Hollin as season ends", """
            Ana Ruiz is gone from Hollin, the hit drama on ITV.""")).isEqualTo("Hollin");
    assertThat(series("One more name joins an Apple drama", """
            Ana Ruiz will head a limited series by the name of Hollin.""")).isEqualTo("Hollin");
    assertThat(series("RTÉ's new drama is full of talent", """
            The players of RTÉ's latest drama, Copper Lane, believe in it.""")).isEqualTo("Copper Lane");
  }

  @Test
  void titlesMayEndInSmallWords() {
    assertThat(series("Till I Know Why adds players for season 2", """
            Fans of Till I Know Why wonder. The cast of Till I Know Why grows."""))
        .isEqualTo("Till I Know Why");
  }

  @Test
  void namesOfPeopleAndPlacesAreTitlesOnlyWhereTheTextSaysSo() {
    String led = "Low Water is back for season 2. ";
    assertThat(told("Low Water: what happens in season 2", led + """
            Mandy is the main suspect. Filming began in May, as Mandy is in every scene.""")).containsOnly("Low Water");
    assertThat(told("Low Water: what happens in season 2", led + """
            Leila knows more. In Leila, Ana Ruiz has a friend.""")).containsOnly("Low Water");
    assertThat(told("Low Water starts filming", led + """
            Filming began in Las Vegas on the second season.""")).containsOnly("Low Water");
    assertThat(told("Low Water starts filming", led + """
            Filming began in Dallas this week.""")).containsOnly("Low Water");
    assertThat(told("Low Water starts filming", led + """
            RTÉ and ITVX will have the second season in May.""")).containsOnly("Low Water");
    assertThat(told("Low Water starts filming", led + """
            The drama “Leila” was cancelled.""")).contains("Leila");
  }

  @Test
  void whatIsGivenASeasonIsASeriesOfItsOwn() {
    String body = "Netflix has renewed “Low Water” for a third season. ";
    assertThat(told("Netflix renews Low Water for a third season", body + """
            HBO has handed Bellwether a fourth season."""))
        .containsOnly("Low Water", "Bellwether");
    assertThat(told("Netflix renews Low Water for a third season", body + """
            Apple TV+ gave Foundation a fifth season."""))
        .containsOnly("Low Water", "Foundation");
  }

  @Test
  void aRowOfPlayersAndTheirPartsIsNoRowOfTitles() {
    String body = """
            The cast of Low Water will be back for season 2. """;
    assertThat(told("Low Water: who is back for season 2", body + """
            Also back are Ana Ruiz as Dana, Ben Ode as Rex and Mia Holt as Vera.""")).containsOnly("Low Water");
    assertThat(told("Low Water: who is back for season 2", body + """
            Returning in their roles are Ana Ruiz as Dana and Ben Ode as Rex.""")).containsOnly("Low Water");
  }

  private static Set<String> told(String headline, String body) {
    return READER
        .read(new Article(
            "test", headline, null, null, LocalDate.of(2022, 5, 1), headline + "\n\n" + body))
        .claims()
        .stream()
        .map(Claim::series)
        .collect(Collectors.toSet());
  }

  @Test
  void aSeriesThatOnlyTellsWhoSomebodyIsIsNotSpokenOf() {
    String before = "Season two of “Copper Lane” begins in May. ";
    assertThat(cast(
            "Two dramas from ITV: what is filming and who is in the shows",
            before + """
            The drama is led by Ana Ruiz from “Low Water”. Ben Ode joins the cast.""",
            "Ben Ode"))
        .isEqualTo("Copper Lane");
    assertThat(cast("The shows that are filming now", before + """
            Mia Holt, best known for “Low Water”, is in it. Ben Ode joins the cast.""", "Ben Ode"))
        .isEqualTo("Copper Lane");
    assertThat(cast("The shows that are filming now", before + """
            Mia Holt (“Low Water” and “Blue Yard”) is new. Ben Ode joins the cast.""", "Ben Ode"))
        .isEqualTo("Copper Lane");
    assertThat(cast("The shows that are filming now", before + """
            It is a spinoff of “Low Water”. Ben Ode joins the cast.""", "Ben Ode"))
        .isEqualTo("Copper Lane");
    assertThat(cast("The shows that are filming now", before + """
            Mia Holt of “Low Water” is glad. Ben Ode joins the cast.""", "Ben Ode"))
        .isEqualTo("Low Water");
  }

  @Test
  void twoKnownTitlesAreNotOne() {
    assertThat(told("Netflix sets its spring", """
            Netflix's Stranger Things and Wednesday, whose third season premieres in 2023, have many fans."""))
        .contains("Wednesday")
        .doesNotContain("Stranger Things and Wednesday");
    assertThat(told("For All Mankind and Severance renewed", """
            Apple TV+ has renewed For All Mankind and Severance. Severance season 3 premieres in March."""))
        .containsExactlyInAnyOrder("For All Mankind", "Severance");
    assertThat(told("Apple TV+ orders a drama", """
            Next to Severance and Silo, Apple TV+ has ordered the drama “Low Water”. Severance and Silo are its hits.""")).containsExactly("Low Water");
    assertThat(told("What NBC renewed", """
            NBC has renewed Will & Grace and Frasier. Law & Order returns in May."""))
        .containsExactlyInAnyOrder("Will & Grace", "Frasier", "Law & Order");
  }

  @Test
  void aTitleEndsBeforeThePartOfItsPlayer() {
    assertThat(series("HBO finds its marshal", """
            Ana Ruiz stars in Saltmarsh as Dana Cole, a marshal. The series has eight episodes.""")).isEqualTo("Saltmarsh");
    assertThat(told("HBO finds its marshal", """
            Ana Ruiz has joined Saltmarsh as the Marshal. Saltmarsh premieres in June.""")).containsExactly("Saltmarsh");
    assertThat(series("Ana Ruiz to lead HBO drama", """
            Ana Ruiz stars in Life as We Know Her, a drama.""")).isEqualTo("Life as We Know Her");
  }

  @Test
  void whoOwnsOrMakesASeriesIsNoPartOfItsTitle() {
    assertThat(told("What summer brought", """
            USA's Copper Lane premiered in July and was quickly a success.""")).containsExactly("Copper Lane");
    assertThat(told("What the networks will keep", """
            HBO's Low Water, Netflix's Copper Lane and Hulu's Saltmarsh all got second seasons."""))
        .containsExactlyInAnyOrder("Low Water", "Copper Lane", "Saltmarsh");
    assertThat(series("Danny Boyle's Saltmarsh picked up for second season at FX", """
            FX has renewed Danny Boyle's Saltmarsh for a second season."""))
        .isEqualTo("Saltmarsh");
  }

  @Test
  void noTitleGoesOnToThePersonBehindAColonNorToWhoToldOfIt() {
    assertThat(told("Low Water season 3: all we know", """
            Good news for fans of Low Water: Bill Holt's Marshal Dan Cole is coming back for a third season. \
            Low Water premieres in May.""")).containsOnly("Low Water");
    assertThat(told("CBL drops two dramas", """
            CBL is not moving forward with second-year drama Copper Lane and freshman series The Gale, TVLine has learned.""")).doesNotContain("TVLine");
  }

  @Test
  void noTitleIsAPlayerBehindStarringNorTheHourOfAPage() {
    assertThat(told("What Netflix will keep", """
            05 September 2023 - 11:45

            Low Water starring Ama Stone, Khosi Gray, Thabang Wood and Dana Lake has been greenlit for a fourth season; \
            Copper Lane returns for its second."""))
        .containsExactlyInAnyOrder("Low Water", "Copper Lane");
  }

  @Test
  void pilotsAreSeriesThoughFirstNamesOpenThem() {
    String pilots = """
        Justin Parr has been cast in drama pilot Austin Nights, about a team of young surgeons.

        Meanwhile, Ida Holm has been tapped to star in ABC's single-camera comedy pilot Happy Accident, Deadline reports.

        Nora Lind has joined the cast of the pilot for NBC's Silver Street from Sex and the City creator Ben Ode.""";
    assertThat(cast("Casting couch", pilots, "Justin Parr")).isEqualTo("Austin Nights");
    assertThat(cast("Casting couch", pilots, "Ida Holm")).isEqualTo("Happy Accident");
    assertThat(cast("Casting couch", pilots, "Nora Lind")).isEqualTo("Silver Street");
  }

  @Test
  void whoTheBodyQuotesByTheLastNameIsNoSeries() {
    assertThat(series("Vardhan Sethna on the part that kept him awake", """
            For years Vardhan Sethna has been the judge whom nobody dares to contradict. "I could not sleep for weeks," \
            says Sethna, who was asked to lose ten kilos.

            Saltmarsh will now be telecast on Star Plus from May 9. Nadira Chandel directs."""))
        .isEqualTo("Saltmarsh");
    assertThat(series("Chipo Roy on the part that kept him awake", """
            For years Chipo Roy has been the judge whom nobody dares to contradict. "I could not sleep," says Roy.

            Saltmarsh will now be telecast on Star Plus from May 9.""")).isEqualTo("Saltmarsh");
  }

  @Test
  void aPageThatHasItsHeadlineAgainAboveTheTextRepeatsNoTitle() {
    String headline = "HBO nabs The Tide Room, Ana Ruiz' novel";
    assertThat(series(headline, headline + """


            The Tide Room, a novel by Ana Ruiz, is with HBO now, and a series based on it is being developed.""")).isEqualTo("The Tide Room");
  }

  @Test
  void whatSomebodyIsKnownForIsNamedInPassingToTheEndOfTheRow() {
    assertThat(series("Thandeka Zwane heads to Saltmarsh", """
            She is known for Isibaya, The River, Gomora, Isidingo and The Queen, and was on Broadchurch, Vera and Luther. \
            Her credits also include Uzalo, Dickinson and Doctor Who. Saltmarsh is new to Thandeka Zwane.""")).isEqualTo("Saltmarsh");
  }

  @Test
  void aHeadlineMayCallASeriesByTheLastOrTheFirstOfItsWords() {
    assertThat(series("The Kestrels leave the nest, and nobody is glad", """
            “Home to the Kestrels” went out in tears last night, while Broadchurch was struggling.

            The drama made stars of its young cast."""))
        .isEqualTo("Home to the Kestrels");
    assertThat(series("Saltmarsh's new detective moves in", """
            Ben Ode takes over from Ana Ruiz at the head of Saltmarsh Murders, the ITV drama. He will play DCI Holt. \
            Vera and Luther are on the same night.""")).isEqualTo("Saltmarsh Murders");
  }

  @Test
  void whatIsMadeIntoASeriesGivesItItsName() {
    assertThat(series("Amazon orders its Tide Wars show to series", """
            It is no secret that Prime Video wants another Game of Thrones. HBO has House of the Dragon and The Last of Us, \
            after all.

            And now Amazon is moving forward with a TV version of Tide Wars, the game about a captain with an axe. \
            Netflix has Castlevania in the works.""")).isEqualTo("Tide Wars");
    assertThat(series("HBO nabs The Tide Room for development", """
            The Tide Room, Ana Ruiz' second novel, will be a series. Ben Ode, who wrote for Veep and The Daily Show, pens \
            the script. The Daily Show won him an Emmy. Veep won two. He worked on Dickinson as well.""")).isEqualTo("The Tide Room");
  }

  @Test
  void whatComesOutOnADayIsNobodyThoughAFirstNameOpensIt() {
    assertThat(series("Two sisters, one house: Mia Lenta starts Monday", """
            The internet has talked of little but Mia Lenta. On Monday it takes on Broadchurch.

            Ana Ruiz plays Mia, and Ben Ode is her father."""))
        .isEqualTo("Mia Lenta");
  }

  @Test
  void aPlaceThatSaysWhatKindOfDramaItIsAndWhatMakersMadeBeforeAreNotTheSeries() {
    assertThat(series("Ana Ruiz crime drama set for second series at BBC", """
            BBC One has commissioned a second series of the Liverpool crime drama The Tides Are Ours ahead of tonight's             final episode.

            The drama is created and written by Ben Ode, who adapted The Last Kingdom, and made by Left Bank, the company             behind The Crown."""))
        .isEqualTo("The Tides Are Ours");
  }

  @Test
  void aHeadlineMayOpenItsQuotesWithAGraveAccent() {
    assertThat(series("NBC closes the book on `Bellwether'", """
            The drama was dropped yesterday after seven years. Ana Ruiz wrote a book, "The Killing Streets," on which it \
            drew.""")).isEqualTo("Bellwether");
  }

  @Test
  void aHeadlineMayHaveOnlyTheInitialsOfWhatStandsBehindTheColon() {
    assertThat(series("Ana Ruiz takes a case on 'BMU'", """
            Ana Ruiz will be in four episodes of "Harbour: Bellwether Mystery Unit" this spring."""))
        .isEqualTo("Harbour: Bellwether Mystery Unit");
  }

  @Test
  void aSurnameIsNoSeriesWhereTitlesStandInQuotes() {
    assertThat(read("Arrivals and departures", """
            We should have listened to Ally Walker when she grumbled about "Bellwether." She is through with the drama, and \
            when Walker goes, Ana Ruiz joins.

            "Night Boat" and "Copper Lane" are back in the fall.""").claims())
        .extracting(Claim::series)
        .contains("Bellwether")
        .doesNotContain("Walker");
  }

  @Test
  void aTitleOwnsWithinItsQuotes() {
    assertThat(series(
            "Who is new",
            "\"Bellwether's\" Ana Ruiz is leaving the drama in \"Bellwether's\" third season."))
        .isEqualTo("Bellwether");
  }

  @Test
  void aTitleMaySoundLikeASeason() {
    assertThat(series("‘The Second Wave’ casts Ana Ruiz", """
            Ana Ruiz is a new series regular on “The Second Wave,” which CBS Studios is making. The series will premiere in June.""")).isEqualTo("The Second Wave");
  }

  @Test
  void aSeasonThatIsOnlyWishedForIsNotTheOneThatAReviewIsAbout() {
    assertThat(season("Review: “Bellwether” is a slow burn", """
            “Bellwether” arrives on Netflix on Friday, with Ana Ruiz as Kay. I would gladly watch a second season.""")).isEqualTo(1);
  }

  private static @Nullable String cast(String headline, String body, String person) {
    return READER
        .read(new Article(
            "test", headline, null, null, LocalDate.of(2022, 5, 1), headline + "\n\n" + body))
        .claims()
        .stream()
        .filter(claim -> claim.fact() instanceof Fact.Cast cast && cast.person().equals(person))
        .map(Claim::series)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String series(String headline, String body) {
    return read(headline, body).series();
  }

  private static @Nullable Integer season(String headline, String body) {
    return read(headline, body).season();
  }

  private static Reading read(String headline, String body) {
    return READER.read(new Article(
        "test", headline, null, null, LocalDate.of(2022, 5, 1), headline + "\n\n" + body));
  }
}
