package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.Phrase.Gap;
import dev.upfront.reading.sentence.Phrase.OneOf;
import dev.upfront.reading.sentence.Phrase.Section;
import dev.upfront.reading.sentence.Phrase.Step;
import dev.upfront.reading.text.Families;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Resources;
import dev.upfront.reading.text.Resources.Line;
import dev.upfront.reading.text.Tokenizer;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Verbs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Reads a phrase file.
 *
 * <p>It is a list of sections. A section's head says what its phrases mean ({@code [cast
 * status=joins]}), a line below it is a phrase, and lines that open with {@code >} and {@code =}
 * are a sentence and the claims that it must yield, run as tests. In a phrase, {@code a|b} is
 * either word, {@code {renew}} any form of the verb, {@code the?} a word that may be missing,
 * {@code <season>} a slot, {@code ~} up to four elements that do not leave the clause, and {@code
 * ~~} up to nine that may pass commas. {@code @give} is any word of a family of {@link Families},
 * {@code {@give}} any form of its verbs; {@code green_light} is two words where one may stand, and
 * a hyphen may be missing.
 */
final class PhraseFile {
  /** A phrase that has more ways to be written than this lists too many words of several parts. */
  private static final int MOST_WAYS = 64;

  private static final Gap SHORT_GAP = new Gap(4, false);
  private static final Gap LONG_GAP = new Gap(9, true);

  private final String file;
  private final Lexicon lexicon;
  private final Verbs verbs;

  PhraseFile(String file, Lexicon lexicon, Verbs verbs) {
    this.file = file;
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /**
   * The phrases in the order of the file; one that can be written in several ways once for each.
   */
  List<Phrase> phrases() {
    return phrases(Resources.numbered(file));
  }

  /**
   * The phrases of some lines.
   *
   * @throws IllegalStateException where one of them cannot mean what it says, with its place
   */
  List<Phrase> phrases(List<Line> lines) {
    List<Phrase> phrases = new ArrayList<>();
    Families families = Families.load();
    Section section = new Section(file, "", new Settings(Map.of()));
    for (Line line : lines) {
      String text = line.text();
      try {
        if (text.startsWith("[")) {
          section = section(text);
        } else if (!text.startsWith(">") && !text.startsWith("=")) {
          for (List<String> way : ways(families.spell(text))) {
            phrases.add(phrase(line, section, way));
          }
        }
      } catch (IllegalStateException e) {
        throw new IllegalStateException(file + ":" + line.number() + ": " + e.getMessage(), e);
      }
    }
    return phrases;
  }

  private Section section(String line) {
    if (!line.endsWith("]")) {
      throw new IllegalStateException("the head “" + line + "” does not end in ]");
    }
    String[] words = line.substring(1, line.length() - 1).trim().split("\\s+");
    Map<String, String> settings = new LinkedHashMap<>();
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      settings.put(
          equals < 0 ? words[i] : words[i].substring(0, equals),
          equals < 0 ? "yes" : words[i].substring(equals + 1));
    }
    Section section = new Section(file, words[0], new Settings(settings));
    SectionHeads.check(section);
    return section;
  }

