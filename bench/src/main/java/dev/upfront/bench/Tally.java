package dev.upfront.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What was found, made up and missed, added up over articles. */
final class Tally {
  private final Map<String, Counts> byType = new TreeMap<>();
  private int modalities;
  private int modalitiesRight;
  private int characters;
  private int charactersRight;

  /** Marks and claims of one article that found no partner. */
  record Unmatched(List<Mark> missed, List<Mark> extra) {}

  /** How many of a type. */
  static final class Counts {
    private int found;
    private int extra;
    private int missed;

    int found() {
      return found;
    }

    int extra() {
      return extra;
    }

    int missed() {
      return missed;
    }

    private void add(Counts other) {
      found += other.found;
      extra += other.extra;
      missed += other.missed;
    }

    double precision() {
      return found / (double) Math.max(1, found + extra);
    }

    double recall() {
      return found / (double) Math.max(1, found + missed);
    }

    double f1() {
      return 2.0 * found / Math.max(1, 2 * found + extra + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%5d %5d %5d   %.3f  %.3f  %.3f",
          found,
          extra,
          missed,
          precision(),
          recall(),
          f1());
    }
  }

  /**
   * Adds an article. Each mark takes the first claim that is the same and still free; an optional
   * one may stay alone, and a further sighting of a fact that was found is no error.
   *
   * @param types which types count
   */
  Unmatched add(Mark.Sheet gold, Mark.Sheet read, Predicate<String> types) {
    List<Mark> marks =
        gold.marks().stream().filter(mark -> types.test(mark.type())).toList();
    List<Mark> claims =
        read.marks().stream().filter(mark -> types.test(mark.type())).toList();
    Set<Integer> used = new HashSet<>();
    List<Mark> missed = new ArrayList<>();
    for (Mark mark : marks) {
      Counts counts = counts(mark);
      int partner = partner(mark, gold, claims, read, used);
      if (partner < 0) {
        if (!mark.optional()) {
          counts.missed++;
          missed.add(mark);
        }
        continue;
      }
      used.add(partner);
      counts.found++;
      compare(mark, claims.get(partner));
    }
    List<Mark> extra = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Mark claim = claims.get(i);
      boolean again =
          marks.stream().anyMatch(mark -> Matching.same(mark, claim, gold.series(), read.series()));
      if (!used.contains(i) && !again) {
        counts(claim).extra++;
        extra.add(claim);
      }
    }
    return new Unmatched(missed, extra);
  }

  private Counts counts(Mark mark) {
    return byType.computeIfAbsent(mark.family(), family -> new Counts());
  }

  private static int partner(
      Mark mark, Mark.Sheet gold, List<Mark> claims, Mark.Sheet read, Set<Integer> used) {
    for (int i = 0; i < claims.size(); i++) {
      if (!used.contains(i) && Matching.same(mark, claims.get(i), gold.series(), read.series())) {
        return i;
      }
    }
    return -1;
  }

  private void compare(Mark mark, Mark claim) {
    if (mark.modality() != null) {
      modalities++;
      modalitiesRight += Matching.sameModality(mark.modality(), claim.modality()) ? 1 : 0;
    }
    if (mark.character() != null && !mark.character().isEmpty()) {
      characters++;
      charactersRight += Matching.sameCharacter(mark.character(), claim.character()) ? 1 : 0;
    }
  }

  /** By type, in the order of their names. */
  Map<String, Counts> byType() {
    return byType;
  }

  /** All types together. */
  Counts all() {
    Counts all = new Counts();
    byType.values().forEach(all::add);
    return all;
  }

  /** How often a claim that was found has the right modality. */
  String modality() {
    return share(modalitiesRight, modalities);
  }

  /** How often a part that was found has the right name. */
  String character() {
    return share(charactersRight, characters);
  }

  /** A share as people read it. */
  static String share(int right, int of) {
    return of == 0
        ? "none to look at"
        : String.format(Locale.ROOT, "%.3f of %d", right / (double) of, of);
  }
}
