package dev.upfront.reading.title;

import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import java.util.Locale;

/** Titles by words that say what they are: "the drama X", "X, a new drama about", "X is the hit drama that". */
final class DescribedTitles extends TitleClue {
  /** "From the celebrated Ana Ruiz novel" is no longer. */
  private static final int BOOK_REACH = 7;

  private final List<List<SeasonMention>> seasons;

  DescribedTitles(TitleWords words, Candidates candidates, List<List<SeasonMention>> seasons) {
    super(words, candidates);
    this.seasons = seasons;
  }

  /** the drama X; dramedy X; new series X. */
  void ofKind(Sentence sentence, int kind) {
    int at = tokens.isMark(kind + 1, ',') ? kind + 2 : kind + 1;
    if (!tokens.isCapital(at)
        || at >= sentence.to()
        || tokens.isCapital(kind)
        || !words.isKind(kind)) {
      return;
    }
    int to = endBeforeSeason(sentence, at, shape.runForward(at, sentence.to()));
    boolean closed = at == kind + 1
        || tokens.isMark(to, ',')
        || tokens.isMark(to, '.')
        || tokens.isMark(to, ';')
        || tokens.isMark(to, '(');
    if (to == at
        || !closed
        || shape.isPlatform(at, to)
        || isNoName(shape.isArticle(at) && to - at > 1 ? at + 1 : at, to)
        || givenNames.has(tokens, at) && to - at > 1 && !tokens.is(kind, "pilot")) {
      return;
    }
    boolean calledNew = tokens.is(kind - 1, "new") || tokens.is(kind - 2, "new");
    boolean apposed = at > kind + 1
        && (to - at > 1 || calledNew && !tokens.isMark(to, ','))
        && (calledNew
            || isOneOfKind(sentence, kind)
            || tokens.is(kind - 1, "latest")
            || tokens.is(kind - 2, "latest"));
    boolean described = apposed
        || tokens.isMark(to, ',') && isDescription(to + 1)
        || isDescription(to) && !shape.isArticle(to)
        || sentence.block().kind() == Kind.HEADING && to >= sentence.to()
        || at == kind + 1 && (to - at > 1 || calledNew) && isSurelyNamed(kind, to)
        || at == kind + 1
            && isClosed(sentence, to)
            && isSurelyNamed(kind, to)
            && !shape.isSurname(at)
            && words.isSeriesName(at, to);
    Candidate candidate = candidates.at(at, to);
    candidate.isNew |= calledNew || tokens.is(kind, "pilot");
    candidate.evidence += described ? 4 : 2;
  }

  /** "The drama Season 2", "the comedy Next", but "the comedy Second Opinions" and "the thriller You Again". */
  private boolean isNoName(int from, int to) {
    return lexicon.is(WordClass.NOT_A_NAME, tokens, from)
        && (to - from == 1
            || tokens.isNumber(from + 1)
            || !tokens.isCapital(from + 1)
            || lexicon.is(WordClass.NOT_A_NAME, tokens, from + 1)
            || lexicon.is(WordClass.MONTH, tokens, from)
            || lexicon.is(WordClass.WEEKDAY, tokens, from)
            || lexicon.is(WordClass.SEASON_NOUN, tokens, from));
  }

  /** "In the sitcom Bellwether.": nothing goes on behind a title of one word. */
  private boolean isClosed(Sentence sentence, int to) {
    return to >= sentence.to()
        || tokens.isMark(to, '.')
        || tokens.isMark(to, ',')
        || tokens.isMark(to, ';');
  }

  /** "A new crime drama, X": one that the words have not named yet. */
  private boolean isOneOfKind(Sentence sentence, int kind) {
    for (int i = kind - 1; i >= Math.max(sentence.from(), kind - 3); i--) {
      if (tokens.is(i, "a") || tokens.is(i, "an")) {
        return true;
      }
    }
    return false;
  }

