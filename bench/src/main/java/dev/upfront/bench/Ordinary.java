package dev.upfront.bench;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Articles as the press writes them, for measurements that need no marks; an operand of their commands. */
final class Ordinary {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Articles with their marks; bench/press of the project unless told, and"
          + " the bundled article where there is no such folder.")
  private @Nullable Path given;

  /** The articles of the folder, or the one that is bundled where there is no such folder. */
  List<Article> articles() throws IOException, IntakeException {
    Path folder = Press.folder(given);
    List<Article> articles = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (Press.Marked marked : Press.in(folder)) {
        articles.add(marked.article());
      }
    }
    if (articles.isEmpty()) {
      try (InputStream in = Ordinary.class.getResourceAsStream("article.txt")) {
        articles.add(Articles.read(
            "article.txt", Objects.requireNonNull(in, "article.txt").readAllBytes()));
      }
    }
    return articles;
  }

  /** What is measured, in words. */
  String describe(List<Article> articles) {
    Path folder = Press.folder(given);
    return articles.size() == 1
        ? "the bundled article (there is no folder " + folder + ")"
        : articles.size() + " articles of " + folder;
  }

  /** How long a text is as a file. */
  static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
