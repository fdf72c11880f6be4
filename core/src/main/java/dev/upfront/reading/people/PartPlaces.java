package dev.upfront.reading.people;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names that stand where only parts stand, though nobody beside them plays: "she was cast as Ana Ruiz", "the role of
 * Jack Duggan", "his sister Lucy Marsh". What is a part there is one throughout the article.
 */
final class PartPlaces {
  /** So far before "as" the verb may stand that gives the part. */
  private static final int VERB_REACH = 6;

  private final Set<String> parts = new HashSet<>();
  private final Set<String> introduced = new HashSet<>();

  /** Looks through one sentence. */
  void note(NamedSentence line) {
    for (Run run : line.runs) {
      int before = run.from() - 1;
      if (line.is(WordClass.ROLE_NOUN, before) || line.is(WordClass.JOB_NOUN, before)) {
        introduced.add(line.names.key(run));
      } else if (isPart(run, line)) {
        parts.add(line.names.key(run));
      }
    }
  }

  /** The names that are parts, but for those that an article elsewhere introduces as somebody who works: "star Ana Ruiz". */
  List<String> parts() {
    List<String> sure = new ArrayList<>(parts.size());
    for (String part : parts) {
      if (!introduced.contains(part)) {
        sure.add(part);
      }
    }
    return sure;
  }

  boolean has(Run run, NamedSentence line) {
    String name = line.names.key(run);
    return parts.contains(name) && !introduced.contains(name);
  }

  private static boolean isPart(Run run, NamedSentence line) {
    int before = run.from() - 1;
    while (line.is(WordClass.HONORIFIC, before) && line.isCapital(before)) {
      before--;
    }
    if (line.isPossessive(run.to()) || line.is(WordClass.AUXILIARY, run.to())) {
      return false;
    }
    if (line.isAnyMark(run.to()) ? isPlayedThere(run, line) : isVoiced(run, line)) {
      return true;
    }
    // what else tells of a part is a word before its name
    return before >= line.from() && !line.isAnyMark(before) && isToldBefore(run, before, line);
  }

  /** Whether the words before a name make it a part; {@code before}: the last of them, but for a rank. */
  private static boolean isToldBefore(Run run, int before, NamedSentence line) {
    // "who leaves after having been Kay Cole for years"
    if (line.is(before, "been") && line.is(before - 1, "having")) {
      return run.length() > 1;
    }
    int is = before;
    while (line.isAny(is, "once", "again", "more")) {
      is--;
    }
    boolean copula =
        line.isAny(is, "is", "was", "'s") && line.isAny(is - 1, "he", "she", "actor", "actress")
            || line.is(is, "be") && isHeOrShe(is - 1, line);
    if (copula) {
      // "She is Kay Cole, and takes over as the lead"
      return run.length() > 1;
    }
    if (line.is(is, "is") && line.is(is - 1, "name") && line.is(is - 3, "character")) {
      // "The character's name is Kay Cole"
      return true;
    }
    int as = describedAs(before, line);
    if (as > 0) {
      // "returns as the late Kay Cole"
      return isGiven(as, line);
    }
    if (line.is(WordClass.PLAY_VERB, before)) {
      // "She will play Kay Cole", but "the play Kay Cole"
      return !line.isAny(before, "play", "lead")
          || line.is(before, "play")
              && line.isAny(before - 1, "will", "to", "she'll", "he'll", "they'll");
    }
    boolean behindAs = line.is(before, "as");
    if ((behindAs || line.is(before, "being")) && PartsBefore.isAhead(run, line)) {
      return true;
    }
    if (behindAs) {
      return !line.isAny(before - 1, "well", "such")
          && !isSubject(run, line)
          && isGiven(before, line);
    }
    if (line.is(before, "of")) {
      // "a spy by the name of Kay Cole"
      return line.is(before - 1, "name") && line.is(before - 2, "the")
          || line.isAny(before - 1, "role", "part", "character", "murder", "rape", "killing")
          || line.isAny(before - 1, "disappearance", "kidnapping", "abduction")
          || isOfPart(before, line);
    }
    return line.is(WordClass.RELATIVE, before) && isOwned(before, line);
  }

