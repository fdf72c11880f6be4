package dev.upfront.reading;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.reading.scene.Captions;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Signatures;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Text.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows of which series an article speaks where a sentence names none, and keeps it in the {@link Focus}.
 *
 * <p>An article about one series speaks of it, but for a section whose heading names another, and for sentences behind one
 * that turned to another ("At Copper Lane, it was Ruiz who left. She had been its showrunner since June"). Where the headline
 * names that other one too, its paragraphs go on until the article comes back to its own.
 *
 * <p>In an article about several, a paragraph speaks of the series that its first sentence names; where that names none, of
 * the one before if the paragraph goes on about it or answers a question; else of none. Within a paragraph it is the one with which a sentence last
 * opened, and until then the first. A series that is named {@linkplain InPassing in passing} is never spoken of.
 */
final class Discourse {
  /** A series that opens its sentence stands no farther in. */
  private static final int OPENING = 3;

  /** Where a first sentence names several series, it is about one that stands no farther in. */
  private static final int OPENING_OF_SEVERAL = 8;

  /** A pronoun that goes on about the paragraph before stands no farther in. */
  private static final int POINTER = 4;

  /** "A dark six-part comedy": so far behind its article stands the noun that says what a title is of. */
  private static final int LONGEST_KIND = 4;

  private final Lexicon lexicon;
  private final InPassing inPassing;
  private final Spread spread;
  private final Signatures signatures;
  private final Focus focus;
  private final Pointers pointers;
  private final @Nullable String main;

  /** The other series of the section, or of the headline, to which an article about one has turned. */
  private @Nullable String section;

  /** The other series that the sentence before named last, be it in passing; null where it named none. */
  private @Nullable String lastNamed;

  /** Whether the sentence before spoke of no other series than that. */
  private boolean lastAlone;

  /** Whether the line before asks a reader's question. */
  private boolean asked;

  /** Whether the line says what a picture shows, between paragraphs that go on about something else. */
  private boolean captioned;

  /** In whose cast or crew somebody was said to be last, in an article about several. */
  private final Map<String, String> seriesOfPeople = new HashMap<>();

  Discourse(
      Lexicon lexicon, InPassing inPassing, Spread spread, Signatures signatures, Focus focus) {
    this.lexicon = lexicon;
    this.signatures = signatures;
    this.inPassing = inPassing;
    this.spread = spread;
    this.focus = focus;
    this.pointers = new Pointers(lexicon);
    this.main = spread.main();
  }

  /** A line begins in an article about one series. */
  void enterOfOne(Block block, Elements elements) {
    captioned = main != null && Captions.is(block, elements.tokens());
    if (main == null || captioned) {
      return;
    }
    if (block.kind() == Kind.HEADING) {
      String first = first(elements, elements.size());
      section = first != null && spread.isApart(first) ? first : null;
    }
    focus.series(section);
  }

  /** A line that is no entry of a list begins in an article about several series, none of which reaches into it from above. */
  void enterOfMany(Block block, Elements elements, boolean inList) {
    captioned = Captions.is(block, elements.tokens());
    if (captioned || asked && signatures.start(block) == block.from()) {
      return;
    }
    if (inList) {
      focus.series(ofPersonAhead(block, elements));
      focus.platform(null);
    } else if (!reaches(block, elements)) {
      focus.series(ofPersonAhead(block, elements));
    }
    asked = block.turn() == Turn.ASKS;
    String named = only(elements);
    if (named == null) {
      boolean whole = block.kind() == Kind.ITEM || block.kind() == Kind.HEADING;
      named = first(elements, whole ? elements.size() : OPENING_OF_SEVERAL);
    }
    if (named != null) {
      focus.series(named);
    }
  }

  /** Whether the line that was entered last says what a picture shows. */
  boolean isCaptioned() {
    return captioned;
  }

  /** "Ruiz will play": the series of whom a paragraph goes on to tell, null where it opens with nobody who is known. */
  private @Nullable String ofPersonAhead(Block block, Elements elements) {
    if (block.kind() == Kind.HEADING || seriesOfPeople.isEmpty()) {
      return null;
    }
    for (int i = 0; i < Math.min(OPENING, elements.size()); i++) {
      if (elements.mention(i) instanceof Mention.OfPeople people) {
        return seriesOfPeople.get(people.credits().get(0).person());
      }
    }
    return null;
  }

