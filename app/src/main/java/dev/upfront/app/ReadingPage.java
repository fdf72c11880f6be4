package dev.upfront.app;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Window;
import dev.upfront.dossier.Words;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article's claims as a page for people, no line wider than {@link Cells#PAGE}.
 *
 * <pre>
 * Heartstopper Season 2: everything we know
 * undated; written between 1 Nov 2022 and 31 Dec 2022 · a.txt
 *
 * Season 2
 *   Release            from May 2023                  expected  Netflix
 *                      “The second season will arrive no earlier than May.”
 *   Returns            Kit Connor as Nick Nelson      reported
 *                      Joe Locke as Charlie Spring
 *                      “Kit Connor and Joe Locke are both back.”
 * </pre>
 */
final class ReadingPage {
  private static final int INDENT = 2;
  private static final int KIND = 17;
  private static final int GAP = 2;
  private static final int VALUE = 32;
  private static final int MODALITY = 8;
  private static final int QUOTE_INDENT = INDENT + KIND + GAP;
  private static final int WHO = Cells.PAGE - QUOTE_INDENT - VALUE - MODALITY - 2 * GAP;

  private final Ink ink;

  ReadingPage(Ink ink) {
    this.ink = ink;
  }

  /** The page, each line with its end. */
  String of(Reading reading) {
    StringBuilder page = new StringBuilder();
    header(page, reading);
    if (reading.claims().isEmpty()) {
      page.append('\n').append(" ".repeat(INDENT)).append("Claims nothing of any season.\n");
    }
    boolean ofOne =
        reading.claims().stream().allMatch(claim -> claim.series().equals(reading.series()));
    groups(reading).forEach((group, claims) -> {
      page.append('\n');
      for (String line : Cells.wrap(group.heading(ofOne), Cells.PAGE, 2)) {
        page.append(ink.heading(line)).append('\n');
      }
      rows(page, claims);
    });
    return page.toString();
  }

  private void header(StringBuilder page, Reading reading) {
    Article article = reading.article();
    String title = Cells.clean(article.title());
    for (String line :
        Cells.wrap(title.isEmpty() ? Cells.clean(article.id()) : title, Cells.PAGE, 3)) {
      page.append(ink.heading(line)).append('\n');
    }
    String written = written(article, reading.dated());
    String origin =
        article.outlet() == null ? written : Cells.clean(article.outlet()) + " · " + written;
    String id = Cells.clean(article.id());
    if (!title.isEmpty()) {
      origin += (Cells.width(origin + id) + 3 > Cells.PAGE ? "\n" : " · ") + id;
    }
    for (String line : origin.split("\n")) {
      page.append(ink.faint(Cells.elide(line, Cells.PAGE))).append('\n');
    }
  }

  private static String written(Article article, Window dated) {
    if (article.published() != null) {
      return Words.date(article.published());
    }
    if (dated.from() != null && dated.to() != null) {
      return dated.isDay()
          ? "undated; written on " + Words.date(dated.from())
          : "undated; written between %s and %s"
              .formatted(Words.date(dated.from().first()), Words.date(dated.to().last()));
    }
    if (dated.from() != null) {
      return "undated; written after " + Words.date(dated.from());
    }
    return dated.to() == null ? "undated" : "undated; written before " + Words.date(dated.to());
  }

  /** A season of a series, or a series as a whole. */
  private record Group(String series, @Nullable Integer season) {
    /** The series is named unless all claims are of the article's own: what went to a wrong one must show. */
    String heading(boolean ofOne) {
      String name = Words.season(season);
      return ofOne ? name : Cells.clean(series) + " · " + name;
    }
  }

