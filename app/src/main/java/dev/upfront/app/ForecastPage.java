package dev.upfront.app;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.dossier.Slips;
import dev.upfront.dossier.Words;
import dev.upfront.forecast.Curve;
import dev.upfront.forecast.Forecast;
import dev.upfront.forecast.Knowledge;
import dev.upfront.forecast.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A forecast for people: a sentence, a small chart and the reasons. */
final class ForecastPage {
  private static final int ROWS = 18;
  private static final int BAR = 40;

  private ForecastPage() {}

  static String of(Forecast forecast, Slips slips, Ink ink) {
    Knowledge known = forecast.knowledge();
    StringBuilder page = new StringBuilder();
    page.append(ink.heading("%s, season %d, as of %s"
            .formatted(Cells.clean(known.series()), known.season(), Words.date(known.day()))))
        .append('\n');
    LocalDate announced = forecast.announced();
    if (announced != null) {
      paragraph(
          page,
          "Announced for %s. %s Without it the forecast would be:"
              .formatted(Words.date(announced), slips.words()));
    }
    paragraph(page, sentence(forecast));
    page.append('\n').append(chart(forecast.curve(), ink)).append('\n');
    page.append(ink.heading("Why"))
        .append("  (by how many days each moved the middle, and what it taught in bits)\n");
    for (Reason reason : forecast.reasons()) {
      String lead = "  %+5d %5.2f  ".formatted(reason.days(), reason.bits());
      String indent = lead;
      for (String line : Cells.wrap(Cells.clean(reason.words()), Cells.PAGE - lead.length(), 4)) {
        page.append(indent).append(line).append('\n');
        indent = " ".repeat(lead.length());
      }
    }
    return page.toString();
  }

  private static void paragraph(StringBuilder page, String text) {
    for (String line : Cells.wrap(text, Cells.PAGE, 6)) {
      page.append(line).append('\n');
    }
  }

  /** The forecast in words; when it would come is said behind that it will hardly come at all. */
  static String sentence(Forecast forecast) {
    String when = when(forecast);
    String never = never(forecast.never());
    if (forecast.never() <= 0.5) {
      return when + " " + never;
    }
    LocalDate cancelled = forecast.knowledge().cancelled();
    return (cancelled == null ? "" : "Cancelled on " + Words.date(cancelled) + ". ")
        + never
        + " If it comes after all, "
        + when;
  }

  private static String when(Forecast forecast) {
    Curve curve = forecast.curve();
    LocalDate low = curve.quantile(0.1);
    LocalDate high = curve.quantile(0.9);
    String range = YearMonth.from(low).equals(YearMonth.from(high))
        ? "in " + month(YearMonth.from(low))
        : "between " + month(YearMonth.from(low)) + " and " + month(YearMonth.from(high));
    return "80%%: %s, most likely %s; an even chance that it is out by %s.%s"
        .formatted(
            range,
            month(likeliest(curve)),
            Words.date(curve.quantile(0.5)),
            shortest(forecast.knowledge()));
  }

  private static String shortest(Knowledge known) {
    long shortest = Long.MAX_VALUE;
    for (int i = 1; i < known.premieres().size(); i++) {
      var before = known.premieres().get(i - 1);
      var after = known.premieres().get(i);
      if (after.season() == before.season() + 1) {
        shortest = Math.min(shortest, ChronoUnit.DAYS.between(before.day(), after.day()));
      }
    }
    boolean direct =
        !known.premieres().isEmpty() && known.premieres().getLast().season() == known.season() - 1;
    if (shortest == Long.MAX_VALUE || !direct) {
      return "";
    }
    LocalDate earliest = known.premieres().getLast().day().plusDays(shortest);
    return earliest.isAfter(known.day())
        ? " It has never been earlier than %s would be.".formatted(Words.date(earliest))
        : "";
  }

  private static String never(double never) {
    return "The chance that it never comes is %.0f%%.".formatted(100 * never);
  }

  /** The month with the greatest chance. */
  static YearMonth likeliest(Curve curve) {
    return months(curve).entrySet().stream()
        .max(Map.Entry.<YearMonth, Double>comparingByValue()
            .thenComparing(Map.Entry.<YearMonth, Double>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }

  /** The chance of each month, in order. */
  static TreeMap<YearMonth, Double> months(Curve curve) {
    TreeMap<YearMonth, Double> months = new TreeMap<>();
    for (int i = 0; i < curve.size(); i++) {
      months.merge(YearMonth.from(curve.day(i)), curve.chance(i), Double::sum);
    }
    return months;
  }

  private static String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  /** All the months of a row: of a bar for three the first would be taken for the likeliest. */
  private static String label(YearMonth first, int months) {
    YearMonth last = first.plusMonths(months - 1);
    return Words.window(Window.of(
        PartialDate.of(first.getYear(), first.getMonthValue()),
        PartialDate.of(last.getYear(), last.getMonthValue())));
  }

  /** A bar for each month or more, as many as lines allow, up to the day by which 95% have come. */
  private static String chart(Curve curve, Ink ink) {
    YearMonth first = YearMonth.from(curve.day(0));
    YearMonth last = YearMonth.from(curve.quantile(0.95));
    int step = 1;
    while (first.plusMonths((long) step * ROWS).compareTo(last) <= 0) {
      step = step < 3 ? step + 1 : step * 2;
    }
    TreeMap<YearMonth, Double> rows = new TreeMap<>();
    for (YearMonth row = first; !row.isAfter(last); row = row.plusMonths(step)) {
      rows.put(row, 0.0);
    }
    months(curve).forEach((month, chance) -> {
      YearMonth row = rows.floorKey(month);
      if (row != null && !month.isAfter(last)) {
        rows.merge(row, chance, Double::sum);
      }
    });
    double most = rows.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    int months = step;
    int width = rows.keySet().stream()
        .mapToInt(row -> label(row, months).length())
        .max()
        .orElse(0);
    StringBuilder chart = new StringBuilder();
    rows.forEach((row, chance) -> chart
        .append("  ")
        .append(Cells.pad(label(row, months), width + 1))
        .append(ink.faint("│"))
        .append("█".repeat((int) Math.round(BAR * chance / most)))
        .append(chance < 0.005 ? "" : " %.0f%%".formatted(100 * chance))
        .append('\n'));
    return chart.toString();
  }
}
