package dev.upfront.reading;

import dev.upfront.reading.FateClue.Nearness;
import dev.upfront.reading.FateClue.Place;
import dev.upfront.reading.FateOption.Spot;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.SeasonMention.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers around each title of an article about several series what may tell its fate: the expressions of {@link StateBook}
 * and the phrases of events in its sentence, in the one before, in what opens its paragraph, in the heading and in the
 * headline.
 */
final class FateClueFinder {
  /** An expression stands no farther from a row, so that the longest sentence of titles costs no more for each. */
  private static final int REACH = 60;

  private static final int CLOSE = 3;
  private static final int NEAR = 8;

  /** A season stands no farther from the title that it is of. */
  private static final int SEASON_BEHIND = 8;

  private static final int SEASON_BEFORE = 6;

  private static final Set<String> ROW_WORDS =
      Set.of("and", "or", "plus", "the", "its", "as", "well", "both", "also", "'s", "’s");

  private final Lexicon lexicon;
  private final StateBook states;
  private final PhraseBook phrases;

  FateClueFinder(Lexicon lexicon, StateBook states, PhraseBook phrases) {
    this.lexicon = lexicon;
    this.states = states;
    this.phrases = phrases;
  }

  /** An expression or a phrase, by the tokens that it takes. */
  private record Sign(String what, int from, int to) {}