  /** "The drama X", not "the series X", which may open another clause, nor "the drama X star". */
  private boolean isSurelyNamed(int kind, int to) {
    boolean plain = tokens.is(kind, "series") || tokens.is(kind, "show");
    // "the comedy series X", "the cop show X"
    boolean told = plain
        && (to >= tokens.size()
            || tokens.is(to, Tokens.MARK)
            || lexicon.is(WordClass.PREPOSITION, tokens, to))
        && tokens.isWord(kind - 1)
        && !lexicon.is(WordClass.DETERMINER, tokens, kind - 1)
        && !lexicon.is(WordClass.PREPOSITION, tokens, kind - 1);
    return (!plain || told)
        && !tokens.is(to, Tokens.POSSESSIVE)
        && !lexicon.is(WordClass.ROLE_NOUN, tokens, to)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, to);
  }

  /** X, a new drama about; X, HBO's fantasy series, … */
  void apposedBehind(Sentence sentence, int comma) {
    if (!tokens.isCapital(comma - 1) && !tokens.isNumber(comma - 1)) {
      return;
    }
    if (madeBy(sentence, comma)) {
      return;
    }
    boolean opens = shape.isArticle(comma + 1)
        || tokens.isCapital(comma + 1)
        || tokens.is(comma + 1, "another")
        || tokens.is(comma + 1, "its");
    if (!opens) {
      return;
    }
    int noun = comma + 1;
    int limit = Math.min(sentence.to(), comma + 9);
    while (noun < limit && !words.isKind(noun)) {
      if (tokens.is(noun, Tokens.MARK) && !tokens.isMark(noun, '-')
          || lexicon.is(WordClass.AUXILIARY, tokens, noun)
          || lexicon.is(WordClass.CONJUNCTION, tokens, noun)
          || isMaker(noun)) {
        return;
      }
      noun++;
    }
    // "a crime drama", "a comedy series"
    while (noun + 1 < limit && words.isKind(noun + 1)) {
      noun++;
    }
    // "born in X, the show": the subject of what follows
    boolean subject = tokens.is(comma + 1, "the") && noun == comma + 2;
    boolean described = noun > comma + 1 && !tokens.is(noun, "franchise") && !subject;
    int next = noun + 1;
    boolean closes = next >= sentence.to()
        || tokens.is(next, Tokens.MARK) && !tokens.isMark(next, '-')
        || lexicon.is(WordClass.PREPOSITION, tokens, next)
        || tokens.is(next, "that")
        || tokens.is(next, "which")
        || tokens.is(next, "whose")
        || tokens.is(next, "where")
        || tokens.is(next, "co")
        || tokens.is(next, "due")
        || tokens.is(next, "made")
        || tokens.is(next, "written")
        || tokens.is(next, "starring")
        || tokens.is(next, "based")
        || tokens.is(next, "created")
        || tokens.is(next, "set")
        || tokens.is(next, "adapted")
        || tokens.is(next, "headlined")
        || tokens.is(next, "headed")
        || tokens.is(next, "fronted")
        || tokens.is(next, "led")
        || tokens.is(next, "produced")
        || tokens.is(next, "directed")
        || tokens.is(next, "inspired")
        || tokens.is(next, "filmed")
        || tokens.is(next, "shot");
    int from = shape.runBackward(comma, sentence.from());
    // "Lorcan Cranitch in Low Water, the crime drama": words that nobody knows are a name
    if (comma - from > 3
        && tokens.is(from + 2, "in")
        && tokens.id(from) < 0
        && tokens.id(from + 1) < 0) {
      from += 3;
    }
    // "Similarly, Fox's medical drama"
    boolean adverb = from == sentence.from()
        && comma - from == 1
        && tokens.text.startsWith("ly", tokens.end(from) - 2);
    // "From 1988 to 1998, CBS' comedy", "After Low Water, the two leads share a show"
    boolean tied = from == sentence.from()
        && (tokens.is(from, "after") || tokens.is(from, "before") || tokens.is(from, "from"));
    if (noun == limit
        || adverb
        || tied
        || lexicon.is(WordClass.MONTH, tokens, comma - 1)
        || !described
        || !closes
        || from >= comma
        || shape.isPlatform(from, comma)
        || givenNames.has(tokens, from) && comma - from > 1
        || lexicon.is(WordClass.NOT_A_NAME, tokens, comma - 1) && comma - from == 1) {
      return;
    }
    Candidate candidate = candidates.show(from, comma);
    for (int i = comma + 1; i < noun; i++) {
      candidate.isNew |= tokens.is(i, "new") || tokens.is(i, "upcoming") || tokens.is(i, "limited");
    }
  }

  /** "X, the makers of the show", "Y, the studio behind the drama": who made it. */
  private boolean isMaker(int noun) {
    boolean tied =
        tokens.is(noun + 1, "of") || tokens.is(noun + 1, "behind") || tokens.is(noun + 1, "to");
    return tied
        && (lexicon.is(WordClass.JOB_NOUN, tokens, noun)
            || tokens.is(noun, "maker")
            || tokens.is(noun, "makers")
            || tokens.is(noun, "company")
            || tokens.is(noun, "companies")
            || tokens.is(noun, "studio")
            || tokens.is(noun, "home"));
  }

  /** X, based on a novel, is set in: at the start of a sentence. */
  private boolean madeBy(Sentence sentence, int comma) {
    int next = comma + 1;
    boolean made = (tokens.is(next, "based") || tokens.is(next, "inspired"))
            && lexicon.is(WordClass.PREPOSITION, tokens, next + 1)
        || (tokens.is(next, "written")
                || tokens.is(next, "created")
                || tokens.is(next, "adapted")
                || tokens.is(next, "produced"))
            && (tokens.is(next + 1, "by") || tokens.is(next + 1, "from"))
        || tokens.is(next, "starring");
    boolean adapted = tokens.is(next, "from") && isOfBook(next + 1);
    int from = made || adapted ? shape.runBackward(comma, sentence.from()) : comma;
    if (from != sentence.from()
        || comma - from < 2 && !(adapted && words.isSeriesName(from, comma))
        || shape.isPlatform(from, comma)
        || givenNames.has(tokens, from)
        || isCredit(from)) {
      return false;
    }
    candidates.show(from, comma);
    return true;
  }

  /** "The novel by", "the Ana Ruiz best-seller", "her book": what a series is made from. */
  private boolean isOfBook(int from) {
    for (int i = from; i < from + BOOK_REACH && tokens.isWord(i); i++) {
      if (lexicon.is(WordClass.WORK_NOUN, tokens, i)
          && !lexicon.is(WordClass.SHOW_NOUN, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Written by Ana Ruiz, based on", "Executive produced by Ben Ode, adapted from": who made it, and no title. */
  private boolean isCredit(int from) {
    int by = tokens.is(from + 1, "by") ? from + 1 : tokens.is(from + 2, "by") ? from + 2 : -1;
    return by > from
        && switch (tokens.word(by - 1).toLowerCase(Locale.ROOT)) {
          case "written",
              "created",
              "co-created",
              "developed",
              "devised",
              "adapted",
              "directed",
              "penned",
              "scripted",
              "produced" -> true;
          default -> false;
        };
  }

  /** X is the hit Australian drama that: told what it is. */
  void isShow(Sentence sentence, int verb) {
    boolean toBe = tokens.is(verb + 1, "to") && tokens.is(verb + 2, "be");
    int article = toBe ? verb + 3 : verb + 1;
    if (!tokens.is(verb, "is") && !tokens.is(verb, "was") || !shape.isArticle(article)) {
      return;
    }
    // "X, meanwhile, is a"
    boolean aside = tokens.isMark(verb - 1, ',') && tokens.isMark(verb - 3, ',');
    int end = aside ? verb - 3 : verb;
    int start = shape.runBackward(end, sentence.from());
    if (start == end || start != sentence.from() || !words.isBareTitle(start, end)) {
      return;
    }
    int noun = article + 1;
    int limit = Math.min(sentence.to(), noun + TitleWords.DESCRIBING_REACH);
    while (noun < limit
        && (tokens.isWord(noun) || isHyphen(noun))
        && !lexicon.is(WordClass.PREPOSITION, tokens, noun)
        && !words.isKind(noun)) {
      noun++;
    }
    boolean show = noun < limit
        && words.isKind(noun)
        && !lexicon.is(WordClass.ROLE_NOUN, tokens, noun + 1)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, noun + 1);
    if (show) {
      candidates.show(start, end);
    }
  }

  /** The mark of "six-part". */
  private boolean isHyphen(int i) {
    return tokens.isMark(i, '-')
        && !tokens.is(i, Tokens.SPACE_BEFORE)
        && !tokens.is(i + 1, Tokens.SPACE_BEFORE);
  }

  /** "starring A", "from writer B", "an eight-part story": what describes the title before it. */
  private boolean isDescription(int i) {
    return shape.isArticle(i)
        || tokens.is(i, "starring")
        || tokens.is(i, "headlined")
        || tokens.is(i, "fronted")
        || tokens.is(i, "toplined")
        || tokens.is(i, "featuring")
        || tokens.is(i, "written")
        || tokens.is(i, "created")
        || tokens.is(i, "based")
        || tokens.is(i, "which")
        || tokens.is(i, "about")
        || tokens.is(i, "from") && lexicon.is(WordClass.JOB_NOUN, tokens, i + 1);
  }

  /** "The series X season 3": where the title ends before its season. */
  private int endBeforeSeason(Sentence sentence, int from, int to) {
    for (SeasonMention season : seasons.get(sentence.index())) {
      if (season.from() > from && season.from() < to) {
        return season.from();
      }
    }
    return to;
  }
}
