package dev.upfront.reading;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Window;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.News;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.SeasonsNamed;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.TitleKeys;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.RunYear;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties to its first season what an article tells of a series that is new and of which it tells no other season: who plays
 * in it, who makes it, how long it is, when it is made and shown. New is what is ordered, what begins, what the text calls
 * new, what began in the year of the article or later, and what an article is about, alone or among others, though nobody has
 * heard of it.
 */
final class NewSeries {
  /** "The new six-part legal drama X": no more words stand between. */
  private static final int REACH = 6;

  private final Lexicon lexicon;
  private final Premieres premieres;

  NewSeries(Lexicon lexicon, Premieres premieres) {
    this.lexicon = lexicon;
    this.premieres = premieres;
  }

  /** The drafts, those of new series tied to their first season, and what is to follow that to their second. */
  List<Draft> settle(Scene scene, Setting setting, List<Draft> drafts, TitleKeys keys) {
    Set<String> open = open(drafts, keys);
    if (open.isEmpty()) {
      return drafts;
    }
    Set<String> older = older(scene, drafts, keys);
    open.removeAll(older);
    if (open.isEmpty()) {
      return drafts;
    }
    Set<String> fresh = fresh(scene, setting, drafts, open, keys);
    Set<String> introduced = introduced(drafts);
    Map<String, Boolean> isNew = new HashMap<>();
    List<Draft> settled = new ArrayList<>(drafts.size());
    boolean tied = false;
    for (Draft told : drafts) {
      Draft draft = isPickupAhead(told, scene, setting, drafts, older, keys)
          ? told.inSeason(1).of(new Fact.Ordered(by(told.fact())))
          : told;
      tied |= draft != told;
      int season = draft.season() != null ? 0 : seasonOfNew(draft.fact());
      boolean ties = season > 0
          && open.contains(keys.of(draft))
          && isNew.computeIfAbsent(
              keys.of(draft),
              key -> fresh.contains(key)
                  || began(draft.series(), setting.dated())
                  || (setting.series() == null || draft.series().equals(setting.series()))
                      && introduced.contains(draft.series())
                      && premieres.began(draft.series()).isEmpty());
      settled.add(ties ? draft.inSeason(season) : draft);
      tied |= ties;
    }
    // what was told both of the series and of its season is told once
    return tied ? Merger.merge(settled, keys) : drafts;
  }

