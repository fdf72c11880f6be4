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
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Text.Turn;
import dev.upfront.reading.title.SeriesFinder;
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

/** Gathers the people of an article with the series nearby that nothing tells them to be in, and what speaks for each. */
public final class CastingClueFinder {
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

  /** Hands over who may be in which series more, in the order in which the article names them. */
  void find(Scene scene, List<Draft> told, Consumer<CastingOption> options) {
    if (told.size() > OwnerClueFinder.MOST_TOLD) {
      return;
    }
    Map<String, List<Spot>> people = people(scene, told);
    if (people.isEmpty() || people.size() > MOST_PEOPLE) {
      return;
    }
    Namings namings = new Namings(scene, inPassing);
    Told known = new Told(told);
    for (List<Spot> spots : people.values()) {
      Spot first = first(spots);
      List<Draft> own = known.of(first.credit.person());
      Map<String, Set<OwnerClue>> answers = answers(first, own, known, namings, scene);
      if (!answers.isEmpty()) {
        options.accept(new CastingOption(
            first.credit,
            first.sentence,
            first.element,
            !own.isEmpty(),
            clues(spots, own, known, scene),
            Answer.all(answers)));
      }
    }
  }

  /** Where the article names somebody first; its headline where only that does, as it has many things in few words. */
  private static Spot first(List<Spot> spots) {
    for (Spot spot : spots) {
      if (spot.sentence.block().kind() != Kind.TITLE) {
        return spot;
      }
    }
    return spots.get(0);
  }

  /** The series nearby in which somebody is not told to be, with what speaks for each. */
  private static Map<String, Set<OwnerClue>> answers(
      Spot spot, List<Draft> own, Told known, Namings namings, Scene scene) {
    Sentence sentence = spot.sentence;
    Elements elements = scene.elements(sentence);
    Map<String, Set<OwnerClue>> answers = new SeriesNearby(
            namings, sentence, elements, spot.element, null, known.lastBefore(sentence))
        .answers();
    for (Draft draft : own) {
      answers.keySet().removeIf(title -> SeriesFinder.isOneInOther(title, draft.series()));
    }
    answers.forEach((title, clues) -> {
      if (!addApart(title, spot.element, elements, namings.of(sentence), clues)) {
        addLines(title, sentence, namings, clues);
      }
      if (!own.isEmpty()) {
        addFurther(clues);
      }
      known.add(title, sentence, clues);
    });
    return answers;
  }

  /** Where a series stands speaks otherwise for somebody who is told to be in another. */
  private static void addFurther(Set<OwnerClue> clues) {
    for (OwnerClue clue : List.copyOf(clues)) {
      if (clue.place() != Place.ARTICLE) {
        clues.add(new OwnerClue(clue.place(), "further_" + clue.what()));
      }
    }
  }

  /** The people whose full names are given, and which are no parts. */
  private static Map<String, List<Spot>> people(Scene scene, List<Draft> told) {
    Set<String> parts = new HashSet<>();
    for (Draft draft : told) {
      if (draft.fact() instanceof Fact.Cast cast && cast.character() != null) {
        parts.add(cast.character());
      }
    }
    Map<String, List<Spot>> people = new LinkedHashMap<>();
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      boolean caption = Captions.is(sentence.block(), elements.tokens());
      for (int i = 0; i < elements.size() && !caption; i++) {
        if (elements.mention(i) instanceof Mention.OfPeople named) {
          boolean outside = isOutside(i, elements);
          for (Credit credit : named.credits()) {
            if (!outside && credit.person().indexOf(' ') > 0 && !parts.contains(credit.person())) {
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

  /** "The critic Ana Ruiz", "President Ruiz", "fans such as Ana Ruiz": who speaks about series, and is in none. */
  private static boolean isOutside(int person, Elements elements) {
    for (int i = person - 2; i <= person + 3; i++) {
      switch (elements.word(i)) {
        case "critic",
            "critics",
            "reviewer",
            "reviewed",
            "reviews",
            "fan",
            "fans",
            "president",
            "minister",
            "senator",
            "viewer",
            "viewers",
            "watches",
            "watched" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
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
          joint.add(Shown.at(elements, i));
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
  private static Set<OwnerClue> clues(List<Spot> spots, List<Draft> own, Told told, Scene scene) {
    Set<OwnerClue> clues = new LinkedHashSet<>();
    clues.add(person("named"));
    for (Draft draft : own) {
      boolean here = draft.sentence().equals(first(spots).sentence);
      clues.add(person("is_" + Told.kind(draft)));
      clues.add(person("is_" + Told.kind(draft) + (here ? "_here" : "_elsewhere")));
    }
    clues.add(person("times_" + rough(spots.size())));
    for (Spot spot : spots.subList(0, Math.min(MOST_NAMED, spots.size()))) {
      Elements elements = scene.elements(spot.sentence);
      clues.add(person("before_" + Shown.at(elements, spot.element - 1)));
      clues.add(person("behind_" + Shown.at(elements, spot.element + 1)));
      for (int step = 1; step <= REACH; step++) {
        clues.add(person("near_before_" + Shown.at(elements, spot.element - step)));
        clues.add(person("near_behind_" + Shown.at(elements, spot.element + step)));
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

  /** Exactly up to two, else up to four, up to eight, up to fifteen, or sixteen for all above. */
  private static int rough(int count) {
    return count <= 2 ? count : count <= 4 ? 4 : count <= 8 ? 8 : count <= 15 ? 15 : 16;
  }

  /** What is told of people. */
  private static final class Told {
    /** By sentences the series of which each tells somebody last. */
    private final NavigableMap<Integer, String> last = new TreeMap<>();

    private final Map<String, List<Draft>> byPerson = new HashMap<>();
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
    private final Map<Integer, Set<String>> byParagraph = new HashMap<>();

    Told(List<Draft> told) {
      for (Draft draft : told) {
        if (OwnerOption.isOfPerson(draft)) {
          int sentence = draft.sentence().index();
          last.put(sentence, draft.series());
          byPerson
              .computeIfAbsent(OwnerOption.person(draft), none -> new ArrayList<>(2))
              .add(draft);
          bySentence.computeIfAbsent(sentence, none -> new ArrayList<>(2)).add(draft);
          byParagraph
              .computeIfAbsent(draft.sentence().block().index(), none -> new HashSet<>())
              .add(draft.series());
        }
      }
    }

    /** Of somebody. */
    List<Draft> of(String person) {
      return byPerson.getOrDefault(person, List.of());
    }

    @Nullable
    String lastBefore(Sentence sentence) {
      Map.Entry<Integer, String> before = last.lowerEntry(sentence.index());
      return before == null ? null : before.getValue();
    }

    /** Whether people are told to be in a series by the same sentence or paragraph. */
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

    /** Whether people are told to be in any series by the same sentence. */
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
