package dev.upfront.reading.event;

import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which season words mean that only point to it ("its successor", "a two-season pickup", "for two
 * more") by what else their sentence numbers.
 */
final class SentenceSeasons {
  /** "Before the premiere of its third season": a season stands no farther behind. */
  private static final int AHEAD_REACH = 5;

  private SentenceSeasons() {}

  /** The mention that the sentence numbers, where one is meant, else the mention itself. */
  static SeasonMention meant(Event event, SeasonMention mention) {
    SeasonMention numbered = switch (mention.kind()) {
      case PART -> numbered(event, 1);
      case PREVIOUS -> lastOfAll(event, mention);
      case SUCCESSOR -> successor(event);
      case FURTHER -> mention.count() > 1 ? numbered(event, mention.count()) : null;
      case EXACT, UPCOMING, CURRENT, FINAL, ALL, COUNT -> null;
    };
    return numbered == null ? mention : numbered;
  }

  /**
   * "The first season ended in May, and it has been renewed for two more", "for two more after the
   * second": they follow the one that is named.
   */
  static @Nullable Integer before(Event event) {
    Elements elements = event.elements();
    int joint = event.seasonAt() + 1;
    boolean follows = switch (elements.word(joint)) {
      case "after", "beyond", "following" -> true;
      default -> false;
    };
    int first = elements.is(joint + 1, "the") ? joint + 2 : joint + 1;
    if (follows && first < elements.size() && !elements.seasonNumbers(first).isEmpty()) {
      return elements.seasonNumbers(first).getLast();
    }
    for (int i = event.match().head() - 1; i >= 0; i--) {
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()) {
        return numbers.getLast();
      }
    }
    return aheadOf(elements, joint);
  }

  /** "For two more, weeks before its third is to premiere", "ahead of its third": they follow that one too. */
  private static @Nullable Integer aheadOf(Elements elements, int from) {
    for (int i = from; i < elements.size(); i++) {
      boolean ahead = elements.is(i, "before") || elements.is(i, "ahead") && elements.is(++i, "of");
      for (int k = i + 1; ahead && k <= i + AHEAD_REACH; k++) {
        List<Integer> numbers = elements.seasonNumbers(k);
        if (!numbers.isEmpty()) {
          return numbers.getLast();
        }
      }
    }
    return null;
  }

  /** "Its last season won't start before May": what lies ahead is no season before. */
  private static @Nullable SeasonMention lastOfAll(Event event, SeasonMention mention) {
    Integer last = event.setting().finalSeason();
    boolean starts = event.section().name().equals("release")
        && event.elements().word(event.match().head()).endsWith("s");
    if (last == null && starts) {
      // "last series starts on Monday": no series before starts now
      last = event.setting().season();
    }
    return last != null && event.tense() != Tense.PAST
        ? SeasonMention.exact(mention.from(), mention.to(), List.of(last), false)
        : null;
  }

  /**
   * The season behind the one that the sentence numbers; "a second series" that is new is itself
   * the successor.
   */
  private static @Nullable SeasonMention successor(Event event) {
    SeasonMention named = numbered(event, 1);
    return named != null && event.elements().tokens().is(named.from() - 1, "a")
        ? named
        : next(named);
  }

  private static @Nullable SeasonMention next(@Nullable SeasonMention one) {
    return one == null
        ? null
        : SeasonMention.exact(one.from(), one.to(), List.of(one.numbers().get(0) + 1), false);
  }

  /**
   * So many seasons that the sentence numbers: "a two-season pickup, locking in third and fourth
   * runs".
   */
  private static @Nullable SeasonMention numbered(Event event, int count) {
    Elements elements = event.elements();
    SeasonMention found = null;
    for (int i = 0; i < elements.size() && (found == null || i < event.seasonAt()); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.EXACT
          && season.season().numbers().size() == count) {
        found = season.season();
      }
    }
    return found;
  }
}
