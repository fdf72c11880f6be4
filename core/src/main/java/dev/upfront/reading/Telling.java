package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.reading.cast.CastReader;
import dev.upfront.reading.cast.Company;
import dev.upfront.reading.cast.CrewReader;
import dev.upfront.reading.cast.OwnWord;
import dev.upfront.reading.cast.PeopleSeason;
import dev.upfront.reading.event.EventReader;
import dev.upfront.reading.list.Listing;
import dev.upfront.reading.row.Member;
import dev.upfront.reading.row.ProseRows;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Implied;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Pilot;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.SeasonsNamed;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Topics;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Signatures;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells, sentence by sentence: each is read with what those before it have spoken of ({@link Focus}), and
 * then says itself what "it" and "the new season" mean in the next.
 */
final class Telling {
  /** Those who read what a sentence says, whatever the article. */
  record Readers(
      Lexicon lexicon,
      InPassing inPassing,
      Premieres premieres,
      EventReader events,
      CrewReader crew,
      CastReader cast,
      CountReader counts,
      SourceReader sources) {}

  /** Takes note of what each sentence is read for, with what was spoken of before it. */
  @FunctionalInterface
  interface Listener {
    Listener NOBODY = (sentence, elements, focus) -> {};

    void reads(Sentence sentence, Elements elements, Focus focus);
  }

  private final Readers readers;
  private final Listener listener;
  private final Scene scene;
  private final Setting setting;
  private final Listing listing;
  private final Focus focus = new Focus();
  private final Company company = new Company();
  private final OwnWord ownWord;
  private final Discourse discourse;
  private final RoundupReader roundups;
  private final List<Draft> drafts = new ArrayList<>();

  /** The season last spoken of for the article's own series, in an article about one. */
  private @Nullable Integer ownSeason;

  /** Whether the season spoken of is that of another series. */
  private boolean speaksOfOther;

  private Telling(
      Readers readers,
      Listener listener,
      Scene scene,
      Setting setting,
      Spread spread,
      Listing listing) {
    this.readers = readers;
    this.listener = listener;
    this.scene = scene;
    this.setting = setting;
    this.listing = listing;
    ownWord = new OwnWord(readers.lexicon());
    discourse = new Discourse(
        readers.lexicon(), readers.inPassing(), spread, new Signatures(scene.text()), focus);
    roundups = new RoundupReader(scene, listing, setting, discourse, readers.premieres());
  }

  /**
   * What was told.
   *
   * @param drafts in the order of the sentences, as firm as they and those behind them say
   * @param implied which of the drafts are only implied
   */
  record Told(List<Draft> drafts, Implied implied) {}

  static Told of(
      Readers readers,
      Listener listener,
      Scene scene,
      Setting setting,
      Spread spread,
      Listing listing) {
    Telling telling = new Telling(readers, listener, scene, setting, spread, listing);
    telling.nameSeasons();
    int block = -1;
    for (Sentence sentence : scene.text().sentences) {
      if (sentence.block().index() != block) {
        block = sentence.block().index();
        telling.enter(sentence);
      }
      if (!listing.isSlot(sentence.block()) && !Topics.pointsElsewhere(scene.elements(sentence))) {
        telling.tell(sentence);
      }
    }
    return new Told(telling.ownWord.settle(telling.drafts), telling.focus.implied());
  }

  /** Seasons that are known before anything is read: new series have their first, and what stands in rows its own. */
  private void nameSeasons() {
    scene.titles().newTitles().forEach(title -> focus.named(title, 1));
    for (List<ProseRows.Row> rows : scene.rows()) {
      // most sentences have none, and walking through none has its cost
      for (int i = 0; i < rows.size(); i++) {
        nameSeasons(rows.get(i));
      }
    }
  }

  /** "On the slate are A 3 and B 2": their seasons are known from then on, and before. */
  private void nameSeasons(ProseRows.Row row) {
    for (Member member : row.members()) {
      if (member.season() != null && scene.text().tokens.isNumber(member.to())) {
        focus.named(scene.titles().canonical(member.title()), member.season());
      }
    }
  }

  /** A new line begins. */
  private void enter(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    if (sentence.block().kind() == Text.Kind.HEADING) {
      focus.heading(Topics.of(elements), isStandfirst(sentence) ? null : exactSeason(elements));
    }
    discourse.enterOfOne(sentence.block(), elements);
    add(roundups.enter(sentence, elements, focus));
  }

  /** The line right below the headline tells of the whole article, and heads none of its sections. */
  private boolean isStandfirst(Sentence sentence) {
    return sentence.index() > 0
        && scene.text().sentences.get(sentence.index() - 1).block().kind() == Text.Kind.TITLE;
  }