  /** The series of which something is told that has no season yet, and may be of their first or second. */
  private static Set<String> open(List<Draft> drafts, TitleKeys keys) {
    Set<String> open = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.season() == null && seasonOfNew(draft.fact()) > 0) {
        open.add(keys.of(draft));
      }
    }
    return open;
  }

  /** "ABC has picked up X" orders a series that is yet to be shown, and renews another. */
  private boolean isPickupAhead(
      Draft draft,
      Scene scene,
      Setting setting,
      List<Draft> drafts,
      Set<String> older,
      TitleKeys keys) {
    if (!(draft.fact() instanceof Fact.Renewed)
        || draft.season() != null
        || older.contains(keys.of(draft))
        || !isPickup(scene, draft)) {
      return false;
    }
    LocalDate today = setting.dated().lastDay();
    if (today == null) {
      return false;
    }
    Optional<LocalDate> began = premieres.began(draft.series());
    return began.isPresent()
        ? began.get().isAfter(today)
        : drafts.stream()
            .anyMatch(other -> other.fact() instanceof Fact.Release release
                && Integer.valueOf(1).equals(other.season())
                && keys.of(other).equals(keys.of(draft))
                && release.window().isAfter(today));
  }

  private static boolean isPickup(Scene scene, Draft draft) {
    Tokens tokens = scene.text().tokens;
    boolean pickup = false;
    for (int i = draft.sentence().from(); i < draft.sentence().to(); i++) {
      if (tokens.is(i, "renewed") || tokens.is(i, "renewal") || tokens.is(i, "renews")) {
        return false;
      }
      if (tokens.is(i, "pilots")) {
        return false;
      }
      boolean picks = tokens.is(i, "picked") || tokens.is(i, "picks");
      pickup |= picks && tokens.is(i + 1, "up");
    }
    return pickup;
  }

  private static @Nullable String by(Fact fact) {
    return fact instanceof Fact.Renewed renewed ? renewed.by() : null;
  }

  /** Of which season of a new series such a thing is told; 0 where it may be of none. */
  private static int seasonOfNew(Fact fact) {
    return switch (fact) {
      case Fact.Release release -> 1;
      case Fact.NoDateYet open -> 1;
      case Fact.Delayed delay -> 1;
      case Fact.ProductionStarted start -> 1;
      case Fact.ProductionOngoing going -> 1;
      case Fact.ProductionWrapped wrapped -> 1;
      case Fact.EpisodeCount count -> 1;
      case Fact.Cast cast -> 1;
      case Fact.Crew crew -> 1;
      case Fact.Ordered order -> 0;
      case Fact.Renewed renewed -> 2;
      case Fact.Undecided undecided -> 2;
      case Fact.Cancelled cancelled -> 0;
      case Fact.FinalSeason last -> 0;
      case Fact.BasedOn basedOn -> 0;
    };
  }

  /** The series of which the article tells another season than the first. */
  private static Set<String> older(Scene scene, List<Draft> drafts, TitleKeys keys) {
    Set<String> older = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.season() != null && draft.season() > 1) {
        older.add(keys.of(draft));
      }
    }
    SeasonsNamed.look(scene, (series, season) -> {
      if (season > 1) {
        older.add(keys.of(series));
      }
    });
    return older;
  }

  private Set<String> fresh(
      Scene scene, Setting setting, List<Draft> drafts, Set<String> open, TitleKeys keys) {
    Set<String> fresh = new HashSet<>();
    for (Draft draft : drafts) {
      boolean begins = draft.fact() instanceof Fact.Release release
          && Integer.valueOf(1).equals(draft.season())
          && isNews(release.window(), setting.dated());
      if (begins || draft.fact() instanceof Fact.Ordered) {
        fresh.add(keys.of(draft));
      }
    }
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      for (int i : elements.series()) {
        if (elements.mention(i) instanceof Mention.OfSeries series) {
          String key = keys.of(series.title());
          if (open.contains(key)
              && !fresh.contains(key)
              && isCalledNew(elements, i)
              && !isOld(series.title(), setting.dated())) {
            fresh.add(key);
          }
        }
      }
    }
    return fresh;
  }

  /** Whether a first season that comes out in a window is not yet an old one. */
  private static boolean isNews(Window window, Window dated) {
    LocalDate last = window.lastDay();
    LocalDate today = dated.firstDay();
    return last == null || today != null && !last.isBefore(today.minusDays(News.DAYS));
  }

  /** Whether the series is known to have begun no earlier than in the year of the article. */
  private boolean began(String series, Window dated) {
    LocalDate first = dated.firstDay();
    return first != null && premieres.beganSince(series, first.getYear());
  }

  /** The series of which an article tells who is in them or how long they are, but not that they go on or end: of old ones, something is known. */
  private static Set<String> introduced(List<Draft> drafts) {
    Set<String> introduced = new HashSet<>();
    for (Draft draft : drafts) {
      if (introduces(draft.fact())) {
        introduced.add(draft.series());
      }
    }
    for (Draft draft : drafts) {
      if (asksWhetherItGoesOn(draft.fact()) || leaves(draft.fact())) {
        introduced.remove(draft.series());
      }
    }
    return introduced;
  }

  private static boolean introduces(Fact fact) {
    return fact instanceof Fact.Cast
        || fact instanceof Fact.Crew
        || fact instanceof Fact.EpisodeCount;
  }

  /** Somebody leaves what has run for some time. */
  private static boolean leaves(Fact fact) {
    return fact instanceof Fact.Cast cast && cast.status() == CastStatus.LEAVES;
  }

  private static boolean asksWhetherItGoesOn(Fact fact) {
    return fact instanceof Fact.Renewed
        || fact instanceof Fact.Undecided
        || fact instanceof Fact.Cancelled
        || fact instanceof Fact.FinalSeason;
  }

  /** Whether the series is known to have begun more than a year before that of the article. */
  private boolean isOld(String series, Window dated) {
    LocalDate first = dated.firstDay();
    return first != null
        && premieres
            .began(series)
            .map(day -> day.getYear() < first.getYear() - 1)
            .orElse(false);
  }

  /** "The new legal drama X", "X, another family comedy", "X (new)", "the freshman X". */
  private boolean isCalledNew(Elements elements, int series) {
    return RunYear.of(elements, series) == 1
        || isNewBefore(elements, series)
        || isNewBehind(elements, series);
  }

  private boolean isNewBefore(Elements elements, int series) {
    for (int i = elements.beforeQuotes(series - 1); i >= Math.max(0, series - REACH); i--) {
      if (isNew(elements, i)) {
        return true;
      }
      if (!describes(elements, i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isNewBehind(Elements elements, int series) {
    int i = elements.pastQuotes(series + 1);
    if (elements.isMark(i, '(')) {
      if (isNew(elements, i + 1) && elements.isMark(i + 2, ')')) {
        return true;
      }
      while (i < elements.size() && !elements.isMark(i, ')')) {
        i++;
      }
      i = elements.pastQuotes(i + 1);
    }
    if (!elements.isMark(i, ',')) {
      return false;
    }
    boolean fresh = false;
    int first = elements.pastQuotes(i + 1);
    for (int k = first; k < Math.min(elements.size(), first + REACH); k++) {
      if (lexicon.is(WordClass.SHOW_NOUN, elements.symbol(k))) {
        return fresh;
      }
      fresh |= isNew(elements, k);
      if (!describes(elements, k)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNew(Elements elements, int i) {
    return switch (elements.word(i)) {
      case "new", "newest", "upcoming", "forthcoming", "brand-new" -> true;
      default -> false;
    };
  }

  /** What may stand between "new" and the title: words that describe the series, and neither verb nor preposition. */
  private boolean describes(Elements elements, int i) {
    int symbol = elements.symbol(i);
    return i >= 0
        && !lexicon.is(WordClass.PREPOSITION, symbol)
        && !lexicon.is(WordClass.AUXILIARY, symbol)
        && !lexicon.is(WordClass.CONJUNCTION, symbol)
        && !elements.is(i, Slot.SERIES)
        && !elements.is(i, Slot.SEASON)
        && !elements.is(i, Slot.DATE)
        && !elements.isMark(i, ';')
        && !elements.isMark(i, '.')
        && !elements.isMark(i, ':')
        && !elements.isMark(i, ',');
  }
}
