package dev.upfront.bench;

import dev.upfront.app.Scratch;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Kills a process that adds articles (SIGKILL) at random moments, starts it again, and looks after each kill whether
 * every article is wholly in the ledger or wholly out of it.
 */
@Command(
    name = "kill",
    description = "Kills a process that adds articles again and again, and looks for what is lost.",
    mixinStandardHelpOptions = true)
final class Kill implements Callable<Integer> {
  /** One life in so many ends at any time after its start, making the ledger and closing it included. */
  private static final int EARLY = 8;

  private static final int LONGEST_START_MS = 900;

  @Option(
      names = "--kills",
      paramLabel = "N",
      defaultValue = "200",
      description = "How often; ${DEFAULT-VALUE} unless told.")
  private int kills;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "6000",
      description = "How many are added in the end; ${DEFAULT-VALUE} unless told.")
  private int articles;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the random moments; ${DEFAULT-VALUE} unless told.")
  private long seed;

  @Spec
  private CommandSpec spec;

  private Kill() {}

  public static void main(String[] args) {
    Measurement.run(new Kill(), args);
  }

  /**
   * What was seen.
   *
   * @param recorded how many articles were told to be new by whoever was killed, or by all of several
   */
  record Result(int kills, int recorded, List<String> faults) {}

  @Override
  public Integer call() throws IOException, SQLException {
    PrintWriter out = spec.commandLine().getOut();
    try (Scratch scratch = Scratch.make()) {
      Result result = run(scratch.folder().resolve("upfront.db"), kills, articles, seed, out);
      result.faults().forEach(out::println);
      out.printf(
          "%d kills, %d articles recorded between them, %d faults%n",
          result.kills(), result.recorded(), result.faults().size());
      return result.faults().isEmpty() ? 0 : 1;
    }
  }

  /** Kills so often, then lets one life end by itself, and looks at all. */
  static Result run(Path file, int kills, int articles, long seed, Writer progress)
      throws IOException, SQLException {
    SplittableRandom random = new SplittableRandom(seed);
    PrintWriter out = new PrintWriter(progress);
    String url = "jdbc:sqlite:" + file;
    int recorded = 0;
    for (int i = 0; i < kills; i++) {
      recorded += live(url, articles, articles / kills, random);
      List<String> faults = look(url, file, articles, false);
      if (!faults.isEmpty()) {
        return new Result(i + 1, recorded, faults);
      }
      if (i % 20 == 19) {
        out.printf("%d kills, %d articles%n", i + 1, recorded);
        out.flush();
      }
    }
    Process last = start(url, articles);
    try (BufferedReader lines = lines(last)) {
      String line = lines.readLine();
      while (line != null && !line.equals(KilledAdder.DONE)) {
        line = lines.readLine();
      }
      if (line == null) {
        return new Result(kills, recorded, List.of("the last life ended before it was done"));
      }
    }
    return new Result(kills, recorded, look(url, file, articles, true));
  }

  /** Lets several processes make one ledger and add the same articles to it at once; nobody is killed. */
  static Result together(Path file, int processes, int articles) throws IOException, SQLException {
    String url = "jdbc:sqlite:" + file;
    List<Process> adders = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      adders.add(start(url, articles));
    }
    int recorded = 0;
    List<String> faults = new ArrayList<>();
    for (Process adder : adders) {
      try (BufferedReader lines = lines(adder)) {
        List<String> told = lines.lines().toList();
        if (told.isEmpty() || !told.get(told.size() - 1).equals(KilledAdder.DONE)) {
          faults.add("one of the processes failed");
        }
        recorded += told.size() - 1;
      }
    }
    faults.addAll(look(url, file, articles, true));
    return new Result(0, recorded, faults);
  }

  /** One life: how many articles it told of before it was killed. */
  private static int live(String url, int articles, int mean, SplittableRandom random)
      throws IOException {
    Process process = start(url, articles);
    int told = 0;
    try (BufferedReader lines = lines(process)) {
      if (random.nextInt(EARLY) == 0) {
        LockSupport.parkNanos(random.nextInt(LONGEST_START_MS) * 1_000_000L);
      } else {
        int until = 1 + random.nextInt(2 * Math.max(1, mean));
        while (told < until) {
          String line = lines.readLine();
          if (line == null || line.equals(KilledAdder.DONE)) {
            break;
          }
          told++;
        }
        // Somewhere within the next article.
        LockSupport.parkNanos(random.nextInt(1_500_000));
      }
      process.destroyForcibly();
      while (lines.readLine() instanceof String line && !line.equals(KilledAdder.DONE)) {
        told++;
      }
    } catch (IOException e) {
      // The pipe broke with its writer.
    } finally {
      process.destroyForcibly();
      process.onExit().join();
    }
    return told;
  }

  private static Process start(String url, int articles) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledAdder.class.getName(),
            url,
            Integer.toString(articles))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** What is wrong with the ledger; with all, each article is compared with what was brought. */
  private static List<String> look(String url, Path file, int articles, boolean all)
      throws SQLException {
    if (Files.notExists(file)) {
      return List.of();
    }
    List<String> faults = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      try (ResultSet check = statement.executeQuery("pragma integrity_check")) {
        if (!check.next() || !"ok".equals(check.getString(1))) {
          faults.add("integrity_check: " + check.getString(1));
        }
      }
      try (ResultSet check = statement.executeQuery("pragma foreign_key_check")) {
        if (check.next()) {
          faults.add("foreign_key_check: " + check.getString(1));
        }
      }
    }
    try (Ledger ledger = Ledger.open(url, InstantSource.system())) {
      Set<String> addresses = new HashSet<>();
      ledger
          .entries(AsOf.day(LocalDate.of(9999, 1, 1)))
          .forEach(entry -> compare(entry, addresses, faults));
      // One by one from the first on: what is in is all that comes before the last.
      for (int i = 0; i < addresses.size(); i++) {
        if (!addresses.contains(GeneratedPress.address(i))) {
          faults.add("article " + i + " is missing between others");
        }
      }
      if (all && addresses.size() != articles) {
        faults.add(addresses.size() + " articles at the end, not " + articles);
      }
      int counted =
          ledger.series().stream().mapToInt(series -> series.articles()).sum();
      if (counted != addresses.size()) {
        faults.add("the series count " + counted + " articles, there are " + addresses.size());
      }
    }
    return faults;
  }

  private static void compare(Entry entry, Set<String> addresses, List<String> faults) {
    String address = entry.article().address();
    int number = Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
    if (!addresses.add(address) || entry.article().version() != 1) {
      faults.add(address + " is there twice");
    }
    if (!KilledAdder.PRESS.reading(number).equals(entry.reading())) {
      faults.add(address + " is there in part");
    }
  }
}
