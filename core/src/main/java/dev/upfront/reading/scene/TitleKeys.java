package dev.upfront.reading.scene;

import dev.upfront.reading.title.SeriesFinder;
import java.util.HashMap;
import java.util.Map;

/** By which names are told apart, {@link SeriesFinder#key}: an article has many drafts of few series, so each is made once. */
public final class TitleKeys {
  private final Map<String, String> keys = new HashMap<>();

  public String of(String name) {
    String key = keys.get(name);
    if (key == null) {
      key = SeriesFinder.key(name);
      keys.put(name, key);
    }
    return key;
  }

  /** Whether one of two names is a form of the other, as {@link SeriesFinder#isOneInOther} has it. */
  public boolean isOneInOther(String a, String b) {
    return a.equals(b) || of(a).contains(of(b)) || of(b).contains(of(a));
  }

  /** The key of the series that a draft is of. */
  public String of(Draft draft) {
    return of(draft.series());
  }
}