  /** Whether the series of the line before is that of a paragraph; a reader's question is about one of its own. */
  private boolean reaches(Block block, Elements elements) {
    boolean answers = asked && block.turn() == Turn.ANSWERS;
    // "a third season", below a headline of several: of any of them
    boolean ofAny = block.index() == 1 && focus.row().size() > 1;
    return !ofAny
        && block.kind() == Kind.PARAGRAPH
        && block.turn() != Turn.ASKS
        && (answers || goesOn(elements));
  }

  /** Whether a paragraph goes on about the one before: "He is the new captain", "The drama stars", and no new name in it. */
  private boolean goesOn(Elements elements) {
    boolean anew = isItem(elements);
    for (int i = 0; i < elements.size(); i++) {
      // "HBO said that it"
      boolean joins =
          elements.is(i, "that") && i > 0 && lexicon.is(WordClass.SAYING, elements.symbol(i - 1));
      boolean points = i < POINTER
          && !joins
          && (lexicon.is(WordClass.PRONOUN, elements.symbol(i))
              || lexicon.is(WordClass.DEFINITE, elements.symbol(i)) && !elements.is(i, "the"));
      if (elements.is(i, Slot.SHOW) && elements.is(i + 1, "about")) {
        // "the drama about two brothers" says which by itself
        return false;
      }
      if (points || elements.is(i, Slot.SHOW) || elements.is(i, Slot.SEASON)) {
        return true;
      }
      // "the network" is the one spoken of
      anew |= elements.is(i, Slot.NAME)
          || elements.mention(i) instanceof Mention.OfPlatform platform
              && !platform.name().isEmpty();
    }
    return !anew;
  }

  /** "4. …", "– …". */
  private static boolean isItem(Elements elements) {
    return elements.tokens().isNumber(elements.tokenFrom(0))
        || elements.isMark(0, '–')
        || elements.isMark(0, '-')
        || elements.isMark(0, '*')
        || elements.isMark(0, '•');
  }

  /** Before a sentence is read: one that speaks of nothing but the headline's other series says all of that one. */
  void before(Elements elements) {
    String pointed = pointers.meant(elements, focus.row(), lastNamed, lastAlone);
    if (pointed != null) {
      focus.series(pointed);
    }
    String only = main == null || !spread.speaksOfOthersInHeadline() ? null : only(elements);
    if (only != null && spread.isInHeadline(only)) {
      focus.series(only);
    }
  }

  /** After a sentence was read, with these drafts. */
  void after(Sentence sentence, Elements elements, List<Draft> drafts) {
    int[] named = elements.series();
    lastNamed = named.length > 0
            && elements.mention(named[named.length - 1]) instanceof Mention.OfSeries series
            && !spread.isMain(series.title())
        ? series.title()
        : null;
    lastAlone = named.length == 1 && lastNamed != null && !elements.has(Slot.SHOW);
    if (elements.has(Slot.PLATFORM)) {
      String opening = openingPlatform(elements);
      focus.network(opening == null ? focus.network() : opening);
    }
    if (main == null) {
      List<String> row = all(elements);
      if (!row.isEmpty()) {
        focus.row(row);
      }
      if (!row.isEmpty() && !focus.entry() && !captioned) {
        String before = focus.series();
        boolean goesOn = before != null
            && sentence.from() > sentence.block().from()
            && !opens(row.get(0), elements);
        focus.series(goesOn ? before : row.get(0));
      }
      for (Draft draft : drafts) {
        if (draft.fact() instanceof Fact.Cast cast) {
          seriesOfPeople.put(cast.person(), draft.series());
        }
      }
    } else if (sentence.block().kind() == Kind.PARAGRAPH && !captioned) {
      String turned = turned(elements, drafts);
      focus.series(turned);
      if (turned == null || spread.isInHeadline(turned)) {
        section = turned;
      }
    }
  }

