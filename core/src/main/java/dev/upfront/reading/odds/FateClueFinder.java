package dev.upfront.reading.odds;

import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.odds.FateClue.Nearness;
import dev.upfront.reading.odds.FateClue.Place;
import dev.upfront.reading.odds.FateOption.Spot;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.SeriesRows;
import dev.upfront.reading.sentence.ClauseBreaks;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.SeriesFinder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers around each title of an article about several series what may tell its fate: the expressions of {@link StateBook}
 * and the phrases of events in its sentence, in the one before, in what opens its paragraph, in the heading and in the
 * headline.
 */
public final class FateClueFinder {
  /** An expression stands no farther from a row, so that the longest sentence of titles costs no more for each. */
  private static final int REACH = 60;

  private static final int CLOSE = 3;
  private static final int NEAR = 8;

  private final SeriesRows rows;
  private final StateBook states;
  private final PhraseBook phrases;
  private final InPassing inPassing;

  public FateClueFinder(
      SeriesRows rows, StateBook states, PhraseBook phrases, InPassing inPassing) {
    this.rows = rows;
    this.states = states;
    this.phrases = phrases;
    this.inPassing = inPassing;
  }

  /** An expression or a phrase, by the tokens that it takes. */
  private record Sign(String what, int from, int to) {}

  /** Hands over the places where the body names series. {@code told} is what was read of them by other ways. */
  void find(Scene scene, List<Draft> told, Consumer<FateOption> places) {
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
    Set<FateClue> headline = new LinkedHashSet<>();
    Signs heading = null;
    Signs before = null;
    Signs opening = null;
    int block = -1;
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      Signs signs = new Signs(elements);
      if (sentence.block().kind() == Text.Kind.TITLE) {
        add(Place.HEADLINE, signs, headline);
      } else if (sentence.block().kind() == Text.Kind.HEADING) {
        heading = signs;
      }
      boolean opens = sentence.block().index() != block;
      if (sentence.block().kind() != Text.Kind.TITLE) {
        if (elements.series().length > 0) {
          Set<FateClue> around = new LinkedHashSet<>(headline);
          if (heading != null) {
            add(Place.HEADING, heading, around);
            around.add(FateClue.of(Place.HEADING, "any"));
          }
          add(Place.SENTENCE_BEFORE, before, around);
          add(Place.OPENING_OF_PARAGRAPH, opens ? null : opening, around);
          ofSentence(elements, sentence, signs.all(), around, fates, mentions, places);
        }
        before = signs;
      }
      if (opens) {
        block = sentence.block().index();
        opening = signs;
      }
    }
  }

  /** The expressions and phrases of a sentence, looked for where a title stands near enough to ask. */
  private final class Signs {
    private final Elements elements;
    private @Nullable List<Sign> all;

    Signs(Elements elements) {
      this.elements = elements;
    }

    List<Sign> all() {
      if (all == null) {
        all = signs(elements);
      }
      return all;
    }
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

  private List<Sign> signs(Elements elements) {
    List<Sign> signs = new ArrayList<>();
    Tokens tokens = elements.tokens();
    for (int element = 0; element < elements.size(); element++) {
      if (isName(elements.mention(element))) {
        continue;
      }
      for (int i = elements.tokenFrom(element); i < elements.tokenTo(element); i++) {
        add("list_", states.at(tokens, i), i, signs);
        if (signs.isEmpty() || signs.get(signs.size() - 1).from < i) {
          add("object_", states.before(tokens, i), i, signs);
          add("predicate_", states.predicate(tokens, i), i, signs);
        }
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

  /** What is part of a name says nothing: nobody is dead in "The Walking Dead". */
  private static boolean isName(@Nullable Mention mention) {
    return mention instanceof Mention.OfSeries || mention instanceof Mention.OfPeople;
  }

  private static void add(String kind, StateBook.@Nullable Hit hit, int from, List<Sign> signs) {
    if (hit != null) {
      signs.add(new Sign(kind + hit.status().name().toLowerCase(Locale.ROOT), from, hit.to()));
    }
  }

  private static void add(Place place, @Nullable Signs signs, Set<FateClue> clues) {
    if (signs != null) {
      for (Sign sign : signs.all()) {
        clues.add(FateClue.of(place, sign.what));
      }
    }
  }

  private void ofSentence(
      Elements elements,
      Sentence sentence,
      List<Sign> signs,
      Set<FateClue> around,
      Map<String, Set<Fate>> told,
      Map<String, Integer> mentions,
      Consumer<FateOption> places) {
    int[] series = elements.series();
    ClauseBreaks breaks = new ClauseBreaks(elements);
    for (SeriesRows.Row row : rows.find(elements)) {
      int first = row.first();
      int last = row.last();
      Set<FateClue> ofRow = new LinkedHashSet<>(around);
      for (Sign sign : signs) {
        look(elements, sign, series, first, last, breaks, ofRow);
      }
      ofRow.add(FateClue.of(Place.SHAPE, "always"));
      ofRow.add(FateClue.of(Place.SHAPE, "row_" + Math.min(4, row.size())));
      ofRow.add(FateClue.of(Place.SHAPE, "of_" + Math.min(4, series.length)));
      ofRow.add(FateClue.of(Place.SHAPE, sentence.block().kind().name().toLowerCase(Locale.ROOT)));
      for (int n = first; n <= last; n++) {
        if (elements.mention(series[n]) instanceof Mention.OfSeries mention
            && !inPassing.is(series[n], elements)) {
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
          places.accept(new FateOption(
              mention.title(),
              mentions.getOrDefault(mention.title(), 1),
              clues,
              new Spot(sentence, series[n], SeriesRows.seasonBeside(elements, n))));
        }
      }
    }
  }

  /** Adds what a sign before or behind a row says of its titles. */
  private static void look(
      Elements elements,
      Sign sign,
      int[] series,
      int first,
      int last,
      ClauseBreaks breaks,
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
    boolean apart = before ? breaks.between(sign.to, start) : breaks.between(end, sign.from);
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
}
