package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Phrase.Gap;
import dev.upfront.reading.Phrase.OneOf;
import dev.upfront.reading.Phrase.Section;
import dev.upfront.reading.Phrase.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of some phrase files, found by their anchors.
 *
 * <p>A file is a list of sections. A section's head says what its phrases mean ({@code [cast status=joins]}), a line
 * below it is a phrase, and lines that open with {@code >} and {@code =} are a sentence and the claims that it must
 * yield, run as tests. In a phrase, {@code a|b} is either word, {@code {renew}} any form of the verb, {@code the?} a word
 * that may be missing, {@code <season>} a slot, {@code ~} up to four elements that do not leave the clause, and {@code
 * ~~} up to nine that may pass commas.
 */
final class PhraseBook {
  private Anchored[] @Nullable [] byAnchor = new Anchored[4096][];
  private final List<Phrase> phrases = new ArrayList<>();

  static PhraseBook load(Lexicon lexicon, Verbs verbs, String... files) {
    PhraseBook book = new PhraseBook();
    for (String file : files) {
      Section section = new Section(file, "", Map.of());
      for (String line : Resources.lines(file)) {
        if (line.startsWith("[")) {
          section = section(file, line);
        } else if (!line.startsWith(">") && !line.startsWith("=")) {
          book.add(phrase(line, section, lexicon, verbs));
        }
      }
    }
    return book;
  }

