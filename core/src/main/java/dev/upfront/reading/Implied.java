package dev.upfront.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The drafts of an article that it only implies; the same words may be said outright in another sentence. */
final class Implied {
  private final Set<Draft> drafts = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The drafts from {@code from} on are implied. */
  void add(List<Draft> all, int from) {
    drafts.addAll(all.subList(from, all.size()));
  }

  boolean has(Draft draft) {
    return drafts.contains(draft);
  }
}
