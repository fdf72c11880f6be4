package dev.upfront.web;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.Naming;
import dev.upfront.ledger.SeriesTitles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BinaryOperator;

/**
 * What has to do with what: who is named in which series, and which series share people, a source work or articles. A
 * ledger takes nothing back, so this reads on from where it stopped: a million claims take some seconds once, in slices
 * between which the site answers.
 */
final class Connections {
  private static final int SLICE = 2_000;
  private static final char BEHIND = '\t';
  private static final int MOST_REASONS = 3;
  private static final int MOST_NAMES = 3;

  /** Lists of half the press tell nothing of any two of their series. */
  private static final int MOST_SERIES_TOGETHER = 40;

  private static final double PERSON = 2;
  private static final double WORK = 5;
  private static final double PLATFORM = 0.25;
  private static final BinaryOperator<LocalDate> EARLIER = (a, b) -> a.isBefore(b) ? a : b;

  private final Ledger ledger;
  private final Catalogue catalogue = Catalogue.bundled();
  private final Map<String, Node> series = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();

  /** People under what their names are from each word on, with the whole key behind it to tell them from one another. */
  private final NavigableMap<String, Person> peopleByWord = new TreeMap<>();

  private final Map<String, Map<String, LocalDate>> works = new HashMap<>();
  private final Map<Long, Map<String, LocalDate>> articles = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Lock reading = new ReentrantLock();
  private long read;

  Connections(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A series with what it shares, each since the day on which somebody first said so. */
  private static final class Node {
    private final String title;
    private final Map<String, LocalDate> people = new LinkedHashMap<>();
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, LocalDate> platforms = new LinkedHashMap<>();
    private final Map<Long, LocalDate> articles = new LinkedHashMap<>();

    private Node(String title) {
      this.title = title;
    }
  }

  /** A source work, or an author of several. */
  private record Work(String words, LocalDate since) {}

  /** Somebody under all spellings of a name. */
  private static final class Person {
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, LocalDate> series = new LinkedHashMap<>();
    private int claims;

    private String name() {
      return names.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue()
              .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
          .orElseThrow()
          .getKey();
    }
  }

  /**
   * Somebody whom claims name.
   *
   * @param series the titles of the series, the one that named them last first
   * @param claims how many claims name them
   */
  record Named(String name, List<String> series, int claims) {}

  /**
   * A series that has to do with another one.
   *
   * @param reasons why, in words, the weightiest first
   */
  record Related(String title, List<String> reasons) {}

  /**
   * Reads one slice of what was recorded since. Who asks what is known already waits for no more than a slice is taken in.
   *
   * @return whether there may be more
   */
  boolean readOn() {
    reading.lock();
    try {
      Naming.Page page = ledger.namings(read, SLICE);
      synchronized (this) {
        page.namings().forEach(this::take);
      }
      read = page.last();
      return page.namings().size() == SLICE;
    } finally {
      reading.unlock();
    }
  }

  /** The key and the node of a series under whatever title. */
  private String key(String title) {
    return keys.computeIfAbsent(title, each -> {
      String key = SeriesTitles.key(catalogue, each);
      series.computeIfAbsent(
          key, unused -> new Node(SeriesTitles.title(catalogue, each, Map.of())));
      return key;
    });
  }

  private void take(Naming naming) {
    String key = key(naming.series());
    Node node = series.get(key);
    if (node == null) {
      throw new IllegalStateException(key);
    }
    LocalDate day = naming.day();
    node.articles.merge(naming.article(), day, EARLIER);
    articles.computeIfAbsent(naming.article(), id -> new HashMap<>(2)).merge(key, day, EARLIER);
    if (naming.platform() != null) {
      node.platforms.merge(naming.platform(), day, EARLIER);
    }
    String person = naming.person();
    if (person != null) {
      String name = Catalogue.titleKey(person);
      node.people.merge(name, day, EARLIER);
      Person named = people.computeIfAbsent(name, unused -> added(person, name));
      named.names.merge(person, 1, Integer::sum);
      named.series.merge(key, day, (a, b) -> a.isBefore(b) ? a : b);
      named.claims++;
    }
    String author = naming.author();
    String work = naming.work();
    String source = author == null ? work : author;
    if (source != null) {
      String name = Catalogue.titleKey(source);
      String words = author == null ? "also based on " + work : "also from a work by " + author;
      node.works.merge(name, new Work(words, day), (a, b) -> a.since().isBefore(b.since()) ? a : b);
      works.computeIfAbsent(name, unused -> new HashMap<>(2)).merge(key, day, EARLIER);
    }
  }

  /** Somebody by a name in whatever spelling, as known on a day. */
  synchronized Optional<Named> person(String name, LocalDate day) {
    return Optional.ofNullable(people.get(Catalogue.titleKey(name)))
        .map(person -> named(person, day))
        .filter(named -> !named.series().isEmpty());
  }

  private Named named(Person person, LocalDate day) {
    List<String> titles = person.series.entrySet().stream()
        .filter(entry -> !entry.getValue().isAfter(day))
        .sorted(Map.Entry.<String, LocalDate>comparingByValue().reversed())
        .flatMap(entry -> Optional.ofNullable(series.get(entry.getKey())).stream())
        .map(node -> node.title)
        .toList();
    return new Named(person.name(), titles, person.claims);
  }

  private Person added(String name, String key) {
    Person person = new Person();
    for (int word = 0; word >= 0; word = name.indexOf(' ', word + 1)) {
      peopleByWord.put(Catalogue.titleKey(name.substring(word)) + BEHIND + key, person);
    }
    return person;
  }

  /** Those in whose name a text begins a word, those who are named most first. */
  synchronized List<Named> search(String text, int most) {
    String key = Catalogue.titleKey(text);
    return peopleByWord.subMap(key, key + Character.MAX_VALUE).values().stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((Person person) -> -person.claims).thenComparing(Person::name))
        .limit(most)
        .map(person -> named(person, LocalDate.MAX))
        .toList();
  }