  private static Section section(String file, String line) {
    String[] words = line.substring(1, line.indexOf(']')).trim().split("\\s+");
    Map<String, String> settings = new LinkedHashMap<>();
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      settings.put(
          equals < 0 ? words[i] : words[i].substring(0, equals),
          equals < 0 ? "yes" : words[i].substring(equals + 1));
    }
    return new Section(file, words[0], settings);
  }

  private static Phrase phrase(String line, Section section, Lexicon lexicon, Verbs verbs) {
    Vocabulary vocabulary = lexicon.vocabulary;
    List<Step> steps = new ArrayList<>();
    int head = -1;
    int anchor = -1;
    for (String part : line.split("\\s+")) {
      if (part.equals("~")) {
        steps.add(new Gap(4, false));
        continue;
      }
      if (part.equals("~~")) {
        steps.add(new Gap(9, true));
        continue;
      }
      boolean optional = part.length() > 1 && part.endsWith("?");
      String body = optional ? part.substring(0, part.length() - 1) : part;
      for (String piece : pieces(body)) {
        Set<Integer> symbols = new LinkedHashSet<>();
        boolean slotted = false;
        for (String each : piece.split("\\|")) {
          if (each.startsWith("<")) {
            symbols.add(Slot.valueOf(each.substring(1, each.length() - 1).toUpperCase(Locale.ROOT))
                .symbol());
            slotted = true;
          } else if (each.startsWith("{")) {
            for (String form : verbs.forms(each.substring(1, each.length() - 1))) {
              symbols.add(vocabulary.add(form));
            }
          } else {
            symbols.add(vocabulary.add(each));
          }
        }
        if (!optional && !slotted) {
          head = head < 0 ? steps.size() : head;
          anchor = anchor < 0 && symbols.stream().noneMatch(id -> isCommon(id, lexicon))
              ? steps.size()
              : anchor;
        }
        steps.add(
            new OneOf(symbols.stream().mapToInt(Integer::intValue).sorted().toArray(), optional));
      }
    }
    if (head < 0) {
      throw new IllegalStateException(
          section.file() + ": the phrase “" + line + "” has no word that must be there");
    }
    return new Phrase(line, section, List.copyOf(steps), head, anchor < 0 ? head : anchor);
  }

  /** Whether a word stands in most sentences, so that to look for phrases at each would cost much for little. */
  private static boolean isCommon(int id, Lexicon lexicon) {
    return lexicon.is(WordClass.FUNCTION_WORD, id)
        || lexicon.is(WordClass.AUXILIARY, id)
        || lexicon.is(WordClass.PREPOSITION, id)
        || lexicon.is(WordClass.CONJUNCTION, id)
        || lexicon.vocabulary.word(id).length() < 2;
  }

  /** Words with hyphens are three tokens in a text, so they are three steps in a phrase. */
  private static List<String> pieces(String body) {
    if (body.startsWith("<")
        || body.startsWith("{")
        || body.indexOf('|') >= 0
        || body.indexOf('-') <= 0) {
      return List.of(body);
    }
    List<String> pieces = new ArrayList<>();
    for (String word : body.split("-")) {
      if (!pieces.isEmpty()) {
        pieces.add("-");
      }
      pieces.add(word);
    }
    return pieces;
  }

  private void add(Phrase phrase) {
    phrases.add(phrase);
    OneOf anchor = (OneOf) phrase.steps().get(phrase.anchor());
    for (int symbol : anchor.symbols()) {
      if (symbol >= byAnchor.length) {
        byAnchor = Arrays.copyOf(byAnchor, symbol * 2);
      }
      Anchored @Nullable [] before = byAnchor[symbol];
      Anchored[] after =
          before == null ? new Anchored[1] : Arrays.copyOf(before, before.length + 1);
      after[after.length - 1] = Anchored.of(phrase);
      byAnchor[symbol] = after;
    }
  }

  List<Phrase> phrases() {
    return List.copyOf(phrases);
  }

  /**
   * The phrases that stand in a sentence. Where two meet on the same words, the one that asks for more stays.
   */
  List<PhraseMatch> find(Elements elements) {
    List<PhraseMatch> found = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      int symbol = elements.symbol(i);
      Anchored @Nullable [] candidates =
          symbol >= 0 && symbol < byAnchor.length ? byAnchor[symbol] : null;
      if (candidates == null) {
        continue;
      }
      for (Anchored candidate : candidates) {
        PhraseMatch match =
            candidate.mayStand(elements, i) ? match(candidate.phrase, elements, i) : null;
        if (match != null) {
          found.add(match);
        }
      }
    }
    return found.size() < 2 ? found : best(found);
  }

  /**
   * A phrase as it hangs at its anchor, with the steps on both sides that must be filled there and then: most tries end
   * with a look at these.
   */
  private record Anchored(
      Phrase phrase, @Nullable OneOf before, @Nullable OneOf behind) {
    static Anchored of(Phrase phrase) {
      return new Anchored(
          phrase, needed(phrase, phrase.anchor() - 1), needed(phrase, phrase.anchor() + 1));
    }

    private static @Nullable OneOf needed(Phrase phrase, int step) {
      boolean exists = step >= 0 && step < phrase.steps().size();
      return exists && phrase.steps().get(step) instanceof OneOf oneOf && !oneOf.optional()
          ? oneOf
          : null;
    }

    boolean mayStand(Elements elements, int at) {
      return (behind == null || at + 1 < elements.size() && behind.matches(elements.symbol(at + 1)))
          && (before == null || at > 0 && before.matches(elements.symbol(at - 1)));
    }
  }

  private static List<PhraseMatch> best(List<PhraseMatch> found) {
    found.sort((a, b) -> {
      int byWeight = Integer.compare(b.phrase().weight(), a.phrase().weight());
      if (byWeight != 0) {
        return byWeight;
      }
      int byLength = Integer.compare(a.to() - a.from(), b.to() - b.from());
      return byLength != 0 ? byLength : Integer.compare(a.from(), b.from());
    });
    List<PhraseMatch> kept = new ArrayList<>(found.size());
    for (PhraseMatch match : found) {
      boolean covered = false;
      for (PhraseMatch other : kept) {
        covered |= match.sharesWords(other);
      }
      if (!covered) {
        kept.add(match);
      }
    }
    kept.sort((a, b) -> Integer.compare(a.head(), b.head()));
    return kept;
  }

  private static @Nullable PhraseMatch match(Phrase phrase, Elements elements, int at) {
    int[] places = new int[phrase.steps().size()];
    Arrays.fill(places, -1);
    places[phrase.anchor()] = at;
    int to = forward(phrase, phrase.anchor() + 1, at + 1, elements, places);
    if (to < 0) {
      return null;
    }
    int from = backward(phrase, phrase.anchor() - 1, at - 1, elements, places);
    return from < 0 ? null : new PhraseMatch(phrase, from, to, places[phrase.head()], places);
  }

  private static int forward(Phrase phrase, int step, int at, Elements elements, int[] places) {
    if (step == phrase.steps().size()) {
      return at;
    }
    Step wanted = phrase.steps().get(step);
    if (wanted instanceof Gap gap) {
      for (int skip = 0; skip <= gap.most() && at + skip <= elements.size(); skip++) {
        if (skip > 0 && !elements.passable(at + skip - 1, gap.overCommas())) {
          return -1;
        }
        int to = forward(phrase, step + 1, at + skip, elements, places);
        if (to >= 0) {
          return to;
        }
      }
      return -1;
    }
    OneOf oneOf = (OneOf) wanted;
    if (at < elements.size() && oneOf.matches(elements.symbol(at))) {
      places[step] = at;
      int to = forward(phrase, step + 1, at + 1, elements, places);
      if (to >= 0) {
        return to;
      }
      places[step] = -1;
    }
    return oneOf.optional() ? forward(phrase, step + 1, at, elements, places) : -1;
  }

  private static int backward(Phrase phrase, int step, int at, Elements elements, int[] places) {
    if (step < 0) {
      return at + 1;
    }
    Step wanted = phrase.steps().get(step);
    if (wanted instanceof Gap gap) {
      for (int skip = 0; skip <= gap.most() && at - skip >= -1; skip++) {
        if (skip > 0 && !elements.passable(at - skip + 1, gap.overCommas())) {
          return -1;
        }
        int from = backward(phrase, step - 1, at - skip, elements, places);
        if (from >= 0) {
          return from;
        }
      }
      return -1;
    }
    OneOf oneOf = (OneOf) wanted;
    if (at >= 0 && oneOf.matches(elements.symbol(at))) {
      places[step] = at;
      int from = backward(phrase, step - 1, at - 1, elements, places);
      if (from >= 0) {
        return from;
      }
      places[step] = -1;
    }
    return oneOf.optional() ? backward(phrase, step - 1, at, elements, places) : -1;
  }
}
