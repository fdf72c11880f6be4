package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part that follows the name of a player right away, with no verb: "as Charlie", "in the role of Jack", ", the
 * show's Kay Cole,", ", the sly Pellegrini of the earlier parts,".
 */
final class PartsInAside {
  private final NamedSentence line;
  private final RoleReader roles;
  private final PartsInRelative relative;

  PartsInAside(NamedSentence line, RoleReader roles) {
    this.line = line;
    this.roles = roles;
    this.relative = new PartsInRelative(line, roles);
  }

  /** What stands right behind a name; null where nothing there tells of a part. {@code to}: behind the name. */
  @Nullable
  Beside read(int to) {
    boolean comma = line.isMark(to, ',') || line.isDash(to) && line.isAny(to + 1, "who", "whose");
    int at = comma ? to + 1 : to;
    while (line.isAny(at, "also", "again", "too")) {
      at++;
    }
    if (line.is(at, "as")) {
      return line.isAny(at + 1, "well", "he", "she", "they", "are", "is", "it")
          ? null
          : as(to, at + 1, comma);
    }
    int partOf = behindPartOf(at);
    if (partOf > 0) {
      Beside part = roles.joined(partOf, 10);
      return part == null ? Beside.nothing(to) : part;
    }
    return comma ? behindComma(to, at) : null;
  }

  /** A part behind "as"; where it has no name, the words for it still belong to the player: "as the hapless mayor". */
  private @Nullable Beside as(int to, int start, boolean comma) {
    // "as Best Actress": a prize
    if (isJob(start) || line.is(start, "best") && line.isCapital(start)) {
      return Beside.nothing(to);
    }
    Beside part = roles.joined(start, 12);
    if (part != null) {
      // "Murray, as Brett Gelman has been promoted": no part, but a reason
      return comma && line.is(WordClass.AUXILIARY, part.to()) ? null : part;
    }
    return Beside.nothing(line.is(WordClass.DETERMINER, start) ? behindUnnamed(start) : to);
  }

  /** Behind the words for a part that has no name. */
  private int behindUnnamed(int start) {
    int end = start;
    while (end < start + 8
        && (line.isPlain(end) || line.isMark(end, '-') || line.is(WordClass.NOT_A_NAME, end))
        && !line.is(WordClass.CONJUNCTION, end)
        && !line.is(WordClass.AUXILIARY, end)
        && line.mentionAt(end) == null) {
      end++;
    }
    return end;
  }

  private @Nullable Beside behindComma(int to, int at) {
    int ofShow = behindShow(at);
    if (ofShow > 0 || isPartIn(at)) {
      return roles.joined(ofShow > 0 ? ofShow : at, 4);
    }
    boolean kin = line.is(WordClass.RELATIVE, at) && line.is(at + 1, "of");
    if ((kin || line.is(WordClass.ASIDE_WORD, at))
        && !line.isAny(at, "who", "who'll", "whose", "whom", "best", "known")) {
      return inAside(at);
    }
    if (line.isAny(at, "aka", "alias")) {
      return roles.joined(at + 1, 6);
    }
    if (line.isAny(at, "who", "whom", "who'll", "who’ll")) {
      return relative.who(to, at + 1);
    }
    if (line.is(at, "whose")) {
      return relative.whose(at + 1);
    }
    if (line.is(WordClass.PLAY_VERB, at) && line.endsWith(at, "ing")) {
      return roles.joined(at + 1, 9);
    }
    if (line.isAny(at, "the", "our", "a", "an")) {
      return apposed(to, at + 1);
    }
    if (line.is(WordClass.HONORIFIC, at) && line.isPlain(at) && line.runAt(at + 1) != null) {
      return apposed(to, at);
    }
    return null;
  }

  /** ", seen as", ", unforgettable last year as", ", once of Low Water, as": the part that an aside gives. */
  private @Nullable Beside inAside(int start) {
    int i = start;
    while (i < start + 8 && !line.isMark(i, ',')) {
      if (line.is(i, "as")) {
        return roles.here(roles.joined(i + 1, 10));
      }
      i++;
    }
    // "of “Lost,” as Gina": American quotes hold the comma
    int as = line.isQuote(i + 1) ? i + 2 : i + 1;
    boolean behind = line.isMark(i, ',') && line.is(as, "as") && line.runAt(as + 1) != null;
    return behind ? roles.joined(as + 1, 4) : null;
  }

