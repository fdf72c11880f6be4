package dev.upfront.standing;

import dev.upfront.ledger.RecordedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which articles about a series repeat which: a tree below each article that repeats none. */
public final class EchoTree {
  private final List<RecordedArticle> articles;
  private final Map<String, List<Echo>> echoes;
  private final Map<String, List<Echo>> copies = new HashMap<>();

  /**
   * Plants the trees.
   *
   * @param articles in order of time, one at each address
   * @param echoes by the address of the copy what it may repeat, the likeliest first; each origin stands before its copy
   *     among the articles
   */
  EchoTree(List<RecordedArticle> articles, Map<String, List<Echo>> echoes) {
    this.articles = List.copyOf(articles);
    this.echoes = Map.copyOf(echoes);
    for (RecordedArticle article : articles) {
      echo(article)
          .ifPresent(echo -> copies
              .computeIfAbsent(echo.origin().address(), address -> new ArrayList<>())
              .add(echo));
    }
  }

  /**
   * The trees of what is known to repeat what.
   *
   * @param articles in order of time, one at each address
   * @param echoes one for each copy; each origin stands before its copy among the articles
   */
  public static EchoTree of(List<RecordedArticle> articles, List<Echo> echoes) {
    Map<String, List<Echo>> byCopy = new HashMap<>();
    echoes.forEach(echo -> byCopy.put(echo.copy().address(), List.of(echo)));
    return new EchoTree(articles, byCopy);
  }

  /** What is left of the trees among some articles. */
  EchoTree among(Set<String> addresses) {
    List<RecordedArticle> some = articles.stream()
        .filter(article -> addresses.contains(article.address()))
        .toList();
    return of(
        some,
        some.stream()
            .flatMap(article -> echo(article).stream())
            .filter(echo -> addresses.contains(echo.origin().address()))
            .toList());
  }

  /** The articles that most others repeat directly, the most repeated first. */
  List<RecordedArticle> mostRepeated(int most) {
    return articles.stream()
        .filter(article -> copies.containsKey(article.address()))
        .sorted(
            Comparator.comparing((RecordedArticle article) -> -copies(article).size()))
        .limit(most)
        .toList();
  }

  /** All articles, in order of time. */
  public List<RecordedArticle> articles() {
    return articles;
  }

  /** What an article repeats, where that is more likely than not. */
  public Optional<Echo> echo(RecordedArticle article) {
    return candidates(article.address()).stream().findFirst().filter(Echo::isLikely);
  }

  /** What an article may repeat, the likeliest first. */
  List<Echo> candidates(String address) {
    return echoes.getOrDefault(address, List.of());
  }

  /** The articles that repeat none, in order of time. */
  public List<RecordedArticle> origins() {
    return articles.stream().filter(article -> echo(article).isEmpty()).toList();
  }

  /** The articles that repeat this one directly, in order of time. */
  public List<Echo> copies(RecordedArticle origin) {
    return List.copyOf(copies.getOrDefault(origin.address(), List.of()));
  }

  /** The article at which the repeating began. */
  public RecordedArticle root(RecordedArticle article) {
    RecordedArticle root = article;
    Optional<Echo> echo = echo(root);
    while (echo.isPresent()) {
      root = echo.get().origin();
      echo = echo(root);
    }
    return root;
  }
}
