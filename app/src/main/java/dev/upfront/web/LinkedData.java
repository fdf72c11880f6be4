package dev.upfront.web;

import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import dev.upfront.standing.Step;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What pages say for machines, in the words of schema.org. */
final class LinkedData {
  private static final String SCHEMA = "https://schema.org/";

  private LinkedData() {}

  /**
   * A season with its premiere.
   *
   * @param site where the site is, without a slash at the end
   */
  static String of(Standing standing, String site) {
    return graph(graph -> {
      season(graph.addObject(), standing, site);
      premiere(graph, standing, site);
    });
  }

  /** A series with its seasons and their premieres. */
  static String of(SeriesStanding series, String site) {
    return graph(graph -> {
      ObjectNode node = series(graph.addObject(), series.series(), site);
      node.put("numberOfSeasons", series.seasons().size());
      ArrayNode seasons = node.putArray("containsSeason");
      series.seasons().forEach(standing -> season(seasons.addObject(), standing, site));
      series.seasons().forEach(standing -> premiere(graph, standing, site));
    });
  }

  /** The site, how it is searched, and what is coming up. */
  static String home(List<Standing> comingUp, String site) {
    return graph(graph -> {
      site(graph.addObject(), site);
      comingUp.forEach(standing -> premiere(graph, standing, site));
    });
  }

  /** What was found, and how the site is searched. */
  static String search(Frame frame, List<SearchPage.Hit> found) {
    return graph(graph -> {
      ObjectNode page = page(graph.addObject(), "SearchResultsPage", frame);
      if (!found.isEmpty()) {
        list(page.putObject("mainEntity"), found, frame.site());
      }
      site(graph.addObject(), frame.site());
    });
  }

  /** Outlets with their pages. */
  static String outlets(Frame frame, List<OutletRow> rows) {
    return graph(graph -> list(
        page(graph.addObject(), "CollectionPage", frame).putObject("mainEntity"),
        rows.stream().map(row -> new SearchPage.Hit(row.name(), row.link(), "")).toList(),
        frame.site()));
  }

  private static void list(ObjectNode node, List<SearchPage.Hit> hits, String site) {
    node.put("@type", "ItemList");
    ArrayNode items = node.putArray("itemListElement");
    for (int i = 0; i < hits.size(); i++) {
      items
          .addObject()
          .put("@type", "ListItem")
          .put("position", i + 1)
          .put("name", hits.get(i).name())
          .put("url", site + hits.get(i).link());
    }
  }

  /** What the site is about. */
  static String about(Frame frame) {
    return graph(graph -> page(graph.addObject(), "AboutPage", frame));
  }

  private static ObjectNode page(ObjectNode node, String type, Frame frame) {
    return node.put("@type", type)
        .put("name", frame.title())
        .put("description", frame.description())
        .put("url", frame.site() + frame.path())
        .put("inLanguage", "en");
  }

  /** An outlet as a page about it. */
  static String outlet(Frame frame, String name) {
    return graph(graph -> page(graph.addObject(), "ProfilePage", frame)
        .putObject("mainEntity")
        .put("@type", "NewsMediaOrganization")
        .put("name", name));
  }

  /** An article, with the series that it makes claims about. */
  static String article(Frame frame, Entry entry) {
    RecordedArticle article = entry.article();
    String outside = Links.outside(article.address());
    return graph(graph -> {
      ObjectNode node = graph.addObject();
      node.put("@type", "NewsArticle");
      node.put("headline", frame.title());
      node.put("url", outside == null ? frame.site() + frame.path() : outside);
      if (article.published() != null) {
        node.put("datePublished", article.published().toString());
      }
      if (article.outlet() != null) {
        node.putObject("publisher")
            .put("@type", "NewsMediaOrganization")
            .put("name", article.outlet());
      }
      ArrayNode about = node.putArray("about");
      entry.claims().stream()
          .map(claim -> claim.claim().series())
          .distinct()
          .forEach(series -> series(about.addObject(), series, frame.site()));
    });
  }

  private static ObjectNode series(ObjectNode node, String title, String site) {
    return node.put("@type", "TVSeries")
        .put("name", title)
        .put("url", site + new Links(null).series(title));
  }

  private static void site(ObjectNode node, String site) {
    node.put("@type", "WebSite");
    node.put("name", "Upfront");
    node.put("url", site + "/");
    node.put("inLanguage", "en");
    node.putObject("potentialAction")
        .put("@type", "SearchAction")
        .put("query-input", "required name=q")
        .putObject("target")
        .put("@type", "EntryPoint")
        .put("urlTemplate", site + "/search?q={q}");
  }

