package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.Phrase.Gap;
import dev.upfront.reading.sentence.Phrase.OneOf;
import dev.upfront.reading.sentence.Phrase.Section;
import dev.upfront.reading.sentence.Phrase.Step;
import dev.upfront.reading.text.Families;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Resources;
import dev.upfront.reading.text.Verbs;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of some phrase files, found by their anchors.
 *
 * <p>A file is a list of sections. A section's head says what its phrases mean ({@code [cast status=joins]}), a line
 * below it is a phrase, and lines that open with {@code >} and {@code =} are a sentence and the claims that it must
 * yield, run as tests. In a phrase, {@code a|b} is either word, {@code {renew}} any form of the verb, {@code the?} a word
 * that may be missing, {@code <season>} a slot, {@code ~} up to four elements that do not leave the clause, and {@code
 * ~~} up to nine that may pass commas. {@code @give} is any word of a family of {@link Families}, {@code {@give}} any form
 * of its verbs; {@code green_light} is two words where one may stand, and a hyphen may be missing.
 */
public final class PhraseBook {
  /** A phrase that has more ways to be written than this lists too many words of several parts. */
  private static final int MOST_WAYS = 64;

  private Anchored[] @Nullable [] byAnchor = new Anchored[4096][];
  private final List<Phrase> phrases = new ArrayList<>();

  public static PhraseBook load(Lexicon lexicon, Verbs verbs, String... files) {
    PhraseBook book = new PhraseBook();
    Families families = Families.load();
    for (String file : files) {
      Section section = new Section(file, "", Map.of());
      for (String line : Resources.lines(file)) {
        if (line.startsWith("[")) {
          section = section(file, line);
        } else if (!line.startsWith(">") && !line.startsWith("=")) {
          for (List<String> parts : ways(families.spell(line))) {
            book.add(phrase(line, parts, section, lexicon, verbs));
          }
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

  /**
   * The ways to write a phrase: an alternative of several words ("nod|go-ahead|green_light") is a way of its own, as each
   * step is one word.
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
    boolean optional = part.endsWith("?");
    String body = optional ? part.substring(0, part.length() - 1) : part;
    List<String> single = new ArrayList<>();
    List<List<String>> found = new ArrayList<>();
    for (String each : body.split("\\|")) {
      if (each.startsWith("<") || each.startsWith("{") || !each.matches(".*[^_-][_-][^_-].*")) {
        single.add(each);
      } else {
        List<String> words = new ArrayList<>();
        for (String word : each.replace("-", "_-?_").split("_")) {
          words.add(word);
        }
        found.add(words);
      }
    }
    if (!single.isEmpty()) {
      found.add(0, List.of(String.join("|", single) + (optional ? "?" : "")));
    }
    return found;
  }

  private static Phrase phrase(
      String line, List<String> parts, Section section, Lexicon lexicon, Verbs verbs) {
    Vocabulary vocabulary = lexicon.vocabulary;
    List<Step> steps = new ArrayList<>();
    int head = -1;
    int anchor = -1;
    for (String part : parts) {
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
      Set<Integer> symbols = new LinkedHashSet<>();
      boolean slotted = false;
      for (String each : body.split("\\|")) {
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
  public List<PhraseMatch> find(Elements elements) {
    return find(elements, phrase -> true);
  }

  /** The same, where only some phrases mean anything: the others take no words from them. */
  public List<PhraseMatch> find(Elements elements, Predicate<Phrase> meansSomething) {
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
        if (match != null && meansSomething.test(candidate.phrase)) {
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
      int next = elements.pastQuotes(at + 1);
      int last = elements.beforeQuotes(at - 1);
      return (behind == null || behind.matches(elements.symbol(next)))
          && (before == null
              || before.matches(elements.symbol(last))
              || elements.seasonOfTail(at - 1) >= 0 && before.matches(Slot.SEASON.symbol()));
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
    int here = elements.pastQuotes(at);
    if (here < elements.size() && oneOf.matches(elements.symbol(here))) {
      places[step] = here;
      int to = forward(phrase, step + 1, here + 1, elements, places);
      int behindTail = to < 0 && elements.is(here, Slot.SEASON) ? elements.behindTail(here) : -1;
      to = behindTail < 0 ? to : forward(phrase, step + 1, behindTail, elements, places);
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
    int owned = elements.seasonOfTail(at);
    int season = owned >= 0 && oneOf.matches(Slot.SEASON.symbol()) ? owned : -1;
    if (season >= 0) {
      places[step] = season;
      int from = backward(phrase, step - 1, season - 1, elements, places);
      if (from >= 0) {
        return from;
      }
      places[step] = -1;
    }
    int here = elements.beforeQuotes(at);
    if (here >= 0 && oneOf.matches(elements.symbol(here))) {
      places[step] = here;
      int from = backward(phrase, step - 1, here - 1, elements, places);
      if (from >= 0) {
        return from;
      }
      places[step] = -1;
    }
    return oneOf.optional() ? backward(phrase, step - 1, at, elements, places) : -1;
  }
}
