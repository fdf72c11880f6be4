package dev.upfront.web;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Step;
import dev.upfront.standing.Support;
import dev.upfront.standing.Value;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Windows drawn to one scale of days, one below the other. Places are percents of the width, so that the drawing fits any
 * screen and its text keeps its size.
 *
 * @param lanes what is drawn, the standing answer first
 * @param ticks the scale below
 * @param todayAt where the day asked stands, null where it lies outside
 * @param todayText that day in words
 */
record DateBar(List<Lane> lanes, List<Tick> ticks, @Nullable Double todayAt, String todayText) {
  private static final int MOST_LANES = 7;
  private static final int MONTHS_IN_QUARTERS = 30;
  private static final int MOST_MONTHS = 9;

  /** Further off than this, the day asked would press everything else together. */
  private static final int NEAR_DAYS = 400;

  /**
   * One window with whose it is.
   *
   * @param label whose
   * @param window its days in words
   * @param style how it is drawn: firm, expected, forecast or passed
   * @param pieces its parts, the widest first
   * @param isDay whether it is a single day, drawn as a diamond
   * @param opensLeft whether it has no first day
   * @param opensRight whether it has no last day
   */
  record Lane(
      String label,
      String window,
      String style,
      List<Piece> pieces,
      boolean isDay,
      boolean opensLeft,
      boolean opensRight) {}

  /** A stretch: where it begins and ends, in percents of the width. */
  record Piece(double from, double to) {
    String x() {
      return percent(from);
    }

    String width() {
      return percent(to - from);
    }

    String middle() {
      return percent((from + to) / 2);
    }
  }

  /**
   * A mark of the scale.
   *
   * @param at where, in percents of the width
   * @param isMajor whether a year begins there
   */
  record Tick(double at, String text, boolean isMajor) {
    String x() {
      return percent(at);
    }
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  @Nullable
  String today() {
    return todayAt == null ? null : percent(todayAt);
  }

  /** A window before it is drawn. */
  private record Draft(String label, String words, String style, Window window) {}

  /**
   * What was said of a season's premiere: the standing answer, the forecast, and each other window with the outlets that
   * name it; null where nobody names one and nothing is forecast.
   */
  static @Nullable DateBar of(Standing standing, @Nullable Answer premiere, @Nullable Bands bands) {
    return drawn(
        premiere == null ? List.of() : drafts(premiere, standing.day()), standing.day(), bands);
  }

  private static List<Draft> drafts(Answer premiere, LocalDate day) {
    List<Draft> drafts = new ArrayList<>();
    if (premiere.value() instanceof Value.When(Window window) && !window.equals(Window.ANY)) {
      drafts.add(new Draft(
          label(premiere, day),
          Words.window(window),
          premiere.firmness() == Modality.EXPECTED ? "expected" : "firm",
          window));
    }
    said(premiere)
        .forEach((window, outlets) -> drafts.add(
            new Draft(String.join(", ", outlets), Words.window(window), "said", window)));
    return drafts;
  }

  private static String label(Answer premiere, LocalDate day) {
    if (premiere.firmness() == Modality.EXPECTED) {
      return "Expected";
    }
    boolean passed = premiere.value() instanceof Value.When(Window window)
        && window.lastDay() != null
        && window.lastDay().isBefore(day);
    return passed ? "Came out" : "Announced";
  }

  /** Windows other than the standing one with those who name them, oldest first. */
  private static Map<Window, Set<String>> said(Answer premiere) {
    Map<Window, Set<String>> said = new LinkedHashMap<>();
    Stream.concat(premiere.support().stream(), premiere.dissent().stream())
        .filter(support ->
            support.until() == null && support.claim().claim().fact() instanceof Fact.Release)
        .sorted(Comparator.comparing(support -> support.claim().article().day()))
        .forEach(support -> {
          if (support.value() instanceof Value.When(Window window)
              && !window.equals(Window.ANY)
              && !support.value().equals(premiere.value())) {
            said.computeIfAbsent(window, each -> new LinkedHashSet<>()).add(name(support));
          }
        });
    return said;
  }

  /** Somebody who says something else in the same article repeats nobody. */
  private static String name(Support support) {
    RecordedArticle article = support.claim().article();
    boolean isEcho =
        support.origin() != null && !support.origin().article().address().equals(article.address());
    return article.source() + (isEcho ? " (echo)" : "");
  }

