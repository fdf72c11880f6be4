package dev.upfront.reading.row;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.row.ProseRows.Row;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of a row: as its object ("renewed A and B"), of seasons of its members, turned round ("also gone are A
 * and B"), as its subject ("A and B are all to return"), or by what it calls them.
 */
final class RowTelling {
  /** "Whether", "if", "neither" stand no farther before what they leave open. */
  private static final int CONDITION_REACH = 4;

  /** "Places have been confirmed for": no expression is longer that has a row for its object. */
  private static final int LONGEST_EXPRESSION = 7;

  private final Lexicon lexicon;
  private final RowParser parser;
  private final StateBook states;
  private final RowStates words;
  private final RowSeasons numbering;
  private final Tokens tokens;

  RowTelling(Lexicon lexicon, RowParser parser, StateBook states, RowStates words, Tokens tokens) {
    this.lexicon = lexicon;
    this.parser = parser;
    this.states = states;
    this.words = words;
    this.numbering = new RowSeasons(lexicon, tokens);
    this.tokens = tokens;
  }

  /** What is said of some titles, or null. */
  @Nullable
  Row of(List<Member> members, int start, int end, Sentence sentence, List<SeasonMention> seasons) {
    Row among = among(members, end, sentence);
    if (among != null) {
      return among;
    }
    if (members.size() < 2) {
      return single(members, start, sentence);
    }
    Row row = numbered(members, start, sentence);
    row = row == null ? seasonsOf(members, start, sentence, seasons) : row;
    row = row == null ? object(members, start, end, sentence, seasons) : row;
    row = row == null ? turned(members, start, sentence) : row;
    row = row == null ? subject(members, end, sentence, seasons) : row;
    return row == null ? called(members, start) : row;
  }

  /** Whether the words at a token are some by which one title is told to be of many. */
  boolean mayTellOfOne(int i) {
    return isAmong(i - 1) || includes(i);
  }

  private boolean isAmong(int be) {
    return lexicon.is(WordClass.BE, tokens, be)
        && (tokens.is(be + 1, "among") || tokens.is(be + 1, "one") && tokens.is(be + 2, "of"));
  }

  private boolean includes(int i) {
    return lexicon.is(WordClass.LISTS_TITLES, tokens, i)
        && (tokens.is(i, "include") || tokens.is(i, "including"));
  }

  /** "X is among the shows returning", "X and Y were among the series cancelled": some of many of which something is said. */
  private @Nullable Row among(List<Member> members, int end, Sentence sentence) {
    boolean some = isAmong(end) && (members.size() == 1 || parser.members().mayBeTitles(members));
    for (int i = end + 2; some && i < Math.min(sentence.to(), end + RowStates.REACH); i++) {
      Status status =
          tokens.isCapital(i) || tokens.is(i, Tokens.MARK) ? null : words.stateBefore(i);
      if (status != null && !words.isDenied(sentence.from(), i)) {
        return new Row(members, status, i, true);
      }
    }
    return null;
  }

  /** "New ones include “X”": one of many that are new. */
  private @Nullable Row single(List<Member> members, int start, Sentence sentence) {
    boolean listed = includes(start - 1) && tokens.isOpeningQuote(members.get(0).from() - 1);
    for (int i = start - 2;
        listed && i >= Math.max(sentence.from(), start - RowStates.REACH);
        i--) {
      if (words.isNewShows(i)) {
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
      boolean many = tokens.is(mention.to() - 1, "seasons")
          || tokens.is(mention.to() - 1, "series")
          || tokens.is(mention.to() - 1, "rounds");
      boolean one = mention.kind() == Kind.EXACT
          ? mention.numbers().size() == 1 && mention.numbers().get(0) > 1
          : parser.members().areSeveral(members)
              && (mention.kind() == Kind.UPCOMING || mention.kind() == Kind.FURTHER);
      many &= !lexicon.is(WordClass.DETERMINER, tokens, mention.from() - 1)
          && !lexicon.is(WordClass.DETERMINER, tokens, mention.from());
      if (many && one && mention.to() == start - 1) {
        int said = announced(sentence, mention.from());
        return said < 0
            ? null
            : new Row(RowSeasons.withSeasons(members, mention), Status.RENEWED, said, true);
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
    if (at < sentence.from()) {
      return null;
    }
    Row told = toldOf(members, at, sentence.from());
    if (words.isDenied(sentence.from(), at)) {
      // "won't renew A and B": the expression has its own denial
      return parser.members().areSeveral(members) ? told : null;
    }
    // "cancelled Shadow and Bone" is as likely of one title
    boolean several = parser.members().areSeveral(members);
    boolean picked =
        tokens.is(at, "up") && (tokens.is(at - 1, "picked") || tokens.is(at - 1, "picks"));
    if (several && (picked || lexicon.is(WordClass.FATE_VERB, tokens, at))) {
      Status status = picked || !words.isEnd(at) ? Status.RENEWED : Status.CANCELLED;
      return new Row(numbering.respectively(members, end, sentence, seasons), status, at, true);
    }
    if (told != null && several) {
      return told;
    }
    if (several
        && (lexicon.is(WordClass.LISTED_ORDERED, tokens, at) || tokens.is(at, "commissioned"))) {
      return new Row(members, Status.ORDERED, at, true);
    }
    if (lexicon.is(WordClass.TIE_WORD, tokens, at) || tokens.is(at, "of") || tokens.is(at, "for")) {
      if (tokens.is(at, "of") && tokens.is(at - 1, "each") && words.isMore(sentence.from(), at)) {
        return new Row(
            numbering.respectively(members, end, sentence, seasons), Status.RENEWED, at - 1, true);
      }
      if ((several || tokens.is(at - 1, "renewals"))
              && lexicon.is(WordClass.LISTED_RENEWED, tokens, at - 1)
              && tokens.is(at, "for")
          || tokens.is(at, "to") && words.isHanded(sentence.from(), at)) {
        return new Row(
            numbering.respectively(members, end, sentence, seasons), Status.RENEWED, at - 1, true);
      }
      if (several && tokens.is(at, "for") && words.isOrders(at - 1)) {
        return new Row(members, Status.ORDERED, at - 1, true);
      }
      boolean ended = lexicon.is(WordClass.LISTED_CANCELLED, tokens, at - 1);
      if (several && ended && tokens.is(at, "of")) {
        return new Row(members, Status.CANCELLED, at - 1, true);
      }
    }
    boolean joins =
        several && (tokens.is(at, "joins") || tokens.is(at, "joining") || tokens.is(at, "join"));
    for (int i = end; joins && i < Math.min(sentence.to(), end + RowStates.REACH); i++) {
      if (words.isEnd(i) || tokens.is(i, "casualties")) {
        return new Row(members, Status.CANCELLED, i, true);
      }
    }
    return null;
  }

  /** "Pulling the plug on A and B", "goes the way of A and B": an expression with a row for its object, or null. */
  private @Nullable Row toldOf(List<Member> members, int at, int limit) {
    boolean tied = tokens.is(at, "on") || tokens.is(at, "to") || tokens.is(at, "of");
    // the longest, as "decided not to renew" says more than "renew"
    for (int i = Math.max(limit, at + 1 - LONGEST_EXPRESSION); i <= at; i++) {
      StateBook.Hit hit = states.before(tokens, i);
      if (hit != null && (hit.to() == at + 1 || tied && hit.to() == at)) {
        return words.isDenied(limit, i) ? null : new Row(members, hit.status(), i, true);
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

  /** "Two new dramas, “A” and “B”": the words for what they are say that they are new. */
  private @Nullable Row called(List<Member> members, int start) {
    for (int i = start; i < members.get(0).from(); i++) {
      if (words.isNewShows(i)) {
        return new Row(members, Status.ORDERED, i, true);
      }
    }
    return null;
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
    if (!links && !among
        || at <= sentence.from()
        || !plural && !parser.members().areSeveral(members)) {
      return null;
    }
    at = among ? at - 1 : at;
    if ((among || tokens.is(at, "including")) && tokens.isMark(at - 1, ',')) {
      // "has renewed 13 series, including A and B"
      at--;
    }
    for (int i = at - 1; i >= Math.max(sentence.from(), at - RowStates.REACH); i--) {
      Status status = words.isNewShows(i) ? Status.ORDERED : words.stateBefore(i);
      if (status != null && !words.isDenied(sentence.from(), i)) {
        return new Row(members, status, i, false);
      }
      if (tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, ':')) {
        return null;
      }
    }
    return null;
  }

  /** "A, B and C are all to return", "A and B have been given the boot", "A and B complete the list of returning shows". */
  private @Nullable Row subject(
      List<Member> members, int behind, Sentence sentence, List<SeasonMention> seasons) {
    if (tokens.is(behind, "complete") || tokens.is(behind, "round")) {
      for (int i = behind + 1; i < Math.min(sentence.to(), behind + RowStates.REACH); i++) {
        Status status = words.stateBefore(i);
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
        || (parser.members().areSeveral(members) || lexicon.cardinal(tokens, sentence.from()) > 1)
            && words.isOfSeveral(end);
    if (!many) {
      return null;
    }
    int i = end;
    boolean denied = false;
    Row said = null;
    while (i < Math.min(sentence.to(), end + RowStates.REACH)
        && (words.leads(i) || words.denies(i))) {
      said = said == null && !denied ? predicated(members, i, sentence, seasons) : said;
      denied |= words.denies(i);
      i++;
    }
    int start = members.get(0).from();
    boolean open = words.isDenied(Math.max(sentence.from(), start - CONDITION_REACH), start);
    if (i == end && !tokens.is(i, "return") || open) {
      return null;
    }
    if (said == null && !denied) {
      said = predicated(members, i, sentence, seasons);
    }
    if (said != null) {
      return said;
    }
    Status status = denied ? words.stateDenied(i) : words.stateBehind(i, sentence);
    return status == null
        ? null
        : new Row(numbering.withSeason(members, i, sentence, seasons), status, i, false);
  }

  /** "Are toast", "are not expected back", "will do without": what an expression says of the row before it, or null. */
  private @Nullable Row predicated(
      List<Member> members, int i, Sentence sentence, List<SeasonMention> seasons) {
    StateBook.Hit hit = states.predicate(tokens, i);
    if (hit == null || hit.status() == Status.OTHER || tokens.isOpeningQuote(hit.to())) {
      return null;
    }
    boolean told = hit.to() > i + 1 || lexicon.is(WordClass.BE, tokens, i - 1);
    return told
        ? new Row(numbering.withSeason(members, i, sentence, seasons), hit.status(), i, false)
        : null;
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
    while (comma < i + RowStates.REACH && tokens.isWord(comma) && !tokens.isCapital(comma)) {
      comma++;
    }
    boolean closes =
        tokens.isMark(comma, ',') && lexicon.is(WordClass.SHOW_NOUN, tokens, comma - 1);
    return closes ? comma + 1 : end;
  }
}
