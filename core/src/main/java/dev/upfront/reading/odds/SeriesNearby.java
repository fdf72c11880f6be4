package dev.upfront.reading.odds;

import dev.upfront.reading.odds.OwnerClue.Place;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Text.Sentence;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The series in which somebody may be whom a sentence names: those named near by, each with what speaks for it. */
final class SeriesNearby {
  /** So many series of the sentence are weighed on each side of the person. */
  private static final int MOST_BESIDE = 3;

  /** So many series of the sentences before are weighed. */
  private static final int MOST_EARLIER = 6;

  /** The series that the sentence of the person names are counted up to here. */
  private static final int MOST_OTHERS = 2;

  /** Paragraphs are counted back up to here. */
  private static final int MOST_PARAGRAPHS = 3;

  /** Sentences are counted back up to here, by {@link #sentencesBack}. */
  private static final int MOST_SENTENCES = 9;

  /** How often a series is named is counted up to here. */
  private static final int EXACTLY = 3;

  /** A series that is named more often is named many times. */
  private static final int FEW = 5;

  private static final OwnerClue EARLIER = new OwnerClue(Place.EARLIER, "named");
  private static final OwnerClue ALWAYS_IN_PASSING =
      new OwnerClue(Place.EARLIER, "always_in_passing");
  private static final OwnerClue FIRST_OF_PARAGRAPH =
      new OwnerClue(Place.ARTICLE, "first_of_paragraph");
  private static final OwnerClue HEADING = new OwnerClue(Place.ARTICLE, "heading");
  private static final OwnerClue HEADLINE = new OwnerClue(Place.ARTICLE, "headline");
  private static final OwnerClue LAST_TOLD = new OwnerClue(Place.ARTICLE, "last_told");

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

  private final Namings namings;
  private final Sentence sentence;
  private final Elements elements;
  private final int at;
  private final @Nullable String assumed;
  private final Map<String, Set<OwnerClue>> answers = new LinkedHashMap<>();

  /** How many series the sentence names. */
  private final int others;

  /**
   * Those near a person.
   *
   * @param at the element of the person in the sentence
   * @param assumed a series that is weighed wherever it was named, or null
   * @param lastTold the series of which a sentence before last told somebody, or null
   */
  SeriesNearby(
      Namings namings,
      Sentence sentence,
      Elements elements,
      int at,
      @Nullable String assumed,
      @Nullable String lastTold) {
    this.namings = namings;
    this.sentence = sentence;
    this.elements = elements;
    this.at = at;
    this.assumed = assumed;
    others = Math.min(MOST_OTHERS, namings.in(sentence));
    addBefore();
    addBehind();
    addEarlier();
    answers.forEach((title, clues) -> addOfArticle(title, clues, lastTold));
  }

  /** What speaks for each, by their titles; more may be added. */
  Map<String, Set<OwnerClue>> answers() {
    return answers;
  }

  private static List<OwnerClue> counted(Place place, String what, int most) {
    return IntStream.rangeClosed(0, most)
        .mapToObj(count -> new OwnerClue(place, what + count))
        .toList();
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
      if (!answers.containsKey(naming.title())) {
        addEarlier(naming);
      }
    }
    int paragraph = sentence.block().index();
    addEarlier(namings.firstOf(paragraph));
    addEarlier(namings.headingOf(paragraph));
    addEarlier(assumed);
  }

  private void addEarlier(@Nullable String title) {
    Naming naming =
        title == null || answers.containsKey(title) ? null : namings.last(title, sentence);
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
}
