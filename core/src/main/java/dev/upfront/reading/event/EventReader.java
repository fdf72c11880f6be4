package dev.upfront.reading.event;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.event.DateSharing.Dated;
import dev.upfront.reading.row.DatedRows;
import dev.upfront.reading.row.ProseRows;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Focus.Topic;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.scene.Windows;
import dev.upfront.reading.sentence.BackOrder;
import dev.upfront.reading.sentence.Clauses;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.sentence.VerbTense;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happens to a season: orders, endings, production, release. A phrase says what; its season, series and
 * platform are those of its clause ({@link Attachment}), its date the one that stands nearest to it ({@link DateSharing}).
 * What that makes of it is up to {@link OrderReader}, {@link EndingReader}, {@link ProductionReader} and {@link
 * ReleaseReader}.
 */
public final class EventReader {
  /** No element: what is said has no date, season or series of its own. */
  private static final int NONE = -1;

  private final Lexicon lexicon;
  private final PhraseBook phrases;
  private final Premieres premieres;
  private final Clauses clauses;
  private final VerbTense tenses;
  private final DateSharing dates;
  private final Attachment attachment;
  private final Gapping gapping;
  private final ShootSubject shoots;
  private final Denial denial;
  private final EventAim aim;
  private final EventSeries titles;
  private final EventSeasons seasons;
  private final EventVoice voice;
  private final Answers answers;
  private final SharedFate sharedFate;
  private final PlainReading plainReading;
  private final PlainDates plainDates;
  private final OrderReader orders;
  private final EndingReader endings;
  private final ProductionReader production;
  private final ReleaseReader releases;

  public EventReader(
      Lexicon lexicon,
      PhraseBook phrases,
      Speech speech,
      InPassing inPassing,
      Premieres premieres) {
    this.lexicon = lexicon;
    this.premieres = premieres;
    this.phrases = phrases;
    clauses = new Clauses(lexicon);
    tenses = new VerbTense(lexicon);
    dates = new DateSharing(clauses);
    attachment = new Attachment(lexicon, clauses, inPassing);
    gapping = new Gapping(lexicon);
    denial = new Denial(lexicon);
    SubjectWords words = new SubjectWords(lexicon);
    shoots = new ShootSubject(lexicon, words);
    aim = new EventAim(lexicon, denial, words, shoots, inPassing);
    titles = new EventSeries(lexicon, clauses, attachment);
    seasons = new EventSeasons(lexicon, words);
    voice = new EventVoice(speech);
    answers = new Answers(lexicon);
    sharedFate = new SharedFate(voice);
    plainReading = new PlainReading(lexicon);
    plainDates = new PlainDates(lexicon);
    orders = new OrderReader(lexicon, seasons, voice, denial, inPassing);
    endings = new EndingReader(lexicon, words, seasons, voice);
    Plans plans = new Plans(lexicon);
    production = new ProductionReader(lexicon, seasons, voice, plans);
    releases = new ReleaseReader(lexicon, seasons, voice, shoots, plans, premieres);
  }

  /**
   * What the sentence says happens: by phrases, by a date beside a season, by a season that is called the last, by what is
   * said of rows of titles or stands with them as their day; where none of these tells anything, by a day ahead and then
   * by small words. What it says or asks is then known to the next sentence.
   *
   * @param focus what was spoken of before it
   */
  public List<Draft> read(Scene scene, Sentence sentence, Setting setting, Focus focus) {
    Elements elements = scene.elements(sentence);
    if (elements.asks()) {
      answers.ask(elements, focus);
      return List.of();
    }
    List<PhraseMatch> matches = matches(elements, focus);
    Precedence.dropWeak(matches);
    Answers.addDate(matches, elements, focus);
    List<Dated> shared = dates.share(matches, elements);
    DateTenses told = new DateTenses(tenses, elements, shared);
    Windows windows = told.windows(setting, focus);
    Scope scope = new Scope(
        sentence,
        elements,
        setting,
        focus,
        windows,
        matches,
        scene.rows().get(sentence.index()),
        scene.titles());
    List<Draft> drafts = ofPhrases(scope, shared, told);
    readEvents(scope, LooseDates.find(scope, shared), drafts);
    readEvents(scope, FinalSeasons.find(elements), drafts);
    if (!scope.rows().isEmpty()) {
      ofRows(scope, drafts);
    }
    if (setting.series() == null) {
      ofDatedRows(scope, scene.dated().get(sentence.index()), drafts);
    }
    if (drafts.isEmpty()) {
      ofDayAhead(scope, shared, drafts);
    }
    if (drafts.isEmpty() && sentence.block().kind() != Text.Kind.TITLE) {
      ofSmallWords(scope, drafts);
    }
    OwnSeasons.settle(elements, drafts);
    EndingReader.note(drafts, elements, focus);
    focus.asked(null, false);
    focus.question(Topic.NONE);
    focus.spokeOfProduction(ProductionReader.isToldBy(drafts));
    return drafts;
  }

