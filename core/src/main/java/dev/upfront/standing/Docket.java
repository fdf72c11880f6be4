package dev.upfront.standing;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.RecordedClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sorts claims by season and question. A claim may speak of several: who says when a season comes out says that it is
 * made, and who says that it is the last one says that the next is not.
 */
final class Docket {
  /** The place of what is tied to no season. */
  static final int SERIES = 0;

  /** What follows from a claim is a little less sure than the claim. */
  private static final double IMPLIED = 0.97;

  /** Nobody guesses when something will be that is over: what looks like it is misread as a rule. */
  private static final double GUESS_AT_THE_PAST = 0.3;

  /**
   * By time; of one day first what names its season, as what does not is put to a season by what is known of the others.
   */
  private static final Comparator<RecordedClaim> IN_ORDER = Comparator.comparing(
          (RecordedClaim claim) -> claim.article().day())
      .thenComparing(claim -> needsOthers(claim.claim()))
      .thenComparing(claim -> claim.article().address())
      .thenComparing(claim -> claim.article().version())
      .thenComparing(claim -> claim.claim().evidence().start())
      .thenComparing(claim -> claim.claim().fact().type());

  private final Trust trust;
  private final AsOf asOf;
  private final NameBook people = new NameBook();
  private final Map<Integer, Map<Question, Map<Key, Saying>>> seasons = new TreeMap<>();
  private int highestMade = 0;
  private int highestOut = 0;

  private Docket(Trust trust, AsOf asOf) {
    this.trust = trust;
    this.asOf = asOf;
  }

  /** What makes two claims of an article say the same: an edit of it does not say it a second time. */
  private record Key(String address, Value value, boolean isDelay) {}

  private static boolean needsOthers(Claim claim) {
    return (claim.season() == null || claim.fact() instanceof Fact.Cancelled)
        && Seasons.had(claim).isEmpty();
  }

  /** What was said about each question of each season, in order of time; what is tied to none under {@link #SERIES}. */
  static Map<Integer, Map<Question, List<Saying>>> of(
      List<RecordedClaim> claims, Trust trust, AsOf asOf) {
    Docket docket = new Docket(trust, asOf);
    List<RecordedClaim> known = claims.stream()
        .filter(claim -> !claim.article().day().isAfter(asOf.day())
            && !claim.article().recordedAt().isAfter(asOf.recorded()))
        .sorted(IN_ORDER)
        .toList();
    known.forEach(docket::learnNames);
    known.forEach(docket::file);
    Map<Integer, Map<Question, List<Saying>>> filed = new TreeMap<>();
    docket.seasons.forEach((season, questions) -> {
      Map<Question, List<Saying>> sayings = new LinkedHashMap<>();
      questions.forEach(
          (question, said) -> sayings.put(question, Selves.settled(List.copyOf(said.values()))));
      filed.put(season, sayings);
    });
    return filed;
  }

  private void learnNames(RecordedClaim claim) {
    switch (claim.claim().fact()) {
      case Fact.Cast cast -> people.learn(cast.person());
      case Fact.Crew crew -> people.learn(crew.person());
      default -> {}
    }
  }

