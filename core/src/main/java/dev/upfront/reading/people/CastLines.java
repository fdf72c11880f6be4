package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of a cast list, whose two sides a mark holds apart: "Prince Philip: Jonathan Pryce", "Masaya Fukunishi —
 * Kafka Hibino". Which side is the player, the names tell. "Music: Makoto Miyazaki" is a line of a staff list.
 */
final class CastLines {
  /** A sentence of a paragraph that is not longer may be a line of a cast list: "Christina Ricci – Misty." */
  private static final int LONGEST = 12;

  /** How long a side may be before the mark. */
  private static final int LONGEST_SIDE = 12;

  /** A person's name scores this much or more. */
  private static final int PERSON = 3;

  private final NamedSentence line;

  CastLines(NamedSentence line) {
    this.line = line;
  }

  /** The player of the line with the part; null where it is no line of a cast list. */
  @Nullable
  OfPeople find() {
    int from = start();
    int mark = mark(from, line.to());
    if (mark < 0) {
      return ranked(from);
    }
    // "Cass - LOUISE BREALEY - The sister of Stephen"
    int more = mark(mark + 1, line.to());
    int to = more >= 0 && line.isDash(mark) && line.isDash(more) ? more : line.to();
    if (line.sentence.block().kind() == Kind.PARAGRAPH && to - from > LONGEST) {
      return null;
    }
    while (to > mark && line.isMark(to - 1, '.')) {
      to--;
    }
    if (isStaff(from, mark) || isCaption(from)) {
      return null;
    }
    Run left = side(from, mark);
    Run right = side(mark + 1, to);
    // "Ana Ruiz | Ben Ode/Netflix": whose picture it is
    if (left == null || right == null || line.isMark(mark, '|') && line.isMark(right.to(), '/')) {
      return null;
    }
    // a colon stands behind the part as a rule, a dash behind the player
    boolean colon = line.isMark(mark, ':');
    int turned = line.castOrder.turned();
    int leftScore = score(left) + (colon ? 0 : 1) - turned;
    int rightScore = score(right) + (colon ? 1 : 0) + turned;
    if (Math.max(leftScore, rightScore) <= PERSON - 1) {
      return null;
    }
    boolean leftPlays = leftScore >= rightScore;
    Run player = leftPlays ? left : right;
    String name = line.names.person(player);
    String part = leftPlays ? part(mark + 1, to) : line.names.text(from, mark);
    return new OfPeople(
        from,
        to,
        List.of(new Credit(
            name == null ? line.names.name(player) : name, part, player.from(), player.to())));
  }

  /** "Ana Ruiz, PC Kay Cole": a line of two names, the second with its rank; else null. */
  private @Nullable OfPeople ranked(int from) {
    if (line.runs.isEmpty() || line.sentence.block().kind() == Kind.TITLE) {
      return null;
    }
    Run player = line.runs.get(0);
    int rank = player.to() + 1;
    if (player.from() != from
        || player.length() == 1
        || !line.isMark(player.to(), ',')
        || rank + 1 >= line.to()
        || !line.is(WordClass.HONORIFIC, rank)
        || line.is(WordClass.HONORIFIC, from)
        || !line.isCapital(rank)
        || !line.names.hasGivenName(from) && !isShouted(player)
        || line.mentionAt(from) != null) {
      return null;
    }
    for (int i = rank; i < line.to(); i++) {
      if (!line.isCapital(i)) {
        return null;
      }
    }
    String name = line.names.person(player);
    return new OfPeople(
        from,
        line.to(),
        List.of(new Credit(
            name == null ? line.names.name(player) : name,
            line.names.text(rank, line.to()),
            from,
            player.to())));
  }

  /** Lets the line, where it is one of a list, speak for the order of the list. */
  void note(CastOrder order) {
    Kind kind = line.sentence.block().kind();
    // a blank line below each makes them headings
    boolean listed = kind == Kind.ITEM || kind == Kind.HEADING;
    if (!listed) {
      return;
    }
    int from = start();
    int mark = mark(from, line.to());
    Run left = mark < 0 || isStaff(from, mark) ? null : side(from, mark);
    Run right = left == null ? null : side(mark + 1, line.to());
    if (left != null && right != null) {
      int lean = score(left) - score(right);
      if (kind == Kind.ITEM) {
        order.note(lean, line.isMark(mark, ':'));
      } else {
        order.note(lean);
      }
    }
  }

  /** Behind the bullet of a line, and behind the label of a list: "CAST: Hannah: Lena Cole". */
  private int start() {
    int from = line.from();
    while (from < line.to() && line.tokens.is(from, Tokens.MARK)) {
      from++;
    }
    boolean label =
        line.isAny(from, "cast", "starring", "stars", "voices") && line.isMark(from + 1, ':');
    return label ? from + 2 : from;
  }

  private int mark(int from, int to) {
    for (int i = from + 1; i < Math.min(to - 1, from + LONGEST_SIDE); i++) {
      if (!line.isAnyMark(i)) {
        continue;
      }
      boolean slash = line.isMark(i, '/') && line.tokens.is(i, Tokens.SPACE_BEFORE);
      if (line.isDash(i)
          || slash
          || line.isMark(i, ':') && !line.tokens.isNumber(i + 1)
          || line.isMark(i, '…')
          || line.isMark(i, '|')) {
        return i;
      }
      if (line.isMark(i, '.') && !line.isCapital(i - 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** "L-R: Ana Ruiz, Ben Ode". */
  private boolean isCaption(int from) {
    return line.isAny(from, "l-r", "left", "pictured")
        || line.is(from, "l") && (line.isMark(from + 1, '-') || line.is(from + 1, "to"));
  }

  private boolean isStaff(int from, int mark) {
    for (int i = from; i < mark; i++) {
      if (line.is(WordClass.STAFF_WORD, i) || line.is(WordClass.JOB_NOUN, i)) {
        return true;
      }
    }
    return false;
  }

  /** The name that makes up a side, but for articles and adjectives before it. */
  private @Nullable Run side(int from, int to) {
    for (Run run : line.runs) {
      if (run.from() >= from && run.to() <= to) {
        boolean clean = run.to() == to
            || line.isMark(run.to(), ',')
            || line.isMark(run.to(), '/')
            || line.isMark(run.to(), '(')
            || line.isMark(run.to(), '.');
        return clean && run.from() - from <= 3 && line.mentionAt(from) == null ? run : null;
      }
    }
    return null;
  }

  private int score(Run run) {
    int score = line.names.isCharacter(run) ? -2 : 0;
    score += line.names.hasGivenName(run.from()) ? 2 : 0;
    score += run.length() > 1 ? 2 : 0;
    score += isShouted(run) ? 2 : 0;
    boolean rank = line.is(WordClass.HONORIFIC, run.from()) || line.is(run.from() - 1, "the");
    return rank ? score - 2 : score;
  }

  /** "Cass - LOUISE BREALEY": cast lists print players in capitals. */
  private boolean isShouted(Run run) {
    return run.length() > 1
        && line.tokens.is(run.from(), Tokens.ALL_CAPITALS)
        && line.tokens.is(run.to() - 1, Tokens.ALL_CAPITALS)
        && line.tokens.length(run.from()) > 2;
  }

  private String part(int from, int to) {
    int end = from;
    while (end < to
        && !line.isMark(end, ',')
        && !line.isMark(end, '(')
        && !line.isMark(end, ';')
        && !line.isMark(end, '.')) {
      end++;
    }
    return line.names.text(from, Math.max(end, from + 1));
  }
}
