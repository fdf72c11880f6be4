package dev.upfront.reading;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.Explanation.Because;
import dev.upfront.reading.Explanation.Expression;
import dev.upfront.reading.Explanation.Found;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.event.EventReader;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Topics;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Phrase;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells sentence by sentence how a reading came about: from the mentions and drafts that made it, and the phrases that
 * were looked at when its turn came.
 */
final class Explainer {
  private final Lexicon lexicon;
  private final List<PhraseBook> books;

  Explainer(Lexicon lexicon, List<PhraseBook> books) {
    this.lexicon = lexicon;
    this.books = List.copyOf(books);
  }

  /** A draft that was kept, with the claim that became of it. */
  record Kept(Draft draft, Claim claim) {}

  /** What sentences were read for, as what some phrases mean depends on what was spoken of before. */
  static final class Heard {
    private final Map<Integer, List<PhraseMatch>> matches = new HashMap<>();

    void read(Sentence sentence, List<PhraseMatch> found) {
      matches.put(sentence.index(), found);
    }

    /** The phrases that were looked at, null where none were looked for. */
    @Nullable
    List<PhraseMatch> in(Sentence sentence) {
      return matches.get(sentence.index());
    }
  }

  Explanation explain(
      Sentence sentence, Elements elements, Setting setting, List<Kept> kept, Heard heard) {
    List<Found> found = found(elements);
    List<PhraseMatch> read = heard.in(sentence);
    List<PhraseMatch> matches = read == null ? List.of() : read;
    List<Because> claims = new ArrayList<>();
    for (Kept each : kept) {
      if (each.draft().sentence().index() == sentence.index()) {
        claims.add(because(each, elements));
      }
    }
    String silence = claims.isEmpty() ? silence(elements, setting, read) : null;
    Tokens tokens = elements.tokens();
    return new Explanation(
        tokens.span(sentence.from(), sentence.to()),
        found,
        matches.stream().map(match -> expression(match, elements)).toList(),
        claims,
        silence);
  }

