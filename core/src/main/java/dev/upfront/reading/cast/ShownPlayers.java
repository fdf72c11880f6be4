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
    return playsUnnamed(at, elements)
        || isOfPart(at, elements)
        || isListed(at, passage)
        || isIntroduced(credit, passage)
            && !isMaker(at, elements)
            && !plain.isOtherwiseEngaged(at, elements);
  }

  /** "with A, B and C as her sons": the words for a part that has no name belong to its players. */
  private boolean playsUnnamed(int at, Elements elements) {
    // "a drama about Kay Cole as a young woman"
    if (elements.word(at - 1).equals("about")) {
      return false;
    }
    boolean plays = false;
    for (int i = elements.tokenFrom(at); i < elements.tokenTo(at); i++) {
      plays |= elements.tokens().is(i, "as")
          && !elements.tokens().is(i + 1, "well")
          && !elements.tokens().is(i - 1, "well");
      boolean inStory = elements.tokens().is(i - 1, "a")
          || elements.tokens().is(i - 1, "an")
          || elements.tokens().is(i - 2, "a")
          || elements.tokens().is(i - 2, "an");
      if (lexicon.is(WordClass.JOB_NOUN, elements.tokens(), i)
              && !(inStory && !Jobs.isOne(elements.tokens().word(i)))
          || lexicon.is(WordClass.BACKSTAGE, elements.tokens(), i)) {
        return false;
      }
    }
    return plays;
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
    return elements.word(at - 1).equals("from") || elements.word(at - 1).equals("by");
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
