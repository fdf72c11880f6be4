package dev.upfront.reading.people;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows people by where their name stands in a sentence, where the name itself shows nobody: in a row with others
 * ("Rosalía", "Robert and Michelle King"), or before a verb that only players have ("Zendaya stars as").
 */
final class PeoplePlaces {
  private final NamedSentence line;

  PeoplePlaces(NamedSentence line) {
    this.line = line;
  }

  /**
   * Whose the {@code r}-th name of the sentence is; null where it is nobody's. Who is found so is known from then on.
   */
  @Nullable
  String person(int r) {
    Run run = line.runs.get(r);
    String known = line.names.person(run);
    if (known != null) {
      return known;
    }
    String full = withSharedSurname(r);
    if (full == null && (opensRow(r) || isLonePlayer(run))) {
      full = line.names.name(run);
    }
    if (full != null) {
      line.names.add(full);
    }
    return full;
  }

  /** "Sharon Stone, Rosalía and Marshawn Lynch": one word between two people. */
  boolean isOneNameOfRow(List<Seat> row, int r) {
    Run run = line.runs.get(r);
    return isOneWord(run)
        && row.get(row.size() - 1).credit().character() == null
        && !line.names.maybeCharacter(run)
        && (endsRow(row, run)
            || (line.isMark(run.to(), ',') || line.is(run.to(), "and"))
                && r + 1 < line.runs.size()
                && line.runs.get(r + 1).from() - run.to() <= 2
                && line.names.person(line.runs.get(r + 1)) != null);
  }

  /** "Robert and Michelle King": the first name takes the surname of the second. */
  private @Nullable String withSharedSurname(int r) {
    Run run = line.runs.get(r);
    if (run.length() != 1 || r + 1 >= line.runs.size()) {
      return null;
    }
    Run next = line.runs.get(r + 1);
    if (!line.areJoined(run, next)
        || next.length() == 1
        || !line.names.hasGivenName(run.from())
        || line.names.maybeCharacter(run)
        || isOnePart(run)) {
      return null;
    }
    String full = line.names.person(next);
    // "Anne-Marie" is a name of more than one word and has no surname in sight.
    int surname = full == null ? -1 : full.lastIndexOf(' ');
    if (full == null || surname < 0) {
      return null;
    }
    return line.names.name(run) + full.substring(surname);
  }

  /** "Ana Ruiz the student Elias and Ben Ode": a noun of one person names a part; "the creators Robert and Michelle". */
  private boolean isOnePart(Run run) {
    int noun = run.from() - 1;
    return line.isPlain(noun)
        && !line.endsWith(noun, "s")
        && line.is(WordClass.DETERMINER, noun - 1);
  }

  /** "Teo Banks, Lily Farrow and Marcus Dole": a name that nothing else shows to be one, at the front of a row of people. */
  private boolean opensRow(int r) {
    Run run = line.runs.get(r);
    if (r + 2 >= line.runs.size() || run.length() > 3 || !areInRow(r)) {
      return false;
    }
    // "starring Priyamani, Lily Farrow and Marcus Dole"
    boolean mononym = run.length() == 1
        && line.tokens.id(run.from()) < 0
        && !line.names.maybeCharacter(run)
        && (run.from() == line.from()
            || line.isAny(run.from() - 1, "starring", "stars", "starred", "features", "featuring"))
        && line.mentionAt(run.from()) == null;
    return (mononym || run.length() > 1 && line.names.mayBePerson(run))
        && !line.is(WordClass.PREPOSITION, run.from() - 1)
        && line.names.person(line.runs.get(r + 1)) != null
        && line.names.person(line.runs.get(r + 2)) != null;
  }

  /** "A, B and C", "A, B, C": whether three names stand in a row. */
  private boolean areInRow(int r) {
    Run first = line.runs.get(r);
    Run second = line.runs.get(r + 1);
    Run third = line.runs.get(r + 2);
    return line.isMark(first.to(), ',')
        && second.from() == first.to() + 1
        && (line.isMark(second.to(), ',') || line.is(second.to(), "and"))
        && third.from() == second.to() + 1;
  }

  /** A name of one word where only a player can stand: "Jinyoung plays", "Zendaya stars as", "RM joins". */
  private boolean isLonePlayer(Run run) {
    return actsAlone(run)
        && run.length() <= 3
        && !line.names.maybeCharacter(run)
        && !line.is(WordClass.HONORIFIC, run.from())
        && line.mentionAt(run.from()) == null;
  }

  private boolean actsAlone(Run run) {
    int i = run.to();
    if (run.from() <= line.from() + 1
        && (line.is(i, "as") && line.runAt(i + 1) != null
            || line.is(i, "in") && line.is(WordClass.PART_NOUN, i + 2))) {
      return true;
    }
    if (line.is(WordClass.PLAY_VERB, i)) {
      // "additional voices"
      boolean noun = line.is(i, "voices") && line.tokens.id(run.from()) >= 0;
      return !noun && line.isAny(i, "plays", "portrays", "reprises", "voices");
    }
    return line.is(i + 1, "as") && line.isAny(i, "stars", "returns", "joins");
  }

  /** "Rosalía", "Ice-T". */
  private boolean isOneWord(Run run) {
    boolean hyphenated = run.length() == 3
        && line.isMark(run.from() + 1, '-')
        && line.tokens.length(run.from() + 2) == 1;
    return hyphenated || run.length() == 1 && line.tokens.id(run.from()) < 0;
  }

  /** "Rakesh Yadav, Durgesh Kumar and Sanvikaa lead": one word at the end of several people, before a verb or a mark. */
  private boolean endsRow(List<Seat> row, Run run) {
    int to = run.to();
    return row.size() > 1
        && line.is(run.from() - 1, "and")
        && line.mentionAt(run.from()) == null
        && (to >= line.to()
            || line.isMark(to, '.')
            || line.isMark(to, ',')
            || line.isPlain(to)
                && (line.is(WordClass.CASTING_VERB, to) || line.is(WordClass.AUXILIARY, to)));
  }
}
