package dev.upfront.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The order in which articles are added changes no answer, and neither does the way through an export. */
class AnyOrderTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2023-05-10T12:00:00Z"));
  private static final List<String> SERIES =
      List.of("Heartstopper", "HEARTSTOPPER", "Silo", "The Lighthouse Keepers");

  private static Path folder = Path.of("");
  private static int ledgers;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("ledgers");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static Ledger ledger() {
    return Ledger.open("jdbc:sqlite:" + folder.resolve(ledgers++ + ".db"), CLOCK);
  }

  /** Articles, each by its number; the same number is the same article. */
  @Provide
  Arbitrary<List<Integer>> articles() {
    return Arbitraries.integers().between(0, 11).list().ofMaxSize(16);
  }

  private static Reading article(int number) {
    Press press = number % 3 == 0
        ? Press.at("https://couchlight.example/" + number).by("Couchlight")
        : Press.file("press/" + number + ".txt");
    if (number % 4 == 1) {
      press.within("2022-11", "2022-12");
    } else if (number % 4 != 2) {
      press.on("2023-0" + (1 + number % 5) + "-11");
    }
    for (int i = 0; i <= number % 3; i++) {
      press.claims(SERIES.get((number + i) % SERIES.size()), i + 1, new Fact.EpisodeCount(8 + i));
    }
    return press.read();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void anyOrderOfAddingGivesEqualClaims(
      @ForAll("articles") List<Integer> articles, @ForAll("shuffles") List<Integer> order) {
    List<Integer> shuffled = new ArrayList<>();
    for (int i : order) {
      if (i < articles.size()) {
        shuffled.add(articles.get(i));
      }
    }
    try (Ledger one = ledger();
        Ledger other = ledger()) {
      articles.forEach(number -> one.record(article(number)));
      shuffled.forEach(number -> other.record(article(number)));

      assertThat(answers(other)).isEqualTo(answers(one));
    }
  }

  @Provide
  Arbitrary<List<Integer>> shuffles() {
    return Arbitraries.shuffle(Stream.iterate(0, i -> i + 1).limit(16).toList());
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void importingAnExportGivesAnEqualLedger(@ForAll("histories") List<Reading> readings) {
    try (Ledger one = ledger();
        Ledger other = ledger()) {
      Instant[] now = {CLOCK.instant()};
      readings.forEach(reading -> {
        one.record(reading, now[0]);
        now[0] = now[0].plusSeconds(40_000);
      });

      one.entries(AsOf.day(LocalDate.MAX)).map(LedgerJson::write).forEach(line -> {
        LedgerJson.Line read = LedgerJson.parse(line);
        other.record(read.reading(), read.recordedAt());
      });

      assertThat(answers(other)).isEqualTo(answers(one));
      assertThat(other.entries(AsOf.day(LocalDate.MAX)))
          .isEqualTo(one.entries(AsOf.day(LocalDate.MAX)).toList());
    }
  }

  /** Articles at few addresses, so that most are edits of earlier ones. */
  @Provide
  Arbitrary<List<Reading>> histories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 9),
            Arbitraries.integers().between(0, 3))
        .as((address, words, claims) -> {
          Press press = address == 0
              ? Press.file("notes \u2028 “é”.txt")
              : Press.at("https://couchlight.example/" + address)
                  .on("2023-04-0" + words)
                  .says("😀 Written with “\\\"”: " + words);
          for (int i = 0; i < claims; i++) {
            press.claims("Silo", i + 1, new Fact.EpisodeCount(words));
          }
          return press.read();
        })
        .list()
        .ofMaxSize(8);
  }

  private static List<Object> answers(Ledger ledger) {
    List<Object> answers = new ArrayList<>();
    answers.add(ledger.series());
    for (String day : List.of("2022-12-31", "2023-02-28", "2023-04-11", "2024-01-01")) {
      for (String title : SERIES) {
        answers.add(ledger.claims(title, AsOf.day(LocalDate.parse(day))));
      }
    }
    return answers;
  }
}
