package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.DateMention.Bound;
import dev.upfront.reading.DateSharing.Dated;
import dev.upfront.reading.Focus.Topic;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Phrase.Section;
import dev.upfront.reading.SeasonMention.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happens to a season: orders, endings, production, release. A phrase says what; its season, series and
 * platform are those of its clause ({@link Attachment}), its date the one that stands nearest to it ({@link DateSharing}).
 * What that makes of it is up to {@link VerdictReader}, {@link ProductionReader} and {@link ReleaseReader}.
 */
final class EventReader {
  /** An answer longer than this that names a date may speak of anything. */
  private static final int SHORT_ANSWER = 14;
  /** Farther behind a season a date that no phrase takes may be of anything. */
  private static final int LOOSE_REACH = 9;

  /** So near to it, it is of the season whatever else the sentence tells. */
  private static final int CLOSE_REACH = 4;

  /** Why a draft is there that is said of a row. */
  static final String ROW = "a row of titles";

  private static final Phrase ANSWER = phrase("a date under a heading that asks for it", "release");
  private static final Phrase LOOSE = phrase("a date beside a season", "release");
  private static final Phrase FINAL = phrase("a season called the last", "final_season");

  private final Lexicon lexicon;
  private final PhraseBook phrases;
  private final Clauses clauses;
  private final VerbTense tenses;
  private final DateSharing dates;
  private final Attachment attachment;
  private final Gapping gapping;
  private final Actors actors;
  private final Denial denial;
  private final NamedSubject subjects;
  private final EventSeasons seasons;
  private final EventVoice voice;
  private final PlainReading plainReading;
  private final VerdictReader verdicts;
  private final ProductionReader production;
  private final ReleaseReader releases;

