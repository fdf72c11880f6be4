package dev.upfront.reading.event;

import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.sentence.Clauses;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which series a phrase is about: those that its clause names, else the one spoken of, and none where its subject is somebody
 * or something else.
 */
final class EventSeries {

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Attachment attachment;
  private final NamedSubject subjects;

  EventSeries(Lexicon lexicon, Clauses clauses, Attachment attachment) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.attachment = attachment;
    subjects = new NamedSubject(lexicon);
  }

  /** The series that the phrase is about: those that its clause names, else the one spoken of. */
  List<String> of(Event event) {
    String other = otherName(event);
    if (other != null) {
      return isNumbered(event) ? List.of(event.scope().titles().canonical(other)) : List.of();
    }
    if (event.seriesAt() < 0) {
      Focus focus = event.scope().focus();
      if (!focus.row().isEmpty() && saysBoth(event)) {
        return focus.row();
      }
      String spokenOf =
          focus.series() != null ? focus.series() : event.setting().series();
      return spokenOf == null ? List.of() : List.of(spokenOf);
    }
    List<String> together = event.date() == null || !event.section().name().equals("release")
        ? List.of()
        : event.scope().rowOf(event.match());
    if (!together.isEmpty()) {
      return together;
    }
    boolean aside = event.section().name().equals("final_season") && isInBrackets(event);
    boolean verdict = event.is("renews", "yes")
        || !aside
            && switch (event.section().name()) {
              case "renewed",
                  "cancelled",
                  "ordered",
                  "final_season",
                  "undecided",
                  "delayed",
                  "no_date_yet" -> true;
              default -> false;
            };
    verdict &= !isLastOfOne(event);
    Elements elements = event.elements();
    boolean ofRow = elements.series().length > 1
        && (verdict || attachment.isSubjectInRow(event.seriesAt(), event.match(), elements));
    if (!ofRow) {
      return elements.mention(event.seriesAt()) instanceof Mention.OfSeries named
          ? List.of(named.title())
          : List.of();
    }
    List<String> titles = new ArrayList<>(2);
    for (int i : attachment.row(event.seriesAt(), elements)) {
      if (elements.mention(i) instanceof Mention.OfSeries named) {
        titles.add(named.title());
      }
    }
    return titles;
  }

  /** "Neither has been renewed", "a start in fall is likely for both". */
  private boolean saysBoth(Event event) {
    Elements elements = event.elements();
    for (int i = 0; i < elements.size(); i++) {
      boolean both = elements.is(i, "both") || elements.is(i, "neither");
      boolean alone = i + 1 >= elements.size()
          || i + 1 == event.match().from()
          || lexicon.is(WordClass.AUXILIARY, elements.symbol(i + 1))
          || elements.isMark(i + 1, ',')
          || elements.isMark(i + 1, '.');
      if (both && alone) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Top Gear was put on ice", "A B, on the other hand, has been picked up for a fifth": the name that is the subject, and no
   * title that is known, so that it is another series that is spoken of; or null.
   */
  private @Nullable String otherName(Event event) {
    Elements elements = event.elements();
    boolean fate = switch (event.section().name()) {
      case "renewed" -> isNumbered(event);
      case "delayed", "undecided", "cancelled" -> true;
      default -> false;
    };
    int at = fate ? subjects.nameBefore(elements, event.match()) : -1;
    String name = subjects.name(elements, at);
    if (name == null) {
      return null;
    }
    int series = event.seriesAt();
    boolean between = series > at
        && !(series >= event.match().to()
            && clauses.ends(elements, event.match().to() - 1, series));
    String main = event.setting().series();
    return between || main != null && main.contains(name) ? null : name;
  }

  /** Whether the phrase holds the number of a season: nothing but a series has one. */
  private static boolean isNumbered(Event event) {
    SeasonMention season = event.captured();
    return season != null
        && season.kind() == Kind.EXACT
        && event.section().name().equals("renewed");
  }

  /** "A, B and C, the last of them for its final season": said of the one that stands before it. */
  private static boolean isLastOfOne(Event event) {
    Elements elements = event.elements();
    int season = event.seasonAt();
    return event.section().name().equals("final_season")
        && season > event.seriesAt()
        && elements.is(season - 1, "its")
        && !elements.is(season - 3, "each");
  }

  /** "X (for its eighth and final season), Y and Z": said of the first alone. */
  private static boolean isInBrackets(Event event) {
    for (int i = event.match().head(); i > event.seriesAt(); i--) {
      if (event.elements().isMark(i, '(')) {
        return true;
      }
    }
    return false;
  }
}
