package dev.upfront.reading.event;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.DateMention.Bound;
import dev.upfront.reading.date.When;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Windows;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads when a season comes out, and what is put off. */
final class ReleaseReader {
  /** What returns has not returned so many days ago. */
  private static final int OLD = 45;

  private final Lexicon lexicon;
  private final EventSeasons seasons;
  private final ReleasedSeasons released;
  private final EventVoice voice;
  private final ShootSubject shoots;
  private final Plans plans;

  ReleaseReader(
      Lexicon lexicon,
      EventSeasons seasons,
      EventVoice voice,
      ShootSubject shoots,
      Plans plans,
      Premieres premieres) {
    this.lexicon = lexicon;
    this.seasons = seasons;
    released = new ReleasedSeasons(lexicon, seasons, premieres);
    this.voice = voice;
    this.shoots = shoots;
    this.plans = plans;
  }

  void release(Event event, String series, List<Draft> drafts) {
    DateMention date = event.date();
    if (date == null
        || isOfAll(event)
        || event.negated() && date.bound() != Bound.NOT_BEFORE
        || event.wordBefore(date.from()).equals("through")
        || plans.isGivenUp(event)) {
      return;
    }
    Window window = window(event, date);
    if (window == null) {
      return;
    }
    if (event.is("return", "yes") && event.tense() == Tense.FUTURE && event.isPast(window, OLD)) {
      // "one of the hits of last year is returning": a date of something else
      return;
    }
    boolean guess = event.is("modality", "expected")
        || date.bound() == Bound.NOT_BEFORE && event.tense() != Tense.PAST && !isPutAt(event, date);
    Integer part = part(event);
    int before = drafts.size();
    for (Integer season : released.of(event, series, window)) {
      drafts.add(voice.draft(
          event,
          series,
          season,
          new Fact.Release(window, event.by(), part),
          guess ? Modality.EXPECTED : null));
    }
    if (released.assumes(event, series)) {
      event
          .scope()
          .focus()
          .implied()
          .assumeSeason(drafts, before, guess || event.tense() == Tense.FUTURE);
    }
    if (plans.isPastPlan(event.elements(), event.match())) {
      event.scope().focus().implied().add(drafts, before);
    }
  }

  /** "Each of the past three seasons has arrived in May", "the first two both did": of none in particular. */
  private static boolean isOfAll(Event event) {
    Elements elements = event.elements();
    if (!elements.has(Slot.SEASON)) {
      return false;
    }
    for (int i = event.match().from() - 1; i >= Math.max(0, event.match().from() - 4); i--) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && (season.season().kind() == Kind.ALL
              || season.season().numbers().size() > 1 && isEach(elements, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEach(Elements elements, int i) {
    return switch (elements.word(i)) {
      case "both", "each", "all" -> true;
      default -> false;
    };
  }

  /** A run from a day to another premieres on the first; a guess from a month to another means all between. */
  private @Nullable Window window(Event event, DateMention mention) {
    Windows windows = event.scope().windows();
    boolean runs = mention.bound() == Bound.BETWEEN
            && (event.tense() == Tense.PAST || event.elements().is(event.match().head(), "runs"))
        || mention.bound() == Bound.FROM_TO
            && !(event.tense() == Tense.FUTURE && voice.hedged(event));
    // "did not arrive until 2017" says that it arrived then
    boolean late = mention.bound() == Bound.NOT_BEFORE && event.tense() == Tense.PAST;
    return runs || late || isPutAt(event, mention)
        ? windows.start(mention)
        : windows.of(mention, event.tense(), event.elements().tokens());
  }

  /** "Does not return until January 18", "won't be here until the fall": then it does, unless that is hedged. */
  private boolean isPutAt(Event event, DateMention date) {
    boolean day = date.start().unit() == When.Unit.DAY || date.start().unit() == When.Unit.FEAST;
    boolean until = switch (event.wordBefore(date.from())) {
      case "until", "till", "til" -> true;
      default -> false;
    };
    return until
        && date.bound() == Bound.NOT_BEFORE
        && !event.is("modality", "expected")
        && (day || !voice.hedged(event));
  }

  /** "The second cour", "the second half". */
  private @Nullable Integer part(Event event) {
    SeasonMention season = event.season();
    if (season != null && season.kind() == Kind.PART) {
      int part = season.numbers().get(0);
      return part > 1 ? part : null;
    }
    Elements elements = event.elements();
    for (int i = Math.max(0, event.match().from() - 6); i < event.match().to(); i++) {
      if (i > 0 && lexicon.is(WordClass.PART_OF_SEASON, elements.symbol(i))) {
        int ordinal = lexicon.ordinal(elements.tokens(), elements.tokenFrom(i) - 1);
        if (ordinal > 1) {
          return ordinal;
        }
      }
    }
    return null;
  }

  /** What is put off; "to 2025" behind it is the new date. */
  void delayed(Event event, String series, List<Draft> drafts) {
    if (event.negated() || isNoDelay(event)) {
      return;
    }
    for (Integer season : seasons.of(event, series)) {
      drafts.add(voice.draft(event, series, season, new Fact.Delayed()));
    }
    boolean comesOut = !shoots.starts(event) && (event.seasonAt() >= 0 || namesShow(event));
    Window window = comesOut ? newWindow(event) : null;
    if (window == null) {
      return;
    }
    for (Integer season : seasons.of(event, series)) {
      drafts.add(voice.draft(event, series, season, new Fact.Release(window, event.by(), null)));
    }
  }

  /** "The longest-delayed return", "has knocked her sideways", "moved back to Wales": nothing is put off. */
  private static boolean isNoDelay(Event event) {
    Elements elements = event.elements();
    PhraseMatch match = event.match();
    if (elements.isMark(match.from() - 1, '-')) {
      return true;
    }
    for (int i = match.from(); i < match.to(); i++) {
      switch (elements.word(i)) {
        case "her", "him", "me", "us", "you" -> {
          return true;
        }
        default -> {}
      }
    }
    String last = elements.word(match.to() - 1);
    return (last.equals("back") || last.equals("up"))
        && elements.is(match.to(), "to")
        && event.date() == null;
  }

  private static @Nullable Window newWindow(Event event) {
    DateMention date = event.date();
    if (date == null) {
      return null;
    }
    Windows windows = event.scope().windows();
    if (event.match().place(Slot.DATE, event.elements()) >= 0
        && (date.bound() == Bound.AT || date.bound() == Bound.BETWEEN)) {
      return windows.of(date, Tense.FUTURE, event.elements().tokens());
    }
    if (date.bound() == Bound.FROM_TO) {
      return windows.end(date, Tense.FUTURE, windows.start(date));
    }
    return switch (event.wordBefore(date.from())) {
      case "to", "until", "till" -> windows.start(date);
      default -> null;
    };
  }

  /** Whether the sentence says what is put off: "pushed the finish back to November" may mean anything. */
  private boolean namesShow(Event event) {
    boolean names = event.seriesAt() >= 0;
    for (int i = event.match().from(); i < event.match().to(); i++) {
      switch (event.elements().word(i)) {
        case "finish", "end", "wrap", "completion" -> {
          return false;
        }
        default -> {}
      }
    }
    for (int i = 0; i < event.elements().size(); i++) {
      names |= event.elements().is(i, Slot.SHOW)
          || lexicon.is(WordClass.EVENT_VERB, event.elements().symbol(i))
              && !event.match().holds(i);
    }
    return names;
  }
}
