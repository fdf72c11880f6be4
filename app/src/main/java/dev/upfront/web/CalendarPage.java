package dev.upfront.web;

import dev.upfront.claim.Window;
import dev.upfront.dossier.Words;
import dev.upfront.standing.Standing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What the calendar shows: the premieres of the last weeks and all that are to come, by the month in which they may begin.
 *
 * @param monthLink the same as a month, that of the day asked
 */
record CalendarPage(Frame frame, AsOfControl control, String monthLink, List<Month> months) {
  static final int DAYS_LOOKED_BACK = 45;

  /** A month with its own page and what may begin in it. */
  record Month(String name, String link, List<Premiere> premieres) {}

  /** A premiere with its days in words. */
  record Premiere(String when, String name, String link, Badge badge, String percent) {}

  static CalendarPage of(Frame frame, AsOfControl control, Front front) {
    Map<YearMonth, List<Premiere>> months = new TreeMap<>();
    for (Standing standing : front.premieres(front.day().minusDays(DAYS_LOOKED_BACK))) {
      Window window = Objects.requireNonNull(Front.premiere(standing));
      LocalDate first = Objects.requireNonNull(window.firstDay());
      months
          .computeIfAbsent(YearMonth.from(first), month -> new ArrayList<>())
          .add(premiere(standing, Words.window(window), frame.links()));
    }
    return new CalendarPage(
        frame,
        control,
        frame.links().month(YearMonth.from(front.day())),
        months.entrySet().stream()
            .map(entry -> new Month(
                MonthPage.name(entry.getKey()),
                frame.links().month(entry.getKey()),
                entry.getValue()))
            .toList());
  }

  static Premiere premiere(Standing standing, String when, Links links) {
    SeriesPage.SeasonRow row = SeriesPage.SeasonRow.of(standing, links);
    return new Premiere(
        when,
        standing.series() + ", " + row.name().toLowerCase(Locale.ROOT),
        row.link(),
        row.badge(),
        row.percent());
  }
}
