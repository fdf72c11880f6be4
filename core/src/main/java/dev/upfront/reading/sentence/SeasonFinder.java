package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that mean a season. Some give its number, before its noun or behind it ({@link
 * OrdinalSeasons}: "a third helping", {@link NumberedSeasons}: "season 3"), others only point to it
 * ({@link PointedSeasons}: "the new run", "two more series"); and not all that sounds like a season
 * is one ({@link NoSeasons}: a volume of a book, somebody's first).
 */
public final class SeasonFinder {
  private final Lexicon lexicon;
  private final NumberedSeasons numbered;
  private final OrdinalSeasons ordinal;
  private final PointedSeasons pointed;
  private final NoSeasons none;

  public SeasonFinder(Lexicon lexicon, GivenNames givenNames) {
    this.lexicon = lexicon;
    SeasonNoun noun = new SeasonNoun(lexicon);
    numbered = new NumberedSeasons(lexicon);
    ordinal = new OrdinalSeasons(lexicon, noun);
    pointed = new PointedSeasons(lexicon, noun);
    none = new NoSeasons(lexicon, givenNames);
  }

  /** The seasons of each sentence, in lists that may be changed. */
  public List<List<SeasonMention>> find(Text text) {
    List<List<SeasonMention>> seasons = new ArrayList<>(text.sentences.size());
    for (Sentence sentence : text.sentences) {
      List<SeasonMention> found = find(text.tokens, sentence.from(), sentence.to());
      found.removeIf(mention -> none.isOfPerson(text.tokens, mention));
      seasons.add(found);
    }
    return seasons;
  }

  /**
   * Takes back what only the whole article shows to be no season: parts of seasons, and volumes of
   * a book.
   */
  public void settle(Tokens tokens, List<List<SeasonMention>> sentences) {
    none.settleParts(tokens, sentences);
    none.dropVolumes(tokens, sentences);
  }

  private List<SeasonMention> find(Tokens tokens, int from, int to) {
    List<SeasonMention> found = new ArrayList<>(2);
    int i = from;
    while (i < to) {
      SeasonMention mention = at(tokens, i, from, to);
      if (mention == null && !found.isEmpty()) {
        mention = ordinal.ofNext(tokens, i, from, to);
      }
      if (mention == null) {
        i++;
      } else if (none.isOfBook(tokens, mention, to)
          || none.areShows(tokens, mention, to)
          || none.isTitle(tokens, mention)
          || NoSeasons.isOfNetwork(tokens, mention)) {
        i = mention.to();
      } else {
        mention = withNext(tokens, ordinal.withApposition(tokens, mention, to), from, to);
        found.add(none.isBarePart(tokens, mention, from) ? mention.asPart() : mention);
        i = mention.to();
      }
    }
    return found;
  }

  private @Nullable SeasonMention at(Tokens tokens, int i, int from, int to) {
    SeasonMention mention = numbered.at(tokens, i, to);
    if (mention == null) {
      mention = ordinal.at(tokens, i, from, to);
    }
    return mention == null && tokens.id(i) >= 0 ? pointed.at(tokens, i, from, to) : mention;
  }

  /**
   * "A second season and a third", "season 3 and season 4": two seasons of which one thing is said.
   */
  private SeasonMention withNext(Tokens tokens, SeasonMention mention, int from, int to) {
    int at = mention.to();
    boolean joined = tokens.is(at, "and") || tokens.isMark(at, '&');
    if (mention.kind() != Kind.EXACT
        || mention.bare()
        || !joined
        || at + 1 >= to
        || mention.from() > from && tokens.is(mention.from() - 1, "between")) {
      return mention;
    }
    boolean article = tokens.is(at + 1, "a") || tokens.is(at + 1, "the");
    int next = article ? at + 2 : at + 1;
    SeasonMention second = next < to ? at(tokens, next, from, to) : null;
    int wanted = mention.numbers().getLast() + 1;
    if (second == null
        || second.kind() != Kind.EXACT
        || !second.numbers().equals(List.of(wanted))
        || lexicon.is(WordClass.AUXILIARY, tokens, second.to())) {
      return mention;
    }
    List<Integer> numbers = new ArrayList<>(mention.numbers());
    numbers.add(wanted);
    return SeasonMention.exact(mention.from(), second.to(), numbers, false);
  }
}
