package dev.upfront.reading;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.KnownTitle;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.cast.CastParts;
import dev.upfront.reading.cast.CastReader;
import dev.upfront.reading.cast.Company;
import dev.upfront.reading.cast.CrewReader;
import dev.upfront.reading.cast.OwnWord;
import dev.upfront.reading.date.DateFinder;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.dating.DatedText;
import dev.upfront.reading.dating.Dating;
import dev.upfront.reading.event.EventReader;
import dev.upfront.reading.list.ListFinder;
import dev.upfront.reading.list.Listing;
import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.odds.AirDateClueFinder;
import dev.upfront.reading.odds.AirDateOption;
import dev.upfront.reading.odds.AirDates;
import dev.upfront.reading.odds.FateClueFinder;
import dev.upfront.reading.odds.FateOption;
import dev.upfront.reading.odds.Fates;
import dev.upfront.reading.odds.ToldDays;
import dev.upfront.reading.people.PeopleFinder;
import dev.upfront.reading.row.DatedRows;
import dev.upfront.reading.row.Member;
import dev.upfront.reading.row.ProseRows;
import dev.upfront.reading.row.RowAsides;
import dev.upfront.reading.row.RowParser;
import dev.upfront.reading.row.TitlesAmongMany;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Pilot;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.SeasonsNamed;
import dev.upfront.reading.scene.SeriesRows;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.scene.Topics;
import dev.upfront.reading.sentence.CountFinder;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.LastDays;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.ShowFinder;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles into claims: one pure function. The same article gives the same claims, byte for byte; threads may share
 * a reader.
 *
 * <p>It works in few stages. The text is cut into blocks, sentences and tokens ({@link Text}). What the words mention is
 * found: seasons, dates, platforms, series, people ({@link SeasonFinder} and its siblings), and each sentence becomes a row
 * of words and mentions ({@link Elements}). Phrases of the resource files make a sentence a claim ({@link PhraseBook});
 * the readers of events, cast, crew, counts and sources find its season, window and people ({@link EventReader} and its
 * siblings), and {@link Speech} how firmly it is said and by whom. At last each fact is told once ({@link Merger}).
 */
public final class Reader {
  private final Lexicon lexicon;
  private final PlatformFinder platformFinder;
  private final ShowFinder shows;
  private final SeasonFinder seasonFinder;
  private final DateFinder dateFinder;
  private final CountFinder countFinder;
  private final TitleTrie<KnownTitle> knownTitles;
  private final SeriesFinder seriesFinder;
  private final PeopleFinder peopleFinder;
  private final GivenNames givenNames;
  private final EventReader events;
  private final CastReader cast;
  private final CrewReader crew;
  private final CountReader counts;
  private final SourceReader sources;
  private final StateBook states;
  private final ListFinder listFinder;
  private final Premieres premieres;
  private final Dating dating;
  private final Explainer explainer;
  private final InPassing inPassing;
  private final Fates fates;
  private final AirDates airDates;
  private final NewSeries newSeries;

  private Reader(Catalogue catalogue) {
    Vocabulary vocabulary = new Vocabulary();
    lexicon = new Lexicon(vocabulary);
    Verbs verbs = new Verbs();
    platformFinder = new PlatformFinder(lexicon, catalogue);
    shows = new ShowFinder(lexicon);
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
    countFinder = new CountFinder(lexicon);
    knownTitles = titles;
    seriesFinder = new SeriesFinder(lexicon, titles, platformFinder, givenNames);
    peopleFinder = new PeopleFinder(lexicon, givenNames, titles);
    Speech speech = new Speech(lexicon);
    PhraseBook eventPhrases = PhraseBook.load(lexicon, verbs, "events.phrases");
    PhraseBook castPhrases = PhraseBook.load(lexicon, verbs, "cast.phrases");
    PhraseBook crewPhrases = PhraseBook.load(lexicon, verbs, "crew.phrases");
    PhraseBook sourcePhrases = PhraseBook.load(lexicon, verbs, "sources.phrases");
    inPassing = new InPassing(lexicon);
    events = new EventReader(lexicon, eventPhrases, speech, inPassing);
    cast = new CastReader(lexicon, castPhrases, speech, inPassing, givenNames);
    crew = new CrewReader(lexicon, crewPhrases, speech, inPassing);
    counts = new CountReader(lexicon, speech, inPassing);
    sources = new SourceReader(lexicon, sourcePhrases, inPassing);
    explainer =
        new Explainer(lexicon, List.of(eventPhrases, castPhrases, crewPhrases, sourcePhrases));
    states = new StateBook(lexicon);
    listFinder = new ListFinder(lexicon, platformFinder, states);
    SeriesRows rows = new SeriesRows(lexicon);
    fates = new Fates(new FateClueFinder(rows, states, eventPhrases, inPassing), speech);
    premieres = new Premieres(catalogue);
    airDates = new AirDates(
        new AirDateClueFinder(rows, inPassing, new LastDays(lexicon)), speech, premieres);
    newSeries = new NewSeries(lexicon, premieres);
    dating = new Dating(lexicon, catalogue, premieres);
  }