  /** The phrases of the sentence that mean something behind what was spoken of before. */
  public List<PhraseMatch> matches(Elements elements, Focus focus) {
    return phrases.find(elements, phrase -> Answers.mayTell(phrase, focus));
  }

  /** What the phrases say happens. */
  private List<Draft> ofPhrases(Scope scope, List<Dated> shared, DateTenses told) {
    List<Draft> drafts = new ArrayList<>(shared.size());
    if (shared.isEmpty()) {
      return drafts;
    }
    List<Draft> unnumbered = new ArrayList<>(0);
    for (int n = 0; n < shared.size(); n++) {
      Dated dated = shared.get(n);
      PhraseMatch match = dated.match();
      if (!match.section().name().equals("nothing")
          && !Precedence.isOutdone(match, scope.matches(), scope.elements(), clauses)) {
        int before = drafts.size();
        Event event = event(scope, dated, told.of(n));
        readEvent(event, drafts);
        if (event.seasonAt() < 0) {
          unnumbered.addAll(drafts.subList(before, drafts.size()));
        }
      }
    }
    if (!unnumbered.isEmpty()) {
      dropNumberedElsewhere(drafts, unnumbered);
    }
    return drafts;
  }

  /** What is said of whole rows of titles. */
  private void ofRows(Scope scope, List<Draft> drafts) {
    for (ProseRows.Row row : scope.rows()) {
      PhraseMatch match = SharedFate.match(row, scope.elements());
      Tense tense = tenses.of(scope.elements(), match);
      sharedFate.tell(row, eventAt(scope, match, NONE, NONE, NONE, tense), drafts);
    }
  }

  /** The days that stand with the titles of rows. */
  private void ofDatedRows(Scope scope, List<DatedRows.Row> rows, List<Draft> drafts) {
    if (!rows.isEmpty()) {
      DatedRelease release = new DatedRelease(scope, scope.sentence(), rows, premieres);
      rows.forEach(row -> release.add(row, drafts));
    }
  }

  /** What a series does on a day ahead. */
  private void ofDayAhead(Scope scope, List<Dated> shared, List<Draft> drafts) {
    Dated dayAhead = plainDates.find(scope, shared);
    if (dayAhead != null) {
      readEvent(event(scope, dayAhead), drafts);
    }
  }

  /** "A second season": what small words tell where no phrase does is only implied. */
  private void ofSmallWords(Scope scope, List<Draft> drafts) {
    PhraseMatch plain = plainReading.find(scope.elements(), scope.matches());
    if (plain != null) {
      readEvent(event(scope, new Dated(plain, NONE, NONE)), drafts);
      scope.focus().implied().add(drafts, 0);
    }
  }

  /** Takes note of a question, which the next sentence may answer. */
  public void ask(Elements elements, Focus focus) {
    answers.ask(elements, focus);
  }

  /** Whether a draft is one of those that are said of a row of titles. */
  public static boolean isOfRow(Draft draft) {
    return draft.why().equals(SharedFate.ROW);
  }

