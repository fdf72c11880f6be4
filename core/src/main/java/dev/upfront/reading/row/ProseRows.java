package dev.upfront.reading.row;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.sentence.BackOrder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of titles in prose by what is said of all their members: "A, B and C are all to return", "also gone from ABC: A
 * and B", "second series of A and B were announced". So the members are known for titles, and what is said once holds for
 * each of them.
 */
public final class ProseRows {
  /** More members than this are no row of prose. */
  private static final int MOST_MEMBERS = 24;

  /** "Cast includes the welcome return of" is no longer. */
  private static final int CAST_REACH = 8;

  /**
   * What is said of a row.
   *
   * @param said the token that says it
   * @param certain whether it is said of nothing but series: "seasons of A and B", not "A and B are back"
   * @param loose whether it only stands near, so that it counts where the article surely tells of many, and gives way to
   *     what a phrase says
   */
  public record Row(List<Member> members, Status status, int said, boolean certain, boolean loose) {
    Row(List<Member> members, Status status, int said, boolean certain) {
      this(members, status, said, certain, false);
    }
  }

  /** "A comedy with four cameras and an audience": no more words say what has a title. */
  private static final int LONGEST_KIND = 14;

  private final Lexicon lexicon;
  private final RowParser parser;
  private final RowStates words;
  private final RowTelling telling;
  private final RowLead lead;
  private final RowClause clause;
  private final RowJoiners joiners;
  private final CountedShows counted;
  private final Tokens tokens;

  public ProseRows(Lexicon lexicon, RowParser parser, StateBook states, Tokens tokens) {
    this.lexicon = lexicon;
    this.parser = parser;
    this.words = new RowStates(lexicon, states, tokens);
    this.telling = new RowTelling(lexicon, parser, states, words, tokens);
    this.lead = new RowLead(lexicon, words, tokens);
    this.clause = new RowClause(lexicon, states, words, tokens);
    this.joiners = new RowJoiners(lexicon, states, words, tokens);
    this.counted = new CountedShows(lexicon, states, tokens);
    this.tokens = tokens;
  }

  /**
   * The rows of each sentence, of the headline only those in quotes. "The Captain and The Doctor are back" may be of people
   * in one series, and is of series where other rows show that the article tells of many.
   */
  public List<List<Row>> find(Text text, List<List<SeasonMention>> seasons) {
    List<List<Row>> rows = new ArrayList<>(text.sentences.size());
    boolean ofMany = false;
    for (Sentence sentence : text.sentences) {
      boolean title = sentence.block().kind() == Text.Kind.TITLE;
      List<Row> found = new InSentence(sentence, text, seasons).find();
      if (title) {
        // capitals show no title there
        found.removeIf(row -> !parser.members().areQuoted(row.members()));
      }
      for (Row row : found) {
        ofMany |= row.loose()
            ? row.members().size() > 2
            : row.certain() || parser.members().areTitles(row.members());
      }
      rows.add(found);
    }
    for (List<Row> found : rows) {
      if (!found.isEmpty()) {
        boolean many = ofMany;
        found.removeIf(row -> parser.members().areParts(row.members())
            || isOfPlayers(row)
            || !many && (row.loose() || !row.certain() && !isSure(row)));
      }
    }
    return rows;
  }

  /** "Ana Ruiz and Ben Ode are returning in “Low Water”": those who play in it. */
  private boolean isOfPlayers(Row row) {
    // "the cast includes the return of Ana Ruiz (Kay) and Ben Ode (Jack)"
    int first = row.members().get(0).from();
    for (int i = first - 1; i >= Math.max(0, first - CAST_REACH) && !tokens.isMark(i, '.'); i--) {
      if (tokens.is(i, "cast")
          && (tokens.is(i + 1, "includes")
              || tokens.is(i + 1, "include")
              || tokens.is(i + 1, "sees")
              || tokens.is(i + 1, "features"))) {
        return true;
      }
    }
    int in = row.said() + 1;
    return tokens.is(in, "in")
        && row.said() > row.members().get(0).to()
        && (tokens.isOpeningQuote(in + 1) || parser.opensKnown(in + 1));
  }

  /** Goes through the titles of a sentence, each with what was found before it. */
  private final class InSentence {
    private final Sentence sentence;
    private final Text text;
    private final List<List<SeasonMention>> seasonsOfText;
    private final List<SeasonMention> seasons;
    private final List<Row> rows = new ArrayList<>(0);

    /** What is said before a colon of all behind it. */
    private @Nullable Row led;

    /** The row before, which what goes on with it shares its words with. */
    private @Nullable Row before;

    private int behindBefore;

    /** A row that looks like no titles by itself, until what goes on with it does. */
    private @Nullable Row pending;

    /** The title right before, if it stood alone. */
    private @Nullable Member single;

    /** Whether the sentence has words that tell of one title; null until that is asked. */
    private @Nullable Boolean tellsOfOne;

    InSentence(Sentence sentence, Text text, List<List<SeasonMention>> seasonsOfText) {
      this.sentence = sentence;
      this.text = text;
      this.seasonsOfText = seasonsOfText;
      this.seasons = seasonsOfText.get(sentence.index());
      behindBefore = sentence.from();
    }

