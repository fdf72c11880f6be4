package dev.upfront.app;

import dev.upfront.claim.Claim;
import dev.upfront.dossier.Words;
import dev.upfront.intake.Article;
import dev.upfront.reading.Explanation;
import dev.upfront.reading.Explanation.Because;
import dev.upfront.reading.Explanation.Expression;
import dev.upfront.reading.Explanation.Found;
import java.util.List;

/**
 * How an article's sentences became claims, no line wider than {@link Cells#PAGE}.
 *
 * <pre>
 * “The second season will arrive no earlier than May 2023.”
 *   found      season    second season             2
 *              date      May 2023                  not before
 *   phrase     “no earlier than May 2023”
 *              by        no earlier than &lt;date&gt;
 *              in        events.phrases:2510 [release modality=expected]
 *   claim      release, season 2: from May 2023, expected
 *              trigger   “no earlier than May 2023”
 *              …
 * </pre>
 */
final class ExplanationPage {
  private static final int LABEL = 9;
  private static final int KIND = 10;
  private static final int WORDS = 30;
  private static final int INDENT = 2;
  private static final int MOST_LINES = 4;

  private final Ink ink;

  ExplanationPage(Ink ink) {
    this.ink = ink;
  }

  /** The sentences that led to claims; those that led to none are told of only where they were asked for. */
  String of(Article article, List<Explanation> explanations, boolean silentOnes) {
    StringBuilder page = new StringBuilder();
    String title = Cells.clean(article.title().isEmpty() ? article.id() : article.title());
    for (String line : Cells.wrap(title, Cells.PAGE, 2)) {
      page.append(ink.heading(line)).append('\n');
    }
    for (Explanation explanation : explanations) {
      if (silentOnes || !explanation.claims().isEmpty()) {
        sentence(page, explanation);
      }
    }
    return page.toString();
  }

  private void sentence(StringBuilder page, Explanation explanation) {
    page.append('\n');
    for (String line :
        Cells.wrap("“" + Cells.clean(explanation.sentence()) + "”", Cells.PAGE, MOST_LINES)) {
      page.append(line).append('\n');
    }
    found(page, explanation.found());
    phrases(page, explanation.phrases());
    for (Because because : explanation.claims()) {
      claim(page, because);
    }
    if (explanation.silence() != null) {
      row(page, "nothing", "", explanation.silence());
    }
  }

  private void found(StringBuilder page, List<Found> found) {
    String first = "found";
    for (Found each : found) {
      String words = Cells.pad(Cells.elide("“" + Cells.clean(each.words()) + "”", WORDS), WORDS);
      row(page, first, Cells.clean(each.kind()), words + "  " + Cells.clean(each.meaning()));
      first = "";
    }
  }

  /** Each with its place in full, as that is where to go for a mistake in it. */
  private void phrases(StringBuilder page, List<Expression> phrases) {
    for (Expression each : phrases) {
      row(page, "phrase", "", "“" + Cells.clean(each.words()) + "”");
      row(page, "", "by", each.phrase());
      row(page, "", "in", each.place() + " " + each.head());
    }
  }

  private void claim(StringBuilder page, Because because) {
    Claim claim = because.claim();
    row(page, "claim", "", inWords(claim));
    row(page, "", "trigger", Cells.clean(because.trigger()));
    row(page, "", "season", Cells.clean(because.season()));
    row(page, "", "window", Cells.clean(because.window()));
    row(page, "", "speaker", Cells.clean(because.speaker()));
    row(page, "", "hedge", Cells.clean(because.hedge()));
  }

  private static String inWords(Claim claim) {
    String season = claim.season() == null ? "" : ", " + Words.season(claim.season());
    String value = Words.value(claim.fact());
    return Cells.clean(Words.kind(claim.fact()) + ": " + claim.series() + season
        + (value.isEmpty() ? "" : ", " + value) + "; " + claim.modality().word());
  }

  /** A line of the table; one with nothing to say is left out. */
  private void row(StringBuilder page, String label, String kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    int indent = INDENT + LABEL + (kind.isEmpty() ? 0 : KIND);
    String head = " ".repeat(INDENT)
        + ink.faint(Cells.pad(label, LABEL))
        + (kind.isEmpty() ? "" : Cells.pad(Cells.elide(kind, KIND - 1), KIND));
    String lead = head;
    for (String line : Cells.wrap(text, Cells.PAGE - indent, MOST_LINES)) {
      page.append(lead).append(line).append('\n');
      lead = " ".repeat(indent);
    }
  }
}
