package dev.upfront.reading.scene;

import dev.upfront.claim.Modality;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * How firmly a sentence says what it says, and on whose word: hedges (may, likely), words of announcement, speakers
 * before and behind their verb, other outlets.
 */
public final class Speech {
  /** The news stands no farther behind its verb: "gave the show's fans a first update". */
  private static final int NEWS_REACH = 6;

  /** Farther off a word of what is official tells of something else. */
  private static final int OFFICIAL_REACH = 34;

  /** Farther off others are the source of something else. */
  private static final int SECOND_HAND_REACH = 20;

  /** Farther off somebody speaks of something else. */
  private static final int SPEAKER_REACH = 40;

  /** "Announced a fifth season, due next year, which would be": who tells stands no farther before what would be. */
  private static final int WOULD_REACH = 12;

  /** What somebody is, between "said" and the name, is no longer. */
  private static final int MOST_JOB_WORDS = 5;

  private final Lexicon lexicon;

  public Speech(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Modality and speaker.
   *
   * @param modality how firmly
   * @param speaker who says so, null where the article does
   * @param secondHand whether another outlet or unnamed people say so
   */
  public record Voice(Modality modality, @Nullable String speaker, boolean secondHand) {}

  /** How the words around an element of a sentence are put. */
  public Voice around(Elements elements, int from, int to, Setting setting) {
    boolean hedged = hedged(elements, from, to);
    String speaker = speaker(elements, from, setting);
    boolean official = false;
    boolean secondHand = false;
    for (int i = 0; i < elements.size(); i++) {
      int symbol = elements.symbol(i);
      if (symbol < 0) {
        continue;
      }
      boolean announces = lexicon.is(WordClass.ANNOUNCING, symbol);
      boolean ofOthers = lexicon.is(WordClass.SECOND_HAND, symbol) || isHearsay(elements, i);
      if (!announces && !ofOthers || elements.distance(i, from) >= OFFICIAL_REACH) {
        continue;
      }
      boolean outlet = isBehindOutlet(elements, i);
      official |= announces
          && !outlet
          && !(i >= from && i < to && elements.word(i).startsWith("unveil"))
          && !negated(elements, i)
          && !isApart(elements, i, from);
      secondHand |= (ofOthers || outlet) && elements.distance(i, from) < SECOND_HAND_REACH;
    }
    if (hedged) {
      return new Voice(Modality.EXPECTED, speaker, secondHand);
    }
    official |= speaker == null && namesOfficials(elements) && isToldByOfficials(elements, from);
    if (official && !secondHand || speaker != null && !secondHand) {
      return new Voice(Modality.OFFICIAL, speaker, false);
    }
    return new Voice(Modality.REPORTED, null, secondHand);
  }

  /** Whether a hedge stands in the clause of the words. */
  public boolean hedged(Elements elements, int from, int to) {
    int budget = 14;
    for (int i = from - 1; i >= 0 && elements.distance(i, from) <= budget; i--) {
      if (isHedge(elements, i)) {
        return true;
      }
    }
    for (int i = from; i < Math.min(elements.size(), to); i++) {
      if (isHedge(elements, i)) {
        return true;
      }
    }
    for (int i = to; i < elements.size() && elements.distance(Math.max(0, to - 1), i) <= 8; i++) {
      boolean joint = lexicon.is(WordClass.CLAUSE_JOINT, elements.symbol(i));
      // "Slow Tide and Low Water would return", asked of the first
      boolean row = joint
          && to - from == 1
          && elements.is(from, Slot.SERIES)
          && elements.is(elements.beforeQuotes(i - 1), Slot.SERIES)
          && elements.is(elements.pastQuotes(i + 1), Slot.SERIES);
      boolean aside = elements.isMark(i - 1, ',')
          && (elements.is(i, "with") || elements.is(i, "which") || elements.is(i, "who"));
      if (joint && !row || aside) {
        return false;
      }
      if (isHedge(elements, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Expected to be delayed", "could slip": whether the hedge is of that very verb. */
  public boolean isSupposed(Elements elements, int verb) {
    int i = verb - 1;
    while (i > 0
        && !isHedge(elements, i)
        && (elements.is(i, "to")
            || elements.word(i).endsWith("ly")
            || lexicon.is(WordClass.AUXILIARY, elements.symbol(i)))) {
      i--;
    }
    return i >= 0 && isHedge(elements, i);
  }

  private boolean isHedge(Elements elements, int i) {
    int symbol = elements.symbol(i);
    if (!lexicon.is(WordClass.HEDGE, symbol)) {
      return false;
    }
    String word = elements.word(i);
    if (word.equals("may")) {
      return !elements.tokens().isCapital(elements.tokenFrom(i)) || i == 0;
    }
    if (word.equals("would")) {
      // "said it would end" reports a plan; "would be odd" guesses
      for (int k = Math.max(0, i - WOULD_REACH); k < i; k++) {
        if (tells(elements, k)) {
          return false;
        }
      }
    }
    return true;
  }

  /** "Deadline revealed", "Variety reports": another outlet's word. */
  private boolean isBehindOutlet(Elements elements, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
      if (lexicon.is(WordClass.OUTLET, elements.symbol(k))
          && elements.tokens().isCapital(elements.tokenFrom(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a semicolon stands between: what is said there is another statement. */
  private static boolean isApart(Elements elements, int a, int b) {
    for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
      if (elements.isMark(i, ';')) {
        return true;
      }
    }
    return false;
  }

  private boolean negated(Elements elements, int i) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      if (lexicon.is(WordClass.NEGATION, elements.symbol(k))) {
        return true;
      }
    }
    return false;
  }

  /** Who says it: the person or platform that goes with a verb of saying, before it or behind; or "according to" whom. */
  @Nullable
  String speaker(Elements elements, int near, Setting setting) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.symbol(i) < 0) {
        continue;
      }
      boolean names = namesSource(elements, i);
      if (!names && !tells(elements, i)
          || elements.distance(i, near) > SPEAKER_REACH
          || isApart(elements, i, near)) {
        continue;
      }
      String source = names ? source(elements, i, setting) : null;
      if (source != null) {
        return source;
      }
      if (names || negated(elements, i)) {
        continue;
      }
      for (int k = i - 1; k >= Math.max(0, i - 5) && !isPassive(elements, i); k--) {
        String name = nameOf(elements, k, setting);
        if (name != null) {
          return name;
        }
        if (elements.is(k, "that") || elements.isMark(k, '.')) {
          break;
        }
      }
      boolean mayStandBefore = elements.is(i, "said")
          || elements.is(i, "says")
          || elements.is(i, "told")
          || elements.is(i, "added");
      String behind =
          mayStandBefore ? nameOf(elements, behindJobs(elements, i + 1), setting) : null;
      if (behind != null) {
        return behind;
      }
    }
    return null;
  }

  /** Whether a verb says something: "said", and "broke" where it is the news that is broken and no leg. */
  private boolean tells(Elements elements, int i) {
    if (!lexicon.is(WordClass.TELLING_NEWS, elements.symbol(i))) {
      return lexicon.is(WordClass.TELLING, elements.symbol(i));
    }
    boolean gives = elements.is(i, "gave") || elements.is(i, "gives");
    for (int k = i + 1; k <= i + NEWS_REACH && k < elements.size(); k++) {
      int symbol = elements.symbol(k);
      boolean season = gives && elements.is(k, Slot.SEASON);
      if (season || lexicon.is(WordClass.NEWS, symbol)) {
        return true;
      }
      if (elements.isMark(k, ',')
          || lexicon.is(WordClass.PREPOSITION, symbol)
          || lexicon.is(WordClass.CLAUSE_JOINT, symbol)) {
        break;
      }
    }
    // "shared that", "shared on Instagram", "“We are back,” she shared"
    boolean posted = elements.is(i + 1, "on")
        && i + 2 < elements.size()
        && elements.tokens().isCapital(elements.tokenFrom(i + 2));
    return elements.is(i + 1, "that") || posted || elements.isMark(i - 2, '”');
  }

  /** "Is said to leave", "was announced as": of whom it is said does not say it. */
  private boolean isPassive(Elements elements, int i) {
    int be = lexicon.is(WordClass.BE, elements.symbol(i - 1)) ? i - 1 : i - 2;
    boolean adverb = be == i - 1 || elements.word(i - 1).endsWith("ly");
    return adverb
        && lexicon.is(WordClass.BE, elements.symbol(be))
        && !elements.word(i).endsWith("ing");
  }

  /** "Is said to be leaving", "are reported to film": nobody's word by name. */
  private boolean isHearsay(Elements elements, int i) {
    return lexicon.is(WordClass.HEARSAY, elements.symbol(i))
        && elements.is(i + 1, "to")
        && isPassive(elements, i);
  }

  /** Said "creator and executive producer" Ana Ruiz: behind what somebody is. */
  private int behindJobs(Elements elements, int i) {
    int name = i;
    while (name < i + MOST_JOB_WORDS
        && (lexicon.is(WordClass.OFFICIAL_SPEAKER, elements.symbol(name))
            || lexicon.is(WordClass.CONJUNCTION, elements.symbol(name)))) {
      name++;
    }
    return name;
  }

  private boolean namesSource(Elements elements, int i) {
    return lexicon.is(WordClass.NAMES_SOURCE, elements.symbol(i))
        && (elements.is(i, "per") || elements.is(i + 1, "to"));
  }

  /** "According to Fox", "per the streamer": whose word it is, where it is a person's or a platform's. */
  private static @Nullable String source(Elements elements, int i, Setting setting) {
    int name = elements.is(i, "per") ? i + 1 : i + 2;
    return nameOf(elements, elements.is(name, "the") ? name + 1 : name, setting);
  }

  private boolean namesOfficials(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (lexicon.is(WordClass.OFFICIAL_SPEAKER, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The network's executives said": nobody by name, but those who decide. */
  private boolean isToldByOfficials(Elements elements, int near) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.symbol(i) < 0
          || !tells(elements, i)
          || elements.distance(i, near) > SPEAKER_REACH
          || negated(elements, i)
          || isApart(elements, i, near)) {
        continue;
      }
      for (int k = Math.max(0, i - 3); k < i; k++) {
        if (lexicon.is(WordClass.OFFICIAL_SPEAKER, elements.symbol(k))) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable String nameOf(Elements elements, int i, Setting setting) {
    if (i < 0 || i >= elements.size()) {
      return null;
    }
    Mention mention = elements.mention(i);
    if (mention instanceof Mention.OfPlatform platform) {
      String name = elements.platformName(platform);
      return name == null ? setting.platform() : name;
    }
    if (mention instanceof Mention.OfPeople people && people.credits().size() == 1) {
      return people.credits().get(0).person();
    }
    return null;
  }
}
