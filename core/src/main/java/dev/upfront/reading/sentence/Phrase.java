package dev.upfront.reading.sentence;

import java.util.List;
import java.util.Map;

/**
 * An expression that makes a sentence a claim: words, slots and gaps in a row.
 *
 * @param source the line of the phrase file
 * @param line where that line stands in its file, counted from 1; 0 where it stands in none
 * @param section the section that it stands in, which says what it means
 * @param steps what must follow what
 * @param head the step from which distances count: its first word that must be there
 * @param anchor the step by which it is found: the first word that must be there and does not stand in most sentences
 */
public record Phrase(
    String source, int line, Section section, List<Step> steps, int head, int anchor) {

  /** What no phrase file holds, for claims that are told from more than an expression. */
  public static Phrase told(String source, String meaning, Map<String, String> settings) {
    Section section = new Section("", meaning, new Settings(settings));
    return new Phrase(source, 0, section, List.of(), 0, 0);
  }

  public static Phrase told(String source, String meaning) {
    return told(source, meaning, Map.of());
  }

  /** Its file and line, as editors take them: "crew.phrases:240"; "" where it stands in no file. */
  public String place() {
    return line == 0 ? "" : section.file() + ":" + line;
  }

  /**
   * The head of a section: what its phrases mean.
   *
   * @param file name of the phrase file
   * @param name first word of the head: the meaning
   * @param settings what else the head says, key by key
   */
  public record Section(String file, String name, Settings settings) {
    public String setting(String key) {
      return settings.get(key);
    }

    /** The head as its file has it: "[crew job=showrunner]". */
    public String head() {
      StringBuilder head = new StringBuilder("[").append(name);
      settings.forEach((key, value) -> head.append(' ').append(key).append('=').append(value));
      return head.append(']').toString();
    }
  }

  /** One step of a phrase. */
  sealed interface Step {}

  /** One of some words or slots, by their sorted symbols; it may be missing where it is optional. */
  record OneOf(int[] symbols, boolean optional) implements Step {
    boolean matches(int symbol) {
      for (int each : symbols) {
        if (each == symbol) {
          return true;
        }
      }
      return false;
    }
  }

  /** Up to so many elements of any kind. */
  record Gap(int most, boolean overCommas) implements Step {}

  /** How much it asks for: phrases that ask for more win over those that ask for less. */
  public int weight() {
    int weight = 0;
    for (Step step : steps) {
      if (step instanceof OneOf oneOf && !oneOf.optional()) {
        weight++;
      }
    }
    return weight;
  }
}
