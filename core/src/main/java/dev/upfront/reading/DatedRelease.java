package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.Text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of each title of a dated row when it comes out, and takes the day from series that have no share in it. */
final class DatedRelease {
  private final Scope scope;
  private final Sentence sentence;

  DatedRelease(Scope scope, Sentence sentence) {
    this.scope = scope;
    this.sentence = sentence;
  }

  void add(DatedRows.Row row, List<Draft> drafts) {
    Tokens tokens = scope.elements().tokens();
    Window window = scope.windows().of(row.date(), Tense.FUTURE, tokens);
    if (window == null || window.equals(Window.ANY)) {
      return;
    }
    Set<String> series = row.members().stream()
        .map(member -> scope.titles().canonical(member.title()))
        .collect(Collectors.toSet());
    drafts.removeIf(draft -> draft.fact() instanceof Fact.Release release
        && release.window().equals(window)
        && !series.contains(draft.series()));
    for (ProseRows.Member member : row.members()) {
      String title = scope.titles().canonical(member.title());
      boolean told = drafts.stream()
          .anyMatch(draft -> draft.series().equals(title) && draft.fact() instanceof Fact.Release);
      if (!told) {
        drafts.add(new Draft(
            title,
            season(row, member, title),
            new Fact.Release(window, null, null),
            Modality.REPORTED,
            null,
            sentence,
            member.from(),
            row.date().to() > member.from() ? row.date().to() : member.to(),
            "a day beside titles"));
      }
    }
  }

  private @Nullable Integer season(DatedRows.Row row, ProseRows.Member member, String title) {
    if (member.season() != null) {
      return member.season();
    }
    Integer told = row.members().size() == 1 ? only() : null;
    Integer known = told == null ? scope.focus().seasonOf(title) : told;
    return known == null && !row.returns() ? Integer.valueOf(1) : known;
  }

  /** The one season of the sentence, where it speaks of one title only; else null. */
  private @Nullable Integer only() {
    Elements elements = scope.elements();
    Integer only = null;
    String title = null;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == SeasonMention.Kind.EXACT) {
        if (only != null) {
          return null;
        }
        only = season.season().numbers().get(0);
      }
      if (elements.mention(i) instanceof Mention.OfSeries series) {
        if (title != null && !title.equals(series.title())) {
          return null;
        }
        title = series.title();
      }
    }
    return only;
  }
}
