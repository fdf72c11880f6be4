package dev.upfront.dossier;

import dev.upfront.forecast.History;
import dev.upfront.forecast.Milestone;
import dev.upfront.forecast.Past;
import dev.upfront.forecast.Premiere;
import dev.upfront.standing.SeriesStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a forecaster learns from what a ledger had settled on a day.
 *
 * @param series what each series teaches
 * @param slips what had become of announced days
 */
public record Lessons(List<Lesson> series, Slips slips) {

  /** Nothing is known. */
  public static final Lessons NONE = of(List.of());

  /** Takes a copy. */
  public Lessons {
    series = List.copyOf(series);
  }

  /** What standings teach that were settled as of the same day. */
  static Lessons of(List<SeriesStanding> standings) {
    return new Lessons(
        standings.stream().flatMap(standing -> Lesson.of(standing).stream()).toList(),
        Slips.of(standings));
  }

  /**
   * Joins them to what a source tells, which is not cut to the day of the lessons. A series that is in both is known by
   * the catalogue ({@link Histories}) and joins once: as far as the source reaches it has the word, as it is a census of
   * the seasons of its series; later premieres, and days that it only announced, are the ledger's. A series that the
   * source does not have joins with all that is sure of it.
   */
  public Past joinedTo(Past source) {
    Histories known = new Histories(source.seasons());
    Map<History, History> grown = new HashMap<>();
    List<History> more = new ArrayList<>();
    Map<Past.SeasonKey, List<Milestone>> milestones = new HashMap<>(source.milestones());
    for (Lesson lesson : series) {
      Optional<History> same = known.find(lesson.series());
      if (same.isPresent()) {
        grown.put(same.get(), joined(same.get(), lesson.premieres()));
      } else {
        more.add(own(lesson));
      }
      String title = same.map(History::title).orElse(lesson.series());
      for (Lesson.Out out : lesson.seasons()) {
        milestones.putIfAbsent(new Past.SeasonKey(title, out.season()), out.stages());
      }
    }
    List<History> all = new ArrayList<>();
    source.seasons().forEach(history -> all.add(grown.getOrDefault(history, history)));
    all.addAll(more);
    return new Past(all, source.runs(), milestones);
  }

  private static History joined(History history, List<Premiere> out) {
    List<Premiere> told = history.premieres().stream()
        .filter(premiere -> !premiere.day().isAfter(history.until()))
        .toList();
    List<Premiere> later = out.stream()
        .filter(premiere -> premiere.day().isAfter(history.until()))
        .filter(premiere -> told.isEmpty() || premiere.season() > told.getLast().season())
        .toList();
    if (later.isEmpty()) {
      return history;
    }
    List<Premiere> all = new ArrayList<>(told);
    all.addAll(later);
    int last = later.getLast().season();
    history.premieres().stream()
        .filter(premiere -> premiere.season() > last)
        .filter(premiere -> premiere.day().isAfter(later.getLast().day()))
        .forEach(all::add);
    return new History(
        history.id(), history.title(), history.traits(), all, later.getLast().day());
  }

  private static History own(Lesson lesson) {
    List<Premiere> premieres = lesson.premieres();
    LocalDate last = premieres.getLast().day();
    return new History(
        "ledger " + lesson.series(),
        lesson.series(),
        lesson.traits(),
        premieres,
        lesson.told().isAfter(last) ? lesson.told() : last);
  }
}
