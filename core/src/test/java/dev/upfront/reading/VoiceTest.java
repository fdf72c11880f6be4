package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
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
      Low Water season 2 could premiere on May 5.                                  | expected | nobody
      Low Water season 2 is expected to premiere on May 5.                         | expected | nobody
      """)
  void tellsHowFirmAClaimIs(String sentence, String modality, String speaker) {
    String title = "Low Water season 2";
    Article article = new Article(
        "low-water.txt", title, null, null, LocalDate.of(2025, 1, 10), title + "\n\n" + sentence);
    List<Claim> claims = READER.read(article).claims();
    assertThat(claims)
        .filteredOn(claim -> claim.fact() instanceof Fact.Release)
        .hasSize(1)
        .allSatisfy(claim -> {
          assertThat(claim.modality()).isEqualTo(Modality.of(modality));
          assertThat(claim.saidBy()).isEqualTo(speaker);
        });
  }
}