  private void file(RecordedClaim recorded) {
    Claim claim = recorded.claim();
    int season = claim.season() == null ? SERIES : claim.season();
    switch (claim.fact()) {
      case Fact.Ordered(String by) -> {
        int target = Math.max(1, season);
        ordered(recorded, target);
        platform(recorded, target, by);
      }
      case Fact.Renewed(String by) -> {
        int target = season == SERIES ? Math.max(1, highestOut) + 1 : season;
        ordered(recorded, target);
        if (target > 1) {
          file(recorded, target - 1, new Question.LastOne(), Verdict.NO, Saying.Kind.IMPLIED);
        }
        platform(recorded, target, by);
      }
      case Fact.Undecided() -> {
        int target = season == SERIES ? highestMade + 1 : season;
        file(recorded, target, new Question.Happening(), Verdict.OPEN, Saying.Kind.SAID);
      }
      case Fact.Cancelled cancelled -> cancelled(recorded, season);
      case Fact.FinalSeason() -> {
        if (season != SERIES) {
          file(recorded, season, new Question.LastOne(), Verdict.YES, Saying.Kind.SAID);
          happening(recorded, season, Verdict.YES, Saying.Kind.IMPLIED);
          happening(recorded, season + 1, Verdict.NO, Saying.Kind.IMPLIED);
        }
      }
      case Fact.ProductionStarted(Window window) -> {
        when(recorded, season, new Question.FilmingStart(), happened(window, recorded));
        implyHappening(recorded, season);
      }
      case Fact.ProductionOngoing() -> {
        PartialDate day = PartialDate.of(recorded.article().day());
        file(
            recorded,
            season,
            new Question.FilmingStart(),
            new Value.When(Window.until(day)),
            Saying.Kind.IMPLIED);
        file(
            recorded,
            season,
            new Question.FilmingEnd(),
            new Value.When(Window.from(day)),
            Saying.Kind.IMPLIED);
        notOutBefore(recorded, season);
        implyHappening(recorded, season);
      }
      case Fact.ProductionWrapped(Window window) -> {
        Window wrapped = happened(window, recorded);
        when(recorded, season, new Question.FilmingEnd(), wrapped);
        if (wrapped.to() != null) {
          file(
              recorded,
              season,
              new Question.FilmingStart(),
              new Value.When(Window.until(wrapped.to())),
              Saying.Kind.IMPLIED);
        }
        implyHappening(recorded, season);
      }
      case Fact.Delayed() ->
        file(
            recorded,
            season,
            Question.Premiere.FIRST,
            new Value.When(Window.from(PartialDate.of(recorded.article().day()))),
            Saying.Kind.DELAY);
      case Fact.NoDateYet() -> notOutBefore(recorded, season);
      case Fact.Release(Window window, String platform, Integer part) -> {
        if (!window.equals(Window.ANY)) {
          when(recorded, season, new Question.Premiere(part == null ? 1 : part), window);
          noteOut(recorded, season, window);
        }
        implyHappening(recorded, season);
        platform(recorded, season, platform);
      }
      case Fact.EpisodeCount(int count) ->
        file(recorded, season, new Question.Episodes(), new Value.Count(count), Saying.Kind.SAID);
      case Fact.Cast(String person, String character, CastStatus status) -> {
        String name = people.usual(person);
        file(
            recorded,
            season,
            new Question.CastMember(name),
            status == CastStatus.LEAVES ? Verdict.NO : Verdict.YES,
            Saying.Kind.SAID);
        if (character != null) {
          file(
              recorded,
              season,
              new Question.Character(name),
              new Value.Name(character),
              Saying.Kind.SAID);
        }
      }
      case Fact.Crew crew ->
        file(
            recorded,
            season,
            new Question.CrewMember(people.usual(crew.person()), crew.job()),
            Verdict.YES,
            Saying.Kind.SAID);
      case Fact.BasedOn(String work, String author) -> {
        String name = work != null ? work : author == null ? null : "a work by " + author;
        if (name != null) {
          file(recorded, SERIES, new Question.SourceWork(), new Value.Name(name), Saying.Kind.SAID);
        }
      }
    }
  }

  /**
   * A series that ends is one whose next season is not made; so is a season that is out and said to be cancelled. Where
   * nobody tells how many seasons it had, no season can be named: that it ends does not mean that the first is not made.
   */
  private void cancelled(RecordedClaim recorded, int season) {
    OptionalInt had = Seasons.had(recorded.claim());
    if (had.isPresent() && season <= had.getAsInt()) {
      int last = Math.max(highestOut, had.getAsInt());
      notMade(recorded, last + 1);
      highestMade = Math.max(highestMade, last);
    } else if (season != SERIES) {
      notMade(recorded, season <= highestOut ? highestOut + 1 : season);
    } else {
      notMade(recorded, highestMade == 0 ? SERIES : highestMade + 1);
    }
  }

  private void notMade(RecordedClaim recorded, int season) {
    file(recorded, season, new Question.Happening(), Verdict.NO, Saying.Kind.SAID);
  }

  /** An order of any season takes back that the series ends. */
  private void ordered(RecordedClaim recorded, int season) {
    happening(recorded, season, Verdict.YES, Saying.Kind.SAID);
    if (seasons.getOrDefault(SERIES, Map.of()).containsKey(new Question.Happening())) {
      file(recorded, SERIES, new Question.Happening(), Verdict.YES, Saying.Kind.IMPLIED);
    }
  }

