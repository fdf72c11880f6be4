package dev.upfront.web;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.RecordedClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an article shows: its text, with the quotes that claims rest on.
 *
 * @param outside where it stands on the web, null where that is not known
 * @param lines the text
 * @param claims what it claims, in the order of the text
 * @param before the version before this one, null where this is the first
 * @param after the version after it, null where this is the last
 */
record ArticlePage(
    Frame frame,
    String title,
    @Nullable String outlet,
    @Nullable String outletLink,
    String day,
    @Nullable String outside,
    List<Line> lines,
    List<Row> claims,
    @Nullable String before,
    @Nullable String after) {

  /** A line of the text in pieces. */
  record Line(List<Piece> pieces) {
    boolean isBlank() {
      return pieces.stream().allMatch(piece -> piece.text().isBlank());
    }
  }

  /**
   * A stretch of text.
   *
   * @param anchor the name of the place where quotes begin, null where none begins here
   * @param isQuoted whether a claim rests on it
   */
  record Piece(String text, @Nullable String anchor, boolean isQuoted) {}

  /** A claim: what about, what it says, how firmly, and where. */
  record Row(
      String subject,
      String subjectLink,
      String says,
      String how,
      String anchor,
      @Nullable String withdrawn) {}

  static ArticlePage of(Frame frame, Entry entry, boolean hasLater) {
    var article = entry.article();
    Links links = frame.links();
    String text = entry.reading().article().text();
    return new ArticlePage(
        frame,
        article.title().isEmpty() ? article.address() : article.title(),
        article.outlet(),
        article.outlet() == null ? null : links.outlet(article.outlet()),
        article.published() == null
            ? "undated, written " + Words.window(article.dated())
            : Words.date(article.published()),
        Links.outside(article.address()),
        lines(text, entry.reading().article().bodyStart(), entry.claims()),
        rows(entry.claims(), links),
        article.version() == 1 ? null : links.article(article.address(), article.version() - 1),
        hasLater ? links.article(article.address(), article.version() + 1) : null);
  }

  private static List<Row> rows(List<RecordedClaim> claims, Links links) {
    return claims.stream()
        .sorted(Comparator.comparingInt(claim -> claim.claim().evidence().start()))
        .map(recorded -> {
          Claim claim = recorded.claim();
          Integer season = claim.season();
          String value = Words.value(claim.fact());
          return new Row(
              claim.series() + (season == null ? "" : ", season " + season),
              links.of(claim.series(), season == null ? 0 : season),
              Words.kind(claim.fact()) + (value.isEmpty() ? "" : ": " + value),
              claim.modality().word() + (claim.saidBy() == null ? "" : ", says " + claim.saidBy()),
              Links.anchor(claim.evidence().start()),
              recorded.withdrawn() == null
                  ? null
                  : "taken back " + Words.date(recorded.withdrawn().day()));
        })
        .toList();
  }

  /** Cuts the text at the ends of its lines and of its quotes, which may overlap. */
  private static List<Line> lines(String text, int bodyStart, List<RecordedClaim> claims) {
    List<Evidence> quotes =
        claims.stream().map(claim -> claim.claim().evidence()).distinct().toList();
    TreeSet<Integer> cuts = new TreeSet<>();
    Set<Integer> starts = new TreeSet<>();
    // How many more quotes begin than end at an offset: their running sum tells whether one is
    // open.
    int[] opens = new int[text.length() + 1];
    for (Evidence quote : quotes) {
      cuts.add(quote.start());
      cuts.add(quote.end());
      starts.add(quote.start());
      opens[quote.start()]++;
      opens[quote.end()]--;
    }
    for (int i = 1; i < opens.length; i++) {
      opens[i] += opens[i - 1];
    }
    List<Line> lines = new ArrayList<>();
    // The headline stands above the text; where a claim rests on it, it is shown here as well.
    int at = starts.stream().anyMatch(start -> start < bodyStart) ? 0 : bodyStart;
    while (at < text.length()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      List<Piece> pieces = new ArrayList<>();
      while (at < end) {
        Integer cut = cuts.higher(at);
        int until = cut == null || cut > end ? end : cut;
        pieces.add(new Piece(
            text.substring(at, until),
            starts.contains(at) ? Links.anchor(at) : null,
            opens[at] > 0));
        at = until;
      }
      lines.add(new Line(pieces));
      at = end + 1;
    }
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }
}
