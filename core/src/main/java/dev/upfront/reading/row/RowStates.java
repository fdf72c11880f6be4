package dev.upfront.reading.row;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words by which prose says what becomes of a row of titles: before it ("also gone from ABC"), behind it ("are all to return")
 * and what denies or leaves it open.
 */
final class RowStates {
  /** What is said of a row stands within so many words behind it, or before it. */
  static final int REACH = 9;

  /** "The network has handed to A and B season orders": the noun stands no farther before the row. */
  static final int NOUN_REACH = 12;

  private final Lexicon lexicon;
  private final StateBook states;
  private final Tokens tokens;

  RowStates(Lexicon lexicon, StateBook states, Tokens tokens) {
    this.lexicon = lexicon;
    this.states = states;
    this.tokens = tokens;
  }

  boolean isOrders(int i) {
    return tokens.is(i, "orders")
        || tokens.is(i, "pickups")
        || tokens.is(i, "commissions")
        || tokens.is(i, "order") && tokens.is(i - 1, "series");
  }

  boolean isMore(int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - REACH); i--) {
      if (tokens.is(i, "more") || tokens.is(i, "further") || tokens.is(i, "additional")) {
        return true;
      }
    }
    return false;
  }

  /** "Season orders that the network handed to A and B". */
  boolean isHanded(int from, int to) {
    boolean handed = lexicon.is(WordClass.GETTING, tokens, to - 1)
        || tokens.is(to - 1, "gave")
        || tokens.is(to - 1, "went");
    for (int i = to - 1; handed && i >= Math.max(from, to - NOUN_REACH); i--) {
      boolean orders = tokens.is(i, "orders") || tokens.is(i, "order");
      if (orders && tokens.is(i - 1, "season") || lexicon.is(WordClass.LISTED_RENEWED, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Two new dramas", "new ones", "four newcomers": series that there were not before. */
  boolean isNewShows(int i) {
    if (tokens.is(i, "newcomers")) {
      return true;
    }
    boolean more = tokens.is(i, "new") && !tokens.is(i - 1, "the");
    for (int k = i + 1; more && k < i + 5 && (tokens.isWord(k) || tokens.isMark(k, '-')); k++) {
      if (tokens.is(k, "ones")
          || lexicon.is(WordClass.SHOWS, tokens, k)
              && (!tokens.is(k, "series") || lexicon.cardinal(tokens, i - 1) > 1)) {
        return true;
      }
    }
    return false;
  }

  @Nullable
  Status stateBefore(int i) {
    if (isEnd(i)
        || tokens.is(i, "gone") && !tokens.is(i + 1, "on")
        || tokens.is(i, "casualties")
        || tokens.is(i, "dropped") && !tokens.is(i - 1, "just")) {
      return Status.CANCELLED;
    }
    StateBook.Hit said = states.ofMany(tokens, i);
    if (said != null) {
      return said.status() == Status.OTHER ? null : said.status();
    }
    boolean returns = tokens.is(i, "returning")
        || tokens.is(i, "return") && tokens.is(i - 1, "to")
        || tokens.is(i, "back") && !tokens.is(i + 1, "to")
        || tokens.is(i, "renewed")
        || tokens.is(i, "renewals");
    return returns ? Status.RENEWED : null;
  }

  boolean isOfSeveral(int verb) {
    return tokens.is(verb, "had")
        || tokens.is(verb, "will")
        || tokens.is(verb, "won't")
        || tokens.is(verb, "aren't")
        || tokens.is(verb, "haven't")
        || tokens.is(verb, "return")
        || tokens.is(verb, "face")
        || tokens.is(verb, "remain");
  }

  boolean denies(int i) {
    return lexicon.is(WordClass.NEGATION, tokens, i);
  }

  /** "Are not expected back", "won't be returning": an end; "have yet to be renewed": open. */
  @Nullable
  Status stateDenied(int i) {
    if (tokens.is(i, "renewed") || tokens.is(i, "recommissioned")) {
      return tokens.is(i - 3, "yet") || tokens.is(i - 2, "yet") ? Status.WAITING : null;
    }
    boolean goesOn = tokens.is(i, "return")
        || tokens.is(i, "returning")
        || tokens.is(i, "coming") && tokens.is(i + 1, "back")
        || tokens.is(i, "back") && !isBackElsewhere(i + 1);
    int behind = i;
    while (behind < i + 3 && !tokens.is(behind, "soon") && !tokens.is(behind, "time")) {
      behind++;
    }
    goesOn &= behind == i + 3 && !tokens.isOpeningQuote(i + 1);
    return goesOn ? Status.CANCELLED : null;
  }

  boolean leads(int i) {
    return lexicon.is(WordClass.LEADS_TO_STATE, tokens, i)
        || lexicon.is(WordClass.AUXILIARY, tokens, i)
        || tokens.is(i, "all")
        || tokens.is(i, "both")
        || tokens.is(i, "set")
        || tokens.is(i, "due")
        || tokens.is(i, "expected")
        || tokens.is(i, "face")
        || tokens.is(i, "remain")
        || tokens.is(i, "an")
        || tokens.is(i, "coming")
        || tokens.is(i, "having")
        || tokens.is(i, "being")
        || tokens.is(i, "recently");
  }

  @Nullable
  Status stateBehind(int i, Sentence sentence) {
    if (isEnd(i) || tokens.is(i, "ditched") || tokens.is(i, "gone") && !tokens.is(i + 1, "on")) {
      return Status.CANCELLED;
    }
    if (tokens.is(i, "dropped") && (tokens.is(i + 1, "by") || tokens.is(i + 1, "."))) {
      return Status.CANCELLED;
    }
    StateBook.Hit said = states.ofMany(tokens, i);
    if (said != null && (said.to() > i + 1 || said.status() == Status.WAITING)) {
      return said.status() == Status.OTHER ? null : said.status();
    }
    boolean given = tokens.is(i, "given") || tokens.is(i, "got") || tokens.is(i, "handed");
    for (int k = i + 1; given && k < Math.min(sentence.to(), i + 4); k++) {
      if (lexicon.is(WordClass.ENDING_NOUN, tokens, k)) {
        return Status.CANCELLED;
      }
    }
    boolean goesOn = tokens.is(i, "renewed")
        || tokens.is(i, "recommissioned")
        || tokens.is(i, "return")
        || tokens.is(i, "returning")
        || tokens.is(i, "back") && !isBackElsewhere(i + 1)
        || tokens.is(i, "picked") && tokens.is(i + 1, "up");
    return goesOn ? Status.RENEWED : null;
  }

  /** "Are back at work", "are back together": said of people. */
  private boolean isBackElsewhere(int i) {
    return tokens.is(i, "at")
        || tokens.is(i, "to")
        || tokens.is(i, "in")
        || tokens.is(i, "together")
        || tokens.is(i, "from");
  }

  boolean isEnd(int i) {
    return lexicon.is(WordClass.LISTED_CANCELLED, tokens, i)
        || tokens.is(i, "axes")
        || tokens.is(i, "axing")
        || tokens.is(i, "cancels")
        || tokens.is(i, "canceling")
        || tokens.is(i, "cancelling");
  }

  boolean isDenied(int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - REACH); i--) {
      if (lexicon.is(WordClass.NEGATION, tokens, i)
          || lexicon.is(WordClass.WONDERING, tokens, i)
          || tokens.is(i, "if")
          || tokens.is(i, "unless")
          || tokens.is(i, "none")) {
        return true;
      }
    }
    return false;
  }
}
