package dev.upfront.web;

import dev.upfront.claim.Claim;
import dev.upfront.ledger.RecordedClaim;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The place of a claim among those of its series, as {@link RecordedClaim#ORDER} has them. It tells of nothing but places,
 * so that clients may go on from one whatever else is known of a claim by then.
 *
 * @param start where its evidence stands in the text
 * @param type the word for what it tells
 * @param number how many claims before it have the same place but for this number
 */
record Cursor(String address, int version, int start, int end, String type, int number) {
  private static final int PARTS = 6;

  /**
   * The place of a claim.
   *
   * @param before that of the claim before it, null for the first
   */
  static Cursor of(RecordedClaim recorded, @Nullable Cursor before) {
    Claim claim = recorded.claim();
    Cursor first = new Cursor(
        recorded.article().address(),
        recorded.article().version(),
        claim.evidence().start(),
        claim.evidence().end(),
        claim.fact().type().word(),
        0);
    return before != null && first.equals(before.numbered(0))
        ? first.numbered(before.number + 1)
        : first;
  }

  private Cursor numbered(int place) {
    return new Cursor(address, version, start, end, type, place);
  }

  /** As it stands in an address. */
  String text() {
    // An address last, as it may hold any sign.
    String key = "%d %d %d %s %d %s".formatted(version, start, end, type, number, address);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads it back; null where it is none. */
  static @Nullable Cursor parse(String text) {
    try {
      String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = key.split(" ", PARTS);
      return parts.length < PARTS
          ? null
          : new Cursor(
              parts[5],
              Integer.parseInt(parts[0]),
              Integer.parseInt(parts[1]),
              Integer.parseInt(parts[2]),
              parts[3],
              Integer.parseInt(parts[4]));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
