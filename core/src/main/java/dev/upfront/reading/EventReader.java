package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.DateMention.Bound;
import dev.upfront.reading.DateSharing.Dated;
import dev.upfront.reading.Focus.Topic;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Phrase.Section;
import dev.upfront.reading.SeasonMention.Kind;
import dev.upfront.reading.Speech.Voice;
import dev.upfront.reading.Text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happens to a season: orders, endings, production, release. A phrase says what; its season, series and
 * platform are those of its clause ({@link Attachment}), its date the one that stands nearest to it ({@link DateSharing}).
 */
final class EventReader {
  /** A series that came out longer ago than this is no news: its first season is meant. */
  private static final int NEWS_DAYS = 300;
  /** An answer longer than this that names a date may speak of anything. */
  private static final int SHORT_ANSWER = 14;

  private static final Phrase ANSWER = new Phrase(
      "a date under a heading that asks for it",
      new Section("", "release", Map.of()),
      List.of(),
      0);
  /** Farther behind a season a date that no phrase takes may be of anything. */
  private static final int LOOSE_REACH = 4;

  private static final Phrase LOOSE =
      new Phrase("a date beside a season", new Section("", "release", Map.of()), List.of(), 0);
  private static final Phrase FINAL = new Phrase(
      "a season called the last", new Section("", "final_season", Map.of()), List.of(), 0);

  private final Lexicon lexicon;
  private final PhraseBook phrases;
  private final Speech speech;
  private final VerbTense tenses;
  private final DateSharing dates;
  private final Attachment attachment;
  private final Actors actors;
  private final Denial denial;

