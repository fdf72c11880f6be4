package dev.upfront.bench;

import dev.upfront.app.Scratch;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Takes in a site, its feeds and a web archive with the program itself, as a user would; kills it in the middle and
 * starts it again; counts what the ledger holds; and tells time and memory.
 */
@Command(
    name = "intake",
    description =
        "Takes in a generated site, 40 feeds and a web archive, killed in the middle, and counts.",
    mixinStandardHelpOptions = true)
final class IntakeBenchmark implements Callable<Integer> {
  private static final int FEEDS = 40;

  /** Of 100 records of the archive so many are about television, and so many pages about other things. */
  private static final int ABOUT_TELEVISION = 8;

  private static final int OTHER_PAGES = 62;
  private static final int PICTURE = 40_000;

  @Option(names = "--pages", paramLabel = "N", defaultValue = "5000", description = "Of the site.")
  private int pages;

  @Option(
      names = "--mb",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Size of the archive.")
  private int megabytes;

  @Option(names = "--skip-site", description = "The archive only.")
  private boolean skipSite;

  @Spec
  private CommandSpec spec;

  private final Path program = Measurement.home().resolve("upfront");
  private boolean allRight = true;

  private IntakeBenchmark() {}

  public static void main(String[] args) {
    Measurement.run(new IntakeBenchmark(), args);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    try (Scratch scratch = Scratch.make()) {
      Path folder = scratch.folder();
      // Builds the program where it must, so that no time below holds that.
      run(folder, Integer.MAX_VALUE, "--version");
      if (!skipSite) {
        site(folder);
      }
      archive(folder);
    }
    return allRight ? 0 : 1;
  }

  /**
   * How a run went.
   *
   * @param peak the most memory that the process held at once, in megabytes; 0 where the system does not tell
   */
  private record Run(boolean killed, double seconds, long peak, String said) {}

  /** Runs the program and kills it after so many milliseconds, unless it is done before. */
  private Run run(Path folder, int killAfter, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(args));
    Path said = folder.resolve("said.txt");
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command)
        .redirectOutput(said.toFile())
        .redirectError(folder.resolve("complaints.txt").toFile())
        .start();
    long peak = 0;
    boolean killed = false;
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.pid()));
      if (!killed && (System.nanoTime() - start) / 1_000_000 > killAfter) {
        process.destroyForcibly();
        killed = true;
      }
    }
    return new Run(killed, (System.nanoTime() - start) / 1e9, peak, Files.readString(said));
  }

  private static long peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1000)
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  private void site(Path folder) throws IOException, InterruptedException, SQLException {
    try (GeneratedSite site = new GeneratedSite(pages)) {
      Path opml = Files.writeString(folder.resolve("feeds.opml"), site.opml(FEEDS));
      int expected = pages + (FEEDS - GeneratedSite.BROKEN) * GeneratedSite.IN_A_FEED;
      Path db = folder.resolve("site.db");
      Run whole = watch(folder, opml, db, Integer.MAX_VALUE);
      tell(
          "site and %d feeds: %.1f s, %.0f pages/s, peak %d MB",
          FEEDS, whole.seconds(), expected / whole.seconds(), whole.peak());
      check("articles of the site", articles(db), expected);
      check(
          "feeds in trouble",
          number(db, "select count(*) from feed where trouble is not null"),
          GeneratedSite.BROKEN);

      Path killed = folder.resolve("killed.db");
      int kills = 0;
      for (int i = 1; i <= 3; i++) {
        kills += watch(folder, opml, killed, (int) (whole.seconds() * 1000 * i / 10) + 1000)
                .killed()
            ? 1
            : 0;
      }
      watch(folder, opml, killed, Integer.MAX_VALUE);
      check("articles of the site after " + kills + " kills", articles(killed), expected);
      check("versions of them", number(killed, "select max(version) from article"), 1);
    }
  }

  private Run watch(Path folder, Path opml, Path db, int killAfter)
      throws IOException, InterruptedException {
    run(folder, Integer.MAX_VALUE, "follow", "import", "--db", db.toString(), opml.toString());
    return run(
        folder,
        killAfter,
        "watch",
        "--once",
        "--delay",
        "0",
        "--allow-private",
        "--db",
        db.toString());
  }

  private void archive(Path folder) throws IOException, InterruptedException, SQLException {
    Path small = folder.resolve("small.warc.gz");
    int fewer = write(small, megabytes / 10);
    Run tenth = add(folder, small, folder.resolve("small.db"), Integer.MAX_VALUE);
    check("articles of the small archive", articles(folder.resolve("small.db")), fewer);
    Files.delete(small);

    Path file = folder.resolve("large.warc.gz");
    int expected = write(file, megabytes);
    double size = Files.size(file) / 1e6;
    Path db = folder.resolve("large.db");
    Run whole = add(folder, file, db, Integer.MAX_VALUE);
    check("articles of the archive", articles(db), expected);
    double plain = plain(file);
    double unpacked = unpacked(file);
    tell(
        "archive of %.0f MB: %.1f s, %.1f MB/s; a plain read of it %.0f MB/s, unpacking it alone %.1f MB/s",
        size, whole.seconds(), size / whole.seconds(), size / plain, size / unpacked);
    tell("peak memory: %d MB, of an archive a tenth as large %d MB", whole.peak(), tenth.peak());

    Path killed = folder.resolve("half.db");
    Run half = add(folder, file, killed, (int) (whole.seconds() * 500));
    int before = articles(killed);
    Run rest = add(folder, file, killed, Integer.MAX_VALUE);
    tell(
        "killed after %.1f s with %d articles, the rest took %.1f s: %s",
        half.seconds(), before, rest.seconds(), rest.said().lines().findFirst().orElse(""));
    check("articles of the archive after a kill", articles(killed), expected);
    check("versions of them", number(killed, "select max(version) from article"), 1);
  }

  private Run add(Path folder, Path file, Path db, int killAfter)
      throws IOException, InterruptedException {
    return run(folder, killAfter, "add", "--db", db.toString(), file.toString());
  }

  /** Pages about television, pages about other things, and pictures; says how many the first are. */
  private static int write(Path file, int megabytes) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    List<List<String>> others = Topics.otherTexts();
    int about = 0;
    try (WarcWriter writer = new WarcWriter(
        Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        WarcCompression.GZIP)) {
      for (int i = 0; writer.position() < megabytes * 1_000_000L; i++) {
        int kind = random.nextInt(100);
        String address = "https://outlet" + i % 150 + ".example/" + i;
        if (kind < ABOUT_TELEVISION) {
          about++;
          record(
              writer, address, "text/html", GeneratedSite.page(i).getBytes(StandardCharsets.UTF_8));
        } else if (kind < ABOUT_TELEVISION + OTHER_PAGES) {
          List<String> lines = new ArrayList<>(others.get(i % others.size()));
          lines.set(0, lines.get(0) + " " + i);
          record(writer, address, "text/html", Topics.wrapped(lines));
        } else {
          byte[] picture = new byte[PICTURE];
          random.nextBytes(picture);
          record(writer, address, "image/jpeg", picture);
        }
      }
    }
    return about;
  }

  private static void record(WarcWriter writer, String address, String type, byte[] body)
      throws IOException {
    writer.write(new WarcResponse.Builder(address)
        .body(new HttpResponse.Builder(200, "OK")
            .body(MediaType.parseLeniently(type), body)
            .build())
        .build());
  }

  /** Seconds that reading the bytes takes; they are in the system's memory by then, if at any time. */
  private static double plain(Path file) throws IOException {
    long start = System.nanoTime();
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** Seconds that going from record to record takes. */
  private static double unpacked(Path file) throws IOException {
    long start = System.nanoTime();
    try (WarcReader reader = new WarcReader(file)) {
      boolean more = true;
      while (more) {
        more = reader.next().isPresent();
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static int articles(Path db) throws SQLException {
    return number(db, "select count(distinct address) from article");
  }

  private static int number(Path db, String question) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + db);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.next() ? answer.getInt(1) : 0;
    }
  }

  private void check(String what, int found, int expected) {
    allRight &= found == expected;
    tell(
        "%s: %,d%s",
        what, found, found == expected ? ", as it should be" : ", but it should be " + expected);
  }

  private void tell(String format, Object... values) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(format + "%n", Arrays.copyOf(values, values.length));
    out.flush();
  }
}
