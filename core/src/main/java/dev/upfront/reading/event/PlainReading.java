package dev.upfront.reading.event;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Phrase;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of a season where no phrase stands in it, told from small words alone: ways to say it are without
 * number, but "a second season" is one that there was not before, and a sentence that denies or asks when leaves the day
 * open.
 */
final class PlainReading {
  /** How far "a" may stand before the season that it makes a new one. */
  private static final int ARTICLE_REACH = 3;

  /** "Nobody will be drawn on a date for season four": the word for the day stands no farther from its season. */
  private static final int DATE_REACH = 5;

  /** Behind this many words of a season nobody "shoots" it. */
  private static final int SHOOT_REACH = 7;

  /** "Whether" stands no farther before the season that is in doubt. */
  private static final int WONDERING_REACH = 14;

  private static final Phrase NEW =
      Phrase.told("a season that there was not before", "renewed", Map.of("seat", "object"));
  private static final Phrase OPEN =
      Phrase.told("whether there will be a season", "undecided", Map.of("negation", "own"));
  private static final Phrase UNDATED =
      Phrase.told("no word on when", "no_date_yet", Map.of("negation", "own"));
  private static final Phrase SHOT = Phrase.told("a season that is shot", "production_started");

  private final Lexicon lexicon;

  PlainReading(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the sentence says of the first season that it numbers, or null. */
  @Nullable
  PhraseMatch find(Elements elements, List<PhraseMatch> phrases) {
    if (!elements.has(Slot.SEASON)) {
      return null;
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (!phrases.get(i).section().name().equals("nothing")) {
        return null;
      }
    }
    int season = firstSeason(elements);
    if (season < 0) {
      return null;
    }
    Phrase said = said(elements, season);
    return said == null
        ? null
        : new PhraseMatch(said, season, season + 1, season, new int[] {season});
  }

  private @Nullable Phrase said(Elements elements, int season) {
    if (asksWhen(elements, season)) {
      return UNDATED;
    }
    if (isShot(elements, season) && !doubts(elements)) {
      return SHOT;
    }
    if (isTime(elements, season) || !isNew(elements, season) || speaksOfPeople(elements, season)) {
      return null;
    }
    if (wonders(elements, season)) {
      return OPEN;
    }
    return doubts(elements) ? null : NEW;
  }

  private static int firstSeason(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()) {
        return numbers.size() == 1 && numbers.get(0) > 1 ? i : -1;
      }
    }
    return -1;
  }

  /** "Wants a second season", "has earned itself another run": not "the second season". */
  private boolean isNew(Elements elements, int season) {
    Tokens tokens = elements.tokens();
    for (int i = elements.tokenFrom(season) - 1, n = 0; n < ARTICLE_REACH && i >= 0; i--, n++) {
      if (tokens.is(i, "a") || tokens.is(i, "another")) {
        return !lexicon.is(WordClass.TIME_JOINT, tokens, i - 1)
            && !(elements.is(season + 1, "of") && elements.behindTail(season) < 0);
      }
      if (!tokens.isWord(i) || lexicon.is(WordClass.DETERMINER, tokens, i)) {
        return false;
      }
    }
    return false;
  }

  /** "Appointed to a second term", "runs to a third year": what everybody may have. */
  private static boolean isTime(Elements elements, int season) {
    Tokens tokens = elements.tokens();
    int noun = elements.tokenTo(season) - 1;
    return tokens.is(noun, "year")
        || tokens.is(noun, "term")
        || tokens.is(noun, "round")
        || tokens.is(noun, "book")
        || tokens.is(noun, "leg")
        || tokens.is(noun, "part");
  }

  /** "None the wiser about when season 2 starts", "will not be drawn on a date for season four". */
  private boolean asksWhen(Elements elements, int season) {
    if (elements.has(Slot.DATE)) {
      return false;
    }
    boolean when = false;
    for (int i = Math.max(1, season - ARTICLE_REACH); i < season; i++) {
      when |= elements.is(i, "when")
          && (lexicon.is(WordClass.PREPOSITION, elements.symbol(i - 1))
              || lexicon.is(WordClass.SAYING, elements.symbol(i - 1)));
    }
    boolean date = false;
    int to = Math.min(elements.size(), season + DATE_REACH);
    for (int i = Math.max(0, season - DATE_REACH); i < to; i++) {
      date |= elements.is(i, "date") || elements.is(i, "dates");
    }
    return when || date && doubts(elements);
  }

  /** "Asked whether viewers would be treated to a third run", "asked about a third run". */
  private boolean wonders(Elements elements, int season) {
    for (int i = Math.max(0, season - WONDERING_REACH); i < season; i++) {
      boolean asked =
          elements.is(i, "about") && (elements.is(i - 1, "asked") || elements.is(i - 1, "pressed"));
      if (asked || lexicon.is(WordClass.WONDERING, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isShot(Elements elements, int season) {
    for (int i = Math.max(0, season - SHOOT_REACH); i < season; i++) {
      boolean infinitive =
          elements.is(i - 1, "to") && (elements.is(i, "shoot") || elements.is(i, "film"));
      if (infinitive) {
        return true;
      }
    }
    return false;
  }

  private boolean doubts(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      boolean supposes = switch (elements.word(i)) {
        case "if",
            "whether",
            "fans",
            "fan",
            "viewers",
            "petition",
            "wish",
            "without",
            "imagine",
            "imagined" -> true;
        default -> false;
      };
      if (supposes
          || lexicon.is(WordClass.NEGATION, elements.symbol(i))
          || lexicon.is(WordClass.HEDGE, elements.symbol(i))) {
        return true;
      }
    }
    return elements.asks();
  }

  /** "Ana Ruiz is back for a second season" tells of her. */
  private boolean speaksOfPeople(Elements elements, int season) {
    for (int i = 0; i < season; i++) {
      if (elements.is(i, Slot.PEOPLE)
          || lexicon.is(WordClass.PERSON_PRONOUN, elements.symbol(i))
          || elements.is(i, "we")) {
        return true;
      }
    }
    return false;
  }
}
