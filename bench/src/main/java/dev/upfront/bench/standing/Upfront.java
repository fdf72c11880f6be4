package dev.upfront.bench.standing;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Mark;
import dev.upfront.ledger.Tally;
import dev.upfront.standing.Outcomes;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Settler;
import dev.upfront.standing.Status;
import dev.upfront.standing.Trust;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the standing believes; its outlets earn their marks from the series that came out before the day asked. */
final class Upfront implements Method {
  private final Settler settler;
  private final Map<String, List<Mark>> marks = new LinkedHashMap<>();

  Upfront(Settler settler) {
    this.settler = settler;
  }

  @Override
  public String title() {
    return "Upfront";
  }

  @Override
  public Map<Topic, Belief> beliefs(Known known, Set<Topic> asked) {
    Trust trust = Trust.of(tallies(known.day()));
    Map<String, List<Topic>> bySeries = asked.stream()
        .collect(Collectors.groupingBy(Topic::series, TreeMap::new, Collectors.toList()));
    Map<Topic, Belief> beliefs = new HashMap<>();
    bySeries.forEach((series, topics) -> {
      SeriesStanding standing = settler.settle(
          series, known.claims().getOrDefault(series, List.of()), trust, AsOf.day(known.day()));
      for (Topic topic : topics) {
        standing
            .season(topic.season())
            .flatMap(season -> season.answer(topic.question()))
            .ifPresent(
                answer -> beliefs.put(topic, new Belief(answer.value(), answer.confidence())));
      }
      if (standing.seasons().stream().anyMatch(season -> season.status() == Status.RELEASED)) {
        // As the ledger's user does it: marks depend on claims alone.
        marks.put(
            series,
            Outcomes.marks(settler.settle(
                series,
                known.claims().getOrDefault(series, List.of()),
                Trust.USUAL,
                AsOf.day(known.day()))));
      }
    });
    return beliefs;
  }

  private record Cell(String outlet, FactType type, Modality modality) {}

  /** Marks added up as the ledger does it: those of the months before. */
  private List<Tally> tallies(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    Map<Cell, List<Mark>> cells = marks.values().stream()
        .flatMap(List::stream)
        .filter(mark -> YearMonth.from(mark.settled()).isBefore(month))
        .collect(Collectors.groupingBy(
            mark -> new Cell(mark.outlet(), mark.type(), mark.modality()),
            LinkedHashMap::new,
            Collectors.toList()));
    List<Tally> tallies = new ArrayList<>();
    cells.forEach((cell, all) -> tallies.add(tally(cell, all)));
    return tallies;
  }

  private static Tally tally(Cell cell, List<Mark> marks) {
    List<Mark> right = marks.stream().filter(Mark::right).toList();
    return new Tally(
        cell.outlet(),
        cell.type(),
        cell.modality(),
        right.size(),
        marks.size() - right.size(),
        marks.stream().filter(mark -> !mark.right()).mapToDouble(Mark::blame).sum(),
        right.stream().mapToLong(Mark::daysAhead).sum(),
        (int) marks.stream().filter(Mark::original).count());
  }
}
