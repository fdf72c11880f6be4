package dev.upfront.reading.sentence;

import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.DateMention.Bound;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the verbs around a date whether it is past or to come. The verb that governs a date mostly stands before it
 * ("wrapped in December", "will return on May 11"); where the date opens its clause, behind it ("In October, three actors
 * were announced", "late 2024 is the best we can hope for").
 */
public final class Tenses {
  private static final int REACH = 16;
  private static final int REACH_BEHIND = 12;
  private static final int NEAR = 6;

  /** Words that point ahead wherever they stand in the clause. */
  private static final Set<String> AHEAD = words(
      "will won't 'll shall may might could should would it'll she'll he'll they'll we'll i'll you'll that'll expected expect expects due slated scheduled planned likely "
          + "hopes hope predict guess eyed eyes pegged earmarked bet bets poised upcoming pencil pencilled penciled anticipate "
          + "anticipated anticipates promises intend intends reckon forthcoming tipped aims aiming targeting predicts "
          + "coming plans eyeing tentatively");

  /** The present tense of what a schedule says. */
  private static final Set<String> SCHEDULED = words(
      "returns premieres arrives begins starts launches debuts lands drops opens comes hits airs kicks goes bows resumes "
          + "arriving returning premiering launching return premiere arrive begin start launch debut land drop air bow "
          + "finishes concludes wraps ends lets follows fly flies heads head streams screens rolls reaches moves films get gets");

  private static final Set<String> PAST = words(
      "was were wasn't weren't didn't hadn't had did since began came went took hit ended shot ran saw got made gave been ago rolled fell put left said "
          + "told won met brought spent sold broke died became stood held kept caught begun gone done shown seen given taken "
          + "written led flew crept slid sank drew threw hung lay fed shut grew knew known drove bought rose sent wrote wound burst "
          + "struck swung bore lost found thought paid stuck swept dealt built leapt leaped quit");

  /** Words that look like past forms, or say nothing of when. */
  private static final Set<String> TIMELESS = words(
      "based titled named called beloved animated limited need needed hundred indeed speed feed seed acclaimed entitled "
          + "subtitled dubbed noted supposed billed interested related united linked untitled detailed said known added "
          + "told thought");

  private static final Set<String> HALT =
      words("but while whereas although though because before until if so which");

  private static final Set<String> PUT_OFF = words("delayed pushed postponed moved shifted");

  private static final Set<String> BIDDING =
      words("put mark save expect look catch watch tune circle pencil");

  private final Lexicon lexicon;

  public Tenses(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Set<String> words : List.of(
        BIDDING,
        AHEAD,
        SCHEDULED,
        PAST,
        TIMELESS,
        HALT,
        PUT_OFF,
        words(
            "didn't did dates from that until till says means suggests remains to be is are has have set not going"))) {
      words.forEach(lexicon.vocabulary::add);
    }
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }

  /** The tense of a date between two tokens of a sentence. */
  public Tense around(Tokens tokens, int from, int to, DateMention mention) {
    if (mention.bound() == Bound.SINCE) {
      return Tense.PAST;
    }
    if (mention.bound() == Bound.NOT_BEFORE) {
      return isDeniedPast(tokens, from, mention.from()) ? Tense.PAST : Tense.FUTURE;
    }
    if (isPutOff(tokens, from, mention.from())) {
      return Tense.FUTURE;
    }
    if (isBidding(tokens, from, mention.from())) {
      return Tense.FUTURE;
    }
    int clause = clauseStart(tokens, from, mention.from());
    boolean opens = opensClause(tokens, from, to, mention);
    boolean apart = tokens.isMark(clause - 1, ':') || tokens.isMark(clause - 1, ';');
    Tense tense = opens ? behind(tokens, mention.to(), to) : before(tokens, clause, mention.from());
    if (tense == null
        && !opens
        && clause > from
        && mention.to() < to
        && !tokens.isMark(mention.to(), ',')) {
      tense = behind(tokens, mention.to(), to);
    }
    if (tense == null && !apart) {
      tense = before(tokens, from, opens ? mention.from() : clause);
    }
    if (tense == null && !opens) {
      tense = behind(tokens, mention.to(), to);
    }
    return tense == null ? Tense.UNKNOWN : tense;
  }

  /** Where the clause of a date begins: behind a strong mark, or a word that opens a clause with a verb of its own. */
  private static int clauseStart(Tokens tokens, int from, int date) {
    for (int i = date - 2; i >= Math.max(from, date - REACH); i--) {
      boolean mark = tokens.isMark(i, ';')
          || tokens.isMark(i, ':')
          || tokens.isMark(i, '—')
          || tokens.isMark(i, '–');
      if (mark
          || HALT.contains(word(tokens, i)) && !tokens.is(i, "before") && !tokens.is(i, "until")) {
        return i + 1;
      }
    }
    return Math.max(from, date - REACH);
  }

  /** "Put Friday 22 April in the diary." */
  private boolean isBidding(Tokens tokens, int from, int date) {
    return date - from <= 5 && BIDDING.contains(word(tokens, from));
  }

  /** "Didn't resume until January": it did then. */
  private static boolean isDeniedPast(Tokens tokens, int from, int date) {
    for (int i = date - 1; i >= Math.max(from, date - NEAR); i--) {
      if (tokens.is(i, "didn't") || tokens.is(i, "did") && tokens.is(i + 1, "not")) {
        return true;
      }
    }
    return false;
  }

  /** "Is delayed to 2024", "has been pushed back to the spring". */
  private static boolean isPutOff(Tokens tokens, int from, int date) {
    for (int i = date - 1; i >= Math.max(from, date - NEAR); i--) {
      if (PUT_OFF.contains(word(tokens, i))) {
        return tokens.is(i + 1, "to")
            || tokens.is(i + 1, "until")
            || tokens.is(i + 1, "till")
            || tokens.is(i + 1, "back");
      }
    }
    return false;
  }

  private boolean opensClause(Tokens tokens, int from, int to, DateMention mention) {
    int i = mention.from() - 1;
    while (i >= from
        && (lexicon.is(WordClass.PREPOSITION, tokens, i)
            || lexicon.is(WordClass.DETERMINER, tokens, i)
            || tokens.is(i, "back")
            || isQuote(tokens, i))) {
      i--;
    }
    if (i < from) {
      return true;
    }
    boolean comma = tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, ':');
    int next = mention.to();
    boolean apposition = next >= to
        || tokens.isMark(next, ',')
        || tokens.isMark(next, '.')
        || tokens.isMark(next, ')');
    return comma && !apposition;
  }

  private static boolean isQuote(Tokens tokens, int i) {
    return tokens.isMark(i, '"')
        || tokens.isMark(i, '“')
        || tokens.isMark(i, '•')
        || tokens.isMark(i, '-') && tokens.is(i, Tokens.LINE_START);
  }

  /** By the nearest verb on the left. */
  private @Nullable Tense before(Tokens tokens, int from, int date) {
    for (int i = date - 1; i >= from; i--) {
      Tense tense = verb(tokens, from, i, date);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  /** By the first verb on the right. */
  private @Nullable Tense behind(Tokens tokens, int date, int to) {
    for (int i = date; i < Math.min(to, date + REACH_BEHIND); i++) {
      if (tokens.isMark(i, ';') || tokens.isMark(i, ')') && i > date) {
        return null;
      }
      if (tokens.is(i, "is") || tokens.is(i, "are")) {
        return Tense.FUTURE;
      }
      Tense tense = verb(tokens, date, i, date);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  private @Nullable Tense verb(Tokens tokens, int from, int i, int date) {
    if (!tokens.isWord(i)) {
      return null;
    }
    if (isProgressive(tokens, i)) {
      return Tense.FUTURE;
    }
    String word = word(tokens, i);
    if (word.equals("to") && (tokens.is(i - 1, "is") || tokens.is(i - 1, "are"))) {
      return Tense.FUTURE;
    }
    if (word.equals("dates") && (tokens.is(i + 1, "from") || tokens.is(i + 1, "back"))) {
      return Tense.PAST;
    }
    if (word.equals("set") && isForm(tokens, i - 1)
        || word.equals("to") && tokens.is(i + 1, "be")) {
      return Tense.FUTURE;
    }
    if (AHEAD.contains(word) && !(word.equals("may") && tokens.isCapital(i))) {
      return isHindsight(tokens, i) ? Tense.UNKNOWN : Tense.FUTURE;
    }
    if (word.equals("says") || word.equals("means") || word.equals("suggests")) {
      return i + 4 > date ? Tense.FUTURE : null;
    }
    if (SCHEDULED.contains(word)) {
      return isScheduled(tokens, from, i, word) ? Tense.FUTURE : null;
    }
    if (PAST.contains(word) && !tokens.isCapital(i)
        || isPastForm(tokens, i) && !TIMELESS.contains(word)) {
      return isUnreal(tokens, from, i)
          ? Tense.UNKNOWN
          : isBare(tokens, i) || isAheadPassive(tokens, from, i) ? Tense.FUTURE : Tense.PAST;
    }
    return null;
  }

  /** "should have started", "was due", "had planned": what was once to come. */
  private boolean isHindsight(Tokens tokens, int i) {
    boolean was = tokens.is(i - 1, "was")
        || tokens.is(i - 1, "were")
        || tokens.is(i - 1, "had")
        || tokens.is(i - 1, "been") && tokens.is(i - 2, "had");
    return tokens.is(i + 1, "have") || tokens.is(i + 1, "'ve") || was;
  }

  /** The bare forms are nouns as often as verbs: only "to return", "returns". */
  private boolean isScheduled(Tokens tokens, int from, int i, String word) {
    boolean bare = !word.endsWith("s") && !word.endsWith("ing");
    if (bare) {
      return i > from
          && (tokens.is(i - 1, "to")
              || tokens.is(i - 1, "they")
              || word.equals("fly")
              || word.equals("head")
              || tokens.is(i - 1, "seasons")
              || tokens.is(i - 1, "episodes"));
    }
    return (tokens.is(i - 1, "that") || !lexicon.is(WordClass.DETERMINER, tokens, i - 1))
        && !tokens.is(i - 1, Tokens.POSSESSIVE);
  }

  private boolean isForm(Tokens tokens, int i) {
    return tokens.is(i, "is")
        || tokens.is(i, "are")
        || tokens.is(i, "'s")
        || tokens.isMark(i, ',')
        || tokens.is(i, "now")
        || tokens.is(i, "remains")
        || tokens.is(i, Tokens.POSSESSIVE);
  }

  /** "would have arrived": what never came, or came otherwise. */
  private boolean isUnreal(Tokens tokens, int from, int i) {
    for (int k = i - 1; k >= Math.max(from, i - 4); k--) {
      if (tokens.is(k, "have")
          || tokens.is(k, "should've")
          || tokens.is(k, "would've")
          || tokens.is(k, "could've")) {
        return !tokens.is(k, "have")
            || AHEAD.contains(word(tokens, k - 1))
            || AHEAD.contains(word(tokens, k - 2));
      }
    }
    return false;
  }

  /** "That would put it in 2024": no past form here. */
  private static boolean isBare(Tokens tokens, int i) {
    return tokens.is(i - 1, "would")
        || tokens.is(i - 1, "will")
        || tokens.is(i - 1, "could")
        || tokens.is(i - 1, "to");
  }

  /** "will be released", "is to be shown", "are being made": a past form that says what comes. */
  private boolean isAheadPassive(Tokens tokens, int from, int i) {
    for (int k = i - 1; k >= Math.max(from, i - 5); k--) {
      if (tokens.is(k, "have")
          || tokens.is(k, "has")
          || tokens.is(k, "had")
          || tokens.is(k, "was")
          || tokens.is(k, "were")
          || tokens.isMark(k, ',')) {
        return false;
      }
      if (tokens.is(k, "be")
          || tokens.is(k, "will")
          || tokens.is(k, "won't")
          || tokens.is(k, "being")) {
        return true;
      }
    }
    return false;
  }

  /** "is heading to the army in spring". */
  private static boolean isProgressive(Tokens tokens, int i) {
    int end = tokens.end[i];
    return tokens.length(i) > 4
        && tokens.text.startsWith("ing", end - 3)
        && (tokens.is(i - 1, "is") || tokens.is(i - 1, "are") || tokens.is(i - 1, "'re"));
  }

  private boolean isPastForm(Tokens tokens, int i) {
    return tokens.isWord(i)
        && (!tokens.isCapital(i) || tokens.is(i, Tokens.LINE_START))
        && tokens.length(i) > 3
        && tokens.text.charAt(tokens.end[i] - 1) == 'd'
        && tokens.text.charAt(tokens.end[i] - 2) == 'e'
        && !lexicon.is(WordClass.ORDINAL, tokens, i);
  }

  private static String word(Tokens tokens, int i) {
    return i >= 0 && tokens.id[i] >= 0 ? tokens.vocabulary.word(tokens.id[i]) : "";
  }
}
