package dev.upfront.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job keeps of articles is what a ledger would have of them. */
class VersionTest {
  private static final Instant AT = Instant.parse("2023-06-01T10:00:00Z");

  private static final List<Reading> READINGS = List.of(
      reading("2023-03-01", "It is renewed, and eight episodes long.", renewed(), episodes(8)),
      reading("2023-04-01", "It is renewed, ten episodes long.", renewed(), episodes(10)),
      reading("2023-02-01", "An older copy, cancelled.", new Fact.Cancelled(null)),
      reading(null, "Without a day: ten episodes.", episodes(10)));

  @Test
  void versions_in_order_are_those_of_a_ledger_that_got_them_so(@TempDir Path folder) {
    List<Version> versions =
        Version.inOrder(READINGS.stream().map(each -> Version.first(each, AT)).toList());
    try (Ledger ledger =
        Ledger.open("jdbc:sqlite:" + folder.resolve("upfront.db"), InstantSource.system())) {
      READINGS.forEach(each -> ledger.record(each, AT));
      List<Version> recorded = ledger
          .entries(AsOf.day(LocalDate.MAX))
          .map(each -> new Version(each.article(), each.claims()))
          .toList();
      assertThat(versions).isEqualTo(recorded);
      assertThat(recorded.get(0).claims()).anyMatch(claim -> claim.withdrawn() != null);
    }
  }

  @Test
  void a_version_is_read_back_as_it_was_written() {
    List<Version> versions =
        Version.inOrder(READINGS.stream().map(each -> Version.first(each, AT)).toList());
    assertThat(versions)
        .allSatisfy(
            each -> assertThat(VersionJson.parse(VersionJson.write(each))).isEqualTo(each));
  }

  @Test
  void what_a_later_program_adds_is_passed_over() {
    String line = VersionJson.write(Version.first(READINGS.get(0), AT));
    assertThat(VersionJson.parse(line.replaceFirst("\\{", "{\"mood\":\"hopeful\",")))
        .isEqualTo(Version.first(READINGS.get(0), AT));
  }

  @Test
  void tallies_of_months_come_to_those_of_a_ledger(@TempDir Path folder) {
    List<Mark> marks = List.of(
        mark("2023-01-31", true, 1),
        mark("2023-01-02", false, 0.25),
        mark("2023-02-01", false, 1.0 / 3),
        mark("2023-03-01", false, 1));
    try (Ledger ledger =
        Ledger.open("jdbc:sqlite:" + folder.resolve("upfront.db"), InstantSource.system())) {
      ledger.record(READINGS.get(0), AT);
      ledger.replaceMarks("Silo", marks);
      LocalDate day = LocalDate.of(2023, 3, 15);
      assertThat(MonthTally.tallies(MonthTally.of(marks), day)).isEqualTo(ledger.tallies(day));
      assertThat(ledger.tallies(day)).hasSize(1);
    }
  }

  private static Mark mark(String settled, boolean right, double blame) {
    return new Mark(
        "Reel & Dial",
        FactType.RELEASE,
        Modality.REPORTED,
        LocalDate.parse(settled),
        right,
        blame,
        30,
        true);
  }

  private static Fact renewed() {
    return new Fact.Renewed("Apple TV+");
  }

  private static Fact episodes(int count) {
    return new Fact.EpisodeCount(count);
  }

  private static Reading reading(@Nullable String day, String text, Fact... facts) {
    LocalDate published = day == null ? null : LocalDate.parse(day);
    Article article = new Article(
        "silo.html", "Silo", "Reel & Dial", "https://reelanddial.example/silo", published, text);
    return new Reading(
        article,
        published == null ? Window.ANY : Window.of(PartialDate.of(published)),
        "Silo",
        3,
        List.of(facts).stream()
            .map(fact -> new Claim(
                "Silo", 3, fact, Modality.REPORTED, null, Evidence.of(text, 0, text.length())))
            .toList());
  }
}
