package dev.upfront.dossier;

import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.ledger.Version;
import dev.upfront.ledger.VersionJson;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Echo;
import dev.upfront.standing.EchoTree;
import dev.upfront.standing.Extent;
import dev.upfront.standing.Milestone;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import dev.upfront.standing.Step;
import dev.upfront.standing.Support;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole standing as JSON that is read back to an equal one, for what is settled once and asked for often. Each version
 * of an article stands in it once, with those of its claims that the standing names; these are named by their place in
 * all of them.
 */
final class KeptJson {
  /** To be raised with each change of the form, and of what the same claims give. */
  private static final int EDITION = 2;

  private final JsonGenerator json;
  private final Map<RecordedClaim, Integer> claims = new IdentityHashMap<>();
  private final Map<String, Integer> articles = new LinkedHashMap<>();

  private KeptJson(JsonGenerator json) {
    this.json = json;
  }

  static String write(SeriesStanding standing) {
    StringWriter text = new StringWriter(1 << 16);
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new KeptJson(json).series(standing);
    }
    return text.toString();
  }

  private void series(SeriesStanding standing) {
    json.writeStartObject();
    json.writeNumberProperty("edition", EDITION);
    json.writeStringProperty("series", standing.series());
    json.writeStringProperty("day", standing.day().toString());
    json.writeArrayPropertyStart("versions");
    versions(standing).forEach(version -> json.writeRawValue(VersionJson.write(version)));
    json.writeEndArray();
    answers(standing.answers());
    json.writeArrayPropertyStart("seasons");
    standing.seasons().forEach(this::season);
    json.writeEndArray();
    json.writeArrayPropertyStart("articles");
    standing.echoes().articles().forEach(article -> json.writeNumber(number(article)));
    json.writeEndArray();
    json.writeArrayPropertyStart("echoes");
    standing.echoes().articles().stream()
        .flatMap(article -> standing.echoes().echo(article).stream())
        .forEach(this::echo);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** All versions that it speaks of, and numbers them and their claims. */
  private List<Version> versions(SeriesStanding standing) {
    Map<String, Gathered> gathered = new LinkedHashMap<>();
    for (Answer answer : standing.answers()) {
      gather(answer, gathered);
    }
    for (Standing season : standing.seasons()) {
      season.answers().forEach(answer -> gather(answer, gathered));
    }
    standing.echoes().articles().forEach(article -> gathered(article, gathered));
    List<Version> versions = new ArrayList<>();
    int number = 0;
    for (Gathered each : gathered.values()) {
      articles.put(key(each.article), versions.size());
      for (RecordedClaim claim : each.claims) {
        claims.put(claim, number++);
      }
      versions.add(new Version(each.article, each.claims));
    }
    return versions;
  }

  /** A version and those of its claims that are named. */
  private record Gathered(RecordedArticle article, List<RecordedClaim> claims) {}

  private void gather(Answer answer, Map<String, Gathered> gathered) {
    for (List<Support> side : List.of(answer.support(), answer.dissent(), answer.withdrawn())) {
      for (Support support : side) {
        gather(support.claim(), gathered);
        if (support.origin() != null) {
          gather(support.origin(), gathered);
        }
      }
    }
  }

  private void gather(RecordedClaim claim, Map<String, Gathered> gathered) {
    if (claims.put(claim, -1) == null) {
      gathered(claim.article(), gathered).claims.add(claim);
    }
  }

  private static Gathered gathered(RecordedArticle article, Map<String, Gathered> gathered) {
    return gathered.computeIfAbsent(key(article), key -> new Gathered(article, new ArrayList<>()));
  }

  private static String key(RecordedArticle article) {
    return article.version() + " " + article.address();
  }

  private int number(RecordedArticle article) {
    return Objects.requireNonNull(articles.get(key(article)));
  }

  private int number(RecordedClaim claim) {
    return Objects.requireNonNull(claims.get(claim));
  }

  private void season(Standing season) {
    json.writeStartObject();
    json.writeNumberProperty("season", season.season());
    json.writeBooleanProperty("last", season.isLast());
    json.writeBooleanProperty("revived", season.isRevived());
    json.writeBooleanProperty("told", season.isTold());
    json.writeArrayPropertyStart("milestones");
    for (Milestone milestone : season.milestones()) {
      json.writeStartObject();
      json.writeStringProperty("day", milestone.day().toString());
      json.writeStringProperty("status", milestone.status().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    answers(season.answers());
    json.writeNumberProperty("more", season.more());
    json.writeEndObject();
  }

  private void answers(List<Answer> answers) {
    json.writeArrayPropertyStart("answers");
    answers.forEach(this::answer);
    json.writeEndArray();
  }

  private void answer(Answer answer) {
    json.writeStartObject();
    StandingJson.question(json, answer.question());
    json.writeNumberProperty("confidence", answer.confidence());
    json.writeArrayPropertyStart("history");
    for (Step step : answer.history()) {
      json.writeStartObject();
      json.writeStringProperty("since", step.since().toString());
      value(step.value());
      json.writeStringProperty("firmness", step.firmness().word());
      json.writeNumberProperty("confidence", step.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    side("support", answer.support());
    side("dissent", answer.dissent());
    side("withdrawn", answer.withdrawn());
    Extent extent = answer.extent();
    json.writeArrayPropertyStart("extent");
    List.of(
            extent.support(),
            extent.echoes(),
            extent.said(),
            extent.origins(),
            extent.dissent(),
            extent.contradicting(),
            extent.withdrawn())
        .forEach(json::writeNumber);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void value(Value value) {
    switch (value) {
      case Verdict verdict -> json.writeStringProperty("verdict", verdict.name());
      case Value.When(Window window) -> {
        json.writeStringProperty("from", Objects.toString(window.from(), null));
        json.writeStringProperty("to", Objects.toString(window.to(), null));
      }
      case Value.Count(int number) -> json.writeNumberProperty("count", number);
      case Value.Name(String name) -> json.writeStringProperty("name", name);
    }
  }

  private void side(String name, List<Support> side) {
    json.writeArrayPropertyStart(name);
    for (Support support : side) {
      json.writeStartObject();
      json.writeNumberProperty("claim", number(support.claim()));
      value(support.value());
      json.writeBooleanProperty("implied", support.implied());
      json.writeNumberProperty("reliability", support.reliability());
      json.writeNumberProperty("echo", support.echo());
      if (support.origin() != null) {
        json.writeNumberProperty("origin", number(support.origin()));
      }
      json.writeNumberProperty("factor", support.factor());
      if (support.until() != null) {
        json.writeStringProperty("until", support.until().toString());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void echo(Echo echo) {
    json.writeStartObject();
    json.writeNumberProperty("copy", number(echo.copy()));
    json.writeNumberProperty("origin", number(echo.origin()));
    json.writeNumberProperty("probability", echo.probability());
    json.writeNumberProperty("overlap", echo.overlap());
    json.writeBooleanProperty("credits", echo.credits());
    json.writeNumberProperty("mistakes", echo.sharedMistakes());
    json.writeEndObject();
  }

  /**
   * Reads a standing back; empty where another edition of this program kept it.
   */
  static Optional<SeriesStanding> parse(String text) {
    JsonNode node = JsonMapper.shared().readTree(text);
    return node.required("edition").intValue() == EDITION
        ? Optional.of(
            new Parser(list(node, "versions", version -> VersionJson.parse(version))).series(node))
        : Optional.empty();
  }

  static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> each) {
    JsonNode array = node.required(name);
    List<T> list = new ArrayList<>(array.size());
    array.forEach(element -> list.add(each.apply(element)));
    return list;
  }

  static String text(JsonNode node, String name) {
    return node.required(name).stringValue();
  }

  private static @Nullable String textOrNull(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value.stringValue();
  }

  /** Reads it back, given the versions that it names by number. */
  private record Parser(List<RecordedArticle> articles, List<RecordedClaim> claims) {
    private Parser(List<Version> versions) {
      this(
          versions.stream().map(Version::article).toList(),
          versions.stream().flatMap(version -> version.claims().stream()).toList());
    }

    private SeriesStanding series(JsonNode node) {
      String series = text(node, "series");
      LocalDate day = LocalDate.parse(text(node, "day"));
      return new SeriesStanding(
          series,
          day,
          list(node, "answers", this::answer),
          list(node, "seasons", season -> season(series, day, season)),
          EchoTree.of(
              list(node, "articles", number -> articles.get(number.intValue())),
              list(node, "echoes", this::echo)));
    }

    private Standing season(String series, LocalDate day, JsonNode node) {
      return new Standing(
          series,
          node.required("season").intValue(),
          day,
          list(
              node,
              "milestones",
              milestone -> new Milestone(
                  LocalDate.parse(text(milestone, "day")),
                  Status.valueOf(text(milestone, "status")))),
          node.required("last").booleanValue(),
          node.required("revived").booleanValue(),
          node.required("told").booleanValue(),
          // Other sources are asked for anew.
          null,
          list(node, "answers", this::answer),
          node.required("more").intValue());
    }

    private Answer answer(JsonNode node) {
      List<Integer> extent = list(node, "extent", JsonNode::intValue);
      return new Answer(
          question(node),
          list(
              node,
              "history",
              step -> new Step(
                  LocalDate.parse(text(step, "since")),
                  value(step),
                  Modality.of(text(step, "firmness")),
                  step.required("confidence").doubleValue())),
          node.required("confidence").doubleValue(),
          list(node, "support", this::support),
          list(node, "dissent", this::support),
          list(node, "withdrawn", this::support),
          new Extent(
              extent.get(0),
              extent.get(1),
              extent.get(2),
              extent.get(3),
              extent.get(4),
              extent.get(5),
              extent.get(6)));
    }

    private static Question question(JsonNode node) {
      return switch (text(node, "question")) {
        case "happening" -> new Question.Happening();
        case "last" -> new Question.LastOne();
        case "premiere" -> new Question.Premiere(node.required("part").intValue());
        case "platform" -> new Question.Platform();
        case "filming_start" -> new Question.FilmingStart();
        case "filming_end" -> new Question.FilmingEnd();
        case "episodes" -> new Question.Episodes();
        case "cast" -> new Question.CastMember(text(node, "person"));
        case "character" -> new Question.Character(text(node, "person"));
        case "crew" -> new Question.CrewMember(text(node, "person"), Job.of(text(node, "job")));
        case "based_on" -> new Question.SourceWork();
        default -> throw new IllegalArgumentException("no question: " + text(node, "question"));
      };
    }

    private static Value value(JsonNode node) {
      if (node.has("verdict")) {
        return Verdict.valueOf(text(node, "verdict"));
      }
      if (node.has("count")) {
        return new Value.Count(node.required("count").intValue());
      }
      return node.has("name")
          ? new Value.Name(text(node, "name"))
          : new Value.When(new Window(
              PartialDate.parseNullable(textOrNull(node, "from")),
              PartialDate.parseNullable(textOrNull(node, "to"))));
    }

    private Support support(JsonNode node) {
      String until = textOrNull(node, "until");
      return new Support(
          claims.get(node.required("claim").intValue()),
          value(node),
          node.required("implied").booleanValue(),
          node.required("reliability").doubleValue(),
          node.required("echo").doubleValue(),
          node.has("origin") ? claims.get(node.required("origin").intValue()) : null,
          node.required("factor").doubleValue(),
          until == null ? null : LocalDate.parse(until));
    }

    private Echo echo(JsonNode node) {
      return new Echo(
          articles.get(node.required("copy").intValue()),
          articles.get(node.required("origin").intValue()),
          node.required("probability").doubleValue(),
          node.required("overlap").doubleValue(),
          node.required("credits").booleanValue(),
          node.required("mistakes").intValue());
    }
  }
}
