package dev.upfront.standing;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.ledger.RecordedArticle;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of each answer the claims that tell most, where a series has more than anybody reads: who said it first, what
 * counted most, who says something else, and what decided the last changes; and of the people those of whom most is
 * said. All else of a standing stays as it is.
 */
final class Abridgement {
  private static final int FIRST = 4;
  private static final int HEAVIEST = 12;
  private static final int WAYS = 12;
  private static final int ECHOES = 8;
  private static final int REPEATED = 10;
  private static final int PEOPLE = 60;
  private static final int CHANGES = 30;

  /** The claims that make an answer likelier, or against it less likely, by most; who speaks for himself before others. */
  private static final Comparator<Support> HEAVIEST_FIRST = Comparator.comparing(Support::isEcho)
      .thenComparing(Support::implied)
      .thenComparing(support -> -Math.abs(Math.log(support.factor())));

  private final Set<String> addresses = new HashSet<>();

  private Abridgement() {}

  static SeriesStanding of(SeriesStanding standing) {
    Abridgement abridgement = new Abridgement();
    List<Answer> answers = abridgement.abridged(standing.answers());
    List<Standing> seasons =
        standing.seasons().stream().map(abridgement::abridged).toList();
    return new SeriesStanding(
        standing.series(),
        standing.day(),
        answers,
        seasons,
        abridgement.abridged(standing.echoes()));
  }

  private Standing abridged(Standing season) {
    List<Answer> answers = abridged(season.answers());
    return new Standing(
        season.series(),
        season.season(),
        season.day(),
        season.milestones(),
        season.isLast(),
        season.isRevived(),
        season.isTold(),
        season.listed(),
        answers,
        season.answers().size() - answers.size());
  }

  /** Of those about people the ones of which most is said. */
  private List<Answer> abridged(List<Answer> answers) {
    Set<Question> people = answers.stream()
        .filter(answer -> answer.question().isAboutPeople())
        .sorted(Comparator.comparing((Answer answer) -> -answer.extent().support()))
        .limit(PEOPLE)
        .map(Answer::question)
        .collect(Collectors.toSet());
    return answers.stream()
        .filter(answer -> !answer.question().isAboutPeople() || people.contains(answer.question()))
        .map(this::abridged)
        .toList();
  }

  private Answer abridged(Answer answer) {
    // By identity: to compare claims means to compare their articles.
    Set<Support> deciding = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Step> history = answer.history();
    for (Step step : history.subList(Math.max(0, history.size() - CHANGES), history.size())) {
      Support support = Changes.deciding(answer, step);
      if (support != null) {
        deciding.add(support);
      }
    }
    return new Answer(
        answer.question(),
        history,
        answer.confidence(),
        abridged(answer.support(), deciding, answer.first().orElse(null)),
        abridged(answer.dissent(), deciding, null),
        abridged(answer.withdrawn(), deciding, null),
        answer.extent());
  }

  /** How something is said: what is said as such, and by which kind of claim. */
  private record Way(Value value, FactType type, @Nullable CastStatus status) {
    private static Way of(Support support) {
      Fact fact = support.claim().claim().fact();
      return new Way(
          support.value(), fact.type(), fact instanceof Fact.Cast cast ? cast.status() : null);
    }
  }

  private List<Support> abridged(
      List<Support> side, Set<Support> deciding, @Nullable Support first) {
    BitSet kept = new BitSet();
    Map<Way, Integer> ways = new LinkedHashMap<>();
    int said = 0;
    for (int i = 0; i < side.size(); i++) {
      Support support = side.get(i);
      if (support == first || deciding.contains(support)) {
        kept.set(i);
      }
      if (!support.isEcho() && !support.implied()) {
        if (said++ < FIRST) {
          kept.set(i);
        }
        if (ways.size() < WAYS) {
          ways.merge(
              Way.of(support),
              i,
              (a, b) -> HEAVIEST_FIRST.compare(side.get(a), side.get(b)) <= 0 ? a : b);
        }
      }
    }
    ways.values().forEach(kept::set);
    IntStream.range(0, side.size())
        .boxed()
        .sorted(Comparator.comparing(side::get, HEAVIEST_FIRST))
        .limit(HEAVIEST)
        .forEach(kept::set);
    keepEchoes(side, kept);
    List<Support> abridged = kept.stream().mapToObj(side::get).toList();
    abridged.forEach(support -> addresses.add(support.claim().article().address()));
    return abridged;
  }

  /** Some of those who repeat what is kept. */
  private static void keepEchoes(List<Support> side, BitSet kept) {
    Set<String> origins = new HashSet<>();
    int echoes = 0;
    for (int i = 0; i < side.size() && echoes < ECHOES; i++) {
      Support support = side.get(i);
      if (support.origin() != null
          && origins.contains(support.origin().article().address())) {
        kept.set(i);
        echoes++;
      }
      if (kept.get(i)) {
        origins.add(support.claim().article().address());
      }
    }
  }

  /** Of the echoes those among the articles that are left, and of the articles that were repeated most some copies. */
  private EchoTree abridged(EchoTree echoes) {
    List<RecordedArticle> articles = echoes.articles();
    echoes.mostRepeated(REPEATED).forEach(origin -> {
      addresses.add(origin.address());
      echoes.copies(origin).stream()
          .limit(ECHOES)
          .forEach(echo -> addresses.add(echo.copy().address()));
    });
    articles.stream()
        .max(Comparator.comparing(RecordedArticle::day))
        .ifPresent(last -> addresses.add(last.address()));
    articles.stream()
        .max(Comparator.comparing(RecordedArticle::recordedAt))
        .ifPresent(last -> addresses.add(last.address()));
    return echoes.among(addresses);
  }
}
