package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deals the parts that stand behind a row of players out to them: "A and B return as C and D". */
final class SharedParts {
  /** So many words may say who a part is before the next: "as Jack, investigative journalist, and Tess". */
  private static final int LONGEST_ASIDE = 8;

  /** "The odd in-laws": so many words may say what parts are to each other. */
  private static final int LONGEST_KIND = 4;

  private final NamedSentence line;
  private final CharacterFinder characters;

  SharedParts(NamedSentence line, CharacterFinder characters) {
    this.line = line;
    this.characters = characters;
  }

  /** "A and B, who played C and D": what follows the last name are parts for all of the row. */
  boolean follow(List<Seat> row) {
    if (row.size() < 2) {
      return false;
    }
    Seat last = row.get(row.size() - 1);
    String part = last.credit().character();
    if (part == null || last.characterTo() != last.credit().to()) {
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

  /** "A and B as C and D", "A and B return as C and D", "A and B – C and D –": each gets the own part. */
  int share(List<Seat> row, List<Credit> credits, int end) {
    int n = credits.size();
    if (n < 2) {
      return end;
    }
    for (int k = 0; k < n - 1; k++) {
      if (credits.get(k).character() != null) {
        return end;
      }
    }
    List<String> parts = new ArrayList<>(n);
    String lastPart = credits.get(n - 1).character();
    int at;
    if (lastPart != null) {
      if (row.get(row.size() - 1).characterTo() < 0) {
        return end;
      }
      parts.add(lastPart);
      at = row.get(row.size() - 1).characterTo();
    } else {
      at = firstPart(end, parts);
    }
    at = moreParts(at, n, parts);
    if (parts.size() != n) {
      return end;
    }
    give(parts, credits);
    return lastPart != null && row.get(row.size() - 1).characterTo() > end
        ? end
        : Math.max(end, at);
  }

  /** The first part of a row whose last name has none beside it: behind a dash, "are", "once more as" or "who play". */
  private int firstPart(int end, List<String> parts) {
    int i = line.isMark(end, ',') ? end + 1 : end;
    int again = behindAgain(i);
    int named = behindBe(i);
    if (line.isDash(i) || line.is(WordClass.PLAY_VERB, i)) {
      i++;
    } else if (again > i && line.is(again, "as")) {
      // "with A and B once more as Pop and Ma"
      i = again + 1;
    } else if (named > 0) {
      // "A and B are Reg and Maureen", "A and B are brothers Matt and Luce"
      i = named;
    } else if (line.is(i, "who") && line.is(WordClass.PLAY_VERB, i + 1)) {
      i += 2;
    } else {
      return end;
    }
    int to = part(i, parts);
    return to < 0 ? end : to;
  }

  /** Where the parts begin behind "are" or "were"; -1 where none do. */
  private int behindBe(int be) {
    int first = line.isAny(be, "are", "were") ? behindKind(be + 1) : -1;
    return first > 0 && isPart(line.runAt(first)) ? first : -1;
  }

  /** Behind "again", "once again" and "once more"; {@code i} where none stands. */
  private int behindAgain(int i) {
    int word = line.is(i, "once") ? i + 1 : i;
    boolean again = line.is(word, "again") || word > i && line.is(word, "more");
    return again ? word + 1 : i;
  }

  /** Behind the words for what two parts are to each other: "brothers", "the in-laws,". */
  private int behindKind(int from) {
    int i = from;
    while (i < from + LONGEST_KIND
        && line.runAt(i) == null
        && (line.isPlain(i) || line.isDash(i))
        && !line.is(WordClass.PREPOSITION, i)
        && !line.isAny(i, "to", "by")) {
      i++;
    }
    if (i > from && line.isMark(i, ',')) {
      i++;
    }
    Run one = line.runAt(i);
    boolean two = one != null
        && one.length() == 1
        && line.is(one.to(), "and")
        && line.runAt(one.to() + 1) != null;
    return two ? i : from;
  }

  /** A name that is no player's: nobody else in the article has it for a surname, and it is one word or nobody's. */
  private boolean isPart(@Nullable Run run) {
    return run != null
        && line.mentionAt(run.from()) == null
        && (run.length() == 1 ? line.names.fullName(run) == null : line.names.person(run) == null);
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
    Run part = relative(run);
    parts.add(line.names.name(part));
    return part.to();
  }

  /** "Kay's sister Ann": the one who is named behind an owner; the run itself where none is. */
  private Run relative(Run owner) {
    int i = owner.to() + 1;
    while (line.isPossessive(owner.to()) && i < owner.to() + 4 && line.isPlain(i)) {
      i++;
    }
    Run named = i > owner.to() + 1 ? line.runAt(i) : null;
    return named == null ? owner : named;
  }

  /** Behind ", the sheriff," and ", who is his partner,": what says who a part is; {@code from} where nothing does. */
  private int behindAside(int from) {
    if (!line.isMark(from, ',')) {
      return from;
    }
    int i = from + 1;
    while (i < from + LONGEST_ASIDE && line.isPlain(i) && line.runAt(i) == null) {
      i++;
    }
    return i > from + 1 && line.isMark(i, ',') && line.is(i + 1, "and") ? i : from;
  }

  private int moreParts(int from, int n, List<String> parts) {
    int at = from;
    while (!parts.isEmpty() && parts.size() < n) {
      int behind = behindAside(at);
      int i = line.isMark(behind, ',') ? behind + 1 : behind;
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
