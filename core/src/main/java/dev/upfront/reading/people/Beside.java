package dev.upfront.reading.people;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind the name of a player.
 *
 * @param character the part, or null
 * @param to behind what belongs to the name
 * @param characterTo behind the last word of the part, -1 where there is none or it stands in parentheses
 */
record Beside(@Nullable String character, int to, int characterTo) {
  static Beside nothing(int to) {
    return new Beside(null, to, -1);
  }
}
