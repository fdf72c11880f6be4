package dev.upfront.web;

import dev.upfront.dossier.People;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Support;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of a cast or a crew.
 *
 * @param link their page
 * @param does whom they play, or what they do; "" where not known
 * @param status stays, joins, leaves, or "in it" where not said which; "" behind the camera
 * @param style the name of the status in the style sheet
 * @param quote where the words stand that count most, null where there are none
 */
record PersonRow(
    String name,
    String link,
    String does,
    String status,
    String style,
    String percent,
    @Nullable String quote,
    String outlet) {

  static List<PersonRow> cast(People people, Links links, int most) {
    return people.players().stream()
        .limit(most)
        .flatMap(player -> player.answer() == null
            ? Stream.empty()
            : Stream.of(row(
                player.name(),
                player.character() == null ? "" : player.character(),
                status(player),
                style(player),
                player.answer(),
                links)))
        .toList();
  }

  static List<PersonRow> crew(People people, Links links, int most) {
    return people.makers().stream()
        .limit(most)
        .map(maker -> row(maker.name(), maker.does(), "", "", maker.answers().getFirst(), links))
        .toList();
  }

  static String status(People.Player player) {
    return player.part().words() + (player.isGuess() ? ", expected" : "");
  }

  static String style(People.Player player) {
    return "is-" + player.part().name().toLowerCase(Locale.ROOT);
  }

  private static PersonRow row(
      String name, String does, String status, String style, Answer answer, Links links) {
    Support best = People.best(answer);
    return new PersonRow(
        name,
        links.person(name),
        does,
        status,
        style,
        Sure.percent(answer.confidence()),
        best == null ? null : links.quote(best.claim()),
        best == null ? "" : best.claim().article().source());
  }
}