  /** "Kay Cole, the counsellor she plays": what somebody plays who was named before. */
  private static boolean isPlayedThere(Run run, NamedSentence line) {
    int i = run.to();
    if (!line.isMark(i, ',') || !line.is(WordClass.DETERMINER, i + 1)) {
      return false;
    }
    int limit = i + 2 + VERB_REACH;
    i += 2;
    while (i < limit && line.tokens.isWord(i) && !line.isAny(i, "he", "she", "who")) {
      i++;
    }
    return line.isAny(i, "he", "she")
        && line.isAny(i + 1, "plays", "played", "portrays", "portrayed", "voices");
  }

  /** "Lends Kay Cole her voice", "the Kay Cole actress". */
  private static boolean isVoiced(Run run, NamedSentence line) {
    boolean lent = line.isAny(run.to(), "his", "her", "their")
        && line.isAny(run.from() - 1, "lends", "lent", "lend", "lending");
    return lent
        || run.length() > 1
            && line.isAny(run.to(), "actor", "actress")
            && line.is(run.from() - 1, "the")
            && !line.isTitle(run.from(), run.to());
  }

  /** "she will", "she'll": before "be". */
  private static boolean isHeOrShe(int will, NamedSentence line) {
    return line.isAny(will, "will", "'ll") && line.isAny(will - 1, "he", "she")
        || line.isAny(will, "he'll", "she'll", "he’ll", "she’ll");
  }

  /** "as the politician": where words that describe a part begin with "as"; else -1. */
  private static int describedAs(int last, NamedSentence line) {
    int article = last;
    while (article > last - 4 && line.isPlain(article) && !line.is(WordClass.DETERMINER, article)) {
      article--;
    }
    boolean opens =
        article < last && line.is(article - 1, "as") && line.is(WordClass.DETERMINER, article);
    return opens && describe(article + 1, last, line) ? article - 1 : -1;
  }

  private static boolean describe(int first, int last, NamedSentence line) {
    for (int i = first; i <= last; i++) {
      if (line.is(WordClass.PREPOSITION, i)
          || line.is(WordClass.CONJUNCTION, i)
          || line.is(WordClass.ROLE_NOUN, i)
          || line.is(WordClass.JOB_NOUN, i)
          || line.is(WordClass.ROW_WORD, i)) {
        return false;
      }
    }
    return true;
  }

  /** "as Barry put it": a verb behind the name makes "as" open a clause. */
  private static boolean isSubject(Run run, NamedSentence line) {
    int behind = run.to();
    return line.isPlain(behind)
        && !line.is(WordClass.PREPOSITION, behind)
        && !line.is(WordClass.CONJUNCTION, behind)
        && !line.is(WordClass.ON_SCREEN, behind)
        && !line.isAny(behind, "again", "once", "too", "also");
  }

  /** "to play an old teacher of", "starred as the brother of". */
  private static boolean isOfPart(int of, NamedSentence line) {
    for (int i = of - 1; i >= of - VERB_REACH && line.isPlain(i); i--) {
      if (line.is(WordClass.PLAY_VERB, i) || line.is(i, "as") && isGiven(i, line)) {
        return true;
      }
    }
    return false;
  }

  /** "cast in a recurring role as", "returns as". */
  private static boolean isGiven(int as, NamedSentence line) {
    for (int i = as - 1; i >= as - VERB_REACH; i--) {
      if (line.is(WordClass.CASTING_VERB, i)
          || line.is(WordClass.PLAY_VERB, i)
          || line.is(WordClass.BE, i) && !line.is(as - 2, "as")
          || line.isAny(i, "recognise", "recognize", "remember", "remembered", "know")) {
        return true;
      }
      if (line.isMark(i, ';') || line.is(WordClass.CONJUNCTION, i)) {
        return false;
      }
    }
    return false;
  }

  /** "his sister", "Kim's father", but not "stars with his sister". */
  private static boolean isOwned(int relative, NamedSentence line) {
    int owner = relative - 1;
    while (line.isPlain(owner)
        && !line.isPossessive(owner)
        && !line.isAny(owner, "his", "her", "their")) {
      owner--;
      if (owner < relative - 4) {
        return false;
      }
    }
    boolean owned = line.isPossessive(owner) || line.isAny(owner, "his", "her", "their");
    return owned && !line.isAny(owner - 1, "with", "alongside", "opposite", "and", "by");
  }
}
