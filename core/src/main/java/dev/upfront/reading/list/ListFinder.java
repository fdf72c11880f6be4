package dev.upfront.reading.list;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.list.Listing.Entry;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.TitleTrie;
import java.util.List;

/**
 * Finds the entries of roundups: "Renewed: Black-ish (S6), Schooled (S2)", "Castle, Season 8 (ABC, 10 p.m.)" under a date,
 * "Hijack — Season 2" under a heading. It is the table of contents; each line is a detail of the entry above it, a heading,
 * a row of entries, one entry, or prose.
 */
public final class ListFinder {
  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final PlatformFinder platforms;
  private final StateBook book;

  public ListFinder(
      Lexicon lexicon, TitleTrie<KnownTitle> catalogue, PlatformFinder platforms, StateBook book) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.book = book;
    this.platforms = platforms;
  }

  /** Both lists of mentions have one row for each sentence of the text. */
  public Listing find(Text text, List<List<SeasonMention>> seasons, List<List<DateMention>> dates) {
    return new Search(new ListLines(text, seasons, dates)).listing();
  }

  /** One article: what the whole list decides comes first, then its lines from the top down. */
  private final class Search {
    final ListLines lines;
    final ListHeadline headline;
    final ListSlots slots;
    final ListStories stories;
    final ListHeadings headings;
    final ListRows rows;
    final ListPremieres premieres;
    final ListEntries entries;

    Search(ListLines lines) {
      this.lines = lines;
      ListStates states = new ListStates(lexicon, book, platforms, lines.tokens);
      ListTitles titles = new ListTitles(lexicon, platforms, states, lines);
      ListDays days = new ListDays(lexicon, platforms, titles, lines);
      headline = new ListHeadline(lexicon, states, lines);
      slots = new ListSlots(lexicon, platforms, titles, lines);
      ListTables tables = new ListTables(states, titles, lines);
      stories = new ListStories(
          lexicon, catalogue, platforms, titles, days, slots, tables, headline, lines);
      headings = new ListHeadings(lexicon, platforms, states, days, stories, lines);
      rows = new ListRows(states, lines);
      premieres = new ListPremieres(slots, stories, headings, lines);
      entries = new ListEntries(
          lexicon, states, titles, days, headline, slots, tables, premieres, stories, headings,
          lines);
    }

    Listing listing() {
      Listing listing = new Listing();
      listing.storied(stories.storied);
      listing.guide(slots.isGuide(), slots.areOfMany());
      SeasonMention refused = headline.refused();
      if (refused != null) {
        listing.refused(refused.numbers().get(0));
      }
      for (Block block : lines.text.blocks) {
        if (block.kind() != Kind.TITLE) {
          listing.add(block.index(), entries(block));
          listing.story(lines.isBulletOfStory(block));
          if (stories.isDetail(block)) {
            listing.detail(block.index());
          }
          if (slots.isOnlySlot(block)) {
            listing.slot(block.index());
          }
        }
      }
      return listing;
    }

    private List<Entry> entries(Block block) {
      int from = lines.behindNumber(block);
      if (from >= block.to()
          || lines.isEmpty(block)
          || stories.isDetail(block)
          || headings.take(block, from)) {
        return List.of();
      }
      ListRows.Opening opening = rows.opening(block, from);
      if (opening != null && premieres.isPremiere(opening.state())) {
        Entry entry = entries.entry(block, opening.titles(), opening.state());
        return entry == null ? List.of() : List.of(entry);
      }
      if (opening != null) {
        return rows.entries(block, opening.titles(), opening.state(), headings.platform());
      }
      if (headings.status() != null) {
        List<Entry> quoted = rows.quoted(block, headings.status(), headings.platform());
        if (!quoted.isEmpty()) {
          return quoted;
        }
        if (rows.isPlainRow(block, from)) {
          return rows.entries(block, from, headings.status(), headings.platform());
        }
      }
      Entry entry = entries.entry(block, from);
      if (entry == null && block.to() - from > ListTitles.LONGEST) {
        headings.prose();
      }
      return entry == null ? List.of() : List.of(entry);
    }
  }
}