  /** ", the show's Kay Cole,", ", its Inspector Cole,": where the name of the part begins, or -1. */
  private int behindShow(int at) {
    int name = line.is(at, "its")
        ? at + 1
        : line.is(at, "the") && line.is(WordClass.SHOW_NOUN, at + 1) && line.isPossessive(at + 2)
            ? at + 3
            : -1;
    Run part = name < 0 ? null : line.runAt(name);
    boolean closed =
        part != null && (part.to() >= line.to() || line.tokens.is(part.to(), Tokens.MARK));
    return closed ? name : -1;
  }

  /** ", Kay in the hit comedy,", ", Kay Cole in “Low Water”": a name that is nobody's and where it is played. */
  private boolean isPartIn(int at) {
    Run part = line.runAt(at);
    if (part == null || !line.is(part.to(), "in") || line.names.person(part) != null) {
      return false;
    }
    int in = part.to() + 1;
    in += line.isAny(in, "the", "this") || line.isQuote(in) ? 1 : 0;
    Mention.OfSeries series = line.seriesAt(in);
    return series != null && series.title().equals(line.mainTitle())
        || line.mentionAt(in - 1) instanceof Mention.OfShow
        || line.mentionAt(in) instanceof Mention.OfPlatform
        || line.isAny(in, "hit", "show", "series", "drama", "comedy", "sitcom", "soap");
  }

  /** "in the role of", "in the part of", "at the part of": behind it, or -1. */
  private int behindPartOf(int at) {
    boolean part = line.isAny(at, "in", "at")
        && line.isAny(at + 1, "the", "a")
        && line.is(WordClass.PART_NOUN, at + 2)
        && line.is(at + 3, "of");
    return part ? at + 4 : -1;
  }

  /** "as EP", "as its executive producer": what somebody does behind the camera, and no part. */
  private boolean isJob(int start) {
    int i = line.isAny(start, "its", "the", "their", "chief", "co") ? start + 1 : start;
    while (i < start + 5
        && !line.is(WordClass.JOB_NOUN, i)
        && (line.is(WordClass.JOB_ADJECTIVE, i) || line.isMark(i, '-'))) {
      i++;
    }
    return line.is(WordClass.JOB_NOUN, i)
        && !line.is(i + 1, "of")
        && line.runAt(i + 1) == null
        && Jobs.isOne(line.tokens.word(i));
  }

  /** ", the sly Pellegrini of the earlier parts": closed on both sides, and nothing but a description. */
  private @Nullable Beside apposed(int to, int start) {
    for (int i = start; i < start + 6 && !line.isMark(i, ','); i++) {
      if (isAnother(i)) {
        break;
      }
      if (line.is(i, "who")) {
        return relative.who(to, i + 1);
      }
      if (line.is(i, "as") && !line.is(i - 1, "known")) {
        return roles.here(roles.joined(i + 1, 10));
      }
      if (line.is(i, "behind")
          && line.runAt(i + 1) != null
          && (line.is(WordClass.ROLE_NOUN, i - 1) || line.isAny(i - 1, "man", "woman", "voice"))) {
        return roles.joined(i + 1, 3);
      }
    }
    Beside apposed = roles.joined(start, 7);
    if (apposed == null || !roles.onlyDescribes(start, apposed.to())) {
      return null;
    }
    int end = apposed.to();
    boolean closed = end >= line.to()
        || line.tokens.is(end, Tokens.MARK)
        || line.isAny(end, "and", "of", "in", "from");
    return closed ? apposed : null;
  }

  /** "Based on novels by Ann Cleeves, the drama stars Brenda Blethyn as Vera": a clause of its own. */
  private boolean isAnother(int i) {
    Run run = line.runAt(i);
    return line.mentionAt(i) instanceof Mention.OfShow
        || run != null && line.names.person(run) != null;
  }
}
