package dev.upfront.reading;

import dev.upfront.claim.Modality;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes official what press offices tell, as those who decide say it themselves. Their texts are known by the lines that
 * frame them: "ITV Press Centre", "For immediate release", "- ENDS -", "Notes to Editors", or by the place and the whole day
 * that they begin with ("LEEDS, April 9, 2023 – The channel"), where newspapers leave the year out.
 */
final class PressRelease {
  /** A line that frames a release has no more tokens. */
  private static final int LONGEST = 9;

  /** A press office signs its text in one of the first lines: farther down it may be a source. */
  private static final int LONGEST_HEAD = 5;

  /** "BURBANK, Calif. (April 9, 2023) –" has no more tokens before its dash. */
  private static final int LONGEST_DATELINE = 14;

  private static final int FIRST_YEAR = 1950;

  private PressRelease() {}

  /** The drafts, those of a press release as firm as its sender says them. */
  static List<Draft> settle(Text text, List<Draft> drafts, Lexicon lexicon) {
    if (drafts.isEmpty() || !isOne(text, lexicon)) {
      return drafts;
    }
    List<Draft> settled = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      settled.add(
          draft.modality() == Modality.REPORTED
              ? draft.as(Modality.OFFICIAL, draft.saidBy())
              : draft);
    }
    return settled;
  }

  private static boolean isOne(Text text, Lexicon lexicon) {
    for (Block block : text.blocks) {
      boolean framing = block.kind() != Kind.TITLE && block.to() - block.from() <= LONGEST;
      if (framing && (closes(text.tokens, block) || opens(text.tokens, block))
          || block.index() <= LONGEST_HEAD && isDated(text.tokens, block, lexicon)) {
        return true;
      }
    }
    return false;
  }

  /** "- ENDS -", "Notes to Editors:". */
  private static boolean closes(Tokens tokens, Block block) {
    int from = block.from();
    while (from < block.to() && !tokens.isWord(from)) {
      from++;
    }
    boolean marked = from > block.from() || tokens.is(from, Tokens.ALL_CAPITALS);
    boolean ends = tokens.is(from, "ends") && marked;
    for (int i = from + 1; i < block.to(); i++) {
      ends &= !tokens.isWord(i);
    }
    boolean notes = tokens.is(from, "notes") || tokens.is(from, "note");
    return ends
        || notes
            && tokens.is(from + 1, "to")
            && (tokens.is(from + 2, "editors") || tokens.is(from + 2, "editor"));
  }

  /** "BBC Press Office", "Category: News Release", "FOR IMMEDIATE RELEASE", at the head of the text. */
  private static boolean opens(Tokens tokens, Block block) {
    if (block.index() > LONGEST_HEAD || tokens.isMark(block.to() - 1, '.')) {
      return false;
    }
    for (int i = block.from(); i < block.to() - 1; i++) {
      boolean press = tokens.is(i, "press")
          && (tokens.is(i + 1, "office")
              || tokens.is(i + 1, "centre")
              || tokens.is(i + 1, "center")
              || tokens.is(i + 1, "release"));
      boolean release = tokens.is(i + 1, "release")
          && (tokens.is(i, "news") || tokens.is(i, "immediate") || tokens.is(i, "media"));
      if ((press || release) && tokens.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** "LEEDS, April 9, 2023 – The channel has": a paragraph that begins with a place in capitals and a day with its year. */
  private static boolean isDated(Tokens tokens, Block block, Lexicon lexicon) {
    int from = block.from();
    boolean place = block.kind() == Kind.PARAGRAPH
        && tokens.is(from, Tokens.ALL_CAPITALS)
        && tokens.length(from) > 1;
    boolean month = false;
    boolean year = false;
    for (int i = from + 1; place && i < Math.min(block.to(), from + LONGEST_DATELINE); i++) {
      if (year && (tokens.isMark(i, '–') || tokens.isMark(i, '—') || tokens.isMark(i, '-'))) {
        return true;
      }
      month |= lexicon.is(WordClass.MONTH, tokens, i);
      year |= month && tokens.isNumber(i) && tokens.number(i) >= FIRST_YEAR;
      if (tokens.isWord(i) && !tokens.isCapital(i)) {
        return false;
      }
    }
    return false;
  }
}
