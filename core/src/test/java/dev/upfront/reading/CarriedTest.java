package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given what an article says of several series at once, what it says of each. */
class CarriedTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void aHeadingHoldsForTheTitlesBelowItUntilTheNext() {
    assertThat(claims("The shows at work around Leeds this autumn", """
            Crews are all over the city, and here is where to find them.

            Shooting now

            “Copper Lane,” “Night Ferry,” “Sea Salts”

            The three are made by one company and share a hall by the canal, where they will be until spring.

            “Cedar Falls”

            Two brothers keep a mill that has stood for two hundred years.

            Filming soon

            “Station Road”

            A family of drivers goes out on strike.
            """))
        .containsExactlyInAnyOrder(
            "production_ongoing Copper Lane",
            "production_ongoing Night Ferry",
            "production_ongoing Sea Salts",
            "production_ongoing Cedar Falls");
  }

  @Test
  void aSentenceWithoutAColonHoldsForTheListBelowIt() {
    assertThat(claims("What the strike has done to the networks", """
            Nobody knows how long the walkout will last.

            SHOWS THAT HAVE HALTED WORK BECAUSE OF THE WALKOUT
            “Copper Lane” — Netflix
            “Night Ferry” — FX
            “Sea Salts: The Deep” — HBO
            SHOWS THAT HAVE SCRAPPED EPISODES
            “Live From Leeds” — ABC
            """))
        .containsExactlyInAnyOrder(
            "delayed Copper Lane", "delayed Night Ferry", "delayed Sea Salts: The Deep");
  }

  @Test
  void whatTheHeadlineSaysOfAllHoldsForBulletsButTheirOwnWordGoesFirst() {
    assertThat(claims("Networks Swing the Axe at Dozens of Series", """
            It was a long week for those who make them.

            Fox

            “Copper Lane”: The buzz was loud, and the audience was not.

            “Night Ferry”: Four seasons and no more for the thriller about a crossing.

            “Sea Salts”: The comedy had been given up for lost when it was renewed for a third season after all.

            • Cedar Falls, starring Ana Ruiz as a judge below a dam
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane",
            "cancelled Night Ferry",
            "final_season Night Ferry 4",
            "renewed Sea Salts 3",
            "cancelled Cedar Falls");
  }

  @Test
  void rowsInQuotesStandBehindTheirState() {
    assertThat(claims("Who survives at the networks?", """
            The calls come next month, and this is the early word.

            ABC

            Dead: “Copper & Coal,” “Of Salt and Stone,” “Night Ferry”
            Staying Alive: “Cedar Falls,” “Sea Salts”
            Too Close to Call: “Dr. Lane,” “Station Road”
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper & Coal",
            "cancelled Of Salt and Stone",
            "cancelled Night Ferry",
            "renewed Cedar Falls",
            "renewed Sea Salts",
            "undecided Dr. Lane",
            "undecided Station Road");
  }

  @Test
  void membersOfARowMayHaveAKindAnOwnerAndSomethingToldOfThem() {
    assertThat(claims("A black Friday for the networks", """
            It is a curious list this year, with few names on it that travelled.

            CBS was in a hard mood, cutting down Ana Ruiz’s ‘Copper Lane’, ‘Night Ferry’, the Ben Ode series, and the \
            ‘Sea Salts’ revival.

            Two that had made it abroad were also killed off: legal drama ‘Cedar Falls’, a show that was on late at \
            night, and, alas, the fine comedy ‘Station Road’, which began to find its feet only recently.

            Gone too are hospital series Dovecote, crime drama 40 Days and Bramble Hill.

            Fox is pulling the plug on Old Mill, its drama of the north, and on Tollbooth, the crime series with a twist. \
            They join Milk Wood and The Long Acre, whose end was made known in March.
            """))
        .containsExactlyInAnyOrder(
            "cancelled Copper Lane",
            "cancelled Night Ferry",
            "cancelled Sea Salts",
            "cancelled Cedar Falls",
            "cancelled Station Road",
            "cancelled Dovecote",
            "cancelled 40 Days",
            "cancelled Bramble Hill",
            "cancelled Old Mill",
            "cancelled Tollbooth",
            "cancelled Milk Wood",
            "cancelled The Long Acre");
  }

  @Test
  void kindsGoOnWithARowThatComesBack() {
    assertThat(claims("The public broadcaster shows its hand", """
            Cooking contest “Copper Pans” is among the shows returning. New ones include the buddy drama “Night Ferry,” \
            which has been talked of before.

            Also coming back: game show “Low Bid”; comedies “Sea Salts” and “Workin' Girls”; and dramas “Cedar Falls,” \
            “Station Road” and “Dovecote.”

            On the reality side, “World of Bread” and “Old Mill: The Champions” return, and so does “Little Cooks.”

            “Tollbooth” and “Milk Wood” are not expected back.
            """))
        .containsExactlyInAnyOrder(
            "renewed Copper Pans",
            "ordered Night Ferry 1",
            "renewed Low Bid",
            "renewed Sea Salts",
            "renewed Workin' Girls",
            "renewed Cedar Falls",
            "renewed Station Road",
            "renewed Dovecote",
            "renewed World of Bread",
            "renewed Old Mill: The Champions",
            "renewed Little Cooks",
            "cancelled Tollbooth",
            "cancelled Milk Wood");
  }

  @Test
  void newSeriesAreOrdered() {
    assertThat(claims("The networks set out their plans", """
            UPN will go after young men on Fridays with two new action-minded dramas in the hope of better days: \
            “Copper Lane,” a show from producer Ana Ruiz; and “Night Ferry,” focusing on a crossing.

            The writer ends the week with orders for “Sea Salts,” at CW, and “Cedar Falls,” a CBS drama.

            There are also four newcomers at the public broadcaster: Station Road, Dovecote, The Old Mill and Milk Wood.
            """))
        .containsExactlyInAnyOrder(
            "ordered Copper Lane 1",
            "ordered Night Ferry 1",
            "ordered Sea Salts 1",
            "ordered Cedar Falls 1",
            "ordered Station Road 1",
            "ordered Dovecote 1",
            "ordered The Old Mill 1",
            "ordered Milk Wood 1");
  }

  @Test
  void whatIsOpenForTwoIsOpenForEach() {
    assertThat(claims("Hard times for local drama", """
            Two of the oldest dramas on television, Copper Lane and The Night Ferry, face an uncertain future.
            """))
        .containsExactlyInAnyOrder("undecided Copper Lane", "undecided The Night Ferry");
  }

  @Test
  void soManyAreTheTitlesOfARowOfAsMany() {
    assertThat(claims("Four of the channel's dramas are coming back for a second series", """
            It will not be all that long until we have The Lock, The Long Acre, Night Ferry and Sea Salts on screen again.
            """))
        .containsExactlyInAnyOrder(
            "renewed The Lock 2",
            "renewed The Long Acre 2",
            "renewed Night Ferry 2",
            "renewed Sea Salts 2");
    assertThat(claims("Three series shooting in Leeds need extras", """
            The agency is going to sign people up for “Copper Lane” Season 3, “Night Ferry” Season 2 and “Sea Salts.”
            """))
        .contains(
            "production_ongoing Copper Lane 3",
            "production_ongoing Night Ferry 2",
            "production_ongoing Sea Salts");
  }

  @Test
  void newcomersMayBePeopleAndPlayersHaveParts() {
    assertThat(claims("‘Copper Lane’ grows its cast for season three", """
            The newcomers are Tobi Fasan and Ngozi Ume, both of them drafted in for season three.

            The season brings back Dana (Ana Ruiz) and Rex (Ben Ode).

            The channel has many plans, said head of drama Penny Oaks, and more to come.
            """)).isEmpty();
  }

  @Test
  void itemsComeOutOnTheirDayAndStoriesInTheirBrackets() {
    assertThat(claims("Lots of animation gets dates", """
            Here is the breakdown:

            – Copper Lane arrives September 21, 2024
            – Night Ferry: The Crossing premieres October 3, 2024
            """))
        .containsExactlyInAnyOrder(
            "release Copper Lane 1 2024-09-21", "release Night Ferry: The Crossing 1 2024-10-03");
    assertThat(claims("Television in 2024: the local shows to look out for", """
            There is a good deal on the way.

            Cedar Falls
            A judge comes home to a town below a dam, and finds that the water stands higher than it should.
            (Neon & Sky Open, August)

            Station Road
            A family of drivers goes out on strike, and the town has to learn to walk again.
            (Three, ThreeNow, late 2024)
            """))
        .containsExactlyInAnyOrder(
            "release Cedar Falls 1 2024-08", "release Station Road 1 2024-09");
  }

  @Test
  void whatIsAskedOrLeftOpenEndsNobody() {
    assertThat(claims("A quiet week at the networks", """
            Will “Copper Lane” and “Night Ferry” be axed?

            There is no word on “Cedar Falls” and “Station Road,” both of which are still on the air, and “Dovecote” and \
            “Old Mill” are not expected back.
            """))
        .doesNotContain("cancelled Copper Lane", "cancelled Night Ferry")
        .doesNotContain("cancelled Cedar Falls", "cancelled Station Road")
        .contains("cancelled Dovecote", "cancelled Old Mill");
  }

  @Test
  void whatIsOrderedComesNotBack() {
    assertThat(claims("NBC Orders Two New Series, Brings Back ‘Cedar Falls’", """
            NBC on Monday picked up two newcomers: “Copper Lane” and “Night Ferry.”

            Also announced were renewals of “Cedar Falls” and “Station Road.”

            The new dramas at a glance:

            “Copper Lane”: Nurses in San Francisco.

            “Night Ferry”: A captain and his crew.
            """))
        .contains("ordered Copper Lane 1", "ordered Night Ferry 1")
        .noneMatch(claim -> claim.startsWith("renewed Copper Lane"))
        .noneMatch(claim -> claim.startsWith("renewed Night Ferry"));
  }

  private static List<String> claims(String title, String body) {
    Article article =
        new Article("a.txt", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + body);
    return READER.read(article).claims().stream()
        .filter(
            claim -> !(claim.fact() instanceof Fact.Cast) && !(claim.fact() instanceof Fact.Crew))
        .map(CarriedTest::inShort)
        .toList();
  }

  private static String inShort(Claim claim) {
    String season = claim.season() == null ? "" : " " + claim.season();
    String day =
        claim.fact() instanceof Fact.Release release ? " " + release.window().from() : "";
    return claim.fact().type().word() + " " + claim.series() + season + day;
  }
}
