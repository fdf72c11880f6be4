package dev.upfront.reading.title;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.text.WordClasses;
import dev.upfront.reading.text.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts in one pass over an article how it speaks of each series that it may be about. */
final class MainSeriesCount {
  private static final WordClasses TELLS =
      new WordClasses(WordClass.FATE_VERB, WordClass.PREMIERES, WordClass.PRODUCTION_NOUN);

  /** Whatever word a sentence has of those that are counted. */
  private static final WordClasses COUNTED = new WordClasses(
      WordClass.FATE_VERB,
      WordClass.PREMIERES,
      WordClass.PRODUCTION_NOUN,
      WordClass.SHOWS,
      WordClass.SHOW_NOUN);

  /** So many sentences of the body make up the lead. */
  private static final int LEAD = 3;

  /** A sentence that names more lists them. */
  private static final int ROW = 2;

  /** No row of names between two titles is longer, in tokens. */
  private static final int LONGEST_ROW = 12;

  /** Hardly anybody has more names. */
  private static final int LONGEST_NAME = 3;

  /** More hashtags tell nothing more. */
  private static final int MOST_HASHTAGS = 50;

  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final Tokens tokens;
  private final TitleFrames frames;
  private final Map<String, MainSeriesAnswer> byTitle = new HashMap<>();
  private final Titles titles = new Titles(null);
  private final Set<String> hashtags = new HashSet<>();

  /** Those that only the headline names, by each of their words: "Ruiz" alone may be Ana Ruiz. */
  private final WordMap<MainSeriesAnswer> byPart = new WordMap<>();

  /** Those that the sentence names for themselves. */
  private final List<MainSeriesAnswer> here = new ArrayList<>();

  private @Nullable MainSeriesAnswer spokenOf;
  private int sentences;
  private int brackets;

  /** Behind the last one that the sentence names in passing. */
  private int passedTo;

  private int manyShows;

