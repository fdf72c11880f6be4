package dev.upfront.reading.row;

import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.WordClasses;
import dev.upfront.reading.title.TitleShape;

/**
 * Passes over what stands beside the titles of a row: what kind they are of ("the crime drama X", "Fox's ‘Y’"), and what
 * is told of one before the next ("‘X’, a comedy that began in May, and ‘Y’").
 */
public final class RowAsides {
  /** "The Ana Ruiz documentary X": no more words tell what a member is. */
  private static final int DESCRIBING_REACH = 7;

  /** "Prime Minister Ana Ruiz's": no owner has a longer name. */
  private static final int OWNER_REACH = 5;

  private static final WordClasses TIES =
      new WordClasses(WordClass.CONJUNCTION, WordClass.PREPOSITION);

  private static final WordClasses KINDS = new WordClasses(WordClass.SHOW_NOUN, WordClass.SHOWS);

  private static final int BRACKET_REACH = 14;

  /** What is told of a member before the next one is no longer. */
  private static final int APPOSITION_REACH = 30;

  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final TitleShape shape;
  private final StateBook states;
  private final Tokens tokens;

  public RowAsides(
      Lexicon lexicon, GivenNames givenNames, TitleShape shape, StateBook states, Tokens tokens) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.shape = shape;
    this.states = states;
    this.tokens = tokens;
  }

  /** Whether a title may begin at a token. */
  boolean opens(int i) {
    return tokens.isCapital(i) || opensQuoted(i);
  }

  private boolean opensQuoted(int i) {
    return tokens.isOpeningQuote(i) && (tokens.isCapital(i + 1) || tokens.isNumber(i + 1));
  }

  /** Behind "the freshman drama", "the Ana Ruiz documentary", "two comedies,", "Fox's"; {@code at} where none stands. */
  int behindDescription(int at, int limit) {
    int kind = at;
    int asked = at + 1;
    for (int i = at; i < Math.min(limit, at + DESCRIBING_REACH) && isDescribing(i); i++) {
      boolean other =
          !tokens.isCapital(i) && (lexicon.isAny(TIES, tokens, i) || i > at && shape.isArticle(i));
      if (other || kind == i && i > at && opens(i)) {
        break;
      }
      boolean owns = tokens.is(i, Tokens.POSSESSIVE);
      if (isKind(i) || owns && opensQuoted(i + 1)) {
        // asked late, as most words tell neither a kind nor an owner
        if (saysAny(asked, i)) {
          break;
        }
        if (owns) {
          return i + 1;
        }
        kind = i + 1;
        asked = Math.max(asked, i);
      }
      if (!owns && lexicon.is(WordClass.AUXILIARY, tokens, i)) {
        break;
      }
    }
    if (kind > at && isCountedAhead(at) && tokens.isMark(kind, ',') && opens(kind + 1)) {
      // "two comedies, X and Y"
      return kind + 1;
    }
    if (kind == at && shape.isArticle(at) && !tokens.isCapital(at) && opensQuoted(at + 1)) {
      return at + 1;
    }
    boolean bare = kind > at && !shape.isArticle(at) && !isKind(at);
    // "legal drama X": what opens like a title or a clause is described by nothing but what stands
    // right before it
    return bare && !opens(kind) && !tokens.isNumber(kind) ? at : kind;
  }

  private boolean isCountedAhead(int at) {
    return lexicon.cardinal(tokens, at) > 1;
  }

  private boolean isDescribing(int i) {
    return tokens.isWord(i)
        || tokens.isNumber(i)
        || tokens.is(i, Tokens.POSSESSIVE)
        || tokens.isMark(i, '-') && !tokens.is(i, Tokens.SPACE_BEFORE);
  }

  private boolean isKind(int i) {
    return !tokens.isCapital(i) && lexicon.isAny(KINDS, tokens, i);
  }

  /** Before the words that say of which kind a title is: "are | hospital series X"; {@code from} where none do. */
  int beforeDescription(int from, int limit) {
    // "two comedies, X and Y"
    boolean counted = tokens.isMark(from - 1, ',') && lexicon.is(WordClass.SHOWS, tokens, from - 2);
    int kind = counted ? from - 2 : from - 1;
    if (kind < limit || !isKind(kind)) {
      return from;
    }
    int i = kind;
    while (i > limit
        && i > from - DESCRIBING_REACH
        && isDescribing(i - 1)
        && !tokens.isCapital(i - 1)
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i - 1)
        && !lexicon.is(WordClass.AUXILIARY, tokens, i - 1)
        && !lexicon.is(WordClass.PREPOSITION, tokens, i - 1)
        && !lexicon.is(WordClass.LISTS_TITLES, tokens, i - 1)
        && !isSaid(i - 1)) {
      i--;
    }
    return shape.isArticle(i - 1) && i - 1 >= limit ? i - 1 : i;
  }

  private boolean saysAny(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSaid(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaid(int i) {
    return lexicon.is(WordClass.FATE_VERB, tokens, i) || states.at(tokens, i) != null;
  }

  /** "(season 4)", "(CBS)": behind the bracket; {@code at} where none opens. */
  int behindBracket(int at, int limit) {
    if (!tokens.isMark(at, '(')) {
      return at;
    }
    for (int i = at + 1; i < Math.min(limit, at + BRACKET_REACH); i++) {
      if (tokens.isMark(i, ')')) {
        return i + 1;
      }
    }
    return at;
  }

  /** "A from Ana Ruiz, B with Bo Lee", "A after six years": who makes a member or plays in it, or how long it ran. */
  int behindMakers(int at, int limit) {
    boolean ran = tokens.is(at, "after")
        && (lexicon.cardinal(tokens, at + 1) > 0 || tokens.isNumber(at + 1))
        && at + 3 <= limit;
    if (ran) {
      return at + 3;
    }
    boolean aside = tokens.is(at, "from")
        || tokens.is(at, "with")
        || tokens.is(at, "by")
        || tokens.is(at, "starring");
    if (!aside || !tokens.isCapital(at + 1)) {
      return at;
    }
    int to = shape.runForward(at + 1, limit);
    if (tokens.isMark(to, ',') && goesOn(to, limit)) {
      // "A starring Ana Ruiz and Busy Lee, the drama B and C": the last of a row has its "and" yet
      // to come
      return to;
    }
    for (int i = at + 1; i < to; i++) {
      if (tokens.is(i, "and") && !tokens.isCapital(i) && !givenNames.has(tokens, i + 1)) {
        return i;
      }
    }
    return to;
  }

  /**
   * Behind what is told of a member, where one that cannot be mistaken goes on with the row: in quotes, or with its kind;
   * else {@code at}.
   */
  int behindApposition(int at, int limit) {
    int first = tokens.isMark(at, ',') ? at + 1 : at;
    boolean parted = first > at || tokens.isMark(at - 1, ',') || tokens.isMark(at - 2, ',');
    if (first >= limit
        || isOfAll(first)
        || !(parted ? opensApposition(first) : opensPlace(first))) {
      return at;
    }
    int title = behindDescription(first, limit);
    if (title > first && opens(title)) {
      return at;
    }
    boolean clause = isRelative(first);
    int depth = 0;
    for (int i = first; i < Math.min(limit, first + APPOSITION_REACH); i++) {
      depth += tokens.isMark(i, '(') ? 1 : tokens.isMark(i, ')') ? -1 : 0;
      clause = clause || isRelative(i);
      if (!clause
          && lexicon.is(WordClass.AUXILIARY, tokens, i)
          && !tokens.is(i, Tokens.POSSESSIVE)) {
        return at;
      }
      boolean joint = tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.is(i, "and");
      if (depth == 0 && joint && goesOn(i, limit)) {
        return i;
      }
    }
    return at;
  }

  /** "Both of which", "none of them": what ends a row. */
  private boolean isOfAll(int i) {
    return tokens.is(i, "both")
        || tokens.is(i, "all")
        || tokens.is(i, "none")
        || tokens.is(i, "neither")
        || tokens.is(i, "each");
  }

  private boolean opensPlace(int i) {
    return (lexicon.is(WordClass.PREPOSITION, tokens, i) || isRelative(i)) && !tokens.isCapital(i);
  }

  private boolean opensApposition(int i) {
    return opensPlace(i)
        || shape.isArticle(i) && !tokens.isCapital(i)
        || tokens.is(i, "another")
        || tokens.is(i, "now")
        || lexicon.is(WordClass.PRONOUN, tokens, i)
        || !tokens.isCapital(i) && tokens.isWord(i) && endsInIng(i);
  }

  private boolean endsInIng(int i) {
    int end = tokens.end(i);
    return tokens.length(i) > 5 && tokens.text.startsWith("ing", end - 3);
  }

  private boolean isRelative(int i) {
    return !tokens.isCapital(i)
        && (tokens.is(i, "which")
            || tokens.is(i, "who")
            || tokens.is(i, "whose")
            || tokens.is(i, "that")
            || tokens.is(i, "where"));
  }

  private boolean goesOn(int joint, int limit) {
    int next = behindJoint(joint, limit);
    if (next > joint && next < limit && isTie(next - 1) && opens(next)) {
      return true;
    }
    int title = behindDescription(next, limit);
    if (next > joint && next < limit && tokens.isCapital(next) && isSaidOfAll(next, limit)) {
      return true;
    }
    return opensQuoted(title) && title < limit
        || title > next && (opens(title) || tokens.isNumber(title));
  }

  /** "A, now in its fifth season, and | B are both to return": what follows the last title is said of both. */
  private boolean isSaidOfAll(int title, int limit) {
    int end = shape.runForward(title, limit);
    return end + 1 < limit && lexicon.is(WordClass.AUXILIARY, tokens, end) && isOfAll(end + 1);
  }

  /** Behind the marks and words that join two members, with a preposition that is said once more: "…, and on". */
  int behindJoint(int at, int limit) {
    int i = at;
    while (i < limit
        && (tokens.isMark(i, ',')
            || tokens.isMark(i, ';')
            || tokens.isMark(i, '&')
            || tokens.is(i, "and")
            || tokens.is(i, "plus"))) {
      i++;
    }
    if (tokens.is(i, "along") && tokens.is(i + 1, "with")) {
      return i + 2;
    }
    boolean again = i > at && tokens.is(i - 1, "and") && isTie(i) && i + 1 < limit && opens(i + 1);
    if (again) {
      return i + 1;
    }
    boolean aside = i > at && tokens.is(i, "alas") && tokens.isMark(i + 1, ',');
    return aside ? i + 2 : i;
  }

  private boolean isTie(int i) {
    return tokens.is(i, "on") || tokens.is(i, "for") || tokens.is(i, "of");
  }

  /** Before whose it is, "Nina Dobrev's ‘X’": where the owner begins; {@code from} where a title has none. */
  int beforeOwner(int from, int limit) {
    if (!tokens.is(from - 1, Tokens.POSSESSIVE)) {
      return from;
    }
    int i = from - 1;
    while (i > limit && i > from - OWNER_REACH && tokens.isCapital(i - 1)) {
      i--;
    }
    return i < from - 1 ? i : from;
  }
}
