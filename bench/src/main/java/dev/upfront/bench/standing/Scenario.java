package dev.upfront.bench.standing;

import dev.upfront.claim.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A press and its world.
 *
 * @param name what it is called in tables, short
 * @param outlets who writes
 * @param turns how often things turn out otherwise than was said
 * @param planted how often somebody tells a piece of news wrongly, early and firmly, and is copied for it
 * @param stale how many old articles are put out again as new ones after a turn, on average
 */
record Scenario(String name, List<Outlet> outlets, Fate.Turns turns, double planted, double stale) {
  private static final Fate.Turns USUAL = new Fate.Turns(0.2, 0.25, 0.1, 0.3, 0.15);
  private static final Fate.Turns RESTLESS = new Fate.Turns(0.2, 0.6, 0.3, 0.6, 0.3);
  private static final Map<Manner, Double> MIXED = Map.of(
      Manner.VERBATIM, 0.3, Manner.PARTLY, 0.3, Manner.CREDITED, 0.2, Manner.UNCREDITED, 0.2);

  /** Takes a copy. */
  Scenario {
    outlets = List.copyOf(outlets);
  }

  /** All that are measured. */
  static List<Scenario> all() {
    return List.of(
        new Scenario("no copying", press(0, Map.of()), USUAL, 0, 0),
        new Scenario("unskilled most", unskilledMost(), USUAL, 0, 0),
        new Scenario("verbatim", press(0.12, only(Manner.VERBATIM)), USUAL, 0.25, 0),
        new Scenario("partly rewritten", press(0.12, only(Manner.PARTLY)), USUAL, 0.25, 0),
        new Scenario("credited", press(0.12, only(Manner.CREDITED)), USUAL, 0.25, 0),
        new Scenario("uncredited", press(0.12, only(Manner.UNCREDITED)), USUAL, 0.25, 0),
        new Scenario("few origins", fewOrigins(), USUAL, 0.35, 0),
        new Scenario("trade, aggregators", trade(), USUAL, 0.2, 0.5),
        new Scenario("stale copies", press(0.08, MIXED), RESTLESS, 0.1, 6));
  }

  private static Map<Manner, Double> only(Manner manner) {
    return Map.of(manner, 1.0);
  }

  private static Map<Modality, Double> each(double official, double reported, double expected) {
    return Map.of(
        Modality.OFFICIAL, official, Modality.REPORTED, reported, Modality.EXPECTED, expected);
  }

  private static Outlet skilled(int number) {
    return new Outlet(
        "Skilled " + number,
        each(0.97, 0.93, 0.75),
        each(0.5, 0.4, 0.1),
        0.6,
        1,
        0.15,
        0.9,
        0,
        Map.of());
  }

  private static Outlet middling(int number) {
    return new Outlet(
        "Middling " + number,
        each(0.92, 0.82, 0.6),
        each(0.3, 0.45, 0.25),
        0.4,
        3,
        0.2,
        0.6,
        0,
        Map.of());
  }

  private static Outlet unskilled(int number) {
    return new Outlet(
        "Unskilled " + number,
        each(0.75, 0.6, 0.4),
        each(0.15, 0.45, 0.4),
        0.3,
        6,
        0.3,
        0.4,
        0,
        Map.of());
  }

  /** One that writes next to nothing by itself. */
  private static Outlet aggregator(int number, double copying, Map<Manner, Double> manners) {
    return new Outlet(
        "Aggregator " + number,
        each(0.85, 0.7, 0.5),
        each(0.2, 0.5, 0.3),
        0.03,
        8,
        0.02,
        0.4,
        copying,
        manners);
  }

  /** Four that know, four that know less, four that guess, and where there is copying six that live on it. */
  private static List<Outlet> press(double copying, Map<Manner, Double> manners) {
    List<Outlet> outlets = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      outlets.add(skilled(i));
      outlets.add(middling(i).copying(copying / 4, manners));
      outlets.add(unskilled(i).copying(copying / 2, manners));
    }
    if (copying > 0) {
      for (int i = 1; i <= 6; i++) {
        outlets.add(aggregator(i, copying * (0.5 + 0.25 * i), manners));
      }
    }
    return outlets;
  }

  private static List<Outlet> unskilledMost() {
    List<Outlet> outlets = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      outlets.add(skilled(i));
    }
    for (int i = 1; i <= 12; i++) {
      outlets.add(unskilled(i));
    }
    return outlets;
  }

  private static List<Outlet> fewOrigins() {
    List<Outlet> outlets = new ArrayList<>(List.of(skilled(1), middling(1), unskilled(1)));
    for (int i = 1; i <= 12; i++) {
      outlets.add(aggregator(i, 0.1 + 0.02 * i, MIXED));
    }
    return outlets;
  }

  private static List<Outlet> trade() {
    List<Outlet> outlets = new ArrayList<>();
    outlets.add(new Outlet(
        "Newsroom", each(0.995, 0.98, 0.9), each(0.95, 0.05, 0), 0.6, 0, 0, 1, 0, Map.of()));
    for (int i = 1; i <= 3; i++) {
      outlets.add(skilled(i));
    }
    Map<Manner, Double> manners = Map.of(
        Manner.VERBATIM, 0.35, Manner.PARTLY, 0.25, Manner.CREDITED, 0.35, Manner.UNCREDITED, 0.05);
    for (int i = 1; i <= 4; i++) {
      outlets.add(unskilled(i).copying(0.06, manners));
    }
    for (int i = 1; i <= 7; i++) {
      outlets.add(aggregator(i, 0.06 + 0.03 * i, manners));
    }
    return outlets;
  }
}
