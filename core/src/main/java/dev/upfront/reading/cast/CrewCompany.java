package dev.upfront.reading.cast;

import dev.upfront.claim.Job;
import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.Set;

/** Finds who has a job beside others: "executive producer alongside A and B", "both are producers, as are A and B". */
final class CrewCompany {
  /** How far "alongside" may stand behind a job: "executive produces through Media Res, along with". */
  private static final int COMPANY_REACH = 11;

  /** So far behind its people the "as" may stand that gives them a job of their own: "A on board as producer". */
  private static final int OWN_JOB_REACH = 5;

  private final Lexicon lexicon;
  private final PeopleChains chains;

  CrewCompany(Lexicon lexicon, PeopleChains chains) {
    this.lexicon = lexicon;
    this.chains = chains;
  }

  /** Adds the company that is named from an element on, for a job of others. */
  void read(int from, Jobs jobs, Passage passage, CrewDrafts drafts) {
    Elements elements = passage.elements();
    boolean linked = false;
    for (int i = from; i < Math.min(elements.size(), from + COMPANY_REACH); i++) {
      if (elements.is(i, Slot.PEOPLE)) {
        if (linked && !chains.startsClause(i + 1, elements) && !hasOwnJob(i, elements)) {
          // "writer, showrunner and executive producer alongside A": the last is what they share
          Set<Job> shared = jobs.jobs().contains(Job.PRODUCER) ? Set.of(Job.PRODUCER) : jobs.jobs();
          drafts.addAll(chains.from(i, elements), shared, jobs.from(), i + 1);
        }
        return;
      }
      linked |= links(i, elements);
      if (!linked && !passes(i, elements)) {
        return;
      }
    }
  }

  /** "Returns as showrunner, with A on board as executive producer". */
  private static boolean hasOwnJob(int people, Elements elements) {
    for (int i = people + 1; i < Math.min(elements.size(), people + 1 + OWN_JOB_REACH); i++) {
      if (elements.is(i, "as")) {
        return true;
      }
      if (elements.isMark(i, ',') || elements.is(i, Slot.PEOPLE)) {
        return false;
      }
    }
    return false;
  }

  private boolean links(int i, Elements elements) {
    return switch (elements.word(i)) {
      case "as", "alongside", "with", "beside", "besides", "including" -> true;
      default -> elements.is(i - 1, "so") && lexicon.is(WordClass.BE, elements.symbol(i));
    };
  }

  /** What may stand between a job and the word that tells of company: "of the series, together with". */
  private boolean passes(int i, Elements elements) {
    return switch (elements.word(i)) {
      case "so", "together", "in" -> true;
      default ->
        elements.is(i, Slot.NAME)
            || elements.is(i, Slot.PLATFORM)
            || elements.is(i, Slot.SHOW)
            || elements.is(i, Slot.SERIES)
            || elements.is(i, Slot.SEASON)
            || elements.isQuote(i)
            || lexicon.is(WordClass.DETERMINER, elements.symbol(i))
            || lexicon.is(WordClass.ROW_LINK, elements.symbol(i));
    };
  }
}
