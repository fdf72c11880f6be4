package dev.upfront.bench.standing;

import dev.upfront.claim.Job;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.standing.Question;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes up what becomes of a season. */
final class Fate {
  /** How often somebody who is in a season is in the next one. */
  private static final double STAYS = 0.7;

  private static final int[] EPISODES = {6, 8, 10, 12, 13, 16, 22};

  private final String series;
  private final int number;
  private final Turns turns;
  private final @Nullable Season before;
  private final Chance chance;
  private final List<News> news = new ArrayList<>();
  private final List<Era<Verdict>> happening = new ArrayList<>();
  private final List<Era<LocalDate>> premiere = new ArrayList<>();
  private final Map<String, Season.Role> cast = new HashMap<>();
  private final List<Question.CrewMember> crew = new ArrayList<>();

  /**
   * How often things turn out otherwise than was said.
   *
   * @param refused how often a further season is not ordered
   * @param slip how often a premiere is put off
   * @param cancelled how often a season is dropped that had been ordered
   * @param revived how often such a one is taken up again
   * @param leaves how often a player leaves
   */
  record Turns(double refused, double slip, double cancelled, double revived, double leaves) {}

  private Fate(String series, int number, Turns turns, @Nullable Season before, Chance chance) {
    this.series = series;
    this.number = number;
    this.turns = turns;
    this.before = before;
    this.chance = chance;
  }

  /**
   * A season that is decided on a day.
   *
   * @param before the season before it, null for the first; most people stay
   */
  static Season of(
      String series,
      int number,
      LocalDate decided,
      Turns turns,
      @Nullable Season before,
      Chance chance) {
    return new Fate(series, number, turns, before, chance).season(decided);
  }

  private Season season(LocalDate decided) {
    int episodes = EPISODES[chance.between(0, EPISODES.length - 1)];
    if (number > 1 && chance.is(turns.refused())) {
      happens(decided, Verdict.NO, false);
      return season(episodes, Optional.empty());
    }
    happens(decided, Verdict.YES, false);
    LocalDate planned = decided.plusDays(chance.between(240, 480));
    premiere.add(new Era<>(decided, planned));
    tell(decided.plusDays(chance.between(40, 140)), maker());
    people(decided, planned);
    tell(
        decided.plusDays(chance.between(60, 160)),
        new Assertion(topic(new Question.Episodes()), new Value.Count(episodes)));
    LocalDate dropped = planned.minusDays(chance.between(20, 150));
    if (chance.is(turns.cancelled())) {
      happens(dropped, Verdict.NO, true);
      if (!chance.is(turns.revived())) {
        news.removeIf(each -> each.day().isAfter(dropped));
        return season(episodes, Optional.empty());
      }
      LocalDate saved = dropped.plusDays(chance.between(40, 150));
      happens(saved, Verdict.YES, true);
      planned = saved.plusDays(chance.between(150, 300));
      premiere.add(new Era<>(saved, planned));
    } else if (chance.is(turns.slip())) {
      tell(planned.minusDays(chance.between(150, 220)), month(planned));
      LocalDate told = planned.minusDays(chance.between(20, 100));
      planned = planned.plusDays(chance.between(45, 240));
      premiere.add(new Era<>(told, planned));
      news.add(news(told, true, chance.is(0.5) ? month(planned) : day(planned)));
    }
    LocalDate since = premiere.getLast().from();
    tell(later(since, planned.minusDays(chance.between(100, 150))), month(planned));
    tell(later(since, planned.minusDays(chance.between(20, 80))), day(planned));
    tell(planned, day(planned));
    return season(episodes, Optional.of(planned));
  }

  private Season season(int episodes, Optional<LocalDate> release) {
    news.sort(Comparator.comparing(News::day));
    return new Season(series, number, happening, premiere, episodes, cast, crew, news, release);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private void happens(LocalDate day, Verdict verdict, boolean isTurn) {
    happening.add(new Era<>(day, verdict));
    news.add(news(day, isTurn, new Assertion(topic(new Question.Happening()), verdict)));
  }

  /** Who makes it is told with little else, soon after the decision. */
  private Assertion maker() {
    Question.CrewMember maker = before != null && chance.is(STAYS)
        ? before.crew().getFirst()
        : new Question.CrewMember(
            Prose.person(chance), chance.is(0.5) ? Job.SHOWRUNNER : Job.DIRECTOR);
    crew.add(maker);
    return new Assertion(topic(maker), Verdict.YES);
  }

  private void people(LocalDate decided, LocalDate planned) {
    LocalDate told = decided.plusDays(chance.between(30, 120));
    List<Assertion> parts = new ArrayList<>();
    Map<String, String> roles = roles();
    for (Map.Entry<String, String> role : roles.entrySet()) {
      String person = role.getKey();
      String character = role.getValue();
      List<Era<Verdict>> isIn = new ArrayList<>();
      isIn.add(new Era<>(decided, Verdict.YES));
      parts.add(new Assertion(topic(new Question.Character(person)), new Value.Name(character)));
      if (chance.is(turns.leaves())) {
        LocalDate left = planned.minusDays(chance.between(30, 100));
        isIn.add(new Era<>(left, Verdict.NO));
        news.add(
            news(left, true, new Assertion(topic(new Question.CastMember(person)), Verdict.NO)));
      }
      cast.put(person, new Season.Role(character, List.copyOf(isIn)));
    }
    tell(told, parts.toArray(Assertion[]::new));
  }

  /** Who plays whom: those who stay, and new ones. */
  private Map<String, String> roles() {
    Map<String, String> roles = new TreeMap<>();
    if (before != null) {
      before.cast().forEach((person, role) -> {
        if (role.isIn().getLast().value() == Verdict.YES) {
          roles.put(person, role.character());
        }
      });
      roles.keySet().removeIf(person -> !chance.is(STAYS));
    }
    int all = chance.between(2, 3);
    while (roles.size() < all) {
      roles.put(Prose.person(chance), Prose.person(chance));
    }
    return roles;
  }

  private void tell(LocalDate day, Assertion... facts) {
    news.add(news(day, false, facts));
  }

  private News news(LocalDate day, boolean isTurn, Assertion... facts) {
    String statement = Prose.sentence(chance, "") + " " + Prose.sentence(chance, "");
    return new News(day, List.of(facts), statement, isTurn);
  }

  private Topic topic(Question question) {
    return new Topic(series, number, question);
  }

  private Assertion month(LocalDate day) {
    return premiere(PartialDate.of(day.getYear(), day.getMonthValue()));
  }

  private Assertion day(LocalDate day) {
    return premiere(PartialDate.of(day));
  }

  private Assertion premiere(PartialDate date) {
    return new Assertion(topic(Question.Premiere.FIRST), new Value.When(Window.of(date)));
  }
}
