package dev.upfront.reading.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs: the irregular ones of {@code verbs.txt}, the others by rule. */
public final class Verbs {
  private final Map<String, List<String>> irregular = new HashMap<>();

  public Verbs() {
    for (String line : Resources.lines("verbs.txt")) {
      String[] forms = line.split("\\s+");
      irregular.put(forms[0], List.of(forms));
    }
  }

  /** Base form, third person, past, participle, -ing form. */
  public Set<String> forms(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(thirdPerson(base));
    List<String> listed = irregular.get(base);
    if (listed != null) {
      forms.addAll(listed);
    } else {
      forms.add(
          base.endsWith("e")
              ? base + "d"
              : endsInConsonantY(base) ? stem(base) + "ied" : base + "ed");
    }
    if (listed == null || listed.stream().noneMatch(form -> form.endsWith("ing"))) {
      forms.add(base.endsWith("e") && !base.endsWith("ee") ? stem(base) + "ing" : base + "ing");
    }
    return forms;
  }

  private static String thirdPerson(String base) {
    if (endsInConsonantY(base)) {
      return stem(base) + "ies";
    }
    boolean hisses = base.endsWith("s")
        || base.endsWith("x")
        || base.endsWith("z")
        || base.endsWith("ch")
        || base.endsWith("sh");
    return hisses || base.endsWith("o") ? base + "es" : base + "s";
  }

  private static String stem(String base) {
    return base.substring(0, base.length() - 1);
  }

  private static boolean endsInConsonantY(String base) {
    return base.length() > 1
        && base.endsWith("y")
        && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
