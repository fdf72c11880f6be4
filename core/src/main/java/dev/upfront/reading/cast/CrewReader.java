package dev.upfront.reading.cast;

import dev.upfront.reading.people.Jobs;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;

/**
 * Reads who works behind the camera: verbs ("created by A", {@link CrewVerbs}) and jobs beside a name ({@link
 * CrewNouns}).
 */
public final class CrewReader {
  /** "Star and Executive Producer": no farther before the job that a headline names. */
  private static final int HEADLINE_ROW = 4;

  private final Lexicon lexicon;
  private final PhraseBook phrases;
  private final Speech speech;
  private final InPassing inPassing;
  private final CrewVerbs verbs;
  private final CrewNouns nouns;
  private final Subjects subjects;

  public CrewReader(Lexicon lexicon, PhraseBook phrases, Speech speech, InPassing inPassing) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.speech = speech;
    this.inPassing = inPassing;
    this.subjects = new Subjects(lexicon);
    PeopleChains chains = new PeopleChains(lexicon, subjects);
    this.verbs = new CrewVerbs(lexicon, subjects, chains);
    this.nouns = new CrewNouns(lexicon, subjects, chains);
  }

  public List<Draft> read(
      Sentence sentence, Elements elements, Setting setting, Focus focus, Company company) {
    if (!elements.has(Slot.PEOPLE) && !company.isNamed()) {
      return List.of();
    }
    List<PhraseMatch> matches =
        subjects.stand(elements, company) ? phrases.find(elements) : List.of();
    boolean namesJob = namesJob(elements);
    if (matches.isEmpty() && !namesJob) {
      return List.of();
    }
    Passage passage = new Passage(sentence, elements, setting, focus, company, lexicon, inPassing);
    if (passage.others().isAboutFilm() || passage.others().isAboutOriginal()) {
      return List.of();
    }
    CrewDrafts drafts = new CrewDrafts(passage, lexicon, speech);
    for (PhraseMatch match : matches) {
      verbs.read(match, passage, drafts);
    }
    int i = namesJob ? 0 : elements.size();
    while (i < elements.size()) {
      Jobs jobs = Jobs.at(i, elements, lexicon);
      if (jobs != null) {
        nouns.read(jobs, passage, drafts);
        i = jobs.to();
      } else {
        i++;
      }
    }
    return drafts.found();
  }

  /** "‘X’ Showrunner Ana Ruiz Exits": whom the headline names for a job does not leave as a player. */
  public void headline(Sentence sentence, Elements elements, Company company) {
    Tokens tokens = elements.tokens();
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      boolean named = lexicon.is(WordClass.JOB_NOUN, tokens, i)
          && tokens.isCapital(i + 1)
          && tokens.isCapital(i + 2)
          && Jobs.isOne(tokens.word(i));
      if (named && !isAlsoPlayer(i, sentence.from(), tokens)) {
        company.makes(tokens.line(i + 1, i + 3));
      }
    }
  }

  /** "Star and Executive Producer", "Actor-Director". */
  private boolean isAlsoPlayer(int job, int from, Tokens tokens) {
    for (int i = job - 1; i >= Math.max(from, job - HEADLINE_ROW); i--) {
      if (lexicon.is(WordClass.ROLE_NOUN, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean namesJob(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (lexicon.is(WordClass.JOB_NOUN, elements.symbol(i)) || Jobs.isShowRunner(i, elements)) {
        return true;
      }
    }
    return false;
  }
}
