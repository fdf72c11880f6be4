package dev.upfront.reading.scene;

import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an article has just spoken of, as its sentences are read one after the other. */
public final class Focus {
  private @Nullable String series;
  private @Nullable String platform;
  private @Nullable Integer pronounSeason;
  private @Nullable Integer headingSeason;
  private @Nullable LocalDate lastDay;
  private final TitleKeys keys = new TitleKeys();
  private final Map<String, Integer> seasons = new HashMap<>();
  private Topic topic = Topic.NONE;
  private boolean production;
  private @Nullable Integer askedSeason;
  private boolean asksOn;

  /** What a heading promises. */
  public enum Topic {
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
  public String series() {
    return series;
  }

  public void series(@Nullable String title) {
    series = title;
  }

  private List<String> row = List.of();

  /** The series that were last spoken of together, which "both" and "neither" mean; empty where one alone was. */
  public List<String> row() {
    return row;
  }

  public void row(List<String> titles) {
    row = titles.size() > 1 ? List.copyOf(titles) : List.of();
  }

  private final Implied implied = new Implied();

  /** What the article has only implied so far. */
  public Implied implied() {
    return implied;
  }

  private boolean entry;

  /** Whether an entry of a list is being read, where a bare date is a release. */
  public boolean entry() {
    return entry;
  }

  public void entry(boolean inEntry) {
    entry = inEntry;
  }

  @Nullable
  public String platform() {
    return platform;
  }

  public void platform(@Nullable String name) {
    platform = name;
  }

  private @Nullable String network;

  /** The platform of which the article last spoke, which "the network" means. */
  @Nullable
  public String network() {
    return network;
  }

  public void network(@Nullable String name) {
    network = name;
  }

  @Nullable
  public Integer pronounSeason() {
    return pronounSeason;
  }

  @Nullable
  public Integer headingSeason() {
    return headingSeason;
  }

  @Nullable
  LocalDate lastDay() {
    return lastDay;
  }

  public Topic topic() {
    return topic;
  }

  public void heading(Topic newTopic, @Nullable Integer season) {
    topic = newTopic;
    headingSeason = season;
    pronounSeason = season;
  }

  /** Whether the sentence before told of a shoot, or the heading promises so. */
  public boolean speaksOfProduction() {
    return production || topic == Topic.PRODUCTION;
  }

  public void spokeOfProduction(boolean spoke) {
    production = spoke;
  }

  /** The season that the question before asked about, null where no question stood before. */
  @Nullable
  public Integer askedSeason() {
    return askedSeason;
  }

  /** Whether the question before asked if there is more to come. */
  public boolean asksOn() {
    return asksOn;
  }

  public void asked(@Nullable Integer season, boolean goesOn) {
    askedSeason = season;
    asksOn = goesOn || season != null;
  }

  private Topic question = Topic.NONE;

  /** What the question before asked for: "When can I watch it? July 20". */
  public Topic question() {
    return question;
  }

  public void question(Topic asked) {
    question = asked;
  }

  void spoke(LocalDate day) {
    lastDay = day;
  }

  /** The sentence before named this season. */
  public void spokeOf(@Nullable Integer season) {
    pronounSeason = season;
  }

  public void named(String title, int season) {
    seasons.put(keys.of(title), season);
  }

  private final Set<String> ended = new HashSet<>();

  /** The article has said that the series is cancelled. */
  public void ended(String title) {
    ended.add(keys.of(title));
  }

  private final Map<String, Integer> renewed = new HashMap<>();

  /** The article has said that this season was ordered. */
  public void renewed(String title, int season) {
    renewed.merge(keys.of(title), season, Math::max);
  }

  /** The last season of a series that the article has called ordered, or null. */
  @Nullable
  public Integer renewedOf(String title) {
    return renewed.get(keys.of(title));
  }

  private final Map<String, Integer> refused = new HashMap<>();

  /** The article has said that this season will not be made. */
  public void refused(String title, int season) {
    refused.put(keys.of(title), season);
  }

  /** The season of a series that will not be made, or null. */
  @Nullable
  public Integer refusedOf(String title) {
    return refused.get(keys.of(title));
  }

  public boolean hasEnded(String title) {
    return ended.contains(keys.of(title));
  }

  /** The season last named with a series. */
  @Nullable
  public Integer seasonOf(String title) {
    return seasons.get(keys.of(title));
  }

  /** The seasons that words mean at this place of the article; a list of null where they mean none in particular. */
  public List<@Nullable Integer> resolve(SeasonMention mention, String title, Setting setting) {
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
          boolean comesFirst = about == 1 || main && setting.datedInHeadline();
          int before = comesFirst ? about : about - 1;
          Integer last = main ? setting.finalSeason() : null;
          if (last != null && before < last && before + mention.count() > last) {
            before = last - mention.count();
          }
          found.addAll(following(before, mention.count()));
        }
      }
      case ALL, COUNT, EXACT -> found.add(null);
    }
    return found;
  }

  /** So many seasons behind one. */
  public static List<@Nullable Integer> following(int season, int count) {
    List<@Nullable Integer> seasons = new ArrayList<>(count);
    for (int n = 1; n <= count; n++) {
      seasons.add(season + n);
    }
    return seasons;
  }
}
