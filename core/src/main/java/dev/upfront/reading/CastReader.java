package dev.upfront.reading;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.Focus.Topic;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Mention.Credit;
import dev.upfront.reading.Mention.OfPeople;
import dev.upfront.reading.SeasonMention.Kind;
import dev.upfront.reading.Speech.Voice;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads who plays. A person with a character is in the cast; a person without one is, where a phrase says so. The phrase
 * that stands nearest tells whether somebody joins, returns or leaves, else the heading does.
 */
final class CastReader {
  private static final int REACH = 24;

  private final Lexicon lexicon;
  private final PhraseBook phrases;
  private final Speech speech;

  CastReader(Lexicon lexicon, PhraseBook phrases, Speech speech) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.speech = speech;
  }

  List<Draft> read(
      Sentence sentence, Elements elements, Setting setting, Focus focus, Company company) {
    List<Draft> drafts = new ArrayList<>();
    List<PhraseMatch> matches = phrases.find(elements);
    List<Integer> people = new ArrayList<>(2);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.PEOPLE)) {
        people.add(i);
      }
    }
    PhraseMatch[] phraseOf = new PhraseMatch[elements.size()];
    int[] costOf = new int[elements.size()];
    java.util.Arrays.fill(costOf, Integer.MAX_VALUE);
    for (PhraseMatch match : matches) {
      if (people.isEmpty()) {
        pronouns(sentence, elements, setting, focus, company, match, drafts);
        continue;
      }
      boolean found = false;
      for (int i : people) {
        int cost = cost(match, i, elements);
        if (cost < REACH && cost < costOf[i]) {
          costOf[i] = cost;
          phraseOf[i] = match;
        }
        found |= cost < REACH;
      }
      if (!found && match.section().setting("pronoun").equals("yes")) {
        pronouns(sentence, elements, setting, focus, company, match, drafts);
      }
    }
    for (int i : people) {
      people(sentence, elements, setting, focus, i, phraseOf[i], drafts);
    }
    return drafts;
  }

  /** How far a phrase stands from people: 0 where it names them itself. */
  private static int cost(PhraseMatch match, int at, Elements elements) {
    boolean captures = false;
    for (int place : match.places()) {
      if (place == at) {
        return 0;
      }
      captures |= place >= 0 && elements.is(place, Slot.PEOPLE);
    }
    if (captures) {
      return Integer.MAX_VALUE;
    }
    boolean objectOnly = match.section().setting("seat").equals("object");
    boolean subjectOnly = match.section().setting("seat").equals("subject");
    if (at < match.head()) {
      return elements.distance(at, match.head()) + (objectOnly ? REACH : 0);
    }
    return elements.distance(match.head(), at) + (subjectOnly ? REACH : 3);
  }

  private void people(
      Sentence sentence,
      Elements elements,
      Setting setting,
      Focus focus,
      int at,
      @Nullable PhraseMatch match,
      List<Draft> drafts) {
    OfPeople people = (OfPeople) java.util.Objects.requireNonNull(elements.mention(at));
    if (match != null && match.section().name().equals("nothing")) {
      return;
    }
    boolean listed = sentence.block().kind() == Text.Kind.ITEM && isCastTopic(focus.topic());
    for (Credit credit : people.credits()) {
      boolean said = match != null;
      if (credit.character() == null && !said && !listed) {
        continue;
      }
      CastStatus status = match == null ? byTopic(focus.topic()) : status(match, elements);
      if (status == null) {
        continue;
      }
      emit(sentence, elements, setting, focus, at, match, credit, status, drafts);
    }
  }

  private @Nullable CastStatus status(PhraseMatch match, Elements elements) {
    CastStatus status =
        CastStatus.valueOf(match.section().setting("status").toUpperCase(Locale.ROOT));
    if (status == CastStatus.LEAVES || !negated(match, elements)) {
      return status;
    }
    return status == CastStatus.JOINS ? null : CastStatus.LEAVES;
  }

  private boolean negated(PhraseMatch match, Elements elements) {
    for (int i = match.head() - 1; i >= Math.max(0, match.head() - 5); i--) {
      if (elements.is(i, Slot.PEOPLE)) {
        return false;
      }
      if (lexicon.is(WordClass.NEGATION, elements.symbol(i))
          && !elements.word(i + 1).equals("only")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCastTopic(Topic topic) {
    return topic == Topic.CAST
        || topic == Topic.RETURNING
        || topic == Topic.NEW_CAST
        || topic == Topic.LEAVING;
  }

  private static CastStatus byTopic(Topic topic) {
    return switch (topic) {
      case RETURNING -> CastStatus.RETURNS;
      case NEW_CAST -> CastStatus.JOINS;
      case LEAVING -> CastStatus.LEAVES;
      default -> CastStatus.STARS;
    };
  }

  /** "He will not return", "All of these are back": those who were named before. */
  private void pronouns(
      Sentence sentence,
      Elements elements,
      Setting setting,
      Focus focus,
      Company company,
      PhraseMatch match,
      List<Draft> drafts) {
    if (match.section().name().equals("nothing")) {
      return;
    }
    String first = "";
    for (int i = Math.max(0, match.head() - 12); i < match.head(); i++) {
      String word = elements.word(i);
      switch (word) {
        case "he",
            "she",
            "they",
            "both",
            "all",
            "these",
            "trio",
            "duo",
            "quartet",
            "pair",
            "four",
            "three",
            "two",
            "five",
            "latter",
            "actor",
            "actress",
            "star",
            "couple",
            "quintet",
            "above" -> first = first.isEmpty() || !word.equals("he") ? word : first;
        default -> {}
      }
    }
    List<Credit> meant = switch (first) {
      case "he", "she", "latter", "actor", "actress", "star" -> company.last();
      case "" -> List.of();
      default -> company.group();
    };
    CastStatus status = status(match, elements);
    if (status == null || status == CastStatus.JOINS && meant.size() > 1) {
      return;
    }
    for (Credit credit : meant) {
      emit(sentence, elements, setting, focus, match.head(), match, credit, status, drafts);
    }
  }

  private void emit(
      Sentence sentence,
      Elements elements,
      Setting setting,
      Focus focus,
      int at,
      @Nullable PhraseMatch match,
      Credit credit,
      CastStatus status,
      List<Draft> drafts) {
    String series = series(elements, at, match, focus, setting);
    if (series == null) {
      return;
    }
    int from = match == null ? at : Math.min(at, match.from());
    int to = match == null ? at + 1 : Math.max(at + 1, match.to());
    Voice voice = speech.around(elements, from, to, setting);
    Modality modality = match != null && !match.section().setting("modality").isEmpty()
        ? Modality.of(match.section().setting("modality"))
        : voice.modality();
    String speaker = modality == Modality.REPORTED ? null : voice.speaker();
    if (speaker != null
        && modality == Modality.OFFICIAL
        && status == CastStatus.STARS
        && match == null) {
      modality = Modality.REPORTED;
      speaker = null;
    }
    int tokenFrom = elements.tokenFrom(from);
    int tokenTo = elements.tokenTo(to - 1);
    drafts.add(new Draft(
        series,
        season(elements, at, match, series, setting, focus),
        new Fact.Cast(credit.person(), credit.character(), status),
        modality,
        speaker,
        sentence,
        tokenFrom,
        tokenTo,
        match == null ? "a person with a character" : match.phrase().source()));
  }

  private @Nullable Integer season(
      Elements elements,
      int at,
      @Nullable PhraseMatch match,
      String series,
      Setting setting,
      Focus focus) {
    int best = -1;
    int bestCost = 18;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() != Kind.COUNT
          && season.season().kind() != Kind.ALL
          && season.season().kind() != Kind.FURTHER) {
        int cost = elements.distance(Math.min(i, at), Math.max(i, at));
        if (match != null) {
          cost = Math.min(
              cost, elements.distance(Math.min(i, match.head()), Math.max(i, match.head())));
        }
        if (cost < bestCost) {
          bestCost = cost;
          best = i;
        }
      }
    }
    if (best >= 0) {
      List<@Nullable Integer> named = focus.resolve(
          ((Mention.OfSeason) java.util.Objects.requireNonNull(elements.mention(best))).season(),
          series,
          setting);
      return named.get(0);
    }
    if (!series.equals(setting.series())) {
      return focus.seasonOf(series);
    }
    return focus.headingSeason() != null ? focus.headingSeason() : setting.season();
  }

  /** The series of the cast: one that stands behind in, of or join; else the one spoken of. */
  private static @Nullable String series(
      Elements elements, int at, @Nullable PhraseMatch match, Focus focus, Setting setting) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries named) {
        String before = elements.word(i - 1);
        if (before.equals("'")
            || before.equals("‘")
            || before.equals("“")
            || before.equals("the")
            || before.equals("\"")) {
          before = elements.word(i - 2);
        }
        boolean tied = before.equals("in")
            || before.equals("of")
            || before.equals("on")
            || before.equals("join")
            || before.equals("joins")
            || before.equals("joined")
            || before.equals("joining")
            || before.equals("left")
            || before.equals("leave")
            || before.equals("leaves")
            || before.equals("to")
            || before.equals("exits")
            || before.equals("exited")
            || before.equals("leaving")
            || before.equals("revisiting");
        int anchor = match == null ? at : match.head();
        if (tied
            && elements.distance(Math.min(i, anchor), Math.max(i, anchor)) < 14
            && i > Math.min(at, anchor)) {
          return named.title();
        }
      }
    }
    return focus.series() != null ? focus.series() : setting.series();
  }
}