  /**
   * The article's own series first, then the others as they come up; the newest season first, what
   * belongs to no season last.
   */
  private static Map<Group, List<Claim>> groups(Reading reading) {
    List<String> order = new ArrayList<>();
    if (reading.series() != null) {
      order.add(reading.series());
    }
    for (Claim claim : reading.claims()) {
      if (!order.contains(claim.series())) {
        order.add(claim.series());
      }
    }
    List<Claim> claims = new ArrayList<>(reading.claims());
    claims.sort(Comparator.<Claim>comparingInt(claim -> order.indexOf(claim.series()))
        .thenComparing(
            claim -> claim.season() == null ? 0 : claim.season(), Comparator.reverseOrder())
        .thenComparing(claim -> claim.fact().type()));
    Map<Group, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      groups
          .computeIfAbsent(new Group(claim.series(), claim.season()), group -> new ArrayList<>())
          .add(claim);
    }
    return groups;
  }

  private void rows(StringBuilder page, List<Claim> claims) {
    String kindAbove = "";
    for (int i = 0; i < claims.size(); ) {
      Claim claim = claims.get(i);
      // People who share all but their names share a row.
      List<Fact> facts = new ArrayList<>();
      int next = i;
      while (next < claims.size() && (next == i || sharesRow(claim, claims.get(next)))) {
        facts.add(claims.get(next).fact());
        next++;
      }
      String kind = Words.kind(claim.fact());
      boolean person = isPerson(claim.fact());
      row(page, person && kind.equals(kindAbove) ? "" : kind, facts, claim);
      kindAbove = kind;
      boolean sameQuoteBelow =
          next < claims.size() && claims.get(next).evidence().equals(claim.evidence());
      if (!sameQuoteBelow) {
        quote(page, claim);
      }
      i = next;
    }
  }

  private static boolean isPerson(Fact fact) {
    return !person(fact).isEmpty();
  }

  private static boolean sharesRow(Claim a, Claim b) {
    return isPerson(a.fact())
        && Words.kind(a.fact()).equals(Words.kind(b.fact()))
        && a.modality() == b.modality()
        && Objects.equals(a.saidBy(), b.saidBy())
        && a.evidence().equals(b.evidence());
  }

  private void row(StringBuilder page, String kind, List<Fact> facts, Claim claim) {
    List<String> values = values(facts);
    List<String> who =
        claim.saidBy() == null ? List.of() : Cells.wrap(Cells.clean(claim.saidBy()), WHO, 2);
    for (int i = 0; i < Math.max(1, Math.max(values.size(), who.size())); i++) {
      String modality = Cells.pad(i == 0 ? claim.modality().word() : "", MODALITY);
      String line = " ".repeat(INDENT)
          + Cells.pad(i == 0 ? kind : "", KIND + GAP)
          + Cells.pad(i < values.size() ? values.get(i) : "", VALUE + GAP)
          + ink.modality(claim.modality(), modality)
          + (i < who.size() ? " ".repeat(GAP) + who.get(i) : "");
      page.append(line.stripTrailing()).append('\n');
    }
  }

  /** A line for each part that somebody plays; names alone run on. */
  private static List<String> values(List<Fact> facts) {
    List<String> lines = new ArrayList<>();
    StringBuilder names = new StringBuilder();
    for (Fact fact : facts) {
      String value = Cells.clean(Words.value(fact));
      if (fact instanceof Fact.Cast cast && cast.character() != null) {
        hanging(lines, value);
      } else {
        names.append(names.isEmpty() ? "" : ", ").append(value);
      }
    }
    hanging(lines, names.toString());
    return lines;
  }

  /** Adds lines, all but the first set in a little, so that each person is told from the next. */
  private static void hanging(List<String> lines, String value) {
    int setIn = 2;
    List<String> wrapped = Cells.wrap(value, VALUE - setIn, 6);
    if (Cells.width(value) <= VALUE) {
      wrapped = List.of(value);
    }
    for (int i = 0; i < wrapped.size(); i++) {
      if (!wrapped.get(i).isEmpty()) {
        lines.add((i == 0 ? "" : " ".repeat(setIn)) + wrapped.get(i));
      }
    }
  }

  private void quote(StringBuilder page, Claim claim) {
    String quote = Cells.clean(claim.evidence().quote());
    int width = Cells.PAGE - QUOTE_INDENT;
    List<String> lines;
    if (isPerson(claim.fact())) {
      String value = Cells.clean(Words.value(claim.fact()));
      // An item of a cast list says no more than the row above.
      if (quote.endsWith(value) && quote.length() - value.length() < 4) {
        return;
      }
      lines =
          List.of("“" + Cells.around(quote, Cells.clean(person(claim.fact())), width - 2) + "”");
    } else {
      lines = Cells.wrap("“" + quote + "”", width, 2);
    }
    for (String line : lines) {
      page.append(" ".repeat(QUOTE_INDENT)).append(ink.faint(line)).append('\n');
    }
  }

  private static String person(Fact fact) {
    return switch (fact) {
      case Fact.Cast cast -> cast.person();
      case Fact.Crew crew -> crew.person();
      default -> "";
    };
  }
}
