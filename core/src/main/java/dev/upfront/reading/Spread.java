package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Text.Block;
import dev.upfront.reading.Text.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an article is about one series or about several, by where it speaks of which. {@link SeriesFinder} says
 * what the words make of the main one before anything is known of sentences: here one that the headline names beside others,
 * each with paragraphs of its own, or that comes in among others, turns out to be one of several; and one that alone is
 * spoken of turns out to be the main one.
 */
final class Spread {
  /** So many others make it one of several. */
  private static final int SEVERAL = 2;

  private final Scene scene;
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final InPassing inPassing;
  private final @Nullable String main;

  /** Those of which the headline speaks. */
  private final Set<String> inHeadline = new HashSet<>();

  /** Those that the headline names to tell where another one comes from. */
  private final Set<String> origins = new HashSet<>();

  private final Set<String> inHeadings = new HashSet<>();

  /** Those that stand behind another name: "A and X". */
  private final Set<String> inRows = new HashSet<>();

  /** Those of which a paragraph speaks that does not speak of the main one. */
  private final Set<String> apart = new HashSet<>();

  /** Those of which the article speaks before the main one, or in the paragraph where it comes in. */
  private final Set<String> before = new HashSet<>();

  private boolean hasComeIn;
  private final @Nullable String about;

  Spread(Scene scene, Lexicon lexicon, GivenNames givenNames, InPassing inPassing) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.inPassing = inPassing;
    this.main = scene.titles().main();
    Set<String> ofBlock = new HashSet<>();
    int block = -1;
    for (Sentence sentence : scene.text().sentences) {
      if (sentence.block().index() != block) {
        close(ofBlock);
        block = sentence.block().index();
      }
      switch (sentence.block().kind()) {
        case TITLE -> headline(sentence);
        case HEADING -> spokenOf(sentence, inHeadings);
        case ITEM, PARAGRAPH -> spokenOf(sentence, ofBlock);
      }
    }
    close(ofBlock);
    if (main == null) {
      about = isOfOne() ? apart.iterator().next() : null;
    } else {
      about = isOfSeveral(main) ? null : main;
    }
  }

  /** What the article is about, null where it is about several. */
  @Nullable
  String about() {
    return about;
  }

  /** Whether a paragraph that does not speak of the article's own series speaks of another. */
  boolean isApart(String title) {
    return apart.contains(title) && !isMain(title);
  }

  /** Whether the headline speaks of the series, beside the one that the article is about. */
  boolean isInHeadline(String title) {
    return inHeadline.contains(title) && !isMain(title);
  }

  /** Whether it is the article's own series, or another form of its title: "NCIS" for "NCIS: Hawai'i". */
  boolean isMain(String title) {
    String own = about == null ? main : about;
    return own != null && SeriesFinder.isOneInOther(own, title);
  }

  private boolean isOfOne() {
    return !scene.titles().isOfList()
        && apart.size() == 1
        && inHeadings.size() < SEVERAL
        && inRows.isEmpty();
  }

  private boolean isOfSeveral(String title) {
    if (!inHeadline.contains(title)) {
      boolean headed = inHeadings.contains(title) && inHeadings.size() >= SEVERAL;
      return hasComeIn && (headed || before.size() >= SEVERAL);
    }
    int others = 0;
    for (String other : inHeadline) {
      others += !other.equals(title) && apart.contains(other) ? 1 : 0;
    }
    return others >= SEVERAL || others > 0 && goesOn();
  }

  /** "A, B and more". */
  private boolean goesOn() {
    Tokens tokens = scene.text().tokens;
    for (Block block : scene.text().blocks) {
      int last = block.to() - 1;
      if (block.kind() == Kind.TITLE && tokens.is(last, "more") && tokens.is(last - 1, "and")) {
        return true;
      }
    }
    return false;
  }

  private void close(Set<String> ofBlock) {
    boolean ofMain = ofBlock.removeIf(this::isMain);
    if (!ofMain) {
      apart.addAll(ofBlock);
    }
    if (!hasComeIn) {
      before.addAll(ofBlock);
    }
    hasComeIn |= ofMain;
    ofBlock.clear();
  }

  private void spokenOf(Sentence sentence, Set<String> into) {
    Elements elements = scene.elements(sentence);
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries series
          && !origins.contains(series.title())
          && !inPassing.is(i, elements)) {
        into.add(series.title());
        if (elements.word(elements.beforeQuotes(i - 1)).equals("and")) {
          inRows.add(series.title());
        }
      }
    }
  }

  private void headline(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries series) {
        if (isMain(series.title())) {
          inHeadline.add(series.title());
        } else if (inPassing.isElsewhere(i, elements)) {
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
