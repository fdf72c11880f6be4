package dev.upfront.standing;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How many seasons a series had that ends, where the quote says so: "after three seasons". A claim that a series ends
 * has no season, and so no place for it.
 */
final class Seasons {
  /** Each number with the words for it, by place. */
  private static final List<String> NUMBERS = List.of(
      "one|a single|first|debut|freshman",
      "two|second|sophomore",
      "three|third",
      "four|fourth",
      "five|fifth",
      "six|sixth",
      "seven|seventh",
      "eight|eighth",
      "nine|ninth",
      "ten|tenth");

  private static final Pattern AFTER = Pattern.compile(
      "\\bafter (?:just |only )?(?:its |the |their )?(?:(?<word>%s)|(?<figure>\\d{1,2})(?:st|nd|rd|th)?) "
              .formatted(String.join("|", NUMBERS))
          + "(?:short |successful )?seasons?\\b",
      Pattern.CASE_INSENSITIVE);

  /** What parts a count from the title that it does not belong to. */
  private static final Pattern PARTED = Pattern.compile(";|\\b(?:and|while|but|as)\\b");

  private Seasons() {}

  /** The number, where the quote has a single one, and nothing parts it from the title. */
  static OptionalInt had(Claim claim) {
    if (!(claim.fact() instanceof Fact.Cancelled)) {
      return OptionalInt.empty();
    }
    String quote = claim.evidence().quote();
    List<MatchResult> counts = AFTER.matcher(quote).results().toList();
    return counts.size() != 1 || isParted(quote, claim.series(), counts.getFirst())
        ? OptionalInt.empty()
        : number(counts.getFirst());
  }

  private static boolean isParted(String quote, String title, MatchResult count) {
    String before = quote.substring(0, count.start());
    int place = before.lastIndexOf(title);
    if (place >= 0) {
      return PARTED.matcher(before.substring(place + title.length())).find();
    }
    String behind = quote.substring(count.end());
    place = behind.indexOf(title);
    return place >= 0 && PARTED.matcher(behind.substring(0, place)).find();
  }

  private static OptionalInt number(MatchResult count) {
    String figure = count.group("figure");
    if (figure != null) {
      int number = Integer.parseInt(figure);
      return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
    String word = count.group("word").toLowerCase(Locale.ROOT);
    return IntStream.range(0, NUMBERS.size())
        .filter(i -> List.of(NUMBERS.get(i).split("\\|", -1)).contains(word))
        .map(i -> i + 1)
        .findFirst();
  }
}
