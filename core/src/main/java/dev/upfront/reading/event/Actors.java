package dev.upfront.reading.event;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/** Tells who or what a phrase speaks of where it is no season: a person who returns, a shoot that starts. */
final class Actors {
  /** Farther before its verb nobody looks for a subject. */
  private static final int SUBJECT_REACH = 16;

  /** "It" and "that" stand no farther from a phrase that speaks of them. */
  private static final int POINTING_REACH = 5;

  /** "Many well-loved works": no farther before its noun stands the word for how many. */
  private static final int QUANTIFIER_REACH = 5;

  private final Lexicon lexicon;

  Actors(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Ncuti Gatwa will not return for season 3" tells of him. */
  boolean isPerson(Elements elements, PhraseMatch match) {
    String name = match.section().name();
    boolean guess = match.section().setting("modality").equals("expected");
    boolean canBePerson = name.equals("release") && !guess || name.equals("cancelled");
    boolean starts = elements.word(match.head()).startsWith("beg")
        || elements.word(match.head()).startsWith("start");
    int i = match.from() - 1;
    while (i >= 0
        && i > match.from() - 5
        && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))) {
      i--;
    }
    if (elements.is(i, Slot.DATE) && elements.is(i - 1, Slot.PEOPLE)) {
      // "Joy Sunday returns"
      i--;
    }
    i = whoseSeries(elements, i);
    return canBePerson
        && (i >= 0
                && (elements.is(i, Slot.PEOPLE)
                        && !lexicon.is(WordClass.PREPOSITION, elements.symbol(i - 1))
                        && !elements.word(i - 1).equals("starring")
                        && !elements.word(i - 1).equals("featuring")
                    || lexicon.is(WordClass.PERSON_PRONOUN, elements.symbol(i))
                    || starts && elements.word(i).equals("we")
                    || lexicon.is(WordClass.COMPANY, elements.symbol(i)))
            || goes(elements, match)
                && !(name.equals("release") && isMetonym(elements, match, i))
                && isSomebody(elements, i));
  }

  /** "Ana Ruiz of Bellwether", "the cast and crew of hit drama Bellwether": who does it, and not of what. */
  private int whoseSeries(Elements elements, int last) {
    int series = elements.isQuote(last) ? last - 1 : last;
    if (!elements.is(series, Slot.SERIES)) {
      return last;
    }
    int of = series - 1;
    while (of > 0
        && (elements.isQuote(of)
            || lexicon.is(WordClass.DETERMINER, elements.symbol(of))
            || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(of))
            || isCommonNoun(elements, of))) {
      of--;
    }
    boolean people = elements.is(of - 1, Slot.PEOPLE)
        || elements.word(of - 1).equals("cast")
        || elements.word(of - 1).equals("crew");
    return elements.word(of).equals("of") && people ? of - 1 : last;
  }

  /** "The detective will be back for a second season", "they return for series 2": the series is meant. */
  private boolean isMetonym(Elements elements, PhraseMatch match, int subject) {
    return match.place(Slot.SEASON, elements) >= 0
        && (lexicon.is(WordClass.SOMEBODY, elements.symbol(subject))
            || elements.word(subject).equals("they"));
  }

  /** "Returns", "won't be back": what people do as series do, so that it counts who does it. */
  private boolean goes(Elements elements, PhraseMatch match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (lexicon.is(WordClass.GOING_AND_COMING, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject that ends in an element is somebody: a name, "they", "Ann, who left,"; or one "returns as" a part. */
  private boolean isSomebody(Elements elements, int i) {
    if (i < 0) {
      return elements.word(1).equals("as");
    }
    if (elements.isMark(i, ',')) {
      for (int k = i - 1; k > Math.max(0, i - SUBJECT_REACH); k--) {
        if (elements.word(k).equals("who") || elements.word(k).equals("whose")) {
          return true;
        }
      }
      return false;
    }
    boolean named = elements.is(i, Slot.NAME)
        && !lexicon.is(WordClass.PREPOSITION, elements.symbol(i - 1))
        && !lexicon.is(WordClass.DETERMINER, elements.symbol(i - 1));
    return named
        || elements.word(i).equals("they")
        || elements.word(i).equals("we")
        || lexicon.is(WordClass.SOMEBODY, elements.symbol(i));
  }

  /** "Four bubble shows were cancelled": several that are not named. */
  boolean isOfSeveral(Elements elements, PhraseMatch match) {
    int i = match.from() - 1;
    while (i > 0 && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))) {
      i--;
    }
    boolean relative = elements.word(i).equals("that") || elements.word(i).equals("which");
    if (relative && match.section().name().equals("undecided")) {
      // "the shows that are still in limbo"
      i--;
    }
    boolean named = match.place(Slot.SERIES, elements) >= 0;
    return !named
        && (lexicon.is(WordClass.SHOWS, elements.symbol(i))
                && (!elements.word(i).equals("series") || elements.word(i + 1).equals("have"))
            || isQuantified(elements, i));
  }

  /** "Many well-loved works", "no Korean drama": a noun with a word for how many, and none of them named. */
  private boolean isQuantified(Elements elements, int noun) {
    for (int i = noun; i > Math.max(-1, noun - QUANTIFIER_REACH); i--) {
      boolean quantifies = switch (elements.word(i)) {
        case "many", "several", "few", "most", "countless", "no", "every", "other", "numerous" ->
          true;
        default -> false;
      };
      boolean described = i == noun && lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
          || elements.isMark(i, '-')
          || elements.is(i, Slot.NAME)
          || isCommonNoun(elements, i);
      if (quantifies || !described) {
        return quantifies && i < noun;
      }
    }
    return false;
  }

  /** "It's better to cancel yourself than to get cancelled": no series, season or network is spoken of. */
  boolean namesNothing(Elements elements, PhraseMatch match) {
    if (elements.word(match.to()).endsWith("self")) {
      return true;
    }
    for (int i = 0; i < elements.size(); i++) {
      boolean near = i > match.from() - POINTING_REACH && i < match.to() + POINTING_REACH;
      boolean named = elements.is(i, Slot.SERIES)
          || elements.is(i, Slot.SHOW)
          || elements.is(i, Slot.SEASON)
          || elements.is(i, Slot.PLATFORM)
          || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i));
      boolean pointed = switch (elements.word(i)) {
        case "it", "its", "this", "that", "they", "which" -> near;
        case "both", "all", "cancellation", "plug", "axe", "ax" -> true;
        default -> false;
      };
      if (named || pointed) {
        return false;
      }
    }
    return elements.size() > 4;
  }

  /** "A trailer that came out Friday", "the novel, which came out in 2015": no season. */
  boolean isOtherWork(Elements elements, PhraseMatch match) {
    boolean relative = false;
    int first = Math.max(0, match.head() - SUBJECT_REACH);
    for (int i = match.head() - 1; i >= first; i--) {
      int symbol = elements.symbol(i);
      if (lexicon.is(WordClass.OTHER_WORK, symbol)) {
        return true;
      }
      if (elements.word(i).equals("which") || elements.word(i).equals("that")) {
        relative = true;
      } else if (elements.isMark(i, ',')) {
        if (!relative) {
          i = beforeAside(elements, i, first);
        }
      } else if (!(relative ? false : isComplement(elements, i))
          && !lexicon.is(WordClass.BEFORE_VERB, symbol)
          && !isPlain(elements, i)) {
        return false;
      }
    }
    return false;
  }

  /** "The fourth and last episode goes out on May 3", "Episode 4 will air": not what a season begins with. */
  boolean isLaterEpisode(Elements elements, PhraseMatch match) {
    Tokens tokens = elements.tokens();
    int verb = elements.tokenFrom(match.from());
    int first = Math.max(elements.tokenFrom(0), verb - SUBJECT_REACH);
    for (int i = verb - 1; i >= first; i--) {
      if (tokens.isMark(i, ',')) {
        i = beforeAside(tokens, i, first);
      }
      if (tokens.isMark(i, ',')
          || tokens.isMark(i, ';')
          || tokens.isMark(i, ':')
          || tokens.is(i, "and") && !lexicon.is(WordClass.ORDINAL, tokens, i - 1)) {
        return false;
      }
      if (tokens.is(i, "episode")) {
        return isLater(tokens, i, first);
      }
    }
    return false;
  }

  /** The last word before a clause that a comma closes: "episode 4, which had been put off, will air"; else the comma. */
  private static int beforeAside(Tokens tokens, int comma, int first) {
    for (int i = comma; i > first; i--) {
      if (tokens.is(i, "which") && tokens.isMark(i - 1, ',')) {
        return i - 2;
      }
    }
    return tokens.is(comma + 1, "which") ? comma - 1 : comma;
  }

  /** Whether an episode is not the first, nor any: "the second episode", "episode 4", "the episode". */
  private boolean isLater(Tokens tokens, int episode, int first) {
    if (tokens.isNumber(episode + 1)) {
      return tokens.number(episode + 1) > 1;
    }
    for (int i = episode - 1; i >= Math.max(first, episode - QUANTIFIER_REACH); i--) {
      if (lexicon.ordinal(tokens, i) > 1
          || tokens.is(i, "final")
          || tokens.is(i, "last")
          || tokens.is(i, "next")
          || tokens.is(i, "the") && i == episode - 1) {
        return true;
      }
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Amazon's knives have been out", "the battle begins": something else does what seasons do too. */
  boolean isOtherThing(Elements elements, PhraseMatch match) {
    String next = elements.word(match.head() + 1);
    if (!lexicon.is(WordClass.COMMON_VERB, elements.symbol(match.head()))
        && !next.equals("out")
        && !next.equals("under")
        && !next.equals("underway")) {
      return false;
    }
    int noun = beforeAsideAtVerb(elements, match.head()) - 1;
    while (noun > 0 && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(noun))) {
      noun--;
    }
    if (!isCommonNoun(elements, noun)
        || lexicon.is(WordClass.PART_OF_SEASON, elements.symbol(noun))) {
      return false;
    }
    int first = noun;
    while (first > 0
        && (isCommonNoun(elements, first - 1)
            || elements.word(first - 1).equals("of") && isCommonNoun(elements, first - 2)
            || lexicon.is(WordClass.DETERMINER, elements.symbol(first - 1))
                && elements.word(first - 2).equals("of")
                && isCommonNoun(elements, first - 3)
            || lexicon.is(WordClass.ORDINAL, elements.symbol(first - 1)))) {
      first--;
    }
    boolean determined = lexicon.is(WordClass.DETERMINER, elements.symbol(first - 1))
        || first > 0 && elements.tokens().is(elements.tokenFrom(first - 1), Tokens.POSSESSIVE);
    boolean opens = first < 3
        || !lexicon.is(WordClass.PREPOSITION, elements.symbol(first - 2))
            && (elements.mention(first - 2) == null || elements.is(first - 2, Slot.DATE));
    return determined && opens;
  }

  private boolean isCommonNoun(Elements elements, int i) {
    if (i < 0 || elements.mention(i) != null) {
      return false;
    }
    int symbol = elements.symbol(i);
    Tokens tokens = elements.tokens();
    return tokens.isWord(elements.tokenFrom(i))
        && !tokens.isCapital(elements.tokenFrom(i))
        && !tokens.is(elements.tokenFrom(i), Tokens.POSSESSIVE)
        && !lexicon.is(WordClass.FUNCTION_WORD, symbol)
        && !lexicon.is(WordClass.PRONOUN, symbol)
        && !lexicon.is(WordClass.PREPOSITION, symbol)
        && !lexicon.is(WordClass.CONJUNCTION, symbol)
        && !lexicon.is(WordClass.DETERMINER, symbol)
        && !lexicon.is(WordClass.AUXILIARY, symbol)
        && !lexicon.is(WordClass.SHOW_NOUN, symbol)
        && !lexicon.is(WordClass.SEASON_NOUN, symbol)
        && !lexicon.is(WordClass.SEASON_NOUN_LOOSE, symbol)
        && !lexicon.is(WordClass.EPISODE_NOUN, symbol)
        && !lexicon.is(WordClass.EVENT_VERB, symbol)
        && !lexicon.is(WordClass.ORDINAL, symbol)
        && !lexicon.is(WordClass.CARDINAL, symbol)
        && !lexicon.is(WordClass.ORDINAL_STYLE, symbol);
  }

  /** Where a relative clause begins that ends in a comma: "the finale, which is its last episode, aired". */
  private int beforeAside(Elements elements, int comma, int first) {
    for (int i = comma - 1; i > first; i--) {
      boolean relative = elements.word(i).equals("which") || elements.word(i).equals("who");
      if (relative
          && lexicon.is(WordClass.PREPOSITION, elements.symbol(i - 1))
          && elements.isMark(i - 2, ',')) {
        // "the manga, on which it is based, came out"
        return i - 2;
      }
      // "a stage play, The First Shadow, opens"
      boolean named = elements.is(i, Slot.NAME) && i == comma - 1;
      // "the trailer for it, the first since May, came out"
      boolean apposed = lexicon.is(WordClass.DETERMINER, elements.symbol(i));
      if ((relative || named || apposed) && elements.isMark(i - 1, ',')) {
        return i - 1;
      }
    }
    return first;
  }

  /** "The trailer for the second season of Elite": what stands behind a preposition is no subject. */
  private boolean isComplement(Elements elements, int i) {
    if (lexicon.is(WordClass.PREPOSITION, elements.symbol(i))) {
      return true;
    }
    if (elements.mention(i) == null) {
      return false;
    }
    int before = i - 1;
    while (lexicon.is(WordClass.DETERMINER, elements.symbol(before))
        || elements.isQuote(before)
        || elements.is(i, Slot.SEASON) && elements.is(before, Slot.SERIES)
        // "the film by director Ana Ruiz, which comes out in May"
        || elements.is(i, Slot.PEOPLE) && before == i - 1 && isCommonNoun(elements, before)) {
      before--;
    }
    return lexicon.is(WordClass.PREPOSITION, elements.symbol(before));
  }

  private boolean isPlain(Elements elements, int i) {
    return lexicon.is(WordClass.DETERMINER, elements.symbol(i))
        || elements.isQuote(i)
        // "a trailer for Bellwether 2 came out"
        || elements.is(i - 1, Slot.SERIES) && elements.tokens().isNumber(elements.tokenFrom(i));
  }

  /** "Filming is due to start in the autumn" tells of no premiere. */
  boolean isShoot(Elements elements, PhraseMatch match) {
    int first = Math.max(0, match.from() - SUBJECT_REACH);
    for (int i = beforeAsideAtVerb(elements, match.from()) - 1; i >= first; i--) {
      // "it will be filmed in Leeds, starting this winter"
      boolean participle = i == match.from() - 1
          && (elements.word(match.from()).equals("starting")
              || elements.word(match.from()).equals("beginning"));
      if (elements.isMark(i, ',') && !participle
          || elements.isMark(i, ';')
          || elements.isMark(i, '(')
          || elements.word(i).equals("and")
          || elements.word(i).equals("with")) {
        return false;
      }
      boolean shot = elements.word(i).equals("shot")
          || elements.word(i).equals("filmed")
          || elements.word(i).equals("work") && elements.word(i + 1).equals("on");
      if (shot || lexicon.is(WordClass.PRODUCTION_NOUN, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Filming of the fourth season, set among the gangs, finally begins": the comma behind the subject, else the verb. */
  private int beforeAsideAtVerb(Elements elements, int verb) {
    int comma = verb - 1;
    while (comma > 0
        && (lexicon.is(WordClass.BEFORE_VERB, elements.symbol(comma))
            || elements.word(comma).equals("would")
            || elements.word(comma).endsWith("ly"))) {
      comma--;
    }
    if (!elements.isMark(comma, ',')) {
      return verb;
    }
    int first = Math.max(1, comma - SUBJECT_REACH);
    for (int i = comma - 1; i >= first; i--) {
      if (elements.isMark(i, ',')) {
        boolean clause = elements.mention(i + 1) != null
            || lexicon.is(WordClass.CLAUSE_JOINT, elements.symbol(i + 1))
            || lexicon.is(WordClass.PERSON_PRONOUN, elements.symbol(i + 1))
                && !elements.word(i + 1).equals("who")
            || elements.word(i + 1).equals("it");
        return clause ? verb : i;
      }
    }
    return verb;
  }

  /** "The air", "this air". */
  boolean isDetermined(Elements elements, int i) {
    return lexicon.is(WordClass.DETERMINER, elements.symbol(i - 1));
  }

  /** "Broadcast times", "launch party": what a release has, and no release. */
  boolean isHadByRelease(Elements elements, int i) {
    return switch (elements.word(i)) {
      case "time", "times", "slot", "slots", "rights", "party", "schedule", "event", "venue" ->
        elements.mention(i) == null;
      default -> false;
    };
  }

  /** Whether the sentence speaks of a shoot at all. */
  boolean anyShoot(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (lexicon.is(WordClass.PRODUCTION_NOUN, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }
}
