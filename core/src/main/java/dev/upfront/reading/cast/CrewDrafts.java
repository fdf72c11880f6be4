package dev.upfront.reading.cast;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes drafts of who works at which series, of one sentence. */
final class CrewDrafts {
  private final Passage passage;
  private final Lexicon lexicon;
  private final Speech speech;
  private final List<Draft> drafts = new ArrayList<>();

  CrewDrafts(Passage passage, Lexicon lexicon, Speech speech) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.speech = speech;
  }

  /**
   * The elements that say who has a job.
   *
   * @param from where they begin, with the people
   * @param phrase where the job or its verb begins
   * @param to behind them
   */
  record Words(int from, int phrase, int to) {}

  /** What was found so far. */
  List<Draft> found() {
    return drafts;
  }

  /** People at several places who all have these jobs. */
  void addAll(List<Integer> places, Set<Job> jobs, int from, int to) {
    for (int place : places) {
      Words words = new Words(Math.min(from, place), from, Math.max(to, place + 1));
      add(Subjects.people(place, passage.elements()), jobs, words);
    }
  }

  /** People who have these jobs, as far as no other sentence tells otherwise: "Mike White's anthology". */
  void addImplied(int place, Set<Job> jobs, int from, int to) {
    int before = drafts.size();
    addAll(List.of(place), jobs, from, to);
    passage.focus().implied().add(drafts, before);
  }

  /** People who have these jobs, at the works that the words name, else at the series spoken of. */
  void add(List<Credit> people, Set<Job> jobs, Words words) {
    if (isDenied(words)) {
      return;
    }
    int to = words.to();
    boolean of = passage.elements().is(to, "of");
    if (makeSeries(jobs) || of && passage.others().isSeries(to + 1)) {
      List<String> works = passage.others().row(of ? to + 1 : to);
      for (String work : works) {
        addTo(work, people, jobs, words);
      }
      if (!works.isEmpty()) {
        return;
      }
    }
    String series = passage.series(words.from(), to - 1);
    if (series == null) {
      return;
    }
    for (Credit credit : people) {
      passage.company().makes(credit.person());
    }
    add(series, passage.season(words.from(), words.phrase(), to, series), people, jobs, words);
  }

  /** People who have these jobs at another series than the one spoken of. */
  void addTo(String other, List<Credit> people, Set<Job> jobs, Words words) {
    add(other, passage.focus().seasonOf(other), people, jobs, words);
  }

  private void add(
      String series, @Nullable Integer season, List<Credit> people, Set<Job> jobs, Words words) {
    Elements elements = passage.elements();
    boolean supposed = isSupposed(words);
    boolean hedged = !supposed
        && (jobs.contains(Job.DIRECTOR) || jobs.contains(Job.WRITER))
        && speech.hedged(elements, words.from(), words.to());
    for (Job job : jobs) {
      boolean guess = supposed || hedged && (job == Job.DIRECTOR || job == Job.WRITER);
      String grounds = job.word() + " beside a name";
      for (Credit credit : people) {
        drafts.add(new Draft(
            series,
            season,
            new Fact.Crew(credit.person(), job),
            guess ? Modality.EXPECTED : Modality.REPORTED,
            null,
            passage.sentence(),
            elements.tokenFrom(words.from()),
            elements.tokenTo(words.to() - 1),
            grounds));
      }
    }
  }

  /** "In talks to direct", "is expected to be named showrunner": a hedge of the verb that gives the job. */
  private boolean isSupposed(Words words) {
    Elements elements = passage.elements();
    for (int i = words.from(); i < words.to(); i++) {
      if (elements.is(i, "talks") || elements.is(i, "negotiations")) {
        return true;
      }
    }
    int verb = words.to() - 1;
    while (verb > words.from()
        && (elements.is(verb, "as")
            || !lexicon.is(WordClass.SERVING_VERB, elements.symbol(verb)))) {
      verb--;
    }
    return verb > words.from() && speech.isSupposed(elements, verb);
  }

  /** "Will not be back as showrunner", "is no longer the showrunner": the job is somebody else's. */
  private boolean isDenied(Words words) {
    Elements elements = passage.elements();
    boolean not = false;
    for (int i = words.from(); i < words.to(); i++) {
      not |= lexicon.is(WordClass.NEGATION, elements.symbol(i));
      boolean leaves = not && elements.is(i, "as");
      if (leaves || elements.is(i, "no") && elements.is(i + 1, "longer")) {
        return true;
      }
    }
    return false;
  }

  /** What is created or run is a series, even one that nobody has heard of: "who created The Wire". */
  static boolean makeSeries(Set<Job> jobs) {
    return jobs.contains(Job.CREATOR) || jobs.contains(Job.SHOWRUNNER);
  }
}
