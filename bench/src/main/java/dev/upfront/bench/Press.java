package dev.upfront.bench;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles in a folder, with their marks in {@code gold*.jsonl} beside them, or with their text in that line. */
final class Press {
  private static final Pattern DAY_LINE =
      Pattern.compile("(?m)^(?:Published|Updated|Last updated|Posted)(?: on)?: .{1,80}\n");
  private static final Pattern SLICE = Pattern.compile("^([a-z]+)-\\d+\\.");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Press() {}

  /** The folder that is meant where none is given: articles of our own, about series that nobody has made. */
  static Path folder(@Nullable Path given) {
    return given != null ? given : Measurement.home().resolve("bench/press");
  }

  /**
   * An article with its marks.
   *
   * @param id its file name
   * @param gold the line of marks
   * @param source the file's content
   */
  record Marked(String id, JsonNode gold, byte[] source) {

    /** The article as it is. */
    Article article() throws IntakeException {
      return Articles.read(id, source);
    }

    /** The article without the lines that say its day, empty where it carries none. */
    Optional<Article> undated() throws IntakeException {
      Matcher day = DAY_LINE.matcher(new String(source, StandardCharsets.UTF_8));
      return day.find()
          ? Optional.of(Articles.read(id, day.replaceAll("").getBytes(StandardCharsets.UTF_8)))
          : Optional.empty();
    }

    /** The manner in which it is written. */
    String slice() {
      Matcher slice = SLICE.matcher(id);
      return slice.find() ? slice.group(1) : "other";
    }

    /** Whether nobody looks at it while working on the reader: each third by number. */
    boolean unseen() {
      Matcher number = NUMBER.matcher(id);
      return number.find() && Integer.parseInt(number.group()) % 3 == 0;
    }
  }

  /** A text of few sentences that stands with its marks: with its headline and day above it. */
  private static byte[] whole(JsonNode gold) {
    String day = Mark.text(gold, "published");
    return (gold.path("title").stringValue()
            + (day == null ? "" : "\nPublished: " + day)
            + "\n\n"
            + gold.path("text").stringValue()
            + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** All marked articles of a folder, by name. */
  static List<Marked> in(Path folder) throws IOException {
    List<Marked> articles = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "gold*.jsonl")) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            JsonNode gold = JsonMapper.shared().readTree(line);
            String id = gold.path("id").stringValue();
            byte[] source = gold.has("text") ? whole(gold) : Files.readAllBytes(folder.resolve(id));
            articles.add(new Marked(id, gold, source));
          }
        }
      }
    }
    articles.sort(Comparator.comparing(Marked::id));
    return articles;
  }
}
