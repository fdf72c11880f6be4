package dev.upfront.reading.odds;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.reading.odds.OwnerOption.Answer;
import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Grounds;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells in whose cast or crew people are where no phrase tells it: "the bond between “Low Water's” Ana Ruiz and her captors".
 * Half of those of whom an article about several series tells nothing are in one that is named near by, and some of whom
 * it tells something are in a second. Each of these series is weighed, as one that the person plays in and as one that he
 * or she makes, and that it is none of them (a conditional logit, McFadden 1974, as in {@link Owners}); what is likely
 * enough is claimed.
 */
public final class Casting {
  /** How likely it must be: from .3 to .4 on what is found more outweighs what is wrong alike, and less is wrong from here. */
  private static final double LIKELY = 0.4;

  /** How likely a further series must be of somebody who is told to be in one. */
  private static final double LIKELIER = 0.6;

  /** The answers for each series, by the columns of the weights. */
  private static final int CAST = 0;

  private static final int CREW = 1;

  /** A job is named no farther from somebody. */
  private static final int JOB_REACH = 6;

  private final Lexicon lexicon;
  private final CastingClueFinder clues;
  private final Odds<OwnerClue> odds = new Odds<>("casting.weights", 2, OwnerClue::parse);

  /** With the weights that ship with Upfront. */
  public Casting(Lexicon lexicon, CastingClueFinder clues) {
    this.lexicon = lexicon;
    this.clues = clues;
  }

  /** Hands over who may be in which series that nobody tells; nobody where the article is about one. */
  public void options(Scene scene, List<Draft> told, Consumer<CastingOption> options) {
    if (scene.titles().main() == null) {
      clues.find(scene, told, options);
    }
  }

  /** What was told, and who is likely to be in what besides. */
  public List<Draft> added(Scene scene, List<Draft> told) {
    List<Draft> more = new ArrayList<>();
    options(scene, told, option -> weigh(option, scene, told, more));
    if (more.isEmpty()) {
      return told;
    }
    more.addAll(0, told);
    return more;
  }

  private void weigh(CastingOption option, Scene scene, List<Draft> told, List<Draft> more) {
    double[] ofPerson = odds.sums(option.clues());
    int size = option.answers().size();
    double[][] shares = new double[size][];
    // that it is none of them weighs nothing
    double all = 1;
    for (int i = 0; i < size; i++) {
      shares[i] = ofPerson.clone();
      odds.add(option.answers().get(i).clues(), shares[i]);
      for (int k = CAST; k <= CREW; k++) {
        shares[i][k] = Math.exp(shares[i][k]);
        all += shares[i][k];
      }
    }
    int likeliest = 0;
    int kind = CAST;
    for (int i = 0; i < size; i++) {
      for (int k = CAST; k <= CREW; k++) {
        if (shares[i][k] > shares[likeliest][kind]) {
          likeliest = i;
          kind = k;
        }
      }
    }
    if (shares[likeliest][kind] / all >= (option.told() ? LIKELIER : LIKELY)) {
      more.add(draft(option, option.answers().get(likeliest), kind, scene, told));
    }
  }

  private Draft draft(
      CastingOption option, Answer answer, int kind, Scene scene, List<Draft> told) {
    Elements elements = scene.elements(option.sentence());
    Fact fact = kind == CAST
        ? new Fact.Cast(option.person(), option.credit().character(), CastStatus.STARS)
        : new Fact.Crew(option.person(), job(option.element(), elements));
    List<OwnerClue> why = new ArrayList<>(answer.clues());
    why.addAll(option.clues());
    return new Draft(
        answer.title(),
        SeasonTold.lastOf(answer.title(), option.sentence(), told),
        fact,
        Modality.REPORTED,
        null,
        option.sentence(),
        elements.tokenFrom(option.element()),
        elements.tokenTo(option.element()),
        Grounds.of("what stands around the name: " + odds.why(why, kind)));
  }

  /** The job that is named nearest to somebody, and of nobody else; without one, who is told beside a series made it. */
  private Job job(int at, Elements elements) {
    Job nearest = Job.CREATOR;
    int apart = Integer.MAX_VALUE;
    for (int i = Math.max(0, at - JOB_REACH);
        i < Math.min(elements.size(), at + JOB_REACH + 1);
        i++) {
      Jobs named = Math.abs(i - at) < apart ? Jobs.at(i, elements, lexicon) : null;
      if (named != null && !isOfOther(at, i, elements)) {
        nearest = named.jobs().iterator().next();
        apart = Math.abs(i - at);
      }
    }
    return nearest;
  }

  /** Whether somebody else stands between a person and a job, or behind the job. */
  private static boolean isOfOther(int at, int job, Elements elements) {
    for (int i = Math.min(at, job) + 1; i < Math.max(at, job); i++) {
      if (elements.is(i, Slot.PEOPLE)) {
        return true;
      }
    }
    return job > at && elements.is(job + 1, Slot.PEOPLE);
  }
}
