package dev.upfront.reading.odds;

import dev.upfront.claim.Fact;
import dev.upfront.reading.odds.OwnerClue.Place;
import dev.upfront.reading.odds.OwnerOption.Answer;
import dev.upfront.reading.scene.Captions;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Text.Turn;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the people of an article of whom nothing is told, with the series that they may be in and what speaks for each. */
public final class CastingClueFinder {
  /** A text that tells more is no article, and what is told is compared with what is told. */
  private static final int MOST_TOLD = 2000;

  /** A text that names more people is no article. */
  private static final int MOST_PEOPLE = 2000;

  /** What stands around a person is looked at where he or she is named first, and so often. */
  private static final int MOST_NAMED = 4;

  /** So far from a person a word speaks for something. */
  private static final int REACH = 5;

  /** So few elements between a person and a series are taken together. */
  private static final int LONGEST_JOINT = 3;

  private final InPassing inPassing;

  public CastingClueFinder(InPassing inPassing) {
    this.inPassing = inPassing;
  }

  /** Where an article names somebody. */
  private record Spot(Credit credit, Sentence sentence, int element, boolean ofRow) {}

  /** Hands over of whom nothing is told, in the order in which the article names them. */
  void find(Scene scene, List<Draft> told, Consumer<CastingOption> options) {
    if (told.size() > MOST_TOLD) {
      return;
    }
    Map<String, List<Spot>> people = untold(scene, told);
    if (people.isEmpty() || people.size() > MOST_PEOPLE) {
      return;
    }
    Namings namings = new Namings(scene, inPassing);
    Told known = new Told(told);
    for (List<Spot> spots : people.values()) {
      Spot first = spots.get(0);
      Sentence sentence = first.sentence;
      Elements elements = scene.elements(sentence);
      Map<String, Set<OwnerClue>> answers = new SeriesNearby(
              namings, sentence, elements, first.element, null, known.lastBefore(sentence))
          .answers();
      if (!answers.isEmpty()) {
        answers.forEach((title, clues) -> {
          if (!addApart(title, first.element, elements, namings.of(sentence), clues)) {
            addLines(title, sentence, namings, clues);
          }
          known.add(title, sentence, clues);
        });
        options.accept(new CastingOption(
            first.credit,
            sentence,
            first.element,
            clues(spots, scene, known),
            Answer.all(answers)));
      }
    }
  }

