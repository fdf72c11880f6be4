package dev.upfront.reading.people;

import dev.upfront.reading.people.CharacterFinder.Beside;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfName;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
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
  private final PartsBefore before;
  private final SharedParts shared;
  private final Credits past;

  PeopleRows(NamedSentence line, GivenNames givenNames) {
    this.line = line;
    this.givenNames = givenNames;
    this.characters = new CharacterFinder(line);
    this.before = new PartsBefore(line, givenNames);
    this.shared = new SharedParts(line, characters);
    this.past = new Credits(line);
  }

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
      end = shared.share(row, credits, end);
      found.add(
          new OfPeople(Math.min(run.from(), credits.get(0).from()), end, List.copyOf(credits)));
      r = Math.max(r + 1, line.runBehind(r, end));
      // "Williams plays Johnny Abbot, Cooper will": the part is nobody else
      int part = last(row).characterTo();
      if (part > end && r < line.runs.size() && line.runs.get(r).to() == part) {
        Run name = line.runs.get(r);
        found.add(new OfName(name.from(), name.to(), line.names.name(name)));
        r++;
      }
    }
    return found;
  }

  /** "Gone are A and B": a word of the language has a capital at the front of a sentence. */
  private boolean isOpeningWord(Run run) {
    return run.length() == 1
        && line.tokens.id(run.from()) >= 0
        && !givenNames.has(line.tokens, run.from())
        && (run.from() == line.from() || line.tokens.is(run.from() - 1, Tokens.MARK));
  }

  private List<Seat> row(int r) {
    List<Seat> row = new ArrayList<>(seats(r, false));
    if (row.isEmpty()) {
      return row;
    }
    int at = line.runBehind(r + 1, last(row).credit().to());
    while (at < line.runs.size()
        && !shared.follow(row)
        && isLinked(last(row).credit(), line.runs.get(at).from())
        && !opensClause(row, at)) {
      if (line.names.isLabel(line.runs.get(at))
          || isOwner(at)
          || line.seriesAt(line.runs.get(at).from()) != null) {
        at++;
        continue;
      }
      boolean inside = standsInside(last(row));
      List<Seat> more = seats(at, inside);
      if (more.isEmpty() && line.names.mayBePerson(line.runs.get(at))) {
        line.names.add(line.names.name(line.runs.get(at)));
        more = seats(at, inside);
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

  /** "and The Crown's Matthew Goode": the work that the next of the row is known for. */
  private boolean isOwner(int r) {
    int to = line.runs.get(r).to();
    return line.tokens.is(to, Tokens.POSSESSIVE)
        && r + 1 < line.runs.size()
        && line.runs.get(r + 1).from() == to + 1
        && line.names.person(line.runs.get(r + 1)) != null
        && line.names.person(line.runs.get(r)) == null;
  }

  /** "directed with A, and B wrote": a comma and an "and" behind one bare name open a clause. */
  private boolean opensClause(List<Seat> row, int next) {
    int close = last(row).credit().to();
    if (line.isMark(close, ',') && startsClause(close + 1, next)) {
      return true;
    }
    Seat only = row.get(0);
    int end = only.credit().to();
    if (row.size() == 1 && isBesides(only.credit().from()) && line.isMark(end, ',')) {
      return true;
    }
    return row.size() == 1
        && only.credit().character() == null
        && end == only.nameTo()
        && line.isMark(end, ',')
        && line.is(end + 1, "and")
        && line.isPlain(line.runs.get(next).to());
  }

  /** "In addition to Ana Ruiz, Ben Ode and Mia Stone return": whom a sentence opens with is set apart from its subject. */
  private boolean isBesides(int name) {
    int first = name - 1;
    boolean besides = line.is(first, "besides")
        || line.is(first, "to") && line.is(first - 1, "addition") && line.is(first - 2, "in");
    return besides && first - (line.is(first, "to") ? 2 : 0) == line.from();
  }

  /** ", Sean Cole (Oz) was a teacher", ", with Ana Ruiz attached to direct", "in the lead": no more of the row, but a clause. */
  private boolean startsClause(int from, int next) {
    Run run = line.runs.get(next);
    int behind = run.to();
    int closing = past.close(behind);
    behind = closing > 0 ? closing + 1 : behind;
    // "written by Ana Ruiz, with Ben Ode and Mia Stone in the leads"
    Run second = line.is(from, "with") && line.is(behind, "and") ? line.runAt(behind + 1) : null;
    behind = second == null ? behind : second.to();
    if (run.from() == from) {
      return line.isAny(behind, "was", "is", "has");
    }
    if (!line.is(from, "with") || run.from() != from + 1) {
      return false;
    }
    return line.isPlain(behind)
        && (line.isAny(behind, "attached", "set", "back", "tapped", "due", "among", "on", "at")
            || line.is(behind, "in")
                && line.is(behind + 1, "the")
                && line.isAny(behind + 2, "lead", "leads")
            || line.is(WordClass.CREW_VERB, behind) && line.tokens.word(behind).endsWith("ing"));
  }

  /** "Tess (Ana Ruiz)", "Sergeant Kay Cole (Ana Ruiz)": whether who plays stands behind what is a part for sure. */
  private boolean standsInside(Seat seat) {
    String part = seat.credit().character();
    int from = seat.credit().from();
    return part != null
        && line.isMark(seat.nameTo(), ')')
        && (part.indexOf(' ') < 0
            || line.is(WordClass.HONORIFIC, from)
            || line.is(WordClass.HONORIFIC, from - 1));
  }

  private static Seat last(List<Seat> row) {
    return row.get(row.size() - 1);
  }

  /** The person or family of a name with the part that belongs to it; empty where it is nobody's. */
  private List<Seat> seats(int r, boolean inside) {
    Run run = line.runs.get(r);
    List<String> family = line.names.family(run);
    if (!family.isEmpty()) {
      List<Seat> seats = new ArrayList<>(family.size());
      for (String name : family) {
        seats.add(new Seat(new Credit(name, null, run.from(), run.to()), run.to(), -1));
      }
      return seats;
    }
    List<Seat> pair = before.pair(r);
    if (!pair.isEmpty()) {
      return pair;
    }
    Seat reversed = before.reversed(r, inside);
    if (reversed != null) {
      return List.of(reversed);
    }
    String person = person(r);
    return person == null ? List.of() : seatOf(run, person);
  }

  /** "Sharon Stone, Rosalía and Marshawn Lynch": one word between two people. */
  private boolean isOneNameOfRow(List<Seat> row, int r) {
    Run run = line.runs.get(r);
    return isOneWord(run)
        && last(row).credit().character() == null
        && !line.names.maybeCharacter(run)
        && (endsRow(row, run)
            || (line.isMark(run.to(), ',') || line.is(run.to(), "and"))
                && r + 1 < line.runs.size()
                && line.runs.get(r + 1).from() - run.to() <= 2
                && line.names.person(line.runs.get(r + 1)) != null);
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

  private List<Seat> seatOf(Run run, String person) {
    Beside beside = characters.behind(run);
    String played = before.playedBy(run);
    if (played == null && beside.character() == null) {
      String ahead = before.ahead(run);
      played = ahead == null ? before.toldOf(run) : ahead;
    }
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
    if (person == null && opensRow(r)) {
      person = line.names.name(run);
      line.names.add(person);
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
        || line.names.maybeCharacter(run)
        || isOnePart(run)) {
      return null;
    }
    Run next = line.runs.get(r + 1);
    boolean joined =
        next.from() == run.to() + 1 && (line.is(run.to(), "and") || line.isMark(run.to(), '&'));
    String full = joined && next.length() > 1 ? line.names.person(next) : null;
    // "Anne-Marie" is a name of more than one word and has no surname in sight.
    int surname = full == null ? -1 : full.lastIndexOf(' ');
    if (full == null || surname < 0) {
      return null;
    }
    String name = line.names.name(run) + full.substring(surname);
    line.names.add(name);
    return name;
  }

  /** "Ana Ruiz the student Elias and Ben Ode": a noun of one person names a part; "the creators Robert and Michelle". */
  private boolean isOnePart(Run run) {
    int noun = run.from() - 1;
    return line.isPlain(noun)
        && !line.tokens.word(noun).endsWith("s")
        && (line.is(WordClass.DETERMINER, noun - 1) || line.isAny(noun - 1, "his", "her", "their"));
  }

  /** "Teo Banks, Lily Farrow and Marcus Dole": a name that nothing else shows to be one, at the front of a row of people. */
  private boolean opensRow(int r) {
    Run run = line.runs.get(r);
    // "starring Priyamani, Lily Farrow and Marcus Dole"
    boolean mononym = run.length() == 1
        && line.tokens.id(run.from()) < 0
        && !line.names.maybeCharacter(run)
        && (run.from() == line.from()
            || line.isAny(run.from() - 1, "starring", "stars", "starred", "features", "featuring"))
        && line.mentionAt(run.from()) == null;
    if (r + 2 >= line.runs.size()
        || run.length() < 2 && !mononym
        || run.length() > 3
        || line.is(WordClass.PREPOSITION, run.from() - 1)
        || !mononym && !line.names.mayBePerson(run)) {
      return false;
    }
    Run second = line.runs.get(r + 1);
    Run third = line.runs.get(r + 2);
    return line.isMark(run.to(), ',')
        && second.from() == run.to() + 1
        && line.names.person(second) != null
        && (line.isMark(second.to(), ',') || line.is(second.to(), "and"))
        && third.from() == second.to() + 1
        && line.names.person(third) != null;
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
    // "additional voices"
    boolean noun = line.is(i, "voices") && line.tokens.id(run.from()) >= 0;
    return line.isAny(i, "plays", "portrays", "reprises", "voices") && !noun
        || line.isAny(i, "stars", "returns", "joins") && line.is(i + 1, "as")
        || opens && line.is(i, "as") && line.runAt(i + 1) != null
        || opens && line.isAny(i, "in") && line.is(WordClass.PART_NOUN, i + 2);
  }

  /** Whether only what holds a row together stands between two names: ", and fellow newcomer". */
  private boolean isLinked(Credit last, int nextFrom) {
    int end = last.to();
    int i = end;
    // a semicolon parts players with their parts; behind a bare name it ends the clause as a rule
    if (line.isMark(i, ',')
        || line.isMark(i, ';') && (last.character() != null || goesOn(nextFrom))) {
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
    // "directed by Ana Ruiz, stars Ben Ode": a verb, as a noun for one has no s
    boolean verb = line.isAny(i, "stars", "leads") && i + 1 == nextFrom;
    if (i == end || verb || nextFrom - i > LONGEST_LINK) {
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

  /** "A; B; C and D": the name behind a semicolon is one more of the row where no clause follows it. */
  private boolean goesOn(int name) {
    Run run = line.runAt(name);
    return run != null
        && (run.to() >= line.to()
            || line.isMark(run.to(), ';')
            || line.isMark(run.to(), '.')
            || line.is(run.to(), "and") && line.runAt(run.to() + 1) != null);
  }

  /** Whether the part of a seat is what stands in its parenthesis, and was not named before the player. */
  private boolean isInside(Seat seat) {
    String inside = past.character(seat.nameTo() + 1, seat.credit().to() - 1);
    return inside != null && inside.equals(seat.credit().character());
  }

  /** The credits of a row. Where one parenthesis holds what somebody was seen in, the others do too. */
  private List<Credit> credits(List<Seat> row) {
    boolean pastCredits = false;
    for (Seat seat : row) {
      boolean toldByVerb = line.isMark(seat.nameTo(), '(') && seat.characterTo() >= 0;
      pastCredits |= toldByVerb || past.arePast(seat.nameTo());
    }
    List<Credit> credits = new ArrayList<>(row.size());
    for (Seat seat : row) {
      Credit credit = seat.credit();
      boolean seenIn = pastCredits
          && seat.characterTo() < 0
          && line.isMark(seat.nameTo(), '(')
          && credit.from() < seat.nameTo()
          && line.isMark(credit.to() - 1, ')')
          && isInside(seat);
      credits.add(seenIn ? new Credit(credit.person(), null, credit.from(), credit.to()) : credit);
    }
    return credits;
  }
}
