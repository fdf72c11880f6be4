package dev.upfront.reading;

import dev.upfront.reading.dating.Dating;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.InParts;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.SeasonInTitle;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.SeriesFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which season of its series an article is about, where it is about one. */
final class SeasonOfArticle {
  /** "Apple has greenlit the eight-episode drama X": a series stands no farther behind its order. */
  private static final int ORDER_REACH = 8;

  /** "A seven-part real-time thriller": the kind of a series stands no farther behind the parts. */
  private static final int PARTS_REACH = 7;

  /** "Has already been renewed for a second season": the season stands no farther behind. */
  private static final int RENEWAL_REACH = 9;

  /** "A second season is already in the works": no farther behind the season. */
  private static final int ALREADY_REACH = 3;

  /** "A new Netflix dark comedy": the kind of a series stands no farther behind "new". */
  private static final int NEW_REACH = 4;

  /** The day of writing is known well enough to compare it with the year in which a series began. */
  private static final int MOST_GIVE = 120;

  /** "Not to renew the hospital drama for a third season": no farther behind its verb. */
  private static final int TURNED_DOWN_REACH = 10;

  /** "Would gladly come back for a second season": no farther before the season. */
  private static final int WISH_REACH = 9;

  /** "Will there be a": no farther before the season that is asked for. */
  private static final int ASKED_REACH = 5;

  private final Scene scene;
  private final NewsLead news;
  private final List<List<SeasonMention>> seasons;
  private final boolean film;
  private final Dating.Dated dated;
  private final Premieres premieres;
  private final Lexicon lexicon;
  private final Tokens tokens;

  /** How often each season is named. */
  private final Map<Integer, Integer> votes = new HashMap<>();

  /** The highest season of which it is only asked whether it will be; 0 where none is asked for. */
  private int asked;

  /** @param film whether it is a film that the headline promises */
  SeasonOfArticle(
      Scene scene,
      NewsLead news,
      List<List<SeasonMention>> seasons,
      boolean film,
      Dating.Dated dated,
      Premieres premieres,
      Lexicon lexicon) {
    this.scene = scene;
    this.news = news;
    this.seasons = seasons;
    this.film = film;
    this.dated = dated;
    this.premieres = premieres;
    this.lexicon = lexicon;
    tokens = scene.text().tokens;
  }

  /**
   * The highest season of the headline, but for one that it only asks for where it tells of another; else the highest of the lead; else, where the article names none, the one before
   * that of which it asks; else as many as the headline says there were; else the first of a series that is called new,
   * but where other seasons are named and it is not the order that is the news; else the one that is named most; else the
   * first of a series that began not long ago. Null where none of these tells.
   */
  @Nullable
  Integer find() {
    int highest = 0;
    for (Sentence sentence : news.headline()) {
      highest = Math.max(highest, toldBesideAsked(sentence));
    }
    if (highest > 0) {
      return highest;
    }
    for (Sentence sentence : news.headline()) {
      int named = Math.max(named(sentence, false), numberBehindTitle(sentence));
      highest = Math.max(highest, named);
    }
    if (highest > 0) {
      return highest;
    }
    for (Sentence sentence : news.lead()) {
      highest = Math.max(highest, named(sentence, true));
    }
    if (highest > 0) {
      return highest;
    }
    for (Sentence sentence : news.rest()) {
      named(sentence, true);
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
    if ((votes.isEmpty() || isOrdered()) && isNew()) {
      return 1;
    }
    if (votes.isEmpty()) {
      return isOfFirstYear() ? 1 : null;
    }
    return namedMost();
  }

  /** Of those that are named as often, the last. */
  private int namedMost() {
    int most = 0;
    int times = 0;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      int season = vote.getKey();
      if (vote.getValue() > times || vote.getValue() == times && season > most) {
        most = season;
        times = vote.getValue();
      }
    }
    return most;
  }

  /**
   * Counts the seasons that a sentence tells of, and those that it asks for; the highest that it tells of, or 0.
   *
   * @param mayAsk false in the headline, which tells what it asks
   */
  private int named(Sentence sentence, boolean mayAsk) {
    int highest = 0;
    List<SeasonMention> own = ownSeasons(sentence);
    boolean asks =
        mayAsk && !own.isEmpty() && (asksForMore(sentence) || isAlreadyRenewed(sentence, own));
    for (SeasonMention mention : own) {
      if (mention.kind() == Kind.EXACT) {
        int first = mention.numbers().get(0);
        if (asks
            || mayAsk
                && (isTurnedDown(sentence, mention.from()) || isWished(sentence, mention.from()))) {
          asked = Math.max(asked, first);
        } else {
          highest = Math.max(highest, first);
          // of two that are named as often, an article is about the one that it begins with
          votes.merge(first, votes.isEmpty() ? 2 : 1, Integer::sum);
        }
      }
    }
    return highest;
  }

