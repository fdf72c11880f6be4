package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.list.Listing;
import dev.upfront.reading.list.Listing.Entry;
import dev.upfront.reading.scene.Begun;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Grounds;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Text.Turn;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads roundups: what a list says of each entry, and to whom the sentences behind an entry belong. */
final class RoundupReader {
  /** A line of an entry that is no longer than this is a heading for the lines behind it. */
  private static final int LONGEST_HEADING = 16;

  /** The same where it gives a day and ends in no full stop: "“Low Water” (HBO) – debuts Sunday, July 10, 9 p.m. ET". */
  private static final int LONGEST_OPEN_HEADING = 30;

  private boolean underEntry;

  /** Whether the lines that are read stand below a heading that is a title. */
  private boolean underHeading;

  private final Titles titles;
  private final Listing listing;
  private final Tokens tokens;
  private final Setting setting;
  private final Modality modality;
  private final Discourse discourse;

  /** Null where there is no list. */
  private final @Nullable Begun begun;

  RoundupReader(
      Scene scene, Listing listing, Setting setting, Discourse discourse, Premieres premieres) {
    this.discourse = discourse;
    this.titles = scene.titles();
    this.listing = listing;
    this.tokens = scene.text().tokens;
    this.setting = setting;
    boolean tells = setting.series() == null && !listing.all().isEmpty();
    this.begun = tells ? new Begun(scene, setting, premieres) : null;
    this.modality = tells && announcedByNetworks(scene) ? Modality.OFFICIAL : Modality.REPORTED;
  }

  /** Lists are reported, or official where the text says before the first entry that the networks announced them. */
  private boolean announcedByNetworks(Scene scene) {
    for (Sentence sentence : scene.text().sentences) {
      if (!listing.of(sentence.block()).isEmpty()) {
        return false;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (tokens.is(i, "announced")
            || tokens.is(i, "confirmed")
            || tokens.is(i, "plans") && tokens.is(i - 1, "its")
            || tokens.is(i, "unveiled")
            || tokens.is(i, "dates") && tokens.is(i - 1, "put")) {
          return true;
        }
      }
    }
    return false;
  }

  /** A new line begins: turns the focus to its entry, and says what the list itself claims of its entries. */
  List<Draft> enter(Sentence sentence, Elements elements, Focus focus) {
    if (setting.series() != null) {
      return List.of();
    }
    List<Entry> entries = listing.of(sentence.block());
    List<Draft> drafts = new ArrayList<>();
    boolean carries = entries.isEmpty()
        && underEntry
        && sentence.block().turn() != Turn.ASKS
        && (sentence.block().kind() == Text.Kind.PARAGRAPH
            || listing.isDetail(sentence.block())
            || underHeading
                && sentence.block().kind() == Text.Kind.ITEM
                && !elements.has(Slot.SERIES));
    boolean inList = listing.isRoundup();
    if (inList && !entries.isEmpty()) {
      focus.series(null);
      focus.platform(null);
    }
    boolean under = underEntry;
    focus.entry(carries);
    underEntry = carries || entries.size() == 1 && isHead(sentence.block(), entries.get(0));
    for (Entry entry : entries) {
      String title = titles.canonical(tokens.line(entry.from(), entry.to()));
      if (entries.size() == 1) {
        focus.series(title);
        focus.platform(entry.platform());
        focus.entry(true);
      }
      Integer season = season(entry);
      if (season != null) {
        focus.named(title, season);
      }
      verdict(sentence, entry, title, season, drafts);
    }
    if (entries.isEmpty() && !carries) {
      discourse.enterOfMany(sentence.block(), elements, inList);
      boolean captioned = discourse.isCaptioned();
      boolean headed =
          sentence.block().kind() == Text.Kind.HEADING && focus.series() != null && !captioned;
      underEntry |= captioned ? under : headed;
      underHeading = headed && isTitleAlone(elements);
      focus.entry(headed);
    }
    return drafts;
  }

  /** Whether the line of an entry is no story of its own, so that those behind it tell it. */
  private static boolean isHead(Text.Block block, Entry entry) {
    int length = block.to() - block.from();
    boolean open = block.kind() != Text.Kind.PARAGRAPH && entry.date() != null;
    return length <= (open ? LONGEST_OPEN_HEADING : LONGEST_HEADING);
  }

  /** "2. HBO's Low Water", "Low Water, season 3". */
  private static boolean isTitleAlone(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      boolean beside = elements.is(i, Slot.SERIES)
          || elements.is(i, Slot.PLATFORM)
          || elements.is(i, Slot.SEASON)
          || elements.is(i, "the")
          || !elements.tokens().isWord(elements.tokenFrom(i));
      if (!beside) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Integer season(Entry entry) {
    SeasonMention mention = entry.season();
    if (mention != null && !mention.numbers().isEmpty()) {
      return mention.numbers().get(0);
    }
    return entry.isNew() ? Integer.valueOf(1) : null;
  }

  private void verdict(
      Sentence sentence, Entry entry, String title, @Nullable Integer season, List<Draft> drafts) {
    if (entry.open()) {
      add(sentence, entry, title, season, new Fact.Undecided(), drafts);
      return;
    }
    if (entry.status() != null) {
      switch (entry.status()) {
        case RENEWED ->
          add(sentence, entry, title, season, new Fact.Renewed(entry.platform()), drafts);
        case CANCELLED ->
          add(
              sentence,
              entry,
              title,
              listing.refused(),
              new Fact.Cancelled(entry.platform()),
              drafts);
        case ORDERED -> {
          // "its dramas for next year" tells of those that go on as well
          if (begun == null || !begun.has(title)) {
            add(sentence, entry, title, 1, new Fact.Ordered(entry.platform()), drafts);
          }
        }
        case WAITING -> add(sentence, entry, title, season, new Fact.Undecided(), drafts);
        case FILMING -> add(sentence, entry, title, season, new Fact.ProductionOngoing(), drafts);
        case DELAYED -> add(sentence, entry, title, season, new Fact.Delayed(), drafts);
        case ENDING, OTHER -> {}
      }
      if (entry.isLast() && season != null) {
        add(sentence, entry, title, season, new Fact.FinalSeason(), drafts);
      }
    }
    if (entry.date() != null) {
      Window window = setting.calendar().resolve(entry.date(), Tense.UNKNOWN, null);
      boolean otherDate = false;
      for (int i = entry.to(); i < sentence.to() && i < entry.to() + 12; i++) {
        otherDate |= tokens.is(i, "finale")
            || tokens.is(i, "encore")
            || tokens.is(i, "repeat")
            || tokens.is(i, "rerun")
            || tokens.is(i, "episode") && tokens.is(i - 1, "new") && tokens.isMark(i - 2, '(');
      }
      if (window != null && !otherDate) {
        add(
            sentence,
            entry,
            title,
            season,
            new Fact.Release(window, entry.platform(), null),
            drafts);
      }
    }
  }

  private void add(
      Sentence sentence,
      Entry entry,
      String title,
      @Nullable Integer season,
      Fact fact,
      List<Draft> drafts) {
    drafts.add(new Draft(
        title,
        season,
        fact,
        modality,
        null,
        sentence,
        entry.from(),
        entry.to(),
        new Grounds(why(entry), null, entry.season(), null)));
  }

  private static String why(Entry entry) {
    if (entry.carried()) {
      return Carried.WHY;
    }
    return entry.status() == null
        ? "an entry of a list"
        : "an entry that its list has as " + entry.status().name().toLowerCase(Locale.ROOT);
  }
}
