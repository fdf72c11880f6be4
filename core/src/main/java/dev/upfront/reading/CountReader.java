package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Focus.Topic;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.sentence.Clauses;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.OfCount;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads how many episodes a season has: a count, and the season that stands nearest to it. */
final class CountReader {
  /** Farther than this a season or a series is not what a count is of; marks and joints add to the words between. */
  private static final int REACH = 24;

  /** "Will appear in at least the first four episodes". */
  private static final int GUEST_REACH = 6;

  /** What it costs that another clause begins between a count and a season. */
  private static final int OTHER_CLAUSE = 20;

  /** A noun for a series stands no farther before what it consists of. */
  private static final int SHOW_REACH = 6;

  /** A later season has no more episodes than this, where nothing says that it is a season that has them. */
  private static final int LONG_SEASON = 26;

  /** A premiere has no more episodes where the others follow. */
  private static final int MOST_OPENING = 4;

  /** "After airing only" stands no farther before how many. */
  private static final int FEW_REACH = 5;

  private final Lexicon lexicon;
  private final Speech speech;
  private final Clauses clauses;
  private final InPassing inPassing;

  CountReader(Lexicon lexicon, Speech speech, InPassing inPassing) {
    this.lexicon = lexicon;
    this.speech = speech;
    clauses = new Clauses(lexicon);
    this.inPassing = inPassing;
  }

  /** {@code events}: what the sentence says happens, as its season is the season of a count without one. */
  List<Draft> read(
      Sentence sentence, Elements elements, Setting setting, Focus focus, List<Draft> events) {
    if (elements.asks()) {
      return List.of();
    }
    int bare = focus.topic() == Topic.EPISODES ? bareCount(elements) : -1;
    if (bare < 0 && !elements.has(Slot.COUNT) && !elements.has(Slot.SEASON)) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>(0);
    for (int i = 0; i < elements.size(); i++) {
      if (i != bare && !elements.is(i, Slot.COUNT) && !elements.is(i, Slot.SEASON)) {
        continue;
      }
      int count = elements.mention(i) instanceof OfCount told
          ? told.count()
          : i == bare ? lexicon.cardinal(elements.tokens(), elements.tokenFrom(i)) : 0;
      boolean several = setting.season() != null && setting.season() > 1;
      if (count == 0 && elements.mention(i) instanceof Mention.OfSeason season) {
        count = inside(elements, season);
      }
      boolean ofAll = several && count > LONG_SEASON && !elements.has(Slot.SEASON);
      if (count == 0 || ofAll || isSome(elements, i, several)) {
        continue;
      }
      String series = seriesNear(elements, i, setting, focus);
      if (series == null) {
        continue;
      }
      Modality modality = speech.around(elements, i, i + 1, setting).modality();
      for (Integer season : seasons(elements, i, series, setting, focus, events)) {
        drafts.add(new Draft(
            series,
            season,
            new Fact.EpisodeCount(count),
            modality,
            null,
            sentence,
            elements.tokenFrom(i),
            elements.tokenTo(i),
            "a count of episodes"));
      }
    }
    return drafts;
  }

  /** "Its second six-episode run": the count that the words for a season hold, or 0. */
  private int inside(Elements elements, Mention.OfSeason season) {
    Tokens tokens = elements.tokens();
    for (int i = season.from(); i + 2 < season.to(); i++) {
      if (tokens.isMark(i + 1, '-') && (tokens.is(i + 2, "episode") || tokens.is(i + 2, "part"))) {
        return Math.max(0, lexicon.cardinal(tokens, i));
      }
    }
    return 0;
  }

