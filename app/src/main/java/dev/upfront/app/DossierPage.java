package dev.upfront.app;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.dossier.People;
import dev.upfront.dossier.Words;
import dev.upfront.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a stack of articles claims of each series, season by season: who said what when, and where
 * they contradict each other. It sorts and does not judge. A season takes two screens at most, so
 * long lists are cut and say by how much.
 */
final class DossierPage {
  private static final int INDENT = 2;
  private static final int LABEL = 11;
  private static final int WHEN = 12;
  private static final int SOURCE = 20;
  private static final int MODALITY = 8;
  private static final int BODY = INDENT + LABEL;
  private static final int VALUE = Cells.PAGE - BODY - WHEN - SOURCE - MODALITY - 3;

  private static final Set<FactType> STATUS = EnumSet.of(
      FactType.ORDERED,
      FactType.RENEWED,
      FactType.UNDECIDED,
      FactType.CANCELLED,
      FactType.FINAL_SEASON,
      FactType.DELAYED);
  private static final Set<FactType> RELEASE = EnumSet.of(FactType.RELEASE, FactType.NO_DATE_YET);
  private static final Set<FactType> LENGTH = EnumSet.of(FactType.EPISODE_COUNT);
  private static final Set<FactType> PRODUCTION = EnumSet.of(
      FactType.PRODUCTION_STARTED, FactType.PRODUCTION_ONGOING, FactType.PRODUCTION_WRAPPED);
  private static final Set<FactType> SOURCES = EnumSet.of(FactType.BASED_ON);

  private final Ink ink;

  DossierPage(Ink ink) {
    this.ink = ink;
  }

