package dev.upfront.reading.title;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs which run of the headline's words is the title of a series: one that the body repeats as a
 * name, that is quoted, stands before a season, is framed as one ("X boss explains"), or of which
 * the headline's verb tells ("X renewed").
 */
final class HeadlineTitles extends HeadlineClue {
  /** A title that the body does not repeat is no longer. */
  private static final int LONGEST_UNREPEATED = 5;

  private final TitleTrie<KnownTitle> catalogue;
  private final JoinedTitles joined;
  private final List<SeasonMention> seasons;
  private final HeadlineOrigins origins;
  private final HeadlineFrames frames;
  private final HeadlineRepeats repeats;
  private final HeadlinePeople people;
  private final HeadlineBounds bounds;
  private final HeadlineWeights weights;
  private final Set<String> row = new LinkedHashSet<>();
  private final Set<String> catalogued = new HashSet<>();
  private final Set<String> out = new HashSet<>();
  private final Set<String> ofStars = new HashSet<>();
  private final Set<String> ofSpinoffs = new HashSet<>();

  HeadlineTitles(Headline headline, TitleTrie<KnownTitle> catalogue) {
    super(headline);
    this.catalogue = catalogue;
    joined = new JoinedTitles(catalogue);
    seasons = headline.seasons();
    origins = new HeadlineOrigins(headline);
    frames = new HeadlineFrames(headline, origins);
    repeats = new HeadlineRepeats(tokens, to);
    people = new HeadlinePeople(headline, frames);
    bounds = new HeadlineBounds(headline, repeats, frames);
    weights = new HeadlineWeights(headline, frames, origins, people);
  }

  /** The runs of the headline that may be titles, with a weight each. */
  Map<String, Integer> runs() {
    Map<String, Integer> found = new LinkedHashMap<>();
    List<HeadlineRun> before = new ArrayList<>();
    for (int start = 0; start < to; start++) {
      if (!tokens.isCapital(start) && !tokens.isNumber(start)) {
        continue;
      }
      boolean opensKnown =
          catalogue.longest(tokens, start, Math.min(to, start + TitleShape.LONGEST)) != null;
      for (int end = start + 1; end <= Math.min(to, start + TitleShape.LONGEST); end++) {
        HeadlineRun run = run(start, end, opensKnown);
        if (run == null
            || end - start == 1 && shape.isArticle(start)
            || !bounds.isTitle(run)
            || opensKnown && joined.isJoined(tokens, start, end)) {
          continue;
        }
        String title = repeats.title(start, end, shape);
        int behind = behindQuote(end);
        if (people.comesOut(behind)) {
          out.add(title);
        }
        if (origins.isOfStar(behind) && !origins.isOfOwn(behind)
            || origins.isOfOtherWork(run.quoted() ? start - 1 : start, behind)
            || origins.isPast(run.quoted() ? start - 1 : start, end, behind)) {
          ofStars.add(title);
        }
        if (origins.isBesideSpinoff(behind)) {
          ofSpinoffs.add(title);
        }
        if (opensKnown && catalogue.exact(tokens, start, end) != null) {
          catalogued.add(title);
        }
        if (weights.isListed(run) && !people.isPerson(run)) {
          row.add(shape.clean(start, end));
        }
        found.merge(title, weights.of(run), Math::max);
        for (HeadlineRun one : before) {
          joined(one, run);
        }
        before.add(run);
      }
    }
    return found;
  }

  /**
   * "X and Y to be back", "From X to Y: …": two that the headline names side by side, for
   * themselves.
   */
  private void joined(HeadlineRun one, HeadlineRun other) {
    if (other.start() != one.end() + 1) {
      return;
    }
    int end = other.end();
    boolean ranges = one.start() == 1
        && tokens.is(0, "from")
        && tokens.is(one.end(), "to")
        && tokens.isMark(end, ':');
    boolean and = tokens.is(one.end(), "and") || tokens.isMark(one.end(), '&');
    boolean owners = tokens.is(end, Tokens.POSSESSIVE) && tokens.isCapital(end + 1)
        || lexicon.is(WordClass.ROLE_NOUN, tokens, end)
        || lexicon.is(WordClass.JOB_NOUN, tokens, end)
        || tokens.is(one.start() - 1, "of")
        || tokens.is(one.start() - 1, "from");
    if (ranges || and && !owners && !people.isPerson(one) && !people.isPerson(other)) {
      row.add(shape.clean(one.start(), one.end()));
      row.add(shape.clean(other.start(), end));
    }
  }

