package dev.upfront.bench.standing;

import dev.upfront.claim.Modality;
import dev.upfront.standing.Question;
import dev.upfront.standing.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * What a press writes about one series, day by day: news as outlets learn of them, sums of what is known, guesses,
 * mistakes, corrections, and copies of all of these.
 */
final class PressHistory {
  /** How often a reader takes a sentence to say something else than it does, whoever wrote it. */
  private static final double MISREAD = 0.03;

  /** How often somebody who rewrites an article gets something wrong that was right. */
  private static final double GARBLED = 0.02;

  private static final double CORRECTED = 0.15;
  private static final double APPEAL_OF_PLANTED = 3;
  private static final double APPEAL_OF_REPEATED = 0.3;

  private final Scenario scenario;
  private final List<Season> seasons;
  private final Chance chance;
  private final Mistakes mistakes;
  private final Map<Outlet, Newsroom> newsrooms = new LinkedHashMap<>();
  private final Map<Topic, Assertion> known = new HashMap<>();
  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparing(Task::day).thenComparing(Task::number));
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private int scheduled;

  private record Task(LocalDate day, int number, Runnable work) {}

  /** An article that its outlet took back in part: another text in its place, from a day on. */
  record Correction(Draft wrong, Draft corrected) {}

  /** All that was written, in the order of days. */
  record Written(List<Draft> drafts, List<Correction> corrections) {}

  private PressHistory(Scenario scenario, List<Season> seasons, Chance chance) {
    this.scenario = scenario;
    this.seasons = seasons;
    this.chance = chance;
    this.mistakes = new Mistakes(chance.split());
    scenario
        .outlets()
        .forEach(outlet -> newsrooms.put(outlet, new Newsroom(outlet, mistakes, chance.split())));
  }

  static Written of(Scenario scenario, List<Season> seasons, Chance chance) {
    return new PressHistory(scenario, seasons, chance).written();
  }

  private Written written() {
    for (Season season : seasons) {
      plan(season);
    }
    while (!tasks.isEmpty()) {
      tasks.remove().work().run();
    }
    return new Written(List.copyOf(drafts), List.copyOf(corrections));
  }

  private void on(LocalDate day, Runnable work) {
    tasks.add(new Task(day, scheduled++, work));
  }

  private void plan(Season season) {
    LocalDate first = season.firstDay();
    for (News news : season.news()) {
      on(news.day(), () -> news.facts().forEach(fact -> known.put(fact.topic(), fact)));
      newsrooms.forEach((outlet, room) -> {
        if (chance.is(outlet.coverage())) {
          LocalDate day = news.day().plusDays(chance.delay(outlet.delay()));
          on(day, () -> report(outlet, room, season, news, day));
        }
      });
      boolean isOfPeople = Newsroom.isAboutPeople(news.facts().getFirst().topic());
      double planted = scenario.planted() * (isOfPeople ? Newsroom.MISTAKEN_NAMES : 1);
      if (!news.isTurn() && chance.is(planted)) {
        Outlet outlet = careless();
        LocalDate day = news.day().minusDays(chance.between(-2, 12));
        on(day, () -> plant(outlet, news, day));
      }
      if (news.isTurn() && scenario.stale() > 0) {
        for (int i = chance.delay(scenario.stale()); i > 0; i--) {
          LocalDate day = news.day().plusDays(chance.between(1, 45));
          on(day, () -> putOutAgain(season, news, day));
        }
      }
    }
    Topic happening = new Topic(season.series(), season.number(), new Question.Happening());
    newsrooms.forEach((outlet, room) -> {
      if (chance.is(outlet.coverage() / 2)) {
        LocalDate day = first.minusDays(chance.between(5, 60));
        on(day, () -> publish(outlet, day, List.of(room.wonder(happening)), null, 1));
      }
      for (LocalDate month = first; month.isBefore(season.lastDay()); month = month.plusDays(30)) {
        if (chance.is(outlet.roundups())) {
          LocalDate day = month.plusDays(chance.between(0, 29));
          on(day, () -> sumUp(outlet, room, season, day));
        }
      }
    });
  }

  /** Somebody who writes by himself, sooner one who is often wrong. */
  private Outlet careless() {
    List<Outlet> outlets = scenario.outlets();
    double[] weights = outlets.stream()
        .mapToDouble(outlet -> outlet.coverage() < 0.1 ? 0 : 1 - outlet.skill(Modality.REPORTED))
        .toArray();
    return outlets.get(chance.weighted(weights));
  }

  private void report(Outlet outlet, Newsroom room, Season season, News news, LocalDate day) {
    List<Statement> said = new ArrayList<>();
    news.facts().forEach(fact -> said.add(room.learn(fact, day)));
    List<Topic> told = said.stream().map(Statement::topic).toList();
    said.addAll(room.repeated(season.number(), chance.between(0, 2), told, known));
    boolean quotes = said.getFirst().modality() == Modality.OFFICIAL && chance.is(0.5);
    Draft draft = publish(outlet, day, said, quotes ? news.statement() : null, 1);
    boolean isWrong = news.facts().stream()
        .anyMatch(fact -> said.stream()
            .noneMatch(statement -> statement.topic().equals(fact.topic())
                && Truths.holds(statement.value(), fact.value())));
    if (isWrong && chance.is(CORRECTED)) {
      LocalDate later = day.plusDays(chance.between(2, 20));
      on(later, () -> correct(draft, news, later));
    }
  }

  private void plant(Outlet outlet, News news, LocalDate day) {
    Newsroom room = room(outlet);
    List<Statement> said =
        news.facts().stream().map(fact -> room.blunder(fact, day)).toList();
    publish(outlet, day, said, null, APPEAL_OF_PLANTED);
  }

  private void sumUp(Outlet outlet, Newsroom room, Season season, LocalDate day) {
    List<Statement> said =
        new ArrayList<>(room.repeated(season.number(), chance.between(2, 6), List.of(), known));
    Topic premiere = new Topic(season.series(), season.number(), Question.Premiere.FIRST);
    season.truth(premiere.question(), day).ifPresent(truth -> {
      LocalDate planned = ((Value.When) truth).window().firstDay();
      if (planned != null && !room.knows(premiere) && chance.is(0.5)) {
        said.add(room.guess(premiere, planned, day));
      }
    });
    if (!said.isEmpty()) {
      publish(outlet, day, said, null, APPEAL_OF_REPEATED);
    }
  }

  private Draft publish(
      Outlet outlet, LocalDate day, List<Statement> said, @Nullable String quote, double appeal) {
    List<Sentence> sentences = new ArrayList<>();
    for (Statement each : said) {
      sentences.add(sentence(each));
      for (int i = chance.between(1, 3); i > 0; i--) {
        sentences.add(Sentence.filler(chance));
      }
    }
    if (quote != null) {
      sentences.add(Sentence.quote(quote));
    }
    return publish(outlet, day, sentences, List.of(), appeal);
  }

  private Draft publish(
      Outlet outlet, LocalDate day, List<Sentence> sentences, List<String> credits, double appeal) {
    Draft draft = new Draft(drafts.size(), outlet, day, sentences, credits, appeal);
    drafts.add(draft);
    for (Outlet other : scenario.outlets()) {
      if (other != outlet && chance.is(other.copying() * appeal)) {
        LocalDate later = day.plusDays(1L + chance.delay(2));
        on(later, () -> copy(draft, other, later));
      }
    }
    return draft;
  }

  private Sentence sentence(Statement said) {
    Statement read = chance.is(MISREAD) ? misread(said) : said;
    return new Sentence(Prose.sentence(chance, said.value().toString()), said, read);
  }

  private Statement misread(Statement said) {
    if (chance.is(0.3)) {
      Topic topic = said.topic();
      Topic other = new Topic(topic.series(), topic.season() + 1, topic.question());
      return new Statement(new Assertion(other, said.value()), said.modality());
    }
    return new Statement(mistakes.misread(said.assertion()), said.modality());
  }

  private void copy(Draft original, Outlet outlet, LocalDate day) {
    Manner manner = outlet.manner(chance);
    List<Sentence> sentences = new ArrayList<>();
    List<String> credits = new ArrayList<>(original.credits());
    switch (manner) {
      case VERBATIM -> sentences.addAll(original.sentences());
      case PARTLY -> {
        for (Sentence sentence : original.sentences()) {
          switch (chance.weighted(0.5, 0.3, 0.2)) {
            case 0 -> sentences.add(sentence);
            case 1 -> sentences.add(rewritten(sentence, false));
            default -> {}
          }
        }
      }
      case CREDITED, UNCREDITED -> {
        boolean isCredited = manner == Manner.CREDITED;
        credits.clear();
        if (isCredited) {
          credits.add(original.outlet().name());
          sentences.add(new Sentence(
              Prose.sentence(chance, "according to " + original.outlet().name()), null, null));
        }
        for (Sentence sentence : original.sentences()) {
          if (chance.is(0.8)) {
            sentences.add(rewritten(sentence, isCredited));
          }
        }
      }
    }
    sentences.add(Sentence.filler(chance));
    if (sentences.stream().anyMatch(sentence -> sentence.said() != null)) {
      publish(outlet, day, sentences, credits, APPEAL_OF_REPEATED)
          .statements()
          .forEach(room(outlet)::believe);
    }
  }

  /** The same in other words; what is put to another outlet is no longer official, as a rule. */
  private Sentence rewritten(Sentence sentence, boolean isCredited) {
    Statement said = sentence.said();
    if (said == null) {
      return Sentence.filler(chance);
    }
    Statement again = isCredited && said.modality() == Modality.OFFICIAL && chance.is(0.7)
        ? said.with(Modality.REPORTED)
        : said;
    return sentence(
        chance.is(GARBLED)
            ? new Statement(mistakes.misread(again.assertion()), again.modality())
            : again);
  }

  /** An old article that says what is true no longer, put out once more as if it were new. */
  private void putOutAgain(Season season, News turn, LocalDate day) {
    List<Topic> turned = turn.facts().stream().map(Assertion::topic).toList();
    List<Draft> old = drafts.stream()
        .filter(draft -> draft.day().isBefore(turn.day().minusDays(10)))
        .filter(draft -> draft
            .statements()
            .anyMatch(
                said -> turned.contains(said.topic()) && !isTrue(season, said.assertion(), day)))
        .toList();
    List<Outlet> copiers =
        scenario.outlets().stream().filter(outlet -> outlet.copying() > 0).toList();
    if (!old.isEmpty() && !copiers.isEmpty()) {
      double[] weights = copiers.stream().mapToDouble(Outlet::copying).toArray();
      copy(chance.one(old), copiers.get(chance.weighted(weights)), day);
    }
  }

  private static boolean isTrue(Season season, Assertion assertion, LocalDate day) {
    return season
        .truth(assertion.topic().question(), day)
        .filter(truth -> Truths.holds(assertion.value(), truth))
        .isPresent();
  }

  /** The outlet edits its article: what it says of the news is right now, all else stays. */
  private void correct(Draft wrong, News news, LocalDate day) {
    List<Topic> told = news.facts().stream().map(Assertion::topic).toList();
    List<Sentence> sentences = new ArrayList<>();
    Newsroom room = room(wrong.outlet());
    int toldAgain = 0;
    for (Sentence sentence : wrong.sentences()) {
      Statement said = sentence.said();
      if (said == null || toldAgain == told.size()) {
        sentences.add(sentence);
        continue;
      }
      // An article tells its news before anything that it repeats, fact by fact.
      Assertion fact = news.facts().get(toldAgain++);
      Statement right = new Statement(fact, said.modality());
      room.correct(said.topic(), right);
      sentences.add(
          said.topic().equals(fact.topic()) && Truths.holds(said.value(), fact.value())
              ? sentence
              : sentence(right));
    }
    corrections.add(new Correction(
        wrong,
        new Draft(
            wrong.number(), wrong.outlet(), day, sentences, wrong.credits(), wrong.appeal())));
  }

  private Newsroom room(Outlet outlet) {
    Newsroom room = newsrooms.get(outlet);
    if (room == null) {
      throw new IllegalArgumentException(outlet.name() + " does not belong to this press");
    }
    return room;
  }
}
