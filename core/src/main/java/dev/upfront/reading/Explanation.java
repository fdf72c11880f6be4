package dev.upfront.reading;

import dev.upfront.claim.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the reader took one sentence: what it found in it, which phrases stood in it, and what they came to. For those who
 * debug the reader, and for those who wonder whether to trust it.
 *
 * @param sentence the sentence as it stands in the article
 * @param found what its words mention
 * @param phrases the phrases that stand in it, whether they led to a claim or not
 * @param claims the claims that rest on it
 * @param silence why it led to no claim, null where it did
 */
public record Explanation(
    String sentence,
    List<Found> found,
    List<Expression> phrases,
    List<Because> claims,
    @Nullable String silence) {

  /** Takes copies of the lists. */
  public Explanation {
    found = List.copyOf(found);
    phrases = List.copyOf(phrases);
    claims = List.copyOf(claims);
  }

  /**
   * Words, and what they were taken for.
   *
   * @param words as they stand in the sentence
   * @param kind season, date, series, platform, people, count or hedge
   * @param meaning what they mean: "2", "from 2023-05"
   */
  public record Found(String words, String kind, String meaning) {}

  /**
   * A phrase that stands in the sentence.
   *
   * @param words as they stand in the sentence
   * @param phrase the line of the phrase file
   * @param place its file and line: "crew.phrases:240"
   * @param head the head of its section, which says what it means: "[crew job=showrunner]"
   */
  public record Expression(String words, String phrase, String place, String head) {}

  /**
   * A claim with the words that made it what it is.
   *
   * @param claim the claim
   * @param trigger the words that made the sentence a claim, and where their phrase stands, or which rule saw them
   * @param season the words that gave its season, or what did in their place
   * @param window the words that gave its window, "" where it has none
   * @param speaker the words that name who says so, "" where the article does
   * @param hedge the words that loosen it, "" where none do
   */
  public record Because(
      Claim claim, String trigger, String season, String window, String speaker, String hedge) {}
}
