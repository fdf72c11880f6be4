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
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.SeriesFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what an article is about as a whole: which season, whose series, seen from which day. */
final class SettingFinder {
  /** Sentences of the body that make up the lead, where the news stands. */
  private static final int LEAD = 4;

  /** How far a series may stand behind its order, and its kind behind "seven-part". */
  private static final int PARTS_REACH = 8;

  /** "Ahead of the series' November premiere". */
  private static final int AHEAD_REACH = 6;

  /** The day of writing is known well enough to compare it with the year in which a series began. */
  private static final int MOST_GIVE = 120;

  private final Scene scene;
  private final Tokens tokens;
  private final List<List<SeasonMention>> seasons;
  private final Dating.Dated dated;
  private final Premieres premieres;
  private final boolean film;

  private SettingFinder(
      Scene scene, Dating.Dated dated, List<List<SeasonMention>> seasons, Premieres premieres) {
    this.scene = scene;
    this.dated = dated;
    this.premieres = premieres;
    this.tokens = scene.text().tokens;
    this.seasons = seasons;
    film = isOfFilm();
  }

  /** @param series what the article is about, null where it is about several */
  static Setting find(
      Scene scene,
      @Nullable String series,
      Dating.Dated dated,
      List<List<SeasonMention>> seasons,
      Premieres premieres) {
    SettingFinder finder = new SettingFinder(scene, dated, seasons, premieres);
    boolean anime = finder.isAnime();
    return new Setting(
        series,
        series == null ? null : finder.season(),
        finder.finalSeason(),
        finder.platform(),
        dated.window(),
        dated.today() == null
            ? Calendar.ofNoDay(anime)
            : new Calendar(dated.today(), dated.give(), anime),
        finder.isDatedInHeadline(),
        anime,
        finder.film,
        finder.isRenewedAhead());
  }

  /** The season of the headline; else the highest of the lead; else the one that is named most. */
  private @Nullable Integer season() {
    Map<Integer, Integer> votes = new HashMap<>();
    int highest = 0;
    int asked = 0;
    int inBody = 0;
    for (Sentence sentence : scene.text().sentences) {
      boolean title = sentence.block().kind() == Text.Kind.TITLE;
      if (!title && inBody == LEAD && highest > 0) {
        return highest;
      }
      boolean asks = !title && asksForMore(sentence);
      for (SeasonMention mention : ownSeasons(sentence)) {
        if (asks && mention.kind() == Kind.EXACT) {
          asked = Math.max(asked, mention.numbers().get(0));
        } else if (mention.kind() == Kind.EXACT) {
          int first = mention.numbers().get(0);
          highest = inBody < LEAD ? Math.max(highest, first) : highest;
          votes.merge(first, votes.isEmpty() ? 2 : 1, Integer::sum);
        }
      }
      if (title) {
        highest = Math.max(highest, numberBehindTitle(sentence));
        if (highest > 0 && isLastOfTitle(sentence)) {
          return highest;
        }
      } else {
        inBody++;
      }
    }
    if (highest > 0) {
      return highest;
    }
    if (votes.isEmpty() && asked > 1) {
      return asked - 1;
    }
    int ended = seasonsOfHeadline();
    if (ended > 0) {
      return ended;
    }
    // seasons that only the body names are those of other series, where the news is that this one
    // begins
    if (isNew() && (votes.isEmpty() || isOrdered())) {
      return 1;
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(isOfFirstYear() ? 1 : null);
  }

  /** Whether the series had not begun by the end of the year before the article: it has no season but the first. */
  private boolean isOfFirstYear() {
    String series = scene.titles().main();
    LocalDate today = dated.today();
    return series != null
        && today != null
        && dated.give() <= MOST_GIVE
        && premieres.beganSince(series, today.getYear());
  }

  /** "Whether there will be a second series": what is asked for is the one behind the one that the article is about. */
  private boolean asksForMore(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean willThereBe =
          tokens.is(i, "will") && tokens.is(i + 1, "there") && tokens.is(i + 2, "be");
      if (tokens.is(i, "whether") || willThereBe) {
        return true;
      }
    }
    return false;
  }

