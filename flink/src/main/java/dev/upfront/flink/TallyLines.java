package dev.upfront.flink;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.ledger.MonthTally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An outlet's tallies as bytes: a line for each, its fields with blanks between them. */
final class TallyLines {
  private TallyLines() {}

  static byte[] bytes(Collection<MonthTally> tallies) {
    StringBuilder lines = new StringBuilder(48 * tallies.size());
    for (MonthTally each : tallies) {
      lines
          .append(each.type().word())
          .append(' ')
          .append(each.modality().word())
          .append(' ')
          .append(each.month())
          .append(' ')
          .append(each.right())
          .append(' ')
          .append(each.wrong())
          .append(' ')
          .append(each.blame())
          .append(' ')
          .append(each.daysAhead())
          .append(' ')
          .append(each.original())
          .append('\n');
    }
    return Lines.utf8(lines.toString());
  }

  static List<MonthTally> parse(String outlet, byte[] lines) {
    List<MonthTally> tallies = new ArrayList<>();
    for (String line : Lines.text(lines).split("\n", -1)) {
      if (!line.isEmpty()) {
        String[] fields = line.split(" ", -1);
        tallies.add(new MonthTally(
            outlet,
            FactType.of(fields[0]),
            Modality.of(fields[1]),
            fields[2],
            Integer.parseInt(fields[3]),
            Integer.parseInt(fields[4]),
            Long.parseLong(fields[5]),
            Long.parseLong(fields[6]),
            Integer.parseInt(fields[7])));
      }
    }
    return tallies;
  }

  /** Both together, without what comes to nothing. */
  static List<MonthTally> sum(List<MonthTally> one, List<MonthTally> other) {
    Map<MonthTally.Key, MonthTally> sums = new LinkedHashMap<>();
    one.forEach(each -> sums.merge(each.key(), each, MonthTally::plus));
    other.forEach(each -> sums.merge(each.key(), each, MonthTally::plus));
    return sums.values().stream().filter(sum -> !isNothing(sum)).toList();
  }

  /** What must be added to the other to come to the one. */
  static List<MonthTally> difference(List<MonthTally> one, List<MonthTally> other) {
    return sum(one, other.stream().map(MonthTally::negated).toList());
  }

  private static boolean isNothing(MonthTally tally) {
    return tally.right() == 0
        && tally.wrong() == 0
        && tally.blame() == 0
        && tally.daysAhead() == 0
        && tally.original() == 0;
  }
}
