package dev.upfront.reading.people;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.title.NameRuns.Run;

/**
 * Finds the character that stands beside a player: "(Nick)", "as Charlie", ", who plays Elle,", "'s Maximus", "will play
 * Yaz". There is a class for each of these ({@link Credits}, {@link PartsInAside}, {@link OwnedParts}, {@link PartsByVerb});
 * here they are asked in turn.
 */
final class CharacterFinder {
  private final NamedSentence line;
  private final Credits credits;
  private final OwnedParts owned;
  private final PartsInAside asides;
  private final PartsByVerb verbs;

  CharacterFinder(NamedSentence line, Credits credits) {
    this.line = line;
    RoleReader roles = new RoleReader(line);
    this.credits = credits;
    this.owned = new OwnedParts(line, roles);
    this.asides = new PartsInAside(line, roles);
    this.verbs = new PartsByVerb(line, roles);
  }

  /** What stands behind a name. */
  Beside behind(Run name) {
    int to = behindAge(name.to());
    int close = credits.close(to);
    if (close > 0) {
      if (credits.isJob(to + 1, close)) {
        return Beside.nothing(to);
      }
      String inside = credits.character(to + 1, close);
      if (inside != null && !isWorkInNews(to + 1, close)) {
        // "Lauren Holly (Picket Fences) will recur as Lynn Harper": no part in the parentheses
        Beside told = inWords(close + 1);
        return told.character() != null ? told : new Beside(inside, close + 1, -1);
      }
      to = close + 1;
    }
    if (isTurned(name, to) || line.isDescribedBy(name.from() - 1)) {
      return Beside.nothing(to);
    }
    return line.isPossessive(to) ? owned.read(name, to) : inWords(to);
  }

  /** "Ana Ruiz (Sprung) has joined": one word that the article does not name again, where the news of casting has works. */
  private boolean isWorkInNews(int open, int close) {
    if (close != open + 1
        || !line.isCapital(open)
        || line.names.hasGivenName(open)
        || line.is(WordClass.HONORIFIC, open)
        || line.brackets.isNamedAgain(line.names.text(open, close))) {
      return false;
    }
    for (int i = close + 1; i < line.to(); i++) {
      if (line.is(WordClass.AUXILIARY, i) && isHired(line.is(i + 1, "been") ? i + 2 : i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHired(int verb) {
    return line.isAny(verb, "cast", "joined", "added", "tapped", "signed", "boarded", "landed")
        || line.isAny(verb, "booked", "join", "recur", "hired", "recruited");
  }

  private Beside inWords(int to) {
    Beside aside = asides.read(to);
    return aside != null ? aside : verbs.read(to);
  }

  /** "opposite Ana Ruiz is Ben Cole": the verb is not hers. */
  private boolean isTurned(Run name, int to) {
    return line.isAny(to, "is", "are")
        && line.isAny(name.from() - 1, "opposite", "alongside", "joining", "of", "with");
  }

  /** "Gatwa, 31, plays": the age belongs to the name. */
  private int behindAge(int to) {
    boolean age = line.isMark(to, ',')
        && line.to() > to + 2
        && line.tokens.isNumber(to + 1)
        && line.tokens.number(to + 1) < 100
        && line.isMark(to + 2, ',');
    if (!age) {
      return to;
    }
    return line.isAny(to + 3, "who", "whose") ? to + 2 : to + 3;
  }
}
