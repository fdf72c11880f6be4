package dev.upfront.reading.people;

import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of an article by their full names, and by what else they go by: a surname, a first name, "the Kings",
 * "Sir". Whoever asks gives names folded, as they are compared.
 */
final class FullNames {
  /** Stands for several people, of whom none can be meant for sure. */
  private static final FullName SEVERAL = new FullName("", "");

  /** A name as the article gives it first, and folded. */
  private record FullName(String name, String key) {}

  private final Set<String> people = new HashSet<>();

  /** All names that were ever added, in each way they are written. */
  private final Set<String> written = new HashSet<>();

  private final Map<String, String> titled = new HashMap<>();
  private final Map<String, List<FullName>> families = new HashMap<>();

  /** Who goes by a surname of several words. */
  private final Map<String, FullName> byLongSurname = new HashMap<>();

  private final Map<String, FullName> fullNameByGivenName = new HashMap<>();

  /** Adds somebody; {@code key}: the name, folded. */
  void add(String name, String key) {
    people.add(key);
    if (!written.add(name)) {
      return;
    }
    FullName full = new FullName(name, key);
    int first = key.indexOf(' ');
    int last = key.lastIndexOf(' ');
    int end = key.length();
    if (last > first) {
      end = endOfSurname(name);
      last = key.lastIndexOf(' ', end - 1);
      // "van der Westhuysen", "Bennett Warner" and "Zeta-Jones" are surnames of several words
      for (int space = first; space < last; space = key.indexOf(' ', space + 1)) {
        byLongSurname.putIfAbsent(key.substring(space + 1, end), full);
      }
    }
    families
        .computeIfAbsent(key.substring(last + 1, end), any -> new ArrayList<>(1))
        .add(full);
    String given = first < 0 ? key : key.substring(0, first);
    fullNameByGivenName.merge(given, full, (a, b) -> SEVERAL);
  }

  /** Before the "Jr." that closes a name of three words or more. */
  private static int endOfSurname(String name) {
    int end = name.length();
    int space = name.lastIndexOf(' ');
    while (space > name.indexOf(' ')
        && (name.startsWith("Jr", space + 1) || name.startsWith("Sr", space + 1))) {
      end = space;
      space = name.lastIndexOf(' ', end - 1);
    }
    return end;
  }

  /** Sir Lenny Henry is one person with Lenny Henry, and goes by the title where the article gives it. */
  void addTitled(String name, String untitled) {
    String key = Vocabulary.fold(untitled);
    titled.putIfAbsent(key, name);
    add(name, Vocabulary.fold(name));
    add(untitled, key);
  }

  /** Somebody is a part, and no person. */
  void remove(String key) {
    people.remove(key);
  }

  boolean has(String key) {
    return people.contains(key);
  }

  /** A name with the title that the article gives to it, if any. */
  String withTitle(String name, String key) {
    return titled.getOrDefault(key, name);
  }

  /** Whose surname it is, or was before the owner turned out to be a part. */
  boolean knowsSurname(String surname) {
    return families.containsKey(surname) || byLongSurname.containsKey(surname);
  }

  /** Who goes by a surname; null where nobody does. */
  @Nullable
  String bySurname(String surname) {
    List<FullName> family = families.get(surname);
    return nameOf(family == null ? byLongSurname.get(surname) : family.get(0));
  }

  /** Who goes by a first name; null where nobody does, or several do or did. */
  @Nullable
  String byGivenName(String givenName) {
    return nameOf(fullNameByGivenName.get(givenName));
  }

  private @Nullable String nameOf(@Nullable FullName full) {
    return full != null && has(full.key) ? full.name : null;
  }

  /** All who go by a surname. */
  List<String> family(String surname) {
    List<FullName> all = families.get(surname);
    if (all == null) {
      return List.of();
    }
    List<String> family = new ArrayList<>(all.size());
    for (FullName full : all) {
      if (has(full.key)) {
        family.add(full.name);
      }
    }
    return family;
  }
}
