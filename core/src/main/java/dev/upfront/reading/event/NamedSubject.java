package dev.upfront.reading.event;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the name that is the subject of what befalls it: "Top Gear, on the other hand, was put on ice". */
final class NamedSubject {
  /** An aside between commas is no longer. */
  private static final int ASIDE_REACH = 10;

  private final Lexicon lexicon;

  NamedSubject(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The element of the name to which it is said to happen, or -1. */
  int nameBefore(Elements elements, PhraseMatch match) {
    int i = match.from() - 1;
    boolean befalls = isBe(elements, match.from()) || gets(elements, match.from());
    while (i > 0 && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))) {
      befalls |= isBe(elements, i);
      i--;
    }
    if (elements.is(i, "hangs") || elements.is(i, "remains")) {
      befalls = true;
      i--;
    }
    if (!befalls) {
      return -1;
    }
    if (elements.isMark(i, ',')) {
      i = beforeAside(elements, i);
    }
    while (i > 0 && (elements.isMark(i, '?') || elements.isMark(i, '!') || elements.isQuote(i))) {
      i--;
    }
    return name(elements, i) != null && opensClause(elements, i) ? i : -1;
  }

  /** The name at an element, of somebody or of anything else that is no title; or null. */
  @Nullable
  String name(Elements elements, int i) {
    if (i < 0 || i >= elements.size()) {
      return null;
    }
    return switch (elements.mention(i)) {
      case Mention.OfName other ->
        // "While ABC has not cancelled it"
        lexicon.is(WordClass.CONJUNCTION, elements.tokens(), other.from()) ? null : other.name();
      case Mention.OfPeople people
      when people.credits().size() == 1 -> people.credits().get(0).person();
      case null, default -> null;
    };
  }

  private boolean isBe(Elements elements, int i) {
    return lexicon.is(WordClass.BE, elements.symbol(i));
  }

  private static boolean gets(Elements elements, int i) {
    return switch (elements.word(i)) {
      case "gets", "got" -> true;
      default -> false;
    };
  }

  private static int beforeAside(Elements elements, int comma) {
    for (int i = comma - 1; i > Math.max(0, comma - ASIDE_REACH); i--) {
      if (elements.isMark(i, ';') || elements.isMark(i, ':')) {
        return -1;
      }
      if (elements.isMark(i, ',')) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Nothing that governs the name or describes with it stands before it. */
  private boolean opensClause(Elements elements, int i) {
    int before = i - 1;
    while (elements.isOpeningQuote(before)) {
      before--;
    }
    return before < 0
        || elements.isMark(before, ',')
        || elements.isMark(before, ';')
        || elements.isMark(before, ':')
        || lexicon.is(WordClass.CLAUSE_JOINT, elements.symbol(before))
        || elements.is(before, "as")
        || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(before));
  }
}
