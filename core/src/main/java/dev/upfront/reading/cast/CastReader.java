package dev.upfront.reading.cast;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.cast.Subjects.Subject;
import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.people.PartBehind;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Focus.Topic;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.scene.Speech.Voice;
import dev.upfront.reading.scene.Topics;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who plays. A person with a character is in the cast; a person without one is, where a phrase says so. The phrase
 * of which somebody is the subject or object tells whether that person joins, returns or leaves; where there is none,
 * the label or the heading does.
 */
public final class CastReader {

  /** So soon the label of a line has its colon. */
  private static final int LONGEST_LABEL = 6;

  private final Lexicon lexicon;
  private final PhraseBook phrases;
  private final Speech speech;
  private final InPassing inPassing;
  private final CastParties parties;
  private final CastJobs jobs;
  private final PartBehind partBehind;
  private final PlainCast plain;

  public CastReader(
      Lexicon lexicon,
      PhraseBook phrases,
      Speech speech,
      InPassing inPassing,
      GivenNames givenNames) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.speech = speech;
    this.inPassing = inPassing;
    this.parties = new CastParties(lexicon);
    this.jobs = new CastJobs(lexicon);
    this.partBehind = new PartBehind(lexicon);
    this.plain = new PlainCast(lexicon, givenNames);
  }

  /** What is said of somebody: by which phrase, whether as its object, and how near it stands. */
  private record Said(PhraseMatch match, boolean object, int cost) {}

  public List<Draft> read(
      Sentence sentence, Elements elements, Setting setting, Focus focus, Company company) {
    Passage passage = new Passage(sentence, elements, setting, focus, company, lexicon, inPassing);
    List<Draft> drafts = new ArrayList<>();
    if (passage.isAboutFilm() || isStaffLine(elements)) {
      return drafts;
    }
    if (label(passage, drafts)) {
      return drafts;
    }
    Map<Credit, Said> said = new HashMap<>();
    Set<Credit> players = new HashSet<>();
    for (PhraseMatch match : phrases.find(elements)) {
      if (jobs.isNoVerb(match, passage) || jobs.isOfShow(match, elements)) {
        continue;
      }
      for (CastParties.Party party : parties.of(match, passage)) {
        Subject subject = party.subject();
        if (subject.element() < 0) {
          pronoun(match, subject, passage, drafts);
          continue;
        }
        if (jobs.saysPlayer(match, elements)) {
          players.addAll(subject.people());
        }
        for (Credit credit : subject.people()) {
          Said before = said.get(credit);
          if (before == null || subject.cost() < before.cost()) {
            said.put(credit, new Said(match, party.object(), subject.cost()));
          }
        }
      }
    }
    share(said, elements);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof OfPeople people) {
        people(i, people, said, players, passage, drafts);
      }
    }
    return drafts;
  }

  /** "Character Design: Ida Holm, Joe Park": a line that tells who works on the series. */
  private boolean isStaffLine(Elements elements) {
    Tokens tokens = elements.tokens();
    int from = elements.size() == 0 ? 0 : elements.tokenFrom(0);
    int to = elements.size() == 0 ? 0 : elements.tokenTo(elements.size() - 1);
    boolean staff = false;
    for (int i = from; i < Math.min(to, from + LONGEST_LABEL); i++) {
      if (tokens.isMark(i, ':')) {
        return staff;
      }
      boolean players = lexicon.is(WordClass.ON_SCREEN, tokens, i)
          || lexicon.is(WordClass.PLAY_VERB, tokens, i)
          || lexicon.is(WordClass.ROLE_NOUN, tokens, i);
      if (players) {
        return false;
      }
      staff |=
          lexicon.is(WordClass.STAFF_WORD, tokens, i) || lexicon.is(WordClass.BACKSTAGE, tokens, i);
    }
    return false;
  }

  /** "Who she plays: Dana Cole": a line of a guide to the cast, below the name of the player. */
  private boolean label(Passage passage, List<Draft> drafts) {
    String part = partBehind.inLabel(passage.elements());
    List<Credit> last = passage.company().last();
    if (part == null || last.size() != 1) {
      return false;
    }
    String person = last.get(0).person();
    CastStatus status = byTopic(passage.focus().topic());
    passage.company().plays(person);
    emit(0, null, new Credit(person, part, 0, 0), status, passage, drafts);
    return true;
  }

  /** "A returns as Abby, B as Jesse and C as Dina": what is said of the first is said of those who go on. */
  private void share(Map<Credit, Said> said, Elements elements) {
    Said last = null;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof OfPeople people) {
        Credit first = people.credits().get(0);
        Said own = said.get(first);
        if (own == null && last != null && first.character() != null && !last.object()) {
          for (Credit credit : people.credits()) {
            said.putIfAbsent(credit, new Said(last.match(), false, last.cost() + 1));
          }
        } else {
          last = own;
        }
      } else if (last != null && i >= last.match().to() && !goesOn(i, elements)) {
        last = null;
      }
    }
  }

  /** What may stand between two players of whom the same is said: the part of the first and what describes it. */
  private boolean goesOn(int i, Elements elements) {
    int symbol = elements.symbol(i);
    return !elements.isMark(i, ';')
        && !elements.isMark(i, '.')
        && !elements.isMark(i, ':')
        && !elements.isMark(i, '”')
        && !lexicon.is(WordClass.AUXILIARY, symbol)
        && !lexicon.is(WordClass.PLAY_VERB, symbol)
        && !lexicon.is(WordClass.SAYING, symbol)
        && (elements.word(i).equals("and") || !lexicon.is(WordClass.CLAUSE_JOINT, symbol));
  }

  private void pronoun(PhraseMatch match, Subject subject, Passage passage, List<Draft> drafts) {
    boolean nothing = isNothing(match) || jobs.isJob(match, passage.elements());
    CastStatus status = nothing ? null : status(match, passage.elements());
    if (status == null || status == CastStatus.JOINS && subject.people().size() > 1) {
      return;
    }
    for (Credit credit : subject.people()) {
      if (passage.company().isOnlyMaker(credit.person())) {
        continue;
      }
      boolean alone = subject.people().size() == 1;
      String part = alone ? partBehind.of(match, passage.elements()) : null;
      Credit player =
          part == null ? credit : new Credit(credit.person(), part, credit.from(), credit.to());
      emit(match.head(), match, player, status, passage, drafts);
    }
  }

  private void people(
      int at,
      OfPeople people,
      Map<Credit, Said> said,
      Set<Credit> players,
      Passage passage,
      List<Draft> drafts) {
    boolean crew = jobs.hasJob(at, passage.elements());
    for (Credit credit : people.credits()) {
      Said all = said.get(credit);
      boolean barred = all != null && isBarred(at, all, passage.elements());
      Said how = barred ? null : all;
      boolean unnamed = how == null
          && (playsUnnamed(at, passage.elements())
              || isOfPart(at, passage.elements())
              || isIntroduced(credit, passage)
                  && !isMaker(at, passage.elements())
                  && !plain.isOtherwiseEngaged(at, passage.elements()));
      boolean inCast = how != null
          ? credit.character() != null
              || players.contains(credit)
              || !passage.company().isOnlyMaker(credit.person())
          : !barred && (unnamed || isListed(at, passage))
              || credit.character() != null && !passage.company().isOnlyMaker(credit.person());
      boolean onlyCrew = crew && (how == null || how.cost() > 0);
      CastStatus status = inCast && !onlyCrew ? status(how, at, passage) : null;
      if (status != null) {
        passage.company().said(status);
        passage.company().plays(credit.person());
        Credit player = how == null || how.object() ? credit : withPart(credit, how, passage);
        emit(at, how == null ? null : how.match(), player, status, passage, drafts);
      } else if (all == null
          && !crew
          && !passage.company().isOnlyMaker(credit.person())
          && plain.plays(at, people, passage)) {
        int before = drafts.size();
        emit(at, null, credit, unsaid(at, passage), passage, drafts);
        passage.focus().implied().add(drafts, before);
      }
    }
  }

  /** "One newcomer is Ana Ruiz: she joins as Tess": the part that the verb of a pronoun gives. */
  private Credit withPart(Credit credit, Said how, Passage passage) {
    Elements elements = passage.elements();
    String pronoun = elements.word(how.match().from() - 1);
    boolean behind = credit.character() == null
        && (pronoun.equals("she") || pronoun.equals("he"))
        && elements.tokenFrom(how.match().from()) > credit.to();
    String part = behind ? partBehind.of(how.match(), elements) : null;
    return part == null ? credit : new Credit(credit.person(), part, credit.from(), credit.to());
  }

  /** Whether what is said makes nobody a player: "X said", "returns as showrunner". */
  private boolean isBarred(int at, Said said, Elements elements) {
    // "the Ana Ruiz-produced drama remains"
    boolean attribute = elements.isMark(at + 1, '-') && said.match().from() > at + 1;
    // "the team of executive producers remains as it was: A and B"
    boolean listed = at > said.match().to() && jobs.isJobBefore(said.match(), elements);
    return attribute
        || listed
        || isNothing(said.match())
        || jobs.isJob(said.match(), elements)
        || said.object() && jobs.isJobBefore(said.match(), elements);
  }

  /** "with A, B and C as her sons": the words for a part that has no name belong to its players. */
  private boolean playsUnnamed(int at, Elements elements) {
    // "a drama about Kay Cole as a young woman"
    if (elements.word(at - 1).equals("about")) {
      return false;
    }
    boolean plays = false;
    for (int i = elements.tokenFrom(at); i < elements.tokenTo(at); i++) {
      plays |= elements.tokens().is(i, "as")
          && !elements.tokens().is(i + 1, "well")
          && !elements.tokens().is(i - 1, "well");
      boolean inStory = elements.tokens().is(i - 1, "a")
          || elements.tokens().is(i - 1, "an")
          || elements.tokens().is(i - 2, "a")
          || elements.tokens().is(i - 2, "an");
      if (lexicon.is(WordClass.JOB_NOUN, elements.tokens(), i)
              && !(inStory && !Jobs.isOne(elements.tokens().word(i)))
          || lexicon.is(WordClass.BACKSTAGE, elements.tokens(), i)) {
        return false;
      }
    }
    return plays;
  }

  /** "Her boss (Ana Ruiz) is after her": who plays stands behind words for the part. */
  private boolean isOfPart(int at, Elements elements) {
    int noun = at - 2;
    if (!elements.isMark(at - 1, '(') || !elements.isMark(at + 1, ')') || noun < 0) {
      return false;
    }
    int symbol = elements.symbol(noun);
    return elements.mention(noun) == null
        && elements.tokens().isWord(elements.tokenFrom(noun))
        && !elements.tokens().isCapital(elements.tokenFrom(noun))
        && !lexicon.is(WordClass.JOB_NOUN, symbol)
        && !lexicon.is(WordClass.WORK_NOUN, symbol)
        && !lexicon.is(WordClass.SHOW_NOUN, symbol)
        && !lexicon.is(WordClass.BACKSTAGE, symbol)
        && !lexicon.is(WordClass.STAFF_WORD, symbol);
  }

  /** "Ana Ruiz (Fargo, Low Water) is the newest reporter": whose earlier works stand in parentheses is a player. */
  private boolean isIntroduced(Credit credit, Passage passage) {
    Tokens tokens = passage.elements().tokens();
    int open = credit.to() - 2;
    while (open > credit.from() && !tokens.isMark(open, '(')) {
      // "Jo Lund (writer)"
      if (lexicon.is(WordClass.JOB_NOUN, tokens, open)) {
        return false;
      }
      open--;
    }
    // "Jo Lund (hurrah)"
    boolean works =
        tokens.isCapital(open + 1) || tokens.isQuote(open + 1) || tokens.isNumber(open + 1);
    return works
        && credit.character() == null
        && credit.to() > credit.from()
        && tokens.isMark(credit.to() - 1, ')')
        && !passage.company().isOnlyMaker(credit.person());
  }

  /** "A thriller from Ana Ruiz (Fargo)": whose earlier works stand in parentheses made it. */
  private static boolean isMaker(int at, Elements elements) {
    return elements.word(at - 1).equals("from") || elements.word(at - 1).equals("by");
  }

  /** A line of a list below a heading that promises players. */
  private static boolean isListed(int at, Passage passage) {
    return passage.sentence().block().kind() == Kind.ITEM
        && isCastTopic(passage.focus().topic())
        && at <= 1;
  }

  private @Nullable CastStatus status(@Nullable Said said, int at, Passage passage) {
    if (said == null) {
      return unsaid(at, passage);
    }
    return said.object() ? objectStatus(said.match()) : status(said.match(), passage.elements());
  }

  private static boolean isNothing(PhraseMatch match) {
    return match.section().name().equals("nothing");
  }

  private static CastStatus objectStatus(PhraseMatch match) {
    return CastStatus.valueOf(match.section().setting("object").toUpperCase(Locale.ROOT));
  }

  private @Nullable CastStatus status(PhraseMatch match, Elements elements) {
    CastStatus status =
        CastStatus.valueOf(match.section().setting("status").toUpperCase(Locale.ROOT));
    if (status == CastStatus.LEAVES || !negated(match, elements)) {
      return status;
    }
    return status == CastStatus.RETURNS ? CastStatus.LEAVES : null;
  }

  private boolean negated(PhraseMatch match, Elements elements) {
    // "it is not known whether Ana Ruiz will return"
    String first = elements.word(match.from());
    if (first.equals("whether") || first.equals("if")) {
      return false;
    }
    for (int i = match.head() - 1; i >= Math.max(0, match.head() - 5); i--) {
      if (elements.is(i, Slot.PEOPLE)) {
        return false;
      }
      if (lexicon.is(WordClass.NEGATION, elements.symbol(i))
          && !elements.word(i + 1).equals("only")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCastTopic(Topic topic) {
    return topic == Topic.CAST
        || topic == Topic.RETURNING
        || topic == Topic.NEW_CAST
        || topic == Topic.LEAVING;
  }

  /** The status of people of whom no phrase speaks: as the label ("New: …"), "So do …", or the heading says. */
  private static CastStatus unsaid(int at, Passage passage) {
    Elements elements = passage.elements();
    for (int i = 1; i < Math.min(at, 4); i++) {
      if (elements.isMark(i, ':')) {
        return byTopic(Topics.of(elements, i));
      }
    }
    boolean same = (elements.word(0).equals("so") || elements.word(0).equals("as"))
        && switch (elements.word(1)) {
          case "do", "does", "are", "is", "will", "did" -> true;
          default -> false;
        };
    CastStatus before = passage.company().status();
    return same && before != null ? before : byTopic(passage.focus().topic());
  }

  private static CastStatus byTopic(Topic topic) {
    return switch (topic) {
      case RETURNING -> CastStatus.RETURNS;
      case NEW_CAST -> CastStatus.JOINS;
      case LEAVING -> CastStatus.LEAVES;
      default -> CastStatus.STARS;
    };
  }

  /** Whose cast it is; null where that is no series, as in "starred alongside Ben Ode in the film". */
  private @Nullable String series(
      @Nullable PhraseMatch match, int from, int at, Credit credit, Passage passage) {
    Elements elements = passage.elements();
    boolean companion = elements.word(at - 1).equals("alongside")
        || match != null && elements.word(match.from()).equals("alongside");
    if (companion && credit.character() == null) {
      int work = passage.otherWorkAround(at - 1, at + 1);
      if (work >= 0) {
        return elements.mention(work) instanceof Mention.OfSeries other ? other.title() : null;
      }
    }
    String series = isKnownFrom(match, elements, credit, passage)
        ? passage.focus().series()
        : passage.series(from, match == null ? at : match.head());
    boolean own = series != null && series.equals(passage.setting().series());
    return own && passage.isCareer() ? null : series;
  }

  /** "Low Water star Ana Ruiz plays Jack", where another series is spoken of: she plays in that one. */
  private boolean isKnownFrom(
      @Nullable PhraseMatch match, Elements elements, Credit credit, Passage passage) {
    return match != null
        && !match.section().setting("label").isEmpty()
        && credit.character() != null
        && elements.series().length == 1
        && passage.focus().series() != null
        && lexicon.is(WordClass.PLAY_VERB, elements.symbol(match.to()));
  }

  /** The series that is part of the phrase: "“Low Water”, with Ana Ruiz". */
  private static @Nullable String held(@Nullable PhraseMatch match, Elements elements) {
    int place = match == null ? -1 : match.place(Slot.SERIES, elements);
    // "and Ben Ode, late of Low Water, with Mia Stone": where a player is from
    boolean origin = match != null
        && place >= 0
        && elements.word(match.to() - 2).equals("with")
        && (elements.word(place - 1).equals("of") || elements.word(place - 1).equals("from"));
    return place >= 0 && !origin && elements.mention(place) instanceof Mention.OfSeries series
        ? series.title()
        : null;
  }

  /** Whether somebody comes or comes back, and did not do so long ago. */
  private boolean comes(CastStatus status, PhraseMatch match, Elements elements) {
    if (status == CastStatus.LEAVES) {
      return isNoLongerThere(match, elements);
    }
    if (status != CastStatus.RETURNS && status != CastStatus.JOINS) {
      return false;
    }
    boolean past = elements.word(match.head()).endsWith("ed");
    for (int i = match.head() - 1; i >= match.head() - 3 && i >= 0; i--) {
      switch (elements.word(i)) {
        case "was", "were", "had" -> {
          return false;
        }
        case "has", "have", "is", "are", "be", "will", "'s", "been" -> past = false;
        default -> {}
      }
    }
    return !past;
  }

  /** "Having died in season 1, she will not be back": it is the coming season that has to do without. */
  private static boolean isNoLongerThere(PhraseMatch match, Elements elements) {
    for (int i = Math.max(0, match.from() - 3); i < match.to(); i++) {
      boolean ahead = switch (elements.word(i)) {
        case "will", "won't", "won’t", "should", "longer" -> true;
        default -> false;
      };
      if (ahead) {
        return true;
      }
    }
    return false;
  }

  /** "Joins the cast of season 2": whether the season stands behind the verb, so that it is that one and no other. */
  private static boolean namesSeason(Elements elements, int verb, @Nullable Integer season) {
    if (season == null) {
      return false;
    }
    for (int i = verb + 1; i < elements.size(); i++) {
      if (elements.seasonNumbers(i).contains(season)) {
        return true;
      }
    }
    return false;
  }

  /** "Every regular of the first season is back": not for that one, but for the season that the article is about. */
  private static @Nullable Integer notBefore(
      @Nullable Integer season, String series, Passage passage) {
    Integer about = passage.setting().season();
    boolean over = season != null
        && about != null
        && season < about
        && series.equals(passage.setting().series());
    return over ? about : season;
  }

  private void emit(
      int at,
      @Nullable PhraseMatch match,
      Credit credit,
      CastStatus status,
      Passage passage,
      List<Draft> drafts) {
    Elements elements = passage.elements();
    int from = match == null ? at : Math.min(at, match.from());
    int to = match == null ? at + 1 : Math.max(at + 1, match.to());
    boolean elsewhere = match != null
        && status == CastStatus.STARS
        && (passage.isOfOther(match.from()) || jobs.isElsewhere(match, passage));
    String held = isKnownFrom(match, elements, credit, passage) ? null : held(match, elements);
    String series = match != null && elsewhere
        ? passage.otherTitle(match.from())
        : held != null ? held : series(match, from, at, credit, passage);
    if (series == null) {
      return;
    }
    Voice voice = speech.around(elements, from, to, passage.setting());
    Modality modality = match != null && !match.section().setting("modality").isEmpty()
        ? Modality.of(match.section().setting("modality"))
        : voice.modality();
    // who stars is told in passing, also beside what is announced
    if (modality == Modality.OFFICIAL && status == CastStatus.STARS) {
      modality = Modality.REPORTED;
    }
    Integer season = passage.season(from, match == null ? from : match.from(), to, series);
    drafts.add(new Draft(
        series,
        match != null
                && comes(status, match, elements)
                && !namesSeason(elements, match.head(), season)
            ? notBefore(season, series, passage)
            : season,
        new Fact.Cast(credit.person(), credit.character(), status),
        modality,
        modality == Modality.REPORTED ? null : voice.speaker(),
        passage.sentence(),
        elements.tokenFrom(from),
        elements.tokenTo(to - 1),
        match == null ? "a person with a character" : match.phrase().source()));
  }
}
