package dev.upfront.reading.people;

import dev.upfront.reading.people.RoleReader.Role;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part that the verb of a player gives: "Jodi Balfour has signed on as Jack", "Louis Hofmann, best known for Dark,
 * will play Jonas", "Carrie Coon is Bertha". The verb stays outside, as it says what becomes of the player.
 */
final class PartsByVerb {
  /** How far behind a player the verb may stand that gives the part. */
  private static final int VERB_REACH = 18;

  /** How long a clause between a player and the verb may be: ", best known for Extras and After Life,". */
  private static final int LONGEST_ASIDE = 25;

  /** "a full-time series regular". */
  private static final int LONGEST_RANK = 7;

  private final NamedSentence line;
  private final RoleReader roles;

  PartsByVerb(NamedSentence line, RoleReader roles) {
    this.line = line;
    this.roles = roles;
  }

  /** The part that a verb of the name gives, or none; {@code to}: behind the name. */
  Beside read(int to) {
    return read(to, to);
  }

  private Beside read(int to, int start) {
    if (line.isMark(start, ',') || line.isDash(start)) {
      int behind = line.isMark(start, ',') ? behindAside(start) : behindDashes(start);
      return behind < 0 ? Beside.nothing(to) : read(to, behind);
    }
    Mention.OfSeries origin = line.isAny(start, "of", "from") ? line.seriesAt(start + 1) : null;
    Beside behindOrigin = origin == null ? null : copula(to, origin.to());
    if (behindOrigin != null) {
      // "Clarke Peters of The Wire was Ralph"
      return behindOrigin;
    }
    boolean casting = false;
    boolean praised = false;
    int limit = Math.min(line.to(), start + VERB_REACH);
    for (int i = start; i < limit; i++) {
      Mention.OfSeries title = i > start ? line.seriesAt(i) : null;
      if (title != null) {
        // "stars in NCIS: Origins as Jack": what stands in a title ends no clause
        limit = Math.min(line.to(), limit + title.to() - i);
        i = title.to() - 1;
        continue;
      }
      if (line.isAnyMark(i)) {
        if (endsClause(i)) {
          return Beside.nothing(to);
        }
        casting |= praised && opensPart(i + 1);
        continue;
      }
      if (isPlaying(i)) {
        return played(to, i);
      }
      if (starsOther(i)) {
        return Beside.nothing(to);
      }
      if (line.isAny(i, "best", "better") && line.is(i + 1, "known")) {
        return Beside.nothing(to);
      }
      int own = behindOwnPart(i);
      if (own > 0) {
        return roles.apart(to, own, 3);
      }
      int part = behindAs(i, casting);
      if (part > 0) {
        Beside beside = isReason(i) ? Beside.nothing(to) : roles.apart(to, part, 10);
        if (beside.character() != null || !isRank(part)) {
          return beside;
        }
      }
      Beside is = i == start ? copula(to, start) : null;
      if (is != null) {
        return is;
      }
      // "have returned, with Ana Ruiz playing Kay": the part of somebody else
      Run other = i > start ? line.runAt(i) : null;
      if (line.isDescribedBy(i)
          || isOtherClause(i)
          || other != null && (!casting || line.is(WordClass.PLAY_VERB, other.to()))) {
        return Beside.nothing(to);
      }
      // "is unnervingly good as Jack", but "is as good as"
      praised = praised || line.isAny(i, "is", "was", "are", "were") && !line.is(i + 1, "as");
      casting = casting
          || praised && opensPart(i + 1)
          || line.is(WordClass.CASTING_VERB, i)
          || line.isAny(i, "bid", "bids", "speaks", "spoke", "voice");
    }
    return Beside.nothing(to);
  }

  /** "based on the novel by Ken Abe and stars Ana Ruiz as Joan": the part is of whom the verb has as its object. */
  private boolean starsOther(int verb) {
    Run object = line.isAny(verb, "stars", "starred", "features") ? line.runAt(verb + 1) : null;
    return object != null && line.names.person(object) != null;
  }

