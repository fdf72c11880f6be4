package dev.upfront.app;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.dossier.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two claims of the same season that cannot both be true.
 *
 * @param earlier the one that was met first
 * @param later the other one
 */
record Contradiction(Sighting earlier, Sighting later) {

  /**
   * Those among the sightings of one season: the firm ones first, and each answer once, however many
   * articles give it and however many others it contradicts. Two guesses that differ contradict
   * nobody.
   */
  static List<Contradiction> among(List<Sighting> sightings) {
    List<Sighting> inTime = sightings.stream().sorted(Sighting.BY_DAY).toList();
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i < inTime.size(); i++) {
      for (int j = i + 1; j < inTime.size(); j++) {
        Contradiction pair = new Contradiction(inTime.get(i), inTime.get(j));
        if (pair.guesses() < 2
            && (atOdds(pair.earlierFact(), pair.laterFact())
                || atOdds(pair.laterFact(), pair.earlierFact()))) {
          found.add(pair);
        }
      }
    }
    found.sort(Comparator.comparingInt(Contradiction::guesses));
    Set<String> shown = new HashSet<>();
    found.removeIf(pair -> {
      String earlier = answer(pair.earlierFact());
      String later = answer(pair.laterFact());
      if (shown.contains(earlier) || shown.contains(later)) {
        return true;
      }
      shown.add(earlier);
      shown.add(later);
      return false;
    });
    return found;
  }

  private Fact earlierFact() {
    return earlier.claim().fact();
  }

  private Fact laterFact() {
    return later.claim().fact();
  }

  private int guesses() {
    return guess(earlier) + guess(later);
  }

  private static int guess(Sighting sighting) {
    return sighting.claim().modality() == Modality.EXPECTED ? 1 : 0;
  }

  private static String answer(Fact fact) {
    return switch (fact) {
      case Fact.Release release -> Words.kind(release) + " " + Words.window(release.window());
      case Fact.Cancelled cancelled -> Words.kind(cancelled);
      case Fact.Renewed renewed -> Words.kind(renewed);
      case Fact.Ordered ordered -> Words.kind(ordered);
      default -> Words.kind(fact) + " " + Words.value(fact);
    };
  }

  private static boolean atOdds(Fact a, Fact b) {
    return switch (a) {
      case Fact.Release one ->
        b instanceof Fact.Release other
            && Objects.equals(one.part(), other.part())
            && sameScreen(one.platform(), other.platform())
            && apart(one.window(), other.window());
      case Fact.ProductionStarted(Window window) ->
        b instanceof Fact.ProductionStarted other && apart(window, other.window());
      case Fact.ProductionWrapped(Window window) ->
        b instanceof Fact.ProductionWrapped other && apart(window, other.window());
      case Fact.EpisodeCount(int count) ->
        b instanceof Fact.EpisodeCount other && count != other.count();
      case Fact.Cancelled cancelled -> b instanceof Fact.Renewed || b instanceof Fact.Ordered;
      case Fact.Cast one ->
        b instanceof Fact.Cast other
            && one.person().equalsIgnoreCase(other.person())
            && (differentParts(one, other) || leaves(one) != leaves(other));
      default -> false;
    };
  }

  /** Another country or platform may have another day; where none is named it may be the same. */
  private static boolean sameScreen(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equalsIgnoreCase(other);
  }

  private static boolean leaves(Fact.Cast cast) {
    return cast.status() == CastStatus.LEAVES;
  }

  private static boolean apart(Window one, Window other) {
    return one.intersection(other).isEmpty();
  }

  /** "Nick" and "Nick Nelson" are one part, as they share a name. */
  private static boolean differentParts(Fact.Cast one, Fact.Cast other) {
    if (one.character() == null || other.character() == null) {
      return false;
    }
    Set<String> names = names(one.character());
    names.retainAll(names(other.character()));
    return names.isEmpty();
  }

  private static Set<String> names(String character) {
    return new HashSet<>(List.of(character.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }
}
