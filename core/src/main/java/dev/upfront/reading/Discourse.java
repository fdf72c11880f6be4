package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.reading.Text.Block;
import dev.upfront.reading.Text.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows of which series an article speaks where a sentence names none. An article about one series speaks of it, but for a
 * section whose heading names another, and for sentences behind one that turned to another ("At Copper Lane, it was Ruiz who
 * left. She had been its showrunner since June"). Where the headline names that other one too, its paragraphs go on until the
 * article comes back to its own.
 */
final class Discourse {
  /** A series that opens its sentence stands no farther in. */
  private static final int OPENING = 3;

  private final Focus focus;
  private final InPassing inPassing;
  private final Spread spread;
  private final @Nullable String main;

  /** The other series of the section, or of the headline, to which the article has turned. */
  private @Nullable String section;

  Discourse(Focus focus, InPassing inPassing, Spread spread) {
    this.focus = focus;
    this.inPassing = inPassing;
    this.spread = spread;
    this.main = spread.main();
  }

  /** A new line begins, with this sentence. */
  void enter(Block block, Elements elements) {
    if (main == null) {
      return;
    }
    if (block.kind() == Kind.HEADING) {
      section = first(elements);
    }
    focus.series(section);
  }

  /**
   * Whether a paragraph goes on about the series before, where it names none: "He is the new captain", "The drama stars".
   */
  static boolean goesOn(Elements elements, Lexicon lexicon) {
    boolean named = elements.tokens().isNumber(elements.tokenFrom(0)) || elements.isMark(0, '–') || elements.isMark(0, '-') || elements.isMark(0, '*') || elements.isMark(0, '•');
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.SHOW) || elements.is(i, Slot.SEASON)) {
        return true;
      }
      boolean pronoun = lexicon.is(Lexicon.WordClass.PRONOUN, elements.symbol(i))
          || lexicon.is(Lexicon.WordClass.DEFINITE, elements.symbol(i)) && !elements.word(i).equals("the");
      if (i < 4 && pronoun) {
        return true;
      }
      if (elements.is(i, Slot.NAME) || elements.is(i, Slot.PLATFORM)) {
        named = true;
      }
    }
    return !named;
  }

  /** The one series of which a sentence speaks, null where it speaks of none or several. */
  static @Nullable String only(Elements elements, InPassing inPassing) {
    String only = null;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series && !inPassing.is(i, elements)) {
        if (only != null && !only.equals(series.title())) {
          return null;
        }
        only = series.title();
      }
    }
    return only;
  }

  /** The first series of which a sentence speaks, null where it is the article's own. */
  private @Nullable String first(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series && !inPassing.is(i, elements)) {
        boolean other = !spread.isMain(series.title()) && spread.isApart(series.title());
        return other ? series.title() : null;
      }
    }
    return null;
  }

  /** A sentence is to be read: where it speaks of nothing but the headline's other series, so does what it says. */
  void hear(Elements elements) {
    String only = main == null ? null : only(elements, inPassing);
    if (only != null && spread.isInHeadline(only)) {
      focus.series(only);
    }
  }

  /** A sentence was read, with these drafts. */
  void heard(Sentence sentence, Elements elements, List<Draft> drafts) {
    if (main == null || sentence.block().kind() != Kind.PARAGRAPH) {
      return;
    }
    String turned = turn(elements, drafts);
    focus.series(turned);
    if (turned == null || spread.isInHeadline(turned)) {
      section = turned;
    }
  }

  private @Nullable String turn(Elements elements, List<Draft> drafts) {
    String before = focus.series();
    String other = null;
    boolean opens = false;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series) {
        if (spread.isMain(series.title())) {
          return null;
        }
        if (inPassing.is(i, elements)) {
          continue;
        }
        if (other != null && !other.equals(series.title())) {
          return before;
        }
        other = series.title();
        opens |= i <= OPENING && !elements.word(i + 1).equals("'s");
      }
    }
    if (other == null) {
      return before;
    }
    if (spread.isInHeadline(other)) {
      return other;
    }
    boolean happens = false;
    for (Draft draft : drafts) {
      if (!draft.series().equals(other)) {
        return before;
      }
      happens |= !(draft.fact() instanceof Fact.Cast);
    }
    return opens || happens ? other : before;
  }
}
