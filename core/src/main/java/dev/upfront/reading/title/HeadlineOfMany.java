package dev.upfront.reading.title;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Signatures;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;

/** Tells headlines that speak of many series, so that an article is about none of them alone. */
final class HeadlineOfMany {
  /** So many shows in a headline are no season's number, and the word for them stands no farther behind. */
  private static final int MANY = 2;

  private static final int SHOWS_REACH = 5;

  /** The name of a column is no longer. */
  private static final int LABEL_REACH = 5;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final HeadlineOfChannel channel;
  private final Text text;
  private final Tokens tokens;

  HeadlineOfMany(
      Lexicon lexicon, TitleTrie<KnownTitle> catalogue, PlatformFinder platforms, Text text) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.text = text;
    this.tokens = text.tokens;
    channel = new HeadlineOfChannel(lexicon, platforms, tokens);
  }

  boolean isOfMany() {
    for (Text.Block block : text.blocks) {
      if (block.kind() != Text.Kind.TITLE) {
        break;
      }
      if (sorts(block)
          || goesOn(block)
          || tellsOfTwo(block)
          || isLabelled(block)
          || ordersRow(block)
          || fatesSeveral(block)) {
        return true;
      }
      for (int i = block.from(); i < block.to(); i++) {
        boolean roundup = tokens.is(i, "roundup")
            || HeadlineOfChannel.isHyphened(i, "round", tokens)
            || tokens.is(i, "slate")
            || tokens.is(i, "what") && tokens.is(i + 1, "to") && tokens.is(i + 2, "watch")
            || tokens.is(i, "what") && tokens.is(i + 1, "else") && !asks(i + 2)
            || tokens.is(i, "comings") && !tokens.is(i - 1, "the")
            || tokens.is(i, "week")
                && tokens.is(i + 1, "of")
                && lexicon.is(WordClass.MONTH, tokens, i + 2)
            || tokens.is(i, "of") && tokens.is(i + 1, "the") && tokens.is(i + 2, "week");
        // "…, plus 7 more updates", "casting bits"
        roundup |= (tokens.is(i, "plus") || tokens.is(i, "and"))
            && tokens.isNumber(i + 1)
            && tokens.is(i + 2, "more");
        roundup |= tokens.is(i, "casting")
            && (tokens.is(i + 1, "bits") || tokens.is(i + 1, "couch") || tokens.is(i + 1, "scoop"));
        if (roundup
            || isBoth(i, block)
            || isAll(i, block)
            || isOfTwoKinds(i, block)
            || isMail(i)
            || isRest(i, block)
            || channel.hasInStore(i, block)
            || isPair(i, block)
            || CataloguedRow.at(i, block.to(), tokens, catalogue).size() >= CataloguedRow.SURE
            || counts(i, block)
            || picksOut(i, block)) {
          return true;
        }
      }
    }
    return asksMany();
  }

  /** "Q: … – Ann, Leeds", more than once: each reader asks about another. */
  private boolean asksMany() {
    Signatures signatures = new Signatures(text);
    int asked = 0;
    for (Text.Block block : text.blocks) {
      asked += signatures.start(block) < block.to() ? 1 : 0;
    }
    return asked > 1;
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

  /** "Orders Low Water, Blue Yard and Nora": a row behind the verb, not all of whose members are words of one title. */
  private boolean ordersRow(Text.Block block) {
    int from = block.from();
    while (from < block.to()
        && !lexicon.is(WordClass.FATE_VERB, tokens, from)
        && !tokens.is(from, "orders")) {
      from++;
    }
    int commas = 0;
    int wide = 0;
    int first = from + 1;
    for (int i = first; i < block.to(); i++) {
      boolean comma = tokens.isMark(i, ',');
      boolean and = tokens.is(i, "and") || tokens.isMark(i, '&');
      if (!comma && !and && !tokens.isCapital(i)) {
        return false;
      }
      if (comma || and && commas > 0) {
        wide += i - first > 1 ? 1 : 0;
        commas++;
        first = i + 1;
      }
      if (and && commas > 1) {
        return wide > 1 && tokens.isCapital(i + 1);
      }
    }
    return false;
  }

  /** "Renews ‘A’ and ‘B’", "‘A,’ five others renewed", "cancels ‘A,’ ‘B’ and more": the same befalls several. */
  private boolean fatesSeveral(Text.Block block) {
    boolean several = false;
    boolean fated = false;
    for (int i = block.from(); i < block.to(); i++) {
      fated |= lexicon.is(WordClass.FATE_VERB, tokens, i);
      boolean others = i > block.from()
          && (tokens.is(i, "others") && lexicon.cardinal(tokens, i - 1) >= MANY
              || tokens.is(i, "more")
                  && i + 1 >= block.to()
                  && (tokens.is(i - 1, "and") || tokens.isMark(i - 1, '&')));
      several |= others || joinsQuoted(i, block);
    }
    return several && fated;
  }

  /** "‘A’ | and ‘B’", "‘A,’ | ‘B’": two titles in quotes, and nobody who was in them. */
  private boolean joinsQuoted(int joint, Text.Block block) {
    boolean and = tokens.is(joint, "and") || tokens.isMark(joint, '&');
    int before = and ? joint - 1 : joint;
    int open = joint + 1;
    if (before <= block.from() || !tokens.isClosingQuote(before) || !tokens.isOpeningQuote(open)) {
      return false;
    }
    int first = before - 1;
    while (first > block.from() && !tokens.isOpeningQuote(first)) {
      first--;
    }
    int close = open + 1;
    while (close < block.to() && !tokens.isClosingQuote(close)) {
      close++;
    }
    boolean named = tokens.is(first - 1, "like")
        || tokens.is(first - 1, "from")
        || tokens.is(first - 1, "after")
        || tokens.is(first - 1, "behind")
        || lexicon.is(WordClass.JOB_NOUN, tokens, first - 1);
    return tokens.isOpeningQuote(first)
        && before - first <= TitleShape.LONGEST
        && close < block.to()
        && close - open <= TitleShape.LONGEST
        && !named
        && !lexicon.is(WordClass.ROLE_NOUN, tokens, close + 1)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, close + 1);
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
            || tokens.is(i - 1, "updates")
            || tokens.is(i - 1, "reviews")
            || tokens.is(i - 1, "upfront")
            || tokens.is(i - 1, "upfronts");
      }
    }
    return false;
  }

  /** "TV Q&A", "TV mailbag": what readers ask is about many. */
  private boolean isMail(int i) {
    boolean asked = tokens.is(i, "q") && tokens.isMark(i + 1, '&') && tokens.is(i + 2, "a")
        || tokens.is(i, "q&a");
    return tokens.is(i, "mailbag")
        || asked && (tokens.is(i - 1, "tv") || tokens.is(i - 1, "television"));
  }

  /** "Low Water, Slack Tide and the rest", "and other news". */
  private boolean isRest(int and, Text.Block block) {
    return tokens.is(and, "and")
        && (tokens.is(and + 1, "other") && tokens.is(and + 2, "news")
            || tokens.is(and + 1, "the") && tokens.is(and + 2, "rest") && !isOfPage(and, block));
  }

  /** "Low Water season 8: cast, trailer and the rest": what a page about one series has, which are no shows. */
  private boolean isOfPage(int and, Text.Block block) {
    if (!tokens.isWord(and - 1) || tokens.isCapital(and - 1)) {
      return false;
    }
    int i = and - 1;
    while (i > block.from() && !tokens.isMark(i, ':')) {
      if (isShows(i) || tokens.is(i, "favourites") || tokens.is(i, "favorites")) {
        return false;
      }
      i--;
    }
    return i > block.from();
  }

  /** "Low Water and Slack Tide get full series", "on Low Water, Slack Tide": two that the catalogue knows, and nobody who was in them. */
  private boolean isPair(int and, Text.Block block) {
    boolean joins = tokens.is(and, "and") || tokens.is(and, "or") || tokens.isMark(and, ',');
    TitleTrie.Hit<KnownTitle> behind =
        joins && tokens.isCapital(and + 1) ? catalogue.longest(tokens, and + 1, block.to()) : null;
    boolean plural = behind != null && saysPlural(behind.to());
    if (behind == null
        || isPlain(behind, and + 1) && !plural
        || tokens.isCapital(behind.to()) && !plural
        || tokens.is(behind.to(), Tokens.POSSESSIVE)
        || lexicon.is(WordClass.ROLE_NOUN, tokens, behind.to())
        || lexicon.is(WordClass.JOB_NOUN, tokens, behind.to())) {
      return false;
    }
    for (int from = Math.max(block.from(), and - TitleShape.LONGEST); from < and; from++) {
      TitleTrie.Hit<KnownTitle> before =
          tokens.isCapital(from) ? catalogue.longest(tokens, from, block.to()) : null;
      if (before != null && before.to() == and) {
        boolean named = tokens.is(from - 1, "like")
            || tokens.is(from - 1, "from")
            || tokens.is(from - 1, "after")
            || tokens.is(from - 1, "behind")
            || lexicon.is(WordClass.JOB_NOUN, tokens, from - 2);
        return !named && (plural || !isPlain(before, from)) && !tokens.isCapital(from - 1);
      }
    }
    return false;
  }

  /** "… | get second seasons", "… | are safe": what only several do. */
  private boolean saysPlural(int i) {
    return tokens.is(i, "get")
        || tokens.is(i, "are")
        || tokens.is(i, "have")
        || tokens.is(i, "return");
  }

  /** A word that has another meaning. */
  private static boolean isPlain(TitleTrie.Hit<KnownTitle> hit, int from) {
    return hit.to() == from + 1 && hit.value().ordinary();
  }

  /** "CTV picks up undercover police drama and new sitcom": two that it does not name. */
  private boolean isOfTwoKinds(int and, Text.Block block) {
    if (!tokens.is(and, "and") || !lexicon.is(WordClass.SHOW_NOUN, tokens, and - 1)) {
      return false;
    }
    int i = and + 1;
    while (i < Math.min(block.to(), and + SHOWS_REACH)
        && tokens.isWord(i)
        && !lexicon.is(WordClass.SHOW_NOUN, tokens, i)
        && !isShows(i)) {
      i++;
    }
    boolean one = i > and + 1 && lexicon.is(WordClass.SHOW_NOUN, tokens, i);
    return i < block.to() && (one || isShows(i));
  }

  /** "Top 10 TV Shows Making a Comeback", "Orders 2 Drama Pilots". */
  private boolean counts(int number, Text.Block block) {
    return isGroup(number)
        || lexicon.cardinal(tokens, number) >= MANY
            && !lexicon.is(WordClass.SEASON_NOUN, tokens, number - 1)
            && (namesShows(number, block) || isChosenFrom(number, block));
  }

  /** "Quartet of dramas", "trio of new series". */
  private boolean isGroup(int group) {
    boolean many = lexicon.is(WordClass.SO_MANY_TOGETHER, tokens, group)
        || tokens.is(group, "raft")
        || tokens.is(group, "slew")
        || tokens.is(group, "pair");
    if (!many || !tokens.is(group + 1, "of")) {
      return false;
    }
    int noun = group + 2;
    while (noun < group + SHOWS_REACH
        && tokens.isWord(noun)
        && !lexicon.is(WordClass.SHOWS, tokens, noun)
        && !lexicon.is(WordClass.PREPOSITION, tokens, noun)) {
      noun++;
    }
    return lexicon.is(WordClass.SHOWS, tokens, noun);
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
        || tokens.is(word, "your")
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

  /** "A, B, C | all renewed": of three at least. */
  private boolean isAll(int word, Text.Block block) {
    if (!tokens.is(word, "all") || tokens.is(word - 1, "and") || !tokens.isCapital(word - 1)) {
      return false;
    }
    int commas = 0;
    for (int i = word - 1; i > block.from(); i--) {
      if (tokens.isMark(i, ',')) {
        commas++;
      } else if (!tokens.isCapital(i) && !tokens.is(i, Tokens.MARK)) {
        break;
      }
    }
    return commas > 1;
  }
}