  private void implyHappening(RecordedClaim recorded, int season) {
    if (season != SERIES) {
      happening(recorded, season, Verdict.YES, Saying.Kind.IMPLIED);
    }
  }

  private void happening(RecordedClaim recorded, int season, Verdict verdict, Saying.Kind kind) {
    file(recorded, season, new Question.Happening(), verdict, kind);
    if (verdict == Verdict.YES && recorded.claim().modality() != Modality.EXPECTED) {
      highestMade = Math.max(highestMade, season);
    }
  }

  /** What is still being made, or has no date, is not out. */
  private void notOutBefore(RecordedClaim recorded, int season) {
    file(
        recorded,
        season,
        Question.Premiere.FIRST,
        new Value.When(Window.from(PartialDate.of(recorded.article().day().plusDays(1)))),
        Saying.Kind.IMPLIED);
  }

  private void noteOut(RecordedClaim recorded, int season, Window window) {
    LocalDate last = window.lastDay();
    if (last != null
        && !last.isAfter(recorded.article().day())
        && recorded.claim().modality() != Modality.EXPECTED) {
      highestOut = Math.max(highestOut, season);
    }
  }

  /** What happened at a time that is not told happened before it was told. */
  private static Window happened(Window window, RecordedClaim recorded) {
    return window.equals(Window.ANY)
        ? Window.until(PartialDate.of(recorded.article().day()))
        : window;
  }

  private void when(RecordedClaim recorded, int season, Question question, Window window) {
    file(recorded, season, question, new Value.When(window), Saying.Kind.SAID);
  }

  private void platform(RecordedClaim recorded, int season, @Nullable String platform) {
    if (platform != null) {
      file(recorded, season, new Question.Platform(), new Value.Name(platform), Saying.Kind.SAID);
    }
  }

  private void file(
      RecordedClaim recorded, int season, Question question, Value value, Saying.Kind kind) {
    FactType type = recorded.claim().fact().type();
    double reliability =
        trust.reliability(recorded.article().source(), type, recorded.claim().modality())
            * (kind == Saying.Kind.IMPLIED ? IMPLIED : 1)
            * (isGuessAtThePast(recorded, value) ? GUESS_AT_THE_PAST : 1);
    LocalDate until = recorded.withdrawn() == null || asOf.sees(recorded)
        ? null
        : recorded.withdrawn().day();
    seasons
        .computeIfAbsent(season, number -> new HashMap<>())
        .computeIfAbsent(question, asked -> new LinkedHashMap<>())
        .merge(
            new Key(recorded.article().address(), value, kind == Saying.Kind.DELAY),
            new Saying(recorded, value, kind, reliability, until),
            Docket::same);
  }

  private static boolean isGuessAtThePast(RecordedClaim recorded, Value value) {
    return recorded.claim().modality() == Modality.EXPECTED
        && value instanceof Value.When(Window window)
        && window.lastDay() != null
        && window.lastDay().isBefore(recorded.article().day());
  }

  /** Two claims of an article that say the same count once: the more reliable, from the first to the last of them. */
  private static Saying same(Saying a, Saying b) {
    Saying better = b.day().equals(a.day()) && b.reliability() > a.reliability() ? b : a;
    LocalDate until = a.until() == null || b.until() == null
        ? null
        : a.until().isAfter(b.until()) ? a.until() : b.until();
    return new Saying(better.claim(), better.value(), better.kind(), better.reliability(), until);
  }

  /** The questions that claims speak of, in the order in which a dossier answers them. */
  static List<Question> inOrder(Iterable<Question> questions) {
    List<Ranked> ranked = new ArrayList<>();
    questions.forEach(
        question -> ranked.add(new Ranked(question, rank(question), question.toString())));
    ranked.sort(Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::text));
    return ranked.stream().map(Ranked::question).toList();
  }

  private record Ranked(Question question, int rank, String text) {}

  private static int rank(Question question) {
    return switch (question) {
      case Question.Happening() -> 0;
      case Question.LastOne() -> 1;
      case Question.Premiere(int part) -> 1 + part;
      case Question.Platform() -> 100;
      case Question.FilmingStart() -> 101;
      case Question.FilmingEnd() -> 102;
      case Question.Episodes() -> 103;
      case Question.CastMember cast -> 104;
      case Question.Character character -> 105;
      case Question.CrewMember crew -> 106;
      case Question.SourceWork() -> 107;
    };
  }
}
