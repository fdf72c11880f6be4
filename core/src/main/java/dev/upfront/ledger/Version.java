package dev.upfront.ledger;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Modality;
import dev.upfront.reading.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article with what it claims, without its text: what a ledger knows of it, for whoever keeps claims
 * elsewhere and must come to the same.
 *
 * @param claims in the order of the reading, with what became of them
 */
public record Version(RecordedArticle article, List<RecordedClaim> claims) {

  /** Takes a copy of the claims. */
  public Version {
    claims = List.copyOf(claims);
  }

  /** What a reading becomes at an address of which nothing is known. */
  public static Version first(Reading reading, Instant at) {
    RecordedArticle article =
        ArticleRow.next(reading, Identity.of(reading.article()), null, Times.kept(at));
    return new Version(
        article,
        reading.claims().stream()
            .map(claim -> new RecordedClaim(claim, article, null))
            .toList());
  }

  /**
   * The versions that stand at one address, as a ledger has them that got them in this order: numbered, each no earlier
   * than the one before it, and with what later ones withdraw of it.
   *
   * @param brought each as {@link #first} made it, of different texts
   */
  public static List<Version> inOrder(List<Version> brought) {
    List<RecordedArticle> articles = new ArrayList<>(brought.size());
    RecordedArticle before = null;
    for (Version each : brought) {
      RecordedArticle next = before == null ? each.article() : edit(each.article(), before);
      articles.add(next);
      before = next;
    }
    List<Map<Stated, Modality>> stated =
        brought.stream().map(each -> Stated.in(each.plainClaims())).toList();
    List<Version> versions = new ArrayList<>(brought.size());
    for (int i = 0; i < articles.size(); i++) {
      RecordedArticle article = articles.get(i);
      List<RecordedClaim> claims = new ArrayList<>();
      for (Claim claim : brought.get(i).plainClaims()) {
        claims.add(new RecordedClaim(claim, article, withdrawal(claim, i, articles, stated)));
      }
      versions.add(new Version(article, claims));
    }
    return versions;
  }

  private static RecordedArticle edit(RecordedArticle article, RecordedArticle before) {
    return new RecordedArticle(
        article.address(),
        before.version() + 1,
        article.outlet(),
        article.title(),
        article.published(),
        article.dated(),
        ArticleRow.dayOfEdit(article.published(), before, article.recordedAt()),
        article.recordedAt(),
        article.fingerprint(),
        article.credits());
  }

  /** By the first later version that no longer makes it. */
  private static @Nullable Withdrawal withdrawal(
      Claim claim, int at, List<RecordedArticle> articles, List<Map<Stated, Modality>> stated) {
    for (int i = at + 1; i < articles.size(); i++) {
      if (Stated.drops(stated.get(i), claim)) {
        return new Withdrawal(articles.get(i).day(), articles.get(i).recordedAt());
      }
    }
    return null;
  }

  private List<Claim> plainClaims() {
    return claims.stream().map(RecordedClaim::claim).toList();
  }
}
