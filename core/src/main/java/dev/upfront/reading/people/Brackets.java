package dev.upfront.reading.people;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article puts in parentheses behind a name. "Alice Webster (Abigail Hardingham)" alone does not tell who plays
 * whom, nor "Jo Seung-woo (Sisyphus)" whether that is a part or an earlier work; the clear ones of the paragraph, or of the
 * article, tell it for the others.
 */
final class Brackets {
  /** So many titles in parentheses make it a habit. */
  private static final int HABIT = 2;

  /** The clear parentheses of a paragraph or of the article. */
  private static final class Tally {
    int players;
    int parts;
  }

  private final Map<Integer, Tally> blocks = new HashMap<>();
  private final Tally article = new Tally();
  private final Set<Integer> withPast = new HashSet<>();
  private final Set<Integer> withParts = new HashSet<>();
  private final PlayerPlaces players = new PlayerPlaces();
  private final PartPlaces parts = new PartPlaces();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> again = new HashSet<>();

  /** "Ana's Kay", "Ben's character Rex": who owns a part, and whose it is. */
  private final Set<String> owned = new HashSet<>();

  private int past;
  private int namedParts;

  /** Notes who plays for certain in a sentence; of all sentences before the first parenthesis is counted. */
  void notePlayers(NamedSentence line) {
    players.note(line);
    if (line.sentence.block().kind() != Text.Kind.TITLE) {
      parts.note(line);
    }
    for (Run run : line.runs) {
      if (run.length() == 1) {
        String key = line.names.key(run);
        if (!alone.add(key)) {
          again.add(key);
        }
        if (line.isPossessive(run.to())) {
          int part = run.to() + 1;
          part += line.is(part, "character") ? 1 : 0;
          noteOwned(run, line.runAt(part), line);
        }
      }
    }
  }

  private void noteOwned(Run owner, @Nullable Run part, NamedSentence line) {
    for (int i = part == null ? 0 : part.from(); part != null && i < part.to(); i++) {
      owned.add(pair(owner.from(), i, line));
    }
  }

  private static String pair(int owner, int part, NamedSentence line) {
    return Vocabulary.fold(line.tokens.word(owner)) + ' ' + Vocabulary.fold(line.tokens.word(part));
  }

