package dev.upfront.reading.row;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds titles of which only is said that they share what was told of others before, "They join X and Y", "and so is X", "the
 * same goes for X", or that they do not: "… but X did not", "… with the exception of X".
 */
final class RowJoiners {
  /** "The same, sadly, can be said of": "same" stands no farther before the title. */
  private static final int SAME_REACH = 7;

  /** "With the notable exception of": so do the words that except. */
  private static final int EXCEPTION_REACH = 4;

  private final Lexicon lexicon;
  private final StateBook states;
  private final RowStates words;
  private final Tokens tokens;

  RowJoiners(Lexicon lexicon, StateBook states, RowStates words, Tokens tokens) {
    this.lexicon = lexicon;
    this.states = states;
    this.words = words;
    this.tokens = tokens;
  }

  /** What the titles between two tokens share with those told of before, or null. */
  @Nullable
  Status shared(int start, int end, Sentence sentence, @Nullable Sentence last) {
    int same = sameAs(start, end, sentence);
    if (same >= 0) {
      return before(same, sentence, last);
    }
    int other = otherThan(start, end, sentence);
    return other < 0 ? null : opposite(before(other, sentence, last));
  }

  /** Where the words begin that say the same of the titles, or -1. */
  private int sameAs(int start, int end, Sentence sentence) {
    int tie = start - 1;
    boolean joins = (tokens.is(tie, "join") || tokens.is(tie, "joins")) && isPointer(tie - 1);
    if (joins && tie - 1 == sentence.from()) {
      return tie - 1;
    }
    boolean be = lexicon.is(WordClass.BE, tokens, tie);
    if (be && tokens.is(tie - 2, "joining") && isPointer(tie - 1)) {
      return tie - 2;
    }
    boolean as = tokens.is(tie - 1, "as") && tie - 1 > sentence.from();
    boolean so = as || tokens.is(tie - 1, "so") || tokens.is(tie - 1, "nor");
    if (so && (be || lexicon.is(WordClass.AUXILIARY, tokens, tie))) {
      return tie - 1;
    }
    if (tokens.is(tie, "ditto") || tokens.is(tie, "for") && tokens.is(tie - 1, "ditto")) {
      return tokens.is(tie, "ditto") ? tie : tie - 1;
    }
    boolean tied = tokens.is(tie, "for")
        || tokens.is(tie, "of")
        || tokens.is(tie, "to")
        || tokens.is(tie, "with");
    for (int i = tie - 1; tied && i >= Math.max(sentence.from(), tie - SAME_REACH); i--) {
      if (tokens.is(i, Tokens.MARK) && !tokens.isMark(i, ',')) {
        break;
      }
      if (tokens.is(i, "same") && tokens.is(i - 1, "the") && isSame(i + 1)) {
        return i - 1;
      }
    }
    boolean along = tokens.is(end, "along") && tokens.is(end + 1, "with") && isPointer(end + 2)
        || tokens.is(end, "followed") && tokens.is(end + 1, "suit")
        || tokens.is(end, "follows") && tokens.is(end + 1, "suit");
    return along ? start : -1;
  }

  /** "The same | goes for", "| is true of", "| can be said of", "| applies to", and "did the same | to". */
  private boolean isSame(int i) {
    return tokens.is(i, "goes")
        || tokens.is(i, "went")
        || tokens.is(i, "holds")
        || tokens.is(i, "held")
        || tokens.is(i, "applies")
        || tokens.is(i, "is")
        || tokens.is(i, "was")
        || tokens.is(i, "can")
        || tokens.is(i, "could")
        || tokens.is(i, "happened")
        || (tokens.is(i - 3, "did") || tokens.is(i - 3, "done") || tokens.is(i - 3, "does"));
  }

  private boolean isPointer(int i) {
    return tokens.is(i, "they")
        || tokens.is(i, "them")
        || tokens.is(i, "it")
        || tokens.is(i, "both")
        || tokens.is(i, "these");
  }

  /** Where the words begin that say the opposite of the titles, or -1. */
  private int otherThan(int start, int end, Sentence sentence) {
    for (int i = start - 1; i >= Math.max(sentence.from() + 1, start - EXCEPTION_REACH); i--) {
      if (tokens.is(i, "except") || tokens.is(i, "exception")) {
        return i;
      }
    }
    if (tokens.is(start - 1, "so") && tokens.is(start - 2, "not") && start - 2 == sentence.from()) {
      return start - 2;
    }
    boolean not =
        lexicon.is(WordClass.AUXILIARY, tokens, end) || lexicon.is(WordClass.BE, tokens, end);
    int behind = not && tokens.is(end + 1, "not") ? end + 2 : isDenial(end) ? end + 1 : -1;
    boolean closes = behind > 0
        && (tokens.isMark(behind, '.') || tokens.isMark(behind, ',') || tokens.isMark(behind, ';'));
    return closes ? start : -1;
  }

  private boolean isDenial(int i) {
    return tokens.is(i, "didn't")
        || tokens.is(i, "wasn't")
        || tokens.is(i, "weren't")
        || tokens.is(i, "isn't")
        || tokens.is(i, "aren't")
        || tokens.is(i, "won't")
        || tokens.is(i, "hasn't")
        || tokens.is(i, "haven't");
  }

  /** What the sentence says before a token, else what the one before it says. */
  private @Nullable Status before(int to, Sentence sentence, @Nullable Sentence last) {
    if (to - sentence.from() > 1) {
      Status here = told(sentence.from(), to);
      if (here != null) {
        return here;
      }
    }
    boolean asHere = to > sentence.from() && tokens.is(to, "as");
    return last == null
            || asHere
            || last.block().index() != sentence.block().index() && to > sentence.from() + 1
        ? null
        : told(last.from(), last.to());
  }

  private static @Nullable Status opposite(@Nullable Status status) {
    if (status == null) {
      return null;
    }
    return switch (status) {
      case RENEWED, ORDERED -> Status.CANCELLED;
      case CANCELLED -> Status.RENEWED;
      default -> null;
    };
  }

  /** What is told of the series between two tokens; null where nothing is told, or of each something else. */
  private @Nullable Status told(int from, int to) {
    Status found = null;
    int i = from;
    while (i < to) {
      StateBook.Hit hit = states.at(tokens, i);
      hit = hit == null ? states.predicate(tokens, i) : hit;
      boolean named = hit != null && tokens.isCapital(i) && i > from;
      if (hit == null || named || hit.to() > to) {
        i++;
        continue;
      }
      if (found != null && found != hit.status() || words.isDenied(from, i)) {
        return null;
      }
      found = hit.status();
      i = hit.to();
    }
    return found == Status.OTHER || found == Status.ENDING ? null : found;
  }
}
