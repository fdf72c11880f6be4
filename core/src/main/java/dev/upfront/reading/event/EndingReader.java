package dev.upfront.reading.event;

import dev.upfront.claim.Fact;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how a series ends: that it is cancelled, which season is its last, that nobody knows whether it goes on. */
final class EndingReader {
  /** "The fate of the three main": whose it is stands no farther behind. */
  private static final int FATE_REACH = 4;

  private final Lexicon lexicon;
  private final SubjectWords words;
  private final EventSeasons seasons;
  private final EventVoice voice;

  EndingReader(Lexicon lexicon, SubjectWords words, EventSeasons seasons, EventVoice voice) {
    this.lexicon = lexicon;
    this.words = words;
    this.seasons = seasons;
    this.voice = voice;
  }

  void cancelled(Event event, String series, List<Draft> drafts) {
    if (event.negated()
        || event.elements().isMark(event.match().to(), '-')
        || isUntil(event)
        || event.elements().is(event.match().to(), Slot.PEOPLE)
        || isForSomebody(event)) {
      return;
    }
    boolean own = event.is("season", "next") || namesWhatIsCancelled(event);
    for (Integer season : own ? seasons.of(event, series) : EventSeasons.one(null)) {
      drafts.add(voice.draft(event, series, season, new Fact.Cancelled(event.by())));
    }
  }

