package dev.upfront.reading;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.Window;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.Text.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out when an article was written that does not say: Bayes' rule over days.
 *
 * <p>Each expression that has to do with time is a {@link Clue}: the likelihood, up to a factor, that somebody writing on a
 * given day would have put it so. What is told as past lies before that day and what is to come behind it, and the farther
 * off it is the less readily it is told, by a power of the distance and not by a bell curve ({@link Decay}), so that one old
 * date moves little. A date with no year lies within some months of the day on either side; a year is seldom written out in
 * that very year, which is a habit of the writer and so counts once, however many dates show it; a weekday must fit its
 * date; "last August", "this fall" and "next year" fix the day's own year. The catalogue's premieres are clues too, weaker
 * ones: the newest season that is named is hardly out, the one before it is, and a date on which the series premiered means
 * that premiere. A tense may be misread, and so may a date: each clue is a mixture of past and to come, and leaves something
 * to every day, so that none can rule a day out alone, and the catalogue least of all.
 *
 * <p>Clues are taken as independent given the day, and all days as alike beforehand; where a text names no year, a year is
 * as likely as it has premieres. The {@link Posterior} gives the answer: the stretch of days with the least expected loss,
 * where a miss costs 1 and each day of width a fixed part of that, so that a day belongs to it as long as it is likelier
 * than it costs. Where that stretch would hold less than half of the probability, width is made cheaper until it does; where
 * only a very wide one would do, nothing is said.
 *
 * <p>It costs a look-up for each clue and each fourth day of the ten years or so that the text has to do with.
 */
final class Dating {
  private static final Calendar CALENDAR = new Calendar(LocalDate.of(2024, 7, 1), false);

  private final ClueFinder finder;

  Dating(Lexicon lexicon, Catalogue catalogue) {
    this.finder = new ClueFinder(lexicon, catalogue);
  }

  /** The days between which the text was written; {@link Window#ANY} where nothing in it tells. */
  Window date(Scene scene, List<List<DateMention>> dates, List<List<SeasonMention>> seasons) {
    Window said = said(scene.text(), dates);
    if (said != null) {
      return said;
    }
    Clues clues = finder.find(scene, dates, seasons);
    return clues.isEmpty()
        ? Window.ANY
        : new Posterior(clues, ClueFinder.titleYear(scene.text())).best();
  }

  /** The date that the text gives for itself. */
  private static @Nullable Window said(Text text, List<List<DateMention>> dates) {
    for (Sentence sentence : text.sentences) {
      for (DateMention mention : dates.get(sentence.index())) {
        if (mention.start().isAbsolute() && speaksOfItself(text.tokens, sentence, mention)) {
          return CALENDAR.resolve(mention.start(), Tense.UNKNOWN, null);
        }
      }
    }
    return null;
  }

  /** "as of June 2024", "as we type this in January 2023", "by the time of this piece". */
  private static boolean speaksOfItself(Tokens tokens, Sentence sentence, DateMention mention) {
    int from = Math.max(sentence.from(), mention.from() - 9);
    for (int i = mention.from() - 1; i >= from; i--) {
      boolean asOf = tokens.is(i, "as") && tokens.is(i + 1, "of");
      boolean writes =
          tokens.is(i, "writing") || tokens.is(i, "updated") || tokens.is(i, "refreshed");
      boolean types = (tokens.is(i, "write") || tokens.is(i, "type"))
          && (tokens.is(i - 1, "we") || tokens.is(i - 1, "i"));
      boolean thisPiece =
          tokens.is(i, "time") && tokens.is(i + 1, "of") && tokens.is(i + 2, "this");
      if (asOf || writes || types || thisPiece) {
        return true;
      }
      if (tokens.isMark(i, ';') || tokens.isMark(i, '.')) {
        return false;
      }
    }
    return false;
  }
}
