package dev.upfront.ledger;

import static dev.upfront.ledger.Press.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.upfront.reading.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerJsonTest {
  private static final Reading READING = Press.at("https://reelanddial.example/silo")
      .by("Reel & Dial")
      .on("2023-04-19")
      .says("Wool, “Shift” and\tDust.")
      .claims("Silo", 2, release("2024-11"))
      .read();

  private static String line() {
    RecordedArticle article = new RecordedArticle(
        "https://reelanddial.example/silo",
        1,
        "Reel & Dial",
        "",
        LocalDate.parse("2023-04-19"),
        READING.dated(),
        LocalDate.parse("2023-04-19"),
        Instant.parse("2023-05-10T12:00:00.123456Z"),
        Fingerprint.of(READING.article().text()),
        List.of());
    return LedgerJson.write(new Entry(article, READING, List.of()));
  }

  @Test
  void isTheContractsLineAndWhatTheLedgerKnowsBesides() {
    assertThat(line())
        .startsWith(
            "{\"id\":\"https://reelanddial.example/silo\",\"title\":\"\",\"published\":\"2023-04-19\"")
        .endsWith("],\"outlet\":\"Reel & Dial\",\"address\":\"https://reelanddial.example/silo\","
            + "\"version\":1,\"day\":\"2023-04-19\",\"recorded_at\":\"2023-05-10T12:00:00.123456Z\","
            + "\"text\":\"Wool, “Shift” and\\tDust.\\nhttps://reelanddial.example/silo has it (REPORTED)"
            + " that Release[window=2024-11, platform=Netflix, part=null] of Silo.\\n\"}");
  }

  @Test
  void isReadBackEqual() {
    assertThat(LedgerJson.parse(line()))
        .isEqualTo(new LedgerJson.Line(READING, Instant.parse("2023-05-10T12:00:00.123456Z")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wool, |Steel, |the text holds",
        "\"recorded_at\":|\"was\":|“recorded_at” is missing",
        "\"outlet\":\"Reel & Dial\"|\"outlet\":7|“outlet” is no text",
        "\"2023-04-19\",\"dated|\"2023-04-31\",\"dated|2023-04-31",
        "{\"id\"|{{\"id\"|not JSON",
        "\"version\":1|\"volume\":1|“volume” does not belong here",
      })
  void whatIsNoSuchLineIsTold(String part, String other, String complaint) {
    String broken = line().replace(part, other);
    assertThat(broken).isNotEqualTo(line());

    assertThatThrownBy(() -> LedgerJson.parse(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(complaint);
  }
}
