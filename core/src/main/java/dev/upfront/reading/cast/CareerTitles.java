package dev.upfront.reading.cast;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.sentence.Mention.OfPlatform;
import dev.upfront.reading.sentence.Mention.OfSeries;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the titles in what is said of somebody's past: "the Netflix comedy Low Water", “Low Water,” “Salt Marsh” and Ten-Four.
 * Only titles that are known count, as a film or a play would stand there as well.
 */
final class CareerTitles {
  /** "The long-running Channel 4 soap": no more tokens say what has the title. */
  private static final int LONGEST_KIND = 6;

  /** Nobody is known for more. */
  private static final int LONGEST_ROW = 6;

  private static final int LONGEST_TITLE = 7;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final PlatformFinder platforms;
  private final Scene scene;
  private final Tokens tokens;

  CareerTitles(
      Lexicon lexicon, TitleTrie<KnownTitle> catalogue, PlatformFinder platforms, Scene scene) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.platforms = platforms;
    this.scene = scene;
    this.tokens = scene.text().tokens;
  }

  /** A title, and the token behind it. */
  record Title(String title, int to) {}

  /** Titles in a row, and the token behind them. */
  record Row(List<String> titles, int to) {}

  /** The title that ends at a token, but for its quotes. */
  @Nullable
  Title before(int behind, int to, Sentence sentence) {
    int end = behind;
    while (end > sentence.from() && tokens.isClosingQuote(end - 1)) {
      end--;
    }
    for (int i = end - 1; i >= Math.max(sentence.from(), end - LONGEST_TITLE); i--) {
      Title title = title(i, to);
      if (title != null && title.to() == end) {
        return title;
      }
    }
    return null;
  }

  /** The titles that stand in a row, with what is said of their kind; null where none does, or where they are films. */
  @Nullable
  Row row(int from, int to) {
    List<String> titles = new ArrayList<>(2);
    int end = from;
    int i = from;
    while (titles.size() < LONGEST_ROW) {
      Title title = described(i, to);
      if (title == null) {
        break;
      }
      end = behindQuote(title.to(), to);
      if (isFilm(end) || isOfNext(end)) {
        break;
      }
      titles.add(title.title());
      i = end;
      if (tokens.isMark(i, ',')) {
        i = behindQuote(i + 1, to);
      }
      i += tokens.is(i, "and") || tokens.isMark(i, '&') ? 1 : 0;
      if (i == end && !tokens.isMark(i - 1, ',') && !tokens.isQuote(i)) {
        break;
      }
    }
    return titles.isEmpty() ? null : new Row(titles, end);
  }

  /** "And Low Water star Ben Ode": the next has it. */
  private boolean isOfNext(int i) {
    return tokens.is(i, Tokens.POSSESSIVE) || lexicon.is(WordClass.ROLE_NOUN, tokens, i);
  }

  private boolean isFilm(int i) {
    return lexicon.is(WordClass.FILM_NOUN, tokens, i)
        || lexicon.is(WordClass.WORK_NOUN, tokens, i)
            && !lexicon.is(WordClass.SHOW_NOUN, tokens, i);
  }

  /** Behind the quote that closes, and the comma that it holds. */
  private int behindQuote(int from, int to) {
    int i = from;
    if (tokens.isMark(i, ',') && tokens.isClosingQuote(i + 1)) {
      i++;
    }
    while (i < to && tokens.isClosingQuote(i)) {
      i++;
    }
    return i;
  }

  /** "The Netflix comedy Low Water": the title behind the words for its kind. */
  private @Nullable Title described(int from, int to) {
    boolean kind = true;
    for (int i = from; i < Math.min(to, from + LONGEST_KIND); i++) {
      Title title = kind && !tokens.isQuote(i) ? title(i, to) : null;
      if (title != null) {
        return title;
      }
      OfPlatform platform = platforms.named(tokens, i, to);
      if (platform != null) {
        i = platform.to() - 1;
        kind = true;
        continue;
      }
      boolean owner = tokens.is(i + 1, Tokens.POSSESSIVE);
      boolean word = tokens.isWord(i)
          && (!tokens.isCapital(i) || owner)
          && !lexicon.is(WordClass.PREPOSITION, tokens, i)
          && !lexicon.is(WordClass.CONJUNCTION, tokens, i)
          && !lexicon.is(WordClass.PRONOUN, tokens, i)
          && !lexicon.is(WordClass.AUXILIARY, tokens, i)
          && !isFilm(i);
      if (!word
          && !tokens.isQuote(i)
          && !tokens.is(i, Tokens.POSSESSIVE)
          && !tokens.isMark(i, '-')) {
        return null;
      }
      kind = !word
          || lexicon.is(WordClass.SHOW_NOUN, tokens, i)
          || lexicon.is(WordClass.DETERMINER, tokens, i);
    }
    return null;
  }

  /** The known title that stands in the tokens from one on and is no part of a longer name. */
  private @Nullable Title title(int i, int to) {
    OfSeries named = scene.titles().at(tokens, i, to);
    if (named != null) {
      return new Title(named.title(), named.to());
    }
    if (!tokens.isCapital(i) && !tokens.isNumber(i)) {
      return null;
    }
    TitleTrie.Hit<KnownTitle> hit = catalogue.longest(tokens, i, to);
    if (hit == null) {
      return null;
    }
    int end = hit.to();
    boolean longer = end < to
        && (tokens.isCapital(end)
            || tokens.is(end, Tokens.POSSESSIVE)
            || tokens.isMark(end, '-') && !tokens.is(end, Tokens.SPACE_BEFORE));
    boolean other = end == i + 1
        && (lexicon.is(WordClass.PLACE, tokens, i)
            || lexicon.is(WordClass.MONTH, tokens, i)
            || lexicon.is(WordClass.WEEKDAY, tokens, i)
            || platforms.isPlatform(tokens, i, end));
    return longer || other || !tokens.isCapital(end - 1) && !tokens.isNumber(end - 1)
        ? null
        : new Title(hit.value().title(), end);
  }
}
