package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of one article: which runs of capitalised words are people, which are the characters they play, and to whom a
 * surname alone belongs.
 */
final class Names {

  /**
   * A run of words that is a name.
   *
   * @param from its first token
   * @param to behind its last token
   */
  record Run(int from, int to) {}

  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final Tokens tokens;
  private final Set<String> characters = new HashSet<>();
  private final Map<String, String> fullNameBySurname = new HashMap<>();
  private final Map<String, String> fullNameByGivenName = new HashMap<>();
  private final Set<String> people = new HashSet<>();

  Names(Text text, List<List<Mention>> fixed, Lexicon lexicon, GivenNames givenNames) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.tokens = text.tokens;
    List<List<Run>> runs = new ArrayList<>(text.sentences.size());
    for (Sentence sentence : text.sentences) {
      List<Run> inSentence = runs(sentence.from(), sentence.to(), fixed.get(sentence.index()));
      runs.add(inSentence);
      for (Run run : inSentence) {
        if (isCharacterPlace(run, sentence)) {
          noteCharacter(run);
        }
      }
    }
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() == Text.Kind.TITLE) {
        continue;
      }
      for (Run run : runs.get(sentence.index())) {
        noteFullName(run);
      }
    }
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() == Text.Kind.TITLE) {
        for (Run run : runs.get(sentence.index())) {
          noteFullName(run);
        }
      }
    }
  }

  private void noteCharacter(Run run) {
    characters.add(key(run.from(), run.to()));
    int from = run.from();
    while (from < run.to() - 1 && lexicon.is(WordClass.HONORIFIC, tokens, from)) {
      from++;
    }
    if (from > run.from()) {
      characters.add(key(from, run.to()));
    }
  }

  private void noteFullName(Run run) {
    if (run.to() - run.from() < 2
        || characters.contains(key(run.from(), run.to()))
        || !looksLikePerson(run)) {
      return;
    }
    String name = name(run);
    people.add(Vocabulary.fold(name));
    String[] parts = name.split(" ");
    fullNameBySurname.putIfAbsent(Vocabulary.fold(parts[parts.length - 1]), name);
    for (int i = 1; i < parts.length - 1; i++) {
      if (Character.isUpperCase(parts[i].charAt(0)) && parts[i].length() > 2) {
        fullNameBySurname.putIfAbsent(Vocabulary.fold(parts[i]), name);
        fullNameBySurname.putIfAbsent(
            Vocabulary.fold(name.substring(name.indexOf(parts[i]))), name);
      } else if (Character.isLowerCase(parts[i].charAt(0))) {
        fullNameBySurname.putIfAbsent(
            Vocabulary.fold(name.substring(name.indexOf(" " + parts[i] + " ") + 1)), name);
      }
    }
    fullNameByGivenName.putIfAbsent(Vocabulary.fold(parts[0]), name);
  }

  /** Whether a character stands here: behind as, plays, the role of; before "is played by". */
  private boolean isCharacterPlace(Run run, Sentence sentence) {
    int before = run.from() - 1;
    int steps = 0;
    while (before >= sentence.from() && steps < 7) {
      if (word(before, "as")
          || word(before, "portrays")
          || word(before, "portray")
          || word(before, "plays")
          || word(before, "play")
          || word(before, "playing")
          || word(before, "voices")
          || word(before, "played") && !word(run.from() - 1, "by")
          || word(before, "named")
          || word(before, "called")
          || word(before, "portraying")
          || word(before, "reprise")
          || word(before, "reprises")
          || word(before, "reprising")
          || word(before, "of") && (word(before - 1, "role") || word(before - 1, "part"))) {
        return !word(before, "as") || !word(before + 1, "well") && !word(before - 1, "well");
      }
      boolean passes = tokens.isWord(before)
              && !tokens.isCapital(before)
              && !lexicon.is(WordClass.AUXILIARY, tokens, before)
              && !lexicon.is(WordClass.CONJUNCTION, tokens, before)
              && !word(before, "by")
              && !word(before, "with")
              && !word(before, "starring")
              && !word(before, "opposite")
              && !word(before, "from")
          || tokens.is(before, Tokens.POSSESSIVE)
          || tokens.isMark(before, '-')
          || tokens.isMark(before, '’')
          || tokens.isCapital(before) && tokens.is(before + 1, Tokens.POSSESSIVE)
          || tokens.isCapital(before) && lexicon.is(WordClass.HONORIFIC, tokens, before);
      if (!passes) {
        break;
      }
      before--;
      steps++;
    }
    int after = run.to();
    if (word(after, "is")
        || word(after, "was")
        || tokens.isMark(after, ',')
        || word(after, "will")) {
      int verb = after + 1;
      while (verb < sentence.to()
          && (word(verb, "is") || word(verb, "be") || word(verb, "again") || word(verb, "once"))) {
        verb++;
      }
      if ((word(verb, "played")
              || word(verb, "portrayed")
              || word(verb, "voiced")
              || word(verb, "interpreted"))
          && word(verb + 1, "by")) {
        return true;
      }
    }
    return (word(after, "played") || word(after, "voiced")) && word(after + 1, "by");
  }

  private boolean looksLikePerson(Run run) {
    boolean given = givenNames.has(tokens, run.from());
    if (given) {
      return true;
    }
    for (int i = run.from(); i < run.to(); i++) {
      if (lexicon.is(WordClass.PLACE, tokens, i) || lexicon.is(WordClass.NOT_A_NAME, tokens, i)) {
        return false;
      }
    }
    int length = run.to() - run.from();
    return length >= 2 && length <= 6;
  }

  /** Whether a row of words is a person: known by full name, or shaped like one. */
  @Nullable
  String person(Run run) {
    String key = key(run.from(), run.to());
    if (characters.contains(key)) {
      return null;
    }
    if (run.to() - run.from() >= 2 && people.contains(Vocabulary.fold(name(run)))) {
      return name(run);
    }
    String full = fullNameBySurname.get(key);
    if (full != null && !lexicon.is(WordClass.NOT_A_NAME, tokens, run.from())) {
      return full;
    }
    return null;
  }

  /** The full name that a given name alone may stand for, or null. */
  @Nullable
  String byGivenName(String givenName) {
    return characters.contains(Vocabulary.fold(givenName))
        ? null
        : fullNameByGivenName.get(Vocabulary.fold(givenName));
  }

  Tokens tokens() {
    return tokens;
  }

  boolean isCharacter(Run run) {
    return characters.contains(key(run.from(), run.to()));
  }

  String name(Run run) {
    return tokens.span(run.from(), run.to()).replaceAll("\\s+", " ");
  }

  private String key(int from, int to) {
    return Vocabulary.fold(tokens.span(from, to));
  }

  /** The runs of capitalised words of a sentence that are not something else already. */
  List<Run> runs(int from, int to, List<Mention> fixed) {
    List<Run> runs = new ArrayList<>(4);
    int next = 0;
    int i = from;
    while (i < to) {
      while (next < fixed.size() && fixed.get(next).to() <= i) {
        next++;
      }
      Mention taken = next < fixed.size() ? fixed.get(next) : null;
      if (taken != null && taken.from() <= i) {
        i = taken.to();
        continue;
      }
      int limit = taken == null ? to : Math.min(to, taken.from());
      if (!opensName(i, from)) {
        i++;
        continue;
      }
      int end = endOfName(i, limit);
      runs.add(new Run(i, end));
      i = end;
    }
    return runs;
  }

  private boolean opensName(int i, int sentenceStart) {
    if (!tokens.isCapital(i)) {
      return false;
    }
    if (givenNames.has(tokens, i)
        && tokens.isCapital(i + 1)
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)) {
      return true;
    }
    if (lexicon.is(WordClass.NOT_A_NAME, tokens, i)) {
      return false;
    }
    boolean known = tokens.id[i] >= 0;
    if (i == sentenceStart
        && !tokens.isCapital(i + 1)
        && known
        && lexicon.is(WordClass.FUNCTION_WORD, tokens, i)) {
      return false;
    }
    return !lexicon.is(WordClass.FUNCTION_WORD, tokens, i);
  }

  private int endOfName(int from, int limit) {
    int end = from + 1;
    int i = end;
    while (i < limit && !tokens.is(i, Tokens.LINE_START)) {
      if (tokens.isCapital(i)
          && !lexicon.is(WordClass.NOT_A_NAME, tokens, i)
          && !(lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
              && !lexicon.is(WordClass.NAME_PARTICLE, tokens, i))) {
        i++;
        end = i;
      } else if (tokens.isMark(i, '-')
          && !tokens.is(i, Tokens.SPACE_BEFORE)
          && tokens.isWord(i + 1)
          && !tokens.is(i + 1, Tokens.SPACE_BEFORE)
          && i + 1 < limit) {
        i += 2;
        end = i;
      } else if (tokens.isMark(i, '.')
          && !tokens.is(i, Tokens.SPACE_BEFORE)
          && isInitial(i - 1)
          && i + 1 < limit
          && (tokens.isCapital(i + 1))) {
        i++;
      } else if (tokens.isMark(i, '.')
          && !tokens.is(i, Tokens.SPACE_BEFORE)
          && (word(i - 1, "mr")
              || word(i - 1, "mrs")
              || word(i - 1, "ms")
              || word(i - 1, "dr")
              || word(i - 1, "st"))) {
        i++;
      } else if (tokens.isMark(i, '.')
          && !tokens.is(i, Tokens.SPACE_BEFORE)
          && (word(i - 1, "jr") || word(i - 1, "sr"))) {
        i++;
        end = i;
      } else if (lexicon.is(WordClass.NAME_PARTICLE, tokens, i)
          && !tokens.isCapital(i)
          && i + 1 < limit
          && (tokens.isCapital(i + 1)
              || lexicon.is(WordClass.NAME_PARTICLE, tokens, i + 1) && tokens.isCapital(i + 2))) {
        i++;
      } else if ((tokens.isMark(i, '"')
              || tokens.isMark(i, '“')
              || tokens.isMark(i, '\'')
              || tokens.isMark(i, '‘'))
          && i + 3 < limit
          && tokens.isCapital(i + 1)
          && (tokens.isMark(i + 2, '"')
              || tokens.isMark(i + 2, '”')
              || tokens.isMark(i + 2, '\'')
              || tokens.isMark(i + 2, '’'))
          && tokens.isCapital(i + 3)) {
        i += 4;
        end = i;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isInitial(int i) {
    return tokens.isCapital(i)
        && (tokens.length(i) == 1 || tokens.length(i) == 2 && tokens.is(i, Tokens.ALL_CAPITALS));
  }

  private boolean word(int i, String word) {
    return tokens.is(i, word);
  }
}