  /** "Won't see any new episodes until 2019": then they will. */
  private static boolean isUntil(Event event) {
    Elements elements = event.elements();
    for (int i = event.match().to(); i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfDate date
          && date.date().bound() == DateMention.Bound.NOT_BEFORE) {
        return true;
      }
    }
    return false;
  }

  /** "There would be no third season for her": somebody leaves. */
  private static boolean isForSomebody(Event event) {
    Elements elements = event.elements();
    int to = event.match().to();
    return elements.is(to, "for")
        && (elements.is(to + 1, Slot.PEOPLE)
            || switch (elements.word(to + 1)) {
              case "her", "him", "me" -> true;
              default -> false;
            });
  }

  /** "Cancelled the third season", but not "cancelled after the third season", "the axed show is back for a third season". */
  private boolean namesWhatIsCancelled(Event event) {
    SeasonMention season = event.season();
    return season != null
        && season.kind() == Kind.EXACT
        && !lexicon.is(
            WordClass.SHOW_NOUN, event.elements().symbol(event.match().to()))
        && !lexicon.is(WordClass.TIME_JOINT, event.elements().symbol(event.seasonAt() - 1))
        && !lexicon.is(WordClass.TIME_JOINT, event.elements().symbol(event.seasonAt() - 2));
  }

  /** What is open "beyond season 4", "after the third", is the next one. */
  void undecided(Event event, String series, List<Draft> drafts) {
    int at = event.seasonAt();
    if (asksSomethingElse(event)
        || isOfCompany(event)
        || wondersAboutPerson(event)
        || isFateOfOthers(event)) {
      return;
    }
    boolean beyond = lexicon.is(WordClass.BEYOND, event.elements().symbol(at - 1))
        || lexicon.is(WordClass.BEYOND, event.elements().symbol(at - 2))
        || at < 0 && goesBeyond(event);
    for (Integer season : seasons.of(event, series)) {
      Integer open = beyond && season != null ? Integer.valueOf(season + 1) : season;
      drafts.add(voice.draft(event, series, open, new Fact.Undecided()));
    }
  }

  /** "The cast has not been confirmed": no season. */
  private boolean isOfCompany(Event event) {
    int i = words.beforeAuxiliaries(event.elements(), event.match().from() - 1);
    int subject = event.elements().symbol(i);
    return event.seasonAt() < 0
        && (lexicon.is(WordClass.COMPANY, subject) || lexicon.is(WordClass.BEHIND_SEASON, subject))
        && !event.elements().is(i, "return");
  }

  /** "The fate of several members in doubt": of somebody in the story. */
  private boolean isFateOfOthers(Event event) {
    Elements elements = event.elements();
    int of = event.match().from() + 1;
    if (!elements.is(of - 1, "fate") || !elements.is(of, "of")) {
      return false;
    }
    int i = of + 1;
    while (elements.mention(i) == null && !words.isCommonNoun(elements, i) && i < of + FATE_REACH) {
      i++;
    }
    return elements.is(i, Slot.PEOPLE)
        || elements.is(i, Slot.NAME)
        || words.isCommonNoun(elements, i)
            && !lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
            && !lexicon.is(WordClass.SEASON_NOUN, elements.symbol(i));
  }

  /** "Whether he will be around for long is an open question". */
  private boolean wondersAboutPerson(Event event) {
    Elements elements = event.elements();
    for (int i = event.match().from() - 1; i >= 0; i--) {
      if (lexicon.is(WordClass.WONDERING, elements.symbol(i)) || elements.is(i, "if")) {
        return lexicon.is(WordClass.PERSON_PRONOUN, elements.symbol(i + 1))
            || elements.is(i + 1, Slot.PEOPLE);
      }
    }
    return false;
  }

  /** "It isn't known if the last season will be split": what is open is not whether there will be one. */
  private boolean asksSomethingElse(Event event) {
    Elements elements = event.elements();
    int to = event.match().to();
    if (!elements.is(to - 1, "if") && !elements.is(to - 1, "whether")) {
      return opensWithOtherDoubt(event);
    }
    if (lexicon.is(WordClass.PERSON_PRONOUN, elements.symbol(to)) || elements.is(to, Slot.PEOPLE)) {
      return true;
    }
    for (int i = to; i < elements.size() && !elements.isMark(i, ','); i++) {
      boolean further = elements.mention(i) instanceof Mention.OfSeason season
          && (season.season().kind() == SeasonMention.Kind.FURTHER
              || season.season().kind() == SeasonMention.Kind.EXACT);
      if (further || lexicon.is(WordClass.GOING_ON, elements.symbol(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Whether it will be on Hulu is unclear": what is open is not whether there will be a season. */
  private boolean opensWithOtherDoubt(Event event) {
    Elements elements = event.elements();
    int from = event.match().to() - 1;
    int whether = from - 1;
    while (whether >= 0
        && !lexicon.is(WordClass.WONDERING, elements.symbol(whether))
        && !elements.isMark(whether, ',')
        && !elements.isMark(whether, ';')) {
      whether--;
    }
    if (whether < 0 || !lexicon.is(WordClass.WONDERING, elements.symbol(whether))) {
      return false;
    }
    for (int i = whether + 1; i <= from; i++) {
      boolean further = elements.is(i, Slot.SEASON)
          || lexicon.is(WordClass.GOING_ON, elements.symbol(i))
          || elements.is(i, "be") && elements.is(i + 1, "more");
      if (further) {
        return false;
      }
    }
    return true;
  }

  /** "Its future beyond that", "did not promise any after the third". */
  private boolean goesBeyond(Event event) {
    PhraseMatch match = event.match();
    for (int i = match.from(); i <= match.to(); i++) {
      if (event.elements().is(i, "beyond")
          || i == match.to() && lexicon.is(WordClass.BEYOND, event.elements().symbol(i))) {
        return true;
      }
    }
    return false;
  }

  void finalSeason(Event event, String series, List<Draft> drafts) {
    SeasonMention season = event.season();
    boolean aimless = event.is("weak", "yes")
        && (event.seasonAt() < 0 || event.seasonAt() > event.match().from());
    if (event.negated()
        || aimless
        || isLastOfSomething(event)
        || isFarewellOfPerson(event)
        || season != null && isBook(event, season)) {
      return;
    }
    Setting setting = event.setting();
    if (season != null && season.kind() == Kind.COUNT) {
      drafts.add(voice.draft(event, series, season.count(), new Fact.FinalSeason()));
      return;
    }
    // "after 11 seasons, the drama is coming to an end"
    boolean alone = season == null && event.elements().series().length < 2;
    int ran = alone ? seasonsRun(event.elements()) : 0;
    if (ran > 0) {
      drafts.add(voice.draft(event, series, ran, new Fact.FinalSeason()));
      return;
    }
    Integer beside = season == null ? null : numberBeside(event, season);
    if (beside != null) {
      drafts.add(voice.draft(event, series, beside, new Fact.FinalSeason()));
      return;
    }
    boolean known =
        season == null && series.equals(setting.series()) && setting.finalSeason() != null;
    List<@Nullable Integer> named =
        known ? EventSeasons.one(setting.finalSeason()) : seasons.of(event, series);
    Integer last = named.get(named.size() - 1);
    Integer refused = event.scope().focus().refusedOf(series);
    Integer made = last != null && last > 1 && last.equals(refused) && !names(event, last)
        ? Integer.valueOf(last - 1)
        : beforeCancelled(last, drafts);
    drafts.add(voice.draft(event, series, made, new Fact.FinalSeason()));
  }

  /** The last season where its number stands beside it: "season 8 (its final season)", or the one before it, "without a season 3". */
  private static @Nullable Integer numberBeside(Event event, SeasonMention season) {
    Elements elements = event.elements();
    int i = event.seasonAt() - 1;
    while (elements.is(i, "its") || elements.is(i, "the") || elements.is(i, "a")) {
      i--;
    }
    if (season.kind() == Kind.EXACT && season.numbers().get(0) > 1) {
      return elements.is(i, "without") ? Integer.valueOf(season.numbers().get(0) - 1) : null;
    }
    boolean apposed = season.kind() == Kind.FINAL
        && (elements.isMark(i, '(') || elements.isMark(i, ','))
        && elements.mention(i - 1) instanceof Mention.OfSeason other
        && other.season().kind() == Kind.EXACT
        && other.season().numbers().size() == 1;
    return apposed && elements.mention(i - 1) instanceof Mention.OfSeason other
        ? other.season().numbers().get(0)
        : null;
  }

  /** "Say that her goodbye in season 5 will be grand", "season 5 will be Ruiz's last". */
  private static boolean isFarewellOfPerson(Event event) {
    Elements elements = event.elements();
    for (int i = event.match().from(); i < event.match().to(); i++) {
      boolean own = elements.is(i, "last")
          && elements.is(i - 1, "'s")
          && (elements.is(i - 2, Slot.PEOPLE) || elements.is(i - 2, Slot.NAME));
      if (own || elements.is(i, "her") || elements.is(i, "his")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words give the number themselves. */
  private static boolean names(Event event, int number) {
    SeasonMention season = event.season();
    return season != null && season.numbers().contains(number);
  }

  /** "The sixth book completes the story": what it was adapted from. */
  private static boolean isBook(Event event, SeasonMention season) {
    Tokens tokens = event.elements().tokens();
    for (int i = season.from(); i < season.to(); i++) {
      if (tokens.is(i, "book") && !tokens.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Its last few days", "the last with Cavell": not the last season. */
  private boolean isLastOfSomething(Event event) {
    Elements elements = event.elements();
    int to = event.match().to();
    if (!elements.is(to - 1, "last") && !elements.is(to - 1, "final")) {
      return false;
    }
    if (elements.is(to - 2, "at")) {
      return true;
    }
    int whose = elements.pastQuotes(to + 1);
    boolean ofShow = elements.is(whose, Slot.SERIES)
        || elements.is(whose, Slot.SHOW)
        // "the last for the Holts"
        || elements.is(whose, "the") && elements.is(whose + 1, Slot.NAME);
    if (elements.is(to, "for") && ofShow) {
      return false;
    }
    return switch (elements.word(to)) {
      case "book",
          "novel",
          "volume",
          "few",
          "thing",
          "days",
          "weeks",
          "months",
          "scenes",
          "bow",
          "in",
          "with",
          "to",
          "for",
          "time",
          "minute",
          "word",
          "month",
          "week",
          "year" -> true;
      default ->
        lexicon.is(WordClass.CARDINAL, elements.symbol(to)) && !elements.is(to, "one")
            || lexicon.is(WordClass.EPISODE_NOUN, elements.symbol(to))
            || elements.is(to, Slot.COUNT);
    };
  }

  /** Where the sentence says that there will be no fourth season, the third is the last. */
  private static @Nullable Integer beforeCancelled(@Nullable Integer season, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (season != null
          && season > 1
          && draft.fact() instanceof Fact.Cancelled
          && season.equals(draft.season())) {
        return season - 1;
      }
    }
    return season;
  }

  /** What is cancelled has ended, and the season behind those that it ran for was refused. */
  static void note(List<Draft> drafts, Elements elements, Focus focus) {
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Cancelled) {
        int ran = seasonsRun(elements);
        focus.ended(draft.series());
        if (draft.season() != null) {
          focus.refused(draft.series(), draft.season());
        }
        if (ran > 0 && focus.seasonOf(draft.series()) == null) {
          focus.named(draft.series(), ran);
        }
        if (ran > 0 && draft.season() == null) {
          focus.refused(draft.series(), ran + 1);
        }
      }
    }
  }

  /** "Cancelled after one season": how many it has had; 0 where the sentence does not count them. */
  private static int seasonsRun(Elements elements) {
    for (int i = 1; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.COUNT
          && elements.is(i - 1, "after")) {
        return season.season().count();
      }
    }
    return 0;
  }
}
