package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Mention.Credit;
import dev.upfront.reading.Mention.OfName;
import dev.upfront.reading.Mention.OfPeople;
import dev.upfront.reading.Names.Run;
import dev.upfront.reading.Text.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds people in a sentence, alone or in a row, each with the character that stands beside the name: "Kit Connor (Nick)
 * and Joe Locke as Charlie", "Aaron Moten's Maximus", "Stella (Hannah van der Westhuysen)".
 */
final class PeopleFinder {
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final TitleTrie<String> catalogue;

  PeopleFinder(Lexicon lexicon, GivenNames givenNames, TitleTrie<String> catalogue) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.catalogue = catalogue;
  }

  /** People and other names of one sentence. {@code fixed}: what its words mean already, in order. */
  List<Mention> find(Sentence sentence, Names names, List<Mention> fixed, Titles titles) {
    return new Search(sentence, names, fixed, titles).find();
  }

  private final class Search {
    final Sentence sentence;
    final Tokens tokens;
    final Names names;
    final List<Mention> fixed;
    final Titles titles;
    final List<Run> runs;

    Search(Sentence sentence, Names names, List<Mention> fixed, Titles titles) {
      this.sentence = sentence;
      this.tokens = names.tokens();
      this.names = names;
      this.fixed = fixed;
      this.titles = titles;
      this.runs = names.runs(sentence.from(), sentence.to(), fixed);
    }

    List<Mention> find() {
      List<Mention> found = new ArrayList<>();
      if (sentence.block().kind() == Kind.ITEM || sentence.block().kind() == Kind.HEADING) {
        Mention item = item();
        if (item != null) {
          found.add(item);
          return found;
        }
      }
      int r = 0;
      while (r < runs.size()) {
        Run run = runs.get(r);
        Credit credit = credit(r);
        if (credit == null) {
          found.add(new OfName(run.from(), run.to(), names.name(run)));
          r++;
          continue;
        }
        List<Credit> credits = new ArrayList<>(2);
        credits.add(credit);
        int end = credit.to();
        int next = runBehind(r, end);
        while (next < runs.size()) {
          if (!isRow(end, runs.get(next).from())) {
            break;
          }
          Credit another = credit(next);
          if (another == null) {
            break;
          }
          credits.add(another);
          end = another.to();
          next = runBehind(next, end);
        }
        int from = Math.min(run.from(), credit.from());
        end = shareCharacters(credits, end);
        found.add(new OfPeople(from, end, List.copyOf(credits)));
        r = runBehind(next - 1, end);
      }
      return found;
    }

    private int runBehind(int r, int token) {
      int next = r;
      while (next < runs.size() && runs.get(next).from() < token) {
        next++;
      }
      return next;
    }

    /** A, B and C: whether only what holds a row together stands between two names. */
    private boolean isRow(int end, int nextFrom) {
      int i = end;
      boolean joined = false;
      if (tokens.isMark(i, ',') || tokens.isMark(i, ';')) {
        joined = true;
        i++;
      }
      if (word(i, "and") || word(i, "or") || tokens.isMark(i, '&') || word(i, "plus")) {
        joined = true;
        i++;
      } else if (word(i, "as") && word(i + 1, "well") && word(i + 2, "as")) {
        joined = true;
        i += 3;
      } else if (word(i, "along") && word(i + 1, "with")) {
        joined = true;
        i += 2;
      }
      if (!joined) {
        return false;
      }
      int skipped = 0;
      while (i < nextFrom) {
        boolean describes = lexicon.is(WordClass.ROLE_NOUN, tokens, i)
            || word(i, "the")
            || word(i, "newcomer")
            || word(i, "his")
            || word(i, "her")
            || word(i, "fellow")
            || word(i, "with")
            || word(i, "brother")
            || word(i, "sister")
            || word(i, "winner")
            || word(i, "nominee")
            || word(i, "from")
            || tokens.is(i, Tokens.POSSESSIVE)
            || tokens.isMark(i, '‘')
            || tokens.isMark(i, '’')
            || tokens.isMark(i, '\'')
            || tokens.isMark(i, '“')
            || tokens.isMark(i, '”')
            || inFixedSeries(i)
            || (word(i, "emmy")
                || word(i, "oscar")
                || word(i, "bafta")
                || word(i, "tony")
                || word(i, "grammy"))
            || tokens.isMark(i, '-')
            || (word(i, "comedian")
                || word(i, "rapper")
                || word(i, "singer")
                || word(i, "veteran")
                || word(i, "musician")
                || word(i, "wrestler"));
        if (!describes || ++skipped > 9) {
          return false;
        }
        i++;
      }
      return true;
    }

    private boolean inFixedSeries(int i) {
      for (Mention mention : fixed) {
        if (mention instanceof Mention.OfSeries && i >= mention.from() && i < mention.to()) {
          return true;
        }
      }
      return false;
    }

    /** The person of a run with the character that belongs to it; null where the run is no person. */
    private @Nullable Credit credit(int r) {
      Run run = runs.get(r);
      Credit reversed = reversed(r);
      if (reversed != null) {
        return reversed;
      }
      String person = names.person(run);
      if (person == null) {
        person = sharedSurname(r);
      }
      if (person == null && isLonePerson(r)) {
        person = names.name(run);
      }
      if (person == null) {
        return null;
      }
      Credit played = playedBy(person, run);
      return played != null ? played : withCharacter(person, run.from(), run.to());
    }

    /** "Robert and Michelle King": the first name takes the surname of the second. */
    private @Nullable String sharedSurname(int r) {
      Run run = runs.get(r);
      if (run.to() - run.from() != 1
          || !givenNames.has(tokens, run.from())
          || r + 1 >= runs.size()
          || names.isCharacter(run)) {
        return null;
      }
      Run next = runs.get(r + 1);
      boolean joined =
          next.from() == run.to() + 1 && (word(run.to(), "and") || tokens.isMark(run.to(), '&'));
      if (!joined || next.to() - next.from() < 2 || names.person(next) == null) {
        return null;
      }
      String full = names.name(next);
      return names.name(run) + full.substring(full.lastIndexOf(' '));
    }

    /** "Mark Scout is played by Adam Scott", "a rug importer played by Anthony Michael Hall". */
    private @Nullable Credit playedBy(String person, Run run) {
      int by = run.from() - 1;
      while (by > run.from() - 4
          && (lexicon.is(WordClass.ROLE_NOUN, tokens, by) || word(by, "the"))) {
        by--;
      }
      if (!word(by, "by") || !(isPlayVerb(by - 1) || word(by - 1, "interpreted"))) {
        return null;
      }
      int i = by - 2;
      while (i >= sentence.from()
          && (word(i, "is")
              || word(i, "was")
              || word(i, "be")
              || word(i, "will")
              || word(i, "again")
              || word(i, "being")
              || word(i, "are")
              || tokens.isMark(i, ','))) {
        i--;
      }
      String character = null;
      for (Run other : runs) {
        if (other.to() == i + 1) {
          character = names.name(other);
        }
      }
      Credit behind = withCharacter(person, run.from(), run.to());
      return new Credit(
          person, character == null ? behind.character() : character, run.from(), behind.to());
    }

    /** A name of one word that only a player can have: "Jinyoung as Park Chan-young". */
    private boolean isLonePerson(int r) {
      Run run = runs.get(r);
      if (names.isCharacter(run) || run.to() - run.from() > 3) {
        return false;
      }
      int i = run.to();
      boolean plays = word(i, "plays")
          || word(i, "stars") && word(i + 1, "as")
          || word(i, "portrays")
          || word(i, "reprises")
          || word(i, "voices");
      boolean title = lexicon.is(WordClass.HONORIFIC, tokens, run.from());
      return plays && !title && tokens.isCapital(run.from());
    }

    /** Stella (Hannah van der Westhuysen); priest David Acosta (Mike Colter). */
    private @Nullable Credit reversed(int r) {
      Run run = runs.get(r);
      int open = run.to();
      if (!tokens.isMark(open, '(') || r + 1 >= runs.size()) {
        return null;
      }
      Run inside = runs.get(r + 1);
      if (inside.from() != open + 1
          || !tokens.isMark(inside.to(), ')') && !tokens.isMark(inside.to(), ',')) {
        return null;
      }
      int insideLength = inside.to() - inside.from();
      if (insideLength < 2
          || !givenNames.has(tokens, inside.from()) && names.person(inside) == null) {
        return null;
      }
      int length = run.to() - run.from();
      boolean described = run.from() > sentence.from()
          && tokens.isWord(run.from() - 1)
          && !tokens.isCapital(run.from() - 1)
          && !lexicon.is(WordClass.FUNCTION_WORD, tokens, run.from() - 1)
          && !lexicon.is(WordClass.ROLE_NOUN, tokens, run.from() - 1)
          && !lexicon.is(WordClass.CONJUNCTION, tokens, run.from() - 1)
          && !lexicon.is(WordClass.PREPOSITION, tokens, run.from() - 1)
          && !lexicon.is(WordClass.AUXILIARY, tokens, run.from() - 1);
      boolean titled =
          lexicon.is(WordClass.HONORIFIC, tokens, run.from()) || names.isCharacter(run);
      boolean insideIsCharacter = names.isCharacter(inside);
      boolean lone = length == 1 && names.person(run) == null;
      boolean likelier = givenNames.has(tokens, inside.from())
          && !givenNames.has(tokens, run.from())
          && length < 2;
      if (insideIsCharacter || !(lone || described || titled || likelier)) {
        return null;
      }
      String person = names.person(inside);
      int close = inside.to();
      while (close < sentence.to() && !tokens.isMark(close, ')')) {
        close++;
      }
      return new Credit(
          person == null ? names.name(inside) : person,
          names.name(run),
          run.from(),
          Math.min(sentence.to(), close + 1));
    }

    private Credit withCharacter(String person, int from, int to) {
      if (tokens.isMark(to, '(')) {
        int close = to + 1;
        while (close < sentence.to() && close < to + 14 && !tokens.isMark(close, ')')) {
          close++;
        }
        if (tokens.isMark(close, ')')) {
          String inside = characterInParentheses(to + 1, close);
          Credit bare = new Credit(person, inside, from, close + 1);
          if (inside != null) {
            return bare;
          }
          Credit behind = withCharacterBehind(person, from, close + 1);
          return behind.character() != null ? behind : bare;
        }
      }
      return withCharacterBehind(person, from, to);
    }

    private Credit withCharacterBehind(String person, int from, int to) {
      int i = to;
      if (tokens.is(i, Tokens.POSSESSIVE) || tokens.isMark(i, '’') && lastChar(i - 1) == 's') {
        int end = i + 1;
        Run owned = runAt(end);
        if (owned != null && !isWorkOrSeries(owned.from()) && (owned.to() - owned.from() <= 4)) {
          String next = lower(owned.to());
          boolean film = next.equals("film")
              || next.equals("novel")
              || next.equals("novels")
              || next.equals("manga")
              || next.equals("books");
          if (!film && !lexicon.is(WordClass.MONTH, tokens, owned.from())) {
            return new Credit(person, names.name(owned), from, owned.to());
          }
        }
        return new Credit(person, null, from, to);
      }
      int comma = tokens.isMark(i, ',') ? 1 : 0;
      int at = i + comma;
      if (word(at, "also")) {
        at++;
      }
      if (word(at, "as") && !word(at + 1, "well") && !word(at + 1, "he") && !word(at + 1, "she")) {
        return characterFrom(person, from, to, at + 1, 12);
      }
      if (word(at, "in")
          && (word(at + 1, "the") || word(at + 1, "a"))
          && (word(at + 2, "role") || word(at + 2, "part") || word(at + 2, "function"))
          && word(at + 3, "of")) {
        return characterFrom(person, from, to, at + 4, 10);
      }
      if (word(at, "at") && word(at + 1, "the") && word(at + 2, "part") && word(at + 3, "of")) {
        return characterFrom(person, from, to, at + 4, 10);
      }
      if (comma == 1
          && (word(at, "seen") || word(at, "known") || word(at, "billed") || word(at, "credited"))
          && word(at + 1, "as")) {
        return characterFrom(person, from, to, at + 2, 10);
      }
      if (comma == 1 && word(at, "aka")) {
        return characterFrom(person, from, to, at + 1, 6);
      }
      if (comma == 1 && (word(at, "who") || word(at, "whom"))) {
        int verb = at + 1;
        int limit = Math.min(sentence.to(), at + 6);
        while (verb < limit
            && (word(verb, "also")
                || word(verb, "previously")
                || word(verb, "will")
                || word(verb, "again")
                || word(verb, "once")
                || word(verb, "we")
                || word(verb, "know")
                || word(verb, "has")
                || word(verb, "had")
                || word(verb, "was")
                || word(verb, "ll"))) {
          verb++;
        }
        if (isPlayVerb(verb)) {
          return characterFrom(person, from, to, verb + 1, 9);
        }
        if ((word(verb, "stars")
                || word(verb, "starred")
                || word(verb, "appears")
                || word(verb, "appeared")
                || word(verb, "returns")
                || word(verb, "seen")
                || word(verb - 1, "know")
                || word(verb, "star"))
            && word(verb + 1, "as")) {
          return characterFrom(person, from, to, verb + 2, 9);
        }
        if (word(verb - 1, "know") && word(verb, "as")) {
          return characterFrom(person, from, to, verb + 1, 9);
        }
        if (word(verb, "takes")
            && (word(verb + 1, "on") || word(verb + 1, "over"))
            && word(verb + 2, "the")
            && (word(verb + 3, "role") || word(verb + 3, "part"))
            && word(verb + 4, "of")) {
          return characterFrom(person, from, to, verb + 5, 9);
        }
        if ((word(verb, "is") || word(verb, "are"))
            && !lexicon.is(WordClass.PREPOSITION, tokens, verb + 1)) {
          Credit who = characterFrom(person, from, to, verb + 1, 6);
          return who.character() == null ? new Credit(person, null, from, to) : who;
        }
        if (word(at, "whose") || word(verb, "whose")) {
          return new Credit(person, null, from, to);
        }
      }
      if (comma == 1 && word(at, "whose")) {
        int noun = at + 1;
        while (noun < Math.min(sentence.to(), at + 6)
            && tokens.isWord(noun)
            && !tokens.isCapital(noun)) {
          noun++;
        }
        Run owned = runAt(noun);
        if (owned != null
            && noun > at + 0
            && !isWorkOrSeries(noun)
            && names.person(owned) == null
            && (noun == at + 1 || word(at + 1, "character") || lower(noun).length() > 0)) {
          return new Credit(person, names.name(owned), from, owned.to());
        }
      }
      if (comma == 1 && (word(at, "playing") || word(at, "portraying") || word(at, "voicing"))) {
        return characterFrom(person, from, to, at + 1, 9);
      }
      if (comma == 1 && (word(at, "the") || word(at, "our") || word(at, "a"))) {
        Credit apposed = characterFrom(person, from, to, at + 1, 7);
        boolean closed = apposed.character() != null
            && (tokens.isMark(apposed.to(), ',')
                || tokens.isMark(apposed.to(), '.')
                || apposed.to() >= sentence.to()
                || word(apposed.to(), "and")
                || tokens.isMark(apposed.to(), ';'));
        if (closed && onlyDescription(at + 1, apposed.to())) {
          return apposed;
        }
      }
      return comma == 0
          ? withCharacterOfVerb(person, from, to)
          : new Credit(person, null, from, to);
    }

    /** "Jodi Balfour has signed on as Jack": the verb stays outside, as it says what becomes of the player. */
    private Credit withCharacterOfVerb(String person, int from, int to) {
      Credit none = new Credit(person, null, from, to);
      boolean casting = false;
      int limit = Math.min(sentence.to(), to + 11);
      for (int i = to; i < limit; i++) {
        if (isPlayVerb(i)
            || word(i, "playing")
            || word(i, "reprise")
            || word(i, "reprises")
            || word(i, "reprising")
            || word(i, "remains")
            || word(i, "embody")
            || word(i, "voice")
                && !word(i - 1, "his")
                && !word(i - 1, "her")
                && !word(i - 1, "the")) {
          int start = i + 1;
          while (word(start, "his")
              || word(start, "her")
              || word(start, "their")
              || word(start, "the") && (word(start + 1, "role") || word(start + 1, "part"))
              || word(start, "role")
              || word(start, "part")
              || word(start, "as")
              || word(start, "of")) {
            start++;
          }
          Credit credit = characterFrom(person, from, to, start, 9);
          return new Credit(person, credit.character(), from, to);
        }
        if ((word(i, "as") && casting
                || (word(i, "role") || word(i, "part")) && word(i + 1, "of") && casting)
            && !word(i + 1, "well")) {
          Credit credit = characterFrom(person, from, to, word(i, "as") ? i + 1 : i + 2, 10);
          return new Credit(person, credit.character(), from, to);
        }
        if (i == to
            && (word(i, "is") || word(i, "was"))
            && !lexicon.is(WordClass.PREPOSITION, tokens, i + 1)) {
          Credit credit = characterFrom(person, from, to, i + 1, 7);
          if (credit.character() != null && noVerbBetween(i + 1, credit.to())) {
            return new Credit(person, credit.character(), from, to);
          }
        }
        if (i == to
            && (word(i, "the") || word(i, "her") || word(i, "his"))
            && !tokens.isCapital(i + 1)) {
          Credit credit = characterFrom(person, from, to, i + 1, 7);
          boolean closed = credit.character() != null
              && (credit.to() >= sentence.to() || tokens.is(credit.to(), Tokens.MARK));
          if (closed && onlyDescription(i + 1, credit.to())) {
            return credit;
          }
        }
        if (tokens.isMark(i, ';')
            || tokens.isMark(i, '.')
            || tokens.isMark(i, '(')
            || tokens.isMark(i, ':')
            || word(i, "but")
            || word(i, "while")
            || i > to + 1 && runAt(i) != null && !casting) {
          return none;
        }
        casting |= isCastingVerb(i);
      }
      return none;
    }

    private boolean noVerbBetween(int from, int to) {
      for (int i = from; i < to; i++) {
        String word = lower(i);
        if (!tokens.isCapital(i) && (word.endsWith("ing") || word.endsWith("ed") && i == from)
            || word.equals("not")
            || word.equals("one")) {
          return false;
        }
      }
      return onlyDescription(from, to);
    }

    private boolean isCastingVerb(int i) {
      return switch (lower(i)) {
        case "cast",
            "joins",
            "joined",
            "join",
            "joining",
            "returns",
            "return",
            "returning",
            "returned",
            "stars",
            "star",
            "starred",
            "starring",
            "co",
            "appears",
            "appear",
            "appeared",
            "seen",
            "back",
            "signed",
            "tapped",
            "recruited",
            "added",
            "aboard",
            "boards",
            "board",
            "steps",
            "takes",
            "take",
            "took",
            "introduced",
            "guest",
            "guests",
            "guested",
            "guesting",
            "recurs",
            "recur",
            "recurring",
            "features",
            "set",
            "revealed",
            "billed",
            "chosen",
            "hired",
            "comes",
            "come",
            "came",
            "arrives",
            "arrive",
            "gets",
            "turns",
            "turned",
            "confirmed",
            "booked",
            "handed",
            "given",
            "landed",
            "boarded",
            "enters",
            "entered",
            "led",
            "leads",
            "headed",
            "headlines",
            "plays",
            "part",
            "role",
            "scene",
            "selected",
            "picked",
            "brings",
            "drafted",
            "enlisted",
            "appearing",
            "announced",
            "promoted",
            "upped",
            "replaces",
            "leading",
            "making",
            "makes",
            "lends",
            "farewell",
            "repeats" -> true;
        default -> false;
      };
    }

    /** Whether an apposition only describes: no preposition that would make its name a place or a work. */
    private boolean onlyDescription(int from, int to) {
      for (int i = from; i < to; i++) {
        if (lexicon.is(WordClass.PREPOSITION, tokens, i)
            || lexicon.is(WordClass.SHOW_NOUN, tokens, i)
            || isJob(i)
            || tokens.is(i, Tokens.POSSESSIVE)
            || lexicon.is(WordClass.ROLE_NOUN, tokens, i)
            || lexicon.is(WordClass.WORK_NOUN, tokens, i)) {
          return false;
        }
      }
      return true;
    }

    private boolean isJob(int i) {
      String word = lower(i);
      return word.equals("creator")
          || word.equals("showrunner")
          || word.equals("director")
          || word.equals("producer")
          || word.equals("writer")
          || word.equals("author")
          || word.equals("creators")
          || word.equals("showrunners")
          || word.equals("boss")
          || word.equals("head")
          || word.equals("chief")
          || word.equals("couple")
          || word.equals("duo")
          || word.equals("man")
          || word.equals("woman")
          || word.equals("novelist");
    }

    private boolean isPlayVerb(int i) {
      String word = lower(i);
      return word.equals("plays")
          || word.equals("play")
          || word.equals("played")
          || word.equals("portrays")
          || word.equals("portray")
          || word.equals("portrayed")
          || word.equals("voices")
          || word.equals("voiced")
          || word.equals("impersonates")
          || word.equals("embodies");
    }

    /** The character in "the hostile brother David", "DI Ruth Calder", "Nick's mother, Sarah"; none in "a second companion". */
    private Credit characterFrom(String person, int from, int to, int start, int reach) {
      int i = start;
      int limit = Math.min(sentence.to(), start + reach);
      while (i < limit) {
        Run run = runAt(i);
        if (run != null) {
          boolean owner = tokens.is(run.to(), Tokens.POSSESSIVE)
              || tokens.isMark(run.to(), '’')
                  && lastChar(run.to() - 1) == 's'
                  && tokens.isWord(run.to() + 1);
          if (owner) {
            i = run.to() + 1;
            limit = Math.min(sentence.to(), i + 8);
            continue;
          }
          if (run.to() - run.from() == 1
              && tokens.is(run.from(), Tokens.ALL_CAPITALS)
              && tokens.isWord(run.to())
              && !tokens.isCapital(run.to())
              && !lexicon.is(WordClass.FUNCTION_WORD, tokens, run.to())) {
            i = run.to();
            continue;
          }
          int nameFrom = run.from();
          while (nameFrom > start
              && (lexicon.is(WordClass.HONORIFIC, tokens, nameFrom - 1)
                  && tokens.isCapital(nameFrom - 1))) {
            nameFrom--;
          }
          boolean titleName = run.to() - nameFrom == 1
              && nameFrom > start
              && word(nameFrom - 1, "the")
              && nameFrom - 1 == start;
          int nameTo = run.to();
          if (tokens.isMark(nameTo, '/') && runAt(nameTo + 1) != null) {
            nameTo = java.util.Objects.requireNonNull(runAt(nameTo + 1)).to();
          }
          String character =
              tokens.span(titleName ? nameFrom - 1 : nameFrom, nameTo).replaceAll("\\s+", " ");
          return new Credit(person, character, from, nameTo);
        }
        if (tokens.isMark(i, ',')
            && i > start
            && runAt(i + 1) != null
            && tokens.isWord(i - 1)
            && !tokens.isCapital(i - 1)
            && !word(i - 1, "too")) {
          i++;
          continue;
        }
        boolean passes = tokens.isWord(i)
                && !lexicon.is(WordClass.AUXILIARY, tokens, i)
                && !(lexicon.is(WordClass.CONJUNCTION, tokens, i))
            || tokens.isMark(i, '-')
            || tokens.isMark(i, '’')
            || tokens.isMark(i, '"')
            || tokens.isMark(i, '“')
            || tokens.isMark(i, '\'')
            || tokens.isMark(i, '‘')
            || tokens.isMark(i, '”')
            || tokens.isNumber(i)
            || tokens.is(i, Tokens.POSSESSIVE);
        if (!passes
            || word(i, "in")
            || word(i, "on")
            || word(i, "for")
            || word(i, "from")
            || word(i, "at")
            || word(i, "with")
            || word(i, "by")
            || word(i, "to")
            || word(i, "into")
            || word(i, "of")
                && !word(i - 1, "role")
                && !word(i - 1, "part")
                && runAt(i + 1) != null) {
          break;
        }
        i++;
      }
      return new Credit(person, null, from, to);
    }

    private @Nullable String characterInParentheses(int from, int close) {
      int commas = 0;
      for (int i = from; i < close; i++) {
        if (tokens.isMark(i, ',')) {
          commas++;
        }
        if (tokens.isMark(i, '‘')
            || tokens.isMark(i, '“')
            || tokens.isMark(i, '"') && i == from
            || tokens.isNumber(i) && tokens.length(i) == 4) {
          return null;
        }
      }
      if (titles.at(tokens, from, close) != null
          || catalogue.exact(tokens, from, close) != null && close - from > 1) {
        return null;
      }
      int start = from;
      if (word(start, "formerly")
          || word(start, "he")
          || word(start, "she")
          || word(start, "who")
          || word(start, "they")) {
        return null;
      }
      while (start < close
          && tokens.isWord(start)
          && !tokens.isCapital(start)
          && start < from + 4) {
        if (lexicon.is(WordClass.AUXILIARY, tokens, start)
            || lexicon.is(WordClass.PREPOSITION, tokens, start)) {
          return null;
        }
        start++;
      }
      if (start >= close || !tokens.isCapital(start) && !tokens.isNumber(start)) {
        return null;
      }
      int end = start;
      while (end < close && !tokens.isMark(end, ',') && !tokens.isMark(end, ';')) {
        end++;
      }
      if (commas > 1 || end - start > 7) {
        return null;
      }
      for (int i = start + 1; i < end; i++) {
        if (lexicon.is(WordClass.AUXILIARY, tokens, i)
            || word(i, "and") && !tokens.isMark(i, '&')) {
          return null;
        }
      }
      int to = end;
      while (to > start && (word(to - 1, "again") || word(to - 1, "too"))) {
        to--;
      }
      return tokens.span(start, to).replaceAll("\\s+", " ");
    }

    private boolean isWorkOrSeries(int token) {
      for (Mention mention : fixed) {
        if (token >= mention.from() && token < mention.to()) {
          return true;
        }
      }
      return titles.at(tokens, token, sentence.to()) != null;
    }

    private @Nullable Run runAt(int token) {
      int low = 0;
      int high = runs.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int from = runs.get(middle).from();
        if (from == token) {
          return runs.get(middle);
        }
        if (from < token) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return null;
    }

    /** "A and B as C and D", "A and B, who play C and D", "A and B – C and D –": each gets the own one. */
    private int shareCharacters(List<Credit> credits, int end) {
      int n = credits.size();
      if (n < 2) {
        return end;
      }
      Credit last = credits.get(n - 1);
      boolean bare = true;
      for (int k = 0; k < n - 1; k++) {
        bare &= credits.get(k).character() == null;
      }
      if (!bare) {
        return end;
      }
      List<String> characters = new ArrayList<>();
      int i;
      if (last.character() != null && !tokens.isMark(last.to() - 1, ')')) {
        characters.add(last.character());
        i = last.to();
      } else if (last.character() == null) {
        i = end;
        if (tokens.isMark(i, ',')) {
          i++;
        }
        boolean opens = tokens.isMark(i, '–') || tokens.isMark(i, '—');
        if (opens) {
          i++;
        } else if (word(i, "as")) {
          i++;
        } else if (word(i, "play") || word(i, "portray")) {
          i++;
        } else if (word(i, "who") && isPlayVerb(i + 1)) {
          i += 2;
        } else {
          return end;
        }
        int start = i;
        while (i < start + 4 && runAt(i) == null && tokens.isWord(i) && !tokens.isCapital(i)) {
          i++;
        }
        Run first = runAt(i);
        if (first == null) {
          return end;
        }
        characters.add(names.name(first));
        i = first.to();
      } else {
        return end;
      }
      while (characters.size() < n) {
        int at = i;
        if (tokens.isMark(at, ',')) {
          at++;
        }
        if (word(at, "and")) {
          at++;
        }
        if (at == i) {
          break;
        }
        int start = at;
        while (at < start + 3 && runAt(at) == null && tokens.isWord(at) && !tokens.isCapital(at)) {
          at++;
        }
        Run next = runAt(at);
        if (next == null
            || names.person(next) != null
                && !names.isCharacter(next)
                && next.to() - next.from() > 1) {
          break;
        }
        characters.add(names.name(next));
        i = next.to();
      }
      if (characters.size() != n) {
        return end;
      }
      for (int k = 0; k < n; k++) {
        Credit credit = credits.get(k);
        String character = characters.get(k);
        int space = characters.get(n - 1).lastIndexOf(' ');
        boolean sharesSurname = character.indexOf(' ') < 0 && space > 0 && k < n - 1 && n == 2;
        credits.set(
            k,
            new Credit(
                credit.person(),
                sharesSurname ? character + characters.get(n - 1).substring(space) : character,
                credit.from(),
                credit.to()));
      }
      return i;
    }

    /** A line of a cast list: "Omar Sy as Assane Diop", "Prince Philip: Jonathan Pryce", "Masaya Fukunishi — Kafka Hibino". */
    private @Nullable Mention item() {
      int from = sentence.from();
      while (from < sentence.to() && tokens.is(from, Tokens.MARK) && !tokens.isCapital(from)) {
        from++;
      }
      int separator = -1;
      for (int i = from + 1; i < Math.min(sentence.to() - 1, from + 12); i++) {
        boolean dash = tokens.isMark(i, '–')
            || tokens.isMark(i, '—')
            || tokens.isMark(i, '-') && tokens.is(i, Tokens.SPACE_BEFORE)
            || tokens.isMark(i, '/') && tokens.is(i, Tokens.SPACE_BEFORE);
        if (dash || tokens.isMark(i, ':') || tokens.isMark(i, '…') || tokens.isMark(i, '|')) {
          separator = i;
          break;
        }
      }
      if (separator < 0) {
        return null;
      }
      int rightTo = sentence.to();
      while (rightTo > separator && tokens.isMark(rightTo - 1, '.')) {
        rightTo--;
      }
      Run left = runCovering(from, separator);
      Run right = runCovering(separator + 1, rightTo);
      if (left == null || right == null || isWorkOrSeries(from) && names.person(left) == null) {
        return null;
      }
      boolean colon = tokens.isMark(separator, ':');
      int leftScore = personScore(left) + (colon ? 0 : 1);
      int rightScore = personScore(right) + (colon ? 1 : 0);
      if (Math.max(leftScore, rightScore) < 2) {
        return null;
      }
      boolean leftIsPerson = leftScore >= rightScore;
      Run person = leftIsPerson ? left : right;
      String name = names.person(person);
      String character = leftIsPerson
          ? characterText(separator + 1, rightTo)
          : tokens.span(from, separator).replaceAll("\\s+", " ");
      Credit credit = new Credit(
          name == null ? names.name(person) : name, character, person.from(), person.to());
      return new OfPeople(from, rightTo, List.of(credit));
    }

    private String characterText(int from, int to) {
      int end = from;
      while (end < to
          && !tokens.isMark(end, ',')
          && !tokens.isMark(end, '(')
          && !tokens.isMark(end, ';')
          && !tokens.isMark(end, '.')) {
        end++;
      }
      return tokens.span(from, Math.max(end, from + 1)).replaceAll("\\s+", " ");
    }

    private int personScore(Run run) {
      int score = 0;
      if (names.isCharacter(run)) {
        score -= 2;
      }
      if (givenNames.has(tokens, run.from())) {
        score += 2;
      }
      if (run.to() - run.from() > 1) {
        score += 1;
      }
      if (lexicon.is(WordClass.HONORIFIC, tokens, run.from()) || word(run.from(), "the")) {
        score -= 2;
      }
      return score;
    }

    /** The run that makes up a side of a cast line, but for articles and adjectives before it. */
    private @Nullable Run runCovering(int from, int to) {
      for (Run run : runs) {
        if (run.from() >= from && run.to() <= to) {
          if (run.from() - from > 3) {
            return null;
          }
          int rest = to - run.to();
          boolean clean = rest == 0
              || tokens.isMark(run.to(), ',')
              || tokens.isMark(run.to(), '/')
              || tokens.isMark(run.to(), '(')
              || tokens.isMark(run.to(), '.');
          return clean ? run : null;
        }
      }
      return null;
    }

    private boolean word(int i, String word) {
      return tokens.is(i, word);
    }

    private String lower(int i) {
      return i < 0 || i >= tokens.size
          ? ""
          : tokens.id[i] >= 0
              ? tokens.vocabulary.word(tokens.id[i])
              : Vocabulary.fold(tokens.word(i));
    }

    private char lastChar(int i) {
      return i < 0 ? ' ' : tokens.text.charAt(tokens.end[i] - 1);
    }
  }
}