  /** "NBC has ordered X", "at NBC, X": the platform that a sentence is about, null where it opens with none. */
  private static @Nullable String openingPlatform(Elements elements) {
    for (int i = 0; i <= OPENING; i++) {
      if (elements.mention(i) instanceof Mention.OfPlatform platform
          && !platform.studio()
          && !platform.name().isEmpty()) {
        return platform.name();
      }
    }
    return null;
  }

  /** The other series of which a sentence of an article about one makes it speak; null where that is its own. */
  private @Nullable String turned(Elements elements, List<Draft> drafts) {
    String before = focus.series();
    String other = null;
    boolean opens = false;
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries series) {
        if (spread.isMain(series.title())) {
          return null;
        }
        if (inPassing.is(i, elements)) {
          continue;
        }
        if (other != null && !other.equals(series.title())) {
          return before;
        }
        other = series.title();
        opens |= i <= OPENING && !elements.is(i + 1, "'s") || isPresented(i, elements);
      }
    }
    if (other == null || spread.isInHeadline(other)) {
      return other == null ? before : other;
    }
    boolean happens = false;
    for (Draft draft : drafts) {
      if (!draft.series().equals(other)) {
        return before;
      }
      // "In other news, Low Water has tapped Ana Ruiz", but not "Ruiz starred in Low Water"
      happens |= !(draft.fact() instanceof Fact.Cast cast) || cast.status() != CastStatus.STARS;
    }
    return opens || happens ? other : before;
  }

  /** "They have a summer series, “Low Water,” a thriller about spies": one that the reader is to know, and nobody's career. */
  private boolean isPresented(int series, Elements elements) {
    int what = series + 1;
    while (elements.isQuote(what) || elements.isMark(what, ',')) {
      what++;
    }
    boolean apposed = what > series + 1 && (elements.is(what, "a") || elements.is(what, "an"));
    for (int i = what + 1; apposed && i <= what + LONGEST_KIND; i++) {
      if (lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i)) || elements.is(i, Slot.SHOW)) {
        return !elements.has(Slot.PEOPLE);
      }
    }
    return false;
  }

  private boolean opens(String title, Elements elements) {
    for (int i : elements.series()) {
      if (i <= OPENING
          && elements.mention(i) instanceof Mention.OfSeries series
          && series.title().equals(title)) {
        return !isEarlierWork(i, elements);
      }
    }
    return false;
  }

  /** "Ruiz was behind X", "Ruiz created X": what somebody is known for, from which the next sentence comes back. */
  private boolean isEarlierWork(int series, Elements elements) {
    int tie = series - 1;
    while (elements.isQuote(tie) || elements.is(tie, "the")) {
      tie--;
    }
    boolean behind = elements.is(tie, "behind") && elements.is(tie - 1, "was");
    boolean made = lexicon.is(WordClass.MAKING, elements.symbol(tie));
    int who = behind ? tie - 2 : tie - 1;
    return (behind || made)
        && (elements.is(who, Slot.PEOPLE) || elements.is(who, "he") || elements.is(who, "she"));
  }

  /** The first series of which a sentence speaks, or null. */
  @Nullable
  String named(Elements elements) {
    return first(elements, elements.size());
  }

  private List<String> all(Elements elements) {
    if (elements.series().length == 0) {
      return List.of();
    }
    List<String> titles = new ArrayList<>(elements.series().length);
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries series
          && !titles.contains(series.title())
          && !inPassing.is(i, elements)) {
        titles.add(series.title());
      }
    }
    return titles;
  }

  private @Nullable String first(Elements elements, int to) {
    for (int i : elements.series()) {
      String title = i < to ? spokenOf(i, elements) : null;
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  /** The one series of which a sentence speaks; null where it speaks of none or of several. */
  private @Nullable String only(Elements elements) {
    String only = null;
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries series
          && !series.title().equals(only)
          && !inPassing.is(i, elements)) {
        if (only != null) {
          return null;
        }
        only = series.title();
      }
    }
    return only;
  }

  private @Nullable String spokenOf(int i, Elements elements) {
    return elements.mention(i) instanceof Mention.OfSeries series && !inPassing.is(i, elements)
        ? series.title()
        : null;
  }
}
