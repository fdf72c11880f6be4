package dev.upfront.reading.event;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.scene.News;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.RunYear;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which season it is that comes out or came out. */
final class ReleasedSeasons {
  private final Lexicon lexicon;
  private final EventSeasons seasons;
  private final FirstRelease firsts;
  private final Premieres premieres;

  ReleasedSeasons(Lexicon lexicon, EventSeasons seasons, Premieres premieres) {
    this.premieres = premieres;
    this.lexicon = lexicon;
    this.seasons = seasons;
    firsts = new FirstRelease(lexicon);
  }

  /**
   * The season that comes out: the one named, else the first where a series as such came out in the
   * past.
   */
  List<@Nullable Integer> of(Event event, String series, Window window) {
    if (firsts.isFirst(event)) {
      return EventSeasons.one(1);
    }
    if (isOfShowDecidedOn(event)) {
      return EventSeasons.one(came(event, series, window));
    }
    if (event.seasonAt() >= 0) {
      List<@Nullable Integer> named = seasons.of(event, series);
      return named.size() > 1 ? named.subList(0, 1) : named;
    }
    if (event.seriesAt() >= 0 && RunYear.isSecond(event.elements(), event.seriesAt())) {
      return EventSeasons.one(2);
    }
    Integer season = subjectBehind(event);
    if (season == null) {
      season = broughtWith(event);
    }
    if (season == null) {
      season = seasons.antecedent(event, series);
    }
    if (season == null) {
      boolean came = !event.is("modality", "expected") && isOver(event, window);
      season = came ? came(event, series, window) : comes(event, series, window);
    }
    return EventSeasons.one(season);
  }

  /** "Ordered a second season of the drama, which premiered in March": what is decided on cannot have come out. */
  private static boolean isOfShowDecidedOn(Event event) {
    int season = event.seasonAt();
    if (season < 0 || event.tense() != Tense.PAST || event.match().head() < season) {
      return false;
    }
    Elements elements = event.elements();
    int which = event.match().from() - 1;
    while (which > season && !elements.is(which, "which") && !elements.is(which, "that")) {
      which--;
    }
    int show = elements.isMark(which - 1, ',') ? which - 2 : which - 1;
    boolean ofShow = which > season
        && (elements.is(show, Slot.SHOW) || elements.is(elements.beforeQuotes(show), Slot.SERIES));
    return ofShow && isDecidedOn(event, season);
  }

  private static boolean isDecidedOn(Event event, int season) {
    for (PhraseMatch match : event.scope().matches()) {
      boolean decides = switch (match.section().name()) {
        case "renewed", "cancelled" -> true;
        default -> false;
      };
      if (decides && match.head() < season) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@link #of} had to guess: the sentence itself does not say which season came out. */
  boolean assumes(Event event, String series) {
    return event.seasonAt() < 0
        && subjectBehind(event) == null
        && !firsts.isFirst(event)
        && seasons.antecedent(event, series) == null;
  }

  /** Of what is to come out: the season that is spoken of, else the first, unless the series has long begun. */
  private @Nullable Integer comes(Event event, String series, Window window) {
    if (event.is("return", "yes")) {
      return seasons.about(event, series);
    }
    if (event.setting().renewedAhead() && series.equals(event.setting().series())) {
      return 1;
    }
    Integer about = seasons.about(event, series);
    if (about != null && isOnlyAsked(event, series, window, about)) {
      about = event.setting().season();
    }
    boolean first = about == null && !event.is("modality", "expected");
    // an article about one series alone says which season returns, and may be of another series of
    // that name
    boolean old = !series.equals(event.setting().series()) && premieres.isOlderThan(window, series);
    return first && !old ? Integer.valueOf(1) : about;
  }

  /** "X starts tonight", below "Will there be a second series?": what is only asked for does not begin yet. */
  private static boolean isOnlyAsked(Event event, String series, Window window, int asked) {
    Integer own = event.setting().season();
    LocalDate today = event.setting().dated().lastDay();
    LocalDate day = window.lastDay();
    return own != null
        && asked > own
        && event.seriesAt() >= 0
        && series.equals(event.setting().series())
        && today != null
        && day != null
        && !day.isAfter(today);
  }

  /** Of what came out: the first, unless something shows that another one is the news. */
  private @Nullable Integer came(Event event, String series, Window window) {
    Integer about = seasons.about(event, series);
    if (about != null && pointsBack(event)) {
      return about;
    }
    if (event.is("return", "yes")) {
      // "is back on Sunday" tells of what comes, though Sunday may have been yesterday
      boolean now = event.tense() != Tense.PAST && !event.isSurelyPast(window, News.RECENT_DAYS);
      return about == null || now ? about : Integer.valueOf(Math.max(1, about - 1));
    }
    boolean news = !event.isPast(window, News.DAYS);
    if (news && about != null && event.scope().focus().entry()) {
      return about;
    }
    Integer only = onlySeason(event);
    if (only != null) {
      return only;
    }
    Integer spoken =
        news && EventSeasons.opensWithPronoun(event) ? event.scope().focus().pronounSeason() : null;
    return spoken == null ? Integer.valueOf(1) : spoken;
  }

  /**
   * "That came out in May", behind a sentence on season 2: what was just spoken of, however long
   * ago it came.
   */
  private boolean pointsBack(Event event) {
    Elements elements = event.elements();
    int i = event.match().head() - 1;
    while (i > 0 && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))) {
      i--;
    }
    return i == 0
        && event.scope().focus().pronounSeason() != null
        && switch (elements.word(0)) {
          case "that", "this", "these", "those" -> true;
          default -> false;
        };
  }

