package dev.upfront.web;

import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.standing.Support;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a page shows it.
 *
 * @param outlet who says so
 * @param outletLink the page of the outlet
 * @param day from when on it counts
 * @param dayWords when it was said
 * @param says what it says about the question
 * @param how how firmly, by whom, and whether by implication
 * @param quote the words
 * @param link where they stand in the article
 * @param right how often such a claim is right by itself
 * @param effect how many times likelier it made the answer
 * @param until the day on which it was withdrawn, null where it stands
 * @param echoes who repeats it
 */
record ClaimView(
    String outlet,
    String outletLink,
    LocalDate day,
    String dayWords,
    String says,
    String how,
    String quote,
    String link,
    String right,
    String effect,
    @Nullable LocalDate until,
    List<ClaimView> echoes) {
  private static final int MOST_ECHOES = 6;

  static ClaimView of(Support support, Links links) {
    return of(support, links, List.of());
  }

  private static ClaimView of(Support support, Links links, List<ClaimView> echoes) {
    RecordedArticle article = support.claim().article();
    String saidBy = support.claim().claim().saidBy();
    String how = support.claim().claim().modality().word()
        + (saidBy == null ? "" : ", says " + saidBy)
        + (support.implied() ? ", by implication" : "");
    return new ClaimView(
        article.source(),
        links.outlet(article.source()),
        article.day(),
        Words.published(article),
        Sentences.value(support.value()),
        how,
        support.claim().claim().evidence().quote(),
        links.quote(support.claim()),
        Sure.percent(support.reliability()),
        Sure.effect(support.factor()),
        support.until(),
        echoes);
  }

  /** Claims in the order of time, each echo below the claim that it repeats where that is among them. */
  static List<ClaimView> folded(List<Support> supports, Links links) {
    Map<String, List<Support>> byArticle = new LinkedHashMap<>();
    supports.forEach(support -> byArticle
        .computeIfAbsent(address(support), address -> new ArrayList<>())
        .add(support));
    Map<Support, List<Support>> below = new LinkedHashMap<>();
    Set<Support> folded = new HashSet<>();
    for (Support support : supports) {
      Support origin = origin(support, byArticle, supports);
      if (origin != null && origin != support && !folded.contains(origin)) {
        below.computeIfAbsent(origin, each -> new ArrayList<>()).add(support);
        folded.add(support);
      }
    }
    return supports.stream()
        .filter(support -> !folded.contains(support))
        .map(support -> of(
            support,
            links,
            below.getOrDefault(support, List.of()).stream()
                .limit(MOST_ECHOES)
                .map(echo -> of(echo, links))
                .toList()))
        .toList();
  }

  /** The claim at the root of the repeating, of those that are shown; null where it is not among them. */
  private static @Nullable Support origin(
      Support support, Map<String, List<Support>> byArticle, List<Support> all) {
    Support root = support;
    for (int steps = 0; steps < all.size() && root.origin() != null; steps++) {
      List<Support> candidates =
          byArticle.getOrDefault(root.origin().article().address(), List.of());
      Support current = root;
      Support next = candidates.stream()
          .filter(each -> each.claim().equals(current.origin()))
          .findFirst()
          .orElse(candidates.isEmpty() ? null : candidates.getFirst());
      if (next == null || next == root) {
        break;
      }
      root = next;
    }
    return root == support ? null : root;
  }

  private static String address(Support support) {
    return support.claim().article().address();
  }

  String untilWords() {
    return until == null ? "" : Words.date(until);
  }
}
