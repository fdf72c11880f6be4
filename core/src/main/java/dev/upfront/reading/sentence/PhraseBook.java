package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Verbs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The phrases of a {@link PhraseFile}, found in sentences by their anchors. */
public final class PhraseBook {
  private @Nullable PhrasesOfWord[] byAnchor = new PhrasesOfWord[4096];
  private int mostSteps;

  private PhraseBook() {}

  public static PhraseBook load(Lexicon lexicon, Verbs verbs, String file) {
    PhraseBook book = new PhraseBook();
    new PhraseFile(file, lexicon, verbs).phrases().forEach(book::add);
    return book;
  }

  private void add(Phrase phrase) {
    AnchoredPhrase anchored = new AnchoredPhrase(phrase);
    mostSteps = Math.max(mostSteps, phrase.steps().size());
    for (int symbol : anchored.symbols()) {
      if (symbol >= byAnchor.length) {
        byAnchor = Arrays.copyOf(byAnchor, symbol * 2);
      }
      PhrasesOfWord here = byAnchor[symbol];
      if (here == null) {
        here = new PhrasesOfWord();
        byAnchor[symbol] = here;
      }
      here.add(anchored);
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
    Consumer<PhraseMatch> keep = match -> {
      if (meansSomething.test(match.phrase())) {
        found.add(match);
      }
    };
    int[] scratch = new int[mostSteps];
    for (int i = 0; i < elements.size(); i++) {
      int symbol = elements.symbol(i);
      PhrasesOfWord here = symbol >= 0 && symbol < byAnchor.length ? byAnchor[symbol] : null;
      if (here != null) {
        here.find(elements, i, scratch, keep);
      }
    }
    return found.size() < 2 ? found : best(found);
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
