package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  void earlierWorksInParenthesesAreNoParts() {
    assertThat(cast("Laura Holt (Low Water) will recur as Lynn Harper."))
        .containsExactly(new Fact.Cast("Laura Holt", "Lynn Harper", CastStatus.JOINS));
  }

  @Test
  void aPlayerKeepsThePartThatAnotherSentenceGives() {
    assertThat(cast("Anna Kent plays Nurse Holm. Kent will not return for the second season."))
        .contains(new Fact.Cast("Anna Kent", "Nurse Holm", CastStatus.LEAVES));
  }

  @Test
  void whatWasPlayedElsewhereIsNoPartHere() {
    assertThat(
            cast(
                "Anna Kent, who played the role of Kim Platt on Brookside Lane, will be joining the cast."))
        .containsExactly(new Fact.Cast("Anna Kent", null, CastStatus.JOINS));
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
    assertThat(
            read("Game of Thrones stars Ana Ruiz and Ben Ode will be seen too.").claims())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.series()).isEqualTo("Bellwether"));
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
    assertThat(read("""
                    Nurse Holm is played by Anna Kent from Game of Thrones. Mark Hale of The Wire was Ralph. It had \
                    Tom Cooper, once of Call the Midwife, as Annie. There were complaints of "Tidelands", the show \
                    starring Joe Park.""").claims())
        .allSatisfy(claim -> assertThat(claim.series()).isEqualTo("Bellwether"))
        .extracting(claim -> claim.fact())
        .containsExactlyInAnyOrder(
            stars("Anna Kent", "Nurse Holm"),
            stars("Mark Hale", "Ralph"),
            stars("Tom Cooper", "Annie"));
  }

  private static Fact stars(String person, String part) {
    return new Fact.Cast(person, part, CastStatus.STARS);
  }

  private static List<Fact> cast(String body) {
    return read(body).claims().stream()
        .map(claim -> claim.fact())
        .filter(fact -> fact instanceof Fact.Cast)
        .toList();
  }

  private static Reading read(String body) {
    String title = "“Bellwether”: who is who in the drama";
    return READER.read(
        new Article("test", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + body));
  }
}
