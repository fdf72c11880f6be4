package dev.upfront.reading.people;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.title.NameRuns;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of one article: which runs of capitalised words are people, which are the characters they play, and to whom a
 * surname alone belongs. {@link NameShapes} knows what a person's name looks like, {@link OtherNames} where such a name is
 * nobody's.
 *
 * <p>Full names are noted first, from the body; headlines, where every word may have a capital, only tell whose a surname
 * is that the body gives alone. Then {@link PeopleFinder} reads the article once for the characters, which are taken out
 * again ({@link #learn}), and once more for good.
 */
final class Names {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final NameShapes shapes;
  private final OtherNames others;
  private final List<List<Run>> runs;

  private final FullNames people = new FullNames();
  private final Set<String> characters = new HashSet<>();
  private final Set<String> characterParts = new HashSet<>();

  Names(
      Text text,
      List<List<Mention>> fixed,
      Lexicon lexicon,
      GivenNames givenNames,
      TitleTrie<KnownTitle> catalogue) {
    this.tokens = text.tokens;
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.shapes = new NameShapes(tokens, lexicon, givenNames, catalogue);
    this.others = new OtherNames(tokens, lexicon, givenNames);
    NameRuns cutter = new NameRuns(tokens, lexicon, givenNames);
    runs = new ArrayList<>(text.sentences.size());
    for (Sentence sentence : text.sentences) {
      runs.add(cutter.find(sentence.from(), sentence.to(), fixed.get(sentence.index())));
    }
    fixed.forEach(others::noteHouses);
    noteFullNames(text);
  }

  private void noteFullNames(Text text) {
    Set<String> alone = new HashSet<>();
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Kind.TITLE) {
        for (Run run : runs.get(sentence.index())) {
          if (shapes.isOneWord(run)) {
            alone.add(key(run.from(), run.to()));
          } else if (shapes.isPerson(run, sentence)) {
            noteFullName(run);
          }
        }
      }
    }
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() == Kind.TITLE) {
        for (Run run : runs.get(sentence.index())) {
          noteFromHeadline(run, alone);
        }
      }
    }
  }

  private void noteFullName(Run run) {
    Run untitled = shapes.untitled(run);
    if (untitled.equals(run)) {
      people.add(name(run));
    } else {
      people.addTitled(name(run), name(untitled));
    }
  }

  /** "Ncuti Gatwa Steps Up" names a Ncuti Gatwa where the body speaks of a Gatwa. */
  private void noteFromHeadline(Run run, Set<String> alone) {
    boolean who = tokens.isMark(run.to(), ',') && tokens.is(run.to() + 1, "who");
    if (who && run.length() > 1 && run.length() < 4 && tokens.id(run.to() - 1) < 0) {
      people.add(name(run));
    }
    for (int to = run.from() + 2; to <= Math.min(run.to(), run.from() + 3); to++) {
      String surname = key(to - 1, to);
      if (givenNames.has(tokens, run.from())
          && alone.contains(surname)
          && !people.knowsSurname(surname)) {
        people.add(name(new Run(run.from(), to)));
      }
    }
  }

  /** Takes the characters of those people out of the people, and further names that are parts. */
  void learn(List<Credit> credits, Set<String> parts) {
    Set<String> players = new HashSet<>();
    for (Credit credit : credits) {
      if (credit.character() != null) {
        players.add(Vocabulary.fold(credit.person()));
      }
    }
    for (Credit credit : credits) {
      String character = credit.character();
      if (character != null && !players.contains(Vocabulary.fold(character))) {
        noteCharacter(Vocabulary.fold(character));
      }
    }
    for (String part : parts) {
      if (!players.contains(part)) {
        noteCharacter(part);
      }
    }
    // where Charlie is a part, Charlie Spring is one too, unless a Charlie plays
    for (String part : List.copyOf(characters)) {
      String full = part.indexOf(' ') < 0 ? people.byGivenName(part) : null;
      if (full != null && !players.contains(Vocabulary.fold(full))) {
        people.remove(full);
        characters.add(Vocabulary.fold(full));
      }
    }
    // where Gibbs is a part, Leroy Jethro Gibbs is nobody who plays
    for (String part : List.copyOf(characters)) {
      for (String name : people.family(part)) {
        if (!players.contains(Vocabulary.fold(name))) {
          people.remove(name);
        }
      }
    }
  }

  private void noteCharacter(String character) {
    characters.add(character);
    String[] parts = character.split(" ");
    int from = 0;
    while (from < parts.length - 1
        && lexicon.is(WordClass.HONORIFIC, lexicon.vocabulary.find(parts[from]))) {
      from++;
    }
    if (from > 0) {
      characters.add(String.join(" ", List.of(parts).subList(from, parts.length)));
    }
    characterParts.add(parts[from]);
    characterParts.add(parts[parts.length - 1]);
    people.remove(character);
  }

  /** Whose name a run of words is, in full where the article gives it so; null where it is nobody's. */
  @Nullable
  String person(Run run) {
    String key = key(run.from(), run.to());
    if (characters.contains(key) || shapes.isLabel(run) || others.has(run, key)) {
      return null;
    }
    String untitled = name(shapes.untitled(run));
    if (!shapes.isOneWord(run) && people.has(untitled)) {
      return people.withTitle(untitled);
    }
    if (lexicon.is(WordClass.NOT_A_NAME, tokens, run.from()) || tokens.is(run.from() - 1, "the")) {
      return null;
    }
    String full = people.bySurname(key);
    if (full != null) {
      return full;
    }
    String byGivenName = characterParts.contains(key) ? null : people.byGivenName(key);
    return byGivenName != null && people.has(byGivenName) ? byGivenName : null;
  }

  /** The person to whom a name of one word belongs as surname; null where it is nobody's. */
  @Nullable
  String fullName(Run surname) {
    return people.bySurname(key(surname.from(), surname.to()));
  }

  /** "the Kings", "the Duffer Brothers": those of that surname; empty where there are not two of them. */
  List<String> family(Run run) {
    if (!tokens.is(run.from() - 1, "the")) {
      return List.of();
    }
    String key = key(run.from(), run.from() + 1);
    boolean siblings = run.length() == 2
        && (tokens.is(run.to() - 1, "brothers") || tokens.is(run.to() - 1, "sisters"));
    boolean plural = run.length() == 1 && key.endsWith("s");
    if (!siblings && !plural) {
      return List.of();
    }
    List<String> family = people.family(siblings ? key : key.substring(0, key.length() - 1));
    return family.size() < 2 ? List.of() : family;
  }

  /** Remembers a name that only its place shows to be one: "Robert" in "Robert and Michelle King". */
  void add(String name) {
    if (!people.has(name)) {
      people.add(name);
    }
  }

  /** Whether a run that nothing shows to be a person may be one in a row of people. */
  boolean mayBePerson(Run run) {
    return !isCharacter(run) && shapes.mayBePerson(run);
  }

  /** "Sex Education breakout Aimee Lou Wood", "Ted Lasso star": a title before a noun for a person. */
  boolean isLabel(Run run) {
    return shapes.isLabel(run);
  }

  /** Sir and Dame: what a player may be called, and no part. */
  boolean isTitleOfPerson(int i) {
    return shapes.isTitleOfPerson(i);
  }

  Tokens tokens() {
    return tokens;
  }

  boolean hasGivenName(int i) {
    return givenNames.has(tokens, i);
  }

  List<Run> runs(Sentence sentence) {
    return runs.get(sentence.index());
  }

  boolean isCharacter(Run run) {
    return characters.contains(key(run.from(), run.to()));
  }

  /** Whether a name is a character or the first or last name of one. */
  boolean maybeCharacter(Run run) {
    return isCharacter(run) || characterParts.contains(key(run.from(), run.to()));
  }

  String name(Run run) {
    return text(run.from(), run.to());
  }

  /** The words from one token up to another, with single blanks between them. */
  String text(int from, int to) {
    return tokens.line(from, to);
  }

  private String key(int from, int to) {
    return Vocabulary.fold(text(from, to));
  }
}