  /** Whether it is told as past, or lies in the past. */
  private static boolean isOver(Event event, Window window) {
    LocalDate first = window.firstDay();
    // "launched on Tuesday" is past on whichever Tuesday
    boolean begun = window.equals(Window.ANY)
        || first != null && !event.setting().calendar().isAhead(first);
    return event.tense() == Tense.PAST && begun
        || event.tense() != Tense.FUTURE && event.isPast(window, 0)
        // "the show goes back to 2009"
        || event.isSurelyPast(window, News.DAYS);
  }

  /**
   * "Season four was cut in two: seven of them came out in May": the one season before it, with
   * nothing else between.
   */
  private static @Nullable Integer onlySeason(Event event) {
    Elements elements = event.elements();
    if (!elements.has(Slot.SEASON)) {
      return null;
    }
    Integer only = null;
    boolean pointed = false;
    for (int i = event.match().head() - 1; i >= 0; i--) {
      if (elements.is(i, Slot.SERIES) || elements.is(i, Slot.SHOW)) {
        return null;
      }
      switch (elements.word(i)) {
        case "them", "which", "it", "those", "episodes" -> pointed |= only == null;
        default -> {}
      }
      if (elements.mention(i) instanceof Mention.OfSeason season) {
        if (season.season().kind() != Kind.EXACT || only != null) {
          return null;
        }
        only = season.season().numbers().get(0);
      }
    }
    return pointed ? only : null;
  }

  /** "Set to start on Jan. 13, Season 2 will": what opens the sentence is said of its subject. */
  private static @Nullable Integer subjectBehind(Event event) {
    Elements elements = event.elements();
    boolean opens = elements.has(Slot.SEASON)
        && switch (elements.word(0)) {
          case "set",
              "due",
              "slated",
              "scheduled",
              "expected",
              "planned",
              "premiering",
              "debuting",
              "launching",
              "arriving",
              "starting" -> true;
          default -> false;
        };
    for (int i = event.match().head() + 1; opens && i < elements.size() - 1; i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season) {
        int before = elements.is(i - 1, "the") ? i - 2 : i - 1;
        return elements.isMark(before, ',') && season.season().kind() == Kind.EXACT
            ? season.season().numbers().get(0)
            : null;
      }
      if (elements.is(i, Slot.SERIES) || elements.is(i, Slot.SHOW)) {
        return null;
      }
    }
    return null;
  }

  /**
   * "Is back Friday, Jan. 6, on IFC, with a second season", "brings back X, now in season 5": what
   * it comes out with, or null.
   */
  private @Nullable Integer broughtWith(Event event) {
    Elements elements = event.elements();
    int behind = elements.has(Slot.SEASON) ? elements.size() : 0;
    for (int i = event.match().head() + 1; i < behind; i++) {
      boolean turns = elements.isMark(i, ';')
          || lexicon.is(WordClass.CONJUNCTION, elements.symbol(i))
          || lexicon.is(WordClass.RELATIVE, elements.symbol(i))
          || elements.is(i, Slot.SERIES) && i != event.seriesAt();
      if (turns) {
        return null;
      }
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()) {
        int before = i - 1;
        while (lexicon.is(WordClass.DETERMINER, elements.symbol(before))) {
          before--;
        }
        boolean with = switch (elements.word(before)) {
          case "with", "for" -> true;
          case "in" -> elements.is(before - 1, "now");
          default -> false;
        };
        return with && numbers.size() == 1 ? numbers.get(0) : null;
      }
    }
    return null;
  }
}
