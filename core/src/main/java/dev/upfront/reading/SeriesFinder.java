package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Text.Block;
import dev.upfront.reading.Text.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which series an article is about, and where it and others are named. Titles that no catalogue knows are told
 * by how the text treats them: quoted, beside a season, repeated from the headline.
 */
final class SeriesFinder {
  private static final int LONGEST_TITLE = 9;

  private final Lexicon lexicon;
  private final TitleTrie<String> catalogue;
  private final PlatformFinder platforms;
  private final GivenNames givenNames;

  SeriesFinder(
      Lexicon lexicon,
      TitleTrie<String> catalogue,
      PlatformFinder platforms,
      GivenNames givenNames) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.platforms = platforms;
    this.givenNames = givenNames;
  }

  /** The titles of one article. */
  Titles find(Text text, List<List<SeasonMention>> seasons, Listing listing) {
    Search search = new Search(text, seasons, listing);
    search.gather();
    return search.titles();
  }

  /** What is gathered about one possible title. */
  private static final class Candidate {
    final String title;
    int evidence;
    int quoted;
    boolean inHeadline;
    boolean isNew;
    int nearSeason;
    int named;

    Candidate(String title) {
      this.title = title;
    }
  }

  private final class Search {
    final Text text;
    final Tokens tokens;
    final List<List<SeasonMention>> seasons;
    final Listing listing;
    final Map<String, Candidate> candidates = new LinkedHashMap<>();

    Search(Text text, List<List<SeasonMention>> seasons, Listing listing) {
      this.text = text;
      this.listing = listing;
      this.tokens = text.tokens;
      this.seasons = seasons;
    }

    void gather() {
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
          }
        }
        appositions(sentence);
      }
      for (Map.Entry<Integer, List<Listing.Entry>> line : listing.all()) {
        for (Listing.Entry entry : line.getValue()) {
          candidate(entry.from(), entry.to()).evidence += 4;
        }
      }
    }

    private Candidate candidate(int runFrom, int to) {
      int from = behindOwner(runFrom, to);
      String title = clean(from, to);
      return candidates.computeIfAbsent(key(title), key -> new Candidate(title));
    }

    /** Where the title begins in a run like "HBO's The Gilded Age". */
    private int behindOwner(int from, int to) {
      Mention.OfPlatform owner = platforms.named(tokens, from, to);
      if (owner == null || !tokens.is(owner.to(), Tokens.POSSESSIVE) || owner.to() + 1 >= to) {
        return from;
      }
      return owner.to() + 1;
    }

    private String clean(int from, int to) {
      String title = tokens.span(from, to).replaceAll("\\s+", " ");
      return title.startsWith("#") ? title.substring(1) : title;
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
      if (to - i - 1 < 1 || to - i - 1 > LONGEST_TITLE + 3 || !looksLikeTitle(i + 1, to)) {
        return;
      }
      int from = i + 1;
      if (isOtherWork(i, close)) {
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
      candidate.evidence += inTitle ? 6 : 2;
      candidate.inHeadline |= inTitle;
    }

    /** Whether what is quoted is called a film, a book or the like: "Wizard of Oz" stories, the movie “Alien”. */
    private boolean isOtherWork(int open, int close) {
      for (int i = close + 1; i <= close + 2; i++) {
        if (isWork(i)) {
          return true;
        }
      }
      return isWork(open - 1);
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
      int limit = Math.min(sentence.block().to(), i + LONGEST_TITLE + 6);
      for (int k = i + 2; k < limit; k++) {
        if (tokens.isMark(k, close) && !(close == '\'' && tokens.is(k, Tokens.SPACE_BEFORE))) {
          return k;
        }
      }
      return -1;
    }

    private boolean looksLikeTitle(int from, int to) {
      if (!tokens.isCapital(from) && !tokens.isNumber(from) && !tokens.isMark(from, '#')) {
        return false;
      }
      int capitals = 0;
      for (int i = from; i < to; i++) {
        if (tokens.isCapital(i) || tokens.isNumber(i)) {
          capitals++;
        } else if (tokens.isWord(i)
            && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
            && !isSmallTitleWord(i)) {
          return false;
        } else if (tokens.isMark(i, '.')
            && i + 1 < to
            && tokens.is(i + 1, Tokens.SPACE_BEFORE)
            && tokens.length(i - 1) > 3) {
          return false;
        }
      }
      return capitals > 0;
    }

    private boolean isSmallTitleWord(int i) {
      return tokens.length(i) <= 2
          || lexicon.is(WordClass.PREPOSITION, tokens, i)
          || lexicon.is(WordClass.CONJUNCTION, tokens, i);
    }

    private void known(Sentence sentence, int i) {
      if (!tokens.isCapital(i) && !tokens.isNumber(i)) {
        return;
      }
      TitleTrie.Hit<String> hit = catalogue.longest(tokens, i, sentence.to());
      if (hit == null
          || hit.to() - i < 2 && tokens.isCapital(i)
          || tokens.is(hit.to(), Tokens.POSSESSIVE) && hit.to() - i < 2) {
        return;
      }
      int capitals = 0;
      for (int k = i; k < hit.to(); k++) {
        capitals += tokens.isCapital(k) || tokens.isNumber(k) ? 1 : 0;
      }
      if (capitals < 2
          || platforms.exact(tokens, i, hit.to()) != null
          || partOfLongerName(i, hit.to(), sentence)) {
        return;
      }
      Candidate candidate =
          candidates.computeIfAbsent(key(hit.value()), key -> new Candidate(hit.value()));
      candidate.named++;
      candidate.evidence += 3;
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
      if (next + 1 < sentence.to() && isWord(next, "of")) {
        int to = runForward(next + 1, sentence.to());
        if (to > next + 1) {
          nearSeason(next + 1, to, 4);
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
      int from = runBackward(end, sentence.from());
      if (from < end) {
        if (from == sentence.from()
            && lexicon.is(WordClass.NOT_A_NAME, tokens, from)
            && end - from > 1
            && !isArticle(from)) {
          from++;
        }
        nearSeason(from, end, comma ? 3 : 4);
      }
    }

    /** X for a third season; X with its final season: what was renewed, or ends. */
    private void beforeSeason(Sentence sentence, SeasonMention season) {
      int link = season.from() - 1;
      while (link > sentence.from()
          && (isArticle(link) || isWord(link, "its") || isWord(link, "another"))) {
        link--;
      }
      boolean links = isWord(link, "for")
          || isWord(link, "after")
          || isWord(link, "with")
          || isWord(link, "through");
      int end = link;
      boolean quoted = isClosing(end - 1);
      boolean personal = isWord(link, "with") || isWord(link, "through") || isWord(link, "after");
      if (!links || quoted || personal) {
        return;
      }
      int from = runBackward(end, sentence.from());
      if (from < end
          && tokens.isCapital(from)
          && !givenNames.has(tokens, from)
          && !(from == sentence.from()
              && end - from == 1
              && lexicon.is(WordClass.FUNCTION_WORD, tokens, from))) {
        nearSeason(from, end, 4);
      }
    }

    /** CBS cancelled X; X has been renewed: a series, by what is done to it. */
    private void doneTo(Sentence sentence, int verb) {
      if (!lexicon.is(WordClass.FATE_VERB, tokens, verb)) {
        return;
      }
      int from = verb + 1;
      int to = runForward(from, sentence.to());
      boolean object = to > from
          && tokens.isCapital(from)
          && !isPlatform(from, to)
          && !givenNames.has(tokens, from)
          && !lexicon.is(WordClass.NOT_A_NAME, tokens, to - from == 1 ? from : to - 1);
      if (object && (to - from > 1 || !lexicon.is(WordClass.MONTH, tokens, from))) {
        candidate(from, to).evidence += 4;
        return;
      }
      int end = verb;
      while (end > sentence.from()
          && (lexicon.is(WordClass.AUXILIARY, tokens, end - 1)
              || isWord(end - 1, "also")
              || isWord(end - 1, "officially")
              || isWord(end - 1, "not"))) {
        end--;
      }
      if (end == verb || tokens.isMark(end - 1, ',') || isClosing(end - 1)) {
        return;
      }
      int start = runBackward(end, sentence.from());
      boolean subject = start < end
          && tokens.isCapital(start)
          && !isPlatform(start, end)
          && !givenNames.has(tokens, start)
          && !(end - start == 1
              && (lexicon.is(WordClass.NOT_A_NAME, tokens, start)
                  || lexicon.is(WordClass.FUNCTION_WORD, tokens, start)
                  || lexicon.is(WordClass.PRONOUN, tokens, start)));
      if (subject) {
        candidate(start, end).evidence += 4;
      }
    }

    private boolean isArticle(int i) {
      return isWord(i, "the") || isWord(i, "a") || isWord(i, "an");
    }

    private void nearSeason(int from, int to, int weight) {
      if (to - from > LONGEST_TITLE
          || isPlatform(from, to)
          || !tokens.isCapital(from) && !tokens.isNumber(from)) {
        return;
      }
      if (to - from == 1
          && (lexicon.is(WordClass.NOT_A_NAME, tokens, from)
              || lexicon.is(WordClass.FUNCTION_WORD, tokens, from)
              || lexicon.is(WordClass.AUXILIARY, tokens, from)
              || lexicon.is(WordClass.MONTH, tokens, from))
          && !candidates.containsKey(key(clean(from, to)))) {
        return;
      }
      Candidate candidate = candidate(from, to);
      candidate.nearSeason++;
      candidate.evidence += weight;
    }

    private boolean isPlatform(int from, int to) {
      int start = isArticle(from) && to - from > 1 ? from + 1 : from;
      return platforms.isPlatform(tokens, start, to);
    }

    /** X, a new drama about; X, HBO's fantasy series, … */
    private void apposedBehind(Sentence sentence, int comma) {
      if (!tokens.isMark(comma, ',')
          || !tokens.isCapital(comma - 1) && !tokens.isNumber(comma - 1)) {
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
      boolean described = noun > comma + 1
          && (isArticle(comma + 1) || tokens.isCapital(comma + 1) || isWord(comma + 1, "its"));
      int next = noun + 1;
      boolean closes = next >= sentence.to()
          || tokens.is(next, Tokens.MARK) && !tokens.isMark(next, '-')
          || lexicon.is(WordClass.PREPOSITION, tokens, next)
          || isWord(next, "that")
          || isWord(next, "which")
          || isWord(next, "starring")
          || isWord(next, "based")
          || isWord(next, "created")
          || isWord(next, "set")
          || isWord(next, "adapted");
      int from = runBackward(comma, sentence.from());
      if (noun == limit
          || !described
          || !closes
          || from >= comma
          || isPlatform(from, comma)
          || givenNames.has(tokens, from) && comma - from > 1
          || lexicon.is(WordClass.NOT_A_NAME, tokens, comma - 1) && comma - from == 1) {
        return;
      }
      Candidate candidate = candidate(from, comma);
      candidate.evidence += 4;
      for (int i = comma + 1; i < noun; i++) {
        candidate.isNew |= isWord(i, "new") || isWord(i, "upcoming") || isWord(i, "limited");
      }
    }

    /** the drama X; dramedy X; new series X. */
    private void appositions(Sentence sentence) {
      for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
        apposedBehind(sentence, i);
        if (sentence.block().kind() != Kind.TITLE) {
          doneTo(sentence, i);
        }
        int at = tokens.isMark(i + 1, ',') ? i + 2 : i + 1;
        if (lexicon.is(WordClass.SHOW_NOUN, tokens, i)
            && !tokens.isCapital(i)
            && at < sentence.to()
            && tokens.isCapital(at)) {
          int to = runForward(at, sentence.to());
          boolean closed = at == i + 1
              || tokens.isMark(to, ',')
              || tokens.isMark(to, '.')
              || tokens.isMark(to, '(');
          if (to > at
              && closed
              && !isPlatform(at, to)
              && !lexicon.is(WordClass.NOT_A_NAME, tokens, at)
              && !(givenNames.has(tokens, at) && to - at > 1)) {
            Candidate candidate = candidate(at, to);
            candidate.isNew |= isWord(i - 1, "new") || isWord(i - 2, "new") || isWord(i, "pilot");
            candidate.evidence += 2;
          }
        }
      }
    }

    private boolean isWord(int i, String word) {
      return tokens.is(i, word);
    }

    private int runForward(int from, int limit) {
      int to = from;
      int i = from;
      while (i < limit && i - from < LONGEST_TITLE) {
        if (tokens.isCapital(i) || tokens.isNumber(i) && i > from) {
          i++;
          to = i;
        } else if (tokens.is(i, Tokens.POSSESSIVE) && i + 1 < limit && tokens.isCapital(i + 1)
            || tokens.isMark(i, ':')
                && i + 1 < limit
                && tokens.isCapital(i + 1)
                && !tokens.is(i, Tokens.SPACE_BEFORE)
            || tokens.isMark(i, '&')
            || tokens.isMark(i, '-') && !tokens.is(i, Tokens.SPACE_BEFORE)
            || i > from && tokens.isWord(i) && isSmallTitleWord(i) && nextCapital(i + 1, limit)) {
          i++;
        } else {
          break;
        }
      }
      return to;
    }

    private boolean nextCapital(int i, int limit) {
      if (i < limit && platforms.named(tokens, i, limit) != null && !isArticle(i - 1)) {
        return false;
      }
      boolean date =
          lexicon.is(WordClass.MONTH, tokens, i) || lexicon.is(WordClass.WEEKDAY, tokens, i);
      if (date) {
        // "the third season of Elite in May"
        return false;
      }
      return i < limit
          && (tokens.isCapital(i) || isWord(i, "the") && i + 1 < limit && tokens.isCapital(i + 1));
    }

    private int runBackward(int end, int limit) {
      int from = end;
      int i = end - 1;
      while (i >= limit && end - i <= LONGEST_TITLE) {
        if (tokens.isCapital(i) || tokens.isNumber(i) && !tokens.is(i, Tokens.ORDINAL)) {
          from = i;
          i--;
        } else if (tokens.is(i, Tokens.POSSESSIVE) && i < end - 1
            || tokens.isMark(i, ':') && i < end - 1 && !tokens.is(i, Tokens.SPACE_BEFORE)
            || tokens.isMark(i, '&')
            || tokens.isMark(i, '-') && !tokens.is(i, Tokens.SPACE_BEFORE)
            || tokens.isWord(i)
                && isSmallTitleWord(i)
                && i - 1 >= limit
                && tokens.isCapital(i - 1)) {
          i--;
        } else {
          break;
        }
      }
      return from;
    }

    Titles titles() {
      String main = null;
      int best = 4;
      Map<String, Integer> inHeadline = headlineRuns();
      for (Map.Entry<String, Integer> run : inHeadline.entrySet()) {
        Candidate candidate = candidates.get(key(run.getKey()));
        int score = run.getValue() + (candidate == null ? 0 : Math.min(candidate.evidence, 14));
        if (score > best) {
          best = score;
          main = candidate == null || candidate.quoted == 0 ? run.getKey() : candidate.title;
        }
      }
      if (listing.isRoundup() && best < 12 || listing.isOfStories() || namesSeveral()) {
        main = null;
      } else if (main == null) {
        int beside = 0;
        best = 3;
        for (Candidate candidate : candidates.values()) {
          beside += candidate.nearSeason > 0 ? 1 : 0;
          if (candidate.evidence > best && candidate.nearSeason > 0) {
            best = candidate.evidence;
            main = candidate.title;
          }
        }
        main = beside > 3 && best < 12 ? null : main;
      }
      Titles titles = new Titles(main);
      for (Candidate candidate : candidates.values()) {
        boolean confirmed = candidate.nearSeason > 0
            || candidate.named > 0
            || candidate.evidence >= 4
            || candidate.quoted > 0;
        if (confirmed) {
          titles.add(candidate.title);
          if (candidate.isNew && candidate.nearSeason == 0) {
            titles.callNew(candidate.title);
          }
        }
      }
      return titles;
    }

    /** Whether the headline quotes several titles, so that none is what the article is about. */
    private boolean namesSeveral() {
      return candidates.values().stream()
              .filter(candidate -> candidate.inHeadline)
              .count()
          > 1;
    }

    /** The runs of the headline that the body repeats, with a score each. */
    private Map<String, Integer> headlineRuns() {
      Map<String, Integer> scores = new LinkedHashMap<>();
      int to = 0;
      for (Block block : text.blocks) {
        if (block.kind() == Kind.TITLE) {
          to = block.to();
        }
      }
      if (to == 0 || to > 60) {
        return scores;
      }
      Map<String, List<Integer>> places = new HashMap<>();
      long firstLetters = 0;
      for (int i = 0; i < to; i++) {
        firstLetters |= 1L << Vocabulary.fold(tokens.firstChar(i));
        if (tokens.isWord(i) || tokens.isNumber(i)) {
          places
              .computeIfAbsent(Vocabulary.fold(tokens.word(i)), key -> new ArrayList<>())
              .add(i);
        }
      }
      int[][] counts = new int[to][LONGEST_TITLE + 1];
      Map<Long, int[]> bodySpan = new HashMap<>();
      for (int i = to; i < tokens.size; i++) {
        if (!tokens.isCapital(i) && !tokens.isNumber(i)) {
          continue;
        }
        boolean possible = (firstLetters & 1L << Vocabulary.fold(tokens.firstChar(i))) != 0;
        List<Integer> starts = possible ? places.get(Vocabulary.fold(tokens.word(i))) : null;
        if (starts == null) {
          continue;
        }
        for (int start : starts) {
          count(start, to, i, counts, bodySpan);
        }
      }
      for (int start = 0; start < to; start++) {
        for (int length = 1; length <= LONGEST_TITLE && start + length <= to; length++) {
          score(start, length, to, counts, bodySpan, scores);
        }
      }
      return scores;
    }

    private void count(
        int start, int headlineTo, int at, int[][] counts, Map<Long, int[]> bodySpan) {
      int h = start;
      int b = at;
      while (h < headlineTo && b < tokens.size && h - start < LONGEST_TITLE) {
        if (sameWord(h, b)) {
          h++;
          b++;
          boolean ends = tokens.isCapital(b - 1)
              || tokens.isNumber(b - 1)
              || tokens.isMark(b - 1, '!')
              || tokens.isMark(b - 1, '.');
          if (ends) {
            counts[start][h - start]++;
            bodySpan.putIfAbsent((long) start << 8 | h - start, new int[] {at, b});
          }
        } else if (tokens.isMark(b, ':')
            && !tokens.isMark(h, ':')
            && b + 1 < tokens.size
            && sameWord(h, b + 1)) {
          b++;
        } else {
          break;
        }
      }
    }

    private boolean sameWord(int a, int b) {
      int length = tokens.length(a);
      if (length != tokens.length(b)) {
        return false;
      }
      for (int k = 0; k < length; k++) {
        if (Vocabulary.fold(tokens.text.charAt(tokens.start[a] + k))
            != Vocabulary.fold(tokens.text.charAt(tokens.start[b] + k))) {
          return false;
        }
      }
      return true;
    }

    private void score(
        int start,
        int length,
        int to,
        int[][] counts,
        Map<Long, int[]> bodySpan,
        Map<String, Integer> scores) {
      int count = counts[start][length];
      int end = start + length;
      boolean quoted = start > 0 && isOpening(start - 1) && end < tokens.size && isClosing(end);
      boolean opensLine = start == 0
          || isOpening(start - 1)
          || tokens.isMark(start - 1, ':')
          || tokens.isMark(start - 1, '•');
      SeasonMention behind = null;
      boolean ofSeason = false;
      for (Sentence sentence : text.sentences) {
        if (sentence.block().kind() == Kind.TITLE) {
          for (SeasonMention season : seasons.get(sentence.index())) {
            if (season.from() < end
                && season.to() > start
                && lexicon.is(WordClass.SEASON_NOUN, tokens, season.from())) {
              return;
            }
            behind = season.from() == end
                    || season.from() == end + 1
                        && (tokens.is(end, Tokens.POSSESSIVE) || isClosing(end))
                ? season
                : behind;
            ofSeason |= season.to() == start - 1 && isWord(start - 1, "of");
          }
        }
      }
      boolean numbered = end < to && tokens.isNumber(end) && tokens.value[end] < 30
          || end < to && SeasonFinder.roman(tokens, end) > 1;
      boolean colon = end < to
          && (tokens.isMark(end, ':')
              || tokens.isMark(end, '–')
              || tokens.isMark(end, '-') && tokens.is(end, Tokens.SPACE_BEFORE))
          && start == 0;
      boolean known = catalogue.exact(tokens, start, end) != null && (length > 1 || count > 1);
      if (count == 0 && !quoted && !known && behind == null && !ofSeason) {
        return;
      }
      if (!tokens.isCapital(start) && !tokens.isNumber(start)
          || lexicon.is(WordClass.SEASON_NOUN, tokens, end - 1) && length > 1 && count < 2) {
        return;
      }
      if (isPlatform(start, end)
          || lexicon.is(WordClass.FUNCTION_WORD, tokens, end - 1) && length > 1) {
        return;
      }
      if (length == 1
          && !quoted
          && behind == null
          && !ofSeason
          && !numbered
          && (lexicon.is(WordClass.NOT_A_NAME, tokens, start)
              || lexicon.is(WordClass.SEASON_NOUN, tokens, start)
              || lexicon.is(WordClass.FUNCTION_WORD, tokens, start))) {
        return;
      }
      for (int i = start; i < end; i++) {
        boolean day = tokens.isNumber(i + 1) || length > 1 && i + 1 == end;
        if (lexicon.is(WordClass.MONTH, tokens, i) && day) {
          return;
        }
      }
      boolean sentence = lexicon.is(WordClass.AUXILIARY, tokens, start) && length > 1;
      if (!quoted && !known && (sentence || isOwnedAcrossColon(start, end))
          || behindOwner(start, end) > start) {
        return;
      }
      boolean surname = start > 0 && length == 1 && givenNames.has(tokens, start - 1) && !quoted;
      if (surname || isPartOfRun(start, length, to, counts)) {
        return;
      }
      boolean startsSmall =
          lexicon.is(WordClass.NOT_A_NAME, tokens, start) && !isArticle(start) && count == 0;
      if (startsSmall && !quoted) {
        return;
      }
      boolean person = givenNames.has(tokens, start)
          && length >= 2
          && !quoted
          && behind == null
          && !known
          && !colon;
      int told = toldOf(start, end, to);
      int score = told
          + 2 * Math.min(count, 5)
          + (quoted ? 8 : 0)
          + (behind != null && count > 0
              ? 7 + (opensLine ? 3 : 0)
              : behind != null && opensLine ? 8 : 0)
          + (ofSeason ? 6 : 0)
          + (known ? 5 : 0)
          + (colon && count > 0 ? known ? 8 : 4 : 0)
          + (numbered && count > 1 ? 4 : 0)
          + (count > 0 ? length : 0)
          - (person ? 8 : 0)
          + (opensLine && count > 0 ? 1 : 0);
      int[] span = bodySpan.get((long) start << 8 | length);
      String title = span == null ? clean(start, end) : clean(span[0], span[1]);
      scores.merge(title, score, Math::max);
    }

    /** What the headline's verbs make of a run: "X renewed", "Netflix cancels X". */
    private int toldOf(int start, int end, int to) {
      int at = isClosing(end) ? end + 1 : end;
      boolean subject = start == 0 || isOpening(start - 1) && start == 1;
      if (subject && at < to && lexicon.is(WordClass.HEADLINE_VERB, tokens, at)) {
        return 5;
      }
      int before = isOpening(start - 1) ? start - 2 : start - 1;
      boolean closes = end >= to
          || tokens.is(end, Tokens.MARK)
          || tokens.is(end, "for")
          || tokens.is(end, "after")
          || tokens.is(end, "at")
          || tokens.is(end, "season");
      return before >= 0 && closes && lexicon.is(WordClass.HEADLINE_OBJECT_VERB, tokens, before)
          ? 4
          : 0;
    }

    /** "Doctor Who: Ncuti Gatwa's first series" has two titles' worth of names, of which the first is the series. */
    private boolean isOwnedAcrossColon(int start, int end) {
      for (int i = start + 1; i < end; i++) {
        if (tokens.isMark(i, ':')) {
          return tokens.is(end, Tokens.POSSESSIVE);
        }
      }
      return false;
    }

    /** Whether a longer run of the headline, which the body repeats too, holds this one. */
    private boolean isPartOfRun(int start, int length, int to, int[][] counts) {
      boolean goesOn =
          start + length < to && !lexicon.is(WordClass.SEASON_NOUN, tokens, start + length);
      for (int more = length + 1; goesOn && more <= LONGEST_TITLE && start + more <= to; more++) {
        boolean numbered =
            tokens.isNumber(start + more - 1) || SeasonFinder.roman(tokens, start + more - 1) > 0;
        if (counts[start][more] > 0 && tokens.isCapital(start + more - 1) && !numbered) {
          return true;
        }
      }
      for (int less = 1; less <= 3 && start - less >= 0 && length + less <= LONGEST_TITLE; less++) {
        if (counts[start - less][length + less] > 0
            && tokens.isCapital(start - less)
            && tokens.isCapital(start - less + 1)) {
          return true;
        }
      }
      return false;
    }

    private boolean isOpening(int i) {
      return tokens.isMark(i, '‘')
          || tokens.isMark(i, '“')
          || tokens.isMark(i, '"')
          || tokens.isMark(i, '\'');
    }

    private boolean isClosing(int i) {
      return tokens.isMark(i, '’')
          || tokens.isMark(i, '”')
          || tokens.isMark(i, '"')
          || tokens.isMark(i, '\'');
    }
  }

  /** What two spellings of one title share: no case, no leading article, no punctuation. */
  static String key(String title) {
    StringBuilder key = new StringBuilder(title.length());
    boolean gap = false;
    for (int i = 0; i < title.length(); i++) {
      char c = Vocabulary.fold(title.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        key.append(c);
        gap = false;
      } else if (c != '\'') {
        gap = true;
      }
    }
    String folded = key.toString();
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
