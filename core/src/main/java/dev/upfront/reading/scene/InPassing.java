package dev.upfront.reading.scene;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/**
 * Tells the series that a sentence names without speaking of them: to say who somebody is ("Ana Ruiz, of Low Water",
 * "Low Water star Ana Ruiz", "best known for Low Water"), where another series comes from ("the spinoff of Low Water"), or
 * what something is set beside ("after the row over Low Water", "cheaper than Low Water").
 *
 * <p>What only tells who somebody is gives way to another series of the sentence: where it is the only one, "Low Water star
 * Ana Ruiz has left" is news of Low Water.
 */
public final class InPassing {
  /** A row of series that tell who somebody is is no longer. */
  private static final int LONGEST_ROW = 8;

  /** "Compared with", "in the wake of": words that set beside have no more between them and the title. */
  private static final int BESIDE_REACH = 5;

  /** "The long-running Danish drama X": no more words describe what has the title. */
  private static final int LONGEST_KIND = 4;

  /** "Ana Ruiz, who was also in": so far from people to what they were in. */
  private static final int CAREER_REACH = 7;

  private final Lexicon lexicon;
  private final Makers makers;

  public InPassing(Lexicon lexicon) {
    this.lexicon = lexicon;
    makers = new Makers(lexicon);
  }

  /** Whether the series that stands as an element is one of which the sentence does not speak. */
  public boolean is(int series, Elements elements) {
    int first = first(series, elements);
    int tie = before(first, elements);
    int behind = behindRow(series, elements);
    return isOrigin(first, tie, behind, elements)
        || isBeside(tie, behind, elements)
        || elements.is(tie, "like") // "cheaper series like X"
        || (isOfPerson(tie, behind, elements) || isMadeAnew(tie, first, elements))
            && speaksOfOther(series, elements);
  }

  /** Whether it is not even spoken of together with others, as "shows like X" are. */
  public boolean isElsewhere(int series, Elements elements) {
    int first = first(series, elements);
    int tie = before(first, elements);
    int behind = behindRow(series, elements);
    return isOrigin(first, tie, behind, elements)
        || isBeside(tie, behind, elements)
        || isOfPerson(tie, behind, elements)
        || isMadeAnew(tie, first, elements);
  }

  /** Whether it only tells where somebody or something comes from, whatever else the sentence names. */
  public boolean isOrigin(int series, Elements elements) {
    int first = first(series, elements);
    return isOrigin(first, before(first, elements), behindRow(series, elements), elements);
  }

  /**
   * The same of a row of series, or of one alone.
   *
   * @param first the first of the row
   * @param tie what stands {@link #before} it
   * @param behind what stands behind the row
   */
  private boolean isOrigin(int first, int tie, int behind, Elements elements) {
    return isBehindPerson(first, elements)
        || isFormer(tie, behind, elements)
        || isCareer(tie, elements)
        || isSource(tie, elements)
        || opensWith(WordClass.ALUM, behind, elements)
        || opensWith(WordClass.SPINOFF_NOUN, behind, elements)
        || isTakenUpBy(behind, elements);
  }

  /** "Former “Low Water” writer and performer Ana Ruiz". */
  private boolean isFormer(int tie, int behind, Elements elements) {
    return (elements.is(tie, "former") || elements.is(tie, "onetime"))
        && (opensWith(WordClass.JOB_NOUN, behind, elements)
            || opensWith(WordClass.ROLE_NOUN, behind, elements));
  }

  /** "The Low Water revival, Low Water Rising": another one with a title of its own. */
  private static boolean isTakenUpBy(int behind, Elements elements) {
    return elements.is(behind, "revival")
        && (isSeries(behindQuotes(behind + 1, elements), elements)
            || elements.isMark(behind + 1, ',')
                && isSeries(behindQuotes(behind + 2, elements), elements));
  }

  /** "Low Water and Harbour Road stars", "by the Low Water creator", "Low Water's Ana Ruiz": who somebody is. */
  private boolean isOfPerson(int tie, int behind, Elements elements) {
    if (isOwner(behind, elements)) {
      return elements.is(behind + 1, Slot.PEOPLE);
    }
    // "Ken Abe's Low Water novels": the work that something is made of
    boolean work = opensWith(WordClass.WORK_NOUN, behind, elements)
        && !opensWith(WordClass.SHOW_NOUN, behind, elements);
    return work
        || opensWith(WordClass.ROLE_NOUN, behind, elements)
        || behind < elements.size() && lexicon.isJob(elements.tokens(), elements.tokenFrom(behind))
        || elements.is(tie, "from") && elements.is(tie - 1, Slot.PEOPLE)
        || isApposedToPerson(tie, elements)
        || makers.made(tie, elements);
  }

