package dev.upfront.reading.event;

import dev.upfront.claim.Fact;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.DateMention.Bound;
import dev.upfront.reading.date.When;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads when the shoot of a season begins, goes on and ends. */
final class ProductionReader {
  /** How far before a phrase the words may stand that make it a plan. */
  private static final int PLAN_REACH = 5;

  /** "Four of the season's episodes" stand no farther before "are in the can". */
  private static final int PART_REACH = 16;

  private final Lexicon lexicon;
  private final EventSeasons seasons;
  private final EventVoice voice;
  private final Plans plans;

  ProductionReader(Lexicon lexicon, EventSeasons seasons, EventVoice voice, Plans plans) {
    this.plans = plans;
    this.lexicon = lexicon;
    this.seasons = seasons;
    this.voice = voice;
  }

  void ongoing(Event event, String series, List<Draft> drafts) {
    if (!event.negated() && !isAhead(event)) {
      all(event, series, new Fact.ProductionOngoing(), drafts);
    }
  }

  /** "Will be in production by then", but not "is going on now". */
  private boolean isAhead(Event event) {
    for (int i = Math.max(0, event.match().from() - 4); i < event.match().to(); i++) {
      boolean onSet = event.elements().is(i, "set");
      boolean goesOn = event.elements().is(i, "going") && !event.elements().is(i + 1, "to");
      if (!onSet && !goesOn && lexicon.is(WordClass.FUTURITY, event.elements().symbol(i))) {
        return true;
      }
    }
    return false;
  }

  void started(Event event, String series, List<Draft> drafts) {
    if (lasts(event)) {
      span(event, series, true, drafts);
      return;
    }
    Window window = window(event, true);
    if (window == null) {
      return;
    }
    PartialDate last = window.to();
    boolean by = event.date() != null && event.date().bound() == Bound.BY;
    all(
        event,
        series,
        new Fact.ProductionStarted(by && last != null ? Window.of(last) : window),
        drafts);
  }

  void wrapped(Event event, String series, List<Draft> drafts) {
    if (lasts(event)) {
      span(event, series, false, drafts);
      return;
    }
    if (isSoFar(event)) {
      return;
    }
    if (isOfEpisodes(event)) {
      all(event, series, new Fact.ProductionOngoing(), drafts);
      return;
    }
    Window window = window(event, false);
    if (window != null) {
      all(event, series, new Fact.ProductionWrapped(window), drafts);
      if (isUnderWay(event)) {
        all(event, series, new Fact.ProductionOngoing(), drafts);
      }
    }
  }

  /** "Has been shot in Leeds so far": nothing has ended. */
  private static boolean isSoFar(Event event) {
    Elements elements = event.elements();
    for (int i = event.match().to(); i < elements.size() && !elements.isMark(i, ','); i++) {
      if (elements.is(i, "so") && elements.is(i + 1, "far")) {
        return true;
      }
    }
    return false;
  }

