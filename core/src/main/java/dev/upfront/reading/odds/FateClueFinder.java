package dev.upfront.reading.odds;

import dev.upfront.claim.Window;
import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.odds.FateClue.Nearness;
import dev.upfront.reading.odds.FateClue.Place;
import dev.upfront.reading.odds.FateOption.Spot;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.SeriesRows;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.ClauseBreaks;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers around each title of an article about several series what may tell its fate: the expressions of {@link StateBook}
 * and the phrases of events in its sentence, in the one before, in what opens its paragraph, in the heading and in the
 * headline; the words near it; what was told of it and of others; and how old it is.
 */
public final class FateClueFinder {
  /** An expression stands no farther from a row, so that the longest sentence of titles costs no more for each. */
  private static final int REACH = 60;

  /** "Is also set to be". */
  private static final int LONGEST_VERB = 6;

  /** So far from a title a word speaks for something, and nearer than others of its sentence. */
  private static final int WORD_REACH = 6;

  /** Of so many words a sentence is looked at, from its beginning on. */
  private static final int MOST_WORDS = 120;

  /** An article that puts so many titles into quotes, and so large a share of all, does so by rule. */
  private static final int FEWEST_QUOTED = 4;

  private static final double LEAST_SHARE_QUOTED = 0.8;

  private static final int CLOSE = 3;
  private static final int NEAR = 8;

  /** A row, and the titles of a sentence, are counted up to here. */
  private static final int MOST = 4;

  private static final FateClue ALWAYS = FateClue.of(Place.SHAPE, "always");
  private static final FateClue OPENS = FateClue.of(Place.SHAPE, "opens");
  private static final FateClue ANY_HEADING = FateClue.of(Place.HEADING, "any");
  private static final List<FateClue> ROW = counts("row_");
  private static final List<FateClue> TITLES = counts("of_");
  private static final List<FateClue> BLOCK = clues(Place.SHAPE, Text.Kind.values());
  private static final List<FateClue> AGE = clues(Place.AGE, Age.values());

  private static final List<String> IN_LIST = states("list_");
  private static final List<String> BEFORE_OBJECT = states("object_");
  private static final List<String> PREDICATE = states("predicate_");

  private final SeriesRows rows;
  private final StateBook states;
  private final PhraseBook phrases;
  private final InPassing inPassing;
  private final Premieres premieres;

  public FateClueFinder(
      SeriesRows rows,
      StateBook states,
      PhraseBook phrases,
      InPassing inPassing,
      Premieres premieres) {
    this.rows = rows;
    this.states = states;
    this.phrases = phrases;
    this.inPassing = inPassing;
    this.premieres = premieres;
  }

