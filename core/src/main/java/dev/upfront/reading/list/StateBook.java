package dev.upfront.reading.list;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Resources;
import dev.upfront.reading.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The expressions by which many series are told at once what becomes of them, from {@code states.txt} and the words of
 * lists in {@code words.txt}: "axed", "on the bubble", "filming now".
 */
public final class StateBook {

  /** An expression that stands somewhere, and the token behind it. */
  public record Hit(Status status, int to) {}

  private final Lexicon lexicon;
  private final Expressions expressions;

  /** Those that have titles for their object: "pulling the plug" on them. */
  private final Expressions actions;

  /** Verbs that tell it only where titles follow at once: "dumps" them. */
  private final Expressions verbs;

  /** Words that tell it only behind "are" or "were", or alone before a colon: they are "toast". */
  private final Expressions predicates;

  public StateBook(Lexicon lexicon) {
    this.lexicon = lexicon;
    expressions = new Expressions(lexicon.vocabulary);
    actions = new Expressions(lexicon.vocabulary);
    verbs = new Expressions(lexicon.vocabulary);
    predicates = new Expressions(lexicon.vocabulary);
    Expressions kind = expressions;
    Status section = null;
    for (String line : Resources.lines("states.txt")) {
      if (line.startsWith("[")) {
        String[] head = line.substring(1, line.length() - 1).split(" ");
        kind = head.length > 1 ? kind(head[1]) : expressions;
        section = Status.valueOf(head[0].toUpperCase(Locale.ROOT));
      } else if (section == null) {
        throw new IllegalStateException("states.txt: “" + line + "” stands in no section");
      } else {
        kind.add(line, section);
      }
    }
  }

  private Expressions kind(String kind) {
    return switch (kind) {
      case "acting" -> actions;
      case "object" -> verbs;
      case "predicate" -> predicates;
      default ->
        throw new IllegalStateException("states.txt: “" + kind + "” is no kind of expression");
    };
  }

  /** The expression that begins at a token, or null. */
  @Nullable
  public Hit at(Tokens tokens, int i) {
    Hit said = ofMany(tokens, i);
    said = said == null ? acting(tokens, i) : said;
    if (said != null) {
      return said;
    }
    Status word = word(tokens, i);
    return word == null ? null : new Hit(word, i + 1);
  }

  /** The expression of states.txt that begins at a token, or null. */
  @Nullable
  public Hit ofMany(Tokens tokens, int i) {
    return expressions.at(tokens, i);
  }

  /** The expression that begins at a token and has titles for its object, or null. */
  @Nullable
  Hit acting(Tokens tokens, int i) {
    return actions.at(tokens, i);
  }

  /** The verb or expression that begins at a token, where titles for its object follow it at once; or null. */
  @Nullable
  public Hit before(Tokens tokens, int i) {
    return longer(acting(tokens, i), verbs.at(tokens, i));
  }

  /** The expression that begins at a token, where it stands behind what it is said of, or alone; or null. */
  @Nullable
  public Hit predicate(Tokens tokens, int i) {
    return longer(ofMany(tokens, i), predicates.at(tokens, i));
  }

  private static @Nullable Hit longer(@Nullable Hit first, @Nullable Hit second) {
    return first == null || second != null && second.to() > first.to() ? second : first;
  }

  private @Nullable Status word(Tokens tokens, int i) {
    if (lexicon.is(WordClass.LISTED_RENEWED, tokens, i)) {
      return Status.RENEWED;
    }
    if (lexicon.is(WordClass.LISTED_CANCELLED, tokens, i)) {
      return Status.CANCELLED;
    }
    if (lexicon.is(WordClass.LISTED_ENDING, tokens, i)) {
      return Status.ENDING;
    }
    if (lexicon.is(WordClass.LISTED_ORDERED, tokens, i)) {
      return Status.ORDERED;
    }
    return lexicon.is(WordClass.LISTED_WAITING, tokens, i) ? Status.WAITING : null;
  }
}
