package dev.upfront.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private final Catalogue catalogue = Catalogue.bundled();

  @Test
  void knowsWhenSeasonsPremiered() {
    Series series = catalogue.find("A Good Girl's Guide to Murder").orElseThrow();

    assertThat(series.firstYear()).isEqualTo(2024);
    assertThat(series.platforms()).containsExactly("BBC Three");
    assertThat(series.countries()).containsExactly("GB");
    assertThat(series.premieres())
        .containsExactly(entry(1, LocalDate.of(2024, 7, 10)), entry(2, LocalDate.of(2026, 5, 27)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Georgie & Mandy's First Marriage",
        "georgie and mandy’s first marriage",
        "  Georgie & Mandy's: First   Marriage!",
        "The Géorgie & Mandy's First Marriage"
      })
  void findsASeriesHoweverItsTitleIsWritten(String title) {
    assertThat(catalogue.find(title).map(Series::title))
        .contains("Georgie & Mandy's First Marriage");
  }

  @Test
  void findsASeriesByItsOtherTitles() {
    assertThat(catalogue.find("Sorcery Fight").map(Series::title)).contains("JUJUTSU KAISEN");
  }

  @Test
  void tellsNamesakesApartByTheSeasonsTheyHave() {
    assertThat(catalogue.findAll("One Piece"))
        .extracting(Series::firstYear)
        .containsExactly(1999, 2023);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "the", "Heartstopper and then some"})
  void findsNoSeriesWhereThereIsNone(String title) {
    assertThat(catalogue.find(title)).isEmpty();
  }

  @Test
  void knowsAHouseBySeveralNamesButNotByItsNamesakes() {
    assertThat(catalogue.platforms().stream().flatMap(p -> p.plainNames().stream()))
        .contains("The CW", "Apple TV Plus", "BBC1")
        .doesNotContain("Max", "Dave", "Gold", "Fox", "Sky", "History");
  }

  @ParameterizedTest
  @CsvSource({
    "Amazon Prime Video,  Prime Video, STREAMER",
    "apple tv plus,       Apple TV+,   STREAMER",
    "Apple,               Apple TV+,   STREAMER",
    "CW,                  The CW,      BROADCASTER",
    "AMC,                 AMC,         CABLE",
    "AMC+,                AMC+,        STREAMER",
    "HBO,                 HBO,         CABLE",
    "HBO Max,             HBO Max,     STREAMER",
    "Max,                 Max,         STREAMER",
    "The BBC,             BBC,         BROADCASTER",
    "5,                   Channel 5,   BROADCASTER",
    "RTE,                 RTÉ,         BROADCASTER",
    "TBS,                 TBS,         CABLE",
    "TBS Television,      TBS (Japan), BROADCASTER",
    "a & e,               A&E,         CABLE",
    "Dave,                Dave,        CABLE",
  })
  void knowsAPlatformByAnyOfItsNames(String name, String platform, Platform.Kind kind) {
    assertThat(catalogue.platform(name)).hasValueSatisfying(found -> {
      assertThat(found.name()).isEqualTo(platform);
      assertThat(found.kind()).isEqualTo(kind);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "THR, The Hollywood Reporter",
    "what’s on netflix, What's on Netflix",
    "EW, Entertainment Weekly"
  })
  void knowsAnOutletByAnyOfItsNames(String name, String outlet) {
    assertThat(catalogue.outlet(name).map(Outlet::name)).contains(outlet);
  }

  @Test
  void knowsWhereAnOutletPublishes() {
    assertThat(catalogue.outlet("BBC News").map(Outlet::places))
        .contains(List.of("bbc.co.uk/news", "bbc.com/news"));
  }

  @Test
  void knowsWhoSpeaksForSeries() {
    assertThat(catalogue.studios())
        .contains("Lucasfilm", "MAPPA", "Warner Bros. TV", "See-Saw Films");
  }

  @Test
  void knowsGivenNamesAndTakesNoOtherWordForOne() {
    assertThat(catalogue.givenNames())
        .contains("david", "jose", "shin-ichiro")
        .doesNotContain("", "season", "the", "2023");
  }

  @Test
  void namesOnlyPlatformsThatItListsWhereItListsAny() {
    assertThat(catalogue.series())
        .filteredOn(series -> series.title().equals("9-1-1"))
        .singleElement()
        .satisfies(series -> assertThat(series.platforms()).containsExactly("Fox", "ABC"));
  }

  @Test
  void cannotBeChanged() {
    assertThatThrownBy(() -> catalogue.series().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> catalogue.series().getFirst().premieres().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void knowsWhenANameWasInUse() {
    Era era = Catalogue.bundled().eras().stream()
        .filter(it -> it.names().contains("CBS All Access"))
        .findFirst()
        .orElseThrow();
    assertThat(era.from()).isEqualTo(LocalDate.of(2014, 10, 1));
    assertThat(era.to()).isEqualTo(LocalDate.of(2021, 3, 31));
  }

  @Test
  void aNameIsInUseFromItsFirstDayToItsLast() {
    assertThat(Catalogue.bundled().eras()).allSatisfy(era -> {
      assertThat(era.names()).isNotEmpty();
      if (era.from() != null && era.to() != null) {
        assertThat(era.from()).isBefore(era.to());
      }
    });
  }

  @Test
  void knowsTitlesEachOnceAndWhichOfThemAreWordsToo() {
    assertThat(catalogue.titles())
        .extracting(known -> Catalogue.titleKey(known.title()))
        .doesNotHaveDuplicates();
    assertThat(catalogue.titles())
        .filteredOn(known -> known.title().equals("Emmerdale") || known.title().equals("Girls"))
        .extracting(KnownTitle::ordinary)
        .containsExactlyInAnyOrder(false, true);
  }
}