  EventReader(Lexicon lexicon, PhraseBook phrases, Speech speech) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    clauses = new Clauses(lexicon);
    tenses = new VerbTense(lexicon);
    dates = new DateSharing(clauses);
    attachment = new Attachment(lexicon, clauses);
    gapping = new Gapping(lexicon);
    actors = new Actors(lexicon);
    denial = new Denial(lexicon);
    subjects = new NamedSubject(lexicon);
    seasons = new EventSeasons(lexicon);
    voice = new EventVoice(speech);
    plainReading = new PlainReading(lexicon);
    verdicts = new VerdictReader(lexicon, seasons, voice, denial);
    Plans plans = new Plans(lexicon);
    production = new ProductionReader(lexicon, seasons, voice, plans);
    releases = new ReleaseReader(lexicon, seasons, voice, actors, plans);
  }

  private static Phrase phrase(String source, String meaning) {
    return new Phrase(source, new Section("", meaning, Map.of()), List.of(), 0);
  }

  /** What the sentence says happens. {@code focus} is what was spoken of before it. */
  List<Draft> read(Scene scene, Sentence sentence, Setting setting, Focus focus) {
    Elements elements = scene.elements(sentence);
    if (elements.asks()) {
      focus.asked(askedSeason(elements));
      focus.question(Topics.of(elements));
      return List.of();
    }
    List<PhraseMatch> matches = phrases.find(elements, phrase -> isAnswered(phrase, focus));
    Precedence.dropWeak(matches);
    addAnswer(matches, elements, focus);
    List<Dated> shared = dates.share(matches, elements);
    Windows windows = windows(shared, elements, setting, focus);
    Scope scope = new Scope(
        sentence,
        elements,
        setting,
        focus,
        windows,
        matches,
        scene.rows().get(sentence.index()),
        scene.titles());
    List<Draft> drafts = new ArrayList<>(2);
    Set<Draft> unnumbered = new HashSet<>();
    for (Dated dated : shared) {
      if (!dated.match().section().name().equals("nothing")
          && !Precedence.isOutdone(dated.match(), matches, elements, clauses)) {
        int before = drafts.size();
        Event event = event(scope, dated);
        read(event, drafts);
        if (event.seasonAt() < 0) {
          unnumbered.addAll(drafts.subList(before, drafts.size()));
        }
      }
    }
    dropNumberedElsewhere(drafts, unnumbered);
    addLooseDates(scope, shared, drafts);
    addFinalSeasons(scope, drafts);
    scope.rows().forEach(row -> addRow(scope, row, drafts));
    PhraseMatch plain = drafts.isEmpty() ? plainReading.find(elements, matches) : null;
    if (plain != null && sentence.block().kind() != Text.Kind.TITLE) {
      read(event(scope, new Dated(plain, -1, -1)), drafts);
      focus.implied().add(drafts, 0);
    }
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Cancelled) {
        focus.ended(draft.series());
        if (draft.season() != null) {
          focus.refused(draft.series(), draft.season());
        }
        int ran = seasonsRun(elements);
        if (ran > 0 && focus.seasonOf(draft.series()) == null) {
          focus.named(draft.series(), ran);
        }
        if (ran > 0 && draft.season() == null) {
          focus.refused(draft.series(), ran + 1);
        }
      }
    }
    focus.asked(null);
    focus.question(Topic.NONE);
    focus.spokeOfProduction(drafts.stream().anyMatch(draft -> isProduction(draft.fact())));
    return drafts;
  }

  /** "Brings back X: a second season is in the works": which one it is stands there. */
  private static void dropNumberedElsewhere(List<Draft> drafts, Set<Draft> unnumbered) {
    Set<String> numbered = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Renewed
          && draft.season() != null
          && !unnumbered.contains(draft)) {
        numbered.add(draft.series());
      }
    }
    drafts.removeIf(draft -> draft.fact() instanceof Fact.Renewed
        && numbered.contains(draft.series())
        && unnumbered.contains(draft));
  }

  /** The dates of the sentence, each in the tense of the verb that has it. */
  private Windows windows(List<Dated> shared, Elements elements, Setting setting, Focus focus) {
    Windows windows = new Windows(setting, focus);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfDate date) {
        Tense tense = Tense.UNKNOWN;
        boolean follows = false;
        for (Dated dated : shared) {
          if (dated.date() == i) {
            follows |= dated.match().section().name().equals("production_wrapped");
            // what is put off is put off to a day ahead, even where it "was delayed"
            boolean putOff = dated.match().section().name().equals("delayed");
            tense = putOff ? Tense.FUTURE : tenses.of(elements, dated.match());
          }
        }
        windows.enter(date.date(), tense, follows);
      }
    }
    return windows;
  }

  /** What is said of a row of titles is said of each, with its own season where it has one. */
  private void addRow(Scope scope, ProseRows.Row row, List<Draft> drafts) {
    int said = Math.max(0, scope.elements().at(row.said()));
    String name = row.status().name().toLowerCase(Locale.ROOT);
    PhraseMatch match = new PhraseMatch(phrase(ROW, name), said, said + 1, said, new int[] {said});
    Event event = event(scope, match, -1, -1, -1);
    Fact fact = switch (row.status()) {
      case CANCELLED -> new Fact.Cancelled(event.by());
      case ORDERED -> new Fact.Ordered(event.by());
      case WAITING -> new Fact.Undecided();
      case FILMING -> new Fact.ProductionOngoing();
      case DELAYED -> new Fact.Delayed();
      case RENEWED, ENDING, OTHER -> new Fact.Renewed(event.by());
    };
    for (ProseRows.Member member : row.members()) {
      String series = scope.titles().canonical(member.title());
      Integer season = switch (row.status()) {
        case CANCELLED -> null;
        case ORDERED -> Integer.valueOf(1);
        default -> member.season();
      };
      drafts.removeIf(draft -> draft.series().equals(series)
          && draft.fact().getClass() == fact.getClass()
          && !Objects.equals(season, draft.season()));
      boolean told = drafts.stream()
          .anyMatch(
              draft -> draft.series().equals(series) && draft.fact().getClass() == fact.getClass());
      if (!told) {
        drafts.add(voice.draft(event, series, season, fact));
      }
    }
  }

  private Event event(Scope scope, Dated dated) {
    Elements elements = scope.elements();
    PhraseMatch match = dated.match();
    boolean newSeries = elements.is(dated.subject(), Slot.SERIES);
    int season = newSeries
        ? -1
        : dated.subject() >= 0 ? dated.subject() : attachment.season(match, elements);
    int gapped = season >= match.to() ? attachment.seriesOfGap(season, elements) : -1;
    int series = newSeries
        ? dated.subject()
        : gapped >= 0 ? gapped : attachment.series(match, season, elements);
    return event(scope, match, dated.date(), season, series);
  }

  private Event event(Scope scope, PhraseMatch match, int date, int season, int series) {
    Elements elements = scope.elements();
    return new Event(
        scope,
        match,
        date >= 0 && elements.mention(date) instanceof Mention.OfDate named ? named.date() : null,
        season,
        series,
        tenses.of(elements, match),
        !match.section().setting("negation").equals("own") && denial.denies(elements, match),
        platform(scope, match, date));
  }

  private void read(Event event, List<Draft> drafts) {
    if (!isAboutSeason(event)) {
      return;
    }
    for (String series : series(event)) {
      read(event, series, drafts);
    }
    if (event.section().name().equals("renewed")) {
      for (Gapping.Pair pair : gapping.behind(event)) {
        Event other = event(event.scope(), event.match(), -1, pair.season(), pair.series());
        series(other).forEach(series -> read(other, series, drafts));
      }
    }
  }

  /** Whether it is a season that the phrase speaks of: no person, no book, no shoot, nothing supposed. */
  private boolean isAboutSeason(Event event) {
    Elements elements = event.elements();
    boolean shootOnly = event.is("spoken", "production");
    if (shootOnly && !event.scope().focus().speaksOfProduction() && !actors.anyShoot(elements)) {
      return false;
    }
    if (!isAfterWhatItNeeds(event) || isOfWhatSeasonHas(event)) {
      return false;
    }
    if (event.setting().film() && event.seasonAt() < 0 && isOfFilm(event)) {
      return false;
    }
    boolean release = event.section().name().equals("release");
    boolean told = release && !event.is("modality", "expected") && !event.is("subject", "any");
    return !Denial.supposes(elements, event.match())
        && !actors.isSaidByFan(elements)
        && !(event.section().name().equals("cancelled")
            && actors.namesNothing(elements, event.match()))
        && !actors.isOfSeveral(elements, event.match())
        && !denial.isOfOthers(elements, event.match())
        && !denial.isEitherOr(elements, event.match())
        && !actors.isPerson(elements, event.match())
        && !(release
            && !opensWithDate(event)
            && actors.isShoot(elements, event.match())
            && !begins(event))
        && !(release && actors.isDebutOfPerson(elements, event.match()))
        && !(event.section().name().equals("production_started")
            && actors.filmsAlone(elements, event.match()))
        && !(told && actors.isOtherWork(elements, event.match()))
        && !(told && actors.isOtherThing(elements, event.match()))
        && !(release && actors.isLaterEpisode(elements, event.match()));
  }

  /** "For a 2025 bow": it says by itself what comes then. */
  private static boolean opensWithDate(Event event) {
    return !event.is("modality", "expected")
        && event.elements().is(event.match().from(), Slot.DATE);
  }

  /** "The third season's staff has not been announced": said of what the season has, and not of the season. */
  private static boolean isOfWhatSeasonHas(Event event) {
    Elements elements = event.elements();
    int season = event.match().place(Slot.SEASON, elements);
    boolean verdict = switch (event.section().name()) {
      case "renewed", "undecided", "cancelled" -> true;
      default -> false;
    };
    if (!verdict || season < 0 || !elements.word(season + 1).equals("'s")) {
      return false;
    }
    return switch (elements.word(season + 2)) {
      case "renewal", "pickup", "order", "future", "fate", "return", "status" -> false;
      default -> true;
    };
  }

  /** Where a film is the news, what has no season beside it is said of the film. */
  private static boolean isOfFilm(Event event) {
    String name = event.section().name();
    return switch (name) {
      case "release", "no_date_yet", "delayed", "undecided" -> true;
      default -> name.startsWith("production");
    };
  }

  /** Some phrases mean something only as an answer: to whether there will be a season, or to when it comes out. */
  private static boolean isAnswered(Phrase phrase, Focus focus) {
    return switch (phrase.section().setting("after")) {
      case "question" -> focus.askedSeason() != null && focus.question() != Topic.RELEASE;
      case "when" -> focus.question() == Topic.RELEASE;
      default -> true;
    };
  }

  /** Some phrases mean something only where the series has been cancelled. */
  private static boolean isAfterWhatItNeeds(Event event) {
    Focus focus = event.scope().focus();
    String main = event.setting().series();
    return switch (event.section().setting("after")) {
      case "cancelled" ->
        event.scope().says("cancelled")
            || main != null && focus.hasEnded(main)
            || focus.series() != null && focus.hasEnded(focus.series());
      default -> true;
    };
  }

  private void read(Event event, String series, List<Draft> drafts) {
    switch (event.section().name()) {
      case "renewed" -> verdicts.renewed(event, series, drafts);
      case "ordered" -> verdicts.ordered(event, series, drafts);
      case "cancelled" -> {
        int before = drafts.size();
        verdicts.cancelled(event, series, drafts);
        if (endsByItself(event)) {
          event.scope().focus().implied().add(drafts, before);
        }
      }
      case "undecided" -> verdicts.undecided(event, series, drafts);
      case "final_season" -> {
        int before = drafts.size();
        verdicts.finalSeason(event, series, drafts);
        if (event.seasonAt() < 0) {
          event.scope().focus().implied().add(drafts, before);
        }
      }
      case "no_date_yet" -> noDateYet(event, series, drafts);
      case "delayed" -> releases.delayed(event, series, drafts);
      case "production_ongoing" -> production.ongoing(event, series, drafts);
      case "production_started" -> production.started(event, series, drafts);
      case "production_wrapped" -> production.wrapped(event, series, drafts);
      case "production_span" -> production.spanned(event, series, drafts);
      case "release" -> {
        if (isShootOfHeading(event)
            || begins(event) && actors.isShoot(event.elements(), event.match())) {
          production.started(event, series, drafts);
          return;
        }
        boolean returns = event.date() == null && event.is("renews", "yes");
        if (returns && event.tense() != Tense.PAST) {
          int before = drafts.size();
          verdicts.renewed(event, series, drafts);
          if (!isAnnounced(event)) {
            event.scope().focus().implied().add(drafts, before);
          }
        } else {
          releases.release(event, series, drafts);
        }
      }
      default ->
        throw new IllegalStateException(
            "events.phrases has a section [" + event.section().name() + "] that nothing reads");
    }
  }

  /** "Has confirmed that X will return for a second series": said outright. */
  private static boolean isAnnounced(Event event) {
    Elements elements = event.elements();
    for (int i = 0; i < event.match().from(); i++) {
      boolean announces = switch (elements.word(i)) {
        case "confirmed", "announced" -> true;
        default -> false;
      };
      if (announces && elements.word(i + 1).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** "The decision to end the drama": where it has a last season, that says so better. */
  private static boolean endsByItself(Event event) {
    for (int i = event.match().from(); i < event.match().to(); i++) {
      if (event.match().holds(i) && event.elements().word(i).startsWith("end")) {
        return true;
      }
    }
    return false;
  }

  /** "When does filming start? It is expected to begin in June": it is the shoot. */
  private static boolean isShootOfHeading(Event event) {
    return event.scope().focus().topic() == Topic.PRODUCTION
        && event.seasonAt() < 0
        && event.seriesAt() < 0
        && begins(event);
  }

  private static boolean begins(Event event) {
    String verb = event.elements().word(event.match().head());
    return verb.startsWith("begin")
        || verb.startsWith("start")
        || verb.startsWith("kick")
        || verb.equals("began");
  }

  private void noDateYet(Event event, String series, List<Draft> drafts) {
    int to = event.match().to();
    boolean past = event.elements().word(to - 1).equals("when")
        && lexicon.is(WordClass.PERSON_PRONOUN, event.elements().symbol(to))
        && !lexicon.is(WordClass.AUXILIARY, event.elements().symbol(to + 1));
    if (past) {
      // "we didn't know when we wrote it"
      return;
    }
    for (Integer season : seasons.of(event, series)) {
      drafts.add(voice.draft(event, series, season, new Fact.NoDateYet(), Modality.REPORTED));
    }
  }

  /** The series that the phrase is about: those that its clause names, else the one spoken of. */
  private List<String> series(Event event) {
    String other = otherName(event);
    if (other != null) {
      return isNumbered(event) ? List.of(event.scope().titles().canonical(other)) : List.of();
    }
    if (event.seriesAt() < 0 && event.scope().focus().elsewhere()) {
      return List.of();
    }
    if (event.seriesAt() < 0) {
      Focus focus = event.scope().focus();
      if (!focus.row().isEmpty() && saysBoth(event)) {
        return focus.row();
      }
      String spokenOf =
          focus.series() != null ? focus.series() : event.setting().series();
      return spokenOf == null ? List.of() : List.of(spokenOf);
    }
    List<String> together = event.date() == null || !event.section().name().equals("release")
        ? List.of()
        : event.scope().rowOf(event.match());
    if (!together.isEmpty()) {
      return together;
    }
    boolean aside = event.section().name().equals("final_season") && isInBrackets(event);
    boolean verdict = event.is("renews", "yes")
        || !aside
            && switch (event.section().name()) {
              case "renewed", "cancelled", "ordered", "final_season", "undecided", "delayed" ->
                true;
              default -> false;
            };
    List<String> titles = new ArrayList<>(1);
    Elements elements = event.elements();
    verdict |= attachment.isSubjectInRow(event.seriesAt(), event.match(), elements);
    for (int i : verdict ? attachment.row(event.seriesAt(), elements) : List.of(event.seriesAt())) {
      if (elements.mention(i) instanceof Mention.OfSeries named) {
        titles.add(named.title());
      }
    }
    return titles;
  }

  /** "Neither has been renewed", "a start in fall is likely for both". */
  private boolean saysBoth(Event event) {
    Elements elements = event.elements();
    for (int i = 0; i < elements.size(); i++) {
      boolean both = elements.word(i).equals("both") || elements.word(i).equals("neither");
      boolean alone = i + 1 >= elements.size()
          || i + 1 == event.match().from()
          || lexicon.is(WordClass.AUXILIARY, elements.symbol(i + 1))
          || elements.isMark(i + 1, ',')
          || elements.isMark(i + 1, '.');
      if (both && alone) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Top Gear was put on ice", "A B, on the other hand, has been picked up for a fifth": the name that is the subject, and no
   * title that is known, so that it is another series that is spoken of; or null.
   */
  private @Nullable String otherName(Event event) {
    Elements elements = event.elements();
    boolean fate = switch (event.section().name()) {
      case "renewed" -> isNumbered(event);
      case "delayed", "undecided", "cancelled" -> true;
      default -> false;
    };
    int at = fate ? subjects.nameBefore(elements, event.match()) : -1;
    String name = subjects.name(elements, at);
    int series = event.seriesAt();
    boolean between = series > at
        && !(series >= event.match().to()
            && clauses.ends(elements, event.match().to() - 1, series));
    String main = event.setting().series();
    return name == null || between || main != null && main.contains(name) ? null : name;
  }

  /** Whether the phrase holds the number of a season: nothing but a series has one. */
  private static boolean isNumbered(Event event) {
    SeasonMention season = event.captured();
    return season != null
        && season.kind() == Kind.EXACT
        && event.section().name().equals("renewed");
  }

  /** "X (for its eighth and final season), Y and Z": said of the first alone. */
  private static boolean isInBrackets(Event event) {
    for (int i = event.match().head(); i > event.seriesAt(); i--) {
      if (event.elements().isMark(i, '(')) {
        return true;
      }
    }
    return false;
  }

  /** The platform that acts or carries: nearest in the sentence, else the one whose series it is. */
  private @Nullable String platform(Scope scope, PhraseMatch match, int date) {
    Mention.OfPlatform platform = attachment.platform(match, date, scope.elements());
    if (platform != null) {
      return platform.name().isEmpty() ? scope.setting().platform() : platform.name();
    }
    String series = scope.focus().series();
    return series == null || series.equals(scope.setting().series())
        ? scope.setting().platform()
        : scope.focus().platform();
  }

  /** A short answer to "When does it come out?" that is little more than a date. */
  private static void addAnswer(List<PhraseMatch> matches, Elements elements, Focus focus) {
    boolean asked = focus.topic() == Topic.RELEASE
        || focus.entry() && elements.size() <= SHORT_ANSWER / 2
        || focus.question() == Topic.RELEASE && elements.size() <= SHORT_ANSWER / 2;
    if (!asked || !matches.isEmpty() || elements.size() > SHORT_ANSWER) {
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.DATE)) {
        matches.add(new PhraseMatch(ANSWER, i, i + 1, i, new int[] {i}));
        return;
      }
    }
  }

  /** "Cancelled after one season": how many it has had; 0 where the sentence does not count them. */
  private static int seasonsRun(Elements elements) {
    for (int i = 1; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.COUNT
          && elements.word(i - 1).equals("after")) {
        return season.season().count();
      }
    }
    return 0;
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
      boolean close = season >= 0
          && season < i
          && i - season <= CLOSE_REACH
          && !scope.setting().calendar().isLongAgo(date.date().start());
      if (close || season >= 0 && isCalendarDate(date.date()) && saysNothingElse(scope)) {
        PhraseMatch match = new PhraseMatch(
            LOOSE, Math.min(i, season), Math.max(i, season) + 1, season, new int[] {season, i});
        read(event(scope, new Dated(match, i, -1)), drafts);
      }
    }
  }

  private static boolean isCalendarDate(DateMention date) {
    When when = date.start();
    return (when.unit() == When.Unit.DAY || when.unit() == When.Unit.MONTH)
        && when.yearLean() == When.Lean.NONE
        && when.monthLean() == When.Lean.NONE;
  }

  /** Whether the sentence tells of nothing but what has come out or been ordered: no shoot, no end, nobody's words. */
  private static boolean saysNothingElse(Scope scope) {
    if (scope.sentence().block().kind() == Text.Kind.TITLE) {
      return false;
    }
    for (PhraseMatch match : scope.matches()) {
      switch (match.section().name()) {
        case "release", "renewed", "ordered" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
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
    int to = Math.min(elements.size(), date + LOOSE_REACH);
    for (int i = Math.max(0, date - LOOSE_REACH); i < to; i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.EXACT) {
        int cost = elements.distance(i, date);
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
        read(event(scope, new Dated(match, -1, i)), drafts);
      }
    }
  }

  private static boolean callsLast(Elements elements, int i) {
    Tokens tokens = elements.tokens();
    for (int k = elements.tokenFrom(i); k < elements.tokenTo(i); k++) {
      if (tokens.is(k, "final")
          || tokens.is(k, "concluding")
          || tokens.is(k, "last")
              && (k > elements.tokenFrom(i)
                  || tokens.is(k + 1, "ever")
                  || isPredicate(tokens, k))) {
        return true;
      }
    }
    return false;
  }

  /** "This is the last series", "will be its last season". */
  private static boolean isPredicate(Tokens tokens, int last) {
    boolean determined = tokens.is(last - 1, "the") || tokens.is(last - 1, "its");
    return determined
        && (tokens.is(last - 2, "be")
            || tokens.is(last - 2, "is")
                && (tokens.is(last - 3, "this") || tokens.is(last - 3, "it")));
  }
}
