package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingJsonTest {
  private static final Article ARTICLE = new Article(
      "a.txt",
      "Heartstopper “Season 2”",
      null,
      null,
      null,
      "Heartstopper “Season 2”\n\nIt returns no earlier than June 2023, Netflix says. 💛\n");

  private final ClaimSchema schema = new ClaimSchema();

  private static Evidence evidence() {
    int start = ARTICLE.text().indexOf("It returns");
    return Evidence.of(ARTICLE.text(), start, ARTICLE.text().indexOf("💛") + 2);
  }

  private static Claim claim(Fact fact) {
    return new Claim("Heartstopper", 2, fact, Modality.REPORTED, null, evidence());
  }

  private static Reading reading(Claim... claims) {
    return new Reading(ARTICLE, Window.ANY, "Heartstopper", 2, List.of(claims));
  }

  @Test
  void looksAsTheContractShowsIt() {
    Reading reading = new Reading(
        ARTICLE,
        Window.of(PartialDate.parse("2022-11-01"), PartialDate.parse("2022-12-31")),
        "Heartstopper",
        2,
        List.of(new Claim(
            "Heartstopper",
            2,
            new Fact.Release(Window.from(PartialDate.parse("2023-06")), null, null),
            Modality.EXPECTED,
            "Netflix",
            evidence())));

    assertThat(ReadingJson.write(reading)).isEqualTo("""
            {"id":"a.txt","title":"Heartstopper “Season 2”","published":null,\
            "dated":{"from":"2022-11-01","to":"2022-12-31"},"series":"Heartstopper","season":2,\
            "claims":[{"type":"release","series":"Heartstopper","season":2,\
            "from":"2023-06","to":null,"platform":null,"modality":"expected","said_by":"Netflix",\
            "evidence":{"start":25,"end":79,\
            "quote":"It returns no earlier than June 2023, Netflix says. 💛"}}]}""");
  }

  @Test
  void anArticleWithItsOwnDayIsDatedThatDayTwice() {
    Article dated = new Article("b.txt", "", null, null, LocalDate.of(2022, 11, 14), "Text.\n");
    Reading reading = new Reading(
        dated, Window.of(PartialDate.of(LocalDate.of(2022, 11, 14))), null, null, List.of());

    assertThat(ReadingJson.write(reading)).isEqualTo("""
            {"id":"b.txt","title":"","published":"2022-11-14",\
            "dated":{"from":"2022-11-14","to":"2022-11-14"},"series":null,"season":null,"claims":[]}""");
  }

  @Test
  void aLineIsOneLineWhateverTheQuoteHolds() {
    Article odd =
        new Article("c\n.txt", "Two\nlines", null, null, null, "Two\nlines \"x\" \\ \t end.");
    Reading reading = new Reading(
        odd,
        Window.ANY,
        null,
        null,
        List.of(new Claim(
            "X",
            null,
            new Fact.Delayed(),
            Modality.REPORTED,
            null,
            Evidence.of(odd.text(), 0, odd.text().length()))));

    assertThat(ReadingJson.write(reading)).doesNotContain("\n");
    assertThat(ReadingJson.parse(ReadingJson.write(reading), odd)).isEqualTo(reading);
  }

  static List<Fact> factsOfEveryType() {
    Window august = Window.of(PartialDate.of(2023, 8));
    return List.of(
        new Fact.Ordered("Netflix"),
        new Fact.Ordered(null),
        new Fact.Renewed("Netflix"),
        new Fact.Undecided(),
        new Fact.Cancelled(null),
        new Fact.FinalSeason(),
        new Fact.ProductionStarted(Window.until(PartialDate.of(2022))),
        new Fact.ProductionOngoing(),
        new Fact.ProductionWrapped(august),
        new Fact.Delayed(),
        new Fact.NoDateYet(),
        new Fact.Release(Window.ANY, null, null),
        new Fact.Release(Window.of(PartialDate.parse("2023-08-03")), "Netflix", 2),
        new Fact.EpisodeCount(8),
        new Fact.Cast("Kit Connor", "Nick Nelson", CastStatus.RETURNS),
        new Fact.Cast("Kit Connor", null, CastStatus.STARS),
        new Fact.Crew("Alice Oseman", Job.CREATOR),
        new Fact.BasedOn(null, "Alice Oseman"));
  }

  @Test
  void theListAboveHasEveryType() {
    assertThat(factsOfEveryType()).extracting(Fact::type).contains(FactType.values());
  }

  @ParameterizedTest
  @MethodSource("factsOfEveryType")
  void whatIsWrittenKeepsTheSchemaAndIsReadBackEqual(Fact fact) {
    Reading reading = reading(claim(fact));
    String line = ReadingJson.write(reading);

    assertThat(schema.faults(line)).isEmpty();
    assertThat(ReadingJson.parse(line, ARTICLE)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"modality\":\"reported\" | \"modality\":\"rumoured\"",
        "\"count\":8              | \"count\":0",
        "\"count\":8              | \"count\":8,\"by\":\"Netflix\"",
        "\"count\":8,             | ''",
        "\"season\":2,\"claims\"  | \"season\":0,\"claims\"",
        "\"episode_count\"        | \"episodes\"",
        "\"published\":null       | \"published\":\"2022-02-30\"",
        "\"published\":null       | \"published\":\"2022\"",
        "\"from\":null            | \"from\":\"2022-13\"",
      })
  void theSchemaTurnsDownWhatIsNotTheContract(String part, @Nullable String other) {
    String line = ReadingJson.write(reading(claim(new Fact.EpisodeCount(8))));
    String broken = line.replaceFirst(Pattern.quote(part), other == null ? "" : other);

    assertThat(broken).isNotEqualTo(line);
    assertThat(schema.faults(broken)).isNotEmpty();
    assertThatThrownBy(() -> ReadingJson.parse(broken, ARTICLE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aQuoteThatTheTextDoesNotHoldIsTurnedDown() {
    String line =
        ReadingJson.write(reading(claim(new Fact.Delayed()))).replace("no earlier", "not before");

    assertThatThrownBy(() -> ReadingJson.parse(line, ARTICLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("claim 1: the text holds");
  }

  @Test
  void aLineOfAnotherArticleIsTurnedDown() {
    String line = ReadingJson.write(reading()).replace("a.txt", "z.txt");

    assertThatThrownBy(() -> ReadingJson.parse(line, ARTICLE))
        .hasMessage("the line is about “z.txt”, the article is “a.txt”");
  }

  @Test
  void whatIsNoJsonIsTurnedDown() {
    assertThatThrownBy(() -> ReadingJson.parse("{\"id\":", ARTICLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not JSON: ");
  }
}
