package dev.upfront.reading;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.Focus.Topic;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Mention.Credit;
import dev.upfront.reading.Mention.OfPeople;
import dev.upfront.reading.Speech.Voice;
import dev.upfront.reading.Subjects.Subject;
import dev.upfront.reading.Text.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads who plays. A person with a character is in the cast; a person without one is, where a phrase says so. The phrase
 * of which somebody is the subject or object tells whether that person joins, returns or leaves; where there is none,
 * the label or the heading does.
 */
final class CastReader {
  private final Lexicon lexicon;
  private final PhraseBook phrases;
  private final Speech speech;
  private final Subjects subjects;

  CastReader(Lexicon lexicon, PhraseBook phrases, Speech speech) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.speech = speech;
    this.subjects = new Subjects(lexicon);
  }

  /** What is said of somebody: by which phrase, and how near it stands. */
  private record Said(PhraseMatch match, int cost) {}

  List<Draft> read(
      Sentence sentence, Elements elements, Setting setting, Focus focus, Company company) {
    Passage passage = new Passage(sentence, elements, setting, focus, company);
    List<Draft> drafts = new ArrayList<>();
    Map<Credit, Said> said = new HashMap<>();
    for (PhraseMatch match : phrases.find(elements)) {
      for (Subject subject : subjects(match, passage)) {
        if (subject.element() < 0) {
          pronoun(match, subject, passage, drafts);
          continue;
        }
        for (Credit credit : subject.people()) {
          Said before = said.get(credit);
          if (before == null || subject.cost() < before.cost()) {
            said.put(credit, new Said(match, subject.cost()));
          }
        }
      }
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof OfPeople people) {
        people(i, people, said, passage, drafts);
      }
    }
    return drafts;
  }

  private List<Subject> subjects(PhraseMatch match, Passage passage) {
    List<Subject> captured = Subjects.captured(match, passage.elements());
    if (!captured.isEmpty()) {
      return captured;
    }
    boolean behindOnly = match.section().setting("seat").equals("object");
    Subject subject =
        behindOnly ? null : subjects.before(match.from(), passage.elements(), passage.company());
    Subject object = subjects.behind(match, passage.elements());
    if (subject == null || object != null && subject.element() < 0) {
      subject = object;
    }
    return subject == null ? List.of() : List.of(subject);
  }

  private void pronoun(PhraseMatch match, Subject subject, Passage passage, List<Draft> drafts) {
    CastStatus status = isNothing(match) ? null : status(match, passage.elements());
    if (status == null || status == CastStatus.JOINS && subject.people().size() > 1) {
      return;
    }
    for (Credit credit : subject.people()) {
      emit(match.head(), match, credit, status, passage, drafts);
    }
  }

  private void people(
      int at, OfPeople people, Map<Credit, Said> said, Passage passage, List<Draft> drafts) {
    CastStatus unsaid = unsaid(at, passage);
    boolean listed = passage.sentence().block().kind() == Kind.ITEM
        && isCastTopic(passage.focus().topic())
        && at <= 1;
    boolean crew = hasJob(at, passage.elements());
    for (Credit credit : people.credits()) {
      Said how = said.get(credit);
      PhraseMatch match = how == null ? null : how.match();
      if (match != null && isNothing(match)) {
        continue;
      }
      boolean strong = how != null && match != null && how.cost() == 0;
      if (credit.character() == null && (match == null && !listed || crew && !strong)) {
        continue;
      }
      CastStatus status = match == null ? unsaid : status(match, passage.elements());
      if (status == CastStatus.STARS && match != null && isLabelled(passage)) {
        status = unsaid;
      }
      if (status != null) {
        passage.company().said(status);
        passage.company().plays(credit.person());
        emit(at, match, credit, status, passage, drafts);
      }
    }
  }

  private static boolean isNothing(PhraseMatch match) {
    return match.section().name().equals("nothing");
  }

  /** "Creator Jeb Stuart": who is named by a job behind the camera does not return as a player. */
  private boolean hasJob(int at, Elements elements) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (lexicon.is(WordClass.ROLE_NOUN, elements.symbol(i))) {
        return false;
      }
      if (lexicon.is(WordClass.JOB_NOUN, elements.symbol(i))) {
        return true;
      }
      if (elements.isMark(i, ',') || lexicon.is(WordClass.FUNCTION_WORD, elements.symbol(i))) {
        break;
      }
    }
    int behind = at + 1;
    while (elements.isMark(behind, ',')
        || lexicon.is(WordClass.DETERMINER, elements.symbolOr(behind))
        || elements.word(behind).equals("series")) {
      behind++;
    }
    return behind > at + 1
        && behind < elements.size()
        && lexicon.is(WordClass.JOB_NOUN, elements.symbol(behind));
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

  private static boolean isLabelled(Passage passage) {
    return passage.elements().isMark(1, ':');
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
    String series = passage.series(from, to);
    if (series == null) {
      return;
    }
    Voice voice = speech.around(elements, from, to, passage.setting());
    Modality modality = match != null && !match.section().setting("modality").isEmpty()
        ? Modality.of(match.section().setting("modality"))
        : voice.modality();
    boolean plain = modality == Modality.OFFICIAL && status == CastStatus.STARS && match == null;
    if (plain) {
      modality = Modality.REPORTED;
    }
    drafts.add(new Draft(
        series,
        passage.season(from, to, series),
        new Fact.Cast(credit.person(), credit.character(), status),
        modality,
        modality == Modality.REPORTED ? null : voice.speaker(),
        passage.sentence(),
        elements.tokenFrom(from),
        elements.tokenTo(to - 1),
        match == null ? "a person with a character" : match.phrase().source()));
  }
}
