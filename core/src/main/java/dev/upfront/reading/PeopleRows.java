package dev.upfront.reading;

import dev.upfront.reading.CharacterFinder.Beside;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Mention.Credit;
import dev.upfront.reading.Mention.OfName;
import dev.upfront.reading.Mention.OfPeople;
import dev.upfront.reading.NameRuns.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the people of a sentence: "Kit Connor (Nick), Joe Locke (Charlie) and, as Elle, Yasmin Finney" is one
 * element with three credits, and "Emma Myers and Joy Sunday return as Enid and Bianca" gives each the own part.
 */
final class PeopleRows {
  /** How many words may stand between two names of a row. */
  private static final int LONGEST_LINK = 9;

  private final NamedSentence line;
  private final GivenNames givenNames;
  private final CharacterFinder characters;
  private final Credits past;

  PeopleRows(NamedSentence line, GivenNames givenNames) {
    this.line = line;
    this.givenNames = givenNames;
    this.characters = new CharacterFinder(line);
    this.past = new Credits(line);
  }

  /** A person as one name of a row, with what tells where the parts of several stand. */
  private record Seat(Credit credit, int nameTo, int characterTo) {}

  List<Mention> find() {
    List<Mention> found = new ArrayList<>();
    int r = 0;
    while (r < line.runs.size()) {
      Run run = line.runs.get(r);
      List<Seat> row = row(r);
      if (row.isEmpty()) {
        if (!line.is(WordClass.STAFF_WORD, run.from()) && !isOpeningWord(run)) {
          found.add(new OfName(run.from(), run.to(), line.names.name(run)));
        }
        r++;
        continue;
      }
      int end = last(row).credit().to();
      List<Credit> credits = credits(row);
      end = shareParts(row, credits, end);
      found.add(
          new OfPeople(Math.min(run.from(), credits.get(0).from()), end, List.copyOf(credits)));
      r = Math.max(r + 1, line.runBehind(r, end));
    }
    return found;
  }

  /** "Gone are A and B": a word of the language has a capital at the front of a sentence. */
  private boolean isOpeningWord(Run run) {
    return run.length() == 1
        && line.tokens.id[run.from()] >= 0
        && !givenNames.has(line.tokens, run.from())
        && (run.from() == line.from() || line.tokens.is(run.from() - 1, Tokens.MARK));
  }

  private List<Seat> row(int r) {
    List<Seat> row = new ArrayList<>(seats(r));
    if (row.isEmpty()) {
      return row;
    }
    int at = line.runBehind(r + 1, last(row).credit().to());
    while (at < line.runs.size()
        && !partsFollow(row)
        && isLinked(last(row).credit(), line.runs.get(at).from())
        && !opensClause(row, at)) {
      if (line.names.isLabel(line.runs.get(at))) {
        at++;
        continue;
      }
      List<Seat> more = seats(at);
      if (more.isEmpty() && line.names.mayBePerson(line.runs.get(at))) {
        line.names.add(line.names.name(line.runs.get(at)));
        more = seats(at);
      }
      if (more.isEmpty() && isOneNameOfRow(row, at)) {
        more = seatOf(line.runs.get(at), line.names.name(line.runs.get(at)));
      }
      if (more.isEmpty()) {
        break;
      }
      row.addAll(more);
      at = line.runBehind(at + 1, last(row).credit().to());
    }
    return row;
  }

  /** "A and B, who played C and D": what follows the last name are parts for all of the row. */
  private boolean partsFollow(List<Seat> row) {
    Seat last = last(row);
    String part = last.credit().character();
    if (row.size() < 2 || part == null || last.characterTo() != last.credit().to()) {
      return false;
    }
    for (Seat seat : row.subList(0, row.size() - 1)) {
      if (seat.credit().character() != null) {
        return false;
      }
    }
    List<String> parts = new ArrayList<>(List.of(part));
    moreParts(last.characterTo(), row.size(), parts);
    return parts.size() == row.size();
  }

  /** "directed with A, and B wrote": a comma and an "and" behind one bare name open a clause. */
  private boolean opensClause(List<Seat> row, int next) {
    Seat only = row.get(0);
    int end = only.credit().to();
    return row.size() == 1
        && only.credit().character() == null
        && end == only.nameTo()
        && line.isMark(end, ',')
        && line.is(end + 1, "and")
        && line.isPlain(line.runs.get(next).to());
  }

