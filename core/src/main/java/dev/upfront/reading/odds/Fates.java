package dev.upfront.reading.odds;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.scene.Begun;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.sentence.BackOrder;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.RunYear;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.title.SeriesFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells in an article about several series what becomes of those of which no phrase, row or list tells it: what stands
 * around their titles is weighed, and a fate that is likely enough is claimed. One regression for each fate ({@link Odds}):
 * free prose about many series has no end of constructions, and nobody could say by hand how much an expression two titles
 * away counts against the one in the sentence before.
 */
public final class Fates {
  /** How likely a fate must be; chosen so that what is found more outweighs what is wrong. */
  private static final double LIKELY = 0.3;

  /** That a series goes on, or ends with a season, is mostly said outright: where it is not, it is seldom so. */
  private static final double LIKELIER = 0.4;

  /** What weighs less is not as likely. */
  private static final double LEAST = -1;

  private static final Fate[] FATES = Fate.values();

  private final FateClueFinder clues;
  private final Speech speech;
  private final Premieres premieres;
  private final Odds<FateClue> odds;

  /** With the weights that ship with Upfront. */
  public Fates(FateClueFinder clues, Speech speech, Premieres premieres) {
    this.premieres = premieres;
    this.clues = clues;
    this.speech = speech;
    odds = new Odds<>("fates.weights", Fate.values().length, FateClue::parse);
  }

  /** Hands over where the article names series, and what speaks for their fates; nothing where it is about one. */
  public void options(
      Scene scene, Setting setting, List<Draft> told, Consumer<FateOption> options) {
    if (scene.titles().main() == null) {
      clues.find(scene, setting, told, odds, options);
    }
  }

  /** What was told of the series, and what is likely of those of which nothing was. */
  public List<Draft> added(Scene scene, Setting setting, List<Draft> told) {
    if (setting.series() != null || scene.titles().main() != null) {
      return told;
    }
    Told known = new Told(told, setting, new Begun(scene, setting, premieres));
    Map<List<Object>, Guess> best = new LinkedHashMap<>();
    options(scene, setting, told, option -> {
      double[] sums = option.ofRow().weights().clone();
      odds.add(option.own(), sums);
      for (Fate fate : FATES) {
        double sum = sums[fate.ordinal()];
        double chance = sum < LEAST ? 0 : Odds.likely(sum);
        if (chance >= least(fate)) {
          String title = SeriesFinder.key(option.title());
          Sentence sentence = option.spot().sentence();
          if (!known.tells(title, sentence.index(), fate)
              && !isBackOrder(fate, scene, sentence)
              && !scene.text().tokens.isMark(sentence.to() - 1, '?')
              && !known.rulesOut(fate, option.title(), title)) {
            best.merge(
                List.of(title, fate),
                new Guess(option, fate, chance),
                (one, other) -> other.likely > one.likely ? other : one);
          }
        }
      }
    });
    if (best.isEmpty()) {
      return told;
    }
    List<Draft> all = new ArrayList<>(told);
    for (Guess guess : best.values()) {
      Draft draft = draft(guess, scene, setting);
      if (guess.fate != Fate.RENEWED || !known.isDated(draft)) {
        all.add(draft);
      }
    }
    return all;
  }

  private static double least(Fate fate) {
    return switch (fate) {
      case RENEWED, FINAL_SEASON -> LIKELIER;
      case CANCELLED, ORDERED, UNDECIDED, DELAYED -> LIKELY;
    };
  }

  private static boolean isBackOrder(Fate fate, Scene scene, Sentence sentence) {
    return (fate == Fate.RENEWED || fate == Fate.ORDERED)
        && BackOrder.isTold(scene.text().tokens, sentence.from(), sentence.to());
  }

  /** The fates that were told, by the keys of the series. */
  private static final class Told {
    private final Map<String, Set<Fate>> anywhere = new HashMap<>();
    private final Map<String, Map<Integer, Set<Fate>>> bySentence = new HashMap<>();
    private final Set<String> dated = new HashSet<>();

    /** Those of which a season is yet to come out. */
    private final Set<String> coming = new HashSet<>();

    /** Those of them whose first season it is. */
    private final Set<String> ahead = new HashSet<>();