  /** "How many episodes? Ten, as always": under such a heading a plain number is a count; -1 where there is none. */
  private int bareCount(Elements elements) {
    int found = -1;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof OfCount) {
        return -1;
      }
      // "Radio 4", "Studio 6"
      int cardinal = elements.mention(i) == null && !elements.is(i - 1, Slot.NAME)
          ? lexicon.cardinal(elements.tokens(), elements.tokenFrom(i))
          : -1;
      if (found < 0 && cardinal > 2 && cardinal < 60) {
        found = i;
      }
    }
    return found;
  }

  /** "Directs three of the eight", "five episodes left", "three episodes at once": some of them, not all. */
  private boolean isSome(Elements elements, int i, boolean severalSeasons) {
    if (isOfSeasons(elements, i)) {
      return true;
    }
    boolean ofAll = elements.is(i - 1, "its") || elements.is(i - 1, "the");
    if (elements.is(i - 1, "for")) {
      // "ran for 28 episodes", "aired for 12", but not "appeared for three"
      switch (elements.word(i - 2)) {
        case "ran", "runs", "run", "aired", "airs", "lasted" -> {
          return false;
        }
        // "has been renewed for 13 episodes"
        case "ordered", "commissioned", "greenlit", "renewed" -> {
          return false;
        }
        case "up" -> {
          if (elements.word(i - 3).startsWith("pick")) {
            return false;
          }
        }
        default -> {}
      }
      // "an order for ten hours", "the order is for ten hours"
      int noun = lexicon.is(WordClass.BE, elements.symbol(i - 2)) ? i - 3 : i - 2;
      if (lexicon.is(WordClass.ORDER_NOUN, elements.symbol(noun))) {
        return false;
      }
    }
    // "all 24 episodes of Heartstopper", where it has had several seasons
    boolean ofSeries = elements.is(i - 1, "all")
        && elements.is(i + 1, "of")
        && (elements.is(i + 2, Slot.SERIES) || elements.is(i + 2, Slot.SHOW));
    if (ofSeries && !elements.is(i + 3, Slot.SEASON) && severalSeasons) {
      return true;
    }
    return !ofAll && lexicon.is(WordClass.BEHIND_SOME_EPISODES, elements.symbol(i + 1))
        || lexicon.is(WordClass.BEFORE_SOME_EPISODES, elements.symbol(i - 1))
            && !isParter(elements, i)
        || isAfterFew(elements, i)
        || isOpening(elements, i)
        || isLeft(elements, i)
        || isOfGuest(elements, i);
  }

  /** "Ruiz will appear in at least four episodes", "recurs for up to six": of somebody's part. */
  private static boolean isOfGuest(Elements elements, int i) {
    for (int k = i - 1; k >= Math.max(0, i - GUEST_REACH) && elements.mention(k) == null; k--) {
      boolean guest = switch (elements.word(k)) {
        case "appear",
            "appears",
            "appearing",
            "appeared",
            "recur",
            "recurs",
            "recurring",
            "guest" -> true;
        default -> false;
      };
      if (guest || elements.isMark(k, ',') || elements.isMark(k, '.')) {
        return guest;
      }
    }
    return false;
  }

  /** "After three seasons and 36 episodes", "58 episodes over four seasons": of all seasons together. */
  private static boolean isOfSeasons(Elements elements, int i) {
    boolean before = elements.is(i - 1, "and") && areSeveral(elements, i - 2);
    int tie = switch (elements.word(i + 1)) {
      case "over", "across", "in", "and", "during" -> i + 2;
      default -> -1;
    };
    return before || tie > 0 && areSeveral(elements, tie);
  }

  private static boolean areSeveral(Elements elements, int i) {
    return i >= 0
        && i < elements.size()
        && elements.mention(i) instanceof Mention.OfSeason several
        && several.season().kind() == Kind.COUNT
        && several.season().count() > 1;
  }

  /** "Will debut with three episodes": those of the first day. */
  private static boolean isOpening(Elements elements, int i) {
    String verb = elements.word(i - 2);
    boolean few = elements.mention(i) instanceof OfCount told && told.count() <= MOST_OPENING;
    return few
        && elements.is(i - 1, "with")
        && (verb.startsWith("premier")
            || verb.startsWith("debut")
            || verb.startsWith("launch")
            || verb.startsWith("open")
            || verb.startsWith("bow"));
  }

  /** "Pulled after just four episodes", "after airing only six". */
  private static boolean isAfterFew(Elements elements, int count) {
    int i = count - 1;
    while (i > count - FEW_REACH && isFew(elements, i)) {
      i--;
    }
    return i < count - 1 && elements.is(i, "after");
  }

  private static boolean isFew(Elements elements, int i) {
    return switch (elements.word(i)) {
      case "just", "only", "airing", "merely", "barely", "a", "mere" -> true;
      default -> false;
    };
  }

  /** "One last six-parter". */
  private static boolean isParter(Elements elements, int i) {
    return elements.tokens().is(elements.tokenTo(i) - 1, "parter");
  }

  /** "The six episodes that are left", "is eight episodes old", "some 20 episodes in". */
  private static boolean isLeft(Elements elements, int i) {
    return switch (elements.word(i + 1)) {
      case "that", "which" ->
        (elements.is(i + 2, "are") || elements.is(i + 2, "were"))
            && (elements.is(i + 3, "left") || elements.word(i + 3).startsWith("remain"));
      case "old", "deep", "behind", "short" -> true;
      default -> false;
    };
  }

  /** The series that is spoken of, but where the sentence names another one and not that: then the one nearest by. */
  private @Nullable String seriesNear(Elements elements, int at, Setting setting, Focus focus) {
    String spokenOf = focus.series() != null ? focus.series() : setting.series();
    String nearest = null;
    int best = REACH;
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries named
          && !inPassing.isElsewhere(i, elements)) {
        if (named.title().equals(spokenOf)) {
          return spokenOf;
        }
        int cost = elements.distance(i, at);
        if (cost < best) {
          best = cost;
          nearest = named.title();
        }
      }
    }
    return nearest != null ? nearest : spokenOf;
  }

  private List<@Nullable Integer> seasons(
      Elements elements, int at, String series, Setting setting, Focus focus, List<Draft> events) {
    int best = -1;
    int bestCost = REACH;
    boolean alone = lexicon.is(WordClass.SEASON_NOUN, elements.symbol(at + 1));
    boolean looks = !alone && elements.has(Slot.SEASON);
    for (int i = 0; looks && i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() != Kind.COUNT
          && season.season().kind() != Kind.FURTHER) {
        int cost = elements.distance(i, at);
        if (i > at && clauses.ends(elements, at, i)) {
          cost += OTHER_CLAUSE;
        }
        if (cost < bestCost) {
          bestCost = cost;
          best = i;
        }
      }
    }
    List<@Nullable Integer> found = new ArrayList<>(1);
    boolean ended = closes(elements, at) && setting.season() != null && setting.season() > 1;
    if (best >= 0 && !(ended && best > at)) {
      SeasonMention mention =
          ((Mention.OfSeason) Objects.requireNonNull(elements.mention(best))).season();
      if (mention.kind() == Kind.ALL) {
        return soFar(mention.count(), setting);
      }
      found.addAll(focus.resolve(mention, series, setting));
      // "this six-part thriller" of which no season is known is new
      if (best == at && mention.kind() != Kind.EXACT) {
        found.replaceAll(season -> season == null ? Integer.valueOf(1) : season);
      }
      return found;
    }
    if (isIntroduced(elements, at)) {
      return List.of(1);
    }
    Integer about = setting.season();
    if (ended && about != null) {
      found.add(about - 1);
      return found;
    }
    for (Draft event : events) {
      boolean told = event.fact() instanceof Fact.Release
          || event.fact() instanceof Fact.Ordered
          || event.fact() instanceof Fact.Renewed;
      if (told && event.season() != null && event.series().equals(series)) {
        found.add(event.season());
        return found;
      }
    }
    String first = elements.word(0);
    if (first.equals("both") || first.equals("each")) {
      return soFar(first.equals("both") ? 2 : 0, setting);
    }
    // "There will be ten of them", though an older season was spoken of
    boolean ahead = about != null
        && focus.pronounSeason() != null
        && focus.pronounSeason() < about
        && series.equals(setting.series())
        && (elements.is(1, "will") || elements.is(1, "'ll"));
    if (focus.pronounSeason() != null
        && !ahead
        && (first.equals("it")
            || first.equals("its")
            || first.equals("that")
            || first.equals("they")
            || first.equals("there"))) {
      found.add(focus.pronounSeason());
    } else {
      Integer spokenOf =
          series.equals(setting.series()) ? setting.season() : focus.seasonOf(series);
      // "a four-part drama" of which no season is known is new
      boolean isNew = spokenOf == null
          && (at + 1 < elements.size() && isOfShow(elements, at + 1)
              || isParter(elements, at)
              || isBehindShow(elements, at)
              || isLimited(elements, at));
      found.add(isNew ? Integer.valueOf(1) : spokenOf);
    }
    return found;
  }

  /** "Low Water, an eight-part drama", "a three-part Trollope adaptation": so a series is introduced, and not a season. */
  private boolean isIntroduced(Elements elements, int at) {
    String article = elements.word(at - 1);
    boolean owned = elements.is(at + 1, Slot.NAME) || elements.is(at + 1, Slot.PLATFORM);
    int kind = owned ? at + 2 : at + 1;
    return (article.equals("a") || article.equals("an"))
        && !elements.is(kind, "series")
        && (elements.is(kind, "adaptation") || isOfShow(elements, kind));
  }

  /** "A thriller in four parts", "the mini-series X, in eight parts". */
  private boolean isBehindShow(Elements elements, int at) {
    for (int i = at - 1; i >= Math.max(0, at - SHOW_REACH); i--) {
      if (lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i)) && !elements.is(i, "hit")) {
        return true;
      }
      if (elements.isMark(i, '.') || elements.isMark(i, ';')) {
        return false;
      }
    }
    return false;
  }

  /** "The limited series runs 10 episodes": it has one season. */
  private static boolean isLimited(Elements elements, int at) {
    for (int i = at - 1; i >= Math.max(0, at - SHOW_REACH); i--) {
      Tokens tokens = elements.tokens();
      int last = elements.tokenTo(i) - 1;
      if (tokens.is(last, "miniseries")
          || tokens.is(last, "series") && tokens.is(last - 1, "limited")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfShow(Elements elements, int i) {
    int noun = i;
    while (noun < i + 4
        && noun < elements.size()
        && elements.mention(noun) == null
        && elements.symbol(noun) == Vocabulary.UNKNOWN
        && !elements.tokens().isCapital(elements.tokenFrom(noun))) {
      noun++;
    }
    // "the eight-part drama": the noun points to the series that is spoken of
    return elements.is(noun, Slot.SHOW)
        || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(noun)) && !elements.is(noun, "hit");
  }

  /** Each season up to now: as many as the words count, else all before the one that the article is about. */
  private static List<@Nullable Integer> soFar(int counted, Setting setting) {
    int count = counted > 0 ? counted : setting.season() == null ? 0 : setting.season() - 1;
    List<@Nullable Integer> seasons = new ArrayList<>(count);
    for (int n = 1; n <= count; n++) {
      seasons.add(n);
    }
    return seasons;
  }

  /** "The 24th and final episode": of the season that has just ended. */
  private boolean closes(Elements elements, int at) {
    return lexicon.ordinal(elements.tokens(), elements.tokenFrom(at)) > 0;
  }
}
