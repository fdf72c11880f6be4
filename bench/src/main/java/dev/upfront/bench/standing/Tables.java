package dev.upfront.bench.standing;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints scores in no more than 80 columns. */
final class Tables {
  private final PrintWriter out;

  Tables(PrintWriter out) {
    this.out = out;
  }

  /** A figure for each scenario and method: mean and standard deviation over worlds. */
  void table(String figure, Map<String, Map<String, double[]>> rows) {
    out.printf("%n%-18s", figure);
    rows.values()
        .iterator()
        .next()
        .keySet()
        .forEach(method -> out.printf("%10s", shortened(method)));
    out.println();
    rows.forEach((scenario, cells) -> {
      out.printf("%-18s", scenario);
      cells
          .values()
          .forEach(values -> out.printf(" %s±%s", plain(mean(values)), plain(deviation(values))));
      out.println();
    });
  }

  /** By kind of question, and by bins of confidence. */
  void detail(String scenario, List<Examination.Judged> upfront, List<Examination.Judged> peer) {
    out.printf("%n%s: by question%n", scenario);
    out.printf(
        "%-16s%8s%10s%10s%10s%10s%10s%n",
        "", "asked", "right", "of ACCU", "stated", "ECE", "silent");
    Map<String, List<Examination.Judged>> peers = byQuestion(peer);
    byQuestion(upfront).forEach((question, judged) -> {
      Score score = Score.of(judged);
      out.printf(
          "%-16s%8d%10.3f%10.3f%10.3f%10.3f%10d%n",
          question,
          score.questions(),
          score.accuracy(),
          Score.of(peers.getOrDefault(question, List.of())).accuracy(),
          judged.stream().mapToDouble(Examination.Judged::confidence).average().orElse(0),
          score.calibrationError(),
          judged.stream().filter(each -> each.belief() == null).count());
    });
    out.printf("%s: by confidence (stated, right, answers)%n", scenario);
    Score.of(upfront).bins().stream()
        .filter(bin -> bin.answers() > 0)
        .forEach(bin ->
            out.printf("  %.3f  %.3f  %,7d%n", bin.confidence(), bin.accuracy(), bin.answers()));
  }

  private static Map<String, List<Examination.Judged>> byQuestion(List<Examination.Judged> judged) {
    return judged.stream()
        .collect(Collectors.groupingBy(
            each -> each.topic().question().getClass().getSimpleName(),
            TreeMap::new,
            Collectors.toList()));
  }

  private static String shortened(String method) {
    return method.length() > 9 ? method.substring(0, 9) : method;
  }

  private static String plain(double figure) {
    String text = "%.3f".formatted(figure);
    return text.startsWith("0") ? text.substring(1) : text.substring(0, 4);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    double squares =
        Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
  }
}