  /** What speaks for two series having to do with each other. */
  private static final class Bond {
    private final List<String> people = new ArrayList<>();
    private final List<String> works = new ArrayList<>();
    private int articles;
    private double weight;
  }

  /** The series that have most to do with another one, by what was known on a day. */
  synchronized List<Related> related(String title, LocalDate day, int most) {
    Node node = series.get(key(title));
    if (node == null) {
      return List.of();
    }
    Map<String, Bond> bonds = new HashMap<>();
    node.people.forEach((name, since) -> {
      Person person = people.get(name);
      if (person != null && !since.isAfter(day)) {
        others(person.series, title, day).forEach(other -> {
          Bond bond = bonds.computeIfAbsent(other, unused -> new Bond());
          bond.people.add(person.name());
          bond.weight += PERSON;
        });
      }
    });
    node.works.forEach((name, work) -> {
      Map<String, LocalDate> sharing = works.get(name);
      if (sharing != null && !work.since().isAfter(day)) {
        others(sharing, title, day).forEach(other -> {
          Bond bond = bonds.computeIfAbsent(other, unused -> new Bond());
          bond.works.add(work.words());
          bond.weight += WORK;
        });
      }
    });
    node.articles.forEach((article, since) -> {
      Map<String, LocalDate> together = articles.get(article);
      if (together != null && together.size() <= MOST_SERIES_TOGETHER && !since.isAfter(day)) {
        others(together, title, day).forEach(other -> {
          Bond bond = bonds.computeIfAbsent(other, unused -> new Bond());
          bond.articles++;
          // A list of many says less of each two than an article of two does.
          bond.weight += 1.0 / (together.size() - 1);
        });
      }
    });
    return ranked(node, bonds, day, most);
  }

  private List<String> others(Map<String, LocalDate> sharing, String title, LocalDate day) {
    String self = key(title);
    return sharing.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(self) && !entry.getValue().isAfter(day))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Related> ranked(Node node, Map<String, Bond> bonds, LocalDate day, int most) {
    record Ranked(Node other, Bond bond, List<String> platforms, double weight) {}
    return bonds.entrySet().stream()
        .flatMap(entry -> Optional.ofNullable(series.get(entry.getKey()))
            .map(other -> {
              List<String> platforms = node.platforms.entrySet().stream()
                  .filter(platform -> !platform.getValue().isAfter(day))
                  .map(Map.Entry::getKey)
                  .filter(other.platforms::containsKey)
                  .toList();
              double weight = entry.getValue().weight + (platforms.isEmpty() ? 0 : PLATFORM);
              return new Ranked(other, entry.getValue(), platforms, weight);
            })
            .stream())
        .sorted(Comparator.comparingDouble(Ranked::weight)
            .reversed()
            .thenComparing(ranked -> ranked.other().title))
        .limit(most)
        .map(
            ranked -> new Related(ranked.other().title, reasons(ranked.bond(), ranked.platforms())))
        .toList();
  }

  private static List<String> reasons(Bond bond, List<String> platforms) {
    List<String> reasons = new ArrayList<>(bond.works);
    if (!bond.people.isEmpty()) {
      int left = bond.people.size() - MOST_NAMES;
      reasons.add("shares "
          + String.join(", ", bond.people.subList(0, Math.min(MOST_NAMES, bond.people.size())))
          + (left > 0 ? " and " + left + " more" : ""));
    }
    if (bond.articles > 0) {
      reasons.add("in " + Words.count(bond.articles, "article") + " with it");
    }
    if (!platforms.isEmpty()) {
      reasons.add("also on " + platforms.getFirst());
    }
    return List.copyOf(reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
  }
}
