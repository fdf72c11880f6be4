package dev.upfront.standing;

import dev.upfront.catalogue.Catalogue;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The spellings of people's names: "Zoë Kravitz" and "Zoe Kravitz" are one person, named as most claims do. */
final class NameBook {
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

  /** Counts a spelling. */
  void learn(String name) {
    spellings
        .computeIfAbsent(Catalogue.titleKey(name), key -> new TreeMap<>())
        .merge(name, 1, Integer::sum);
  }

  /** The spelling of a name that was learned most often; of equals the first by alphabet. */
  String usual(String name) {
    Map<String, Integer> counts = spellings.getOrDefault(Catalogue.titleKey(name), Map.of(name, 1));
    String usual = name;
    int most = 0;
    for (Map.Entry<String, Integer> spelling : counts.entrySet()) {
      if (spelling.getValue() > most) {
        most = spelling.getValue();
        usual = spelling.getKey();
      }
    }
    return usual;
  }
}
