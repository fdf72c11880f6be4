package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part where it stands before its player: "Kate, played by Emma Thompson", "Ward, the detective Ben Ode
 * plays".
 */
final class PartsBefore {
  private static final int LONGEST_DESCRIPTION = 9;

  private final NamedSentence line;

  PartsBefore(NamedSentence line) {
    this.line = line;
  }

  /** The part before "is played by", "voiced by" and this name; null where none stands there. */
  @Nullable
  String playedBy(Run run) {
    int by = run.from() - 1;
    while (by > run.from() - 4
        && (line.is(WordClass.ROLE_NOUN, by) || line.isAny(by, "the", "late", "great"))) {
      by--;
    }
    if (!line.is(by, "by")) {
      return null;
    }
    Run likewise = isPlayedBefore(by) ? line.runEndingAt(by - 1) : null;
    if (likewise != null) {
      return line.names.name(likewise);
    }
    // "Kay, played till now by Ana Ruiz"
    int verb = by - 1;
    while (verb > by - 5 && line.isPlain(verb) && !line.is(WordClass.PLAY_VERB, verb)) {
      verb--;
    }
    boolean plays = line.is(WordClass.PLAY_VERB, verb);
    if (!plays && !line.is(by - 1, "spoken")) {
      return null;
    }
    int last = plays ? verb - 1 : by - 2;
    while (line.isMark(last, ',')
        || line.is(WordClass.AUXILIARY, last)
        || line.isAny(last, "again", "once", "still", "also", "who", "now", "to")) {
      last--;
    }
    return partEndingAt(last);
  }

  /** The part whose name, or what says who it is, ends at a token. */
  private @Nullable String partEndingAt(int last) {
    Run name = line.runEndingAt(last);
    Run part = name == null ? described(last) : name;
    if (part != null) {
      boolean definite = part.length() == 1 && line.is(part.from() - 1, "the");
      return line.names.text(definite ? part.from() - 1 : part.from(), part.to());
    }
    if (isOfTitle(last)) {
      return line.mainTitle();
    }
    Mention.OfSeries series = line.seriesAt(last);
    return series == null ? null : line.names.text(series.from(), series.to());
  }

  /**
   * The part that stands before a player in words of its own: "Mags, Ana Ruiz's character", "Ward, the detective Ben Ode
   * plays", "Casey is the agent whom Mia Stone plays", "Tess, a part taken by Ida Holm"; null where none does.
   */
  @Nullable
  String toldOf(Run run) {
    int before = run.from() - 1;
    int to = run.to();
    Run part;
    if (line.isMark(before, '(') && line.isMark(to, ')')) {
      part = ofOffice(before - 1);
    } else if (line.is(before, "is") && run.length() > 1 && line.names.hasGivenName(run.from())) {
      part = introduced(before - 1);
    } else if (line.isPossessive(to) && isPartNoun(to + 1) && line.runAt(to + 2) == null) {
      boolean ofRow = line.isMark(to + 2, ',') && line.runAt(to + 3) != null;
      part = ofRow ? null : beforeComma(before);
    } else if (line.is(before, "the") && isPartNoun(to)) {
      part = beforeComma(before - 1);
    } else {
      part = ofClause(run);
    }
    return part == null ? null : line.names.name(part);
  }

  /** "Kay, the office manager (Ana Ruiz)". */
  private @Nullable Run ofOffice(int last) {
    Run part = described(last);
    boolean player = part != null && part.length() == 1 && line.names.person(part) != null;
    return player ? null : part;
  }

  /** "Kay is Ana Ruiz, Rex is Ben Ode": a first name alone, or a word that nobody knows. */
  private @Nullable Run introduced(int last) {
    Run part = line.runEndingAt(last);
    if (part == null
        || part.length() != 1
        || line.names.person(part) != null
        || !opensClause(part.from())) {
      return null;
    }
    boolean name = line.names.hasGivenName(part.from()) || line.tokens.id(part.from()) < 0;
    return name ? part : null;
  }

