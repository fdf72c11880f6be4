package dev.upfront.reading.people;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.title.NameRuns.Run;

/**
 * Knows by the words around it whether a name before a parenthesis is one in the story, so that who plays stands inside:
 * "priest David Acosta (Mike Colter)", "the son of Patrick Trueman (Rudolph Walker)", "Kay Cole (Ana Ruiz) learns that".
 */
final class StoryWords {
  /** With fewer words before it, a name may open a list. */
  private static final int SHORTEST_TALE = 4;

  private final NamedSentence line;

  StoryWords(NamedSentence line) {
    this.line = line;
  }

  /** Whether the words before a name tell what happens to a part, and not who plays. */
  boolean tells(Run run) {
    return isDescribed(run)
        || isApposed(run)
        || isCalled(run)
        || isRelativeOf(run)
        || acts(run)
        || isTold(run);
  }

  /** "Kay Cole (Ana Ruiz) learns that", "and his kin": what stands behind the parenthesis is told of a part. */
  boolean acts(Run run) {
    int verb = run.to() + 1;
    while (verb < line.to() && !line.isMark(verb - 1, ')')) {
      verb++;
    }
    if (line.is(verb, "and") && line.isAny(verb + 1, "his", "her", "their")) {
      return !line.brackets.holdParts();
    }
    return line.isPlain(verb)
        && !line.brackets.holdParts()
        && line.tokens.length(verb) > 3
        && line.endsWith(verb, "s")
        && !line.endsWith(verb, "ss")
        && !line.is(WordClass.AUXILIARY, verb)
        && !line.is(WordClass.PREPOSITION, verb)
        && !line.is(WordClass.CASTING_VERB, verb)
        && !line.is(WordClass.PLAY_VERB, verb)
        && !line.is(WordClass.ON_SCREEN, verb)
        && !line.is(WordClass.CREW_VERB, verb)
        && !line.is(WordClass.SAYING, verb)
        && !line.is(WordClass.OWN_PART, verb);
  }

  /** "priest David Acosta": a word for what a part is stands before its name. */
  boolean isDescribed(Run run) {
    int before = run.from() - 1;
    return line.isPlain(before)
        && !line.is(WordClass.FUNCTION_WORD, before)
        && !line.is(WordClass.ROLE_NOUN, before)
        && !line.is(WordClass.ROW_WORD, before)
        && !line.is(WordClass.JOB_NOUN, before)
        && !line.is(WordClass.CASTING_VERB, before)
        && !line.is(WordClass.ON_SCREEN, before)
        && !line.is(WordClass.PLAY_VERB, before)
        && !line.is(WordClass.CONJUNCTION, before)
        && !line.is(WordClass.PREPOSITION, before)
        && !line.is(WordClass.AUXILIARY, before);
  }

  /** "her classmate, Nick Nelson (Kit Connor)": words for what a part is stand before its name, with a comma behind them. */
  boolean isApposed(Run run) {
    int noun = run.from() - 2;
    if (!line.isMark(run.from() - 1, ',')
        || !line.isPlain(noun)
        || line.is(WordClass.ROLE_NOUN, noun)
        || line.is(WordClass.JOB_NOUN, noun)
        || line.is(WordClass.ROW_WORD, noun)
        || line.is(WordClass.SHOW_NOUN, noun)) {
      return false;
    }
    int first = noun - 1;
    while (first > noun - 4 && line.isPlain(first) && !line.is(WordClass.DETERMINER, first)) {
      first--;
    }
    return line.is(WordClass.DETERMINER, first);
  }

  /** "the son of Patrick Trueman". */
  private boolean isRelativeOf(Run run) {
    return line.is(run.from() - 1, "of")
        && (line.is(WordClass.RELATIVE, run.from() - 2)
            || line.isAny(run.from() - 2, "murder", "death", "killing", "disappearance", "story"));
  }

  /** "who fell in love with Lola Pearce (Danielle Harold)": prose in which nobody has played or joined so far. */
  private boolean isTold(Run run) {
    if (line.sentence.block().kind() != Text.Kind.PARAGRAPH
        || run.from() - line.from() < SHORTEST_TALE
        || line.brackets.holdParts()
        || !isInTale(run) && (line.is(WordClass.BE, run.from() - 1) || isOneOfRow(run))) {
      return false;
    }
    for (int i = line.from(); i < run.from() && !line.isMark(i, '('); i++) {
      boolean leads = line.is(i, "lead") && line.isAny(i + 1, "her", "him", "them", "to");
      if (!leads
          && (line.is(WordClass.PLAY_VERB, i)
              || line.is(WordClass.ON_SCREEN, i)
              || line.is(WordClass.ROLE_NOUN, i))) {
        return false;
      }
    }
    return true;
  }

  /** "The story between Lola Pearce (Danielle Harold) and …", "learns that the driver is": words of a plot stand before. */
  private boolean isInTale(Run run) {
    for (int i = line.from(); i < run.from() && !line.isMark(i, '('); i++) {
      boolean known = line.is(i, "that") && line.is(WordClass.BE, run.from() - 1);
      if (known
          || line.isAny(i, "where", "when", "between", "follows", "follow")
          || line.isAny(i, "revisits", "chronicles", "charts", "traces", "centres", "centers")) {
        return true;
      }
    }
    return false;
  }

  /** "Emma Myers (Enid Sinclair), Joy Sunday (Bianca Barclay)": a parenthesis stands right before or behind. */
  private boolean isOneOfRow(Run run) {
    int before = run.from() - 1;
    while (line.isMark(before, ',') || line.is(before, "and")) {
      before--;
    }
    int close = line.closing(run.to());
    int behind = close + 1;
    while (line.isMark(behind, ',') || line.is(behind, "and")) {
      behind++;
    }
    Run next = line.runAt(behind);
    return line.isMark(before, ')')
        || behind > close + 1 && next != null && line.isMark(next.to(), '(');
  }

  /** "she says that she is Alice Webster": the plot says who somebody is. */
  private boolean isCalled(Run run) {
    int before = run.from() - 1;
    return line.isAny(before, "named", "called")
        || line.is(WordClass.AUXILIARY, before) && line.isAny(before - 1, "he", "she");
  }
}
