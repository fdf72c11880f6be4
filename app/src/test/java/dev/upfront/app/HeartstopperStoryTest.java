package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Standings;
import dev.upfront.intake.Article;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Support;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the bundled articles made of Heartstopper, month by month: the story as it was believed at the time, with its
 * errors. The story stands in {@code heartstopper-by-month.txt}, to be read by people; {@code -Dupfront.golden=write}
 * writes it anew.
 */
class HeartstopperStoryTest {
  private static final YearMonth FIRST = YearMonth.of(2022, 4);
  private static final YearMonth LAST = YearMonth.of(2024, 10);
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/upfront/app/heartstopper-by-month.txt");

  /** Undated articles count from the day on which they may have been written at the latest. */
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-06-01T12:00:00Z"));

  @TempDir
  private Path folder;

  @Test
  void theStoryIsTheSameInWhateverOrderItsArticlesAreAdded() throws IOException {
    Reader reader = Reader.bundled();
    List<Reading> readings = new ArrayList<>();
    for (Article article : PressPack.articles()) {
      readings.add(reader.read(article));
    }
    String story = story(readings, "in-order.db");
    if ("write".equals(System.getProperty("upfront.golden"))) {
      Files.writeString(GOLDEN, story);
    }
    assertThat(story).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(readings, new Random(seed));
      assertThat(story(readings, "shuffled-" + seed + ".db")).isEqualTo(story);
    }
  }

  private String story(List<Reading> readings, String name) {
    try (Ledger ledger = Ledger.open("jdbc:sqlite:" + folder.resolve(name), CLOCK)) {
      readings.forEach(ledger::record);
      Standings standings = new Standings(ledger);
      standings.mark(LocalDate.of(2025, 6, 1));
      StringBuilder story = new StringBuilder();
      Map<Integer, String> before = new HashMap<>();
      for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
        story.append("== ").append(month.atEndOfMonth()).append('\n');
        String news = news(standings, month.atEndOfMonth(), before);
        story.append(news.isEmpty() ? "no change\n" : news).append('\n');
      }
      return story.toString();
    }
  }

  /** The seasons of which more is believed or otherwise than a month before; that one fades a little is no news. */
  private static String news(Standings standings, LocalDate day, Map<Integer, String> before) {
    try {
      SeriesStanding series = standings.of("Heartstopper", AsOf.day(day));
      return series.seasons().stream()
          .filter(season -> {
            String plain = told(season).replaceAll("[0-9]+ in 10", "");
            return !plain.equals(before.put(season.season(), plain));
          })
          .map(HeartstopperStoryTest::told)
          .collect(Collectors.joining());
    } catch (Standings.UnknownSeriesException e) {
      throw new AssertionError(e);
    }
  }

  private static String told(Standing season) {
    StringBuilder told = new StringBuilder(Sentences.answer(season)).append('\n');
    for (Question question : List.of(
        new Question.Happening(),
        Question.Premiere.FIRST,
        new Question.FilmingStart(),
        new Question.FilmingEnd(),
        new Question.Episodes())) {
      season.answer(question).ifPresent(answer -> told.append(line(answer)));
    }
    return told.toString();
  }

  private static String line(Answer answer) {
    String dissent = answer.dissent().stream()
        .filter(support -> !support.implied())
        .map(support -> support.claim().article().source() + " "
            + Sentences.value(support.value())
            + (support.isEcho() ? " (echo)" : ""))
        .collect(Collectors.joining(", "));
    String first = answer
        .first()
        .map(Support::claim)
        .map(claim -> claim.article().source())
        .orElse("nobody by itself");
    return "  %s: %s, %s, %s; first %s%s%n"
        .formatted(
            Sentences.question(answer.question()).toLowerCase(Locale.ROOT),
            Sentences.value(answer.value()),
            sureness(answer.confidence()),
            answer.firmness().word(),
            first,
            dissent.isEmpty() ? "" : "; against it " + dissent);
  }

  /** In tenths: a digit more would make the story change with each figure of the model. */
  private static String sureness(double confidence) {
    return Math.round(confidence * 10) + " in 10";
  }
}
