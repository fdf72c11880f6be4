package dev.upfront.forecast;

import java.util.List;
import java.util.Set;

/** Sorts of series whose seasons come at a pace of their own. */
enum Sort {
  ANIME,
  CHINESE,
  REALITY,
  DOCUMENTARY,
  ANIMATION,
  SCRIPTED;

  private static final Set<String> CHINESE_PLATFORMS =
      Set.of("Tencent Video", "iQiyi", "Youku", "bilibili", "Mango TV", "Hunan Television");
  private static final Set<String> UNSCRIPTED = Set.of("Reality", "Talk Show", "News");

  /** The first that fits, in the order above. */
  static Sort of(Traits traits) {
    List<String> genres = traits.genres();
    if (traits.countries().contains("JP")) {
      return ANIME;
    }
    if (traits.countries().contains("CN") || CHINESE_PLATFORMS.contains(traits.platform())) {
      return CHINESE;
    }
    if (UNSCRIPTED.contains(traits.type()) || genres.contains("Reality")) {
      return REALITY;
    }
    if (traits.type().equals("Documentary")) {
      return DOCUMENTARY;
    }
    return genres.contains("Animation") ? ANIMATION : SCRIPTED;
  }
}
