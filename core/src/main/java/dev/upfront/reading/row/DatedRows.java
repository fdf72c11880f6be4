package dev.upfront.reading.row;

import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds titles in articles about several series by the day that stands with them: "A (Feb. 7), B (March 4)", "A, B and C are
 * all back in the fall", "in the fall A and B return", "among the newcomers for fall are A and B". A day said once holds for
 * all members of its row.
 */
public final class DatedRows {
  /** A bracket that says more than a platform, an hour and a day tells a story. */
  private static final int BRACKET_REACH = 10;

  /** How far behind its row a day may stand, in tokens. */
  private static final int REACH = 12;

  /** How far before its row a day may stand, where the row comes last. */
  private static final int REACH_BEFORE = 14;

  /** "In the fall, | A": between a day that opens a sentence and its row. */
  private static final int OPENING_REACH = 2;

  private static final int MOST_MEMBERS = 24;

  /**
   * Titles with the day of all of them.
   *
   * @param returns whether the words say that they have been there before
   */
  public record Row(List<Member> members, DateMention date, boolean returns) {}

  private final Lexicon lexicon;
  private final RowParser parser;
  private final PlatformFinder platforms;
  private final Tokens tokens;

  public DatedRows(Lexicon lexicon, RowParser parser, PlatformFinder platforms, Tokens tokens) {
    this.lexicon = lexicon;
    this.parser = parser;
    this.platforms = platforms;
    this.tokens = tokens;
  }

