package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Breaks articles as copying breaks them and worse: cuts, doubles, joins two, puts odd characters
 * in. Finds other things than the fuzzer, which changes bytes and seldom leaves a sentence whole.
 * Looks for some seconds; {@code -Dupfront.splice=PT10M} for ten minutes, and {@code
 * -Dupfront.press=FOLDER} at texts of a folder and not at the kept inputs.
 */
class SplicedArticlesTest {
  private static final String[] ODD = {
    "\ud800",
    "\udc00",
    "\u200f",
    "\u202e",
    "\u200b",
    "\u00a0",
    "\ufeff",
    "e\u0301",
    "🎬",
    "\0",
    "“",
    "”",
    "((((",
    "''",
    "\u00ad",
    "Ａ",
    "\"",
    ",",
    ".",
    "?",
    "…",
    " – ",
    "\n",
    "\n\n",
    "- ",
    "• ",
    "season ",
    "Season 2 ",
    "second season ",
    "seasons 1 to 999999 ",
    "seasons 3-1 ",
    "season IV ",
    "first 1000 episodes ",
    "0 episodes ",
    " 0 ",
    " 99999999999 ",
    " 31 February 2023 ",
    "May 0",
    "0000",
    "9999",
    "12/31/99",
    "1000000 years ago",
    "600 months ago",
    "Q5 2024",
    "’s ",
    "Mr. ",
    "Have ",
    "They have ",
    "and ",
    "A".repeat(3_000),
    "x-".repeat(500),
    "Of The ".repeat(300)
  };

  @Test
  void areReadAsPromised() throws Exception {
    List<String> texts = texts();
    long until = System.nanoTime()
        + Duration.parse(System.getProperty("upfront.splice", "PT3S")).toNanos();
    // A fixed beginning, so that ordinary builds agree with one another as far as they come.
    for (long seed = 1; System.nanoTime() < until; seed++) {
      Random random = new Random(seed);
      String text = splice(texts, random);
      int line = random.nextInt(3) == 0 ? -1 : text.indexOf('\n');
      LocalDate day = random.nextBoolean()
          ? LocalDate.of(1950 + random.nextInt(100), 1 + random.nextInt(12), 28)
          : null;
      try {
        Promises.check(line < 0 ? "" : text.substring(0, line), day, text.substring(line + 1));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", day " + day + ", text <" + text + ">", e);
      }
    }
  }

  private static List<String> texts() throws IOException, URISyntaxException {
    String press = System.getProperty("upfront.press");
    Path folder = press != null
        ? Path.of(press)
        : Path.of(Objects.requireNonNull(
                SplicedArticlesTest.class.getResource("ReaderFuzzTestInputs/readsAnything"))
            .toURI());
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Files::isRegularFile)) {
      found.forEach(files::add);
    }
    files.sort(null);
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      // Kept inputs need not be text; whatever is none becomes the sign for that.
      texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    assertThat(texts).isNotEmpty();
    return texts;
  }

  private static String splice(List<String> texts, Random random) {
    StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes && !text.isEmpty(); i++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextBoolean() ? 20 : 800));
      String odd = ODD[random.nextInt(ODD.length)];
      switch (random.nextInt(6)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, text.substring(from, to));
        case 2 -> text.insert(from, piece(texts.get(random.nextInt(texts.size())), random));
        case 3 -> text.setLength(to);
        case 4 -> text.insert(from, odd.length() < 40 ? odd.repeat(1 + random.nextInt(100)) : odd);
        default -> text.insert(from, odd);
      }
    }
    return text.toString();
  }

  private static String piece(String text, Random random) {
    int from = random.nextInt(Math.max(1, text.length()));
    return text.substring(from, Math.min(text.length(), from + random.nextInt(600)));
  }
}
