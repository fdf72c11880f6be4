package dev.upfront.reading.people;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.people.Name.Standing;
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
  private final @Nullable Run[] runAt;

  /** The names by the token at which they begin. */
  private final @Nullable Name[] names;

  private final FullNames people = new FullNames();
  private final Set<String> characters = new HashSet<>();
  private final Set<String> characterParts = new HashSet<>();
  private int changes;

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
    names = new Name[tokens.size()];
    runAt = new Run[tokens.size()];
    runs = new ArrayList<>(text.sentences.size());
    for (Sentence sentence : text.sentences) {
      List<Run> found = cutter.find(sentence.from(), sentence.to(), fixed.get(sentence.index()));
      for (Run run : found) {
        runAt[run.from()] = run;
      }
      runs.add(found);
    }
    fixed.forEach(others::noteHouses);
    noteFullNames(text);
  }

  private void noteFullNames(Text text) {
    Set<String> alone = new HashSet<>();
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Kind.TITLE) {
        for (Run run : runs.get(sentence.index())) {
          Name name = nameOf(run);
          if (name.isOneWord) {
            alone.add(name.key);
          } else if (shapes.isPerson(run, sentence)) {
            noteFullName(name);
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

  private void noteFullName(Name name) {
    if (name.untitled.equals(name.text)) {
      people.add(name.text, name.key);
    } else {
      people.addTitled(name.text, name.untitled);
    }
  }

  /** "Ncuti Gatwa Steps Up" names a Ncuti Gatwa where the body speaks of a Gatwa. */
  private void noteFromHeadline(Run run, Set<String> alone) {
    boolean who = tokens.isMark(run.to(), ',') && tokens.is(run.to() + 1, "who");
    if (who && run.length() > 1 && run.length() < 4 && tokens.id(run.to() - 1) < 0) {
      people.add(name(run), key(run));
    }
    if (!givenNames.has(tokens, run.from())) {
      return;
    }
    for (int to = run.from() + 2; to <= Math.min(run.to(), run.from() + 3); to++) {
      String surname = key(to - 1, to);
      if (alone.contains(surname) && !people.knowsSurname(surname)) {
        people.add(text(run.from(), to), key(run.from(), to));
      }
    }
  }

  /** Takes the characters of those people out of the people, and further names that are parts. */
  void learn(List<Credit> credits, List<String> parts) {
    Set<String> players = new HashSet<>();
    List<String> played = new ArrayList<>(parts);
    for (Credit credit : credits) {
      if (credit.character() != null) {
        players.add(Vocabulary.fold(credit.person()));
        played.add(Vocabulary.fold(credit.character()));
      }
    }
    for (String part : played) {
      if (!players.contains(part)) {
        noteCharacter(part);
      }
    }
    if (characters.isEmpty()) {
      return;
    }
    changes++;
    // where Charlie is a part, Charlie Spring is one too, unless a Charlie plays
    List<String> inFull = new ArrayList<>();
    for (String part : characters) {
      String full = part.indexOf(' ') < 0 ? people.byGivenName(part) : null;
      if (full != null && !players.contains(Vocabulary.fold(full))) {
        inFull.add(Vocabulary.fold(full));
      }
    }
    inFull.forEach(people::remove);
    characters.addAll(inFull);
    // where Gibbs is a part, Leroy Jethro Gibbs is nobody who plays
    for (String part : characters) {
      for (String name : people.family(part)) {
        if (!players.contains(Vocabulary.fold(name))) {
          people.remove(Vocabulary.fold(name));
        }
      }
    }
  }

  private void noteCharacter(String character) {
    characters.add(character);
    people.remove(character);
    int from = 0;
    int space = character.indexOf(' ');
    while (space > 0
        && lexicon.is(
            WordClass.HONORIFIC, lexicon.vocabulary.find(character.substring(from, space)))) {
      from = space + 1;
      space = character.indexOf(' ', from);
    }
    if (from > 0) {
      characters.add(character.substring(from));
    }
    characterParts.add(character.substring(from, space < 0 ? character.length() : space));
    characterParts.add(character.substring(character.lastIndexOf(' ') + 1));
  }

  /** Whose name a run of words is, in full where the article gives it so; null where it is nobody's. */
  @Nullable
  String person(Run run) {
    return known(run).person();
  }

  private @Nullable String person(Run run, Name name, @Nullable String fullName) {
    if (name.isNobody || characters.contains(name.key)) {
      return null;
    }
    if (!name.isOneWord && people.has(name.untitledKey)) {
      return people.withTitle(name.untitled, name.untitledKey);
    }
    if (lexicon.is(WordClass.NOT_A_NAME, tokens, run.from()) || tokens.is(run.from() - 1, "the")) {
      return null;
    }
    return fullName != null || characterParts.contains(name.key)
        ? fullName
        : people.byGivenName(name.key);
  }

  /** The person to whom a name of one word belongs as surname; null where it is nobody's. */
  @Nullable
  String fullName(Run surname) {
    return known(surname).fullName();
  }

  /** "the Kings", "the Duffer Brothers": those of that surname; empty where there are not two of them. */
  List<String> family(Run run) {
    return known(run).family();
  }

  private List<String> family(Run run, Name name) {
    if (!tokens.is(run.from() - 1, "the")) {
      return List.of();
    }
    boolean siblings = run.length() == 2
        && (tokens.is(run.to() - 1, "brothers") || tokens.is(run.to() - 1, "sisters"));
    boolean plural = run.length() == 1 && name.key.endsWith("s");
    if (!siblings && !plural) {
      return List.of();
    }
    List<String> family = people.family(
        siblings ? key(run.from(), run.from() + 1) : name.key.substring(0, name.key.length() - 1));
    return family.size() < 2 ? List.of() : family;
  }

  /** Remembers a name that only its place shows to be one: "Robert" in "Robert and Michelle King". */
  void add(String name) {
    String key = Vocabulary.fold(name);
    if (!people.has(key)) {
      people.add(name, key);
      changes++;
    }
  }

  /** How often something new was learned of names since the article was looked through. */
  int changes() {
    return changes;
  }

  /** Whether something was learned of one of these names since they were last asked for. */
  boolean areChanged(List<Run> asked) {
    for (Run run : asked) {
      Name name = nameOf(run);
      Standing before = name.standing;
      if (before != null && !before.isSame(known(run))) {
        return true;
      }
    }
    return false;
  }

  /** What is known of a name now. */
  private Standing known(Run run) {
    Name name = nameOf(run);
    Standing standing = name.standing;
    if (standing == null || name.asOf != changes) {
      boolean character = characters.contains(name.key);
      String fullName = people.bySurname(name.key);
      standing = new Standing(
          person(run, name, fullName),
          fullName,
          family(run, name),
          character,
          character || characterParts.contains(name.key));
      name.standing = standing;
      name.asOf = changes;
    }
    return standing;
  }

  private Name nameOf(Run run) {
    Name name = names[run.from()];
    if (name == null) {
      Run untitled = shapes.untitled(run);
      String text = text(run.from(), run.to());
      name = new Name(
          text,
          untitled.equals(run) ? text : text(untitled.from(), untitled.to()),
          shapes.isOneWord(run),
          shapes.isLabel(run) || others.has(run));
      names[run.from()] = name;
    }
    return name;
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

  /** The name that starts at a token, or null. */
  @Nullable
  Run runAt(int i) {
    return runAt[i];
  }

  boolean isCharacter(Run run) {
    return known(run).character();
  }

  /** Whether a name is a character or the first or last name of one. */
  boolean maybeCharacter(Run run) {
    return known(run).maybeCharacter();
  }

  String name(Run run) {
    return nameOf(run).text;
  }

  /** A name, folded: two are the same where these are. */
  String key(Run run) {
    return nameOf(run).key;
  }

  /** The words from one token up to another, with single blanks between them. */
  String text(int from, int to) {
    String line = tokens.line(from, to);
    // "Ana [Ruiz]"
    return line.indexOf('[') < 0 ? line : line.replace("[", "").replace("]", "");
  }

  private String key(int from, int to) {
    return Vocabulary.fold(text(from, to));
  }
}
