package dev.upfront.reading;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Text.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what may be a title in a text, with what speaks for it: quotes, a season beside it, a verb of what becomes of a
 * series, a description in passing, the catalogue.
 */
final class TitleClues {
  /** How far "called" may stand from the show that it names. */
  private static final int NAMING_REACH = 9;

  /** How long a description may be before a title: "the rookie legal dramedy". */
  private static final int DESCRIBING_REACH = 6;

  /** No row of titles is longer. */
  private static final int MOST_LISTED = 20;

  /** A row of no more names than this may be of anything. */
  private static final int LEAST_TOGETHER = 2;

  /** What is gathered about one possible title. */
  static final class Candidate {
    final String title;
    int evidence;
    int quoted;
    boolean inHeadline;
    boolean isNew;
    int nearSeason;
    int named;

    /** Where it stands first among what speaks for it. */
    int first = Integer.MAX_VALUE;

    Candidate(String title) {
      this.title = title;
    }
  }

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final PlatformFinder platforms;
  private final GivenNames givenNames;
  private final TitleShape shape;
  private final Text text;
  private final Tokens tokens;
  private final List<List<SeasonMention>> seasons;
  private final Listing listing;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();

  TitleClues(
      Lexicon lexicon,
      TitleTrie<KnownTitle> catalogue,
      PlatformFinder platforms,
      GivenNames givenNames,
      TitleShape shape,
      Text text,
      List<List<SeasonMention>> seasons,
      Listing listing) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.platforms = platforms;
    this.givenNames = givenNames;
    this.shape = shape;
    this.text = text;
    this.tokens = text.tokens;
    this.seasons = seasons;
    this.listing = listing;
  }

  Map<String, Candidate> gather() {
    for (Sentence sentence : text.sentences) {
      boolean title = sentence.block().kind() == Kind.TITLE;
      for (int i = sentence.from(); i < sentence.to(); i++) {
        quoted(sentence, i, title);
        known(sentence, i);
      }
      if (!title) {
        for (SeasonMention season : seasons.get(sentence.index())) {
          besideSeason(sentence, season);
          beforeSeason(sentence, season);
          hasSeason(sentence, season);
        }
      }
      appositions(sentence);
      if (!title && tellsOfShows(sentence)) {
        namedTogether(sentence);
      }
    }
    dropSurnames();
    for (List<Listing.Entry> line : listing.all()) {
      for (Listing.Entry entry : line) {
        candidate(entry.from(), entry.to()).evidence += 4;
      }
    }
    return candidates;
  }

  /** "Oseman has renewed her deal": where the text knows an Alice Oseman, Oseman alone is no title. */
  private void dropSurnames() {
    Set<String> surnames = new HashSet<>();
    for (int i = 1; i < tokens.size; i++) {
      if (tokens.isCapital(i)
          && !tokens.is(i, Tokens.LINE_START)
          && givenNames.has(tokens, i - 1)
          && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)) {
        surnames.add(Vocabulary.fold(tokens.word(i)));
      }
    }
    candidates.entrySet().removeIf(entry -> {
      Candidate candidate = entry.getValue();
      return candidate.quoted == 0 && candidate.named == 0 && surnames.contains(entry.getKey());
    });
  }

  private Candidate candidate(int runFrom, int to) {
    int from = shape.behindOwner(runFrom, to);
    String title = shape.clean(from, to);
    Candidate candidate =
        candidates.computeIfAbsent(SeriesFinder.key(title), key -> new Candidate(title));
    candidate.first = Math.min(candidate.first, from);
    return candidate;
  }

  /** ‘Slow Horses’, “Hacks,” 'Heartstopper', "Dr. Romantic". */
  private void quoted(Sentence sentence, int i, boolean inTitle) {
    int close = closingQuote(sentence, i);
    if (close < 0) {
      return;
    }
    int to = close;
    while (to > i + 1 && (tokens.isMark(to - 1, ',') || tokens.isMark(to - 1, '.'))) {
      to--;
    }
    if (to - i - 1 < 1 || to - i - 1 > TitleShape.LONGEST + 3 || !shape.looksLikeTitle(i + 1, to)) {
      return;
    }
    int from = i + 1;
    // Lisa "Duffy" Duffin
    boolean nickname = tokens.isCapital(i - 1)
        && tokens.isCapital(close + 1)
        && !tokens.is(i, Tokens.LINE_START)
        && !tokens.is(close + 1, Tokens.LINE_START)
        && givenNames.has(tokens, i - 1);
    if (isOtherWork(i, close) || isDate(from, to) || nickname) {
      return;
    }
    SeasonMention season = trailingSeason(sentence, from, to);
    int numeral = SeasonFinder.roman(tokens, to - 1);
    if (season != null) {
      to = season.from();
    } else if (to - from > 1
        && (numeral > 1 || inTitle && tokens.isNumber(to - 1) && tokens.value[to - 1] < 12)) {
      to--;
    }
    if (to <= from) {
      return;
    }
    Candidate candidate = candidate(from, to);
    candidate.quoted++;
    // "From ‘Dock’ Creator": known for another series
    boolean owns = lexicon.is(WordClass.JOB_NOUN, tokens, close + 1)
        || lexicon.is(WordClass.ROLE_NOUN, tokens, close + 1);
    candidate.evidence += inTitle && !owns ? 6 : 2;
    candidate.inHeadline |= inTitle && !owns;
  }

  /** ‘Summer 2015’: no title. */
  private boolean isDate(int from, int to) {
    return to - from == 2
        && tokens.isNumber(to - 1)
        && (lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, from)
            || lexicon.is(WordClass.MONTH, tokens, from));
  }

  /** Whether what is quoted is called a film, a book or the like: "Wizard of Oz" stories, the movie “Alien”. */
  private boolean isOtherWork(int open, int close) {
    for (int i = close + 1; i <= close + 2; i++) {
      if (isWork(i)) {
        return true;
      }
    }
    return isWork(open - 1)
        || lexicon.is(WordClass.EPISODE_NOUN, tokens, open - 1)
        || calls(open - 1) && lexicon.is(WordClass.EPISODE_NOUN, tokens, open - 2);
  }

  private boolean isWork(int i) {
    boolean series = tokens.is(i, "series") || tokens.is(i, "saga") || tokens.is(i, "thriller");
    return !series
        && (lexicon.is(WordClass.FILM_NOUN, tokens, i)
            || lexicon.is(WordClass.WORK_NOUN, tokens, i));
  }

  private @Nullable SeasonMention trailingSeason(Sentence sentence, int from, int to) {
    for (SeasonMention season : seasons.get(sentence.index())) {
      if (season.from() > from && season.to() == to) {
        return season;
      }
    }
    return null;
  }

  private int closingQuote(Sentence sentence, int i) {
    if (!tokens.is(i, Tokens.MARK)) {
      return -1;
    }
    char close;
    switch (tokens.firstChar(i)) {
      case '‘' -> close = '’';
      case '“' -> close = '”';
      case '"' -> close = '"';
      case '\'' -> close = '\'';
      default -> {
        return -1;
      }
    }
    if (close == '\'' || close == '"') {
      boolean opens = tokens.is(i, Tokens.SPACE_BEFORE)
          || i == sentence.from()
          || tokens.is(i - 1, Tokens.MARK);
      if (!opens || tokens.is(i + 1, Tokens.SPACE_BEFORE)) {
        return -1;
      }
    }
    int limit = Math.min(sentence.block().to(), i + TitleShape.LONGEST + 6);
    for (int k = i + 2; k < limit; k++) {
      if (tokens.isMark(k, close) && !(close == '\'' && tokens.is(k, Tokens.SPACE_BEFORE))) {
        return k;
      }
    }
    return -1;
  }

  private void known(Sentence sentence, int i) {
    if (!tokens.isCapital(i) && !tokens.isNumber(i)) {
      return;
    }
    TitleTrie.Hit<KnownTitle> hit = catalogue.longest(tokens, i, sentence.to());
    if (hit == null
        || hit.to() - i < 2 && tokens.isNumber(i)
        || hit.to() - i < 2 && !isSingleTitle(hit, i, sentence)) {
      return;
    }
    int capitals = 0;
    for (int k = i; k < hit.to(); k++) {
      capitals += tokens.isCapital(k) || tokens.isNumber(k) ? 1 : 0;
    }
    if (hit.to() - i > 1 && capitals < 2
        || platforms.exact(tokens, i, hit.to()) != null
        || partOfLongerName(i, hit.to(), sentence)) {
      return;
    }
    Candidate candidate = candidates.computeIfAbsent(
        SeriesFinder.key(hit.value().title()), key -> new Candidate(hit.value().title()));
    candidate.named++;
    candidate.evidence += 3;
  }

  /** Whether a title of one word is meant, and no part of a longer name. */
  private boolean isSingleTitle(TitleTrie.Hit<KnownTitle> hit, int i, Sentence sentence) {
    if (hit.value().ordinary()) {
      return false;
    }
    boolean headline = sentence.block().kind() == Kind.TITLE;
    boolean joinsBefore = i > sentence.from()
        && (tokens.isCapital(i - 1)
                && !tokens.is(i, Tokens.LINE_START)
                && !headline
                && !lexicon.is(WordClass.NOT_A_NAME, tokens, i - 1)
            || tokens.isMark(i - 1, '-'));
    boolean joinsBehind = tokens.isCapital(i + 1)
            && !headline
            && !tokens.is(i + 1, Tokens.LINE_START)
            && !lexicon.is(WordClass.SEASON_NOUN, tokens, i + 1)
            && !lexicon.is(WordClass.NOT_A_NAME, tokens, i + 1)
        || tokens.isMark(i + 1, '-') && !tokens.is(i + 1, Tokens.SPACE_BEFORE)
        || tokens.isMark(i + 1, ':') && tokens.isCapital(i + 2) && !headline;
    return !joinsBefore && !joinsBehind && !givenNames.has(tokens, i - 1);
  }

  private boolean partOfLongerName(int from, int to, Sentence sentence) {
    boolean headline = sentence.block().kind() == Kind.TITLE;
    boolean behind = !headline
        && to < sentence.to()
        && tokens.isCapital(to)
        && !tokens.is(to, Tokens.LINE_START)
        && !lexicon.is(WordClass.SEASON_NOUN, tokens, to)
        && givenNames.has(tokens, from);
    return behind;
  }

  /** season 3 of X; X season 3; X's third season. */
  private void besideSeason(Sentence sentence, SeasonMention season) {
    if (season.kind() == SeasonMention.Kind.COUNT) {
      return;
    }
    int next = season.to();
    if (next + 1 < sentence.to() && tokens.is(next, "of")) {
      int first = behindDescription(sentence, next + 1);
      int to = shape.runForward(first, sentence.to());
      if (to > first && shape.isCompound(to)) {
        first = to + 2;
        to = shape.runForward(first, sentence.to());
      }
      boolean several = tokens.is(season.to() - 1, "seasons");
      to = several ? atAnd(first, to) : to;
      if (to > first) {
        nearSeason(first, to, 4);
        if (several) {
          row(sentence, to);
        }
      }
      return;
    }
    int before = season.from();
    boolean possessive =
        tokens.is(before - 1, Tokens.POSSESSIVE) && !givenNames.has(tokens, before - 3);
    boolean nounFirst = lexicon.is(WordClass.SEASON_NOUN, tokens, season.from())
        || tokens.length(season.from()) <= 3;
    boolean comma = tokens.isMark(before - 1, ',') && nounFirst;
    int end = possessive || comma ? before - 1 : before;
    if (!possessive && !nounFirst) {
      return;
    }
    int from = shape.runBackward(end, sentence.from());
    if (from < end) {
      if (from == sentence.from()
          && lexicon.is(WordClass.NOT_A_NAME, tokens, from)
          && end - from > 1
          && !shape.isArticle(from)) {
        from++;
      }
      nearSeason(from, end, comma ? 3 : 4);
    }
  }

  /** X for a third season: what was renewed. */
  private void beforeSeason(Sentence sentence, SeasonMention season) {
    int link = season.from() - 1;
    while (link > sentence.from()
        && (shape.isArticle(link) || tokens.is(link, "its") || tokens.is(link, "another"))) {
      link--;
    }
    boolean links =
        tokens.is(link, "for") && !lexicon.is(WordClass.LISTED_RENEWED, tokens, link - 1);
    int end = link;
    boolean quoted = tokens.isClosingQuote(end - 1);
    if (!links || quoted) {
      return;
    }
    int from = shape.runBackward(end, sentence.from());
    boolean place =
        tokens.is(from - 1, "in") || tokens.is(from - 1, "at") || tokens.is(from - 1, "to");
    if (from < end
        && !place
        && tokens.isCapital(from)
        && !isPerson(from, end)
        && !(from == sentence.from()
            && end - from == 1
            && lexicon.is(WordClass.FUNCTION_WORD, tokens, from))) {
      int first = areSeasons(link) ? atAnd(from, end) : end;
      nearSeason(from, first, 4);
      if (first < end) {
        nearSeason(first + 1, end, 4);
      }
    }
  }

  /** X has a third season coming, X gets a second run: whose season it is. */
  private void hasSeason(Sentence sentence, SeasonMention season) {
    int verb = season.from() - 1;
    while (verb > sentence.from() && (shape.isArticle(verb) || tokens.is(verb, "its"))) {
      verb--;
    }
    boolean comes = (tokens.is(verb, "for") || tokens.is(verb, "with"))
        && lexicon.is(WordClass.GOING_AND_COMING, tokens, verb - 1);
    boolean ends = (tokens.is(verb, "with") || tokens.is(verb, "after"))
        && lexicon.is(WordClass.LISTED_ENDING, tokens, verb - 1);
    verb = comes || ends ? verb - 1 : verb;
    if (!comes && !ends && !lexicon.is(WordClass.GETTING, tokens, verb)) {
      return;
    }
    int end = verb;
    while (end > sentence.from()
        && (lexicon.is(WordClass.BEFORE_VERB, tokens, end - 1)
            || lexicon.is(WordClass.AUXILIARY, tokens, end - 1)
            || lexicon.is(WordClass.NEGATION, tokens, end - 1)
            || lexicon.is(WordClass.GOING_AND_COMING, tokens, end - 1))) {
      end--;
    }
    end = beforeAside(sentence, end);
    int from = shape.runBackward(end, sentence.from());
    if (from < end
        && tokens.isCapital(from)
        && !shape.isPlatform(from, end)
        && !isPerson(from, end)
        && !(from == sentence.from() && isPerson(from + 1, end))
        && !(end - from == 1 && lexicon.is(WordClass.NOT_A_NAME, tokens, from))) {
      nearSeason(from, end, 4);
    }
  }

  /** "X, once the rival of all, will not get": where the title ends before what stands between commas. */
  private int beforeAside(Sentence sentence, int end) {
    if (!tokens.isMark(end - 1, ',')) {
      return end;
    }
    for (int i = end - 2; i > Math.max(sentence.from(), end - 2 - NAMING_REACH); i--) {
      if (tokens.isMark(i, ',')) {
        return i;
      }
    }
    return end;
  }

  /** "Renewals that include X, Y and Z": titles that stand in a row behind the word for them. */
  private void listed(Sentence sentence, int word) {
    if (!lexicon.is(WordClass.SHOWS, tokens, word)) {
      return;
    }
    int at = word + 1;
    if (shape.isDash(at)) {
      row(sentence, at + 1);
      return;
    }
    int limit = Math.min(sentence.to(), word + NAMING_REACH);
    while (at < limit && !lexicon.is(WordClass.LISTS_TITLES, tokens, at)) {
      if (tokens.isMark(at, '.') || tokens.isMark(at, ';') || tokens.isCapital(at)) {
        return;
      }
      at++;
    }
    if (!lexicon.is(WordClass.LISTS_TITLES, tokens, at)) {
      return;
    }
    at++;
    while (at < sentence.to() && (tokens.isMark(at, ':') || shape.isArticle(at))) {
      at++;
    }
    int titles = 0;
    at = behindDescription(sentence, at);
    while (at < sentence.to() && tokens.isCapital(at)) {
      int from = tokens.is(at, Tokens.POSSESSIVE) ? at + 1 : at;
      int to = atAnd(from, shape.runForward(from, sentence.to()));
      if (to == from || shape.isPlatform(from, to)) {
        return;
      }
      from = behindMaker(from, to);
      boolean person = givenNames.has(tokens, from) && to - from > 1;
      if (person) {
        return;
      }
      candidate(from, to).evidence += 4;
      titles++;
      at = to;
      while (at < sentence.to()
          && (tokens.isMark(at, ',') || tokens.is(at, "and") || tokens.isMark(at, '&'))) {
        at++;
      }
      at = at == to ? to : behindDescription(sentence, at);
      if (at == to || titles > MOST_LISTED) {
        return;
      }
    }
  }

  /** "Dana Ruiz's Second Helpings": the title behind whose it is. */
  private int behindMaker(int from, int to) {
    for (int i = from + 1; i < Math.min(to - 1, from + 4); i++) {
      if (tokens.is(i, Tokens.POSSESSIVE) && givenNames.has(tokens, from) && i - from > 1) {
        return i + 1;
      }
    }
    return from;
  }

  /** "Pulled the plug on X", "gave the boot to the comedy X": what becomes of a series by a noun. */
  private void undone(Sentence sentence, int noun) {
    boolean ends = lexicon.is(WordClass.ENDING_NOUN, tokens, noun)
        && (tokens.is(noun + 1, "on") || tokens.is(noun + 1, "to") || tokens.is(noun + 1, "for"));
    if (!ends) {
      return;
    }
    int from = noun + 2;
    int limit = Math.min(sentence.to(), from + DESCRIBING_REACH);
    while (from < limit && !tokens.isCapital(from) && tokens.isWord(from)) {
      from++;
    }
    from = from < limit ? behindWhose(sentence, from) : limit;
    int to = from < sentence.to() ? shape.runForward(from, sentence.to()) : from;
    if (to > from
        && !shape.isPlatform(from, to)
        && !isPerson(from, to)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, from)) {
      candidate(from, to).evidence += 4;
      row(sentence, to);
    }
  }

  /** CBS cancelled X; X has been renewed: a series, by what is done to it. */
  private void doneTo(Sentence sentence, int verb) {
    if (!lexicon.is(WordClass.FATE_VERB, tokens, verb)) {
      return;
    }
    int from = verb + 1;
    int to = shape.runForward(from, sentence.to());
    boolean object = to > from
        && tokens.isCapital(from)
        && !shape.isPlatform(from, to)
        && !isPerson(from, to)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, to - from == 1 ? from : to - 1);
    if (object && (to - from > 1 || !lexicon.is(WordClass.MONTH, tokens, from))) {
      int first = areSeasons(to) ? atAnd(from, to) : to;
      candidate(from, first).evidence += 4;
      if (first < to && tokens.isCapital(first + 1)) {
        candidate(first + 1, to).evidence += 4;
      }
      row(sentence, to);
      return;
    }
    if (described(sentence, from)) {
      return;
    }
    int end = verb;
    while (end > sentence.from()
        && (lexicon.is(WordClass.AUXILIARY, tokens, end - 1)
            || tokens.is(end - 1, "also")
            || tokens.is(end - 1, "officially")
            || tokens.is(end - 1, "not"))) {
      end--;
    }
    if (end == verb || tokens.isMark(end - 1, ',') || tokens.isClosingQuote(end - 1)) {
      return;
    }
    int start = shape.runBackward(end, sentence.from());
    boolean subject = start < end
        && tokens.isCapital(start)
        && !shape.isPlatform(start, end)
        && !(end - start > 1
            && isPerson(start, end)
            && !(start == sentence.from() && lexicon.is(WordClass.LISTED_RENEWED, tokens, verb)))
        && !(end - start == 1
            && (lexicon.is(WordClass.NOT_A_NAME, tokens, start)
                || lexicon.is(WordClass.FUNCTION_WORD, tokens, start)
                || lexicon.is(WordClass.PRONOUN, tokens, start)));
    if (subject) {
      // "X and Y were cancelled"
      boolean several = tokens.is(end, "were") || tokens.is(end, "are") || tokens.is(end, "have");
      int first = several ? atAnd(start, end) : end;
      candidate(start, first).evidence += 4;
      if (first < end && tokens.isCapital(first + 1)) {
        candidate(first + 1, end).evidence += 4;
      }
    }
  }

  /** "X and Y for second seasons": what stands before is more than one. */
  private boolean areSeasons(int at) {
    boolean seasons = false;
    for (int i = at + 1; tokens.is(at, "for") && i < Math.min(tokens.size, at + 4); i++) {
      seasons |= tokens.is(i, "seasons");
    }
    return seasons;
  }

  /** X premieres March 11; X will now debut in May: what comes out is no person. */
  private void comesOut(Sentence sentence, int verb) {
    if (!lexicon.is(WordClass.PREMIERES, tokens, verb)) {
      return;
    }
    int end = verb;
    while (end > sentence.from() && lexicon.is(WordClass.BEFORE_VERB, tokens, end - 1)) {
      end--;
    }
    boolean noun = end == verb && (tokens.is(verb, "premiere") || tokens.is(verb, "debut"));
    int start = shape.runBackward(end, sentence.from());
    for (SeasonMention season : seasons.get(sentence.index())) {
      noun |= season.from() < end && season.to() > start;
    }
    boolean title = start < end
        && !noun
        && tokens.isCapital(start)
        && !tokens.isNumber(end - 1)
        && !tokens.isClosingQuote(end - 1)
        && !shape.isPlatform(start, end)
        && !isPerson(start, end)
        && (end - start > 1
            || !lexicon.is(WordClass.NOT_A_NAME, tokens, start)
                && !lexicon.is(WordClass.FUNCTION_WORD, tokens, start)
                && !lexicon.is(WordClass.PRONOUN, tokens, start)
                && !lexicon.is(WordClass.SHOW_NOUN, tokens, start)
                && !lexicon.is(WordClass.SEASON_NOUN, tokens, start));
    if (title && shape.behindOwner(start, end) < end) {
      candidate(start, end).evidence += end - start > 1 ? 4 : 2;
    }
  }

  /** "Ana Ruiz": capitals that open with a first name; "Alex vs America" is none. */
  private boolean isPerson(int from, int to) {
    if (tokens.is(from - 1, "starring") || tokens.is(from - 1, "by")) {
      return true;
    }
    if (!givenNames.has(tokens, from)) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (tokens.isWord(i) && !tokens.isCapital(i) && !tokens.is(i, "and")) {
        return false;
      }
    }
    return true;
  }

  /** CBS cancelled the veteran comedy X: behind words for a kind of series. */
  private boolean described(Sentence sentence, int verb) {
    int from = behindDescription(sentence, verb);
    int to = shape.runForward(from, sentence.to());
    if (from == verb || to == from || !isBareTitle(from, to)) {
      return false;
    }
    candidate(from, to).evidence += 4;
    row(sentence, to);
    return true;
  }

  /** X (after two seasons), the comedy Y and Z: the others of a row whose first is a series. */
  private void row(Sentence sentence, int behindFirst) {
    int at = behindFirst;
    for (int titles = 1; titles < MOST_LISTED; titles++) {
      at = behindBracket(sentence, at);
      int next = at;
      while (next < sentence.to() && (tokens.isMark(next, ',') || tokens.is(next, "and"))) {
        next++;
      }
      int from = behindWhose(sentence, behindDescription(sentence, next));
      int to = atAnd(from, shape.runForward(from, sentence.to()));
      boolean opens = titles == 1 && shape.isDash(at - 1);
      if (next == at && !opens || to == from || !isBareTitle(from, to)) {
        return;
      }
      // the last of a row may open another clause: "…, and Fox has"
      boolean closes = to >= sentence.to()
          || tokens.is(to, Tokens.MARK)
          || tokens.is(to, "and")
          || lexicon.is(WordClass.PREPOSITION, tokens, to);
      if (!closes) {
        return;
      }
      candidate(from, to).evidence += 4;
      at = to;
    }
  }

  /** "The Rookie and Home Economics" behind other members of a row: where the first of the last two ends. */
  private int atAnd(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (tokens.is(i, "and") && !tokens.isCapital(i)) {
        return i;
      }
    }
    return to;
  }

  /** "Ana Ruiz's pricey hip-hop drama X": behind whose it is and what kind. */
  private int behindWhose(Sentence sentence, int from) {
    int owner = shape.runForward(from, sentence.to());
    for (int i = from + 1; i <= Math.min(owner, sentence.to() - 2); i++) {
      boolean owns = tokens.is(i, Tokens.POSSESSIVE)
          || tokens.isMark(i, '’') && tokens.is(i + 1, Tokens.SPACE_BEFORE);
      int kind = owns ? behindDescription(sentence, i + 1) : i + 1;
      if (kind > i + 1) {
        return kind;
      }
    }
    return from;
  }

  /** Whether a sentence tells what becomes of several shows. */
  private boolean tellsOfShows(Sentence sentence) {
    boolean shows = false;
    boolean fate = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      shows |= lexicon.is(WordClass.SHOWS, tokens, i);
      fate |= lexicon.is(WordClass.FATE_VERB, tokens, i);
    }
    return shows && fate;
  }

  /** "X, Y, Z and W – all of these shows have been axed": a long row of names is of shows. */
  private void namedTogether(Sentence sentence) {
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      if (!tokens.isCapital(i) || tokens.isCapital(i - 1) || !isBareTitle(i, i + 1)) {
        continue;
      }
      int to = shape.runForward(i, sentence.to());
      int members = 1;
      int at = to;
      while (tokens.isMark(at, ',') && (tokens.isCapital(at + 1) || tokens.isNumber(at + 1))) {
        at = shape.runForward(at + 1, sentence.to());
        members++;
      }
      if (members > LEAST_TOGETHER) {
        candidate(i, to).evidence += 4;
        row(sentence, to);
      }
      i = Math.max(i, at);
    }
  }

  private boolean isBareTitle(int from, int to) {
    return tokens.isCapital(from)
        && !shape.isPlatform(from, to)
        && !(givenNames.has(tokens, from) && to - from > 1)
        && !(to - from == 1 && lexicon.is(WordClass.NOT_A_NAME, tokens, from));
  }

  /** Behind "the freshman drama": where words for a kind of series end and a title may begin. */
  private int behindDescription(Sentence sentence, int at) {
    int i = at;
    int behindKind = at;
    int limit = Math.min(sentence.to(), at + DESCRIBING_REACH);
    while (i < limit && tokens.isWord(i) && !lexicon.is(WordClass.PREPOSITION, tokens, i)) {
      Mention.OfPlatform platform = tokens.isCapital(i) ? platforms.named(tokens, i, limit) : null;
      if (platform != null) {
        // "the spicy Netflix series X"
        i = platform.to();
      } else if (tokens.isCapital(i)) {
        break;
      } else {
        i++;
        behindKind = lexicon.is(WordClass.SHOW_NOUN, tokens, i - 1) ? i : behindKind;
      }
    }
    return behindKind == i ? i : at;
  }

  private int behindBracket(Sentence sentence, int at) {
    if (!tokens.isMark(at, '(')) {
      return at;
    }
    for (int i = at + 1; i < Math.min(sentence.to(), at + 2 * NAMING_REACH); i++) {
      if (tokens.isMark(i, ')')) {
        return i + 1;
      }
    }
    return at;
  }

  private void nearSeason(int from, int to, int weight) {
    if (lexicon.is(WordClass.MONTH, tokens, from) && tokens.isNumber(from + 1)) {
      return;
    }
    // "Starting with season three", "Lo since Season 2"
    boolean sentence = to - from > 1
        && lexicon.is(WordClass.PREPOSITION, tokens, to - 1)
        && !tokens.isCapital(to - 1);
    if (to - from > TitleShape.LONGEST
        || sentence
        || shape.isYears(from)
        || lexicon.is(WordClass.SEASON_NOUN, tokens, from) && tokens.isNumber(from + 1)
        || shape.isPlatform(from, to)
        || !tokens.isCapital(from) && !tokens.isNumber(from)) {
      return;
    }
    if (to - from == 1
        && (lexicon.is(WordClass.NOT_A_NAME, tokens, from)
            || lexicon.is(WordClass.FUNCTION_WORD, tokens, from)
            || lexicon.is(WordClass.AUXILIARY, tokens, from)
            || lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, from)
            || lexicon.is(WordClass.MONTH, tokens, from))
        && !candidates.containsKey(SeriesFinder.key(shape.clean(from, to)))) {
      return;
    }
    Candidate candidate = candidate(from, to);
    candidate.nearSeason++;
    candidate.evidence += weight;
  }

  /** X, a new drama about; X, HBO's fantasy series, … */
  private void apposedBehind(Sentence sentence, int comma) {
    if (!tokens.isMark(comma, ',') || !tokens.isCapital(comma - 1) && !tokens.isNumber(comma - 1)) {
      return;
    }
    if (madeBy(sentence, comma)) {
      return;
    }
    int noun = comma + 1;
    int limit = Math.min(sentence.to(), comma + 9);
    while (noun < limit && !lexicon.is(WordClass.SHOW_NOUN, tokens, noun)) {
      if (tokens.is(noun, Tokens.MARK) && !tokens.isMark(noun, '-')
          || lexicon.is(WordClass.AUXILIARY, tokens, noun)
          || lexicon.is(WordClass.CONJUNCTION, tokens, noun)) {
        return;
      }
      noun++;
    }
    // "born in X, the show": the subject of what follows
    boolean subject = tokens.is(comma + 1, "the") && noun == comma + 2;
    boolean described = noun > comma + 1
        && !subject
        && (shape.isArticle(comma + 1)
            || tokens.isCapital(comma + 1)
            || tokens.is(comma + 1, "another")
            || tokens.is(comma + 1, "its"));
    int next = noun + 1;
    boolean closes = next >= sentence.to()
        || tokens.is(next, Tokens.MARK) && !tokens.isMark(next, '-')
        || lexicon.is(WordClass.PREPOSITION, tokens, next)
        || tokens.is(next, "that")
        || tokens.is(next, "which")
        || tokens.is(next, "starring")
        || tokens.is(next, "based")
        || tokens.is(next, "created")
        || tokens.is(next, "set")
        || tokens.is(next, "adapted");
    int from = shape.runBackward(comma, sentence.from());
    // "Similarly, Fox's medical drama"
    boolean adverb = from == sentence.from()
        && comma - from == 1
        && tokens.text.startsWith("ly", tokens.end[from] - 2);
    if (noun == limit
        || adverb
        || !described
        || !closes
        || from >= comma
        || shape.isPlatform(from, comma)
        || givenNames.has(tokens, from) && comma - from > 1
        || lexicon.is(WordClass.NOT_A_NAME, tokens, comma - 1) && comma - from == 1) {
      return;
    }
    Candidate candidate = candidate(from, comma);
    candidate.evidence += 4;
    for (int i = comma + 1; i < noun; i++) {
      candidate.isNew |= tokens.is(i, "new") || tokens.is(i, "upcoming") || tokens.is(i, "limited");
    }
  }

  /** X, based on a novel, is set in: at the start of a sentence. */
  private boolean madeBy(Sentence sentence, int comma) {
    int next = comma + 1;
    boolean made = (tokens.is(next, "based") || tokens.is(next, "inspired"))
            && lexicon.is(WordClass.PREPOSITION, tokens, next + 1)
        || (tokens.is(next, "written")
                || tokens.is(next, "created")
                || tokens.is(next, "adapted")
                || tokens.is(next, "produced"))
            && (tokens.is(next + 1, "by") || tokens.is(next + 1, "from"))
        || tokens.is(next, "starring");
    int from = made ? shape.runBackward(comma, sentence.from()) : comma;
    if (from != sentence.from()
        || comma - from < 2
        || shape.isPlatform(from, comma)
        || givenNames.has(tokens, from)) {
      return false;
    }
    candidate(from, comma).evidence += 4;
    return true;
  }

  /** X is the hit Australian drama that: told what it is. */
  private void isShow(Sentence sentence, int verb) {
    boolean is = lexicon.is(WordClass.BE, tokens, verb)
        && (tokens.is(verb, "is") || tokens.is(verb, "was"))
        && shape.isArticle(verb + 1);
    int start = is ? shape.runBackward(verb, sentence.from()) : verb;
    if (start == verb || start != sentence.from() || !isBareTitle(start, verb)) {
      return;
    }
    int noun = verb + 2;
    int limit = Math.min(sentence.to(), noun + DESCRIBING_REACH);
    while (noun < limit
        && tokens.isWord(noun)
        && !lexicon.is(WordClass.PREPOSITION, tokens, noun)
        && !lexicon.is(WordClass.SHOW_NOUN, tokens, noun)) {
      noun++;
    }
    boolean show = noun < limit
        && lexicon.is(WordClass.SHOW_NOUN, tokens, noun)
        && !lexicon.is(WordClass.ROLE_NOUN, tokens, noun + 1)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, noun + 1);
    if (show) {
      candidate(start, verb).evidence += 4;
    }
  }

  private boolean calls(int verb) {
    return tokens.is(verb, "called") || tokens.is(verb, "titled") || tokens.is(verb, "entitled");
  }

  /** a comedy in six parts called X. */
  private void called(Sentence sentence, int verb) {
    boolean calls = calls(verb) && !lexicon.is(WordClass.EPISODE_NOUN, tokens, verb - 1);
    int to = calls ? shape.runForward(verb + 1, sentence.to()) : verb;
    if (to <= verb + 1 || !tokens.isCapital(verb + 1) || shape.isPlatform(verb + 1, to)) {
      return;
    }
    boolean show = false;
    boolean isNew = false;
    for (int i = Math.max(sentence.from(), verb - NAMING_REACH); i < verb; i++) {
      show |= lexicon.is(WordClass.SHOW_NOUN, tokens, i) || tokens.is(i, "pilot");
      isNew |= tokens.is(i, "new") || tokens.is(i, "pilot");
    }
    if (show) {
      Candidate candidate = candidate(verb + 1, to);
      candidate.evidence += 4;
      candidate.isNew |= isNew;
    }
  }

  /** X (6x60'): parts and minutes, as trade papers have them. */
  private void ofFormat(Sentence sentence, int open) {
    if (!tokens.isMark(open, '(') || !isFormat(open + 1)) {
      return;
    }
    int end = tokens.isClosingQuote(open - 1) ? open - 1 : open;
    int from = shape.runBackward(end, sentence.from());
    if (from < end && tokens.isCapital(from) && !shape.isPlatform(from, end)) {
      candidate(from, end).evidence += 4;
    }
  }

  private boolean isFormat(int i) {
    if (tokens.isNumber(i)) {
      boolean times = tokens.isMark(i + 1, '×') || tokens.is(i + 1, "x");
      return times && tokens.isNumber(i + 2);
    }
    // 6x60 is one word
    return tokens.is(i, Tokens.WORD)
        && tokens.value[i] > 0
        && tokens.word(i).indexOf('x') > 0
        && Character.isDigit(tokens.word(i).charAt(tokens.length(i) - 1));
  }

  /** "The series X season 3": where the title ends before its season. */
  private int beforeSeason(Sentence sentence, int from, int to) {
    for (SeasonMention season : seasons.get(sentence.index())) {
      if (season.from() > from && season.from() < to) {
        return season.from();
      }
    }
    return to;
  }

  /** "starring A", "from writer B", "an eight-part story": what describes the title before it. */
  private boolean isDescription(int i) {
    return shape.isArticle(i)
        || tokens.is(i, "starring")
        || tokens.is(i, "headlined")
        || tokens.is(i, "fronted")
        || tokens.is(i, "toplined")
        || tokens.is(i, "featuring")
        || tokens.is(i, "written")
        || tokens.is(i, "created")
        || tokens.is(i, "based")
        || tokens.is(i, "which")
        || tokens.is(i, "about")
        || tokens.is(i, "from") && lexicon.is(WordClass.JOB_NOUN, tokens, i + 1);
  }

  /** the drama X; dramedy X; new series X. */
  private void appositions(Sentence sentence) {
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      apposedBehind(sentence, i);
      called(sentence, i);
      ofFormat(sentence, i);
      if (sentence.block().kind() != Kind.TITLE) {
        doneTo(sentence, i);
        comesOut(sentence, i);
        isShow(sentence, i);
        undone(sentence, i);
        listed(sentence, i);
      }
      int at = tokens.isMark(i + 1, ',') ? i + 2 : i + 1;
      if (lexicon.is(WordClass.SHOW_NOUN, tokens, i)
          && !tokens.isCapital(i)
          && at < sentence.to()
          && tokens.isCapital(at)) {
        int to = beforeSeason(sentence, at, shape.runForward(at, sentence.to()));
        boolean closed = at == i + 1
            || tokens.isMark(to, ',')
            || tokens.isMark(to, '.')
            || tokens.isMark(to, '(');
        if (to > at
            && closed
            && !shape.isPlatform(at, to)
            && !lexicon.is(
                WordClass.NOT_A_NAME, tokens, shape.isArticle(at) && to - at > 1 ? at + 1 : at)
            && !(givenNames.has(tokens, at) && to - at > 1)) {
          Candidate candidate = candidate(at, to);
          candidate.isNew |=
              tokens.is(i - 1, "new") || tokens.is(i - 2, "new") || tokens.is(i, "pilot");
          boolean described = tokens.isMark(to, ',') && isDescription(to + 1)
              || isDescription(to) && !shape.isArticle(to)
              || sentence.block().kind() == Kind.HEADING && to >= sentence.to()
              || at == i + 1
                  && to - at > 1
                  && !tokens.is(i, "series")
                  && !tokens.is(i, "show")
                  && !tokens.is(to, Tokens.POSSESSIVE)
                  && !lexicon.is(WordClass.ROLE_NOUN, tokens, to)
                  && !lexicon.is(WordClass.JOB_NOUN, tokens, to);
          candidate.evidence += described ? 4 : 2;
        }
      }
    }
  }
}
