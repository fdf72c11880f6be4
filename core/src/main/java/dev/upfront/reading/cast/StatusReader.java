package dev.upfront.reading.cast;

import dev.upfront.claim.CastStatus;
import dev.upfront.reading.scene.Focus.Topic;
import dev.upfront.reading.scene.Topics;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a player stars, joins, returns or leaves: as the phrase says, and the words that deny it, or where no phrase does,
 * as the label of the line or the heading above.
 */
final class StatusReader {
  private final Lexicon lexicon;

  StatusReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a phrase says of its subject; null where it is denied, so that nothing is said. */
  @Nullable
  CastStatus ofSubject(PhraseMatch match, Elements elements) {
    CastStatus status =
        CastStatus.valueOf(match.section().setting("status").toUpperCase(Locale.ROOT));
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
    return CastStatus.valueOf(match.section().setting("object").toUpperCase(Locale.ROOT));
  }

  /** The status of people of whom no phrase speaks: as the label ("New: …"), "So do …", or the heading says. */
  static CastStatus unsaid(int at, Passage passage) {
    Elements elements = passage.elements();
    for (int i = 1; i < Math.min(at, 4); i++) {
      if (elements.isMark(i, ':')) {
        return ofHeading(Topics.of(elements, i));
      }
    }
    boolean same = (elements.word(0).equals("so") || elements.word(0).equals("as"))
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
    String first = elements.word(match.from());
    if (first.equals("whether") || first.equals("if")) {
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
    String next = elements.word(not + 1);
    return !next.equals("only")
        && !next.equals("long")
        && (!elements.word(not).equals("yet") || next.equals("to"));
  }
}
