package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Tells what only sounds like a season: volumes of a book, parts of a season, somebody's first. */
final class NoSeasons {
  /** How far behind "volume of" the book may stand. */
  private static final int BOOK_REACH = 5;

  /** How far behind "two new series" the last of them may stand. */
  private static final int NAMED_REACH = 16;

  private final Lexicon lexicon;
  private final GivenNames givenNames;

  NoSeasons(Lexicon lexicon, GivenNames givenNames) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
  }

  /**
   * "Imelda Staunton's first outing", "Ncuti Gatwa's first full series": the first of a person, not
   * of the series.
   */
  boolean isOfPerson(Tokens tokens, SeasonMention mention) {
    int owner = mention.from() - 1;
    return mention.kind() == Kind.EXACT
        && lexicon.ordinal(tokens, mention.from()) > 0
        && owner > 1
        && tokens.is(owner, Tokens.POSSESSIVE)
        && tokens.isCapital(owner - 1)
        && tokens.isCapital(owner - 2)
        && !tokens.is(owner - 1, Tokens.LINE_START)
        && givenNames.has(tokens, owner - 2);
  }

  /** “The Second Wave”, ‘First Half’: a title in quotes with nothing beside it, of a noun that seldom means a season. */
  boolean isTitle(Tokens tokens, SeasonMention mention) {
    int last = mention.to() - 1;
    int before = mention.from() - 1;
    if (mention.kind() != Kind.EXACT
        || last == mention.from()
        || lexicon.ordinal(tokens, mention.from()) <= 0
        || !tokens.isCapital(mention.from())
        || !tokens.isCapital(last)
        || isPlainNoun(tokens, last)) {
      return false;
    }
    int open = tokens.is(before, "the") && tokens.isCapital(before) ? before - 1 : before;
    int close = tokens.isMark(last + 1, ',') || tokens.isMark(last + 1, '.') ? last + 2 : last + 1;
    return tokens.isOpeningQuote(open) && tokens.isClosingQuote(close);
  }

  private static boolean isPlainNoun(Tokens tokens, int i) {
    return tokens.is(i, "season")
        || tokens.is(i, "seasons")
        || tokens.is(i, "series")
        || tokens.is(i, "volume")
        || tokens.is(i, "part")
        || tokens.is(i, "chapter")
        || tokens.is(i, "book");
  }

  /** "Two new series, Low Water and Nora": shows, which it goes on to name. */
  boolean areShows(Tokens tokens, SeasonMention mention, int to) {
    int mark = mention.to();
    boolean several = tokens.is(mark - 1, "series") && lexicon.cardinal(tokens, mention.from()) > 1;
    boolean names = several
        && (tokens.isMark(mark, ',') || tokens.isMark(mark, ':'))
        && (tokens.isCapital(mark + 1) || tokens.isOpeningQuote(mark + 1));
    for (int i = mark + 2; names && i + 1 < Math.min(to, mark + NAMED_REACH); i++) {
      if (tokens.is(i, "and")
          && (tokens.isCapital(i + 1) || tokens.isOpeningQuote(i + 1))
          && (tokens.isCapital(i - 1) || tokens.is(i - 1, Tokens.MARK))) {
        return true;
      }
    }
    return false;
  }

  /** "The sixth and final volume of the comics", "volume seven shipped in June". */
  boolean isOfBook(Tokens tokens, SeasonMention mention, int to) {
    if (mention.to() >= to || !isBookNoun(tokens, mention)) {
      return false;
    }
    if (!tokens.is(mention.to(), "of")) {
      return isSold(tokens, mention.to(), to);
    }
    for (int i = mention.to() + 1; i < Math.min(to, mention.to() + BOOK_REACH); i++) {
      if (lexicon.is(WordClass.SHOW_NOUN, tokens, i)) {
        return false;
      }
      if (lexicon.is(WordClass.WORK_NOUN, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Next season's schedules", "this season's slate": the year of a network. */
  static boolean isOfNetwork(Tokens tokens, SeasonMention mention) {
    int noun = mention.to();
    if (!tokens.is(noun, Tokens.POSSESSIVE) || mention.kind() == Kind.EXACT) {
      return false;
    }
    noun += tokens.is(noun + 1, "prime") ? 3 : tokens.is(noun + 1, "new") ? 2 : 1;
    return tokens.is(noun, "schedule")
        || tokens.is(noun, "schedules")
        || tokens.is(noun, "lineup")
        || tokens.is(noun, "lineups")
        || tokens.is(noun, "slate")
        || tokens.is(noun, "pilots");
  }

  private static boolean isBookNoun(Tokens tokens, SeasonMention mention) {
    int first = mention.from();
    int last = mention.to() - 1;
    return tokens.is(first, "volume")
        || tokens.is(first, "book")
        || tokens.is(last, "volume")
        || tokens.is(last, "volumes")
        || tokens.is(last, "book")
        || tokens.is(last, "chapter")
        || tokens.is(last, "chapters")
        || tokens.is(last, "part")
        || tokens.is(last, "instalment")
        || tokens.is(last, "installment");
  }

  /** "Volume seven shipped in June", "the fourth book will be published": what shops sell. */
  private static boolean isSold(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to, from + BOOK_REACH) && !tokens.is(i, Tokens.MARK); i++) {
      if (tokens.is(i, "sale")
          || tokens.is(i, "shipped")
          || tokens.is(i, "ships")
          || tokens.is(i, "published")
          || tokens.is(i, "bookshops")) {
        return true;
      }
    }
    return false;
  }

  /**
   * In "the first cour began in April, the second in October", "in two parts, the second in May"
   * the second is a cour too.
   */
  boolean isBarePart(Tokens tokens, SeasonMention mention, int from) {
    for (int i = from + 1; mention.bare() && i < mention.from(); i++) {
      boolean counted = lexicon.ordinal(tokens, i - 1) > 0 || lexicon.cardinal(tokens, i - 1) > 1;
      if (counted && lexicon.is(WordClass.PART_OF_SEASON, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Some series call their seasons parts or volumes, others cut a season into them: where an
   * article tells both apart in a sentence, or numbers more seasons than parts, its parts are parts
   * of seasons.
   */
  void settleParts(Tokens tokens, List<List<SeasonMention>> sentences) {
    int seasons = 0;
    int parts = 0;
    boolean together = false;
    for (List<SeasonMention> mentions : sentences) {
      int seasonsBefore = seasons;
      int partsBefore = parts;
      for (SeasonMention mention : mentions) {
        if (mention.kind() == Kind.EXACT && !mention.bare()) {
          if (isPart(tokens, mention)) {
            parts++;
          } else {
            seasons++;
          }
        }
      }
      together |= seasons > seasonsBefore && parts > partsBefore;
    }
    if (parts > 0 && (together || seasons >= parts)) {
      for (List<SeasonMention> mentions : sentences) {
        mentions.replaceAll(mention ->
            mention.kind() == Kind.EXACT && isPart(tokens, mention) ? mention.asPart() : mention);
      }
    }
  }

  private boolean isPart(Tokens tokens, SeasonMention mention) {
    return lexicon.is(WordClass.PART_OF_SEASON, tokens, mention.from())
        || lexicon.is(WordClass.PART_OF_SEASON, tokens, mention.to() - 1);
  }

  /**
   * In what tells of a manga or of novels, volumes without a season are books: "volume 12 of the
   * manga ships in May".
   */
  void dropVolumes(Tokens tokens, List<List<SeasonMention>> sentences) {
    List<List<SeasonMention>> volumes = new ArrayList<>(0);
    for (List<SeasonMention> mentions : sentences) {
      if (areVolumes(tokens, mentions)) {
        volumes.add(mentions);
      }
    }
    // most articles name none, and need not be looked through for books
    if (!volumes.isEmpty() && tellsOfBooks(tokens)) {
      volumes.forEach(List::clear);
    }
  }

  /** Whether all that a sentence numbers are volumes, so far as it says what it numbers. */
  private static boolean areVolumes(Tokens tokens, List<SeasonMention> mentions) {
    boolean volumes = false;
    for (SeasonMention mention : mentions) {
      boolean volume = isVolume(tokens, mention);
      if (!volume && !mention.bare()) {
        return false;
      }
      volumes |= volume;
    }
    return volumes;
  }

  private static boolean tellsOfBooks(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "manga") || tokens.is(i, "novel") || tokens.is(i, "novels")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVolume(Tokens tokens, SeasonMention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (tokens.is(i, "volume") || tokens.is(i, "volumes")) {
        return true;
      }
    }
    return false;
  }
}