  EventReader(Lexicon lexicon, PhraseBook phrases, Speech speech) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.speech = speech;
    Clauses clauses = new Clauses(lexicon);
    tenses = new VerbTense(lexicon);
    dates = new DateSharing(clauses);
    attachment = new Attachment(lexicon, clauses);
    actors = new Actors(lexicon);
    denial = new Denial(lexicon);
  }

  /** What the sentence says happens. {@code focus} is what was spoken of before it. */
  List<Draft> read(Sentence sentence, Elements elements, Setting setting, Focus focus) {
    if (elements.isMark(elements.size() - 1, '?')) {
      focus.asked(askedSeason(elements));
      return List.of();
    }
    List<PhraseMatch> matches = phrases.find(elements);
    Precedence.dropWeak(matches);
    addAnswer(matches, elements, focus);
    List<Dated> shared = dates.share(matches, elements);
    Windows windows = windows(shared, elements, setting, focus);
    Scope scope = new Scope(sentence, elements, setting, focus, windows, matches);
    List<Draft> drafts = new ArrayList<>(2);
    for (Dated dated : shared) {
      String name = dated.match().section().name();
      if (!name.equals("nothing") && !Precedence.isOutdone(dated.match(), matches)) {
        new Event(scope, dated).read(name, drafts);
      }
    }
    addLooseDates(scope, shared, drafts);
    addFinalSeasons(scope, drafts);
    focus.asked(null);
    focus.spokeOfProduction(drafts.stream().anyMatch(draft -> isProduction(draft.fact())));
    return drafts;
  }

  /** The dates of the sentence, each in the tense of the verb that has it. */
  private Windows windows(List<Dated> shared, Elements elements, Setting setting, Focus focus) {
    Windows windows = new Windows(setting, focus);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfDate date) {
        Tense tense = Tense.UNKNOWN;
        for (Dated dated : shared) {
          if (dated.date() == i) {
            // what is put off is put off to a day ahead, even where it "was delayed"
            boolean putOff = dated.match().section().name().equals("delayed");
            tense = putOff ? Tense.FUTURE : tenses.of(elements, dated.match());
          }
        }
        windows.enter(date.date(), tense);
      }
    }
    return windows;
  }

  /** A sentence, and what is known while it is read. */
  private record Scope(
      Sentence sentence,
      Elements elements,
      Setting setting,
      Focus focus,
      Windows windows,
      List<PhraseMatch> matches) {}

  /** A short answer to "When does it come out?" that is little more than a date. */
  private static void addAnswer(List<PhraseMatch> matches, Elements elements, Focus focus) {
    if (focus.topic() != Topic.RELEASE || !matches.isEmpty() || elements.size() > SHORT_ANSWER) {
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.DATE)) {
        matches.add(new PhraseMatch(ANSWER, i, i + 1, i, new int[] {i}));
        return;
      }
    }
  }

  private static @Nullable Integer askedSeason(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.EXACT) {
        return season.season().numbers().get(0);
      }
    }
    return null;
  }

  private static boolean isProduction(Fact fact) {
    return fact instanceof Fact.ProductionStarted
        || fact instanceof Fact.ProductionOngoing
        || fact instanceof Fact.ProductionWrapped;
  }

  /** A date beside a season that no phrase lays claim to is when it comes out: verbs for that are without number. */
  private void addLooseDates(Scope scope, List<Dated> shared, List<Draft> drafts) {
    Elements elements = scope.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (!(elements.mention(i) instanceof Mention.OfDate date)
          || date.date().bound() != Bound.AT
          || isTaken(i, shared)) {
        continue;
      }
      int season = nearSeason(elements, i);
      if (season >= 0) {
        PhraseMatch match = new PhraseMatch(
            LOOSE, Math.min(i, season), Math.max(i, season) + 1, season, new int[] {season, i});
        new Event(scope, new Dated(match, i, -1)).read("release", drafts);
      }
    }
  }

  private static boolean isTaken(int date, List<Dated> shared) {
    for (Dated dated : shared) {
      if (dated.date() == date) {
        return true;
      }
    }
    return false;
  }

  private static int nearSeason(Elements elements, int date) {
    int best = -1;
    int bestCost = LOOSE_REACH;
    for (int i = 0; i < date; i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.EXACT) {
        int cost = elements.distance(Math.min(i, date), Math.max(i, date));
        if (cost < bestCost) {
          best = i;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  /** "The fifth and final season", "its final season" say by themselves that it is the last. */
  private void addFinalSeasons(Scope scope, List<Draft> drafts) {
    Elements elements = scope.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && (season.season().kind() == Kind.FINAL || season.season().numbers().size() == 1)
          && callsLast(elements, i)) {
        PhraseMatch match = new PhraseMatch(FINAL, i, i + 1, i, new int[] {i});
        new Event(scope, new Dated(match, -1, i)).read("final_season", drafts);
      }
    }
  }

  private boolean callsLast(Elements elements, int i) {
    Tokens tokens = elements.tokens();
    for (int k = elements.tokenFrom(i); k < elements.tokenTo(i); k++) {
      if (tokens.is(k, "final")
          || tokens.is(k, "concluding")
          || tokens.is(k, "last") && k > elements.tokenFrom(i)) {
        return true;
      }
    }
    return false;
  }

  /** One phrase of one sentence on its way to being a claim. */
  private final class Event {
    final Sentence sentence;
    final Elements elements;
    final Setting setting;
    final Focus focus;
    final PhraseMatch match;
    /** All phrases of the sentence. */
    final List<PhraseMatch> matches;

    final Windows windows;
    final @Nullable DateMention date;
    /** The element of the season that the phrase speaks of, or -1. */
    final int seasonAt;
    /** The element of the series that the phrase speaks of, or -1. */
    final int seriesAt;

    final Tense tense;

    Event(Scope scope, Dated dated) {
      sentence = scope.sentence();
      elements = scope.elements();
      setting = scope.setting();
      focus = scope.focus();
      windows = scope.windows();
      match = dated.match();
      matches = scope.matches();
      date = dated.date() >= 0 && elements.mention(dated.date()) instanceof Mention.OfDate named
          ? named.date()
          : null;
      int subject = dated.subject();
      boolean newSeries = elements.is(subject, Slot.SERIES);
      seasonAt = newSeries ? -1 : subject >= 0 ? subject : attachment.season(match, elements);
      seriesAt = newSeries ? subject : attachment.series(match, seasonAt, elements);
      tense = tenses.of(elements, match);
    }

    void read(String name, List<Draft> drafts) {
      boolean needsShoot = match.section().setting("spoken").equals("production");
      if (needsShoot && !focus.speaksOfProduction() && !actors.anyShoot(elements)) {
        return;
      }
      if (Denial.supposes(elements, match)
          || actors.isPerson(elements, match)
          || name.equals("release") && actors.isShoot(elements, match)) {
        return;
      }
      boolean negated =
          match.section().setting("negation").isEmpty() && denial.denies(elements, match);
      for (String series : series(name)) {
        read(name, series, negated, drafts);
      }
    }

    private void read(String name, String series, boolean negated, List<Draft> drafts) {
      switch (name) {
        case "renewed" -> renewed(series, negated, drafts);
        case "ordered" -> ordered(series, negated, drafts);
        case "cancelled" -> cancelled(series, negated, drafts);
        case "undecided" -> undecided(series, drafts);
        case "final_season" -> {
          if (!negated) {
            finalSeason(series, drafts);
          }
        }
        case "no_date_yet" -> all(series, new Fact.NoDateYet(), Modality.REPORTED, drafts);
        case "delayed" -> {
          if (!negated) {
            delayed(series, drafts);
          }
        }
        case "production_ongoing" -> {
          if (!negated && !isAhead()) {
            all(series, new Fact.ProductionOngoing(), null, drafts);
          }
        }
        case "production_started" -> production(series, true, negated, drafts);
        case "production_wrapped" -> production(series, false, negated, drafts);
        case "production_span" -> {
          if (date != null && date.end() != null) {
            span(series, date, true, drafts);
          }
        }
        case "release" -> release(series, negated, drafts);
        default ->
          throw new IllegalStateException(
              "events.phrases has a section [" + name + "] that nothing reads");
      }
    }

    /** "Its future beyond that", "did not promise any after the third". */
    private boolean goesBeyond() {
      for (int i = match.from(); i <= match.to(); i++) {
        if (elements.word(i).equals("beyond")
            || i == match.to() && lexicon.is(WordClass.BEYOND, elements.symbol(i))) {
          return true;
        }
      }
      return false;
    }

    private void ordered(String series, boolean negated, List<Draft> drafts) {
      if (isForLaterSeason()) {
        renewed(series, negated, drafts);
      } else if (!negated && !isUnnamed()) {
        add(drafts, series, 1, new Fact.Ordered(by()), null);
      }
    }

    /** "Ordered ten episodes for the third season" is no order of a new series. */
    private boolean isForLaterSeason() {
      return seasonAt >= 0
          && seasonMention(seasonAt).kind() == Kind.EXACT
          && seasonMention(seasonAt).numbers().get(0) > 1;
    }

    /** "Gave a series order to an offshoot": not to the series that the article is about. */
    private boolean isUnnamed() {
      boolean old = setting.season() != null && setting.season() > 1;
      if (seriesAt >= 0 || !old) {
        return false;
      }
      for (int i = match.from(); i < Math.min(elements.size(), match.to() + 6); i++) {
        if (lexicon.is(WordClass.SPINOFF, elements.symbol(i))) {
          return true;
        }
      }
      return false;
    }

    /** "Will be in production by then". */
    private boolean isAhead() {
      for (int i = Math.max(0, match.from() - 4); i < match.to(); i++) {
        if (lexicon.is(WordClass.FUTURITY, elements.symbol(i))) {
          return true;
        }
      }
      return false;
    }

    /** What is open "beyond season 4", "after the third", is the next one. */
    private void undecided(String series, List<Draft> drafts) {
      boolean beyond = lexicon.is(WordClass.BEYOND, elements.symbol(seasonAt - 1))
          || lexicon.is(WordClass.BEYOND, elements.symbol(seasonAt - 2))
          || seasonAt < 0 && goesBeyond();
      for (Integer season : seasons(series)) {
        Integer open = beyond && season != null ? Integer.valueOf(season + 1) : season;
        add(drafts, series, open, new Fact.Undecided(), null);
      }
    }

    private void all(String series, Fact fact, @Nullable Modality least, List<Draft> drafts) {
      for (Integer season : seasons(series)) {
        add(drafts, series, season, fact, least);
      }
    }

    private void renewed(String series, boolean negated, List<Draft> drafts) {
      if (negated) {
        all(
            series,
            denial.decides(elements, match) ? new Fact.Cancelled(by()) : new Fact.Undecided(),
            null,
            drafts);
        return;
      }
      if (match.section().setting("weak").equals("yes") && seasonAt < 0
          || isPartOfName()
          || isPlainCount()
          || elements.word(match.to()).equals("to")) {
        return;
      }
      for (Integer season : renewedSeasons(series)) {
        if (season == null || season > 1) {
          add(drafts, series, season, new Fact.Renewed(by()), null);
        }
      }
    }

    /** "After one season, Variety has confirmed": as many as there have been, none of them new. */
    private boolean isPlainCount() {
      int captured = match.place(Slot.SEASON, elements);
      return captured >= 0
          && !match.section().setting("seat").equals("object")
          && (seasonMention(captured).kind() == Kind.COUNT
              || seasonMention(captured).kind() == Kind.ALL
              || seasonMention(captured).kind() == Kind.PREVIOUS);
    }

    /** The seasons ordered; where none is named, none that stood there before the order. */
    private List<@Nullable Integer> renewedSeasons(String series) {
      return seasonAt < 0 && !series.equals(setting.series()) ? one(null) : seasons(series);
    }

    /** "Confirms season 3 villain": the season only tells which villain. */
    private boolean isPartOfName() {
      int captured = match.place(Slot.SEASON, elements);
      return captured >= 0
          && captured == match.to() - 1
          && lexicon.is(WordClass.BEHIND_SEASON, elements.symbol(captured + 1));
    }

    private void cancelled(String series, boolean negated, List<Draft> drafts) {
      if (negated || elements.isMark(match.to(), '-')) {
        return;
      }
      boolean named = seasonAt >= 0
          && seasonMention(seasonAt).kind() == Kind.EXACT
          && !lexicon.is(WordClass.TIME_JOINT, elements.symbol(seasonAt - 1))
          && !lexicon.is(WordClass.TIME_JOINT, elements.symbol(seasonAt - 2));
      boolean next = match.section().setting("season").equals("next");
      for (Integer season : named || next ? seasons(series) : one(null)) {
        add(drafts, series, season, new Fact.Cancelled(by()), null);
      }
    }

    private void finalSeason(String series, List<Draft> drafts) {
      if (seasonAt >= 0 && seasonMention(seasonAt).kind() == Kind.COUNT) {
        add(drafts, series, seasonMention(seasonAt).count(), new Fact.FinalSeason(), null);
        return;
      }
      boolean known =
          seasonAt < 0 && series.equals(setting.series()) && setting.finalSeason() != null;
      for (Integer season : known ? one(setting.finalSeason()) : seasons(series)) {
        add(drafts, series, beforeCancelled(season, drafts), new Fact.FinalSeason(), null);
      }
    }

    /** Where the sentence says that there will be no fourth season, the third is the last. */
    private @Nullable Integer beforeCancelled(@Nullable Integer season, List<Draft> drafts) {
      for (Draft draft : drafts) {
        if (season != null
            && season > 1
            && draft.fact() instanceof Fact.Cancelled
            && season.equals(draft.season())) {
          return season - 1;
        }
      }
      return season;
    }

    /** What is put off; "to 2025" behind it is the new date. */
    private void delayed(String series, List<Draft> drafts) {
      all(series, new Fact.Delayed(), null, drafts);
      if (date == null || actors.isShoot(elements, match) || seasonAt < 0 && !namesShow()) {
        return;
      }
      String before = elements.tokens().size == 0 ? "" : wordBefore(date.from());
      Window window = null;
      if (match.place(Slot.DATE, elements) >= 0 && date.bound() == Bound.AT) {
        window = windows.start(date);
      } else if (date.bound() == Bound.FROM_TO) {
        window = windows.end(date, Tense.FUTURE, windows.start(date));
      } else if (before.equals("to") || before.equals("until") || before.equals("till")) {
        window = windows.start(date);
      }
      if (window != null) {
        for (Integer season : seasons(series)) {
          add(drafts, series, season, new Fact.Release(window, by(), null), null);
        }
      }
    }

    /** Whether the sentence says what is put off: "pushed the finish back to November" may mean anything. */
    private boolean namesShow() {
      boolean names = seriesAt >= 0;
      for (int i = 0; i < elements.size(); i++) {
        names |= elements.is(i, Slot.SHOW)
            || lexicon.is(WordClass.EVENT_VERB, elements.symbol(i)) && !match.holds(i);
      }
      return names;
    }

    private String wordBefore(int token) {
      int id = token > sentence.from() ? elements.tokens().id[token - 1] : -1;
      return id < 0 ? "" : lexicon.vocabulary.word(id);
    }

    private void production(String series, boolean started, boolean negated, List<Draft> drafts) {
      if (negated && (date == null || date.bound() != Bound.NOT_BEFORE)) {
        return;
      }
      if (date != null && date.bound() == Bound.FROM_TO && date.end() != null) {
        span(series, date, started, drafts);
        return;
      }
      Window window = date == null ? soFar() : windows.of(date, tense, elements.tokens());
      if (window == null) {
        return;
      }
      if (started && date != null && date.bound() == Bound.BY && window.to() != null) {
        window = Window.of(window.to());
      }
      Fact fact = started ? new Fact.ProductionStarted(window) : new Fact.ProductionWrapped(window);
      all(series, fact, null, drafts);
    }

    /** What has happened without a date happened up to the day of the article; what has yet to happen is no claim. */
    private @Nullable Window soFar() {
      if (tense == Tense.FUTURE && !isNews()) {
        return null;
      }
      return setting.dated().to() == null
          ? Window.ANY
          : Window.until(setting.dated().to());
    }

    /** "Reacher season 4 begins filming": the present of headlines is the past of the text. */
    private boolean isNews() {
      return sentence.block().kind() == Text.Kind.TITLE
          && elements.word(match.head()).endsWith("s");
    }

    /** "From May to July": the first date is the start, the last one the end. */
    private void span(String series, DateMention dates, boolean started, List<Draft> drafts) {
      Window start = windows.start(dates);
      Window end = windows.end(dates, tense, start);
      if (start != null && started) {
        all(series, new Fact.ProductionStarted(start), null, drafts);
      }
      if (end != null) {
        all(series, new Fact.ProductionWrapped(end), null, drafts);
      }
    }

    private void release(String series, boolean negated, List<Draft> drafts) {
      if (date == null && match.section().setting("renews").equals("yes") && tense != Tense.PAST) {
        renewed(series, negated, drafts);
        return;
      }
      if (date == null || negated && date.bound() != Bound.NOT_BEFORE) {
        return;
      }
      if (wordBefore(date.from()).equals("through") || isGivenUp()) {
        return;
      }
      Window window = releaseWindow(date);
      if (window == null) {
        return;
      }
      Modality least =
          match.section().setting("modality").equals("expected") || date.bound() == Bound.NOT_BEFORE
              ? Modality.EXPECTED
              : null;
      String platform = by();
      Integer part = part();
      for (Integer season : releaseSeasons(series, window)) {
        add(drafts, series, season, new Fact.Release(window, platform, part), least);
      }
    }

    /** A run from a day to another premieres on the first; a guess from a month to another means all between. */
    private @Nullable Window releaseWindow(DateMention mention) {
      boolean runs = mention.bound() == Bound.BETWEEN && tense == Tense.PAST
          || mention.bound() == Bound.FROM_TO
              && !(tense == Tense.FUTURE && speech.hedged(elements, match.from(), match.to()));
      return runs ? windows.start(mention) : windows.of(mention, tense, elements.tokens());
    }

    /** "The second cour", "the second half". */
    private @Nullable Integer part() {
      if (seasonAt >= 0 && seasonMention(seasonAt).kind() == Kind.PART) {
        int part = seasonMention(seasonAt).numbers().get(0);
        return part > 1 ? part : null;
      }
      for (int i = Math.max(0, match.from() - 6); i < match.to(); i++) {
        if (i > 0 && lexicon.is(WordClass.PART_OF_SEASON, elements.symbol(i))) {
          int ordinal = lexicon.ordinal(elements.tokens(), elements.tokenFrom(i) - 1);
          if (ordinal > 1) {
            return ordinal;
          }
        }
      }
      return null;
    }

    /** The season that comes out: the one named, else the first where a series as such came out in the past. */
    private List<@Nullable Integer> releaseSeasons(String series, Window window) {
      if (seasonAt >= 0) {
        List<@Nullable Integer> named = seasons(series);
        return named.size() > 1 ? named.subList(0, 1) : named;
      }
      boolean returns = match.section().setting("return").equals("yes");
      boolean guessed = match.section().setting("modality").equals("expected");
      boolean past = tense != Tense.FUTURE && !guessed && isPast(window, 0);
      Integer about = about(series);
      if (!past) {
        return one(about);
      }
      if (returns) {
        return one(about == null ? null : Integer.valueOf(Math.max(1, about - 1)));
      }
      boolean spoken = focus.pronounSeason() != null && opensWithPronoun();
      return one(spoken && !isPast(window, NEWS_DAYS) ? focus.pronounSeason() : Integer.valueOf(1));
    }

    /** "Due this month, the second season now comes in July". */
    private boolean isGivenUp() {
      for (PhraseMatch other : matches) {
        if (other.section().name().equals("delayed")
            && other.from() >= match.to()
            && tense == Tense.FUTURE) {
          return true;
        }
      }
      return false;
    }

    private boolean isPast(Window window, int days) {
      LocalDate last = window.lastDay();
      LocalDate today = setting.dated().lastDay();
      return last != null && (today == null || !last.isAfter(today.minusDays(days)));
    }

    private boolean opensWithPronoun() {
      return lexicon.is(WordClass.PRONOUN, elements.symbol(0));
    }

    /** The seasons that the phrase is about; a list of null where it is tied to none. */
    private List<@Nullable Integer> seasons(String series) {
      if (seasonAt < 0) {
        return one(about(series));
      }
      SeasonMention mention = seasonMention(seasonAt);
      SeasonMention numbered = switch (mention.kind()) {
        case PART -> numbered(1);
        case SUCCESSOR -> next(numbered(1));
        case FURTHER -> mention.count() > 1 ? numbered(mention.count()) : null;
        default -> null;
      };
      return focus.resolve(numbered == null ? mention : numbered, series, setting);
    }

    private static @Nullable SeasonMention next(@Nullable SeasonMention one) {
      return one == null
          ? null
          : SeasonMention.exact(one.from(), one.to(), List.of(one.numbers().get(0) + 1), false);
    }

    /** So many seasons that the sentence numbers: "a two-season pickup, locking in third and fourth runs". */
    private @Nullable SeasonMention numbered(int count) {
      SeasonMention found = null;
      for (int i = 0; i < elements.size() && (found == null || i < seasonAt); i++) {
        if (elements.mention(i) instanceof Mention.OfSeason season
            && season.season().kind() == Kind.EXACT
            && season.season().numbers().size() == count) {
          found = season.season();
        }
      }
      return found;
    }

    private SeasonMention seasonMention(int at) {
      return ((Mention.OfSeason) Objects.requireNonNull(elements.mention(at))).season();
    }

    /** The season that is spoken of where the clause names none. */
    private @Nullable Integer about(String series) {
      if (!series.equals(setting.series())) {
        return focus.seasonOf(series);
      }
      if (focus.askedSeason() != null) {
        return focus.askedSeason();
      }
      Integer spokenOf = focus.pronounSeason();
      boolean ahead =
          tense == Tense.FUTURE || match.section().setting("modality").equals("expected");
      boolean over =
          ahead && spokenOf != null && setting.season() != null && spokenOf < setting.season();
      if (spokenOf != null && opensWithPronoun() && !over) {
        return spokenOf;
      }
      return focus.headingSeason() != null ? focus.headingSeason() : setting.season();
    }

    private static List<@Nullable Integer> one(@Nullable Integer season) {
      return Collections.singletonList(season);
    }

    /** The series that the phrase is about: those that its clause names, else the one spoken of. */
    private List<String> series(String name) {
      if (seriesAt < 0) {
        String spokenOf = focus.series() != null ? focus.series() : setting.series();
        return spokenOf == null ? List.of() : List.of(spokenOf);
      }
      boolean verdict =
          name.equals("renewed") || name.equals("cancelled") || name.equals("ordered");
      List<String> titles = new ArrayList<>(1);
      for (int i : verdict ? attachment.row(seriesAt, elements) : List.of(seriesAt)) {
        if (elements.mention(i) instanceof Mention.OfSeries named) {
          titles.add(named.title());
        }
      }
      return titles;
    }

    /** The platform that acts or carries: nearest in the sentence, else the one whose series it is. */
    private @Nullable String by() {
      Mention.OfPlatform platform = attachment.platform(match, elements);
      if (platform != null) {
        return platform.name().isEmpty() ? setting.platform() : platform.name();
      }
      String series = focus.series();
      return series == null || series.equals(setting.series())
          ? setting.platform()
          : focus.platform();
    }

    private void add(
        List<Draft> drafts,
        String series,
        @Nullable Integer season,
        Fact fact,
        @Nullable Modality least) {
      Voice voice = speech.around(elements, match.from(), match.to(), setting);
      Modality modality = voice.modality();
      String forced = match.section().setting("modality");
      if (!forced.isEmpty()) {
        modality = Modality.of(forced);
      } else if (least == Modality.EXPECTED) {
        modality = Modality.EXPECTED;
      } else if (least == Modality.REPORTED && modality == Modality.EXPECTED) {
        modality = Modality.REPORTED;
      } else if (modality == Modality.EXPECTED
          && (fact instanceof Fact.Undecided || fact instanceof Fact.Delayed)) {
        modality = Modality.REPORTED;
      }
      if (fact instanceof Fact.Release && tense == Tense.PAST) {
        // what has come out is known to all, whoever speaks of it
        modality = Modality.REPORTED;
      }
      boolean decided = fact instanceof Fact.Renewed
          || fact instanceof Fact.Cancelled
          || fact instanceof Fact.Ordered;
      if (decided
          && modality == Modality.REPORTED
          && series.equals(setting.series())
          && by() != null
          && (season == null || season.equals(setting.season()))) {
        modality = Modality.OFFICIAL;
      }
      String speaker = modality == Modality.REPORTED ? null : voice.speaker();
      drafts.add(new Draft(
          series,
          season,
          fact,
          modality,
          speaker,
          sentence,
          elements.tokenFrom(match.from()),
          elements.tokenTo(match.to() - 1),
          match.phrase().source()));
    }
  }
}
