package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Listing.Status;
import dev.upfront.reading.SeasonMention.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of titles in prose by what is said of all their members: "A, B and C are all to return", "also gone from ABC: A
 * and B", "second series of A and B were announced". So the members are known for titles, and what is said once holds for
 * each of them.
 */
final class ProseRows {
  /** A row in which what is said of it stands within so many words behind it, or before it. */
  private static final int STATE_REACH = 9;

  /** "The network has handed to A and B season orders": the noun stands no farther before the row. */
  private static final int NOUN_REACH = 12;

  /** "Will schedule two new dramas on Fridays in the hope of … : A and B": new ones stand no farther before their colon. */
  private static final int LEAD_REACH = 20;

  /** So many sentences behind their number the titles of what it counts may stand. */
  private static final int COUNT_REACH = 4;

  /** "Whether", "if", "neither" stand no farther before what they leave open. */
  private static final int CONDITION_REACH = 4;

  /** "Goes the way": no expression is longer that has a row for its object. */
  private static final int LONGEST_EXPRESSION = 4;

  /** More members than this are no row of prose. */
  private static final int MOST_MEMBERS = 24;

  /** A number behind a title is its season up to this one: "Mirage 3". */
  private static final int HIGHEST_IN_TITLE = 9;

  /**
   * One title of a row.
   *
   * @param title as it stands there
   * @param season the season that stands with it, or null
   */
  record Member(int from, int to, String title, @Nullable Integer season) {
    Member with(int number) {
      return new Member(from, to, title, number);
    }
  }

  /**
   * What is said of a row.
   *
   * @param said the token that says it
   * @param certain whether it is said of nothing but series: "seasons of A and B", not "A and B are back"
   */
  record Row(List<Member> members, Status status, int said, boolean certain) {}

  private final Lexicon lexicon;
  private final RowParser parser;
  private final StateBook states;
  private final RowJoiners joiners;
  private final CountedShows counted;
  private final Tokens tokens;

  ProseRows(Lexicon lexicon, RowParser parser, StateBook states, Tokens tokens) {
    this.lexicon = lexicon;
    this.parser = parser;
    this.states = states;
    this.joiners = new RowJoiners(states, tokens);
    this.counted = new CountedShows(lexicon, states, tokens);
    this.tokens = tokens;
  }

  /**
   * The rows of each sentence, of the headline only those in quotes. "The Captain and The Doctor are back" may be of people
   * in one series, and is of series where other rows show that the article tells of many.
   */
  List<List<Row>> find(Text text, List<List<SeasonMention>> seasons) {
    List<List<Row>> rows = new ArrayList<>(text.sentences.size());
    boolean ofMany = false;
    Sentence last = null;
    CountedShows.Said said = null;
    for (Sentence sentence : text.sentences) {
      boolean title = sentence.block().kind() == Text.Kind.TITLE;
      List<SeasonMention> own = seasons.get(sentence.index());
      List<Row> found = find(sentence, last, said, own);
      CountedShows.Said here = counted.in(sentence, own);
      said = here == null ? said : here;
      if (title) {
        // capitals show no title there
        found.removeIf(row -> !parser.areQuoted(row.members()));
      }
      last = sentence;
      ofMany |= found.stream().anyMatch(row -> row.certain() || parser.areTitles(row.members()));
      rows.add(found);
    }
    for (List<Row> found : rows) {
      if (!found.isEmpty()) {
        boolean many = ofMany;
        found.removeIf(
            row -> parser.areParts(row.members()) || !many && !row.certain() && !isSure(row));
      }
    }
    return rows;
  }