  private static List<String> states(String kind) {
    return Arrays.stream(Status.values())
        .map(status -> kind + status.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<FateClue> counts(String what) {
    return IntStream.rangeClosed(0, MOST)
        .mapToObj(count -> FateClue.of(Place.SHAPE, what + count))
        .toList();
  }

  private static List<FateClue> clues(Place place, Enum<?>[] names) {
    return Arrays.stream(names)
        .map(name -> FateClue.of(place, name.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** An expression or a phrase, by the tokens that it takes. */
  private record Sign(String what, int from, int to) {}

  /**
   * What is known of an article when its titles are looked at.
   *
   * @param mentions how often its body names each
   * @param quoted those that the body has in quotes, where it has nearly all: a word without them is a word; else none
   */
  private record Article(
      FactsTold told, Ages ages, Map<String, Integer> mentions, Set<String> quoted) {}

  /** Hands over the places where the body names series. {@code told} is what was read of them by other ways. */
  void find(
      Scene scene,
      Setting setting,
      List<Draft> told,
      Odds<FateClue> odds,
      Consumer<FateOption> places) {
    Article article = article(scene, setting, told);
    Set<FateClue> ofArticle = ofArticle(article, setting.dated());
    Set<FateClue> headline = new LinkedHashSet<>();
    Signs heading = null;
    Signs before = null;
    Signs opening = null;
    int block = -1;
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      Signs signs = new Signs(elements);
      if (sentence.block().kind() == Text.Kind.TITLE) {
        add(Place.HEADLINE, signs, headline);
      } else if (sentence.block().kind() == Text.Kind.HEADING) {
        heading = signs;
      }
      boolean opens = sentence.block().index() != block;
      if (sentence.block().kind() != Text.Kind.TITLE) {
        if (elements.series().length > 0) {
          Set<FateClue> around = new LinkedHashSet<>(ofArticle);
          around.addAll(headline);
          if (heading != null) {
            add(Place.HEADING, heading, around);
            around.add(ANY_HEADING);
          }
          add(Place.SENTENCE_BEFORE, before, around);
          add(Place.OPENING_OF_PARAGRAPH, opens ? null : opening, around);
          around.addAll(article.told.around(sentence));
          addWords(elements, around);
          ofSentence(elements, sentence, signs.all(), around, article, odds, places);
        }
        before = signs;
      }
      if (opens) {
        block = sentence.block().index();
        opening = signs;
      }
    }
  }

  /** How many series the article names, of how many something was told, and the month in which it was written. */
  private static Set<FateClue> ofArticle(Article article, Window dated) {
    Set<FateClue> clues = new LinkedHashSet<>(article.told.ofArticle());
    int series = article.mentions.size();
    String many = series < 4 ? "few" : series < 8 ? "some" : series < 16 ? "many" : "most";
    clues.add(FateClue.of(Place.ARTICLE, "series_" + many));
    LocalDate day = dated.firstDay();
    if (day != null && day.equals(dated.lastDay())) {
      clues.add(FateClue.of(Place.ARTICLE, "month_" + day.getMonthValue()));
    }
    return clues;
  }

  /** The words of a sentence that are part of no name or number. */
  private static void addWords(Elements elements, Set<FateClue> clues) {
    for (int i = 0; i < Math.min(MOST_WORDS, elements.size()); i++) {
      if (elements.mention(i) == null && elements.tokens().isWord(elements.tokenFrom(i))) {
        clues.add(FateClue.of(Place.SENTENCE, Shown.at(elements, i)));
      }
    }
  }

  /** The expressions and phrases of a sentence, looked for where a title stands near enough to ask. */
  private final class Signs {
    private final Elements elements;
    private @Nullable List<Sign> all;

    Signs(Elements elements) {
      this.elements = elements;
    }

    List<Sign> all() {
      if (all == null) {
        all = signs(elements);
      }
      return all;
    }
  }

  private Article article(Scene scene, Setting setting, List<Draft> told) {
    Map<String, Integer> mentions = new HashMap<>();
    Set<String> quoted = new HashSet<>();
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      for (int i : elements.series()) {
        if (sentence.block().kind() != Text.Kind.TITLE
            && elements.mention(i) instanceof Mention.OfSeries series) {
          mentions.merge(series.title(), 1, Integer::sum);
          if (elements.isOpeningQuote(i - 1)) {
            quoted.add(series.title());
          }
        }
      }
    }
    boolean quotes =
        quoted.size() >= FEWEST_QUOTED && quoted.size() >= LEAST_SHARE_QUOTED * mentions.size();
    return new Article(
        new FactsTold(told),
        new Ages(premieres, setting.dated()),
        mentions,
        quotes ? quoted : Set.of());
  }

  private List<Sign> signs(Elements elements) {
    List<Sign> signs = new ArrayList<>();
    Tokens tokens = elements.tokens();
    for (int element = 0; element < elements.size(); element++) {
      if (isName(elements.mention(element)) || isDoneBySomebody(element, elements)) {
        continue;
      }
      for (int i = elements.tokenFrom(element); i < elements.tokenTo(element); i++) {
        add(IN_LIST, states.at(tokens, i), i, signs);
        if (signs.isEmpty() || signs.get(signs.size() - 1).from < i) {
          add(BEFORE_OBJECT, states.before(tokens, i), i, signs);
          add(PREDICATE, states.predicate(tokens, i), i, signs);
        }
      }
    }
    for (PhraseMatch match : phrases.find(elements)) {
      signs.add(new Sign(
          match.section().name(),
          elements.tokenFrom(match.from()),
          elements.tokenTo(match.to() - 1)));
    }
    return signs;
  }

  /** "Ana Ruiz will be | back for several episodes": what people do is not done to a series. */
  private static boolean isDoneBySomebody(int element, Elements elements) {
    int i = element - 1;
    while (i >= 0 && i > element - LONGEST_VERB && isAuxiliary(elements.word(i))) {
      i--;
    }
    return i >= 0 && i < element - 1 && elements.mention(i) instanceof Mention.OfPeople;
  }

  private static boolean isAuxiliary(String word) {
    return switch (word) {
      case "will", "be", "is", "are", "to", "has", "have", "been", "also", "set", "not" -> true;
      default -> false;
    };
  }

  /** What is part of a name says nothing: nobody is dead in "The Walking Dead". */
  private static boolean isName(@Nullable Mention mention) {
    return mention instanceof Mention.OfSeries || mention instanceof Mention.OfPeople;
  }

  private static void add(
      List<String> names, StateBook.@Nullable Hit hit, int from, List<Sign> signs) {
    if (hit != null) {
      signs.add(new Sign(names.get(hit.status().ordinal()), from, hit.to()));
    }
  }

  private static void add(Place place, @Nullable Signs signs, Set<FateClue> clues) {
    if (signs != null) {
      for (Sign sign : signs.all()) {
        clues.add(FateClue.of(place, sign.what));
      }
    }
  }

  private void ofSentence(
      Elements elements,
      Sentence sentence,
      List<Sign> signs,
      Set<FateClue> ofAll,
      Article article,
      Odds<FateClue> odds,
      Consumer<FateOption> places) {
    int[] series = elements.series();
    ClauseBreaks breaks = new ClauseBreaks(elements);
    double[] ofSentence = odds.sums(ofAll);
    for (SeriesRows.Row row : rows.find(elements)) {
      int first = row.first();
      int last = row.last();
      Set<FateClue> ofRow = new LinkedHashSet<>();
      for (Sign sign : signs) {
        look(elements, sign, series, first, last, breaks, ofRow);
      }
      ofRow.add(ALWAYS);
      ofRow.add(ROW.get(Math.min(MOST, row.size())));
      ofRow.add(TITLES.get(Math.min(MOST, series.length)));
      ofRow.add(BLOCK.get(sentence.block().kind().ordinal()));
      double[] weights = ofSentence.clone();
      odds.add(ofRow, weights);
      FateRow around = new FateRow(ofAll, ofRow, weights);
      for (int n = first; n <= last; n++) {
        if (elements.mention(series[n]) instanceof Mention.OfSeries mention
            && !inPassing.is(series[n], elements)
            && (article.quoted.isEmpty() || article.quoted.contains(mention.title()))) {
          places.accept(new FateOption(
              mention.title(),
              article.mentions.getOrDefault(mention.title(), 1),
              around,
              own(mention.title(), series[n], elements, article),
              new Spot(sentence, series[n], SeriesRows.seasonBeside(elements, n))));
        }
      }
    }
  }

  /** What speaks for the fate of one title of a row. */
  private static Set<FateClue> own(String title, int element, Elements elements, Article article) {
    Set<FateClue> own = new LinkedHashSet<>(article.told.of(title));
    Age age = article.ages.of(title);
    if (age != null) {
      own.add(AGE.get(age.ordinal()));
    }
    if (element <= 2) {
      own.add(OPENS);
    }
    for (int step = 1; step <= WORD_REACH; step++) {
      own.add(FateClue.of(Place.BEFORE, "word_" + Shown.at(elements, element - step)));
      own.add(FateClue.of(Place.BEHIND, "word_" + Shown.at(elements, element + step)));
    }
    return own;
  }

  /** Adds what a sign before or behind a row says of its titles. */
  private static void look(
      Elements elements,
      Sign sign,
      int[] series,
      int first,
      int last,
      ClauseBreaks breaks,
      Set<FateClue> clues) {
    int start = elements.tokenFrom(series[first]);
    int end = elements.tokenTo(series[last]);
    boolean before = sign.to <= start;
    int away = before ? start - sign.to : sign.from - end;
    if (away < 0 || away > REACH) {
      return;
    }
    Place place = before ? Place.BEFORE : Place.BEHIND;
    int titles = 0;
    for (int n = before ? first - 1 : last + 1;
        n >= 0 && n < series.length && titles < 2;
        n += before ? -1 : 1) {
      int at = elements.tokenFrom(series[n]);
      if (before ? at < sign.to : at >= sign.from) {
        break;
      }
      titles++;
    }
    boolean apart = before ? breaks.between(sign.to, start) : breaks.between(end, sign.from);
    clues.add(new FateClue(place, sign.what, between(titles, apart)));
    clues.add(new FateClue(place, sign.what, Nearness.ANY));
    clues.add(new FateClue(
        place,
        sign.what,
        away <= CLOSE ? Nearness.CLOSE : away <= NEAR ? Nearness.NEAR : Nearness.FAR));
  }

  private static Nearness between(int titles, boolean apart) {
    return switch (titles) {
      case 0 -> apart ? Nearness.NO_TITLE_BETWEEN_APART : Nearness.NO_TITLE_BETWEEN;
      case 1 -> apart ? Nearness.ONE_TITLE_BETWEEN_APART : Nearness.ONE_TITLE_BETWEEN;
      default -> apart ? Nearness.TITLES_BETWEEN_APART : Nearness.TITLES_BETWEEN;
    };
  }
}
