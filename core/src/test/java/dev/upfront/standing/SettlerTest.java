package dev.upfront.standing;

import static dev.upfront.standing.Newsroom.cancelled;
import static dev.upfront.standing.Newsroom.release;
import static dev.upfront.standing.Newsroom.renewed;
import static dev.upfront.standing.Newsroom.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.ledger.Tally;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is believed, given what was said. */
class SettlerTest {
  private static final Question HAPPENING = new Question.Happening();
  private static final Question PREMIERE = Question.Premiere.FIRST;

  private final Newsroom news = new Newsroom();

  @Test
  void anAnswerTellsWhoSaidItFirstAndSinceWhenItStands() {
    news.article("Couchlight", "2022-05-20").officially().says(2, renewed());
    news.article("BingeBurrow", "2022-06-01").says(2, renewed());

    Answer answer = news.answer(2, HAPPENING, "2022-06-30");

    assertThat(answer.value()).isEqualTo(Verdict.YES);
    assertThat(answer.since()).isEqualTo("2022-05-20");
    assertThat(answer.firmness()).isEqualTo(Modality.OFFICIAL);
    assertThat(answer.first().orElseThrow().claim().article().outlet()).isEqualTo("Couchlight");
    assertThat(answer.support()).hasSize(2);
    assertThat(answer.origins()).isEqualTo(2);
    assertThat(answer.dissent()).isEmpty();
  }

  @Test
  void anotherAnswerKeepsWhatItReplacedAndWhoStillSaysOtherwise() {
    news.article("Couchlight", "2022-05-20").guesses().says(2, release("2023-09", "2023-12"));
    news.article("The Slate Wire", "2023-04-19").officially().says(2, release("2023-08-03"));

    Answer answer = news.answer(2, PREMIERE, "2023-04-30");

    assertThat(answer.value()).isEqualTo(when("2023-08-03"));
    assertThat(answer.since()).isEqualTo("2023-04-19");
    assertThat(answer.replaced()).contains(when("2023-09", "2023-12"));
    assertThat(answer.dissent())
        .singleElement()
        .satisfies(
            dissent -> assertThat(dissent.claim().article().outlet()).isEqualTo("Couchlight"));
  }

  @Test
  void whatIsSaidAfterTheDayAskedIsNotKnown() {
    news.article("Couchlight", "2022-05-20").says(2, renewed());
    news.article("Couchlight", "2022-08-01").officially().says(2, cancelled());

    assertThat(news.answer(2, HAPPENING, "2022-07-31").value()).isEqualTo(Verdict.YES);
    assertThat(news.answer(2, HAPPENING, "2022-08-01").value()).isEqualTo(Verdict.NO);
  }

  @Nested
  class Windows {
    @Test
    void thatOverlapAgreeOnWhatTheyShare() {
      news.article("Couchlight", "2022-12-01").says(2, release("2023-05", "2023-08"));
      news.article("BingeBurrow", "2023-01-10").says(2, release("2023-08"));

      Answer answer = news.answer(2, PREMIERE, "2023-01-31");

      assertThat(answer.value()).isEqualTo(when("2023-08"));
      assertThat(answer.dissent()).isEmpty();
      assertThat(answer.confidence()).isGreaterThan(0.8);
    }

    @Test
    void thatMerelyOverlapMakeASharperOneThanEither() {
      news.article("Couchlight", "2022-12-01").says(2, release("2023-05", "2023-08"));
      news.article("BingeBurrow", "2022-12-20").says(2, release("2023-07", "2023-10"));

      assertThat(news.answer(2, PREMIERE, "2022-12-31").value())
          .isEqualTo(when("2023-07", "2023-08"));
    }

