package dev.upfront.app;

import dev.upfront.dossier.Histories;
import dev.upfront.forecast.History;
import dev.upfront.forecast.Milestone;
import dev.upfront.forecast.Past;
import dev.upfront.forecast.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The seasons that come with Upfront; NOTICE names their sources. */
final class ShippedSeasons {
  /** The day of the snapshot: later premieres in it are announced ones. */
  static final LocalDate TAKEN = LocalDate.of(2026, 8, 22);

  /** The day on which the list of dramas ends. */
  private static final LocalDate DRAMAS_TAKEN = LocalDate.of(2018, 10, 10);

  private ShippedSeasons() {}

  /** The past of each series, for what the press leaves out. */
  static Histories series() {
    return new Histories(histories("seasons.csv", TAKEN));
  }

  /** All of it. */
  static Past past() {
    return past(histories("seasons.csv", TAKEN));
  }

  /** Other seasons in the place of those that come with it; what is known of renewals and of making stays. */
  static Past past(List<History> seasons) {
    return new Past(seasons, histories("dramas.csv", DRAMAS_TAKEN), milestones());
  }

  private static List<History> histories(String name, LocalDate until) {
    try (Reader reader = open(name)) {
      return SeasonFile.csv(reader, name).histories(until);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SeasonFileException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<Past.SeasonKey, List<Milestone>> milestones() {
    Map<Past.SeasonKey, List<Milestone>> milestones = new HashMap<>();
    CSVFormat format = CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .setCommentMarker('#')
        .get();
    try (Reader reader = open("milestones.csv")) {
      for (CSVRecord row : format.parse(reader)) {
        milestones
            .computeIfAbsent(
                new Past.SeasonKey(row.get("series"), Integer.parseInt(row.get("season"))),
                unseen -> new ArrayList<>())
            .add(new Milestone(stage(row.get("stage")), LocalDate.parse(row.get("day"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return milestones;
  }

  private static Stage stage(String word) {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("“" + word + "” is no stage"));
  }

  private static Reader open(String name) {
    InputStream stream = ShippedSeasons.class.getResourceAsStream("seasons/" + name);
    if (stream == null) {
      throw new IllegalStateException("the resource " + name + " is missing from the jar");
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
