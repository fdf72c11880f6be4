package dev.upfront.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.ledger.Press;
import dev.upfront.standing.Question;
import dev.upfront.standing.Standing;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentencesTest {
  private static final String KEEPERS = "The Lighthouse Keepers";

  @TempDir
  private Path folder;

  private Archive archive;

  @BeforeEach
  void open() {
    archive = new Archive(folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Standing season(int season, String day) throws Standings.UnknownSeriesException {
    return archive.standing(KEEPERS, day).season(season).orElseThrow();
  }

  private static String premiere(Standing standing, int part) {
    return Sentences.premiere(
        standing, standing.answer(new Question.Premiere(part)).orElseThrow());
  }

  private static Fact part(int part, String day) {
    return new Fact.Release(Window.of(PartialDate.parse(day)), null, part);
  }

  @Test
  void aSeasonThatComesInPartsHasTheDayOfItsNextPart() throws Standings.UnknownSeriesException {
    archive
        .says("2024-10-18", KEEPERS, 6, new Fact.Renewed(null))
        .says("2024-10-18", KEEPERS, 6, part(2, "2024-11-15"))
        .says("2024-10-18", KEEPERS, 6, part(3, "2025-06"));

    assertThat(Sentences.answer(season(6, "2024-11-01")))
        .isEqualTo("Season 6 is ordered. Part 2 is to come out on 15 Nov 2024.");
    assertThat(Sentences.answer(season(6, "2024-12-01")))
        .isEqualTo("Season 6 is ordered. Part 3 is to come out in Jun 2025.");
    assertThat(premiere(season(6, "2024-12-01"), 2))
        .isEqualTo(
            "Part 2 of season 6 was to come out on 15 Nov 2024; nothing since says that it did.");
    assertThat(premiere(season(6, "2024-12-01"), 3))
        .isEqualTo("Part 3 of season 6 is to come out in Jun 2025.");
  }

  @Test
  void aDayThatIsOverIsNotToldAsOneOnWhichItCame() throws Standings.UnknownSeriesException {
    archive.says("2025-08-01", KEEPERS, 2, Press.release("2025-10-09"));

    assertThat(Sentences.answer(season(2, "2025-10-08")))
        .isEqualTo("Season 2 comes out on 9 Oct 2025 on Netflix.");
    assertThat(Sentences.answer(season(2, "2025-10-09")))
        .isEqualTo("Season 2 comes out on 9 Oct 2025 on Netflix.");
    assertThat(Sentences.answer(season(2, "2025-10-10")))
        .isEqualTo("Season 2 was to come out on 9 Oct 2025 on Netflix; "
            + "nothing since says that it did.");

    archive.says("2025-10-12", KEEPERS, 2, Press.release("2025-10-09"));

    assertThat(Sentences.answer(season(2, "2025-10-12")))
        .isEqualTo("Season 2 came out on 9 Oct 2025 on Netflix.");
  }

  @Test
  void aSeasonIsOutOnceADayIsToldForALaterOne() throws Standings.UnknownSeriesException {
    archive
        .says("2023-08-01", KEEPERS, 1, Press.release("2023-10-09"))
        .says("2025-09-12", KEEPERS, 2, Press.release("2025-10-09"));

    assertThat(Sentences.answer(season(1, "2025-09-11"))).contains("was to come out");
    assertThat(Sentences.answer(season(1, "2025-10-12")))
        .isEqualTo("Season 1 came out on 9 Oct 2023 on Netflix.");
  }

  @Test
  void aDayForWhatIsNotDecidedIsToldAsThat() throws Standings.UnknownSeriesException {
    archive
        .says("2024-10-18", KEEPERS, 2, new Fact.Undecided())
        .says(
            "2024-10-18",
            KEEPERS,
            2,
            new Fact.Release(Window.from(PartialDate.parse("2026-01")), null, null));

    Standing season = season(2, "2024-11-01");

    assertThat(premiere(season, 1)).startsWith(Sentences.answer(season));
  }
}