  private static Seat last(List<Seat> row) {
    return row.get(row.size() - 1);
  }

  /** The person or family of a name with the part that belongs to it; empty where it is nobody's. */
  private List<Seat> seats(int r) {
    Run run = line.runs.get(r);
    List<String> family = line.names.family(run);
    if (!family.isEmpty()) {
      List<Seat> seats = new ArrayList<>(family.size());
      for (String name : family) {
        seats.add(new Seat(new Credit(name, null, run.from(), run.to()), run.to(), -1));
      }
      return seats;
    }
    Seat reversed = reversed(r);
    if (reversed != null) {
      return List.of(reversed);
    }
    String person = person(r);
    return person == null ? List.of() : seatOf(run, person);
  }

  /** "Sharon Stone, Rosalía and Marshawn Lynch": one word between two people. */
  private boolean isOneNameOfRow(List<Seat> row, int r) {
    Run run = line.runs.get(r);
    return run.length() == 1
        && line.tokens.id[run.from()] < 0
        && last(row).credit().character() == null
        && !line.names.maybeCharacter(run)
        && (line.isMark(run.to(), ',') || line.is(run.to(), "and"))
        && r + 1 < line.runs.size()
        && line.runs.get(r + 1).from() - run.to() <= 2
        && line.names.person(line.runs.get(r + 1)) != null;
  }

  private List<Seat> seatOf(Run run, String person) {
    Beside beside = characters.behind(run);
    String played = partPlayedBy(run);
    return List.of(new Seat(
        new Credit(person, played != null ? played : beside.character(), run.from(), beside.to()),
        run.to(),
        beside.characterTo()));
  }

  private @Nullable String person(int r) {
    Run run = line.runs.get(r);
    String person = line.names.person(run);
    if (person == null) {
      person = withSharedSurname(r);
    }
    if (person == null && isLonePlayer(run)) {
      person = line.names.name(run);
      line.names.add(person);
    }
    return person;
  }

  /** "Robert and Michelle King": the first name takes the surname of the second. */
  private @Nullable String withSharedSurname(int r) {
    Run run = line.runs.get(r);
    if (run.length() != 1
        || !givenNames.has(line.tokens, run.from())
        || r + 1 >= line.runs.size()
        || line.names.maybeCharacter(run)) {
      return null;
    }
    Run next = line.runs.get(r + 1);
    boolean joined =
        next.from() == run.to() + 1 && (line.is(run.to(), "and") || line.isMark(run.to(), '&'));
    String full = joined && next.length() > 1 ? line.names.person(next) : null;
    if (full == null) {
      return null;
    }
    String name = line.names.name(run) + full.substring(full.lastIndexOf(' '));
    line.names.add(name);
    return name;
  }

  /** A name of one word where only a player can stand: "Jinyoung plays", "Zendaya stars as", "RM joins". */
  private boolean isLonePlayer(Run run) {
    if (run.length() > 3
        || line.names.maybeCharacter(run)
        || line.is(WordClass.HONORIFIC, run.from())
        || line.mentionAt(run.from()) != null) {
      return false;
    }
    int i = run.to();
    boolean opens = run.from() <= line.from() + 1;
    return line.isAny(i, "plays", "portrays", "reprises", "voices")
        || line.isAny(i, "stars", "returns", "joins") && line.is(i + 1, "as")
        || opens && line.is(i, "as") && line.runAt(i + 1) != null
        || opens && line.isAny(i, "in") && line.is(WordClass.PART_NOUN, i + 2);
  }

  /** The part before "is played by", "voiced by" and this name; null where none stands there. */
  private @Nullable String partPlayedBy(Run run) {
    int by = run.from() - 1;
    while (by > run.from() - 4 && (line.is(WordClass.ROLE_NOUN, by) || line.is(by, "the"))) {
      by--;
    }
    if (!line.is(by, "by") || !line.is(WordClass.PLAY_VERB, by - 1)) {
      return null;
    }
    int i = by - 2;
    while (line.isMark(i, ',')
        || line.is(WordClass.AUXILIARY, i)
        || line.isAny(i, "again", "once", "still", "also", "who", "now")) {
      i--;
    }
    Run part = runEndingAt(i);
    if (part == null) {
      part = described(i);
    }
    if (part == null && line.seriesAt(i) != null) {
      Mention.OfSeries series = line.seriesAt(i);
      return series == null ? null : line.names.text(series.from(), series.to());
    }
    if (part == null) {
      return null;
    }
    boolean definite = part.length() == 1 && line.is(part.from() - 1, "the");
    return line.names.text(definite ? part.from() - 1 : part.from(), part.to());
  }