    private final Begun begun;

    Told(List<Draft> drafts, Setting setting, Begun begun) {
      this.begun = begun;
      LocalDate today = setting.dated().lastDay();
      for (Draft draft : drafts) {
        String key = SeriesFinder.key(draft.series());
        boolean comes = draft.fact() instanceof Fact.Release release
            && today != null
            && release.window().isAfter(today);
        if (comes) {
          coming.add(key);
        }
        if (comes && Integer.valueOf(1).equals(draft.season())) {
          ahead.add(key);
        }
        Fate fate = Fate.of(draft.fact());
        if (draft.fact() instanceof Fact.Release && draft.season() != null) {
          dated.add(key + " " + draft.season());
        }
        if (fate != null) {
          add(anywhere, key, fate);
          if (draft.season() != null) {
            // "Copper Lane 3" is its third season
            add(anywhere, SeriesFinder.key(draft.series() + " " + draft.season()), fate);
          }
          add(
              bySentence.computeIfAbsent(key, none -> new HashMap<>(2)),
              draft.sentence().index(),
              fate);
        }
      }
    }

    private static <K> void add(Map<K, Set<Fate>> fates, K key, Fate fate) {
      fates.computeIfAbsent(key, none -> EnumSet.noneOf(Fate.class)).add(fate);
    }

    /** Whether the season has its day, so that words of its return order nothing. */
    boolean isDated(Draft guess) {
      return guess.season() != null
          && dated.contains(SeriesFinder.key(guess.series()) + " " + guess.season());
    }

    /**
     * Whether a series cannot meet with a fate: what has run is not ordered anew, what is to begin is not renewed, and what
     * comes back, or ends with a season, is not cancelled.
     */
    boolean rulesOut(Fate fate, String title, String key) {
      return switch (fate) {
        case ORDERED -> begun.has(title);
        case RENEWED, UNDECIDED -> ahead.contains(key);
        case CANCELLED -> coming.contains(key) || has(key, Fate.FINAL_SEASON);
        case FINAL_SEASON, DELAYED -> false;
      };
    }

    private boolean has(String key, Fate fate) {
      return anywhere.getOrDefault(key, Set.of()).contains(fate);
    }

    /** Whether a fate of a series was told anywhere, or in that sentence one that it contradicts. */
    boolean tells(String key, int sentence, Fate fate) {
      if (has(key, fate)) {
        return true;
      }
      for (Fate said : bySentence.getOrDefault(key, Map.of()).getOrDefault(sentence, Set.of())) {
        if (fate.contradicts(said)) {
          return true;
        }
      }
      return false;
    }
  }

  private record Guess(FateOption option, Fate fate, double likely) {}

  private Draft draft(Guess guess, Scene scene, Setting setting) {
    FateOption.Spot spot = guess.option.spot();
    Elements elements = scene.elements(spot.sentence());
    Speech.Voice voice = speech.around(elements, spot.element(), spot.element() + 1, setting);
    boolean open = guess.fate == Fate.UNDECIDED || guess.fate == Fate.DELAYED;
    Modality modality =
        open && voice.modality() == Modality.EXPECTED ? Modality.REPORTED : voice.modality();
    return new Draft(
        scene.titles().canonical(guess.option.title()),
        season(guess, elements),
        guess.fate.fact(),
        modality,
        modality == Modality.REPORTED ? null : voice.speaker(),
        spot.sentence(),
        elements.tokenFrom(spot.element()),
        elements.tokenTo(spot.element()),
        "what stands around the title: " + odds.why(guess.option.clues(), guess.fate.ordinal()));
  }

  private static @Nullable Integer season(Guess guess, Elements elements) {
    FateOption.Spot spot = guess.option.spot();
    return switch (guess.fate) {
      case ORDERED -> 1;
      case RENEWED -> {
        int year = RunYear.of(elements, spot.element());
        // "A, now in its fifth season": the one that it is in was not renewed
        boolean next = year > 0 && (spot.season() == null || spot.season() == year);
        yield next ? Integer.valueOf(year + 1) : spot.season();
      }
      case CANCELLED, FINAL_SEASON, UNDECIDED, DELAYED -> spot.season();
    };
  }
}
