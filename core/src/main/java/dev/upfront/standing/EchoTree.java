package dev.upfront.standing;

import dev.upfront.ledger.RecordedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which articles about a series repeat which: a tree below each article that repeats none. */
public final class EchoTree {
  private final List<RecordedArticle> articles;
  private final Map<String, List<Echo>> echoes;

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
    return articles.stream()
        .flatMap(article -> echo(article).stream())
        .filter(echo -> echo.origin().address().equals(origin.address()))
        .toList();
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

  /** How many articles repeat another one, by source. */
  public Map<String, Integer> copiesBySource() {
    Map<String, Integer> counts = new HashMap<>();
    for (RecordedArticle article : articles) {
      if (echo(article).isPresent()) {
        counts.merge(article.source(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