  /** "will play Yaz"; but "previously played Andy Carver in Brookside". */
  private Beside played(int to, int verb) {
    Beside part = roles.apart(to, behindFiller(verb + 1), 9);
    boolean once = line.isAny(verb - 1, "previously", "formerly", "once");
    return once && line.isAny(part.characterTo(), "in", "on") ? Beside.nothing(to) : part;
  }

  /** Behind "as" and "the role of", where a verb or what follows tells that a part does; else -1. */
  private int behindAs(int i, boolean casting) {
    if (line.is(i, "as")) {
      return !line.is(i + 1, "well") && (casting || isNamedAs(i)) ? i + 1 : -1;
    }
    boolean part = line.is(WordClass.PART_NOUN, i) && line.is(i + 1, "of");
    return part && (casting || line.is(i - 1, "the")) ? i + 2 : -1;
  }

  /** "returns as a full-time series regular in season 3 as Kay Cole": what comes behind "as" first is no part. */
  private boolean isRank(int start) {
    for (int i = start; i < start + LONGEST_RANK && !line.is(WordClass.ROLE_STOP, i); i++) {
      if (line.isAny(i, "regular", "guest", "star", "lead", "newcomer", "recurring")) {
        return true;
      }
    }
    return false;
  }

  /** "returned, as June had done before", ", as Ben Ode (Fargo) did". */
  private boolean isReason(int as) {
    Run subject = line.isMark(as - 1, ',') ? line.runAt(as + 1) : null;
    return subject != null
        && (line.isMark(subject.to(), '(') || line.is(WordClass.AUXILIARY, subject.to()));
  }

  /** "chews the scenery as Kay Cole": a full name behind "as", with which the clause ends. */
  private boolean isNamedAs(int as) {
    Run part = line.runAt(as + 1);
    return part != null
        && line.isPlain(as - 1)
        && !line.is(as - 1, "and")
        && part.length() > 1
        && line.names.hasGivenName(part.from())
        && (part.to() >= line.to() || line.tokens.is(part.to(), Tokens.MARK));
  }

  /** "said that his character, Jay", "gives life to a character named Robin": where the name of the part begins, or -1. */
  private int behindOwnPart(int i) {
    // "after having been Kay Cole for years"
    if (line.is(i, "having") && line.is(i + 1, "been") && line.runAt(i + 2) != null) {
      return i + 2;
    }
    boolean owned = line.isAny(i, "his", "her", "their") && line.isAny(i + 1, "character", "role");
    if (owned && (line.isMark(i + 2, ',') || line.runAt(i + 2) != null)) {
      return line.isMark(i + 2, ',') ? i + 3 : i + 2;
    }
    boolean named = line.isAny(i, "named", "called") && line.isAny(i - 1, "character", "role");
    return named ? line.is(i + 1, "as") ? i + 2 : i + 1 : -1;
  }

