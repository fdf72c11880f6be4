package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.List;

/** What stands between the names of a row of people, and whether a name behind it is one more of the row. */
final class RowLinks {
  /** How many words may stand between two names of a row. */
  private static final int LONGEST_LINK = 9;

  private final NamedSentence line;
  private final Credits credits;

  RowLinks(NamedSentence line, Credits credits) {
    this.line = line;
    this.credits = credits;
  }

  /** Whether a row goes on with the name that is the {@code next} of the sentence. */
  boolean goOn(List<Seat> row, int next) {
    Credit last = row.get(row.size() - 1).credit();
    return isLinked(last, line.runs.get(next).from()) && !opensClause(row, next);
  }

  /** "and The Crown's Matthew Goode", "and Low Water star A": the work that the next of the row is known for. */
  boolean isOwner(int r) {
    Run run = line.runs.get(r);
    return line.names.isLabel(run) || owns(r) || line.seriesAt(run.from()) != null;
  }

  private boolean owns(int r) {
    int to = line.runs.get(r).to();
    return line.tokens.is(to, Tokens.POSSESSIVE)
        && r + 1 < line.runs.size()
        && line.runs.get(r + 1).from() == to + 1
        && line.names.person(line.runs.get(r + 1)) != null
        && line.names.person(line.runs.get(r)) == null;
  }

  /** Whether only what holds a row together stands between two names: ", and fellow newcomer". */
  private boolean isLinked(Credit last, int nextFrom) {
    int end = last.to();
    int i = end;
    // a semicolon parts players with their parts; behind a bare name it ends the clause as a rule
    if (line.isMark(i, ',')
        || line.isMark(i, ';') && (last.character() != null || isMore(nextFrom))) {
      i++;
    }
    // "from creator Ana Ruiz and with Ben Ode in the lead": another tie, and no more of the row
    if (line.is(i, "and") && line.is(i + 1, "with")) {
      return false;
    }
    if (line.isAny(i, "and", "or", "plus") || line.isMark(i, '&')) {
      i++;
    } else if (line.is(i, "as") && line.is(i + 1, "well") && line.is(i + 2, "as")) {
      i += 3;
    } else if (line.is(i, "along") && line.is(i + 1, "with")) {
      i += 2;
    }
    if (i == end || nextFrom - i > LONGEST_LINK || isVerb(behindTitle(i), nextFrom)) {
      return false;
    }
    while (i < nextFrom) {
      boolean describes = line.is(WordClass.ROW_WORD, i)
          || line.is(WordClass.ROLE_NOUN, i)
          || line.tokens.is(i, Tokens.POSSESSIVE)
          || line.isQuote(i)
          || line.isMark(i, '-')
          || line.seriesAt(i) != null
          || line.mentionAt(i) == null && line.isCapital(i);
      if (!describes) {
        return false;
      }
      i++;
    }
    return true;
  }

  /** "Directed by Ana Ruiz, “Low Water” stars Ben Ode": a verb, as a noun for one has no s. */
  private boolean isVerb(int i, int nextFrom) {
    return i + 1 == nextFrom && line.isAny(i, "stars", "leads", "from");
  }

  private int behindTitle(int from) {
    int i = from;
    while (line.isQuote(i) || line.seriesAt(i) != null) {
      i++;
    }
    return i;
  }

  /** "A; B; C and D": the name behind a semicolon is one more of the row where no clause follows it. */
  private boolean isMore(int name) {
    Run run = line.runAt(name);
    return run != null
        && (run.to() >= line.to()
            || line.isMark(run.to(), ';')
            || line.isMark(run.to(), '.')
            || line.is(run.to(), "and") && line.runAt(run.to() + 1) != null);
  }

  /** "directed with A, and B wrote": a comma and an "and" behind one bare name open a clause. */
  private boolean opensClause(List<Seat> row, int next) {
    int end = row.get(row.size() - 1).credit().to();
    if (line.isMark(end, ',') && startsClause(end + 1, next)) {
      return true;
    }
    if (row.size() > 1 || !line.isMark(end, ',')) {
      return false;
    }
    Seat only = row.get(0);
    return isBesides(only.credit().from())
        || only.credit().character() == null
            && end == only.nameTo()
            && line.is(end + 1, "and")
            && line.isPlain(line.runs.get(next).to());
  }

  /** "In addition to Ana Ruiz, Ben Ode and Mia Stone return": whom a sentence opens with is set apart from its subject. */
  private boolean isBesides(int name) {
    int last = name - 1;
    return line.is(last, "besides") && last == line.from()
        || line.is(last, "to")
            && line.is(last - 1, "addition")
            && line.is(last - 2, "in")
            && last - 2 == line.from();
  }

  /** ", Sean Cole (Oz) was a teacher", ", with Ana Ruiz attached to direct", "in the lead": no more of the row, but a clause. */
  private boolean startsClause(int from, int next) {
    Run run = line.runs.get(next);
    if (run.from() == from) {
      return line.isAny(behind(run), "was", "is", "has");
    }
    if (!line.is(from, "with") || run.from() != from + 1) {
      return false;
    }
    // "written by Ana Ruiz, with Ben Ode, Mia Stone and Joe Park of Fell Television in the leads"
    int behind = behind(run);
    for (int more = behindAnother(behind); more > behind; more = behindAnother(behind)) {
      behind = more;
    }
    boolean serves = line.is(WordClass.CREW_VERB, behind)
        && (line.endsWith(behind, "ing")
            || line.isAny(behind, "executive", "exec") && line.endsWith(behind + 1, "ing"));
    return line.isPlain(behind)
        && (line.isAny(behind, "attached", "set", "back", "tapped", "due", "among", "on", "at")
            || line.is(behind, "in")
                && line.is(behind + 1, "the")
                && line.isAny(behind + 2, "lead", "leads")
            || serves);
  }

  /** Behind a name and its parenthesis. */
  private int behind(Run run) {
    int closing = credits.close(run.to());
    return closing > 0 ? closing + 1 : run.to();
  }

  /** Behind what follows a name in a row: one more (", Ben Ode", "and Ben Ode"), or a house ("of Fell Pictures"); else the same. */
  private int behindAnother(int behind) {
    int i = line.isMark(behind, ',') ? behind + 1 : behind;
    if (line.is(i, "and")) {
      i++;
    }
    Run run = i > behind ? line.runAt(i) : null;
    if (run != null) {
      return behind(run);
    }
    int house = line.isAny(behind, "of", "from", "for") ? behind + 1 : behind;
    while (house > behind && line.isCapital(house)) {
      house++;
    }
    return house > behind + 1 ? house : behind;
  }
}