  /**
   * How many of the headline's names stand in a row and are told of in the body: "X, Y, Z and all
   * that returns".
   */
  int listed(Map<String, Candidate> candidates) {
    int listed = 0;
    for (String name : row) {
      Candidate candidate = candidates.get(SeriesFinder.key(name));
      listed += candidate != null && SeriesFinder.isConfirmed(candidate) ? 1 : 0;
    }
    return listed;
  }

  /** "Low Water star Ana Ruiz returns": whether the headline names a series as that of a player. */
  boolean isOfStar(String title) {
    return ofStars.contains(title);
  }

  /** "Low Water premieres May 3": whether the headline says when it comes out. */
  boolean comesOut(String title) {
    return out.contains(title);
  }

  /** Whether the catalogue has a series of that name, though it may be a plain word. */
  boolean isCatalogued(String title) {
    return catalogued.contains(title);
  }

  /**
   * "Low Water spinoff casts two": whether the headline names a series as where another one comes
   * from.
   */
  boolean isOfSpinoff(String title) {
    return ofSpinoffs.contains(title);
  }

  /**
   * The run with what speaks for it; null where nothing does, or where it holds a season.
   *
   * @param opensKnown whether a title begins there that the catalogue knows
   */
  private @Nullable HeadlineRun run(int start, int end, boolean opensKnown) {
    int count = repeats.count(start, end - start);
    boolean quoted = start > 0 && tokens.isOpeningQuote(start - 1) && behindQuote(end) > end;
    SeasonMention behind = null;
    boolean promised = false;
    for (SeasonMention season : seasons) {
      if (season.from() < end
          && season.to() > start
          && lexicon.is(WordClass.SEASON_NOUN, tokens, season.from())) {
        return null;
      }
      boolean closes = tokens.is(end, Tokens.POSSESSIVE) || tokens.isClosingQuote(end);
      int noun = tokens.is(end, "tv") ? end + 1 : end;
      boolean ofAnime = tokens.is(noun, "anime")
          && tokens.is(noun + 1, Tokens.POSSESSIVE)
          && season.from() == noun + 2;
      boolean stands = season.from() == end || season.from() == end + 1 && closes || ofAnime;
      behind = stands ? season : behind;
      promised |= isPromised(start, end, season);
    }
    promised = promised && isAllCapital(start, end);
    // "Casualty: Who's leaving", where the body only says "the drama"
    boolean topic = count == 0
        && frames.isBeforeColon(start, end)
        && opensAnswer(end + 1)
        && isAllCapital(start, end);
    boolean known = opensKnown && isKnown(start, end, end - start > 1 || count > 1);
    return count == 0 && !quoted && !known && behind == null && !topic && !promised
        ? null
        : new HeadlineRun(
            start, end, count, quoted, known, behind, promised, topic, frames.frame(start, end));
  }

  private boolean isKnown(int start, int end, boolean evenOrdinary) {
    KnownTitle known = catalogue.exact(tokens, start, end);
    return known != null && (evenOrdinary || !known.ordinary());
  }

  /** Whether the headline gives a run a season. */
  private boolean isPromised(int start, int end, SeasonMention season) {
    boolean given = season.from() == end + 1 && frames.isGivenSeason(start, season);
    return given
        || start == 0
            && repeats.count(0, end) == 0
            && repeats.count(end - 1, 1) == 0
            && frames.getsSeason(end, season);
  }

  /** "X: who is leaving", "X – everything we know". */
  private boolean opensAnswer(int i) {
    return tokens.is(i, "who")
        || tokens.is(i, "what")
        || tokens.is(i, "when")
        || tokens.is(i, "will")
        || tokens.is(i, "is")
        || tokens.is(i, "how")
        || tokens.is(i, "everything")
        || tokens.is(i, "all")
        || tokens.is(i, "cast")
        || tokens.is(i, "release");
  }

  private boolean isAllCapital(int from, int to) {
    if (to - from > LONGEST_UNREPEATED) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean joins = tokens.isMark(i, '&') && i > from && i + 1 < to;
      if (!tokens.isCapital(i) && !joins && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)) {
        return false;
      }
    }
    return true;
  }
}
