package dev.upfront.reading.event;

import dev.upfront.claim.Fact;
import dev.upfront.reading.row.Member;
import dev.upfront.reading.row.ProseRows;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Phrase;
import dev.upfront.reading.sentence.PhraseMatch;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what is said of a row of titles of each, with its own season where it has one. */
final class SharedFate {
  /** Why a draft is there that is said of a row. */
  static final String ROW = "a row of titles";

  private final EventVoice voice;

  SharedFate(EventVoice voice) {
    this.voice = voice;
  }

  /** The words that are said of a row. */
  static PhraseMatch match(ProseRows.Row row, Elements elements) {
    int said = Math.max(0, elements.at(row.said()));
    String name = row.status().name().toLowerCase(Locale.ROOT);
    return new PhraseMatch(Phrase.told(ROW, name), said, said + 1, said, new int[] {said});
  }

  /** Adds a draft for each title of the row that is not told of already. */
  void tell(ProseRows.Row row, Event event, List<Draft> drafts) {
    Fact fact = switch (row.status()) {
      case CANCELLED -> new Fact.Cancelled(event.by());
      case ORDERED -> new Fact.Ordered(event.by());
      case WAITING -> new Fact.Undecided();
      case FILMING -> new Fact.ProductionOngoing();
      case DELAYED -> new Fact.Delayed();
      case RENEWED, ENDING, OTHER -> new Fact.Renewed(event.by());
    };
    int told = drafts.size();
    for (Member member : row.members()) {
      String series = event.scope().titles().canonical(member.title());
      Integer season = switch (row.status()) {
        case CANCELLED -> null;
        case ORDERED -> Integer.valueOf(1);
        default -> member.season();
      };
      // "four new series are picked up" counts series, and not their seasons
      boolean counts = fact instanceof Fact.Ordered && row.certain();
      List<Draft> before = drafts.subList(0, told);
      before.removeIf(draft -> draft.series().equals(series)
          && (!row.loose() && says(draft, series, fact) && !Objects.equals(season, draft.season())
              || counts && draft.fact() instanceof Fact.Renewed));
      told = before.size();
      if (!isTold(drafts, told, series, season, fact)) {
        drafts.add(voice.draft(event, series, season, fact));
      }
    }
  }

  /**
   * Whether a fact is told of a series.
   *
   * @param before how many drafts are not of the row: what that itself has told counts only where it is of the same season
   */
  private static boolean isTold(
      List<Draft> drafts, int before, String series, @Nullable Integer season, Fact fact) {
    for (int i = 0; i < drafts.size(); i++) {
      if (says(drafts.get(i), series, fact)
          && (i < before || Objects.equals(season, drafts.get(i).season()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Draft draft, String series, Fact fact) {
    return draft.series().equals(series) && draft.fact().getClass() == fact.getClass();
  }
}
