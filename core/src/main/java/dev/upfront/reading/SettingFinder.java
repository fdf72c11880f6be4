package dev.upfront.reading;

import dev.upfront.reading.date.Calendar;
import dev.upfront.reading.dating.Dating;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an article is about as a whole: which season ({@link SeasonOfArticle}) of the series that it is known to
 * be about, for whom, and what its headline and its lead take for granted.
 */
final class SettingFinder {
  /** "Ahead of the series' November premiere": no farther behind "ahead". */
  private static final int AHEAD_REACH = 6;

  /** "Will be the long-running show's last" is no longer. */
  private static final int LAST_REACH = 6;

  /** A platform that the headline names counts as often. */
  private static final int HEADLINE_WEIGHT = 3;

  private final Scene scene;
  private final NewsLead news;
  private final List<List<SeasonMention>> seasons;
  private final Lexicon lexicon;
  private final Tokens tokens;

  private SettingFinder(Scene scene, List<List<SeasonMention>> seasons, Lexicon lexicon) {
    this.scene = scene;
    this.news = NewsLead.of(scene.text());
    this.seasons = seasons;
    this.lexicon = lexicon;
    this.tokens = scene.text().tokens;
  }

  /**
   * @param series what the article is about, null where it is about several
   * @param dated when it was written
   */
  static Setting find(
      Scene scene,
      @Nullable String series,
      Dating.Dated dated,
      List<List<SeasonMention>> seasons,
      Premieres premieres,
      Lexicon lexicon) {
    SettingFinder finder = new SettingFinder(scene, seasons, lexicon);
    boolean anime = finder.isAnime();
    boolean film = finder.isOfFilm();
    SeasonOfArticle season =
        new SeasonOfArticle(scene, finder.news, seasons, film, dated, premieres, lexicon);
    return new Setting(
        series,
        series == null ? null : season.find(),
        finder.finalSeason(),
        finder.platform(series == null),
        dated.window(),
        dated.today() == null
            ? Calendar.ofNoDay(anime)
            : new Calendar(dated.today(), dated.give(), anime),
        finder.isDatedInHeadline(),
        anime,
        film,
        finder.isRenewedAhead());
  }

  /** The season that the text calls the last: "the fifth and final season", "season 5 will be the show's last". */
  private @Nullable Integer finalSeason() {
    for (Sentence sentence : scene.text().sentences) {
      for (SeasonMention mention : seasons.get(sentence.index())) {
        if (mention.kind() == Kind.EXACT && mention.numbers().size() == 1 && saysLast(mention)) {
          return mention.numbers().get(0);
        }
      }
    }
    return null;
  }

  private boolean saysLast(SeasonMention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (lexicon.is(WordClass.LATE_ADJECTIVE, tokens, i)) {
        return true;
      }
    }
    int be = mention.to();
    while (lexicon.is(WordClass.FUTURITY, tokens, be) || tokens.is(be, "to")) {
      be++;
    }
    for (int i = be + 1; tokens.is(be, "be") && i <= be + LAST_REACH; i++) {
      if (tokens.is(i, "last") || tokens.is(i, "final")) {
        return tokens.is(i - 1, Tokens.POSSESSIVE) || tokens.is(i - 1, "its");
      }
    }
    return false;
  }

  /**
   * The platform that is named most, the headline counting three times.
   *
   * @param ofMany whether the article is about several series: those of two platforms have none in common, unless the headline names one
   */
  private @Nullable String platform(boolean ofMany) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> inHeadline = new HashSet<>();
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      if (elements.has(Slot.PLATFORM)) {
        boolean headline = sentence.block().kind() == Text.Kind.TITLE;
        count(elements, headline ? HEADLINE_WEIGHT : 1, counts);
        if (headline) {
          inHeadline.addAll(counts.keySet());
        }
      }
    }
    String most = null;
    int highest = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      int count = each.getValue();
      boolean first = most == null || each.getKey().compareTo(most) < 0;
      if (count > highest || count == highest && first) {
        most = each.getKey();
        highest = count;
      }
    }
    boolean shared = !ofMany || counts.size() == 1 || inHeadline.size() == 1;
    return shared ? most : null;
  }

  private static void count(Elements elements, int weight, Map<String, Integer> counts) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.PLATFORM)
          && elements.mention(i) instanceof Mention.OfPlatform platform
          && !platform.studio()
          && !platform.name().isEmpty()) {
        counts.merge(platform.name(), weight, Integer::sum);
      }
    }
  }

  /** Whether the headline says that the season comes or has its day, so that "two more" are those behind it. */
  private boolean isDatedInHeadline() {
    for (Sentence sentence : news.headline()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (lexicon.is(WordClass.HEADLINE_COMING, tokens, i)
            || tokens.is(i, "date") && tokens.is(i + 1, "set")
            || tokens.is(i, "sets") && !tokens.is(i + 1, "up")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "To end with a film instead of a fourth series": a film in the headline, and in the body again. */
  private boolean isOfFilm() {
    for (Sentence sentence : news.headline()) {
      for (SeasonMention mention : seasons.get(sentence.index())) {
        if (!SeasonOfArticle.isRefused(mention, tokens)) {
          return false;
        }
      }
    }
    boolean promised = news.headline().isEmpty() || films(news.headline()) > 0;
    return promised && films(scene.text().sentences) > 2;
  }

  private int films(List<Sentence> sentences) {
    int films = 0;
    for (Sentence sentence : sentences) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        films += tokens.is(i, "film") || tokens.is(i, "movie") ? 1 : 0;
      }
    }
    return films;
  }

  /** "Gets a second season ahead of its premiere", "before the first is even out": in the headline or the lead. */
  private boolean isRenewedAhead() {
    for (Sentence sentence : news.opening()) {
      boolean second = namesSecond(seasons.get(sentence.index()));
      for (int i = sentence.from(); second && i < sentence.to(); i++) {
        if ((tokens.is(i, "ahead") || tokens.is(i, "before")) && beginsSeries(i + 1, sentence)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean namesSecond(List<SeasonMention> mentions) {
    for (SeasonMention mention : mentions) {
      if (mention.kind() == Kind.EXACT && mention.numbers().get(0) == 2) {
        return true;
      }
    }
    return false;
  }

  /** "Of its premiere", "of the series debut", "the first is even out", "it has even started"; not "of the season 2 premiere". */
  private boolean beginsSeries(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + AHEAD_REACH); i++) {
      if (tokens.is(i, "second") || tokens.isNumber(i) || tokens.is(i, Tokens.MARK)) {
        return false;
      }
      if (lexicon.is(WordClass.SERIES_BEGIN, tokens, i)
          || tokens.is(i, "it") && tokens.is(i + 2, "even")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnime() {
    for (int i = 0; i < tokens.size(); i++) {
      if (lexicon.is(WordClass.ANIME, tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
