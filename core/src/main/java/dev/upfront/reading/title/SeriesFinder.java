package dev.upfront.reading.title;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.list.Listing;
import dev.upfront.reading.list.NoTitles;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokenizer;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which series an article is about, and where it and others are named. Titles that no catalogue knows are told
 * by how the text treats them: {@link TitleClues} gathers what speaks for a title, {@link HeadlineTitles} weighs the
 * headline.
 */
public final class SeriesFinder {
  /** A bare number below it is none of the titles that are numbers. */
  private static final int TEN = 10;

  /** What stands for "&" behind other words. */
  private static final String AND = " and";

  /** A number between these, standing by itself, is the year of which an article tells. */
  private static final int FIRST_YEAR = 2000;

  private static final int LAST_YEAR = 2060;

  /** What it speaks for a title that the catalogue knows it, each time that it stands there. */
  static final int KNOWN = 3;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final PlatformFinder platforms;
  private final GivenNames givenNames;
  private final MainSeries choice = MainSeries.load();

  public SeriesFinder(
      Lexicon lexicon,
      TitleTrie<KnownTitle> catalogue,
      PlatformFinder platforms,
      GivenNames givenNames) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.platforms = platforms;
    this.givenNames = givenNames;
  }

  /** The series that an article may be about; the answer that it is about several last. */
  public List<MainSeriesOption> options(
      Text text, List<List<SeasonMention>> seasons, Listing listing, TitleShape shape) {
    Map<String, Candidate> candidates = candidates(text, seasons, listing, shape);
    return options(text, seasons, listing, shape, candidates, isOfMany(text, listing));
  }

  /** The titles of one article. */
  public Titles find(
      Text text, List<List<SeasonMention>> seasons, Listing listing, TitleShape shape) {
    Map<String, Candidate> candidates = candidates(text, seasons, listing, shape);
    MainSeriesOption chosen = isOfMany(text, listing)
        ? null
        : choice.of(options(text, seasons, listing, shape, candidates, false));
    String half = chosen == null ? null : shown(chosen.title(), candidates);
    String main = half == null || half.startsWith("The ") ? half : inFull(half, text, shape);
    Titles titles = new Titles(main);
    if (half != null) {
      titles.alias(half);
    }
    if (chosen != null && chosen.half() != null) {
      titles.alias(chosen.half());
    }
    for (Map.Entry<String, Candidate> entry : candidates.entrySet()) {
      Candidate candidate = entry.getValue();
      if (isShortForMain(candidate, titles.main())) {
        titles.alias(candidate.title);
      } else if (isConfirmed(candidate) && !isOnlyAName(candidate) && !isNoTitle(candidate)) {
        titles.add(entry.getKey(), candidate.title);
        if (candidate.isNew && candidate.nearSeason == 0) {
          titles.callNew(candidate.title);
        }
      }
    }
    return titles;
  }

  /** "Friday Night Lights" for the “Lights” of a headline, where the text quotes it in full. */
  private static @Nullable String shown(@Nullable String half, Map<String, Candidate> candidates) {
    if (half == null || half.indexOf(' ') >= 0) {
      return half;
    }
    for (Candidate candidate : candidates.values()) {
      if (candidate.quoted > 0
          && (candidate.title.endsWith(" " + half) || isInitials(half, candidate.title))) {
        return candidate.title;
      }
    }
    return half;
  }

  /** "FNL" for "Friday Night Lights", "SVU" for "Law & Order: Special Victims Unit". */
  private static boolean isInitials(String half, String title) {
    if (half.length() < 3) {
      return false;
    }
    int colon = title.indexOf(": ");
    return half.equals(initials(title))
        || colon > 0 && half.equals(initials(title.substring(colon + 2)));
  }

  /** A guide, and what its headline says is of many, is about no single one of them. */
  private boolean isOfMany(Text text, Listing listing) {
    return listing.isGuideOfMany()
        || new HeadlineOfMany(lexicon, catalogue, platforms, text).isOfMany();
  }

  private Map<String, Candidate> candidates(
      Text text, List<List<SeasonMention>> seasons, Listing listing, TitleShape shape) {
    TitleWords words = new TitleWords(lexicon, givenNames, platforms, shape, text.tokens);
    return new TitleClues(words, catalogue, platforms, text, seasons, listing).gather();
  }

  private List<MainSeriesOption> options(
      Text text,
      List<List<SeasonMention>> seasons,
      Listing listing,
      TitleShape shape,
      Map<String, Candidate> candidates,
      boolean ofMany) {
    Headline words = Headline.of(text, seasons, lexicon, givenNames, shape);
    HeadlineTitles headline = new HeadlineTitles(words, catalogue);
    return new MainSeriesOptions(lexicon, givenNames, shape, text, this::isOnlyAName)
        .of(candidates, headline, listing, ofMany);
  }

  /** "Mob" in an article on "Mob Psycho 100", “Lights” and “FNL” in one on "Friday Night Lights". */
  private static boolean isShortForMain(Candidate candidate, @Nullable String main) {
    String title = candidate.title;
    if (main == null
        || !candidate.isShown()
        || candidate.named > 0
        || title.startsWith("The ")
        || title.indexOf(' ') >= 0) {
      return false;
    }
    boolean last = candidate.quoted > 0 && main.endsWith(" " + title);
    return main.startsWith(title + " ") && main.indexOf(':') < 0 || last || isInitials(title, main);
  }

  private static String initials(String title) {
    StringBuilder initials = new StringBuilder();
    for (String word : title.split(" ")) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return initials.toString();
  }

  /** "Leila", "Las Vegas": what the catalogue knows as a title, and nothing in the text shows to be more than a name. */
  private boolean isOnlyAName(Candidate candidate) {
    return candidate.isOnlyKnown() && (givenNames.has(candidate.title) || isPlace(candidate.title));
  }

  /** "Starring Ana Ruiz", "Fox", "Summer 2026", "Season 3": what neither quotes nor the catalogue show to be a title. */
  private boolean isNoTitle(Candidate candidate) {
    if (candidate.quoted > 0 || candidate.named > 0) {
      return false;
    }
    Tokens tokens = Tokenizer.tokenize(candidate.title, lexicon.vocabulary);
    int size = tokens.size();
    return tokens.isNumber(size - 1) && (isDate(tokens) || isSeason(tokens))
        || NoTitles.opensCredit(tokens, 0, size)
        || NoTitles.isLabelled(tokens, 0, size)
        || size == 1 && lexicon.is(WordClass.WEEKDAY, tokens, 0)
        || platforms.alone(tokens, 0, size) != null;
  }

  /** "2026", "Summer 2026", "February 2009" outside of quotes. */
  private boolean isDate(Tokens tokens) {
    int year = tokens.number(tokens.size() - 1);
    return year >= FIRST_YEAR
        && year <= LAST_YEAR
        && (tokens.size() == 1
            || tokens.size() == 2
                && (lexicon.is(WordClass.MONTH, tokens, 0)
                    || lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, 0)));
  }

  /** "Season 3", and the bare "3" that a season's word leaves behind. */
  private boolean isSeason(Tokens tokens) {
    return tokens.size() == 1 && tokens.number(0) < TEN
        || tokens.size() == 2 && lexicon.is(WordClass.SEASON_NOUN, tokens, 0);
  }

  /** "Texas", "Northern Ireland", "Las Vegas". */
  private boolean isPlace(String title) {
    int space = title.indexOf(' ');
    int last = lexicon.vocabulary.find(title.substring(space + 1));
    return lexicon.is(WordClass.PLACE, last)
        && (space < 0
            || lexicon.is(
                WordClass.PLACE_PART, lexicon.vocabulary.find(title.substring(0, space))));
  }

  /** Whether enough speaks for a title to make it one. */
  static boolean isConfirmed(Candidate candidate) {
    return candidate.nearSeason > 0
        || candidate.named > 0
        || candidate.evidence >= Candidate.ENOUGH
        || candidate.quoted > 0;
  }

  /** "SNAFU" of a headline whose lead has "My Teen Comedy SNAFU": the title as the body first names it. */
  private String inFull(String half, Text text, TitleShape shape) {
    Tokens tokens = text.tokens;
    Titles named = new Titles(half);
    for (Text.Sentence sentence : text.sentences) {
      if (sentence.block().kind() == Text.Kind.TITLE) {
        continue;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Mention.OfSeries here = named.at(tokens, i, sentence.to());
        if (here != null) {
          int from = shape.runBackward(here.to(), sentence.from());
          return from < i && isTitleStart(tokens, sentence, from, i)
              ? shape.clean(from, here.to())
              : half;
        }
      }
    }
    return half;
  }

  /** Whether the words before the rest of a title belong to it: no owner, no network, no kind, no opening of a sentence. */
  private boolean isTitleStart(Tokens tokens, Text.Sentence sentence, int from, int to) {
    if (from == sentence.from()
        || lexicon.is(WordClass.NOT_A_NAME, tokens, from) && !tokens.is(from, "the")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean small = !tokens.isCapital(i) && !tokens.is(i, "of") && !tokens.is(i, "the");
      if (small
          || tokens.is(i, Tokens.MARK)
          || platforms.isPlatform(tokens, i, i + 1)
          || lexicon.is(WordClass.ROLE_NOUN, tokens, i)
          || lexicon.is(WordClass.JOB_NOUN, tokens, i)
          || givenNames.has(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether they are one title, or one of them is a longer form of the other: "NCIS" and "NCIS: Hawai'i". */
  public static boolean isOneInOther(String a, String b) {
    return a.equals(b) || isKeyInOther(key(a), key(b));
  }

  /** The same for two titles whose keys are known. */
  public static boolean isKeyInOther(String one, String other) {
    return one.length() < other.length() ? other.contains(one) : one.contains(other);
  }

  /** What two spellings of one title share: no case, no leading article, no punctuation, "and" for "&". */
  public static String key(String title) {
    // made often, and of few characters: an array costs less than a builder
    boolean ands = title.indexOf('&') >= 0;
    char[] key = new char[ands ? title.length() * (AND.length() + 1) : title.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < title.length(); i++) {
      char c = Vocabulary.fold(title.charAt(i));
      if (isLetterOrDigit(c)) {
        if (gap && length > 0) {
          key[length++] = ' ';
        }
        key[length++] = c;
        gap = false;
      } else if (c == '&') {
        int blank = length > 0 ? 0 : 1;
        AND.getChars(blank, AND.length(), key, length);
        length += AND.length() - blank;
        gap = true;
      } else if (c != '\'') {
        gap = true;
      }
    }
    int from = opensWithArticle(key, length) ? 4 : 0;
    return new String(key, from, length - from);
  }

  private static boolean opensWithArticle(char[] key, int length) {
    return length >= 4 && key[0] == 't' && key[1] == 'h' && key[2] == 'e' && key[3] == ' ';
  }

  /** {@code c}: folded. */
  private static boolean isLetterOrDigit(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
  }
}
