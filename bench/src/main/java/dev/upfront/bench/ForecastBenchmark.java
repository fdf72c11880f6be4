package dev.upfront.bench;

import dev.upfront.forecast.Forecaster;
import dev.upfront.forecast.History;
import dev.upfront.forecast.Knowledge;
import dev.upfront.forecast.Past;
import dev.upfront.forecast.Premiere;
import dev.upfront.forecast.Traits;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long it takes to fit a forecaster to the seasons that come with Upfront, and to forecast one season, reasons and all. */
@Command(
    name = "forecast",
    description = "Fits a forecaster and asks it of each series, on one thread.",
    mixinStandardHelpOptions = true)
final class ForecastBenchmark implements Callable<Integer> {
  private static final String SEASONS = "/dev/upfront/app/seasons/seasons.csv";
  private static final LocalDate TAKEN = LocalDate.of(2026, 8, 22);

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "10",
      description = "How often, of which the first half warms up; ${DEFAULT-VALUE} unless told.")
  private int rounds;

  @Spec
  private CommandSpec spec;

  private ForecastBenchmark() {}

  public static void main(String[] args) {
    Measurement.run(new ForecastBenchmark(), args);
  }

  @Override
  public Integer call() throws IOException {
    Past past = past();
    List<Knowledge> asked = asked(past);
    List<Long> fits = new ArrayList<>();
    List<Long> predictions = new ArrayList<>();
    long first = 0;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      Forecaster forecaster = Forecaster.fit(past, TAKEN);
      long fitted = System.nanoTime() - start;
      first = round == 0 ? fitted : first;
      boolean counts = round >= rounds / 2;
      if (counts) {
        fits.add(fitted);
      }
      for (Knowledge known : asked) {
        long before = System.nanoTime();
        boolean answered = forecaster.forecast(known).isPresent();
        if (counts && answered) {
          predictions.add(System.nanoTime() - before);
        }
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "fit to %,d series: %s ms, the first %s ms%n",
        past.seasons().size(), middle(fits), ms(first));
    out.printf(
        "forecast of one season, %,d times: %s ms at the middle, %s ms at 99%%, %s ms at most%n",
        predictions.size(), middle(predictions), at(predictions, 0.99), at(predictions, 1));
    out.flush();
    return 0;
  }

  private static String middle(List<Long> nanos) {
    return at(nanos, 0.5);
  }

  private static String at(List<Long> nanos, double share) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return ms(sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))]);
  }

  private static String ms(long nanos) {
    return "%.3f".formatted(nanos / 1e6);
  }

  /** The next season of each series. */
  private static List<Knowledge> asked(Past past) {
    List<Knowledge> asked = new ArrayList<>();
    for (History history : past.seasons()) {
      List<Premiere> out = history.premieres().stream()
          .filter(premiere -> !premiere.day().isAfter(TAKEN))
          .toList();
      if (!out.isEmpty()) {
        asked.add(new Knowledge(
            TAKEN,
            history.title(),
            out.getLast().season() + 1,
            history.traits(),
            out,
            List.of(),
            List.of(),
            null));
      }
    }
    return asked;
  }

  private static Past past() throws IOException {
    Map<String, List<CSVRecord>> series = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .setCommentMarker('#')
        .get();
    try (InputStream stream = ForecastBenchmark.class.getResourceAsStream(SEASONS)) {
      if (stream == null) {
        throw new IOException("the resource " + SEASONS + " is missing");
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      for (CSVRecord row : format.parse(reader)) {
        series.computeIfAbsent(row.get("tmdb_id"), id -> new ArrayList<>()).add(row);
      }
    }
    List<History> histories = new ArrayList<>();
    series.forEach((id, rows) -> histories.add(history(id, rows)));
    return new Past(histories, List.of(), Map.of());
  }

  private static History history(String id, List<CSVRecord> rows) {
    CSVRecord first = rows.getFirst();
    return new History(
        id,
        first.get("series"),
        new Traits(
            list(first.get("platforms")).getFirst(),
            list(first.get("countries")),
            first.get("type"),
            list(first.get("genres"))),
        rows.stream()
            .map(row -> Premiere.of(
                Integer.parseInt(row.get("season")), LocalDate.parse(row.get("premiere"))))
            .toList(),
        TAKEN);
  }

  private static List<String> list(String cell) {
    return Arrays.asList(cell.split("\\|", -1));
  }
}
