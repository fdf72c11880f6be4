package dev.upfront.reading.title;

import dev.upfront.reading.list.Listing;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers the series that an article may be about, with what speaks for each, and for several. */
final class MainSeriesOptions {
  /** Weights of the headline, and what speaks for a title in the body, tell nothing more beyond these. */
  private static final int LEAST_WEIGHT = -20;

  private static final int MOST_WEIGHT = 40;
  private static final int MOST_EVIDENCE = 14;

  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final TitleShape shape;
  private final Text text;
  private final Predicate<Candidate> isOnlyAName;
  private final Map<String, MainSeriesAnswer> answers = new LinkedHashMap<>();

  /** @param isOnlyAName whether nothing shows what the catalogue knows to be more here than somebody or a place */
  MainSeriesOptions(
      Lexicon lexicon,
      GivenNames givenNames,
      TitleShape shape,
      Text text,
      Predicate<Candidate> isOnlyAName) {
    this.isOnlyAName = isOnlyAName;
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.shape = shape;
    this.text = text;
  }

  /** The answers; the one of several last, and alone where the headline speaks of many. */
  List<MainSeriesOption> of(
      Map<String, Candidate> candidates, HeadlineTitles headline, Listing listing, boolean ofMany) {
    Map<String, Integer> runs = headline.runs();
    Map<String, Integer> weights = new HashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    runs.forEach((title, weight) -> {
      String key = SeriesFinder.key(title);
      weights.merge(key, weight, Math::max);
      titles.putIfAbsent(key, title);
    });
    candidates.forEach((key, candidate) -> {
      if (candidate.quoted > 0 || !titles.containsKey(key)) {
        titles.put(key, candidate.title);
      }
    });
    titles.remove("");
    titles.forEach((key, title) ->
        answers.put(key, new MainSeriesAnswer(title, weights.get(key), candidates.get(key))));
    MainSeriesCount count = new MainSeriesCount(lexicon, givenNames, text.tokens, answers);
    count.count(text);
    joinHalves(headline);
    for (MainSeriesAnswer answer : answers.values()) {
      Candidate candidate = answer.candidate;
      answer.isOnlyAName = candidate != null
          && (isOnlyAName.test(candidate) || answer.isPart && candidate.isOnlyKnown());
    }
    List<MainSeriesOption> options = new ArrayList<>(answers.size() + 1);
    for (MainSeriesAnswer answer : answers.values()) {
      if (!ofMany && answer.isPossible()) {
        options.add(ofOne(answer, headline, count));
      }
    }
    options.add(ofSeveral(headline, headline.listed(candidates) > 1, listing, count));
    return options;
  }

  /** Gives what speaks for the short form of a title, by which a headline calls it, to the title as the body has it. */
  private void joinHalves(HeadlineTitles headline) {
    List<String> joined = new ArrayList<>();
    answers.forEach((key, half) -> {
      MainSeriesAnswer whole =
          isHalf(key, half) && !headline.isCatalogued(half.title) ? wholeOf(key) : null;
      if (whole != null) {
        whole.takes(half);
        joined.add(key);
      }
    });
    joined.forEach(answers::remove);
  }

  private boolean isHalf(String key, MainSeriesAnswer answer) {
    boolean quoted = answer.candidate != null && answer.candidate.inHeadline;
    return answer.headline() > 0
        && (answer.candidate == null || answer.candidate.named == 0)
        && (quoted || key.indexOf(' ') >= 0 || !isName(answer.title));
  }

  private boolean isName(String word) {
    return givenNames.has(word) || shape.isSurname(Vocabulary.fold(word));
  }

  /** The one title that opens or ends with other words; none that goes on behind a colon, which is another series. */
  private @Nullable MainSeriesAnswer wholeOf(String key) {
    MainSeriesAnswer whole = null;
    for (Map.Entry<String, MainSeriesAnswer> entry : answers.entrySet()) {
      MainSeriesAnswer answer = entry.getValue();
      boolean longer = entry.getKey().startsWith(key + " ") || entry.getKey().endsWith(" " + key);
      if (longer && isWhole(answer) && answer.mentions() > 0) {
        if (whole != null || answer.headline() != 0) {
          return null;
        }
        whole = answer;
      }
    }
    return whole;
  }

  private static boolean isWhole(MainSeriesAnswer answer) {
    Candidate candidate = answer.candidate;
    if (candidate == null || answer.title.indexOf(':') >= 0) {
      return false;
    }
    return candidate.quoted > 0
        || candidate.named > 0
        || answer.isTitle() && !hasSmallWord(answer.title);
  }

  /** "Low Water in Leeds" may be more than a title. */
  private static boolean hasSmallWord(String title) {
    for (int space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', space + 1)) {
      if (Character.isLowerCase(title.charAt(space + 1))) {
        return true;
      }
    }
    return false;
  }

