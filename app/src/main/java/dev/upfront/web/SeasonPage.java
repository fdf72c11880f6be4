package dev.upfront.web;

import dev.upfront.dossier.People;
import dev.upfront.dossier.Reply;
import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.Tally;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Milestone;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import dev.upfront.standing.Support;
import dev.upfront.standing.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a season shows.
 *
 * @param others the other seasons of the series
 * @param sentence what is known, in a sentence
 * @param sure how sure is what the badge says, null where nothing is said of that
 * @param deciding the claim that counts most for it, null where there is none
 * @param howFirm how often announced days slip, "" unless one is announced
 * @param bar windows of the premiere, null where nobody names one
 * @param slips what was believed of the premiere before, null where it never changed
 * @param facts answers to what is neither about people nor in the first sentence
 * @param answers all answers that are not about people, each with its claims
 * @param people the answers about people
 * @param records how often the outlets that speak of it were right before
 * @param replies what viewers ask, answered
 * @param related series that have to do with it
 */
record SeasonPage(
    Frame frame,
    String series,
    int season,
    List<Other> others,
    String sentence,
    Badge badge,
    @Nullable Sureness sure,
    @Nullable ClaimView deciding,
    AsOfControl control,
    String howFirm,
    @Nullable DateBar bar,
    @Nullable DateBar slips,
    List<Step> milestones,
    List<AnswerView> facts,
    List<PersonRow> players,
    List<PersonRow> makers,
    List<AnswerView> answers,
    List<AnswerView> people,
    List<OutletRow> records,
    List<ReplyView> replies,
    List<RelatedRow> related,
    String updated) {
  private static final int MOST_PEOPLE = 60;
  private static final int MOST_OUTLETS = 40;

  /** A question of viewers with its answer, how sure that is, and where its claims stand; "" where that is nowhere. */
  record ReplyView(String question, String answer, String percent, String link) {
    static ReplyView of(Reply reply) {
      Answer basis = reply.basis();
      return new ReplyView(
          reply.question(),
          reply.answer(),
          basis == null ? "" : Sure.percent(basis.confidence()),
          basis == null ? "" : "#" + AnswerView.anchor(basis.question()));
    }
  }

  /** How sure something is, in percent and in words, and since when it stands. */
  record Sureness(String percent, String words, String since) {
    static @Nullable Sureness of(Standing standing) {
      return badged(standing)
          .map(answer -> new Sureness(
              Sure.percent(answer.confidence()),
              Sure.words(answer.confidence())
                  // Its day, which the sentence tells, may be less sure.
                  + (isOut(standing) ? " that it is out" : ""),
              Words.date(
                  standing.status() == Status.RELEASED
                      ? standing.milestones().getLast().day()
                      : answer.since())))
          .orElse(null);
    }
  }

  /** Another season of the series. */
  record Other(String name, String link, boolean isThis) {}

  /** A milestone: what the season was from a day on, and the page as of that day. */
  record Step(String day, String status, String link) {}

  /**
   * Makes the page.
   *
   * @param series what was believed on the day asked
   * @param days those on which something changed in what is believed now
   */
  static SeasonPage of(
      Frame frame,
      SeriesStanding series,
      Standing standing,
      NavigableSet<LocalDate> days,
      List<Tally> tallies,
      List<Connections.Related> related,
      @Nullable Bands bands,
      String howFirm) {
    Links links = frame.links();
    Optional<Answer> premiere = standing.answer(Question.Premiere.FIRST);
    Optional<Answer> main = main(standing);
    Support deciding = main.map(People::best).orElse(null);
    List<Answer> all = all(series, standing);
    People cast = People.settled(standing.answers());
    People crew = People.settled(all);
    return new SeasonPage(
        frame,
        series.series(),
        standing.season(),
        others(series, standing, links),
        Sentences.answer(standing),
        Badge.of(standing, bands != null),
        Sureness.of(standing),
        deciding == null ? null : ClaimView.of(deciding, links),
        AsOfControl.of(
            frame, standing.day(), days, link -> link.season(standing.series(), standing.season())),
        howFirm,
        DateBar.of(standing, premiere.orElse(null), bands),
        premiere.map(answer -> DateBar.slips(answer, standing.day())).orElse(null),
        standing.milestones().stream().map(each -> step(each, standing)).toList(),
        facts(all, links),
        PersonRow.cast(cast, links, MOST_PEOPLE),
        PersonRow.crew(crew, links, MOST_PEOPLE),
        views(all, links, false),
        views(all, links, true),
        OutletRow.of(tallies, links).stream().limit(MOST_OUTLETS).toList(),
        Reply.to(standing, all).stream().map(ReplyView::of).toList(),
        RelatedRow.of(related, links),
        updated(series));
  }

  /** The question whose answer the sentence gives. */
  static Optional<Answer> main(Standing standing) {
    Optional<Answer> premiere = standing.answer(Question.Premiere.FIRST);
    Optional<Answer> happening = standing.answer(new Question.Happening());
    boolean isAboutHappening =
        standing.status() == Status.CANCELLED || standing.status() == Status.UNDECIDED;
    return isAboutHappening ? happening : premiere.or(() -> happening);
  }

  private static boolean isOut(Standing standing) {
    return standing.status() == Status.RELEASED && standing.isTold();
  }

  /** The question whose answer the badge gives: one may be sure that a season is out, and not when it came. */
  static Optional<Answer> badged(Standing standing) {
    if (!isOut(standing)) {
      return main(standing);
    }
    Optional<Answer> happening = standing.answer(new Question.Happening());
    // What the press does not know to be out, another source does.
    return standing.listed() != null
        ? happening.filter(answer -> answer.value() == Verdict.YES)
        : happening.or(() -> main(standing));
  }

  private static List<Other> others(SeriesStanding series, Standing standing, Links links) {
    return series.seasons().stream()
        .map(each -> new Other(
            Words.season(each.season()),
            links.season(series.series(), each.season()),
            each.season() == standing.season()))
        .toList();
  }

  private static Step step(Milestone milestone, Standing standing) {
    return new Step(
        Words.date(milestone.day()),
        Sentences.status(milestone.status(), standing.isTold()),
        new Links(milestone.day()).season(standing.series(), standing.season()));
  }

  /** The answers of the season, and those about the series as a whole that the season has none of its own for. */
  private static List<Answer> all(SeriesStanding series, Standing standing) {
    Map<Question, Answer> all = new LinkedHashMap<>();
    standing.answers().forEach(answer -> all.put(answer.question(), answer));
    series.answers().stream()
        // That the series ends tells nothing of a season that is out.
        .filter(answer -> !(answer.question() instanceof Question.Happening))
        .forEach(answer -> all.putIfAbsent(answer.question(), answer));
    return List.copyOf(all.values());
  }

  private static List<AnswerView> facts(List<Answer> answers, Links links) {
    return answers.stream()
        .filter(SeasonPage::isFact)
        .map(answer -> AnswerView.of(answer, links))
        .toList();
  }

  /** That a season is not the last one goes without saying. */
  private static boolean isFact(Answer answer) {
    return !answer.question().isAboutPeople()
        && !(answer.question() instanceof Question.Happening)
        && !(answer.question() instanceof Question.LastOne && answer.value() == Verdict.NO);
  }

  private static List<AnswerView> views(List<Answer> answers, Links links, boolean people) {
    return answers.stream()
        .filter(answer -> answer.question().isAboutPeople() == people)
        .limit(people ? MOST_PEOPLE : Integer.MAX_VALUE)
        .map(answer -> AnswerView.of(answer, links))
        .toList();
  }

  /** When the last article was published that this rests on, and when it was read. */
  private static String updated(SeriesStanding series) {
    Optional<RecordedArticle> last =
        series.echoes().articles().stream().max((a, b) -> a.day().compareTo(b.day()));
    Optional<Instant> read = series.echoes().articles().stream()
        .map(RecordedArticle::recordedAt)
        .max(Instant::compareTo);
    return last.map(article -> "The last article that counts was written "
                + Words.publishedOn(article)
                + (article.outlet() == null ? "" : ", from " + article.outlet()) + ".")
            .orElse("")
        + read.map(at -> " Updated " + Moment.words(at) + ".").orElse("");
  }
}
