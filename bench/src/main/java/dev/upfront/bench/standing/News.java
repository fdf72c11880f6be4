package dev.upfront.bench.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that the makers of a season let the world know.
 *
 * @param day the day from which it is known
 * @param facts what it says, all of it true on that day
 * @param statement what they say to everybody who asks, word by word
 * @param isTurn whether it undoes what was true before
 */
record News(LocalDate day, List<Assertion> facts, String statement, boolean isTurn) {

  /** Takes a copy. */
  News {
    facts = List.copyOf(facts);
  }
}