  private MainSeriesOption ofOne(
      MainSeriesAnswer answer, HeadlineTitles headline, MainSeriesCount count) {
    Candidate candidate = answer.candidate == null ? new Candidate(answer.title) : answer.candidate;
    int mentions = Math.max(1, answer.mentions());
    return new MainSeriesOption(answer.title, answer.half)
        .with(MainSeriesClue.HEADLINE, Math.log1p(weight(answer)))
        .with(
            MainSeriesClue.HEADLINE_AGAINST,
            Math.max(LEAST_WEIGHT, Math.min(0, answer.headline())) / -10.0)
        .with(MainSeriesClue.HEADLINE_MUCH, answer.isMuch())
        .with(MainSeriesClue.HASHTAG, count.isHashtag(answer.title))
        .with(
            MainSeriesClue.EVIDENCE,
            Math.log1p(Math.max(0, Math.min(MOST_EVIDENCE, candidate.evidence))))
        .with(MainSeriesClue.PLAYED, candidate.isPlayedIn)
        .with(MainSeriesClue.CALLED, answer.isCalled())
        .with(MainSeriesClue.OF_SERIES, Math.log1p(answer.ofSeries))
        .with(MainSeriesClue.OF_PLACE, isPlace(answer) ? 1 : (double) answer.ofPlace / mentions)
        .with(MainSeriesClue.OF_STAR, isOfStar(answer, headline))
        .with(MainSeriesClue.ONE_WORD, answer.title.indexOf(' ') < 0)
        .with(
            MainSeriesClue.GIVEN_NAME,
            answer.opensWithGivenName && !headline.comesOut(answer.title))
        .with(MainSeriesClue.LEAD, answer.leads)
        .with(MainSeriesClue.FIRST, answer.isFirst)
        .with(MainSeriesClue.TOLD, Math.log1p(answer.told))
        .with(MainSeriesClue.REFERRED, Math.log1p(answer.referred))
        .with(MainSeriesClue.PASSING, (double) answer.inPassing / mentions);
  }

  private MainSeriesOption ofSeveral(
      HeadlineTitles headline, boolean row, Listing listing, MainSeriesCount count) {
    int titles = 0;
    int inPassing = 0;
    int inRows = 0;
    int repeated = 0;
    int seasoned = 0;
    int quoted = 0;
    int most = 0;
    for (MainSeriesAnswer answer : answers.values()) {
      if (answer.isSomebody()) {
        continue;
      }
      boolean isNamed = answer.free > 0;
      titles += answer.isTitle() && isNamed ? 1 : 0;
      inPassing += answer.isTitle() && !isNamed ? 1 : 0;
      quoted +=
          answer.candidate != null && answer.candidate.inHeadline && !isOfStar(answer, headline)
              ? 1
              : 0;
      seasoned += answer.candidate != null && answer.candidate.nearSeason > 0 ? 1 : 0;
      most = isOfStar(answer, headline) ? most : Math.max(most, weight(answer));
      if (answer.isTitle() || answer.isMuch()) {
        inRows += isNamed && answer.free == answer.inRows ? 1 : 0;
        repeated += answer.free > 1 ? 1 : 0;
      }
    }
    return new MainSeriesOption(null, null)
        .with(MainSeriesClue.HEADLINE_ROW, row)
        .with(MainSeriesClue.HEADLINE_QUOTES, quoted > 1)
        .with(MainSeriesClue.HEADLINE_MOST, most / 10.0)
        .with(MainSeriesClue.ROUNDUP, listing.isRoundup())
        .with(MainSeriesClue.STORIED, listing.isStoried())
        .with(MainSeriesClue.STORIES, listing.isOfStories())
        .with(MainSeriesClue.MANY_SHOWS, Math.log1p(count.manyShows()))
        .with(MainSeriesClue.TITLES, Math.log1p(titles))
        .with(MainSeriesClue.TITLES_IN_PASSING, Math.log1p(inPassing))
        .with(MainSeriesClue.TITLES_IN_ROWS, Math.log1p(inRows))
        .with(MainSeriesClue.TITLES_REPEATED, Math.log1p(repeated))
        .with(MainSeriesClue.TITLES_SEASONED, Math.log1p(seasoned));
  }

  /** "Leeds", once it stands as places do, and nothing but the headline's words shows it to be a series. */
  private boolean isPlace(MainSeriesAnswer answer) {
    return answer.ofPlace > 0
        && answer.isUnshown()
        && lexicon.is(WordClass.PLACE, lexicon.vocabulary.find(answer.title));
  }

  private static boolean isOfStar(MainSeriesAnswer answer, HeadlineTitles headline) {
    return headline.isOfStar(answer.title)
        || headline.isOfSpinoff(answer.title)
        || answer.half != null && headline.isOfStar(answer.half);
  }

  private static int weight(MainSeriesAnswer answer) {
    return Math.min(MOST_WEIGHT, Math.max(0, answer.headline()));
  }
}
