package dev.upfront.standing;

import java.util.List;

/**
 * How many claims an answer rests on.
 *
 * @param support those for it
 * @param echoes those for it that merely repeat another article
 * @param said those for it that say so themselves: neither by implication nor as echoes
 * @param origins the sources of those for it that are no echoes
 * @param dissent those against it
 * @param contradicting those against it that say otherwise themselves, not by implication
 * @param withdrawn those that were taken back
 */
public record Extent(
    int support, int echoes, int said, int origins, int dissent, int contradicting, int withdrawn) {

  static Extent of(List<Support> support, List<Support> dissent, List<Support> withdrawn) {
    int echoes =
        (int) support.stream().filter(one -> one.isEcho() && !one.isSaidAgain()).count();
    return new Extent(
        support.size(),
        echoes,
        (int) support.stream().filter(one -> !one.isEcho() && !one.implied()).count(),
        (int) support.stream()
            .filter(one -> !one.isEcho())
            .map(one -> one.claim().article().source())
            .distinct()
            .count(),
        dissent.size(),
        (int) dissent.stream().filter(one -> !one.implied()).count(),
        withdrawn.size());
  }
}
