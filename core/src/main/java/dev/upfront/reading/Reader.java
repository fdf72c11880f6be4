package dev.upfront.reading;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.KnownTitle;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.cast.Careers;
import dev.upfront.reading.cast.CastParts;
import dev.upfront.reading.cast.CastReader;
import dev.upfront.reading.cast.CrewReader;
import dev.upfront.reading.date.DateFinder;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.dating.DatedText;
import dev.upfront.reading.dating.Dating;
import dev.upfront.reading.event.EventReader;
import dev.upfront.reading.list.ListFinder;
import dev.upfront.reading.list.Listing;
import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.odds.AirDateClueFinder;
import dev.upfront.reading.odds.AirDateOption;
import dev.upfront.reading.odds.AirDates;
import dev.upfront.reading.odds.Casting;
import dev.upfront.reading.odds.CastingClueFinder;
import dev.upfront.reading.odds.CastingOption;
import dev.upfront.reading.odds.FateClueFinder;
import dev.upfront.reading.odds.FateOption;
import dev.upfront.reading.odds.Fates;
import dev.upfront.reading.odds.OwnerClueFinder;
import dev.upfront.reading.odds.OwnerOption;
import dev.upfront.reading.odds.Owners;
import dev.upfront.reading.odds.ToldDays;
import dev.upfront.reading.people.PeopleFinder;
import dev.upfront.reading.row.DatedRows;
import dev.upfront.reading.row.Member;
import dev.upfront.reading.row.ProseRows;
import dev.upfront.reading.row.RowAsides;
import dev.upfront.reading.row.RowParser;
import dev.upfront.reading.row.TitlesAmongMany;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.SeriesRows;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.scene.TitleKeys;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.LastDays;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Verbs;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.title.MainSeriesOption;
import dev.upfront.reading.title.SeriesFinder;
import dev.upfront.reading.title.TitleShape;
import dev.upfront.reading.title.Titles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads articles into claims: one pure function. The same article gives the same claims, byte for byte; threads may share
 * a reader.
 *
 * <p>It works in the stages of ARCHITECTURE.md:
 *
 * <ol>
 *   <li>The text is cut into tokens, blocks and sentences ({@link Text}).
 *   <li>What the words mention is found: seasons, dates, counts, platforms ({@link SeasonFinder} and its
 *       siblings, put together by {@link FixedMentions}), lists ({@link ListFinder}), titles and the
 *       main one of them ({@link SeriesFinder}), those that only rows in prose show ({@link ProseRows},
 *       {@link DatedRows}, {@link TitlesAmongMany}), and people ({@link PeopleFinder}).
 *   <li>Each sentence becomes a row of words and mentions ({@link Elements}), all of them a {@link
 *       Scene}. An article without a day gets one ({@link Dating}), and what it is about is settled
 *       ({@link SettingFinder}).
 *   <li>Phrases of the resource files make a sentence a claim ({@link PhraseBook}).
 *   <li>{@link Telling} takes the readers of events, cast, crew, counts and sources from sentence to
 *       sentence; they find the season and the people of each claim ({@link EventReader} and its
 *       siblings), and {@link RoundupReader} what lists say.
 *   <li>Dates become windows ({@link Window}).
 *   <li>How firmly it is said, and by whom, is told by {@link Speech}.
 *   <li>What sentences say of each other is settled and each fact told once ({@link Merger}); what is
 *       likely and nobody says is weighed ({@link Fates}, {@link AirDates}); and what is left without
 *       a season gets one ({@link NewSeries}, {@link RunningSeries}).
 * </ol>
 */
public final class Reader {
  private final Lexicon lexicon;
  private final PlatformFinder platformFinder;
  private final SeasonFinder seasonFinder;
  private final DateFinder dateFinder;
  private final FixedMentions fixedMentions;
  private final TitleTrie<KnownTitle> knownTitles;
  private final SeriesFinder seriesFinder;
  private final PeopleFinder peopleFinder;
  private final GivenNames givenNames;
  private final Telling.Readers readers;
  private final StateBook states;
  private final ListFinder listFinder;
  private final Premieres premieres;
  private final Dating dating;
  private final Explainer explainer;
  private final InPassing inPassing;
  private final Fates fates;
  private final AirDates airDates;
  private final Owners owners;
  private final Careers careers;
  private final Casting casting;
  private final NewSeries newSeries;