  /** A reader with the phrases and the catalogue that ship with Upfront. Takes some tenths of a second to make. */
  public static Reader bundled() {
    return new Reader(Catalogue.bundled());
  }

  /** What the article claims. */
  public Reading read(Article article) {
    Draught draught = withOdds(draught(article));
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
    Draught draught = withOdds(draught(article));
    List<Explainer.Kept> kept = new ArrayList<>(draught.drafts().size());
    for (Draft draft : draught.drafts()) {
      kept.add(new Explainer.Kept(draft, claim(article.text(), draught.scene(), draft)));
    }
    List<Explanation> explanations = new ArrayList<>();
    for (Sentence sentence : draught.scene().text().sentences) {
      explanations.add(
          explainer.explain(sentence, draught.scene().elements(sentence), draught.setting(), kept));
    }
    return explanations;
  }

  /** An article read to the end, its claims not yet cut from it. */
  private record Draught(Scene scene, Setting setting, List<Draft> drafts) {}

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
    fates.options(draught.scene, draught.drafts, options::add);
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

  private Draught withFates(Draught draught) {
    return new Draught(
        draught.scene,
        draught.setting,
        fates.added(draught.scene, draught.setting, draught.drafts));
  }

  /** With what is likely and no phrase, row or list says. */
  private Draught withOdds(Draught draught) {
    Draught fated = withFates(draught);
    List<Draft> drafts = airDates.added(fated.scene, fated.setting, fated.drafts);
    List<Draft> begun = newSeries.settle(fated.scene, fated.setting, drafts);
    return new Draught(
        fated.scene, fated.setting, RunningSeries.settle(fated.scene, fated.setting, begun));
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
    Ground ground = ground(article);
    Text text = ground.text;
    List<List<SeasonMention>> seasons = ground.seasons;
    List<List<DateMention>> dates = ground.dates;
    Listing listing = ground.listing;
    TitleShape shape = ground.shape;
    Titles titles = seriesFinder.find(text, seasons, listing, shape);
    RowParser parser = rowParser(text, shape);
    List<List<ProseRows.Row>> rows =
        new ProseRows(lexicon, parser, states, text.tokens).find(text, seasons);
    rows.forEach(found -> found.forEach(row -> addTitles(row.members(), text.tokens, titles)));
    List<List<DatedRows.Row>> datedRows = titles.main() == null
        ? datedRows(ground, parser)
        : Collections.nCopies(text.sentences.size(), List.of());
    datedRows.forEach(found -> found.forEach(row -> addTitles(row.members(), text.tokens, titles)));
    new TitlesAmongMany(
            lexicon, knownTitles, platformFinder, givenNames, parser, shape, text, titles)
        .add(seasons);
    Scene scene = scene(text, titles, rows, datedRows, seasons, dates);
    Dating.Dated dated = article.published() != null
        ? Dating.Dated.on(Window.of(PartialDate.of(article.published())))
        : dating.date(new DatedText(scene, dates, seasons), article.seen());
    Spread spread = new Spread(scene, lexicon, givenNames, inPassing);
    Setting setting = SettingFinder.find(scene, titles.main(), dated, seasons, premieres, lexicon);
    List<Draft> told =
        Merger.merge(CastParts.fill(Carried.settle(drafts(scene, setting, spread, listing))));
    return new Draught(scene, setting, told);
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

  private List<List<DatedRows.Row>> datedRows(Ground ground, RowParser parser) {
    DatedRows days = new DatedRows(lexicon, parser, platformFinder, ground.text.tokens);
    List<List<DatedRows.Row>> rows = new ArrayList<>(ground.text.sentences.size());
    for (Sentence sentence : ground.text.sentences) {
      int n = sentence.index();
      // a list tells the days of its entries itself
      boolean listed =
          ground.listing.of(sentence.block()).stream().anyMatch(entry -> entry.date() != null);
      rows.add(
          listed ? List.of() : days.find(sentence, ground.seasons.get(n), ground.dates.get(n)));
    }
    return rows;
  }

  private RowParser rowParser(Text text, TitleShape shape) {
    RowAsides asides = new RowAsides(lexicon, givenNames, shape, states, text.tokens);
    return new RowParser(lexicon, knownTitles, givenNames, shape, asides, text.tokens);
  }

  private Scene scene(
      Text text,
      Titles titles,
      List<List<ProseRows.Row>> rows,
      List<List<DatedRows.Row>> dated,
      List<List<SeasonMention>> seasons,
      List<List<DateMention>> dates) {
    List<List<Mention>> fixed = new ArrayList<>(text.sentences.size());
    for (Sentence sentence : text.sentences) {
      fixed.add(fixed(
          text, sentence, titles, seasons.get(sentence.index()), dates.get(sentence.index())));
    }
    List<List<Mention>> people = peopleFinder.find(text, fixed, titles);
    List<Elements> elements = new ArrayList<>(text.sentences.size());
    for (Sentence sentence : text.sentences) {
      List<Mention> mentions = new ArrayList<>();
      // a row of people holds the titles that its players were seen in
      for (Mention mention : people.get(sentence.index())) {
        if (mention instanceof Mention.OfPeople) {
          mentions.add(mention);
        }
      }
      mentions.addAll(fixed.get(sentence.index()));
      mentions.addAll(people.get(sentence.index()));
      elements.add(new Elements(
          text.tokens, sentence.from(), sentence.to(), Scene.untangle(mentions, sentence.from())));
    }
    return new Scene(text, titles, rows, dated, elements);
  }

  /** What words mean whatever stands around them: series, platforms, seasons, counts, dates. */
  private List<Mention> fixed(
      Text text,
      Sentence sentence,
      Titles titles,
      List<SeasonMention> seasons,
      List<DateMention> dates) {
    Tokens tokens = text.tokens;
    List<Mention> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Mention.OfSeries series = titles.at(tokens, i, sentence.to());
      if (series != null && !isDay(series, dates) && isTitleHere(tokens, sentence, series)) {
        found.add(series);
        i = series.to() - 1;
      }
    }
    for (Mention platform : platformFinder.find(tokens, sentence.from(), sentence.to())) {
      boolean numbers = tokens.isNumber(platform.from())
          && lexicon.is(WordClass.SEASON_NOUN, tokens, platform.from() - 1);
      if (!numbers && !isSurname(tokens, platform.from(), platform.to())) {
        found.add(platform);
      }
    }
    for (SeasonMention season : seasons) {
      found.add(new Mention.OfSeason(season));
    }
    for (DateMention date : dates) {
      // "Ben Ode and Ruth Mar."
      int to = tokens.isMark(date.to() - 1, '.') ? date.to() - 1 : date.to();
      if (!isSurname(tokens, date.from(), to) && !isFirstName(tokens, date)) {
        found.add(new Mention.OfDate(date));
      }
    }
    found.addAll(countFinder.find(tokens, sentence.from(), sentence.to()));
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      int behind = shows.behind(tokens, i, sentence.to());
      if (behind > i && !isOtherNoun(tokens, behind - 1)) {
        found.add(new Mention.OfShow(i, behind));
      }
    }
    return Scene.untangle(found, sentence.from());
  }

  /** "Friday 28th January", alone in its line, and the "14" of "Feb. 14". */
  private static boolean isDay(Mention.OfSeries series, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.start().unit() == When.Unit.DAY
          && date.from() <= series.from()
          && series.to() <= date.to()) {
        return true;
      }
    }
    return false;
  }

  /** "The title role", "the original webtoon": no series. */
  private boolean isOtherNoun(Tokens tokens, int noun) {
    boolean part = tokens.is(noun, "title")
        && (lexicon.is(WordClass.PART_NOUN, tokens, noun + 1)
            || lexicon.is(WordClass.PERSONA, tokens, noun + 1));
    boolean work = tokens.is(noun, "original")
        && lexicon.is(WordClass.WORK_NOUN, tokens, noun + 1)
        && !lexicon.is(WordClass.SHOW_NOUN, tokens, noun + 1);
    return part || work;
  }

  /** "Joy Sunday", "Michael J. Fox": a day or a network behind a first name is a surname. */
  private boolean isSurname(Tokens tokens, int from, int to) {
    if (to - from != 1 || !lexicon.is(WordClass.SURNAME, tokens, from)) {
      return false;
    }
    boolean initial = tokens.isMark(from - 1, '.')
        && tokens.isCapital(from - 2)
        && tokens.length(from - 2) == 1
        && givenNames.has(tokens, from - 3);
    // "Jodhi May": a first name that nobody knows
    boolean unknown = tokens.isCapital(from - 1)
        && tokens.id(from - 1) < 0
        && !tokens.isNumber(from + 1)
        && !tokens.is(from, Tokens.LINE_START);
    return initial || unknown || givenNames.has(tokens, from - 1);
  }

  /** "June Feather has said": a month before a name, and no word before it that dates have. */
  private boolean isFirstName(Tokens tokens, DateMention date) {
    int month = date.from();
    int name = date.to();
    boolean syllable = name - month == 1
        && tokens.length(month) == 3
        && lexicon.is(WordClass.WEEKDAY, tokens, month)
        && tokens.isCapital(month - 1)
        && tokens.isCapital(name)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, month - 1)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, name)
        && !tokens.is(month, Tokens.LINE_START)
        && !tokens.is(name, Tokens.LINE_START);
    if (syllable) {
      // "Yoo Sun Dong"
      return true;
    }
    return name - month == 1
        && lexicon.is(WordClass.MONTH, tokens, month)
        && givenNames.has(tokens, month)
        && tokens.isCapital(name)
        && !tokens.is(name, Tokens.LINE_START)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, name)
        && !lexicon.is(WordClass.PREPOSITION, tokens, month - 1)
        && !lexicon.is(WordClass.DETERMINER, tokens, month - 1)
        && !lexicon.is(WordClass.DATE_OPENER, tokens, month - 1)
        && !tokens.isNumber(month - 1);
  }

  /** Whether a title of one plain word is meant as a title here: capitalised inside the sentence, or quoted, or alone. */
  private boolean isTitleHere(Tokens tokens, Sentence sentence, Mention.OfSeries series) {
    if (isSurname(tokens, sentence, series)) {
      return false;
    }
    if (series.to() - series.from() > 1
        || !lexicon.is(WordClass.FUNCTION_WORD, tokens, series.from())
            && !lexicon.is(WordClass.PRONOUN, tokens, series.from())) {
      return true;
    }
    boolean inside = series.from() > sentence.from() && tokens.isWord(series.from() - 1);
    boolean quoted =
        tokens.is(series.from() - 1, Tokens.MARK) && tokens.is(series.to(), Tokens.MARK);
    return inside || quoted || tokens.isMark(series.to(), '(') || tokens.isMark(series.to(), ',');
  }

  /** "Jesse L. Martin", "Mike Benson": somebody of that name. */
  private boolean isSurname(Tokens tokens, Sentence sentence, Mention.OfSeries series) {
    int i = series.from();
    if (series.to() - i > 1
        || i == sentence.from()
        || tokens.is(i, Tokens.LINE_START)
        || sentence.block().kind() == Text.Kind.TITLE) {
      return false;
    }
    boolean initial =
        tokens.isMark(i - 1, '.') && tokens.isCapital(i - 2) && tokens.length(i - 2) == 1;
    int first = initial ? i - 3 : i - 1;
    return first >= sentence.from()
        && tokens.isCapital(first)
        && givenNames.has(tokens, first)
        && !lexicon.is(WordClass.MONTH, tokens, first)
        && !tokens.is(first, Tokens.ALL_CAPITALS);
  }

  /** The line right below the headline tells of the whole article, and heads none of its sections. */
  private static boolean isStandfirst(Scene scene, Sentence sentence) {
    return sentence.index() > 0
        && scene.text().sentences.get(sentence.index() - 1).block().kind() == Text.Kind.TITLE;
  }

  private List<Draft> drafts(Scene scene, Setting setting, Spread spread, Listing listing) {
    List<Draft> drafts = new ArrayList<>();
    Focus focus = new Focus();
    scene.titles().newTitles().forEach(title -> focus.named(title, 1));
    for (List<ProseRows.Row> rows : scene.rows()) {
      for (ProseRows.Row row : rows) {
        nameSeasons(row, scene, focus);
      }
    }
    Company company = new Company();
    OwnWord ownWord = new OwnWord(lexicon);
    Discourse discourse = new Discourse(lexicon, inPassing, spread, focus);
    RoundupReader roundups = new RoundupReader(scene, listing, setting, discourse);
    int block = -1;
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      if (sentence.block().index() != block) {
        block = sentence.block().index();
        if (sentence.block().kind() == Text.Kind.HEADING) {
          focus.heading(
              Topics.of(elements), isStandfirst(scene, sentence) ? null : exactSeason(elements));
        }
        discourse.enter(sentence.block(), elements);
        drafts.addAll(roundups.enter(sentence, elements, focus));
      }
      if (Topics.pointsElsewhere(elements)) {
        continue;
      }
      discourse.hear(elements);
      int before = drafts.size();
      boolean asks =
          sentence.block().kind() == Text.Kind.HEADING && elements.isMark(elements.size() - 1, '?');
      // what a line says of many is said of each
      boolean row = setting.series() == null && listing.of(sentence.block()).size() > 1;
      if (asks) {
        events.ask(elements, focus);
      } else if (!row) {
        read(scene, sentence, setting, focus, company, drafts);
      }
      ownWord.heard(sentence, elements, company);
      company.heard(sentence, elements);
      discourse.heard(sentence, elements, drafts.subList(before, drafts.size()));
      String named = discourse.named(elements);
      Integer spoken = exactSeason(elements);
      if (spoken == null && named != null && Pilot.isNamed(elements)) {
        focus.named(named, 1);
      }
      if (spoken == null) {
        Integer out = onlyReleased(drafts, before);
        if (out != null) {
          focus.spokeOf(out);
        }
      }
      if (spoken != null && !(focus.entry() && orders(drafts, before, spoken))) {
        focus.spokeOf(spoken);
        if (elements.series().length > 1) {
          drafts.subList(before, drafts.size()).stream()
              .filter(draft -> draft.fact() instanceof Fact.Renewed && draft.season() != null)
              .forEach(draft -> focus.named(draft.series(), draft.season()));
          SeasonsNamed.look(elements, focus::named);
        }
        String owner = elements.series().length > 1 ? SeasonsNamed.lastOwner(elements) : null;
        String spokenOf = Stream.of(owner, named, focus.series(), setting.series())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
        focus.named(spokenOf, spoken);
      }
    }
    return Agreement.settle(ownWord.settle(drafts), focus.implied(), setting);
  }

  /** "On the slate are A 3 and B 2": their seasons are known from then on, and before. */
  private static void nameSeasons(ProseRows.Row row, Scene scene, Focus focus) {
    for (Member member : row.members()) {
      if (member.season() != null && scene.text().tokens.isNumber(member.to())) {
        focus.named(scene.titles().canonical(member.title()), member.season());
      }
    }
  }

  private void read(
      Scene scene,
      Sentence sentence,
      Setting setting,
      Focus focus,
      Company company,
      List<Draft> drafts) {
    Elements elements = scene.elements(sentence);
    List<Draft> happening = events.read(scene, sentence, setting, focus);
    drafts.addAll(happening);
    if (sentence.block().kind() == Text.Kind.TITLE) {
      return;
    }
    // who is named for a job behind the camera plays only where the words say so
    drafts.addAll(crew.read(sentence, elements, setting, focus, company));
    drafts.addAll(cast.read(sentence, elements, setting, focus, company));
    drafts.addAll(counts.read(sentence, elements, setting, focus, happening));
    drafts.addAll(sources.read(sentence, elements, setting, focus));
  }

  /** "Season 3 has already been ordered" in an entry of a list, which goes on to tell of the one before. */
  private static boolean orders(List<Draft> drafts, int from, int season) {
    for (Draft draft : drafts.subList(from, drafts.size())) {
      if (draft.fact() instanceof Fact.Renewed && Integer.valueOf(season).equals(draft.season())) {
        return true;
      }
    }
    return false;
  }

  /** The season of which a sentence says when it came out without naming it: of that "it" speaks next. */
  private static @Nullable Integer onlyReleased(List<Draft> drafts, int from) {
    Integer season = null;
    for (Draft draft : drafts.subList(from, drafts.size())) {
      if (draft.fact() instanceof Fact.Release) {
        if (season != null && !season.equals(draft.season())) {
          return null;
        }
        season = draft.season();
      }
    }
    return season;
  }

  private static @Nullable Integer exactSeason(Elements elements) {
    for (int i = elements.size() - 1; i >= 0; i--) {
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()) {
        return numbers.getLast();
      }
    }
    return null;
  }

  private static Claim claim(String text, Scene scene, Draft draft) {
    Tokens tokens = scene.text().tokens;
    Evidence evidence = Evidence.of(
        text, tokens.start(draft.sentence().from()), tokens.end(draft.sentence().to() - 1));
    return new Claim(
        draft.series(), draft.season(), draft.fact(), draft.modality(), draft.saidBy(), evidence);
  }
}
