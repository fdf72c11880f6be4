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

  /** Whether the words at a token are some by which the titles beside them may share what is told of others. */
  boolean mayShare(int i, Sentence sentence) {
    return isSo(i)
        || isJoining(i)
        || isTheSame(i)
        || goesAlong(i)
        || isNotSo(i, sentence)
        || isDenied(i)
        || isDenied(i - 1)
        || opensJoining(i, sentence);
  }

  /** The same of words that mean nothing else. */
  boolean mayShareRarely(int i) {
    return isDitto(i) || isException(i);
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
    if (opensJoining(tie, sentence)) {
      return tie - 1;
    }
    if (isJoining(tie - 2)) {
      return tie - 2;
    }
    if (isSo(tie - 1) && !(tokens.is(tie - 1, "as") && tie - 1 == sentence.from())) {
      return tie - 1;
    }
    if (isDitto(tie)) {
      return tie;
    }
    if (tokens.is(tie, "for") && isDitto(tie - 1)) {
      return tie - 1;
    }
    boolean tied = tokens.is(tie, "for")
        || tokens.is(tie, "of")
        || tokens.is(tie, "to")
        || tokens.is(tie, "with");
    for (int i = tie - 1; tied && i >= Math.max(sentence.from(), tie - SAME_REACH); i--) {
      if (tokens.is(i, Tokens.MARK) && !tokens.isMark(i, ',')) {
        break;
      }
      if (isTheSame(i)) {
        return i - 1;
      }
    }
    return goesAlong(end) ? start : -1;
  }

  /** "They join X" at the start of a sentence. */
  private boolean opensJoining(int verb, Sentence sentence) {
    return verb - 1 == sentence.from()
        && (tokens.is(verb, "join") || tokens.is(verb, "joins"))
        && isPointer(verb - 1);
  }

  /** "Joining them is X". */
  private boolean isJoining(int i) {
    return tokens.is(i, "joining") && isPointer(i + 1) && lexicon.is(WordClass.BE, tokens, i + 2);
  }

  /** "So is X", "as has X", "nor will X". */
  private boolean isSo(int i) {
    return (tokens.is(i, "as") || tokens.is(i, "so") || tokens.is(i, "nor"))
        && (lexicon.is(WordClass.BE, tokens, i + 1)
            || lexicon.is(WordClass.AUXILIARY, tokens, i + 1));
  }

  private boolean isDitto(int i) {
    return tokens.is(i, "ditto");
  }

  private boolean isTheSame(int i) {
    return tokens.is(i, "same") && tokens.is(i - 1, "the") && isSame(i + 1);
  }

  /** "X along with them", "X followed suit". */
  private boolean goesAlong(int i) {
    return tokens.is(i, "along") && tokens.is(i + 1, "with") && isPointer(i + 2)
        || (tokens.is(i, "followed") || tokens.is(i, "follows")) && tokens.is(i + 1, "suit");
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
      if (isException(i)) {
        return i;
      }
    }
    if (isNotSo(start - 1, sentence)) {
      return start - 2;
    }
    return isDenied(end) ? start : -1;
  }

  private boolean isException(int i) {
    return tokens.is(i, "except") || tokens.is(i, "exception");
  }

  /** "Not so X" at the start of a sentence. */
  private boolean isNotSo(int so, Sentence sentence) {
    return so - 1 == sentence.from() && tokens.is(so, "so") && tokens.is(so - 1, "not");
  }

  /** "X did not.", "X wasn't,". */
  private boolean isDenied(int i) {
    boolean not = tokens.is(i + 1, "not")
        && (lexicon.is(WordClass.AUXILIARY, tokens, i) || lexicon.is(WordClass.BE, tokens, i));
    int behind = not ? i + 2 : isDenial(i) ? i + 1 : -1;
    return behind > 0
        && (tokens.isMark(behind, '.') || tokens.isMark(behind, ',') || tokens.isMark(behind, ';'));
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
