package dev.upfront.bench;

import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.Recording;
import java.io.PrintStream;
import java.time.InstantSource;

/**
 * What {@link Kill} kills: adds small articles one by one, from the first on, and prints a line for each that was new and
 * one at the end.
 */
final class KilledAdder {
  static final String DONE = "done";

  /** Short, so that a kill often falls between the writes of one. */
  static final GeneratedPress PRESS = new GeneratedPress(6, 0);

  private KilledAdder() {}

  /** Takes the ledger's URL and how many articles to add. */
  public static void main(String[] args) {
    PrintStream out = System.out;
    int articles = Integer.parseInt(args[1]);
    try (Ledger ledger = Ledger.open(args[0], InstantSource.system())) {
      for (int i = 0; i < articles; i++) {
        if (ledger.record(PRESS.reading(i)) instanceof Recording.New) {
          out.println(i);
          out.flush();
        }
      }
    }
    out.println(DONE);
    out.flush();
  }
}
