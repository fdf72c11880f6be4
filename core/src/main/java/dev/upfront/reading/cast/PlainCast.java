package dev.upfront.reading.cast;

import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.people.Premise;
import dev.upfront.reading.people.StoryRow;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/**
 * Finds players of whom no phrase speaks. The press knows more ways to name a cast than any list of phrases: "it pairs A
 * and B", "the war room is staffed by A, B and C", "A's auctioneer has no heart". Real names that stand so in a sentence
 * about a series are its players, where no word of the clause gives them a job behind the camera or speaks of another work.
 * What other sentences say of them outweighs it.
 */
final class PlainCast {
  /** A row of so many names is a cast wherever it stands. */
  private static final int ROW = 3;

  /** How many words may stand between an owner and the noun of the part: "A's icy, ageing gallerist". */
  private static final int DESCRIPTION = 4;

  /** How many words may say who a player is: "with the former Low Water star A". */
  private static final int LONGEST_TITLE = 6;

  /** The title that heads a line stands no farther in. */
  private static final int OPENING = 3;

  /** So near a word for a job tells that somebody named with earlier works has it. */
  private static final int NEAR = 7;

  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final StoryRow storyRow;
  private final Premise premise;

  PlainCast(Lexicon lexicon, GivenNames givenNames) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    storyRow = new StoryRow(lexicon);
    premise = new Premise(lexicon);
  }

  /** Whether the people at an element play, as far as the bare sentence tells. */
  boolean plays(int at, OfPeople people, Passage passage) {
    Elements elements = passage.elements();
    if (!areNamed(people, elements.tokens()) || isLikewise(elements)) {
      return false;
    }
    if (ownsPart(at, elements)
        || PeopleAttribute.is(at, elements, lexicon)
        || premise.has(at, elements)
        || storyRow.has(at, elements)) {
      return true;
    }
    int from = clauseStart(at, elements);
    int to = clauseEnd(at, elements);
    // "to the fury of its fans, Ana Ruiz and Ben Ode included"
    boolean onlookers = elements.isMark(at - 1, ',') && elements.is(at - 2, "fans");
    if (onlookers || isOtherwiseEngaged(from, at, to, elements)) {
      return false;
    }
    int count = people.credits().size();
    // "City, Sportsnet One and FX Canada"
    boolean channels =
        elements.is(at - 2, Slot.PLATFORM) || elements.is(at + 2, Slot.PLATFORM) && count >= ROW;
    boolean free = !channels && !isGoverned(at, elements) && !isBehindOtherWork(from, at, elements);
    return free && count >= ROW
        || isTurned(at, elements)
        || isSomebody(at, elements)
        || isWith(at, count, from, elements)
        || isSubject(at, count, passage)
        || free
            && count > 1
            && (speaksOfSeries(elements)
                || passage.setting().series() != null && !elements.isQuote(0)
                || passage.focus().entry());
  }

  /** "So are A and B": the sentence before tells what. */
  private boolean isLikewise(Elements elements) {
    return elements.is(0, "so")
        && lexicon.is(WordClass.AUXILIARY, elements.symbol(1))
        && elements.is(2, Slot.PEOPLE);
  }

  /** Whether words near some people speak of jobs, films or what somebody says. */
  boolean isOtherwiseEngaged(int at, Elements elements) {
    // "created by James Cole, Mark Hale (Low Water) was": the job is of him before the comma
    int from = elements.isMark(at - 1, ',') ? at : Math.max(clauseStart(at, elements), at - NEAR);
    int to = Math.min(clauseEnd(at, elements), at + NEAR);
    return isOtherwiseEngaged(from, at, to, elements);
  }

  /** Whether most have a first name that people have, which a row need not show, and more than that one name. */
  private boolean areNamed(OfPeople people, Tokens tokens) {
    int named = 0;
    boolean row = people.credits().size() >= ROW;
    for (Credit credit : people.credits()) {
      boolean given =
          row || givenNames.has(tokens, credit.from()) || credit.person().indexOf('-') > 0;
      named += given && credit.person().indexOf(' ') > 0 ? 1 : 0;
    }
    return named * 2 >= people.credits().size();
  }

  private static int clauseStart(int at, Elements elements) {
    int i = at;
    while (i > 0 && !elements.isMark(i - 1, ';') && !elements.isMark(i - 1, '.')) {
      i--;
    }
    return i;
  }

  private static int clauseEnd(int at, Elements elements) {
    int i = at + 1;
    while (i < elements.size() && !elements.isMark(i, ';') && !elements.isMark(i, '.')) {
      i++;
    }
    return i;
  }

  /** A job, a book, a film, somebody who speaks: the clause has another use for names. */
  private boolean isOtherwiseEngaged(int from, int at, int to, Elements elements) {
    Tokens tokens = elements.tokens();
    for (int i = from; i < to; i++) {
      int symbol = tokens.id(elements.tokenFrom(i));
      boolean near = i > at - 9 && i < at + 7;
      if (lexicon.is(WordClass.JOB_NOUN, symbol) && !isInStory(i, elements)
          || lexicon.is(WordClass.CREW_VERB, symbol)
          || lexicon.is(WordClass.BACKSTAGE, symbol)
          || lexicon.is(WordClass.FILM_NOUN, symbol)
          || near && lexicon.is(WordClass.SAYING, symbol)) {
        return true;
      }
    }
    return false;
  }

  /** "A reporter", "one pair of eyes": one that the story is about, where a job at the series would be the only one. */
  private static boolean isInStory(int noun, Elements elements) {
    return !Jobs.isOne(elements.word(noun))
        && (isAny(noun - 1, elements) || isAny(noun - 2, elements));
  }

  private static boolean isAny(int i, Elements elements) {
    return switch (elements.word(i)) {
      case "a", "an", "one", "two" -> true;
      default -> false;
    };
  }

  /** "Caught in the trap are A and B", "the minister is Ana Ruiz": who it is stands last. */
  private boolean isTurned(int at, Elements elements) {
    boolean is = switch (elements.word(at - 1)) {
      case "is", "are", "include", "includes" -> true;
      default -> false;
    };
    int before = at - 2;
    boolean named = elements.is(before, Slot.PEOPLE)
        || elements.is(before, Slot.NAME)
        || lexicon.is(WordClass.PRONOUN, elements.symbol(before))
        || elements.is(before, "so")
        || elements.is(before, "there");
    return is && at > 2 && !named && endsClause(at + 1, elements);
  }

  /** "Ana Ruiz is the boss", "Ben Ode, as a lawyer,", "A and B are two of them": who somebody is in the story. */
  private boolean isSomebody(int at, Elements elements) {
    int i = Premise.behindOrigin(at, elements);
    boolean aside = elements.isMark(i, ',') && elements.is(i + 1, "as");
    if (aside) {
      int what = i + 2;
      return lexicon.is(WordClass.DETERMINER, elements.symbol(what))
          || lexicon.is(WordClass.RELATIVE, elements.symbol(what))
          || lexicon.is(WordClass.PERSONA, elements.symbol(what));
    }
    boolean is = switch (elements.word(i)) {
      case "is", "are", "will" -> true;
      default -> false;
    };
    if (!is) {
      return false;
    }
    i += elements.is(i + 1, "be") ? 2 : 1;
    if (!lexicon.is(WordClass.DETERMINER, elements.symbol(i))) {
      return elements.is(i, "two") || elements.is(i, "among");
    }
    for (int k = i + 1; k < Math.min(elements.size(), i + 2 + DESCRIPTION); k++) {
      if (lexicon.is(WordClass.PERSONA, elements.symbol(k))
          || lexicon.is(WordClass.RELATIVE, elements.symbol(k))) {
        return true;
      }
      boolean describes =
          elements.mention(k) == null && !elements.isMark(k, '.') || elements.is(k, "'s");
      if (!describes
          || lexicon.is(WordClass.PREPOSITION, elements.symbol(k))
          || lexicon.is(WordClass.CONJUNCTION, elements.symbol(k))) {
        return false;
      }
    }
    return false;
  }

  /** "“Clear Water”, the comedy with A, B and C": a work that the article is not about. */
  private static boolean isBehindOtherWork(int from, int at, Elements elements) {
    for (int i = from; i < at; i++) {
      if (elements.is(i, Slot.NAME) && elements.isQuote(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsClause(int i, Elements elements) {
    return i >= elements.size()
        || elements.isMark(i, '.')
        || elements.isMark(i, ',')
        || elements.isMark(i, ';')
        || elements.isMark(i, '–')
        || elements.isMark(i, '—')
        || elements.isMark(i, '!')
        || elements.is(i, "and")
        || elements.is(i, "while");
  }

  /** "A new thriller from Sony with A and B", "a sitcom, with A and B": what a series has. */
  private boolean isWith(int at, int count, int from, Elements elements) {
    int with = at - 1;
    while (with > at - 1 - LONGEST_TITLE && describes(with, elements)) {
      with--;
    }
    if (!elements.is(with, "with")) {
      return false;
    }
    boolean apart = elements.isMark(with - 1, ',');
    int before = apart ? with - 2 : with - 1;
    while (elements.isQuote(before)
        || elements.isMark(before, ',') && elements.isQuote(before + 1)) {
      before--;
    }
    boolean series = elements.is(before, Slot.SERIES)
        || elements.is(before, Slot.SHOW)
        || elements.is(before, Slot.SEASON)
        || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(before))
        || lexicon.is(WordClass.SPINOFF_NOUN, elements.symbol(before));
    for (int i = before; count > 1 && apart && i >= from; i--) {
      series |= elements.is(i, Slot.SERIES)
          || elements.is(i, Slot.SHOW)
          || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i));
    }
    return series && (endsClause(at + 1, elements) || elements.is(at + 1, "in"));
  }

  /** "Former Low Water star", "Oscar winner", "the comedian": what may stand before a player's name. */
  private boolean describes(int i, Elements elements) {
    int symbol = elements.symbol(i);
    return !elements.is(i, "with")
        && (elements.is(i, Slot.SERIES)
            || elements.is(i, Slot.NAME)
            || elements.isQuote(i)
            || elements.is(i, "'s")
            || lexicon.is(WordClass.ROW_WORD, symbol)
            || lexicon.is(WordClass.ROLE_NOUN, symbol));
  }

  /** "A and B dig for evidence", "A rules a newsroom": what they do they do in the story. */
  private boolean isSubject(int at, int count, Passage passage) {
    Elements elements = passage.elements();
    int verb = Premise.behindOrigin(at, elements);
    boolean inside = opensStory(at, passage) || passage.opensClause(at);
    boolean opens = at == 0
        || inside
        || elements.isMark(at - 1, ';')
        || elements.isMark(at - 1, ',')
        || elements.isMark(at - 1, '—')
        || elements.isMark(at - 1, '–')
        || switch (elements.word(at - 1)) {
          case "while", "whereas", "which", "where", "but", "when" -> true;
          default -> false;
        };
    boolean plain = opens
        && verb < elements.size()
        && elements.mention(verb) == null
        && elements.tokens().isWord(elements.tokenFrom(verb))
        && !elements.tokens().isCapital(elements.tokenFrom(verb))
        && !lexicon.is(WordClass.PREPOSITION, elements.symbol(verb))
        && !lexicon.is(WordClass.CONJUNCTION, elements.symbol(verb))
        && !lexicon.is(WordClass.SAYING, elements.symbol(verb));
    boolean isOne = inside
        && elements.is(verb, "is")
        && lexicon.is(WordClass.DETERMINER, elements.symbol(verb + 1));
    return plain
        && (count > 1
            || isOne
            || (inside
                    || passage.setting().series() != null
                    || at == 0 && passage.focus().series() != null)
                && isPresent(verb, elements));
  }

  /** "“Low Water” (Fox, Sept. 20): Ana Ruiz is": whether people open what an article about several tells of one. */
  private static boolean opensStory(int at, Passage passage) {
    Elements elements = passage.elements();
    if (passage.setting().series() != null) {
      return false;
    }
    boolean headed = elements.isMark(at - 1, ':')
        && elements.series().length > 0
        && elements.series()[0] < OPENING;
    return headed || at == 0 && passage.focus().series() != null;
  }

  /** "Rules", "keeps": a verb of the present, as stories are told. */
  private boolean isPresent(int verb, Elements elements) {
    String word = elements.tokens().word(elements.tokenFrom(verb));
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !lexicon.is(WordClass.AUXILIARY, elements.symbol(verb))
        && !lexicon.is(WordClass.PRONOUN, elements.symbol(verb))
        && !lexicon.is(WordClass.CASTING_VERB, elements.symbol(verb));
  }

  private boolean speaksOfSeries(Elements elements) {
    return elements.series().length > 0 || elements.speaksOfShow();
  }

  /** "Such as A and B", "from A and B", "about A and B". */
  private boolean isGoverned(int at, Elements elements) {
    return switch (elements.word(at - 1)) {
      case "from", "by", "about", "than", "as", "to", "after", "like", "of", "for", "between" ->
        true;
      default -> false;
    };
  }

  /** "Ana Ruiz's auctioneer", "Ben Ode's dashing spy": whose part it is. */
  private boolean ownsPart(int at, Elements elements) {
    if (!Subjects.isOwner(at, elements)) {
      return false;
    }
    for (int i = at + 2; i < Math.min(elements.size(), at + 2 + DESCRIPTION); i++) {
      if (lexicon.is(WordClass.PERSONA, elements.symbol(i))) {
        return true;
      }
      if (elements.mention(i) != null
          || lexicon.is(WordClass.FUNCTION_WORD, elements.symbol(i))
          || lexicon.is(WordClass.RELATIVE, elements.symbol(i))) {
        return false;
      }
    }
    return false;
  }
}
