package dev.upfront.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Finds to which outlets a text puts what it tells: "according to Deadline", "Reel &amp; Dial reports", "first reported
 * by Variety". Whoever is named in such a place may also be a person or a company: names are only compared with those of
 * outlets, so that they do no harm.
 */
final class Credits {
  private static final int LONGEST_NAME = 5;
  private static final int MOST = 32;

  /** Behind these stands a name. */
  private static final Set<String> BEFORE_NAME = Set.of("to", "by", "via", "told", "from", "per");

  private static final Set<String> TO = Set.of("according", "speaking");
  private static final Set<String> BY = Set.of("reported", "spotted", "published", "revealed");

  /** Before these stands one. */
  private static final Set<String> BEHIND_NAME = Set.of(
      "reports",
      "reported",
      "writes",
      "wrote",
      "notes",
      "noted",
      "says",
      "said",
      "revealed",
      "reveals",
      "learned",
      "understands",
      "claims",
      "claimed",
      "broke",
      "has",
      "was");

  /** Words that may stand inside of a name without a capital. */
  private static final Set<String> INSIDE = Set.of("&", "and", "of", "the");

  private Credits() {}

  static List<String> in(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text, " \t\n\u00a0");
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < words.size() && names.size() < MOST; i++) {
      String word = bare(words.get(i)).toLowerCase(Locale.ROOT);
      String before = i == 0 ? "" : bare(words.get(i - 1)).toLowerCase(Locale.ROOT);
      if (leadsToName(before, word)) {
        behind(words, i + 1, names);
      }
      if (BEHIND_NAME.contains(word)) {
        before(words, i - 1, names);
      }
    }
    return List.copyOf(names);
  }

  private static boolean leadsToName(String before, String word) {
    return BEFORE_NAME.contains(word)
        && (!word.equals("to") || TO.contains(before))
        && (!word.equals("by") || BY.contains(before));
  }

  private static void behind(List<String> words, int from, Set<String> names) {
    int end = from;
    while (end < words.size() && end - from < LONGEST_NAME && isPart(words.get(end), end > from)) {
      end++;
      if (endsRun(words.get(end - 1))) {
        break;
      }
    }
    add(words, from, end, names);
  }

  private static void before(List<String> words, int last, Set<String> names) {
    int start = last + 1;
    while (start > 0 && last + 1 - start < LONGEST_NAME) {
      String word = words.get(start - 1);
      if (!isPart(word, start <= last) || endsRun(word)) {
        break;
      }
      start--;
    }
    add(words, start, last + 1, names);
  }

  private static void add(List<String> words, int from, int to, Set<String> names) {
    while (from < to && INSIDE.contains(words.get(from))) {
      from++;
    }
    while (to > from && INSIDE.contains(words.get(to - 1))) {
      to--;
    }
    if (from < to) {
      String name = bare(String.join(" ", words.subList(from, to)));
      if (name.length() > 1) {
        names.add(name);
      }
    }
  }

  private static boolean isPart(String word, boolean inside) {
    String bare = bare(word);
    return !bare.isEmpty() && Character.isUpperCase(bare.charAt(0))
        || inside && INSIDE.contains(word);
  }

  private static boolean endsRun(String word) {
    char last = word.charAt(word.length() - 1);
    return last == '.' || last == ',' || last == ':' || last == ';' || last == ')' || last == '”';
  }

  /** Without the marks around it and a genitive. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !isKept(word.charAt(start))) {
      start++;
    }
    while (end > start && !isKept(word.charAt(end - 1))) {
      end--;
    }
    String bare = word.substring(start, end);
    return bare.endsWith("’s") || bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
  }

  private static boolean isKept(char c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '&';
  }
}
