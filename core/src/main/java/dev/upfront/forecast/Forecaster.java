package dev.upfront.forecast;

import dev.upfront.claim.Modality;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts premieres by what past seasons did.
 *
 * <pre>{@code
 * Forecaster forecaster = Forecaster.fit(past, LocalDate.of(2022, 12, 1));
 * Optional<Forecast> forecast = forecaster.forecast(knowledge);
 * }</pre>
 *
 * <p>Four steps, each told as a {@link Reason}: the hazard of a premiere, week by week, from past waits that are like
 * this one ({@link Waits}); the plain fact that it has not come yet; how far its making has come ({@link Leads}); the
 * windows that the press names ({@link Windows}). ARCHITECTURE says more, and what was turned down.
 */
public final class Forecaster {
  /** The chance that a season comes which has reached a stage: set and not fitted, as no source tells of those that never came. */
  private static double survival(Stage stage) {
    return switch (stage) {
      case ORDERED -> 0.95;
      case FILMING -> 0.97;
      case WRAPPED -> 0.98;
    };
  }

  /**
   * The power to which the curve from history is raised where a stage is known. Both tell much of the same (a slow series
   * is slow to film, too), so that a plain product would be too sure: a logarithmic pool instead (Genest and Zidek,
   * Combining Probability Distributions, 1986).
   */
  private static final double HISTORY_BESIDE_STAGE = 0.5;

  private static final double AFTER_CANCELLATION = 0.05;

  private final Waits waits;
  private final double[] all;
  private final Leads leads;
  private final Renewals renewals;
  private final int seen;

  private Forecaster(List<Wait> past, Leads leads, Renewals renewals, LocalDate day) {
    this.waits = new Waits(past, day);
    this.all = waits.ofAll();
    this.leads = leads;
    this.renewals = renewals;
    this.seen = (int) past.stream().filter(Wait::isOver).count();
  }

  /**
   * Learns from the past.
   *
   * @param past what it learns from
   * @param day only what was known when this day began counts
   * @throws IllegalArgumentException where nothing is known of any wait by then
   */
  public static Forecaster fit(Past past, LocalDate day) {
    List<Wait> waits = Wait.known(past, day);
    if (waits.stream().noneMatch(Wait::isOver)) {
      throw new IllegalArgumentException("no season followed another before " + day);
    }
    return new Forecaster(
        waits, new Leads(past.madeBefore(day)), Renewals.fit(past.runs(), day), day);
  }

  /** How many waits that are over it learnt from. */
  public int seen() {
    return seen;
  }

  /**
   * Forecasts a season; empty where neither the season before nor a stage of its making has a day, as then nothing says
   * where to count from.
   */
  public Optional<Forecast> forecast(Knowledge known) {
    Premiere last = known.premieres().isEmpty() ? null : known.premieres().getLast();
    Milestone stage = known.milestones().isEmpty() ? null : known.milestones().getLast();
    boolean direct = last != null && last.season() == known.season() - 1;
    if (!direct && stage == null) {
      return Optional.empty();
    }
    List<Reason> reasons = new ArrayList<>();
    double waiting = 1;
    Curve curve;
    if (direct && last != null) {
      Profile profile = Profile.of(known.traits(), known.premieres(), known.day());
      double[] alike = waits.of(profile, known.series(), true);
      curve = fromHistory(known, profile, alike, reasons);
      waiting = stillWaiting(alike, last.day(), known.day());
    } else {
      curve = blank(known.day());
    }
    curve = withStage(curve, stage, reasons);
    curve = Windows.weighed(curve, known, reasons);
    if (known.cancelled() != null) {
      // It moves no day: it weighs on whether there will be any.
      reasons.addFirst(new Reason(
          "It was called off on %s; one season in %.0f is taken to come after that all the same."
              .formatted(known.cancelled(), 1 / AFTER_CANCELLATION),
          0,
          0));
    }
    double comes = Renewals.chance(chanceBefore(known, stage), waiting);
    return Optional.of(new Forecast(known, curve, 1 - comes, Windows.announced(known), reasons));
  }

  /** The curve alone, of a season whose predecessor's premiere is known: what a backtest asks by the thousand. */
  Curve curve(Knowledge known) {
    Profile profile = Profile.of(known.traits(), known.premieres(), known.day());
    Curve curve = curve(waits.of(profile, known.series(), true), profile.began(), known.day());
    return known.milestones().isEmpty()
        ? curve
        : withStage(curve, known.milestones().getLast(), new ArrayList<>());
  }

