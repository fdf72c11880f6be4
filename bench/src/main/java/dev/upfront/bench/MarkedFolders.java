package dev.upfront.bench;

import dev.upfront.intake.IntakeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folders of marked articles from which something is learned, and the cut of what they give into parts. */
final class MarkedFolders {
  /** What was learned is judged on each part by weights from the others. */
  static final int PARTS = 5;

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = "Marked articles from which the examples are made anew; those that are kept"
          + " with the measurements unless told.")
  private List<Path> folders = List.of();

  @Option(
      names = "--leave-out",
      paramLabel = "REGEX",
      description = "Articles whose names match stay unseen.")
  private @Nullable Pattern leftOut;

  @Option(
      names = "--add",
      description = "Keep what is known of other articles, and learn from it too.")
  private boolean add;

  boolean isEmpty() {
    return folders.isEmpty();
  }

  /** Makes examples of an article. */
  interface Maker<E> {
    Stream<E> of(Press.Marked marked) throws IntakeException;
  }

  /** Whether what is kept is learned from. */
  boolean keep() {
    return add || folders.isEmpty();
  }

  /** The examples of all articles, in their order, behind those that are kept of other articles. */
  <E> List<E> gather(Maker<E> maker, List<E> kept, Function<E, String> article)
      throws IOException, IntakeException {
    List<E> made = new ArrayList<>();
    Set<String> anew = new HashSet<>();
    for (Path folder : folders) {
      for (Press.Marked marked : Press.in(folder)) {
        if (leftOut == null || !leftOut.matcher(marked.id()).find()) {
          anew.add(marked.id());
          made.addAll(maker.of(marked).toList());
        }
      }
    }
    List<E> examples = new ArrayList<>();
    kept.stream().filter(example -> !anew.contains(article.apply(example))).forEach(examples::add);
    examples.addAll(made);
    return examples;
  }

  /** What lies inside a part, from 0 to before {@link #PARTS}, or outside. */
  static <E> List<E> part(List<E> all, int part, boolean inside) {
    List<E> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((i % PARTS == part) == inside) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }

  /** The examples of each article together, in the order in which the articles first come. */
  static <E> List<List<E>> byArticle(List<E> examples, Function<E, String> article) {
    return List.copyOf(examples.stream()
        .collect(Collectors.groupingBy(article, LinkedHashMap::new, Collectors.toList()))
        .values());
  }

  /** The same, one behind the other. */
  static <E> List<E> flat(List<List<E>> articles) {
    return articles.stream().flatMap(List::stream).toList();
  }
}
