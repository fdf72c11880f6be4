package dev.upfront.reading.scene;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The drafts of an article that it only implies; the same words may be said outright in another sentence. */
public final class Implied {
  /** Most articles imply no more. */
  private static final int FEW = 2;

  private final Set<Draft> drafts = Collections.newSetFromMap(new IdentityHashMap<>(FEW));

  /** The drafts from {@code from} on are implied. */
  public void add(List<Draft> all, int from) {
    for (int i = from; i < all.size(); i++) {
      drafts.add(all.get(i));
    }
  }

  public boolean has(Draft draft) {
    return !drafts.isEmpty() && drafts.contains(draft);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return drafts.isEmpty();
  }

  private final Map<Draft, Boolean> assumed = new IdentityHashMap<>(FEW);

  /**
   * The season of the drafts from {@code from} on is not said: it is the likeliest as far as the article has been read.
   *
   * @param ahead whether they tell of what comes
   */
  public void assumeSeason(List<Draft> all, int from, boolean ahead) {
    for (int i = from; i < all.size(); i++) {
      assumed.put(all.get(i), ahead);
    }
  }

  /** Whether the season of a draft is only assumed. */
  public boolean assumesSeason(Draft draft) {
    return !assumed.isEmpty() && assumed.containsKey(draft);
  }

  /** The same of one that tells of what was. */
  public boolean assumesPastSeason(Draft draft) {
    return !assumed.isEmpty() && Boolean.FALSE.equals(assumed.get(draft));
  }
}
