package dev.upfront.reading.dating;

import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Topics;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text as those see it who look for signs of when it was written.
 *
 * @param dates the dates of each sentence
 * @param seasons its seasons
 */
public record DatedText(
    Scene scene, List<List<DateMention>> dates, List<List<SeasonMention>> seasons) {

  Tokens tokens() {
    return scene.text().tokens;
  }

  List<Sentence> sentences() {
    return scene.text().sentences;
  }

  List<DateMention> dates(Sentence sentence) {
    return dates.get(sentence.index());
  }

  List<SeasonMention> seasons(Sentence sentence) {
    return seasons.get(sentence.index());
  }

  /** Links to other articles, headings that only ask, and a question with which the text ends. */
  boolean isAside(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    boolean last = sentence.index() == sentences().size() - 1;
    boolean asks = (last || sentence.block().kind() == Text.Kind.HEADING)
        && elements.isMark(elements.size() - 1, '?');
    return asks || Topics.pointsElsewhere(elements);
  }

  /** The series named last in a sentence, else the main one. */
  @Nullable
  String seriesIn(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    int[] series = elements.series();
    return series.length == 0
        ? scene.titles().main()
        : series(elements, series[series.length - 1]).title();
  }

  /** The series named last before a token of a sentence, else the first one behind it, else the main one. */
  @Nullable
  String seriesBefore(Sentence sentence, int token) {
    Elements elements = scene.elements(sentence);
    String found = null;
    for (int i : elements.series()) {
      Mention.OfSeries series = series(elements, i);
      if (found == null || series.from() < token) {
        found = series.title();
      }
    }
    return found == null ? scene.titles().main() : found;
  }

  private static Mention.OfSeries series(Elements elements, int element) {
    return (Mention.OfSeries) Objects.requireNonNull(elements.mention(element));
  }

  boolean namesSeveralSeries(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    int[] series = elements.series();
    for (int n = 1; n < series.length; n++) {
      if (!series(elements, series[n])
          .title()
          .equals(series(elements, series[0]).title())) {
        return true;
      }
    }
    return false;
  }
}
