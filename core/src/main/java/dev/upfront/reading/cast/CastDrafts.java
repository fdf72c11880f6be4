package dev.upfront.reading.cast;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Grounds;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.scene.Speech.Voice;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.PhraseMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes drafts of who plays in which series and season, of one sentence. */
final class CastDrafts {
  private final Passage passage;
  private final Speech speech;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Voice voice;
  private int voiceFrom;
  private int voiceTo;
  private @Nullable Place place;

  CastDrafts(Passage passage, Speech speech) {
    this.passage = passage;
    this.speech = speech;
  }

  /**
   * Where players of a row are at work: the same for all of whom the same is said.
   *
   * @param series null where it is none, or none that is known
   */
  private record Place(
      boolean hasPart,
      CastStatus status,
      int at,
      @Nullable PhraseMatch match,
      @Nullable String series,
      @Nullable Integer season) {
    boolean isOf(boolean part, CastStatus said, int element, @Nullable PhraseMatch phrase) {
      return hasPart == part && status == said && at == element && Objects.equals(match, phrase);
    }
  }

  /** What was found so far. */
  List<Draft> found() {
    return drafts;
  }

  /** Somebody at an element, of whom a phrase speaks, or none. */
  void add(Credit credit, CastStatus status, int at, @Nullable PhraseMatch match) {
    Place where = place(credit.character() != null, status, at, match);
    String series = where.series();
    if (series == null) {
      return;
    }
    Elements elements = passage.elements();
    int from = from(at, match);
    int to = to(at, match);
    Voice voice = voice(from, to);
    Modality modality = modality(status, match, voice);
    drafts.add(new Draft(
        series,
        where.season(),
        new Fact.Cast(credit.person(), credit.character(), status),
        modality,
        modality == Modality.REPORTED ? null : voice.speaker(),
        passage.sentence(),
        elements.tokenFrom(from),
        elements.tokenTo(to - 1),
        match == null ? Grounds.of("a person with a character") : Grounds.of(match)));
  }

  private static int from(int at, @Nullable PhraseMatch match) {
    return match == null ? at : Math.min(at, match.from());
  }

  private static int to(int at, @Nullable PhraseMatch match) {
    return match == null ? at + 1 : Math.max(at + 1, match.to());
  }

  /** The series and season of a player: asked once for all the players of a row. */
  private Place place(boolean hasPart, CastStatus status, int at, @Nullable PhraseMatch match) {
    Place known = place;
    if (known == null || !known.isOf(hasPart, status, at, match)) {
      String series = new CastSeries(passage, match).of(hasPart, at, status);
      Integer season = series == null ? null : season(series, status, at, match);
      known = new Place(hasPart, status, at, match, series, season);
      place = known;
    }
    return known;
  }

  private @Nullable Integer season(
      String series, CastStatus status, int at, @Nullable PhraseMatch match) {
    int from = from(at, match);
    Integer season =
        passage.season(from, match == null ? from : match.from(), to(at, match), series);
    boolean ahead = match != null && comes(status, match) && !namesSeason(match.head(), season);
    return ahead ? notBefore(season, series) : season;
  }

  /** How the words around some elements sound: asked once for all the players of a row. */
  private Voice voice(int from, int to) {
    if (voice == null || voiceFrom != from || voiceTo != to) {
      voice = speech.around(passage.elements(), from, to, passage.setting());
      voiceFrom = from;
      voiceTo = to;
    }
    return voice;
  }

  /** Somebody at an element who plays as far as no other sentence tells otherwise. */
  void addImplied(Credit credit, CastStatus status, int at) {
    int before = drafts.size();
    add(credit, status, at, null);
    passage.focus().implied().add(drafts, before);
  }

  private static Modality modality(CastStatus status, @Nullable PhraseMatch match, Voice voice) {
    String told = match == null ? "" : match.section().setting("modality");
    Modality modality = told.isEmpty() ? voice.modality() : Modality.of(told);
    // who stars is told in passing, also beside what is announced
    return modality == Modality.OFFICIAL && status == CastStatus.STARS
        ? Modality.REPORTED
        : modality;
  }

  /** Whether somebody comes or comes back, and did not do so long ago. */
  private boolean comes(CastStatus status, PhraseMatch match) {
    Elements elements = passage.elements();
    if (status == CastStatus.LEAVES) {
      return isNoLongerThere(match);
    }
    if (status != CastStatus.RETURNS && status != CastStatus.JOINS) {
      return false;
    }
    boolean past = elements.word(match.head()).endsWith("ed");
    for (int i = match.head() - 1; i >= match.head() - 3 && i >= 0; i--) {
      switch (elements.word(i)) {
        case "was", "were", "had" -> {
          return false;
        }
        case "has", "have", "is", "are", "be", "will", "'s", "been" -> past = false;
        default -> {}
      }
    }
    return !past;
  }

  /** "Having died in season 1, she will not be back": it is the coming season that has to do without. */
  private boolean isNoLongerThere(PhraseMatch match) {
    Elements elements = passage.elements();
    for (int i = Math.max(0, match.from() - 3); i < match.to(); i++) {
      boolean ahead = switch (elements.word(i)) {
        case "will", "won't", "won’t", "should", "longer" -> true;
        default -> false;
      };
      if (ahead) {
        return true;
      }
    }
    return false;
  }

  /** "Joins the cast of season 2": whether the season stands behind the verb, so that it is that one and no other. */
  private boolean namesSeason(int verb, @Nullable Integer season) {
    if (season == null) {
      return false;
    }
    for (int i = verb + 1; i < passage.elements().size(); i++) {
      if (passage.elements().seasonNumbers(i).contains(season)) {
        return true;
      }
    }
    return false;
  }

  /** "Every regular of the first season is back": not for that one, but for the season that the article is about. */
  private @Nullable Integer notBefore(@Nullable Integer season, String series) {
    // in an article on several, it is what was ordered of this one
    Integer about = series.equals(passage.setting().series())
        ? passage.setting().season()
        : passage.focus().renewedOf(series);
    boolean over = season != null && about != null && season < about;
    return over ? about : season;
  }
}
