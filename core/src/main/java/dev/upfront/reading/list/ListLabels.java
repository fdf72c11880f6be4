package dev.upfront.reading.list;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Tokens;
import java.util.BitSet;

/**
 * Finds the lines that say one thing of the title above them behind a label: "Release date: Early 2023", "When can I watch
 * it? July 20". Of lines that stand together, each with a colon, all are labelled where one has a known label: "Studio:
 * Kuro" above "Director: Ana Ruiz".
 */
final class ListLabels {
  /** How far into a line the mark may stand that makes its first word a label. */
  private static final int LONGEST_KNOWN = 8;

  /** A label that is known by the lines beside it alone is no longer. */
  private static final int LONGEST = 4;

  private static final int LONGEST_RATING = 12;

  private final Lexicon lexicon;
  private final ListLines lines;
  private final Tokens tokens;

  /** By line, whether it is labelled as those around it are. */
  private final BitSet beside = new BitSet();

  ListLabels(Lexicon lexicon, ListLines lines) {
    this.lexicon = lexicon;
    this.lines = lines;
    this.tokens = lines.tokens;
    int first = 0;
    for (Block block : lines.text.blocks) {
      if (!hasColon(block) && !opensWithPlayers(block)) {
        first = block.index() + 1;
        continue;
      }
      if (block.blankBefore()) {
        first = block.index();
      }
      if (isKnown(block)) {
        // above the first stands the title, and not what might be one with a second part
        int from = first == block.index() || opensBelowTitle(first) ? first : first + 1;
        beside.set(from, block.index() + 1);
      } else if (block.index() > first && beside.get(block.index() - 1)) {
        beside.set(block.index());
      }
    }
  }

  /** Whether a line is labelled. */
  boolean are(Block block) {
    return beside.get(block.index()) || isKnown(block) || isRating(block);
  }

  /** "★★★", "★½ (out of four)": what a critic gives what the title above names. */
  private boolean isRating(Block block) {
    char first = tokens.firstChar(block.from());
    return (first == '★' || first == '☆') && block.to() - block.from() <= LONGEST_RATING;
  }

  private boolean isKnown(Block block) {
    int from = lines.behindMarks(block);
    boolean known = lexicon.is(WordClass.DETAIL_LABEL, tokens, from);
    if (!known && !lexicon.is(WordClass.RECORD_LABEL, tokens, from)) {
      return ListTitles.opensCast(tokens, from, block.to());
    }
    for (int i = from + 1; i < Math.min(block.to(), from + LONGEST_KNOWN); i++) {
      if (tokens.isMark(i, ':') || known && tokens.isMark(i, '?')) {
        return true;
      }
    }
    return false;
  }

  /** The mark that closes the label with which a line opens; -1 where it opens with none. */
  int colon(Block block) {
    return are(block) ? mark(block) : -1;
  }

  private int mark(Block block) {
    int from = lines.behindMarks(block);
    for (int i = from; i < Math.min(block.to(), from + LONGEST_KNOWN); i++) {
      if (tokens.isMark(i, ':')) {
        // "HBO Max Release Date:"
        boolean label = i < from + LONGEST || lexicon.is(WordClass.DETAIL_LABEL, tokens, i - 1);
        return label && i > from && block.kind() != Kind.TITLE && !lines.isAnswer(block) ? i : -1;
      }
      if (!tokens.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasColon(Block block) {
    return mark(block) >= 0;
  }

  /** "With Ana Ruiz, Ben Ode", among labelled lines. */
  private boolean opensWithPlayers(Block block) {
    return block.kind() != Kind.PARAGRAPH
        && !block.blankBefore()
        && tokens.is(block.from(), "with")
        && tokens.isCapital(block.from() + 1);
  }

  private boolean opensBelowTitle(int line) {
    Block above = line == 0 ? null : lines.text.blocks.get(line - 1);
    return above != null && above.kind() == Kind.HEADING && !hasColon(above);
  }
}
