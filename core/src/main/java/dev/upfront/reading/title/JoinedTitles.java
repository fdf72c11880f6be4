package dev.upfront.reading.title;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokenizer;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.List;
import java.util.Map;

/** Parts the titles that the catalogue knows where "and" or a comma has made one name of them: "Severance and Silo". */
final class JoinedTitles {
  private static final Vocabulary NONE = new Vocabulary();

  private final TitleTrie<KnownTitle> catalogue;

  JoinedTitles(TitleTrie<KnownTitle> catalogue) {
    this.catalogue = catalogue;
  }

  /** Takes out what is no title but two, and names the two. */
  void part(Candidates candidates) {
    for (Map.Entry<String, Candidate> entry : List.copyOf(candidates.byKey().entrySet())) {
      Candidate joined = entry.getValue();
      if (joined.quoted > 0 || joined.named > 0 || !mayJoin(joined.title)) {
        continue;
      }
      Tokens tokens = Tokenizer.tokenize(joined.title, NONE);
      int joint = joint(tokens, 0, tokens.size());
      if (joint < 0) {
        continue;
      }
      candidates.byKey().remove(entry.getKey());
      for (int from = 0; SeriesFinder.isConfirmed(joined) && from < tokens.size(); ) {
        int end = joint < 0 ? tokens.size() : joint;
        KnownTitle part = catalogue.exact(tokens, from, end);
        if (part != null) {
          Candidate known = candidates.known(part.title());
          known.named++;
          known.evidence += SeriesFinder.KNOWN;
        }
        from = joint < 0 ? end : behindJoint(tokens, end);
        joint = joint(tokens, from, tokens.size());
      }
    }
  }

  private static boolean mayJoin(String title) {
    return title.contains("and") || title.indexOf('&') >= 0 || title.indexOf(',') >= 0;
  }

  /** Whether the tokens are two titles or more, and not one that has "and" in it. */
  boolean isJoined(Tokens tokens, int from, int to) {
    return joint(tokens, from, to) >= 0;
  }

  /** Where the first of several titles ends; -1 where they are one, or any of them is not known. */
  private int joint(Tokens tokens, int from, int to) {
    if (catalogue.exact(tokens, from, to) != null) {
      return -1;
    }
    for (int i = from + 1; i < to - 1; i++) {
      boolean joins = tokens.is(i, "and") && !tokens.isCapital(i)
          || tokens.isMark(i, '&')
          || tokens.isMark(i, ',');
      if (joins && catalogue.exact(tokens, from, i) != null) {
        int next = behindJoint(tokens, i);
        boolean known = catalogue.exact(tokens, next, to) != null || joint(tokens, next, to) >= 0;
        if (known) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int behindJoint(Tokens tokens, int i) {
    boolean both = tokens.isMark(i, ',') && (tokens.is(i + 1, "and") || tokens.isMark(i + 1, '&'));
    return both ? i + 2 : i + 1;
  }
}
