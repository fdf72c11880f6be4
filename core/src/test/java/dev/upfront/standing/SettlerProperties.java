package dev.upfront.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Window;
import dev.upfront.ledger.RecordedClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any news. */
class SettlerProperties {
  private static final LocalDate START = LocalDate.of(2022, 1, 1);
  private static final List<Fact> FACTS = List.of(
      Newsroom.renewed(),
      Newsroom.cancelled(),
      new Fact.Undecided(),
      new Fact.FinalSeason(),
      new Fact.Delayed(),
      new Fact.NoDateYet(),
      new Fact.ProductionOngoing(),
      new Fact.ProductionStarted(Newsroom.window("2022-03", "2022-05")),
      new Fact.ProductionWrapped(Window.ANY),
      Newsroom.release("2023-08-03"),
      Newsroom.release("2023-05", "2023-09"),
      Newsroom.release("2022"),
      new Fact.Release(Window.ANY, "Netflix", null),
      new Fact.EpisodeCount(8),
      new Fact.EpisodeCount(10),
      new Fact.Cast("Ana Ruiz", "Jack", CastStatus.JOINS),
      new Fact.Cast("Ana Ruiz", null, CastStatus.LEAVES));

  record Item(int outlet, int day, int fact, int season, int manner, int takenBack) {}

  @Provide
  Arbitrary<List<Item>> news() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 900),
            Arbitraries.integers().between(0, FACTS.size() - 1),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 9))
        .as(Item::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  private static Newsroom newsroom(List<Item> items) {
    Newsroom news = new Newsroom();
    Newsroom.Piece before = null;
    for (Item item : items) {
      Newsroom.Piece piece =
          news.article("Outlet" + item.outlet(), START.plusDays(item.day()).toString());
      switch (item.manner()) {
        case 0 -> piece.officially();
        case 1 -> piece.guesses();
        case 2 -> piece.crediting("Outlet" + (item.outlet() + 1) % 5);
        case 3 -> {
          if (before != null) {
            piece.copying(before);
          }
        }
        default -> {}
      }
      if (item.takenBack() == 0) {
        piece.takenBackOn(START.plusDays(item.day() + 20).toString());
      }
      piece.says(item.season() == 0 ? null : item.season(), FACTS.get(item.fact()));
      before = piece;
    }
    return news;
  }

  @Property(tries = 150)
  void theOrderOfAddingDoesNotMatter(@ForAll("news") List<Item> items, @ForAll Random random) {
    Newsroom news = newsroom(items);
    List<RecordedClaim> shuffled = new ArrayList<>(news.claims());
    Collections.shuffle(shuffled, random);

    assertThat(show(news.settle(shuffled, "2024-06-30"))).isEqualTo(show(news.asOf("2024-06-30")));
  }

  @Property(tries = 150)
  void whatComesLaterIsNotKnownBefore(@ForAll("news") List<Item> items) {
    Newsroom news = newsroom(items);
    List<RecordedClaim> known = news.claims().stream()
        .filter(claim -> !claim.article().day().isAfter(LocalDate.parse("2023-01-15")))
        .toList();

    assertThat(show(news.asOf("2023-01-15"))).isEqualTo(show(news.settle(known, "2023-01-15")));
  }

  @Property(tries = 150)
  void answersAreSoundAndTheirHistoryIsInOrder(@ForAll("news") List<Item> items) {
    SeriesStanding standing = newsroom(items).asOf("2024-06-30");

    for (Standing season : standing.seasons()) {
      assertThat(season.milestones()).extracting(Milestone::day).isSorted();
      for (Answer answer : season.answers()) {
        assertThat(answer.confidence()).isBetween(0.0, 1.0);
        assertThat(answer.history()).extracting(Step::since).isSorted();
        for (int i = 1; i < answer.history().size(); i++) {
          Step before = answer.history().get(i - 1);
          Step step = answer.history().get(i);
          assertThat(List.of(step.value(), step.firmness()))
              .isNotEqualTo(List.of(before.value(), before.firmness()));
        }
      }
    }
    for (var article : standing.echoes().articles()) {
      assertThat(standing.echoes().root(article).day()).isBeforeOrEqualTo(article.day());
    }
  }

  private static String show(SeriesStanding standing) {
    return standing.answers() + "\n" + standing.seasons();
  }
}
