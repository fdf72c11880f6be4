package dev.upfront.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TallyTest {

  private static Mark.Sheet sheet(String... marks) {
    return Mark.Sheet.of(JsonMapper.shared()
        .readTree("{\"series\":\"Silo\",\"claims\":[" + String.join(",", marks).replace('\'', '"')
            + "]}"));
  }

  @Test
  void countsWhatIsFoundMadeUpAndMissed() {
    Tally tally = new Tally();

    Tally.Unmatched unmatched = tally.add(
        sheet(
            "{'type':'renewed','series':'Silo','season':3,'modality':'official'}",
            "{'type':'renewed','series':'Silo','season':4,'modality':'official'}"),
        sheet(
            "{'type':'renewed','series':'Silo','season':3,'modality':'reported'}",
            "{'type':'cancelled','series':'Silo','season':null,'modality':'official'}"),
        type -> true);

    assertThat(tally.all()).hasToString("    1     1     1   0.500  0.500  0.500");
    assertThat(tally.modality()).isEqualTo("0.000 of 1");
    assertThat(unmatched.missed()).extracting(Mark::season).isEqualTo(List.of(4));
    assertThat(unmatched.extra()).extracting(Mark::type).containsExactly("cancelled");
  }

  @Test
  void aFurtherSightingIsNoErrorAndAnOptionalMarkMayStayAlone() {
    Tally tally = new Tally();
    String ongoing = "{'type':'production_ongoing','series':'Silo','season':2}";

    tally.add(
        sheet(
            "{'type':'production_started','season':2}",
            "{'type':'delayed','series':'Silo','optional':true}"),
        sheet(ongoing, ongoing),
        type -> true);

    assertThat(tally.all()).hasToString("    1     0     0   1.000  1.000  1.000");
  }

  @Test
  void onlyTheTypesAskedForCount() {
    Tally tally = new Tally();

    tally.add(
        sheet("{'type':'crew','series':'Silo','person':'Graham Yost'}"),
        sheet(),
        "release"::equals);

    assertThat(tally.byType()).isEmpty();
  }
}