  /** What was believed of a premiere one after the other, so that slips show; null where it never changed. */
  static @Nullable DateBar slips(Answer premiere, LocalDate day) {
    List<Draft> drafts = new ArrayList<>();
    Step before = null;
    for (Step step : premiere.history()) {
      if (step.value() instanceof Value.When(Window window)
          && !window.equals(Window.ANY)
          && (before == null || !before.value().equals(step.value()))) {
        drafts.add(new Draft(
            "Since " + Words.date(step.since()),
            Words.window(window) + ", " + step.firmness().word(),
            step.firmness() == Modality.EXPECTED ? "expected" : "firm",
            window));
        before = step;
      }
    }
    return drafts.size() < 2 ? null : drawn(drafts, day, null);
  }

  private static @Nullable DateBar drawn(List<Draft> drafts, LocalDate day, @Nullable Bands bands) {
    if (drafts.isEmpty() && bands == null) {
      return null;
    }
    List<LocalDate> days = new ArrayList<>();
    boolean opensRight = false;
    for (Draft draft : drafts) {
      LocalDate first = draft.window().firstDay();
      LocalDate last = draft.window().lastDay();
      Stream.of(first, last).filter(each -> each != null).forEach(days::add);
      opensRight |= last == null;
    }
    if (bands != null) {
      days.add(bands.from80());
      days.add(bands.to80());
    }
    LocalDate first = days.stream().min(LocalDate::compareTo).orElse(day);
    LocalDate last = days.stream().max(LocalDate::compareTo).orElse(day);
    if (day.isBefore(first) && day.plusDays(NEAR_DAYS).isAfter(first)) {
      first = day;
    }
    if (day.isAfter(last) && day.minusDays(NEAR_DAYS).isBefore(last)) {
      last = day;
    }
    return new Scale(first, last, opensRight).draw(drafts, day, bands);
  }

  /** Turns days into percents. */
  private static final class Scale {
    private final LocalDate begin;
    private final LocalDate end;

    private Scale(LocalDate first, LocalDate last, boolean opensRight) {
      long span = Math.max(60, ChronoUnit.DAYS.between(first, last));
      begin = first.minusDays(Math.max(10, span / 20));
      end = first.plusDays(span + Math.max(10, span / (opensRight ? 8 : 20)));
    }

    private double at(LocalDate day) {
      double share =
          (double) ChronoUnit.DAYS.between(begin, day) / ChronoUnit.DAYS.between(begin, end);
      return 100 * Math.clamp(share, 0, 1);
    }

    private Piece piece(@Nullable LocalDate from, @Nullable LocalDate to) {
      double x = from == null ? 0 : at(from);
      double until = to == null ? 100 : at(to.plusDays(1));
      return new Piece(x, until);
    }

    private DateBar draw(List<Draft> drafts, LocalDate day, @Nullable Bands bands) {
      List<Lane> lanes = new ArrayList<>();
      for (Draft draft : drafts.subList(0, Math.min(MOST_LANES, drafts.size()))) {
        Window window = draft.window();
        lanes.add(new Lane(
            draft.label(),
            draft.words(),
            draft.style(),
            List.of(piece(window.firstDay(), window.lastDay())),
            window.isDay(),
            window.from() == null,
            window.to() == null));
      }
      if (bands != null) {
        lanes.add(Math.min(1, lanes.size()), forecast(bands));
      }
      boolean inside = !day.isBefore(begin) && !day.isAfter(end);
      return new DateBar(
          List.copyOf(lanes), ticks(), inside ? Double.valueOf(at(day)) : null, Words.date(day));
    }

    private Lane forecast(Bands bands) {
      return new Lane(
          "Forecast",
          "50% chance " + Words.date(bands.from50()) + " – " + Words.date(bands.to50()) + ", 80% "
              + Words.date(bands.from80()) + " – " + Words.date(bands.to80()),
          "forecast",
          List.of(piece(bands.from80(), bands.to80()), piece(bands.from50(), bands.to50())),
          false,
          false,
          false);
    }

    private List<Tick> ticks() {
      long months = ChronoUnit.MONTHS.between(begin, end);
      int step = months <= MOST_MONTHS ? 1 : months <= MONTHS_IN_QUARTERS ? 3 : 12;
      int years = (int) Math.max(1, months / 12 / 8);
      List<Tick> ticks = new ArrayList<>();
      LocalDate month = begin.withDayOfMonth(1).plusMonths(1);
      for (; month.isBefore(end); month = month.plusMonths(1)) {
        boolean isYear = month.getMonth() == Month.JANUARY;
        boolean wanted = step == 12
            ? isYear && month.getYear() % years == 0
            : (month.getMonthValue() - 1) % step == 0;
        if (wanted) {
          String text = isYear
              ? Integer.toString(month.getYear())
              : month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
          ticks.add(new Tick(at(month), text, isYear));
        }
      }
      return ticks;
    }
  }

  /** The drawing in words, for who cannot see it. */
  String told() {
    return lanes.stream()
        .map(lane -> lane.label() + ": " + lane.window())
        .collect(Collectors.joining("; "));
  }
}