  /** "Four of its episodes are in the can": the rest is still to come. */
  private boolean isOfEpisodes(Event event) {
    Elements elements = event.elements();
    PhraseMatch match = event.match();
    if (event.date() != null || event.tense() == Tense.FUTURE) {
      return false;
    }
    boolean episodes = false;
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - PART_REACH); i--) {
      episodes |= lexicon.is(WordClass.EPISODE_NOUN, elements.symbol(i))
          || elements.is(i, "instalments")
          || elements.is(i, "installments");
      boolean all = elements.is(i, "all") || elements.is(i, "last") || elements.is(i - 1, "all");
      if (all || elements.isMark(i, ';') || elements.is(i, "and")) {
        return false;
      }
      boolean some = elements.is(i, Slot.COUNT)
          || lexicon.is(WordClass.CARDINAL, elements.symbol(i))
          || elements.is(i, "first");
      if (some && (episodes || elements.is(i, Slot.COUNT))) {
        return true;
      }
    }
    return false;
  }

  /** "Is filming in Leeds until May", "shoots through June": it goes on now. */
  private boolean isUnderWay(Event event) {
    DateMention date = event.date();
    if (date == null || date.bound() != Bound.BY || event.tense() == Tense.PAST || isAhead(event)) {
      return false;
    }
    int head = event.match().head();
    return switch (event.elements().word(head)) {
      case "films", "shoots" -> true;
      case "filming", "shooting" ->
        lexicon.is(WordClass.BE, event.elements().symbol(head - 1))
            || lexicon.is(WordClass.BE, event.elements().symbol(head - 2));
      default -> false;
    };
  }

  /** A shoot of which the phrase says both ends. */
  void spanned(Event event, String series, List<Draft> drafts) {
    DateMention date = event.date();
    if (date != null && date.end() != null) {
      span(event, series, true, drafts);
    } else if (date != null
        && (event.wordBefore(date.from()).equals("from")
            || date.bound() == Bound.AT && event.tense() != Tense.PAST)) {
      // "over seven months from August 2023", "filming takes place later this year"
      started(event, series, drafts);
    }
  }

  private static boolean lasts(Event event) {
    DateMention date = event.date();
    return date != null && date.bound() == Bound.FROM_TO && date.end() != null && !event.negated();
  }

  /** "From May to July": the first date is the start, the last one the end. */
  private void span(Event event, String series, boolean started, List<Draft> drafts) {
    DateMention date = event.date();
    Window start = date == null ? null : event.scope().windows().start(date);
    Window end = date == null ? null : event.scope().windows().end(date, event.tense(), start);
    if (date != null && start != null && end != null && isOfSeries(date, start, end)) {
      return;
    }
    if (start != null && started) {
      all(event, series, new Fact.ProductionStarted(start), drafts);
    }
    if (end != null) {
      all(event, series, new Fact.ProductionWrapped(end), drafts);
    }
  }

  /** "Filmed here from 2009 to 2012": years in which a series was made, and no shoot of a season. */
  private static boolean isOfSeries(DateMention date, Window start, Window end) {
    LocalDate first = start.firstDay();
    LocalDate last = end.lastDay();
    return date.start().unit() == When.Unit.YEAR
        && first != null
        && last != null
        && last.getYear() > first.getYear() + 1;
  }

  private @Nullable Window window(Event event, boolean starts) {
    DateMention date = event.date();
    if (event.negated() && (date == null || date.bound() != Bound.NOT_BEFORE)
        || plans.isGivenUp(event)) {
      return null;
    }
    if (date == null) {
      return soFar(event, starts);
    }
    Window window =
        event.scope().windows().of(date, event.tense(), event.elements().tokens());
    // "last week" of a week that nobody knows
    return Window.ANY.equals(window) && event.tense() == Tense.PAST ? soFar(event, starts) : window;
  }

  /** What has happened without a date happened up to the day of the article; a shoot that is about to begin, from it on. */
  private @Nullable Window soFar(Event event, boolean starts) {
    Window dated = event.setting().dated();
    if (event.tense() == Tense.FUTURE && !isNews(event)) {
      return starts && dated.from() != null && isComing(event) ? Window.from(dated.from()) : null;
    }
    return dated.to() == null ? Window.ANY : Window.until(dated.to());
  }

  /** "Is set to begin soon", "as filming starts on the fourth season", but not "was to begin" or "has yet to begin". */
  private boolean isComing(Event event) {
    Elements elements = event.elements();
    if (plans.isPastPlan(elements, event.match()) || event.scope().says("delayed")) {
      return false;
    }
    boolean coming = false;
    for (int i = Math.max(0, event.match().from() - PLAN_REACH);
        i < event.match().to();
        i++) {
      if (elements.is(i, "yet")) {
        return false;
      }
      boolean present = event.match().holds(i) && elements.word(i).endsWith("s") && i > 0;
      coming |= lexicon.is(WordClass.FUTURITY, elements.symbol(i))
          || present
              && lexicon.is(WordClass.EVENT_VERB, elements.symbol(i))
              && !elements.is(i - 1, "and");
    }
    return coming;
  }

  /** "Reacher season 4 begins filming": the present of headlines is the past of the text. */
  private static boolean isNews(Event event) {
    return event.scope().sentence().block().kind() == Text.Kind.TITLE
        && event.elements().word(event.match().head()).endsWith("s");
  }

  private void all(Event event, String series, Fact fact, List<Draft> drafts) {
    int before = drafts.size();
    for (Integer season : seasons.of(event, series)) {
      drafts.add(voice.draft(event, series, season, fact));
    }
    boolean ofShow = event.seriesAt() >= 0 || event.elements().has(Slot.SHOW);
    if (ofShow && event.seasonAt() < 0 && event.date() != null && event.tense() == Tense.PAST) {
      event.scope().focus().implied().assumeSeason(drafts, before, false);
    }
  }

  /** Whether one of the drafts tells of a shoot. */
  static boolean isToldBy(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.ProductionStarted
          || draft.fact() instanceof Fact.ProductionOngoing
          || draft.fact() instanceof Fact.ProductionWrapped) {
        return true;
      }
    }
    return false;
  }
}
