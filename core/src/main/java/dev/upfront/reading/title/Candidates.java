package dev.upfront.reading.title;

import java.util.LinkedHashMap;
import java.util.Map;

/** What may be a title in a text, in the order in which it was met. */
final class Candidates {
  private static final String AND = " and ";

  /** A text that has so many titles in quotes has all of them so. */
  private static final int QUOTING = 3;

  private final TitleShape shape;
  private final Map<String, Candidate> byKey = new LinkedHashMap<>();

  Candidates(TitleWords words) {
    this.shape = words.shape;
  }

  /** The title that stands in a run of tokens, but for the network whose it is. */
  Candidate at(int runFrom, int to) {
    int from = shape.behindOwner(shape.behindAsking(runFrom, to), to);
    String title = shape.clean(from, to);
    return shape.isOfDecade(from) ? new Candidate(title) : known(title);
  }

  /** What stands in a run of tokens is a title, by a clue that needs no other. */
  Candidate show(int runFrom, int to) {
    Candidate candidate = at(runFrom, to);
    candidate.evidence += Candidate.ENOUGH;
    return candidate;
  }

  /** A title, wherever it stands. */
  Candidate known(String title) {
    String key = SeriesFinder.key(title);
    Candidate candidate = byKey.get(key);
    if (candidate == null) {
      candidate = new Candidate(title);
      byKey.put(key, candidate);
    }
    return candidate;
  }

  Map<String, Candidate> byKey() {
    return byKey;
  }

  /** "Oseman has renewed her deal": where the text knows an Alice Oseman, Oseman alone is no title, nor "Oseman and Locke". */
  void dropSurnames() {
    boolean inQuotes = areQuoted();
    byKey.entrySet().removeIf(entry -> {
      Candidate candidate = entry.getValue();
      // "Ana Walker … Walker is through", where other titles stand in quotes and this one never
      // does
      boolean known = candidate.named > 0 && !(inQuotes && isNamesake(candidate, entry.getKey()));
      return candidate.quoted == 0 && !known && !candidate.isNew && areSurnames(entry.getKey());
    });
  }

  private static boolean isNamesake(Candidate candidate, String key) {
    return key.indexOf(' ') < 0 && !candidate.isCalled && !candidate.opensText;
  }

  /** Whether the text puts its titles in quotes. */
  private boolean areQuoted() {
    int quoted = 0;
    for (Candidate candidate : byKey.values()) {
      quoted += candidate.quoted > 0 ? 1 : 0;
    }
    return quoted >= QUOTING;
  }

  private boolean areSurnames(String key) {
    int from = 0;
    for (int and = key.indexOf(AND); and >= 0; and = key.indexOf(AND, from)) {
      if (!shape.isSurname(key.substring(from, and))) {
        return false;
      }
      from = and + AND.length();
    }
    return shape.isSurname(key.substring(from));
  }
}
