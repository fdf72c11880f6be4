package dev.upfront.reading.cast;

import dev.upfront.claim.Job;
import dev.upfront.reading.cast.CrewDrafts.Words;
import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.people.Premise;
import dev.upfront.reading.people.StoryRow;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads jobs that are named as nouns. Their people stand right behind ("creator Alice Oseman"), before as an apposition
 * ("Peter Morgan, the creator and writer") or as a subject ("A and B serve as showrunners").
 */
final class CrewNouns {
  /** So far before a job the "by" of a book's author may stand. */
  private static final int NEAR = 6;

  /** So far before a job the people may stand who have it in the story: "Ana Ruiz, once of “Low Water,” is a producer". */
  private static final int PART_REACH = 12;

  private final Lexicon lexicon;
  private final Subjects subjects;
  private final PeopleChains chains;
  private final CrewCompany company;
  private final JobPlaces places;
  private final StoryRow storyRow;
  private final Premise premise;

  CrewNouns(Lexicon lexicon, Subjects subjects, PeopleChains chains) {
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.chains = chains;
    this.company = new CrewCompany(lexicon, chains);
    this.places = new JobPlaces(lexicon);
    this.storyRow = new StoryRow(lexicon);
    this.premise = new Premise(lexicon);
  }

  void read(Jobs jobs, Passage passage, CrewDrafts drafts) {
    Elements elements = passage.elements();
    if (isOfOtherWork(jobs, passage) || isOfBook(jobs, elements) || isInStory(jobs, elements)) {
      return;
    }
    int behind = places.peopleBehind(jobs, elements);
    if (behind == jobs.to()) {
      rightBehind(jobs, passage, drafts);
      return;
    }
    if (behind < 0) {
      behind = JobPlaces.behindColon(jobs, elements);
    }
    if (behind >= 0) {
      drafts.addAll(chains.from(behind, elements), jobs.jobs(), jobs.from(), behind + 1);
      company.read(behind + 1, jobs, passage, drafts);
      return;
    }
    int apposed = places.apposedTo(jobs, elements);
    if (apposed < 0) {
      apposed = places.heldAs(jobs, elements);
    }
    if (apposed >= 0) {
      // "actors A and B, and C, the director"
      List<Credit> row = Subjects.people(apposed, elements);
      drafts.add(
          areSeveral(jobs, elements) ? row : row.subList(row.size() - 1, row.size()),
          jobs.jobs(),
          new Words(apposed, apposed, Math.max(jobs.to(), apposed + 1)));
    } else {
      before(jobs, passage, drafts);
    }
    company.read(jobs.to(), jobs, passage, drafts);
  }

  /** "Creator and executive producer Alice Oseman". */
  private void rightBehind(Jobs jobs, Passage passage, CrewDrafts drafts) {
    int people = jobs.to();
    if (isPart(people, passage.elements())) {
      return;
    }
    List<Credit> holders = holders(jobs, passage.elements());
    Words words = new Words(jobs.from(), jobs.from(), people + 1);
    String other = otherSeriesOf(jobs, passage);
    if (other != null) {
      drafts.addTo(other, holders, jobs.jobs(), words);
      return;
    }
    drafts.add(holders, jobs.jobs(), words);
    // "co-creators A, who serves as showrunner, and B"
    List<Integer> row = areSeveral(jobs, passage.elements())
        ? chains.from(people, passage.elements())
        : List.of(people);
    drafts.addAll(row.subList(1, row.size()), jobs.jobs(), jobs.from(), people + 1);
    company.read(people + 1, jobs, passage, drafts);
  }

  /** "A and B serve as showrunners", "as writer and director, he". */
  private void before(Jobs jobs, Passage passage, CrewDrafts drafts) {
    Elements elements = passage.elements();
    int verb = places.servingVerb(jobs, elements);
    Subject subject = verb < 0 ? null : subjects.before(verb, elements, passage.company());
    if (subject != null) {
      int from = subject.element() < 0 ? verb : subject.element();
      drafts.add(all(subject, jobs, elements), jobs.jobs(), new Words(from, verb, jobs.to()));
    } else if (isSpeaker(jobs, elements) || isHisRole(jobs, elements)) {
      List<Credit> last = passage.company().last();
      if (last.size() == 1
          && !passage.company().group().contains(last.get(0))
          && !passage.company().hasPlayer(last)) {
        drafts.add(last, jobs.jobs(), new Words(jobs.from(), jobs.from(), jobs.to()));
      }
    }
  }

