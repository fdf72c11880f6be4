package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfName;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes rows of the people of a sentence: "Kit Connor (Nick), Joe Locke (Charlie) and, as Elle, Yasmin Finney" is one
 * element with three credits, and "Emma Myers and Joy Sunday return as Enid and Bianca" gives each the own part.
 */
final class PeopleRows {
  private final NamedSentence line;
  private final CharacterFinder characters;
  private final PartsBefore before;
  private final PlayersInBrackets inside;
  private final SharedParts shared;
  private final Credits past;
  private final RowLinks links;
  private final PeoplePlaces places;

  PeopleRows(NamedSentence line) {
    this.line = line;
    this.past = new Credits(line);
    this.characters = new CharacterFinder(line, past);
    this.before = new PartsBefore(line);
    this.inside = new PlayersInBrackets(line);
    this.shared = new SharedParts(line, characters);
    this.links = new RowLinks(line, past);
    this.places = new PeoplePlaces(line);
  }

  List<Mention> find() {
    List<Mention> found = new ArrayList<>(line.runs.size());
    int r = 0;
    while (r < line.runs.size()) {
      Run run = line.runs.get(r);
      List<Seat> row = row(r);
      if (row.isEmpty()) {
        if (!line.is(WordClass.STAFF_WORD, run.from()) && !isOpeningWord(run)) {
          found.add(name(run));
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
        found.add(name(line.runs.get(r)));
        r++;
      }
    }
    return found;
  }

  private OfName name(Run run) {
    return new OfName(run.from(), run.to(), line.names.name(run));
  }

  /** "Gone are A and B": a word of the language has a capital at the front of a sentence. */
  private boolean isOpeningWord(Run run) {
    return run.length() == 1
        && line.tokens.id(run.from()) >= 0
        && !line.names.hasGivenName(run.from())
        && (run.from() == line.from() || line.tokens.is(run.from() - 1, Tokens.MARK));
  }

  private List<Seat> row(int r) {
    List<Seat> first = seats(r, false);
    if (first.isEmpty()) {
      return first;
    }
    List<Seat> row = new ArrayList<>(first);
    int at = line.runBehind(r + 1, last(row).credit().to());
    while (at < line.runs.size() && !shared.follow(row) && links.goOn(row, at)) {
      if (links.isOwner(at)) {
        at++;
        continue;
      }
      List<Seat> more = more(row, at);
      if (more.isEmpty()) {
        break;
      }
      row.addAll(more);
      at = line.runBehind(at + 1, last(row).credit().to());
    }
    return row;
  }

  /**
   * Those whom the next name of a row means; what stands in a row of people is one more, though nothing else shows it.
   */
  private List<Seat> more(List<Seat> row, int r) {
    Run run = line.runs.get(r);
    boolean others = standsInside(last(row));
    List<Seat> more = seats(r, others);
    if (more.isEmpty() && line.names.mayBePerson(run)) {
      line.names.add(line.names.name(run));
      more = seats(r, others);
    }
    return more.isEmpty() && places.isOneNameOfRow(row, r)
        ? seatOf(run, line.names.name(run))
        : more;
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
  private List<Seat> seats(int r, boolean others) {
    Run run = line.runs.get(r);
    List<String> family = line.names.family(run);
    if (!family.isEmpty()) {
      List<Seat> seats = new ArrayList<>(family.size());
      for (String name : family) {
        seats.add(new Seat(new Credit(name, null, run.from(), run.to()), run.to(), -1));
      }
      return seats;
    }
    List<Seat> pair = inside.pair(r);
    if (!pair.isEmpty()) {
      return pair;
    }
    Seat turned = inside.one(r, others);
    if (turned != null) {
      return List.of(turned);
    }
    String person = places.person(r);
    return person == null ? List.of() : seatOf(run, person);
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

  /** Whether the part of a seat is what stands in its parenthesis, and was not named before the player. */
  private boolean isInside(Seat seat) {
    Credit credit = seat.credit();
    boolean brackets = seat.characterTo() < 0
        && line.isMark(seat.nameTo(), '(')
        && credit.from() < seat.nameTo()
        && line.isMark(credit.to() - 1, ')');
    String inside = brackets ? past.character(seat.nameTo() + 1, credit.to() - 1) : null;
    return inside != null && inside.equals(credit.character());
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
      boolean seenIn = pastCredits && isInside(seat);
      credits.add(seenIn ? new Credit(credit.person(), null, credit.from(), credit.to()) : credit);
    }
    return credits;
  }
}
