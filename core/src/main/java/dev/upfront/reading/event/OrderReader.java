package dev.upfront.reading.event;

import dev.upfront.claim.Fact;
import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.RunYear;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what is given to a series: its first season, further ones, or the prospect of one. */
final class OrderReader {
  /** "Could" stands no farther before what may happen. */
  private static final int MODAL_REACH = 3;

  /** ", an animated feature film": "film" stands no farther behind the comma. */
  private static final int FILM_REACH = 6;

  /** "Up for a possible straight-to-series order": "for" stands no farther before it. */
  private static final int SOUGHT_REACH = 4;

  private final Lexicon lexicon;
  private final EventSeasons seasons;
  private final EventVoice voice;
  private final Denial denial;
  private final InPassing inPassing;

  OrderReader(
      Lexicon lexicon, EventSeasons seasons, EventVoice voice, Denial denial, InPassing inPassing) {
    this.lexicon = lexicon;
    this.seasons = seasons;
    this.voice = voice;
    this.denial = denial;
    this.inPassing = inPassing;
  }

  void ordered(Event event, String series, List<Draft> drafts) {
    if (isForLaterSeason(event)
        || isForAnotherYear(event)
        || isUnnamed(event) && isTheNewSeries(event)) {
      renewed(event, series, drafts);
    } else if (!event.negated()
        && !isUnnamed(event)
        && !isWished(event)
        && !isOrigin(event)
        && !isFilm(event)
        && !isTrial(event)) {
      Fact fact = isSought(event) ? new Fact.Undecided() : new Fact.Ordered(event.by());
      drafts.add(voice.draft(event, series, 1, fact));
    }
  }

