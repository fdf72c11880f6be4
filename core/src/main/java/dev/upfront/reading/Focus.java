package dev.upfront.reading;

import dev.upfront.reading.SeasonMention.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an article has just spoken of, as its sentences are read one after the other. */
final class Focus {
  private @Nullable String series;
  private @Nullable String platform;
  private @Nullable Integer pronounSeason;
  private @Nullable Integer headingSeason;
  private @Nullable LocalDate lastDay;
  private final Map<String, Integer> seasons = new HashMap<>();
  private Topic topic = Topic.NONE;
  private boolean production;
  private @Nullable Integer askedSeason;
  private boolean asksOn;

  /** What a heading promises. */
  enum Topic {
    NONE,
    RELEASE,
    PRODUCTION,
    RENEWAL,
    CAST,
    RETURNING,
    NEW_CAST,
    LEAVING,
    EPISODES
  }

  @Nullable
  String series() {
    return series;
  }

  void series(@Nullable String title) {
    series = title;
  }

  private List<String> row = List.of();

  /** The series that were last spoken of together, which "both" and "neither" mean; empty where one alone was. */
  List<String> row() {
    return row;
  }

  void row(List<String> titles) {
    row = titles.size() > 1 ? List.copyOf(titles) : List.of();
  }

  private final Implied implied = new Implied();

  /** What the article has only implied so far. */
  Implied implied() {
    return implied;
  }

  private boolean entry;

  /** Whether an entry of a list is being read, where a bare date is a release. */
  boolean entry() {
    return entry;
  }

  void entry(boolean inEntry) {
    entry = inEntry;
  }

  @Nullable
  String platform() {
    return platform;
  }

  void platform(@Nullable String name) {
    platform = name;
  }

  @Nullable
  Integer pronounSeason() {
    return pronounSeason;
  }

  @Nullable
  Integer headingSeason() {
    return headingSeason;
  }

  @Nullable
  LocalDate lastDay() {
    return lastDay;
  }

  Topic topic() {
    return topic;
  }

  void heading(Topic newTopic, @Nullable Integer season) {
    topic = newTopic;
    headingSeason = season;
    pronounSeason = season;
  }

  /** Whether the sentence before told of a shoot, or the heading promises so. */
  boolean speaksOfProduction() {
    return production || topic == Topic.PRODUCTION;
  }

  void spokeOfProduction(boolean spoke) {
    production = spoke;
  }

  /** The season that the question before asked about, null where no question stood before. */
  @Nullable
  Integer askedSeason() {
    return askedSeason;
  }

  /** Whether the question before asked if there is more to come. */
  boolean asksOn() {
    return asksOn;
  }

  void asked(@Nullable Integer season, boolean goesOn) {
    askedSeason = season;
    asksOn = goesOn || season != null;
  }

  private Topic question = Topic.NONE;

  /** What the question before asked for: "When can I watch it? July 20". */
  Topic question() {
    return question;
  }

  void question(Topic asked) {
    question = asked;
  }

  void spoke(LocalDate day) {
    lastDay = day;
  }

  /** The sentence before named this season. */
  void spokeOf(@Nullable Integer season) {
    pronounSeason = season;
  }

  void named(String title, int season) {
    seasons.put(SeriesFinder.key(title), season);
  }

  private final Set<String> ended = new HashSet<>();

  /** The article has said that the series is cancelled. */
  void ended(String title) {
    ended.add(SeriesFinder.key(title));
  }

  private final Map<String, Integer> refused = new HashMap<>();

  /** The article has said that this season will not be made. */
  void refused(String title, int season) {
    refused.put(SeriesFinder.key(title), season);
  }

  /** The season of a series that will not be made, or null. */
  @Nullable
  Integer refusedOf(String title) {
    return refused.get(SeriesFinder.key(title));
  }

  boolean hasEnded(String title) {
    return ended.contains(SeriesFinder.key(title));
  }

  /** The season last named with a series. */
  @Nullable
  Integer seasonOf(String title) {
    return seasons.get(SeriesFinder.key(title));
  }

  /** The seasons that words mean at this place of the article; a list of null where they mean none in particular. */
  List<@Nullable Integer> resolve(SeasonMention mention, String title, Setting setting) {
    List<@Nullable Integer> found = new ArrayList<>(2);
    boolean main = title.equals(setting.series());
    Integer about = main ? setting.season() : seasonOf(title);
    if (mention.kind() == Kind.EXACT) {
      found.addAll(mention.numbers());
      return found;
    }
    switch (mention.kind()) {
      case UPCOMING, CURRENT -> found.add(about);
      case PREVIOUS -> found.add(about == null || about < 2 ? null : about - 1);
      case FINAL ->
        found.add(main && setting.finalSeason() != null ? setting.finalSeason() : about);
      case PART -> found.add(pronounSeason != null ? pronounSeason : about);
      case SUCCESSOR -> {
        boolean newest = main && about != null && about > 1 && about.equals(pronounSeason);
        found.add(pronounSeason == null || newest ? about : Integer.valueOf(pronounSeason + 1));
      }
      case FURTHER -> {
        if (about == null) {
          found.add(null);
        } else {
          boolean isOut = about == 1 || main && setting.releasedOrDated();
          found.addAll(following(isOut ? about : about - 1, mention.count()));
        }
      }
      case ALL, COUNT, EXACT -> found.add(null);
    }
    return found;
  }

  /** So many seasons behind one. */
  static List<@Nullable Integer> following(int season, int count) {
    List<@Nullable Integer> seasons = new ArrayList<>(count);
    for (int n = 1; n <= count; n++) {
      seasons.add(season + n);
    }
    return seasons;
  }
}
