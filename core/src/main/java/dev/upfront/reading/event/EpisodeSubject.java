package dev.upfront.reading.event;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/**
 * Whether it is a later episode that comes out: "the fourth and last episode goes out on May 3".
 */
final class EpisodeSubject {
  /** "The fourth and last episode": no farther before the noun stands which one it is. */
  private static final int WHICH_REACH = 5;

  private final Lexicon lexicon;

  EpisodeSubject(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "The fourth and last episode goes out on May 3", "Episode 4 will air": not what a season begins
   * with.
   */
  boolean isLater(Event event) {
    Elements elements = event.elements();
    Tokens tokens = elements.tokens();
    int verb = elements.tokenFrom(event.match().from());
    int first = Math.max(elements.tokenFrom(0), verb - SubjectWords.REACH);
    for (int i = names(tokens, first - 1, verb) ? verb - 1 : -1; i >= first; i--) {
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

  /** "Will air its final episode on May 3", "broadcast its season finale": what ends, and does not begin. */
  boolean airsLast(Event event) {
    Elements elements = event.elements();
    int i = event.match().head() + 1;
    if (!lexicon.is(WordClass.DETERMINER, elements.symbol(i))) {
      return false;
    }
    boolean last = false;
    for (int k = i + 1; k <= i + WHICH_REACH && k < elements.size(); k++) {
      switch (elements.word(k)) {
        case "finale", "closer", "ender" -> {
          return true;
        }
        case "episode", "instalment", "installment", "hour" -> {
          return last;
        }
        case "final", "last", "concluding", "closing" -> last = true;
        default -> {
          if (lexicon.is(WordClass.PREPOSITION, elements.symbol(k)) || elements.isMark(k, ',')) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private static boolean names(Tokens tokens, int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (tokens.is(i, "episode")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last word before a clause that a comma closes: "episode 4, which had been put off, will
   * air"; else the comma.
   */
  private static int beforeAside(Tokens tokens, int comma, int first) {
    for (int i = comma; i > first; i--) {
      if (tokens.is(i, "which") && tokens.isMark(i - 1, ',')) {
        return i - 2;
      }
    }
    return tokens.is(comma + 1, "which") ? comma - 1 : comma;
  }

  /**
   * Whether an episode is not the first, nor any: "the second episode", "episode 4", "the episode", "her
   * episode".
   */
  private boolean isLater(Tokens tokens, int episode, int first) {
    if (tokens.isNumber(episode + 1)) {
      return tokens.number(episode + 1) > 1;
    }
    for (int i = episode - 1; i >= Math.max(first, episode - WHICH_REACH); i--) {
      if (lexicon.ordinal(tokens, i) > 1
          || tokens.is(i, "final")
          || tokens.is(i, "last")
          || tokens.is(i, "next")
          || i == episode - 1
              && (tokens.is(i, "the")
                  || tokens.is(i, "his")
                  || tokens.is(i, "her")
                  || tokens.is(i, "their"))) {
        return true;
      }
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    return false;
  }
}