  /**
   * The seasons of a sentence but for those that it gives to another series ("Season 2 of The White Lotus"), for those
   * that are only called so (billed as "season one"), and for one that is to follow.
   */
  private List<SeasonMention> ownSeasons(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    List<SeasonMention> own = new ArrayList<>(2);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season) {
        boolean of = elements.word(i + 1).equals("of") && isOther(elements, i + 2);
        boolean before = isOther(elements, i - 1)
            || elements.word(i - 1).equals("'s") && isOther(elements, i - 2);
        boolean refused = film && isRefused(season.season());
        boolean so = tokens.isOpeningQuote(season.from() - 1) && tokens.isClosingQuote(season.to());
        boolean later = tokens.is(season.to(), "to") && tokens.is(season.to() + 1, "follow");
        if (!of && !before && !refused && !so && !later && !isOfOthers(elements)) {
          own.add(season.season());
        }
      }
    }
    return own;
  }

  /** "Bellwether, now waiting to finish its third season": a sentence that names others, and not the article's own. */
  private boolean isOfOthers(Elements elements) {
    boolean other = false;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series) {
        if (isMain(series.title())) {
          return false;
        }
        other = true;
      }
    }
    return other;
  }

  private boolean isOther(Elements elements, int i) {
    return i >= 0
        && i < elements.size()
        && elements.mention(i) instanceof Mention.OfSeries series
        && !isMain(series.title());
  }

  private boolean isMain(String title) {
    String main = scene.titles().main();
    return main != null
        && SeriesFinder.isOneInOther(main, title)
        && !premieres.beganApart(main, title);
  }

  /** Whether the headline or the lead calls the series new: "a new Netflix dark comedy", "straight to series". */
  private boolean isNew() {
    for (Sentence sentence : scene.text().sentences) {
      if (sentence.index() > LEAD) {
        return false;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (tokens.is(i, "to") && tokens.is(i + 1, "series")
            || tokens.is(i, "limited") && tokens.is(i + 1, "series")
            || tokens.is(i, "to") && tokens.isMark(i + 1, '-') && tokens.is(i + 2, "series")
            || tokens.is(i, "series") && tokens.is(i + 1, "order")
            || isGreenlit(i, sentence)
            || isInParts(i, sentence)) {
          return true;
        }
        for (int k = i + 1; tokens.is(i, "new") && k < Math.min(sentence.to(), i + 5); k++) {
          if (tokens.is(k, "series")
              || tokens.is(k, "drama")
              || tokens.is(k, "comedy")
              || tokens.is(k, "thriller")
              || tokens.is(k, "show")
              || tokens.is(k, "sitcom")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "Apple has greenlit X": what is ordered as a whole is new. */
  private boolean isGreenlit(int verb, Sentence sentence) {
    boolean orders = tokens.is(verb, "greenlit")
        || tokens.is(verb, "greenlights")
        || tokens.is(verb, "commissioned")
        || tokens.is(verb, "ordered");
    if (!orders) {
      return false;
    }
    Elements elements = scene.elements(sentence);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series
          && series.from() > verb
          && series.from() <= verb + PARTS_REACH) {
        return isMain(series.title());
      }
    }
    return false;
  }

  /** "A seven-part real-time thriller", with no word of another season anywhere. */
  private boolean isInParts(int i, Sentence sentence) {
    boolean parts =
        tokens.isMark(i, '-') && (tokens.is(i + 1, "part") || tokens.is(i + 1, "parter"));
    for (int k = i + 1; parts && k < Math.min(sentence.to(), i + PARTS_REACH); k++) {
      if (tokens.is(k, "drama")
          || tokens.is(k, "thriller")
          || tokens.is(k, "comedy")
          || tokens.is(k, "mystery")
          || tokens.is(k, "project")
          || tokens.is(k, "adaptation")) {
        return true;
      }
    }
    return false;
  }

  /** "Netflix takes X to series": the headline says so. */
  private boolean isOrdered() {
    for (Sentence sentence : scene.text().sentences) {
      if (sentence.block().kind() != Text.Kind.TITLE) {
        return false;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (tokens.is(i, "to") && tokens.is(i + 1, "series") || tokens.is(i, "orders")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Canceled after eight seasons" is about the eighth; 0 where the headline counts none. */
  private int seasonsOfHeadline() {
    for (Sentence sentence : scene.text().sentences) {
      if (sentence.block().kind() != Text.Kind.TITLE) {
        break;
      }
      for (SeasonMention mention : seasons.get(sentence.index())) {
        if (mention.kind() == Kind.COUNT && tokens.is(mention.from() - 1, "after")) {
          return mention.count();
        }
      }
    }
    return 0;
  }

  private boolean isLastOfTitle(Sentence sentence) {
    int next = sentence.index() + 1;
    List<Sentence> sentences = scene.text().sentences;
    return next >= sentences.size() || sentences.get(next).block().kind() != Text.Kind.TITLE;
  }

  /** "Sweet Home 3", "Mob Psycho 100 III"; 0 where no number stands behind the title. */
  private int numberBehindTitle(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series && series.to() < sentence.to()) {
        boolean small = tokens.isNumber(series.to()) && tokens.number(series.to()) < 30;
        int number = small ? tokens.number(series.to()) : Lexicon.roman(tokens, series.to());
        if (number > 0) {
          return number;
        }
      }
    }
    return 0;
  }

  /** The season that the text calls the last: "the fifth and final season". */
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
      if (tokens.is(i, "final") || tokens.is(i, "last") || tokens.is(i, "concluding")) {
        return true;
      }
    }
    return false;
  }

  /** The platform that is named most, the headline counting three times. */
  private @Nullable String platform() {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : scene.text().sentences) {
      int weight = sentence.block().kind() == Text.Kind.TITLE ? 3 : 1;
      Elements elements = scene.elements(sentence);
      for (int i = 0; i < elements.size(); i++) {
        if (elements.mention(i) instanceof Mention.OfPlatform platform
            && !platform.studio()
            && !platform.name().isEmpty()) {
          counts.merge(platform.name(), weight, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Whether the headline says that the season comes or has its day, so that "two more" are those behind it. */
  private boolean isDatedInHeadline() {
    for (Sentence sentence : scene.text().sentences) {
      if (sentence.block().kind() != Text.Kind.TITLE) {
        return false;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (tokens.is(i, "back")
            || tokens.is(i, "returns")
            || tokens.is(i, "start")
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
    int films = 0;
    for (Sentence sentence : scene.text().sentences) {
      boolean title = sentence.block().kind() == Text.Kind.TITLE;
      for (int i = sentence.from(); i < sentence.to(); i++) {
        films += tokens.is(i, "film") || tokens.is(i, "movie") ? 1 : 0;
      }
      for (SeasonMention mention : seasons.get(sentence.index())) {
        if (title && !isRefused(mention)) {
          return false;
        }
      }
      if (title && isLastOfTitle(sentence) && films == 0) {
        return false;
      }
    }
    return films > 2;
  }

  /** "Instead of a fourth series", "no fourth series": one that there will not be. */
  private boolean isRefused(SeasonMention mention) {
    int before = mention.from() - 1;
    if (tokens.is(before, "a") || tokens.is(before, "the")) {
      before--;
    }
    return tokens.is(before, "no") || tokens.is(before, "of") && tokens.is(before - 1, "instead");
  }

  /** "Gets a second season ahead of its premiere", "before the first is even out": in the headline or the lead. */
  private boolean isRenewedAhead() {
    for (Sentence sentence : scene.text().sentences) {
      if (sentence.index() > LEAD) {
        return false;
      }
      boolean second = seasons.get(sentence.index()).stream()
          .anyMatch(m -> m.kind() == Kind.EXACT && m.numbers().get(0) == 2);
      for (int i = sentence.from(); second && i < sentence.to(); i++) {
        if ((tokens.is(i, "ahead") || tokens.is(i, "before")) && beginsSeries(i + 1, sentence)) {
          return true;
        }
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
      if (tokens.is(i, "premiere")
          || tokens.is(i, "debut")
          || tokens.is(i, "launch")
          || tokens.is(i, "first")
          || tokens.is(i, "it") && tokens.is(i + 2, "even")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnime() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "anime")
          || tokens.is(i, "cour")
          || tokens.is(i, "cours")
          || tokens.is(i, "seiyuu")) {
        return true;
      }
    }
    return false;
  }
}