  private Reader(Catalogue catalogue) {
    Vocabulary vocabulary = new Vocabulary();
    lexicon = new Lexicon(vocabulary);
    Verbs verbs = new Verbs();
    platformFinder = new PlatformFinder(lexicon, catalogue);
    // what only titles are made of is no word that the phrases know
    TitleTrie<KnownTitle> titles = new TitleTrie<>(new Vocabulary());
    catalogue.titles().forEach(known -> {
      titles.add(known.title(), known);
      titles.add(known.title().replace(" & ", " and "), known);
      titles.add(known.title().replace(" and ", " & "), known);
    });
    Set<Integer> given = new HashSet<>();
    for (String name : catalogue.givenNames()) {
      given.add(vocabulary.add(name));
    }
    givenNames = new GivenNames(lexicon, given);
    seasonFinder = new SeasonFinder(lexicon, givenNames);
    dateFinder = new DateFinder(lexicon);
    fixedMentions = new FixedMentions(lexicon, platformFinder, givenNames);
    knownTitles = titles;
    seriesFinder = new SeriesFinder(lexicon, titles, platformFinder, givenNames);
    peopleFinder = new PeopleFinder(lexicon, givenNames, titles);
    Speech speech = new Speech(lexicon);
    PhraseBook eventPhrases = PhraseBook.load(lexicon, verbs, "events.phrases");
    PhraseBook castPhrases = PhraseBook.load(lexicon, verbs, "cast.phrases");
    PhraseBook crewPhrases = PhraseBook.load(lexicon, verbs, "crew.phrases");
    PhraseBook sourcePhrases = PhraseBook.load(lexicon, verbs, "sources.phrases");
    inPassing = new InPassing(lexicon);
    premieres = new Premieres(catalogue);
    readers = new Telling.Readers(
        lexicon,
        inPassing,
        premieres,
        new EventReader(lexicon, eventPhrases, speech, inPassing, premieres),
        new CrewReader(lexicon, crewPhrases, speech, inPassing),
        new CastReader(lexicon, castPhrases, speech, inPassing, givenNames),
        new CountReader(lexicon, speech, inPassing),
        new SourceReader(lexicon, sourcePhrases, inPassing));
    explainer = new Explainer(lexicon, List.of(castPhrases, crewPhrases, sourcePhrases));
    states = new StateBook(lexicon);
    listFinder = new ListFinder(lexicon, titles, platformFinder, states);
    SeriesRows rows = new SeriesRows(lexicon);
    fates = new Fates(
        new FateClueFinder(rows, states, eventPhrases, inPassing, premieres), speech, premieres);
    airDates = new AirDates(
        new AirDateClueFinder(rows, inPassing, new LastDays(lexicon), premieres),
        speech,
        premieres);
    owners = new Owners(new OwnerClueFinder(inPassing));
    careers = new Careers(lexicon, titles, platformFinder);
    casting = new Casting(lexicon, new CastingClueFinder(inPassing));
    newSeries = new NewSeries(lexicon, premieres);
    dating = new Dating(lexicon, catalogue, premieres);
  }

  /** A reader with the phrases and the catalogue that ship with Upfront. Takes some tenths of a second to make. */
  public static Reader bundled() {
    return new Reader(Catalogue.bundled());
  }

  /** What the article claims. */
  public Reading read(Article article) {
    Draught draught = withCasting(withOdds(draught(article)));
    List<Claim> claims = new ArrayList<>(draught.drafts().size());
    for (Draft draft : draught.drafts()) {
      claims.add(claim(article.text(), draught.scene(), draft));
    }
    claims.sort(Comparator.comparingInt(claim -> claim.evidence().start()));
    Setting setting = draught.setting();
    return new Reading(article, setting.dated(), setting.series(), setting.season(), claims);
  }