  /** The rows of a sentence, none of a headline or a question; for articles about several series only. */
  public List<Row> find(Sentence sentence, List<SeasonMention> seasons, List<DateMention> dates) {
    List<Row> rows = new ArrayList<>(0);
    if (dates.isEmpty()
        || sentence.block().kind() == Kind.TITLE
        || tokens.isMark(sentence.to() - 1, '?')
        || !mayTell(sentence)) {
      return rows;
    }
    for (TitleRow titles : parser.rows(sentence, seasons, parser::opens, MOST_MEMBERS)) {
      List<Member> members = titles.members();
      if (!anyIsNumbered(members)
          && !bracketed(members, sentence, dates, rows)
          && parser.members().mayBeTitles(members)) {
        Row row = turned(titles, sentence, dates);
        row = row == null ? subject(titles, sentence, dates) : row;
        if (row != null && !parser.members().areParts(members)) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** Whether a sentence has a word by which titles come out, or brackets for their days. */
  private boolean mayTell(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.isMark(i, '(') || namesNew(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Low Water Season 2": the run of capitals is more than the title, and phrases read it. */
  private boolean anyIsNumbered(List<Member> members) {
    for (Member member : members) {
      if (member.to() - member.from() > 1
          && lexicon.is(WordClass.SEASON_NOUN, tokens, member.to() - 1)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable DateMention at(int i, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.from() == i) {
        return date;
      }
    }
    return null;
  }

  /** "A (Feb. 7), B (NBC, Thursday)": true where one member at least has its day in brackets. */
  private boolean bracketed(
      List<Member> members, Sentence sentence, List<DateMention> dates, List<Row> rows) {
    boolean found = false;
    for (Member member : members) {
      int open = parser.behindTitle(member, sentence.to());
      int close = tokens.isMark(open, '(') ? closing(open, sentence.to()) : -1;
      for (DateMention date : dates) {
        boolean inside = date.from() > open && date.to() <= close;
        boolean day = switch (date.start().unit()) {
          case DAY, WEEKDAY, FEAST, SEASON -> true;
          case MONTH -> date.start().year() == 0;
          default -> false;
        };
        if (inside && day && parser.members().noPerson(List.of(member))) {
          rows.add(new Row(List.of(member), date, false));
          found = true;
          break;
        }
      }
    }
    return found;
  }

  /** The mark that closes short brackets, -1 where they go on, or tell of an end or of who plays. */
  private int closing(int open, int limit) {
    for (int i = open + 1; i < Math.min(limit, open + BRACKET_REACH); i++) {
      if (tokens.isMark(i, ')')) {
        return i;
      }
      boolean other = tokens.is(i, "finale")
          || tokens.is(i, "ends")
          || tokens.is(i, "until")
          || lexicon.is(WordClass.NEGATION, tokens, i)
          || lexicon.is(WordClass.PAST_FORM, tokens, i);
      if (other) {
        return -1;
      }
    }
    return -1;
  }

  /** "A and B return in the fall", "A is due on NBC Sept. 24", "in the fall A and B are back". */
  private @Nullable Row subject(TitleRow titles, Sentence sentence, List<DateMention> dates) {
    int end = titles.end();
    if (lexicon.is(WordClass.OTHER_WORK, tokens, end)
        || tokens.is(end, Tokens.POSSESSIVE)
        || tokens.is(end, "spinoff")
        || tokens.is(end, "spin-off")
        || tokens.is(end, "prequel")
        || tokens.is(end, "sequel")) {
      // "the Low Water prequel arrives in May"
      return null;
    }
    int verb = -1;
    DateMention opening = opening(titles.start(), sentence, dates);
    for (int i = end; i < Math.min(sentence.to(), end + REACH); i++) {
      DateMention date = at(i, dates);
      if (date != null && verb >= 0) {
        return tokens.is(date.to(), Tokens.POSSESSIVE)
            ? null
            : new Row(titles.members(), date, returns(verb));
      }
      if (turns(i) || date == null && isOtherName(i, sentence.to())) {
        break;
      }
      if (comesOut(i)) {
        verb = verb < 0 || returns(i) ? i : verb;
      }
      i = date == null ? i : date.to() - 1;
    }
    return verb < 0 || opening == null ? null : new Row(titles.members(), opening, returns(verb));
  }

  /** A day with which a sentence opens, right before its row; null where there is none. */
  private static @Nullable DateMention opening(
      int start, Sentence sentence, List<DateMention> dates) {
    for (DateMention date : dates) {
      boolean opens = date.from() <= sentence.from() + OPENING_REACH;
      if (opens && date.to() <= start && start - date.to() <= OPENING_REACH) {
        return date;
      }
    }
    return null;
  }

  /** "Among the newcomers for fall are A and B", "back in March: A, B and C": the row comes last. */
  private @Nullable Row turned(TitleRow titles, Sentence sentence, List<DateMention> dates) {
    int start = titles.start();
    boolean leads = lexicon.is(WordClass.BE, tokens, start - 1)
        || tokens.is(start - 1, "include")
        || tokens.is(start - 1, "come")
        || tokens.is(start - 1, "comes")
        || tokens.is(start - 1, "meet")
        || tokens.isMark(start - 1, ':');
    if (!leads || start - 1 < sentence.from()) {
      return null;
    }
    DateMention day = null;
    int said = -1;
    for (int i = start - 1; i >= Math.max(sentence.from(), start - REACH_BEFORE); i--) {
      if (i < start - 1 && turns(i) && !tokens.is(i, "and")) {
        break;
      }
      DateMention date = at(i, dates);
      day = date != null && day == null ? date : day;
      said = namesNew(i) ? i : said;
    }
    return day == null || said < 0 || tokens.is(day.to(), Tokens.POSSESSIVE)
        ? null
        : new Row(titles.members(), day, returns(said));
  }

  private boolean namesNew(int i) {
    return tokens.is(i, "new")
        || tokens.is(i, "newcomers")
        || tokens.is(i, "newcomer")
        || tokens.is(i, "meet")
        || comesOut(i);
  }

  /** A verb of coming out, but not "bows out", "comes to an end". */
  private boolean comesOut(int i) {
    return lexicon.is(WordClass.COMING_OUT, tokens, i)
        && !tokens.is(i + 1, "out")
        && !tokens.is(i + 2, "end")
        && !tokens.is(i + 3, "end")
        && !lexicon.is(WordClass.PRODUCTION_NOUN, tokens, i + 1)
        && !lexicon.is(WordClass.PRODUCTION_NOUN, tokens, i + 2);
  }

  private boolean returns(int verb) {
    return tokens.is(verb, "back")
        || tokens.is(verb, "return")
        || tokens.is(verb, "returns")
        || tokens.is(verb, "returning");
  }

  /** What begins another clause, or denies this one. */
  private boolean turns(int i) {
    boolean joint = lexicon.is(WordClass.CLAUSE_JOINT, tokens, i)
        || lexicon.is(WordClass.TIME_JOINT, tokens, i)
        || lexicon.is(WordClass.RELATIVE, tokens, i)
        || lexicon.is(WordClass.NEGATION, tokens, i)
        || lexicon.is(WordClass.PAST_AUXILIARY, tokens, i);
    return joint
        || tokens.isMark(i, ';')
        || tokens.isMark(i, '(')
        || tokens.isMark(i, '—')
        || tokens.isMark(i, '–');
  }

  /** Whether another name begins, which may be whose the day is. */
  private boolean isOtherName(int i, int limit) {
    return (tokens.isCapital(i) || tokens.isOpeningQuote(i))
        && platforms.named(tokens, i, limit) == null;
  }
}