  private List<Row> find(
      Sentence sentence,
      @Nullable Sentence last,
      CountedShows.@Nullable Said said,
      List<SeasonMention> seasons) {
    List<Row> rows = new ArrayList<>(0);
    Row before = null;
    // looks like no titles by itself, until what goes on with it does
    Row pending = null;
    Member single = null;
    Row led = null;
    int behindBefore = sentence.from();
    int i = sentence.from();
    if (tokens.isMark(sentence.to() - 1, '?')) {
      // what is asked of many is said of none
      return rows;
    }
    while (i < sentence.to()) {
      if (!parser.opens(i) || i == sentence.from() && opensClause(i)) {
        i++;
        continue;
      }
      i = parser.behindKind(i, sentence.to());
      List<Member> members = parser.row(i, sentence.to(), seasons, MOST_MEMBERS);
      if (members.isEmpty()) {
        i = parser.behindRun(i, sentence.to());
        continue;
      }
      int start = parser.beforeTitle(members.get(0).from(), sentence.from());
      led = led == null ? leadIn(sentence, start) : led;
      int end = parser.behindTitle(members.get(members.size() - 1), sentence.to());
      Row row = row(members, start, end, sentence, seasons);
      if (row == null
          && before != null
          && goesOn(start, behindBefore)
          && (isPlural(members, start) || isAuxiliary(start))
          && parser.mayBeTitles(members)) {
        row = new Row(members, before.status(), before.said(), true);
        if (pending != null) {
          rows.add(pending);
          pending = null;
        }
      }
      if (row == null && members.size() > 1 && joiners.isJoined(start, sentence)) {
        Status shared = joiners.told(last);
        row = shared == null ? null : new Row(members, shared, start - 1, true);
      }
      if (row == null && said != null && isCounted(members, said, sentence)) {
        row = row(members, said, start);
      }
      if (row == null && led != null && members.size() > 1 && isPlural(members, start)) {
        row = new Row(members, led.status(), led.said(), parser.noPerson(members));
      }
      if (row != null && isOnlyNew(row, sentence)) {
        row = null;
      }
      if (row != null) {
        boolean titles =
            row.certain() || (isSure(row) ? parser.noPerson(members) : parser.mayBeTitles(members));
        if (titles) {
          rows.add(row);
          joiner(single, row, rows);
        }
        pending = !titles && parser.noPerson(members) ? row : null;
        before = row;
        behindBefore = end;
      }
      single = members.size() == 1 ? members.get(0) : null;
      i = Math.max(i + 1, end);
    }
    return rows;
  }

  /** Whether a row has as many members as the series of which something was said shortly before. */
  private boolean isCounted(List<Member> members, CountedShows.Said said, Sentence sentence) {
    return members.size() == said.count()
        && sentence.index() - said.sentence() <= COUNT_REACH
        && parser.areSeveral(members)
        && parser.mayBeTitles(members);
  }

  private Row row(List<Member> members, CountedShows.Said said, int start) {
    SeasonMention season = said.season();
    List<Member> own = season == null ? members : withSeasons(members, season);
    return new Row(own, said.status(), start, true);
  }

  /** "Five dramas will be back in May: …": what is said before a colon of all behind it, or null. */
  private @Nullable Row leadIn(Sentence sentence, int start) {
    int colon = start - 1;
    while (colon > Math.max(sentence.from(), start - STATE_REACH) && !tokens.isMark(colon, ':')) {
      colon--;
    }
    if (!tokens.isMark(colon, ':')) {
      return null;
    }
    int said = -1;
    boolean many = false;
    for (int i = Math.max(sentence.from(), colon - NOUN_REACH); i < colon; i++) {
      said = said < 0 && stateBefore(i) != null || tokens.is(i, "return") ? i : said;
      many |= lexicon.is(WordClass.SHOWS, tokens, i) || lexicon.cardinal(tokens, i) > 1 && said < 0;
    }
    for (int i = colon - 1; i >= Math.max(sentence.from(), colon - LEAD_REACH); i--) {
      if (isNewShows(i)) {
        return new Row(List.of(), Status.ORDERED, i, false);
      }
    }
    if (said < 0 || !many || isDenied(sentence.from(), said)) {
      return null;
    }
    Status status = stateBefore(said);
    return new Row(List.of(), status == null ? Status.RENEWED : status, said, false);
  }

  /** "If A and B are cancelled", "Neither A nor B": no part of the title. */
  private boolean opensClause(int i) {
    return lexicon.is(WordClass.PREPOSITION, tokens, i) && !tokens.isCapital(i + 1)
        || lexicon.is(WordClass.CLAUSE_JOINT, tokens, i)
        || lexicon.is(WordClass.TIME_JOINT, tokens, i)
        || lexicon.is(WordClass.WONDERING, tokens, i)
        || tokens.is(i, "if")
        || tokens.is(i, "unless")
        || tokens.is(i, "neither")
        || tokens.is(i, "both")
        || tokens.is(i, "besides")
        || tokens.is(i, "when");
  }

