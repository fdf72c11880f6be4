package dev.upfront.reading.people;

import dev.upfront.claim.Job;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Jobs behind the camera in a row: "creator and executive producer", "co-showrunner", "writer, director and producer".
 *
 * @param from first element, with what describes the first job
 * @param to behind the last job
 * @param jobs which
 */
public record Jobs(int from, int to, Set<Job> jobs) {
  /** How many words may stand between two jobs of a row. */
  private static final int LONGEST_LINK = 6;

  /** The jobs that start with the noun at an element, or null. */
  public static @Nullable Jobs at(int start, Elements elements, Lexicon lexicon) {
    Job first = job(start, elements, lexicon);
    if (first == null) {
      return null;
    }
    int from = isShowRunner(start, elements) ? start - 1 : start;
    while (from > 0 && describes(from - 1, elements, lexicon)) {
      from--;
    }
    Set<Job> jobs = EnumSet.of(first);
    int to = start + 1;
    for (int next = next(to, elements, lexicon); next >= 0; next = next(to, elements, lexicon)) {
      Job more = job(next, elements, lexicon);
      // "Ana Ruiz is the producer and the executive producers are Ben Ode": others
      boolean others =
          elements.word(next).endsWith("s") && !elements.word(to - 1).endsWith("s");
      if (more == null || others) {
        break;
      }
      jobs.add(more);
      to = next + 1;
    }
    return new Jobs(from, to, jobs);
  }

  private static @Nullable Job job(int i, Elements elements, Lexicon lexicon) {
    if (isShowRunner(i, elements)) {
      return Job.SHOWRUNNER;
    }
    if (!lexicon.is(WordClass.JOB_NOUN, elements.symbol(i))) {
      return null;
    }
    Job job = named(elements.word(i));
    return job == null || isOther(i, elements, lexicon) ? null : job;
  }

  /** Whether a noun is the second word of "show runner", whose first may be one of "the show". */
  public static boolean isShowRunner(int i, Elements elements) {
    // neither is a word of the vocabulary
    Tokens tokens = elements.tokens();
    int noun = elements.tokenFrom(i);
    return tokens.is(noun - 1, "show") && (tokens.is(noun, "runner") || tokens.is(noun, "runners"));
  }

  /** Whether a word, in whatever case, is one of these jobs. */
  public static boolean isOne(String word) {
    return named(word.toLowerCase(Locale.ROOT)) != null;
  }

  private static @Nullable Job named(String word) {
    return switch (word) {
      case "creator",
          "creators",
          "mastermind",
          "masterminds",
          "co-creator",
          "co-creators",
          "cocreator",
          "cocreators",
          "developer",
          "developers" -> Job.CREATOR;
      case "showrunner", "showrunners" -> Job.SHOWRUNNER;
      case "writer",
          "writers",
          "scriptwriter",
          "screenwriter",
          "screenwriters",
          "scribe",
          "scribes",
          "scripter" -> Job.WRITER;
      case "director", "directors", "helmer", "pd", "pds" -> Job.DIRECTOR;
      case "producer", "producers", "coproducer", "coproducers", "ep", "eps" -> Job.PRODUCER;
      default -> null;
    };
  }

  /** "casting director", "director of photography", "the writers' room", "the Writers Guild". */
  private static boolean isOther(int i, Elements elements, Lexicon lexicon) {
    // "executive director" runs a house, an "executive producer" makes a series
    boolean another = lexicon.is(WordClass.OTHER_JOB, elements.symbol(i - 1))
        || elements.is(i - 1, "executive") && elements.word(i).startsWith("director");
    boolean owner = elements.isMark(i + 1, '\'')
        || elements.isMark(i + 1, '’')
        || elements.is(i + 1, "'s")
        || elements.is(i + 1, "guild")
        || elements.is(i + 1, "strike");
    // not "Director of BBC Drama", but "director of HBO's Chernobyl"
    boolean ofOther = elements.is(i + 1, "of")
        && (elements.is(i + 2, Slot.PLATFORM) && !elements.is(i + 3, "'s")
            || isField(elements.word(i + 2))
            || lexicon.is(WordClass.OTHER_JOB, elements.symbol(i + 2))
            || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i + 2)));
    return another || owner || ofOther;
  }

  /** "Director of television at HBO", "director of content": who orders series, and makes none. */
  private static boolean isField(String word) {
    return switch (word) {
      case "television",
          "tv",
          "content",
          "programming",
          "programmes",
          "scripted",
          "unscripted",
          "commissioning",
          "communications",
          "acquisitions",
          "originals",
          "entertainment" -> true;
      default -> false;
    };
  }

  private static boolean describes(int i, Elements elements, Lexicon lexicon) {
    boolean prefix =
        elements.isMark(i, '-') && (elements.is(i - 1, "co") || elements.is(i - 1, "award"));
    return prefix || lexicon.is(WordClass.JOB_ADJECTIVE, elements.symbol(i));
  }

  /** The next job of the row, behind "and", a comma or a slash; -1 where none follows. */
  private static int next(int to, Elements elements, Lexicon lexicon) {
    boolean joined = false;
    int i = to;
    while (i < elements.size() && i < to + LONGEST_LINK) {
      boolean link = elements.isMark(i, ',')
          || elements.isMark(i, '/')
          || elements.isMark(i, '-')
          || elements.isMark(i, '&')
          || switch (elements.word(i)) {
            case "and", "as", "well", "also", "&", "/", "-", "a", "an", "the", "turned" -> true;
            default -> describes(i, elements, lexicon);
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
