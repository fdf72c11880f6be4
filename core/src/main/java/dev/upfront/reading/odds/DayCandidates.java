package dev.upfront.reading.odds;

import dev.upfront.reading.odds.NamedDays.Day;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.SeriesRows;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the days that may be those of a row of series: in its sentence, in those around it, and above it. */
final class DayCandidates {
  /** A day of the same sentence stands no farther, in elements. */
  private static final int REACH = 60;

  /** How many sentences behind its title a day may stand. */
  private static final int SENTENCES_BEHIND = 3;

  /** The nearest days that are looked at on each side of the row and in a sentence beside its own. */
  private static final int MOST_DAYS = 2;

  private static final int MOST_DAYS_ABOVE = 2;

  /** Where a day stands, seen from the row. */
  enum Place {
    SAME_BEFORE,
    SAME_BEHIND,
    NEXT,
    SECOND_NEXT,
    THIRD_NEXT,
    NEXT_BLOCK,
    SENTENCE_BEFORE,
    OPENING_OF_PARAGRAPH,
    HEADING,
    HEADLINE,
    LEAD
  }

  record Candidate(Place place, Day day) {}

  private final Scene scene;
  private final NamedDays days;

  /** What the sentence just entered stands under. */
  private @Nullable Sentence heading;

  private @Nullable Sentence opening;

  DayCandidates(Scene scene, NamedDays days) {
    this.scene = scene;
    this.days = days;
  }

  /** To be called for each sentence, in their order. */
  void enter(Sentence sentence) {
    if (sentence.block().kind() == Kind.HEADING) {
      heading = sentence;
    }
    if (opening == null || opening.block().index() != sentence.block().index()) {
      opening = sentence;
    }
  }

  /** The days for a row of the sentence last entered. */
  List<Candidate> of(Sentence sentence, SeriesRows.Row row) {
    List<Candidate> candidates = new ArrayList<>();
    sameSentence(sentence, row, candidates);
    behind(sentence, candidates);
    if (row.first() == 0) {
      before(sentence, candidates);
    }
    above(sentence, candidates);
    return candidates;
  }

  private void sameSentence(Sentence sentence, SeriesRows.Row row, List<Candidate> candidates) {
    List<Day> all = days.of(sentence);
    int[] series = scene.elements(sentence).series();
    int first = series[row.first()];
    int last = series[row.last()];
    int split = firstBehind(all, first);
    for (int i = split - 1; i >= Math.max(0, split - MOST_DAYS); i--) {
      if (first - all.get(i).element() <= REACH) {
        candidates.add(new Candidate(Place.SAME_BEFORE, all.get(i)));
      }
    }
    for (int i = split; i < Math.min(all.size(), split + MOST_DAYS); i++) {
      if (all.get(i).element() - last <= REACH) {
        candidates.add(new Candidate(Place.SAME_BEHIND, all.get(i)));
      }
    }
  }

  /** The number of the first day behind an element. */
  private static int firstBehind(List<Day> days, int element) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).element() < element) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What the sentences behind say until they name another series. */
  private void behind(Sentence sentence, List<Candidate> candidates) {
    List<Sentence> sentences = scene.text().sentences;
    int last = Math.min(sentences.size() - 1, sentence.index() + SENTENCES_BEHIND);
    for (int i = sentence.index() + 1; i <= last; i++) {
      Sentence next = sentences.get(i);
      boolean otherBlock = next.block().index() != sentence.block().index();
      boolean ofIt = i == sentence.index() + 1 || sentence.block().kind() == Kind.HEADING;
      if (otherBlock && (!ofIt || next.block().kind() == Kind.HEADING)) {
        return;
      }
      Place place = otherBlock
          ? Place.NEXT_BLOCK
          : switch (i - sentence.index()) {
            case 1 -> Place.NEXT;
            case 2 -> Place.SECOND_NEXT;
            default -> Place.THIRD_NEXT;
          };
      int[] series = scene.elements(next).series();
      List<Day> said = days.of(next);
      for (int k = 0; k < Math.min(MOST_DAYS, said.size()); k++) {
        if (series.length == 0 || said.get(k).element() < series[0]) {
          candidates.add(new Candidate(place, said.get(k)));
        }
      }
      if (series.length > 0) {
        return;
      }
    }
  }

  private void before(Sentence sentence, List<Candidate> candidates) {
    if (sentence.index() == 0) {
      return;
    }
    Sentence before = scene.text().sentences.get(sentence.index() - 1);
    if (before.block().index() == sentence.block().index()) {
      List<Day> said = days.of(before);
      for (int k = Math.max(0, said.size() - MOST_DAYS); k < said.size(); k++) {
        candidates.add(new Candidate(Place.SENTENCE_BEFORE, said.get(k)));
      }
    }
  }

  /** What holds for all that stands below it. */
  private void above(Sentence sentence, List<Candidate> candidates) {
    if (opening != null && opening.index() < sentence.index() - 1) {
      add(Place.OPENING_OF_PARAGRAPH, days.of(opening), candidates);
    }
    if (heading != null && sentence.block().kind() != Kind.HEADING) {
      add(Place.HEADING, days.of(heading), candidates);
    }
    add(Place.HEADLINE, days.headline(), candidates);
    Day lead = days.lead();
    if (lead != null && !holds(candidates, lead)) {
      candidates.add(new Candidate(Place.LEAD, lead));
    }
  }

  private static boolean holds(List<Candidate> candidates, Day day) {
    for (Candidate candidate : candidates) {
      if (candidate.day.number() == day.number()) {
        return true;
      }
    }
    return false;
  }

  private static void add(Place place, List<Day> days, List<Candidate> candidates) {
    for (int k = 0; k < Math.min(MOST_DAYS_ABOVE, days.size()); k++) {
      candidates.add(new Candidate(place, days.get(k)));
    }
  }
}
