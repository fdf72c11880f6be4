package dev.upfront.standing;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.ledger.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the word of an outlet is to be believed, by how firmly it gives it: a Beta distribution for each outlet and
 * modality, which begins at what is usual and learns from what became of the outlet's earlier claims. Mistakes that are
 * put down to the reader do not count against an outlet.
 */
public final class Trust {
  /** Knows no outlet: each is believed as is usual. */
  public static final Trust USUAL = new Trust(Map.of());

  private final Map<Cell, Record> records;

  private Trust(Map<Cell, Record> records) {
    this.records = records;
  }

  private record Cell(String outlet, Modality modality) {}

  /** Right and wrong, in claims and fractions of claims. */
  private record Record(double right, double wrong) {
    private Record plus(Record other) {
      return new Record(right + other.right, wrong + other.wrong);
    }

    private double mean() {
      return right / (right + wrong);
    }
  }

  /** Learns from what became of earlier claims. */
  public static Trust of(List<Tally> tallies) {
    Map<Cell, Record> records = new HashMap<>();
    for (Tally tally : tallies) {
      records.merge(
          new Cell(tally.outlet(), tally.modality()),
          new Record(tally.right(), tally.blamed()),
          Record::plus);
    }
    return new Trust(Map.copyOf(records));
  }

  /** What is usual, worth as many claims as the two figures add up to. */
  private static Record usual(Modality modality) {
    return switch (modality) {
      case OFFICIAL -> new Record(14.5, 0.5);
      case REPORTED -> new Record(9, 1);
      case EXPECTED -> new Record(3.6, 2.4);
    };
  }

  /** The probability that what an outlet says so firmly is right, 0 to 1: the mean of its posterior. */
  public double outlet(String outlet, Modality modality) {
    Record usual = usual(modality);
    Record own = records.get(new Cell(outlet, modality));
    return (own == null ? usual : usual.plus(own)).mean();
  }

  /**
   * The probability that the reader reads a claim of a type as its article means it, 0 to 1: the share of such claims
   * that were right in articles which the reader was not tuned on, rounded.
   */
  static double reader(FactType type) {
    return switch (type) {
      case CAST, CREW -> 0.9;
      case RELEASE, RENEWED, ORDERED, EPISODE_COUNT, PRODUCTION_STARTED, PRODUCTION_WRAPPED -> 0.88;
      case CANCELLED, UNDECIDED, FINAL_SEASON, DELAYED, NO_DATE_YET, PRODUCTION_ONGOING, BASED_ON ->
        0.8;
    };
  }

  /** The probability that a claim is right by itself, 0 to 1: that the outlet is, and that the reader read it right. */
  double reliability(String outlet, FactType type, Modality modality) {
    return outlet(outlet, modality) * reader(type);
  }

  /** Which share of a mistake is the outlet's rather than the reader's, 0 to 1, where the outlet is not known. */
  static double blame(FactType type, Modality modality) {
    double outlet = 1 - usual(modality).mean();
    double reader = 1 - reader(type);
    return outlet / (outlet + reader - outlet * reader);
  }
}
