package dev.upfront.web;

import dev.upfront.dossier.Words;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.standing.Standing;
import java.util.List;

/**
 * What the first page shows.
 *
 * @param articles how many articles and series the ledger knows, in words
 */
record HomePage(
    Frame frame,
    AsOfControl control,
    String articles,
    List<Season> comingUp,
    List<ChangeRow> changed,
    List<Season> disputed,
    List<Added> added) {
  static final int MOST = 8;
  static final int MOST_ADDED = 6;

  /** A season in a list of many series. */
  record Season(String series, SeriesPage.SeasonRow row) {
    static Season of(Standing standing, Links links) {
      return new Season(standing.series(), SeriesPage.SeasonRow.of(standing, links));
    }
  }

  /** An article that was added not long ago. */
  record Added(String title, String link, String outlet, String day, String claims) {
    static Added of(Entry entry, Links links) {
      RecordedArticle article = entry.article();
      return new Added(
          article.title().isEmpty() ? article.address() : article.title(),
          links.article(article.address(), article.version()),
          article.source(),
          Words.published(article),
          Words.count(entry.claims().size(), "claim"));
    }
  }

  static HomePage of(Frame frame, AsOfControl control, Front front, int series, List<Entry> added) {
    Links links = frame.links();
    return new HomePage(
        frame,
        control,
        series + " series",
        front.comingUp(MOST).stream().map(each -> Season.of(each, links)).toList(),
        ChangeRow.latest(front.lately(), MOST, links),
        front.disputed(MOST).stream().map(each -> Season.of(each, links)).toList(),
        added.stream().map(entry -> Added.of(entry, links)).toList());
  }
}
