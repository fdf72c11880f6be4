package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingPageTest {
  private static final String TEXT = """
      Heartstopper Season 2: Everything We Know

      Netflix has renewed Heartstopper for a second and a third season.
      Netflix says that it will arrive no earlier than May 2023, and that there will be eight episodes of it, each of them half an hour long as before, with a few of them a little longer.
      The series premiered in April 2022.
      Kit Connor and Joe Locke are back as Nick and Charlie.
      Olivia Colman, Jenny Walser and William Gao may return.
      Alice Oseman created it.
      Doctor Who is back in November 2023.
      """;
  private static final Article ARTICLE =
      new Article("a.txt", "Heartstopper Season 2: Everything We Know", null, null, null, TEXT);

  private final List<Claim> claims = new ArrayList<>();

  private void claim(
      String series,
      @Nullable Integer season,
      Fact fact,
      Modality modality,
      @Nullable String saidBy,
      String quoteStart) {
    int start = TEXT.indexOf(quoteStart);
    Evidence evidence = Evidence.of(TEXT, start, TEXT.indexOf('\n', start));
    claims.add(new Claim(series, season, fact, modality, saidBy, evidence));
  }

  private String page(Window dated) {
    return new ReadingPage(Ink.PLAIN).of(new Reading(ARTICLE, dated, "Heartstopper", 2, claims));
  }

  @Test
  void groupsClaimsBySeasonAndPeopleByWhatIsSaidOfThem() {
    String series = "Heartstopper";
    claim(series, 2, new Fact.Renewed("Netflix"), Modality.OFFICIAL, "Netflix", "Netflix has");
    claim(series, 3, new Fact.Renewed("Netflix"), Modality.OFFICIAL, "Netflix", "Netflix has");
    Fact may = new Fact.Release(Window.from(PartialDate.parse("2023-05")), "Netflix", null);
    claim(series, 2, may, Modality.OFFICIAL, "Netflix", "Netflix says");
    claim(series, 2, new Fact.EpisodeCount(8), Modality.OFFICIAL, "Netflix", "Netflix says");
    Fact april = new Fact.Release(Window.of(PartialDate.parse("2022-04")), null, null);
    claim(series, 1, april, Modality.REPORTED, null, "The series");
    claim(series, 2, cast("Kit Connor", "Nick"), Modality.REPORTED, null, "Kit");
    claim(series, 2, cast("Joe Locke", "Charlie"), Modality.REPORTED, null, "Kit");
    claim(series, 2, cast("Olivia Colman", null), Modality.EXPECTED, null, "Olivia");
    claim(series, 2, cast("Jenny Walser", null), Modality.EXPECTED, null, "Olivia");
    claim(series, 2, cast("William Gao", null), Modality.EXPECTED, null, "Olivia");
    claim(
        series, null, new Fact.Crew("Alice Oseman", Job.CREATOR), Modality.REPORTED, null, "Alice");
    Fact november = new Fact.Release(Window.of(PartialDate.parse("2023-11")), null, null);
    claim("Doctor Who", 14, november, Modality.REPORTED, null, "Doctor");

    assertThat(page(Window.of(PartialDate.parse("2022-11"), PartialDate.parse("2022-12"))))
        .isEqualTo("""
            Heartstopper Season 2: Everything We Know
            undated; written between 1 Nov 2022 and 31 Dec 2022 · a.txt

            Heartstopper · Season 3
              Renewed            by Netflix                        official  Netflix
                                 “Netflix has renewed Heartstopper for a second and a third
                                 season.”

            Heartstopper · Season 2
              Renewed            by Netflix                        official  Netflix
                                 “Netflix has renewed Heartstopper for a second and a third
                                 season.”
              Release            from May 2023 on Netflix          official  Netflix
              Length             8 episodes                        official  Netflix
                                 “Netflix says that it will arrive no earlier than May 2023,
                                 and that there will be eight episodes of it, each of them…
              Returns            Kit Connor as Nick                reported
                                 Joe Locke as Charlie
                                 “Kit Connor and Joe Locke are back as Nick and Charlie.”
                                 Olivia Colman, Jenny Walser,      expected
                                   William Gao
                                 “Olivia Colman, Jenny Walser and William Gao may return.”

            Heartstopper · Season 1
              Release            Apr 2022                          reported
                                 “The series premiered in April 2022.”

            Heartstopper · Series as a whole
              Creator            Alice Oseman                      reported
                                 “Alice Oseman created it.”

            Doctor Who · Season 14
              Release            Nov 2023                          reported
                                 “Doctor Who is back in November 2023.”
            """);
  }

  @Test
  void leavesTheSeriesOutWhereThereIsButOne() {
    claim("Heartstopper", 3, new Fact.Renewed(null), Modality.REPORTED, null, "Netflix has");

    assertThat(page(Window.ANY)).contains("\n\nSeason 3\n  Renewed");
  }

  private static Fact cast(String person, @Nullable String character) {
    return new Fact.Cast(person, character, CastStatus.RETURNS);
  }

  @Test
  void saysWhatIsKnownOfTheDayOfAnUndatedArticle() {
    PartialDate november = PartialDate.parse("2022-11-14");

    assertThat(page(Window.of(november))).contains("\nundated; written on 14 Nov 2022 ·");
    assertThat(page(Window.from(november))).contains("\nundated; written after 14 Nov 2022 ·");
    assertThat(page(Window.until(november))).contains("\nundated; written before 14 Nov 2022 ·");
    assertThat(page(Window.ANY)).contains("\nundated ·");
  }

  @Test
  void anArticleThatClaimsNothingIsSaidTo() {
    assertThat(page(Window.ANY)).endsWith("\n\n  Claims nothing of any season.\n");
  }
}
