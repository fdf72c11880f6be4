package dev.upfront.reading.people;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.title.NameRuns.Run;

/**
 * Reads the part that a player owns: "Aaron Moten's Maximus", "Scott's character is Marcus". A work or a show is none.
 */
final class OwnedParts {
  private final NamedSentence line;
  private final RoleReader roles;

  OwnedParts(NamedSentence line, RoleReader roles) {
    this.line = line;
    this.roles = roles;
  }

  /** What stands behind a name that owns it; {@code to}: behind the name. */
  Beside read(Run name, int to) {
    if (isAuthor(name)) {
      return Beside.nothing(to);
    }
    int as = behindAs(to + 1);
    if (as > 0) {
      return roles.apart(to, as, 8);
    }
    // "Scott's character is Marcus, Ruiz's is Kay"
    boolean likewise = line.isAny(to + 1, "is", "was") && line.runAt(to + 2) != null;
    Run part = line.runAt(likewise ? to + 2 : behindCharacter(to + 1));
    return part == null || isOther(part)
        ? Beside.nothing(to)
        : new Beside(line.names.name(part), part.to(), part.to());
  }

  /** "based on Mick Herron's", "an adaptation of Sally Rooney's": what is owned there is a work. */
  private boolean isAuthor(Run name) {
    int before = name.from() - 1;
    return line.isAny(before, "on", "upon", "from")
        || line.isAny(before, "of", "by")
            && line.isAny(
                before - 1,
                "adaptation",
                "version",
                "retelling",
                "reimagining",
                "rendition",
                "remake",
                "inspired",
                "adaptations",
                "take",
                "spin");
  }

  /** "Danny John-Jules's comeback as Dwayne": where the part begins, or -1. */
  private int behindAs(int start) {
    for (int i = start; i < start + 3 && line.isPlain(i); i++) {
      if (line.is(i + 1, "as") && !line.is(WordClass.SHOW_NOUN, i)) {
        return i + 2;
      }
    }
    return -1;
  }

  /** A work, a show, a month, somebody of the staff: what is owned, and no part. */
  private boolean isOther(Run owned) {
    boolean title = line.isTitle(owned.from(), owned.to())
        && !(owned.length() == 1 && line.names.hasGivenName(owned.from()));
    if (title
        || owned.length() > 4
        || line.mentionAt(owned.from()) != null
        || line.is(WordClass.MONTH, owned.from())
        || line.is(WordClass.STAFF_WORD, owned.to())) {
      return true;
    }
    for (int i = owned.to(); i < owned.to() + 3 && !line.is(WordClass.ROLE_STOP, i); i++) {
      if (line.is(WordClass.WORK_NOUN, i) || line.is(WordClass.SHOW_NOUN, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Dougray Scott's character, Marcus Grainger", "Scott's character is Marcus": where the name of the part begins. */
  private int behindCharacter(int i) {
    int part = i;
    while (part < i + 4 && line.isPlain(part) && !line.is(WordClass.FUNCTION_WORD, part)) {
      if (line.is(WordClass.PERSONA, part) && line.runAt(part + 1) != null) {
        // "Jeff Cole's outlaw Frank"
        return part + 1;
      }
      part++;
    }
    if (!line.isAny(i, "character", "hero", "heroine", "antihero", "villain", "protagonist")) {
      return i;
    }
    int noun = i + 1;
    if (!line.isMark(noun, ',') && !line.isAny(noun, "is", "was")) {
      return noun;
    }
    int name = noun + 1;
    while (name < noun + 6 && line.isPlain(name)) {
      name++;
    }
    // "Scott's character is a spy called Marcus"
    return line.isAny(name - 1, "called", "named") ? name : noun + 1;
  }
}
