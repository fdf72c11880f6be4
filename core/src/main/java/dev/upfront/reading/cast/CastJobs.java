package dev.upfront.reading.cast;

import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.people.StoryRow;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.List;

/**
 * What shows that somebody is named for a job, and not for a part: "returns as showrunner", "the new art director".
 */
final class CastJobs {
  /** How far behind a phrase a job may stand that it is said of. */
  private static final int JOB_REACH = 5;

  private final Lexicon lexicon;
  private final Subjects subjects;
  private final StoryRow storyRow;

  CastJobs(Lexicon lexicon) {
    this.lexicon = lexicon;
    subjects = new Subjects(lexicon);
    storyRow = new StoryRow(lexicon);
  }

  /** "set to star and executive produce": whoever stars is a player, whatever else. */
  boolean saysPlayer(PhraseMatch match, Elements elements) {
    for (int i = match.from(); i < match.to(); i++) {
      if (lexicon.is(WordClass.PLAY_VERB, elements.symbol(i))
          || elements.is(i, "heard")
          || elements.is(i, "cast") && i > match.head()
          || elements.is(i, "ensemble")
          || elements.word(i).startsWith("star")) {
        return true;
      }
    }
    return false;
  }

  /** "stays on as showrunner", "will return to direct": what is said is said of a job behind the camera. */
  boolean isJob(PhraseMatch match, Elements elements) {
    int limit = Math.min(elements.size(), match.to() + JOB_REACH);
    for (int i = match.from(); i < limit; i++) {
      if (Jobs.at(i, elements, lexicon) != null
          || isBackstage(i, elements)
          || isWriting(i, elements)) {
        // "the creator and star" plays too
        boolean as = elements.is(match.to() - 1, "as");
        return !((as || i < match.to()) && saysPlayer(match, elements))
            && !lexicon.is(WordClass.PLAY_VERB, elements.symbol(match.head()));
      }
      // "joins A and B in the drama from creator C"
      boolean other = i >= match.to()
          && (elements.is(i, Slot.PEOPLE) || elements.is(i, "from") || elements.is(i, "by"));
      if (other || elements.isMark(i, ',') || elements.isMark(i, ';') || elements.isMark(i, '(')) {
        return false;
      }
    }
    return false;
  }

  /** "is back on the scripts", "returns for series composition", "is still the one adapting the novels". */
  private boolean isWriting(int i, Elements elements) {
    return elements.is(i, "scripts")
        || elements.is(i, "script")
        || elements.is(i, "screenplay")
        || elements.is(i, "composition") && elements.is(i - 1, "series")
        || lexicon.is(WordClass.CREW_VERB, elements.symbol(i))
            && elements.is(i - 1, "one")
            && elements.word(i).endsWith("ing");
  }

  /** "returns as character designer": a trade and no part, which would have an article. */
  private boolean isBackstage(int i, Elements elements) {
    if (isTrade(i, elements)) {
      return true;
    }
    if (!lexicon.is(WordClass.BACKSTAGE, elements.symbol(i))) {
      return false;
    }
    int as = i - 1;
    while (as > i - 5
        && elements.mention(as) == null
        && !elements.is(as, "as")
        && (elements.is(as, "both") || !lexicon.is(WordClass.DETERMINER, elements.symbol(as)))) {
      as--;
    }
    return elements.is(as, "as");
  }

  /** "The new art director", "the color key artist": a trade that no part goes by. */
  private boolean isTrade(int i, Elements elements) {
    return lexicon.is(WordClass.OTHER_JOB, elements.symbol(i - 1))
        && (lexicon.is(WordClass.BACKSTAGE, elements.symbol(i))
            || elements.word(i).startsWith("director"));
  }