  /** Whether a row behind a verb for several, or with marks of its own, is of several. */
  private boolean isPlural(List<Member> members, int start) {
    return parser.areSeveral(members)
        || tokens.is(start - 1, "are")
        || tokens.is(start - 1, "were");
  }

  /** "X joins A and B among the cancelled": X is one of them. */
  private void joiner(@Nullable Member single, Row row, List<Row> rows) {
    int joins = row.members().get(0).from() - 1;
    while (tokens.isOpeningQuote(joins)) {
      joins--;
    }
    if (single != null && tokens.is(joins, "joins") && parser.behindTitle(single, joins) == joins) {
      rows.add(new Row(List.of(single), row.status(), row.said(), true));
    }
  }

  /** What befalls no people: who returns or is back may be somebody. */
  private boolean isSure(Row row) {
    int said = row.said();
    return row.status() == Status.CANCELLED
        || !lexicon.is(WordClass.GOING_AND_COMING, tokens, said)
            && !tokens.is(said, "returning")
            && !tokens.is(said, "back");
  }

  private @Nullable Row row(
      List<Member> members, int start, int end, Sentence sentence, List<SeasonMention> seasons) {
    if (members.size() < 2) {
      return single(members, start, end, sentence);
    }
    Row row = numbered(members, start, sentence);
    row = row == null ? seasonsOf(members, start, sentence, seasons) : row;
    row = row == null ? object(members, start, end, sentence, seasons) : row;
    row = row == null ? turned(members, start, sentence) : row;
    row = row == null ? subject(members, end, sentence, seasons) : row;
    return row == null ? called(members, start) : row;
  }

  /** "X is among the shows returning", "new ones include “X”": one of many of which something is said. */
  private @Nullable Row single(List<Member> members, int start, int end, Sentence sentence) {
    boolean one = lexicon.is(WordClass.BE, tokens, end)
        && (tokens.is(end + 1, "among") || tokens.is(end + 1, "one") && tokens.is(end + 2, "of"));
    for (int i = end + 2; one && i < Math.min(sentence.to(), end + STATE_REACH); i++) {
      Status status = tokens.isCapital(i) || tokens.is(i, Tokens.MARK) ? null : stateBefore(i);
      if (status != null && !isDenied(sentence.from(), i)) {
        return new Row(members, status, i, true);
      }
    }
    boolean listed = lexicon.is(WordClass.LISTS_TITLES, tokens, start - 1)
        && (tokens.is(start - 1, "include") || tokens.is(start - 1, "including"))
        && tokens.isOpeningQuote(members.get(0).from() - 1);
    for (int i = start - 2; listed && i >= Math.max(sentence.from(), start - STATE_REACH); i--) {
      if (isNewShows(i)) {
        return new Row(members, Status.ORDERED, i, true);
      }
    }
    return null;
  }

  /** "On the slate are A 3, B 2 and C 5": each with the number of its next season. */
  private @Nullable Row numbered(List<Member> members, int start, Sentence sentence) {
    for (Member member : members) {
      boolean number = tokens.isNumber(member.to()) && member.season() != null;
      if (!number) {
        return null;
      }
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (lexicon.is(WordClass.FILM_NOUN, tokens, i)
          || lexicon.is(WordClass.OTHER_WORK, tokens, i)
          || tokens.is(i, "sequels")
          || tokens.is(i, "games")) {
        return null;
      }
    }
    boolean shown = lexicon.is(WordClass.BE, tokens, start - 1)
        || lexicon.is(WordClass.LISTS_TITLES, tokens, start - 1)
        || tokens.isMark(start - 1, ':');
    return shown && start > sentence.from()
        ? new Row(members, Status.RENEWED, start - 1, true)
        : null;
  }

