package dev.upfront.reading.people;

import dev.upfront.reading.people.RoleReader.Role;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character that stands beside a player: "(Nick)", "as Charlie", ", who plays Elle,", "'s Maximus", "will play
 * Yaz". What belongs to the name itself is swallowed with it; a verb stays outside, as it says what becomes of the player.
 */
final class CharacterFinder {
  /** How far behind a player the verb may stand that gives the part. */
  private static final int VERB_REACH = 13;

  /** How long a clause between a player and the verb may be: ", best known for Extras and After Life,". */
  private static final int LONGEST_ASIDE = 25;

  private final NamedSentence line;
  private final RoleReader roles;
  private final Credits credits;

  CharacterFinder(NamedSentence line) {
    this.line = line;
    this.roles = new RoleReader(line);
    this.credits = new Credits(line);
  }

  /**
   * What stands behind a player.
   *
   * @param character the part, or null
   * @param to behind what belongs to the name
   * @param characterTo behind the last word of the part, -1 where there is none or it stands in parentheses
   */
  record Beside(@Nullable String character, int to, int characterTo) {
    static Beside nothing(int to) {
      return new Beside(null, to, -1);
    }
  }

  /** What stands behind a name. */
  Beside behind(Run name) {
    int to = behindAge(name.to());
    int close = credits.close(to);
    if (close > 0 && credits.isJob(to + 1, close)) {
      return Beside.nothing(to);
    }
    if (close > 0) {
      String inside = credits.character(to + 1, close);
      Beside told = inside == null ? null : told(close + 1);
      if (told != null) {
        return told;
      }
      if (inside != null) {
        return new Beside(inside, close + 1, -1);
      }
      to = close + 1;
    }
    boolean turned = line.isAny(name.from() - 1, "opposite", "alongside", "joining", "of", "with")
        && line.isAny(to, "is", "are");
    if (turned) {
      // "opposite Ana Ruiz is Ben Cole"
      return Beside.nothing(to);
    }
    if (line.isPossessive(to)) {
      return isAuthor(name) ? Beside.nothing(to) : owned(to);
    }
    Beside direct = direct(to);
    return direct != null ? direct : byVerb(to, to);
  }

  /** "Lauren Holly (Picket Fences) will recur as Lynn Harper": the part, and so no part in the parentheses; else null. */
  private @Nullable Beside told(int to) {
    Beside direct = direct(to);
    Beside told = direct != null ? direct : byVerb(to, to);
    return told.character() == null ? null : told;
  }

