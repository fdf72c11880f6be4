package dev.upfront.reading;

import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.DateMention.Bound;
import dev.upfront.reading.Lexicon.WordClass;
import java.util.Set;

/** Tells from the verbs around a date whether it is past or to come. */
final class Tenses {
  private static final int REACH = 14;
  private static final Set<String> FUTURE = Set.of(
      "will",
      "won't",
      "'ll",
      "shall",
      "may",
      "might",
      "could",
      "should",
      "would",
      "expected",
      "expect",
      "expects",
      "set",
      "due",
      "slated",
      "scheduled",
      "planned",
      "likely",
      "going",
      "hopes",
      "hope",
      "predict",
      "guess",
      "eyed",
      "pegged",
      "earmarked",
      "bet",
      "earliest",
      "poised",
      "upcoming",
      "pencil",
      "anticipate",
      "anticipated",
      "next",
      "points",
      "promises",
      "intend",
      "intends",
      "reckon",
      "until",
      "forthcoming",
      "tipped");
  private static final Set<String> PRESENT = Set.of(
      "returns",
      "premieres",
      "arrives",
      "begins",
      "starts",
      "launches",
      "debuts",
      "lands",
      "drops",
      "opens",
      "comes",
      "hits",
      "airs",
      "kicks",
      "goes",
      "bows",
      "coming",
      "arriving",
      "returning",
      "premiering",
      "launching");
  private static final Set<String> PAST = Set.of(
      "was", "were", "had", "did", "since", "began", "came", "went", "took", "hit", "ended", "shot",
      "ran", "saw", "got", "made", "gave", "been", "ago", "rolled", "after", "fell", "put", "left",
      "said", "told", "won", "met", "brought", "spent", "sold", "broke", "died", "became", "stood",
      "held", "kept", "caught");

  private final Lexicon lexicon;

  Tenses(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Set<String> words : java.util.List.of(FUTURE, PRESENT, PAST)) {
      words.forEach(lexicon.vocabulary::add);
    }
  }

  /** The tense of a date between two tokens of a sentence. */
  Tense around(Tokens tokens, int from, int to, DateMention mention) {
    if (mention.bound() == Bound.SINCE) {
      return Tense.PAST;
    }
    Tense before = Tense.UNKNOWN;
    for (int i = mention.from() - 1; i >= Math.max(from, mention.from() - REACH); i--) {
      if (tokens.isMark(i, ';') || tokens.isMark(i, ':') && before != Tense.UNKNOWN) {
        break;
      }
      String word = word(tokens, i);
      if (FUTURE.contains(word)) {
        return Tense.FUTURE;
      }
      if (before == Tense.UNKNOWN) {
        if (PRESENT.contains(word) || word.equals("to") && tokens.is(i + 1, "be")) {
          before = Tense.FUTURE;
        } else if (PAST.contains(word) || isPastForm(tokens, i)) {
          before = tokens.is(i - 1, "be") ? Tense.FUTURE : Tense.PAST;
        }
      } else if (before == Tense.PAST && tokens.isMark(i, ',')) {
        break;
      }
    }
    if (before != Tense.UNKNOWN) {
      return before;
    }
    for (int i = mention.to(); i < Math.min(to, mention.to() + 10); i++) {
      String word = word(tokens, i);
      if (FUTURE.contains(word) || PRESENT.contains(word) || word.equals("is")) {
        return Tense.FUTURE;
      }
      if (PAST.contains(word) || isPastForm(tokens, i)) {
        return Tense.PAST;
      }
    }
    return Tense.UNKNOWN;
  }

  private boolean isPastForm(Tokens tokens, int i) {
    return tokens.isWord(i)
        && !tokens.isCapital(i)
        && tokens.length(i) > 3
        && tokens.text.charAt(tokens.end[i] - 1) == 'd'
        && tokens.text.charAt(tokens.end[i] - 2) == 'e'
        && !lexicon.is(WordClass.ORDINAL, tokens, i);
  }

  private static String word(Tokens tokens, int i) {
    return tokens.id[i] >= 0 ? tokens.vocabulary.word(tokens.id[i]) : "";
  }
}
