package dev.upfront.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title by which a series is known.
 *
 * @param title as the press writes it
 * @param otherTitles short forms and titles elsewhere
 * @param firstYear the year in which its first season came out, null where that is not known
 * @param ordinary whether it is a word that means something else where it stands alone: a common word, a place, a name
 */
public record KnownTitle(
    String title, List<String> otherTitles, @Nullable Integer firstYear, boolean ordinary) {

  /** Takes a copy of the list. */
  public KnownTitle {
    otherTitles = List.copyOf(otherTitles);
  }

  static KnownTitle read(Table.Row row) {
    return new KnownTitle(
        row.text(0),
        row.list(1, '|'),
        row.text(2).isEmpty() ? null : Integer.valueOf(row.text(2)),
        row.text(3).equals("ordinary"));
  }
}
