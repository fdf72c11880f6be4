package dev.upfront.reading;

import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.TitleKeys;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which paragraphs of an article speak of what: of the series that it is about, or of another one, and which others
 * the headline speaks of.
 */
final class Spread {
  private final Scene scene;
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final InPassing inPassing;
  private final TitleKeys keys = new TitleKeys();
  private final @Nullable String main;

  /** Those of which the headline speaks, beside the main one. */
  private final Set<String> inHeadline = new HashSet<>();

  /** Those that the headline names to tell where another one comes from. */
  private final Set<String> origins = new HashSet<>();

  /** Those of which a paragraph speaks that does not speak of the main one. */
  private final Set<String> apart = new HashSet<>();

  Spread(Scene scene, Lexicon lexicon, GivenNames givenNames, InPassing inPassing) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.inPassing = inPassing;
    this.main = scene.titles().main();
    // an article that names its own series alone speaks of no other
    if (main != null && scene.titles().size() > 1) {
      look();
    }
  }

  private void look() {
    Set<String> ofBlock = new HashSet<>();
    int block = -1;
    for (Sentence sentence : scene.text().sentences) {
      if (sentence.block().index() != block) {
        close(ofBlock);
        block = sentence.block().index();
      }
      switch (sentence.block().kind()) {
        case TITLE -> headline(sentence);
        case HEADING -> {}
        case ITEM, PARAGRAPH -> spokenOf(sentence, ofBlock);
      }
    }
    close(ofBlock);
  }

  /** The series that the article is about, null where it is about several. */
  @Nullable
  String main() {
    return main;
  }

  /** Whether a paragraph that does not speak of the article's own series speaks of another. */
  boolean isApart(String title) {
    return apart.contains(title) && !isMain(title);
  }

  /** Whether the headline speaks of the series, beside the one that the article is about. */
  boolean isInHeadline(String title) {
    return inHeadline.contains(title);
  }

  /** Whether there is any such series. */
  boolean speaksOfOthersInHeadline() {
    return !inHeadline.isEmpty();
  }

  /** Whether it is the article's own series, or another form of its title: "NCIS" for "NCIS: Hawai'i". */
  boolean isMain(String title) {
    return main != null && keys.isOneInOther(main, title);
  }

  private void close(Set<String> ofBlock) {
    boolean ofMain = false;
    for (String title : ofBlock) {
      ofMain |= isMain(title);
    }
    if (!ofMain) {
      apart.addAll(ofBlock);
    }
    ofBlock.clear();
  }

  private void spokenOf(Sentence sentence, Set<String> into) {
    Elements elements = scene.elements(sentence);
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries series
          && !origins.contains(series.title())
          && !inPassing.is(i, elements)) {
        into.add(series.title());
      }
    }
  }

  private void headline(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries series) {
        if (isMain(series.title())) {
          continue;
        }
        if (inPassing.isElsewhere(i, elements)) {
          origins.add(series.title());
        } else if (!isAdjunct(i, elements) && !givenNames.has(series.title())) {
          inHeadline.add(series.title());
        }
      }
    }
  }

  /** "To shoot on the North Shore", "as father of Agent Liberty": of that a headline does not tell. */
  private boolean isAdjunct(int series, Elements elements) {
    int before = elements.beforeQuotes(series - 1);
    if (lexicon.is(WordClass.DETERMINER, elements.symbol(before))) {
      before--;
    }
    return lexicon.is(WordClass.PREPOSITION, elements.symbol(before));
  }
}
