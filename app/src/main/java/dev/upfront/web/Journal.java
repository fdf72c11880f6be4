package dev.upfront.web;

import java.util.function.Consumer;

/** Is told what happens to a site, each event as one line of JSON without its end. Called by many threads. */
public interface Journal {
  /** Keeps nothing. */
  Journal NONE = to(line -> {}, line -> {});

  /** A request was answered. */
  void request(String line);

  /** The program made a mistake. */
  void mistake(String line);

  /** Writes the two kinds of events. */
  static Journal to(Consumer<String> requests, Consumer<String> mistakes) {
    return new Journal() {
      @Override
      public void request(String line) {
        requests.accept(line);
      }

      @Override
      public void mistake(String line) {
        mistakes.accept(line);
      }
    };
  }
}
