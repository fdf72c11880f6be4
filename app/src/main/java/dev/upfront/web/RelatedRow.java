package dev.upfront.web;

import java.util.List;

/** A series that has to do with the one shown, and why. */
record RelatedRow(String title, String link, String why) {
  static final int MOST = 6;

  static List<RelatedRow> of(List<Connections.Related> related, Links links) {
    return related.stream()
        .map(each -> new RelatedRow(
            each.title(), links.series(each.title()), String.join(", ", each.reasons())))
        .toList();
  }
}
