package dev.upfront.reading.cast;

import dev.upfront.claim.Job;
import dev.upfront.reading.cast.CrewDrafts.Words;
import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Tokens;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads jobs that are named by verbs, as {@code crew.phrases} lists them: "created by A", "A wrote and directs". */
final class CrewVerbs {
  /** Who wrote an article stands below its headline and day. */
  private static final int LAST_BYLINE = 3;

  /** So near behind an author stands the work. */
  private static final int NEAR = 6;

  /** The jobs by the names that the phrase file gives them. */
  private static final Map<String, Job> BY_NAME = byName();

  private final Lexicon lexicon;
  private final Subjects subjects;
  private final PeopleChains chains;
  private final CrewCompany company;

  CrewVerbs(Lexicon lexicon, Subjects subjects, PeopleChains chains) {
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.chains = chains;
    this.company = new CrewCompany(lexicon, chains);
  }

  void read(PhraseMatch match, Passage passage, CrewDrafts drafts) {
    Elements elements = passage.elements();
    if (isPost(match, elements) || isAttribute(match, elements) || isByline(match, passage)) {
      return;
    }
    Set<Job> jobs = jobs(match);
    List<Subject> captured = Subjects.captured(match, elements);
    boolean elsewhere = captured.isEmpty()
        && (passage.others().isOne(match.to()) && !CrewDrafts.makeSeries(jobs)
            || elements.is(match.to(), Slot.PEOPLE));
    if (!captured.isEmpty()) {
      join(match, elements, jobs);
    }
    if (jobs.isEmpty() || elsewhere || isOfOtherThing(match, jobs, elements)) {
      return;
    }
    boolean owner = match.section().setting("possessive").equals("yes");
    for (Subject subject : captured) {
      boolean other = owner
          ? passage.company().hasPlayer(subject.people())
          : isAuthor(subject.element(), elements) || isInStory(subject.element(), elements);
      if (other) {
        return;
      }
      if (owner) {
        drafts.addImplied(subject.element(), jobs, match.from(), match.to());
      } else if (!isCompanion(subject, match, elements)) {
        drafts.addAll(row(subject, match, elements), jobs, match.from(), match.to());
        Subject beside = subjects.beside(subject.element(), elements, passage.company());
        if (beside != null) {
          drafts.add(beside.people(), jobs, new Words(match.from(), match.from(), match.to()));
        }
      }
    }
    Subject likewise = subjects.likewise(match, elements);
    if (likewise != null && !namesJob(match.to(), likewise.element(), elements)) {
      drafts.addAll(List.of(likewise.element()), jobs, match.from(), match.to());
    }
    if (captured.isEmpty() || match.section().setting("company").equals("yes")) {
      boolean found = subject(match, jobs, passage, drafts);
      if (found && captured.isEmpty() && jobs.contains(Job.PRODUCER)) {
        company.read(match.to(), new Jobs(match.from(), match.to(), jobs), passage, drafts);
      }
    }
  }

  /** "Written by Ana Ruiz", on a line of its own above the text: who wrote the article. */
  private static boolean isByline(PhraseMatch match, Passage passage) {
    Block line = passage.sentence().block();
    return line.index() <= LAST_BYLINE
        && match.from() == 0
        && passage.elements().is(0, "written")
        && passage.sentence().from() == line.from()
        && passage.elements().tokenTo(match.to() - 1) == line.to();
  }

  /** The row in which people stand: before what they do, "with A of Plan B and C directing", else behind it. */
  private List<Integer> row(Subject subject, PhraseMatch match, Elements elements) {
    return subject.element() < match.to() - 1
        ? chains.upTo(subject.element(), elements)
        : chains.from(subject.element(), elements);
  }

  /** "Written by A with B serving as producer": who does something else beside those of a phrase. */
  private boolean isCompanion(Subject subject, PhraseMatch match, Elements elements) {
    int people = subject.element();
    return people == match.to() - 1
        && (elements.is(people - 1, "with") || elements.is(people - 1, "alongside"))
        && match.place(Slot.PEOPLE, elements) < people
        && chains.startsClause(people + 1, elements);
  }

  /** "A unit run by DS Kay Cole (Ana Ruiz)": what a part does is told of the story. */
  private static boolean isInStory(int people, Elements elements) {
    return elements.mention(people) instanceof OfPeople named
        && Subjects.isBehindPart(named, elements);
  }

  /** Adds the subject of a verb; false where it has none. */
  private boolean subject(PhraseMatch match, Set<Job> jobs, Passage passage, CrewDrafts drafts) {
    Subject before = subjects.before(match.from(), passage.elements(), passage.company());
    Subject subject = before == null ? subjects.behind(match, passage.elements()) : before;
    if (subject == null) {
      return false;
    }
    int from = subject.element() < 0 ? match.from() : Math.min(subject.element(), match.from());
    drafts.add(subject.people(), jobs, new Words(from, match.from(), match.to()));
    return true;
  }

