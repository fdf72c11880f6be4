package dev.upfront.reading.cast;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works that a sentence names though it does not speak of them: "creator of Succession", "who starred in Fargo", "in the
 * film".
 *
 * @param passage where
 * @param elements of its sentence
 */
record OtherWorks(Passage passage, Elements elements) {
  private static final int SERIES_REACH = 12;

  /** How far "in" may stand from a work, and from people who were in it. */
  private static final int WORK_REACH = 6;

  private static final int CAREER_LABEL = 8;

  private static final int WORKS_REACH = 12;

  OtherWorks(Passage passage) {
    this(passage, passage.elements());
  }

  /** "creator of Succession", "who created Peaky Blinders", "starred in Fargo": a title that is not the one spoken of. */
  boolean isOne(int from) {
    int i = from;
    while (elements.isQuote(i) || elements.is(i, "the")) {
      i++;
    }
    String about = passage.setting().series();
    boolean named = i < elements.size()
        && elements.mention(i) instanceof Mention.OfName name
        && (about == null || !about.contains(name.name()));
    return named || isSeries(i);
  }

  boolean isSeries(int i) {
    String about = passage.focus().series() != null
        ? passage.focus().series()
        : passage.setting().series();
    return i >= 0
        && i < elements.size()
        && elements.mention(i) instanceof Mention.OfSeries named
        && !named.title().equals(about);
  }

  /** The titles that stand in a row from an element on: "Friday Night Lights and Parenthood". */
  List<String> row(int from) {
    List<String> titles = new ArrayList<>(2);
    boolean linked = true;
    for (int i = from; i < Math.min(elements.size(), from + WORKS_REACH); i++) {
      Mention mention = elements.mention(i);
      if (mention instanceof Mention.OfName || mention instanceof Mention.OfSeries) {
        if (!linked || !isOne(i)) {
          break;
        }
        titles.add(
            mention instanceof Mention.OfSeries series
                ? series.title()
                : elements.tokens().span(elements.tokenFrom(i), elements.tokenTo(i)));
        linked = false;
      } else if (!titles.isEmpty() && (elements.isMark(i, ',') || elements.is(i, "and"))) {
        linked = true;
      } else if (!elements.isQuote(i) && !elements.is(i, "the")) {
        break;
      }
    }
    return titles;
  }

  /**
   * "Starred alongside Ben Ode in the Low Water miniseries", "in the drama Low Water, alongside Ben Ode": the other work of
   * which words speak that have the people whom somebody played with.
   *
   * @param from where those words begin
   * @param to behind them
   * @return where it stands, or -1
   */
  int around(int from, int to) {
    int first = Math.max(0, from - SERIES_REACH);
    for (int i = Math.min(elements.size() - 1, to + WORK_REACH); i >= first; i--) {
      boolean in = (elements.is(i, "in") || elements.is(i, "on")) && !elements.is(i - 1, "born");
      int work = in ? behindDescription(i + 1) : -1;
      boolean within = work >= 0 && (i >= to ? !parts(to, i) : !parts(work, from));
      if (within && isOne(work)) {
        return work;
      }
    }
    return -1;
  }

  /** "The Sopranos, which starred James Gandolfini": whether what begins at an element is said of another work. */
  boolean isTold(int from) {
    if (!elements.word(from).startsWith("star") || isOfShow(from)) {
      return false;
    }
    int i = from - 1;
    while (elements.isMark(i, ',')
        || elements.isMark(i, '”')
        || elements.isMark(i, '’')
        || elements.is(i, "which")
        || elements.is(i, "that")
        || elements.is(i, "also")) {
      i--;
    }
    if (i == from - 1) {
      // "“Low Water”, the show starring Ana Ruiz"
      int title = SeriesBefore.title(i, elements, passage.lexicon());
      return title < i && passage.setting().series() != null && isOne(title);
    }
    return elements.is(i, Slot.NAME) || passage.setting().series() != null && isSeries(i);
  }