  /** How the article's claims come about, sentence by sentence. Makes the same reading again to tell of it. */
  public List<Explanation> explain(Article article) {
    Explainer.Heard heard = new Explainer.Heard();
    Telling.Listener listener = (sentence, elements, focus) ->
        heard.read(sentence, explainer.matches(sentence, elements, readers.events(), focus));
    Draught draught = withCasting(withOdds(draught(article, listener)));
    List<Explainer.Kept> kept = new ArrayList<>(draught.drafts().size());
    for (Draft draft : draught.drafts()) {
      kept.add(new Explainer.Kept(draft, claim(article.text(), draught.scene(), draft)));
    }
    List<Explanation> explanations = new ArrayList<>();
    for (Sentence sentence : draught.scene().text().sentences) {
      explanations.add(explainer.explain(
          sentence, draught.scene().elements(sentence), draught.setting(), kept, heard));
    }
    return explanations;
  }

  /** An article read to the end, its claims not yet cut from it. */
  private record Draught(
      Scene scene, Listing listing, Setting setting, List<Draft> drafts, TitleKeys keys) {

    Draught with(List<Draft> others) {
      return new Draught(scene, listing, setting, others, keys);
    }
  }

  /**
   * Which series the article may be about, with what speaks for each; the last answer is that it is about several. The
   * choice among them is learned from articles whose answer is known.
   */
  public List<MainSeriesOption> mainSeriesOptions(Article article) {
    Ground ground = ground(article);
    return seriesFinder.options(ground.text, ground.seasons, ground.listing, ground.shape);
  }

  /**
   * Where an article about several series names one, and what there speaks for its fate; nothing where it is about one. How
   * much each counts is learned from articles whose fates are known.
   */
  public List<FateOption> fateOptions(Article article) {
    Draught draught = draught(article);
    List<FateOption> options = new ArrayList<>();
    fates.options(draught.scene, draught.setting, draught.drafts, options::add);
    return options;
  }

  /**
   * The series that an article about several names with the days near them, and what speaks for their coming out on those;
   * nothing where it is about one. How much each counts is learned from articles whose premieres are known.
   */
  public List<AirDateOption> airDateOptions(Article article) {
    Draught draught = withFates(draught(article));
    List<AirDateOption> options = new ArrayList<>();
    airDates.options(draught.scene, draught.setting, new ToldDays(draught.drafts), options::add);
    return options;
  }

  /**
   * The people of whom an article about several series tells, each with the series that he or she may be in, and what
   * speaks for each; nothing where it is about one. How much each counts is learned from articles whose answers are known.
   */
  public List<OwnerOption> ownerOptions(Article article) {
    Ground ground = ground(article);
    Opened opened = opened(article, ground, Telling.Listener.NOBODY);
    List<OwnerOption> options = new ArrayList<>();
    owners.options(
        opened.scene, agreed(opened.told, opened.setting, new TitleKeys()), options::add);
    return options;
  }

  /**
   * The people whom an article about several series names, each with the series in which nobody tells them to be and they
   * may be, and what speaks for each; nobody where it is about one. How much each counts is learned from articles whose
   * answers are known.
   */
  public List<CastingOption> castingOptions(Article article) {
    Draught draught = withOdds(draught(article));
    List<CastingOption> options = new ArrayList<>();
    casting.options(draught.scene, draught.drafts, options::add);
    return options;
  }

  private Draught withFates(Draught draught) {
    // a guide tells what is on, and its headline of one programme or none
    return draught.listing.isGuide()
        ? draught
        : draught.with(fates.added(draught.scene, draught.setting, draught.drafts));
  }

  /** With what is likely and no phrase, row or list says. */
  private Draught withOdds(Draught draught) {
    Draught fated = withFates(draught);
    List<Draft> drafts = airDates.added(fated.scene, fated.setting, fated.drafts);
    List<Draft> begun = newSeries.settle(fated.scene, fated.setting, drafts, fated.keys);
    List<Draft> running = RunningSeries.settle(fated.scene, fated.setting, begun, fated.keys);
    List<Draft> returned = DatedReturns.settle(fated.scene, fated.setting, running, fated.keys);
    List<Draft> dated = DatesAnnounced.settle(fated.scene, fated.setting, returned, lexicon);
    List<Draft> sent = PressRelease.settle(fated.scene.text(), dated, lexicon);
    return fated.with(careers.add(placed(sent), fated.scene, fated.setting));
  }

