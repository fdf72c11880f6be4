package dev.upfront.reading.odds;

import dev.upfront.reading.odds.OwnerClue.Place;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gathers the series that somebody may be in whom an article about several tells of, with what speaks for each. */
public final class OwnerClueFinder {
  /** A text that tells more is no article, and what is told is compared with what is told. */
  private static final int MOST_TOLD = 2000;

  /** So many series of the sentence are weighed on each side of the person. */
  private static final int MOST_BESIDE = 3;

  /** So many series of the sentences before are weighed. */
  private static final int MOST_EARLIER = 6;

  /** The series that the sentence of the person names are counted up to here. */
  private static final int MOST_OTHERS = 2;

  /** Paragraphs are counted back up to here. */
  private static final int MOST_PARAGRAPHS = 3;

  /** Sentences are counted back up to here, by {@link Gathering#sentencesBack}. */
  private static final int MOST_SENTENCES = 9;

  /** How often a series is named is counted up to here. */
  private static final int EXACTLY = 3;

  /** A series that is named more often is named many times. */
  private static final int FEW = 5;

  private static final OwnerClue TOLD = new OwnerClue(Place.TOLD, "so");
  private static final OwnerClue EARLIER = new OwnerClue(Place.EARLIER, "named");
  private static final OwnerClue ALWAYS_IN_PASSING =
      new OwnerClue(Place.EARLIER, "always_in_passing");
  private static final OwnerClue FIRST_OF_PARAGRAPH =
      new OwnerClue(Place.ARTICLE, "first_of_paragraph");
  private static final OwnerClue HEADING = new OwnerClue(Place.ARTICLE, "heading");
  private static final OwnerClue HEADLINE = new OwnerClue(Place.ARTICLE, "headline");
  private static final OwnerClue LAST_TOLD = new OwnerClue(Place.ARTICLE, "last_told");
  private static final OwnerClue PERSON = new OwnerClue(Place.ARTICLE, "person");
  private static final OwnerClue PERSON_BEFORE = new OwnerClue(Place.ARTICLE, "person_before");

  /** By how many series the sentence of the person names. */
  private static final List<OwnerClue> OTHERS = counted(Place.EARLIER, "others_", MOST_OTHERS);

  private static final List<OwnerClue> FIRST_OTHERS =
      counted(Place.ARTICLE, "first_of_paragraph_others_", MOST_OTHERS);
  private static final List<OwnerClue> HEADLINE_OTHERS =
      counted(Place.ARTICLE, "headline_others_", MOST_OTHERS);
  private static final List<OwnerClue> LAST_TOLD_OTHERS =
      counted(Place.ARTICLE, "last_told_others_", MOST_OTHERS);

  private static final List<OwnerClue> SENTENCES =
      counted(Place.EARLIER, "sentences_", MOST_SENTENCES);
  private static final List<OwnerClue> PARAGRAPHS =
      counted(Place.EARLIER, "paragraphs_", MOST_PARAGRAPHS);
  private static final List<List<OwnerClue>> PARAGRAPHS_OTHERS = IntStream.rangeClosed(
          0, MOST_PARAGRAPHS)
      .mapToObj(back -> counted(Place.EARLIER, "paragraphs_" + back + "_others_", MOST_OTHERS))
      .toList();
  private static final List<OwnerClue> COUNT = counted(Place.ARTICLE, "count_", EXACTLY);
  private static final OwnerClue COUNT_FEW = new OwnerClue(Place.ARTICLE, "count_few");
  private static final OwnerClue COUNT_MANY = new OwnerClue(Place.ARTICLE, "count_many");

  private final InPassing inPassing;

  public OwnerClueFinder(InPassing inPassing) {
    this.inPassing = inPassing;
  }