  /** Premieres of many series. */
  static String premieres(List<Standing> standings, String site) {
    return graph(graph -> standings.forEach(standing -> premiere(graph, standing, site)));
  }

  /** Somebody with the series that they are named with. */
  static String person(String name, List<String> series, String site) {
    return graph(graph -> {
      ObjectNode node = graph.addObject();
      node.put("@type", "Person");
      node.put("name", name);
      node.put("url", site + new Links(null).person(name));
      ArrayNode works = node.putArray("subjectOf");
      series.forEach(title -> series(works.addObject(), title, site));
    });
  }

  private static void premiere(ArrayNode graph, Standing standing, String site) {
    standing
        .answer(Question.Premiere.FIRST)
        .filter(premiere -> start(premiere.value()) != null)
        .ifPresent(premiere -> broadcast(graph.addObject(), standing, premiere, site));
  }

  /** JSON-LD that may stand inside a page: no character of it can end its element. */
  private static String graph(Consumer<ArrayNode> nodes) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("@context", "https://schema.org");
    nodes.accept(root.putArray("@graph"));
    return root.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String name(Standing standing) {
    return standing.series() + ", season " + standing.season();
  }

  private static String url(Standing standing, String site) {
    return site + new Links(null).season(standing.series(), standing.season());
  }

  private static void season(ObjectNode node, Standing standing, String site) {
    node.put("@type", "TVSeason");
    node.put("name", name(standing));
    node.put("url", url(standing, site));
    node.put("seasonNumber", standing.season());
    series(node.putObject("partOfSeries"), standing.series(), site);
    standing.answer(new Question.Episodes()).ifPresent(episodes -> {
      if (episodes.value() instanceof Value.Count(int number)) {
        node.put("numberOfEpisodes", number);
      }
    });
    if (standing.status() == Status.RELEASED) {
      standing
          .answer(Question.Premiere.FIRST)
          .map(premiere -> start(premiere.value()))
          .ifPresent(start -> node.put("startDate", start));
    }
    people(
        node,
        "actor",
        standing.answers().stream()
            .filter(answer -> answer.value() == Verdict.YES)
            .flatMap(answer -> answer.question() instanceof Question.CastMember(String person)
                ? Stream.of(person)
                : Stream.empty())
            .toList());
    people(node, "director", makers(standing, Job.DIRECTOR));
    people(node, "creator", makers(standing, Job.CREATOR));
  }

  private static List<String> makers(Standing standing, Job job) {
    return standing.answers().stream()
        .filter(answer -> answer.value() == Verdict.YES)
        .filter(answer ->
            answer.question() instanceof Question.CrewMember member && member.job() == job)
        .map(answer -> ((Question.CrewMember) answer.question()).person())
        .toList();
  }

  private static void people(ObjectNode node, String name, List<String> people) {
    if (people.isEmpty()) {
      return;
    }
    ArrayNode array = node.putArray(name);
    people.forEach(person -> array.addObject().put("@type", "Person").put("name", person));
  }

  private static void broadcast(ObjectNode node, Standing standing, Answer premiere, String site) {
    node.put("@type", "BroadcastEvent");
    node.put("name", name(standing));
    node.put("url", url(standing, site));
    node.put("startDate", start(premiere.value()));
    String before = announcedBefore(premiere);
    if (standing.status() == Status.CANCELLED) {
      node.put("eventStatus", SCHEMA + "EventCancelled");
    } else if (before != null) {
      node.put("eventStatus", SCHEMA + "EventRescheduled");
      node.put("previousStartDate", before);
    } else {
      node.put("eventStatus", SCHEMA + "EventScheduled");
    }
    Optional<Answer> platform = standing.answer(new Question.Platform());
    platform.ifPresent(answer -> node.putObject("publishedOn")
        .put("@type", "BroadcastService")
        .put("name", answer.value().toString()));
  }

  /** The start that was announced before this one; a guess that did not come true moves nothing. */
  private static @Nullable String announcedBefore(Answer premiere) {
    String now = start(premiere.value());
    for (Step step : premiere.history().reversed()) {
      String start = start(step.value());
      if (step.firmness() != Modality.EXPECTED && start != null && !start.equals(now)) {
        return start;
      }
    }
    return null;
  }

  /** The first day, month or year of a window, as ISO 8601 writes it. */
  private static @Nullable String start(Value value) {
    if (value instanceof Value.When(Window window)) {
      PartialDate from = window.from();
      return from == null ? null : from.toString();
    }
    return null;
  }
}
