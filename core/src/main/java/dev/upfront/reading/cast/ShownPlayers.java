package dev.upfront.reading.cast;

import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Tokens;

/**
 * Players whom no phrase names, but the words right beside their name: "(Ana Ruiz)" behind a part, "with A as her son".
 */
final class ShownPlayers {
  private final Lexicon lexicon;
  private final PlainCast plain;

  ShownPlayers(Lexicon lexicon, PlainCast plain) {
    this.lexicon = lexicon;
    this.plain = plain;
  }

  /** Whether somebody of the people at an element is such a player. */
  boolean has(Credit credit, int at, Passage passage) {
    Elements elements = passage.elements();
    return isOfPart(at, elements)
        || isListed(at, passage)
        || playsUnnamed(at, elements)
        || isIntroduced(credit, passage)
            && !isMaker(at, elements)
            && !plain.isOtherwiseEngaged(at, elements);
  }

  /** "with A, B and C as her sons": the words for a part that has no name belong to its players. */
  private boolean playsUnnamed(int at, Elements elements) {
    // "a drama about Kay Cole as a young woman"
    if (elements.is(at - 1, "about")) {
      return false;
    }
    Tokens tokens = elements.tokens();
    boolean plays = false;
    for (int i = elements.tokenFrom(at); i < elements.tokenTo(at); i++) {
      plays |= tokens.is(i, "as") && !tokens.is(i + 1, "well") && !tokens.is(i - 1, "well");
      if (lexicon.is(WordClass.JOB_NOUN, tokens, i) && !isInStory(i, tokens)
          || lexicon.is(WordClass.BACKSTAGE, tokens, i)) {
        return false;
      }
    }
    return plays;
  }

  /** "As a reporter": one that the story is about, where a job at the series would be the only one. */
  private static boolean isInStory(int noun, Tokens tokens) {
    boolean any = tokens.is(noun - 1, "a")
        || tokens.is(noun - 1, "an")
        || tokens.is(noun - 2, "a")
        || tokens.is(noun - 2, "an");
    return any && !Jobs.isOne(tokens.word(noun));
  }

  /** "Her boss (Ana Ruiz) is after her": who plays stands behind words for the part. */
  private boolean isOfPart(int at, Elements elements) {
    int noun = at - 2;
    if (!elements.isMark(at - 1, '(') || !elements.isMark(at + 1, ')') || noun < 0) {
      return false;
    }
    int symbol = elements.symbol(noun);
    return elements.mention(noun) == null
        && elements.tokens().isWord(elements.tokenFrom(noun))
        && !elements.tokens().isCapital(elements.tokenFrom(noun))
        && !lexicon.is(WordClass.JOB_NOUN, symbol)
        && !lexicon.is(WordClass.WORK_NOUN, symbol)
        && !lexicon.is(WordClass.SHOW_NOUN, symbol)
        && !lexicon.is(WordClass.BACKSTAGE, symbol)
        && !lexicon.is(WordClass.STAFF_WORD, symbol);
  }

  /** "Ana Ruiz (Fargo, Low Water) is the newest reporter": whose earlier works stand in parentheses is a player. */
  private boolean isIntroduced(Credit credit, Passage passage) {
    Tokens tokens = passage.elements().tokens();
    int open = credit.to() - 2;
    while (open > credit.from() && !tokens.isMark(open, '(')) {
      // "Jo Lund (writer)"
      if (lexicon.is(WordClass.JOB_NOUN, tokens, open)) {
        return false;
      }
      open--;
    }
    // "Jo Lund (hurrah)"
    boolean works =
        tokens.isCapital(open + 1) || tokens.isQuote(open + 1) || tokens.isNumber(open + 1);
    return works
        && credit.character() == null
        && credit.to() > credit.from()
        && tokens.isMark(credit.to() - 1, ')')
        && !passage.company().isOnlyMaker(credit.person());
  }

  /** "A thriller from Ana Ruiz (Fargo)": whose earlier works stand in parentheses made it. */
  private static boolean isMaker(int at, Elements elements) {
    return elements.is(at - 1, "from") || elements.is(at - 1, "by");
  }

  /** A line of a list below a heading that promises players. */
  private static boolean isListed(int at, Passage passage) {
    return passage.sentence().block().kind() == Kind.ITEM
        && at <= 1
        && switch (passage.focus().topic()) {
          case CAST, RETURNING, NEW_CAST, LEAVING -> true;
          default -> false;
        };
  }
}
