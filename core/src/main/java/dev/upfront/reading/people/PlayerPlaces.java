package dev.upfront.reading.people;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds names that stand where only players stand: "starring Ana Ruiz and Ben Ode", "actor Ana Ruiz", "played by Ana Ruiz".
 * Who plays there is the player of "Kay Cole (Ana Ruiz)" too.
 */
final class PlayerPlaces {
  private final Set<String> players = new HashSet<>();

  /** Looks through one sentence. */
  void note(NamedSentence line) {
    boolean plays = false;
    int end = -1;
    for (Run run : line.runs) {
      plays = plays && isNext(end, run.from(), line) || isPlayer(run, line);
      if (plays && run.length() > 1) {
        players.add(line.names.key(run));
      }
      end = run.to();
    }
  }

  boolean has(Run run, NamedSentence line) {
    return players.contains(line.names.key(run));
  }

  private static boolean isPlayer(Run run, NamedSentence line) {
    int before = run.from() - 1;
    if (line.is(before, "of") && line.is(before - 1, "likes")) {
      before = line.is(before - 2, "the") ? before - 3 : before - 2;
    }
    // "the actress Kay Cole (Ana Ruiz)": a part that acts
    boolean open = line.isMark(run.to(), '(');
    boolean introduced = line.isAny(before, "stars", "starring")
        || !open && line.is(WordClass.ROLE_NOUN, before) && !line.isAny(before, "veteran", "vet")
        || line.is(before, "by") && line.is(WordClass.PLAY_VERB, before - 1);
    // "rounding out the cast are Ana Ruiz (Kay Cole)"
    boolean listed = line.isAny(before, "are", "is", "include", "includes")
        && line.isAny(line.is(before - 1, "also") ? before - 2 : before - 1, "cast", "ensemble");
    return introduced || listed || acts(run.to(), line);
  }

  /** "Ana Ruiz plays", "Ana Ruiz will play", "Ana Ruiz stars". */
  private static boolean acts(int behind, NamedSentence line) {
    int verb = line.isAny(behind, "will", "also") ? behind + 1 : behind;
    return line.is(WordClass.PLAY_VERB, verb) && !line.isAny(verb, "voice", "voices")
        || line.isAny(behind, "stars", "starred");
  }

  /** Whether a name is the next of a row: only commas and "and" stand between. */
  private static boolean isNext(int end, int from, NamedSentence line) {
    int i = end;
    while (i < from && (line.isMark(i, ',') || line.is(i, "and") || line.isMark(i, '&'))) {
      i++;
    }
    return i == from && i > end;
  }
}