  /** "Low Water, a feature film about two brothers,", "the Low Water movie": no series. */
  private boolean isFilm(Event event) {
    Elements elements = event.elements();
    if (event.seriesAt() < 0) {
      return false;
    }
    int i = elements.pastQuotes(event.seriesAt() + 1);
    int limit = i + (elements.isMark(i, ',') ? FILM_REACH : 1);
    for (; i < limit && !elements.is(i, Slot.SERIES); i++) {
      if (elements.is(i, "film") || elements.is(i, "movie")) {
        return true;
      }
      if (lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
          || lexicon.is(WordClass.PREPOSITION, elements.symbol(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Gave a pilot order to X", "a script commitment", "greenlit X to pilot": no series yet. */
  private static boolean isTrial(Event event) {
    Elements elements = event.elements();
    Tokens tokens = elements.tokens();
    int to = elements.tokenTo(event.match().to() - 1);
    for (int i = elements.tokenFrom(event.match().from()); i <= to + 1 && i < tokens.size(); i++) {
      boolean trial = tokens.is(i, "pilot") || tokens.is(i, "script") || tokens.is(i, "scripts");
      if (trial) {
        boolean behind = switch (tokens.word(i + 1).toLowerCase(Locale.ROOT)) {
          case "order", "orders", "commitment", "commitments", "pickup", "pick-up", "deal" -> true;
          default -> false;
        };
        if (behind || i >= to && tokens.is(i - 1, "to")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Up for a series order", "in contention for a pickup": whether it gets one is open. */
  private static boolean isSought(Event event) {
    Elements elements = event.elements();
    int i = event.match().from() - 1;
    while (!elements.is(i, "for") && !elements.is(i, "to")) {
      i--;
      if (i < event.match().from() - SOUGHT_REACH) {
        return false;
      }
    }
    return switch (elements.word(i - 1)) {
      case "up",
          "eye",
          "vying",
          "consideration",
          "contention",
          "running",
          "hopes",
          "looking",
          "candidate",
          "contender",
          "shot" -> true;
      default -> false;
    };
  }

  /** "Ordered ten episodes for the third season" is no order of a new series. */
  private static boolean isForLaterSeason(Event event) {
    SeasonMention season = event.season();
    return season != null && season.kind() == Kind.EXACT && season.numbers().get(0) > 1;
  }

  /** "Have been ordered for next year", "for new seasons": what there is goes on. */
  private static boolean isForAnotherYear(Event event) {
    Elements elements = event.elements();
    int to = event.match().to();
    if (!elements.is(to, "for")) {
      return false;
    }
    if (elements.mention(to + 1) instanceof Mention.OfSeason season) {
      return switch (season.season().kind()) {
        case UPCOMING, FURTHER -> true;
        default -> false;
      };
    }
    String word = elements.word(to + 1);
    String next = elements.word(to + 2);
    return (word.equals("another") || word.equals("new") || word.equals("more"))
        && (next.equals("season") || next.equals("seasons") || next.equals("year"));
  }

  /** "Really want to move forward with X": who wants to has not yet done so. */
  private static boolean isWished(Event event) {
    Elements elements = event.elements();
    int from = event.match().from();
    return elements.is(from - 1, "to")
        && switch (elements.word(from - 2)) {
          case "want", "wants", "wanted", "hope", "hopes", "hoping", "love", "like", "keen" -> true;
          default -> false;
        };
  }

  /** "Greenlit a Low Water spin-off": it is not Low Water that was ordered. */
  private boolean isOrigin(Event event) {
    int series = event.match().place(Slot.SERIES, event.elements());
    return series >= 0 && inPassing.isOrigin(series, event.elements());
  }

  /** "Have commissioned the new series": of one that there is, what is new is a season. */
  private static boolean isTheNewSeries(Event event) {
    Elements elements = event.elements();
    int head = event.match().head();
    return elements.is(head + 1, "the")
        && elements.is(head + 2, "new")
        && elements.is(head + 3, "series");
  }

  /** "Gave a series order to an offshoot": a new series is none that the article knows a later season of. */
  private boolean isUnnamed(Event event) {
    Integer about = event.setting().season();
    // "ordered 24 episodes in one go in 2019": when it began
    boolean began = event.match().place(Slot.COUNT, event.elements()) >= 0 && event.date() != null;
    return event.seriesAt() < 0 && !began && about != null && about > 1;
  }

  void renewed(Event event, String series, List<Draft> drafts) {
    if (event.negated()) {
      Fact fact = denial.decides(event.elements(), event.match())
          ? new Fact.Cancelled(event.by())
          : new Fact.Undecided();
      for (Integer season : seasons.of(event, series)) {
        drafts.add(voice.draft(event, series, season, fact));
      }
      return;
    }
    if (isNoRenewal(event)) {
      return;
    }
    if (denial.wonders(event.elements(), event.match()) || isPossible(event)) {
      if (!event.scope().says("undecided") && !event.scope().says("no_date_yet")) {
        for (Integer season : renewedSeasons(event, series)) {
          drafts.add(voice.draft(event, series, season, new Fact.Undecided()));
        }
      }
      return;
    }
    for (Integer season : renewedSeasons(event, series)) {
      if (season == null || season > 1) {
        drafts.add(voice.draft(event, series, season, new Fact.Renewed(event.by())));
      } else if (ordersFirst(event)) {
        drafts.add(voice.draft(event, series, 1, new Fact.Ordered(event.by())));
      }
    }
  }

  /** "Has ordered a first season of X": there was none before. */
  private boolean ordersFirst(Event event) {
    SeasonMention season = event.captured();
    if (season == null
        || season.kind() != Kind.EXACT
        || event.captured() != event.season()
        || event.elements().tokens().is(season.from(), "pilot")) {
      return false;
    }
    String verb = event.elements().word(event.match().head());
    return verb.startsWith("order") || verb.startsWith("commission") || verb.startsWith("greenl");
  }

  /** "Could be back for a seventh series": it may come to nothing. */
  private static boolean isPossible(Event event) {
    Elements elements = event.elements();
    int from = event.match().from();
    for (int i = Math.max(0, from - MODAL_REACH); i < event.match().to(); i++) {
      boolean modal = !(i > from && event.match().holds(i))
          && switch (elements.word(i)) {
            case "could", "may", "might" -> elements.mention(i) == null;
            default -> false;
          };
      if (modal) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoRenewal(Event event) {
    return event.is("weak", "yes") && (event.seasonAt() < 0 || event.scope().says("cancelled"))
        || isAskedByAudience(event)
        || isOwedTo(event)
        || isPartOfName(event)
        || isBackground(event)
        || isConfirmedTo(event)
        || countsNewSeries(event)
        || isOfItsDate(event)
        || isSubject(event);
  }

  /** "Handed six episodes on the back of a third season": what a season has earned is another one. */
  private boolean isOwedTo(Event event) {
    Elements elements = event.elements();
    int of = event.seasonAt() - 1;
    while (of > 0 && lexicon.is(WordClass.DETERMINER, elements.symbol(of))) {
      of--;
    }
    if (event.seasonAt() < 0 || !elements.is(of, "of")) {
      return false;
    }
    return switch (elements.word(of - 1)) {
      case "back", "strength", "success", "heels", "wake" -> true;
      default -> false;
    };
  }

  /** "The audience took to Twitter to ask for another run": nobody who orders one. */
  private static boolean isAskedByAudience(Event event) {
    Elements elements = event.elements();
    if (!elements.word(event.match().head()).startsWith("ask")) {
      return false;
    }
    for (int i = 0; i < event.match().from(); i++) {
      switch (elements.word(i)) {
        case "audience", "audiences", "fans", "viewers", "people", "petition", "everybody" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Has announced the sixth season will be the last" says something of it, and orders nothing. */
  private boolean isSubject(Event event) {
    Elements elements = event.elements();
    int season = event.match().place(Slot.SEASON, elements);
    boolean tells = switch (elements.word(event.match().head())) {
      case "announced", "announces", "confirmed", "confirms" -> true;
      default -> false;
    };
    if (!tells || season < event.match().head()) {
      return false;
    }
    int behind = elements.behindTail(season);
    int next = behind < 0 ? season + 1 : behind;
    return elements.is(next, "will") || elements.is(next, "would");
  }

  /**
   * "After one season, Variety has confirmed": as many as there have been, none of them new; "when the final season was
   * announced": spoken of as known.
   */
  private static boolean isBackground(Event event) {
    SeasonMention captured = event.captured();
    if (captured == null || event.is("seat", "object")) {
      return false;
    }
    return switch (captured.kind()) {
      case COUNT, ALL, PREVIOUS, FINAL -> true;
      default -> false;
    };
  }

  /** "Three new series have been announced: A, B and C": so many series, and no seasons of one. */
  private static boolean countsNewSeries(Event event) {
    SeasonMention season = event.captured();
    return season != null
        && season.kind() == Kind.COUNT
        && event.scope().rows().stream().anyMatch(row -> row.status() == Status.ORDERED);
  }

  /** "Season 3 is confirmed to premiere in May" tells the date, not the order; what is "ordered to follow in May" is ordered. */
  private static boolean isConfirmedTo(Event event) {
    int to = event.match().to();
    boolean tells = switch (event.elements().word(to - 1)) {
      case "announced", "confirmed" -> true;
      default -> false;
    };
    return tells && event.elements().is(to, "to");
  }

  /** "Announced the date for the third season", "revealed the cast of season 2": what a season has orders none. */
  private static boolean isOfItsDate(Event event) {
    int season = event.match().place(Slot.SEASON, event.elements());
    for (int i = event.match().head() + 1; i < season; i++) {
      boolean had = switch (event.elements().word(i)) {
        case "when", "date", "dates", "trailer", "teaser", "poster", "cast" ->
          !event.match().holds(i);
        default -> false;
      };
      if (had) {
        return true;
      }
    }
    return false;
  }

  /** "Confirms season 3 villain": the season only tells which villain. */
  private boolean isPartOfName(Event event) {
    int captured = event.match().place(Slot.SEASON, event.elements());
    return captured >= 0
        && captured == event.match().to() - 1
        && lexicon.is(WordClass.BEHIND_SEASON, event.elements().symbol(captured + 1));
  }

  /** Which seasons it is that were ordered: of "the freshmen A and B" the second of each, where nothing else says. */
  private List<@Nullable Integer> renewedSeasons(Event event, String series) {
    List<@Nullable Integer> named = namedSeasons(event, series);
    if (named.size() == 1 && named.get(0) != null && isInRelative(event)) {
      return EventSeasons.one(named.get(0) + 1);
    }
    int year = event.seriesAt() < 0 || named.size() != 1 || named.get(0) != null
        ? 0
        : RunYear.of(event.elements(), event.seriesAt());
    return year == 0 ? named : EventSeasons.one(year + 1);
  }

  /** "Low Water, which ended its second season in May, has been renewed": the season before the one that was ordered. */
  private static boolean isInRelative(Event event) {
    Elements elements = event.elements();
    int season = event.seasonAt();
    int head = event.match().from();
    if (event.seriesAt() < 0
        || season < event.seriesAt()
        || season >= head
        || elements.seasonNumbers(season).isEmpty()) {
      return false;
    }
    boolean opened = false;
    for (int i = event.seriesAt() + 1; i < season; i++) {
      opened |= elements.is(i, "which") || elements.is(i, "whose");
    }
    for (int i = season + 1; opened && i < head; i++) {
      if (elements.isMark(i, ',')) {
        return true;
      }
    }
    return false;
  }

  /** The seasons ordered; where none is named, none that stood there before the order. */
  private List<@Nullable Integer> namedSeasons(Event event, String series) {
    if (event.seasonAt() >= 0) {
      return seasons.of(event, series);
    }
    int count = countBehind(event);
    if (count > 1) {
      return seasons.further(event, series, count);
    }
    if (!series.equals(event.setting().series())) {
      return EventSeasons.one(null);
    }
    // what is renewed ahead of its premiere has its second season coming
    List<@Nullable Integer> about = seasons.of(event, series);
    return about.equals(List.of(1)) ? EventSeasons.one(2) : about;
  }

  /** "Renewed for two seasons at once": they are new ones; 0 where none are counted. */
  private static int countBehind(Event event) {
    Elements elements = event.elements();
    int at = event.match().to();
    if (elements.is(at, "for")
        && at + 1 < elements.size()
        && elements.mention(at + 1) instanceof Mention.OfSeason season
        && season.season().kind() == Kind.COUNT) {
      return season.season().count();
    }
    return 0;
  }
}