  /** "Gatwa, 31, plays": the age belongs to the name. */
  private int behindAge(int to) {
    boolean age = line.isMark(to, ',')
        && line.to() > to + 2
        && line.tokens.isNumber(to + 1)
        && line.tokens.number(to + 1) < 100
        && line.isMark(to + 2, ',');
    boolean clause = age && line.isAny(to + 3, "who", "whose");
    return clause ? to + 2 : age ? to + 3 : to;
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

  /** "Aaron Moten's Maximus"; a work or a show that somebody owns is no part. */
  private Beside owned(int to) {
    // "Scott's character is Marcus, Ruiz's is Kay"
    boolean likewise = line.isAny(to + 1, "is", "was") && line.runAt(to + 2) != null;
    Run part = line.runAt(likewise ? to + 2 : behindCharacter(to + 1));
    for (int i = to + 1; i < to + 4 && line.isPlain(i); i++) {
      // "Danny John-Jules's comeback as Dwayne"
      if (line.is(i + 1, "as") && !line.is(WordClass.SHOW_NOUN, i)) {
        return outside(to, i + 2, 8);
      }
    }
    if (part == null
        || part.length() > 4
        || line.mentionAt(part.from()) != null
        || line.is(WordClass.MONTH, part.from())
        || line.isTitle(part.from(), part.to())
            && !(part.length() == 1 && line.names.hasGivenName(part.from()))) {
      return Beside.nothing(to);
    }
    if (line.is(WordClass.STAFF_WORD, part.to())) {
      return Beside.nothing(to);
    }
    for (int i = part.to(); i < part.to() + 3 && !line.is(WordClass.ROLE_STOP, i); i++) {
      if (line.is(WordClass.WORK_NOUN, i) || line.is(WordClass.SHOW_NOUN, i)) {
        return Beside.nothing(to);
      }
    }
    return new Beside(line.names.name(part), part.to(), part.to());
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

  /** The part where it follows the name with no verb but "who plays". */
  private @Nullable Beside direct(int to) {
    boolean comma = line.isMark(to, ',') || line.isDash(to) && line.isAny(to + 1, "who", "whose");
    int at = comma ? to + 1 : to;
    while (line.isAny(at, "also", "again", "too")) {
      at++;
    }
    if (line.is(at, "as")) {
      boolean part = !line.isAny(at + 1, "well", "he", "she", "they", "are", "is", "it");
      Beside beside = part ? swallowAs(to, at + 1) : null;
      // "Murray, as Brett Gelman has been promoted": no part, but a reason
      boolean clause = comma
          && beside != null
          && beside.characterTo() > 0
          && line.is(WordClass.AUXILIARY, beside.characterTo());
      return clause ? null : beside;
    }
    int partOf = behindPartOf(at);
    if (partOf > 0) {
      return swallow(to, partOf, 10);
    }
    if (!comma) {
      return null;
    }
    int ofShow = behindShow(at);
    if (ofShow > 0 || isPartIn(at)) {
      return named(swallow(to, ofShow > 0 ? ofShow : at, 4));
    }
    boolean kin = line.is(WordClass.RELATIVE, at) && line.is(at + 1, "of");
    if ((kin || line.is(WordClass.ASIDE_WORD, at))
        && !line.isAny(at, "who", "whose", "whom", "best", "known")) {
      return inAside(to, at);
    }
    if (line.isAny(at, "aka", "alias")) {
      return named(swallow(to, at + 1, 6));
    }
    if (line.is(at, "who") || line.is(at, "whom")) {
      return here(relative(to, at + 1));
    }
    if (line.is(at, "whose")) {
      return whose(to, at + 1);
    }
    if (line.is(WordClass.PLAY_VERB, at) && line.tokens.word(at).endsWith("ing")) {
      return named(swallow(to, at + 1, 9));
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
  private @Nullable Beside inAside(int to, int start) {
    int i = start;
    while (i < start + 8 && !line.isMark(i, ',')) {
      if (line.is(i, "as")) {
        return here(named(swallow(to, i + 1, 10)));
      }
      i++;
    }
    boolean behind = line.isMark(i, ',') && line.is(i + 1, "as") && line.runAt(i + 2) != null;
    return behind ? named(swallow(to, i + 2, 4)) : null;
  }

  /** The part, but for one that was played elsewhere: ", who played Samantha in Sex and the City,". */
  private @Nullable Beside here(@Nullable Beside beside) {
    if (beside == null || !line.isAny(beside.characterTo(), "in", "on")) {
      return beside;
    }
    int i = beside.characterTo() + 1;
    while (line.isAny(i, "the", "hit")
        || line.isQuote(i)
        || line.mentionAt(i) instanceof Mention.OfPlatform && line.isPossessive(i + 1)
        || line.isPossessive(i)) {
      i++;
    }
    Mention.OfSeries series = line.seriesAt(i);
    boolean elsewhere = series != null
        ? !series.title().equals(line.mainTitle())
        : line.runAt(i) != null || line.isQuote(i - 1) || line.tokens.isNumber(i);
    return elsewhere ? null : beside;
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

  /** A part behind "as"; where it has no name, the words for it still belong to the player: "as the hapless mayor". */
  private Beside swallowAs(int to, int start) {
    // "as Best Actress": a prize
    if (isJob(start) || line.is(start, "best") && line.isCapital(start)) {
      return Beside.nothing(to);
    }
    Beside beside = swallow(to, start, 12);
    if (beside.character() != null || !line.is(WordClass.DETERMINER, start)) {
      return beside;
    }
    int end = start;
    while (end < start + 8
        && (line.isPlain(end) || line.isMark(end, '-') || line.is(WordClass.NOT_A_NAME, end))
        && !line.is(WordClass.CONJUNCTION, end)
        && !line.is(WordClass.AUXILIARY, end)
        && line.mentionAt(end) == null) {
      end++;
    }
    return Beside.nothing(end);
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

  private Beside swallow(int to, int start, int reach) {
    Role role = roles.read(start, reach);
    return role == null ? Beside.nothing(to) : new Beside(role.name(), role.to(), role.to());
  }

  private static @Nullable Beside named(Beside beside) {
    return beside.character() == null ? null : beside;
  }

  /** ", who plays Elle", ", who will be seen as", ", who returns as", ", whom we know as", ", who is Elle". */
  private @Nullable Beside relative(int to, int start) {
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
    boolean is = line.isAny(verb - 1, "is", "was", "be") && verb > start;
    if (line.is(WordClass.PLAY_VERB, verb) || line.isAny(verb, "resurrect", "resurrects")) {
      return named(swallow(to, verb + 1, 9));
    }
    if (line.is(WordClass.CASTING_VERB, verb)) {
      boolean plays =
          line.isAny(verb, "stars", "starred", "appears", "appeared", "seen", "featured");
      for (int i = verb + 1; i < verb + 10 && !line.isMark(i, ','); i++) {
        Beside part = line.is(i, "as") ? named(swallow(to, i + 1, 10)) : null;
        if (part != null) {
          // "who takes over from A as the Queen" says what becomes of the player, so it stays
          // outside
          return plays ? part : new Beside(part.character(), to, part.characterTo());
        }
      }
    }
    for (int i = verb; i < verb + 10 && !line.isMark(i, ','); i++) {
      // "who won an Emmy for her role as nurse Dana Evans"
      if (line.isAny(i, "role", "performance", "turn") && line.isAny(i + 1, "as", "of")) {
        return named(swallow(to, i + 2, 9));
      }
    }
    if (line.is(verb - 1, "know") && line.is(verb, "as")) {
      return named(swallow(to, verb + 1, 9));
    }
    if (line.isAny(
        verb, "takes", "took", "taking", "take", "taken", "has", "had", "brings", "brought")) {
      for (int i = verb; i < verb + 5; i++) {
        if ((line.is(WordClass.PART_NOUN, i) || line.is(i, "character")) && line.is(i + 1, "of")) {
          return named(swallow(to, i + 2, 9));
        }
      }
    }
    if (line.isAny(verb, "is", "was", "are")
        || is && (line.runAt(verb) != null || line.isAny(verb, "the", "a"))) {
      int what = line.isAny(verb, "is", "was", "are") ? verb + 1 : verb;
      boolean job = line.isAny(what, "head", "director", "controller") && line.is(what + 1, "of");
      Beside who = job || line.is(WordClass.PREPOSITION, what) ? null : named(swallow(to, what, 6));
      return who != null && onlyDescribes(what, who.to()) ? who : null;
    }
    return null;
  }

  /** ", whose character Gerry was murdered", ", whose Belinda". */
  private @Nullable Beside whose(int to, int start) {
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

  /** ", the sly Pellegrini of the earlier parts": closed on both sides, and nothing but a description. */
  private @Nullable Beside apposed(int to, int start) {
    for (int i = start; i < start + 6 && !line.isMark(i, ','); i++) {
      if (isAnother(i)) {
        break;
      }
      if (line.is(i, "who")) {
        return here(relative(to, i + 1));
      }
      if (line.is(i, "as") && !line.is(i - 1, "known")) {
        return here(named(swallow(to, i + 1, 10)));
      }
      if (line.is(i, "behind")
          && line.runAt(i + 1) != null
          && (line.is(WordClass.ROLE_NOUN, i - 1) || line.isAny(i - 1, "man", "woman", "voice"))) {
        return named(swallow(to, i + 1, 3));
      }
    }
    Beside apposed = named(swallow(to, start, 7));
    if (apposed == null || !onlyDescribes(start, apposed.to())) {
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

  /** "Jodi Balfour has signed on as Jack", "Louis Hofmann will play Jonas". */
  private Beside byVerb(int to, int start) {
    if (line.isMark(start, ',')) {
      int behind = behindAside(start);
      return behind < 0 ? Beside.nothing(to) : byVerb(to, behind);
    }
    if (line.isDash(start)) {
      int behind = behindDashes(start);
      return behind < 0 ? Beside.nothing(to) : byVerb(to, behind);
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
      if (isPlaying(i)) {
        Beside part = outside(to, behindFiller(i + 1), 9);
        // "previously played Andy Carver in Brookside"
        boolean once = line.isAny(i - 1, "previously", "formerly", "once");
        return once && line.isAny(part.characterTo(), "in", "on") ? Beside.nothing(to) : part;
      }
      if (line.isAny(i, "best", "better") && line.is(i + 1, "known")) {
        return Beside.nothing(to);
      }
      if (line.is(i, "having") && line.is(i + 1, "been") && line.runAt(i + 2) != null) {
        return outside(to, i + 2, 3);
      }
      int own = behindOwnPart(i);
      if (own > 0) {
        return outside(to, own, 3);
      }
      boolean part = line.is(WordClass.PART_NOUN, i) && line.is(i + 1, "of");
      if ((casting || part && line.is(i - 1, "the") || isNamedAs(i))
          && (line.is(i, "as") && !line.is(i + 1, "well") || part)) {
        Run subject = line.isMark(i - 1, ',') ? line.runAt(i + 1) : null;
        if (subject != null
            && (line.isMark(subject.to(), '(') || line.is(WordClass.AUXILIARY, subject.to()))) {
          // "returned, as June had done before"
          return Beside.nothing(to);
        }
        return outside(to, part ? i + 2 : i + 1, 10);
      }
      if (i == start) {
        Beside is = copula(to, start);
        if (is != null) {
          return is;
        }
      }
      if (endsClause(i) || i > start && line.runAt(i) != null && !casting) {
        return Beside.nothing(to);
      }
      // "is unnervingly good as Jack", but "is as good as"
      praised |= line.isAny(i, "is", "was", "are", "were") && !line.is(i + 1, "as");
      casting |= praised && line.is(i + 1, "as") && line.seriesAt(i + 2) == null
          || line.is(WordClass.CASTING_VERB, i)
          || line.isAny(i, "lends", "bid", "bids", "turns", "speaks", "spoke", "voice");
    }
    return Beside.nothing(to);
  }

  /** "chews the scenery as Kay Cole": a full name behind "as", with which the clause ends. */
  private boolean isNamedAs(int as) {
    Run part = line.is(as, "as") ? line.runAt(as + 1) : null;
    return part != null
        && line.isPlain(as - 1)
        && !line.is(as - 1, "and")
        && part.length() > 1
        && line.names.hasGivenName(part.from())
        && (part.to() >= line.to() || line.tokens.is(part.to(), Tokens.MARK));
  }

  /** "said that his character, Jay", "gives life to a character named Robin": where the name of the part begins, or -1. */
  private int behindOwnPart(int i) {
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
      boolean shortened = line.isMark(i, '.') && line.isCapital(i - 1);
      if (line.isMark(i, ';') || line.isMark(i, '.') && !shortened || line.isMark(i, ':')) {
        return -1;
      }
      boolean verb = line.is(WordClass.PLAY_VERB, i + 1)
          || line.is(WordClass.CASTING_VERB, i + 1)
          || line.is(WordClass.SAYING, i + 1)
          || line.is(WordClass.AUXILIARY, i + 1);
      if (line.isMark(i, ',') && verb && !line.isCapital(i + 1)) {
        return i + 1;
      }
    }
    return -1;
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
    boolean noun = line.isAny(i, "voice", "play", "lead")
        && line.isAny(i - 1, "his", "her", "the", "a", "their");
    return line.is(WordClass.PLAY_VERB, i) && !noun && !line.is(i - 1, "by")
        || line.isAny(i, "remains", "becomes", "resurrects")
        || line.is(i, "being") && line.is(i - 1, "to")
        || line.isAny(i, "makes", "made") && makes(i + 1)
        || line.is(i, "resurrect") && line.isAny(i - 1, "to", "will")
        || line.is(i, "become") && line.isAny(i - 1, "to", "will")
        || line.isAny(i, "handed", "landed", "nabbed", "nabs", "lands") && line.runAt(i + 1) != null
        || line.isAny(i, "into", "to", "for")
            && line.isAny(i - 1, "turns", "farewell", "voice", "spoke", "speaks");
  }

  /** "makes a fine Inspector Cole", "made a compelling Kay Cole". */
  private boolean makes(int article) {
    int name = article + 1;
    while (name < article + 4 && line.isPlain(name)) {
      name++;
    }
    Run part = line.isAny(article, "a", "an") && name > article + 1 ? line.runAt(name) : null;
    return part != null
        && part.length() > 1
        && (line.names.hasGivenName(name) || line.is(WordClass.HONORIFIC, name));
  }

  /** Skips "his role as", "the part of". */
  private int behindFiller(int start) {
    int i = start;
    while (line.isAny(i, "his", "her", "their", "of", "as", "fan", "favorite", "favourite")
        || line.is(WordClass.PART_NOUN, i)
        || line.is(i, "the") && line.is(WordClass.PART_NOUN, i + 1)) {
      i++;
    }
    return i;
  }

  private Beside outside(int to, int start, int reach) {
    Role role = roles.read(start, reach);
    return role == null ? Beside.nothing(to) : new Beside(role.name(), to, role.to());
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
        || !onlyDescribes(what, role.to())
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
      if (line.isPlain(i) && (line.tokens.word(i).endsWith("ing") || line.isAny(i, "not", "one"))
          || i == from && line.isPlain(i) && line.tokens.word(i).endsWith("ed")
          || line.is(WordClass.CASTING_VERB, i) && line.isPlain(i) && !line.is(i, "lead")) {
        return true;
      }
    }
    return false;
  }

  /** Whether words only describe a part: no job, work or show, and no person whose it is. */
  private boolean onlyDescribes(int from, int to) {
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

  private boolean endsClause(int i) {
    return line.isMark(i, ';')
        || line.isMark(i, '.')
        || line.isMark(i, '(')
        || line.isMark(i, ':')
        || line.isAny(i, "but", "while", "whereas");
  }
}
