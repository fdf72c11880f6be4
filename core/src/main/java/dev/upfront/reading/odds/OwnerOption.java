package dev.upfront.reading.odds;

import dev.upfront.claim.Fact;
import dev.upfront.reading.scene.Draft;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody of whom an article about several series tells that he or she is in one, with the series that it may be.
 *
 * @param draft what is told, of the series that the rules take
 * @param answers the series; that of the draft is among them
 */
public record OwnerOption(Draft draft, List<Answer> answers) {

  /**
   * One of the series.
   *
   * @param title its title
   * @param clues what speaks for it or against it
   */
  public record Answer(String title, Set<OwnerClue> clues) {
    static List<Answer> all(Map<String, Set<OwnerClue>> byTitle) {
      return byTitle.entrySet().stream()
          .map(answer -> new Answer(answer.getKey(), answer.getValue()))
          .toList();
    }
  }

  static OwnerOption of(Draft draft, Map<String, Set<OwnerClue>> answers) {
    return new OwnerOption(draft, Answer.all(answers));
  }

  /** Who it is. */
  public String person() {
    return person(draft);
  }

  /** Whether a draft tells of somebody. */
  static boolean isOfPerson(Draft draft) {
    return draft.fact() instanceof Fact.Cast || draft.fact() instanceof Fact.Crew;
  }

  /** Of whom a draft tells. Throws {@link IllegalArgumentException} where it tells of nobody. */
  static String person(Draft draft) {
    return switch (draft.fact()) {
      case Fact.Cast cast -> cast.person();
      case Fact.Crew crew -> crew.person();
      default -> throw new IllegalArgumentException(draft.fact() + " is of nobody");
    };
  }
}
