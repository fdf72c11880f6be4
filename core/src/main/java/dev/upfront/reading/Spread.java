package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Text.Block;
import dev.upfront.reading.Text.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an article is about one series or about several, by where it speaks of which: a series that the headline
 * names beside another one, each with its own paragraphs, or that stands only among others, is not what all is about.
 */
final class Spread {
  /** Among so many others, a series that the headline does not name is one of several. */
  private static final int SEVERAL = 2;

  private final Scene scene;
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final InPassing inPassing;
  private final @Nullable String main;

  /** Those of which the headline speaks. */
  private final Set<String> inHeadline = new HashSet<>();

  /** Those of which a paragraph speaks that does not name the main one. */
  private final Set<String> apart = new HashSet<>();

  /** Those that the headline names to tell where another one comes from. */
  private final Set<String> origins = new HashSet<>();

  /** Those that headings name. */
  private final Set<String> inHeadings = new HashSet<>();

  /** Those of which the article speaks before the main one, or in the paragraph where it comes in. */
  private final Set<String> before = new HashSet<>();

  private boolean isNamed;
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
      if (sentence.block().kind() == Kind.TITLE) {
        findOrigins(sentence);
        spokenOf(sentence, inHeadline);
      } else {
        spokenOf(sentence, sentence.block().kind() == Kind.HEADING ? inHeadings : ofBlock);
      }
    }
    close(ofBlock);
    if (main == null) {
      boolean one = !scene.titles().isOfList() && apart.size() == 1 && inHeadings.size() < SEVERAL;
      about = one ? apart.iterator().next() : null;
    } else {
      about = isOfSeveral(main) ? null : main;
    }
  }

  /** What the article is about, null where it is about several. */
  @Nullable
  String main() {
    return about;
  }

  /** Whether a paragraph that does not name the article's own series speaks of another. */
  boolean isApart(String title) {
    return apart.contains(title);
  }

  /** Whether the headline speaks of the series, beside the one that the article is about. */
  boolean isInHeadline(String title) {
    return inHeadline.contains(title) && !isMain(title);
  }

  /** The main title, or another form of it: "NCIS" in an article on "NCIS: Hawai'i". */
  boolean isMain(String title) {
    if (main == null) {
      return false;
    }
    String one = SeriesFinder.key(main);
    String two = SeriesFinder.key(title);
    return one.contains(two) || two.contains(one);
  }

  private boolean isOfSeveral(String one) {
    if (!inHeadline.contains(one)) {
      return isNamed && before.size() >= SEVERAL;
    }
    int others = 0;
    for (String other : inHeadline) {
      others += !other.equals(one) && apart.contains(other) ? 1 : 0;
    }
    return others >= SEVERAL || others > 0 && goesOn();
  }

  /** "A, B and more". */
  private boolean goesOn() {
    Tokens tokens = scene.text().tokens;
    for (Block block : scene.text().blocks) {
      if (block.kind() == Kind.TITLE) {
        int last = block.to() - 1;
        return tokens.is(last, "more") && tokens.is(last - 1, "and");
      }
    }
    return false;
  }

  private void close(Set<String> ofBlock) {
    boolean names = ofBlock.removeIf(this::isMain);
    if (!names) {
      apart.addAll(ofBlock);
    }
    if (!isNamed) {
      before.addAll(ofBlock);
    }
    isNamed |= names;
    ofBlock.clear();
  }

  private void findOrigins(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series
          && !isMain(series.title())
          && inPassing.isElsewhere(i, elements)) {
        origins.add(series.title());
      }
    }
  }

  private void spokenOf(Sentence sentence, Set<String> into) {
    Elements elements = scene.elements(sentence);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series
          && !origins.contains(series.title())
          && (sentence.block().kind() != Kind.TITLE || isMain(series.title())
              ? !inPassing.is(i, elements)
              : !inPassing.isElsewhere(i, elements) && !isAdjunct(i, elements) && !givenNames.has(series.title()))) {
        into.add(series.title());
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
