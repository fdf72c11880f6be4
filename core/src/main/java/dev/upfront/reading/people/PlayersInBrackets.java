package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds players in parentheses behind their parts: "Stella (Hannah van der Westhuysen)", "Kay and Rex (Ana Ruiz and Ben
 * Ode)".
 */
final class PlayersInBrackets {
  private final NamedSentence line;
  private final StoryWords story;

  PlayersInBrackets(NamedSentence line) {
    this.line = line;
    this.story = new StoryWords(line);
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
    boolean shape = line.areJoined(first, second)
        && line.isMark(second.to(), '(')
        && player.from() == second.to() + 1
        && (line.areJoined(player, other)
            || line.isMark(player.to(), ',') && other.from() == player.to() + 1)
        && line.isMark(other.to(), ')');
    boolean players = shape
        && player.length() > 1
        && other.length() > 1
        && line.names.hasGivenName(player.from())
        && line.names.hasGivenName(other.from())
        && (first.length() == 1 || line.brackets.lean(player, first, line) >= 0)
        && !line.brackets.holdParts();
    return players
        ? List.of(
            seat(player, line.names.name(player), first, first.to()),
            seat(other, line.names.name(other), second, other.to() + 1))
        : List.of();
  }

  private Seat seat(Run player, String name, Run part, int to) {
    Credit credit = new Credit(name, line.names.name(part), part.from(), to);
    return new Seat(credit, player.to(), -1);
  }

  /**
   * "Stella (Hannah van der Westhuysen)", "priest David Acosta (Mike Colter)": the player stands inside; {@code others}
   * tells whether the one before in the row does.
   */
  @Nullable
  Seat one(int r, boolean others) {
    Run run = line.runs.get(r);
    // "Bell's (Bruce Greenwood) stepson"
    boolean owner = line.isPossessive(run.to());
    int open = owner ? run.to() + 1 : run.to();
    if (!line.isMark(open, '(') || r + 1 >= line.runs.size()) {
      return null;
    }
    if (line.isBesidePlayer(run)) {
      return null;
    }
    Run inside = line.runs.get(r + 1);
    // "Owen Hendricks (played by Noah Centineo)"
    boolean told = line.is(WordClass.PLAY_VERB, open + 1) && line.is(open + 2, "by");
    boolean alone = inside.from() == (told ? open + 3 : open + 1)
        && (line.isMark(inside.to(), ')') || line.isMark(inside.to(), ','));
    if (!alone || line.names.isCharacter(inside)) {
      return null;
    }
    int lean = line.brackets.lean(inside, run, line);
    if (lean <= 0 && !isPlayer(inside, run)) {
      return null;
    }
    if (lean < 0 && !story.acts(run)) {
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
        || inside.length() > 1 && story.tells(run);
    if (!shown && !playersStandInside() && !line.brackets.holdPlayers(line.sentence)) {
      return null;
    }
    String person = line.names.person(inside);
    return seat(
        inside,
        person == null ? line.names.name(inside) : person,
        run,
        Math.min(line.to(), line.closing(inside.to()) + 1));
  }

  /** A full name, or the surname or first name of somebody whom the article names in full. */
  private boolean isPlayer(Run inside, Run outside) {
    if (inside.length() == 1) {
      return line.names.fullName(inside) != null
          || line.names.person(inside) != null
              && (line.names.person(outside) == null || line.brackets.holdPlayers(line.sentence));
    }
    boolean person = line.names.hasGivenName(inside.from())
        || line.names.person(inside) != null
        || playersStandInside()
        || isNamed(outside) && line.names.mayBePerson(inside);
    return person && !line.isTitle(inside.from(), inside.to());
  }

  /** "Maggie (Missy Peregrym)": a first name alone is a part, whoever plays it. */
  private boolean isNamed(Run run) {
    return run.length() == 1
        && line.names.hasGivenName(run.from())
        && line.names.person(run) == null
        && !line.brackets.holdPast(line.sentence);
  }

  /** Where one name alone has a full name behind it in parentheses, the sentence names parts first. */
  private boolean playersStandInside() {
    for (int k = 0; k + 1 < line.runs.size(); k++) {
      Run run = line.runs.get(k);
      Run inside = line.runs.get(k + 1);
      if (run.length() == 1
          && !line.isBesidePlayer(run)
          && line.names.person(run) == null
          && inside.from() == run.to() + 1
          && inside.length() > 1
          && line.isMark(run.to(), '(')
          && line.names.hasGivenName(inside.from())) {
        return true;
      }
    }
    return false;
  }
}
