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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierPageTest {
  private static final String SERIES = "The Lighthouse Keepers";

  private final List<Reading> readings = new ArrayList<>();

  private void article(String outlet, String day, String text, Claim... claims) {
    LocalDate published = LocalDate.parse(day);
    readings.add(new Reading(
        new Article(outlet, "", outlet, null, published, text),
        Window.of(PartialDate.of(published)),
        SERIES,
        2,
        Arrays.asList(claims)));
  }

  private static Claim claim(Fact fact, Modality modality, String quote) {
    return new Claim(SERIES, 2, fact, modality, null, Evidence.of(quote, 0, quote.length()));
  }

  private static Fact release(String from, String to) {
    return new Fact.Release(new Window(PartialDate.parse(from), PartialDate.parse(to)), null, null);
  }

  private String page() {
    return new DossierPage(Ink.PLAIN).of(readings);
  }

  @Test
  void putsClaimsInTheOrderOfTimeAndContradictionsSideBySide() {
    String echo = "It starts on Thursday 13 August.";
    article(
        "Echo Chamber",
        "2023-04-20",
        echo,
        claim(release("2023-08-13", "2023-08-13"), Modality.REPORTED, echo));
    String order = "Netflix has renewed it. Ana Müller, who writes it, returns as Ída.";
    article(
        "Screen Ledger",
        "2022-05-20",
        order,
        claim(new Fact.Renewed("Netflix"), Modality.OFFICIAL, order),
        claim(release("2023-06", "2023-08"), Modality.EXPECTED, order),
        claim(new Fact.Cast("Ana Müller", "Ída", CastStatus.RETURNS), Modality.OFFICIAL, order),
        claim(new Fact.Crew("Ana Müller", Job.WRITER), Modality.OFFICIAL, order));
    String date = "Season 2 starts on Thursday 3 August, the streamer has announced.";
    Claim third = claim(release("2023-08-03", "2023-08-03"), Modality.OFFICIAL, date);
    article("Telly Post", "2023-04-19", date, third);
    article("Late News", "2023-04-21", date, third);

    assertThat(page()).isEqualTo("""
            The Lighthouse Keepers                                                4 articles
            ────────────────────────────────────────────────────────────────────────────────
            Season 2
              Status     20 May 2022  Screen Ledger        renewed by Netflix       official
              Release    20 May 2022  Screen Ledger        Jun–Aug 2023             expected
                         19 Apr 2023  Telly Post +1        3 Aug 2023               official
                         20 Apr 2023  Echo Chamber         13 Aug 2023              reported
              Cast       Ana Müller as Ída (returns)
              Crew       Ana Müller (writer)

              At odds
              Release: 3 Aug 2023                   │ Release: 13 Aug 2023
              Telly Post, 19 Apr 2023               │ Echo Chamber, 20 Apr 2023
              “Season 2 starts on Thursday 3        │ “It starts on Thursday 13 August.”
              August, the streamer has announced.”  │
            """);
  }

  @Test
  void twoGuessesContradictNobody() {
    String guess = "It may be back in June, or in October.";
    article(
        "Telly Post",
        "2023-01-01",
        guess,
        claim(release("2023-06", "2023-06"), Modality.EXPECTED, guess),
        claim(release("2023-10", "2023-10"), Modality.EXPECTED, guess));

    assertThat(page()).doesNotContain("At odds");
  }

  @Test
  void longListsAreCutAndSayByHowMuch() {
    for (int day = 1; day <= 20; day++) {
      String text = "It starts on the day " + day;
      article(
          "Outlet " + day,
          "2023-01-%02d".formatted(day),
          text,
          claim(release("2023-08-%02d".formatted(day), "2023-08-31"), Modality.EXPECTED, text),
          claim(
              new Fact.Cast("Somebody Number" + day, null, CastStatus.STARS),
              Modality.REPORTED,
              text));
    }

    assertThat(page()).contains("… and 13 more", "· and ").containsPattern("and \\d+ more\n");
  }
}
