package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a part out of the words that describe it: "the hostile brother David", "DI Ruth Calder", "Nick's
 * mother", "the Ghoul", "an assassin called Zeek". "A second companion" names none.
 */
final class RoleReader {

  /**
   * A part.
   *
   * @param name as the text names it
   * @param to behind its last token
   */
  record Role(String name, int to) {}

  private final NamedSentence line;

  RoleReader(NamedSentence line) {
    this.line = line;
  }

  /** The part that words from {@code start} on name, at most {@code reach} tokens away; null where they name none. */
  @Nullable
  Role read(int start, int reach) {
    int i = start;
    int limit = Math.min(line.to(), start + reach);
    int owner = -1;
    while (i < limit) {
      Role titled = ofSeries(i, start);
      if (titled != null) {
        return titled;
      }
      Run run = line.runAt(i);
      if (run == null && i == start && isOddName(i)) {
        Run surname = line.runAt(i + 1);
        int to = line.is(i + 1, "of") && line.isCapital(i + 2)
            ? endOfRealm(i + 2)
            : surname == null ? i + 1 : surname.to();
        return new Role(line.names.text(i, to), to);
      }
      if (run == null && isTitleOfPart(i)) {
        return new Role(line.names.text(i - (line.is(i - 1, "the") ? 1 : 0), i + 1), i + 1);
      }
      if (run != null && isOneOfOwners(run)) {
        owner = owner < 0 ? run.from() : owner;
        i = run.to() + 1;
      } else if (run != null && line.isPossessive(run.to())) {
        owner = owner < 0 ? run.from() : owner;
        i = run.to() + 1;
        limit = Math.min(line.to(), i + 8);
      } else if (run != null
          && (isAcronym(run) || run.length() > 1 && line.is(WordClass.NO_SURNAME, run.to() - 1))) {
        i = run.to();
      } else if (run != null) {
        return named(run, start);
      } else if (isApposition(i, start) || passes(i)) {
        i++;
      } else {
        break;
      }
    }
    return owner < 0 ? titleRole(start, i) : relative(owner, i);
  }

  /** The part that words name, as one with the name of its player before them; null where they name none. */
  @Nullable
  Beside joined(int start, int reach) {
    Role role = read(start, reach);
    return role == null ? null : new Beside(role.name(), role.to(), role.to());
  }

  /** The part that words name, if any, apart from the name of its player, which ends at {@code to}. */
  Beside apart(int to, int start, int reach) {
    Role role = read(start, reach);
    return role == null ? Beside.nothing(to) : new Beside(role.name(), to, role.to());
  }

  /** "Alice and Harry's daughter Charlotte". */
  private boolean isOneOfOwners(Run run) {
    Run next = line.is(run.to(), "and") ? line.runAt(run.to() + 1) : null;
    // "as Madame Dash and Kay's sister Ann" are two
    boolean apart = next != null && run.length() > 1 && next.length() == 1;
    return next != null && !apart && line.isPossessive(next.to()) && line.isPlain(next.to() + 1);
  }

  /** "plays Wednesday", "stars as Jack Reacher": a character whose name is a title. */
  private @Nullable Role ofSeries(int i, int start) {
    Mention.OfSeries series = line.seriesAt(i);
    if (series == null || i != series.from() || i > start + 2 || line.isPossessive(series.to())) {
      return null;
    }
    Run more = line.runAt(series.to());
    int to = more == null ? series.to() : more.to();
    return line.is(WordClass.SHOW_NOUN, to) || line.is(WordClass.PART_NOUN, to)
        ? null
        : new Role(line.names.text(i, to), to);
  }

  /** "the Queen", "the Doctor": a capital, though the word alone opens no name. */
  private boolean isTitleOfPart(int i) {
    return line.isCapital(i)
        && line.is(i - 1, "the")
        && line.is(WordClass.HONORIFIC, i)
        && line.mentionAt(i) == null;
  }

  /** "as June", "as Eleven", "as Seven of Nine": a capital where a part stands, though the word is no name elsewhere. */
  private boolean isOddName(int i) {
    boolean date = line.mentionAt(i) instanceof Mention.OfDate && !line.tokens.isNumber(i + 1);
    boolean describes = line.isPlain(i + 1) && !line.is(WordClass.FUNCTION_WORD, i + 1);
    return line.isCapital(i)
        && line.is(WordClass.NOT_A_NAME, i)
        && !line.is(WordClass.FUNCTION_WORD, i)
        && !line.isMark(i + 1, '-')
        && !line.isPossessive(i + 1)
        && !describes
        && (line.mentionAt(i) == null || date);
  }

  /** "DEA agent Susan Duffy", "Wyoming rancher Royal Abbott": what a part works for is not its name. */
  private boolean isAcronym(Run run) {
    boolean describes =
        run.length() == 1 && line.isPlain(run.to()) && !line.is(WordClass.FUNCTION_WORD, run.to());
    return describes
        && (line.tokens.is(run.from(), Tokens.ALL_CAPITALS)
            || line.isAny(run.from() - 1, "a", "an")
            || line.runAt(run.to() + 1) != null && !line.is(WordClass.CONJUNCTION, run.to()));
  }