  /** "New seasons of A, B and C are on the way": one of each. */
  private @Nullable Row seasonsOf(
      List<Member> members, int start, Sentence sentence, List<SeasonMention> seasons) {
    if (!tokens.is(start - 1, "of") && !tokens.is(start - 1, "for")) {
      return null;
    }
    for (SeasonMention mention : seasons) {
      boolean many =
          tokens.is(mention.to() - 1, "seasons") || tokens.is(mention.to() - 1, "series");
      boolean one = mention.kind() == Kind.EXACT
          ? mention.numbers().size() == 1 && mention.numbers().get(0) > 1
          : parser.areSeveral(members)
              && (mention.kind() == Kind.UPCOMING || mention.kind() == Kind.FURTHER);
      many &= !lexicon.is(WordClass.DETERMINER, tokens, mention.from() - 1)
          && !lexicon.is(WordClass.DETERMINER, tokens, mention.from());
      if (many && one && mention.to() == start - 1) {
        int said = announced(sentence, mention.from());
        return said < 0 ? null : new Row(withSeasons(members, mention), Status.RENEWED, said, true);
      }
    }
    return null;
  }

  /** The word by which a sentence says that seasons will be made, or -1. */
  private int announced(Sentence sentence, int season) {
    boolean got = tokens.is(season - 1, "be") || lexicon.is(WordClass.GETTING, tokens, season - 1);
    int found = got ? season : -1;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (lexicon.is(WordClass.NEGATION, tokens, i) || tokens.is(i, "no")) {
        return -1;
      }
      boolean says = lexicon.is(WordClass.LISTED_RENEWED, tokens, i)
          || lexicon.is(WordClass.LISTED_ORDERED, tokens, i)
          || tokens.is(i, "announced")
          || tokens.is(i, "announces")
          || tokens.is(i, "commissioned")
          || tokens.is(i, "confirmed")
          || tokens.is(i, "confirms")
          || tokens.is(i, "coming")
          || tokens.is(i, "slate")
          || tokens.is(i, "works")
          || tokens.is(i, "way");
      found = says && found < 0 ? i : found;
    }
    return found < 0 ? -1 : season;
  }

  /** "Renewed A and B", "renewals for A and B", "more episodes each of A and B", "joins A and B among the cancelled". */
  private @Nullable Row object(
      List<Member> members, int start, int end, Sentence sentence, List<SeasonMention> seasons) {
    int at = behindVerb(start, sentence.from()) - 1;
    if (at < sentence.from() || isDenied(sentence.from(), at)) {
      return null;
    }
    // "cancelled Shadow and Bone" is as likely of one title
    boolean several = parser.areSeveral(members);
    boolean picked =
        tokens.is(at, "up") && (tokens.is(at - 1, "picked") || tokens.is(at - 1, "picks"));
    if (several && (picked || lexicon.is(WordClass.FATE_VERB, tokens, at))) {
      Status status = picked || !isEnd(at) ? Status.RENEWED : Status.CANCELLED;
      return new Row(respectively(members, end, sentence, seasons), status, at, true);
    }
    Row told = toldOf(members, at, sentence.from());
    if (told != null && several) {
      return told;
    }
    if (several
        && (lexicon.is(WordClass.LISTED_ORDERED, tokens, at) || tokens.is(at, "commissioned"))) {
      return new Row(members, Status.ORDERED, at, true);
    }
    if (lexicon.is(WordClass.TIE_WORD, tokens, at) || tokens.is(at, "of") || tokens.is(at, "for")) {
      if (tokens.is(at, "of") && tokens.is(at - 1, "each") && isMore(sentence.from(), at)) {
        return new Row(respectively(members, end, sentence, seasons), Status.RENEWED, at - 1, true);
      }
      if ((several || tokens.is(at - 1, "renewals"))
              && lexicon.is(WordClass.LISTED_RENEWED, tokens, at - 1)
              && tokens.is(at, "for")
          || tokens.is(at, "to") && isHanded(sentence.from(), at)) {
        return new Row(respectively(members, end, sentence, seasons), Status.RENEWED, at - 1, true);
      }
      if (several && tokens.is(at, "for") && isOrders(at - 1)) {
        return new Row(members, Status.ORDERED, at - 1, true);
      }
      boolean ended = lexicon.is(WordClass.LISTED_CANCELLED, tokens, at - 1);
      if (several && ended && tokens.is(at, "of")) {
        return new Row(members, Status.CANCELLED, at - 1, true);
      }
    }
    boolean joins =
        several && (tokens.is(at, "joins") || tokens.is(at, "joining") || tokens.is(at, "join"));
    for (int i = end; joins && i < Math.min(sentence.to(), end + STATE_REACH); i++) {
      if (isEnd(i) || tokens.is(i, "casualties")) {
        return new Row(members, Status.CANCELLED, i, true);
      }
    }
    return null;
  }

  /** "Pulling the plug on A and B", "goes the way of A and B": an expression with a row for its object, or null. */
  private @Nullable Row toldOf(List<Member> members, int at, int limit) {
    boolean tied = tokens.is(at, "on") || tokens.is(at, "to") || tokens.is(at, "of");
    int end = tied ? at : at + 1;
    for (int i = end - 1; i >= Math.max(limit, end - LONGEST_EXPRESSION); i--) {
      StateBook.Hit hit = states.acting(tokens, i);
      if (hit != null && hit.to() == end) {
        return new Row(members, hit.status(), i, true);
      }
    }
    return null;
  }

  /** "Dropping the revived X and Y": behind the verb, and before what is only called so. */
  private int behindVerb(int start, int limit) {
    boolean attribute = start - 2 >= limit
        && lexicon.is(WordClass.DETERMINER, tokens, start - 2)
        && lexicon.is(WordClass.FATE_VERB, tokens, start - 1);
    return attribute ? start - 2 : start;
  }

  private boolean isOrders(int i) {
    return tokens.is(i, "orders")
        || tokens.is(i, "pickups")
        || tokens.is(i, "commissions")
        || tokens.is(i, "order") && tokens.is(i - 1, "series");
  }

  /** "Two new dramas, “A” and “B”": the words for what they are say that they are new. */
  private @Nullable Row called(List<Member> members, int start) {
    for (int i = start; i < members.get(0).from(); i++) {
      if (isNewShows(i)) {
        return new Row(members, Status.ORDERED, i, true);
      }
    }
    return null;
  }

  private boolean isMore(int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - STATE_REACH); i--) {
      if (tokens.is(i, "more") || tokens.is(i, "further") || tokens.is(i, "additional")) {
        return true;
      }
    }
    return false;
  }

  /** "Season orders that the network handed to A and B". */
  private boolean isHanded(int from, int to) {
    boolean handed = lexicon.is(WordClass.GETTING, tokens, to - 1)
        || tokens.is(to - 1, "gave")
        || tokens.is(to - 1, "went");
    for (int i = to - 1; handed && i >= Math.max(from, to - NOUN_REACH); i--) {
      boolean orders = tokens.is(i, "orders") || tokens.is(i, "order");
      if (orders && tokens.is(i - 1, "season") || lexicon.is(WordClass.LISTED_RENEWED, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Also coming back are A and B", "gone from ABC: A and B", "the casualties are A and B". */
  private @Nullable Row turned(List<Member> members, int start, Sentence sentence) {
    int at = start - 1;
    boolean links = tokens.isMark(at, ':')
        || lexicon.is(WordClass.BE, tokens, at)
        || lexicon.is(WordClass.LISTS_TITLES, tokens, at) && !tokens.is(at, "as");
    boolean among = tokens.is(at - 1, "among") && (tokens.is(at, "them") || tokens.is(at, "these"))
        || tokens.is(at - 1, "such") && tokens.is(at, "as");
    boolean plural = tokens.is(at, "are") || tokens.is(at, "were");
    if (!links && !among || at <= sentence.from() || !plural && !parser.areSeveral(members)) {
      return null;
    }
    at = among ? at - 1 : at;
    if ((among || tokens.is(at, "including")) && tokens.isMark(at - 1, ',')) {
      // "has renewed 13 series, including A and B"
      at--;
    }
    for (int i = at - 1; i >= Math.max(sentence.from(), at - STATE_REACH); i--) {
      Status status = isNewShows(i) ? Status.ORDERED : stateBefore(i);
      if (status != null && !isDenied(sentence.from(), i)) {
        return new Row(members, status, i, false);
      }
      if (tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, ':')) {
        return null;
      }
    }
    return null;
  }

  /** "Shows to premiere in May, including new dramas A and B": said of when they come out, and not that they are ordered. */
  private boolean isOnlyNew(Row row, Sentence sentence) {
    boolean isNew = row.status() == Status.ORDERED && isNewShows(row.said());
    // newcomers may be people
    boolean comes = isNew && !parser.mayBeTitles(row.members());
    if (isNew) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        comes |= tokens.is(i, "premiere")
            || tokens.is(i, "premieres")
            || tokens.is(i, "debut")
            || tokens.is(i, "debuts");
      }
    }
    return comes;
  }

  /** "Two new dramas", "new ones", "four newcomers": series that there were not before. */
  private boolean isNewShows(int i) {
    if (tokens.is(i, "newcomers")) {
      return true;
    }
    boolean more = tokens.is(i, "new") && !tokens.is(i - 1, "the");
    for (int k = i + 1; more && k < i + 5 && (tokens.isWord(k) || tokens.isMark(k, '-')); k++) {
      if (tokens.is(k, "ones")
          || lexicon.is(WordClass.SHOWS, tokens, k)
              && (!tokens.is(k, "series") || lexicon.cardinal(tokens, i - 1) > 1)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Status stateBefore(int i) {
    if (isEnd(i)
        || tokens.is(i, "gone") && !tokens.is(i + 1, "on")
        || tokens.is(i, "casualties")
        || tokens.is(i, "dropped") && !tokens.is(i - 1, "just")) {
      return Status.CANCELLED;
    }
    StateBook.Hit said = states.ofMany(tokens, i);
    if (said != null) {
      return said.status() == Status.OTHER ? null : said.status();
    }
    boolean returns = tokens.is(i, "returning")
        || tokens.is(i, "return") && tokens.is(i - 1, "to")
        || tokens.is(i, "back") && !tokens.is(i + 1, "to")
        || tokens.is(i, "renewed")
        || tokens.is(i, "renewals");
    return returns ? Status.RENEWED : null;
  }

  /** "A, B and C are all to return", "A and B have been given the boot", "A and B complete the list of returning shows". */
  private @Nullable Row subject(
      List<Member> members, int behind, Sentence sentence, List<SeasonMention> seasons) {
    if (tokens.is(behind, "complete") || tokens.is(behind, "round")) {
      for (int i = behind + 1; i < Math.min(sentence.to(), behind + STATE_REACH); i++) {
        Status status = stateBefore(i);
        if (status != null) {
          return new Row(members, status, i, true);
        }
      }
      return null;
    }
    int end = behindComma(members, behind);
    boolean many = tokens.is(end, "are")
        || tokens.is(end, "were")
        || tokens.is(end, "have")
        || tokens.is(end, "having")
        || tokens.is(end, "all")
        || tokens.is(end, "both")
        || (parser.areSeveral(members) || lexicon.cardinal(tokens, sentence.from()) > 1)
            && isOfSeveral(end);
    int i = end;
    boolean denied = false;
    while (many && i < Math.min(sentence.to(), end + STATE_REACH) && (leads(i) || denies(i))) {
      denied |= denies(i);
      i++;
    }
    int start = members.get(0).from();
    boolean open = isDenied(Math.max(sentence.from(), start - CONDITION_REACH), start);
    if (!many || i == end && !tokens.is(i, "return") || open) {
      return null;
    }
    Status status = denied ? stateDenied(i) : stateBehind(i, sentence);
    return status == null
        ? null
        : new Row(withSeason(members, i, sentence, seasons), status, i, false);
  }

  /**
   * "Two dramas, A and B, face …", “A and B, the legal drama, were …”: behind the comma that closes what stands for their
   * number, or what the last of them is.
   */
  private int behindComma(List<Member> members, int end) {
    int aside = behindKind(end);
    if (aside > end) {
      return aside;
    }
    int before = members.get(0).from() - 1;
    while (tokens.isOpeningQuote(before)) {
      before--;
    }
    return tokens.isMark(end, ',') && tokens.isMark(before, ',') ? end + 1 : end;
  }

  /** Behind “, the legal drama,”; where none stands, {@code end}. */
  private int behindKind(int end) {
    int i = end;
    while (tokens.isMark(i, ',') || tokens.isClosingQuote(i)) {
      i++;
    }
    boolean parted = tokens.isMark(i - 1, ',') || tokens.isMark(i - 2, ',');
    if (!parted || !lexicon.is(WordClass.DETERMINER, tokens, i)) {
      return end;
    }
    int comma = i + 1;
    while (comma < i + STATE_REACH && tokens.isWord(comma) && !tokens.isCapital(comma)) {
      comma++;
    }
    boolean closes =
        tokens.isMark(comma, ',') && lexicon.is(WordClass.SHOW_NOUN, tokens, comma - 1);
    return closes ? comma + 1 : end;
  }

  private boolean isOfSeveral(int verb) {
    return tokens.is(verb, "had")
        || tokens.is(verb, "will")
        || tokens.is(verb, "won't")
        || tokens.is(verb, "aren't")
        || tokens.is(verb, "haven't")
        || tokens.is(verb, "return")
        || tokens.is(verb, "face")
        || tokens.is(verb, "remain");
  }

  private boolean denies(int i) {
    return lexicon.is(WordClass.NEGATION, tokens, i);
  }

  /** "Are not expected back", "won't be returning": an end; "have yet to be renewed": open. */
  private @Nullable Status stateDenied(int i) {
    if (tokens.is(i, "renewed") || tokens.is(i, "recommissioned")) {
      return tokens.is(i - 3, "yet") || tokens.is(i - 2, "yet") ? Status.WAITING : null;
    }
    boolean goesOn = tokens.is(i, "return")
        || tokens.is(i, "returning")
        || tokens.is(i, "coming") && tokens.is(i + 1, "back")
        || tokens.is(i, "back") && !isBackElsewhere(i + 1);
    int behind = i;
    while (behind < i + 3 && !tokens.is(behind, "soon") && !tokens.is(behind, "time")) {
      behind++;
    }
    goesOn &= behind == i + 3 && !tokens.isOpeningQuote(i + 1);
    return goesOn ? Status.CANCELLED : null;
  }

  private boolean leads(int i) {
    return lexicon.is(WordClass.LEADS_TO_STATE, tokens, i)
        || lexicon.is(WordClass.AUXILIARY, tokens, i)
        || tokens.is(i, "all")
        || tokens.is(i, "both")
        || tokens.is(i, "set")
        || tokens.is(i, "due")
        || tokens.is(i, "expected")
        || tokens.is(i, "face")
        || tokens.is(i, "remain")
        || tokens.is(i, "an")
        || tokens.is(i, "coming")
        || tokens.is(i, "having")
        || tokens.is(i, "being")
        || tokens.is(i, "recently");
  }

  private @Nullable Status stateBehind(int i, Sentence sentence) {
    if (isEnd(i) || tokens.is(i, "ditched") || tokens.is(i, "gone") && !tokens.is(i + 1, "on")) {
      return Status.CANCELLED;
    }
    if (tokens.is(i, "dropped") && (tokens.is(i + 1, "by") || tokens.is(i + 1, "."))) {
      return Status.CANCELLED;
    }
    StateBook.Hit said = states.ofMany(tokens, i);
    if (said != null && (said.to() > i + 1 || said.status() == Status.WAITING)) {
      return said.status() == Status.OTHER ? null : said.status();
    }
    boolean given = tokens.is(i, "given") || tokens.is(i, "got") || tokens.is(i, "handed");
    for (int k = i + 1; given && k < Math.min(sentence.to(), i + 4); k++) {
      if (lexicon.is(WordClass.ENDING_NOUN, tokens, k)) {
        return Status.CANCELLED;
      }
    }
    boolean goesOn = tokens.is(i, "renewed")
        || tokens.is(i, "recommissioned")
        || tokens.is(i, "return")
        || tokens.is(i, "returning")
        || tokens.is(i, "back") && !isBackElsewhere(i + 1)
        || tokens.is(i, "picked") && tokens.is(i + 1, "up");
    return goesOn ? Status.RENEWED : null;
  }

  /** "Are back at work", "are back together": said of people. */
  private boolean isBackElsewhere(int i) {
    return tokens.is(i, "at")
        || tokens.is(i, "to")
        || tokens.is(i, "in")
        || tokens.is(i, "together")
        || tokens.is(i, "from");
  }

  /** "And so does X". */
  private boolean isAuxiliary(int start) {
    return tokens.is(start - 2, "so")
        && (tokens.is(start - 1, "does") || tokens.is(start - 1, "is"));
  }

  /** "…, as are A and B", "…, along with A": the same is said of them. */
  private boolean goesOn(int start, int behindBefore) {
    int at = start - 1;
    if (at < behindBefore || at - behindBefore > STATE_REACH + STATE_REACH) {
      return false;
    }
    boolean as = (tokens.is(at - 1, "as") || tokens.is(at - 1, "so"))
        && lexicon.is(WordClass.AUXILIARY, tokens, at);
    return as
        || tokens.is(at, "with") && tokens.is(at - 1, "along")
        || tokens.is(at, "alongside")
        || tokens.is(at, "as") && tokens.is(at - 1, "well");
  }

  /** "…, for seasons three, four and two, respectively": to each its own. */
  private List<Member> respectively(
      List<Member> members, int end, Sentence sentence, List<SeasonMention> seasons) {
    boolean each = false;
    for (int i = end; i < sentence.to(); i++) {
      each |= tokens.is(i, "respectively");
    }
    if (!each) {
      return withSeason(members, end - 1, sentence, seasons);
    }
    List<Integer> numbers = new ArrayList<>(members.size());
    for (SeasonMention mention : seasons) {
      int i = mention.from() >= end ? mention.from() : sentence.to();
      while (i < sentence.to() && !tokens.is(i, "respectively")) {
        int number = Math.max(lexicon.cardinal(tokens, i), lexicon.ordinal(tokens, i));
        if (number > 0) {
          numbers.add(number);
        }
        i++;
      }
      if (i < sentence.to()) {
        break;
      }
    }
    if (numbers.size() != members.size()) {
      return members;
    }
    List<Member> own = new ArrayList<>(members.size());
    for (int k = 0; k < members.size(); k++) {
      own.add(members.get(k).with(numbers.get(k)));
    }
    return own;
  }

  /** "A and B have been renewed for a third season": it is one of each. */
  private List<Member> withSeason(
      List<Member> members, int said, Sentence sentence, List<SeasonMention> seasons) {
    for (SeasonMention mention : seasons) {
      boolean near = mention.from() > said && mention.from() <= said + STATE_REACH;
      boolean forOne = mention.from() - 1 == said
          || tokens.is(mention.from() - 1, "for")
          || tokens.is(mention.from() - 2, "for");
      if (near && forOne && mention.to() <= sentence.to()) {
        return withSeasons(members, mention);
      }
    }
    return members;
  }

  private static List<Member> withSeasons(List<Member> members, SeasonMention mention) {
    if (mention.kind() != Kind.EXACT || mention.numbers().size() != 1) {
      return members;
    }
    List<Member> own = new ArrayList<>(members.size());
    for (Member member : members) {
      own.add(member.season() == null ? member.with(mention.numbers().get(0)) : member);
    }
    return own;
  }

  private boolean isEnd(int i) {
    return lexicon.is(WordClass.LISTED_CANCELLED, tokens, i)
        || tokens.is(i, "axes")
        || tokens.is(i, "axing")
        || tokens.is(i, "cancels")
        || tokens.is(i, "canceling")
        || tokens.is(i, "cancelling");
  }

  private boolean isDenied(int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - STATE_REACH); i--) {
      if (lexicon.is(WordClass.NEGATION, tokens, i)
          || lexicon.is(WordClass.WONDERING, tokens, i)
          || tokens.is(i, "if")
          || tokens.is(i, "unless")
          || tokens.is(i, "none")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number behind a title may be that of its season. */
  static boolean isSeasonInTitle(int number) {
    return number > 1 && number <= HIGHEST_IN_TITLE;
  }
}
