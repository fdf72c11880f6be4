package dev.upfront.reading.title;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** "Scoop on Low Water, Bell, Harbour and more": titles in a row that the catalogue knows, plain words or not. */
public final class CataloguedRow {
  /** So many in a row are no words of a sentence. */
  public static final int SURE = 3;

  private CataloguedRow() {}

  /** The titles of the row that begins at a token; none where it opens with no such title. */
  public static List<String> at(
      int from, int limit, Tokens tokens, TitleTrie<KnownTitle> catalogue) {
    if (!tokens.isCapital(from)) {
      return List.of();
    }
    List<String> row = new ArrayList<>();
    int i = from;
    while (i < limit && (tokens.isCapital(i) || tokens.isNumber(i))) {
      TitleTrie.Hit<KnownTitle> hit = catalogue.longest(tokens, i, limit);
      if (hit == null) {
        return row;
      }
      row.add(hit.value().title());
      int joint = tokens.isMark(hit.to(), ',') ? hit.to() + 1 : hit.to();
      i = tokens.is(joint, "and") ? joint + 1 : joint;
      if (i == hit.to()) {
        return row;
      }
    }
    return row;
  }
}