  /**
   * "Ward, the detective Ben Ode plays", "Casey is the agent whom Mia Stone plays", "Tess, a part taken by Ida Holm".
   */
  private @Nullable Run ofClause(Run run) {
    int before = run.from() - 1;
    boolean plays = line.is(WordClass.PLAY_VERB, run.to()) && closes(run.to() + 1);
    boolean taken = line.is(before, "by") && line.isPlain(before - 1) && isPartNoun(before - 2);
    if (!plays && !taken) {
      return null;
    }
    int last = plays ? before : before - 2;
    if (plays && line.isAny(last, "that", "which", "whom", "who")) {
      last--;
    }
    int article = last;
    while (article > last - LONGEST_DESCRIPTION
        && line.tokens.isWord(article)
        && !line.is(WordClass.DETERMINER, article)
        && !line.is(WordClass.AUXILIARY, article)) {
      article--;
    }
    boolean described = article > line.from()
        && (article < last || taken)
        && line.is(WordClass.DETERMINER, article);
    if (!described) {
      return null;
    }
    return line.isAny(article - 1, "is", "was")
        ? line.runEndingAt(article - 2)
        : beforeComma(article - 1);
  }

  /** The part that "as" gives to a player right behind it: "and, as Kay Cole, Ana Ruiz"; null where none does. */
  @Nullable
  String ahead(Run run) {
    Run part = line.isMark(run.from() - 1, ',') ? line.runEndingAt(run.from() - 2) : null;
    return part == null || !isAhead(part, line) ? null : line.names.name(part);
  }

  /**
   * "As Kay Cole, Ana Ruiz is", "and, as Kay Cole, Ben Ode", "after years of being Kay Cole, Ida Holm": whether a player
   * stands behind a part that "as" opens.
   */
  static boolean isAhead(Run part, NamedSentence line) {
    Run player = line.isMark(part.to(), ',') ? line.runAt(part.to() + 1) : null;
    if (player == null || player.length() == 1) {
      return false;
    }
    int as = part.from() - 1;
    if (line.is(as, "being") && line.isAny(as - 1, "of", "after")) {
      return part.length() > 1;
    }
    boolean opens = as == line.from()
        || line.isMark(as - 1, ',')
        || line.isMark(as - 1, ';')
        || line.is(as - 1, "and");
    return line.is(as, "as") && opens;
  }

  /** "Kay is played by Ana Ruiz and Rex by Ben Ode": whether another is played by somebody before. */
  private boolean isPlayedBefore(int by) {
    for (int i = line.from(); i < by - 2; i++) {
      if (line.is(WordClass.PLAY_VERB, i) && line.is(i + 1, "by")) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int i) {
    return i == line.from()
        || line.isMark(i - 1, ',')
        || line.isMark(i - 1, ';')
        || line.isAny(i - 1, "and", "while");
  }

  private @Nullable Run beforeComma(int comma) {
    return line.isMark(comma, ',') ? line.runEndingAt(comma - 1) : null;
  }

  private boolean isPartNoun(int i) {
    return line.isAny(i, "role", "part", "character")
        || line.is(i, "alter") && line.is(i + 1, "ego");
  }

  /** Whether a clause ends before a token: "the detective Ben Ode plays, is". */
  private boolean closes(int i) {
    return i >= line.to()
        || line.tokens.is(i, Tokens.MARK) && !line.isQuote(i)
        || line.is(WordClass.AUXILIARY, i)
        || line.is(WordClass.CONJUNCTION, i);
  }

  /** "the titular game warden portrayed by": the series bears the name of the part. */
  private boolean isOfTitle(int last) {
    int i = last;
    while (i > last - LONGEST_DESCRIPTION
        && line.isPlain(i)
        && !line.isAny(i, "titular", "eponymous")) {
      i--;
    }
    return line.isAny(i, "titular", "eponymous");
  }

  /** "Lucy, a sheltered vault dweller played by": the name before the comma of an apposition that ends at {@code last}. */
  private @Nullable Run described(int last) {
    int i = last;
    while (i > last - LONGEST_DESCRIPTION && (line.isPlain(i) || line.isMark(i, '-'))) {
      // "Kevin Cole, may be remembered for its hero, played by": a clause
      if (line.is(WordClass.AUXILIARY, i)) {
        return null;
      }
      i--;
    }
    return i < last && line.isMark(i, ',') ? line.runEndingAt(i - 1) : null;
  }
}
