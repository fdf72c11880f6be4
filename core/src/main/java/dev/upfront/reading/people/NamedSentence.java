package dev.upfront.reading.people;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
import dev.upfront.reading.title.Titles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with the names in it and what else its words mean already: what the finders of people look at. */
final class NamedSentence {
  private static final @Nullable Mention[] NOTHING = {};

  final Text.Sentence sentence;
  final Tokens tokens;
  final Names names;
  final Brackets brackets;
  final CastOrder castOrder;
  final List<Run> runs;
  private final Lexicon lexicon;
  private final Titles titles;
  private final TitleTrie<KnownTitle> catalogue;

  /** By token from the sentence's first on; of no length where nothing is mentioned. */
  private final @Nullable Mention[] mentionAt;

  NamedSentence(
      Text.Sentence sentence,
      Names names,
      Brackets brackets,
      CastOrder castOrder,
      List<Mention> fixed,
      Titles titles,
      Lexicon lexicon,
      TitleTrie<KnownTitle> catalogue) {
    this.sentence = sentence;
    this.tokens = names.tokens();
    this.names = names;
    this.brackets = brackets;
    this.castOrder = castOrder;
    this.lexicon = lexicon;
    this.titles = titles;
    this.catalogue = catalogue;
    runs = names.runs(sentence);
    mentionAt = fixed.isEmpty() ? NOTHING : new Mention[sentence.to() - sentence.from()];
    for (Mention mention : fixed) {
      for (int i = mention.from(); i < Math.min(mention.to(), sentence.to()); i++) {
        mentionAt[i - sentence.from()] = mention;
      }
    }
  }

  int from() {
    return sentence.from();
  }

  int to() {
    return sentence.to();
  }

  private boolean has(int i) {
    return i >= sentence.from() && i < sentence.to();
  }

  /** The name that starts at a token, or null. */
  @Nullable
  Run runAt(int i) {
    return has(i) ? names.runAt(i) : null;
  }

  /** The name that ends with a token, or null. */
  @Nullable
  Run runEndingAt(int last) {
    for (Run run : runs) {
      if (run.to() == last + 1) {
        return run;
      }
    }
    return null;
  }

  /** "A and B", "A & B": with nothing else between. */
  boolean areJoined(Run one, Run next) {
    return next.from() == one.to() + 1 && (is(one.to(), "and") || isMark(one.to(), '&'));
  }

  /** The first closing parenthesis from a token on, or the end. */
  int closing(int i) {
    int close = i;
    while (close < to() && !isMark(close, ')')) {
      close++;
    }
    return close;
  }

  /** The first name from the {@code r}-th on that starts at or behind a token. */
  int runBehind(int r, int token) {
    int next = r;
    while (next < runs.size() && runs.get(next).from() < token) {
      next++;
    }
    return next;
  }

  @Nullable
  Mention mentionAt(int i) {
    int place = i - sentence.from();
    return place >= 0 && place < mentionAt.length ? mentionAt[place] : null;
  }

  Mention.@Nullable OfSeries seriesAt(int i) {
    return mentionAt(i) instanceof Mention.OfSeries series ? series : null;
  }

  /** Whether the words are the title of a series, one of the article's or another. */
  boolean isTitle(int from, int to) {
    Mention.OfSeries series = titles.at(tokens, from, to);
    return series != null && series.to() == to || catalogue.exact(tokens, from, to) != null;
  }

  @Nullable
  String mainTitle() {
    return titles.main();
  }

  boolean is(WordClass wordClass, int i) {
    return has(i) && lexicon.is(wordClass, tokens.id(i));
  }

  boolean is(int i, String word) {
    return has(i) && tokens.is(i, word);
  }

  /** Whether the token is one of these words, in lower case. */
  boolean isAny(int i, String one, String other) {
    return has(i) && (tokens.is(i, one) || tokens.is(i, other));
  }

  boolean isAny(int i, String one, String other, String third) {
    return has(i) && (tokens.is(i, one) || tokens.is(i, other) || tokens.is(i, third));
  }

  boolean isAny(int i, String one, String other, String third, String fourth) {
    return isAny(i, one, other) || isAny(i, third, fourth);
  }

  boolean isAny(int i, String one, String other, String third, String fourth, String fifth) {
    return isAny(i, one, other) || isAny(i, third, fourth, fifth);
  }

  boolean isAny(
      int i, String one, String other, String third, String fourth, String fifth, String... more) {
    if (isAny(i, one, other, third, fourth, fifth)) {
      return true;
    }
    for (String word : more) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** "Returns as Kay, alongside Prince (Rex Cole)": who stands beside a player is one. */
  boolean isBesidePlayer(Run run) {
    return isAny(run.from() - 1, "alongside", "opposite");
  }

  /** "Described by Ana Ruiz as the last chapter": an "as" behind it gives nobody a part. */
  boolean isDescribedBy(int by) {
    return is(by, "by") && isAny(by - 1, "described", "billed", "hailed", "touted", "praised");
  }

  /** Whether a token, as it is written, has an ending. */
  boolean endsWith(int i, String ending) {
    return has(i)
        && tokens.length(i) >= ending.length()
        && tokens.text.startsWith(ending, tokens.end(i) - ending.length());
  }

  boolean isMark(int i, char mark) {
    return has(i) && tokens.isMark(i, mark);
  }

  boolean isAnyMark(int i) {
    return has(i) && tokens.is(i, Tokens.MARK);
  }

  boolean isDash(int i) {
    return isAnyMark(i)
        && (tokens.isMark(i, '–')
            || tokens.isMark(i, '—')
            || tokens.isMark(i, '-') && tokens.is(i, Tokens.SPACE_BEFORE));
  }

  boolean isQuote(int i) {
    return has(i) && tokens.isQuote(i);
  }

  boolean isCapital(int i) {
    return has(i) && tokens.isCapital(i);
  }

  /** A word in lower case. */
  boolean isPlain(int i) {
    return has(i) && tokens.isWord(i) && !tokens.isCapital(i);
  }

  /** Whether a possessive ends at a token's front: Nick's mother, Thames' boss. */
  boolean isPossessive(int i) {
    return has(i)
        && (tokens.is(i, Tokens.POSSESSIVE)
            || (tokens.isMark(i, '’') || tokens.isMark(i, '\''))
                && i > sentence.from()
                && tokens.text.charAt(tokens.end(i - 1) - 1) == 's'
                && !tokens.is(i, Tokens.SPACE_BEFORE)
                && tokens.isWord(i + 1));
  }
}
