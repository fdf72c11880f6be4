package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given a sentence, how firmly its claim is put, and on whose word. */
class VoiceTest {
  private static final Reader READER = Reader.bundled();

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "nobody", textBlock = """
      Low Water season 2 will premiere on May 5.                                   | reported | nobody
      Netflix announced that Low Water season 2 will premiere on May 5.            | official | Netflix
      Low Water season 2 will premiere on May 5, Netflix said.                     | official | Netflix
      Low Water season 2 will premiere on May 5, said creator Ana Ruiz.            | official | Ana Ruiz
      According to Netflix, Low Water season 2 will premiere on May 5.             | official | Netflix
      Low Water season 2 will premiere on May 5, per the streamer Netflix.         | official | Netflix
      It is now official that Low Water season 2 will premiere on May 5.           | official | nobody
      Executives said that Low Water season 2 will premiere on May 5.              | official | nobody
      Low Water season 2 will premiere on May 5, according to Deadline.            | reported | nobody
      Variety revealed that Low Water season 2 will premiere on May 5.             | reported | nobody
      Sources said that Low Water season 2 will premiere on May 5.                 | reported | nobody
      Netflix has not confirmed it, but Low Water season 2 will premiere on May 5. | reported | nobody
      Ana Ruiz broke the news that Low Water season 2 will premiere on May 5.      | official | Ana Ruiz
      Ana Ruiz shared on Facebook that Low Water season 2 will premiere on May 5.  | official | Ana Ruiz
      Ana Ruiz let it slip that Low Water season 2 will premiere on May 5.         | official | Ana Ruiz
      Low Water season 2 will premiere on May 5, after Ana Ruiz broke her leg.     | reported | nobody
      Since Ana Ruiz gave birth, Low Water season 2 will premiere on May 5.        | reported | nobody
      Ana Ruiz shared a flat with us; Low Water season 2 will premiere on May 5.   | reported | nobody
      Ana Ruiz was told that Low Water season 2 will premiere on May 5.            | reported | nobody
      Low Water season 2 is said to premiere on May 5.                             | reported | nobody
      Low Water season 2 could premiere on May 5.                                  | expected | nobody
      Low Water season 2 is expected to premiere on May 5.                         | expected | nobody
      """)
  void tellsHowFirmAClaimIs(String sentence, String modality, String speaker) {
    assertThat(claims(sentence))
        .filteredOn(claim -> claim.fact() instanceof Fact.Release)
        .hasSize(1)
        .allSatisfy(claim -> {
          assertThat(claim.modality()).isEqualTo(Modality.of(modality));
          assertThat(claim.saidBy()).isEqualTo(speaker);
        });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "nobody", textBlock = """
      Tom Ashby, who plays Jack, is said to be leaving Low Water.             | leaves | reported | nobody
      Tom Ashby is reported to be leaving Low Water.                          | leaves | reported | nobody
      Tom Ashby is rumoured to be leaving Low Water.                          | leaves | expected | nobody
      Tom Ashby said he is leaving Low Water.                                 | leaves | official | Tom Ashby
      Tom Ashby was announced as the new lead of Low Water.                   | joins  | official | nobody
      Tom Ashby denied reports that he is leaving Low Water.                  | stars  | reported | nobody
      Tom Ashby, who plays Jack, is not leaving Low Water.                    | stars  | reported | nobody
      Tom Ashby, who has not stayed for long, is leaving Low Water.           | leaves | reported | nobody
      """)
  void nobodySpeaksOfHimselfByWhatIsSaidOfHim(
      String sentence, String status, String modality, String speaker) {
    assertThat(claims(sentence))
        .filteredOn(claim -> claim.fact() instanceof Fact.Cast)
        .hasSize(1)
        .allSatisfy(claim -> {
          assertThat(((Fact.Cast) claim.fact()).status()).isEqualTo(CastStatus.of(status));
          assertThat(claim.modality()).isEqualTo(Modality.of(modality));
          assertThat(claim.saidBy()).isEqualTo(speaker);
        });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Low Water season 2 was widely expected to be delayed.   | expected
      Low Water season 2 would be delayed by a strike.        | expected
      Low Water season 2, expected in May, has been delayed.  | reported
      """)
  void aDelayIsHedgedByItsOwnVerb(String sentence, String modality) {
    assertThat(claims(sentence))
        .filteredOn(claim -> claim.fact() instanceof Fact.Delayed)
        .extracting(Claim::modality)
        .containsExactly(Modality.of(modality));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Mia Stone was widely expected to be named showrunner of Low Water.  | expected
      Mia Stone would serve as executive producer of Low Water.           | expected
      Mia Stone, who may return, is the creator of Low Water.             | reported
      """)
  void aJobIsHedgedByTheVerbThatGivesIt(String sentence, String modality) {
    assertThat(claims(sentence))
        .filteredOn(claim -> claim.fact() instanceof Fact.Crew)
        .extracting(Claim::modality)
        .containsExactly(Modality.of(modality));
  }

  @Test
  void aHedgeBehindARowIsOfEachOfIt() {
    String title = "Apple TV+ and its dramas";
    String body = "Severance and Silo were widely expected to return in 2027."
        + " Slow Horses and Foundation would return in 2028.";
    Article article = new Article("row.txt", title, null, null, null, title + "\n\n" + body);
    List<Claim> claims = READER.read(article).claims();
    assertThat(claims).extracting(Claim::series).contains("Slow Horses", "Foundation");
    assertThat(claims)
        .allSatisfy(claim -> assertThat(claim.modality()).isEqualTo(Modality.EXPECTED));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Netflix has revealed when Low Water will be back. It returns on May 5.         | official | 2025-05-05
      Netflix has revealed the cast of Low Water. It returns on May 5.               | reported | 2025-05-05
      Netflix has confirmed that Low Water will return in 2026. It airs on May 5, 2026. | official | 2026-05-05
      """)
  void whatGoesOnWithAnAnnouncementIsAsFirm(String body, String modality, String window) {
    assertThat(claims(body))
        .filteredOn(claim -> claim.fact() instanceof Fact.Release)
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.modality()).isEqualTo(Modality.of(modality));
          assertThat(((Fact.Release) claim.fact()).window()).hasToString(window);
        });
  }

  @Test
  void aShootThatHasJustBegunIsNewsOfThoseWhoConfirmIt() {
    assertThat(claims("Netflix confirmed that filming of Low Water season 2 began Tuesday."))
        .extracting(Claim::modality)
        .containsExactly(Modality.OFFICIAL);
  }

  @Test
  void aHedgeBeyondAnAsideIsOfTheAside() {
    assertThat(
            claims("Low Water season 2 begins filming in June, with a premiere expected in 2026."))
        .filteredOn(claim -> claim.fact() instanceof Fact.ProductionStarted)
        .extracting(Claim::modality)
        .containsExactly(Modality.REPORTED);
    assertThat(claims(
            "Netflix has announced season 3 of Low Water, due in May, which would be its last."))
        .filteredOn(claim -> claim.fact() instanceof Fact.FinalSeason)
        .extracting(Claim::modality)
        .containsExactly(Modality.OFFICIAL);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ITV Press Centre      |                  | official
                            | - ENDS -         | official
                            | Notes to Editors | official
      FOR IMMEDIATE RELEASE |                  | official
      By Ana Ruiz           |                  | reported
                            | The press office | reported
      """)
  void whatAPressOfficeSendsIsItsOwnWord(String above, String below, String modality) {
    String body = "%s\n\nLow Water begins its second season on May 5. Ben Ode plays Vic.\n\n%s"
        .formatted(above == null ? "" : above, below == null ? "" : below);
    assertThat(claims(body))
        .isNotEmpty()
        .extracting(Claim::modality)
        .containsOnly(Modality.of(modality));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      LOS ANGELES, January 9, 2025 –          | official
      BURBANK, Calif. (Jan. 9, 2025) —        | official
      LEEDS – January 9 –                     | reported
      LEEDS, which saw a premiere in 2024, –  | reported
      """)
  void aPlaceAndAWholeDayOpenWhatAPressOfficeSends(String opening, String modality) {
    assertThat(claims(opening + " Low Water begins its second season on May 5. Ben Ode plays Vic."))
        .isNotEmpty()
        .extracting(Claim::modality)
        .containsOnly(Modality.of(modality));
  }

  private static List<Claim> claims(String sentence) {
    String title = "Low Water season 2";
    Article article = new Article(
        "low-water.txt", title, null, null, LocalDate.of(2025, 1, 10), title + "\n\n" + sentence);
    return READER.read(article).claims();
  }
}
