package dev.upfront.reading.title;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs which run of the headline's words is the title of a series: one that the body repeats as a name, that is quoted,
 * stands before a season, is framed as one ("X boss explains"), or of which the headline's verb tells ("X renewed").
 */
final class HeadlineTitles {
  /** Longer headlines are none, in tokens. */
  private static final int LONGEST_HEADLINE = 60;

  /** A title that the body does not repeat is no longer. */
  private static final int LONGEST_UNREPEATED = 5;

  /** Another series is not what the headline is of, however much speaks for it. */
  private static final int ELSEWHERE = 30;

  /** Where things are shot is named often, too. */
  private static final int PLACE = 12;

  /** More repetition tells nothing more. */
  private static final int MOST_REPEATED = 5;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final GivenNames givenNames;
  private final TitleShape shape;
  private final Tokens tokens;

  /** Where the headline ends. */
  private final int to;

  private final List<SeasonMention> seasons = new ArrayList<>(2);
  private final HeadlineFrames frames;
  private final HeadlineRepeats repeats;
  private final HeadlinePeople people;
  private final Set<String> row = new LinkedHashSet<>();
  private final Set<String> catalogued = new HashSet<>();
  private final Set<String> ofStars = new HashSet<>();
  private final Set<String> ofSpinoffs = new HashSet<>();

