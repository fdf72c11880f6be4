package dev.upfront.reading.cast;

import dev.upfront.claim.Fact;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.title.SeriesFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives players the part that another sentence of the article names: "Kent will not be back" tells of her Alex too. */
public final class CastParts {
  /** Stands for several parts, of which none can be meant for sure. */
  private static final String SEVERAL = "";

  private final Map<Object, String> parts = new HashMap<>();

  private CastParts(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Cast cast && cast.character() != null) {
        parts.merge(player(draft, cast), cast.character(), CastParts::common);
      }
    }
  }

  /** The drafts with the parts that are known. */
  public static List<Draft> fill(List<Draft> drafts) {
    if (!lackParts(drafts)) {
      return drafts;
    }
    CastParts known = new CastParts(drafts);
    if (known.parts.isEmpty()) {
      return drafts;
    }
    List<Draft> filled = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      filled.add(known.filled(draft));
    }
    return filled;
  }

  /** Whether there is a player without a part: nothing is to be filled in elsewhere. */
  private static boolean lackParts(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Cast cast && cast.character() == null) {
        return true;
      }
    }
    return false;
  }

  private Draft filled(Draft draft) {
    if (!(draft.fact() instanceof Fact.Cast cast) || cast.character() != null) {
      return draft;
    }
    String part = parts.get(player(draft, cast));
    return part == null || part.equals(SEVERAL)
        ? draft
        : new Draft(
            draft.series(),
            draft.season(),
            new Fact.Cast(cast.person(), part, cast.status()),
            draft.modality(),
            draft.saidBy(),
            draft.sentence(),
            draft.from(),
            draft.to(),
            draft.grounds());
  }

  private static Object player(Draft draft, Fact.Cast cast) {
    return List.of(SeriesFinder.key(draft.series()), SeriesFinder.key(cast.person()));
  }

  /** The longer of two names of one part: "Nick", "Nick Nelson". */
  private static String common(String a, @Nullable String b) {
    if (b == null) {
      return a;
    }
    String one = Vocabulary.fold(a);
    String other = Vocabulary.fold(b);
    return one.contains(other) ? a : other.contains(one) ? b : SEVERAL;
  }
}
