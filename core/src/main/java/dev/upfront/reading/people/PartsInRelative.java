package dev.upfront.reading.people;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.title.NameRuns.Run;
import org.jspecify.annotations.Nullable;

/** Reads the part in a clause on a player: ", who plays Elle", ", whom we know as Nick", ", whose character Gerry". */
final class PartsInRelative {
  private final NamedSentence line;
  private final RoleReader roles;

  PartsInRelative(NamedSentence line, RoleReader roles) {
    this.line = line;
    this.roles = roles;
  }

  /** The part behind "who" and "whom", but for one that was played elsewhere; null where none is named. */
  @Nullable
  Beside who(int to, int start) {
    return roles.here(relative(to, start));
  }

  /** ", who plays Elle", ", who will be seen as", ", who returns as", ", whom we know as", ", who is Elle". */
  private @Nullable Beside relative(int to, int start) {
    int verb = verb(start);
    if (line.is(WordClass.PLAY_VERB, verb) || line.isAny(verb, "resurrect", "resurrects")) {
      return roles.joined(verb + 1, 9);
    }
    Beside cast = line.is(WordClass.CASTING_VERB, verb) ? castAs(to, verb) : null;
    if (cast != null) {
      return cast;
    }
    for (int i = verb; i < verb + 10 && !line.isMark(i, ','); i++) {
      // "who won an Emmy for her role as nurse Dana Evans"
      if (line.isAny(i, "role", "performance", "turn") && line.isAny(i + 1, "as", "of")) {
        return roles.joined(i + 2, 9);
      }
    }
    if (line.is(verb - 1, "know") && line.is(verb, "as")) {
      return roles.joined(verb + 1, 9);
    }
    int part = behindTakes(verb);
    return part > 0 ? roles.joined(part, 9) : copula(start, verb);
  }

  /** Behind "also", "we", "will be" and the like. */
  private int verb(int start) {
    int verb = start;
    int limit = Math.min(line.to(), start + 6);
    while (verb < limit
        && (line.isAny(
                verb,
                "also",
                "previously",
                "again",
                "once",
                "we",
                "know",
                "first",
                "most",
                "recently",
                "currently",
                "originally",
                "memorably",
                "briefly")
            || line.is(WordClass.AUXILIARY, verb) && !line.isAny(verb + 1, "the", "a", "an"))) {
      verb++;
    }
    return verb;
  }

  /** "who stars as Elle", "who takes over from A as the Queen". */
  private @Nullable Beside castAs(int to, int verb) {
    for (int i = verb + 1; i < verb + 10 && !line.isMark(i, ','); i++) {
      Beside part = line.is(i, "as") ? roles.joined(i + 1, 10) : null;
      if (part != null) {
        boolean plays =
            line.isAny(verb, "stars", "starred", "appears", "appeared", "seen", "featured");
        // any other verb says what becomes of the player, so it stays outside
        return plays ? part : new Beside(part.character(), to, part.characterTo());
      }
    }
    return null;
  }

  /** "who takes on the role of Elle", "who had the part of": where the part begins, or -1. */
  private int behindTakes(int verb) {
    boolean takes = line.isAny(
        verb, "takes", "took", "taking", "take", "taken", "has", "had", "brings", "brought");
    for (int i = verb; takes && i < verb + 5; i++) {
      if ((line.is(WordClass.PART_NOUN, i) || line.is(i, "character")) && line.is(i + 1, "of")) {
        return i + 2;
      }
    }
    return -1;
  }

  /** "who is Elle", "who was the nurse Elle". */
  private @Nullable Beside copula(int start, int verb) {
    boolean is = line.isAny(verb, "is", "was", "are");
    boolean wasBefore = verb > start && line.isAny(verb - 1, "is", "was", "be");
    if (!is && !(wasBefore && (line.runAt(verb) != null || line.isAny(verb, "the", "a")))) {
      return null;
    }
    int what = is ? verb + 1 : verb;
    boolean job = line.isAny(what, "head", "director", "controller") && line.is(what + 1, "of");
    Beside who = job || line.is(WordClass.PREPOSITION, what) ? null : roles.joined(what, 6);
    return who != null && roles.onlyDescribes(what, who.to()) ? who : null;
  }

  /** ", whose character Gerry was murdered", ", whose Belinda". */
  @Nullable
  Beside whose(int start) {
    int noun = start;
    while (noun < Math.min(line.to(), start + 5) && line.isPlain(noun)) {
      noun++;
    }
    Run owned = line.runAt(noun);
    if (owned == null || line.mentionAt(noun) != null || line.names.person(owned) != null) {
      return null;
    }
    boolean relation = false;
    for (int i = start; i < noun; i++) {
      relation |= line.isAny(i, "father", "mother", "brother", "sister", "credits", "late", "wife");
    }
    return relation ? null : new Beside(line.names.name(owned), owned.to(), owned.to());
  }
}