  /** Behind ", best known for Extras and After Life," where a verb follows; -1 where none does. */
  private int behindAside(int comma) {
    int limit = Math.min(line.to() - 1, comma + LONGEST_ASIDE);
    for (int i = comma + 1; i < limit; i++) {
      if (!line.isAnyMark(i)) {
        continue;
      }
      int verb = line.isAny(i + 1, "also", "now") ? i + 2 : i + 1;
      if (line.isMark(i, ',') && isVerb(verb)) {
        return verb;
      }
      boolean shortened = line.isMark(i, '.') && line.isCapital(i - 1);
      if (line.isMark(i, ';') || line.isMark(i, '.') && !shortened || line.isMark(i, ':')) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isVerb(int i) {
    // "Ana Ruiz, Mia Stone, newcomer Ben Ode"
    boolean label = line.is(WordClass.ROLE_NOUN, i) && line.runAt(i + 1) != null;
    return !label
        && !line.isCapital(i)
        && (line.is(WordClass.PLAY_VERB, i)
            || line.is(WordClass.CASTING_VERB, i)
            || line.is(WordClass.SAYING, i)
            || line.is(WordClass.AUXILIARY, i));
  }

  /** Behind "– best known for Extras –"; -1 where no second dash stands. */
  private int behindDashes(int dash) {
    for (int i = dash + 1; i < Math.min(line.to() - 1, dash + LONGEST_ASIDE); i++) {
      if (line.isDash(i)) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean isPlaying(int i) {
    if (line.is(WordClass.PLAY_VERB, i)) {
      boolean noun =
          line.isAny(i, "voice", "play") && line.isAny(i - 1, "his", "her", "the", "a", "their");
      return !noun && !line.is(i - 1, "by");
    }
    return line.isAny(i, "remains", "becomes", "resurrects")
        || line.is(i, "being") && line.is(i - 1, "to")
        || line.isAny(i, "makes", "made") && isFinePart(i + 1)
        || line.isAny(i, "resurrect", "become") && line.isAny(i - 1, "to", "will")
        || line.runAt(i + 1) != null && line.isAny(i, "handed", "landed", "nabbed", "nabs", "lands")
        || line.isAny(i, "into", "to", "for")
            && line.isAny(i - 1, "turns", "farewell", "voice", "spoke", "speaks");
  }

  /** "makes a fine Inspector Cole", "made a compelling Kay Cole". */
  private boolean isFinePart(int article) {
    int name = article + 1;
    while (name < article + 4 && line.isPlain(name)) {
      name++;
    }
    Run part = line.isAny(article, "a", "an") && name > article + 1 ? line.runAt(name) : null;
    return part != null
        && part.length() > 1
        && (line.names.hasGivenName(name) || line.is(WordClass.HONORIFIC, name));
  }

  /** Skips "his role as", "the part of", "his “Low Water” role as". */
  private int behindFiller(int start) {
    int i = line.isAny(start, "his", "her") ? behindSeriesOfPart(start + 1) : start;
    while (line.isAny(i, "his", "her", "their", "of", "as", "fan", "favorite", "favourite")
        || line.is(WordClass.PART_NOUN, i)
        || line.is(i, "the") && line.is(WordClass.PART_NOUN, i + 1)) {
      i++;
    }
    return i;
  }

  /** Behind the series that a part comes from; the token itself where none stands before a word for a part. */
  private int behindSeriesOfPart(int i) {
    Mention.OfSeries series = line.seriesAt(line.isQuote(i) ? i + 1 : i);
    if (series == null) {
      return i;
    }
    int behind = line.isQuote(series.to()) ? series.to() + 1 : series.to();
    return line.is(WordClass.PART_NOUN, behind) ? behind : i;
  }

  /** "Carrie Coon is Bertha", "Morgan Spector her husband George", "Alisha Wainwright would be Nicole". */
  private @Nullable Beside copula(int to, int start) {
    int what = start;
    if (line.isAny(start, "is", "was")) {
      what = start + 1;
    } else if (line.isAny(start, "would", "will") && line.is(start + 1, "be")
        || line.isAny(start, "had", "has") && line.is(start + 1, "been")) {
      what = start + 2;
    } else if (!(line.isAny(start, "the", "her", "his") && line.isPlain(start + 1))) {
      return null;
    }
    if (line.is(WordClass.PREPOSITION, what)) {
      return null;
    }
    Role role = roles.read(what, 7);
    if (role == null
        || !roles.onlyDescribes(what, role.to())
        || what > start && hasVerb(what, role.to())) {
      return null;
    }
    if (what > start) {
      return new Beside(role.name(), to, role.to());
    }
    boolean closed = role.to() >= line.to() || line.tokens.is(role.to(), Tokens.MARK);
    return closed ? new Beside(role.name(), role.to(), role.to()) : null;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isPlain(i)
          && (line.endsWith(i, "ing")
              || line.isAny(i, "not", "one")
              || i == from && line.endsWith(i, "ed")
              || line.is(WordClass.CASTING_VERB, i) && !line.is(i, "lead"))) {
        return true;
      }
    }
    return false;
  }

  /** "as Jack", but for a title. */
  private boolean opensPart(int as) {
    return line.is(as, "as") && line.seriesAt(as + 1) == null;
  }

  private boolean endsClause(int mark) {
    return line.isMark(mark, ';')
        || line.isMark(mark, '.')
        || line.isMark(mark, '(')
        || line.isMark(mark, ':');
  }

  private boolean isOtherClause(int joint) {
    return line.isAny(joint, "but", "while", "whereas");
  }
}
