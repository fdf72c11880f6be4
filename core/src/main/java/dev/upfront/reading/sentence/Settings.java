package dev.upfront.reading.sentence;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What the head of a section says besides its meaning, key by key: asked some twenty times of each event, and never more
 * than a few, so that looking at each costs less than a table.
 */
public final class Settings {
  private final String[] keys;
  private final String[] values;

  Settings(Map<String, String> settings) {
    keys = settings.keySet().toArray(new String[0]);
    values = settings.values().toArray(new String[0]);
  }

  /** The value of a key, "" where it has none. */
  String get(String key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return values[i];
      }
    }
    return "";
  }

  boolean has(String key) {
    for (String each : keys) {
      if (each.equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Hands over each key with its value, in the order of the head. */
  void forEach(BiConsumer<String, String> taker) {
    for (int i = 0; i < keys.length; i++) {
      taker.accept(keys[i], values[i]);
    }
  }
}
