package dev.upfront.bench.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.standing.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What made-up histories are like. */
class WorldTest {
  private static final int SERIES = 6;

  private static Scenario scenario(String name) {
    return Scenario.all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static World world(String scenario) {
    return World.of(scenario(scenario), SERIES, 7);
  }

  private static List<RecordedArticle> articles(World world) {
    return world.claims().values().stream()
        .flatMap(List::stream)
        .map(RecordedClaim::article)
        .distinct()
        .toList();
  }

  @Test
  void aSeedGivesTheSameWorldEachTime() {
    assertThat(world("few origins")).isEqualTo(world("few origins"));
    assertThat(world("few origins").claims())
        .isNotEqualTo(World.of(scenario("few origins"), SERIES, 8).claims());
  }

  @Test
  void copiesShareWordsAndRewrittenArticlesDoNot() {
    assertThat(shareOfOverlapping(world("verbatim"), 0.6)).isGreaterThan(0.2);
    assertThat(shareOfOverlapping(world("partly rewritten"), 0.25)).isGreaterThan(0.2);
    assertThat(shareOfOverlapping(world("uncredited"), 0.25)).isLessThan(0.03);
    assertThat(shareOfOverlapping(world("no copying"), 0.25)).isLessThan(0.03);
  }

  /** How many articles have an earlier one of another outlet that shares so much of its words. */
  private static double shareOfOverlapping(World world, double overlap) {
    int overlapping = 0;
    int all = 0;
    for (List<RecordedClaim> claims : world.claims().values()) {
      List<RecordedArticle> before = new ArrayList<>();
      for (RecordedArticle article :
          claims.stream().map(RecordedClaim::article).distinct().toList()) {
        all++;
        boolean overlaps = before.stream()
            .anyMatch(other -> !other.source().equals(article.source())
                && other.fingerprint().overlap(article.fingerprint()) > overlap);
        overlapping += overlaps ? 1 : 0;
        before.add(article);
      }
    }
    return overlapping / (double) all;
  }

  @Test
  void onlyCreditedCopiesNameTheirSource() {
    assertThat(articles(world("credited")))
        .anyMatch(article -> !article.credits().isEmpty());
    assertThat(articles(world("uncredited")))
        .allMatch(article -> article.credits().isEmpty());
  }

  @Test
  void theSkilledAreRightMoreOftenAndTheReaderErsForAll() {
    World world = world("no copying");

    assertThat(rightness(world, "Skilled").orElseThrow()).isBetween(0.88, 0.98);
    assertThat(rightness(world, "Unskilled").orElseThrow()).isBetween(0.5, 0.85);
  }

  private static OptionalDouble rightness(World world, String outlets) {
    return world.claims().values().stream()
        .flatMap(List::stream)
        .flatMap(claim -> Known.observations(claim).stream())
        .filter(said -> said.source().startsWith(outlets) && !said.isImplied())
        .flatMap(said -> truth(world, said.topic(), said.day()).stream()
            .map(truth -> Truths.holds(said.value(), truth)))
        .mapToDouble(isRight -> isRight ? 1 : 0)
        .average();
  }

  private static Optional<Value> truth(World world, Topic topic, LocalDate day) {
    return world.seasons().getOrDefault(topic.series(), List.of()).stream()
        .filter(season -> season.number() == topic.season())
        .findFirst()
        .flatMap(season -> season.truth(topic.question(), day));
  }

  @Test
  void truthsChangeAndSomeClaimsAreTakenBack() {
    World world = world("stale copies");

    assertThat(world.seasons().values().stream().flatMap(List::stream))
        .anyMatch(season -> season.premiere().size() > 1)
        .anyMatch(season -> season.news().stream().anyMatch(News::isTurn));
    assertThat(world.claims().values().stream().flatMap(List::stream))
        .anyMatch(claim -> claim.withdrawn() != null);
  }

  @Test
  void nothingIsKnownBeforeItIsPublished() {
    World world = world("no copying");
    LocalDate day = World.FIRST_DAY.plusDays(100);

    assertThat(Known.of(world, day).observations())
        .isNotEmpty()
        .allMatch(said -> !said.day().isAfter(day));
  }
}
