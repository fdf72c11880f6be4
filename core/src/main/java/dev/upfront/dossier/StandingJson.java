package dev.upfront.dossier;

import dev.upfront.claim.Window;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.Tally;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Change;
import dev.upfront.standing.Echo;
import dev.upfront.standing.Extent;
import dev.upfront.standing.Milestone;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Step;
import dev.upfront.standing.Support;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A standing, and the records of outlets that it rests on, as JSON, one line. */
public final class StandingJson {
  private final JsonGenerator json;

  private StandingJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a series, without a line end.
   *
   * @param season the only season to write, null for all
   */
  public static String write(SeriesStanding standing, @Nullable Integer season) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new StandingJson(json).series(standing, season);
    }
    return text.toString();
  }

  /** Writes a change, without a line end. */
  public static String write(Change change) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new StandingJson(json).change(change);
    }
    return text.toString();
  }

  /** Writes a line of an outlet's record, without a line end. */
  public static String write(Tally tally) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("outlet", tally.outlet());
      json.writeStringProperty("type", tally.type().word());
      json.writeStringProperty("modality", tally.modality().word());
      json.writeNumberProperty("right", tally.right());
      json.writeNumberProperty("wrong", tally.wrong());
      json.writeNumberProperty("blamed", tally.blamed());
      json.writeNumberProperty("days_ahead", tally.daysAhead());
      json.writeNumberProperty("original", tally.original());
      json.writeEndObject();
    }
    return text.toString();
  }

  private void change(Change change) {
    json.writeStartObject();
    json.writeStringProperty("day", change.day().toString());
    json.writeStringProperty("series", change.series());
    if (change.season() > 0) {
      json.writeNumberProperty("season", change.season());
    }
    switch (change) {
      case Change.OfStatus status -> {
        json.writeStringProperty("status", word(status.after()));
        json.writeStringProperty("before", word(status.before()));
      }
      case Change.OfAnswer answer -> {
        question(json, answer.question());
        step(answer.after());
        if (answer.before() != null) {
          json.writeObjectPropertyStart("before");
          step(answer.before());
          json.writeEndObject();
        }
        if (answer.deciding() != null) {
          article(answer.deciding().claim().article());
          json.writeStringProperty(
              "quote", answer.deciding().claim().claim().evidence().quote());
        }
      }
    }
    json.writeEndObject();
  }

  private void step(Step step) {
    value(step.value());
    json.writeStringProperty("modality", step.firmness().word());
    json.writeNumberProperty("confidence", rounded(step.confidence()));
  }

  private void series(SeriesStanding series, @Nullable Integer season) {
    json.writeStartObject();
    json.writeStringProperty("series", series.series());
    json.writeStringProperty("as_of", series.day().toString());
    json.writeArrayPropertyStart("seasons");
    series.seasons().stream()
        .filter(standing -> season == null || standing.season() == season)
        .forEach(this::season);
    json.writeEndArray();
    if (season == null) {
      json.writeArrayPropertyStart("answers");
      series.answers().forEach(this::answer);
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("echoes");
    for (RecordedArticle article : series.echoes().articles()) {
      series.echoes().echo(article).ifPresent(this::echo);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void season(Standing standing) {
    json.writeStartObject();
    json.writeNumberProperty("season", standing.season());
    json.writeStringProperty("sentence", Sentences.answer(standing));
    json.writeStringProperty("status", word(standing.status()));
    json.writeBooleanProperty("last", standing.isLast());
    json.writeBooleanProperty("revived", standing.isRevived());
    json.writeArrayPropertyStart("milestones");
    for (Milestone milestone : standing.milestones()) {
      json.writeStartObject();
      json.writeStringProperty("day", milestone.day().toString());
      json.writeStringProperty("status", word(milestone.status()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("answers");
    standing.answers().forEach(this::answer);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void answer(Answer answer) {
    json.writeStartObject();
    question(json, answer.question());
    value(answer.value());
    json.writeNumberProperty("confidence", rounded(answer.confidence()));
    json.writeStringProperty("modality", answer.firmness().word());
    json.writeStringProperty("since", answer.since().toString());
    json.writeArrayPropertyStart("history");
    for (Step step : answer.history()) {
      json.writeStartObject();
      json.writeStringProperty("since", step.since().toString());
      step(step);
      json.writeEndObject();
    }
    json.writeEndArray();
    extent(answer.extent());
    supports("support", answer.support());
    supports("dissent", answer.dissent());
    supports("withdrawn", answer.withdrawn());
    json.writeEndObject();
  }

  private void extent(Extent extent) {
    json.writeObjectPropertyStart("claims");
    json.writeNumberProperty("support", extent.support());
    json.writeNumberProperty("echoes", extent.echoes());
    json.writeNumberProperty("origins", extent.origins());
    json.writeNumberProperty("dissent", extent.dissent());
    json.writeNumberProperty("withdrawn", extent.withdrawn());
    json.writeEndObject();
  }

  /** The words of questions are stable: other programs build on them. */
  static void question(JsonGenerator json, Question question) {
    json.writeStringProperty("question", word(question));
    switch (question) {
      case Question.Premiere(int part) -> json.writeNumberProperty("part", part);
      case Question.CastMember(String person) -> json.writeStringProperty("person", person);
      case Question.Character(String person) -> json.writeStringProperty("person", person);
      case Question.CrewMember member -> {
        json.writeStringProperty("person", member.person());
        json.writeStringProperty("job", member.job().word());
      }
      case Question.Happening() -> {}
      case Question.LastOne() -> {}
      case Question.FilmingStart() -> {}
      case Question.FilmingEnd() -> {}
      case Question.Platform() -> {}
      case Question.Episodes() -> {}
      case Question.SourceWork() -> {}
    }
  }

  /** The word for what is asked. */
  public static String word(Question question) {
    return switch (question) {
      case Question.Happening() -> "happening";
      case Question.LastOne() -> "last";
      case Question.Premiere premiere -> "premiere";
      case Question.Platform() -> "platform";
      case Question.FilmingStart() -> "filming_start";
      case Question.FilmingEnd() -> "filming_end";
      case Question.Episodes() -> "episodes";
      case Question.CastMember member -> "cast";
      case Question.Character character -> "character";
      case Question.CrewMember member -> "crew";
      case Question.SourceWork() -> "based_on";
    };
  }

  private void value(Value value) {
    switch (value) {
      case Verdict verdict -> json.writeStringProperty("value", word(verdict));
      case Value.When(Window window) -> {
        json.writeStringProperty("from", Objects.toString(window.from(), null));
        json.writeStringProperty("to", Objects.toString(window.to(), null));
      }
      case Value.Count(int number) -> json.writeNumberProperty("value", number);
      case Value.Name(String name) -> json.writeStringProperty("value", name);
    }
  }

  private void supports(String name, List<Support> supports) {
    json.writeArrayPropertyStart(name);
    for (Support support : supports) {
      json.writeStartObject();
      article(support.claim().article());
      json.writeStringProperty("type", support.claim().claim().fact().type().word());
      json.writeStringProperty("modality", support.claim().claim().modality().word());
      json.writeBooleanProperty("implied", support.implied());
      value(support.value());
      json.writeStringProperty("quote", support.claim().claim().evidence().quote());
      json.writeNumberProperty("reliability", rounded(support.reliability()));
      json.writeNumberProperty("echo", rounded(support.echo()));
      json.writeStringProperty(
          "origin", support.origin() == null ? null : support.origin().article().address());
      json.writeNumberProperty("factor", rounded(support.factor()));
      json.writeStringProperty("withdrawn", Objects.toString(support.until(), null));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void article(RecordedArticle article) {
    json.writeStringProperty("address", article.address());
    json.writeStringProperty("outlet", article.outlet());
    json.writeStringProperty("day", article.day().toString());
  }

  private void echo(Echo echo) {
    json.writeStartObject();
    json.writeStringProperty("copy", echo.copy().address());
    json.writeStringProperty("origin", echo.origin().address());
    json.writeNumberProperty("probability", rounded(echo.probability()));
    json.writeNumberProperty("overlap", rounded(echo.overlap()));
    json.writeBooleanProperty("credits", echo.credits());
    json.writeNumberProperty("shared_mistakes", echo.sharedMistakes());
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Three digits: more would claim to be known. */
  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