  /** "Brings back X: a second season is in the works": which one it is stands there. */
  private static void dropNumberedElsewhere(List<Draft> drafts, List<Draft> withoutNumber) {
    Set<Draft> unnumbered = new HashSet<>(withoutNumber);
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

  /** A phrase with the season and the series that belong to it. */
  private Event event(Scope scope, Dated dated) {
    return event(scope, dated, tenses.of(scope.elements(), dated.match()));
  }

  /** The same where the tense of its verb is known already. */
  private Event event(Scope scope, Dated dated, Tense tense) {
    Elements elements = scope.elements();
    PhraseMatch match = dated.match();
    boolean newSeries = elements.is(dated.subject(), Slot.SERIES);
    int season = newSeries
        ? NONE
        : dated.subject() >= 0 ? dated.subject() : attachment.season(match, elements);
    int gapped = season >= match.to() ? attachment.seriesOfGap(season, elements) : NONE;
    int series = newSeries
        ? dated.subject()
        : gapped >= 0 ? gapped : attachment.series(match, season, elements);
    return eventAt(scope, match, dated.date(), season, series, tense);
  }

  /** A phrase with the elements that are its date, season and series. */
  private Event eventAt(
      Scope scope, PhraseMatch match, int date, int season, int series, Tense tense) {
    Elements elements = scope.elements();
    return new Event(
        scope,
        match,
        date >= 0 && elements.mention(date) instanceof Mention.OfDate named ? named.date() : null,
        season,
        series,
        tense,
        !match.section().setting("negation").equals("own") && denial.denies(elements, match),
        platform(scope, match, date));
  }

  private void readEvents(Scope scope, List<Dated> found, List<Draft> drafts) {
    for (int n = 0; n < found.size(); n++) {
      readEvent(event(scope, found.get(n)), drafts);
    }
  }

  /** Tells an event of each series that it befalls, if it is a season that it befalls at all. */
  private void readEvent(Event event, List<Draft> drafts) {
    if (!aim.isAboutSeason(event)) {
      return;
    }
    for (String series : titles.of(event)) {
      tell(event, series, drafts);
    }
    if (event.section().name().equals("renewed")) {
      for (Gapping.Pair pair : gapping.behind(event)) {
        Event other = eventAt(
            event.scope(), event.match(), NONE, pair.season(), pair.series(), event.tense());
        titles.of(other).forEach(series -> tell(other, series, drafts));
      }
    }
  }

  private void tell(Event event, String series, List<Draft> drafts) {
    if (isBackOrder(event)) {
      return;
    }
    switch (event.section().name()) {
      case "renewed" -> orders.renewed(event, series, drafts);
      case "ordered" -> orders.ordered(event, series, drafts);
      case "cancelled" -> {
        int before = drafts.size();
        endings.cancelled(event, series, drafts);
        if (endsByItself(event)) {
          event.scope().focus().implied().add(drafts, before);
        }
      }
      case "undecided" -> endings.undecided(event, series, drafts);
      case "final_season" -> {
        int before = drafts.size();
        endings.finalSeason(event, series, drafts);
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
      case "release" -> release(event, series, drafts);
      default ->
        throw new IllegalStateException(
            "events.phrases has a section [" + event.section().name() + "] that nothing reads");
    }
  }

  /** "Has picked up the back nine of X": of no other season. */
  private static boolean isBackOrder(Event event) {
    boolean orders = switch (event.section().name()) {
      case "renewed", "ordered" -> true;
      default -> false;
    };
    Sentence sentence = event.scope().sentence();
    return orders
        && event.seasonAt() < 0
        && BackOrder.isTold(event.elements().tokens(), sentence.from(), sentence.to());
  }

  /** What comes out, or begins to be shot, or is only said to return. */
  private void release(Event event, String series, List<Draft> drafts) {
    if (shoots.isOfHeading(event)
        || event.begins() && shoots.starts(event)
        || shoots.hasDay(event)) {
      production.started(event, series, drafts);
    } else if (event.date() == null && event.is("renews", "yes") && event.tense() != Tense.PAST) {
      int before = drafts.size();
      orders.renewed(event, series, drafts);
      if (!isAnnounced(event)) {
        event.scope().focus().implied().add(drafts, before);
      }
    } else {
      releases.release(event, series, drafts);
    }
  }

  /** "Has confirmed that X will return for a second series": said outright. */
  private static boolean isAnnounced(Event event) {
    Elements elements = event.elements();
    for (int i = 0; i < event.match().from(); i++) {
      if ((elements.is(i, "confirmed") || elements.is(i, "announced"))
          && elements.is(i + 1, "that")) {
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

  private void noDateYet(Event event, String series, List<Draft> drafts) {
    int to = event.match().to();
    boolean past = event.elements().is(to - 1, "when")
        && lexicon.is(WordClass.PERSON_PRONOUN, event.elements().symbol(to))
        && !lexicon.is(WordClass.AUXILIARY, event.elements().symbol(to + 1));
    if (past || isOfShoot(event)) {
      // "we didn't know when we wrote it"
      return;
    }
    for (Integer season : seasons.of(event, series)) {
      drafts.add(voice.draft(event, series, season, new Fact.NoDateYet(), Modality.REPORTED));
    }
  }

  /** "Shooting dates have not been set": no days on which anything comes out. */
  private boolean isOfShoot(Event event) {
    Elements elements = event.elements();
    for (int i = Math.max(1, event.match().from()); i < event.match().to(); i++) {
      boolean date =
          elements.is(i, "date") || elements.is(i, "dates") || elements.is(i, "schedule");
      if (date && lexicon.is(WordClass.PRODUCTION_NOUN, elements.symbol(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The platform that acts or carries: nearest in the sentence, else the one whose series it is. */
  private @Nullable String platform(Scope scope, PhraseMatch match, int date) {
    Mention.OfPlatform platform = attachment.platform(match, date, scope.elements());
    if (platform != null) {
      String name = scope.elements().platformName(platform);
      String network = scope.focus().network();
      return name != null ? name : network != null ? network : scope.setting().platform();
    }
    String series = scope.focus().series();
    return series == null || series.equals(scope.setting().series())
        ? scope.setting().platform()
        : scope.focus().platform();
  }
}
