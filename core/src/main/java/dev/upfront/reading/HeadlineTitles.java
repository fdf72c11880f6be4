package dev.upfront.reading;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Text.Block;
import dev.upfront.reading.Text.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs which run of the headline's words is the title of a series: one that the body repeats as a name, that is quoted,
 * stands beside a season, or of which the headline's verb tells ("X renewed").
 */
final class HeadlineTitles {
  /** What speaks so much for a title makes it one. */
  private static final int LEAST_EVIDENCE = 4;

  private final Set<String> row = new LinkedHashSet<>();

  /** The words that stand behind first names in the body; null until somebody asks. */
  private @Nullable Set<String> surnames;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final GivenNames givenNames;
  private final TitleShape shape;
  private final Text text;
  private final Tokens tokens;
  private final List<List<SeasonMention>> seasons;

  HeadlineTitles(
      Lexicon lexicon,
      TitleTrie<KnownTitle> catalogue,
      GivenNames givenNames,
      TitleShape shape,
      Text text,
      List<List<SeasonMention>> seasons) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.givenNames = givenNames;
    this.shape = shape;
    this.text = text;
    this.tokens = text.tokens;
    this.seasons = seasons;
  }

  /** How many of the headline's names stand in a row and are told of in the body: "X, Y, Z and all that returns". */
  int listed(Map<String, TitleClues.Candidate> candidates) {
    int listed = 0;
    for (String name : row) {
      TitleClues.Candidate candidate = candidates.get(SeriesFinder.key(name));
      listed += candidate != null && candidate.evidence >= LEAST_EVIDENCE ? 1 : 0;
    }
    return listed;
  }

  /** The runs of the headline that the body repeats, with a score each. */
  Map<String, Integer> runs() {
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
    int[][] counts = new int[to][TitleShape.LONGEST + 1];
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
      for (int length = 1; length <= TitleShape.LONGEST && start + length <= to; length++) {
        score(start, length, to, counts, bodySpan, scores);
      }
    }
    return scores;
  }

  private void count(int start, int headlineTo, int at, int[][] counts, Map<Long, int[]> bodySpan) {
    int h = start;
    int b = at;
    while (h < headlineTo && b < tokens.size && h - start < TitleShape.LONGEST) {
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
    boolean quoted = start > 0
        && tokens.isOpeningQuote(start - 1)
        && end < tokens.size
        && tokens.isClosingQuote(end);
    boolean opensLine = start == 0
        || tokens.isOpeningQuote(start - 1)
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
                      && (tokens.is(end, Tokens.POSSESSIVE) || tokens.isClosingQuote(end))
              ? season
              : behind;
          ofSeason |= season.to() == start - 1 && tokens.is(start - 1, "of");
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
    boolean known = isKnown(start, end, length > 1 || count > 1);
    // "Casualty: Who's leaving", where the body only says "the drama"
    boolean topic =
        colon && count == 0 && length < 6 && asksBehind(end + 1) && allCapital(start, end);
    if (count == 0 && !quoted && !known && behind == null && !ofSeason && !topic) {
      return;
    }
    if (!tokens.isCapital(start) && !tokens.isNumber(start)
        || lexicon.is(WordClass.SEASON_NOUN, tokens, end - 1) && length > 1 && count < 2) {
      return;
    }
    // "When Will Season 2 of X Premiere?"
    int last = tokens.isMark(end - 1, '?') ? end - 2 : end - 1;
    boolean asked = length > 1
        && tokens.isMark(last + 1, '?')
        && lexicon.is(WordClass.EVENT_VERB, tokens, last);
    if (asked && !quoted) {
      return;
    }
    if (shape.isYears(start)) {
      return;
    }
    boolean ofYear =
        length == 1 && lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, start) && !quoted && !known;
    if (ofYear) {
      // "New and Returning Fall Shows"
      return;
    }
    boolean number = length == 1 && tokens.isNumber(start) && !quoted && !known;
    if (shape.isPlatform(start, end)
        || number && (behind == null || start > 0 && shape.isPlatform(start - 1, end))
        || lexicon.is(WordClass.FUNCTION_WORD, tokens, end - 1) && length > 1) {
      return;
    }
    if (length == 1
        && !quoted
        && behind == null
        && !ofSeason
        && !numbered
        && !(count > 1 && isSubject(start, end, to))
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
        || shape.behindOwner(start, end) > start) {
      return;
    }
    boolean surname = start > 0 && length == 1 && givenNames.has(tokens, start - 1) && !quoted;
    boolean ofPerson = length == 1 && !quoted && behind == null && !known && isSurname(start, to);
    boolean crossesQuote = false;
    for (int i = start + 1; i < end && !quoted; i++) {
      crossesQuote |= start > 0 && tokens.isOpeningQuote(start - 1) && tokens.isClosingQuote(i);
    }
    boolean described = false;
    for (int i = start; i + 1 < end && !quoted; i++) {
      // "Belfast-based drama, Bellwether"
      described |= tokens.isMark(i + 1, ',') && lexicon.is(WordClass.SHOW_NOUN, tokens, i);
    }
    boolean oneOf = tokens.is(start, "one") && tokens.is(start + 1, "of") && !quoted && !known;
    if (oneOf
        || described
        || crossesQuote
        || surname
        || !quoted && isPartOfRun(start, length, to, counts)) {
      return;
    }
    boolean startsSmall =
        lexicon.is(WordClass.NOT_A_NAME, tokens, start) && !shape.isArticle(start) && count == 0;
    if (startsSmall && !quoted) {
      return;
    }
    boolean person = givenNames.has(tokens, start)
        && length >= 2
        && !quoted
        && behind == null
        && !known
        && !colon
        && !(end < to
            && (lexicon.is(WordClass.LISTED_RENEWED, tokens, end)
                || lexicon.is(WordClass.LISTED_CANCELLED, tokens, end)));
    person |=
        length == 2 && !quoted && behind == null && !known && isPerson(start, end, to, counts);
    boolean owner = quoted
        && (lexicon.is(WordClass.JOB_NOUN, tokens, end + 1)
            || lexicon.is(WordClass.ROLE_NOUN, tokens, end + 1));
    boolean elsewhere = !quoted && behind == null && isOfStar(end) && namesAnother(end, to);
    boolean place = !quoted && behind == null && !known && tokens.is(start - 1, "in");
    boolean listed = !quoted && behind == null && isListed(start, end, to);
    if (listed && !person) {
      row.add(shape.clean(start, end));
    }
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
        + (topic ? 6 : 0)
        + (numbered && count > 1 ? 4 : 0)
        + (count > 0 ? length : 0)
        - (person || listed || owner || elsewhere ? 8 : 0)
        - (ofPerson || place ? 6 : 0)
        + (opensLine && count > 0 ? 1 : 0);
    int[] span = bodySpan.get((long) start << 8 | length);
    String title = span == null ? shape.clean(start, end) : shape.clean(span[0], span[1]);
    scores.merge(title, score, Math::max);
  }

  /** What the headline's verbs make of a run: "X renewed", "Netflix cancels X". */
  private int toldOf(int start, int end, int to) {
    if (isSubject(start, end, to)) {
      return 5;
    }
    int before = tokens.isOpeningQuote(start - 1) ? start - 2 : start - 1;
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

  private boolean isSubject(int start, int end, int to) {
    int at = tokens.isClosingQuote(end) ? end + 1 : end;
    boolean opens = start == 0 || tokens.isOpeningQuote(start - 1) && start == 1;
    return opens && at < to && lexicon.is(WordClass.HEADLINE_VERB, tokens, at);
  }

  /** "Line of Duty star joins new drama": known for another series. */
  private boolean isOfStar(int end) {
    return tokens.is(end, "star")
        || tokens.is(end, "stars")
        || tokens.is(end, "legend")
        || lexicon.is(WordClass.ROLE_NOUN, tokens, end);
  }

  /** Whether the headline goes on to a series that it does not name: "… sign up to huge ITV drama". */
  private boolean namesAnother(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "new") || lexicon.is(WordClass.SHOW_NOUN, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Ruiz returns": where the body has an Ana Ruiz, no series. */
  private boolean isSurname(int word, int to) {
    if (surnames == null) {
      surnames = new HashSet<>();
      for (int i = to + 1; i < tokens.size; i++) {
        if (tokens.isCapital(i)
            && !tokens.is(i, Tokens.LINE_START)
            && givenNames.has(tokens, i - 1)) {
          surnames.add(Vocabulary.fold(tokens.word(i)));
        }
      }
    }
    return surnames.contains(Vocabulary.fold(tokens.word(word)));
  }

  /** "Ana Ruiz says goodbye", of whom the body goes on to speak as "Ruiz": a person. */
  private boolean isPerson(int start, int end, int to, int[][] counts) {
    int verb = end;
    boolean acts = verb < to
        && (lexicon.is(WordClass.SAYING, tokens, verb)
            || lexicon.is(WordClass.CASTING_VERB, tokens, verb)
            || tokens.is(verb, "exits")
            || tokens.is(verb, "leaves")
            || tokens.is(verb, "quits"));
    int last = end - 1;
    boolean name = tokens.isCapital(last)
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, last)
        && !lexicon.is(WordClass.PRONOUN, tokens, last)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, last);
    int alone = counts[last][1] - counts[start][2];
    return name && (acts && alone > 0 || alone > 2 && alone > counts[start][2]);
  }

  private boolean asksBehind(int i) {
    return tokens.is(i, "who")
        || tokens.is(i, "what")
        || tokens.is(i, "when")
        || tokens.is(i, "will")
        || tokens.is(i, "is")
        || tokens.is(i, "how")
        || tokens.is(i, "everything")
        || tokens.is(i, "all")
        || tokens.is(i, "cast")
        || tokens.is(i, "release");
  }

  private boolean allCapital(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isCapital(i) && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** "Casting news: A, B, C": one of several between commas. */
  private boolean isListed(int start, int end, int to) {
    boolean bounded = (start == 0 || tokens.isMark(start - 1, ',') || tokens.isMark(start - 1, ':'))
        && (end >= to || tokens.isMark(end, ',') || tokens.is(end, "and"));
    int commas = 0;
    for (int i = 0; i < to && bounded; i++) {
      commas += tokens.isMark(i, ',') ? 1 : 0;
    }
    return commas > 1;
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
    for (int more = length + 1;
        goesOn && more <= TitleShape.LONGEST && start + more <= to;
        more++) {
      boolean numbered =
          tokens.isNumber(start + more - 1) || SeasonFinder.roman(tokens, start + more - 1) > 0;
      if (counts[start][more] > 0 && tokens.isCapital(start + more - 1) && !numbered) {
        return true;
      }
    }
    for (int less = 1;
        less <= 3 && start - less >= 0 && length + less <= TitleShape.LONGEST;
        less++) {
      if (counts[start - less][length + less] > 0
          && tokens.isCapital(start - less)
          && tokens.isCapital(start - less + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(int start, int end, boolean evenOrdinary) {
    KnownTitle known = catalogue.exact(tokens, start, end);
    return known != null && (evenOrdinary || !known.ordinary());
  }
}