  /** "Ana Ruiz, a long way from X, is", "Ben Ode, the uncle of X, plays". */
  private static boolean isApposedToPerson(int tie, Elements elements) {
    if (!elements.is(tie, "of") && !elements.is(tie, "from")) {
      return false;
    }
    for (int i = tie - 1; i > Math.max(0, tie - CAREER_REACH); i--) {
      if (elements.isMark(i, ',')) {
        return elements.is(i - 1, Slot.PEOPLE);
      }
      if (elements.mention(i) != null || !elements.tokens().isWord(elements.tokenFrom(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Born out of X", "spun off from X", "came out of X": what something else grew from. */
  private boolean isSource(int tie, Elements elements) {
    if (!elements.is(tie, "of") && !elements.is(tie, "from")) {
      return false;
    }
    int last = isOut(tie - 1, elements) ? tie - 2 : tie - 1;
    boolean came = last < tie - 1 && elements.is(last, "came");
    return came || lexicon.is(WordClass.SPRINGING, elements.symbol(last));
  }

  /** Whether another series is made of it anew, of which the sentence speaks. */
  public boolean isMadeAnew(int series, Elements elements) {
    int first = first(series, elements);
    return isMadeAnew(before(first, elements), first, elements) && speaksOfOther(series, elements);
  }

  /** "Based on the Danish drama X", "a remake of the sitcom X": what was on before, and not what is spoken of. */
  private boolean isMadeAnew(int tie, int series, Elements elements) {
    boolean anew = switch (elements.word(tie)) {
      case "on", "upon" -> elements.is(tie - 1, "based");
      case "by" -> elements.is(tie - 1, "inspired");
      case "of", "to" ->
        lexicon.is(WordClass.SPINOFF_NOUN, elements.symbol(tie - 1))
            || elements.is(tie - 1, "adaptation");
      default -> false;
    };
    return anew && isOfKind(tie, series, elements);
  }

  private static boolean isOut(int i, Elements elements) {
    return elements.is(i, "out") || elements.is(i, "off");
  }

  /** Whether the sentence names another series, or "the drama", of which it may speak. */
  private boolean speaksOfOther(int series, Elements elements) {
    if (elements.speaksOfShow() || introducesOne(series, elements)) {
      return true;
    }
    String title = title(series, elements);
    for (int i : elements.series()) {
      if (i != series && !title(i, elements).equals(title) && !tellsWhoSomebodyIs(i, elements)) {
        return true;
      }
    }
    return false;
  }

  /** "A new four-part drama from Low Water creator Ana Ruiz": one that has not been spoken of yet. */
  private boolean introducesOne(int series, Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, "a") || elements.is(i, "an")) {
        int kind = i + 1;
        while (kind < i + LONGEST_KIND && describesKind(kind, elements)) {
          kind++;
        }
        if (lexicon.is(WordClass.SHOW_NOUN, elements.symbol(kind))
            && !isSeries(behindQuotes(kind + 1, elements), elements)
            && !lexicon.is(WordClass.ROLE_NOUN, elements.symbol(kind + 1))
            && !lexicon.is(WordClass.SPINOFF_NOUN, elements.symbol(kind))
            && !elements.is(kind, "adaptation")
            && kind != series - 1) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean describesKind(int i, Elements elements) {
    return elements.is(i, Slot.COUNT)
        || elements.is(i, Slot.SEASON)
        || elements.is(i, Slot.PLATFORM)
        || elements.mention(i) == null
            && !elements.isQuote(i)
            && !elements.isMark(i, ',')
            && !lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
            && !lexicon.is(WordClass.PREPOSITION, elements.symbol(i));
  }

  private boolean tellsWhoSomebodyIs(int series, Elements elements) {
    int first = first(series, elements);
    int tie = before(first, elements);
    int behind = behindRow(series, elements);
    return isOrigin(first, tie, behind, elements) || isOfPerson(tie, behind, elements);
  }

  private static String title(int series, Elements elements) {
    return elements.mention(series) instanceof Mention.OfSeries named ? named.title() : "";
  }

  /** "After the row over X", "compared with X", "into the shoes of X", "cheaper than X". */
  private boolean isBeside(int tie, int behind, Elements elements) {
    // "with a berth between X and Y"
    if (isMeasure(tie, elements) || elements.is(tie, "between")) {
      return true;
    }
    int i = tie;
    for (int step = 0; step < BESIDE_REACH && i >= 0; step++) {
      int symbol = elements.symbol(i);
      if (lexicon.is(WordClass.SET_BESIDE, symbol)) {
        return true;
      }
      if (lexicon.is(WordClass.NEIGHBOUR, symbol)) {
        return step == 0 && isBare(behind, elements);
      }
      if (lexicon.is(WordClass.STIR, symbol)) {
        return step > 0 && isBehindPreposition(i, elements);
      }
      boolean link = lexicon.is(WordClass.PREPOSITION, symbol)
          || elements.is(i, "the")
          || elements.is(i, Slot.SEASON);
      if (!link) {
        return false;
      }
      i--;
    }
    return false;
  }

  /** "About what X opened to", "up on what X drew": what something is measured by. */
  private static boolean isMeasure(int tie, Elements elements) {
    return elements.is(tie, "what")
        && switch (elements.word(tie - 1)) {
          case "about",
              "roughly",
              "nearly",
              "almost",
              "than",
              "below",
              "above",
              "under",
              "over",
              "on",
              "from",
              "off",
              "twice",
              "double",
              "half",
              "with",
              "to" -> true;
          default -> false;
        };
  }

  /** Whether what a series did is only told to measure something else by it: "about what X opened to". */
  public boolean isMeasure(int series, int verb, Elements elements) {
    return series >= 0
        && series < verb
        && elements.is(series, Slot.SERIES)
        && isMeasure(before(first(series, elements), elements), elements);
  }

  /** Whether nothing is said of a title: "replaces X on Mondays", not "since X was cancelled" or "following X's finale". */
  private static boolean isBare(int behind, Elements elements) {
    return behind >= elements.size()
        || elements.isMark(behind, ',')
        || elements.isMark(behind, '.')
        || elements.isMark(behind, ';')
        || elements.isMark(behind, ')')
        || elements.is(behind, Slot.DATE)
        || elements.is(behind, "on")
        || elements.is(behind, "at")
        || elements.is(behind, "and");
  }

  private boolean isBehindPreposition(int noun, Elements elements) {
    int before = lexicon.is(WordClass.DETERMINER, elements.symbol(noun - 1)) ? noun - 2 : noun - 1;
    return lexicon.is(WordClass.PREPOSITION, elements.symbol(before));
  }

  /** The first of a row, "X and Y", "X, Y". */
  private int first(int series, Elements elements) {
    int first = series;
    for (int n = 0; n < LONGEST_ROW && isSeries(beforeJoint(first, elements), elements); n++) {
      first = beforeJoint(first, elements);
    }
    return first;
  }

  /** Behind a series and those that stand in a row with it, and behind its quotes. */
  private static int behindRow(int series, Elements elements) {
    int behind = behindQuotes(series + 1, elements);
    for (int n = 0;
        n < LONGEST_ROW
            && elements.is(behind, "and")
            && isSeries(behindQuotes(behind + 1, elements), elements);
        n++) {
      behind = behindQuotes(behindQuotes(behind + 1, elements) + 1, elements);
    }
    return behind;
  }

  private static int behindQuotes(int from, Elements elements) {
    int i = from;
    while (elements.isQuote(i) && !isOwner(i, elements)) {
      i++;
    }
    return i;
  }

  /** "'s", or the bare mark behind a plural. */
  private static boolean isOwner(int i, Elements elements) {
    return elements.is(i, "'s")
        || (elements.isMark(i, '’') || elements.isMark(i, '\'')) && elements.is(i + 1, Slot.PEOPLE);
  }

  /** Whether an element is a word of a class, or a name that begins with one, as in headlines. */
  private boolean opensWith(WordClass wordClass, int i, Elements elements) {
    return i >= 0
        && i < elements.size()
        && lexicon.is(wordClass, elements.tokens(), elements.tokenFrom(i));
  }

  /** Before a title, its quotes, its article, its network and the word for what it is. */
  private int before(int series, Elements elements) {
    int i = series - 1;
    while (i >= 0
        && (elements.isQuote(i)
            || elements.is(i, Slot.PLATFORM)
            || elements.is(i, Slot.SHOW)
            || elements.is(i, "'s")
            || elements.is(i, "the")
            || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i)))) {
      i--;
    }
    return isOfKind(i, series, elements) ? beforeArticle(i, elements) : i;
  }

  /** Before the article of "the long-running Danish drama X", of which the words up to {@code last} describe the drama. */
  private int beforeArticle(int last, Elements elements) {
    for (int i = last; i >= Math.max(0, last - LONGEST_KIND); i--) {
      if (lexicon.is(WordClass.DETERMINER, elements.symbol(i))) {
        return i - 1;
      }
      boolean describes = elements.is(i, Slot.NAME)
          || elements.mention(i) == null
              && (elements.isMark(i, '-') || elements.tokens().isWord(elements.tokenFrom(i)))
              && !lexicon.is(WordClass.PREPOSITION, elements.symbol(i))
              && !lexicon.is(WordClass.CONJUNCTION, elements.symbol(i));
      if (!describes) {
        return last;
      }
    }
    return last;
  }

  /** Whether a word between a tie and a title says what is named by that: "the drama X". */
  private boolean isOfKind(int tie, int series, Elements elements) {
    for (int i = Math.max(0, tie + 1); i < series; i++) {
      if (elements.is(i, Slot.SHOW) || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeries(int i, Elements elements) {
    return i >= 0 && elements.is(i, Slot.SERIES);
  }

  /** The element before a member of a row, "X and Y", "X, Y", "of X and of Y"; -1 where it is the first or stands alone. */
  private int beforeJoint(int series, Elements elements) {
    int i = behindQuote(series - 1, elements);
    boolean tied = elements.is(i, "of") || elements.is(i, "from") || elements.is(i, "for");
    int joint = tied ? i - 1 : i;
    if (!elements.is(joint, "and") && !elements.isMark(joint, ',')) {
      return -1;
    }
    int other = behindQuote(joint - 1, elements);
    boolean joins = !tied
        || isSeries(other, elements)
            && elements.symbol(before(other, elements)) == elements.symbol(i);
    return joins ? other : -1;
  }

  private static int behindQuote(int i, Elements elements) {
    return i >= 0 && elements.isQuote(i) ? i - 1 : i;
  }

  /** "Ana Ruiz, who used to be in X", "whose credits include X", "last seen in X". */
  private boolean isCareer(int tie, Elements elements) {
    if (elements.is(tie, "include") || elements.is(tie, "includes")) {
      int owned = elements.is(tie - 1, "also") ? tie - 2 : tie - 1;
      return lexicon.is(WordClass.SEEN_IN, elements.symbol(owned)) || elements.is(owned, Slot.NAME);
    }
    if (elements.is(tie, "to")) {
      return isGoingOn(tie, elements);
    }
    boolean from = elements.is(tie, "from");
    if (!from && !elements.is(tie, "in") && !elements.is(tie, "on")) {
      return false;
    }
    if (from && elements.is(tie - 1, "know") || wasThere(tie, elements)) {
      return true;
    }
    for (int i = tie - 1; i > 0 && i > tie - CAREER_REACH; i--) {
      if (lexicon.is(WordClass.CAREER_WORD, elements.symbol(i))) {
        return true;
      }
      if (elements.is(i, "seen")) {
        return elements.is(i - 1, "last");
      }
      if (elements.is(i, "and") || elements.is(i, "but")) {
        return false;
      }
      if (elements.isMark(i, ',') || elements.isMark(i, ';')) {
        return false;
      }
    }
    return false;
  }

  /** "Ana Ruiz, who went on to X", "she moved on to X". */
  private static boolean isGoingOn(int tie, Elements elements) {
    return elements.is(tie - 1, "on")
        && switch (elements.word(tie - 2)) {
          case "went", "moved", "gone" -> true;
          default -> false;
        };
  }

  /** "She was in X", "Ana Ruiz, who was in X". */
  private boolean wasThere(int tie, Elements elements) {
    int who = tie - 2;
    return (elements.is(tie - 1, "was") || elements.is(tie - 1, "were"))
        && (elements.is(who, Slot.PEOPLE)
            || elements.is(who, "who")
            || elements.is(who, "she")
            || elements.is(who, "he"));
  }

  private boolean isBehindPerson(int series, Elements elements) {
    int link = behindQuote(series - 1, elements);
    if (lexicon.is(WordClass.DETERMINER, elements.symbol(link))) {
      link--;
    }
    if (!lexicon.is(WordClass.PREPOSITION, elements.symbol(link))) {
      return false;
    }
    boolean of = elements.is(link, "of");
    boolean from = elements.is(link, "from");
    if (!of && !from && !elements.is(link, "for") && !elements.is(link, "to")) {
      return false;
    }
    int owner = elements.isMark(link - 1, ',') ? link - 2 : link - 1;
    // "Ana Ruiz of Low Water has left": what its people do is told of the series
    boolean subject = of && owner == 0 && link == 1;
    boolean comes = !subject && (of || from);
    boolean known = (comes || elements.is(link, "for"))
        && (lexicon.is(WordClass.CAREER_WORD, elements.symbol(link - 1))
            || comes && elements.is(link - 1, "now"));
    return known
        || comes
            && owner >= 0
            && (elements.is(owner, Slot.PEOPLE)
                || lexicon.is(WordClass.ROLE_NOUN, elements.symbol(owner)))
        || !elements.is(link, "for")
            && lexicon.is(WordClass.SPINOFF_NOUN, elements.symbol(link - 1));
  }
}
