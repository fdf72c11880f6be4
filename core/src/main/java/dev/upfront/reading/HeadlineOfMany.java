package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;

/** Tells headlines that speak of many series, so that an article is about none of them alone. */
final class HeadlineOfMany {
  /** So many shows in a headline are no season's number, and the word for them stands no farther behind. */
  private static final int MANY = 2;

  private static final int SHOWS_REACH = 5;

  /** The name of a column is no longer. */
  private static final int LABEL_REACH = 5;

  private final Lexicon lexicon;
  private final Text text;
  private final Tokens tokens;

  HeadlineOfMany(Lexicon lexicon, Text text) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = text.tokens;
  }

  boolean isOfMany() {
    for (Text.Block block : text.blocks) {
      if (block.kind() != Text.Kind.TITLE) {
        break;
      }
      if (sorts(block) || goesOn(block) || tellsOfTwo(block) || isLabelled(block)) {
        return true;
      }
      for (int i = block.from(); i < block.to(); i++) {
        boolean roundup = tokens.is(i, "roundup")
            || tokens.is(i, "round-up")
            || tokens.is(i, "slate")
            || tokens.is(i, "what") && tokens.is(i + 1, "to") && tokens.is(i + 2, "watch")
            || tokens.is(i, "what") && tokens.is(i + 1, "else") && !asks(i + 2)
            || tokens.is(i, "of") && tokens.is(i + 1, "the") && tokens.is(i + 2, "week");
        // "…, plus 7 more updates"
        roundup |= tokens.is(i, "plus") && tokens.isNumber(i + 1) && tokens.is(i + 2, "more");
        if (roundup
            || isBoth(i, block)
            || isOfTwoKinds(i, block)
            || isOfYear(i)
            || counts(i, block)
            || picksOut(i, block)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "What else do we know", "what else to know": of the one that the headline names. */
  private boolean asks(int i) {
    return tokens.is(i, "do") || tokens.is(i, "we") || tokens.is(i, "to") || tokens.is(i, "you");
  }

  /** "What's Renewed, What's Canceled", "every show that was renewed or cancelled". */
  private boolean sorts(Text.Block block) {
    boolean over = false;
    boolean renewed = false;
    boolean all = false;
    for (int i = block.from(); i < block.to(); i++) {
      over |= lexicon.is(WordClass.LISTED_CANCELLED, tokens, i);
      renewed |= lexicon.is(WordClass.LISTED_RENEWED, tokens, i);
      all |= lexicon.is(WordClass.SHOWS, tokens, i)
          || tokens.is(i, "what")
          || tokens.is(i, "every")
          || tokens.is(i, "networks");
    }
    return over && renewed && all;
  }

  /** "Networks cancel X, Y and more", "TV shows that changed: X and more". */
  private boolean goesOn(Text.Block block) {
    boolean several = false;
    for (int i = block.from(); i < block.to(); i++) {
      several |= isShows(i) || tokens.is(i, "networks");
      if (several && tokens.is(i, "and") && tokens.is(i + 1, "more") && i + 2 >= block.to()) {
        return true;
      }
    }
    return false;
  }

  /** "The CW orders X, cancels Y", "A set for X, B eyed for Y": one is not the other. */
  private boolean tellsOfTwo(Text.Block block) {
    boolean one = false;
    boolean parted = false;
    for (int i = block.from(); i + 1 < block.to(); i++) {
      boolean ends = tokens.isMark(i, ',') || tokens.isMark(i, ';');
      parted |= one && ends;
      boolean eyed = tokens.is(i, "for") && (tokens.is(i - 1, "set") || tokens.is(i - 1, "eyed"));
      boolean verb = (eyed || lexicon.is(WordClass.FATE_VERB, tokens, i) || tokens.is(i, "orders"))
          && (tokens.isCapital(i + 1) || tokens.isOpeningQuote(i + 1));
      if (verb && parted) {
        return true;
      }
      one |= verb;
    }
    return false;
  }

  /** "In brief: …", "This week in comedy: …", "Nine upfronts: …": what a column is called that has many stories. */
  private boolean isLabelled(Text.Block block) {
    int from = block.from();
    if (tokens.is(from, "this") && tokens.is(from + 1, "week") && tokens.is(from + 2, "in")) {
      return true;
    }
    for (int i = from + 1; i < Math.min(block.to(), from + LABEL_REACH); i++) {
      if (tokens.isMark(i, ':')) {
        return tokens.is(i - 1, "brief")
            || tokens.is(i - 1, "briefs")
            || tokens.is(i - 1, "digest")
            || tokens.is(i - 1, "upfront")
            || tokens.is(i - 1, "upfronts");
      }
    }
    return false;
  }

  /** "CTV picks up undercover police drama and new sitcom": two that it does not name. */
  private boolean isOfTwoKinds(int and, Text.Block block) {
    if (!tokens.is(and, "and") || !lexicon.is(WordClass.SHOW_NOUN, tokens, and - 1)) {
      return false;
    }
    int i = and + 1;
    while (i < Math.min(block.to(), and + SHOWS_REACH)
        && tokens.isWord(i)
        && !lexicon.is(WordClass.SHOW_NOUN, tokens, i)) {
      i++;
    }
    return i > and + 1 && i < block.to() && lexicon.is(WordClass.SHOW_NOUN, tokens, i);
  }

  /** "Top 10 TV Shows Making a Comeback", "Orders 2 Drama Pilots". */
  private boolean counts(int number, Text.Block block) {
    return lexicon.cardinal(tokens, number) >= MANY
        && !lexicon.is(WordClass.SEASON_NOUN, tokens, number - 1)
        && (namesShows(number, block) || isChosenFrom(number, block));
  }

  /** "Which of 24 'bubble' series": "six series" alone may be six seasons. */
  private boolean isChosenFrom(int number, Text.Block block) {
    boolean which = tokens.is(number - 1, "of") && tokens.is(number - 2, "which");
    for (int i = number + 1; which && i < Math.min(block.to(), number + SHOWS_REACH); i++) {
      if (lexicon.is(WordClass.SHOWS, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "All the Netflix shows that ended", "NCIS and other CBS shows", "actors who left their shows". */
  private boolean picksOut(int word, Text.Block block) {
    boolean picks = tokens.is(word, "all")
        || tokens.is(word, "other") && !tokens.is(word - 1, "as") && !tokens.is(word - 1, "while")
        || tokens.is(word, "the")
        || tokens.is(word, "its")
        || tokens.is(word, "their")
        || tokens.is(word, "these")
        || tokens.is(word, "which");
    return picks && namesShows(word, block);
  }

  private boolean namesShows(int from, Text.Block block) {
    for (int i = from + 1; i < Math.min(block.to(), from + SHOWS_REACH); i++) {
      if (tokens.is(i, Tokens.MARK)
          && !tokens.isMark(i, '-')
          && !tokens.isOpeningQuote(i)
          && !tokens.isClosingQuote(i)) {
        return false;
      }
      if (isShows(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isShows(int i) {
    return lexicon.is(WordClass.SHOWS, tokens, i) && !tokens.is(i, "series");
  }

  /** "HBO's X and Y both delayed". */
  private boolean isBoth(int word, Text.Block block) {
    if (!tokens.is(word, "both") || !tokens.isCapital(word - 1)) {
      return false;
    }
    for (int i = word - 2; i > Math.max(block.from(), word - SHOWS_REACH); i--) {
      if (tokens.is(i, "and") && tokens.isCapital(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The biggest exits of 2024". */
  private boolean isOfYear(int word) {
    if (!tokens.is(word, "biggest") && !tokens.is(word, "best") && !tokens.is(word, "worst")) {
      return false;
    }
    for (int i = word + 1; i < word + SHOWS_REACH; i++) {
      if (tokens.is(i, "of") && tokens.isNumber(i + 1) && tokens.value[i + 1] > 1900) {
        return true;
      }
    }
    return false;
  }
}
