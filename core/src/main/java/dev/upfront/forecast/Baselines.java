package dev.upfront.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What a forecast must be better than, fitted to the same past: a length of the wait, with the errors that it made on
 * that past around it; and the plain survival curve of Kaplan and Meier (1958) over all waits. Each leaves out what is
 * over on the day asked, as anybody would.
 */
final class Baselines {
  /** A platform's own median counts from so many waits on. */
  private static final int ENOUGH = 8;

  private final Map<String, Function<Question, Curve>> byName = new LinkedHashMap<>();

  Baselines(List<Wait> past) {
    List<Wait> over = past.stream().filter(Wait::isOver).toList();
    double overall = middle(over);
    Map<String, List<Wait>> byPlatform = new HashMap<>();
    Map<Sort, List<Wait>> bySort = new HashMap<>();
    for (Wait wait : over) {
      Traits traits = wait.profile().traits();
      byPlatform.computeIfAbsent(traits.platform(), unseen -> new ArrayList<>()).add(wait);
      bySort.computeIfAbsent(Sort.of(traits), unseen -> new ArrayList<>()).add(wait);
    }
    Map<String, Double> platforms = middles(byPlatform);
    Map<Sort, Double> sorts = middles(bySort);
    ToDoubleFunction<Profile> platform = profile -> platforms.getOrDefault(
        profile.traits().platform(), sorts.getOrDefault(Sort.of(profile.traits()), overall));
    ToDoubleFunction<Profile> last = profile -> profile.gaps().isEmpty()
        ? platform.applyAsDouble(profile)
        : profile.gaps().getLast();
    byName.put("last gap", point(over, last));
    byName.put("platform median", point(over, platform));
    byName.put("overall median", point(over, profile -> overall));
    byName.put("survival curve", survival(past));
  }

  Map<String, Function<Question, Curve>> byName() {
    return byName;
  }

  private static <K> Map<K, Double> middles(Map<K, List<Wait>> groups) {
    Map<K, Double> middles = new HashMap<>();
    groups.forEach((group, waits) -> {
      if (waits.size() >= ENOUGH) {
        middles.put(group, middle(waits));
      }
    });
    return middles;
  }

  private static double middle(List<Wait> waits) {
    return Summary.middle(waits.stream().mapToDouble(Wait::days).toArray());
  }

  private static Function<Question, Curve> point(List<Wait> over, ToDoubleFunction<Profile> point) {
    double[] errors = over.stream()
        .mapToDouble(wait -> wait.days() - point.applyAsDouble(wait.profile()))
        .sorted()
        .toArray();
    return question -> {
      double centre = question.began().toEpochDay() + point.applyAsDouble(question.profile());
      TreeMap<Long, Double> days = new TreeMap<>();
      for (double error : errors) {
        days.merge(Math.round(centre + error), 1.0, Double::sum);
      }
      return after(question, days);
    };
  }

  private static Function<Question, Curve> survival(List<Wait> past) {
    long[] ends =
        past.stream().filter(Wait::isOver).mapToLong(Wait::days).sorted().toArray();
    long[] all = past.stream().mapToLong(Wait::days).sorted().toArray();
    TreeMap<Long, Double> curve = new TreeMap<>();
    double waiting = 1;
    for (int i = 0; i < ends.length; ) {
      int same = i;
      while (same < ends.length && ends[same] == ends[i]) {
        same++;
      }
      double share = (same - i) / (double) (all.length - below(all, ends[i]));
      curve.put(ends[i], waiting * share);
      waiting *= 1 - share;
      i = same;
    }
    return question -> {
      TreeMap<Long, Double> days = new TreeMap<>();
      curve.forEach((wait, chance) -> days.put(question.began().toEpochDay() + wait, chance));
      return after(question, days);
    };
  }

  private static int below(long[] sorted, long value) {
    int at = Arrays.binarySearch(sorted, value);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && sorted[at - 1] == value) {
      at--;
    }
    return at;
  }

  /** What is left of it on the day asked; where nothing is, a month or a year from then. */
  private static Curve after(Question question, TreeMap<Long, Double> days) {
    long asked = question.known().day().toEpochDay();
    Map<Long, Double> left = days.tailMap(asked, false);
    if (left.isEmpty()) {
      return Curve.of(new long[] {asked + 30, asked + 365}, new double[] {1, 1});
    }
    return Curve.of(
        left.keySet().stream().mapToLong(Long::longValue).toArray(),
        left.values().stream().mapToDouble(Double::doubleValue).toArray());
  }
}
