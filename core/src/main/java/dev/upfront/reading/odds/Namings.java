package dev.upfront.reading.odds;

import dev.upfront.reading.scene.Captions;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an article names which series. */
final class Namings {
  /** "Ana Ruiz and Ben Ode, stars of": people stand so far before a title that tells who they are. */
  private static final int PEOPLE_REACH = 6;

  /** "(The Bill, Low Water)": a bracket opens so far before a title in it. */
  private static final int BRACKET_REACH = 5;

  /** The words that stand beside titles more than others. */
  private static final Set<String> BESIDE = Set.of(
      "and", "of", "'s", "in", "is", "on", "for", "has", "to", "with", "will", "was", "the", "from",
      "as", "that", "are", "after");

  /** No more are walked through for those named last, as a text may name one again and again. */
  private static final int MOST_WALKED = 60;

  private final List<Naming> all = new ArrayList<>();
  private final Map<String, List<Naming>> byTitle = new HashMap<>();
  private final Map<Integer, String> firstOf = new HashMap<>();
  private final Map<Integer, String> headingOf = new HashMap<>();
  private final Set<String> headline = new HashSet<>();

  /** The lines below pictures: of what these name no other line speaks. */
  private final Set<Integer> captions = new HashSet<>();

  /** How those stand that were asked for. */
  private final Map<Naming, List<OwnerClue>> how = new IdentityHashMap<>();

  private final Scene scene;

  /** Behind the last naming of each sentence. */
  private final int[] behind;

  Namings(Scene scene, InPassing inPassing) {
    this.scene = scene;
    List<Sentence> sentences = scene.text().sentences;
    behind = new int[sentences.size()];
    String heading = null;
    for (Sentence sentence : sentences) {
      Elements elements = scene.elements(sentence);
      for (int i : elements.series()) {
        if (elements.mention(i) instanceof Mention.OfSeries series) {
          add(new Naming(series.title(), sentence, i, inPassing.is(i, elements)));
        }
      }
      behind[sentence.index()] = all.size();
      int paragraph = sentence.block().index();
      if (Captions.is(sentence.block(), elements.tokens())) {
        captions.add(paragraph);
      }
      if (sentence.block().kind() == Kind.HEADING) {
        heading = firstOf.get(paragraph);
      }
      if (heading != null) {
        headingOf.put(paragraph, heading);
      }
    }
  }

  private void add(Naming naming) {
    all.add(naming);
    byTitle.computeIfAbsent(naming.title(), none -> new ArrayList<>(2)).add(naming);
    if (naming.sentence().block().kind() == Kind.TITLE) {
      headline.add(naming.title());
    }
    if (!naming.passing()) {
      firstOf.putIfAbsent(naming.sentence().block().index(), naming.title());
    }
  }

  boolean isOfSeveral() {
    return byTitle.size() > 1;
  }

  /** Those of a sentence, in its order. */
  List<Naming> of(Sentence sentence) {
    return all.subList(before(sentence), behind[sentence.index()]);
  }

  private int before(Sentence sentence) {
    return sentence.index() == 0 ? 0 : behind[sentence.index() - 1];
  }

  /** How many series a sentence names. */
  int in(Sentence sentence) {
    return (int) of(sentence).stream().map(Naming::title).distinct().count();
  }

  /** The series named last before a sentence, the nearest first, each where it stands last. */
  List<Naming> before(Sentence sentence, int atMost) {
    Map<String, Naming> last = new LinkedHashMap<>();
    int behindLast = before(sentence);
    for (int i = behindLast - 1;
        i >= Math.max(0, behindLast - MOST_WALKED) && last.size() < atMost;
        i--) {
      if (reaches(all.get(i), sentence)) {
        last.putIfAbsent(all.get(i).title(), all.get(i));
      }
    }
    return List.copyOf(last.values());
  }

  private boolean reaches(Naming naming, Sentence sentence) {
    int line = naming.sentence().block().index();
    return line == sentence.block().index() || !captions.contains(line);
  }

  /** Where a sentence before names a series last; null where none does. */
  @Nullable
  Naming last(String title, Sentence before) {
    List<Naming> namings = byTitle.getOrDefault(title, List.of());
    for (int i = namings.size() - 1; i >= 0; i--) {
      if (namings.get(i).sentence().index() < before.index() && reaches(namings.get(i), before)) {
        return namings.get(i);
      }
    }
    return null;
  }

  /** Whether a series was named up to a sentence, but never spoken of. */
  boolean isAlwaysInPassing(String title, Sentence upTo) {
    for (Naming naming : byTitle.getOrDefault(title, List.of())) {
      if (!naming.passing() && naming.sentence().index() <= upTo.index()) {
        return false;
      }
    }
    return true;
  }

  /** The first series of which a paragraph speaks; null where it speaks of none. */
  @Nullable
  String firstOf(int paragraph) {
    return firstOf.get(paragraph);
  }

  /** The series of the heading above a paragraph. */
  @Nullable
  String headingOf(int paragraph) {
    return headingOf.get(paragraph);
  }

  boolean isInHeadline(String title) {
    return headline.contains(title);
  }

  /** How often a series is named. */
  int count(String title) {
    return byTitle.getOrDefault(title, List.of()).size();
  }

  /** What speaks for the series of a naming or against it, whoever may be in it: how its sentence names it. */
  List<OwnerClue> how(Naming naming) {
    return how.computeIfAbsent(naming, this::look);
  }

  private List<OwnerClue> look(Naming naming) {
    Elements elements = scene.elements(naming.sentence());
    int title = naming.element();
    List<OwnerClue> clues = new ArrayList<>(6);
    clues.add(earlier(naming.passing() ? "in_passing" : "spoken_of"));
    clues.add(earlier(in(naming.sentence()) == 1 ? "alone" : "among_others"));
    boolean brackets = false;
    boolean people = false;
    for (int i = title - 1; i >= Math.max(0, title - PEOPLE_REACH); i--) {
      brackets |= i >= title - BRACKET_REACH && elements.isMark(i, '(');
      people |= elements.is(i, Slot.PEOPLE);
    }
    if (brackets) {
      clues.add(earlier("in_brackets"));
    }
    if (people) {
      clues.add(earlier("of_people"));
    }
    clues.add(earlier("before_" + beside(elements, title, -1)));
    clues.add(earlier("behind_" + beside(elements, title, 1)));
    return clues;
  }

  private static OwnerClue earlier(String what) {
    return new OwnerClue(OwnerClue.Place.EARLIER, what);
  }

  /** What stands beside a title, quotes passed over; "word" for a word that stands beside few titles. */
  private static String beside(Elements elements, int title, int step) {
    int i = title + step;
    while (elements.isQuote(i)) {
      i += step;
    }
    String shown = Shown.at(elements, i);
    return isWord(elements, i) && !BESIDE.contains(shown) ? "word" : shown;
  }

  /** Whether it is a word: no mark, no number, and no mention. */
  private static boolean isWord(Elements elements, int i) {
    if (i < 0 || i >= elements.size() || elements.mention(i) != null) {
      return false;
    }
    Tokens tokens = elements.tokens();
    int token = elements.tokenFrom(i);
    return !tokens.is(token, Tokens.MARK) && !tokens.isNumber(token);
  }
}
