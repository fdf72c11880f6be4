package dev.upfront.reading.row;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.row.ProseRows.Row;
import dev.upfront.reading.sentence.RunYear;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clause of a row says of it, where it has no shape that is known: the expression that stands nearest, if no other
 * title stands between and nothing denies it. "The renewal of four veteran dramas, A, B, C and D", "shown the door were A, B and C".
 */
final class RowClause {
  /** What is said stands no farther away. */
  private static final int REACH = 14;

  private final Lexicon lexicon;
  private final StateBook states;
  private final RowStates words;
  private final Tokens tokens;

  RowClause(Lexicon lexicon, StateBook states, RowStates words, Tokens tokens) {
    this.lexicon = lexicon;
    this.states = states;
    this.words = words;
    this.tokens = tokens;
  }

  /** What is said of the titles between two tokens, or null. */
  @Nullable
  Row of(List<Member> members, int start, int end, Sentence sentence) {
    int before = before(start, sentence);
    int behind = behind(end, sentence);
    int at = before < 0 || behind >= 0 && behind - end < start - before ? behind : before;
    if (at < 0 || words.isDenied(sentence.from(), at)) {
      return null;
    }
    StateBook.Hit hit = states.at(tokens, at);
    return hit == null ? null : new Row(members, hit.status(), at, false, true);
  }

  /** "… A and B, two crime dramas, C and D, and three cartoons, …": whether a row goes on with the one before it. */
  boolean follows(int behindBefore, int start) {
    boolean joined = false;
    for (int i = behindBefore; i < start; i++) {
      boolean other = parts(i)
          || tokens.isMark(i, ':')
          || lexicon.is(WordClass.AUXILIARY, tokens, i)
          || lexicon.is(WordClass.CLAUSE_JOINT, tokens, i) && !tokens.is(i, "and")
          || states.at(tokens, i) != null;
      if (other) {
        return false;
      }
      joined |= lexicon.is(WordClass.SHOWS, tokens, i);
    }
    return joined && start - behindBefore <= REACH;
  }

  /** "A, B and C were ordered for new seasons": there have been some before. */
  Row forMore(Row row) {
    int at = row.said() + 1;
    boolean more = row.status() == Status.ORDERED
        && tokens.is(at, "for")
        && (tokens.is(at + 1, "new") || tokens.is(at + 1, "another") || tokens.is(at + 1, "more"))
        && (tokens.is(at + 2, "seasons") || tokens.is(at + 2, "season"));
    return more
        ? new Row(row.members(), Status.RENEWED, row.said(), row.certain(), row.loose())
        : row;
  }

  /**
   * "The freshmen A, B and C", "two first-year dramas, A and B", "A, now in its fifth season, and B": what comes next is the
   * season behind the one that each is in.
   */
  Row inTheirYear(Row row, List<SeasonMention> seasons) {
    int year = RunYear.of(tokens, row.members().get(0).from());
    if (row.status() != Status.RENEWED || year == 0 && seasons.isEmpty()) {
      return row;
    }
    List<Member> own = new ArrayList<>(row.members().size());
    for (int k = 0; k < row.members().size(); k++) {
      Member member = row.members().get(k);
      // "the sophomore A and the freshmen B and C"
      int said = RunYear.of(tokens, member.from());
      year = said > 0 ? said : year;
      int next = k + 1 < row.members().size() ? row.members().get(k + 1).from() : row.said();
      int running = RunYear.between(tokens, member.to(), next, seasons);
      int now = running > 0 ? running : year;
      own.add(member.season() == null && now > 0 ? member.with(now + 1) : member);
    }
    return new Row(own, row.status(), row.said(), row.certain(), row.loose());
  }

  /** Capitals within a sentence show a name: "The Walking Dead" is not over. */
  private boolean isNamed(int i, Sentence sentence) {
    return tokens.isCapital(i)
        && i > sentence.from()
        && !tokens.is(i, Tokens.ALL_CAPITALS)
        && sentence.block().kind() == Text.Kind.PARAGRAPH;
  }

  /** The last expression before a row in its clause, or -1. */
  private int before(int start, Sentence sentence) {
    int limit = sentence.from();
    for (int i = start - 1; i >= Math.max(limit, start - REACH) && !parts(i); i--) {
      if (says(i, start) && !isNamed(i, sentence)) {
        return i;
      }
      if (tokens.isQuote(i) || tokens.isCapital(i) && i > limit && tokens.isMark(i - 1, ',')) {
        return -1;
      }
    }
    return -1;
  }

  /** The first expression behind a row in its clause, or -1. */
  private int behind(int end, Sentence sentence) {
    int to = Math.min(sentence.to(), end + REACH);
    for (int i = end; i < to && !parts(i) && !tokens.isQuote(i); i++) {
      if (says(i, to) && !isNamed(i, sentence)) {
        return i;
      }
    }
    return -1;
  }

  private boolean says(int i, int limit) {
    StateBook.Hit hit = states.at(tokens, i);
    return hit != null
        && hit.to() <= limit
        && hit.status() != Status.OTHER
        && hit.status() != Status.ENDING;
  }

  /** Whether a clause ends at a token. */
  private boolean parts(int i) {
    return tokens.isMark(i, ';')
        || tokens.is(i, "but")
        || tokens.is(i, "while")
        || tokens.is(i, "whereas")
        || tokens.is(i, "although")
        || lexicon.is(WordClass.WONDERING, tokens, i);
  }
}