  /** "Ana Ruiz is the cynical producer and Ben Ode a clerk", "is a producer whose daughter": who has the job is a part. */
  private boolean isInStory(Jobs jobs, Elements elements) {
    for (int i = jobs.from() - 1; i >= Math.max(0, jobs.from() - PART_REACH); i--) {
      if (elements.is(i, Slot.PEOPLE)) {
        return storyRow.has(i, elements) || premise.has(i, elements);
      }
    }
    return false;
  }

  /** "“We will shoot in May,” the director said": who was named last. */
  private boolean isSpeaker(Jobs jobs, Elements elements) {
    int verb = jobs.to();
    while (lexicon.is(WordClass.BE, elements.symbol(verb)) || elements.is(verb, "also")) {
      verb++;
    }
    return elements.is(jobs.from() - 1, "the")
        && !areSeveral(jobs, elements)
        && lexicon.is(WordClass.SAYING, elements.symbol(verb));
  }

  /** "As writer and director, he": who was named last. */
  private static boolean isHisRole(Jobs jobs, Elements elements) {
    String who = elements.word(jobs.to() + 1);
    return elements.is(jobs.from() - 1, "as")
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
    return passage.others().isSeries(title)
            && elements.mention(title) instanceof Mention.OfSeries named
        ? named.title()
        : null;
  }

  /** "Creator Ana Ruiz and star Ben Ode", "director Ana Ruiz, Ben Ode and others": a singular means the first of a row. */
  private List<Credit> holders(Jobs jobs, Elements elements) {
    List<Credit> row = Subjects.people(jobs.to(), elements);
    boolean several = areSeveral(jobs, elements);
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
    return subject.element() >= 0 && areSeveral(jobs, elements)
        ? Subjects.people(subject.element(), elements)
        : subject.people();
  }

  /** "Based on novels by crime writer Ana Ruiz": who wrote what the series is made of. */
  private boolean isOfBook(Jobs jobs, Elements elements) {
    int by = jobs.from() - 1;
    while (by > Math.max(0, jobs.from() - NEAR)
        && elements.mention(by) == null
        && !elements.is(by, "by")) {
      by--;
    }
    return elements.is(by, "by")
        && jobs.jobs().contains(Job.WRITER)
        && lexicon.is(WordClass.WORK_NOUN, elements.symbol(by - 1))
        && !lexicon.is(WordClass.SHOW_NOUN, elements.symbol(by - 1));
  }

  /** "Killing Eve writer Emerald Fennell": the job was done for another work; "actress and director": it describes. */
  private boolean isOfOtherWork(Jobs jobs, Passage passage) {
    Elements elements = passage.elements();
    int before = jobs.from() - 1;
    boolean describes = elements.is(before, "and")
        && (elements.is(before - 1, "actor") || elements.is(before - 1, "actress"));
    if (describes && !CrewDrafts.makeSeries(jobs.jobs()) && !elements.is(before - 2, Slot.SERIES)) {
      return true;
    }
    // "“Ted Lasso” star and co-creator"
    while (elements.is(before, "and")
        || before >= 0 && lexicon.is(WordClass.ROLE_NOUN, elements.symbol(before))) {
      before--;
    }
    if (elements.isClosingQuote(before)) {
      before--;
    }
    // "“Low Water”, the film by director Ana Ruiz"
    boolean film =
        elements.is(before, "by") && lexicon.is(WordClass.FILM_NOUN, elements.symbol(before - 1));
    if (film || elements.is(before, Slot.NAME)) {
      return true;
    }
    boolean of = elements.is(jobs.to(), "of") || elements.is(jobs.to(), "behind");
    // who works for another series has a claim for that one; "the “Low Water” star and creator"
    int behindTitle = elements.isQuote(before + 1) ? before + 2 : before + 1;
    boolean starToo = passage.others().isSeries(before) && behindTitle < jobs.from();
    return starToo
        || of
            && passage.others().isOne(jobs.to() + 1)
            && !isTiedTo(behindQuotes(jobs.to() + 1, elements), jobs, passage)
            && !CrewDrafts.makeSeries(jobs.jobs());
  }

  /** "She is a producer of “Low Water”": a series whose the job is, unless who has it stands behind. */
  private boolean isTiedTo(int title, Jobs jobs, Passage passage) {
    boolean quoted = title > jobs.to() + 1;
    return passage.others().isSeries(title)
        && !(quoted && places.peopleBehind(jobs, passage.elements()) >= 0);
  }

  /** "Of “Low Water”", "of the Low Water". */
  private static int behindQuotes(int from, Elements elements) {
    int i = from;
    while (elements.isQuote(i) || elements.is(i, "the")) {
      i++;
    }
    return i;
  }

  private static boolean areSeveral(Jobs jobs, Elements elements) {
    return elements.word(jobs.to() - 1).endsWith("s");
  }
}
