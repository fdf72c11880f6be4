package dev.upfront.reading.people;

import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of an article by their full names, and by what else they go by: a surname, a first name, "the Kings",
 * "Sir".
 */
final class FullNames {
  private final Set<String> people = new HashSet<>();
  private final Map<String, String> fullNameBySurname = new HashMap<>();
  private final Map<String, String> titled = new HashMap<>();
  private final Map<String, Set<String>> families = new HashMap<>();
  private final Map<String, String> fullNameByGivenName = new HashMap<>();

  void add(String name) {
    people.add(Vocabulary.fold(name));
    String[] parts = name.split(" ");
    int last = parts.length - 1;
    while (last > 1 && (parts[last].startsWith("Jr") || parts[last].startsWith("Sr"))) {
      last--;
    }
    String surname = Vocabulary.fold(parts[last]);
    fullNameBySurname.putIfAbsent(surname, name);
    families.computeIfAbsent(surname, key -> new LinkedHashSet<>(1)).add(name);
    // "van der Westhuysen", "Bennett Warner" and "Zeta-Jones" are surnames of several words
    for (int i = 1; i < last; i++) {
      StringBuilder tail = new StringBuilder();
      for (int k = i; k <= last; k++) {
        tail.append(tail.isEmpty() ? "" : " ").append(parts[k]);
      }
      fullNameBySurname.putIfAbsent(Vocabulary.fold(tail.toString()), name);
    }
    fullNameByGivenName.merge(Vocabulary.fold(parts[0]), name, (a, b) -> a.equals(b) ? a : "");
  }

  /** Sir Lenny Henry is one person with Lenny Henry, and goes by the title where the article gives it. */
  void addTitled(String name, String untitled) {
    titled.putIfAbsent(Vocabulary.fold(untitled), name);
    add(name);
    add(untitled);
  }

  /** Somebody is a part, and no person. */
  void remove(String name) {
    people.remove(Vocabulary.fold(name));
  }

  boolean has(String name) {
    return people.contains(Vocabulary.fold(name));
  }

  /** A name with the title that the article gives to it, if any. */
  String withTitle(String name) {
    return titled.getOrDefault(Vocabulary.fold(name), name);
  }

  /** Whose surname it is, or was before the owner turned out to be a part; {@code surname} folded. */
  boolean knowsSurname(String surname) {
    return fullNameBySurname.containsKey(surname);
  }

  /** Who goes by a surname, folded; null where nobody does. */
  @Nullable
  String bySurname(String surname) {
    String full = fullNameBySurname.get(surname);
    return full != null && has(full) ? full : null;
  }

  /** Who goes or went by a first name, folded; null where nobody does, or several do. */
  @Nullable
  String byGivenName(String givenName) {
    String full = fullNameByGivenName.get(givenName);
    return full == null || full.isEmpty() ? null : full;
  }

  /** All who go by a surname, folded. */
  List<String> family(String surname) {
    List<String> family = new ArrayList<>(families.getOrDefault(surname, Set.of()));
    family.removeIf(name -> !has(name));
    return family;
  }
}
