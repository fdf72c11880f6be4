package dev.upfront.dossier;

import dev.upfront.claim.Window;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import dev.upfront.standing.Support;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as a viewer asks it, with its answer in a sentence.
 *
 * @param basis what the answer rests on, null where that is the whole standing
 */
public record Reply(
    String question, String answer, @Nullable Answer basis) {
  private static final int MOST_NAMES = 8;
  private static final int MOST_OUTLETS = 4;

  /**
   * What viewers ask of a season, as far as anything is known: whether and when first, then who and what.
   *
   * @param answers those of the season, and of its series as a whole where the season has none of its own
   */
  public static List<Reply> to(Standing standing, List<Answer> answers) {
    Optional<Answer> premiere = standing.answer(Question.Premiere.FIRST);
    List<Reply> replies = new ArrayList<>();
    standing
        .answer(new Question.Happening())
        .ifPresent(answer -> replies.add(happening(standing, answer)));
    replies.add(when(standing, premiere.orElse(null)));
    premiere.flatMap(answer -> whoSaysSo(standing, answer)).ifPresent(replies::add);
    premiere.flatMap(Reply::disagreement).ifPresent(replies::add);
    filming(standing).ifPresent(replies::add);
    for (Answer answer : answers) {
      fact(standing, answer).ifPresent(replies::add);
    }
    People people = People.settled(answers);
    cast(people, standing).ifPresent(replies::add);
    change(people, standing, People.Part.JOINS, "Who is new in").ifPresent(replies::add);
    change(people, standing, People.Part.LEAVES, "Who leaves before").ifPresent(replies::add);
    if (!people.makers().isEmpty()) {
      replies.add(new Reply(
          "Who makes it?",
          names(people.makers().stream().map(People.Maker::words).toList()) + ".",
          people.makers().getFirst().answers().getFirst()));
    }
    return List.copyOf(replies);
  }

  private static String season(Standing standing) {
    return "season " + standing.season();
  }

  private static boolean isOut(Standing standing) {
    return standing.status() == Status.RELEASED && standing.isTold();
  }

  private static Reply happening(Standing standing, Answer answer) {
    String believed = ", and that has been believed since " + Words.date(answer.since()) + ".";
    String verdict = isOut(standing)
        ? "Yes, it is out."
        : switch (answer.value()) {
          case Verdict.YES -> "Yes" + believed;
          case Verdict.NO -> "No" + believed;
          default -> "That is not decided.";
        };
    String revived = standing.isRevived() ? " It had been given up before." : "";
    return new Reply("Will there be a " + season(standing) + "?", verdict + revived, answer);
  }

  private static Reply when(Standing standing, @Nullable Answer premiere) {
    String before = premiere == null
        ? ""
        : premiere
            .replaced()
            .map(value -> " Before that, " + Sentences.value(value) + " was believed.")
            .orElse("");
    return new Reply(
        isOut(standing) ? "When did it come out?" : "When does it come out?",
        Sentences.answer(standing) + before,
        premiere);
  }

  private static Optional<Reply> whoSaysSo(Standing standing, Answer premiere) {
    return premiere.first().map(first -> {
      int echoes = premiere.extent().echoes();
      int others = premiere.origins() - 1;
      String more = others <= 0
          ? "Nobody else says so by itself"
          : Words.count(others, "outlet") + " more say so by themselves";
      return new Reply(
          "Who says so?",
          first.claim().article().source() + " was the first, "
              + Words.publishedOn(first.claim().article()) + ". " + more
              + (echoes == 0
                  ? "."
                  : ", and " + Words.count(echoes, "claim") + " merely "
                      + (echoes == 1 ? "repeats" : "repeat") + " it."),
          premiere);
    });
  }

  private static Optional<Reply> disagreement(Answer premiere) {
    Map<String, String> others = new LinkedHashMap<>();
    for (Support support : premiere.dissent()) {
      if (!support.implied() && support.until() == null) {
        others.putIfAbsent(
            support.claim().article().source() + " said " + Sentences.value(support.value()),
            " " + Words.publishedOn(support.claim().article()));
      }
    }
    if (others.isEmpty()) {
      return Optional.empty();
    }
    String said = others.entrySet().stream()
        .limit(MOST_OUTLETS)
        .map(one -> one.getKey() + one.getValue())
        .collect(Collectors.joining("; "));
    int left = others.size() - MOST_OUTLETS;
    return Optional.of(new Reply(
        "Does anybody say otherwise?",
        said + (left > 0 ? "; and " + left + " more" : "") + ".",
        premiere));
  }

  private static Optional<Reply> filming(Standing standing) {
    Optional<Answer> start = standing.answer(new Question.FilmingStart());
    Optional<Answer> end = standing.answer(new Question.FilmingEnd());
    String words = Stream.of(
            start.map(answer -> told(answer, standing, "begins", "began")),
            end.map(answer -> told(answer, standing, "ends", "ended")))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" and "));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reply(
            "When is it filmed?", "Filming " + words + ".", start.or(() -> end).orElse(null)));
  }

  private static String told(Answer answer, Standing standing, String comes, String came) {
    if (!(answer.value() instanceof Value.When(Window window))) {
      return comes;
    }
    boolean isOver = standing.status() == Status.RELEASED
        || window.lastDay() != null && !window.lastDay().isAfter(standing.day());
    return (isOver ? came : comes) + " " + Sentences.in(window);
  }

  private static Optional<Reply> fact(Standing standing, Answer answer) {
    String value = Sentences.value(answer.value());
    return switch (answer.question()) {
      case Question.Platform() ->
        Optional.of(new Reply("Where can it be seen?", "On " + value + ".", answer));
      case Question.Episodes() ->
        Optional.of(new Reply("How many episodes has it?", value + " episodes.", answer));
      case Question.SourceWork() ->
        Optional.of(new Reply("What is it based on?", "On " + value + ".", answer));
      case Question.LastOne() ->
        Optional.of(new Reply(
            "Is " + season(standing) + " the last one?",
            switch (answer.value()) {
              case Verdict.YES -> "Yes, as far as is known.";
              case Verdict.NO -> "No, more is to follow.";
              default -> "That is not decided.";
            },
            answer));
      default -> Optional.empty();
    };
  }

  private static Optional<Reply> cast(People people, Standing standing) {
    List<People.Player> in = people.players().stream()
        .filter(player -> player.part() != People.Part.LEAVES && player.part() != People.Part.OPEN)
        .toList();
    return in.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reply(
            "Who is in " + season(standing) + "?",
            names(in.stream().map(Reply::role).toList()) + ".",
            in.getFirst().answer()));
  }

  private static Optional<Reply> change(
      People people, Standing standing, People.Part part, String question) {
    List<People.Player> who =
        people.players().stream().filter(player -> player.part() == part).toList();
    return who.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reply(
            question + " " + season(standing) + "?",
            names(who.stream().map(Reply::role).toList()) + ".",
            who.getFirst().answer()));
  }

  private static String role(People.Player player) {
    return player.name() + (player.character() == null ? "" : " as " + player.character());
  }

  /** "A, B and C", cut where there are many. */
  private static String names(List<String> names) {
    int left = names.size() - MOST_NAMES;
    if (left > 0) {
      return String.join(", ", names.subList(0, MOST_NAMES)) + " and " + left + " more";
    }
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