  /** The people whose full names are given, and of whom or as whose part nothing is told. */
  private static Map<String, List<Spot>> untold(Scene scene, List<Draft> told) {
    Set<String> known = new HashSet<>();
    for (Draft draft : told) {
      if (OwnerOption.isOfPerson(draft)) {
        known.add(OwnerOption.person(draft));
      }
      if (draft.fact() instanceof Fact.Cast cast && cast.character() != null) {
        known.add(cast.character());
      }
    }
    Map<String, List<Spot>> people = new LinkedHashMap<>();
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      boolean caption = Captions.is(sentence.block(), elements.tokens());
      for (int i = 0; i < elements.size() && !caption; i++) {
        if (elements.mention(i) instanceof Mention.OfPeople named) {
          for (Credit credit : named.credits()) {
            if (credit.person().indexOf(' ') > 0 && !known.contains(credit.person())) {
              people
                  .computeIfAbsent(credit.person(), none -> new ArrayList<>(2))
                  .add(new Spot(credit, sentence, i, named.credits().size() > 1));
            }
          }
        }
      }
    }
    return people;
  }

  /**
   * How far a series of the same sentence stands from the person, and by what both are joined where it is near.
   *
   * @return whether the sentence names it
   */
  private static boolean addApart(
      String title, int at, Elements elements, List<Naming> here, Set<OwnerClue> clues) {
    Naming nearest = null;
    for (Naming naming : here) {
      boolean nearer =
          nearest == null || Math.abs(naming.element() - at) < Math.abs(nearest.element() - at);
      if (naming.title().equals(title) && nearer) {
        nearest = naming;
      }
    }
    if (nearest == null) {
      return false;
    }
    Place place = nearest.element() < at ? Place.BEFORE : Place.BEHIND;
    int apart = 0;
    StringJoiner joint = new StringJoiner("_", "joint_", "");
    for (int i = Math.min(at, nearest.element()) + 1; i < Math.max(at, nearest.element()); i++) {
      if (!elements.isQuote(i)) {
        apart++;
        if (apart <= LONGEST_JOINT) {
          joint.add(shown(elements, i));
        }
      }
    }
    clues.add(new OwnerClue(place, "apart_" + rough(apart)));
    if (apart <= LONGEST_JOINT) {
      clues.add(new OwnerClue(place, joint.toString()));
    }
    return true;
  }

  /** From which kind of line to which one the article has come since it named a series: what a list named, it is done with. */
  private static void addLines(
      String title, Sentence sentence, Namings namings, Set<OwnerClue> clues) {
    Naming last = namings.last(title, sentence);
    if (last != null && last.sentence().block() != sentence.block()) {
      clues.add(
          new OwnerClue(Place.EARLIER, "from_" + kind(last.sentence()) + "_to_" + kind(sentence)));
    }
  }

  private static String kind(Sentence sentence) {
    return sentence.block().kind().name().toLowerCase(Locale.ROOT);
  }

  /** What speaks for the person being in any series. */
  private static Set<OwnerClue> clues(List<Spot> spots, Scene scene, Told told) {
    Set<OwnerClue> clues = new LinkedHashSet<>();
    clues.add(person("named"));
    clues.add(person("times_" + rough(spots.size())));
    for (Spot spot : spots.subList(0, Math.min(MOST_NAMED, spots.size()))) {
      Elements elements = scene.elements(spot.sentence);
      clues.add(person("before_" + shown(elements, spot.element - 1)));
      clues.add(person("behind_" + shown(elements, spot.element + 1)));
      for (int step = 1; step <= REACH; step++) {
        clues.add(person("near_before_" + shown(elements, spot.element - step)));
        clues.add(person("near_behind_" + shown(elements, spot.element + step)));
      }
      clues.add(person("in_" + kind(spot.sentence)));
      if (spot.sentence.block().turn() != Turn.NONE) {
        clues.add(person(spot.sentence.block().turn().name().toLowerCase(Locale.ROOT)));
      }
      if (spot.credit.character() != null) {
        clues.add(person("with_part"));
      }
      if (spot.ofRow) {
        clues.add(person("in_row"));
      }
      told.add(spot.sentence, clues);
    }
    return clues;
  }

  private static OwnerClue person(String what) {
    return new OwnerClue(Place.PERSON, what);
  }

  private static OwnerClue article(String what) {
    return new OwnerClue(Place.ARTICLE, what);
  }

  /** What stands at an element: "start" and "end" beyond the sentence, a word in lower case, what is mentioned in brackets. */
  private static String shown(Elements elements, int i) {
    if (i < 0 || i >= elements.size()) {
      return i < 0 ? "start" : "end";
    }
    Mention mention = elements.mention(i);
    if (mention != null) {
      return "<" + mention.slot().name().toLowerCase(Locale.ROOT) + ">";
    }
    Tokens tokens = elements.tokens();
    int token = elements.tokenFrom(i);
    return tokens.isNumber(token)
        ? "number"
        : tokens.word(token).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Exactly up to two, else up to four, up to eight, up to fifteen, or sixteen for all above. */
  private static int rough(int count) {
    return count <= 2 ? count : count <= 4 ? 4 : count <= 8 ? 8 : count <= 15 ? 15 : 16;
  }

  /** What is told of other people. */
  private static final class Told {
    /** By sentences the series of which each tells somebody last. */
    private final NavigableMap<Integer, String> last = new TreeMap<>();

    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
    private final Map<Integer, Set<String>> byParagraph = new HashMap<>();

    Told(List<Draft> told) {
      for (Draft draft : told) {
        if (OwnerOption.isOfPerson(draft)) {
          int sentence = draft.sentence().index();
          last.put(sentence, draft.series());
          bySentence.computeIfAbsent(sentence, none -> new ArrayList<>(2)).add(draft);
          byParagraph
              .computeIfAbsent(draft.sentence().block().index(), none -> new HashSet<>())
              .add(draft.series());
        }
      }
    }

    @Nullable
    String lastBefore(Sentence sentence) {
      Map.Entry<Integer, String> before = last.lowerEntry(sentence.index());
      return before == null ? null : before.getValue();
    }

    /** Whether others are told to be in a series by the same sentence or paragraph. */
    void add(String title, Sentence sentence, Set<OwnerClue> clues) {
      for (Draft draft : bySentence.getOrDefault(sentence.index(), List.of())) {
        if (draft.series().equals(title)) {
          clues.add(article("with_" + kind(draft)));
        }
      }
      if (byParagraph.getOrDefault(sentence.block().index(), Set.of()).contains(title)) {
        clues.add(article("with_people"));
      }
    }

    /** Whether others are told to be in any series by the same sentence. */
    void add(Sentence sentence, Set<OwnerClue> clues) {
      for (Draft draft : bySentence.getOrDefault(sentence.index(), List.of())) {
        clues.add(person("with_" + kind(draft)));
      }
    }

    private static String kind(Draft draft) {
      return draft.fact().type().word();
    }
  }
}
