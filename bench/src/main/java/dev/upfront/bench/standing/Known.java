package dev.upfront.bench.standing;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.standing.Question;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be known by the end of a day: all that any method is told.
 *
 * @param day the day
 * @param claims the claims published by then, by series, withdrawn ones included
 */
record Known(LocalDate day, Map<String, List<RecordedClaim>> claims) {

  static Known of(World world, LocalDate day) {
    Map<String, List<RecordedClaim>> claims = new LinkedHashMap<>();
    world.claims().forEach((series, all) -> {
      List<RecordedClaim> seen =
          all.stream().filter(claim -> !claim.article().day().isAfter(day)).toList();
      if (!seen.isEmpty()) {
        claims.put(series, seen);
      }
    });
    return new Known(day, claims);
  }

  private record Place(String source, Topic topic) {}

  /** The latest word of each source on each topic, of what was not withdrawn. */
  List<Observation> observations() {
    AsOf asOf = AsOf.day(day);
    Map<Place, Observation> latest = new LinkedHashMap<>();
    claims.values().stream()
        .flatMap(List::stream)
        .filter(asOf::sees)
        .flatMap(claim -> observations(claim).stream())
        .forEach(said -> latest.merge(
            new Place(said.source(), said.topic()), said, (a, b) -> overtakes(b, a) ? b : a));
    return List.copyOf(latest.values());
  }

  /** What a claim says, put as values for topics. */
  static List<Observation> observations(RecordedClaim recorded) {
    Claim claim = recorded.claim();
    Integer season = claim.season();
    if (season == null) {
      return List.of();
    }
    List<Observation> said = new ArrayList<>();
    switch (claim.fact()) {
      case Fact.Ordered ordered ->
        add(said, recorded, season, new Question.Happening(), Verdict.YES);
      case Fact.Renewed renewed ->
        add(said, recorded, season, new Question.Happening(), Verdict.YES);
      case Fact.Cancelled cancelled ->
        add(said, recorded, season, new Question.Happening(), Verdict.NO);
      case Fact.Undecided undecided ->
        add(said, recorded, season, new Question.Happening(), Verdict.OPEN);
      case Fact.EpisodeCount count ->
        add(said, recorded, season, new Question.Episodes(), new Value.Count(count.count()));
      case Fact.Crew crew ->
        add(
            said,
            recorded,
            season,
            new Question.CrewMember(crew.person(), crew.job()),
            Verdict.YES);
      case Fact.Release release -> {
        add(
            said,
            recorded,
            season,
            Question.Premiere.FIRST,
            new Value.When(Days.plain(release.window())));
        said.add(new Observation(
            recorded.article().source(),
            new Topic(claim.series(), season, new Question.Happening()),
            Verdict.YES,
            recorded.article().day(),
            claim.modality(),
            true));
      }
      case Fact.Cast cast -> {
        add(
            said,
            recorded,
            season,
            new Question.CastMember(cast.person()),
            cast.status() == CastStatus.LEAVES ? Verdict.NO : Verdict.YES);
        if (cast.character() != null) {
          add(
              said,
              recorded,
              season,
              new Question.Character(cast.person()),
              new Value.Name(cast.character()));
        }
      }
      default -> {}
    }
    return said;
  }

  private static void add(
      List<Observation> to, RecordedClaim recorded, int season, Question question, Value value) {
    to.add(new Observation(
        recorded.article().source(),
        new Topic(recorded.claim().series(), season, question),
        value,
        recorded.article().day(),
        recorded.claim().modality(),
        false));
  }

  /** Whether what a source said takes the place of what it said before. */
  private static boolean overtakes(Observation later, Observation earlier) {
    if (later.isImplied() != earlier.isImplied()) {
      // Who cancels a season and goes on naming its old premiere has still cancelled it.
      return earlier.isImplied() || earlier.value() == Verdict.OPEN;
    }
    int days = later.day().compareTo(earlier.day());
    int firmer = earlier.modality().compareTo(later.modality());
    return days > 0
        || days == 0 && (firmer > 0 || firmer == 0 && isSharper(later.value(), earlier.value()));
  }

  private static boolean isSharper(Value a, Value b) {
    return a instanceof Value.When one
        && b instanceof Value.When other
        && Days.in(one.window()) < Days.in(other.window());
  }
}
