package dev.upfront.reading.scene;

import dev.upfront.reading.title.SeriesFinder;
import java.util.HashMap;
import java.util.Map;

/** By which names are told apart, {@link SeriesFinder#key}: an article has many drafts of few series, so each is made once. */
public final class TitleKeys {
  private final Map<String, String> keys = new HashMap<>();

  public String of(String name) {
    return keys.computeIfAbsent(name, SeriesFinder::key);
  }

  /** Whether one of two names is a form of the other, as {@link SeriesFinder#isOneInOther} has it. */
  public boolean isOneInOther(String a, String b) {
    return a.equals(b) || SeriesFinder.isKeyInOther(of(a), of(b));
  }

  /** The key of the series that a draft is of. */
  public String of(Draft draft) {
    return of(draft.series());
  }
}
