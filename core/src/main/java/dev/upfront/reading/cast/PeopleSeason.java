package dev.upfront.reading.cast;

import dev.upfront.reading.scene.SeasonsNamed;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which of the seasons that a sentence names its people are at work: the nearest one that does not tell where they
 * come from, who they are, or what was before.
 */
public record PeopleSeason(Elements elements, Lexicon lexicon) {
  /** How far a season may stand from what it is said of. */
  private static final int REACH = 18;

  /**
   * The season that stands nearest to what is said, or null.
   *
   * @param from where the people stand, if before the phrase
   * @param phrase where the phrase that says it begins
   * @param to behind it
   * @param series whose season it is
   */
  @Nullable
  SeasonMention of(int from, int phrase, int to, String series) {
    if (!elements.has(Slot.SEASON)) {
      return null;
    }
    SeasonMention nearest = null;
    int least = REACH;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && isOne(season.season().kind())
          && !(i < from && isOver(i, elements, lexicon))
          && !isWhereFrom(i, elements, lexicon)
          && !isOfOther(i, series)
          && !isOfNames(i)
          && !isOfPlayers(i)
          && !isLookedBack(i, elements)
          && !isInApposition(from, i, phrase)) {
        int cost = i < from
            ? elements.distance(i, from)
            : i >= to ? elements.distance(Math.max(0, to - 1), i) : 0;
        if (i < from && isFrame(i)) {
          cost = Math.min(cost, REACH - 1);
        }
        if (cost < least && !isAside(i < phrase ? from : to, i)) {
          least = cost;
          nearest = season.season();
        }
      }
    }
    return nearest;
  }

  /** "Ana Ruiz, last seen in season two of Copper Lane, joins": of another series. */
  private boolean isOfOther(int season, String series) {
    String owner = SeasonsNamed.ofNext(elements, season);
    return owner != null && !owner.equals(series);
  }

  /** "In season 1 of the drama, which was made by Jim Cole, Ana Ruiz was": what opens a sentence holds for all of it. */
  private boolean isFrame(int season) {
    return season <= 2 && elements.is(0, "in");
  }

  /** "Half a year after season two had ended, Ana Ruiz", "since the events of season 1": it is not said of that season. */
  public static boolean isOver(int season, Elements elements, Lexicon lexicon) {
    int i = beforeDeterminers(season - 1, elements, lexicon);
    if (elements.is(i, "of")) {
      switch (elements.word(i - 1)) {
        case "events", "end", "finale", "close", "conclusion" ->
          i = beforeDeterminers(i - 2, elements, lexicon);
        default -> {}
      }
    }
    return elements.is(i, "after") || elements.is(i, "since") || elements.is(i, "following");
  }

  private static int beforeDeterminers(int at, Elements elements, Lexicon lexicon) {
    int i = at;
    while (lexicon.is(WordClass.DETERMINER, elements.symbol(i))) {
      i--;
    }
    return i;
  }

  /** "Ana Ruiz, the baker of season 1, returns": who she is; it is said of nobody that it is that season. */
  public static boolean isWhereFrom(int season, Elements elements, Lexicon lexicon) {
    if (!elements.is(season - 1, "of") && !elements.is(season - 1, "from")
        || !elements.isMark(season + 1, ',')) {
      return false;
    }
    for (int i = season - 2; i > Math.max(0, season - 7); i--) {
      if (elements.isMark(i, ',')) {
        return elements.is(i - 1, Slot.PEOPLE)
            && lexicon.is(WordClass.DETERMINER, elements.symbol(i + 1));
      }
    }
    return false;
  }

  /**
   * "Also returning from series two are", "reprise their roles from season 1": where players come from; "the first season
   * that Ben Ode is not part of", "without": not season 1, but a first time.
   */
  static boolean isLookedBack(int season, Elements elements) {
    boolean definite = elements.is(season - 1, "the");
    if (definite && isFirst(season, elements)) {
      switch (elements.word(season + 1)) {
        case "that", "without", "since" -> {
          return true;
        }
        default -> {}
      }
    }
    int from = definite ? season - 2 : season - 1;
    return isCompared(from, season, elements)
        || elements.is(from, "from")
            && switch (elements.word(from - 1)) {
              case "return", "returns", "returning", "returned", "returnees", "back" -> true;
              case "role", "roles", "part", "parts" -> true;
              default -> false;
            };
  }

  /** "As many as season one did", "was killed as season one ended", "unlike the first season". */
  private static boolean isCompared(int joint, int season, Elements elements) {
    return switch (elements.word(joint)) {
      case "like", "unlike", "than" -> true;
      case "as" ->
        switch (elements.word(season + 1)) {
          case "did", "had", "was", "ended", "closed", "finished", "drew" -> true;
          default -> false;
        };
      default -> false;
    };
  }

  private static boolean isFirst(int season, Elements elements) {
    return elements.mention(season) instanceof Mention.OfSeason mention
        && mention.season().numbers().size() == 1
        && mention.season().numbers().get(0) == 1;
  }

  /** "Ana Ruiz, the villain of the first season, will return": who she is, and not what is said of her. */
  private boolean isInApposition(int people, int season, int phrase) {
    boolean opens = elements.is(people, Slot.PEOPLE)
        && elements.isMark(people + 1, ',')
        && lexicon.is(WordClass.DETERMINER, elements.symbol(people + 2));
    boolean closes = elements.isMark(season + 1, ',') && season + 1 < phrase;
    return opens && closes && season > people;
  }

  /** "Several season 2 actors": whose season it is, where none of them is named. */
  private boolean isOfPlayers(int season) {
    return elements.word(season + 1).endsWith("s")
        && lexicon.is(WordClass.ROLE_NOUN, elements.symbol(season + 1))
        && !elements.is(season + 2, Slot.PEOPLE);
  }

  /** "The first batch of names". */
  private boolean isOfNames(int season) {
    return elements.is(season + 1, "of")
        && (lexicon.is(WordClass.ROLE_NOUN, elements.symbol(season + 2))
            || switch (elements.word(season + 2)) {
              case "names", "guests", "cast", "actors", "faces", "recruits", "characters" -> true;
              default -> false;
            });
  }

  /** "whose Belinda, last seen weeping during season 1": another clause speaks of that season. */
  private boolean isAside(int from, int season) {
    if (isInRelative(from - 1, season)) {
      return true;
    }
    for (int i = from; i < season; i++) {
      // "return to the parts they made their own in series one"
      boolean ofPart = lexicon.is(WordClass.PERSON_PRONOUN, elements.symbol(i))
          && switch (elements.word(i - 1)) {
            case "role", "roles", "part", "parts", "character", "characters" -> true;
            default -> false;
          };
      if (ofPart) {
        return true;
      }
      // "is about to be seen again in season 8"
      boolean told = elements.is(i, "seen") && elements.is(i - 1, "be");
      switch (told ? "" : elements.word(i)) {
        case "who",
            "whose",
            "whom",
            "when",
            "after",
            "since",
            "seen",
            "following",
            "having",
            "debuted" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Ben Ode, whose character Jack was murdered in the first season": the name takes its "whose" with it. */
  private boolean isInRelative(int people, int season) {
    if (!elements.is(people, Slot.PEOPLE)) {
      return false;
    }
    for (int i = people + 1; i < season; i++) {
      if (endsClause(i)) {
        return false;
      }
    }
    for (int i = elements.tokenFrom(people); i < elements.tokenTo(people); i++) {
      if (elements.tokens().is(i, "whose") || elements.tokens().is(i, "who")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Kind kind) {
    return kind != Kind.COUNT && kind != Kind.ALL && kind != Kind.FURTHER && kind != Kind.PREVIOUS;
  }

  private boolean endsClause(int i) {
    return elements.isMark(i, ',')
        || elements.isMark(i, ';')
        || elements.isMark(i, ':')
        || elements.is(i, "despite");
  }
}
