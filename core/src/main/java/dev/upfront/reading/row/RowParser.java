package dev.upfront.reading.row;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.sentence.SeasonInTitle;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.TitleShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Cuts a row of titles into its members: A, the comedy "B" (season 4), C from Ana Ruiz and D. */
public final class RowParser {
  /** What stands in quotes and has more words is somebody's speech, and no title. */
  private static final int QUOTED_REACH = 14;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final RowMembers seen;
  private final TitleShape shape;
  private final RowAsides asides;
  private final RowJoints joints;
  private final Tokens tokens;

  public RowParser(
      Lexicon lexicon,
      TitleTrie<KnownTitle> catalogue,
      GivenNames givenNames,
      TitleShape shape,
      RowAsides asides,
      Tokens tokens) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.seen = new RowMembers(lexicon, catalogue, givenNames, tokens);
    this.shape = shape;
    this.asides = asides;
    this.joints = new RowJoints(lexicon, asides, tokens);
    this.tokens = tokens;
  }

  /** What can be seen of the members of a row. */
  RowMembers members() {
    return seen;
  }

  /** Whether a title may begin at a token. */
  boolean opens(int i) {
    return asides.opens(i);
  }

  /** Whether a title begins at a token that the catalogue knows. */
  boolean opensKnown(int i) {
    return tokens.isCapital(i) && catalogue.longest(tokens, i, tokens.size()) != null;
  }

  /**
   * The rows of a sentence from left to right; where one ends, the next may begin.
   *
   * @param mayOpen at which tokens a row may begin
   * @param most how many members a row has at most; what is beyond begins another one
   */
  List<TitleRow> rows(
      Sentence sentence, List<SeasonMention> seasons, IntPredicate mayOpen, int most) {
    List<TitleRow> rows = new ArrayList<>(0);
    TitleRow row = next(sentence.from(), sentence, seasons, mayOpen, most);
    while (row != null) {
      rows.add(row);
      row = next(row.end(), sentence, seasons, mayOpen, most);
    }
    return rows;
  }

  /** The first of the {@link #rows} that opens at a token or behind it, or null. */
  @Nullable
  TitleRow next(
      int at, Sentence sentence, List<SeasonMention> seasons, IntPredicate mayOpen, int most) {
    int i = at;
    while (i < sentence.to()) {
      if (!mayOpen.test(i)) {
        i++;
        continue;
      }
      int from = behindKind(i, sentence.to());
      List<Member> members = row(from, sentence.to(), seasons, most);
      if (!members.isEmpty() && tokens.is(i - 1, "starring")) {
        // "Low Water starring A, B and C has been greenlit"
        i = behindTitle(members.get(members.size() - 1), sentence.to());
      } else if (!members.isEmpty()) {
        int start = beforeTitle(members.get(0).from(), sentence.from());
        int end = behindTitle(members.get(members.size() - 1), sentence.to());
        return new TitleRow(members, start, end);
      }
      i = behindRun(from, sentence.to());
    }
    return null;
  }

  /** The last place of a sentence where members may be joined; where it begins if there is none. */
  int lastJoint(Sentence sentence, List<SeasonMention> seasons) {
    return joints.last(sentence, seasons);
  }

  /** Where the title begins that a kind introduces, "Fox drama | Low Water"; {@code i} where none does. */
  private int behindKind(int i, int limit) {
    int title = asides.behindDescription(i, limit);
    return title > i && title < limit && opens(title) ? title : i;
  }

  private int behindRun(int i, int limit) {
    int from = tokens.isQuote(i) ? i + 1 : i;
    return Math.max(from + 1, shape.runForward(from, limit));
  }

  /** The members of the row that begins at a token; empty where none begins there. */
  private List<Member> row(int start, int limit, List<SeasonMention> seasons, int most) {
    List<Member> members = new ArrayList<>(4);
    int at = start;
    while (members.size() < most) {
      Member member = member(at, limit, seasons);
      if (member == null) {
        break;
      }
      members.add(member);
      int behindTitle = behindTitle(member, limit);
      SeasonMention several = beside(behindTitle, seasons);
      for (int k = 1; several != null && k < several.numbers().size(); k++) {
        // "A Seasons 5 and 6"
        members.add(member.with(several.numbers().get(k)));
      }
      int behind = behindAside(behindTitle, limit, seasons);
      if (isRenewedFor(behindTitle, behind, seasons)) {
        break;
      }
      int next = asides.behindJoint(behind, limit);
      // a comma inside the quotes: “Alex, Inc.,” or ‘Rel,’
      boolean joined = next > behind || tokens.isMark(member.to(), ',');
      if (!joined) {
        break;
      }
      at = asides.behindDescription(next, limit);
    }
    return members;
  }

  private @Nullable Member member(int at, int limit, List<SeasonMention> seasons) {
    if (!joints.mayOpenMember(at, limit)) {
      return null;
    }
    boolean quoted = tokens.isOpeningQuote(at);
    int from = quoted ? at + 1 : at;
    int to = quoted ? closing(from, limit) : end(from, limit);
    if (!quoted && catalogue.exact(tokens, from, to) == null) {
      from = shape.behindOwner(from, to);
    }
    while (quoted
        && to > from
        && (tokens.isMark(to - 1, ',') || tokens.isMark(to - 1, '.') && !shortens(to - 1))) {
      to--;
    }
    if (to <= from
        || !quoted && to - from == 1 && lexicon.is(WordClass.NOT_A_NAME, tokens, from)
        || shape.isPlatform(from, to)
        || !quoted && opensClause(from, to)
        || !quoted && areSurnames(from, to)) {
      return null;
    }
    int number = SeasonInTitle.of(tokens, to);
    if (number == 0 && to - from > 1) {
      number = SeasonInTitle.of(tokens, to - 1);
      to = number > 0 ? to - 1 : to;
    }
    Member member = new Member(from, to, shape.clean(from, to), number > 0 ? number : null);
    if (number > 0 || seasons.isEmpty()) {
      return member;
    }
    SeasonMention beside = beside(behindTitle(member, limit), seasons);
    return beside == null ? member : member.with(beside.numbers().get(0));
  }

  /** "Locke and Connor are expected back" tells of no series, where the text knows a Joe Locke and a Kit Connor. */
  private boolean areSurnames(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, "and") && !shape.isSurname(i)) {
        return false;
      }
    }
    return catalogue.exact(tokens, from, to) == null;
  }

  /** "On The CW,", "Announced at a convention,", "Keeps “Low Water”": words of the sentence, and no title. */
  private boolean opensClause(int from, int to) {
    boolean place =
        lexicon.is(WordClass.PREPOSITION, tokens, from) && shape.isPlatform(from + 1, to);
    boolean done = tokens.isMark(to, ',')
        && lexicon.is(WordClass.PREPOSITION, tokens, from + 1)
        && tokens.text.startsWith("ed", tokens.end(from) - 2);
    boolean ties = lexicon.is(WordClass.PREPOSITION, tokens, to - 1) && tokens.isOpeningQuote(to);
    boolean verb = to == from + 1 && lexicon.is(WordClass.HEADLINE_OBJECT_VERB, tokens, from);
    // "NBC's Thursdays"
    boolean evening = to == from + 3
        && tokens.is(from + 1, Tokens.POSSESSIVE)
        && lexicon.is(WordClass.WEEKDAY, tokens, from + 2)
        && shape.isPlatform(from, from + 1);
    // "The Brave, TVLine has learned"
    boolean source = to == from + 1
        && lexicon.is(WordClass.OUTLET, tokens, from)
        && (lexicon.is(WordClass.AUXILIARY, tokens, to)
            || lexicon.is(WordClass.SAYING, tokens, to));
    // "According to Deadline, Low Water"
    boolean told = tokens.is(from, "according") && tokens.is(from + 1, "to");
    boolean clause =
        place || done || ties || verb && tokens.isOpeningQuote(to) || evening || source || told;
    return clause && catalogue.exact(tokens, from, to) == null;
  }

  private boolean shortens(int point) {
    return lexicon.is(WordClass.ABBREVIATION, tokens, point - 1) || tokens.length(point - 1) == 1;
  }

  /** Where a title without quotes ends: before an "and" that joins it to the next, before whose it is. */
  private int end(int from, int limit) {
    TitleTrie.Hit<KnownTitle> known = catalogue.longest(tokens, from, limit);
    if (known != null && known.to() == from + 2 && tokens.isWord(from + 1) && isPlain(from + 1)) {
      // "The first seven episodes" are none of "The First"
      known = null;
    }
    int opening = tokens.isNumber(from) ? from + 1 : from;
    int to = shape.runForward(opening, limit);
    // "The Bay at Night" where "The Bay" is known, but "Vigil from World"
    boolean goesOn = known != null
        && to > known.to()
        && (tokens.is(known.to(), "at") || tokens.is(known.to(), "of"));
    if (known != null && !goesOn && !tokens.isCapital(known.to())) {
      return known.to();
    }
    if (lexicon.is(WordClass.NAME_PARTICLE, tokens, to)) {
      // "Van der Valk"
      int behind = shape.runForward(to + 1, limit);
      to = behind > to + 1 ? behind : to;
    } else if (lexicon.is(WordClass.PREPOSITION, tokens, to)
        && tokens.is(to + 1, "the")
        && tokens.isCapital(to + 2)
        && !shape.isPlatform(to + 1, shape.runForward(to + 2, limit))) {
      // "Lamps in the Fog"
      to = Math.max(to, shape.runForward(to + 2, limit));
    }
    for (int i = from + 1; i < to - 1; i++) {
      boolean parts = tokens.is(i, "and") || tokens.is(i, "with") || tokens.is(i, "from");
      if (parts && !tokens.isCapital(i)) {
        return i;
      }
    }
    return to;
  }

  private boolean isPlain(int i) {
    return !tokens.isCapital(i) && !TitleShape.isCoined(tokens, i);
  }

  private int closing(int from, int limit) {
    boolean curly = tokens.isMark(from - 1, '“');
    for (int i = from; i < Math.min(limit, from + QUOTED_REACH); i++) {
      if (curly ? tokens.isMark(i, '”') : tokens.isClosingQuote(i)) {
        return i;
      }
    }
    return from;
  }

  /** Behind a title and the marks that belong to it. */
  int behindTitle(Member member, int limit) {
    int i = member.to();
    if (tokens.isNumber(i) && member.season() != null && tokens.number(i) == member.season()) {
      i++;
    }
    while (i < limit
        && tokens.isMark(i, ',')
        && tokens.isClosingQuote(i + 1)
        && (!tokens.isOpeningQuote(i + 1) || tokens.isMark(member.from() - 1, '"'))) {
      i++;
    }
    return i < limit && tokens.isClosingQuote(i) ? i + 1 : i;
  }

  /** Before a title, its quote, its article and what it is called. */
  int beforeTitle(int from, int limit) {
    int i = from;
    while (i > limit && (tokens.isOpeningQuote(i - 1) || shape.isArticle(i - 1))) {
      i--;
    }
    int owner = i < from ? asides.beforeOwner(i, limit) : i;
    return owner < i ? owner : asides.beforeDescription(i, limit);
  }

  /** "(season 4)", "(for its fourth and final season)", ", season 4" behind a title. */
  private @Nullable SeasonMention beside(int at, List<SeasonMention> seasons) {
    for (SeasonMention mention : seasons) {
      boolean here = mention.from() == at
          || mention.from() == at + 1 && (tokens.isMark(at, '(') || tokens.isMark(at, ','))
          || mention.from() == at + 3 && tokens.isMark(at, '(') && tokens.is(at + 1, "for");
      if (here && mention.kind() == Kind.EXACT) {
        return mention;
      }
    }
    return null;
  }

  /** "A | for seasons 7 and 8 | and B for a fourth": what is said of A has its own season. */
  private boolean isRenewedFor(int from, int to, List<SeasonMention> seasons) {
    if (!tokens.is(from, "for")) {
      return false;
    }
    for (SeasonMention season : seasons) {
      boolean behind = season.from() == from + 1 || season.from() == from + 2;
      if (behind && season.from() < to) {
        return true;
      }
    }
    return false;
  }

  private int behindSeason(int at, int limit, List<SeasonMention> seasons) {
    if (tokens.isMark(at, '(')) {
      return asides.behindBracket(at, limit);
    }
    SeasonMention beside = beside(at, seasons);
    return beside == null ? at : beside.to();
  }

  /** Behind a member and all that is told of it. */
  private int behindAside(int behindTitle, int limit, List<SeasonMention> seasons) {
    int behind = behindSeason(behindTitle, limit, seasons);
    int makers = asides.behindMakers(behind, limit);
    return makers > behind ? makers : asides.behindApposition(behind, limit);
  }
}
