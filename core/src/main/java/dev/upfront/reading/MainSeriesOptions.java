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

/** Gathers the series that an article may be about, with what speaks for each, and for several. */
final class MainSeriesOptions {
  /** What a run of the headline must weigh to be much. */
  private static final int MUCH = 5;

  /** Weights of the headline, and what speaks for a title in the body, tell nothing more beyond these. */
  private static final double LEAST_WEIGHT = -20;

  private static final double MOST_WEIGHT_FOR = 40;
  private static final double MOST_WEIGHT = 30;
  private static final double MOST_EVIDENCE = 14;
  private static final double MOST_SEASONS = 3;

  /** So many sentences of the body make up the lead. */
  private static final int LEAD = 3;

  private final Lexicon lexicon;
  private final Text text;
  private final Tokens tokens;
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private int named;

  /** One title while it is counted where the text names it. */
  private static final class Answer {
    final String title;
    final @Nullable Integer headline;
    final @Nullable Candidate candidate;
    int free;
    int inPassing;
    boolean inHeadline;
    boolean opens;
    boolean leads;
    boolean isFirst;

    Answer(String title, @Nullable Integer headline, @Nullable Candidate candidate) {
      this.title = title;
      this.headline = headline;
      this.candidate = candidate;
    }

    double headline(double most) {
      return headline == null ? 0 : Math.min(most, Math.max(LEAST_WEIGHT, headline));
    }

    boolean isMuch() {
      return headline != null && headline >= MUCH;
    }

    /** Whether anything speaks for it but that the headline has these words. */
    boolean isPossible() {
      return isMuch()
          || candidate != null
              && (candidate.evidence > 0 || candidate.isPlayedIn || candidate.isCalled);
    }

    boolean isTitle() {
      return candidate != null && SeriesFinder.isConfirmed(candidate);
    }
  }

