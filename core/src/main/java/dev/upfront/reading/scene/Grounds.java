package dev.upfront.reading.scene;

import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.sentence.Phrase;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.SeasonMention;
import org.jspecify.annotations.Nullable;

/**
 * What a draft rests on, for those who ask. Drafts that say the same by the same rule are one, whichever words of the
 * sentence gave them their season: so only the rule tells grounds apart.
 *
 * @param rule the line of the phrase, or what else made it a claim
 * @param phrase the phrase, null where none did
 * @param season the words that gave its season, null where the sentence has none
 * @param date the words that gave its window, null where none did
 * @param choice what spoke for its series, null where the words gave it
 */
public record Grounds(
    String rule,
    @Nullable Phrase phrase,
    @Nullable SeasonMention season,
    @Nullable DateMention date,
    @Nullable String choice) {

  public Grounds(
      String rule,
      @Nullable Phrase phrase,
      @Nullable SeasonMention season,
      @Nullable DateMention date) {
    this(rule, phrase, season, date, null);
  }

  public static Grounds of(String rule) {
    return new Grounds(rule, null, null, null);
  }

  public static Grounds of(PhraseMatch match) {
    return new Grounds(match.phrase().source(), match.phrase(), null, null);
  }

  /** The same, of a series that something else spoke for than the words. */
  public Grounds chosenBy(String clues) {
    return new Grounds(rule, phrase, season, date, clues);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Grounds grounds && rule.equals(grounds.rule);
  }

  @Override
  public int hashCode() {
    return rule.hashCode();
  }
}
