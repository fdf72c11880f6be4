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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of one article: which runs of capitalised words are people, which are the characters they play, and to whom a
 * surname alone belongs.
 *
 * <p>Full names are noted first, from the body; headlines, where every word may have a capital, only tell whose a surname
 * is that the body gives alone. Then {@link PeopleFinder} reads the article once for the characters, which are taken out
 * again ({@link #learn}), and once more for good.
 */
final class Names {

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final TitleTrie<KnownTitle> catalogue;
  private final List<List<Run>> runs;

  private final Set<String> people = new HashSet<>();
  private final Map<String, String> fullNameBySurname = new HashMap<>();
  private final Map<String, String> titled = new HashMap<>();
  private final Map<String, Set<String>> families = new HashMap<>();
  private final Map<String, String> fullNameByGivenName = new HashMap<>();
  private final Set<String> characters = new HashSet<>();
  private final Set<String> characterParts = new HashSet<>();
  private final Set<String> houses = new HashSet<>();

  Names(
      Text text,
      List<List<Mention>> fixed,
      Lexicon lexicon,
      GivenNames givenNames,
      TitleTrie<KnownTitle> catalogue) {
    this.tokens = text.tokens;
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.catalogue = catalogue;
    NameRuns cutter = new NameRuns(tokens, lexicon, givenNames);
    runs = new ArrayList<>(text.sentences.size());
    for (Sentence sentence : text.sentences) {
      runs.add(cutter.find(sentence.from(), sentence.to(), fixed.get(sentence.index())));
    }
    fixed.forEach(this::noteHouses);
    noteFullNames(text);
  }

  private void noteHouses(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention instanceof Mention.OfPlatform
          && mention.to() > mention.from() + 1
          && lexicon.is(WordClass.HOUSE_NOUN, tokens, mention.to() - 1)) {
        houses.add(key(mention.from(), mention.to() - 1));
      }
    }
  }

  private void noteFullNames(Text text) {
    Set<String> alone = new HashSet<>();
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Kind.TITLE) {
        for (Run run : runs.get(sentence.index())) {
          if (isOneWord(run)) {
            alone.add(key(run.from(), run.to()));
          } else if (looksLikePerson(run, sentence)) {
            noteWithTitle(run);
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

  /** "Ncuti Gatwa Steps Up" names a Ncuti Gatwa where the body speaks of a Gatwa. */
  private void noteFromHeadline(Run run, Set<String> alone) {
    boolean who = tokens.isMark(run.to(), ',') && tokens.is(run.to() + 1, "who");
    if (who && run.length() > 1 && run.length() < 4 && tokens.id(run.to() - 1) < 0) {
      note(name(run));
    }
    for (int to = run.from() + 2; to <= Math.min(run.to(), run.from() + 3); to++) {
      String surname = key(to - 1, to);
      if (givenNames.has(tokens, run.from())
          && alone.contains(surname)
          && !fullNameBySurname.containsKey(surname)) {
        note(name(new Run(run.from(), to)));
      }
    }
  }

  private void note(String name) {
    people.add(Vocabulary.fold(name));
    String[] parts = name.split(" ");
    int last = parts.length - 1;
    while (last > 1 && (parts[last].startsWith("Jr") || parts[last].startsWith("Sr"))) {
      last--;
    }
    String surname = Vocabulary.fold(parts[last]);
    fullNameBySurname.putIfAbsent(surname, name);
    families.computeIfAbsent(surname, key -> new LinkedHashSet<>(1)).add(name);
    // "van der Westhuysen", "Bennett Warner" and "Zeta-Jones" are surnames of several words
    for (int i = 1; i < last; i++) {
      StringBuilder tail = new StringBuilder();
      for (int k = i; k <= last; k++) {
        tail.append(tail.isEmpty() ? "" : " ").append(parts[k]);
      }
      fullNameBySurname.putIfAbsent(Vocabulary.fold(tail.toString()), name);
    }
    fullNameByGivenName.merge(Vocabulary.fold(parts[0]), name, (a, b) -> a.equals(b) ? a : "");
  }

  /** "Gatwa", "Richardson-Whitfield". */
  private boolean isOneWord(Run run) {
    for (int i = run.from() + 1; i < run.to(); i++) {
      if (tokens.is(i, Tokens.SPACE_BEFORE)) {
        return false;
      }
    }
    return true;
  }

  private boolean looksLikePerson(Run run, Sentence sentence) {
    boolean plays = tokens.is(run.from(), "lady") && tokens.is(run.to(), "as");
    if (run.length() > 7 || isCharacterTitle(run.from()) && !plays) {
      return false;
    }
    if (run.length() > 1 && lexicon.is(WordClass.NO_SURNAME, tokens, run.to() - 1)
        || isWorkPlayedIn(run)) {
      return false;
    }
    int first = untitled(run).from();
    if (hasRankInside(run)) {
      return false;
    }
    if (givenNames.has(tokens, first)
        || (run.length() < 5 || tokens.length(first) == 1) && isInitials(first)) {
      return true;
    }
    if (isLabel(run)) {
      return false;
    }
    for (int i = run.from(); i < run.to(); i++) {
      // "Jodhi May"
      boolean surname = i > run.from() && lexicon.is(WordClass.SURNAME, tokens, i);
      // "Sung So-jak"
      boolean syllable = i > run.from() && i + 2 < run.to() && tokens.isMark(i + 1, '-');
      if (!surname
          && !syllable
          && (lexicon.is(WordClass.PLACE, tokens, i)
              || lexicon.is(WordClass.NOT_A_NAME, tokens, i))) {
        return false;
      }
    }
    boolean owned = tokens.is(run.from() - 1, Tokens.POSSESSIVE);
    if (catalogue.exact(tokens, run.from(), run.to()) != null
        || isAttribute(run)
            && !(owned
                && !(tokens.isMark(run.to(), '(') && tokens.isCapital(run.to() + 1))
                && isPersonPlace(run))) {
      return false;
    }
    // "Downton Abbey's Michelle Dockery"
    if (tokens.is(run.to(), Tokens.POSSESSIVE)
        && givenNames.has(tokens, run.to() + 1)
        && tokens.isCapital(run.to() + 2)) {
      return false;
    }
    // "produced by Chris Cole (Torchwood) for Imaginary Friends and Jane Stone"
    if (tokens.is(run.from() - 1, "for")
        && (tokens.isMark(run.from() - 2, ')') || tokens.isCapital(run.from() - 2))) {
      return false;
    }
    // a first name that nobody knows must stand where people stand
    return isPersonPlace(run)
        || tokens.id(run.from()) < 0 && (isInRow(run, sentence) || !isBehindPlaceWord(run));
  }

  /** "Battalion Chief Dom Pascal": the name of a part. */
  private boolean hasRankInside(Run run) {
    for (int i = run.from() + 1; i < run.to() - 1; i++) {
      if (tokens.is(i, "chief") || tokens.is(i, "inspector") || tokens.is(i, "detective")) {
        return true;
      }
    }
    return false;
  }

  /** "recently appeared in Patrick Melrose", "in the Harry Potter films": a work that bears a name. */
  private boolean isWorkPlayedIn(Run run) {
    int in = tokens.is(run.from() - 1, "the") ? run.from() - 2 : run.from() - 1;
    if (!tokens.is(in, "in") || tokens.is(run.to(), Tokens.POSSESSIVE)) {
      return false;
    }
    boolean film = lexicon.is(WordClass.FILM_NOUN, tokens, run.to());
    for (int i = in - 1; i >= in - 5; i--) {
      film |= lexicon.is(WordClass.PLAY_VERB, tokens, i)
          || tokens.is(i, "appeared")
          || tokens.is(i, "starred");
    }
    return film;
  }

  /** "the Dark Horse comic", "the Saint Marie ferry", "The West Wing". */
  private boolean isAttribute(Run run) {
    return tokens.is(run.from() - 1, "the") || tokens.is(run.from() - 1, Tokens.POSSESSIVE);
  }

  /** "Sex Education breakout Aimee Lou Wood", "Ted Lasso star": a title before a noun for a person. */
  boolean isLabel(Run run) {
    boolean noun = lexicon.is(WordClass.ROLE_NOUN, tokens, run.to())
        || lexicon.is(WordClass.JOB_NOUN, tokens, run.to());
    return noun && !tokens.isCapital(run.to()) && tokens.isCapital(run.to() + 1);
  }

  private boolean isBehindPlaceWord(Run run) {
    int before = run.from() - 1;
    return tokens.is(before, "in")
        || tokens.is(before, "at")
        || tokens.is(before, "on")
        || tokens.is(before, "from")
        || tokens.is(before, "near")
        || tokens.is(before, "told")
        || tokens.is(before, "the");
  }

  private boolean isPersonPlace(Run run) {
    int before = run.from() - 1;
    int after = run.to();
    boolean introduced = tokens.is(before, "by")
        || tokens.is(before, "starring")
        || tokens.is(before, "stars")
        || tokens.is(before, "star")
        || tokens.is(before, "alongside")
        || tokens.is(before, "opposite")
        || tokens.is(before, "newcomer")
        || lexicon.is(WordClass.JOB_NOUN, tokens, before) && !tokens.isCapital(before)
        || lexicon.is(WordClass.ROLE_NOUN, tokens, before) && !tokens.isCapital(before);
    if (tokens.isMark(before, '–') || tokens.isMark(before, '—') || tokens.isMark(before, ':')) {
      return false;
    }
    if (tokens.is(before, "on") || tokens.is(before, "in") || tokens.is(before, "at")) {
      // "on Breaking Bad as Ted Beneke"
      return false;
    }
    boolean acts = lexicon.is(WordClass.PLAY_VERB, tokens, after)
        || lexicon.is(WordClass.CASTING_VERB, tokens, after)
        || tokens.is(after, "as")
        || tokens.is(after, "said")
        || tokens.is(after, "says")
        || tokens.isMark(after, '(')
        || tokens.isMark(after, '-') && tokens.is(after + 1, "led")
        || tokens.isMark(after, ',') && tokens.is(after + 1, "who")
        || lexicon.is(WordClass.AUXILIARY, tokens, after);
    return introduced || acts || tokens.isMark(after, '–') || tokens.isMark(after, '—');
  }

  private boolean isInRow(Run run, Sentence sentence) {
    int before = run.from() - 1;
    int after = run.to();
    return tokens.isMark(before, ',')
        || tokens.is(before, "and")
        || tokens.isMark(after, ',')
        || tokens.is(after, "and")
        || tokens.isMark(before, '(')
        || tokens.isMark(before, ':')
        || tokens.is(after, Tokens.POSSESSIVE)
        || run.from() == sentence.from()
        || after >= sentence.to() - 1;
  }

  private boolean isInitials(int i) {
    return tokens.isCapital(i)
        && (tokens.length(i) == 1 && (tokens.isMark(i + 1, '.') || tokens.isMark(i + 1, '-'))
            || tokens.length(i) == 2
                && tokens.is(i, Tokens.ALL_CAPITALS)
                && !lexicon.is(WordClass.HONORIFIC, tokens, i)
                && !tokens.is(i, "tv"));
  }

  /** Detective, Queen and the like open the name of a part; Sir and Dame that of a player. */
  private boolean isCharacterTitle(int i) {
    return lexicon.is(WordClass.HONORIFIC, tokens, i) && !isTitleOfPerson(i);
  }

  /** Sir Lenny Henry is one person with Lenny Henry, and goes by the title where the article gives it. */
  private void noteWithTitle(Run run) {
    String named = name(untitled(run));
    if (!named.equals(name(run))) {
      titled.putIfAbsent(Vocabulary.fold(named), name(run));
      note(name(run));
    }
    note(named);
  }

  /** "Lenny Henry" out of "Sir Lenny Henry". */
  private Run untitled(Run run) {
    return isTitleOfPerson(run.from()) && run.length() > 2
        ? new Run(run.from() + 1, run.to())
        : run;
  }

  boolean isTitleOfPerson(int i) {
    return tokens.is(i, "sir") || tokens.is(i, "dame");
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
      String full = part.indexOf(' ') < 0 ? fullNameByGivenName.get(part) : null;
      if (full != null && !full.isEmpty() && !players.contains(Vocabulary.fold(full))) {
        people.remove(Vocabulary.fold(full));
        characters.add(Vocabulary.fold(full));
      }
    }
    // where Gibbs is a part, Leroy Jethro Gibbs is nobody who plays
    for (String part : List.copyOf(characters)) {
      for (String name : families.getOrDefault(part, Set.of())) {
        if (!players.contains(Vocabulary.fold(name))) {
          people.remove(Vocabulary.fold(name));
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
    // "Duplass Brothers Productions"
    if (lexicon.is(WordClass.HOUSE_NOUN, tokens, run.to())
        && tokens.isCapital(run.to())
        && !tokens.is(run.to(), Tokens.LINE_START)) {
      return null;
    }
    if (characters.contains(key)
        || isLabel(run)
        || isOwned(run)
        || isHouse(run, key)
        || isCaption(run)
        || isBroadcaster(run)
        || isStaged(run)) {
      return null;
    }
    String named = name(untitled(run));
    if (!isOneWord(run) && people.contains(Vocabulary.fold(named))) {
      return titled.getOrDefault(Vocabulary.fold(named), named);
    }
    if (lexicon.is(WordClass.NOT_A_NAME, tokens, run.from()) || tokens.is(run.from() - 1, "the")) {
      return null;
    }
    String full = fullNameBySurname.get(key);
    if (full != null && people.contains(Vocabulary.fold(full))) {
      return full;
    }
    String byGivenName = characterParts.contains(key) ? null : fullNameByGivenName.get(key);
    return byGivenName == null
            || byGivenName.isEmpty()
            || !people.contains(Vocabulary.fold(byGivenName))
        ? null
        : byGivenName;
  }

  /** "(Picture: Ana Ruiz)", "Photo by Ana Ruiz": who took it. */
  private boolean isCaption(Run run) {
    int before = run.from() - 1;
    // "ABC/Ana Ruiz", "Ana Ruiz/Netflix", "Ana Ruiz via Getty Images"
    boolean agency = tokens.isMark(before, '/') && tokens.isCapital(before - 1)
        || tokens.isMark(run.to(), '/') && tokens.isCapital(run.to() + 1)
        || tokens.is(run.to(), "via") && tokens.is(run.to() + 1, "getty");
    return agency
        || (tokens.isMark(before, ':') || tokens.is(before, "by"))
            && (tokens.is(before - 1, "picture")
                || tokens.is(before - 1, "pictures")
                || tokens.is(before - 1, "photo")
                || tokens.is(before - 1, "photos")
                || tokens.is(before - 1, "photograph")
                || tokens.is(before - 1, "image")
                || tokens.is(before - 1, "credit"));
  }

  /** "Broadcaster Low Water", "the streamer Big Sky". */
  private boolean isBroadcaster(Run run) {
    int before = run.from() - 1;
    return (tokens.is(before, "broadcaster")
            || tokens.is(before, "channel")
            || tokens.is(before, "network")
            || tokens.is(before, "streamer"))
        && !tokens.isCapital(before);
  }

  /** "The cast of Peter Grimes": a work that bears a name. */
  private boolean isStaged(Run run) {
    return tokens.is(run.from() - 1, "of")
        && tokens.is(run.from() - 2, "cast")
        && tokens.is(run.from() - 3, "the")
        && !tokens.is(run.to(), Tokens.POSSESSIVE);
  }

  /** "Neal Street's Pippa Harris", where Neal Street Productions is named too. */
  private boolean isHouse(Run run, String key) {
    return tokens.is(run.to(), Tokens.POSSESSIVE)
        && houses.contains(key)
        && givenNames.has(tokens, run.to() + 1)
        && tokens.isCapital(run.to() + 2);
  }

  /** The person to whom a name of one word belongs as surname; null where it is nobody's. */
  @Nullable
  String fullName(Run surname) {
    String full = fullNameBySurname.get(key(surname.from(), surname.to()));
    return full != null && people.contains(Vocabulary.fold(full)) ? full : null;
  }

  /** "his Jimmy Perez": what somebody plays. */
  private boolean isOwned(Run run) {
    return tokens.is(run.from() - 1, "his")
        || tokens.is(run.from() - 1, "her")
        || tokens.is(run.from() - 1, "their");
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
    Set<String> family = !siblings && !plural
        ? null
        : families.get(siblings ? key : key.substring(0, key.length() - 1));
    if (family == null) {
      return List.of();
    }
    List<String> living = new ArrayList<>(family);
    living.removeIf(name -> !people.contains(Vocabulary.fold(name)));
    return living.size() < 2 ? List.of() : List.copyOf(living);
  }

  /** Whether a run that nothing shows to be a person may be one in a row of people. */
  boolean mayBePerson(Run run) {
    if (isOneWord(run)
        || run.length() > 5
        || isCharacter(run)
        || isAttribute(run)
        || isLabel(run)
        || isCharacterTitle(run.from())
        || catalogue.exact(tokens, run.from(), run.to()) != null) {
      return false;
    }
    for (int i = run.from(); i < run.to(); i++) {
      if (lexicon.is(WordClass.NOT_A_NAME, tokens, i) || lexicon.is(WordClass.PLACE, tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** Remembers a name that only its place shows to be one: "Robert" in "Robert and Michelle King". */
  void add(String name) {
    if (!people.contains(Vocabulary.fold(name))) {
      note(name);
    }
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
