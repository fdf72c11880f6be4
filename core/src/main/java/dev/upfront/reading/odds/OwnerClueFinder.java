package dev.upfront.reading.odds;

import dev.upfront.reading.odds.OwnerClue.Place;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the series that somebody may be in whom an article about several tells of, with what speaks for each. */
public final class OwnerClueFinder {
  /** A text that tells more is no article, and what is told is compared with what is told. */
  static final int MOST_TOLD = 2000;

  private static final OwnerClue TOLD = new OwnerClue(Place.TOLD, "so");
  private static final OwnerClue PERSON = new OwnerClue(Place.ARTICLE, "person");
  private static final OwnerClue PERSON_BEFORE = new OwnerClue(Place.ARTICLE, "person_before");

  private final InPassing inPassing;

  public OwnerClueFinder(InPassing inPassing) {
    this.inPassing = inPassing;
  }

  /** Hands over who may be in one series or another. */
  void find(Scene scene, List<Draft> told, Consumer<OwnerOption> options) {
    if (told.size() > MOST_TOLD) {
      return;
    }
    Map<String, List<Draft>> byPerson = new HashMap<>();
    for (Draft draft : told) {
      if (OwnerOption.isOfPerson(draft)) {
        byPerson
            .computeIfAbsent(OwnerOption.person(draft), none -> new ArrayList<>(2))
            .add(draft);
      }
    }
    if (byPerson.isEmpty()) {
      return;
    }
    Namings namings = new Namings(scene, inPassing);
    if (namings.isOfSeveral()) {
      for (int i = 0; i < told.size(); i++) {
        Draft draft = told.get(i);
        if (OwnerOption.isOfPerson(draft)) {
          Map<String, Set<OwnerClue>> answers = answers(scene, namings, told, i, byPerson);
          if (answers.containsKey(draft.series())) {
            options.accept(OwnerOption.of(draft, answers));
          }
        }
      }
    }
  }

  private static Map<String, Set<OwnerClue>> answers(
      Scene scene,
      Namings namings,
      List<Draft> told,
      int number,
      Map<String, List<Draft>> byPerson) {
    Draft draft = told.get(number);
    Sentence sentence = draft.sentence();
    Elements elements = scene.elements(sentence);
    int person = place(OwnerOption.person(draft), elements);
    int at = person >= 0 ? person : elements.at(draft.from());
    String last = lastTold(told, number, sentence);
    Map<String, Set<OwnerClue>> answers =
        new SeriesNearby(namings, sentence, elements, at, draft.series(), last).answers();
    List<Draft> ofPerson = Objects.requireNonNull(byPerson.get(OwnerOption.person(draft)));
    answers.forEach((title, clues) -> {
      if (title.equals(draft.series())) {
        clues.add(TOLD);
      }
      addOfPerson(title, clues, draft, ofPerson);
    });
    return answers;
  }

  private static int place(String person, Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfPeople people
          && people.credits().stream().anyMatch(credit -> credit.person().equals(person))) {
        return i;
      }
    }
    return -1;
  }

  /** The series of which somebody was told last, in a sentence before. */
  private static @Nullable String lastTold(List<Draft> told, int number, Sentence sentence) {
    for (int i = number - 1; i >= 0; i--) {
      Draft other = told.get(i);
      if (OwnerOption.isOfPerson(other) && other.sentence().index() < sentence.index()) {
        return other.series();
      }
    }
    return null;
  }

  /** Whether the same person is told to be in the series by another draft, and by one before. */
  private static void addOfPerson(
      String title, Set<OwnerClue> clues, Draft draft, List<Draft> ofPerson) {
    for (Draft other : ofPerson) {
      if (other != draft && other.series().equals(title)) {
        clues.add(PERSON);
        if (other.sentence().index() < draft.sentence().index()) {
          clues.add(PERSON_BEFORE);
        }
      }
    }
  }
}
