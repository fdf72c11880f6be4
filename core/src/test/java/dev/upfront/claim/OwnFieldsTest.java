package dev.upfront.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which fields a type of claim has of its own, in the order in which they are written. */
class OwnFieldsTest {
  @Test
  void aPartIsNamedOnlyWhereThereIsOne() {
    Window may = Window.of(PartialDate.parse("2023-05"));
    assertThat(OwnFields.of(new Fact.Release(may, "Netflix", 2)))
        .containsExactly(
            entry("from", "2023-05"),
            entry("to", "2023-05"),
            entry("platform", "Netflix"),
            entry("part", 2));
    assertThat(OwnFields.of(new Fact.Release(may, null, null)))
        .containsOnlyKeys("from", "to", "platform");
    assertThat(OwnFields.of(new Fact.ProductionStarted(may))).containsOnlyKeys("from", "to");
    assertThat(OwnFields.of(new Fact.ProductionWrapped(may))).containsOnlyKeys("from", "to");
  }

  @Test
  void whoActsIsNamedBy() {
    assertThat(OwnFields.of(new Fact.Ordered("Stan"))).isEqualTo(Map.of("by", "Stan"));
    assertThat(OwnFields.of(new Fact.Renewed("Stan"))).isEqualTo(Map.of("by", "Stan"));
    assertThat(OwnFields.of(new Fact.Cancelled("Stan"))).isEqualTo(Map.of("by", "Stan"));
  }

  @Test
  void peopleWorksAndCountsAreNamedByTheContractsWords() {
    assertThat(OwnFields.of(new Fact.Cast("Ana Ruiz", "Kay", CastStatus.JOINS)))
        .isEqualTo(Map.of("person", "Ana Ruiz", "character", "Kay", "status", "joins"));
    assertThat(OwnFields.of(new Fact.Crew("Ana Ruiz", Job.SHOWRUNNER)))
        .isEqualTo(Map.of("person", "Ana Ruiz", "job", "showrunner"));
    assertThat(OwnFields.of(new Fact.BasedOn("The Mill", "Ben Ode")))
        .isEqualTo(Map.of("work", "The Mill", "author", "Ben Ode"));
    assertThat(OwnFields.of(new Fact.EpisodeCount(8))).isEqualTo(Map.of("count", 8));
    assertThat(OwnFields.of(new Fact.Undecided())).isEmpty();
  }
}
