package dev.upfront.bench.maintext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much two texts share, in runs of so many words, each counted as often as it stands there. With runs of four this
 * is the measure of the article extraction benchmark of Scrapinghub (2019), with runs of one that of a bag of words.
 *
 * @param precision part of what was found that is marked
 * @param recall part of what is marked that was found
 */
record Overlap(double precision, double recall) {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static Overlap of(String found, String marked, int run) {
    Map<List<String>, Integer> open = runs(marked, run);
    int wanted = total(open);
    int got = 0;
    int shared = 0;
    for (Map.Entry<List<String>, Integer> each : runs(found, run).entrySet()) {
      got += each.getValue();
      shared += Math.min(each.getValue(), open.getOrDefault(each.getKey(), 0));
    }
    return new Overlap(
        got == 0 ? 0 : (double) shared / got, wanted == 0 ? 1 : (double) shared / wanted);
  }

  /** Of the means, as the benchmark has it; a page on which nothing was found has no precision. */
  static Overlap mean(List<Overlap> all) {
    return new Overlap(
        all.stream()
            .filter(each -> each.recall > 0 || each.precision > 0)
            .mapToDouble(Overlap::precision)
            .average()
            .orElse(0),
        all.stream().mapToDouble(Overlap::recall).average().orElse(0));
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static int total(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> runs(String text, int run) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(words.isEmpty() ? 0 : 1, words.size() - run + 1); i++) {
      runs.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + run))), 1, Integer::sum);
    }
    return runs;
  }
}