  private static List<OwnerClue> counted(Place place, String what, int most) {
    return IntStream.rangeClosed(0, most)
        .mapToObj(count -> new OwnerClue(place, what + count))
        .toList();
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
          Gathering gathering = new Gathering(scene, namings, told, i, byPerson);
          if (gathering.has(draft.series())) {
            options.accept(new OwnerOption(draft, gathering.answers()));
          }
        }
      }
    }
  }

  /** The answers for one draft. */
  private static final class Gathering {
    private final Draft draft;
    private final Sentence sentence;
    private final Elements elements;
    private final Namings namings;
    private final int at;
    private final Map<String, Set<OwnerClue>> answers = new LinkedHashMap<>();

    /** How many series the sentence names. */
    private final int others;

    Gathering(
        Scene scene,
        Namings namings,
        List<Draft> told,
        int number,
        Map<String, List<Draft>> byPerson) {
      this.namings = namings;
      draft = told.get(number);
      sentence = draft.sentence();
      elements = scene.elements(sentence);
      int person = place(OwnerOption.person(draft));
      at = person >= 0 ? person : elements.at(draft.from());
      others = Math.min(MOST_OTHERS, namings.in(sentence));
      addBefore();
      addBehind();
      addEarlier();
      String last = lastTold(told, number);
      List<Draft> ofPerson = Objects.requireNonNull(byPerson.get(OwnerOption.person(draft)));
      answers.forEach((title, clues) -> {
        addOfArticle(title, clues, last);
        addOfPerson(title, clues, ofPerson);
      });
    }

    boolean has(String title) {
      return answers.containsKey(title);
    }

    List<OwnerOption.Answer> answers() {
      List<OwnerOption.Answer> all = new ArrayList<>(answers.size());
      answers.forEach((title, clues) -> all.add(new OwnerOption.Answer(title, clues)));
      return all;
    }

    private int place(String person) {
      for (int i = 0; i < elements.size(); i++) {
        if (elements.mention(i) instanceof Mention.OfPeople people
            && people.credits().stream().anyMatch(credit -> credit.person().equals(person))) {
          return i;
        }
      }
      return -1;
    }

    /** The series of which somebody was told last, in a sentence before. */
    private @Nullable String lastTold(List<Draft> told, int number) {
      for (int i = number - 1; i >= 0; i--) {
        Draft other = told.get(i);
        if (OwnerOption.isOfPerson(other) && other.sentence().index() < sentence.index()) {
          return other.series();
        }
      }
      return null;
    }

    private Set<OwnerClue> clues(String title) {
      return answers.computeIfAbsent(title, none -> new LinkedHashSet<>());
    }

    private void addBefore() {
      Set<String> between = new HashSet<>();
      List<Naming> here = namings.of(sentence);
      for (int n = here.size() - 1; n >= 0 && between.size() < MOST_BESIDE; n--) {
        Naming naming = here.get(n);
        if (naming.element() < at && between.add(naming.title())) {
          addBeside(Place.BEFORE, naming, naming.element() + 1, at, between.size() - 1);
        }
      }
    }

    private void addBehind() {
      Set<String> between = new HashSet<>();
      List<Naming> here = namings.of(sentence);
      for (int n = 0; n < here.size() && between.size() < MOST_BESIDE; n++) {
        Naming naming = here.get(n);
        if (naming.element() > at && between.add(naming.title())) {
          addBeside(Place.BEHIND, naming, at + 1, naming.element(), between.size() - 1);
        }
      }
    }

    /** What speaks for a series of the same sentence, from which the person is apart by what stands between. */
    private void addBeside(Place place, Naming naming, int from, int to, int between) {
      Set<OwnerClue> clues = clues(naming.title());
      clues.add(new OwnerClue(place, "named"));
      clues.add(new OwnerClue(place, "rank_" + Math.min(MOST_OTHERS, between)));
      clues.add(new OwnerClue(place, naming.passing() ? "in_passing" : "spoken_of"));
      boolean people = false;
      for (int i = from; i < to; i++) {
        people |= elements.is(i, Slot.PEOPLE);
        switch (elements.word(i)) {
          case "who", "which", "where", "and", "with", "starring", "stars" ->
            clues.add(new OwnerClue(place, "past_" + elements.word(i)));
          default -> {}
        }
        if (elements.isMark(i, ';')) {
          clues.add(new OwnerClue(place, "past_;"));
        }
      }
      clues.add(new OwnerClue(place, people ? "past_people" : "past_nobody"));
    }

    /** The series that the sentences before named last, and those that the place is about. */
    private void addEarlier() {
      for (Naming naming : namings.before(sentence, MOST_EARLIER)) {
        if (!has(naming.title())) {
          addEarlier(naming);
        }
      }
      int paragraph = sentence.block().index();
      addEarlier(namings.firstOf(paragraph));
      addEarlier(namings.headingOf(paragraph));
      addEarlier(draft.series());
    }

    private void addEarlier(@Nullable String title) {
      Naming naming = title == null || has(title) ? null : namings.last(title, sentence);
      if (naming != null) {
        addEarlier(naming);
      }
    }

    private void addEarlier(Naming naming) {
      Set<OwnerClue> clues = clues(naming.title());
      clues.add(EARLIER);
      clues.add(OTHERS.get(others));
      clues.add(SENTENCES.get(sentencesBack(naming)));
      int paragraphs = Math.min(
          MOST_PARAGRAPHS, sentence.block().index() - naming.sentence().block().index());
      clues.add(PARAGRAPHS.get(paragraphs));
      clues.add(PARAGRAPHS_OTHERS.get(paragraphs).get(others));
      if (namings.isAlwaysInPassing(naming.title(), sentence)) {
        clues.add(ALWAYS_IN_PASSING);
      }
      clues.addAll(namings.how(naming));
    }

    /** One, two, up to four, up to eight, or more, which count as nine. */
    private int sentencesBack(Naming naming) {
      int back = sentence.index() - naming.sentence().index();
      return back <= 2 ? back : back <= 4 ? 4 : back <= 8 ? 8 : MOST_SENTENCES;
    }

    private void addOfArticle(String title, Set<OwnerClue> clues, @Nullable String lastTold) {
      if (title.equals(draft.series())) {
        clues.add(TOLD);
      }
      int paragraph = sentence.block().index();
      if (title.equals(namings.firstOf(paragraph))) {
        clues.add(FIRST_OF_PARAGRAPH);
        clues.add(FIRST_OTHERS.get(others));
      }
      if (title.equals(namings.headingOf(paragraph))) {
        clues.add(HEADING);
      }
      if (namings.isInHeadline(title)) {
        clues.add(HEADLINE);
        clues.add(HEADLINE_OTHERS.get(others));
      }
      int count = namings.count(title);
      clues.add(count <= EXACTLY ? COUNT.get(count) : count <= FEW ? COUNT_FEW : COUNT_MANY);
      if (title.equals(lastTold)) {
        clues.add(LAST_TOLD);
        clues.add(LAST_TOLD_OTHERS.get(others));
      }
    }

    /** Whether the same person is told to be in the series by another draft, and by one before. */
    private void addOfPerson(String title, Set<OwnerClue> clues, List<Draft> ofPerson) {
      for (Draft other : ofPerson) {
        if (other != draft && other.series().equals(title)) {
          clues.add(PERSON);
          if (other.sentence().index() < sentence.index()) {
            clues.add(PERSON_BEFORE);
          }
        }
      }
    }
  }
}