  /** Whether the article says elsewhere that the one has the other for a part: "Ana's Kay". */
  private boolean owns(Run player, Run part, NamedSentence line) {
    for (int i = player.from(); !owned.isEmpty() && i < player.to(); i++) {
      for (int k = part.from(); k < part.to(); k++) {
        if (owned.contains(pair(i, k, line))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The names that stand where only parts do. */
  List<String> parts() {
    return parts.parts();
  }

  /** By how much more a name looks like a player's, from its other places in the article, than another one. */
  int lean(Run run, Run other, NamedSentence line) {
    int lean = (players.has(run, line) ? 1 : 0) - (players.has(other, line) ? 1 : 0);
    lean += (parts.has(other, line) ? 1 : 0) - (parts.has(run, line) ? 1 : 0);
    lean += (owns(run, other, line) ? 1 : 0) - (owns(other, run, line) ? 1 : 0);
    return lean != 0 || run.length() == 1 || other.length() == 1
        ? lean
        : (isFamiliar(other, line) ? 1 : 0) - (isFamiliar(run, line) ? 1 : 0);
  }

  /** Whether the article goes on with the first name alone, as it does with parts: "Kay Cole …, but Kay". */
  private boolean isFamiliar(Run run, NamedSentence line) {
    return alone.contains(Vocabulary.fold(line.names.text(run.from(), run.from() + 1)))
        && !alone.contains(Vocabulary.fold(line.names.text(run.to() - 1, run.to())));
  }

  /** Whether the article names more than once what is one word. */
  boolean isNamedAgain(String word) {
    return again.contains(Vocabulary.fold(word));
  }

  /** Counts the clear parentheses of a sentence. */
  void note(NamedSentence line) {
    Credits credits = new Credits(line);
    int opened = 0;
    int named = 0;
    for (Run run : line.runs) {
      int close = credits.close(run.to());
      if (close > 0) {
        opened++;
        named += isNamedPart(run.to() + 1, line) && !line.isTitle(run.to() + 1, close) ? 1 : 0;
      }
    }
    if (opened == 0) {
      return;
    }
    StoryWords story = new StoryWords(line);
    if (named >= HABIT) {
      withParts.add(line.sentence.index());
    }
    Tally block = blocks.computeIfAbsent(line.sentence.block().index(), key -> new Tally());
    for (Run run : line.runs) {
      int close = credits.close(run.to());
      if (close < 0) {
        continue;
      }
      if (credits.arePast(run.to())) {
        past++;
        withPast.add(line.sentence.index());
      } else if (holdsPlayer(run, line, story)) {
        block.players++;
        article.players++;
      } else if (holdsPart(run, line)) {
        block.parts++;
        article.parts++;
      }
      namedParts += isNamedPart(run.to() + 1, line) ? 1 : 0;
    }
  }

  /** Whether players stand in parentheses behind their parts, in the paragraph of a sentence. */
  boolean holdPlayers(Text.Sentence sentence) {
    Tally block = blocks.get(sentence.block().index());
    Tally tally = block == null || block.players + block.parts == 0 ? article : block;
    return tally.players > 2 * tally.parts;
  }

  /** Whether parts stand in parentheses behind their players as a rule. */
  boolean holdParts() {
    return article.parts > article.players;
  }

  /** Whether earlier works stand in parentheses behind players, throughout the article or elsewhere in the sentence. */
  boolean holdPast(Text.Sentence sentence) {
    return past >= HABIT && namedParts == 0 || withPast.contains(sentence.index());
  }

  /** Whether several parentheses of a sentence hold the names of parts, so that "(Win Cole)" is no title there. */
  boolean nameParts(Text.Sentence sentence) {
    return withParts.contains(sentence.index());
  }

  /**
   * "Stella (Hannah van der Westhuysen)", "Sam (Morrissey)", "DS Kay Cole (Ana)", "Father Tomas (Alfonso Herrera)".
   */
  private boolean holdsPlayer(Run run, NamedSentence line, StoryWords story) {
    Run inside = line.runAt(run.to() + 1);
    if (inside == null || line.isBesidePlayer(run)) {
      return false;
    }
    if (owns(inside, run, line)
        || run.length() > 1 && inside.length() > 1 && lean(inside, run, line) != 0) {
      return lean(inside, run, line) > 0;
    }
    boolean part =
        line.is(WordClass.HONORIFIC, run.from()) && !line.names.isTitleOfPerson(run.from())
            || run.length() == 1 && line.names.person(run) == null
            || inside.length() > 1 && story.isDescribed(run)
            || story.isApposed(run);
    boolean player = inside.length() > 1
        ? line.names.hasGivenName(inside.from())
        : line.names.fullName(inside) != null || line.names.person(inside) != null;
    return part && player;
  }

  /** "Kit Connor (Nick)". */
  private boolean holdsPart(Run run, NamedSentence line) {
    Run inside = line.runAt(run.to() + 1);
    boolean one = inside != null && inside.length() == 1 && line.names.fullName(inside) == null;
    boolean known =
        inside != null && inside.length() > 1 && run.length() > 1 && lean(run, inside, line) > 0;
    boolean turned = inside != null && owns(inside, run, line);
    return known
        || !turned
            && run.length() > 1
            && line.names.person(run) != null
            && (one || line.is(WordClass.HONORIFIC, run.to() + 1));
  }

  private static boolean isNamedPart(int from, NamedSentence line) {
    return line.isPlain(from)
        || line.names.hasGivenName(from)
        || line.is(WordClass.HONORIFIC, from);
  }
}
