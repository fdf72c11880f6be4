package dev.upfront.reading.event;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.row.DatedRows;
import dev.upfront.reading.row.Member;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Grounds;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of each title of a dated row when it comes out, and takes the day from series that have no share in it. */
final class DatedRelease {
  private final Scope scope;
  private final Sentence sentence;
  private final Premieres premieres;

  /** The season that the sentence names with the only series that has its day in it, or null. */
  private final @Nullable Integer told;

  DatedRelease(Scope scope, Sentence sentence, List<DatedRows.Row> rows, Premieres premieres) {
    this.premieres = premieres;
    this.scope = scope;
    this.sentence = sentence;
    Set<String> dated = new HashSet<>();
    for (DatedRows.Row row : rows) {
      dated.addAll(titles(row));
    }
    this.told = dated.size() == 1 ? only(scope.elements(), dated) : null;
  }

  void add(DatedRows.Row row, List<Draft> drafts) {
    Tokens tokens = scope.elements().tokens();
    Window window = scope.windows().of(row.date(), Tense.FUTURE, tokens);
    if (window == null || window.equals(Window.ANY)) {
      return;
    }
    List<String> series = titles(row);
    drafts.removeIf(draft -> draft.fact() instanceof Fact.Release release
        && release.window().equals(window)
        && draft.to() <= row.date().to()
        && !series.contains(draft.series()));
    for (int n = 0; n < series.size(); n++) {
      Member member = row.members().get(n);
      String title = series.get(n);
      Integer season = season(row, member, title, window);
      drafts.removeIf(draft -> season != null
          && draft.season() == null
          && draft.series().equals(title)
          && draft.fact() instanceof Fact.Release release
          && release.window().equals(window));
      if (!isTold(title, drafts)) {
        drafts.add(new Draft(
            title,
            season,
            new Fact.Release(window, null, null),
            Modality.REPORTED,
            null,
            sentence,
            member.from(),
            row.date().to() > member.from() ? row.date().to() : member.to(),
            new Grounds("a day beside titles", null, null, row.date())));
      }
    }
  }

  /** The titles of the members of a row, in their order. */
  private List<String> titles(DatedRows.Row row) {
    List<String> titles = new ArrayList<>(row.members().size());
    for (Member member : row.members()) {
      titles.add(scope.titles().canonical(member.title()));
    }
    return titles;
  }

  private static boolean isTold(String title, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.series().equals(title)
          && (draft.fact() instanceof Fact.Release
              || draft.fact() instanceof Fact.ProductionStarted)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Integer season(DatedRows.Row row, Member member, String title, Window window) {
    if (member.season() != null) {
      return member.season();
    }
    Integer known = told == null ? scope.focus().seasonOf(title) : told;
    boolean first =
        known == null && !row.returns() && !isLast() && !premieres.isOlderThan(window, title);
    return first ? Integer.valueOf(1) : known;
  }

  /** "Begin their last seasons": no first ones. */
  private boolean isLast() {
    Elements elements = scope.elements();
    for (int i = 0; elements.has(Slot.SEASON) && i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == SeasonMention.Kind.FINAL) {
        return true;
      }
    }
    return false;
  }

  /** The one season of a sentence all of whose titles have their day; else null. */
  private static @Nullable Integer only(Elements elements, Set<String> dated) {
    Integer only = null;
    for (int i = 0; i < elements.size(); i++) {
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()) {
        if (only != null) {
          return null;
        }
        only = numbers.get(0);
      }
      if (elements.mention(i) instanceof Mention.OfSeries series
          && !dated.contains(series.title())) {
        return null;
      }
    }
    return only;
  }
}