  private Role named(Run run, int start) {
    int from = run.from();
    while (from > start && line.is(WordClass.HONORIFIC, from - 1) && line.isCapital(from - 1)) {
      from--;
    }
    boolean ordinal = from > start && line.isCapital(from - 1) && line.is(from - 2, "the");
    if (ordinal) {
      from--;
    }
    boolean definite = line.is(from - 1, "the") && from - 1 >= start && run.length() == 1;
    int to = run.to();
    Run second = line.isMark(to, '/') ? line.runAt(to + 1) : null;
    Mention.OfSeries surname =
        run.length() == 1 && !line.tokens.is(to, Tokens.MARK) ? line.seriesAt(to) : null;
    if (second != null) {
      to = second.to();
    } else if (surname != null) {
      to = surname.to();
      // "Inspector Low Water", "DS Bellwether Morse"
      Run more = line.is(WordClass.HONORIFIC, run.from()) ? line.runAt(to) : null;
      to = more == null ? to : more.to();
    } else if (line.is(to, "of")
        && line.isCapital(to + 1)
        && (definite || line.is(WordClass.HONORIFIC, run.to() - 1))) {
      to = endOfRealm(to + 1);
    }
    return new Role(line.names.text(definite ? from - 1 : from, to), to);
  }

  /** Duke of Hastings, Princess of Wales. */
  private int endOfRealm(int i) {
    int end = i + 1;
    while (line.isCapital(end)) {
      end++;
    }
    return end;
  }

  /** "the heavy, Paulie": a comma between what a part is and its name. */
  private boolean isApposition(int i, int start) {
    return line.isMark(i, ',')
        && i > start
        && (isName(line.runAt(i + 1)) || line.is(WordClass.HONORIFIC, i + 1))
        && line.isPlain(i - 1)
        && !line.isAny(i - 1, "too", "also", "again");
  }

  /** "A appears as an officer, B as his second": who has a part behind the name is no part. */
  private boolean isName(@Nullable Run run) {
    // "Ana Ruiz, who is the wife, Ben Ode, Mia Stone": a row of players goes on
    boolean row = run != null
        && run.length() > 1
        && line.isMark(run.to(), ',')
        && line.runAt(run.to() + 1) != null;
    return run != null
        && !row
        && !line.is(run.to(), "as")
        && !line.isMark(run.to(), '(')
        && !opensClause(run.to());
  }

  /** "A guests as Rex's brother, B will play his boss": what is told of somebody else. */
  private boolean opensClause(int behindName) {
    return line.is(WordClass.AUXILIARY, behindName) || line.is(WordClass.PLAY_VERB, behindName);
  }

  private boolean passes(int i) {
    if (line.is(WordClass.ROLE_STOP, i)) {
      return false;
    }
    if (line.is(i, "of")) {
      return line.is(WordClass.PART_NOUN, i - 1)
          || line.is(i - 1, "version")
          || line.runAt(i + 1) == null;
    }
    boolean word = line.tokens.isWord(i)
        && !line.is(WordClass.AUXILIARY, i)
        && !line.is(WordClass.CONJUNCTION, i);
    return word
        || line.isMark(i, '-')
        || line.isQuote(i)
        || line.isPossessive(i)
        || line.tokens.isNumber(i);
  }

  /** "Nick's mother", "River Cartwright's grandfather". */
  private @Nullable Role relative(int owner, int end) {
    int to = owner;
    int plain = 0;
    for (int i = owner; i < end; i++) {
      if (line.isPlain(i) && !line.isPossessive(i)) {
        plain++;
        to = i + 1;
      }
    }
    return plain == 0 || plain > 5 ? null : new Role(line.names.text(owner, to), to);
  }

  /** "the title role", "the titular detective": the series bears the name of the part. */
  private @Nullable Role titleRole(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean title = line.is(i, "titular")
          || line.is(i, "eponymous")
          || line.is(i, "title")
              && (line.is(WordClass.PART_NOUN, i + 1)
                  || line.isAny(i + 1, "character", "heroine", "hero"));
      String main = line.mainTitle();
      if (title && main != null) {
        return new Role(main, to);
      }
    }
    return null;
  }

  /** Whether words only describe a part: no job, work or show, and no person whose it is. */
  boolean onlyDescribes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(WordClass.PREPOSITION, i) && !line.is(i, "of")
          || line.is(WordClass.SHOW_NOUN, i)
          || line.is(WordClass.JOB_NOUN, i) && line.isPlain(i)
          || line.isPossessive(i) && line.mentionAt(i - 1) != null
          || line.is(WordClass.ROLE_NOUN, i)
          || line.is(WordClass.WORK_NOUN, i)) {
        return false;
      }
    }
    return true;
  }

  /** A part, but for one that was played elsewhere: ", who played Samantha in Sex and the City,". */
  @Nullable
  Beside here(@Nullable Beside beside) {
    if (beside == null || !line.isAny(beside.characterTo(), "in", "on")) {
      return beside;
    }
    int i = beside.characterTo() + 1;
    while (line.isAny(i, "the", "hit")
        || line.isQuote(i)
        || line.mentionAt(i) instanceof Mention.OfPlatform && line.isPossessive(i + 1)
        || line.isPossessive(i)
        || line.is(WordClass.SHOW_NOUN, i) && line.isPlain(i)
        || line.is(i, "pilot")) {
      i++;
    }
    Mention.OfSeries series = line.seriesAt(i);
    boolean elsewhere = series != null
        ? !series.title().equals(line.mainTitle())
        : line.runAt(i) != null || line.isQuote(i - 1) || line.tokens.isNumber(i);
    return elsewhere ? null : beside;
  }
}