  /** "How season 2 ends, and will there be a season 3?": the season that is told of beside one that is asked for; else 0. */
  private int toldBesideAsked(Sentence sentence) {
    int told = 0;
    boolean asks = false;
    for (SeasonMention mention : seasons.get(sentence.index()).size() > 1
        ? ownSeasons(sentence)
        : List.<SeasonMention>of()) {
      if (mention.kind() == Kind.EXACT) {
        int will = mention.from() - 1;
        while (will > mention.from() - ASKED_REACH && !tokens.is(will, "will")) {
          will--;
        }
        boolean asked = tokens.is(will, "will");
        asks |= asked;
        told = asked ? told : Math.max(told, mention.numbers().get(0));
      }
    }
    return asks ? told : 0;
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

  /** "Whether there will be a second series", "asked about a second series": what is asked for is the one behind the one that the article is about. */
  private boolean asksForMore(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean willThereBe =
          tokens.is(i, "will") && tokens.is(i + 1, "there") && tokens.is(i + 2, "be");
      boolean askedAbout = tokens.is(i, "asked") && tokens.is(i + 1, "about");
      if (tokens.is(i, "whether") || willThereBe || askedAbout) {
        return true;
      }
    }
    return false;
  }

  /** "Has already been renewed for a second season", "a second season is already in the works": the news is of the one before. */
  private boolean isAlreadyRenewed(Sentence sentence, List<SeasonMention> own) {
    int season = own.get(0).from();
    int behind = own.get(0).to();
    boolean another = tokens.is(season, "a") || tokens.is(season - 1, "a");
    for (int i = behind; another && i < Math.min(sentence.to(), behind + ALREADY_REACH); i++) {
      if (tokens.is(i, "already")) {
        return own.size() == 1;
      }
    }
    boolean renewed = false;
    for (int i = season - 1; i > Math.max(sentence.from(), season - RENEWAL_REACH); i--) {
      renewed |= lexicon.is(WordClass.FATE_VERB, tokens, i);
      if (tokens.is(i, "already")) {
        return renewed && own.size() == 1;
      }
    }
    return false;
  }

  /** "Opted not to renew it for a third season", "won't return for a third season": one that there will not be. */
  private boolean isTurnedDown(Sentence sentence, int season) {
    for (int i = season - 1; i > Math.max(sentence.from(), season - TURNED_DOWN_REACH); i--) {
      if (tokens.isMark(i, ',') || tokens.isMark(i, ';')) {
        return false;
      }
      if (lexicon.is(WordClass.GOING_ON, tokens, i)) {
        int before = tokens.is(i - 1, "be") || tokens.is(i - 1, "to") ? i - 2 : i - 1;
        before -= tokens.is(before, "expected") || tokens.is(before, "be") ? 1 : 0;
        return lexicon.is(WordClass.NEGATION, tokens, before);
      }
    }
    return false;
  }

  /** "I would watch a second season", "could lead to a third": one that there may be some day. */
  private boolean isWished(Sentence sentence, int season) {
    boolean another = tokens.is(season, "a") || tokens.is(season - 1, "a");
    for (int i = season - 1; another && i > Math.max(sentence.from(), season - WISH_REACH); i--) {
      if (tokens.isMark(i, ',') || tokens.isMark(i, ';')) {
        return false;
      }
      if (tokens.is(i, "would") || tokens.is(i, "could") || tokens.is(i, "might")) {
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
    if (!elements.has(Slot.SEASON) || goesOnAboutOthers(sentence)) {
      return List.of();
    }
    List<SeasonMention> own = new ArrayList<>(2);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season) {
        boolean of =
            elements.is(i + 1, "of") && (isOther(elements, i + 2) || isThatShow(elements, i + 2));
        boolean before =
            isOther(elements, i - 1) || elements.is(i - 1, "'s") && isOther(elements, i - 2);
        boolean refused = film && isRefused(season.season(), tokens);
        boolean so = tokens.isOpeningQuote(season.from() - 1) && tokens.isClosingQuote(season.to());
        boolean later = tokens.is(season.to(), "to") && tokens.is(season.to() + 1, "follow");
        if (!of && !before && !refused && !so && !later && !isOfOthers(elements)) {
          own.add(season.season());
        }
      }
    }
    return own;
  }

