package dev.upfront.bench.maintext;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads pages that somebody marked, in the forms in which benchmarks come. */
final class MarkedPages {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MarkedPages() {}

  /** Those of a folder, by name. */
  static List<MarkedPage> in(Path folder) throws IOException {
    if (Files.exists(folder.resolve("ground-truth.json"))) {
      return ofOneFile(folder);
    }
    return Files.isDirectory(folder.resolve("ground-truth"))
        ? ofManyFiles(folder)
        : ofPairs(folder);
  }

  /** Scrapinghub's article extraction benchmark. */
  private static List<MarkedPage> ofOneFile(Path folder) throws IOException {
    List<MarkedPage> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each :
        JSON.readTree(folder.resolve("ground-truth.json")).properties()) {
      pages.add(page(folder, each.getKey(), each.getValue().path("articleBody").asString("")));
    }
    return pages;
  }

  /** The web content extraction benchmark (WCXB), of which only articles are taken. */
  private static List<MarkedPage> ofManyFiles(Path folder) throws IOException {
    List<MarkedPage> pages = new ArrayList<>();
    for (Path file : files(folder.resolve("ground-truth"), ".json")) {
      JsonNode mark = JSON.readTree(file);
      JsonNode type = mark.path("_internal").path("page_type").path("primary");
      if (type.asString("article").equals("article")) {
        String body = mark.path("ground_truth").path("main_content").asString("");
        pages.add(page(folder, name(file), body));
      }
    }
    return pages;
  }

  private static MarkedPage page(Path folder, String name, String body) throws IOException {
    Path plain = folder.resolve("html").resolve(name + ".html");
    if (Files.exists(plain)) {
      return new MarkedPage(name, Files.readAllBytes(plain), body);
    }
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(plain.resolveSibling(name + ".html.gz")))) {
      return new MarkedPage(name, in.readAllBytes(), body);
    }
  }

  /** Our own, {@code NAME.html} beside {@code NAME.txt}; or Mozilla's, {@code source.html} beside {@code expected.html}. */
  private static List<MarkedPage> ofPairs(Path folder) throws IOException {
    List<MarkedPage> pages = new ArrayList<>();
    for (Path file : files(folder, ".html")) {
      Path text = file.resolveSibling(name(file) + ".txt");
      Path expected = file.resolveSibling("expected.html");
      if (Files.exists(text)) {
        pages.add(ofPair(name(file), Files.readAllBytes(file), Files.readAllBytes(text)));
      } else if (name(file).equals("source") && Files.exists(expected)) {
        String body = Jsoup.parse(Files.readString(expected)).wholeText();
        pages.add(
            new MarkedPage(folder.relativize(file).toString(), Files.readAllBytes(file), body));
      }
    }
    return pages;
  }

  /** A page beside its article as Upfront's plain text. */
  static MarkedPage ofPair(String name, byte[] html, byte[] text) throws IOException {
    try {
      Article article = Articles.read(name + ".txt", text);
      return new MarkedPage(name, html, article.text().substring(article.bodyStart()), article);
    } catch (IntakeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