  /**
   * The ways to write a phrase: an alternative of several words ("nod|go-ahead|green_light") is a
   * way of its own, as each step is one word.
   */
  private static List<List<String>> ways(String line) {
    List<List<String>> ways = new ArrayList<>();
    ways.add(List.of());
    for (String part : line.split("\\s+")) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> alternative : alternatives(part)) {
        for (List<String> way : ways) {
          List<String> joined = new ArrayList<>(way);
          joined.addAll(alternative);
          longer.add(joined);
        }
      }
      ways = longer;
    }
    if (ways.size() > MOST_WAYS) {
      throw new IllegalStateException("the phrase “" + line + "” can be written in "
          + ways.size()
          + " ways; write it as several");
    }
    return ways;
  }

  private static List<List<String>> alternatives(String part) {
    if (part.indexOf('|') < 0 && part.indexOf('_') < 0 && part.indexOf('-') < 0) {
      return List.of(List.of(part));
    }
    List<String> single = new ArrayList<>();
    List<List<String>> found = new ArrayList<>();
    for (String each : withoutMark(part).split("\\|")) {
      if (each.startsWith("<") || each.startsWith("{") || !each.matches(".*[^_-][_-][^_-].*")) {
        single.add(each);
      } else {
        found.add(List.of(each.replace("-", "_-?_").split("_")));
      }
    }
    if (!single.isEmpty()) {
      found.add(0, List.of(String.join("|", single) + (isOptional(part) ? "?" : "")));
    }
    return found;
  }

  private Phrase phrase(Line line, Section section, List<String> parts) {
    List<Step> steps = new ArrayList<>();
    int head = -1;
    int anchor = -1;
    for (String part : parts) {
      Step step = step(part);
      if (step instanceof OneOf oneOf && mustBeWord(oneOf)) {
        head = head < 0 ? steps.size() : head;
        anchor = anchor < 0 && !mayBeCommon(oneOf) ? steps.size() : anchor;
      }
      steps.add(step);
    }
    if (head < 0) {
      throw new IllegalStateException(
          "the phrase “" + line.text() + "” has no word that must be there");
    }
    int found = anchor < 0 ? head : anchor;
    return new Phrase(line.text(), line.number(), section, List.copyOf(steps), head, found);
  }

  private Step step(String part) {
    return switch (part) {
      case "~" -> SHORT_GAP;
      case "~~" -> LONG_GAP;
      default -> {
        Set<Integer> symbols = new LinkedHashSet<>();
        for (String each : withoutMark(part).split("\\|")) {
          if (each.startsWith("<")) {
            symbols.add(slot(each).symbol());
          } else if (each.startsWith("{")) {
            for (String form : verbs.forms(each.substring(1, each.length() - 1))) {
              symbols.add(word(form));
            }
          } else {
            symbols.add(word(each));
          }
        }
        int[] sorted = symbols.stream().mapToInt(Integer::intValue).sorted().toArray();
        yield new OneOf(sorted, isOptional(part));
      }
    };
  }

  private static Slot slot(String part) {
    for (Slot slot : Slot.values()) {
      if (part.equals("<" + slot.name().toLowerCase(Locale.ROOT) + ">")) {
        return slot;
      }
    }
    throw new IllegalStateException("there is no slot " + part);
  }

  /** The number of a word. One that the text is cut within would load, and never be met. */
  private int word(String word) {
    if (!isLetters(word) && !word.equals("'s")) {
      Tokens tokens = Tokenizer.tokenize(word, lexicon.vocabulary);
      if (tokens.size() != 1) {
        StringJoiner parts = new StringJoiner(" ");
        for (int i = 0; i < tokens.size(); i++) {
          parts.add(tokens.span(i, i + 1));
        }
        throw new IllegalStateException(
            "“" + word + "” is several words in a text: write “" + parts + "”");
      }
    }
    return lexicon.vocabulary.add(word);
  }

  /** Whether it needs no closer look, as nearly all words do not: phrases are read at each start. */
  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean isOptional(String part) {
    return part.length() > 1 && part.endsWith("?");
  }

  private static String withoutMark(String part) {
    return isOptional(part) ? part.substring(0, part.length() - 1) : part;
  }

  /** Whether a word, and no slot, must fill a step. */
  private static boolean mustBeWord(OneOf step) {
    for (int symbol : step.symbols()) {
      if (symbol < 0) {
        return false;
      }
    }
    return !step.optional();
  }

  /**
   * Whether a word of a step stands in most sentences, so that to look for phrases at each would
   * cost much for little.
   */
  private boolean mayBeCommon(OneOf step) {
    for (int id : step.symbols()) {
      if (lexicon.is(WordClass.FUNCTION_WORD, id)
          || lexicon.is(WordClass.AUXILIARY, id)
          || lexicon.is(WordClass.PREPOSITION, id)
          || lexicon.is(WordClass.CONJUNCTION, id)
          || lexicon.vocabulary.word(id).length() < 2) {
        return true;
      }
    }
    return false;
  }
}
