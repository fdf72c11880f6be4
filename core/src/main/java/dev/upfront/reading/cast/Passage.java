package dev.upfront.reading.cast;

import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Pilot;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what the article said before it: what the readers of people work on.
 *
 * @param sentence where
 * @param elements the sentence as the phrases see it
 * @param setting the article as a whole
 * @param focus what was spoken of
 * @param company who was named
 * @param lexicon the classes of words
 * @param inPassing tells what the sentence only names
 */
public record Passage(
    Sentence sentence,
    Elements elements,
    Setting setting,
    Focus focus,
    Company company,
    Lexicon lexicon,
    InPassing inPassing) {
  /**
   * The series of people: the one to which the sentence ties them, else the one that is spoken of.
   *
   * @param from where what is said of them begins
   * @param head behind which they may be tied to one
   */
  @Nullable
  String series(int from, int head) {
    String tied = new PeopleSeries(this).of(from, head);
    if (tied != null) {
      return tied;
    }
    return focus.series() != null ? focus.series() : setting.series();
  }

  /** "X, in which Ana Ruiz is", "In X, Ana Ruiz is": whether people open a clause on a series. */
  boolean opensClause(int people) {
    return new SeriesBefore(elements, lexicon, inPassing).opensClause(people);
  }

  /** What the sentence names without speaking of it. */
  OtherWorks others() {
    return new OtherWorks(this);
  }

  /**
   * The season of which something is said: one that the sentence names, else the one spoken of before it.
   *
   * @param from where the people stand, if before the phrase
   * @param phrase where the phrase that says it begins
   * @param to behind it
   */
  @Nullable
  Integer season(int from, int phrase, int to, String series) {
    SeasonMention told = new PeopleSeason(elements, lexicon).of(from, phrase, to, series);
    if (told != null) {
      return focus.resolve(told, series, setting).get(0);
    }
    if (Pilot.isNamed(elements)) {
      return 1;
    }
    if (!series.equals(setting.series())) {
      return focus.seasonOf(series);
    }
    Integer before = company.season(sentence);
    if (before != null) {
      return before;
    }
    return focus.headingSeason() != null ? focus.headingSeason() : setting.season();
  }
}