  private List<Found> found(Elements elements) {
    Tokens tokens = elements.tokens();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Mention mention = elements.mention(i);
      String words = tokens.span(elements.tokenFrom(i), elements.tokenTo(i));
      if (mention != null) {
        found.add(
            new Found(words, mention.slot().name().toLowerCase(Locale.ROOT), meaning(mention)));
      } else if (isHedge(elements, i)) {
        found.add(new Found(words, "hedge", "may, likely, expected"));
      }
    }
    return found;
  }

  private static String meaning(Mention mention) {
    return switch (mention) {
      case Mention.OfSeason season -> seasonMeaning(season.season());
      case Mention.OfDate date ->
        date.date().bound().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case Mention.OfPlatform platform ->
        platform.name().isEmpty() ? "the platform spoken of" : platform.name();
      case Mention.OfSeries series -> series.title();
      case Mention.OfShow show -> "the series spoken of";
      case Mention.OfCount count -> Integer.toString(count.count());
      case Mention.OfName name -> name.name();
      case Mention.OfPeople people -> {
        StringJoiner row = new StringJoiner(", ");
        for (Mention.Credit credit : people.credits()) {
          row.add(
              credit.character() == null
                  ? credit.person()
                  : credit.person() + " as " + credit.character());
        }
        yield row.toString();
      }
    };
  }

  private static String seasonMeaning(SeasonMention season) {
    StringJoiner numbers = new StringJoiner(", ");
    season.numbers().forEach(number -> numbers.add(Integer.toString(number)));
    return switch (season.kind()) {
      case EXACT -> numbers.toString();
      case FURTHER -> season.count() + " more";
      case COUNT -> season.count() + " in number";
      case UPCOMING -> "the one to come";
      case CURRENT -> "the one that runs";
      case PREVIOUS -> "the one before";
      case FINAL -> "the last one";
      case SUCCESSOR -> "the one behind the one just named";
      case ALL -> "all so far";
      case PART -> "a part of one";
    };
  }

  /** The phrases for which a sentence is read; of a headline only what happens. */
  List<PhraseMatch> matches(Sentence sentence, Elements elements, EventReader events, Focus focus) {
    List<PhraseMatch> matches = new ArrayList<>(events.matches(elements, focus));
    if (sentence.block().kind() == Text.Kind.TITLE) {
      return matches;
    }
    books.forEach(book -> matches.addAll(book.find(elements)));
    return matches;
  }

  private static Expression expression(PhraseMatch match, Elements elements) {
    Phrase phrase = match.phrase();
    return new Expression(
        elements.tokens().span(elements.tokenFrom(match.from()), elements.tokenTo(match.to() - 1)),
        phrase.source(),
        phrase.place(),
        phrase.section().head());
  }

  private Because because(Kept kept, Elements elements) {
    Draft draft = kept.draft();
    Claim claim = kept.claim();
    Phrase phrase = draft.grounds().phrase();
    // what the phrase is stands among those of the sentence
    String place = phrase == null ? "" : phrase.place();
    String trigger = quoted(elements, draft.from(), draft.to())
        + " by "
        + (place.isEmpty() ? draft.why() : place)
        + (draft.grounds().choice() == null
            ? ""
            : ", of this series by " + draft.grounds().choice());
    return new Because(
        claim,
        trigger,
        seasonWords(elements, draft),
        dateWords(elements, draft),
        claim.saidBy() == null ? "" : claim.saidBy(),
        claim.modality() == Modality.EXPECTED ? hedges(elements) : "");
  }

  /** The words from which the season came, else words that name the same; where none do, what stands for them. */
  private static String seasonWords(Elements elements, Draft draft) {
    SeasonMention told = draft.grounds().season();
    if (draft.season() == null) {
      return told == null
          ? "none is named"
          : quoted(elements, told.from(), told.to()) + ", whose number is not told";
    }
    // a number may have come from elsewhere though the sentence names another
    if (told != null && (told.numbers().isEmpty() || told.numbers().contains(draft.season()))) {
      return quoted(elements, told.from(), told.to());
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.seasonNumbers(i).contains(draft.season())) {
        return quoted(elements, elements.tokenFrom(i), elements.tokenTo(i));
      }
    }
    return "not by words of this sentence";
  }

  private static String dateWords(Elements elements, Draft draft) {
    boolean dated = draft.fact() instanceof Fact.Release
        || draft.fact() instanceof Fact.ProductionStarted
        || draft.fact() instanceof Fact.ProductionWrapped;
    if (!dated) {
      return "";
    }
    DateMention told = draft.grounds().date();
    if (told != null) {
      return quoted(elements, told.from(), told.to());
    }
    if (draft.grounds().phrase() != null) {
      return "no date: by the day of writing";
    }
    // lists and weights keep no words of their day; where there is but one it is that
    int only = -1;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.DATE)) {
        if (only >= 0) {
          return "";
        }
        only = i;
      }
    }
    return only < 0 ? "" : quoted(elements, elements.tokenFrom(only), elements.tokenTo(only));
  }

  private static String quoted(Elements elements, int from, int to) {
    return "“" + elements.tokens().span(from, to) + "”";
  }

  private String hedges(Elements elements) {
    StringJoiner hedges = new StringJoiner(", ");
    for (int i = 0; i < elements.size(); i++) {
      if (isHedge(elements, i)) {
        hedges.add("“" + elements.word(i) + "”");
      }
    }
    return hedges.length() == 0 ? "the phrase itself" : hedges.toString();
  }

  private boolean isHedge(Elements elements, int i) {
    return elements.symbol(i) >= 0 && lexicon.is(WordClass.HEDGE, elements.symbol(i));
  }

  /** Why a sentence led to nothing. */
  private static @Nullable String silence(
      Elements elements, Setting setting, @Nullable List<PhraseMatch> matches) {
    if (Topics.pointsElsewhere(elements)) {
      return "It only points to another article.";
    }
    if (matches == null) {
      return elements.asks()
          ? "It is a question, and what it asks is no claim."
          : "It is a line of several titles, which is read as a list and not by phrases.";
    }
    if (matches.isEmpty()) {
      return "No phrase of the phrase files stands in it.";
    }
    if (matches.stream().allMatch(match -> match.section().name().equals("nothing"))) {
      return "All its phrases stand under [nothing] in "
          + matches.stream()
              .map(match -> match.section().file())
              .distinct()
              .collect(Collectors.joining(" and "))
          + ", as such words are said of other things.";
    }
    if (elements.asks()) {
      return "It is a question, and what it asks is no claim.";
    }
    if (setting.series() == null) {
      boolean named = false;
      for (int i = 0; i < elements.size(); i++) {
        named |= elements.is(i, Slot.SERIES);
      }
      if (!named) {
        return "A phrase stands in it, but neither it nor the article names a series.";
      }
    }
    boolean dated = false;
    for (int i = 0; i < elements.size(); i++) {
      dated |= elements.is(i, Slot.DATE);
    }
    boolean wantsDate =
        matches.stream().anyMatch(match -> match.section().name().equals("release"));
    if (wantsDate && !dated) {
      return "A phrase of release stands in it, but no date.";
    }
    return "Its phrases are denied, speak of something else, or say what another sentence says better.";
  }
}
