package dev.upfront.standing;

import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for articles that contradict themselves, or say a thing twice. They seldom contradict themselves: as a rule the
 * looser of the two is what the article tells as overtaken ("a post had put it in 2025"), and was read as its own word.
 */
final class Selves {
  /** What is left of the reliability of what its own article contradicts more firmly. */
  private static final double CONTRADICTED = 0.5;

  private Selves() {}

  /** The sayings about one question, those believed less which their own article contradicts more firmly. */
  static List<Saying> settled(List<Saying> sayings) {
    Map<String, List<Saying>> byAddress = new HashMap<>();
    for (Saying saying : sayings) {
      byAddress.computeIfAbsent(saying.address(), address -> new ArrayList<>()).add(saying);
    }
    return sayings.stream()
        .map(saying -> isContradicted(saying, byAddress.getOrDefault(saying.address(), List.of()))
            ? saying.lessReliable(CONTRADICTED)
            : saying)
        .toList();
  }

  /**
   * Whether what an article says leaves something else that it says of the same question nothing to add, provided that
   * this is the vaguer of the two: a headline has the month, and the text below it the day.
   */
  static boolean isToldBy(Saying other, Saying vaguer) {
    return other != vaguer
        && other.kind() == Saying.Kind.SAID
        && vaguer.kind() != Saying.Kind.DELAY
        && !other.day().isAfter(vaguer.day())
        && !isFirmer(vaguer.modality(), other.modality())
        && (other.until() == null
            || vaguer.until() != null && !other.until().isBefore(vaguer.until()));
  }

  private static boolean isContradicted(Saying saying, List<Saying> own) {
    return own.stream()
        .anyMatch(other -> other.kind() == Saying.Kind.SAID
            && isFirmer(other.modality(), saying.modality())
            && areApart(other.value(), saying.value()));
  }

  private static boolean isFirmer(Modality a, Modality b) {
    return a.compareTo(b) < 0;
  }

  private static boolean areApart(Value a, Value b) {
    return a instanceof Value.When(Window one) && b instanceof Value.When(Window other)
        ? one.intersection(other).isEmpty()
        : !a.equals(b);
  }
}