    List<Row> find() {
      if (tokens.isMark(sentence.to() - 1, '?')) {
        // what is asked of many is said of none
        return rows;
      }
      IntPredicate mayOpen = i -> parser.opens(i) && !(i == sentence.from() && opensClause(i));
      int joint = parser.lastJoint(sentence, seasons);
      int at = sentence.from();
      while (at < joint || before != null || mayTellOfOne()) {
        TitleRow titles = parser.next(at, sentence, seasons, mayOpen, MOST_MEMBERS);
        if (titles == null) {
          break;
        }
        tell(titles);
        at = titles.end();
      }
      return rows;
    }

    private boolean mayTellOfOne() {
      if (tellsOfOne == null) {
        tellsOfOne = ProseRows.this.mayTellOfOne(sentence);
      }
      return tellsOfOne;
    }

    private void tell(TitleRow titles) {
      led = led == null ? lead.before(titles.start(), sentence) : led;
      if (isPartitive(titles.start(), sentence)) {
        return;
      }
      Row row = row(titles);
      if (row != null) {
        row = clause.inTheirYear(clause.forMore(row), seasons);
        if (!isOnlyNew(row, sentence) && !isOfPeople(row, sentence)) {
          keep(row, titles);
        }
      }
      single = titles.members().size() == 1 ? titles.members().get(0) : null;
    }

    /** What is said of the titles: the first of these ways that tells it. */
    private @Nullable Row row(TitleRow titles) {
      List<Member> members = titles.members();
      int start = titles.start();
      int end = titles.end();
      Row row = item(members, led, start, end);
      row = row != null ? row : telling.of(members, start, end, sentence, seasons);
      row = row != null ? row : goingOn(members, start);
      row = row != null ? row : sharing(members, start, end);
      row = row != null ? row : counted(members, start);
      row = row != null ? row : underLead(members, start);
      row = row != null ? row : following(members);
      return row != null ? row : inClause(members, start, end);
    }

    /** "A and B are back, as is C": so the row before is of titles too. */
    private @Nullable Row goingOn(List<Member> members, int start) {
      Row told = before;
      if (told == null
          || !goesOn(start, behindBefore)
          || !isPlural(members, start) && !isAuxiliary(start)
          || !parser.members().mayBeTitles(members)) {
        return null;
      }
      if (pending != null) {
        rows.add(pending);
        pending = null;
      }
      return new Row(members, told.status(), told.said(), true);
    }

    /** "So is “X”, Ana Ruiz's drama". */
    private @Nullable Row sharing(List<Member> members, int start, int end) {
      Status shared = joiners.shared(start, end, sentence, last());
      if (shared == null) {
        return null;
      }
      List<Member> sharing = parser.members().noPerson(members) ? members : members.subList(0, 1);
      boolean areTitles = sharing.size() > 1 || parser.members().mayBeTitles(sharing);
      return areTitles ? new Row(sharing, shared, start - 1, true) : null;
    }

    private @Nullable Sentence last() {
      return sentence.index() == 0 ? null : text.sentences.get(sentence.index() - 1);
    }

    /** "Three shows were saved. … A, B and C": as many as something was said of shortly before. */
    private @Nullable Row counted(List<Member> members, int start) {
      CountedShows.Said said = members.size() > 1
              && members.size() <= CountedShows.MOST
              && parser.members().areSeveral(members)
              && parser.members().mayBeTitles(members)
          ? counted.before(sentence, text, seasonsOfText)
          : null;
      if (said == null || said.count() != members.size()) {
        return null;
      }
      SeasonMention season = said.season();
      List<Member> own = season == null ? members : RowSeasons.withSeasons(members, season);
      return new Row(own, said.status(), start, true);
    }

    /** "Five dramas will be back: A and B". */
    private @Nullable Row underLead(List<Member> members, int start) {
      return led != null && members.size() > 1 && isPlural(members, start)
          ? new Row(members, led.status(), led.said(), parser.members().noPerson(members))
          : null;
    }

    /** "A and B, two crime dramas, C and D": the same is said of a row that follows in the clause. */
    private @Nullable Row following(List<Member> members) {
      Row told = before;
      return told != null
              && members.size() > 1
              && clause.follows(behindBefore, members.get(0).from())
          ? new Row(members, told.status(), told.said(), true)
          : null;
    }

    /** Whatever expression stands nearest in the clause of several titles. */
    private @Nullable Row inClause(List<Member> members, int start, int end) {
      return members.size() > 1
              && parser.members().areSeveral(members)
              && parser.members().mayBeTitles(members)
          ? clause.of(members, start, end, sentence)
          : null;
    }

    private void keep(Row row, TitleRow titles) {
      List<Member> members = titles.members();
      boolean orders = row.status() == Status.RENEWED || row.status() == Status.ORDERED;
      if (orders && BackOrder.isTold(tokens, sentence.from(), sentence.to())) {
        return;
      }
      boolean areTitles = row.certain()
          || (isSure(row)
              ? parser.members().noPerson(members)
              : parser.members().mayBeTitles(members));
      if (areTitles) {
        rows.add(row);
        joiner(single, row, rows);
      }
      pending = !areTitles && parser.members().noPerson(members) ? row : null;
      before = row;
      behindBefore = titles.end();
    }
  }

