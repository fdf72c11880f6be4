package dev.upfront.reading.scene;

import dev.upfront.reading.sentence.Elements;

/** "Fox drama pilot “Gang Related” has cast": who is cast for a pilot is cast for the first season. */
public final class Pilot {
  private Pilot() {}

  /** Whether a sentence speaks of a pilot. */
  public static boolean isNamed(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, "pilot")) {
        return true;
      }
    }
    return false;
  }
}
