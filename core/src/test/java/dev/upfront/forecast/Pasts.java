package dev.upfront.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Made-up pasts that are the same each time. */
final class Pasts {
  static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
  static final Traits DRAMA = new Traits("Netflix", List.of("US"), "Scripted", List.of("Drama"));
  static final Traits SHOW = new Traits("CBS", List.of("US"), "Reality", List.of("Reality"));

  private Pasts() {}

  /** Forty shows that return each year, and forty dramas that take longer the newer they are. */
  static List<History> seasons() {
    List<History> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(series("Show " + i, SHOW, LocalDate.of(2004, 1, 5).plusDays(9L * i), 364, 0));
      all.add(series(
          "Drama " + i, DRAMA, LocalDate.of(2005, 3, 1).plusDays(31L * i), 380 + 11 * i, 25));
    }
    return all;
  }

  private static History series(String title, Traits traits, LocalDate first, int gap, int slower) {
    List<Premiere> premieres = new ArrayList<>();
    LocalDate day = first;
    for (int season = 1; !day.isAfter(UNTIL); season++) {
      premieres.add(new Premiere(season, day, day.plusDays(60), 10));
      day = day.plusDays(gap + (long) slower * season);
    }
    return new History(title, title, traits, premieres, UNTIL);
  }

  static Past past() {
    return new Past(seasons(), List.of(), Map.of());
  }
}