  MainSeriesOptions(Lexicon lexicon, Text text) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = text.tokens;
  }

  /** The answers; the one of several last, and alone where the headline speaks of many. */
  List<MainSeriesOption> of(
      Map<String, Candidate> candidates, HeadlineTitles headline, Listing listing, boolean ofMany) {
    Map<String, Integer> runs = headline.runs();
    Map<String, Integer> weights = new HashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    runs.forEach((title, weight) -> {
      weights.merge(SeriesFinder.key(title), weight, Math::max);
      titles.putIfAbsent(SeriesFinder.key(title), title);
    });
    candidates.forEach((key, candidate) -> {
      if (candidate.quoted > 0 || !titles.containsKey(key)) {
        titles.put(key, candidate.title);
      }
    });
    titles.remove("");
    titles.forEach(
        (key, title) -> answers.put(key, new Answer(title, weights.get(key), candidates.get(key))));
    count();
    List<MainSeriesOption> options = new ArrayList<>(answers.size() + 1);
    for (Answer answer : answers.values()) {
      if (!ofMany && answer.isPossible()) {
        options.add(ofOne(answer, headline));
      }
    }
    options.add(ofSeveral(headline, headline.listed(candidates) > 1, listing));
    return options;
  }

  private MainSeriesOption ofOne(Answer answer, HeadlineTitles headline) {
    Candidate candidate = answer.candidate == null ? new Candidate(answer.title) : answer.candidate;
    int mentions = answer.free + answer.inPassing;
    return new MainSeriesOption(answer.title)
        .with(MainSeriesClue.HEADLINE, answer.headline(MOST_WEIGHT) / 10)
        .with(MainSeriesClue.HEADLINE_FOR, Math.max(0, answer.headline(MOST_WEIGHT_FOR)) / 10)
        .with(MainSeriesClue.HEADLINE_MUCH, answer.isMuch())
        .with(MainSeriesClue.IN_HEADLINE, answer.inHeadline)
        .with(MainSeriesClue.EVIDENCE, Math.min(MOST_EVIDENCE, candidate.evidence) / 5)
        .with(MainSeriesClue.SEASON, Math.min(MOST_SEASONS, candidate.nearSeason) / 2)
        .with(MainSeriesClue.NEW, candidate.isNew)
        .with(MainSeriesClue.PLAYED, candidate.isPlayedIn)
        .with(MainSeriesClue.CALLED, candidate.isCalled)
        .with(
            MainSeriesClue.OF_STAR,
            headline.isOfStar(answer.title) || headline.isOfSpinoff(answer.title))
        .with(MainSeriesClue.ONE_WORD, answer.title.indexOf(' ') < 0)
        .with(MainSeriesClue.NAMED, Math.log1p(answer.free))
        .with(MainSeriesClue.SHARE, (double) answer.free / Math.max(1, named))
        .with(MainSeriesClue.OPENING, answer.opens)
        .with(MainSeriesClue.LEAD, answer.leads)
        .with(MainSeriesClue.PASSING, (double) answer.inPassing / Math.max(1, mentions))
        .with(MainSeriesClue.FIRST, answer.isFirst);
  }

  private MainSeriesOption ofSeveral(HeadlineTitles headline, boolean row, Listing listing) {
    int titles = 0;
    int inPassing = 0;
    int quoted = 0;
    double most = 0;
    for (Answer answer : answers.values()) {
      boolean isNamed = answer.free > 0;
      titles += answer.isTitle() && isNamed ? 1 : 0;
      inPassing += answer.isTitle() && !isNamed ? 1 : 0;
      quoted += answer.candidate != null && answer.candidate.inHeadline ? 1 : 0;
      boolean ofStar = headline.isOfStar(answer.title) || headline.isOfSpinoff(answer.title);
      most = ofStar ? most : Math.max(most, answer.headline(MOST_WEIGHT_FOR));
    }
    return new MainSeriesOption(null)
        .with(MainSeriesClue.SEVERAL, true)
        .with(MainSeriesClue.HEADLINE_ROW, row)
        .with(MainSeriesClue.HEADLINE_QUOTES, quoted > 1)
        .with(MainSeriesClue.HEADLINE_MOST, most / 10)
        .with(MainSeriesClue.ROUNDUP, listing.isRoundup())
        .with(MainSeriesClue.STORIED, listing.isStoried())
        .with(MainSeriesClue.STORIES, listing.isOfStories())
        .with(MainSeriesClue.SCHEDULE, listing.isSchedule())
        .with(MainSeriesClue.TITLES, Math.log1p(titles))
        .with(MainSeriesClue.TITLES_IN_PASSING, Math.log1p(inPassing));
  }

  /** Counts in one pass where the text names each of them. */
  private void count() {
    Titles titles = new Titles(null);
    answers.values().forEach(answer -> titles.add(answer.title));
    int inBody = 0;
    boolean first = true;
    Block block = null;
    int brackets = 0;
    for (Sentence sentence : text.sentences) {
      boolean headline = sentence.block().kind() == Kind.TITLE;
      inBody += headline ? 0 : 1;
      brackets = sentence.block().equals(block) ? brackets : 0;
      block = sentence.block();
      for (int i = sentence.from(); i < sentence.to(); i++) {
        brackets += tokens.isMark(i, '(') ? 1 : tokens.isMark(i, ')') && brackets > 0 ? -1 : 0;
        Mention.OfSeries series = titles.at(tokens, i, sentence.to());
        Answer answer = series == null ? null : answers.get(SeriesFinder.key(series.title()));
        if (series == null || answer == null) {
          continue;
        }
        if (headline) {
          answer.inHeadline = true;
        } else {
          answer.opens |= inBody == 1;
          answer.leads |= inBody <= LEAD;
          if (brackets > 0 || isInPassing(series)) {
            answer.inPassing++;
          } else {
            answer.free++;
            named++;
            answer.isFirst |= first;
            first = false;
          }
        }
        i = series.to() - 1;
      }
    }
  }

  /** "Low Water star Ana Ruiz", "Low Water's Ana Ruiz", "like Low Water": named to tell of somebody or something else. */
  private boolean isInPassing(Mention.OfSeries series) {
    int behind = tokens.isClosingQuote(series.to()) ? series.to() + 1 : series.to();
    return lexicon.is(WordClass.ROLE_NOUN, tokens, behind)
        || lexicon.is(WordClass.JOB_NOUN, tokens, behind)
        || tokens.is(behind, Tokens.POSSESSIVE)
            && (tokens.isCapital(behind + 1) || lexicon.is(WordClass.ROLE_NOUN, tokens, behind + 1))
        || tokens.is(series.from() - 1, "like");
  }
}
