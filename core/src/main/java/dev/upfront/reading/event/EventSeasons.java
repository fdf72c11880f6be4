package dev.upfront.reading.event;

import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.InParts;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which season an event is about: the one that its clause names, else the one that is spoken of.
 */
final class EventSeasons {
  /** "The new six-part legal drama": no more words stand before the noun. */
  private static final int DESCRIBING_REACH = 5;

  private final Lexicon lexicon;
  private final SubjectWords words;

  EventSeasons(Lexicon lexicon, SubjectWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The seasons that the event is about; a list of null where it is tied to none. */
  List<@Nullable Integer> of(Event event, String series) {
    SeasonMention mention = event.season();
    if (mention == null) {
      boolean shoot = event.section().name().startsWith("production");
      return one(shoot ? ofShoot(event, series) : about(event, series));
    }
    Integer own = OwnSeasons.of(event.elements(), mention, event.seasonAt(), series);
    if (own != null) {
      return one(own);
    }
    if (isOfOther(event.elements(), event.seasonAt(), series)) {
      return one(null);
    }
    SeasonMention meant = SentenceSeasons.meant(event, mention);
    Integer before = meant.kind() == Kind.FURTHER ? SentenceSeasons.before(event) : null;
    return before == null
        ? event.scope().focus().resolve(meant, series, event.setting())
        : Focus.following(before, meant.count());
  }

  /** "Renewed X, along with second rounds of Y": the season is that of what is named behind it. */
  private static boolean isOfOther(Elements elements, int season, String series) {
    if (!elements.is(season + 1, "of")
        || !(elements.mention(elements.pastQuotes(season + 2)) instanceof Mention.OfSeries)) {
      return false;
    }
    boolean before = false;
    for (int i : elements.series()) {
      if (elements.mention(i) instanceof Mention.OfSeries named && named.title().equals(series)) {
        before |= i < season;
        if (i > season) {
          return false;
        }
      }
    }
    return before;
  }

  /** So many seasons beyond those that there are. */
  List<@Nullable Integer> further(Event event, String series, int count) {
    SeasonMention more = SeasonMention.of(0, 0, Kind.FURTHER, count);
    return event.scope().focus().resolve(more, series, event.setting());
  }

  /** The season that is spoken of where the clause names none. */
  @Nullable
  Integer about(Event event, String series) {
    Focus focus = event.scope().focus();
    Setting setting = event.setting();
    if (!series.equals(setting.series())) {
      return focus.seasonOf(series);
    }
    if (focus.askedSeason() != null) {
      return focus.askedSeason();
    }
    Integer spokenOf = focus.pronounSeason();
    boolean ahead = event.tense() == Tense.FUTURE || event.is("modality", "expected");
    boolean over =
        ahead && spokenOf != null && setting.season() != null && spokenOf < setting.season();
    if (spokenOf != null && opensWithPronoun(event) && !over) {
      return spokenOf;
    }
    return focus.headingSeason() != null ? focus.headingSeason() : setting.season();
  }

  /** "It is back in May": what it speaks of was named before. */
  static boolean opensWithPronoun(Event event) {
    // "One thing to note", "What is known": no pronouns for a season
    return switch (event.elements().word(0)) {
      case "it", "its", "this", "that", "they", "these", "those", "which" -> true;
      default -> false;
    };
  }

  /**
   * "The second season is more than a year old: it went up in May": the season that "it" stands
   * for, or null.
   */
  @Nullable
  Integer antecedent(Event event, String series) {
    Elements elements = event.elements();
    int i = words.beforeAuxiliaries(elements, event.match().head() - 1);
    if (isTheSeason(elements, i)) {
      return about(event, series);
    }
    if (!elements.is(i, "it") && !elements.is(i, "which")) {
      return null;
    }
    while (--i >= 0 && !elements.is(i, Slot.SERIES) && !elements.is(i, Slot.SHOW)) {
      List<Integer> numbers = elements.seasonNumbers(i);
      if (numbers.size() == 1) {
        return numbers.get(0);
      }
    }
    return null;
  }

  /**
   * "The season started in March": the one spoken of, as a series of several would have its number.
   */
  private static boolean isTheSeason(Elements elements, int i) {
    return elements.is(i, "season")
        && elements.mention(i) == null
        && (elements.is(i - 1, "the") || elements.is(i - 1, "this") || elements.is(i - 1, "that"));
  }

  /** The season that a shoot is of where its clause names none. */
  private @Nullable Integer ofShoot(Event event, String series) {
    if (isFirstShoot(event)) {
      return 1;
    }
    Integer antecedent = antecedent(event, series);
    Integer season = antecedent == null ? about(event, series) : antecedent;
    return season == null && callsNew(event) ? Integer.valueOf(1) : season;
  }

  /** "When the cameras first rolled on the drama": the shoot that it began with. */
  private static boolean isFirstShoot(Event event) {
    Elements elements = event.elements();
    if (!event.section().name().equals("production_started") || event.tense() != Tense.PAST) {
      return false;
    }
    for (int i = event.match().from() - 1; i < event.match().to(); i++) {
      if (elements.is(i, "first") && !elements.is(i - 1, "the")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Filming begins on the new legal drama", "the six-part thriller": a series that there was not
   * before.
   */
  private boolean callsNew(Event event) {
    Sentence sentence = event.scope().sentence();
    Tokens tokens = event.elements().tokens();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean fresh = tokens.is(i, "new")
          || tokens.is(i, "upcoming")
          || tokens.is(i, "forthcoming")
          || InParts.isPart(tokens, i);
      if (fresh && tokens.is(i, "parter")) {
        return true;
      }
      for (int k = i + 1; fresh && k < Math.min(sentence.to(), i + DESCRIBING_REACH); k++) {
        if (lexicon.is(WordClass.SHOW_NOUN, tokens, k)) {
          // "the new series" of a series is its next season
          return !tokens.is(k, "series") || k > i + 1 && !tokens.is(k + 1, "of");
        }
        if (!tokens.isWord(k) || lexicon.is(WordClass.PREPOSITION, tokens, k)) {
          break;
        }
      }
    }
    return false;
  }

  static List<@Nullable Integer> one(@Nullable Integer season) {
    return Collections.singletonList(season);
  }
}