  /**
   * Nothing is counted yet.
   *
   * @param answers by the key of their title
   */
  MainSeriesCount(
      Lexicon lexicon,
      GivenNames givenNames,
      Tokens tokens,
      Map<String, MainSeriesAnswer> answers) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.tokens = tokens;
    this.frames = new TitleFrames(lexicon, givenNames, tokens);
    answers.forEach((key, answer) -> {
      titles.add(key, answer.title);
      byTitle.put(answer.title, answer);
      if (answer.isUnshown()) {
        parts(answer);
      }
    });
  }

  private void parts(MainSeriesAnswer answer) {
    String[] words = answer.title.split(" ");
    if (words.length == 1 || words.length > LONGEST_NAME) {
      // "Ridley": many a series bears the last name of whom it is about
      return;
    }
    for (String word : words) {
      String part = Vocabulary.fold(word);
      if (byPart.get(part) == null) {
        byPart.put(part, answer);
      }
    }
  }

  void count(Text text) {
    int block = -1;
    for (Sentence sentence : text.sentences) {
      if (sentence.block().index() != block) {
        block = sentence.block().index();
        brackets = 0;
      }
      if (sentence.block().kind() == Kind.TITLE) {
        headline(sentence);
      } else {
        sentences++;
        body(sentence);
      }
    }
    for (MainSeriesAnswer answer : byTitle.values()) {
      MainSeriesAnswer name = byPart.get(Vocabulary.fold(answer.title));
      answer.isPartOfName = name != null
          && name.isSomebody()
          && answer.candidate != null
          && answer.candidate.isOnlyKnown();
    }
  }

  /** How many sentences of the body speak of shows, and not of one. */
  int manyShows() {
    return manyShows;
  }

  /** Whether the article has a title as a hashtag: "#LowWater". */
  boolean isHashtag(String title) {
    return !hashtags.isEmpty() && hashtags.contains(squeezed(title));
  }

  private void headline(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      hashtag(i);
    }
  }

  private void body(Sentence sentence) {
    boolean tells = false;
    boolean shows = false;
    here.clear();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.is(i, Tokens.MARK)) {
        hashtag(i);
        brackets += tokens.isMark(i, '(') ? 1 : tokens.isMark(i, ')') && brackets > 0 ? -1 : 0;
      }
      if (lexicon.isAny(COUNTED, tokens, i)) {
        tells = tells || lexicon.isAny(TELLS, tokens, i);
        shows |=
            lexicon.is(WordClass.SHOWS, tokens, i) && !lexicon.is(WordClass.SHOW_NOUN, tokens, i);
        if (spokenOf != null && refers(i)) {
          spokenOf.referred++;
        }
      }
      if (tokens.isCapital(i)) {
        part(i);
      }
      Mention.OfSeries series = titles.at(tokens, i, sentence.to());
      MainSeriesAnswer answer = answer(series);
      if (series != null && answer != null && isTitleHere(sentence, series)) {
        named(answer, series);
        i = series.to() - 1;
      }
    }
    for (MainSeriesAnswer answer : here) {
      answer.inRows += here.size() > ROW ? 1 : 0;
      answer.told += tells ? 1 : 0;
    }
    manyShows += shows ? 1 : 0;
  }

  /** "Known for Low Water, Harbour Road and Saltmarsh": whether only other names stand between two, and nobody. */
  private boolean isNextInRow(int before, int from) {
    boolean parted = false;
    int i = from - 1;
    while (i >= before && from - i < LONGEST_ROW) {
      boolean joint = tokens.isMark(i, ',') || tokens.is(i, "and") || tokens.isMark(i, '&');
      parted |= joint;
      boolean somebody = givenNames.has(tokens, i) && tokens.isCapital(i + 1);
      if (somebody || !joint && !tokens.is(i, "the") && !tokens.isCapital(i)) {
        return false;
      }
      i--;
    }
    return parted && before > 0 && i < before;
  }

  /** "Ruiz says", "says Ana": a part of a name that stands alone as only that of somebody does. */
  private void part(int i) {
    MainSeriesAnswer answer = byPart.get(tokens, i);
    if (answer != null
        && !tokens.isCapital(i - 1)
        && !tokens.isCapital(i + 1)
        && frames.isOfSomebody(i, i + 1)) {
      answer.ofSomebody++;
    }
  }

  private @Nullable MainSeriesAnswer answer(Mention.@Nullable OfSeries series) {
    return series == null ? null : byTitle.get(series.title());
  }

  private void named(MainSeriesAnswer answer, Mention.OfSeries series) {
    int from = series.from();
    int to = series.to();
    answer.opensWithGivenName = givenNames.has(tokens, from);
    answer.leads |= sentences <= LEAD;
    answer.ofSeries += frames.isOfSeries(from, to) ? 1 : 0;
    answer.isPart |= frames.isPart(to);
    answer.isAdapted |= frames.isAdapted(from, to);
    answer.ofPlace += frames.isOfPlace(from) ? 1 : 0;
    // "the maker of Low Water told us"
    boolean tied = lexicon.is(WordClass.PREPOSITION, tokens, from - 1);
    answer.ofSomebody += !tied && to - from > 1 && frames.isOfSomebody(from, to) ? 1 : 0;
    if (brackets > 0 || frames.isInPassing(from, to) || isNextInRow(passedTo, from)) {
      answer.inPassing++;
      passedTo = to;
      return;
    }
    answer.free++;
    answer.isFirst |= spokenOf == null;
    spokenOf = answer;
    here.add(answer);
  }

  /** "The show", but not "the show Low Water". */
  private boolean refers(int noun) {
    return lexicon.is(WordClass.SHOW_NOUN, tokens, noun)
        && lexicon.is(WordClass.DEFINITE, tokens, noun - 1)
        && !tokens.isCapital(noun + 1);
  }

  /** "She" opens a sentence as a word, whatever series is called so. */
  private boolean isTitleHere(Sentence sentence, Mention.OfSeries series) {
    if (frames.isKindOfNext(series.from(), series.to())) {
      return false;
    }
    return series.to() - series.from() > 1
        || series.from() > sentence.from()
        || !lexicon.is(WordClass.FUNCTION_WORD, tokens, series.from())
            && !lexicon.is(WordClass.PRONOUN, tokens, series.from());
  }

  private void hashtag(int mark) {
    if (tokens.isMark(mark, '#') && mark + 1 < tokens.size() && hashtags.size() < MOST_HASHTAGS) {
      hashtags.add(squeezed(tokens.word(mark + 1)));
    }
  }

  private static String squeezed(String title) {
    String key = SeriesFinder.key(title).replace(" ", "");
    return key.startsWith("the") ? key.substring(3) : key;
  }
}
