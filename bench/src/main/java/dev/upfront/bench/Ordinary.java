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

/** Articles as the press writes them, for measurements that need no marks. */
final class Ordinary {
  private Ordinary() {}

  /** The articles of a folder, or the one that is bundled where there is no such folder. */
  static List<Article> articles(Path folder) throws IOException, IntakeException {
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
  static String describe(List<Article> articles, Path folder) {
    return articles.size() == 1
        ? "the bundled article (there is no folder " + folder + ")"
        : articles.size() + " articles of " + folder;
  }

  /** How long a text is as a file. */
  static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
