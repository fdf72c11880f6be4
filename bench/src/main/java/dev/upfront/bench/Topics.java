package dev.upfront.bench;

import dev.upfront.intake.archive.Television;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How well the filter of web archives tells pages about television from others, and how fast. */
@Command(
    name = "topics",
    description = "Judges pages about television and about other things by the filter of archives.",
    mixinStandardHelpOptions = true)
final class Topics implements Callable<Integer> {
  private static final int VARIANTS = 40;
  private static final int SECONDS = 3;

  @Option(
      names = "--television",
      paramLabel = "FOLDER",
      description =
          "Articles about television as text; those whose number is divisible by three stay unread.")
  private @Nullable Path television;

  @Option(
      names = "--other",
      paramLabel = "FOLDER",
      description = "Pages (.html, .htm) about other things, in that folder and below.")
  private @Nullable Path other;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "3000",
      description = "Of --other, at most so many.")
  private int most;

  @Option(names = "--list", description = "Show what was judged wrongly.")
  private boolean list;

  @Spec
  private CommandSpec spec;

  private Topics() {}

  public static void main(String[] args) {
    Measurement.run(new Topics(), args);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Page(String name, byte[] html) {}

  @Override
  public Integer call() throws IOException {
    List<Page> wanted = new ArrayList<>();
    Path home = Measurement.home();
    wanted.addAll(articles(home.resolve("app/src/main/resources/dev/upfront/app/press")));
    if (television != null) {
      wanted.addAll(articles(television));
    }
    report("about television", wanted, true);
    report("other news, generated", otherNews(), false);
    if (other != null) {
      report("other pages", pages(other), false);
    }
    speed(wanted);
    return 0;
  }

  /** Texts in a page with a menu around it, as a news site has it. */
  private static List<Page> articles(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        String digits = name.replaceAll("[^0-9]", "");
        boolean isUnseen = !digits.isEmpty() && Integer.parseInt(digits) % 3 == 0;
        if (name.endsWith(".txt") && !digits.isEmpty() && !isUnseen) {
          pages.add(new Page(name, wrapped(Files.readString(file).lines().toList())));
        }
      }
    }
    return pages;
  }

  static byte[] wrapped(List<String> lines) {
    StringBuilder page = new StringBuilder("<!doctype html><html><head><title>");
    page.append(lines.get(0))
        .append("</title></head><body><ul><li>News</li><li>Sport</li><li>TV</li>");
    page.append("<li>Music</li><li>Recipes</li><li>Politics</li></ul><article><h1>")
        .append(lines.get(0));
    page.append("</h1>");
    lines.stream().skip(1).forEach(line -> page.append("<p>").append(line).append("</p>\n"));
    return page.append("</article><footer>Terms, cookies, contact</footer></body></html>")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The bundled articles about other things, each in many variants: some of its sentences in another order. */
  private static List<Page> otherNews() throws IOException {
    List<Page> pages = new ArrayList<>();
    Random random = new Random(1);
    int number = 0;
    for (List<String> sentences : otherTexts()) {
      number++;
      for (int i = 0; i < VARIANTS; i++) {
        List<String> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, random);
        pages.add(new Page(
            "other news " + number,
            wrapped(shuffled.subList(0, 3 + random.nextInt(shuffled.size() - 2)))));
      }
    }
    return pages;
  }

  /** The sentences of each bundled article about other things. */
  static List<List<String>> otherTexts() throws IOException {
    List<List<String>> texts = new ArrayList<>();
    InputStream in = Objects.requireNonNull(Topics.class.getResourceAsStream("other-news.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .forEach(line -> texts.add(List.of(line.split("(?<=[.]) "))));
    }
    return texts;
  }

  private List<Page> pages(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = new ArrayList<>(walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".html") || file.toString().endsWith(".htm"))
          .sorted()
          .toList());
    }
    Collections.shuffle(files, new Random(1));
    List<Page> pages = new ArrayList<>();
    for (Path file : files.subList(0, Math.min(most, files.size()))) {
      pages.add(new Page(file.toString(), Files.readAllBytes(file)));
    }
    return pages;
  }

  private void report(String what, List<Page> pages, boolean about) {
    PrintWriter out = spec.commandLine().getOut();
    int taken = 0;
    for (Page page : pages) {
      boolean isTaken = Television.judge(page.html()) == Television.Verdict.ABOUT_IT;
      taken += isTaken ? 1 : 0;
      if (list && isTaken != about) {
        out.printf("  %s: %.1f%n", page.name(), Television.score(page.html()));
      }
    }
    out.printf(
        "%s: %,d of %,d taken (%.1f%%)%n",
        what, taken, pages.size(), 100.0 * taken / Math.max(1, pages.size()));
    out.flush();
  }

  private void speed(List<Page> pages) {
    long bytes = 0;
    long start = System.nanoTime();
    while (System.nanoTime() - start < SECONDS * 1_000_000_000L) {
      for (Page page : pages) {
        bytes += page.html().length;
        Television.judge(page.html());
      }
    }
    spec.commandLine()
        .getOut()
        .printf(
            "speed: %.0f MB/s on one thread%n", bytes / 1e6 / ((System.nanoTime() - start) / 1e9));
  }
}