    @Test
    void thatOneArticleNamesTwiceCountOnce() {
      news.article("Couchlight", "2025-08-01").says(2, release("2025-10-09"));
      double once = news.answer(2, PREMIERE, "2025-08-31").confidence();
      Newsroom twice = new Newsroom();
      twice.article("Couchlight", "2025-08-01").says(2, release("2025-10"), release("2025-10-09"));

      Answer answer = twice.answer(2, PREMIERE, "2025-08-31");

      assertThat(answer.value()).isEqualTo(when("2025-10-09"));
      // The month is one more thing that who is wrong could have said.
      assertThat(answer.confidence()).isCloseTo(once, within(0.02));
      assertThat(answer.support()).extracting(Support::isEcho).containsExactly(true, false);
      assertThat(answer.extent().echoes()).isZero();
    }

    @Test
    void thatOneArticleNamesMoreFirmlyAndVaguelyBothCount() {
      news.article("Couchlight", "2025-08-01")
          .officially()
          .says(2, release("2025-10"))
          .guesses()
          .says(2, release("2025-10-09"));

      assertThat(news.answer(2, PREMIERE, "2025-08-31").support())
          .extracting(Support::isEcho)
          .containsExactly(false, false);
    }

    @Test
    void thatExcludeEachOtherLeaveTheMoreFirmlyGivenOne() {
      news.article("Couchlight", "2022-12-01").guesses().says(2, release("2023-05"));
      news.article("BingeBurrow", "2022-12-20").officially().says(2, release("2023-10"));

      assertThat(news.answer(2, PREMIERE, "2022-12-31").value()).isEqualTo(when("2023-10"));
    }

    @Test
    void aDelayLooksBehindThePlannedDay() {
      news.article("Couchlight", "2023-01-10").officially().says(2, release("2023-08-03"));
      news.article("The Slate Wire", "2023-06-01").officially().says(2, new Fact.Delayed());

      Answer answer = news.answer(2, PREMIERE, "2023-06-02");

      assertThat(answer.value()).isNotEqualTo(when("2023-08-03"));
      assertThat(answer.value())
          .isInstanceOfSatisfying(
              Value.When.class,
              later -> assertThat(later.window().firstDay()).isEqualTo("2023-08-04"));
    }
  }

  @Nested
  class Echoes {
    @Test
    void copiesAddNextToNothingAndIndependentOriginsDo() {
      Newsroom.Piece original =
          news.article("Couchlight", "2022-05-20").says(2, new Fact.EpisodeCount(8));
      double alone = news.answer(2, new Question.Episodes(), "2022-05-31").confidence();
      for (int i = 0; i < 5; i++) {
        news.article("Copycat" + i, "2022-05-21")
            .copying(original)
            .says(2, new Fact.EpisodeCount(8));
      }
      double copied = news.answer(2, new Question.Episodes(), "2022-05-31").confidence();
      news.article("The Slate Wire", "2022-05-22").says(2, new Fact.EpisodeCount(8));
      double twice = news.answer(2, new Question.Episodes(), "2022-05-31").confidence();

      assertThat(copied - alone).isLessThan(0.02);
      assertThat(twice - alone).isGreaterThan(0.08);
    }

    @Test
    void whoNamesAnotherOutletRepeatsIt() {
      news.article("Couchlight", "2022-05-20").says(2, new Fact.EpisodeCount(8));
      news.article("BingeBurrow", "2022-05-21")
          .crediting("Couchlight")
          .says(2, new Fact.EpisodeCount(8));

      SeriesStanding standing = news.asOf("2022-05-31");

      assertThat(standing.echoes().origins()).hasSize(1);
      assertThat(standing.echoes().copies(standing.echoes().origins().getFirst()))
          .singleElement()
          .satisfies(echo -> {
            assertThat(echo.copy().outlet()).isEqualTo("BingeBurrow");
            assertThat(echo.credits()).isTrue();
          });
    }

    @Test
    void whoRepeatsAndDiffersHasItWrong() {
      Newsroom.Piece original =
          news.article("Couchlight", "2023-04-19").says(2, release("2023-08-03"));
      for (int i = 0; i < 3; i++) {
        news.article("Copycat" + i, "2023-04-20").copying(original).says(2, release("2023-08-13"));
      }

      Answer answer = news.answer(2, PREMIERE, "2023-04-30");

      assertThat(answer.value()).isEqualTo(when("2023-08-03"));
      assertThat(answer.dissent()).hasSize(3);
    }

