package dev.upfront.reading.event;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.DateMention.Bound;
import dev.upfront.reading.date.When;
import dev.upfront.reading.event.DateSharing.Dated;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Phrase;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series of which a plain sentence says what it does on a day ahead comes out on that day, whatever the verb: "X slinks on
 * to Netflix on 4 April", "on Monday the drama tries its luck". Only where no phrase says what happens, the series is the
 * subject (or a platform that does something with it), and the day is named.
 */
final class PlainDates {
  /** A verb stands no farther behind its subject. */
  private static final int VERB_REACH = 3;

  /** A day stands no farther behind its verb. */
  private static final int DAY_REACH = 14;

  /** What a platform does it does to something that stands no farther behind the verb. */
  private static final int OBJECT_REACH = 8;

  private static final Phrase PHRASE = Phrase.told("a series and a day ahead", "release");

  private final Lexicon lexicon;

  PlainDates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The day on which the sentence has its series come out, or null. */
  @Nullable
  Dated find(Scope scope, List<Dated> shared) {
    Elements elements = scope.elements();
    if (!elements.has(Slot.DATE)
        || scope.sentence().block().kind() != Text.Kind.PARAGRAPH
        || !saysNothing(scope)) {
      return null;
    }
    int day = day(scope, shared);
    if (day < 0) {
      return null;
    }
    int verb = -1;
    for (int i = 0; i < elements.size() && verb < 0; i++) {
      int last = endOfSubject(elements, i, day);
      int behind = last < 0 ? -1 : verb(elements, last, isMany(elements, i));
      boolean acts = behind >= 0
          && (!elements.is(i, Slot.PLATFORM) || actsOnShow(elements, behind))
          && reaches(elements, last, behind, day);
      verb = acts ? behind : -1;
    }
    if (verb < 0) {
      return null;
    }
    PhraseMatch match = new PhraseMatch(PHRASE, verb, verb + 1, verb, new int[] {verb});
    return new Dated(match, day, -1);
  }

  private static boolean saysNothing(Scope scope) {
    for (PhraseMatch match : scope.matches()) {
      if (!match.section().name().equals("nothing") || match.phrase().weight() > 1) {
        return false;
      }
    }
    return true;
  }

