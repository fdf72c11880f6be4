package dev.upfront.standing;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Outlet;
import dev.upfront.ledger.RecordedArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which articles repeat which, by what Dong, Berti-Équille and Srivastava (2009) call signs of dependence: text in
 * common, a source that is named, mistakes in common; and the order in time, which tells who repeats whom. The signs add
 * up as the log odds of a logistic model.
 */
final class EchoFinder {
  /** Log odds that one article about a series repeats a given earlier one of which it bears no sign. */
  private static final double NO_SIGN = -4;

  /** For an overlap of 1: two that share an eighth of their runs of words are as likely as not a copy. */
  private static final double OVERLAP = 32;

  private static final double CREDIT = 6;
  private static final double SAME_CREDIT = 4.5;
  private static final double MISTAKE = 2;

  /** News is repeated within days; an article that names an outlet later speaks of its later news. */
  private static final long CREDIT_DAYS = 21;

  /** Below this, an origin is not worth keeping. */
  private static final double LEAST_PROBABILITY = 0.1;

  private static final int MOST_ORIGINS = 4;

  /** Up to so many articles all pairs are looked at; beyond, those that share a part of their sketch. */
  private static final int ALL_PAIRS = 200;

  /** Bytes of a sketch that make a bucket: two texts with a resemblance of 0.15 share one of 128 in 19 of 20 cases. */
  private static final int BUCKET = 2;

  private final Catalogue catalogue;
  private final List<RecordedArticle> articles;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> outlets = new ArrayList<>();
  private final List<Set<String>> credits = new ArrayList<>();
  private final Set<String> knownOutlets = new HashSet<>();

  /** For each article the signs that it bears of repeating earlier ones, by their places. */
  private final List<Map<Integer, Signs>> signs;

  /** Two addresses, the one of the earlier article first. */
  record Pair(String origin, String copy) {}

  /** What two articles have in common but for mistakes, and what that adds to the log odds. */
  private record Signs(double overlap, boolean isCredited, double odds) {}

  /**
   * Looks for signs.
   *
   * @param articles one version of each article
   */
  EchoFinder(Catalogue catalogue, Collection<RecordedArticle> articles) {
    this.catalogue = catalogue;
    this.articles = articles.stream()
        .sorted(Comparator.comparing(RecordedArticle::day).thenComparing(RecordedArticle::address))
        .toList();
    for (RecordedArticle article : this.articles) {
      places.put(article.address(), places.size());
      String own = article.outlet() == null ? "" : key(article.outlet());
      outlets.add(own);
      knownOutlets.add(own);
      Set<String> named = new TreeSet<>();
      for (String credit : article.credits()) {
        String name = key(credit);
        if (!name.equals(own)) {
          named.add(name);
        }
      }
      credits.add(named);
    }
    this.signs = signs();
  }

  /** Names of one outlet have one key; a name of no known outlet may still be one that an article bears. */
  private String key(String name) {
    Optional<Outlet> outlet = catalogue.outlet(name);
    String key = Catalogue.titleKey(outlet.map(Outlet::name).orElse(name));
    if (outlet.isPresent()) {
      knownOutlets.add(key);
    }
    return key;
  }

  /**
   * Finds which articles repeat which.
   *
   * @param sharedMistakes how many mistakes pairs of articles share
   */
  EchoTree find(Map<Pair, Integer> sharedMistakes) {
    List<Map<Integer, Integer>> mistakes = mistakes(sharedMistakes);
    Map<String, List<Echo>> echoes = new LinkedHashMap<>();
    for (int later = 1; later < articles.size(); later++) {
      List<Echo> origins = new ArrayList<>();
      Set<Integer> candidates = new TreeSet<>(signs.get(later).keySet());
      candidates.addAll(mistakes.get(later).keySet());
      for (int earlier : candidates) {
        Echo echo = echo(earlier, later, mistakes.get(later).getOrDefault(earlier, 0));
        if (echo.probability() >= LEAST_PROBABILITY) {
          origins.add(echo);
        }
      }
      if (!origins.isEmpty()) {
        origins.sort(Comparator.comparingDouble(Echo::probability)
            .reversed()
            .thenComparing(echo -> echo.origin().day())
            .thenComparing(echo -> echo.origin().address()));
        echoes.put(
            articles.get(later).address(),
            List.copyOf(origins.subList(0, Math.min(MOST_ORIGINS, origins.size()))));
      }
    }
    return new EchoTree(articles, echoes);
  }

