package dev.upfront.reading;

import dev.upfront.claim.Job;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Jobs behind the camera in a row: "creator and executive producer", "co-showrunner", "writer, director and producer".
 *
 * @param from first element, with what describes the first job
 * @param to behind the last job
 * @param jobs which
 */
record Jobs(int from, int to, Set<Job> jobs) {
  /** How many words may stand between two jobs of a row. */
  private static final int LONGEST_LINK = 6;

  /** The jobs that start with the noun at an element, or null. */
  static @Nullable Jobs at(int start, Elements elements) {
    Job first = job(start, elements);
    if (first == null) {
      return null;
    }
    int from = start;
    while (from > 0 && describes(from - 1, elements)) {
      from--;
    }
    Set<Job> jobs = EnumSet.of(first);
    int to = start + 1;
    for (int next = next(to, elements); next >= 0; next = next(to, elements)) {
      Job more = job(next, elements);
      if (more == null) {
        break;
      }
      jobs.add(more);
      to = next + 1;
    }
    return new Jobs(from, to, jobs);
  }

  private static @Nullable Job job(int i, Elements elements) {
    Job job = switch (elements.word(i)) {
      case "creator",
          "creators",
          "mastermind",
          "masterminds",
          "co-creator",
          "co-creators",
          "developer",
          "developers" -> Job.CREATOR;
      case "showrunner", "showrunners", "show-runner" -> Job.SHOWRUNNER;
      case "writer",
          "writers",
          "scriptwriter",
          "screenwriter",
          "screenwriters",
          "scribe",
          "scribes",
          "scripter" -> Job.WRITER;
      case "director", "directors", "helmer", "pd" -> Job.DIRECTOR;
      case "producer", "producers", "ep", "eps" -> Job.PRODUCER;
      default -> null;
    };
    return job == null || isOther(i, elements) ? null : job;
  }

  /** "casting director", "director of photography", "the writers' room", "the Writers Guild". */
  private static boolean isOther(int i, Elements elements) {
    boolean another = switch (elements.word(i - 1)) {
      case "casting",
          "art",
          "assistant",
          "managing",
          "creative",
          "music",
          "technical",
          "animation",
          "sound",
          "photography",
          "programme",
          "network",
          "line",
          "manga",
          "original",
          "design" -> true;
      default -> false;
    };
    boolean owner = elements.isMark(i + 1, '\'')
        || elements.isMark(i + 1, '’')
        || elements.word(i + 1).equals("'s")
        || elements.word(i + 1).equals("guild")
        || elements.word(i + 1).equals("strike");
    boolean ofOther = elements.word(i + 1).equals("of")
        && switch (elements.word(i + 2)) {
          case "photography",
              "drama",
              "programming",
              "content",
              "original",
              "comedy",
              "scripted",
              "the" -> !elements.is(i + 2, Slot.SHOW) && !elements.word(i + 2).equals("the");
          default -> false;
        };
    return another || owner || ofOther;
  }

  private static boolean describes(int i, Elements elements) {
    return switch (elements.word(i)) {
      case "executive",
          "exec",
          "head",
          "lead",
          "series",
          "co",
          "fellow",
          "chief",
          "story",
          "longtime",
          "veteran",
          "new",
          "former",
          "supervising",
          "consulting",
          "writing",
          "award",
          "winning",
          "emmy" -> true;
      case "-" ->
        elements.word(i - 1).equals("co")
            || elements.word(i - 1).equals("award")
            || elements.word(i - 1).equals("long");
      default -> false;
    };
  }

  /** The next job of the row, behind "and", a comma or a slash; -1 where none follows. */
  private static int next(int to, Elements elements) {
    boolean joined = false;
    int i = to;
    while (i < elements.size() && i < to + LONGEST_LINK) {
      boolean link = elements.isMark(i, ',')
          || switch (elements.word(i)) {
            case "and", "as", "well", "also", "&", "/", "-", "a", "an", "the", "turned" -> true;
            default -> describes(i, elements);
          };
      if (!link) {
        break;
      }
      joined = true;
      i++;
    }
    return joined && i < elements.size() ? i : -1;
  }
}