  /**
   * "A spin-off of The Sopranos, the series stars Ana Ruiz", "The series, a spin-off of The Sopranos, stars Ana Ruiz": whether
   * a verb has "the series" for its subject, and no work that an aside names.
   */
  private boolean isOfShow(int verb) {
    if (!elements.is(verb, "stars") && !elements.is(verb, "starred")) {
      return false;
    }
    int i = verb - 1;
    if (elements.isMark(i, ',')) {
      i--;
      while (i > 0 && elements.distance(i, verb) < SERIES_REACH && !elements.isMark(i, ',')) {
        i--;
      }
      i = elements.isMark(i, ',') ? i - 1 : -1;
    }
    return elements.is(i, Slot.SHOW);
  }

  /** "The crime saga Low Water, which stars Ana Ruiz": the series of which a clause tells who stars; else null. */
  @Nullable
  String told(int from) {
    int i = from - 1;
    while (elements.isMark(i, ',')
        || elements.isClosingQuote(i)
        || elements.is(i, "which")
        || elements.is(i, "that")) {
      i--;
    }
    return i < from - 1 ? SeriesBefore.series(i, elements) : null;
  }

  /** "In the film, Margot Robbie plays Barbie": a sentence about a film that names no series. */
  boolean isAboutFilm() {
    return !elements.speaksOfShow()
        && elements.series().length == 0
        && !elements.has(Slot.SEASON)
        && namesFilm();
  }

  /** "The original series, created by Ana Ruiz, ran for": a sentence about what a series is made from, that names none. */
  boolean isAboutOriginal() {
    int first = elements.size() == 0 ? -1 : elements.tokenFrom(0);
    return first >= 0
        && elements.series().length == 0
        && elements.tokens().is(first, "the")
        && elements.tokens().is(first + 1, "original")
        && passage.lexicon().is(WordClass.SHOW_NOUN, elements.tokens(), first + 2);
  }

  private boolean namesFilm() {
    Lexicon lexicon = passage.lexicon();
    for (int i = 0; i < elements.size(); i++) {
      if (lexicon.is(WordClass.FILM_NOUN, elements.symbol(i))
          && lexicon.is(WordClass.DETERMINER, elements.symbol(i - 1))
          && (elements.is(i - 2, "in")
              || i == 1 && lexicon.is(WordClass.BE, elements.symbol(i + 1)))
          && !lexicon.is(WordClass.ROLE_NOUN, elements.symbol(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Where have I seen Ana Ruiz before?", "Previous credits: …": whether a line tells what somebody has done elsewhere. */
  boolean isCareer() {
    Tokens tokens = elements.tokens();
    int first = passage.sentence().block().from();
    boolean asks = tokens.is(first, "where") || tokens.is(first, "what");
    for (int i = first; i < Math.min(passage.sentence().block().to(), first + CAREER_LABEL); i++) {
      boolean seen =
          asks && (tokens.is(i, "seen") || tokens.is(i, "recognise") || tokens.is(i, "recognize"));
      boolean credits =
          tokens.is(i, "credits") && (tokens.is(i - 1, "previous") || tokens.isMark(i + 1, ':'));
      if (seen || credits) {
        return true;
      }
    }
    return false;
  }

  /** Behind "BBC historical drama", "the recent". */
  private int behindDescription(int from) {
    int i = from;
    while (i < from + WORK_REACH
        && i < elements.size()
        && !elements.is(i, Slot.SERIES)
        && !elements.is(i, Slot.NAME)
        && (elements.is(i, Slot.PLATFORM)
            || elements.isQuote(i)
            || elements.is(i, "'s")
            || elements.mention(i) == null
                && !elements.isMark(i, ',')
                && !elements.isMark(i, '.'))) {
      i++;
    }
    return i;
  }

  private boolean parts(int from, int to) {
    for (int i = from; i < to; i++) {
      if (elements.isMark(i, ';')
          || elements.isMark(i, '.')
          || elements.is(i, "and")
          || elements.is(i, "but")) {
        return true;
      }
    }
    return false;
  }
}
