package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the part where it stands before its player: "Kate, played by Emma Thompson", "Stella (Hannah van der Westhuysen)". */
final class PartsBefore {
  private static final int LONGEST_DESCRIPTION = 9;

  /** With fewer words before it, a name may open a list. */
  private static final int SHORTEST_TALE = 4;

  private final NamedSentence line;
  private final GivenNames givenNames;

  PartsBefore(NamedSentence line, GivenNames givenNames) {
    this.line = line;
    this.givenNames = givenNames;
  }

  /** The part before "is played by", "voiced by" and this name; null where none stands there. */
  @Nullable
  String playedBy(Run run) {
    int by = run.from() - 1;
    while (by > run.from() - 4
        && (line.is(WordClass.ROLE_NOUN, by) || line.isAny(by, "the", "late", "great"))) {
      by--;
    }
    Run likewise = line.is(by, "by") && isPlayedBefore(by) ? runEndingAt(by - 1) : null;
    if (likewise != null) {
      return line.names.name(likewise);
    }
    // "Kay, played till now by Ana Ruiz"
    int verb = by - 1;
    while (verb > by - 5 && line.isPlain(verb) && !line.is(WordClass.PLAY_VERB, verb)) {
      verb--;
    }
    if (!line.is(by, "by") || !line.is(WordClass.PLAY_VERB, verb) && !line.is(by - 1, "spoken")) {
      return null;
    }
    int i = line.is(WordClass.PLAY_VERB, verb) ? verb - 1 : by - 2;
    while (line.isMark(i, ',')
        || line.is(WordClass.AUXILIARY, i)
        || line.isAny(i, "again", "once", "still", "also", "who", "now")) {
      i--;
    }
    Run part = runEndingAt(i);
    if (part == null) {
      part = described(i);
    }
    if (part == null && isOfTitle(i)) {
      return line.mainTitle();
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

  /**
   * The part that stands before a player in words of its own: "Mags, Ana Ruiz's character", "Ward, the detective Ben Ode
   * plays", "Casey is the agent whom Mia Stone plays", "Tess, a part taken by Ida Holm"; null where none does.
   */
  @Nullable
  String toldOf(Run run) {
    int before = run.from() - 1;
    int to = run.to();
    if (line.isMark(before, '(') && line.isMark(to, ')')) {
      // "Kay, the office manager (Ana Ruiz)"
      Run part = described(before - 1);
      return part == null || line.names.person(part) != null && part.length() == 1
          ? null
          : line.names.name(part);
    }
    if (line.is(before, "is") && run.length() > 1 && givenNames.has(line.tokens, run.from())) {
      // "Kay is Ana Ruiz, Rex is Ben Ode"
      Run part = runEndingAt(before - 1);
      boolean unknown = part != null
          && part.length() == 1
          && line.names.person(part) == null
          && (givenNames.has(line.tokens, part.from()) || line.tokens.id(part.from()) < 0)
          && opensClause(part.from());
      return part != null && unknown ? line.names.name(part) : null;
    }
    boolean owned = line.isPossessive(to) && isPartNoun(to + 1) && line.runAt(to + 2) == null;
    if (owned) {
      return line.isMark(before, ',') && !line.isMark(to + 2, ',')
              || line.isMark(before, ',') && line.runAt(to + 3) == null
          ? apposed(before)
          : null;
    }
    boolean named = line.is(before, "the") && isPartNoun(to);
    if (named) {
      return line.isMark(before - 1, ',') ? apposed(before - 1) : null;
    }
    boolean plays = line.is(WordClass.PLAY_VERB, to) && closes(to + 1);
    boolean taken = line.is(before, "by") && line.isPlain(before - 1) && isPartNoun(before - 2);
    if (!plays && !taken) {
      return null;
    }
    int i = plays ? before : before - 2;
    if (plays && line.isAny(i, "that", "which", "whom", "who")) {
      i--;
    }
    int last = i;
    while (i > last - LONGEST_DESCRIPTION
        && line.tokens.isWord(i)
        && !line.is(WordClass.DETERMINER, i)
        && !line.is(WordClass.AUXILIARY, i)) {
      i--;
    }
    boolean described = i > line.from() && (i < last || taken) && line.is(WordClass.DETERMINER, i);
    if (!described) {
      return null;
    }
    if (line.isAny(i - 1, "is", "was")) {
      Run part = runEndingAt(i - 2);
      return part == null ? null : line.names.name(part);
    }
    return line.isMark(i - 1, ',') ? apposed(i - 1) : null;
  }

  /** The part that "as" gives to a player right behind it: "and, as Kay Cole, Ana Ruiz"; null where none does. */
  @Nullable
  String ahead(Run run) {
    Run part = line.isMark(run.from() - 1, ',') ? runEndingAt(run.from() - 2) : null;
    return part == null || !isAhead(part, line) ? null : line.names.name(part);
  }

  /**
   * "As Kay Cole, Ana Ruiz is", "and, as Kay Cole, Ben Ode", "after years of being Kay Cole, Ida Holm": whether a player
   * stands behind a part that "as" opens.
   */
  static boolean isAhead(Run part, NamedSentence line) {
    int as = part.from() - 1;
    if (line.is(as, "being") && line.isAny(as - 1, "of", "after")) {
      Run who = line.isMark(part.to(), ',') ? line.runAt(part.to() + 1) : null;
      return part.length() > 1 && who != null && who.length() > 1;
    }
    boolean opens = as == line.from()
        || line.isMark(as - 1, ',')
        || line.isMark(as - 1, ';')
        || line.is(as - 1, "and");
    Run player = line.isMark(part.to(), ',') ? line.runAt(part.to() + 1) : null;
    return line.is(as, "as") && opens && player != null && player.length() > 1;
  }

  /** "Kay is played by Ana Ruiz and Rex by Ben Ode": whether another is played by somebody before. */
  private boolean isPlayedBefore(int by) {
    for (int i = line.from(); i < by - 2; i++) {
      if (line.is(WordClass.PLAY_VERB, i) && line.is(i + 1, "by")) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int i) {
    return i == line.from()
        || line.isMark(i - 1, ',')
        || line.isMark(i - 1, ';')
        || line.isAny(i - 1, "and", "while");
  }

  private boolean isPartNoun(int i) {
    return line.isAny(i, "role", "part", "character")
        || line.is(i, "alter") && line.is(i + 1, "ego");
  }

  /** Whether a clause ends before a token: "the detective Ben Ode plays, is". */
  private boolean closes(int i) {
    return i >= line.to()
        || line.tokens.is(i, Tokens.MARK) && !line.isQuote(i)
        || line.is(WordClass.AUXILIARY, i)
        || line.is(WordClass.CONJUNCTION, i);
  }

  private @Nullable String apposed(int comma) {
    Run part = runEndingAt(comma - 1);
    return part == null ? null : line.names.name(part);
  }

  /** "the titular game warden portrayed by": the series bears the name of the part. */
  private boolean isOfTitle(int last) {
    int i = last;
    while (i > last - LONGEST_DESCRIPTION
        && line.isPlain(i)
        && !line.isAny(i, "titular", "eponymous")) {
      i--;
    }
    return line.isAny(i, "titular", "eponymous");
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
    while (i > last - LONGEST_DESCRIPTION && (line.isPlain(i) || line.isMark(i, '-'))) {
      // "Kevin Cole, may be remembered for its hero, played by": a clause
      if (line.is(WordClass.AUXILIARY, i)) {
        return null;
      }
      i--;
    }
    return i < last && line.isMark(i, ',') ? runEndingAt(i - 1) : null;
  }

  /** "Kay and Rex (Ana Ruiz and Ben Ode)": two players inside, in the order of their parts; empty where it is not so. */
  List<Seat> pair(int r) {
    if (r + 3 >= line.runs.size()) {
      return List.of();
    }
    Run first = line.runs.get(r);
    Run second = line.runs.get(r + 1);
    Run player = line.runs.get(r + 2);
    Run other = line.runs.get(r + 3);
    boolean shape = isJoined(first, second)
        && line.isMark(second.to(), '(')
        && player.from() == second.to() + 1
        && (isJoined(player, other)
            || line.isMark(player.to(), ',') && other.from() == player.to() + 1)
        && line.isMark(other.to(), ')');
    boolean players = shape
        && player.length() > 1
        && other.length() > 1
        && givenNames.has(line.tokens, player.from())
        && givenNames.has(line.tokens, other.from())
        && (first.length() == 1 || line.brackets.lean(player, first, line) >= 0)
        && !line.brackets.holdParts();
    return players
        ? List.of(
            new Seat(
                new Credit(
                    line.names.name(player), line.names.name(first), first.from(), first.to()),
                player.to(),
                -1),
            new Seat(
                new Credit(
                    line.names.name(other), line.names.name(second), second.from(), other.to() + 1),
                other.to(),
                -1))
        : List.of();
  }

  private boolean isJoined(Run one, Run next) {
    return next.from() == one.to() + 1 && (line.is(one.to(), "and") || line.isMark(one.to(), '&'));
  }

  /**
   * "Stella (Hannah van der Westhuysen)", "priest David Acosta (Mike Colter)": the player stands inside; {@code others}
   * tells whether the one before in the row does.
   */
  @Nullable
  Seat reversed(int r, boolean others) {
    Run run = line.runs.get(r);
    // "Bell's (Bruce Greenwood) stepson"
    boolean owner = line.isPossessive(run.to());
    int open = owner ? run.to() + 1 : run.to();
    if (!line.isMark(open, '(') || r + 1 >= line.runs.size()) {
      return null;
    }
    Run inside = line.runs.get(r + 1);
    // "Owen Hendricks (played by Noah Centineo)"
    boolean told = line.is(WordClass.PLAY_VERB, open + 1) && line.is(open + 2, "by");
    boolean alone = inside.from() == (told ? open + 3 : open + 1)
        && (line.isMark(inside.to(), ')') || line.isMark(inside.to(), ','));
    if (!alone || line.names.isCharacter(inside) || !isPlayer(inside, run)) {
      return null;
    }
    int lean = line.brackets.lean(inside, run, line);
    if (lean < 0 && !acts(run)) {
      return null;
    }
    // of "Andrew (Cho)" a surname is the player's
    boolean lone = run.length() == 1
        && (line.names.person(run) == null
            || inside.length() == 1 && line.names.fullName(run) == null);
    boolean titled = line.is(WordClass.HONORIFIC, run.from()) || line.names.isCharacter(run);
    // "Miranda Blakey (Reece)", where another is called Reece
    boolean surname = inside.length() == 1 && run.length() > 1;
    boolean shown = told
        || others
        || owner
        || lone
        || surname
        || titled
        || lean > 0
        || inside.length() > 1 && isOfPlot(run);
    if (!shown && !playersStandInside() && !line.brackets.holdPlayers(line.sentence)) {
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

  /** A full name, or the surname or first name of somebody whom the article names in full. */
  private boolean isPlayer(Run inside, Run outside) {
    if (inside.length() == 1) {
      return line.names.fullName(inside) != null
          || line.names.person(inside) != null && line.names.person(outside) == null;
    }
    boolean person = givenNames.has(line.tokens, inside.from())
        || line.names.person(inside) != null
        || playersStandInside()
        || isNamed(outside) && line.names.mayBePerson(inside);
    return person && !line.isTitle(inside.from(), inside.to());
  }

  /** "Maggie (Missy Peregrym)": a first name alone is a part, whoever plays it. */
  private boolean isNamed(Run run) {
    return run.length() == 1
        && givenNames.has(line.tokens, run.from())
        && line.names.person(run) == null
        && !line.brackets.holdPast(line.sentence);
  }

  /** Whether the words before a name tell what happens to a part, and not who plays. */
  private boolean isOfPlot(Run run) {
    return isDescribed(run, line)
        || isApposed(run, line)
        || isToldOf(run)
        || isRelativeOf(run)
        || acts(run)
        || isTold(run);
  }

  /** "Kay Cole (Ana Ruiz) learns that", "and his kin": what stands behind the parenthesis is told of a part. */
  private boolean acts(Run run) {
    int verb = run.to() + 1;
    while (verb < line.to() && !line.isMark(verb - 1, ')')) {
      verb++;
    }
    if (line.is(verb, "and") && line.isAny(verb + 1, "his", "her", "their")) {
      return !line.brackets.holdParts();
    }
    return line.isPlain(verb)
        && !line.brackets.holdParts()
        && line.tokens.length(verb) > 3
        && line.tokens.word(verb).endsWith("s")
        && !line.tokens.word(verb).endsWith("ss")
        && !line.is(WordClass.AUXILIARY, verb)
        && !line.is(WordClass.PREPOSITION, verb)
        && !line.is(WordClass.CASTING_VERB, verb)
        && !line.is(WordClass.PLAY_VERB, verb)
        && !line.is(WordClass.ON_SCREEN, verb)
        && !line.is(WordClass.CREW_VERB, verb)
        && !line.is(WordClass.SAYING, verb)
        && !line.is(WordClass.OWN_PART, verb);
  }

  /** "the son of Patrick Trueman". */
  private boolean isRelativeOf(Run run) {
    return line.is(run.from() - 1, "of")
        && (line.is(WordClass.RELATIVE, run.from() - 2)
            || line.isAny(run.from() - 2, "murder", "death", "killing", "disappearance", "story"));
  }

  /** "who fell in love with Lola Pearce (Danielle Harold)": prose in which nobody has played or joined so far. */
  private boolean isTold(Run run) {
    if (line.sentence.block().kind() != Text.Kind.PARAGRAPH
        || run.from() - line.from() < SHORTEST_TALE
        || line.brackets.holdParts()
        || !isInTale(run) && (line.is(WordClass.BE, run.from() - 1) || isOneOfRow(run))) {
      return false;
    }
    for (int i = line.from(); i < run.from() && !line.isMark(i, '('); i++) {
      boolean leads = line.is(i, "lead") && line.isAny(i + 1, "her", "him", "them", "to");
      if (!leads
          && (line.is(WordClass.PLAY_VERB, i)
              || line.is(WordClass.ON_SCREEN, i)
              || line.is(WordClass.ROLE_NOUN, i))) {
        return false;
      }
    }
    return true;
  }

  /** "The story between Lola Pearce (Danielle Harold) and …", "learns that the driver is": words of a plot stand before. */
  private boolean isInTale(Run run) {
    for (int i = line.from(); i < run.from() && !line.isMark(i, '('); i++) {
      boolean known = line.is(i, "that") && line.is(WordClass.BE, run.from() - 1);
      if (known
          || line.isAny(i, "where", "when", "between", "follows", "follow")
          || line.isAny(i, "revisits", "chronicles", "charts", "traces", "centres", "centers")) {
        return true;
      }
    }
    return false;
  }

  /** "her classmate, Nick Nelson (Kit Connor)": words for what a part is stand before its name, with a comma behind them. */
  static boolean isApposed(Run run, NamedSentence line) {
    int noun = run.from() - 2;
    if (!line.isMark(run.from() - 1, ',')
        || !line.isPlain(noun)
        || line.is(WordClass.ROLE_NOUN, noun)
        || line.is(WordClass.JOB_NOUN, noun)
        || line.is(WordClass.ROW_WORD, noun)
        || line.is(WordClass.SHOW_NOUN, noun)) {
      return false;
    }
    int first = noun - 1;
    while (first > noun - 4 && line.isPlain(first) && !line.is(WordClass.DETERMINER, first)) {
      first--;
    }
    return line.is(WordClass.DETERMINER, first);
  }

  /** "Emma Myers (Enid Sinclair), Joy Sunday (Bianca Barclay)": a parenthesis stands right before or behind. */
  private boolean isOneOfRow(Run run) {
    int before = run.from() - 1;
    while (line.isMark(before, ',') || line.is(before, "and")) {
      before--;
    }
    int close = run.to();
    while (close < line.to() && !line.isMark(close, ')')) {
      close++;
    }
    int behind = close + 1;
    while (line.isMark(behind, ',') || line.is(behind, "and")) {
      behind++;
    }
    Run next = line.runAt(behind);
    return line.isMark(before, ')')
        || behind > close + 1 && next != null && line.isMark(next.to(), '(');
  }

  /** "she says that she is Alice Webster": the plot says who somebody is. */
  private boolean isToldOf(Run run) {
    int before = run.from() - 1;
    return line.isAny(before, "named", "called")
        || line.is(WordClass.AUXILIARY, before) && line.isAny(before - 1, "he", "she");
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
  static boolean isDescribed(Run run, NamedSentence line) {
    int before = run.from() - 1;
    return line.isPlain(before)
        && !line.is(WordClass.FUNCTION_WORD, before)
        && !line.is(WordClass.ROLE_NOUN, before)
        && !line.is(WordClass.ROW_WORD, before)
        && !line.is(WordClass.JOB_NOUN, before)
        && !line.is(WordClass.CASTING_VERB, before)
        && !line.is(WordClass.ON_SCREEN, before)
        && !line.is(WordClass.PLAY_VERB, before)
        && !line.is(WordClass.CONJUNCTION, before)
        && !line.is(WordClass.PREPOSITION, before)
        && !line.is(WordClass.AUXILIARY, before);
  }
}
