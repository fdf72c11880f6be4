package dev.upfront.reading.text;

import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Turn;

/** Finds who asks in a column, and from where: "What became of Copper Lane? – Ann, Leeds". */
public final class Signatures {
  /** "– Ann and Ben Ode, by email from Leeds": who asks is no longer. */
  private static final int LONGEST = 9;

  private final Text text;
  private final Tokens tokens;

  public Signatures(Text text) {
    this.text = text;
    tokens = text.tokens;
  }

  /** Where a question, or the line below it, says who asks; behind its last token where it does not. */
  public int start(Block block) {
    boolean asked = block.turn() == Turn.ASKS
        || block.index() > 0 && text.blocks.get(block.index() - 1).turn() == Turn.ASKS;
    boolean comma = false;
    for (int i = block.to() - 1; asked && i >= Math.max(block.from(), block.to() - LONGEST); i--) {
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