  private Draught withCasting(Draught draught) {
    return draught.with(casting.added(draught.scene, draught.drafts));
  }

  /** "It begins next month", written nobody knows when: what nothing places in time is no premiere that one could know. */
  private static List<Draft> placed(List<Draft> drafts) {
    Predicate<Draft> unplaced = draft ->
        draft.fact() instanceof Fact.Release release && release.window().equals(Window.ANY);
    // most articles have none, and copying all they tell has its cost
    if (drafts.stream().noneMatch(unplaced)) {
      return drafts;
    }
    List<Draft> placed = new ArrayList<>(drafts);
    placed.removeIf(unplaced);
    return placed;
  }

  /** What can be told of an article before its series are known. */
  private record Ground(
      Text text,
      List<List<SeasonMention>> seasons,
      List<List<DateMention>> dates,
      Listing listing,
      TitleShape shape) {}

  private Ground ground(Article article) {
    Text text = Text.of(article.text(), article.bodyStart(), lexicon);
    List<List<SeasonMention>> seasons = seasonFinder.find(text);
    List<List<DateMention>> dates = new ArrayList<>(text.sentences.size());
    for (Sentence sentence : text.sentences) {
      dates.add(dateFinder.find(text.tokens, sentence.from(), sentence.to()));
    }
    Listing listing = listFinder.find(text, seasons, dates);
    seasonFinder.settle(text.tokens, seasons);
    TitleShape shape = new TitleShape(lexicon, platformFinder, givenNames, text.tokens);
    return new Ground(text, seasons, dates, listing, shape);
  }

  private Draught draught(Article article) {
    return draught(article, Telling.Listener.NOBODY);
  }

  /** An article read sentence by sentence. */
  private record Opened(Scene scene, Setting setting, Telling.Told told) {}

  private Draught draught(Article article, Telling.Listener listener) {
    Ground ground = ground(article);
    Opened opened = opened(article, ground, listener);
    TitleKeys keys = new TitleKeys();
    List<Draft> agreed = agreed(opened.told, opened.setting, keys);
    List<Draft> owned = owners.settle(opened.scene, opened.setting, agreed);
    List<Draft> settled = Merger.merge(CastParts.fill(owned), keys);
    return new Draught(opened.scene, ground.listing, opened.setting, settled, keys);
  }

  private Opened opened(Article article, Ground ground, Telling.Listener listener) {
    Titles titles = seriesFinder.find(ground.text, ground.seasons, ground.listing, ground.shape);
    Scene scene = scene(ground, titles);
    Dating.Dated dated = dated(article, ground, scene);
    Spread spread = new Spread(scene, lexicon, givenNames, inPassing);
    Setting setting =
        SettingFinder.find(scene, titles.main(), dated, ground.seasons, premieres, lexicon);
    Telling.Told told = Telling.of(readers, listener, scene, setting, spread, ground.listing);
    return new Opened(scene, setting, told);
  }

  private Dating.Dated dated(Article article, Ground ground, Scene scene) {
    return article.published() != null
        ? Dating.Dated.on(Window.of(PartialDate.of(article.published())))
        : dating.date(new DatedText(scene, ground.dates, ground.seasons), article.seen());
  }

  /** What was told, put right by what the other sentences say. */
  private static List<Draft> agreed(Telling.Told told, Setting setting, TitleKeys keys) {
    List<Draft> drafts = CameOut.settle(told.drafts(), told.implied(), setting, keys);
    drafts = Agreement.settle(drafts, told.implied(), setting, keys);
    return Carried.settle(drafts);
  }

