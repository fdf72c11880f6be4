package dev.upfront.web;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.dossier.People;
import dev.upfront.dossier.Words;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Support;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a person shows: in which series they are, or at work on, and who says so.
 *
 * @param sentence all of it in a sentence
 * @param series their series, the latest first
 */
record PersonPage(
    Frame frame, String name, String sentence, AsOfControl control, List<Series> series) {

  /** A series with the seasons in which the person has a part. */
  record Series(String title, String link, List<Part> parts) {}

  /**
   * A part, in front of the camera or behind it.
   *
   * @param season its season, or the series as a whole
   * @param does "plays Nick Nelson", "director"
   * @param status stays, joins, leaves; "" behind the camera
   * @param claim the words that count most, null where there are none
   */
  record Part(
      String season,
      String link,
      String does,
      String status,
      String style,
      String percent,
      @Nullable ClaimView claim) {}

  /**
   * Makes the page.
   *
   * @param standings what was believed of the series on the day asked
   * @param present what is believed now, whose changes are the days worth going to
   */
  static PersonPage of(
      Frame frame,
      String name,
      LocalDate day,
      Collection<SeriesStanding> standings,
      Collection<SeriesStanding> present) {
    Links links = frame.links();
    List<Series> series = standings.stream()
        .map(standing -> series(standing, name, links))
        .filter(each -> !each.parts().isEmpty())
        .toList();
    return new PersonPage(
        frame,
        name,
        sentence(name, series),
        AsOfControl.of(
            frame,
            day,
            Days.of(present, question -> isAbout(question, name)),
            link -> link.person(name)),
        series);
  }

  private static String sentence(String name, List<Series> series) {
    return series.isEmpty()
        ? "Nothing is believed of " + name + " any more."
        : name + " is named with "
            + series.stream().map(Series::title).limit(4).collect(Collectors.joining(", "))
            + (series.size() > 4 ? " and " + (series.size() - 4) + " more" : "") + ".";
  }

  private static Series series(SeriesStanding standing, String name, Links links) {
    List<Part> parts = new ArrayList<>();
    for (Standing season : standing.seasons().reversed()) {
      parts.addAll(parts(
          Words.season(season.season()),
          links.season(standing.series(), season.season()),
          season.answers(),
          name,
          links));
    }
    parts.addAll(parts(
        Words.season(null), links.series(standing.series()), standing.answers(), name, links));
    return new Series(standing.series(), links.series(standing.series()), parts);
  }

  private static List<Part> parts(
      String season, String link, List<Answer> answers, String name, Links links) {
    People people = People.settled(
        answers.stream().filter(answer -> isAbout(answer.question(), name)).toList());
    List<Part> parts = new ArrayList<>();
    for (People.Player player : people.players()) {
      if (player.answer() != null) {
        parts.add(part(
            season,
            link,
            player.character() == null ? "is in it" : "plays " + player.character(),
            PersonRow.status(player),
            PersonRow.style(player),
            player.answer(),
            links));
      }
    }
    for (People.Maker maker : people.makers()) {
      parts.add(part(season, link, maker.does(), "", "", maker.answers().getFirst(), links));
    }
    return parts;
  }

  private static Part part(
      String season,
      String link,
      String does,
      String status,
      String style,
      Answer answer,
      Links links) {
    Support best = People.best(answer);
    return new Part(
        season,
        link,
        does,
        status,
        style,
        Sure.percent(answer.confidence()),
        best == null ? null : ClaimView.of(best, links));
  }

  /** Whether a question asks for somebody, in whatever spelling. */
  private static boolean isAbout(Question question, String name) {
    String key = Catalogue.titleKey(name);
    return Stream.of(question)
        .flatMap(each -> switch (each) {
          case Question.CastMember(String person) -> Stream.of(person);
          case Question.Character(String person) -> Stream.of(person);
          case Question.CrewMember member -> Stream.of(member.person());
          default -> Stream.empty();
        })
        .anyMatch(person -> Catalogue.titleKey(person).equals(key));
  }
}
