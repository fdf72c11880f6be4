package dev.upfront.reading.title;

import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;

/** Titles by a season beside them: "season 3 of X", "X for a third season", "X gets a second run". */
final class SeasonedTitles extends TitleClue {
  /** No words between commas that stand behind a title are longer. */
  private static final int LONGEST_ASIDE = 14;

  private final TitleRows rows;

  SeasonedTitles(TitleWords words, Candidates candidates, TitleRows rows) {
    super(words, candidates);
    this.rows = rows;
  }

  /** What stands beside a season. */
  void look(Sentence sentence, SeasonMention season) {
    besideSeason(sentence, season);
    beforeSeason(sentence, season);
    hasSeason(sentence, season);
    givenSeason(sentence, season);
    whoseSeason(sentence, season);
    seasonFor(sentence, season);
  }

  /** "X, whose third season opens in May": whose it is. */
  private void whoseSeason(Sentence sentence, SeasonMention season) {
    int comma = season.from() - 2;
    if (season.kind() == SeasonMention.Kind.PREVIOUS
        || !tokens.is(season.from() - 1, "whose")
        || !tokens.isMark(comma, ',')) {
      return;
    }
    int from = shape.runBackward(comma, sentence.from());
    if (from < comma
        && !words.isPerson(from, comma)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, from)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, from - 1)) {
      nearSeason(from, comma, 4);
    }
  }

  /** "A second season for X", "a fifth outing for the comedy X": what has it, and no viewers, network or player. */
  private void seasonFor(Sentence sentence, SeasonMention season) {
    boolean counted =
        season.kind() == SeasonMention.Kind.EXACT || season.kind() == SeasonMention.Kind.FURTHER;
    if (!counted || !tokens.is(season.to(), "for")) {
      return;
    }
    int from = words.behindDescription(sentence, season.to() + 1);
    int to = from < sentence.to() ? shape.runForward(from, sentence.to()) : from;
    if (to > from && words.isSeriesName(from, to) && !shape.isCompound(to)) {
      nearSeason(from, words.atAnd(from, to), 4);
      rows.behind(sentence, to);
    }
  }

  /** season 3 of X; X season 3; X's third season. */
  private void besideSeason(Sentence sentence, SeasonMention season) {
    if (season.kind() == SeasonMention.Kind.COUNT) {
      return;
    }
    int next = season.to();
    if (next + 1 < sentence.to() && tokens.is(next, "of")) {
      // "the first series of Ken Abe's drama X"
      int first = words.behindWhose(sentence, words.behindDescription(sentence, next + 1));
      int to = shape.runForward(first, sentence.to());
      if (to > first && shape.isCompound(to)) {
        first = to + 2;
        to = shape.runForward(first, sentence.to());
      }
      boolean several = tokens.is(season.to() - 1, "seasons");
      to = several ? words.atAnd(first, to) : to;
      if (to > first && !isWhose(sentence, first, to)) {
        nearSeason(first, to, 4);
        if (several) {
          rows.behind(sentence, to);
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
    if (possessive && tokens.is(end - 1, "anime")) {
      // "Low Water Anime's 2nd Season", "Low Water TV anime's"
      end -= tokens.is(end - 2, "tv") || tokens.is(end - 2, "television") ? 2 : 1;
    }
    if (!possessive && !nounFirst) {
      return;
    }
    int from = shape.runBackward(end, sentence.from());
    for (int i = from + 1; i < end - 1; i++) {
      // a heading: "Low Water Gets Shortened Season 5 Renewal"
      end = lexicon.is(WordClass.GETTING, tokens, i) ? i : end;
    }
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

  /** "Sam Poe's Leeds" before "gangster saga": whose it is and what it is, and no title. */
  private boolean isWhose(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.is(i, Tokens.POSSESSIVE)) {
        return words.behindDescription(sentence, to) > to;
      }
    }
    return false;
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
        && !words.isPerson(from, end)
        && !(from == sentence.from()
            && end - from == 1
            && lexicon.is(WordClass.FUNCTION_WORD, tokens, from))) {
      int first = words.areSeasons(link) ? words.atAnd(from, end) : end;
      nearSeason(from, first, 4);
      if (first < end) {
        nearSeason(first + 1, end, 4);
      }
    }
  }

  /** "Has handed X a fourth season": what it is given to. */
  private void givenSeason(Sentence sentence, SeasonMention season) {
    int end = season.from() - 1;
    if (!shape.isArticle(end)) {
      return;
    }
    int from = shape.runBackward(end, sentence.from());
    if (from < end
        && tokens.isCapital(from)
        && lexicon.is(WordClass.BESTOWING, tokens, from - 1)
        && !shape.isPlatform(from, end)
        && !words.isPerson(from, end)) {
      nearSeason(from, end, 4);
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
    comes |= tokens.is(verb, "into")
        && (tokens.is(verb - 1, "heads")
            || tokens.is(verb - 1, "goes")
            || tokens.is(verb - 1, "moves"));
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
        && !words.isPerson(from, end)
        && !(from == sentence.from() && words.isPerson(from + 1, end))
        && !(end - from == 1 && lexicon.is(WordClass.NOT_A_NAME, tokens, from))) {
      nearSeason(from, end, 4);
    }
  }

  /** "X, once the rival of all, will not get": where the title ends before what stands between commas. */
  private int beforeAside(Sentence sentence, int end) {
    if (!tokens.isMark(end - 1, ',')) {
      return end;
    }
    for (int i = end - 2; i > Math.max(sentence.from(), end - 2 - LONGEST_ASIDE); i--) {
      if (tokens.isMark(i, ',')) {
        return i;
      }
    }
    return end;
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
        || words.isPlayer(from, to)
        || !tokens.isCapital(from) && !tokens.isNumber(from)) {
      return;
    }
    if (to - from == 1
        && (lexicon.is(WordClass.NOT_A_NAME, tokens, from)
            || lexicon.is(WordClass.FUNCTION_WORD, tokens, from)
            || lexicon.is(WordClass.AUXILIARY, tokens, from)
            || lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, from)
            || lexicon.is(WordClass.WEEKDAY, tokens, from)
            || lexicon.is(WordClass.MONTH, tokens, from))) {
      return;
    }
    Candidate candidate = candidates.at(from, to);
    candidate.nearSeason++;
    candidate.evidence += weight;
  }
}