  /** The only day of the sentence, if it is yet to come and nothing has it. */
  private static int day(Scope scope, List<Dated> shared) {
    Elements elements = scope.elements();
    int found = -1;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.DATE) && elements.mention(i) instanceof Mention.OfDate date) {
        if (found >= 0) {
          return -1;
        }
        boolean single = date.date().bound() == Bound.AT && isDay(date.date().start());
        found = single && !elements.tokens().is(elements.tokenFrom(i), "today") ? i : -2;
      }
    }
    if (found < 0) {
      return -1;
    }
    for (Dated dated : shared) {
      if (dated.date() == found) {
        return -1;
      }
    }
    Mention.OfDate date = (Mention.OfDate) elements.mention(found);
    Window window = date == null ? null : scope.windows().start(date.date());
    LocalDate first = window == null ? null : window.firstDay();
    LocalDate written = scope.setting().dated().firstDay();
    return first != null && written != null && !first.isBefore(written) ? found : -1;
  }

  private static boolean isDay(When when) {
    return switch (when.unit()) {
      case DAY, WEEKDAY, FEAST, WEEKEND, DAYS_OFF, WEEKS_OFF, DAYS_AHEAD, WEEKS_AHEAD -> true;
      default -> false;
    };
  }

  /** The last element of the series, season, show or platform that stands at one as the subject of its clause; or -1. */
  private int endOfSubject(Elements elements, int at, int day) {
    boolean named = elements.is(at, Slot.SERIES)
        || elements.is(at, Slot.SHOW)
        || elements.is(at, Slot.SEASON)
        || elements.is(at, Slot.PLATFORM);
    boolean noun = !named
        && lexicon.is(WordClass.SHOW_NOUN, elements.symbol(at))
        && !elements.tokens().isCapital(elements.tokenFrom(at));
    boolean parter = elements.is(at, Slot.COUNT);
    if (!named && !noun && !parter || isOwner(elements, at) || inRow(elements, at)) {
      return -1;
    }
    boolean determined = false;
    for (int i = at - 1; i >= 0; i--) {
      int symbol = elements.symbol(i);
      if (i == day || elements.isMark(i, ',')) {
        break;
      }
      determined |= lexicon.is(WordClass.DETERMINER, symbol);
      boolean describes = elements.is(i, Slot.PLATFORM)
          || elements.is(i, Slot.COUNT)
          || elements.is(i, Slot.PEOPLE) && isOwner(elements, i)
          || elements.isQuote(i)
          || elements.mention(i) == null
              && (elements.tokens().is(elements.tokenFrom(i), Tokens.POSSESSIVE)
                  || symbol == Vocabulary.UNKNOWN
                      && elements.tokens().isWord(elements.tokenFrom(i)))
          || elements.is(i, "of")
          || lexicon.is(WordClass.DETERMINER, symbol)
          || lexicon.is(WordClass.SHOW_NOUN, symbol)
          || lexicon.is(WordClass.ORDINAL, symbol)
          || lexicon.is(WordClass.PART_OF_SEASON, symbol)
          || lexicon.is(WordClass.EPISODE_NOUN, symbol)
          || lexicon.is(WordClass.SEASON_ADJECTIVE, symbol);
      if (!describes
          || elements.tokens().is(elements.tokenFrom(i), Tokens.POSSESSIVE)
              && named
              && i == at - 1
              && elements.is(at, Slot.PLATFORM)) {
        return -1;
      }
    }
    return (noun || parter) && !determined ? -1 : last(elements, at);
  }

  /** "All eight episodes of": their verb has no "s". */
  private static boolean isMany(Elements elements, int at) {
    for (int i = at; i >= 0; i--) {
      if (elements.is(i, Slot.COUNT) || elements.is(i, "episodes")) {
        return true;
      }
    }
    return false;
  }

  /** "Season 2 of the drama X": the X. */
  private static int last(Elements elements, int subject) {
    int tail = elements.behindTail(subject);
    int i = tail > 0 ? tail - 1 : subject;
    if (elements.is(i + 1, Slot.SERIES) || elements.is(i + 1, Slot.SEASON)) {
      i++;
    }
    return elements.isQuote(i + 1) ? i + 1 : i;
  }

  private static boolean isOwner(Elements elements, int i) {
    return i + 1 < elements.size()
        && elements.tokens().is(elements.tokenFrom(i + 1), Tokens.POSSESSIVE);
  }

  private static boolean inRow(Elements elements, int i) {
    return elements.is(i + 1, "and") || elements.isMark(i + 1, '&');
  }

  /** The verb of the subject, in the present or behind "will"; -1 where the next words are none. */
  private int verb(Elements elements, int subject, boolean many) {
    for (int i = subject + 1; i < Math.min(elements.size(), subject + 1 + VERB_REACH); i++) {
      if (elements.is(i, "will") || elements.is(i, "'ll")) {
        return isPlainVerb(elements, i + 1) ? i + 1 : -1;
      }
      if (elements.mention(i) != null || elements.tokens().is(elements.tokenFrom(i), Tokens.MARK)) {
        return -1;
      }
      String text = elements.tokens().word(elements.tokenFrom(i));
      if (many && isUnknown(elements, i, text)) {
        return i;
      }
      if (isThird(elements, i, text)) {
        return lexicon.is(WordClass.ANY_DAY_VERB, elements.symbol(i)) ? -1 : i;
      }
      boolean adverb = text.endsWith("ly")
          || lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))
              && !lexicon.is(WordClass.AUXILIARY, elements.symbol(i));
      if (!adverb) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isThird(Elements elements, int i, String text) {
    return text.length() > 3
        && text.charAt(text.length() - 1) == 's'
        && Character.isLowerCase(text.charAt(0))
        && !lexicon.is(WordClass.PRONOUN, elements.symbol(i))
        && !lexicon.is(WordClass.AUXILIARY, elements.symbol(i))
        && !lexicon.is(WordClass.EPISODE_NOUN, elements.symbol(i))
        && !lexicon.is(WordClass.SEASON_NOUN, elements.symbol(i))
        && !text.equals("viewers")
        && !text.equals("fans")
        && !lexicon.is(WordClass.PREPOSITION, elements.symbol(i))
        && !text.endsWith("ss");
  }

  private static boolean isUnknown(Elements elements, int i, String text) {
    return elements.symbol(i) == Vocabulary.UNKNOWN
        && Character.isLowerCase(text.charAt(0))
        && !text.endsWith("ed")
        && !text.endsWith("ing")
        && !text.endsWith("ly");
  }

  private boolean isPlainVerb(Elements elements, int i) {
    return i < elements.size()
        && elements.mention(i) == null
        && elements.tokens().isWord(elements.tokenFrom(i))
        && !lexicon.is(WordClass.AUXILIARY, elements.symbol(i))
        && !lexicon.is(WordClass.NEGATION, elements.symbol(i));
  }

  /** Whether subject, verb and day are of one clause. */
  private boolean reaches(Elements elements, int subject, int verb, int day) {
    if (day > verb && day - verb > DAY_REACH) {
      return false;
    }
    int to = Math.max(day, verb);
    for (int i = Math.min(day, subject) + 1; i < to; i++) {
      int symbol = elements.symbol(i);
      boolean turns = lexicon.is(WordClass.CONJUNCTION, symbol)
              && !elements.is(i, "and")
              && !elements.is(i, "or")
          || lexicon.is(WordClass.RELATIVE, symbol)
          || lexicon.is(WordClass.PERSON_PRONOUN, symbol)
          || elements.is(i, Slot.PEOPLE)
          || elements.isMark(i, ';')
          || elements.isMark(i, ':')
          || elements.isMark(i, '—')
          || elements.isMark(i, '–')
          || elements.isMark(i, '(');
      if (turns) {
        return false;
      }
    }
    return true;
  }

  /** "Disney+ will send up X": it does it to a series. */
  private static boolean actsOnShow(Elements elements, int verb) {
    for (int i = verb + 1; i < Math.min(elements.size(), verb + 1 + OBJECT_REACH); i++) {
      if (elements.is(i, Slot.SERIES)
          || elements.is(i, Slot.SHOW)
          || elements.is(i, Slot.SEASON)
          || elements.is(i, "it")) {
        return true;
      }
    }
    return false;
  }
}