  /** The article with all its mentions, titles that only rows show among them. */
  private Scene scene(Ground ground, Titles titles) {
    Text text = ground.text;
    RowParser parser = rowParser(text, ground.shape);
    List<List<ProseRows.Row>> rows =
        new ProseRows(lexicon, parser, states, text.tokens).find(text, ground.seasons);
    for (List<ProseRows.Row> found : rows) {
      for (ProseRows.Row row : found) {
        addTitles(row.members(), text.tokens, titles);
      }
    }
    List<List<DatedRows.Row>> dated = titles.main() == null
        ? datedRows(ground, parser, titles)
        : Collections.nCopies(text.sentences.size(), List.of());
    new TitlesAmongMany(
            lexicon, knownTitles, platformFinder, givenNames, parser, ground.shape, text, titles)
        .add(ground.seasons);
    List<List<Mention>> fixed = fixedMentions.find(text, titles, ground.seasons, ground.dates);
    List<List<Mention>> people = peopleFinder.find(text, fixed, titles);
    return new Scene(text, titles, rows, dated, elements(text, fixed, people));
  }

  /** Each member of a row is a title, and no two of them are one. */
  private static void addTitles(List<Member> members, Tokens tokens, Titles titles) {
    Member before = null;
    for (Member member : members) {
      if (before != null && tokens.is(before.to(), "and")) {
        titles.drop(tokens.line(before.from(), member.to()));
      }
      titles.add(member.title());
      before = member;
    }
  }

  private List<List<DatedRows.Row>> datedRows(Ground ground, RowParser parser, Titles titles) {
    DatedRows days = new DatedRows(lexicon, parser, platformFinder, ground.text.tokens);
    List<List<DatedRows.Row>> rows = new ArrayList<>(ground.text.sentences.size());
    for (Sentence sentence : ground.text.sentences) {
      int n = sentence.index();
      // a list tells the days of its entries itself
      List<DatedRows.Row> found = ground.listing.isDated(sentence.block())
          ? List.of()
          : days.find(sentence, ground.seasons.get(n), ground.dates.get(n));
      rows.add(found);
    }
    for (List<DatedRows.Row> found : rows) {
      for (DatedRows.Row row : found) {
        addTitles(row.members(), ground.text.tokens, titles);
      }
    }
    return rows;
  }

  private RowParser rowParser(Text text, TitleShape shape) {
    RowAsides asides = new RowAsides(lexicon, givenNames, shape, states, text.tokens);
    return new RowParser(lexicon, knownTitles, givenNames, shape, asides, text.tokens);
  }

  private List<Elements> elements(
      Text text, List<List<Mention>> fixed, List<List<Mention>> people) {
    List<Elements> elements = new ArrayList<>(text.sentences.size());
    for (Sentence sentence : text.sentences) {
      List<Mention> fixedHere = fixed.get(sentence.index());
      List<Mention> peopleHere = people.get(sentence.index());
      List<Mention> mentions = peopleHere.isEmpty() ? fixedHere : together(fixedHere, peopleHere);
      elements.add(new Elements(lexicon, text.tokens, sentence.from(), sentence.to(), mentions));
    }
    return elements;
  }

  /** The mentions of a sentence: a row of people holds the titles that its players were seen in, a name gives way to all. */
  private static List<Mention> together(List<Mention> fixed, List<Mention> people) {
    List<Mention> mentions = new ArrayList<>(fixed.size() + people.size());
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i) instanceof Mention.OfPeople) {
        mentions.add(people.get(i));
      }
    }
    mentions.addAll(fixed);
    for (int i = 0; i < people.size(); i++) {
      if (!(people.get(i) instanceof Mention.OfPeople)) {
        mentions.add(people.get(i));
      }
    }
    return Scene.untangle(mentions);
  }

  private static Claim claim(String text, Scene scene, Draft draft) {
    Tokens tokens = scene.text().tokens;
    Evidence evidence = Evidence.of(
        text, tokens.start(draft.sentence().from()), tokens.end(draft.sentence().to() - 1));
    return new Claim(
        draft.series(), draft.season(), draft.fact(), draft.modality(), draft.saidBy(), evidence);
  }
}