  private @Nullable Run runEndingAt(int last) {
    for (Run run : line.runs) {
      if (run.to() == last + 1) {
        return run;
      }
    }
    return null;
  }

  /** "Lucy, a sheltered vault dweller played by": the name before the comma of an apposition that ends at {@code last}. */
  private @Nullable Run described(int last) {
    int i = last;
    while (i > last - LONGEST_LINK && (line.isPlain(i) || line.isMark(i, '-'))) {
      i--;
    }
    return i < last && line.isMark(i, ',') ? runEndingAt(i - 1) : null;
  }

  /** "Stella (Hannah van der Westhuysen)", "priest David Acosta (Mike Colter)": the player stands inside. */
  private @Nullable Seat reversed(int r) {
    Run run = line.runs.get(r);
    if (!line.isMark(run.to(), '(') || r + 1 >= line.runs.size()) {
      return null;
    }
    Run inside = line.runs.get(r + 1);
    boolean alone = inside.from() == run.to() + 1
        && (line.isMark(inside.to(), ')') || line.isMark(inside.to(), ','));
    if (!alone || inside.length() < 2 || line.names.isCharacter(inside)) {
      return null;
    }
    boolean insideGiven = givenNames.has(line.tokens, inside.from());
    if (!insideGiven && line.names.person(inside) == null
        || line.isTitle(inside.from(), inside.to())) {
      return null;
    }
    boolean lone = run.length() == 1 && line.names.person(run) == null;
    boolean titled = line.is(WordClass.HONORIFIC, run.from()) || line.names.isCharacter(run);
    if (!lone && !titled && !isDescribed(run) && !playersStandInside()) {
      return null;
    }
    int close = inside.to();
    while (close < line.to() && !line.isMark(close, ')')) {
      close++;
    }
    String person = line.names.person(inside);
    return new Seat(
        new Credit(
            person == null ? line.names.name(inside) : person,
            line.names.name(run),
            run.from(),
            Math.min(line.to(), close + 1)),
        inside.to(),
        -1);
  }

  /** Where one name alone has a full name behind it in parentheses, the sentence names parts first. */
  private boolean playersStandInside() {
    for (int k = 0; k + 1 < line.runs.size(); k++) {
      Run run = line.runs.get(k);
      Run inside = line.runs.get(k + 1);
      if (run.length() == 1
          && line.names.person(run) == null
          && inside.from() == run.to() + 1
          && inside.length() > 1
          && line.isMark(run.to(), '(')
          && givenNames.has(line.tokens, inside.from())) {
        return true;
      }
    }
    return false;
  }

  /** "priest David Acosta": a word for what a part is stands before its name. */
  private boolean isDescribed(Run run) {
    int before = run.from() - 1;
    return line.isPlain(before)
        && !line.is(WordClass.FUNCTION_WORD, before)
        && !line.is(WordClass.ROLE_NOUN, before)
        && !line.is(WordClass.ROW_WORD, before)
        && !line.is(WordClass.JOB_NOUN, before)
        && !line.is(WordClass.CASTING_VERB, before)
        && !line.is(WordClass.PLAY_VERB, before)
        && !line.is(WordClass.CONJUNCTION, before)
        && !line.is(WordClass.PREPOSITION, before)
        && !line.is(WordClass.AUXILIARY, before);
  }

