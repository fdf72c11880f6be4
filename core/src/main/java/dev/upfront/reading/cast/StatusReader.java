package dev.upfront.reading.cast;

import dev.upfront.claim.CastStatus;
import dev.upfront.reading.scene.Focus.Topic;
import dev.upfront.reading.scene.Topics;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a player stars, joins, returns or leaves: as the phrase says, and the words that deny it, or where no phrase does,
 * as the label of the line or the heading above.
 */
final class StatusReader {
  /** The statuses by the names that phrase files give them. */
  private static final Map<String, CastStatus> BY_NAME = byName();

  private final Lexicon lexicon;

  StatusReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a phrase says of its subject; null where it is denied, so that nothing is said. */
  @Nullable
  CastStatus ofSubject(PhraseMatch match, Elements elements) {
    CastStatus status = status(match, "status");
    if (!isDenied(status, match, elements)) {
      return status;
    }
    return switch (status) {
      case RETURNS -> CastStatus.LEAVES;
      // "is not leaving", "denied reports that he is leaving"
      case LEAVES -> CastStatus.STARS;
      default -> null;
    };
  }

  /** What a phrase says of its object. */
  static CastStatus ofObject(PhraseMatch match) {
    return status(match, "object");
  }

  private static CastStatus status(PhraseMatch match, String setting) {
    return Objects.requireNonNull(BY_NAME.get(match.section().setting(setting)), setting);
  }

  private static Map<String, CastStatus> byName() {
    Map<String, CastStatus> statuses = new HashMap<>();
    for (CastStatus status : CastStatus.values()) {
      statuses.put(status.name().toLowerCase(Locale.ROOT), status);
    }
    return Map.copyOf(statuses);
  }

  /** The status of people of whom no phrase speaks: as the label ("New: …"), "So do …", or the heading says. */
  static CastStatus unsaid(int at, Passage passage) {
    Elements elements = passage.elements();
    for (int i = 1; i < Math.min(at, 4); i++) {
      if (elements.isMark(i, ':')) {
        return ofHeading(Topics.of(elements, i));
      }
    }
    boolean same = (elements.is(0, "so") || elements.is(0, "as"))
        && switch (elements.word(1)) {
          case "do", "does", "are", "is", "will", "did" -> true;
          default -> false;
        };
    CastStatus before = passage.company().status();
    return same && before != null ? before : ofHeading(passage.focus().topic());
  }

  static CastStatus ofHeading(Topic topic) {
    return switch (topic) {
      case RETURNING -> CastStatus.RETURNS;
      case NEW_CAST -> CastStatus.JOINS;
      case LEAVING -> CastStatus.LEAVES;
      default -> CastStatus.STARS;
    };
  }

  private boolean isDenied(CastStatus status, PhraseMatch match, Elements elements) {
    // "it is not known whether Ana Ruiz will return"
    if (elements.is(match.from(), "whether") || elements.is(match.from(), "if")) {
      return false;
    }
    for (int i = match.head() - 1; i >= Math.max(0, match.head() - 5); i--) {
      // "who did not stay for long, leaves"
      boolean other = status == CastStatus.LEAVES && elements.isMark(i, ',');
      if (elements.is(i, Slot.PEOPLE) || other) {
        return false;
      }
      if (lexicon.is(WordClass.NEGATION, elements.symbol(i)) && denies(i, elements)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a "not" denies: not so "not only", "she has not long left", "yet even he is gone". */
  private static boolean denies(int not, Elements elements) {
    return !elements.is(not + 1, "only")
        && !elements.is(not + 1, "long")
        && (!elements.is(not, "yet") || elements.is(not + 1, "to"));
  }
}