  /** "They made a wild series of Low Water. Its fourth season starts in May": whose that is, the sentence before names. */
  private boolean goesOnAboutOthers(Sentence sentence) {
    if (!tokens.is(sentence.from(), "its")
        || sentence.from() == sentence.block().from()) {
      return false;
    }
    Elements before = scene.elements(scene.text().sentences.get(sentence.index() - 1));
    return isOfOthers(before);
  }

  /** "Bellwether, now waiting to finish its third season": a sentence that names others, and not the article's own. */
  private boolean isOfOthers(Elements elements) {
    boolean other = false;
    for (int i : elements.series()) {
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

  /** "Season 2 of that show": of the other one that was named last. */
  private static boolean isThatShow(Elements elements, int i) {
    return elements.is(i, Slot.SHOW) && elements.tokens().is(elements.tokenFrom(i), "that");
  }

  private boolean isMain(String title) {
    String main = scene.titles().main();
    return title.equals(main)
        || main != null
            && SeriesFinder.isOneInOther(main, title)
            && !premieres.beganApart(main, title);
  }

  /** Whether the headline or the lead calls the series new: "a new Netflix dark comedy", "straight to series". */
  private boolean isNew() {
    for (Sentence sentence : news.opening()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (isForSeries(i)
            || isGreenlit(i, sentence)
            || isInParts(i, sentence)
            || isNewShow(i, sentence)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Straight to series", "straight-to-series", "a limited series", "a series order". */
  private boolean isForSeries(int i) {
    return tokens.is(i, "to") && tokens.is(i + 1, "series")
        || tokens.is(i, "limited") && tokens.is(i + 1, "series")
        || tokens.is(i, "to") && tokens.isMark(i + 1, '-') && tokens.is(i + 2, "series")
        || tokens.is(i, "series") && tokens.is(i + 1, "order");
  }

  private boolean isNewShow(int i, Sentence sentence) {
    for (int k = i + 1;
        tokens.is(i, "new") && k <= Math.min(sentence.to() - 1, i + NEW_REACH);
        k++) {
      if (lexicon.is(WordClass.NEW_SHOW, tokens, k)) {
        return true;
      }
    }
    return false;
  }

  /** "Apple has greenlit X": what is ordered as a whole is new. */
  private boolean isGreenlit(int verb, Sentence sentence) {
    if (!lexicon.is(WordClass.ORDERING, tokens, verb)) {
      return false;
    }
    Elements elements = scene.elements(sentence);
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries series
          && series.from() > verb
          && series.from() <= verb + ORDER_REACH) {
        return isMain(series.title());
      }
    }
    return false;
  }

  /** "A seven-part real-time thriller", with no word of another season anywhere. */
  private boolean isInParts(int i, Sentence sentence) {
    for (int k = i + 1;
        InParts.isPart(tokens, i) && k < Math.min(sentence.to(), i + PARTS_REACH);
        k++) {
      if (lexicon.is(WordClass.SHOW_IN_PARTS, tokens, k)) {
        return true;
      }
    }
    return false;
  }

  /** "Netflix takes X to series": the headline says so. */
  private boolean isOrdered() {
    for (Sentence sentence : news.headline()) {
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
    for (Sentence sentence : news.headline()) {
      for (SeasonMention mention : seasons.get(sentence.index())) {
        if (mention.kind() == Kind.COUNT && tokens.is(mention.from() - 1, "after")) {
          return mention.count();
        }
      }
    }
    return 0;
  }

  /** "Sweet Home 3", "Mob Psycho 100 III"; 0 where no number stands behind the title. */
  private int numberBehindTitle(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries series && series.to() < sentence.to()) {
        int number = SeasonInTitle.behindKnown(tokens, series.to());
        int season = number > 0 ? number : Lexicon.roman(tokens, series.to());
        if (season > 0) {
          return season;
        }
      }
    }
    return 0;
  }

  /** "Instead of a fourth series", "no fourth series": one that there will not be. */
  static boolean isRefused(SeasonMention mention, Tokens tokens) {
    int before = mention.from() - 1;
    if (tokens.is(before, "a") || tokens.is(before, "the")) {
      before--;
    }
    return tokens.is(before, "no") || tokens.is(before, "of") && tokens.is(before - 1, "instead");
  }
}
