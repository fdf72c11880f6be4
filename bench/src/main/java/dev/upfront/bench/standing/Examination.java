package dev.upfront.bench.standing;

import dev.upfront.ledger.AsOf;
import dev.upfront.standing.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks all methods the same questions about a world, month by month.
 *
 * <p><b>Asked</b> is whatever has an answer on that day and was spoken of by then, rightly or wrongly, for each season that
 * is decided and not out for more than a month. The first year is for learning only.
 *
 * <p><b>Right</b> is an answer that is true on the day asked. Of a premiere that is put off later, the day that was planned
 * is the right one until then: nobody can read what is not written. A window is right where it holds the day and is at
 * most twice as wide as the sharpest true window claimed by then; wider ones say less than is known. Who gives no answer is
 * wrong, with confidence 0.5.
 */
final class Examination {
  static final int DAYS_BETWEEN = 30;
  private static final int DAYS_OF_LEARNING = 365;
  private static final int DAYS_AFTER = 30;

  private Examination() {}

  /** An answer as it was judged. */
  record Judged(
      Topic topic, LocalDate day, @Nullable Belief belief, double confidence, boolean isRight) {}

  /** What each method answered, by its title. */
  static Map<String, List<Judged>> of(World world, List<Method> methods) {
    Map<String, List<Judged>> judged = new LinkedHashMap<>();
    methods.forEach(method -> judged.put(method.title(), new ArrayList<>()));
    LocalDate last = world.lastDay();
    LocalDate learned = World.FIRST_DAY.plusDays(DAYS_OF_LEARNING);
    for (LocalDate day = World.FIRST_DAY.plusDays(DAYS_BETWEEN);
        !day.isAfter(last);
        day = day.plusDays(DAYS_BETWEEN)) {
      Known known = Known.of(world, day);
      Map<Topic, Key> asked = asked(world, known);
      for (Method method : methods) {
        Map<Topic, Belief> beliefs = method.beliefs(known, asked.keySet());
        if (day.isBefore(learned)) {
          continue;
        }
        List<Judged> all = judged.getOrDefault(method.title(), new ArrayList<>());
        for (Map.Entry<Topic, Key> each : asked.entrySet()) {
          all.add(judge(each.getKey(), day, each.getValue(), beliefs.get(each.getKey())));
        }
      }
    }
    return judged;
  }

  /**
   * The right answer.
   *
   * @param truth the value
   * @param widest how many days a window may have
   */
  private record Key(Value truth, double widest) {
    boolean isRight(Value value) {
      return Truths.holds(value, truth)
          && !(value instanceof Value.When when && Days.in(when.window()) > widest);
    }
  }

  private static Judged judge(Topic topic, LocalDate day, Key key, @Nullable Belief belief) {
    return belief == null
        ? new Judged(topic, day, null, 0.5, false)
        : new Judged(topic, day, belief, belief.confidence(), key.isRight(belief.value()));
  }

  private static Map<Topic, Key> asked(World world, Known known) {
    AsOf asOf = AsOf.day(known.day());
    Map<Topic, Key> asked = new LinkedHashMap<>();
    Map<Topic, Double> sharpest = new HashMap<>();
    Set<Topic> spokenOf = new LinkedHashSet<>();
    Map<Topic, Optional<Value>> truths = new HashMap<>();
    known.claims().values().stream()
        .flatMap(List::stream)
        .filter(asOf::sees)
        .flatMap(claim -> Known.observations(claim).stream())
        .forEach(said -> {
          Topic topic = said.topic();
          spokenOf.add(topic);
          Optional<Value> truth =
              truths.computeIfAbsent(topic, any -> truth(world, any, known.day()));
          if (truth.isPresent()
              && said.value() instanceof Value.When when
              && Truths.holds(when, truth.get())) {
            sharpest.merge(topic, Days.in(when.window()), Math::min);
          }
        });
    for (Topic topic : spokenOf) {
      truths
          .getOrDefault(topic, Optional.empty())
          .ifPresent(truth ->
              asked.put(topic, new Key(truth, 2 * sharpest.getOrDefault(topic, 0.0))));
    }
    return asked;
  }

  private static Optional<Value> truth(World world, Topic topic, LocalDate day) {
    return world.seasons().getOrDefault(topic.series(), List.of()).stream()
        .filter(season -> season.number() == topic.season())
        .filter(season -> !season.lastDay().plusDays(DAYS_AFTER).isBefore(day))
        .findFirst()
        .flatMap(season -> season.truth(topic.question(), day));
  }
}
