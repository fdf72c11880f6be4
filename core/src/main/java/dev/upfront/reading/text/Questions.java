package dev.upfront.reading.text;

import dev.upfront.reading.text.Text.Block;

/**
 * What columns mark where readers ask and somebody answers: "Q: What became of Copper Lane? – Ann, Leeds" above "Rob: It was
 * cancelled".
 */
public final class Questions {
  /** "– Ann and Ben Ode, by email from Leeds": who asks is no longer. */
  private static final int LONGEST_SIGNATURE = 9;

  private final Text text;
  private final Tokens tokens;

  public Questions(Text text) {
    this.text = text;
    tokens = text.tokens;
  }

  /** "Q: What became of it?". */
  public boolean isQuestion(Block block) {
    return (tokens.is(block.from(), "q") || tokens.is(block.from(), "question"))
        && isLabelled(block);
  }

  /** "Ann: It was renewed", "A. It was": a line that somebody says. */
  public boolean isLabelled(Block block) {
    boolean letter = tokens.is(block.from(), "q") || tokens.is(block.from(), "a");
    return tokens.isMark(block.from() + 1, ':')
        || letter && tokens.isMark(block.from() + 1, '.') && tokens.isCapital(block.from() + 2);
  }

  /** Where a question, or the line below it, says from which place it comes; behind its last token where it does not. */
  public int signature(Block block) {
    boolean asked =
        isQuestion(block) || block.index() > 0 && isQuestion(text.blocks.get(block.index() - 1));
    boolean comma = false;
    for (int i = block.to() - 1;
        asked && i >= Math.max(block.from(), block.to() - LONGEST_SIGNATURE);
        i--) {
      boolean dash = tokens.isMark(i, '–') || tokens.isMark(i, '—') || tokens.isMark(i, '-');
      if (dash && (i == block.from() || tokens.is(i, Tokens.SPACE_BEFORE))) {
        return comma && tokens.isCapital(i + 1) ? i : block.to();
      }
      if (tokens.isMark(i, ',')) {
        comma = true;
      } else if (!dash && !tokens.isMark(i, '.') && !tokens.isWord(i)) {
        return block.to();
      }
    }
    return block.to();
  }
}
