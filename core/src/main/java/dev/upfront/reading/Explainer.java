package dev.upfront.reading;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Modality;
import dev.upfront.reading.Explanation.Because;
import dev.upfront.reading.Explanation.Expression;
import dev.upfront.reading.Explanation.Found;
import dev.upfront.reading.scene.Draft;
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
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells sentence by sentence how a reading came about, from the same mentions, phrases and drafts that made it. */
final class Explainer {
  private final Lexicon lexicon;
  private final List<PhraseBook> books;

  Explainer(Lexicon lexicon, List<PhraseBook> books) {
    this.lexicon = lexicon;
    this.books = List.copyOf(books);
  }

  /** A draft that was kept, with the claim that became of it. */
  record Kept(Draft draft, Claim claim) {}

  Explanation explain(Sentence sentence, Elements elements, Setting setting, List<Kept> kept) {
    List<Found> found = found(elements);
    List<PhraseMatch> matches = matches(elements);
    List<Because> claims = new ArrayList<>();
    for (Kept each : kept) {
      if (each.draft().sentence().index() == sentence.index()) {
        claims.add(because(each, elements));
      }
    }
    String silence = claims.isEmpty() ? silence(elements, setting, matches) : null;
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

  private List<PhraseMatch> matches(Elements elements) {
    List<PhraseMatch> matches = new ArrayList<>();
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
    Tokens tokens = elements.tokens();
    Claim claim = kept.claim();
    String trigger = "“" + tokens.span(draft.from(), draft.to()) + "” by " + draft.why();
    return new Because(
        claim,
        trigger,
        seasonWords(elements, draft),
        dateWords(elements, draft),
        claim.saidBy() == null ? "" : claim.saidBy(),
        claim.modality() == Modality.EXPECTED ? hedges(elements) : "");
  }

  /** The season's words in the sentence that mean the season of the claim; where none do, what it was taken from. */
  private static String seasonWords(Elements elements, Draft draft) {
    String pointing = null;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season) {
        String words =
            "“" + elements.tokens().span(elements.tokenFrom(i), elements.tokenTo(i)) + "”";
        if (draft.season() != null && season.season().numbers().contains(draft.season())) {
          return words;
        }
        if (season.season().kind() != SeasonMention.Kind.EXACT
            && season.season().kind() != SeasonMention.Kind.COUNT) {
          pointing = words;
        }
      }
    }
    if (pointing != null) {
      return pointing;
    }
    return draft.season() == null ? "none is named" : "none here: it is the one spoken of";
  }

  private static String dateWords(Elements elements, Draft draft) {
    if (!(draft.fact() instanceof dev.upfront.claim.Fact.Release
        || draft.fact() instanceof dev.upfront.claim.Fact.ProductionStarted
        || draft.fact() instanceof dev.upfront.claim.Fact.ProductionWrapped)) {
      return "";
    }
    int best = -1;
    int bestGap = Integer.MAX_VALUE;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.DATE)) {
        int gap = Math.max(
            0, Math.max(draft.from() - elements.tokenTo(i), elements.tokenFrom(i) - draft.to()));
        if (gap < bestGap) {
          best = i;
          bestGap = gap;
        }
      }
    }
    return best < 0
        ? "no date: by the day of writing"
        : "“" + elements.tokens().span(elements.tokenFrom(best), elements.tokenTo(best)) + "”";
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
      Elements elements, Setting setting, List<PhraseMatch> matches) {
    if (Topics.pointsElsewhere(elements)) {
      return "It only points to another article.";
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