  private void tell(Sentence sentence) {
    Elements elements = scene.elements(sentence);
    discourse.before(elements);
    if (speaksOfOther && focus.series() == null) {
      speaksOfOther = false;
      focus.spokeOf(ownSeason);
    }
    int before = drafts.size();
    boolean asks = sentence.block().kind() == Text.Kind.HEADING && asks(elements);
    // what a line says of many is said of each
    boolean row = setting.series() == null && listing.of(sentence.block()).size() > 1;
    if (asks) {
      readers.events().ask(elements, focus);
    } else if (!row) {
      listener.reads(sentence, elements, focus);
      read(sentence, elements);
    }
    List<Draft> own = drafts.size() == before ? List.of() : drafts.subList(before, drafts.size());
    ownWord.heard(sentence, elements, company);
    company.heard(sentence, elements);
    discourse.after(sentence, elements, own);
    rememberSeason(elements, own);
  }

  private void read(Sentence sentence, Elements elements) {
    List<Draft> happening = readers.events().read(scene, sentence, setting, focus);
    add(happening);
    if (sentence.block().kind() == Text.Kind.TITLE) {
      readers.crew().headline(sentence, elements, company);
      return;
    }
    // who is named for a job behind the camera plays only where the words say so
    add(readers.crew().read(sentence, elements, setting, focus, company));
    add(readers.cast().read(sentence, elements, setting, focus, company));
    add(readers.counts().read(sentence, elements, setting, focus, happening));
    add(readers.sources().read(sentence, elements, setting, focus));
  }

  /** Most sentences tell nothing, and adding nothing to a list has its cost. */
  private void add(List<Draft> told) {
    if (!told.isEmpty()) {
      drafts.addAll(told);
    }
  }

  /** The season that a sentence with these drafts speaks of is that of "it" in the next, and known of its series. */
  private void rememberSeason(Elements elements, List<Draft> own) {
    for (int i = 0; i < own.size(); i++) {
      Draft draft = own.get(i);
      if (draft.fact() instanceof Fact.Renewed && draft.season() != null) {
        focus.renewed(draft.series(), draft.season());
      }
    }
    Integer spoken = exactSeason(elements);
    if (spoken == null) {
      String piloted =
          elements.has(Slot.SERIES) && Pilot.isNamed(elements) ? discourse.named(elements) : null;
      if (piloted != null) {
        focus.named(piloted, 1);
      }
      Integer out = onlyReleased(own);
      if (out != null) {
        focus.spokeOf(out);
      }
      return;
    }
    if (focus.entry() && orders(own, spoken) || !asks(elements) && leavesOpen(own, spoken)) {
      return;
    }
    String owner = elements.series().length == 0 ? null : SeasonsNamed.lastOwner(elements);
    String speaksOf = spokenOf(elements);
    boolean ofSeveral = elements.series().length > 1;
    boolean other = setting.series() != null && !ofSeveral && !isOwn(speaksOf);
    if (!other) {
      ownSeason = spoken;
    } else if (!speaksOfOther) {
      ownSeason = focus.pronounSeason();
    }
    speaksOfOther = other;
    focus.spokeOf(spoken);
    if (ofSeveral) {
      for (Draft draft : own) {
        if (draft.fact() instanceof Fact.Renewed && draft.season() != null) {
          focus.named(draft.series(), draft.season());
        }
      }
      SeasonsNamed.look(elements, focus::named);
    }
    focus.named(owner != null ? owner : speaksOf, spoken);
  }

  private boolean isOwn(String series) {
    return series.isEmpty() || series.equals(setting.series());
  }

  /** The series of which a sentence speaks, "" where it speaks of none. */
  private String spokenOf(Elements elements) {
    String named = discourse.named(elements);
    if (named != null) {
      return named;
    }
    String before = focus.series() != null ? focus.series() : setting.series();
    return before == null ? "" : before;
  }

  /** "Season 3 has already been ordered" in an entry of a list, which goes on to tell of the one before. */
  private static boolean orders(List<Draft> drafts, int season) {
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Renewed && Integer.valueOf(season).equals(draft.season())) {
        return true;
      }
    }
    return false;
  }

  private static boolean asks(Elements elements) {
    return elements.isMark(elements.size() - 1, '?');
  }

  /** "Asked about a second season, she laughed": the next sentence goes on about the one that there is. */
  private static boolean leavesOpen(List<Draft> drafts, int season) {
    for (Draft draft : drafts) {
      if (!(draft.fact() instanceof Fact.Undecided)
          || !Integer.valueOf(season).equals(draft.season())) {
        return false;
      }
    }
    return !drafts.isEmpty();
  }

  /** The season of which a sentence says when it came out without naming it: of that "it" speaks next. */
  private static @Nullable Integer onlyReleased(List<Draft> drafts) {
    Integer season = null;
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Release) {
        if (season != null && !season.equals(draft.season())) {
          return null;
        }
        season = draft.season();
      }
    }
    return season;
  }

  private @Nullable Integer exactSeason(Elements elements) {
    if (!elements.has(Slot.SEASON)) {
      return null;
    }
    for (int i = elements.size() - 1; i >= 0; i--) {
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()
          // a section goes on about its own; in an article on one, "that" may be the one looked
          // back on
          && (setting.series() != null
              || !PeopleSeason.isOver(i, elements, readers.lexicon())
                  && !PeopleSeason.isWhereFrom(i, elements, readers.lexicon()))) {
        return numbers.getLast();
      }
    }
    return null;
  }
}
