package dev.upfront.app;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The articles that come with Upfront, to try it on. {@code press/PROVENANCE.md} says whose they are. */
final class PressPack {
  private PressPack() {}

  /** All of them, in the order of their names. */
  static List<Article> articles() {
    return new String(bytes("index"), StandardCharsets.UTF_8)
        .lines()
        .map(PressPack::article)
        .toList();
  }

  private static Article article(String name) {
    try {
      return Articles.read(name, bytes(name));
    } catch (IntakeException e) {
      throw new IllegalStateException("a bundled article is broken: " + name, e);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = PressPack.class.getResourceAsStream("press/" + name)) {
      if (in == null) {
        throw new FileNotFoundException("press/" + name + " is not in the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
