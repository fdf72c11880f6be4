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
  private final Map<Pair, Integer> sharedMistakes;

  /** Two addresses, the one of the earlier article first. */
  record Pair(String origin, String copy) {}

  private EchoFinder(
      Catalogue catalogue,
      Collection<RecordedArticle> articles,
      Map<Pair, Integer> sharedMistakes) {
    this.catalogue = catalogue;
    this.articles = articles.stream()
        .sorted(Comparator.comparing(RecordedArticle::day).thenComparing(RecordedArticle::address))
        .toList();
    this.sharedMistakes = sharedMistakes;
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
  }

  /**
   * Finds them.
   *
   * @param articles one version of each article
   * @param sharedMistakes how many mistakes pairs of articles share
   */
  static EchoTree find(
      Catalogue catalogue,
      Collection<RecordedArticle> articles,
      Map<Pair, Integer> sharedMistakes) {
    return new EchoFinder(catalogue, articles, sharedMistakes).tree();
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

  private EchoTree tree() {
    Map<String, List<Echo>> echoes = new LinkedHashMap<>();
    List<RecordedArticle> order = new ArrayList<>(articles);
    List<Set<Integer>> candidates = candidates();
    for (int later = 1; later < articles.size(); later++) {
      List<Echo> origins = new ArrayList<>();
      for (int earlier : candidates.get(later)) {
        Echo echo = echo(earlier, later);
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
    return new EchoTree(order, echoes);
  }

  /** For each article the places of the earlier ones that it may repeat. */
  private List<Set<Integer>> candidates() {
    List<Set<Integer>> candidates = new ArrayList<>();
    Map<Integer, List<Integer>> buckets = new HashMap<>();
    Map<String, List<Integer>> byOutlet = new HashMap<>();
    for (int later = 0; later < articles.size(); later++) {
      Set<Integer> found = new TreeSet<>();
      if (articles.size() <= ALL_PAIRS) {
        for (int earlier = 0; earlier < later; earlier++) {
          found.add(earlier);
        }
      } else {
        byText(later, buckets, found);
        byName(later, byOutlet, found);
      }
      candidates.add(found);
    }
    sharedMistakes.keySet().forEach(pair -> {
      Integer origin = places.get(pair.origin());
      Integer copy = places.get(pair.copy());
      if (origin != null && copy != null && origin < copy) {
        candidates.get(copy).add(origin);
      }
    });
    return candidates;
  }

  private void byText(int article, Map<Integer, List<Integer>> buckets, Set<Integer> found) {
    byte[] sketch = articles.get(article).fingerprint().sketch();
    for (int i = 0; i + BUCKET <= sketch.length; i += BUCKET) {
      int bucket = i << 16 | (sketch[i] & 0xff) << 8 | sketch[i + 1] & 0xff;
      List<Integer> same = buckets.computeIfAbsent(bucket, key -> new ArrayList<>());
      // Enough to find a copy; more would make the work grow with the square of the number of
      // copies.
      found.addAll(same.subList(0, Math.min(MOST_ORIGINS, same.size())));
      same.add(article);
    }
  }

  private void byName(int article, Map<String, List<Integer>> byOutlet, Set<Integer> found) {
    for (String named : credits.get(article)) {
      List<Integer> of = byOutlet.computeIfAbsent(named, key -> new ArrayList<>());
      found.addAll(of.subList(Math.max(0, of.size() - MOST_ORIGINS), of.size()));
      of.add(article);
    }
    byOutlet.computeIfAbsent(outlets.get(article), key -> new ArrayList<>()).add(article);
  }

  private Echo echo(int earlier, int later) {
    RecordedArticle origin = articles.get(earlier);
    RecordedArticle copy = articles.get(later);
    double overlap = origin.fingerprint().overlap(copy.fingerprint());
    boolean isNear = copy.day().toEpochDay() - origin.day().toEpochDay() <= CREDIT_DAYS;
    boolean isCredited = isNear && credits.get(later).contains(outlets.get(earlier));
    boolean sameCredit = isNear && !isCredited && shareCredit(earlier, later);
    int mistakes = sharedMistakes.getOrDefault(new Pair(origin.address(), copy.address()), 0);
    double odds = NO_SIGN
        + OVERLAP * overlap
        + (isCredited ? CREDIT : 0)
        + (sameCredit ? SAME_CREDIT : 0)
        + MISTAKE * mistakes;
    return new Echo(
        copy, origin, 1 / (1 + Math.exp(-odds)), overlap, isCredited || sameCredit, mistakes);
  }

  /** Whether both name the same outlet as their source: the later one then adds nothing to the earlier. */
  private boolean shareCredit(int earlier, int later) {
    Set<String> both = new HashSet<>(credits.get(later));
    both.retainAll(credits.get(earlier));
    both.retainAll(knownOutlets);
    return !both.isEmpty();
  }
}