  /** Whether only what holds a row together stands between two names: ", and fellow newcomer". */
  private boolean isLinked(Credit last, int nextFrom) {
    int end = last.to();
    int i = end;
    // a semicolon parts players with their parts; behind a bare name it ends the clause
    if (line.isMark(i, ',') || line.isMark(i, ';') && last.character() != null) {
      i++;
    }
    if (line.isAny(i, "and", "or", "plus") || line.isMark(i, '&')) {
      i++;
    } else if (line.is(i, "as") && line.is(i + 1, "well") && line.is(i + 2, "as")) {
      i += 3;
    } else if (line.is(i, "along") && line.is(i + 1, "with")) {
      i += 2;
    }
    if (i == end || nextFrom - i > LONGEST_LINK) {
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

  /** The credits of a row. Where one parenthesis holds what somebody was seen in, the others do too. */
  private List<Credit> credits(List<Seat> row) {
    boolean pastCredits = false;
    for (Seat seat : row) {
      pastCredits |= past.arePast(seat.nameTo());
    }
    List<Credit> credits = new ArrayList<>(row.size());
    for (Seat seat : row) {
      Credit credit = seat.credit();
      boolean seenIn = pastCredits
          && seat.characterTo() < 0
          && line.isMark(seat.nameTo(), '(')
          && credit.from() < seat.nameTo()
          && line.isMark(credit.to() - 1, ')');
      credits.add(seenIn ? new Credit(credit.person(), null, credit.from(), credit.to()) : credit);
    }
    return credits;
  }

  /** "A and B as C and D", "A and B return as C and D", "A and B – C and D –": each gets the own part. */
  private int shareParts(List<Seat> row, List<Credit> credits, int end) {
    int n = credits.size();
    for (int k = 0; k < n - 1; k++) {
      if (credits.get(k).character() != null) {
        return end;
      }
    }
    if (n < 2) {
      return end;
    }
    List<String> parts = new ArrayList<>(n);
    String lastPart = credits.get(n - 1).character();
    int at;
    if (lastPart != null) {
      if (last(row).characterTo() < 0) {
        return end;
      }
      parts.add(lastPart);
      at = last(row).characterTo();
    } else {
      at = firstPart(end, parts);
    }
    at = moreParts(at, n, parts);
    if (parts.size() != n) {
      return end;
    }
    give(parts, credits);
    return lastPart != null && last(row).characterTo() > end ? end : Math.max(end, at);
  }

  /** The first part of a row whose last name has none beside it: behind a dash, or "who play". */
  private int firstPart(int end, List<String> parts) {
    int i = line.isMark(end, ',') ? end + 1 : end;
    if (line.isDash(i) || line.is(WordClass.PLAY_VERB, i)) {
      i++;
    } else if (line.is(i, "who") && line.is(WordClass.PLAY_VERB, i + 1)) {
      i += 2;
    } else {
      return end;
    }
    int to = part(i, parts);
    return to < 0 ? end : to;
  }

  /** Reads one part, with at most three plain words before its name, and answers where it ends; -1 where none stands. */
  private int part(int start, List<String> parts) {
    int i = start;
    while (i < start + 4 && line.runAt(i) == null && (line.isPlain(i) || line.isQuote(i))) {
      i++;
    }
    Run run = line.runAt(i);
    if (run == null) {
      return -1;
    }
    parts.add(line.names.name(run));
    return run.to();
  }

  private int moreParts(int from, int n, List<String> parts) {
    int at = from;
    while (!parts.isEmpty() && parts.size() < n) {
      int i = line.isMark(at, ',') ? at + 1 : at;
      if (line.is(i, "and")) {
        i++;
      }
      if (i == at) {
        break;
      }
      int probe = i;
      while (probe < i + 4 && line.runAt(probe) == null && line.isPlain(probe)) {
        probe++;
      }
      Run next = line.runAt(probe);
      boolean player = next != null
          && next.length() > 1
          && line.names.person(next) != null
          && characters.behind(next).character() != null;
      int to = player ? -1 : part(i, parts);
      if (to < 0) {
        break;
      }
      at = to;
    }
    return at;
  }

  private static void give(List<String> parts, List<Credit> credits) {
    int n = parts.size();
    String last = parts.get(n - 1);
    int space = last.lastIndexOf(' ');
    for (int k = 0; k < n; k++) {
      Credit credit = credits.get(k);
      String part = parts.get(k);
      // "Morticia and Gomez Addams"
      boolean sharesSurname = n == 2 && k == 0 && space > 0 && part.indexOf(' ') < 0;
      credits.set(
          k,
          new Credit(
              credit.person(),
              sharesSurname ? part + last.substring(space) : part,
              credit.from(),
              credit.to()));
    }
  }
}