  /** For each article how many mistakes it shares with earlier ones, by their places. */
  private List<Map<Integer, Integer>> mistakes(Map<Pair, Integer> shared) {
    List<Map<Integer, Integer>> mistakes = new ArrayList<>();
    articles.forEach(article -> mistakes.add(new HashMap<>()));
    shared.forEach((pair, count) -> {
      Integer origin = places.get(pair.origin());
      Integer copy = places.get(pair.copy());
      if (origin != null && copy != null && origin < copy) {
        mistakes.get(copy).put(origin, count);
      }
    });
    return mistakes;
  }

  private Echo echo(int earlier, int later, int mistakes) {
    Signs signs = this.signs.get(later).get(earlier);
    Signs known = signs == null ? signs(earlier, later) : signs;
    double odds = NO_SIGN + known.odds() + MISTAKE * mistakes;
    return new Echo(
        articles.get(later),
        articles.get(earlier),
        1 / (1 + Math.exp(-odds)),
        known.overlap(),
        known.isCredited(),
        mistakes);
  }

  /** Those of all pairs that have any; where there are many articles, of all pairs that are likely to. */
  private List<Map<Integer, Signs>> signs() {
    List<Set<Integer>> candidates = new ArrayList<>();
    articles.forEach(article -> candidates.add(new TreeSet<>()));
    if (articles.size() > ALL_PAIRS) {
      findByText(candidates);
      findByName(candidates);
    } else {
      for (int later = 0; later < articles.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          candidates.get(later).add(earlier);
        }
      }
    }
    List<Map<Integer, Signs>> found = new ArrayList<>();
    for (int later = 0; later < articles.size(); later++) {
      Map<Integer, Signs> ofArticle = new HashMap<>();
      for (int earlier : candidates.get(later)) {
        Signs signs = signs(earlier, later);
        if (signs.odds() > 0) {
          ofArticle.put(earlier, signs);
        }
      }
      found.add(ofArticle);
    }
    return found;
  }

  /**
   * Adds the articles that share a part of their sketch, bucket by bucket, of each bucket the first few: enough to find a
   * copy, where more would make the work grow with the square of the number of copies.
   */
  private void findByText(List<Set<Integer>> candidates) {
    List<byte[]> sketches =
        articles.stream().map(article -> article.fingerprint().sketch()).toList();
    int length = sketches.getFirst().length;
    for (int at = 0; at + BUCKET <= length; at += BUCKET) {
      Map<Integer, List<Integer>> buckets = HashMap.newHashMap(articles.size());
      for (int article = 0; article < articles.size(); article++) {
        byte[] sketch = sketches.get(article);
        int bucket = (sketch[at] & 0xff) << 8 | sketch[at + 1] & 0xff;
        List<Integer> same = buckets.computeIfAbsent(bucket, key -> new ArrayList<>(1));
        candidates.get(article).addAll(same);
        if (same.size() < MOST_ORIGINS) {
          same.add(article);
        }
      }
    }
  }

  private void findByName(List<Set<Integer>> candidates) {
    Map<String, List<Integer>> byOutlet = new HashMap<>();
    for (int article = 0; article < articles.size(); article++) {
      for (String named : credits.get(article)) {
        List<Integer> of = byOutlet.computeIfAbsent(named, key -> new ArrayList<>());
        candidates
            .get(article)
            .addAll(of.subList(Math.max(0, of.size() - MOST_ORIGINS), of.size()));
        of.add(article);
      }
      byOutlet.computeIfAbsent(outlets.get(article), key -> new ArrayList<>()).add(article);
    }
  }

  private Signs signs(int earlier, int later) {
    RecordedArticle origin = articles.get(earlier);
    RecordedArticle copy = articles.get(later);
    double overlap = origin.fingerprint().overlap(copy.fingerprint());
    boolean isNear = copy.day().toEpochDay() - origin.day().toEpochDay() <= CREDIT_DAYS;
    boolean isCredited = isNear && credits.get(later).contains(outlets.get(earlier));
    boolean sameCredit = isNear && !isCredited && shareCredit(earlier, later);
    double odds = OVERLAP * overlap + (isCredited ? CREDIT : 0) + (sameCredit ? SAME_CREDIT : 0);
    return new Signs(overlap, isCredited || sameCredit, odds);
  }

  /** Whether both name the same outlet as their source: the later one then adds nothing to the earlier. */
  private boolean shareCredit(int earlier, int later) {
    Set<String> both = new HashSet<>(credits.get(later));
    both.retainAll(credits.get(earlier));
    both.retainAll(knownOutlets);
    return !both.isEmpty();
  }
}
