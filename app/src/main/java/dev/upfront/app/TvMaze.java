package dev.upfront.app;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Series;
import dev.upfront.forecast.Premiere;
import dev.upfront.forecast.Traits;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Reads what TVmaze answers: shows with their seasons or episodes embedded, or the lists of seasons or of episodes of a
 * show, or a schedule. Lists of seasons do not name their show but in the address of its page.
 */
final class TvMaze {
  private TvMaze() {}

  /** Whether it is TVmaze that speaks. */
  static boolean speaks(JsonNode item) {
    return item.has("_links") || item.has("_embedded");
  }

  /**
   * Takes in what an item of an answer tells.
   *
   * @param file for messages
   */
  static void add(SeasonRows rows, JsonNode item, String file) throws SeasonFileException {
    JsonNode embedded = item.path("_embedded");
    if (item.has("airdate")) {
      JsonNode show = item.has("show") ? item.path("show") : embedded.path("show");
      episode(rows, show(show, item, "episodes", file), item, file);
    } else if (item.has("premiereDate")) {
      season(rows, show(item, item, "seasons", file), item, file);
    } else if (embedded.has("seasons") || embedded.has("episodes")) {
      Show show = show(item, item, "shows", file);
      for (JsonNode season : embedded.path("seasons")) {
        season(rows, show, season, file);
      }
      // Seasons tell as much, and of seasons without a single dated episode too.
      for (JsonNode episode :
          embedded.has("seasons") ? List.<JsonNode>of() : embedded.path("episodes")) {
        episode(rows, show, episode, file);
      }
    } else {
      throw new SeasonFileException(
          file + " has a show without seasons: ask TVmaze with embed=seasons");
    }
  }

  private record Show(String id, String title, Traits traits) {}

  private static Show show(JsonNode show, JsonNode item, String kind, String file)
      throws SeasonFileException {
    JsonNode link = item.path("_links").path("show");
    String slug = slug(item.path("url").asString(""), kind);
    String title = kind.equals("seasons")
        ? ""
        : show.path("name").asString(link.path("name").asString(""));
    if (title.isEmpty() && !slug.isEmpty()) {
      String words = slug.replace('-', ' ');
      title = Catalogue.bundled().find(words).map(Series::title).orElse(words);
    }
    if (title.isEmpty()) {
      throw new SeasonFileException(
          file + " has a show without a name: save TVmaze's answer as it came");
    }
    String id = kind.equals("shows") || show != item && show.has("id")
        ? show.path("id").asString(title)
        : link.path("href").asString(slug.isEmpty() ? title : slug);
    return new Show(id.substring(id.lastIndexOf('/') + 1), title, traits(show));
  }

  /** "under-the-dome" of ".../seasons/1/under-the-dome-season-1" and of ".../episodes/1/under-the-dome-1x01-pilot". */
  private static String slug(String url, String kind) {
    String slug = url.substring(url.lastIndexOf('/') + 1);
    int end = kind.equals("seasons") ? slug.lastIndexOf("-season-") : numbering(slug);
    return end > 0 ? slug.substring(0, end) : "";
  }

  /** Where "-1x01" begins. */
  private static int numbering(String slug) {
    for (int i = slug.indexOf('-'); i >= 0; i = slug.indexOf('-', i + 1)) {
      int x = slug.indexOf('x', i);
      int end = slug.indexOf('-', i + 1);
      if (x > i + 1
          && (end < 0 || x < end)
          && slug.substring(i + 1, x).chars().allMatch(Character::isDigit)
          && x + 1 < slug.length()
          && Character.isDigit(slug.charAt(x + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static void season(SeasonRows rows, Show show, JsonNode season, String file)
      throws SeasonFileException {
    String day = season.path("premiereDate").asString("");
    int number = season.path("number").asInt(0);
    if (day.isEmpty() || number < 1) {
      return;
    }
    String finale = season.path("endDate").asString("");
    rows.add(
        show.id(),
        show.title(),
        show.traits(),
        new Premiere(
            number,
            SeasonFile.day(day, place(file, show)),
            finale.isEmpty() ? null : SeasonFile.day(finale, place(file, show)),
            season.path("episodeOrder").asInt(0)));
  }

  /** A special has no number, and opens no season. */
  private static void episode(SeasonRows rows, Show show, JsonNode episode, String file)
      throws SeasonFileException {
    String text = episode.path("airdate").asString("");
    int season = episode.path("season").asInt(0);
    if (text.isEmpty() || season < 1 || episode.path("number").asInt(0) < 1) {
      return;
    }
    LocalDate day = SeasonFile.day(text, place(file, show));
    rows.addEpisode(show.id(), show.title(), show.traits(), season, day);
  }

  private static String place(String file, Show show) {
    return file + ", “" + show.title() + "”";
  }

  private static Traits traits(JsonNode show) {
    JsonNode house =
        show.path("network").isObject() ? show.path("network") : show.path("webChannel");
    String country = house.path("country").path("code").asString("").toUpperCase(Locale.ROOT);
    return new Traits(
        house.path("name").asString(""),
        country.isEmpty() ? List.of() : List.of(country),
        show.path("type").asString(""),
        show.path("genres").valueStream().map(JsonNode::asString).toList());
  }
}
