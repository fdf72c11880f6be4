package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.reading.Mention.Credit;
import dev.upfront.reading.Mention.OfPeople;
import dev.upfront.reading.SeasonMention.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who works behind the camera: jobs beside a name ("creator and executive producer Alice Oseman", "Peter Morgan, the
 * creator and writer") and verbs ("wrote and directs").
 */
final class CrewReader {
  private final PhraseBook phrases;
  private final Speech speech;

  CrewReader(PhraseBook phrases, Speech speech) {
    this.phrases = phrases;
    this.speech = speech;
  }

  /** Jobs in a row: "creator and executive producer". */
  private record Jobs(int from, int to, Set<Job> jobs) {}

  List<Draft> read(
      Sentence sentence, Elements elements, Setting setting, Focus focus, Company company) {
    List<Draft> drafts = new ArrayList<>();
    List<PhraseMatch> matches = phrases.find(elements);
    for (PhraseMatch match : matches) {
      verb(sentence, elements, setting, focus, company, match, drafts);
    }
    int i = 0;
    while (i < elements.size()) {
      Jobs jobs = jobs(elements, i);
      if (jobs == null) {
        i++;
      } else {
        noun(sentence, elements, setting, focus, company, jobs, drafts);
        i = jobs.to;
      }
    }
    return drafts;
  }

  private static @Nullable Job job(String word) {
    return switch (word) {
      case "creator", "creators", "co-creator", "mastermind", "masterminds" -> Job.CREATOR;
      case "showrunner", "showrunners" -> Job.SHOWRUNNER;
      case "writer", "writers", "scriptwriter", "screenwriter", "scribe", "scripter" -> Job.WRITER;
      case "director", "directors", "helmer", "pd" -> Job.DIRECTOR;
      case "producer", "producers", "ep", "eps" -> Job.PRODUCER;
      default -> null;
    };
  }

  private static @Nullable Jobs jobs(Elements elements, int start) {
    Job first = job(elements.word(start));
    if (first == null
        || elements.isMark(start + 1, '\'') && elements.word(start + 2).equals("room")
        || elements.word(start + 1).equals("'s")) {
      return null;
    }
    if (elements.isMark(start + 1, '’') || elements.word(start + 1).equals("guild")) {
      return null;
    }
    int from = start;
    while (from > 0 && isJobAdjective(elements.word(from - 1), elements, from - 1)) {
      from--;
    }
    Set<Job> jobs = EnumSet.of(first);
    int to = start + 1;
    while (to < elements.size()) {
      int at = to;
      boolean joined = false;
      while (at < elements.size() && at < to + 6) {
        String word = elements.word(at);
        if (word.equals("and")
            || word.equals("as")
            || word.equals("well")
            || word.equals("also")
            || word.equals("&")
            || word.equals("/")
            || word.equals("-")
            || elements.isMark(at, ',')
            || word.equals("a")
            || word.equals("an")
            || word.equals("the")
            || word.equals("is") && at > to
            || isJobAdjective(word, elements, at)) {
          joined = true;
          at++;
        } else {
          break;
        }
      }
      Job next = joined ? job(elements.word(at)) : null;
      if (next == null) {
        break;
      }
      jobs.add(next);
      to = at + 1;
    }
    return new Jobs(from, to, jobs);
  }

  private static boolean isJobAdjective(String word, Elements elements, int i) {
    return switch (word) {
      case "executive",
          "exec",
          "head",
          "lead",
          "series",
          "co",
          "fellow",
          "chief",
          "story",
          "longtime",
          "veteran",
          "new",
          "original",
          "former" -> true;
      case "-" -> elements.word(i - 1).equals("co");
      default -> false;
    };
  }

  private void noun(
      Sentence sentence,
      Elements elements,
      Setting setting,
      Focus focus,
      Company company,
      Jobs jobs,
      List<Draft> drafts) {
    // creator Jeb Stuart; showrunner, Allan Heinberg; executive producers are A and B; Director —
    // Kei Oikawa
    int at = jobs.to;
    int limit = Math.min(elements.size(), at + 4);
    while (at < limit
        && (elements.isMark(at, ',')
            || elements.isMark(at, ':')
            || elements.isMark(at, '—')
            || elements.isMark(at, '–')
            || elements.word(at).equals("is")
            || elements.word(at).equals("are")
            || elements.word(at).equals("include")
            || elements.word(at).equals("includes")
            || elements.word(at).equals("-")
            || elements.isMark(at, '(')
            || elements.isMark(at, '/'))) {
      at++;
    }
    boolean direct = at == jobs.to;
    boolean linked = direct
        || elements.isMark(jobs.to, ':')
        || elements.isMark(jobs.to, '—')
        || elements.isMark(jobs.to, '–')
        || elements.word(jobs.to).equals("is")
        || elements.word(jobs.to).equals("are")
        || elements.word(jobs.to).startsWith("include")
        || elements.word(jobs.to).equals("-");
    if (at < elements.size() && elements.is(at, Slot.PEOPLE) && linked) {
      add(
          sentence,
          elements,
          setting,
          focus,
          at,
          jobs.from,
          at + 1,
          credits(elements, at),
          jobs.jobs,
          drafts);
      apposed(sentence, elements, setting, focus, at, jobs, drafts);
      return;
    }
    // Peter Morgan, the creator and writer; A and B are the showrunners; A serves as showrunner
    int back = jobs.from - 1;
    int steps = 0;
    boolean verb = false;
    while (back >= 0 && steps < 9) {
      if (elements.is(back, Slot.PEOPLE)) {
        break;
      }
      String word = elements.word(back);
      boolean is = isServing(word);
      verb |= is;
      boolean passes = is
          || elements.isMark(back, ',')
          || elements.isMark(back, '(')
          || elements.isMark(back, ')')
          || elements.is(back, Slot.SHOW)
          || elements.is(back, Slot.SERIES)
          || elements.is(back, Slot.SEASON) && verb
          || switch (word) {
            case "the",
                "its",
                "a",
                "an",
                "'s",
                "as",
                "also",
                "of",
                "still",
                "again",
                "once",
                "more",
                "who",
                "other",
                "one",
                "on",
                "double",
                "both",
                "same",
                "his",
                "and",
                "show",
                "series",
                "another",
                "likewise",
                "returning",
                "time",
                "this",
                "in",
                "with",
                "together",
                "credit",
                "acquired",
                "on-board",
                "new",
                "current",
                "sole",
                "attached",
                "it",
                "which",
                "he",
                "she" -> true;
            default -> isJobAdjective(word, elements, back);
          };
      if (!passes) {
        back = -1;
        break;
      }
      back--;
      steps++;
    }
    if (back >= 0 && elements.is(back, Slot.PEOPLE)) {
      add(
          sentence,
          elements,
          setting,
          focus,
          back,
          back,
          jobs.to,
          credits(elements, back),
          jobs.jobs,
          drafts);
      as(sentence, elements, setting, focus, jobs, drafts);
      return;
    }
    // He is one of the executive producers; The trio serve as showrunners
    String pronoun = "";
    boolean serving = false;
    for (int i = Math.max(0, jobs.from - 8); i < jobs.from; i++) {
      String word = elements.word(i);
      serving |= isServing(word);
      if (word.equals("he")
          || word.equals("she")
          || word.equals("they")
          || word.equals("both")
          || word.equals("trio")
          || word.equals("duo")
          || word.equals("pair")
          || word.equals("two")
          || word.equals("three")) {
        pronoun = word;
      }
    }
    if (serving && !pronoun.isEmpty()) {
      List<Credit> meant =
          pronoun.equals("he") || pronoun.equals("she") ? company.last() : company.group();
      add(
          sentence, elements, setting, focus, jobs.from, jobs.from, jobs.to, meant, jobs.jobs,
          drafts);
      as(sentence, elements, setting, focus, jobs, drafts);
    }
  }

  /** "both are executive producers, as are Gareth Neame and David Crockett"; "executive producer alongside A". */
  private void as(
      Sentence sentence,
      Elements elements,
      Setting setting,
      Focus focus,
      Jobs jobs,
      List<Draft> drafts) {
    int at = jobs.to;
    int limit = Math.min(elements.size(), at + 5);
    boolean linked = false;
    while (at < limit && !elements.is(at, Slot.PEOPLE)) {
      String word = elements.word(at);
      linked |= word.equals("as")
          || word.equals("alongside")
          || word.equals("with")
          || word.equals("beside");
      if (!linked && !elements.isMark(at, ',')) {
        return;
      }
      at++;
    }
    if (linked && at < elements.size() && elements.is(at, Slot.PEOPLE)) {
      add(
          sentence,
          elements,
          setting,
          focus,
          at,
          jobs.from,
          at + 1,
          credits(elements, at),
          jobs.jobs,
          drafts);
    }
  }

  /** "creator and executive producer Alice Oseman is also a writer" has its second job behind. */
  private void apposed(
      Sentence sentence,
      Elements elements,
      Setting setting,
      Focus focus,
      int at,
      Jobs before,
      List<Draft> drafts) {
    as(sentence, elements, setting, focus, new Jobs(before.from, at + 1, before.jobs), drafts);
  }

  private static boolean isServing(String word) {
    return switch (word) {
      case "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "serve",
          "serves",
          "serving",
          "served",
          "remain",
          "remains",
          "stay",
          "stays",
          "staying",
          "return",
          "returns",
          "act",
          "acts",
          "acting",
          "double",
          "doubles",
          "becomes",
          "became",
          "named",
          "credited",
          "attached",
          "succeeded",
          "succeeds",
          "joins",
          "continue",
          "continues",
          "has",
          "takes",
          "took" -> true;
      default -> false;
    };
  }

  private void verb(
      Sentence sentence,
      Elements elements,
      Setting setting,
      Focus focus,
      Company company,
      PhraseMatch match,
      List<Draft> drafts) {
    Set<Job> jobs = new LinkedHashSet<>();
    for (String name : match.section().setting("job").split(",")) {
      if (name.isEmpty()) {
        return;
      }
      jobs.add(Job.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    boolean captured = false;
    for (int place : match.places()) {
      if (place >= 0 && elements.is(place, Slot.PEOPLE)) {
        captured = true;
        add(
            sentence,
            elements,
            setting,
            focus,
            place,
            match.from(),
            match.to(),
            credits(elements, place),
            jobs,
            drafts);
      }
    }
    if (captured || !match.section().setting("pronoun").equals("yes")) {
      return;
    }
    for (int i = match.head() - 1; i >= Math.max(0, match.head() - 9); i--) {
      String word = elements.word(i);
      if (elements.is(i, Slot.PEOPLE)) {
        if (elements.distance(i, match.head()) < 12) {
          add(
              sentence,
              elements,
              setting,
              focus,
              i,
              i,
              match.to(),
              credits(elements, i),
              jobs,
              drafts);
        }
        return;
      }
      if (word.equals("he") || word.equals("she")) {
        add(
            sentence,
            elements,
            setting,
            focus,
            match.head(),
            match.from(),
            match.to(),
            company.last(),
            jobs,
            drafts);
        return;
      }
      if (word.equals("they")
          || word.equals("trio")
          || word.equals("duo")
          || word.equals("both")
          || word.equals("pair")
          || word.equals("all")) {
        add(
            sentence,
            elements,
            setting,
            focus,
            match.head(),
            match.from(),
            match.to(),
            company.group(),
            jobs,
            drafts);
        return;
      }
    }
  }

  private static List<Credit> credits(Elements elements, int at) {
    return ((OfPeople) java.util.Objects.requireNonNull(elements.mention(at))).credits();
  }

  private void add(
      Sentence sentence,
      Elements elements,
      Setting setting,
      Focus focus,
      int at,
      int from,
      int to,
      List<Credit> people,
      Set<Job> jobs,
      List<Draft> drafts) {
    String series = series(elements, at, focus, setting);
    if (series == null) {
      return;
    }
    Integer season = null;
    for (int i = Math.max(0, from - 4); i < Math.min(elements.size(), to + 8); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason mention
          && mention.season().kind() != Kind.COUNT
          && mention.season().kind() != Kind.FURTHER
          && mention.season().kind() != Kind.ALL) {
        season = focus.resolve(mention.season(), series, setting).get(0);
        break;
      }
    }
    if (season == null) {
      season = series.equals(setting.series()) ? setting.season() : focus.seasonOf(series);
    }
    boolean hedged = speech.hedged(elements, Math.min(from, at), Math.max(to, at + 1));
    for (Job job : jobs) {
      for (Credit credit : people) {
        drafts.add(new Draft(
            series,
            season,
            new Fact.Crew(credit.person(), job),
            hedged && (job == Job.DIRECTOR || job == Job.WRITER)
                ? Modality.EXPECTED
                : Modality.REPORTED,
            null,
            sentence,
            elements.tokenFrom(Math.min(from, at)),
            elements.tokenTo(Math.max(to, at + 1) - 1),
            job.word() + " beside a name"));
      }
    }
  }

  private static @Nullable String series(Elements elements, int at, Focus focus, Setting setting) {
    if (focus.series() != null) {
      return focus.series();
    }
    return setting.series();
  }
}