  HeadlineTitles(
      Lexicon lexicon,
      TitleTrie<KnownTitle> catalogue,
      GivenNames givenNames,
      TitleShape shape,
      Text text,
      List<List<SeasonMention>> seasonsOfSentences) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.givenNames = givenNames;
    this.shape = shape;
    this.tokens = text.tokens;
    int headlineTo = behindHeadline(text);
    this.to = headlineTo > LONGEST_HEADLINE ? 0 : headlineTo;
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() == Kind.TITLE) {
        seasons.addAll(seasonsOfSentences.get(sentence.index()));
      }
    }
    frames = new HeadlineFrames(lexicon, givenNames, shape, tokens, to);
    repeats = new HeadlineRepeats(tokens, to);
    people = new HeadlinePeople(lexicon, givenNames, tokens, frames, to);
  }

  private static int behindHeadline(Text text) {
    int to = 0;
    for (Block block : text.blocks) {
      if (block.kind() == Kind.TITLE) {
        to = block.to();
      }
    }
    return to;
  }

  /** The runs of the headline that may be titles, with a weight each. */
  Map<String, Integer> runs() {
    Map<String, Integer> weights = new LinkedHashMap<>();
    List<HeadlineRun> before = new ArrayList<>();
    for (int start = 0; start < to; start++) {
      for (int end = start + 1; end <= Math.min(to, start + TitleShape.LONGEST); end++) {
        HeadlineRun run = run(start, end);
        boolean article = end - start == 1 && shape.isArticle(start);
        if (article || run == null || !isTitle(run)) {
          continue;
        }
        String title = repeats.title(start, end, shape);
        int behind = tokens.isClosingQuote(end) ? end + 1 : end;
        if (frames.isOfStar(behind)) {
          ofStars.add(title);
        }
        if (frames.isBesideSpinoff(behind)) {
          ofSpinoffs.add(title);
        }
        if (catalogue.exact(tokens, start, end) != null) {
          catalogued.add(title);
        }
        weights.merge(title, weight(run), Math::max);
        before.forEach(one -> joined(one, run));
        before.add(run);
      }
    }
    return weights;
  }

  /** "X and Y to be back", "From X to Y: …": two that the headline names side by side, for themselves. */
  private void joined(HeadlineRun one, HeadlineRun other) {
    if (other.start() != one.end() + 1) {
      return;
    }
    int end = other.end();
    boolean ranges = one.start() == 1
        && tokens.is(0, "from")
        && tokens.is(one.end(), "to")
        && tokens.isMark(end, ':');
    boolean and = tokens.is(one.end(), "and") || tokens.isMark(one.end(), '&');
    boolean owners = tokens.is(end, Tokens.POSSESSIVE) && tokens.isCapital(end + 1)
        || lexicon.is(WordClass.ROLE_NOUN, tokens, end)
        || lexicon.is(WordClass.JOB_NOUN, tokens, end)
        || tokens.is(one.start() - 1, "of")
        || tokens.is(one.start() - 1, "from");
    if (ranges || and && !owners && !people.isPerson(one) && !people.isPerson(other)) {
      row.add(shape.clean(one.start(), one.end()));
      row.add(shape.clean(other.start(), end));
    }
  }

  /** How many of the headline's names stand in a row and are told of in the body: "X, Y, Z and all that returns". */
  int listed(Map<String, Candidate> candidates) {
    int listed = 0;
    for (String name : row) {
      Candidate candidate = candidates.get(SeriesFinder.key(name));
      listed += candidate != null && SeriesFinder.isConfirmed(candidate) ? 1 : 0;
    }
    return listed;
  }

  /** "Low Water star Ana Ruiz returns": whether the headline names a series as that of a player. */
  boolean isOfStar(String title) {
    return ofStars.contains(title);
  }

  /** Whether the catalogue has a series of that name, though it may be a plain word. */
  boolean isCatalogued(String title) {
    return catalogued.contains(title);
  }

  /** "Low Water spinoff casts two": whether the headline names a series as where another one comes from. */
  boolean isOfSpinoff(String title) {
    return ofSpinoffs.contains(title);
  }

  /** The run with what speaks for it; null where nothing does, or where it holds a season. */
  private @Nullable HeadlineRun run(int start, int end) {
    int count = repeats.count(start, end - start);
    boolean quoted = start > 0
        && tokens.isOpeningQuote(start - 1)
        && end < tokens.size()
        && tokens.isClosingQuote(end);
    SeasonMention behind = null;
    boolean promised = false;
    for (SeasonMention season : seasons) {
      if (season.from() < end
          && season.to() > start
          && lexicon.is(WordClass.SEASON_NOUN, tokens, season.from())) {
        return null;
      }
      boolean closes = tokens.is(end, Tokens.POSSESSIVE) || tokens.isClosingQuote(end);
      behind = season.from() == end || season.from() == end + 1 && closes ? season : behind;
      promised |= isPromised(start, end, season);
    }
    boolean named = end - start <= LONGEST_UNREPEATED && isAllCapital(start, end);
    promised &= named;
    // "Casualty: Who's leaving", where the body only says "the drama"
    boolean topic = count == 0 && named && frames.isBeforeColon(start, end) && asksBehind(end + 1);
    boolean known = isKnown(start, end, end - start > 1 || count > 1);
    return count == 0 && !quoted && !known && behind == null && !topic && !promised
        ? null
        : new HeadlineRun(
            start, end, count, quoted, known, behind, promised, topic, frames.frame(start, end));
  }

  private boolean isKnown(int start, int end, boolean evenOrdinary) {
    KnownTitle known = catalogue.exact(tokens, start, end);
    return known != null && (evenOrdinary || !known.ordinary());
  }

  private boolean isPromised(int start, int end, SeasonMention season) {
    boolean given = season.from() == end + 1 && frames.isGivenSeason(start, season);
    return given
        || start == 0
            && repeats.count(0, end) == 0
            && repeats.count(end - 1, 1) == 0
            && frames.getsSeason(end, season);
  }

  private boolean isTitle(HeadlineRun run) {
    int start = run.start();
    return (tokens.isCapital(start) || tokens.isNumber(start))
        && !shape.isPlatform(start, run.end())
        && !endsLoosely(run)
        && !isNumberOrDay(run)
        && !isCommonWord(run)
        && !isClause(run)
        && !isCut(run);
  }

  /** "X Gets" of "X Gets Season 2", "X Premiere" of "When Will X Premiere?": more than the title. */
  private boolean endsLoosely(HeadlineRun run) {
    int last = run.end() - 1;
    if (run.length() == 1) {
      return false;
    }
    int verb = tokens.isMark(last, '?') ? last - 1 : last;
    boolean asked = tokens.isMark(verb + 1, '?') && lexicon.is(WordClass.EVENT_VERB, tokens, verb);
    boolean gets = run.behind() != null && lexicon.is(WordClass.GETTING, tokens, last);
    boolean small = run.count() < 2 && lexicon.is(WordClass.FUNCTION_WORD, tokens, last);
    return run.count() < 2 && lexicon.is(WordClass.SEASON_NOUN, tokens, last)
        || !run.quoted() && asked
        || run.bare() && (gets || small);
  }

  private boolean isNumberOrDay(HeadlineRun run) {
    int start = run.start();
    for (int i = start; i < run.end(); i++) {
      boolean day = tokens.isNumber(i + 1) || run.length() > 1 && i + 1 == run.end();
      if (lexicon.is(WordClass.MONTH, tokens, i) && day) {
        return true;
      }
    }
    boolean alone = run.length() == 1 && run.bare();
    // "New and Returning Fall Shows"
    boolean ofYear = alone && lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, start);
    boolean number = alone
        && !run.framed()
        && tokens.isNumber(start)
        && (run.behind() == null || start > 0 && shape.isPlatform(start - 1, run.end()));
    return shape.isYears(start) || ofYear || number;
  }

  /** A word that any sentence may open with, unless something marks it as a title. */
  private boolean isCommonWord(HeadlineRun run) {
    int start = run.start();
    if (run.quoted()) {
      return false;
    }
    boolean common = lexicon.is(WordClass.NOT_A_NAME, tokens, start);
    boolean opens = common
        && run.count() == 0
        && !shape.isArticle(start)
        && !(run.known() && run.behind() != null);
    boolean marked = run.behind() != null || run.count() > 1 && isSubject(run);
    return opens
        || run.length() == 1
            && !marked
            && (common
                || lexicon.is(WordClass.SEASON_NOUN, tokens, start)
                || lexicon.is(WordClass.FUNCTION_WORD, tokens, start));
  }

  /** Words that say something, or tell inside what something is. */
  private boolean isClause(HeadlineRun run) {
    int start = run.start();
    boolean described = false;
    boolean small = false;
    for (int i = start; i + 1 < run.end(); i++) {
      // "Belfast-based drama, Bellwether"
      described |= tokens.isMark(i + 1, ',') && lexicon.is(WordClass.SHOW_NOUN, tokens, i);
      // "Ana Ruiz to hang up her hat after" before a season
      small |= run.count() == 0 && frames.isSmallWord(i);
    }
    boolean oneOf = tokens.is(start, "one") && tokens.is(start + 1, "of");
    boolean sentence = lexicon.is(WordClass.AUXILIARY, tokens, start) && run.length() > 1;
    return !run.quoted() && described
        || run.bare() && (oneOf || sentence || small || frames.tellsWhat(start, run.end()));
  }

  /** Words that are part of something longer. */
  private boolean isCut(HeadlineRun run) {
    int start = run.start();
    boolean tied = start > 0
        && tokens.isMark(start - 1, '-')
        && !tokens.is(start - 1, Tokens.SPACE_BEFORE)
        && !tokens.is(start, Tokens.SPACE_BEFORE);
    if (tied
        || shape.behindOwner(start, run.end()) > start
        || run.loose()
            && run.length() == 1
            && !run.framed()
            && frames.isPartOfName(start, run.end())) {
      return true;
    }
    boolean surname = start > 0 && run.length() == 1 && givenNames.has(tokens, start - 1);
    return !run.quoted() && (surname || crossesQuote(run) || isPartOfRun(run));
  }

  private boolean crossesQuote(HeadlineRun run) {
    boolean crosses = false;
    for (int i = run.start() + 1; i < run.end(); i++) {
      crosses |= tokens.isClosingQuote(i);
    }
    return crosses && run.start() > 0 && tokens.isOpeningQuote(run.start() - 1);
  }

  private int weight(HeadlineRun run) {
    int start = run.start();
    int end = run.end();
    boolean repeated = run.count() > 0;
    boolean opensLine = start == 0
        || tokens.isOpeningQuote(start - 1)
        || tokens.isMark(start - 1, ':')
        || tokens.isMark(start - 1, '•');
    int told = toldOf(run);
    int weight = told
        + 2 * Math.min(run.count(), MOST_REPEATED)
        + (repeated ? run.length() : 0)
        + (repeated && opensLine ? 1 : 0)
        + (repeated && run.framed() ? 8 - told : 0)
        + (run.quoted() ? 8 : 0)
        + (run.known() ? 5 : 0)
        + (run.topic() || run.promised() ? 6 : 0);
    if (run.behind() != null) {
      weight += repeated ? (opensLine ? 10 : 7) : opensLine ? 8 : 0;
    }
    if (repeated && frames.isBeforeColon(start, end)) {
      weight += run.known() ? 8 : 4;
    }
    return weight - doubt(run);
  }

  /** What speaks against a run: that it is a person, a place, one of several, or another series. */
  private int doubt(HeadlineRun run) {
    int start = run.start();
    int end = run.end();
    boolean person = people.isPerson(run);
    boolean owner = run.quoted()
        && (lexicon.is(WordClass.JOB_NOUN, tokens, end + 1)
            || lexicon.is(WordClass.ROLE_NOUN, tokens, end + 1));
    boolean unmarked = !run.quoted() && run.behind() == null;
    boolean listed = unmarked && isListed(start, end);
    if (listed && !person) {
      row.add(shape.clean(start, end));
    }
    boolean surname = run.loose() && run.length() == 1 && !run.framed() && people.isSurname(start);
    // "Shoot begins in Rome", though there is a series of that name
    boolean place = !run.quoted()
        && run.behind() == null
        && !run.framed()
        && (run.bare() || run.length() == 1)
        && (tokens.is(start - 1, "in")
            || run.bare() && lexicon.is(WordClass.PLACE, tokens, end - 1));
    // "Dana's fate": no series, but for "Vera's Ana Ruiz"
    boolean character = run.loose()
        && run.length() == 1
        && givenNames.has(tokens, start)
        && tokens.is(end, Tokens.POSSESSIVE)
        && !tokens.isCapital(end + 1);
    return (person || listed || owner ? 8 : 0)
        + (run.behind() == null && isElsewhere(run) ? ELSEWHERE : 0)
        + (surname || character ? 6 : 0)
        + (place ? PLACE : 0);
  }

  private boolean isElsewhere(HeadlineRun run) {
    return run.quoted()
        ? frames.isOfOtherWork(run.start() - 1, run.end() + 1)
        : frames.isElsewhere(run.start(), run.end());
  }

  /** What the headline's verbs make of a run: "X renewed", "Netflix cancels X". */
  private int toldOf(HeadlineRun run) {
    if (isSubject(run)) {
      return 5;
    }
    int start = run.start();
    int end = run.end();
    int before = tokens.isOpeningQuote(start - 1) ? start - 2 : start - 1;
    boolean closes = end >= to
        || tokens.is(end, Tokens.MARK)
        || tokens.is(end, "for")
        || tokens.is(end, "after")
        || tokens.is(end, "at")
        || tokens.is(end, "as")
        || tokens.is(end, "season");
    if (tokens.is(before, "more")) {
      // "ITV orders more X"
      before--;
    }
    return before >= 0 && closes && lexicon.is(WordClass.HEADLINE_OBJECT_VERB, tokens, before)
        ? 4
        : 0;
  }

  private boolean isSubject(HeadlineRun run) {
    int end = run.end();
    int at = tokens.isClosingQuote(end) ? end + 1 : end;
    boolean opens = run.start() == 0 || tokens.isOpeningQuote(run.start() - 1) && run.start() == 1;
    return opens && at < to && lexicon.is(WordClass.HEADLINE_VERB, tokens, at);
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

  private boolean isAllCapital(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isCapital(i) && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** "Casting news: A, B, C": one of several between commas. */
  private boolean isListed(int start, int end) {
    boolean bounded = (start == 0 || tokens.isMark(start - 1, ',') || tokens.isMark(start - 1, ':'))
        && (end >= to || tokens.isMark(end, ',') || tokens.is(end, "and"));
    int commas = 0;
    for (int i = 0; i < to && bounded; i++) {
      commas += tokens.isMark(i, ',') ? 1 : 0;
    }
    return commas > 1;
  }

  /** Whether a longer run of the headline, which the body repeats too, holds this one. */
  private boolean isPartOfRun(HeadlineRun run) {
    int start = run.start();
    int length = run.length();
    boolean goesOn =
        start + length < to && !lexicon.is(WordClass.SEASON_NOUN, tokens, start + length);
    for (int more = length + 1;
        goesOn && more <= TitleShape.LONGEST && start + more <= to;
        more++) {
      boolean numbered =
          tokens.isNumber(start + more - 1) || Lexicon.roman(tokens, start + more - 1) > 0;
      boolean joined = tokens.is(start + length, "and") && repeats.count(start, more) < run.count();
      if (repeats.count(start, more) > 0
          && !joined
          && tokens.isCapital(start + more - 1)
          && !numbered
          && !frames.tellsWhat(start, start + more)) {
        return true;
      }
    }
    for (int less = 1;
        less <= 3 && start - less >= 0 && length + less <= TitleShape.LONGEST;
        less++) {
      if (repeats.count(start - less, length + less) > 0
          && tokens.isCapital(start - less)
          && tokens.isCapital(start - less + 1)
          && !frames.tellsWhat(start - less, run.end())
          && shape.behindOwner(start - less, run.end()) != start) {
        return true;
      }
    }
    return false;
  }
}
