package dev.upfront.reading.cast;

import dev.upfront.claim.CastStatus;
import dev.upfront.reading.cast.SaidOfPeople.Said;
import dev.upfront.reading.people.PartBehind;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;
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
  private final StatusReader statuses;
  private final ShownPlayers shown;
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
    this.statuses = new StatusReader(lexicon);
    this.plain = new PlainCast(lexicon, givenNames);
    this.shown = new ShownPlayers(lexicon, plain);
  }

  public List<Draft> read(
      Sentence sentence, Elements elements, Setting setting, Focus focus, Company company) {
    if (!elements.has(Slot.PEOPLE) && !company.isNamed()) {
      return List.of();
    }
    String labelled = labelledPart(elements, company);
    List<PhraseMatch> matches = labelled == null && parties.mayBeNamed(elements, company)
        ? phrases.find(elements)
        : List.of();
    if (labelled == null && matches.isEmpty() && !elements.has(Slot.PEOPLE)) {
      return List.of();
    }
    Passage passage = new Passage(sentence, elements, setting, focus, company, lexicon, inPassing);
    if (passage.others().isAboutFilm()
        || passage.others().isAboutOriginal()
        || isStaffLine(elements)) {
      return List.of();
    }
    CastDrafts drafts = new CastDrafts(passage, speech);
    if (labelled != null) {
      addLabelled(labelled, passage, drafts);
      return drafts.found();
    }
    SaidOfPeople said = new SaidOfPeople(lexicon);
    int people = elements.size();
    for (PhraseMatch match : matches) {
      if (jobs.isNoVerb(match, passage) || jobs.isOfShow(match, elements)) {
        continue;
      }
      for (CastParties.Party party : parties.of(match, passage)) {
        if (party.subject().element() < 0) {
          if (pronoun(match, party.subject().people(), passage, drafts)) {
            // who stands behind is played
            people = Math.min(people, match.head());
          }
        } else {
          said.note(match, party, jobs.saysPlayer(match, elements));
        }
      }
    }
    said.share(elements);
    for (int i = 0; i < people; i++) {
      if (elements.is(i, Slot.PEOPLE) && elements.mention(i) instanceof OfPeople row) {
        people(i, row, said, passage, drafts);
      }
    }
    return drafts.found();
  }

  /** "Character Design: Ida Holm, Joe Park": a line that tells who works on the series. */
  private boolean isStaffLine(Elements elements) {
    Tokens tokens = elements.tokens();
    int from = elements.size() == 0 ? 0 : elements.tokenFrom(0);
    int to = elements.size() == 0 ? 0 : elements.tokenTo(elements.size() - 1);
    int limit = Math.min(to, from + LONGEST_LABEL);
    int colon = from;
    while (colon < limit && !tokens.isMark(colon, ':')) {
      colon++;
    }
    if (colon == limit) {
      return false;
    }
    boolean staff = false;
    for (int i = from; i < colon; i++) {
      boolean players = lexicon.is(WordClass.ON_SCREEN, tokens, i)
          || lexicon.is(WordClass.PLAY_VERB, tokens, i)
          || lexicon.is(WordClass.ROLE_NOUN, tokens, i);
      if (players) {
        return false;
      }
      staff |=
          lexicon.is(WordClass.STAFF_WORD, tokens, i) || lexicon.is(WordClass.BACKSTAGE, tokens, i);
    }
    return staff;
  }

  /** "Who she plays: Dana Cole": the part in a line of a guide to the cast, below the name of its only player; or null. */
  private @Nullable String labelledPart(Elements elements, Company company) {
    return company.last().size() == 1 ? partBehind.inLabel(elements) : null;
  }

  private static void addLabelled(String part, Passage passage, CastDrafts drafts) {
    String person = passage.company().last().get(0).person();
    passage.company().plays(person);
    CastStatus status = StatusReader.ofHeading(passage.focus().topic());
    drafts.add(new Credit(person, part, 0, 0), status, 0, null);
  }

  /**
   * "She will play Dana Cole", "the trio return": somebody who was named before.
   *
   * @return whether a group has got its parts
   */
  private boolean pronoun(
      PhraseMatch match, List<Credit> people, Passage passage, CastDrafts drafts) {
    if (isNothing(match) || jobs.isJob(match, passage.elements())) {
      return false;
    }
    CastStatus status = statuses.ofSubject(match, passage.elements());
    if (status == CastStatus.STARS && passage.elements().word(match.from() - 1).endsWith("'ll")) {
      // "she'll play Dana Cole"
      status = CastStatus.JOINS;
    }
    boolean alone = people.size() == 1;
    List<String> parts =
        alone ? List.of() : partBehind.ofGroup(match, people.size(), passage.elements());
    if (status == null || status == CastStatus.JOINS && !alone && parts.isEmpty()) {
      return false;
    }
    for (int i = 0; i < people.size(); i++) {
      Credit credit = people.get(i);
      if (!passage.company().isOnlyMaker(credit.person())) {
        Credit player = alone
            ? withPart(here(credit, passage), match, passage.elements())
            : parts.isEmpty() || credit.character() != null
                ? credit
                : new Credit(credit.person(), parts.get(i), credit.from(), credit.to());
        drafts.add(player, status, match.head(), match);
      }
    }
    return !parts.isEmpty();
  }

  /** Who of some people plays: by what phrases say of them, else by their part or what stands beside them. */
  private void people(
      int at, OfPeople people, SaidOfPeople said, Passage passage, CastDrafts drafts) {
    Elements elements = passage.elements();
    boolean crew = jobs.hasJob(at, elements);
    Boolean plainly = null;
    for (Credit credit : people.credits()) {
      Said nearest = said.of(credit);
      boolean barred = nearest != null && isBarred(at, nearest, elements);
      Said telling = barred ? null : nearest;
      boolean playsToo = tellsPart(credit, elements.tokens());
      boolean onlyMaker = !playsToo && passage.company().isOnlyMaker(credit.person());
      boolean hasPart = credit.character() != null;
      boolean inCast = telling != null
          ? hasPart || said.plays(credit) || !onlyMaker
          : hasPart && !onlyMaker || !barred && shown.has(credit, at, passage);
      boolean onlyCrew = crew && !playsToo && (telling == null || telling.cost() > 0);
      CastStatus status = inCast && !onlyCrew ? status(telling, at, passage) : null;
      if (status != null) {
        addPlayer(credit, status, at, telling, passage, drafts);
      } else if (nearest == null && !crew && !onlyMaker) {
        // the same for all of the row
        plainly = plainly == null ? Boolean.valueOf(plain.plays(at, people, passage)) : plainly;
        if (plainly) {
          drafts.addImplied(credit, StatusReader.unsaid(at, passage), at);
        }
      }
    }
  }

  /** "Ana Ruiz, who plays Dana, is also a producer": a player, whatever else. */
  private boolean tellsPart(Credit credit, Tokens tokens) {
    for (int i = credit.from() + 2; credit.character() != null && i < credit.to(); i++) {
      if (tokens.is(i, "who")) {
        return lexicon.is(WordClass.PLAY_VERB, tokens, i + 1)
            || lexicon.is(WordClass.PLAY_VERB, tokens, i + 2);
      }
    }
    return false;
  }

  private void addPlayer(
      Credit credit,
      CastStatus status,
      int at,
      @Nullable Said telling,
      Passage passage,
      CastDrafts drafts) {
    passage.company().said(status);
    passage.company().plays(credit.person());
    if (telling == null) {
      drafts.add(credit, status, at, null);
    } else {
      Credit player =
          telling.object() ? credit : takenUp(credit, telling.match(), passage.elements());
      drafts.add(player, status, at, telling.match());
    }
  }

  private @Nullable CastStatus status(@Nullable Said said, int at, Passage passage) {
    if (said == null) {
      return StatusReader.unsaid(at, passage);
    }
    return said.object()
        ? StatusReader.ofObject(said.match())
        : statuses.ofSubject(said.match(), passage.elements());
  }

  /** "One newcomer is Ana Ruiz: she joins as Tess": the part that the verb of a pronoun gives. */
  private Credit takenUp(Credit credit, PhraseMatch match, Elements elements) {
    int pronoun = match.from() - 1;
    boolean behind = credit.character() == null
        && (elements.is(pronoun, "she") || elements.is(pronoun, "he"))
        && elements.tokenFrom(match.from()) > credit.to();
    return behind ? withPart(credit, match, elements) : credit;
  }

  /** "He has also starred in Low Water": not with the part that was named before. */
  private static Credit here(Credit credit, Passage passage) {
    String about = passage.focus().series() != null
        ? passage.focus().series()
        : passage.setting().series();
    boolean elsewhere = credit.character() != null && about != null;
    for (int i : elsewhere ? passage.elements().series() : new int[0]) {
      if (passage.others().isSeries(i)) {
        return new Credit(credit.person(), null, credit.from(), credit.to());
      }
    }
    return credit;
  }

  private Credit withPart(Credit credit, PhraseMatch match, Elements elements) {
    String part = partBehind.of(match, elements);
    return part == null ? credit : new Credit(credit.person(), part, credit.from(), credit.to());
  }

  /** Whether what is said makes nobody a player: "X said", "returns as showrunner". */
  private boolean isBarred(int at, Said said, Elements elements) {
    if (isNothing(said.match())) {
      return true;
    }
    // "the Ana Ruiz-produced drama remains"
    boolean attribute = elements.isMark(at + 1, '-') && said.match().from() > at + 1;
    // "the team of executive producers remains as it was: A and B"
    boolean listed = at > said.match().to() && jobs.isJobBefore(said.match(), elements);
    return attribute
        || listed
        || jobs.isJob(said.match(), elements)
        || said.object() && jobs.isJobBefore(said.match(), elements);
  }

  private static boolean isNothing(PhraseMatch match) {
    return match.section().name().equals("nothing");
  }
}