  /** "Ana Ruiz directs and is a producer, as is Ben Ode": it is the noun that is said of him too. */
  private boolean namesJob(int from, int to, Elements elements) {
    for (int i = from; i < to; i++) {
      if (Jobs.at(i, elements, lexicon) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Created, written and directed by Ana Ruiz": the verbs before the last one are hers too. */
  private static void join(PhraseMatch match, Elements elements, Set<Job> jobs) {
    if (!elements.is(match.head() + 1, "by") && !elements.is(match.to() - 2, "by")) {
      return;
    }
    int i = match.from() - 1;
    while (elements.is(i, "and") || elements.isMark(i, ',') || elements.isMark(i, '&')) {
      while (elements.is(i, "and") || elements.isMark(i, ',') || elements.isMark(i, '&')) {
        i--;
      }
      Job job = switch (elements.word(i)) {
        case "created", "co-created", "devised", "developed", "conceived" -> Job.CREATOR;
        case "written", "co-written", "penned", "scripted" -> Job.WRITER;
        case "directed", "helmed" -> Job.DIRECTOR;
        case "produced" -> Job.PRODUCER;
        default -> null;
      };
      if (job == null) {
        return;
      }
      jobs.add(job);
      i--;
    }
  }

  /** "The Canadian-produced series": no verb, where nobody's name stands before it. */
  private static boolean isAttribute(PhraseMatch match, Elements elements) {
    return match.from() > 1
        && elements.isMark(match.from() - 1, '-')
        && !elements.tokens().is(elements.tokenFrom(match.from() - 1), Tokens.SPACE_BEFORE)
        && !elements.is(match.from() - 2, Slot.PEOPLE)
        && !elements.is(match.from() - 2, "executive")
        && !elements.is(match.from() - 2, "co");
  }

  /** "Who runs Low Water's office", "is again directing the sound": what is run or directed is no series. */
  private boolean isOfOtherThing(PhraseMatch match, Set<Job> jobs, Elements elements) {
    int last = match.to() - 1;
    boolean owned = elements.is(last, Slot.SERIES) && elements.is(match.to(), "'s");
    int object = last;
    while (object <= match.to() && !lexicon.is(WordClass.DETERMINER, elements.symbol(object))) {
      object++;
    }
    boolean trade = jobs.contains(Job.DIRECTOR)
        && lexicon.is(WordClass.OTHER_JOB, elements.symbol(object + 1))
        && !lexicon.is(WordClass.SHOW_NOUN, elements.symbol(object + 2));
    return owned || trade;
  }

  /** "A series from Marissa Cole's novel", "from Ken Abe's Kite Films": whose work or house it is. */
  private boolean isAuthor(int people, Elements elements) {
    boolean owns = elements.is(people - 1, "from") && Subjects.isOwner(people, elements);
    if (owns && isHouse(people + 2, elements)) {
      return true;
    }
    for (int i = people + 2; owns && i < people + NEAR; i++) {
      if (lexicon.is(WordClass.WORK_NOUN, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHouse(int i, Elements elements) {
    return elements.is(i, Slot.NAME)
        || elements.is(i, Slot.SERIES)
        || i < elements.size()
            && elements.mention(i) == null
            && elements.tokens().isCapital(elements.tokenFrom(i));
  }

  /** "Cole wrote on Instagram", "wrote: “Thank you”": a message, and no script. */
  private static boolean isPost(PhraseMatch match, Elements elements) {
    int behind = match.head() + 1;
    return elements.is(match.head(), "wrote")
        && (elements.isMark(behind, ',')
            || elements.isMark(behind, ':')
            || elements.isQuote(behind)
            || elements.isQuote(match.head() - 2)
            || switch (elements.word(behind)) {
              case "on", "in", "to", "that", "alongside", "about", "of", "us", "me", "him" -> true;
              default -> false;
            });
  }

  private static Set<Job> jobs(PhraseMatch match) {
    Set<Job> jobs = EnumSet.noneOf(Job.class);
    String names = match.section().setting("job");
    int from = 0;
    while (from < names.length()) {
      int comma = names.indexOf(',', from);
      int to = comma < 0 ? names.length() : comma;
      String name = names.substring(from, to);
      jobs.add(Objects.requireNonNull(BY_NAME.get(name), name));
      from = to + 1;
    }
    return jobs;
  }

  private static Map<String, Job> byName() {
    Map<String, Job> jobs = new HashMap<>();
    for (Job job : Job.values()) {
      jobs.put(job.name().toLowerCase(Locale.ROOT), job);
    }
    return Map.copyOf(jobs);
  }
}