    @Test
    void copiesOfAnOldArticleDoNotTurnAnAnswer() {
      Newsroom.Piece old = news.article("Couchlight", "2022-05-20").says(2, renewed());
      news.article("The Slate Wire", "2022-11-02").officially().says(2, cancelled());
      for (int i = 0; i < 3; i++) {
        news.article("Copycat" + i, "2022-11-0" + (5 + i)).copying(old).says(2, renewed());
      }

      Answer answer = news.answer(2, HAPPENING, "2022-12-01");

      assertThat(answer.value()).isEqualTo(Verdict.NO);
      assertThat(answer.history()).extracting(Step::value).containsExactly(Verdict.YES, Verdict.NO);
    }

    @Test
    void aMistakeInCommonIsASign() {
      for (String outlet : List.of("Couchlight", "The Slate Wire", "Meridian Press Agency")) {
        news.article(outlet, "2023-01-10")
            .officially()
            .says(2, new Fact.EpisodeCount(8), release("2023-08-03"));
      }
      news.article("BingeBurrow", "2023-02-01")
          .says(2, new Fact.EpisodeCount(13), release("2023-08-31"));
      news.article("Popcorn Pigeon", "2023-02-02")
          .says(2, new Fact.EpisodeCount(13), release("2023-08-31"));

      EchoTree echoes = news.asOf("2023-02-28").echoes();

      assertThat(echoes.candidates("https://popcorn pigeon.example/004"))
          .first()
          .satisfies(echo -> {
            assertThat(echo.origin().outlet()).isEqualTo("BingeBurrow");
            assertThat(echo.sharedMistakes()).isEqualTo(2);
          });
    }
  }

  @Nested
  class Statuses {
    @Test
    void comeInTheOrderInWhichASeasonIsMade() {
      news.article("A", "2022-05-20").officially().says(2, renewed());
      news.article("B", "2022-10-01")
          .says(2, new Fact.ProductionStarted(Newsroom.window("2022-09", "2022-09")));
      news.article("C", "2022-12-12")
          .says(2, new Fact.ProductionWrapped(Newsroom.window("2022-12-01", "2022-12-10")));
      news.article("D", "2023-04-19").officially().says(2, release("2023-08-03"));

      assertThat(news.asOf("2023-09-01").season(2).orElseThrow().milestones())
          .extracting(milestone -> milestone.day() + " " + milestone.status())
          .containsExactly(
              "2022-05-20 RENEWED",
              "2022-10-01 FILMING",
              "2022-12-12 WRAPPED",
              "2023-04-19 DATED",
              "2023-08-03 RELEASED");
    }

    @Test
    void belongToSeasonsAndNotToTheSeries() {
      news.article("A", "2022-05-20").officially().says(2, renewed());
      news.article("B", "2022-06-20").officially().says(2, new Fact.FinalSeason());

      assertThat(news.status(2, "2022-07-01")).isEqualTo(Status.RENEWED);
      assertThat(news.asOf("2022-07-01").season(2).orElseThrow().isLast()).isTrue();
      assertThat(news.status(3, "2022-07-01")).isEqualTo(Status.CANCELLED);
    }

    @Test
    void aSeriesThatEndsHasNoNextSeason() {
      news.article("A", "2022-05-20").says(1, release("2022-05-20"));
      news.article("B", "2022-06-20").officially().says(null, cancelled());

      assertThat(news.status(1, "2022-07-01")).isEqualTo(Status.RELEASED);
      assertThat(news.status(2, "2022-07-01")).isEqualTo(Status.CANCELLED);
    }

    @Test
    void aSeriesThatEndsAfterSoManySeasonsHasNoFurther() {
      news.article("A", "2022-06-20")
          .saying("Netflix cancels The Lighthouse Keepers after three seasons.")
          .says(null, cancelled());
      news.article("B", "2022-06-21").says(null, cancelled());

      SeriesStanding standing = news.asOf("2022-07-01");

      assertThat(standing.seasons()).extracting(Standing::season).containsExactly(4);
      assertThat(news.status(4, "2022-07-01")).isEqualTo(Status.CANCELLED);
    }