  private Curve fromHistory(
      Knowledge known, Profile profile, double[] alike, List<Reason> reasons) {
    LocalDate began = profile.began();
    Curve common = curve(all, began, began);
    reasons.add(new Reason(
        "Half of all seasons came within %d days of the one before, of %d that weigh more the newer they are."
            .formatted(days(began, common.quantile(0.5)), seen),
        0,
        0));
    Curve kin = curve(waits.of(profile, known.series(), false), began, began);
    reasons.add(Reason.of("Seasons like it: " + describe(profile) + ".", common, kin));
    Curve own = curve(alike, began, began);
    String rhythm = profile.gaps().isEmpty()
        ? "It has no wait of its own to go by yet."
        : "Its own waits so far, in days: %s."
            .formatted(newest(profile.gaps()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ")));
    reasons.add(Reason.of(rhythm, kin, own));
    Curve now = curve(alike, began, known.day());
    long since = days(began, known.day());
    if (since > 0) {
      reasons.add(Reason.of(
          "It has not come in the %d days since season %d premiered; %.0f%% of seasons like it had."
              .formatted(
                  since, known.season() - 1, 100 * (1 - stillWaiting(alike, began, known.day()))),
          own,
          now));
    }
    return now;
  }

  private static List<Long> newest(List<Long> gaps) {
    return gaps.subList(Math.max(0, gaps.size() - 5), gaps.size());
  }

  private static String describe(Profile profile) {
    Traits traits = profile.traits();
    List<String> parts = new ArrayList<>();
    parts.add("season " + profile.season());
    if (!traits.platform().isEmpty()) {
      parts.add(traits.platform());
    }
    parts.add(Sort.of(traits).name().toLowerCase(Locale.ROOT));
    parts.addAll(traits.countries());
    parts.addAll(traits.genres());
    return String.join(", ", parts);
  }

  /**
   * The latest stage alone counts, as it takes the earlier ones for granted: the chance of a premiere on a day times the
   * chance that a season which premieres on it had reached the stage when this one did.
   */
  private Curve withStage(Curve before, @Nullable Milestone stage, List<Reason> reasons) {
    if (stage == null) {
      return before;
    }
    var lead = leads.of(stage.stage());
    long reached = stage.day().toEpochDay();
    Curve after = before
        .mapped((i, chance) -> StrictMath.pow(chance, HISTORY_BESIDE_STAGE))
        .times(day -> lead.density(Math.max(1, day - reached)));
    String what = switch (stage.stage()) {
      case ORDERED ->
        "It was ordered by %s; seasons came %.0f days after that at the middle (%d known).";
      case FILMING ->
        "Filming had begun by %s; seasons came %.0f days after that at the middle (%d known).";
      case WRAPPED ->
        "Filming had ended by %s; seasons came %.0f days after that at the middle (%d known).";
    };
    reasons.add(Reason.of(
        what.formatted(
            stage.day(), lead.inverseCumulativeProbability(0.5), leads.seen(stage.stage())),
        before,
        after));
    return after;
  }

  private double chanceBefore(Knowledge known, @Nullable Milestone stage) {
    if (known.cancelled() != null) {
      return AFTER_CANCELLATION;
    }
    if (stage != null) {
      return survival(stage.stage());
    }
    boolean named = known.claimed().stream()
        .anyMatch(claim ->
            claim.modality() != Modality.EXPECTED && Windows.isAhead(claim.window(), known.day()));
    return named ? survival(Stage.ORDERED) : renewals.share(known.season() - 1);
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** The chance to be still waiting on a day for what comes with that hazard. */
  private static double stillWaiting(double[] hazard, LocalDate began, LocalDate day) {
    double waiting = 1;
    int now = Waits.stepOf(days(began, day));
    for (int k = 0; k < now; k++) {
      waiting *= 1 - hazard[k];
    }
    return waiting;
  }

  /** The days after {@code asked} on which a season may come, given that it had not by then. */
  static Curve curve(double[] hazard, LocalDate began, LocalDate asked) {
    long since = days(began, asked);
    int now = Waits.stepOf(since);
    long[] day = new long[Waits.STEPS - now];
    double[] chance = new double[day.length];
    double waiting = 1;
    for (int k = now; k < Waits.STEPS; k++) {
      double comes = hazard[k];
      if (k == now) {
        // A part of this step is over.
        double gone = (since + Waits.STEP / 2.0) / Waits.STEP - k;
        comes *= Math.clamp(1 - gone, 0, 1);
      }
      day[k - now] = Math.max(began.toEpochDay() + (long) k * Waits.STEP, asked.toEpochDay() + 1);
      chance[k - now] = waiting * comes;
      waiting *= 1 - comes;
    }
    chance[chance.length - 1] += waiting;
    return Curve.of(day, chance);
  }

  /** Every week alike: for a season of which only its making is known. */
  private static Curve blank(LocalDate asked) {
    long[] day = new long[Waits.STEPS];
    double[] chance = new double[Waits.STEPS];
    for (int k = 0; k < Waits.STEPS; k++) {
      day[k] = asked.toEpochDay() + 1 + (long) k * Waits.STEP;
      chance[k] = 1;
    }
    return Curve.of(day, chance);
  }
}