  /** "Would not say when it will return": within the words, the verb has the series for its subject. */
  boolean isOfShow(PhraseMatch match, Elements elements) {
    for (int i = match.from() + 1; i < match.to() - 1; i++) {
      if (elements.is(i, "it") && lexicon.is(WordClass.AUXILIARY, elements.symbol(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "as well as stars": a noun; "The Tonight Show Starring Jimmy Fallon": a title. */
  boolean isNoVerb(PhraseMatch match, Passage passage) {
    Elements elements = passage.elements();
    if (isOwned(match.from(), elements) || areHosts(match.from(), elements)) {
      return true;
    }
    if (!elements.word(match.head()).startsWith("star")) {
      return false;
    }
    boolean noun = elements.is(match.head(), "stars")
        && match.from() == match.head()
        && match.to() == match.head() + 1
        && (lexicon.is(WordClass.DETERMINER, elements.symbol(match.head() - 1))
            || lexicon.is(WordClass.PREPOSITION, elements.symbol(match.head() - 1))
            || elements.is(match.head() - 1, "as"))
        && subjects.behind(match, elements) == null;
    boolean title = elements.is(match.head(), "starring")
        && match.head() > 0
        && elements.tokens().isCapital(elements.tokenFrom(match.head()))
        && !elements.isMark(match.head() - 1, ':')
        && elements.tokens().isCapital(elements.tokenFrom(match.head() - 1));
    return noun || title;
  }

  /** "The butler's return": a noun, of somebody who is not named. */
  private static boolean isOwned(int noun, Elements elements) {
    return elements.is(noun, "return")
        && elements.is(noun - 1, "'s")
        && noun > 1
        && elements.mention(noun - 2) == null;
  }

  /** "Low Water's hosts", "of all the hosts": a noun, where nobody is named with it. */
  private boolean areHosts(int noun, Elements elements) {
    return elements.is(noun, "hosts")
        && !elements.is(noun + 1, Slot.PEOPLE)
        && (elements.is(noun - 1, "'s")
            || lexicon.is(WordClass.DETERMINER, elements.symbol(noun - 1)));
  }

  /** "starred in Fargo": the title that follows names another work; a series that the article knows has its own claim. */
  static boolean isElsewhere(PhraseMatch match, Passage passage) {
    Elements elements = passage.elements();
    if (!elements.word(match.head()).startsWith("star")) {
      return false;
    }
    int in = elements.is(match.to(), "in") ? match.to() : match.to() - 1;
    return elements.is(in, "in")
        && passage.others().isOne(in + 1)
        && !passage.others().isSeries(in + 1);
  }

  /** "joins as showrunner, replacing A": whose place is taken had the same job. */
  boolean isJobBefore(PhraseMatch match, Elements elements) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - JOB_REACH); i--) {
      if (Jobs.at(i, elements, lexicon) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Creator Jeb Stuart": who is named by a job behind the camera does not return as a player. */
  boolean hasJob(int at, Elements elements) {
    // "Ana Ruiz as Alex, the host", "a woman called Kay (Ana Ruiz)": what a part is
    if (elements.mention(at) instanceof OfPeople people && havePart(people)
        || storyRow.has(at, elements)) {
      return false;
    }
    // "the original author, Koyoharu Gotouge, is not involved"
    boolean apposed = elements.isMark(at - 1, ',') && elements.isMark(at + 1, ',');
    int before = apposed ? at - 2 : at - 1;
    for (int i = before; i >= Math.max(0, before - 2); i--) {
      if (lexicon.is(WordClass.ROLE_NOUN, elements.symbol(i))) {
        return false;
      }
      if (lexicon.is(WordClass.JOB_NOUN, elements.symbol(i))) {
        // "actress and director Carla Cole", "star and executive producer Carla Cole"
        int and = lexicon.is(WordClass.JOB_ADJECTIVE, elements.symbol(i - 1)) ? i - 2 : i - 1;
        return !elements.is(and, "and")
            || !lexicon.is(WordClass.ROLE_NOUN, elements.symbol(and - 1));
      }
      if (elements.isMark(i, ',') || lexicon.is(WordClass.FUNCTION_WORD, elements.symbol(i))) {
        break;
      }
    }
    int behind = at + 1;
    if (elements.isMark(behind, ',')
        && elements.is(behind + 1, "who")
        && lexicon.is(WordClass.BE, elements.symbol(behind + 2))
        && behind + 3 < elements.size()
        && elements.tokens().isCapital(elements.tokenFrom(behind + 3))) {
      // "John Cole, who is Director of Content"
      behind += 3;
    }
    while (elements.isMark(behind, ',')
        || elements.is(behind, Slot.PLATFORM)
        || elements.is(behind, "'s")
        || lexicon.is(WordClass.DETERMINER, elements.symbol(behind))
        || elements.is(behind, "series")
        || behind > at + 2 && describes(behind, elements)) {
      behind++;
    }
    return behind > at + 1
        && behind < elements.size()
        && lexicon.is(WordClass.JOB_NOUN, elements.symbol(behind));
  }

  private static boolean havePart(OfPeople people) {
    List<Credit> credits = people.credits();
    for (int i = 0; i < credits.size(); i++) {
      if (credits.get(i).character() != null) {
        return true;
      }
    }
    return false;
  }

  /** ", the best-selling novelist": a word between the article and the job. */
  private boolean describes(int i, Elements elements) {
    int word = elements.isMark(i, '-') ? i : i + 1;
    return elements.isMark(word, '-')
        || elements.isMark(i - 1, '-')
        || lexicon.is(WordClass.JOB_ADJECTIVE, elements.symbol(i));
  }
}