    @Test
    void aSeriesEndsAsAWholeWhereNobodyTellsAfterHowManySeasons() {
      news.article("A", "2022-06-20")
          .saying("Netflix cancels The Lighthouse Keepers and axes Glass Harbor after one season.")
          .says(null, cancelled());

      SeriesStanding standing = news.asOf("2022-07-01");

      assertThat(standing.seasons()).isEmpty();
      assertThat(standing.answer(HAPPENING).orElseThrow().value()).isEqualTo(Verdict.NO);
    }

    @Test
    void anOrderTakesBackThatASeriesEnds() {
      news.article("A", "2022-06-20").says(null, cancelled());
      news.article("B", "2022-12-20").officially().says(3, renewed());
      news.article("C", "2022-12-21").officially().says(3, renewed());

      assertThat(news.asOf("2022-12-31").answer(HAPPENING).orElseThrow().value())
          .isEqualTo(Verdict.YES);
    }

    @Test
    void aRenewalThatNamesNoSeasonMeansTheNext() {
      news.article("A", "2022-05-20").says(2, release("2022-05-20"));
      news.article("B", "2022-06-20").officially().says(null, renewed());

      assertThat(news.status(3, "2022-07-01")).isEqualTo(Status.RENEWED);
    }

    @Test
    void whatWasGivenUpMayBeRevived() {
      news.article("A", "2022-05-20").officially().says(2, renewed());
      news.article("A", "2022-08-20").officially().says(2, cancelled());
      assertThat(news.status(2, "2022-09-01")).isEqualTo(Status.CANCELLED);

      news.article("B", "2023-02-01").officially().says(2, renewed());
      news.article("C", "2023-02-02").officially().says(2, renewed());

      Standing standing = news.asOf("2023-02-10").season(2).orElseThrow();
      assertThat(standing.status()).isEqualTo(Status.RENEWED);
      assertThat(standing.isRevived()).isTrue();
    }

    @Test
    void anOlderArticleThatIsFoundLaterUndoesNothing() {
      news.article("A", "2023-04-19").officially().says(2, release("2023-08-03"));
      news.article("B", "2022-04-15").says(2, new Fact.Undecided(), new Fact.NoDateYet());

      assertThat(news.status(2, "2023-05-01")).isEqualTo(Status.DATED);
    }

    @Test
    void whatIsSaidToBeOpenAgainAfterYearsIsOpen() {
      news.article("A", "2022-05-20").says(4, new Fact.Undecided());
      news.article("B", "2024-05-23").says(4, new Fact.Undecided());

      assertThat(news.status(4, "2024-05-31")).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void aRetractionDoes() {
      news.article("A", "2023-04-19")
          .officially()
          .takenBackOn("2023-04-21")
          .says(2, release("2023-08-03"));
      news.article("B", "2023-01-19").officially().says(2, renewed());

      assertThat(news.status(2, "2023-04-20")).isEqualTo(Status.DATED);
      assertThat(news.status(2, "2023-04-21")).isEqualTo(Status.RENEWED);
      assertThat(news.asOf("2023-04-21").season(2).orElseThrow().answer(PREMIERE))
          .isEmpty();
    }

    @Test
    void aGuessMakesNoStatus() {
      news.article("A", "2023-04-19").guesses().says(2, renewed(), release("2024-05"));

      assertThat(news.status(2, "2023-05-01")).isEqualTo(Status.UNKNOWN);
      assertThat(news.status(2, "2024-07-01")).isEqualTo(Status.UNKNOWN);
    }
  }

