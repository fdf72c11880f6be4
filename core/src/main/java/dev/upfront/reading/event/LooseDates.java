package dev.upfront.reading.event;

import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.DateMention.Bound;
import dev.upfront.reading.date.When;
import dev.upfront.reading.event.DateSharing.Dated;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Phrase;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A date beside a season that no phrase lays claim to is when it comes out: verbs for that are without number.
 */
final class LooseDates {
  /** Farther behind a season a date that no phrase takes may be of anything. */
  private static final int LOOSE_REACH = 9;

  /** So near to it, it is of the season whatever else the sentence tells. */
  private static final int CLOSE_REACH = 4;

  private static final Phrase PHRASE = Phrase.told("a date beside a season", "release");

  private LooseDates() {}

  /**
   * The dates of a sentence that are loose, each with its season.
   *
   * @param shared what has a date already
   */
  static List<Dated> find(Scope scope, List<Dated> shared) {
    Elements elements = scope.elements();
    if (!elements.has(Slot.DATE) || !elements.has(Slot.SEASON)) {
      return List.of();
    }
    List<Dated> loose = new ArrayList<>(0);
    for (int i = 0; i < elements.size(); i++) {
      if (!elements.is(i, Slot.DATE)
          || !(elements.mention(i) instanceof Mention.OfDate date)
          || date.date().bound() != Bound.AT
          || isTaken(i, shared)) {
        continue;
      }
      int season = nearSeason(elements, i);
      boolean close = season >= 0
          && season < i
          && i - season <= CLOSE_REACH
          && !scope.setting().calendar().isLongAgo(date.date().start());
      boolean alone = season >= 0 && isCalendarDate(date.date()) && saysNothingElse(scope);
      if ((close || alone) && !isOfSomethingElse(elements)) {
        PhraseMatch match = new PhraseMatch(
            PHRASE, Math.min(i, season), Math.max(i, season) + 1, season, new int[] {season, i});
        loose.add(new Dated(match, i, -1));
      }
    }
    return loose;
  }

  /**
   * "Season 3 looks at January for cameras", "closes out season 6 on Sunday", "season 3 finale on May 5": the day of a
   * shoot, or of an end.
   */
  private static boolean isOfSomethingElse(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      switch (elements.word(i)) {
        case "cameras", "filming", "shooting", "shoot", "production" -> {
          return true;
        }
        case "close", "closes", "closed", "closing", "wraps", "wrap", "wrapped" -> {
          if (elements.is(i + 1, "out") || elements.is(i + 1, "up")) {
            return true;
          }
        }
        default -> {}
      }
      // it may be a name by its looks
      if (elements.is(i, Slot.SEASON) && elements.tokens().is(elements.tokenTo(i), "finale")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalendarDate(DateMention date) {
    When when = date.start();
    return (when.unit() == When.Unit.DAY || when.unit() == When.Unit.MONTH)
        && when.yearLean() == When.Lean.NONE
        && when.monthLean() == When.Lean.NONE;
  }

  /** Whether the sentence tells of nothing but what has come out or been ordered: no shoot, no end, nobody's words. */
  private static boolean saysNothingElse(Scope scope) {
    if (scope.sentence().block().kind() == Text.Kind.TITLE) {
      return false;
    }
    for (PhraseMatch match : scope.matches()) {
      switch (match.section().name()) {
        case "release", "renewed", "ordered" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isTaken(int date, List<Dated> shared) {
    for (Dated dated : shared) {
      if (dated.date() == date) {
        return true;
      }
    }
    return false;
  }

  private static int nearSeason(Elements elements, int date) {
    int best = -1;
    int bestCost = LOOSE_REACH;
    int to = Math.min(elements.size(), date + LOOSE_REACH);
    for (int i = Math.max(0, date - LOOSE_REACH); i < to; i++) {
      if (!elements.seasonNumbers(i).isEmpty()) {
        int cost = elements.distance(i, date);
        if (cost < bestCost) {
          best = i;
          bestCost = cost;
        }
      }
    }
    return best;
  }
}
