package dev.upfront.bench.standing;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.standing.Question;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What truly becomes of a season.
 *
 * @param series its series
 * @param number its number
 * @param happening whether it will be made, from the first decision on
 * @param premiere the day planned for it; what is planned before the decision is known to nobody
 * @param episodes how many it has
 * @param cast who is in it, by person
 * @param crew who works on it
 * @param news what the world hears of it, oldest first
 * @param release the day on which it comes out, or empty where it never does
 */
record Season(
    String series,
    int number,
    List<Era<Verdict>> happening,
    List<Era<LocalDate>> premiere,
    int episodes,
    Map<String, Role> cast,
    List<Question.CrewMember> crew,
    List<News> news,
    Optional<LocalDate> release) {

  /** Takes copies. */
  Season {
    happening = List.copyOf(happening);
    premiere = List.copyOf(premiere);
    cast = Map.copyOf(cast);
    crew = List.copyOf(crew);
    news = List.copyOf(news);
  }

  /**
   * Somebody's part.
   *
   * @param character who they play
   * @param isIn whether they are in it
   */
  record Role(String character, List<Era<Verdict>> isIn) {}

  LocalDate firstDay() {
    return happening.getFirst().from();
  }

  LocalDate lastDay() {
    return news.getLast().day();
  }

  /** The right answer on a day, or empty where there is none: nothing was decided, or the question is about nobody. */
  Optional<Value> truth(Question question, LocalDate day) {
    if (day.isBefore(firstDay())) {
      return Optional.empty();
    }
    boolean isComing = at(happening, day).filter(Verdict.YES::equals).isPresent();
    return switch (question) {
      case Question.Happening asked -> at(happening, day).map(verdict -> verdict);
      case Question.Premiere asked ->
        at(premiere, day)
            .filter(planned -> isComing)
            .map(planned -> new Value.When(Window.of(PartialDate.of(planned))));
      case Question.Episodes asked ->
        isComing ? Optional.of(new Value.Count(episodes)) : Optional.empty();
      case Question.CastMember member -> isComing ? isIn(member.person(), day) : Optional.empty();
      case Question.Character part ->
        Optional.ofNullable(cast.get(part.person()))
            .filter(role -> isComing)
            .map(role -> new Value.Name(role.character()));
      case Question.CrewMember member ->
        isComing ? Optional.of(crew.contains(member) ? Verdict.YES : Verdict.NO) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Value> isIn(String person, LocalDate day) {
    Role role = cast.get(person);
    return role == null ? Optional.of(Verdict.NO) : at(role.isIn(), day).map(verdict -> verdict);
  }

  private static <V> Optional<V> at(List<Era<V>> eras, LocalDate day) {
    return eras.reversed().stream()
        .filter(era -> !era.from().isAfter(day))
        .map(Era::value)
        .findFirst();
  }
}
