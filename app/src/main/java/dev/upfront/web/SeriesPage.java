package dev.upfront.web;

import dev.upfront.dossier.People;
import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Changes;
import dev.upfront.standing.Echo;
import dev.upfront.standing.EchoTree;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * What the page of a series shows.
 *
 * @param seasons its seasons, the newest first
 * @param sentence what is known of it as a whole, "" where that is nothing
 * @param answers what is tied to no season
 * @param changes what changed last, the latest first
 * @param players who is named with the series as a whole
 * @param related series that have to do with it
 * @param sources the articles that repeat none, each with those that repeat it
 */
record SeriesPage(
    Frame frame,
    String series,
    AsOfControl control,
    List<SeasonRow> seasons,
    String sentence,
    List<AnswerView> answers,
    List<ChangeRow> changes,
    List<PersonRow> players,
    List<PersonRow> makers,
    List<RelatedRow> related,
    List<Source> sources) {
  private static final int MOST_CHANGES = 12;
  private static final int MOST_SOURCES = 60;
  private static final int MOST_PEOPLE = 40;

  /** An article that repeats none, and those that repeat it. */
  record Source(String outlet, String title, String day, String link, List<Source> copies) {}

  /**
   * Makes the page.
   *
   * @param days those on which something changed in what is believed now
   */
  static SeriesPage of(
      Frame frame,
      SeriesStanding series,
      NavigableSet<LocalDate> days,
      List<Connections.Related> related) {
    Links links = frame.links();
    People people = People.settled(series.answers());
    return new SeriesPage(
        frame,
        series.series(),
        AsOfControl.of(frame, series.day(), days, link -> link.series(series.series())),
        series.seasons().reversed().stream()
            .map(standing -> SeasonRow.of(standing, links))
            .toList(),
        Sentences.answer(series),
        series.answers().stream()
            .filter(answer -> !answer.question().isAboutPeople())
            .map(answer -> AnswerView.of(answer, links))
            .toList(),
        ChangeRow.latest(Changes.since(series, LocalDate.MIN), MOST_CHANGES, links),
        PersonRow.cast(people, links, MOST_PEOPLE),
        PersonRow.crew(people, links, MOST_PEOPLE),
        RelatedRow.of(related, links),
        series.echoes().origins().reversed().stream()
            .limit(MOST_SOURCES)
            .map(origin -> source(origin, series.echoes(), links))
            .toList());
  }

  private static Source source(RecordedArticle article, EchoTree echoes, Links links) {
    List<Source> copies = new ArrayList<>();
    for (Echo echo : echoes.copies(article)) {
      Source copy = source(echo.copy(), echoes, links);
      copies.add(new Source(copy.outlet, copy.title, copy.day, copy.link, List.of()));
      // Who repeats a copy stands beside it: a reader asks who said it first, not by which way.
      copies.addAll(copy.copies);
    }
    return new Source(
        article.source(),
        article.title(),
        Words.published(article),
        links.article(article.address(), article.version()),
        copies);
  }

  /** A season in a list. */
  record SeasonRow(
      String name, String link, String sentence, Badge badge, String percent, String sure) {
    static SeasonRow of(Standing standing, Links links) {
      double confidence = SeasonPage.badged(standing).map(Answer::confidence).orElse(0.0);
      return new SeasonRow(
          Words.season(standing.season()),
          links.season(standing.series(), standing.season()),
          Sentences.answer(standing),
          Badge.of(standing, false),
          confidence == 0 ? "" : Sure.percent(confidence),
          confidence == 0 ? "" : Sure.words(confidence));
    }
  }
}
