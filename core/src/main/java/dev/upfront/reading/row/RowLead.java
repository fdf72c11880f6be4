package dev.upfront.reading.row;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.row.ProseRows.Row;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sentence says before a colon of all the titles behind it. */
final class RowLead {
  /** "Will schedule two new dramas on Fridays in the hope of … : A and B": new ones stand no farther before their colon. */
  private static final int LEAD_REACH = 20;

  private final Lexicon lexicon;
  private final RowStates words;
  private final Tokens tokens;

  RowLead(Lexicon lexicon, RowStates words, Tokens tokens) {
    this.lexicon = lexicon;
    this.words = words;
    this.tokens = tokens;
  }

  /** "Five dramas will be back in May: …": what is said before a colon of all behind it, or null. */
  @Nullable
  Row before(int start, Sentence sentence) {
    int colon = start - 1;
    while (colon > Math.max(sentence.from(), start - RowStates.REACH)
        && !tokens.isMark(colon, ':')) {
      colon--;
    }
    if (!tokens.isMark(colon, ':')) {
      return null;
    }
    int said = -1;
    boolean many = false;
    for (int i = Math.max(sentence.from(), colon - RowStates.NOUN_REACH); i < colon; i++) {
      // what stands nearest: "one day after it brought back six dramas, it gave the ax to four: …"
      boolean says = words.stateBefore(i) != null || tokens.is(i, "return");
      said = says && !tokens.isClosingQuote(i + 1) ? i : said;
      many |= lexicon.is(WordClass.SHOWS, tokens, i)
          || tokens.is(i, "newcomers")
          || lexicon.cardinal(tokens, i) > 1 && said < 0;
    }
    for (int i = colon - 1; i >= Math.max(sentence.from(), colon - LEAD_REACH); i--) {
      if (words.isNewShows(i)) {
        return new Row(List.of(), Status.ORDERED, i, false);
      }
    }
    if (said < 0 || !many || words.isDenied(sentence.from(), said)) {
      return null;
    }
    Status status = words.stateBefore(said);
    return new Row(List.of(), status == null ? Status.RENEWED : status, said, false);
  }

  /** Whether a colon stands behind what says that series are new. */
  boolean isOfOrders(int colon, Sentence sentence) {
    Row said = before(colon + 1, sentence);
    return said != null && said.status() == Status.ORDERED;
  }
}
