package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that mean a season: "season 3", "a third helping", "the sophomore run", "two more series". */
public final class SeasonFinder {
  /** No series has had more; what is larger is a year or a count of something else. */
  private static final int MOST_SEASONS = 60;

  /** How far behind "volume of" the book may stand. */
  private static final int BOOK_REACH = 5;

  private final Lexicon lexicon;
  private final int and;
  private final int of;
  private final int one;
  private final int series;
  private final int season;
  private final int part;
  private final int time;
  private final int to;
  private final int through;
  private final int all;
  private final int both;
  private final int every;
  private final int each;
  private final int finalWord;
  private final int lastWord;
  private final int another;
  private final int a;
  private final int further;
  private final int successor;
  private final int followUp;
  private final int sequel;
  private final int show;
  private final int its;
  private final int the;

  public SeasonFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    Vocabulary words = lexicon.vocabulary;
    and = words.add("and");
    of = words.add("of");
    one = words.add("one");
    series = words.add("series");
    season = words.add("season");
    part = words.add("part");
    time = words.add("time");
    to = words.add("to");
    through = words.add("through");
    all = words.add("all");
    both = words.add("both");
    every = words.add("every");
    each = words.add("each");
    finalWord = words.add("final");
    lastWord = words.add("last");
    another = words.add("another");
    a = words.add("a");
    further = words.add("further");
    successor = words.add("successor");
    followUp = words.add("follow");
    sequel = words.add("sequel");
    show = words.add("show");
    its = words.add("its");
    the = words.add("the");
  }

  public List<SeasonMention> find(Tokens tokens, int from, int to) {
    List<SeasonMention> found = new ArrayList<>(2);
    int i = from;
    while (i < to) {
      SeasonMention mention = at(tokens, i, from, to);
      if (mention == null && !found.isEmpty()) {
        mention = ofNext(tokens, i, from, to);
      }
      if (mention == null) {
        i++;
      } else {
        if (isOfBook(tokens, mention, to)) {
          i = mention.to();
          continue;
        }
        mention = withNext(tokens, withOrdinal(tokens, mention, to), from, to);
        boolean part = mention.bare() && partsBefore(tokens, from, mention.from());
        found.add(part ? mention.asPart() : mention);
        i = Math.max(i + 1, mention.to());
      }
    }
    return found;
  }

  /** "A second season of A, a third of B and the 18th of both C and D", "A (fifth season), B (third)": seasons too, of which the noun is said once. */
  private @Nullable SeasonMention ofNext(Tokens tokens, int i, int from, int to) {
    int number = i > from && i + 1 < to ? lexicon.ordinal(tokens, i) : -1;
    if (number > 0
        && number <= MOST_SEASONS
        && tokens.isMark(i - 1, '(')
        && tokens.isMark(i + 1, ')')) {
      return SeasonMention.exact(i, i + 1, List.of(number), true);
    }
    if (number <= 0
        || number > MOST_SEASONS
        || i + 2 >= to
        || tokens.id[i + 1] != of
        || !lexicon.is(WordClass.DETERMINER, tokens, i - 1)
        || lexicon.is(WordClass.MONTH, tokens, i + 2)) {
      return null;
    }
    boolean named = tokens.isCapital(i + 2) || tokens.isQuote(i + 2) || tokens.id[i + 2] == both;
    return named ? SeasonMention.exact(i, i + 1, List.of(number), true) : null;
  }

  /** "The current season, its 18th, will be", "one more season, the fourth": which one it is stands behind a comma. */
  private SeasonMention withOrdinal(Tokens tokens, SeasonMention mention, int to) {
    int at = mention.to() + 2;
    int number = at < to && tokens.isMark(at - 2, ',') ? lexicon.ordinal(tokens, at) : -1;
    boolean tells = switch (mention.kind()) {
      case CURRENT, UPCOMING, FINAL, FURTHER -> mention.count() <= 1;
      default -> false;
    };
    boolean closed = at + 1 >= to || !tokens.isWord(at + 1) && !tokens.isNumber(at + 1);
    boolean apposed = tells
        && number > 0
        && number <= MOST_SEASONS
        && (tokens.id[at - 1] == its || tokens.id[at - 1] == the)
        && closed;
    int end = at + 1 < to && tokens.isMark(at + 1, ',') ? at + 2 : at + 1;
    return apposed ? SeasonMention.exact(mention.from(), end, List.of(number), false) : mention;
  }

  /** "The sixth and final volume of the comics": of a book, and no season. */
  private boolean isOfBook(Tokens tokens, SeasonMention mention, int to) {
    boolean noun = tokens.is(mention.from(), "volume")
        || tokens.is(mention.from(), "book")
        || tokens.is(mention.to() - 1, "volume")
        || tokens.is(mention.to() - 1, "volumes")
        || tokens.is(mention.to() - 1, "book")
        || tokens.is(mention.to() - 1, "chapter")
        || tokens.is(mention.to() - 1, "chapters")
        || tokens.is(mention.to() - 1, "part")
        || tokens.is(mention.to() - 1, "instalment")
        || tokens.is(mention.to() - 1, "installment");
    if (!noun || mention.to() >= to) {
      return false;
    }
    if (tokens.id[mention.to()] != of) {
      return isSold(tokens, mention.to(), to);
    }
    for (int i = mention.to() + 1; i < Math.min(to, mention.to() + BOOK_REACH); i++) {
      if (lexicon.is(WordClass.SHOW_NOUN, tokens, i)) {
        return false;
      }
      if (lexicon.is(WordClass.WORK_NOUN, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Volume seven shipped in June", "the fourth book will be published": what shops sell. */
  private static boolean isSold(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to, from + BOOK_REACH); i++) {
      if (tokens.is(i, "sale")
          || tokens.is(i, "shipped")
          || tokens.is(i, "ships")
          || tokens.is(i, "published")
          || tokens.is(i, "bookshops")) {
        return true;
      }
      if (tokens.is(i, Tokens.MARK)) {
        return false;
      }
    }
    return false;
  }

  /** "A second season and a third", "season 3 and season 4": two seasons of which one thing is said. */
  private SeasonMention withNext(Tokens tokens, SeasonMention mention, int from, int to) {
    int at = mention.to();
    boolean joined = tokens.id[Math.min(at, tokens.size - 1)] == and || tokens.isMark(at, '&');
    if (mention.kind() != Kind.EXACT
        || mention.bare()
        || !joined
        || at + 1 >= to
        || mention.from() > from && tokens.is(mention.from() - 1, "between")) {
      return mention;
    }
    int next = at + 1;
    if (tokens.id[next] == a || tokens.id[next] == the) {
      next++;
    }
    int wanted = mention.numbers().get(mention.numbers().size() - 1) + 1;
    SeasonMention second = next < to ? at(tokens, next, from, to) : null;
    if (second == null
        || second.from() != next
        || second.kind() != Kind.EXACT
        || !second.numbers().equals(List.of(wanted))
        || lexicon.is(WordClass.AUXILIARY, tokens, second.to())) {
      return mention;
    }
    List<Integer> numbers = new ArrayList<>(mention.numbers());
    numbers.add(wanted);
    return SeasonMention.exact(mention.from(), second.to(), numbers, false);
  }

  /** In "the first cour began in April, the second in October", "in two parts, the second in May" the second is a cour too. */
  private boolean partsBefore(Tokens tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean counted = lexicon.ordinal(tokens, i - 1) > 0 || lexicon.cardinal(tokens, i - 1) > 1;
      if (counted && lexicon.is(WordClass.PART_OF_SEASON, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Some series call their seasons parts or volumes, others cut a season into them: where an article tells both apart in a
   * sentence, or numbers more seasons than parts, its parts are parts of seasons.
   */
  public void settleParts(Tokens tokens, List<List<SeasonMention>> sentences) {
    int seasons = 0;
    int parts = 0;
    boolean together = false;
    for (List<SeasonMention> mentions : sentences) {
      int seasonsBefore = seasons;
      int partsBefore = parts;
      for (SeasonMention mention : mentions) {
        if (mention.kind() == Kind.EXACT && !mention.bare()) {
          if (isPart(tokens, mention)) {
            parts++;
          } else {
            seasons++;
          }
        }
      }
      together |= seasons > seasonsBefore && parts > partsBefore;
    }
    if (parts > 0 && (together || seasons >= parts)) {
      for (List<SeasonMention> mentions : sentences) {
        mentions.replaceAll(mention ->
            mention.kind() == Kind.EXACT && isPart(tokens, mention) ? mention.asPart() : mention);
      }
    }
  }

  /** In what tells of a manga or of novels, volumes without a season are books: "volume 12 of the manga ships in May". */
  public void dropVolumes(Tokens tokens, List<List<SeasonMention>> sentences) {
    List<List<SeasonMention>> volumes = new ArrayList<>(0);
    for (List<SeasonMention> mentions : sentences) {
      boolean seasons =
          mentions.stream().anyMatch(mention -> !mention.bare() && !isVolume(tokens, mention));
      if (!seasons && mentions.stream().anyMatch(mention -> isVolume(tokens, mention))) {
        volumes.add(mentions);
      }
    }
    // most articles name none, and need not be looked through for books
    if (!volumes.isEmpty() && tellsOfBooks(tokens)) {
      volumes.forEach(List::clear);
    }
  }

  private static boolean tellsOfBooks(Tokens tokens) {
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.is(i, "manga") || tokens.is(i, "novel") || tokens.is(i, "novels")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVolume(Tokens tokens, SeasonMention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (tokens.is(i, "volume") || tokens.is(i, "volumes")) {
        return true;
      }
    }
    return false;
  }

  /** "Imelda Staunton's first outing", "Ncuti Gatwa's first full series": the first of a person, not of the series. */
  public void dropPersonal(Tokens tokens, List<List<SeasonMention>> sentences, GivenNames names) {
    for (List<SeasonMention> mentions : sentences) {
      mentions.removeIf(mention -> {
        int owner = mention.from() - 1;
        return mention.kind() == Kind.EXACT
            && lexicon.ordinal(tokens, mention.from()) > 0
            && owner > 1
            && tokens.is(owner, Tokens.POSSESSIVE)
            && tokens.isCapital(owner - 1)
            && tokens.isCapital(owner - 2)
            && !tokens.is(owner - 1, Tokens.LINE_START)
            && names.has(tokens, owner - 2);
      });
    }
  }

  private boolean isPart(Tokens tokens, SeasonMention mention) {
    return lexicon.is(WordClass.PART_OF_SEASON, tokens, mention.from())
        || lexicon.is(WordClass.PART_OF_SEASON, tokens, mention.to() - 1);
  }

  private @Nullable SeasonMention at(Tokens tokens, int i, int from, int to) {
    int id = tokens.id[i];
    if (id < 0) {
      return lexicon.ordinal(tokens, i) > 0 ? ordinal(tokens, i, from, to) : compact(tokens, i);
    }
    SeasonMention mention = null;
    if (lexicon.is(WordClass.SEASON_NOUN, id)) {
      mention = nounThenNumber(tokens, i, to);
    }
    if (mention == null && lexicon.ordinal(tokens, i) > 0) {
      mention = ordinal(tokens, i, from, to);
    }
    if (mention == null && lexicon.is(WordClass.ORDINAL_STYLE, id)) {
      int noun = noun(tokens, i + 1, to, false);
      if (noun > 0 && tokens.id[noun] != series || noun > 0 && lexicon.value(id) == 2) {
        mention = SeasonMention.exact(i, noun + 1, List.of(lexicon.value(id)), false);
      }
    }
    if (mention == null && (id == both || id == all || id == every || id == each)) {
      mention = allSoFar(tokens, i, to);
    }
    if (mention == null) {
      mention = further(tokens, i, to);
    }
    if (mention == null && (id == finalWord || id == lastWord)) {
      // "the last ever series"
      int noun = noun(tokens, tokens.is(i + 1, "ever") ? i + 2 : i + 1, to, false);
      boolean calendar = id == lastWord && noun > 0 && tokens.is(noun, "year");
      if (noun > 0 && tokens.id[noun] != time && !calendar) {
        // "on last season of the drama": with its owner it is the final one
        boolean plainLast = id == lastWord
            && i > from
            && !tokens.is(noun + 1, "of")
            && !lexicon.is(WordClass.SEASON_ADJECTIVE, tokens, i - 1)
            && tokens.id[i - 1] != the
            && tokens.id[i - 1] != its
            && tokens.id[i - 1] != a
            && tokens.id[i - 1] != one
            && !tokens.is(i - 1, "our");
        mention = SeasonMention.of(i, noun + 1, plainLast ? Kind.PREVIOUS : Kind.FINAL, 1);
      }
    }
    if (mention == null) {
      mention = relative(tokens, i, to);
    }
    if (mention == null
        && (id == successor || id == sequel)
        && i > from
        && lexicon.is(WordClass.DETERMINER, tokens, i - 1)) {
      mention = SeasonMention.of(i, i + 1, Kind.SUCCESSOR, 1);
    }
    if (mention == null
        && tokens.is(i, "pilot")
        && i > from
        && lexicon.is(WordClass.DETERMINER, tokens, i - 1)) {
      mention = SeasonMention.exact(i, i + 1, List.of(1), false);
    }
    if (mention == null
        && id == followUp
        && i + 2 < to
        && tokens.isMark(i + 1, '-')
        && lexicon.vocabulary.find("up") == tokens.id[i + 2]
        && i > from
        && lexicon.is(WordClass.DETERMINER, tokens, i - 1)) {
      int noun = noun(tokens, i + 3, to, false);
      mention = SeasonMention.of(i, noun > 0 ? noun + 1 : i + 3, Kind.SUCCESSOR, 1);
    }
    return mention;
  }

  /** S5, S04. */
  private @Nullable SeasonMention compact(Tokens tokens, int i) {
    int length = tokens.length(i);
    if (length < 2 || length > 3 || tokens.firstChar(i) != 'S' && tokens.firstChar(i) != 's') {
      return null;
    }
    int number = 0;
    for (int k = tokens.start[i] + 1; k < tokens.end[i]; k++) {
      char c = tokens.text.charAt(k);
      if (c < '0' || c > '9') {
        return null;
      }
      number = number * 10 + (c - '0');
    }
    return number >= 1 && number <= MOST_SEASONS
        ? SeasonMention.exact(i, i + 1, List.of(number), false)
        : null;
  }

  /** season 3; seasons 2 and 3; series one to four; part V. */
  private @Nullable SeasonMention nounThenNumber(Tokens tokens, int i, int to) {
    int id = tokens.id[i];
    String noun = lexicon.vocabulary.word(id);
    boolean takesNumber = switch (noun) {
      case "season",
          "seasons",
          "series",
          "part",
          "parts",
          "volume",
          "volumes",
          "year",
          "cycle",
          "instalment",
          "installment",
          "run",
          "round" -> true;
      default -> false;
    };
    if (!takesNumber) {
      return null;
    }
    int next = i + 1;
    if (tokens.isMark(next, '#') || tokens.is(next, "number")) {
      next++;
    }
    int first = number(tokens, next);
    // "gives the season 12 episodes" counts
    boolean counts = lexicon.is(WordClass.DETERMINER, tokens, i - 1)
        && lexicon.is(WordClass.EPISODE_NOUN, tokens, next + 1);
    // "will run ten episodes", "having run four seasons": a verb
    counts |= noun.equals("run") && lexicon.is(WordClass.EPISODE_NOUN, tokens, next + 1);
    counts |= noun.equals("run") && lexicon.is(WordClass.SEASON_NOUN, tokens, next + 1);
    // "next year 12 more episodes"
    boolean calendar = noun.equals("year")
        && (tokens.is(i - 1, "next") || tokens.is(i - 1, "last") || tokens.is(i - 1, "this"));
    if (first < 1 || counts || calendar) {
      return null;
    }
    if (noun.equals("series")
        && next + 1 < to
        && tokens.isWord(next)
        && lexicon.is(WordClass.UPCOMING, tokens, i - 1)) {
      return null;
    }
    List<Integer> numbers = new ArrayList<>(2);
    numbers.add(first);
    int end = next + 1;
    boolean more = true;
    while (more && end + 1 < to) {
      more = false;
      boolean range = tokens.isMark(end, '-')
          || tokens.isMark(end, '–')
          || tokens.id[end] == this.to
          || tokens.id[end] == through;
      boolean list = tokens.isMark(end, ',') || tokens.isMark(end, '&') || tokens.id[end] == and;
      int at = end + 1;
      if (list && tokens.isMark(end, ',') && at < to && tokens.id[at] == and) {
        at++;
      }
      int second = range || list ? number(tokens, at) : -1;
      boolean plural = noun.endsWith("s");
      int previous = numbers.get(numbers.size() - 1);
      if (second > previous && second <= MOST_SEASONS && plural && !isDateLike(tokens, at)) {
        if (range) {
          for (int n = previous + 1; n < second; n++) {
            numbers.add(n);
          }
        }
        numbers.add(second);
        end = at + 1;
        more = true;
      }
    }
    return SeasonMention.exact(i, end, numbers, false);
  }

  private boolean isDateLike(Tokens tokens, int i) {
    return lexicon.is(WordClass.MONTH, tokens, i + 1) && tokens.isCapital(i + 1);
  }

  private int number(Tokens tokens, int i) {
    int cardinal = lexicon.cardinal(tokens, i);
    if (cardinal > 0 && cardinal <= MOST_SEASONS && !tokens.isMark(i + 1, '%')) {
      return cardinal;
    }
    return cardinal > 0 ? -1 : roman(tokens, i);
  }

  public static int roman(Tokens tokens, int i) {
    if (i >= tokens.size || !tokens.is(i, Tokens.CAPITAL) || tokens.length(i) > 4) {
      return -1;
    }
    return switch (tokens.word(i)) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      case "V" -> 5;
      case "VI" -> 6;
      case "VII" -> 7;
      case "VIII" -> 8;
      default -> -1;
    };
  }

  /** second season; fifth and final season; second and third series; the second (bare). */
  private @Nullable SeasonMention ordinal(Tokens tokens, int i, int from, int to) {
    List<Integer> numbers = new ArrayList<>(2);
    numbers.add(lexicon.ordinal(tokens, i));
    int at = i + 1;
    // "first two seasons", "first three"
    int cardinal = lexicon.cardinal(tokens, at);
    if (numbers.get(0) == 1 && cardinal > 1 && cardinal < 20 && at + 1 < to) {
      int noun = noun(tokens, at + 1, to, false);
      boolean isSeason = noun > 0
          && (lexicon.vocabulary.word(tokens.id[noun]).equals("seasons")
              || tokens.id[noun] == series);
      if (!isSeason) {
        return null;
      }
      for (int n = 2; n <= cardinal; n++) {
        numbers.add(n);
      }
      return SeasonMention.exact(i, noun + 1, numbers, false);
    }
    while (at + 1 < to) {
      int skip = tokens.isMark(at, ',') && tokens.id[at + 1] == and ? 2 : 1;
      boolean more = tokens.is(at, "but") && tokens.is(i - 2, "only");
      boolean joins =
          tokens.isMark(at, ',') || tokens.id[at] == and || tokens.isMark(at, '&') || more;
      skip += more && tokens.is(at + 1, "also") ? 1 : 0;
      // "a second and a third season", "its ninth and its tenth", "not only a fourth but a fifth"
      boolean again = (tokens.id[at] == and || more)
          && at + skip + 1 < to
          && (tokens.id[at + skip] == a
              || tokens.id[at + skip] == the
              || tokens.id[at + skip] == its)
          && lexicon.ordinal(tokens, at + skip + 1) == numbers.get(numbers.size() - 1) + 1;
      skip += again ? 1 : 0;
      int ordinal = joins ? lexicon.ordinal(tokens, at + skip) : -1;
      if (ordinal <= 0) {
        break;
      }
      numbers.add(ordinal);
      at += skip + 1;
    }
    boolean determined = i > from && lexicon.is(WordClass.DETERMINER, tokens, i - 1);
    int noun = noun(tokens, behindAside(tokens, at, to), to, determined);
    if (numbers.get(0) > MOST_SEASONS || noun > 0 && isOriginal(tokens, noun)) {
      return null;
    }
    if (noun > 0) {
      if (numbers.get(0) == 1
          && tokens.id[i - 1 < from ? i : i - 1] == a
          && lexicon.is(WordClass.SEASON_NOUN_LOOSE, tokens, noun)) {
        return null;
      }
      if (tokens.id[noun] == part && noun + 1 < to && tokens.id[noun + 1] == of) {
        return null;
      }
      return SeasonMention.exact(i, noun + 1, numbers, false);
    }
    if (tokens.isNumber(i) || !determined && i > from && tokens.id[i - 1] != and) {
      return null;
    }
    if (at < to && tokens.id[at] == one) {
      return SeasonMention.exact(i, at + 1, numbers, true);
    }
    return standsAlone(tokens, at, to) && i > from
        ? SeasonMention.exact(i, at, numbers, true)
        : null;
  }

  /** "Its first original series in Korea": a series of its own. */
  private boolean isOriginal(Tokens tokens, int noun) {
    return tokens.id[noun] == series && tokens.is(noun - 1, "original");
  }

  /** "The third, and last, season": behind the aside that says what else the season is. */
  private int behindAside(Tokens tokens, int at, int to) {
    if (!tokens.isMark(at, ',')) {
      return at;
    }
    int i = at + 1;
    while (i < to && lexicon.is(WordClass.SEASON_ADJECTIVE, tokens, i)) {
      i++;
    }
    return i > at + 1 && tokens.isMark(i, ',') ? i + 1 : at;
  }

  private boolean standsAlone(Tokens tokens, int at, int to) {
    if (at >= to) {
      return true;
    }
    if (tokens.is(at, Tokens.MARK)) {
      return !tokens.isMark(at, '-')
          && !tokens.isMark(at, '/')
          && !tokens.isMark(at, '“')
          && !tokens.isMark(at, '‘');
    }
    int id = tokens.id[at];
    boolean lastOne = id == and && lexicon.is(WordClass.LATE_ADJECTIVE, tokens, at + 1);
    if (id == the) {
      // "was picked up for a second the following June"
      return lexicon.is(WordClass.DATE_OPENER, tokens, at + 1);
    }
    if (id == of || id == time || id == this.to || lastOne) {
      // "the twelfth and final episode"
      return false;
    }
    if (lexicon.is(WordClass.AUXILIARY, id)
        || lexicon.is(WordClass.PREPOSITION, id)
        || lexicon.is(WordClass.CONJUNCTION, id)) {
      return true;
    }
    if (tokens.isCapital(at)) {
      return false;
    }
    String word = tokens.word(at);
    if (isRemark(word)) {
      return false;
    }
    return word.endsWith("ed")
        || word.equals("came")
        || word.equals("began")
        || word.equals("only")
        || word.equals("too")
        || word.equals("ran")
        || word.equals("went")
        || word.equals("comes")
        || word.equals("precisely")
        || word.equals("exactly");
  }

  /** "One called it slow; a third moaned that …": people, and no season. */
  private static boolean isRemark(String word) {
    return switch (word) {
      case "added",
          "agreed",
          "argued",
          "asked",
          "commented",
          "complained",
          "joked",
          "moaned",
          "posted",
          "quipped",
          "replied",
          "tweeted" -> true;
      default -> false;
    };
  }

  /** Where the noun stands that means a season, with nothing but adjectives before it; -1 where none does. */
  private int noun(Tokens tokens, int from, int to, boolean loose) {
    int limit = Math.min(to, from + 7);
    for (int i = from; i < limit; i++) {
      int id = tokens.id[i];
      if (lexicon.is(WordClass.SEASON_NOUN, id)
          || loose && lexicon.is(WordClass.SEASON_NOUN_LOOSE, id)) {
        if (i + 1 < to && tokens.isMark(i + 1, '-') && !tokens.is(i + 1, Tokens.SPACE_BEFORE)) {
          // "a third go-round"
          return tokens.is(i, "go") && tokens.is(i + 2, "round") ? i + 2 : -1;
        }
        boolean qualifies = i + 1 < to
            && lexicon.is(WordClass.SEASON_NOUN, tokens, i + 1)
            && !lexicon.is(WordClass.AUXILIARY, tokens, i + 1);
        if (!qualifies) {
          // "shot the pilot last year"
          boolean calendar = i > from && tokens.is(i, "year") && tokens.id[i - 1] == lastWord;
          return calendar ? -1 : i;
        }
      } else if (!(lexicon.is(WordClass.SEASON_ADJECTIVE, id)
          || tokens.isMark(i, '-')
          || lexicon.is(WordClass.EPISODE_NOUN, id) && i > from && tokens.isMark(i - 1, '-')
          || lexicon.cardinal(tokens, i) > 0
          || tokens.isMark(i - 1, '-') && i - 1 >= from
          || i + 1 < limit && tokens.isMark(i + 1, '-') && !tokens.is(i + 1, Tokens.SPACE_BEFORE)
          || i == from && lexicon.is(WordClass.SHOW_NOUN, id))) {
        return -1;
      }
    }
    return -1;
  }

  /** both seasons; all three seasons; each of the three earlier seasons; every prior season. */
  private @Nullable SeasonMention allSoFar(Tokens tokens, int i, int to) {
    int count = tokens.id[i] == both ? 2 : 0;
    for (int k = i + 1; k < Math.min(to, i + 7); k++) {
      int id = tokens.id[k];
      if (lexicon.cardinal(tokens, k) > 0) {
        count = lexicon.cardinal(tokens, k);
      } else if (id == season || id == series || lexicon.vocabulary.find("seasons") == id) {
        return SeasonMention.of(i, k + 1, Kind.ALL, count);
      } else if (!(id == of
          || id == the
          || lexicon.is(WordClass.PREVIOUS, id)
          || lexicon.is(WordClass.DETERMINER, id))) {
        return null;
      }
    }
    return null;
  }

  /** two more seasons; a further two series; another two seasons; a two-season pickup; three seasons. */
  private @Nullable SeasonMention further(Tokens tokens, int i, int to) {
    int at = i;
    boolean more = false;
    if (tokens.id[at] == a && at + 1 < to && tokens.id[at + 1] == further) {
      more = true;
      at += 2;
    } else if (tokens.id[at] == another) {
      more = true;
      at += 1;
    }
    int count = lexicon.cardinal(tokens, at);
    if (more && tokens.id[at - 1] == further && at < to && noun(tokens, at, to, false) == at) {
      // "a further series"
      return SeasonMention.of(i, at + 1, Kind.FURTHER, 1);
    }
    if (count < 1 || count > 20) {
      return null;
    }
    at++;
    if (at < to && tokens.isMark(at, '-')) {
      int next = at + 1;
      if (next < to
          && (tokens.id[next] == season || tokens.id[next] == series)
          && !lexicon.is(WordClass.EPISODE_NOUN, tokens.id[next])) {
        return SeasonMention.of(i, next + 1, Kind.FURTHER, count);
      }
      return null;
    }
    while (at < to && lexicon.is(WordClass.FURTHER, tokens, at)) {
      more = true;
      at++;
    }
    if (at >= to) {
      return null;
    }
    String noun = tokens.id[at] < 0 ? "" : lexicon.vocabulary.word(tokens.id[at]);
    boolean seasons =
        noun.equals("seasons") || noun.equals("series") || count == 1 && noun.equals("season");
    if (!seasons
        && !(more
            && switch (noun) {
              case "runs", "instalments", "installments", "outings", "editions" -> true;
              default -> false;
            })) {
      return null;
    }
    return SeasonMention.of(i, at + 1, more ? Kind.FURTHER : Kind.COUNT, count);
  }

  private @Nullable SeasonMention relative(Tokens tokens, int i, int to) {
    int id = tokens.id[i];
    boolean upcoming = lexicon.is(WordClass.UPCOMING, id);
    boolean current = lexicon.is(WordClass.CURRENT, id);
    boolean previous = lexicon.is(WordClass.PREVIOUS, id);
    if (!upcoming && !current && !previous) {
      return null;
    }
    int noun = noun(tokens, i + 1, to, false);
    if (noun < 0) {
      boolean episodes = upcoming
          && i + 1 < to
          && lexicon.is(WordClass.EPISODE_NOUN, tokens, i + 1)
          && tokens.word(i + 1).endsWith("s")
          && lexicon.cardinal(tokens, i - 1) < 2;
      return episodes ? SeasonMention.of(i, i + 2, Kind.UPCOMING, 1) : null;
    }
    String word = lexicon.vocabulary.word(tokens.id[noun]);
    if (word.equals("year") || word.equals("term") || word.equals("chapter") && current) {
      return null;
    }
    if (word.equals("series")
        && upcoming
        && id != lexicon.vocabulary.find("next")
        && id != another) {
      return null;
    }
    return SeasonMention.of(
        i, noun + 1, upcoming ? Kind.UPCOMING : current ? Kind.CURRENT : Kind.PREVIOUS, 1);
  }
}