  /** The dossiers, the series with most articles first, each line with its end. */
  String of(List<Reading> readings) {
    Map<String, List<Sighting>> bySeries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Sighting sighting : Sighting.in(readings)) {
      bySeries
          .computeIfAbsent(sighting.claim().series(), series -> new ArrayList<>())
          .add(sighting);
    }
    return bySeries.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -articles(entry.getValue())))
        .map(entry -> series(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("\n\n"));
  }

  private static long articles(List<Sighting> sightings) {
    return sightings.stream()
        .map(sighting -> sighting.reading().article().id())
        .distinct()
        .count();
  }

  private String series(String title, List<Sighting> sightings) {
    StringBuilder page = new StringBuilder();
    long articles = articles(sightings);
    String count = articles == 1 ? "1 article" : articles + " articles";
    String name = Cells.elide(Cells.clean(title), Cells.PAGE - count.length() - 2);
    page.append(ink.heading(Cells.pad(name, Cells.PAGE - count.length())))
        .append(ink.faint(count))
        .append('\n')
        .append(ink.faint("─".repeat(Cells.PAGE)))
        .append('\n');
    // The newest season first, the series as a whole last.
    Comparator<@Nullable Integer> newestFirst = Comparator.nullsLast(Comparator.reverseOrder());
    String seasons = sightings.stream()
        .map(sighting -> sighting.claim().season())
        .distinct()
        .sorted(newestFirst)
        .map(season -> season(
            season,
            sightings.stream()
                .filter(sighting -> Objects.equals(sighting.claim().season(), season))
                .toList()))
        .collect(Collectors.joining("\n"));
    return page.append(seasons).toString();
  }

  private String season(@Nullable Integer season, List<Sighting> sightings) {
    StringBuilder page = new StringBuilder();
    page.append(ink.heading(Words.season(season))).append('\n');
    timeline(page, "Status", sightings, STATUS, 5);
    timeline(page, "Release", sightings, RELEASE, 8);
    timeline(page, "Length", sightings, LENGTH, 3);
    timeline(page, "Production", sightings, PRODUCTION, 6);
    timeline(page, "Based on", sightings, SOURCES, 2);
    People people = people(sightings);
    list(page, "Cast", people.players().stream().map(People.Player::words).toList(), 5);
    list(page, "Crew", people.makers().stream().map(People.Maker::words).toList(), 3);
    Contradiction.among(sightings).stream().limit(3).forEach(pair -> sideBySide(page, pair));
    return page.toString();
  }

  /** An answer as it was first given, and how many articles gave it after. */
  private static final class Answer {
    final Sighting first;
    final String text;
    int echoes = -1;

    Answer(Sighting first, String text) {
      this.first = first;
      this.text = text;
    }
  }

  private void timeline(
      StringBuilder page, String label, List<Sighting> sightings, Set<FactType> types, int most) {
    Map<List<Object>, Answer> answers = new LinkedHashMap<>();
    sightings.stream()
        .filter(sighting -> types.contains(sighting.claim().fact().type()))
        .sorted(Sighting.BY_DAY)
        .forEach(sighting -> {
          Claim claim = sighting.claim();
          String text = answer(claim.fact(), types.size() > 1);
          answers.computeIfAbsent(
                  List.of(text, claim.modality()), key -> new Answer(sighting, text))
              .echoes++;
        });
    String shownLabel = label;
    String article = "";
    int shown = 0;
    for (Answer answer : answers.values()) {
      if (shown == most - 1 && answers.size() > most) {
        String more = "… and %d more".formatted(answers.size() - shown);
        page.append(" ".repeat(BODY)).append(ink.faint(more)).append('\n');
        return;
      }
      String when = answer.first.when();
      String source = source(answer);
      // What one article says more than once has its day and name above.
      boolean sameAgain = article.equals(when + source);
      row(page, shownLabel, sameAgain ? "" : when, sameAgain ? "" : source, answer);
      shownLabel = "";
      article = when + source;
      shown++;
    }
  }

  private static String answer(Fact fact, boolean withKind) {
    String value = Cells.clean(Words.value(fact));
    if (!withKind || fact instanceof Fact.Release release && release.part() == null) {
      return value;
    }
    return switch (fact) {
      case Fact.ProductionStarted(Window window) -> dated("starts", window);
      case Fact.ProductionWrapped(Window window) -> dated("ends", window);
      case Fact.ProductionOngoing ongoing -> "going on";
      case Fact.Release release -> "part " + release.part() + ": " + value;
      default -> (Words.kind(fact).toLowerCase(Locale.ROOT) + " " + value).strip();
    };
  }

  private static String dated(String what, Window window) {
    return what + (window.equals(Window.ANY) ? ", " : " ") + Words.window(window);
  }

  private static String source(Answer answer) {
    String others = answer.echoes == 0 ? "" : " +" + answer.echoes;
    return Cells.elide(answer.first.source(), SOURCE - others.length()) + others;
  }

  private void row(StringBuilder page, String label, String when, String source, Answer answer) {
    Modality modality = answer.first.claim().modality();
    List<String> value = Cells.wrap(answer.text, VALUE, 2);
    for (int i = 0; i < value.size(); i++) {
      boolean top = i == 0;
      String line = " ".repeat(INDENT)
          + Cells.pad(top ? label : "", LABEL)
          + Cells.pad(top ? when : "", WHEN + 1)
          + Cells.pad(top ? source : "", SOURCE + 1)
          + Cells.pad(value.get(i), VALUE + 1)
          + (top ? ink.modality(modality, modality.word()) : "");
      page.append(line.stripTrailing()).append('\n');
    }
  }

  private static People people(List<Sighting> sightings) {
    return People.claimed(sightings.stream()
        .sorted(Sighting.BY_DAY)
        .map(sighting -> sighting.claim().fact())
        .toList());
  }

  /** A run of items, cut between two of them where there are too many. */
  private static void list(StringBuilder page, String label, List<String> items, int most) {
    if (items.isEmpty()) {
      return;
    }
    int room = Cells.PAGE - BODY;
    int shown = items.size();
    List<String> lines = lines(items, shown, room);
    while (lines.size() > most && shown > 1) {
      shown--;
      lines = lines(items, shown, room);
    }
    for (int i = 0; i < Math.min(most, lines.size()); i++) {
      page.append(" ".repeat(INDENT))
          .append(Cells.pad(i == 0 ? label : "", LABEL))
          .append(lines.get(i))
          .append('\n');
    }
  }

  private static List<String> lines(List<String> items, int shown, int room) {
    // A dot stays with the item before it; the space that holds it there is an ordinary one again.
    String dot = "\u00a0· ";
    String run = items.stream().limit(shown).map(Cells::clean).collect(Collectors.joining(dot));
    if (shown < items.size()) {
      run += dot + "and %d more".formatted(items.size() - shown);
    }
    return Cells.wrap(run, room, Integer.MAX_VALUE).stream()
        .map(line -> line.replace('\u00a0', ' '))
        .toList();
  }

  private void sideBySide(StringBuilder page, Contradiction pair) {
    int half = (Cells.PAGE - INDENT - 3) / 2;
    List<String> left = side(pair.earlier(), half);
    List<String> right = side(pair.later(), half);
    page.append('\n').append(" ".repeat(INDENT)).append(ink.heading("At odds")).append('\n');
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String line = " ".repeat(INDENT)
          + Cells.pad(i < left.size() ? left.get(i) : "", half)
          + ink.faint(" │ ")
          + (i < right.size() ? right.get(i) : "");
      page.append(line.stripTrailing()).append('\n');
    }
  }

  private static List<String> side(Sighting sighting, int width) {
    Claim claim = sighting.claim();
    List<String> lines = new ArrayList<>();
    String what = Words.kind(claim.fact()) + ": " + Words.value(claim.fact());
    lines.add(Cells.elide(Cells.clean(what.replaceFirst(": $", "")), width));
    String when = ", " + sighting.when();
    lines.add(Cells.elide(sighting.source(), width - when.length()) + when);
    lines.addAll(Cells.wrap("“" + Cells.clean(claim.evidence().quote()) + "”", width, 2));
    return lines;
  }
}