  /** The places where the body names series. {@code told} is what was read of them by other ways. */
  List<FateOption> find(Scene scene, List<Draft> told) {
    Map<String, Set<Fate>> fates = new HashMap<>();
    for (Draft draft : told) {
      Fate fate = Fate.of(draft.fact());
      if (fate != null) {
        fates
            .computeIfAbsent(SeriesFinder.key(draft.series()), key -> EnumSet.noneOf(Fate.class))
            .add(fate);
      }
    }
    Map<String, Integer> mentions = mentions(scene);
    List<FateOption> options = new ArrayList<>();
    Set<FateClue> headline = new LinkedHashSet<>();
    Set<FateClue> heading = Set.of();
    List<Sign> before = List.of();
    List<Sign> opening = List.of();
    int block = -1;
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      List<Sign> signs = signs(elements, sentence);
      switch (sentence.block().kind()) {
        case TITLE -> headline.addAll(clues(Place.HEADLINE, signs));
        case HEADING -> heading = headed(signs);
        case ITEM, PARAGRAPH -> {}
      }
      boolean opens = sentence.block().index() != block;
      if (sentence.block().kind() != Text.Kind.TITLE) {
        Set<FateClue> around = new LinkedHashSet<>(headline);
        around.addAll(heading);
        around.addAll(clues(Place.SENTENCE_BEFORE, before));
        if (!opens) {
          around.addAll(clues(Place.OPENING_OF_PARAGRAPH, opening));
        }
        options.addAll(ofSentence(elements, sentence, signs, around, fates, mentions));
        before = signs;
      }
      if (opens) {
        block = sentence.block().index();
        opening = signs;
      }
    }
    return options;
  }

  private static Map<String, Integer> mentions(Scene scene) {
    Map<String, Integer> mentions = new HashMap<>();
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      for (int i : elements.series()) {
        if (sentence.block().kind() != Text.Kind.TITLE
            && elements.mention(i) instanceof Mention.OfSeries series) {
          mentions.merge(series.title(), 1, Integer::sum);
        }
      }
    }
    return mentions;
  }

  private List<Sign> signs(Elements elements, Sentence sentence) {
    List<Sign> signs = new ArrayList<>();
    Tokens tokens = elements.tokens();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      add("list_", states.at(tokens, i), i, signs);
      if (signs.isEmpty() || signs.get(signs.size() - 1).from < i) {
        add("object_", states.before(tokens, i), i, signs);
        add("predicate_", states.predicate(tokens, i), i, signs);
      }
    }
    for (PhraseMatch match : phrases.find(elements)) {
      signs.add(new Sign(
          match.section().name(),
          elements.tokenFrom(match.from()),
          elements.tokenTo(match.to() - 1)));
    }
    return signs;
  }

  private static void add(String kind, StateBook.@Nullable Hit hit, int from, List<Sign> signs) {
    if (hit != null) {
      signs.add(new Sign(kind + hit.status().name().toLowerCase(Locale.ROOT), from, hit.to()));
    }
  }

  private static Set<FateClue> headed(List<Sign> signs) {
    Set<FateClue> heading = new LinkedHashSet<>(clues(Place.HEADING, signs));
    heading.add(FateClue.of(Place.HEADING, "any"));
    return heading;
  }

  private static Set<FateClue> clues(Place place, List<Sign> signs) {
    Set<FateClue> clues = new LinkedHashSet<>();
    for (Sign sign : signs) {
      clues.add(FateClue.of(place, sign.what));
    }
    return clues;
  }

  private List<FateOption> ofSentence(
      Elements elements,
      Sentence sentence,
      List<Sign> signs,
      Set<FateClue> around,
      Map<String, Set<Fate>> told,
      Map<String, Integer> mentions) {
    List<FateOption> options = new ArrayList<>();
    int[] series = elements.series();
    int[] breaks = breaks(elements);
    int first = 0;
    while (first < series.length) {
      int last = first;
      while (last + 1 < series.length && joins(elements, series[last] + 1, series[last + 1])) {
        last++;
      }
      Set<FateClue> ofRow = new LinkedHashSet<>(around);
      for (Sign sign : signs) {
        look(elements, sign, series, first, last, breaks, ofRow);
      }
      ofRow.add(FateClue.of(Place.SHAPE, "always"));
      ofRow.add(FateClue.of(Place.SHAPE, "row_" + Math.min(4, last - first + 1)));
      ofRow.add(FateClue.of(Place.SHAPE, "of_" + Math.min(4, series.length)));
      ofRow.add(FateClue.of(Place.SHAPE, sentence.block().kind().name().toLowerCase(Locale.ROOT)));
      for (int n = first; n <= last; n++) {
        if (elements.mention(series[n]) instanceof Mention.OfSeries mention) {
          Set<FateClue> clues = new LinkedHashSet<>(ofRow);
          if (series[n] <= 2) {
            clues.add(FateClue.of(Place.SHAPE, "opens"));
          }
          Set<Fate> known = told.getOrDefault(SeriesFinder.key(mention.title()), Set.of());
          for (Fate fate : known) {
            clues.add(FateClue.of(Place.TOLD, fate.name().toLowerCase(Locale.ROOT)));
          }
          if (known.isEmpty()) {
            clues.add(FateClue.of(Place.TOLD, "nothing"));
          }
          int behind = n + 1 < series.length ? series[n + 1] : elements.size();
          int before = n > 0 ? series[n - 1] : -1;
          options.add(new FateOption(
              mention.title(),
              mentions.getOrDefault(mention.title(), 1),
              clues,
              new Spot(sentence, series[n], season(elements, before, series[n], behind))));
        }
      }
      first = last + 1;
    }
    return options;
  }

  /** Adds what a sign before or behind a row says of its titles. */
  private static void look(
      Elements elements,
      Sign sign,
      int[] series,
      int first,
      int last,
      int[] breaks,
      Set<FateClue> clues) {
    int start = elements.tokenFrom(series[first]);
    int end = elements.tokenTo(series[last]);
    boolean before = sign.to <= start;
    int away = before ? start - sign.to : sign.from - end;
    if (away < 0 || away > REACH) {
      return;
    }
    Place place = before ? Place.BEFORE : Place.BEHIND;
    int titles = 0;
    for (int n = before ? first - 1 : last + 1;
        n >= 0 && n < series.length && titles < 2;
        n += before ? -1 : 1) {
      int at = elements.tokenFrom(series[n]);
      if (before ? at < sign.to : at >= sign.from) {
        break;
      }
      titles++;
    }
    boolean apart = before ? lies(breaks, sign.to, start) : lies(breaks, end, sign.from);
    clues.add(new FateClue(place, sign.what, between(titles, apart)));
    clues.add(new FateClue(place, sign.what, Nearness.ANY));
    clues.add(new FateClue(
        place,
        sign.what,
        away <= CLOSE ? Nearness.CLOSE : away <= NEAR ? Nearness.NEAR : Nearness.FAR));
  }

  private static Nearness between(int titles, boolean apart) {
    return switch (titles) {
      case 0 -> apart ? Nearness.NO_TITLE_BETWEEN_APART : Nearness.NO_TITLE_BETWEEN;
      case 1 -> apart ? Nearness.ONE_TITLE_BETWEEN_APART : Nearness.ONE_TITLE_BETWEEN;
      default -> apart ? Nearness.TITLES_BETWEEN_APART : Nearness.TITLES_BETWEEN;
    };
  }

  /** The tokens at which clauses end, in their order. */
  private int[] breaks(Elements elements) {
    int[] breaks = new int[elements.size()];
    int found = 0;
    for (int i = 0; i < elements.size(); i++) {
      if (endsClause(elements, i)) {
        breaks[found++] = elements.tokenFrom(i);
      }
    }
    return Arrays.copyOf(breaks, found);
  }

  private static boolean endsClause(Elements elements, int i) {
    return elements.isMark(i, ';')
        || elements.isMark(i, '–')
        || elements.isMark(i, '—')
        || switch (elements.word(i)) {
          case "but", "while", "whereas", "although", "though" -> true;
          default -> false;
        };
  }

  private static boolean lies(int[] sorted, int from, int to) {
    int at = Arrays.binarySearch(sorted, from);
    int next = at < 0 ? -at - 1 : at;
    return next < sorted.length && sorted[next] < to;
  }

  /** Whether nothing but what stands in rows stands between two titles: commas, kinds, networks in brackets. */
  private boolean joins(Elements elements, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean inRow = elements.is(i, Slot.PLATFORM)
          || elements.is(i, Slot.COUNT)
          || elements.is(i, Slot.SEASON)
          || elements.is(i, Slot.SHOW)
          || elements.isMark(i, ',')
          || elements.isMark(i, '&')
          || elements.isMark(i, '(')
          || elements.isMark(i, ')')
          || elements.isQuote(i)
          || ROW_WORDS.contains(elements.word(i))
          || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
          || lexicon.is(WordClass.SHOWS, elements.symbol(i));
      if (!inRow) {
        return false;
      }
    }
    return true;
  }

  /** The season by number that stands behind a title, or else before it, and no other title between. */
  private static @Nullable Integer season(Elements elements, int before, int title, int behind) {
    for (int i = title + 1; i < Math.min(behind, title + 1 + SEASON_BEHIND); i++) {
      Integer season = number(elements, i);
      if (season != null) {
        return season;
      }
    }
    for (int i = title - 1; i > Math.max(before, title - 1 - SEASON_BEFORE); i--) {
      Integer season = number(elements, i);
      if (season != null) {
        return season;
      }
    }
    return null;
  }

  private static @Nullable Integer number(Elements elements, int i) {
    return elements.mention(i) instanceof Mention.OfSeason mention
            && mention.season().kind() == Kind.EXACT
        ? mention.season().numbers().get(0)
        : null;
  }
}
