package dev.upfront.reading;

import dev.upfront.claim.Window;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.SeasonMention.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which season an event is about: the one that its clause names, else the one that is spoken of. */
final class EventSeasons {
  /** A series that came out longer ago than this is no news: its first season is meant. */
  private static final int NEWS_DAYS = 300;

  /** What "is back" came back no longer ago. */
  private static final int FRESH_DAYS = 31;

  /** "The new six-part legal drama": no more words stand before the noun. */
  private static final int DESCRIBING_REACH = 5;

  private final Lexicon lexicon;

  EventSeasons(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The seasons that the event is about; a list of null where it is tied to none. */
  List<@Nullable Integer> of(Event event, String series) {
    SeasonMention mention = event.season();
    if (mention == null) {
      boolean shoot = event.section().name().startsWith("production");
      Integer antecedent = shoot ? antecedent(event) : null;
      Integer season = antecedent != null ? antecedent : about(event, series);
      return one(season == null && shoot && callsNew(event) ? Integer.valueOf(1) : season);
    }
    SeasonMention numbered = switch (mention.kind()) {
      case PART -> numbered(event, 1);
      case SUCCESSOR -> successor(event);
      case FURTHER -> mention.count() > 1 ? numbered(event, mention.count()) : null;
      default -> null;
    };
    SeasonMention meant = numbered == null ? mention : numbered;
    Integer before = meant.kind() == Kind.FURTHER ? seasonBefore(event) : null;
    return before == null
        ? event.scope().focus().resolve(meant, series, event.setting())
        : Focus.following(before, meant.count());
  }

  /** "Filming begins on the new legal drama", "the six-part thriller": a series that there was not before. */
  private boolean callsNew(Event event) {
    Sentence sentence = event.scope().sentence();
    Tokens tokens = event.elements().tokens();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean fresh = tokens.is(i, "new")
          || tokens.is(i, "upcoming")
          || tokens.is(i, "forthcoming")
          || tokens.is(i, "part") && tokens.isMark(i - 1, '-')
          || tokens.is(i, "parter") && tokens.isMark(i - 1, '-');
      if (fresh && tokens.is(i, "parter")) {
        return true;
      }
      for (int k = i + 1; fresh && k < Math.min(sentence.to(), i + DESCRIBING_REACH); k++) {
        if (lexicon.is(WordClass.SHOW_NOUN, tokens, k)) {
          // "the new series" of a series is its next season
          return !tokens.is(k, "series") || k > i + 1 && !tokens.is(k + 1, "of");
        }
        if (!tokens.isWord(k) || lexicon.is(WordClass.PREPOSITION, tokens, k)) {
          break;
        }
      }
    }
    return false;
  }

  /** So many seasons beyond those that there are. */
  List<@Nullable Integer> further(Event event, String series, int count) {
    SeasonMention more = SeasonMention.of(0, 0, Kind.FURTHER, count);
    return event.scope().focus().resolve(more, series, event.setting());
  }

  /** The season that comes out: the one named, else the first where a series as such came out in the past. */
  List<@Nullable Integer> released(Event event, String series, Window window) {
    if (isFirstEver(event)) {
      return one(1);
    }
    if (event.seasonAt() >= 0) {
      List<@Nullable Integer> named = of(event, series);
      return named.size() > 1 ? named.subList(0, 1) : named;
    }
    boolean returns = event.is("return", "yes");
    boolean guessed = event.is("modality", "expected");
    boolean past = event.tense() != Tense.FUTURE && !guessed && event.isPast(window, 0);
    Integer antecedent = antecedent(event);
    if (antecedent != null) {
      return one(antecedent);
    }
    Integer about = about(event, series);
    if (!past) {
      return one(about == null && !returns && !guessed ? Integer.valueOf(1) : about);
    }
    if (returns) {
      // "is back this week" tells of the season that the article is about, "came back in May" of
      // the one before
      int ago = event.tense() == Tense.PAST || event.isSurelyPast(window, FRESH_DAYS) ? 1 : 0;
      return one(about == null ? null : Integer.valueOf(Math.max(1, about - ago)));
    }
    boolean fresh = event.scope().focus().entry() && !event.isPast(window, NEWS_DAYS);
    if (fresh && about != null) {
      return one(about);
    }
    Integer only = onlySeason(event);
    if (only != null) {
      return one(only);
    }
    Integer spoken = opensWithPronoun(event) ? event.scope().focus().pronounSeason() : null;
    return one(spoken != null && !event.isPast(window, NEWS_DAYS) ? spoken : Integer.valueOf(1));
  }

