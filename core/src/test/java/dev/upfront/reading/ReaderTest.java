package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Given an article, these claims. */
class ReaderTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void readsAnOrderedSeasonWithItsPlatform() {
    Claim claim = only(
        "Bellwether: Netflix renews the drama",
        "Netflix has renewed “Bellwether” for a second season, the streamer announced on Friday.");
    assertThat(claim.series()).isEqualTo("Bellwether");
    assertThat(claim.season()).isEqualTo(2);
    assertThat(claim.fact()).isEqualTo(new Fact.Renewed("Netflix"));
    assertThat(claim.modality()).isEqualTo(Modality.OFFICIAL);
    assertThat(claim.evidence().quote()).startsWith("Netflix has renewed").endsWith("on Friday.");
  }

  @Test
  void dropsWhatOnlyPointsElsewhere() {
    assertThat(claims(
            "Bellwether season 2", "Read More – Lanternfish Season 3 premieres on 3 May 2025!"))
        .isEmpty();
  }

  @Test
  void tellsTheSameBytesForTheSameArticle() {
    Article article = article("Bellwether season 2: all we know", SAMPLE);
    String first = ReadingJson.write(READER.read(article));
    assertThat(ReadingJson.write(READER.read(article))).isEqualTo(first);
    assertThat(ReadingJson.write(Reader.bundled().read(article))).isEqualTo(first);
  }

  @Property(tries = 300)
  void survivesAnyText(@ForAll String text) {
    for (Claim claim : READER.read(article("Bellwether season 2", text)).claims()) {
      assertThat(claim.evidence().quote()).isNotEmpty();
    }
  }

  @Property(tries = 200)
  void quotesAreSlicesWhateverStandsBetweenTheSentences(@ForAll("odd") String odd) {
    String body = SAMPLE.replace(". ", ". " + odd + " ");
    Article article = article("Bellwether season 2: all we know", body);
    for (Claim claim : READER.read(article).claims()) {
      assertThat(article
              .text()
              .substring(claim.evidence().start(), claim.evidence().end()))
          .isEqualTo(claim.evidence().quote());
    }
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> odd() {
    return net.jqwik.api.Arbitraries.of(
        "\u200f", "\u200b", "e\u0301", "🎬", "\ud800", "\u202e", "\ufeff", "“", "((((", "''",
        "\u00ad", "Ａ");
  }

  private static final String SAMPLE =
      "Netflix has renewed “Bellwether” for a second season. Ana Dell, who plays Ruth, will return. "
          + "Filming began in May 2023 in Leeds. The first season premiered on 3 March 2022.";

  /** The article that started it, marked by hand; it is not part of the project. */
  @Test
  void readsTheArticleThatStartedIt() throws IOException {
    Path seed = Path.of("..", "..", "shared", "seed", "heartstopper-season-2.txt");
    assumeTrue(Files.exists(seed), "the seed article is not on this machine");
    String text = Files.readString(seed);
    String title = text.substring(0, text.indexOf('\n'));
    Reading reading = READER.read(new Article(
        "seed",
        title,
        null,
        null,
        null,
        title + "\n\n" + text.substring(title.length()).strip()));

    assertThat(reading.series()).isEqualTo("Heartstopper");
    assertThat(reading.season()).isEqualTo(2);
    // It carries no date: it was written while filming, which began in September, went on.
    assertThat(Objects.requireNonNull(reading.dated().firstDay()))
        .isBetween("2022-08-25", "2022-12-01");
    assertThat(Objects.requireNonNull(reading.dated().lastDay()))
        .isBetween("2022-12-01", "2022-12-31");
    assertHas(reading, 2, new Fact.Renewed("Netflix"));
    assertHas(reading, 3, new Fact.Renewed("Netflix"));
    assertHas(reading, 2, new Fact.Release(Window.from(PartialDate.of(2023, 5)), "Netflix", null));
    assertHas(reading, 2, new Fact.ProductionOngoing());
    assertHas(reading, 2, new Fact.ProductionStarted(Window.of(PartialDate.of(2022, 9))));
    assertHas(reading, 1, new Fact.ProductionStarted(Window.of(PartialDate.of(2021, 4))));
    assertHas(reading, 1, new Fact.ProductionWrapped(Window.of(PartialDate.of(2021, 6))));
    assertHas(reading, 1, new Fact.Release(Window.of(PartialDate.of(2022, 4)), "Netflix", null));
    assertHas(reading, 2, new Fact.NoDateYet());
    assertHas(reading, 2, new Fact.Cast("Kit Connor", "Nick", CastStatus.RETURNS));
    assertHas(reading, 2, new Fact.Cast("Joe Locke", "Charlie", CastStatus.RETURNS));
    assertHas(reading, 2, new Fact.Cast("Bel Priestley", "Naomi", CastStatus.JOINS));
    assertHas(reading, 2, new Fact.Cast("Nima Taleghani", "Mr. Farouk", CastStatus.JOINS));
    for (Job job : List.of(Job.CREATOR, Job.WRITER, Job.PRODUCER)) {
      assertThat(reading.claims())
          .anySatisfy(
              claim -> assertThat(claim.fact()).isEqualTo(new Fact.Crew("Alice Oseman", job)));
    }
    assertThat(reading.claims())
        .anySatisfy(claim -> assertThat(claim.fact())
            .isInstanceOfSatisfying(
                Fact.BasedOn.class,
                source -> assertThat(source.author()).isEqualTo("Alice Oseman")));
  }

  private static void assertHas(Reading reading, int season, Fact fact) {
    assertThat(reading.claims()).anySatisfy(claim -> {
      assertThat(claim.series()).isEqualTo("Heartstopper");
      assertThat(claim.season()).isEqualTo(season);
      assertThat(claim.fact()).isEqualTo(fact);
    });
  }

  private static Claim only(String title, String body) {
    List<Claim> claims = claims(title, body);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static List<Claim> claims(String title, String body) {
    return READER.read(article(title, body)).claims();
  }

  private static Article article(String title, String body) {
    return new Article("test", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + body);
  }
}
