package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.Phrase.OneOf;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Verbs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a {@link PhraseFile}, found in sentences by their anchors and, where a phrase needs something right
 * beside its anchor, by that as well: of thousands of phrases few are tried at a word.
 */
public final class PhraseBook {
  /** The words that are an anchor: most are none. */
  private final BitSet anchors = new BitSet();

  /** The phrases that need something right behind their anchor. */
  private final PhraseIndex byNext = new PhraseIndex();

  /** Those that need something right before it only. */
  private final PhraseIndex byLast = new PhraseIndex();

  /** All others, by their anchor twice. */
  private final PhraseIndex byAnchor = new PhraseIndex();

  private int phrases;
  private int mostSteps;

  private PhraseBook() {}

  public static PhraseBook load(Lexicon lexicon, Verbs verbs, String file) {
    PhraseBook book = new PhraseBook();
    new PhraseFile(file, lexicon, verbs).phrases().forEach(book::add);
    return book;
  }

  private void add(Phrase phrase) {
    AnchoredPhrase anchored = AnchoredPhrase.of(phrases, phrase);
    phrases++;
    mostSteps = Math.max(mostSteps, phrase.steps().size());
    for (int anchor : anchored.symbols()) {
      anchors.set(anchor);
      if (anchored.behind() != null) {
        add(byNext, anchor, anchored.behind(), anchored);
      } else if (anchored.before() != null) {
        add(byLast, anchor, anchored.before(), anchored);
      } else {
        byAnchor.add(anchor, anchor, anchored);
      }
    }
  }

  private static void add(PhraseIndex index, int anchor, OneOf beside, AnchoredPhrase phrase) {
    for (int symbol : beside.symbols()) {
      index.add(anchor, symbol, phrase);
    }
  }

  /**
   * The phrases that stand in a sentence. Where two meet on the same words, the one that asks for
   * more stays.
   */
  public List<PhraseMatch> find(Elements elements) {
    return find(elements, phrase -> true);
  }

  /** The same, where only some phrases mean anything: the others take no words from them. */
  public List<PhraseMatch> find(Elements elements, Predicate<Phrase> meansSomething) {
    List<PhraseMatch> found = new ArrayList<>();
    Search search = null;
    for (int i = 0; i < elements.size(); i++) {
      int symbol = elements.symbol(i);
      if (symbol >= 0 && anchors.get(symbol)) {
        search = search == null ? new Search(elements) : search;
        for (Hit hit : search.at(i)) {
          if (meansSomething.test(hit.match().phrase())) {
            found.add(hit.match());
          }
        }
      }
    }
    return found.size() < 2 ? found : best(found);
  }

  /** A phrase that stands in the sentence, with its number. */
  private record Hit(int number, PhraseMatch match) {}

  /** A sentence that is searched. */
  private final class Search {
    private final Elements elements;
    private final int[] scratch = new int[mostSteps];
    private final List<Hit> hits = new ArrayList<>();

    Search(Elements elements) {
      this.elements = elements;
    }

    /** The phrases whose anchor is an element, in the order of the file; until the next call. */
    List<Hit> at(int i) {
      hits.clear();
      int anchor = elements.symbol(i);
      int last = elements.symbol(elements.beforeQuotes(i - 1));
      boolean behindTail = elements.seasonOfTail(i - 1) >= 0;
      for (AnchoredPhrase phrase :
          byNext.get(anchor, elements.symbol(elements.pastQuotes(i + 1)))) {
        if (mayFollow(phrase.before(), last, behindTail)) {
          match(phrase, i);
        }
      }
      for (AnchoredPhrase phrase : byLast.get(anchor, last)) {
        match(phrase, i);
      }
      if (behindTail) {
        for (AnchoredPhrase phrase : byLast.get(anchor, Slot.SEASON.symbol())) {
          if (!mayFollow(phrase.before(), last, false)) {
            match(phrase, i);
          }
        }
      }
      for (AnchoredPhrase phrase : byAnchor.get(anchor, anchor)) {
        match(phrase, i);
      }
      if (hits.size() > 1) {
        hits.sort(Comparator.comparingInt(Hit::number));
      }
      return hits;
    }

    private static boolean mayFollow(@Nullable OneOf wanted, int last, boolean behindTail) {
      return wanted == null
          || wanted.matches(last)
          || behindTail && wanted.matches(Slot.SEASON.symbol());
    }

    private void match(AnchoredPhrase phrase, int i) {
      PhraseMatch match = phrase.match(elements, i, scratch);
      if (match != null) {
        hits.add(new Hit(phrase.number(), match));
      }
    }
  }

  private static List<PhraseMatch> best(List<PhraseMatch> found) {
    found.sort((a, b) -> {
      int byWeight = Integer.compare(b.phrase().weight(), a.phrase().weight());
      if (byWeight != 0) {
        return byWeight;
      }
      int byLength = Integer.compare(a.to() - a.from(), b.to() - b.from());
      return byLength != 0 ? byLength : Integer.compare(a.from(), b.from());
    });
    List<PhraseMatch> kept = new ArrayList<>(found.size());
    for (PhraseMatch match : found) {
      boolean covered = false;
      for (PhraseMatch other : kept) {
        covered |= match.sharesWords(other);
      }
      if (!covered) {
        kept.add(match);
      }
    }
    kept.sort((a, b) -> Integer.compare(a.head(), b.head()));
    return kept;
  }
}