  /** "After debuting in August", "since its premiere in 2019", "the 2021 premiere": the series itself began then. */
  private boolean isFirstEver(Event event) {
    Elements elements = event.elements();
    int head = event.match().head();
    boolean begins = elements.word(head).startsWith("debut")
        || elements.word(head).startsWith("premier")
        || elements.word(head).startsWith("launch");
    DateMention date = event.date();
    if (!begins || date == null || event.match().place(Slot.SEASON, elements) >= 0) {
      return false;
    }
    int before = head - 1;
    while (elements.word(before).equals("its")
        || elements.word(before).equals("it")
        || elements.word(before).equals("first")) {
      before--;
    }
    boolean since = elements.word(before).equals("since")
        || elements.word(before).equals("after") && !elements.word(head).endsWith("ed");
    boolean year = elements.is(head - 1, Slot.DATE)
        && date.start().unit() == When.Unit.YEAR
        && elements.word(head - 2).equals("the");
    return since || year;
  }

  /** The season that is spoken of where the clause names none. */
  @Nullable
  Integer about(Event event, String series) {
    Focus focus = event.scope().focus();
    Setting setting = event.setting();
    if (!series.equals(setting.series())) {
      return focus.seasonOf(series);
    }
    if (focus.askedSeason() != null) {
      return focus.askedSeason();
    }
    Integer spokenOf = focus.pronounSeason();
    boolean ahead = event.tense() == Tense.FUTURE || event.is("modality", "expected");
    boolean over =
        ahead && spokenOf != null && setting.season() != null && spokenOf < setting.season();
    if (spokenOf != null && opensWithPronoun(event) && !over) {
      return spokenOf;
    }
    return focus.headingSeason() != null ? focus.headingSeason() : setting.season();
  }

  /** "Season four was cut in two: seven of them came out in May": the one season before it, with nothing else between. */
  private static @Nullable Integer onlySeason(Event event) {
    Elements elements = event.elements();
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

  private boolean opensWithPronoun(Event event) {
    // "One thing to note", "What is known": no pronouns for a season
    return switch (event.elements().word(0)) {
      case "it", "its", "this", "that", "they", "these", "those", "which" -> true;
      default -> false;
    };
  }

  /** "The second season is more than a year old: it went up in May": the season that "it" stands for, or null. */
  private @Nullable Integer antecedent(Event event) {
    Elements elements = event.elements();
    int i = event.match().head() - 1;
    while (i > 0 && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))) {
      i--;
    }
    if (!elements.word(i).equals("it") && !elements.word(i).equals("which")) {
      return null;
    }
    while (--i >= 0 && !elements.is(i, Slot.SERIES) && !elements.is(i, Slot.SHOW)) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.EXACT
          && season.season().numbers().size() == 1) {
        return season.season().numbers().get(0);
      }
    }
    return null;
  }

  /** "The first season ended in May, and it has been renewed for two more": they follow the one named before. */
  private static @Nullable Integer seasonBefore(Event event) {
    for (int i = event.match().head() - 1; i >= 0; i--) {
      if (event.elements().mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.EXACT) {
        List<Integer> numbers = season.season().numbers();
        return numbers.get(numbers.size() - 1);
      }
    }
    return null;
  }

  /** The season behind the one that the sentence numbers; "a second series" that is new is itself the successor. */
  private static @Nullable SeasonMention successor(Event event) {
    SeasonMention named = numbered(event, 1);
    return named != null && event.elements().tokens().is(named.from() - 1, "a")
        ? named
        : next(named);
  }

  private static @Nullable SeasonMention next(@Nullable SeasonMention one) {
    return one == null
        ? null
        : SeasonMention.exact(one.from(), one.to(), List.of(one.numbers().get(0) + 1), false);
  }

  /** So many seasons that the sentence numbers: "a two-season pickup, locking in third and fourth runs". */
  private static @Nullable SeasonMention numbered(Event event, int count) {
    Elements elements = event.elements();
    SeasonMention found = null;
    for (int i = 0; i < elements.size() && (found == null || i < event.seasonAt()); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.EXACT
          && season.season().numbers().size() == count) {
        found = season.season();
      }
    }
    return found;
  }

  static List<@Nullable Integer> one(@Nullable Integer season) {
    return Collections.singletonList(season);
  }
}
