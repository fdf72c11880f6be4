package dev.upfront.ledger;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An outlet's marks of one month added up, in whole numbers, so that they come to the same in whatever order and
 * grouping they are added: what {@link Ledger#tallies} sums up, and what whoever counts marks elsewhere adds up.
 *
 * @param month in which they were settled, as in 2023-06
 * @param blame in millionths of a mistake
 */
public record MonthTally(
    String outlet,
    FactType type,
    Modality modality,
    String month,
    int right,
    int wrong,
    long blame,
    long daysAhead,
    int original) {

  /** What marks are added up by. */
  public record Key(String outlet, FactType type, Modality modality, String month) {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::outlet)
        .thenComparing(key -> key.type().word())
        .thenComparing(key -> key.modality().word())
        .thenComparing(Key::month);
  }

  /** Under which it counts. */
  public Key key() {
    return new Key(outlet, type, modality, month);
  }

  /** Marks added up, by outlet, type, modality and month. */
  public static List<MonthTally> of(Collection<Mark> marks) {
    return sum(marks.stream().map(MonthTally::of));
  }

  private static MonthTally of(Mark mark) {
    return new MonthTally(
        mark.outlet(),
        mark.type(),
        mark.modality(),
        Times.month(mark.settled()),
        mark.right() ? 1 : 0,
        mark.right() ? 0 : 1,
        mark.right() ? 0 : Marks.millionths(mark.blame()),
        mark.right() ? mark.daysAhead() : 0,
        mark.original() ? 1 : 0);
  }

  /** One for each key, in their order; none where what was added was taken away again. */
  static List<MonthTally> sum(Stream<MonthTally> tallies) {
    Map<Key, MonthTally> sums = new TreeMap<>(Key.ORDER);
    tallies.forEach(each -> sums.merge(each.key(), each, MonthTally::plus));
    return sums.values().stream().filter(sum -> !sum.isNone()).toList();
  }

  private boolean isNone() {
    return right == 0 && wrong == 0 && blame == 0 && daysAhead == 0 && original == 0;
  }

  /** Both together; they count under the same key. */
  public MonthTally plus(MonthTally other) {
    return new MonthTally(
        outlet,
        type,
        modality,
        month,
        right + other.right,
        wrong + other.wrong,
        blame + other.blame,
        daysAhead + other.daysAhead,
        original + other.original);
  }

  /** What takes this away where it is added. */
  public MonthTally negated() {
    return new MonthTally(
        outlet, type, modality, month, -right, -wrong, -blame, -daysAhead, -original);
  }

  /** The tallies of the months before that of a day, as {@link Ledger#tallies} gives them. */
  public static List<Tally> tallies(Collection<MonthTally> months, LocalDate asOf) {
    String end = Times.month(asOf);
    Map<Key, MonthTally> sums = new TreeMap<>(Key.ORDER);
    for (MonthTally each : months) {
      if (each.month.compareTo(end) < 0) {
        sums.merge(new Key(each.outlet, each.type, each.modality, ""), each, MonthTally::plus);
      }
    }
    return sums.values().stream()
        .filter(sum -> sum.right + sum.wrong > 0)
        .map(sum -> new Tally(
            sum.outlet,
            sum.type,
            sum.modality,
            sum.right,
            sum.wrong,
            sum.blame / Marks.MILLIONTHS,
            sum.daysAhead,
            sum.original))
        .toList();
  }
}
