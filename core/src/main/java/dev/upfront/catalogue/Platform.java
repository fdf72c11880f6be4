package dev.upfront.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A service, network or channel that shows series, with the names that the press uses for it.
 *
 * @param name the name under which Upfront knows it, as in {@code Apple TV+}
 * @param kind how it reaches its viewers
 * @param country its country as two upper-case letters (ISO 3166-1), "" for one at home in many
 * @param aliases other names that mean it and nothing else, as in {@code Apple TV Plus}
 * @param mistakable names that mean other things too, as in {@code Dave}, {@code Max} or {@code
 *     History}, {@code name} perhaps among them: they count only where a platform is spoken of
 */
public record Platform(
    String name, Kind kind, String country, List<String> aliases, List<String> mistakable) {

  /** How a platform reaches its viewers. */
  public enum Kind {
    /** On demand, over the internet. */
    STREAMER,
    /** Over the air, to all. */
    BROADCASTER,
    /** A channel that comes with a cable or satellite subscription. */
    CABLE
  }

  /** Takes copies of the lists. */
  public Platform {
    aliases = List.copyOf(aliases);
    mistakable = List.copyOf(mistakable);
  }

  /** Names that mean it wherever they stand: its own, unless that is mistakable, and its aliases. */
  public List<String> plainNames() {
    if (mistakable.contains(name)) {
      return aliases;
    }
    List<String> names = new ArrayList<>(aliases.size() + 1);
    names.add(name);
    names.addAll(aliases);
    return List.copyOf(names);
  }
}