  @Nested
  class People {
    @Test
    void playOneAndTheSameUnderTheNamesOfOneCharacter() {
      news.article("A", "2023-01-01").says(2, new Fact.Cast("Ana Ruiz", "Jack", CastStatus.JOINS));
      news.article("B", "2023-01-02")
          .says(2, new Fact.Cast("Ana Ruíz", "Jack Marlow", CastStatus.STARS));

      Standing standing = news.asOf("2023-01-31").season(2).orElseThrow();

      assertThat(
              standing.answer(new Question.CastMember("Ana Ruiz")).orElseThrow().value())
          .isEqualTo(Verdict.YES);
      assertThat(
              standing.answer(new Question.Character("Ana Ruiz")).orElseThrow().dissent())
          .isEmpty();
    }

    @Test
    void whoLeavesIsNotInIt() {
      news.article("A", "2023-01-01")
          .guesses()
          .says(2, new Fact.Cast("Ana Ruiz", null, CastStatus.RETURNS));
      news.article("B", "2023-03-01")
          .officially()
          .says(2, new Fact.Cast("Ana Ruiz", null, CastStatus.LEAVES));

      assertThat(
              news.answer(2, new Question.CastMember("Ana Ruiz"), "2023-03-31").value())
          .isEqualTo(Verdict.NO);
    }
  }

  @Nested
  class Records {
    private static Tally tally(String outlet, int right, int wrong) {
      return new Tally(
          outlet, FactType.RELEASE, Modality.REPORTED, right, wrong, wrong, 100L * right, right);
    }

    @Test
    void ofOutletsDecideBetweenThem() {
      news.article("Good", "2023-01-10").says(2, release("2023-08"));
      news.article("Bad", "2023-01-11").says(2, release("2023-11"));
      news.article("Worse", "2023-01-12").says(2, release("2023-11"));

      news.trusting(
          Trust.of(List.of(tally("Good", 40, 0), tally("Bad", 5, 25), tally("Worse", 3, 30))));

      assertThat(news.answer(2, PREMIERE, "2023-01-31").value()).isEqualTo(when("2023-08"));
    }

    @Test
    void areNotMadeByTheWordOfOneOutletAlone() {
      news.article("Liar", "2025-08-01").officially().says(2, release("2025-10-09"));
      news.article("Liar", "2025-09-01").officially().says(2, release("2025-10-09"));

      assertThat(Outcomes.marks(news.asOf("2025-12-31"))).isEmpty();

      news.article("Other", "2025-09-02").officially().says(2, release("2025-10-09"));

      assertThat(Outcomes.marks(news.asOf("2025-12-31"))).isNotEmpty();
    }

    @Test
    void areMadeByWhatIsSaidAfterTheEventWhoeverSaysIt() {
      news.article("Liar", "2025-08-01").officially().says(2, release("2025-10-09"));
      news.article("Liar", "2025-10-10").officially().says(2, release("2025-10-09"));

      assertThat(Outcomes.marks(news.asOf("2025-12-31"))).isNotEmpty();
    }

    @Test
    void areMadeByTheEventAndOnlyOfWhatWasSaidBeforeIt() {
      news.article("Early", "2023-01-10").says(2, release("2023-08"));
      news.article("Wrong", "2023-01-11").says(2, release("2023-11"));
      news.article("Late", "2023-09-01").officially().says(2, release("2023-08-03"));
      news.article("Sure", "2023-07-01").officially().says(2, release("2023-08-03"));

      assertThat(Outcomes.marks(news.asOf("2023-07-31"))).isEmpty();
      assertThat(Outcomes.marks(news.asOf("2023-09-30")))
          .filteredOn(mark -> mark.type() == FactType.RELEASE)
          .satisfiesExactlyInAnyOrder(
              mark -> {
                assertThat(mark.outlet()).isEqualTo("Early");
                assertThat(mark.right()).isTrue();
                assertThat(mark.daysAhead()).isEqualTo(205);
              },
              mark -> {
                assertThat(mark.outlet()).isEqualTo("Sure");
                assertThat(mark.settled()).isEqualTo(LocalDate.parse("2023-08-03"));
              },
              mark -> {
                assertThat(mark.outlet()).isEqualTo("Wrong");
                assertThat(mark.right()).isFalse();
                assertThat(mark.blame()).isBetween(0.2, 0.8);
              });
    }
  }
}
