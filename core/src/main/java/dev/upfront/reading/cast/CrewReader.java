package dev.upfront.reading.cast;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.reading.cast.Subjects.Subject;
import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.people.StoryRow;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who works behind the camera: jobs beside a name ("creator and executive producer Alice Oseman", "Peter Morgan, the
 * creator and writer", "A and B serve as showrunners") and verbs ("wrote and directs").
 */
public final class CrewReader {
  /** How far "alongside" may stand behind a job: "executive produces through Media Res, along with". */
  private static final int COMPANY_REACH = 11;

  /** How long the words may be between a name and the job in apposition: "Tom Cole of Low Water, writer and director". */
  private static final int LONGEST_ORIGIN = 6;

  private final Lexicon lexicon;
  private final PhraseBook phrases;
  private final Speech speech;
  private final InPassing inPassing;
  private final Subjects subjects;
  private final JobPlaces places;
  private final StoryRow storyRow;

  public CrewReader(Lexicon lexicon, PhraseBook phrases, Speech speech, InPassing inPassing) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.speech = speech;
    this.inPassing = inPassing;
    this.subjects = new Subjects(lexicon);
    this.places = new JobPlaces(lexicon);
    this.storyRow = new StoryRow(lexicon);
  }

  public List<Draft> read(
      Sentence sentence, Elements elements, Setting setting, Focus focus, Company company) {
    Passage passage = new Passage(sentence, elements, setting, focus, company, lexicon, inPassing);
    List<Draft> drafts = new ArrayList<>();
    if (passage.isAboutFilm()) {
      return drafts;
    }
    for (PhraseMatch match : phrases.find(elements)) {
      phrase(match, passage, drafts);
    }
    int i = 0;
    while (i < elements.size()) {
      Jobs jobs = Jobs.at(i, elements, lexicon);
      if (jobs != null) {
        noun(jobs, passage, drafts);
        i = jobs.to();
      } else {
        i++;
      }
    }
    return drafts;
  }

  /** A job as a noun: its people stand right behind it, or before it as an apposition or a subject. */
  private void noun(Jobs jobs, Passage passage, List<Draft> drafts) {
    Elements elements = passage.elements();
    if (isOfOtherWork(jobs, passage) || isOfBook(jobs, elements) || isInStory(jobs, elements)) {
      return;
    }
    int near = places.peopleBehind(jobs, elements);
    if (near == jobs.to() && isPart(near, elements)) {
      return;
    }
    int behind = near < 0 ? JobPlaces.behindColon(jobs, elements) : near;
    if (behind >= 0) {
      if (behind == jobs.to()) {
        List<Credit> holders = holders(behind, jobs, elements);
        String other = otherSeriesOf(jobs, passage);
        if (other != null) {
          Integer season = passage.focus().seasonOf(other);
          Span span = new Span(jobs.from(), behind + 1);
          add(holders, jobs.jobs(), other, season, span, passage, drafts);
          return;
        }
        addPeople(holders, jobs.jobs(), jobs.from(), jobs.from(), behind + 1, passage, drafts);
      } else {
        List<Integer> row = subjects.chain(behind, elements);
        add(row, jobs.jobs(), jobs.from(), behind + 1, passage, drafts);
      }
      with(behind + 1, jobs, passage, drafts);
      return;
    }
    int apposed = places.apposedTo(jobs, elements);
    if (apposed < 0) {
      apposed = places.heldAs(jobs, elements);
    }
    if (apposed >= 0) {
      // "actors A and B, and C, the director"
      List<Credit> row = Subjects.people(apposed, elements);
      boolean several = elements.word(jobs.to() - 1).endsWith("s");
      addPeople(
          several ? row : row.subList(row.size() - 1, row.size()),
          jobs.jobs(),
          apposed,
          apposed,
          Math.max(jobs.to(), apposed + 1),
          passage,
          drafts);
      with(jobs.to(), jobs, passage, drafts);
      return;
    }
    int verb = places.servingVerb(jobs, elements);
    Subject subject = verb < 0 ? null : subjects.before(verb, elements, passage.company());
    if (subject != null) {
      addPeople(
          all(subject, jobs, elements),
          jobs.jobs(),
          subject.element() < 0 ? verb : subject.element(),
          verb,
          jobs.to(),
          passage,
          drafts);
    }
    if (subject == null && (isSpeaker(jobs, elements) || isHisRole(jobs, elements))) {
      List<Credit> last = passage.company().last();
      if (last.size() == 1
          && !passage.company().group().contains(last.get(0))
          && !isPlayer(new Subject(last, -1, 0), passage.company())) {
        addPeople(last, jobs.jobs(), jobs.from(), jobs.from(), jobs.to(), passage, drafts);
      }
    }
    with(jobs.to(), jobs, passage, drafts);
  }

  /** "Ana Ruiz is the cynical producer and Ben Ode a clerk": who has the job is a part. */
  private boolean isInStory(Jobs jobs, Elements elements) {
    for (int i = jobs.from() - 1; i >= Math.max(0, jobs.from() - LONGEST_ORIGIN); i--) {
      if (elements.is(i, Slot.PEOPLE)) {
        return storyRow.has(i, elements);
      }
    }
    return false;
  }

  /** "“We will shoot in May,” the director said": who was named last. */
  private boolean isSpeaker(Jobs jobs, Elements elements) {
    int verb = jobs.to();
    while (lexicon.is(WordClass.BE, elements.symbol(verb))
        || elements.word(verb).equals("also")) {
      verb++;
    }
    return elements.word(jobs.from() - 1).equals("the")
        && !elements.word(jobs.to() - 1).endsWith("s")
        && lexicon.is(WordClass.SAYING, elements.symbol(verb));
  }

  /** "As writer and director, he": who was named last. */
  private static boolean isHisRole(Jobs jobs, Elements elements) {
    String who = elements.word(jobs.to() + 1);
    return elements.word(jobs.from() - 1).equals("as")
        && elements.isMark(jobs.to(), ',')
        && (who.equals("he") || who.equals("she"));
  }

  /** "The director Nelson (Ana Ruiz)": the part has that job. */
  private static boolean isPart(int people, Elements elements) {
    Credit first = Subjects.people(people, elements).get(0);
    int from = elements.tokenFrom(people);
    return first.character() != null
        && elements.tokens().line(from, from + 1).equals(first.character());
  }

  /** "“Low Water” writer Ana Ruiz": the series at which she has or had the job, where another is spoken of; else null. */
  private static @Nullable String otherSeriesOf(Jobs jobs, Passage passage) {
    Elements elements = passage.elements();
    int title = jobs.from() - 1;
    while (elements.isQuote(title)) {
      title--;
    }
    return passage.isOtherSeries(title) && elements.mention(title) instanceof Mention.OfSeries named
        ? named.title()
        : null;
  }

  /** "Creator Ana Ruiz and star Ben Ode", "director Ana Ruiz, Ben Ode and others": a singular means the first of a row. */
  private List<Credit> holders(int people, Jobs jobs, Elements elements) {
    List<Credit> row = Subjects.people(people, elements);
    boolean several = elements.word(jobs.to() - 1).endsWith("s");
    int n = 1;
    while (n < row.size()
        && (several || !parts(row.get(n - 1).to(), row.get(n).from(), elements.tokens()))) {
      n++;
    }
    return row.subList(0, n);
  }

  private boolean parts(int from, int to, Tokens tokens) {
    for (int i = from; i < to; i++) {
      if (tokens.isMark(i, ',') || lexicon.is(WordClass.ROLE_NOUN, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "A and B, who will be the showrunners": a plural takes in the row, of which else only the last is meant. */
  private static List<Credit> all(Subject subject, Jobs jobs, Elements elements) {
    return subject.element() >= 0 && elements.word(jobs.to() - 1).endsWith("s")
        ? Subjects.people(subject.element(), elements)
        : subject.people();
  }

  /** "Based on novels by crime writer Ana Ruiz": who wrote what the series is made of. */
  private boolean isOfBook(Jobs jobs, Elements elements) {
    int by = jobs.from() - 1;
    while (by > Math.max(0, jobs.from() - LONGEST_ORIGIN)
        && elements.mention(by) == null
        && !elements.word(by).equals("by")) {
      by--;
    }
    return elements.word(by).equals("by")
        && jobs.jobs().contains(Job.WRITER)
        && lexicon.is(WordClass.WORK_NOUN, elements.symbol(by - 1))
        && !lexicon.is(WordClass.SHOW_NOUN, elements.symbol(by - 1));
  }

  /** "Killing Eve writer Emerald Fennell": the job was done for another work; "actress and director": it describes. */
  private boolean isOfOtherWork(Jobs jobs, Passage passage) {
    Elements elements = passage.elements();
    int before = jobs.from() - 1;
    boolean describes = elements.word(before).equals("and")
        && (elements.word(before - 1).equals("actor")
            || elements.word(before - 1).equals("actress"));
    if (describes && !makeSeries(jobs.jobs()) && !elements.is(before - 2, Slot.SERIES)) {
      return true;
    }
    // "“Ted Lasso” star and co-creator"
    while (elements.word(before).equals("and")
        || before >= 0 && lexicon.is(WordClass.ROLE_NOUN, elements.symbol(before))) {
      before--;
    }
    if (elements.isClosingQuote(before)) {
      before--;
    }
    // "“Low Water”, the film by director Ana Ruiz"
    boolean film = elements.word(before).equals("by")
        && lexicon.is(WordClass.FILM_NOUN, elements.symbol(before - 1));
    if (film || elements.is(before, Slot.NAME)) {
      return true;
    }
    boolean of =
        elements.word(jobs.to()).equals("of") || elements.word(jobs.to()).equals("behind");
    // who works for another series has a claim for that one; "the “Low Water” star and creator"
    int behindTitle = elements.isQuote(before + 1) ? before + 2 : before + 1;
    boolean starToo = passage.isOtherSeries(before) && behindTitle < jobs.from();
    return starToo
        || of
            && passage.isOtherWork(jobs.to() + 1)
            && !passage.isOtherSeries(jobs.to() + 1)
            && !makeSeries(jobs.jobs());
  }

  /** "executive producer alongside A and B", "both are executive producers, as are A and B". */
  private void with(int from, Jobs jobs, Passage passage, List<Draft> drafts) {
    Elements elements = passage.elements();
    boolean linked = false;
    for (int i = from; i < Math.min(elements.size(), from + COMPANY_REACH); i++) {
      if (elements.is(i, Slot.PEOPLE)) {
        if (linked && !subjects.startsClause(i + 1, elements)) {
          // "writer, showrunner and executive producer alongside A": the last is what they share
          Set<Job> shared = jobs.jobs().contains(Job.PRODUCER) ? Set.of(Job.PRODUCER) : jobs.jobs();
          add(subjects.chain(i, elements), shared, jobs.from(), i + 1, passage, drafts);
        }
        return;
      }
      linked |= isCompany(elements.word(i))
          || elements.word(i - 1).equals("so") && lexicon.is(WordClass.BE, elements.symbol(i));
      boolean passes = linked
          || elements.word(i).equals("so")
          || elements.word(i - 1).equals("so") && lexicon.is(WordClass.BE, elements.symbol(i))
          || elements.is(i, Slot.NAME)
          || elements.is(i, Slot.PLATFORM)
          || elements.word(i).equals("together")
          || elements.word(i).equals("his")
          || elements.word(i).equals("her")
          || elements.word(i).equals("their")
          || elements.word(i).equals("in")
          || elements.is(i, Slot.SHOW)
          || elements.is(i, Slot.SERIES)
          || elements.is(i, Slot.SEASON)
          || elements.isQuote(i)
          || lexicon.is(WordClass.DETERMINER, elements.symbol(i))
          || lexicon.is(WordClass.ROW_LINK, elements.symbol(i));
      if (!passes) {
        return;
      }
    }
  }

  private static boolean isCompany(String word) {
    return switch (word) {
      case "as", "alongside", "with", "beside", "besides", "including" -> true;
      default -> false;
    };
  }

  /** A job as a verb: "created by A", "A wrote and directs", "A executive produces with B". */
  private void phrase(PhraseMatch match, Passage passage, List<Draft> drafts) {
    Elements elements = passage.elements();
    Set<Job> jobs = jobs(match);
    List<Subject> captured = Subjects.captured(match, elements);
    if (!captured.isEmpty()) {
      joined(match, elements, jobs);
    }
    boolean elsewhere = captured.isEmpty()
        && (passage.isOtherWork(match.to()) && !makeSeries(jobs)
            || elements.is(match.to(), Slot.PEOPLE));
    if (jobs.isEmpty() || elsewhere) {
      return;
    }
    if (isPost(match, elements)
        || isAttribute(match, elements)
        || isOfOtherThing(match, jobs, elements)) {
      return;
    }
    boolean owner = match.section().setting("possessive").equals("yes");
    for (Subject subject : captured) {
      if (owner && isPlayer(subject, passage.company())
          || !owner && isAuthor(subject.element(), elements)) {
        return;
      }
      int before = drafts.size();
      add(
          owner ? List.of(subject.element()) : subjects.chain(subject.element(), elements),
          jobs,
          match.from(),
          match.to(),
          passage,
          drafts);
      if (owner) {
        passage.focus().implied().add(drafts, before);
      }
    }
    Subject likewise = subjects.likewise(match, elements);
    if (likewise != null && !namesJob(match.to(), likewise.element(), elements)) {
      add(List.of(likewise.element()), jobs, match.from(), match.to(), passage, drafts);
    }
    boolean company = match.section().setting("company").equals("yes");
    if (!captured.isEmpty() && !company) {
      return;
    }
    Subject subject = subjects.before(match.from(), elements, passage.company());
    if (subject == null) {
      subject = subjects.behind(match, elements);
    }
    if (subject != null) {
      addPeople(
          subject.people(),
          jobs,
          subject.element() < 0 ? match.from() : Math.min(subject.element(), match.from()),
          match.from(),
          match.to(),
          passage,
          drafts);
      if (captured.isEmpty() && jobs.contains(Job.PRODUCER)) {
        with(match.to(), new Jobs(match.from(), match.to(), jobs), passage, drafts);
      }
    }
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
  private static void joined(PhraseMatch match, Elements elements, Set<Job> jobs) {
    if (!elements.word(match.head() + 1).equals("by")
        && !elements.word(match.to() - 2).equals("by")) {
      return;
    }
    int i = match.from() - 1;
    while (elements.word(i).equals("and") || elements.isMark(i, ',') || elements.isMark(i, '&')) {
      while (elements.word(i).equals("and") || elements.isMark(i, ',') || elements.isMark(i, '&')) {
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
        && !elements.word(match.from() - 2).equals("executive")
        && !elements.word(match.from() - 2).equals("co");
  }

  /** "Who runs Low Water's office", "is again directing the sound": what is run or directed is no series. */
  private boolean isOfOtherThing(PhraseMatch match, Set<Job> jobs, Elements elements) {
    int last = match.to() - 1;
    boolean owned = elements.is(last, Slot.SERIES) && elements.word(match.to()).equals("'s");
    int object = last;
    while (object <= match.to() && !lexicon.is(WordClass.DETERMINER, elements.symbol(object))) {
      object++;
    }
    boolean trade = jobs.contains(Job.DIRECTOR)
        && lexicon.is(WordClass.OTHER_JOB, elements.symbol(object + 1))
        && !lexicon.is(WordClass.SHOW_NOUN, elements.symbol(object + 2));
    return owned || trade;
  }

  /** "A series from Marissa Cole's novel": whose work it is. */
  private boolean isAuthor(int people, Elements elements) {
    boolean owns = elements.word(people + 1).equals("'s")
        || elements.isMark(people + 1, '’')
        || elements.isMark(people + 1, '\'');
    boolean from = elements.word(people - 1).equals("from");
    for (int i = people + 2; owns && from && i < people + LONGEST_ORIGIN; i++) {
      if (lexicon.is(WordClass.WORK_NOUN, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Cole wrote on Instagram", "wrote: “Thank you”": a message, and no script. */
  private static boolean isPost(PhraseMatch match, Elements elements) {
    int behind = match.head() + 1;
    return elements.word(match.head()).equals("wrote")
        && (elements.isMark(behind, ',')
            || elements.isMark(behind, ':')
            || elements.isQuote(behind)
            || elements.isQuote(match.head() - 2)
            || switch (elements.word(behind)) {
              case "on", "in", "to", "that", "alongside", "about", "of", "us", "me", "him" -> true;
              default -> false;
            });
  }

  /** "Jason Sudeikis's comedy" is a star's, "Mike White's anthology" its creator's. */
  private static boolean isPlayer(Subject subject, Company company) {
    return subject.people().stream()
        .anyMatch(credit -> credit.character() != null || company.isPlayer(credit.person()));
  }

  private static Set<Job> jobs(PhraseMatch match) {
    Set<Job> jobs = EnumSet.noneOf(Job.class);
    for (String name : match.section().setting("job").split(",")) {
      if (!name.isEmpty()) {
        jobs.add(Job.valueOf(name.toUpperCase(Locale.ROOT)));
      }
    }
    return jobs;
  }

  private void add(
      List<Integer> places, Set<Job> jobs, int from, int to, Passage passage, List<Draft> drafts) {
    for (int place : places) {
      addPeople(
          Subjects.people(place, passage.elements()),
          jobs,
          Math.min(from, place),
          from,
          Math.max(to, place + 1),
          passage,
          drafts);
    }
  }

  private void addPeople(
      List<Credit> people,
      Set<Job> jobs,
      int from,
      int phrase,
      int to,
      Passage passage,
      List<Draft> drafts) {
    Elements elements = passage.elements();
    if (isDenied(from, to, elements)) {
      return;
    }
    boolean of = elements.word(to).equals("of");
    if (makeSeries(jobs) || of && passage.isOtherSeries(to + 1)) {
      List<String> works = passage.otherWorks(of ? to + 1 : to);
      for (String work : works) {
        Integer season = passage.focus().seasonOf(work);
        add(people, jobs, work, season, new Span(from, to), passage, drafts);
      }
      if (!works.isEmpty()) {
        return;
      }
    }
    String series = passage.series(Math.min(from, phrase), to - 1);
    if (series == null) {
      return;
    }
    people.forEach(credit -> passage.company().makes(credit.person()));
    Integer season = passage.season(from, phrase, to, series);
    add(people, jobs, series, season, new Span(from, to), passage, drafts);
  }

  /** "Will not be back as showrunner", "is no longer the showrunner": the job is somebody else's. */
  private boolean isDenied(int from, int to, Elements elements) {
    boolean not = false;
    for (int i = from; i < to; i++) {
      not |= lexicon.is(WordClass.NEGATION, elements.symbol(i));
      boolean leaves = not && elements.word(i).equals("as");
      if (leaves || elements.word(i).equals("no") && elements.word(i + 1).equals("longer")) {
        return true;
      }
    }
    return false;
  }

  /** What is created or run is a series, even one that nobody has heard of: "who created The Wire". */
  private static boolean makeSeries(Set<Job> jobs) {
    return jobs.contains(Job.CREATOR) || jobs.contains(Job.SHOWRUNNER);
  }

  /** The elements that say it, {@code to} exclusive. */
  private record Span(int from, int to) {}

  private void add(
      List<Credit> people,
      Set<Job> jobs,
      String series,
      @Nullable Integer season,
      Span span,
      Passage passage,
      List<Draft> drafts) {
    Elements elements = passage.elements();
    boolean hedged = speech.hedged(elements, span.from(), span.to());
    for (Job job : jobs) {
      boolean guess = hedged && (job == Job.DIRECTOR || job == Job.WRITER);
      for (Credit credit : people) {
        drafts.add(new Draft(
            series,
            season,
            new Fact.Crew(credit.person(), job),
            guess ? Modality.EXPECTED : Modality.REPORTED,
            null,
            passage.sentence(),
            elements.tokenFrom(span.from()),
            elements.tokenTo(span.to() - 1),
            job.word() + " beside a name"));
      }
    }
  }
}