  /** Whether something may be told of a title that stands alone, and no other was told of before. */
  private boolean mayTellOfOne(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean tells = tokens.is(i, Tokens.MARK)
          ? tokens.isMark(i, ':') && lead.isOfOrders(i, sentence)
          : lexicon.is(WordClass.TELLS_OF_ONE, tokens, i)
              ? telling.mayTellOfOne(i) || joiners.mayShare(i, sentence)
              : joiners.mayShareRarely(i);
      if (tells) {
        return true;
      }
    }
    return false;
  }

  /** "Of A, B and C, only B is safe": what follows is not said of all of them. */
  private boolean isPartitive(int start, Sentence sentence) {
    return start - 1 == sentence.from() && tokens.is(start - 1, "of");
  }

  /** "Four new dramas are on the way: A, with Ana Ruiz; B, a thriller; and the comedy C": each item opens with its title. */
  private @Nullable Row item(List<Member> members, @Nullable Row led, int start, int end) {
    if (led == null || led.status() != Status.ORDERED || led.said() > start) {
      return null;
    }
    boolean alone = members.size() == 1 && tokens.isMark(end, ',');
    boolean parted = members.size() > 1 && tokens.isMark(before(members.get(1).from()), ';');
    List<Member> items = new ArrayList<>(1);
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      int before = before(i == 0 ? start : member.from());
      boolean first = i == 0
          && (alone || parted)
          && (tokens.isMark(before, ':') || alone && tokens.isMark(before, ','));
      if ((first || tokens.isMark(before, ';')) && parser.members().noPerson(List.of(member))) {
        items.add(member);
      }
    }
    return items.isEmpty() ? null : new Row(items, Status.ORDERED, led.said(), true);
  }

  /** The token before a title, its quotes, what it is called and "and". */
  private int before(int title) {
    int i = parser.beforeTitle(title, Math.max(0, title - RowStates.REACH)) - 1;
    i = tokens.isMark(i, ',') ? beforeKind(i) : i;
    return tokens.is(i, "and") ? i - 1 : i;
  }

  /** "; a big family show, “A”", "; and a comedy with Ana Ruiz, “B”": before the words for what has the title. */
  private int beforeKind(int comma) {
    boolean kind = false;
    for (int i = comma - 1; i > Math.max(0, comma - LONGEST_KIND); i--) {
      kind |= lexicon.is(WordClass.SHOWS, tokens, i) || lexicon.is(WordClass.SHOW_NOUN, tokens, i);
      if (tokens.isMark(i, ';') || tokens.isMark(i, ':')) {
        return kind ? i : comma;
      }
      if (tokens.isQuote(i) || tokens.isMark(i, ',')) {
        return comma;
      }
    }
    return comma;
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
    return parser.members().areSeveral(members)
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

  /** "All four leads will be back: …", "Ana Ruiz and Ben Ode return to the parts that they …": who comes back is no series. */
  private boolean isOfPeople(Row row, Sentence sentence) {
    int subject = row.said() - 1;
    if (isSure(row) || row.said() > row.members().get(0).from()) {
      return false;
    }
    while (subject >= sentence.from()
        && (lexicon.is(WordClass.BEFORE_VERB, tokens, subject)
            || lexicon.is(WordClass.BE, tokens, subject))) {
      subject--;
    }
    return subject >= sentence.from()
        && (lexicon.is(WordClass.COMPANY, tokens, subject)
            || lexicon.is(WordClass.SOMEBODY, tokens, subject)
            || parser.members().endsInPerson(subject + 1));
  }

  /** "Shows to premiere in May, including new dramas A and B": said of when they come out, and not that they are ordered. */
  private boolean isOnlyNew(Row row, Sentence sentence) {
    boolean isNew = row.status() == Status.ORDERED && words.isNewShows(row.said());
    // newcomers may be people
    boolean comes = isNew && !parser.members().mayBeTitles(row.members());
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

  /** "And so does X". */
  private boolean isAuxiliary(int start) {
    return tokens.is(start - 2, "so")
        && (tokens.is(start - 1, "does") || tokens.is(start - 1, "is"));
  }

  /** "…, as are A and B", "…, along with A": the same is said of them. */
  private boolean goesOn(int start, int behindBefore) {
    int at = start - 1;
    if (at < behindBefore || at - behindBefore > RowStates.REACH + RowStates.REACH) {
      return false;
    }
    boolean as = (tokens.is(at - 1, "as") || tokens.is(at - 1, "so"))
        && lexicon.is(WordClass.AUXILIARY, tokens, at);
    return as
        || tokens.is(at, "with") && tokens.is(at - 1, "along")
        || tokens.is(at, "alongside")
        || tokens.is(at, "as") && tokens.is(at - 1, "well");
  }
}
