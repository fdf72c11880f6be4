package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given an article that names several series, whose claim a sentence is that names none, or one in passing. */
class DiscourseTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void theSeasonOfAnotherSeriesIsNotThatOfThisOne() {
    Reading reading = read("Thriller ‘Low Water’ pauses production", """
        Production of the ITV thriller ‘Low Water’ has been suspended after a fire. "We expect to be back at work next week," \
        the makers said.

        Dana Cole, who was also behind ‘Killing Eve’, produces it. ‘Killing Eve’ itself is filming its fourth series.

        ‘Low Water’ will be shown at 9 p.m. Sunday, March 17. It launches in Canada in May. A second series is already in \
        the works.
        """);
    assertThat(reading.season()).isEqualTo(1);
    assertThat(reading.claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Release)
        .hasSize(2)
        .allSatisfy(claim -> {
          assertThat(claim.series()).isEqualTo("Low Water");
          assertThat(claim.season()).isEqualTo(1);
        });
  }

  @Test
  void aRoundupSpeaksOfTheSeriesThatEachParagraphNames() {
    Reading reading = read("Casting notes: ‘Copper Lane’, ‘Harbour Road’ and more", """
        A week of arrivals: here is who is new on ‘Copper Lane’, ‘Harbour Road’ and elsewhere.

        A new captain for ‘Copper Lane’: the ABC drama has found its man. Ben Ode plays Captain Holt. He will star opposite Mia Stone.

        Dana Cole has been cast in the Fox drama pilot ‘Ferrymen’, which follows a family of smugglers. Also starring is Leo Marsh.

        The comedy ‘Harbour Road’ has a new face. Rosa Lind will play Nurse Amy.
        """);
    assertThat(reading.series()).isNull();
    assertThat(people(reading))
        .contains(
            "Copper Lane: Ben Ode",
            "Copper Lane: Mia Stone",
            "Ferrymen: Dana Cole",
            "Ferrymen: Leo Marsh",
            "Harbour Road: Rosa Lind")
        .doesNotContain("Copper Lane: Dana Cole", "Copper Lane: Rosa Lind");
  }

  @Test
  void whoeverIsTheStarOfASeriesPlaysInThatOne() {
    Reading reading =
        read("Autumn drama: ‘Low Water’, ‘Copper Lane’, ‘Harbour Road’ and more", """
        ‘Low Water’ stars Ben Ode. ‘Copper Lane’ and ‘Harbour Road’ are back too.

        Ana Ruiz, the co-creator and star of the BBC drama ‘Copper Lane’, was glad.

        Dan Cole is both author and star of ‘Harbour Road’, in which a man falls off a roof.
        """);
    assertThat(reading.series()).isNull();
    assertThat(people(reading))
        .contains("Copper Lane: Ana Ruiz", "Harbour Road: Dan Cole")
        .doesNotContain("Low Water: Ana Ruiz", "Low Water: Dan Cole");
  }

  @Test
  void peopleBelongToTheSeriesOfTheirClause() {
    Reading reading = read("Autumn drama: ‘Copper Lane’, ‘Harbour Road’, ‘Ferrymen’ and more", """
        The network has four dramas for the autumn, ‘Copper Lane’ among them.

        ‘Copper Lane’ is back in May. Ana Ruiz and Ben Ode star in a new comedy, ‘Harbour Road’. Dana Cole writes ‘Ferrymen’.

        The channel has ‘Salt Marsh’, in which Leo Marsh keeps a lighthouse, and a quiz.

        Renewed are ‘Copper Lane’ and ‘Harbour Road’. Rosa Lind directs the latter.

        ‘Ferrymen’ is back in June. So is the Mia Stone drama.
        """);
    assertThat(people(reading))
        .contains(
            "Harbour Road: Ana Ruiz",
            "Harbour Road: Ben Ode",
            "Ferrymen: Dana Cole",
            "Salt Marsh: Leo Marsh",
            "Harbour Road: Rosa Lind",
            "Ferrymen: Mia Stone")
        .doesNotContain(
            "Copper Lane: Ana Ruiz", "Copper Lane: Dana Cole", "Copper Lane: Rosa Lind");
  }

  @Test
  void theOtherSeriesOfAHeadlineGoesOnUntilTheArticleComesBack() {
    Reading reading = read("‘Copper Lane’ season 2 confirmed, Netflix to make ‘Ferrymen’", """
        Netflix has renewed ‘Copper Lane’ for a second season. Copper Lane stars Ana Ruiz.

        Filming on Copper Lane begins in May.

        Netflix has also ordered ‘Ferrymen’, a thriller in six parts.

        Ben Ode plays a smuggler, and Mia Stone is on board as his sister.

        Rosa Lind directs.

        Copper Lane is back next year. Leo Marsh plays the judge.
        """);
    assertThat(people(reading))
        .contains(
            "Copper Lane: Ana Ruiz",
            "Ferrymen: Ben Ode",
            "Ferrymen: Mia Stone",
            "Ferrymen: Rosa Lind",
            "Copper Lane: Leo Marsh")
        .doesNotContain("Copper Lane: Ben Ode", "Ferrymen: Leo Marsh");
  }

  @Test
  void aSectionSpeaksOfTheSeriesOfItsHeading() {
    Reading reading = read("Copper Lane season 2: who is in it", """
        Copper Lane is back in May. Ana Ruiz plays Dana Holt.

        Harbour Road Gets A New Star

        Ben Ode joins Harbour Road for season 5.

        Mia Stone also joins as Nurse Amy.
        """);
    assertThat(reading.series()).isEqualTo("Copper Lane");
    assertThat(people(reading))
        .contains("Copper Lane: Ana Ruiz", "Harbour Road: Ben Ode", "Harbour Road: Mia Stone")
        .doesNotContain("Copper Lane: Mia Stone");
  }

  @Test
  void aParagraphThatBeginsAnewCarriesNothingOn() {
    String list = """
        The comedies ‘Harbour Road’ and ‘Low Water’ wait for news.

        ‘Copper Lane’ has been renewed. Ana Ruiz plays Dana Holt.

        %s
        """;
    String headline = "The shows that wait for news";
    assertThat(
            people(read(headline, list.formatted("She is joined by Ben Ode, who plays a judge."))))
        .contains("Copper Lane: Ben Ode");
    assertThat(people(read(headline, list.formatted("The drama stars Ben Ode."))))
        .contains("Copper Lane: Ben Ode");
    assertThat(people(read(
            headline,
            list.formatted("Over at Nine, the hope is that Little Bay does well. Ben Ode stars."))))
        .containsOnly("Copper Lane: Ana Ruiz");
  }

  @Test
  void whereASeriesComesFromIsNotSpokenOf() {
    for (String origin : List.of(
        "‘Ferrymen’ is the spinoff of ‘Low Water’.",
        "‘Ferrymen’ has been put off after the row over ‘Low Water’.",
        "‘Ferrymen’ steps into the shoes of ‘Low Water’.",
        "‘Ferrymen’ is made by Rosa Lind, the creator of ‘Low Water’.",
        "‘Low Water’ alum Rosa Lind directs ‘Ferrymen’.",
        "‘Low Water’ star Rosa Lind has left it for ‘Ferrymen’.")) {
      assertThat(
              people(read("The dramas that ITV and the BBC have ordered", """
              The dramas ‘Harbour Road’ and ‘Copper Lane’ are on the way.

              %s It stars Ana Ruiz.
              """.formatted(origin))))
          .as(origin)
          .contains("Ferrymen: Ana Ruiz")
          .doesNotContain("Low Water: Ana Ruiz");
    }
  }

  @Test
  void newsOfASeriesThatOnlyItsStarNamesIsNewsOfIt() {
    assertThat(people(read("The stars who said goodbye this year", """
            The dramas ‘Harbour Road’ and ‘Copper Lane’ lost their leads.

            ‘Low Water’ star Rosa Lind left after a quarrel. She played Nurse Amy.
            """)))
        .contains("Low Water: Rosa Lind");
  }

  @Test
  void theOnlySeriesThatIsSpokenOfIsWhatTheArticleIsAbout() {
    assertThat(read("One and done: BBC drops drama by ‘Low Water’ creator", """
            The BBC will make no more of ‘Ferrymen’, although it was loved.

            It came from Rosa Lind, the woman behind ‘Low Water’.
            """).series())
        .isEqualTo("Ferrymen");
    assertThat(read("New drama by producers of Low Water is shot in Leeds", """
            Leeds has a guest. In Leeds they shoot ‘Ferrymen’, and Leeds is proud. Low Water was shot in Leeds. Low Water won a prize.
            """).series())
        .isNotIn("Low Water", "Leeds");
  }

  @Test
  void aParagraphKeepsItsSeriesWhereASentenceNamesAnotherOnTheSide() {
    assertThat(people(read("Two dramas find their casts", """
            ‘Harbour Road’ is a thriller on the sea. Critics think of ‘The Lantern’ when they see it. Rosa Lind plays Nurse Amy.

            ‘Copper Lane’ is a comedy about a street. Ana Ruiz plays Dana.
            """)))
        .contains("Harbour Road: Rosa Lind", "Copper Lane: Ana Ruiz");
  }

  @Test
  void bothAndNeitherSpeakOfThoseLastNamedTogether() {
    assertThat(read("Two veterans wait", """
            Two long-running dramas, ‘Harbour Road’ and ‘Copper Lane’, face an uncertain future at Seven.

            Their producers go on until the year is out. Neither has been renewed.
            """).claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Undecided)
        .extracting(Claim::series)
        .contains("Harbour Road", "Copper Lane");
  }

  @Test
  void aNicknameIsNoSeries() {
    assertThat(people(read("The dramas that come back", """
            The dramas ‘Harbour Road’ and ‘Low Water’ are on the way.

            ‘Copper Lane’ is back in May. Ben Ode plays the attorney, Waylon “Jock” Jeffcott. The drama was created by Rosa Lind.
            """))).contains("Copper Lane: Rosa Lind");
  }

  @Test
  void whatSomebodyMadeOrStarredInBeforeIsNotWhatIsNew() {
    assertThat(people(read("‘Harbour Road’ Creator Dale Holm Sets New Drama at Hulu", """
            The “Harbour Road” co-creator has landed a series order at Hulu for “Salt Marsh,” a drama about a family.

            Holm will write all eight episodes.
            """)))
        .containsExactly("Salt Marsh: Dale Holm");
    assertThat(people(read("Hulu Orders Drama From ‘Harbour Road’ Star Ana Ruiz", """
            Hulu has ordered “Salt Marsh,” a drama written by and starring “Harbour Road” alum Ana Ruiz.

            Ruiz will also executive produce.
            """)))
        .contains("Salt Marsh: Ana Ruiz")
        // only as where she was before
        .containsOnlyOnce("Harbour Road: Ana Ruiz");
  }

  @Test
  void whoOpensAParagraphBringsTheOwnSeriesAlong() {
    assertThat(people(read(
            "Casting bits: Ida Holm joins ‘Harbour Road’, ‘Copper Lane’ finds its villain", """
            Ida Holm has been added to the cast of ‘Harbour Road’ as a series regular.

            Holm will play Nora Kern, a new paramedic.

            Joe Park is the villain of ‘Copper Lane’.
            """)))
        .containsExactly("Harbour Road: Ida Holm", "Copper Lane: Joe Park");
  }

  @Test
  void theQuestionOfAColumnSaysOfWhatItsAnswerSpeaks() {
    assertThat(people(read("Inside line: scoop on Castle, NCIS, Bones and more", """
            Question: Any scoop on Castle? —Jill
            Answer: Ida Holm will be back as Ilse in the March 17 episode.

            Question: Tell me something about NCIS! —Bob
            Answer: I hear that Mia Stone will return as Rachel Cole.
            """)))
        .containsExactly("Castle: Ida Holm", "NCIS: Mia Stone");
  }

  @Test
  void plainTitlesThatStandAloneHeadWhatFollows() {
    assertThat(people(read("Fresh faces: who joins your shows this season", """
            Grimm
            Ida Holm: The comedian will portray Karl Brandt, a friend of Hank (Ben Ode).

            Scandal
            Joe Park: Park plays Nora's brother Jakob.
            """)))
        .containsExactlyInAnyOrder("Grimm: Ida Holm", "Grimm: Ben Ode", "Scandal: Joe Park");
  }

  @Test
  void newsOfOthersGoesOnToTheEndOfItsParagraph() {
    assertThat(people(read("‘Harbour Road’: Ida Holm to guest star", """
            Ida Holm will guest-star in an upcoming episode of ‘Harbour Road’.

            In other casting news, ‘Copper Lane’ has tapped Ben Ode to play Ken. He first appears in May.

            Former ‘Night Ferry’ writer and performer Mia Stone will play the cop Kay.
            """)))
        .containsExactly(
            "Harbour Road: Ida Holm", "Copper Lane: Ben Ode", "Harbour Road: Mia Stone");
  }

  @Test
  void whoAsksWritesFromAPlaceAndNoSeries() {
    Reading reading = read("Ask the TV desk: is my show coming back?", """
        Q: My sister loves ‘Harbour Road’. Will there be more?
        — Ann B., Fargo

        Ed: There will. Ben Ode, who plays Rex, is back at work.

        Q: What became of ‘Copper Lane’? – Leo, Castle

        Ed: It was cancelled in May. Ida Holm stars.
        """);
    assertThat(reading.series()).isNull();
    assertThat(people(reading)).containsExactly("Harbour Road: Ben Ode", "Copper Lane: Ida Holm");
    assertThat(reading.claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Cancelled)
        .extracting(Claim::series)
        .containsExactly("Copper Lane");
  }

  @Test
  void aPictureBetweenParagraphsTurnsToNoOther() {
    for (String headline :
        List.of("Who is new on three dramas", "‘Copper Lane’: Ben Ode joins the drama")) {
      assertThat(people(read(headline, """
              Ben Ode has joined the cast of ‘Copper Lane’, the ABC drama.

              Ana Ruiz in Harbour Road. PHOTO: BBC

              Ida Holm will also star in the drama.

              ‘Ferrymen’ was axed. ‘Night Boat’ and ‘Harbour Road’ have been renewed.
              """)))
          .containsExactly("Copper Lane: Ben Ode", "Copper Lane: Ida Holm");
    }
  }

  @Test
  void aPlayerBeforeATitleIsNoPartOfIt() {
    assertThat(read("The autumn in drama: what is on", """
                Ben Ode is joined by Ida Holm and Lorcan Cranitch in Hidden Assets, the six-part crime drama which is returning for a second series.
                """).claims())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.series()).isEqualTo("Hidden Assets"));
  }

  @Test
  void aSeriesThatIsPresentedHasTheRestOfItsParagraph() {
    assertThat(people(read("“Copper Lane” goes out in May", """
            “Copper Lane” ends with its seventh season. Ana Ruiz plays Kay.

            What comes next? The makers have a summer series at the network, “Night Boat,” a comic thriller about a ferry. \
            Ida Holm is the star, and Ben Ode is in it.

            Mia Stone plays the mayor.
            """)))
        .contains(
            "Copper Lane: Ana Ruiz",
            "Night Boat: Ida Holm",
            "Night Boat: Ben Ode",
            "Copper Lane: Mia Stone");
  }

  @Test
  void itsSeasonIsThatOfTheSeriesNamedBefore() {
    Reading reading = read("Review: ‘Low Water’ is no fun", """
        Ana Ruiz has been good to the two of them. They made a wild series of ‘Harbour Road’. Its fourth and final season         starts on May 4. Mia Stone and Ben Ode star in ‘Low Water’.
        """);
    assertThat(reading.season()).isNull();
    assertThat(reading.claims())
        .filteredOn(claim -> claim.fact() instanceof Fact.Release)
        .extracting(claim -> claim.series() + " " + claim.season())
        .containsExactly("Harbour Road 4");
  }

  @Test
  void thatShowIsTheOneNamedLast() {
    Reading reading = read("Ana Ruiz to star in Hulu drama ‘Low Water’", """
        Hulu has given a straight-to-series order to ‘Low Water’. Ben Ode, who turned ‘Harbour Road’ into a hit, is writing \
        it. Season 2 of that show arrives next month, with Mia Stone joining the cast.
        """);
    assertThat(reading.season()).isEqualTo(1);
    assertThat(people(reading)).contains("Low Water: Ben Ode", "Harbour Road: Mia Stone");
  }

  @Test
  void whatSomebodyMadeBeforeIsNotGoneOnAbout() {
    assertThat(people(read("The week in drama", """
                ‘Copper Lane’ begins on Monday. Ida Holm, the showrunner, had one actor in mind. Holm was behind ‘Jane the Virgin’. \
                Ana Ruiz, Ben Ode and Mia Stone costar.

                ‘Harbour Road’ has been renewed.
                """)))
        .contains("Copper Lane: Ana Ruiz", "Copper Lane: Ben Ode", "Copper Lane: Mia Stone");
  }

  @Test
  void aStudioThatNobodyKnowsMayOwnASeries() {
    assertThat(people(read("Pilots: who may get what", """
                ‘Salt Marsh’ is safe. ABC also has ‘Harbour Road’ that night.

                Ana Ruiz and Ben Ode play siblings in Redstone's ‘Copper Lane’. Mia Stone stars in Dana Cole's ‘Ferrymen’.
                """)))
        .containsExactlyInAnyOrder(
            "Copper Lane: Ana Ruiz", "Copper Lane: Ben Ode", "Ferrymen: Mia Stone");
  }

  private static List<String> people(Reading reading) {
    return reading.claims().stream().flatMap(claim -> person(claim).stream()).toList();
  }

  private static List<String> person(Claim claim) {
    return switch (claim.fact()) {
      case Fact.Cast cast -> List.of(claim.series() + ": " + cast.person());
      case Fact.Crew crew -> List.of(claim.series() + ": " + crew.person());
      default -> List.of();
    };
  }

  private static Reading read(String headline, String body) {
    return READER.read(new Article(
        "a.txt", headline, null, null, LocalDate.of(2024, 2, 5), headline + "\n\n" + body));
  }
}
