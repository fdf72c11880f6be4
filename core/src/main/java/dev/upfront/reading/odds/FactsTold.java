package dev.upfront.reading.odds;

import dev.upfront.claim.FactType;
import dev.upfront.reading.odds.FateClue.Place;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.TitleKeys;
import dev.upfront.reading.text.Text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What phrases, rows and lists told of an article's series, as clues to the fates of those of which they told less: of the
 * series itself, of others in the paragraph, and of how many in all. Where six are cancelled, so may be the seventh.
 */
final class FactsTold {
  /** What is counted over the whole article. */
  private static final List<FactType> COUNTED = List.of(
      FactType.RENEWED,
      FactType.CANCELLED,
      FactType.ORDERED,
      FactType.FINAL_SEASON,
      FactType.RELEASE);

  private static final FateClue NOTHING = FateClue.of(Place.TOLD, "nothing");

  private final TitleKeys keys = new TitleKeys();
  private final Map<String, Set<FateClue>> bySeries = new HashMap<>();
  private final Map<Integer, Set<FateClue>> byParagraph = new HashMap<>();
  private final Map<FactType, Set<String>> series = new EnumMap<>(FactType.class);

  FactsTold(List<Draft> drafts) {
    for (Draft draft : drafts) {
      String key = keys.of(draft);
      FactType type = draft.fact().type();
      boolean first = Integer.valueOf(1).equals(draft.season());
      bySeries
          .computeIfAbsent(key, none -> new LinkedHashSet<>())
          .add(FateClue.of(Place.TOLD, type.word() + (first ? "_first" : "")));
      byParagraph
          .computeIfAbsent(draft.sentence().block().index(), none -> new LinkedHashSet<>())
          .add(FateClue.of(Place.PARAGRAPH, type.word()));
      series.computeIfAbsent(type, none -> new HashSet<>()).add(key);
    }
  }

  /** What was told of a series anywhere. */
  Set<FateClue> of(String title) {
    return bySeries.getOrDefault(keys.of(title), Set.of(NOTHING));
  }

  /** What the paragraph of a sentence tells of any series. */
  Set<FateClue> around(Sentence sentence) {
    return byParagraph.getOrDefault(sentence.block().index(), Set.of());
  }

  /** Of how many series it was told, roughly. */
  List<FateClue> ofArticle() {
    List<FateClue> clues = new ArrayList<>(COUNTED.size());
    for (FactType type : COUNTED) {
      int count = series.getOrDefault(type, Set.of()).size();
      clues.add(FateClue.of(Place.ARTICLE, type.word() + "_" + rough(count)));
    }
    return clues;
  }

  private static String rough(int count) {
    return count == 0 ? "none" : count <= 2 ? "few" : count <= 5 ? "some" : "many";
  }
}
