package dev.upfront.dossier;

import dev.upfront.forecast.History;
import dev.upfront.forecast.Milestone;
import dev.upfront.forecast.Past;
import dev.upfront.forecast.Premiere;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a forecaster learns from: past seasons of a source, and those that the standings of a ledger settled as out.
 *
 * <p>A series that is in both is known by the catalogue ({@link Histories}) and joins once: as far as the source reaches
 * it has the word, as it is a census of the seasons of its series; later premieres, and days that it only announced, are
 * the ledger's. A series that the source does not have joins with all that is sure of it.
 */
public final class Lessons {
  private Lessons() {}

  /**
   * Joins both.
   *
   * @param source what a source tells
   * @param standings what was believed on a day; what counts as known by the source is not cut to it
   */
  public static Past of(Past source, List<SeriesStanding> standings) {
    Histories known = new Histories(source.seasons());
    Map<History, History> grown = new HashMap<>();
    List<History> more = new ArrayList<>();
    Map<Past.SeasonKey, List<Milestone>> milestones = new HashMap<>(source.milestones());
    for (SeriesStanding series : standings) {
      List<Premiere> out = premieres(series);
      if (out.isEmpty()) {
        continue;
      }
      Optional<History> same = known.find(series.series());
      if (same.isPresent()) {
        grown.put(same.get(), joined(same.get(), out));
      } else {
        more.add(own(series, out));
      }
      String title = same.map(History::title).orElse(series.series());
      for (Standing season : series.seasons()) {
        if (Settled.sureDay(season).isPresent()) {
          milestones.putIfAbsent(
              new Past.SeasonKey(title, season.season()), Settled.stages(season));
        }
      }
    }
    List<History> all = new ArrayList<>();
    source.seasons().forEach(history -> all.add(grown.getOrDefault(history, history)));
    all.addAll(more);
    return new Past(all, source.runs(), milestones);
  }

  /** The seasons whose days are sure and follow each other. */
  private static List<Premiere> premieres(SeriesStanding series) {
    List<Premiere> premieres = new ArrayList<>();
    for (Standing season : series.seasons()) {
      Settled.sureDay(season)
          .filter(day -> premieres.isEmpty() || day.isAfter(premieres.getLast().day()))
          .ifPresent(day -> premieres.add(Premiere.of(season.season(), day)));
    }
    return premieres;
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

  /** A series of the ledger's alone: what had come would have been told of by its last article. */
  private static History own(SeriesStanding series, List<Premiere> out) {
    LocalDate told = series.echoes().articles().stream()
        .map(article -> article.day())
        .max(LocalDate::compareTo)
        .orElse(series.day());
    LocalDate last = out.getLast().day();
    return new History(
        "ledger " + series.series(),
        series.series(),
        Settled.traits(series.series(), series),
        out,
        told.isAfter(last) ? told : last);
  }
}
