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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the series that somebody may be in whom an article about several tells of, with what speaks for each. */
public final class OwnerClueFinder {
  /** A text that tells more is no article, and what is told is compared with what is told. */
  private static final int MOST_TOLD = 2000;

  /** So many series are weighed on each side of the person, and so many of the sentences before. */
  private static final int MOST_BESIDE = 3;

  private static final int MOST_EARLIER = 6;

  /** Others and paragraphs are counted up to these, mentions up to FEW. */
  private static final int MOST_OTHERS = 2;

  private static final int MOST_PARAGRAPHS = 3;
  private static final int FEW = 5;

  /** "Ana Ruiz and Ben Ode, stars of": people stand so far before a title that tells who they are. */
  private static final int PEOPLE_REACH = 6;

  /** "(The Bill, Low Water)": a bracket opens so far before a title in it. */
  private static final int BRACKET_REACH = 5;

  /** The words that stand beside titles more than others. */
  private static final Set<String> BESIDE = Set.of(
      "and", "of", "'s", "in", "is", "on", "for", "has", "to", "with", "will", "was", "the", "from",
      "as", "that", "are", "after");

  private final InPassing inPassing;

  public OwnerClueFinder(InPassing inPassing) {
    this.inPassing = inPassing;
  }

  /** Hands over who may be in one series or another. */
  void find(Scene scene, List<Draft> told, Consumer<OwnerOption> options) {
    if (told.size() > MOST_TOLD || told.stream().noneMatch(OwnerOption::isOfPerson)) {
      return;
    }
    Namings namings = new Namings(scene, inPassing);
    if (namings.isOfSeveral()) {
      for (int i = 0; i < told.size(); i++) {
        Draft draft = told.get(i);
        if (OwnerOption.isOfPerson(draft)) {
          Gathering gathering = new Gathering(scene, namings, told, i);
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
    private final Scene scene;
    private final Elements elements;
    private final Namings namings;
    private final List<Draft> told;
    private final int at;
    private final Map<String, Set<OwnerClue>> answers = new LinkedHashMap<>();

    /** How many series the sentence names. */
    private final int others;

    Gathering(Scene scene, Namings namings, List<Draft> told, int number) {
      this.scene = scene;
      this.namings = namings;
      this.told = told;
      draft = told.get(number);
      sentence = draft.sentence();
      elements = scene.elements(sentence);
      int person = place(OwnerOption.person(draft));
      at = person >= 0 ? person : elements.at(draft.from());
      others = Math.min(MOST_OTHERS, namings.in(sentence));
      addBefore();
      addBehind();
      addEarlier();
      String last = lastTold(number);
      answers.forEach((title, clues) -> addOfArticle(title, clues, last));
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
    private @Nullable String lastTold(int number) {
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
      add(clues, "named");
      add(clues, "others_" + others);
      add(clues, "sentences_" + sentencesBack(naming));
      int paragraphs = sentence.block().index() - naming.sentence().block().index();
      String back = "paragraphs_" + Math.min(MOST_PARAGRAPHS, paragraphs);
      add(clues, back);
      add(clues, back + "_others_" + others);
      add(clues, naming.passing() ? "in_passing" : "spoken_of");
      if (namings.isAlwaysInPassing(naming.title(), sentence)) {
        add(clues, "always_in_passing");
      }
      Elements there = scene.elements(naming.sentence());
      int title = naming.element();
      add(clues, namings.in(naming.sentence()) == 1 ? "alone" : "among_others");
      for (int i = title - 1; i >= 0 && i >= title - BRACKET_REACH; i--) {
        if (there.isMark(i, '(')) {
          add(clues, "in_brackets");
          break;
        }
      }
      for (int i = title - 1; i >= 0 && i >= title - PEOPLE_REACH; i--) {
        if (there.is(i, Slot.PEOPLE)) {
          add(clues, "of_people");
          break;
        }
      }
      add(clues, "before_" + beside(there, title, -1));
      add(clues, "behind_" + beside(there, title, 1));
    }

    /** One, two, up to four, up to eight, or more, which count as nine. */
    private int sentencesBack(Naming naming) {
      int back = sentence.index() - naming.sentence().index();
      return back <= 2 ? back : back <= 4 ? 4 : back <= 8 ? 8 : 9;
    }

    private static void add(Set<OwnerClue> clues, String what) {
      clues.add(new OwnerClue(Place.EARLIER, what));
    }

    /** The word beside a title, quotes passed over: "start" and "end" where there is none, else what is mentioned there. */
    private static String beside(Elements elements, int title, int step) {
      int i = title + step;
      while (elements.isQuote(i)) {
        i += step;
      }
      if (i < 0 || i >= elements.size()) {
        return i < 0 ? "start" : "end";
      }
      Mention mention = elements.mention(i);
      return mention == null
          ? known(elements, i)
          : "<" + mention.slot().name().toLowerCase(Locale.ROOT) + ">";
    }

    /** A mark, or a word that stands beside many titles; "word" for any other. */
    private static String known(Elements elements, int i) {
      String word =
          elements.tokens().word(elements.tokenFrom(i)).toLowerCase(Locale.ROOT).replace('’', '\'');
      return BESIDE.contains(word) || !elements.tokens().isWord(elements.tokenFrom(i))
          ? word
          : "word";
    }

    private void addOfArticle(String title, Set<OwnerClue> clues, @Nullable String lastTold) {
      if (title.equals(draft.series())) {
        clues.add(new OwnerClue(Place.TOLD, "so"));
      }
      int paragraph = sentence.block().index();
      if (title.equals(namings.firstOf(paragraph))) {
        ofArticle(clues, "first_of_paragraph");
        ofArticle(clues, "first_of_paragraph_others_" + others);
      }
      if (title.equals(namings.headingOf(paragraph))) {
        ofArticle(clues, "heading");
      }
      if (namings.isInHeadline(title)) {
        ofArticle(clues, "headline");
        ofArticle(clues, "headline_others_" + others);
      }
      int count = namings.count(title);
      ofArticle(
          clues, "count_" + (count <= 3 ? Integer.toString(count) : count <= FEW ? "few" : "many"));
      if (title.equals(lastTold)) {
        ofArticle(clues, "last_told");
        ofArticle(clues, "last_told_others_" + others);
      }
      addOfPerson(title, clues);
    }

    /** Whether the same person is told to be in the series by another draft, and by one before. */
    private void addOfPerson(String title, Set<OwnerClue> clues) {
      String person = OwnerOption.person(draft);
      for (Draft other : told) {
        if (other != draft
            && OwnerOption.isOfPerson(other)
            && other.series().equals(title)
            && OwnerOption.person(other).equals(person)) {
          ofArticle(clues, "person");
          if (other.sentence().index() < sentence.index()) {
            ofArticle(clues, "person_before");
          }
        }
      }
    }

    private static void ofArticle(Set<OwnerClue> clues, String what) {
      clues.add(new OwnerClue(Place.ARTICLE, what));
    }
  }
}
