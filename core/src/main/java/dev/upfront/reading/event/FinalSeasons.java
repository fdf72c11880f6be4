package dev.upfront.reading.event;

import dev.upfront.reading.event.DateSharing.Dated;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Phrase;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Seasons that are called the last: "the fifth and final season", "this is the last series".
 */
final class FinalSeasons {
  private static final Phrase PHRASE =
      Phrase.told("a season called the last", "final_season", Map.of("negation", "own"));

  private FinalSeasons() {}

  /** "The fifth and final season", "its final season" say by themselves that it is the last. */
  static List<Dated> find(Elements elements) {
    if (!elements.has(Slot.SEASON)) {
      return List.of();
    }
    List<Dated> last = new ArrayList<>(0);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.SEASON)
          && elements.mention(i) instanceof Mention.OfSeason season
          && (season.season().kind() == Kind.FINAL || season.season().numbers().size() == 1)
          && callsLast(elements, i)
          && !isDenied(elements, i)
          && !isCareer(elements, i)) {
        PhraseMatch match = new PhraseMatch(PHRASE, i, i + 1, i, new int[] {i});
        last.add(new Dated(match, -1, i));
      }
    }
    return last;
  }

  /** "Is not the final season", but not "he won't be there for the final season". */
  private static boolean isDenied(Elements elements, int i) {
    boolean described = elements.is(i - 1, "as") || elements.is(i - 2, "as");
    for (int k = i - 1; k >= Math.max(0, i - (described ? 6 : 3)); k--) {
      String word = elements.word(k);
      if (word.equals("not") || word.equals("no") || word.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** "He also appeared in Low Water's final season": what somebody was in once. */
  private static boolean isCareer(Elements elements, int season) {
    int in = season - 1;
    while (elements.is(in, "'s")
        || elements.is(in, "the")
        || elements.isQuote(in)
        || elements.is(in, Slot.SERIES)) {
      in--;
    }
    return elements.is(in, "in")
        && switch (elements.word(in - 1)) {
          case "appeared", "starred", "guested", "featured", "seen" -> true;
          default -> false;
        };
  }

  private static boolean callsLast(Elements elements, int i) {
    Tokens tokens = elements.tokens();
    for (int k = elements.tokenFrom(i); k < elements.tokenTo(i); k++) {
      if (tokens.is(k, "final")
          || tokens.is(k, "concluding")
          || tokens.is(k, "last")
              && (k > elements.tokenFrom(i)
                  || tokens.is(k + 1, "ever")
                  || isPredicate(tokens, k))) {
        return true;
      }
    }
    return false;
  }

  /** "This is the last series", "will be its last season". */
  private static boolean isPredicate(Tokens tokens, int last) {
    boolean own = tokens.is(last - 1, "its") || tokens.is(last - 1, "their");
    boolean ours = own || tokens.is(last - 1, "our") || tokens.is(last - 1, "a");
    boolean is = tokens.is(last - 2, "be")
        || (tokens.is(last - 2, "is") || tokens.is(last - 2, "'s"))
            && (ours || tokens.is(last - 3, "this") || tokens.is(last - 3, "it"));
    return own && opens(tokens, last - 2) || is && (ours || tokens.is(last - 1, "the"));
  }

  private static boolean returns(Tokens tokens, int i) {
    return tokens.is(i, "return")
        || tokens.is(i, "returns")
        || tokens.is(i, "returning")
        || tokens.is(i, "back")
        || tokens.is(i, "renewed");
  }

  /** "Begins its last season", "now in its last season": the one that is shown, and not the one before. */
  private static boolean opens(Tokens tokens, int i) {
    return tokens.is(i, "begins")
        || tokens.is(i, "opens")
        || tokens.is(i, "starts")
        || tokens.is(i, "launches")
        || tokens.is(i, "enters")
        || tokens.is(i, "entering")
        || tokens.is(i, "beginning")
        || tokens.is(i, "starting")
        || tokens.is(i, "begin")
        || tokens.is(i, "open")
        || tokens.is(i, "start")
        || tokens.is(i, "enter")
        || tokens.is(i, "in") && tokens.is(i - 1, "now")
        || tokens.is(i, "for") && returns(tokens, i - 1);
  }
}
