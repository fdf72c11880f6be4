package dev.upfront.web;

import java.util.Locale;

/** Confidence in words and in percent. */
public final class Sure {
  private Sure() {}

  /** From "1%" to "99%": nothing that was read in the news is certain. */
  public static String percent(double probability) {
    return whole(probability) + "%";
  }

  private static long whole(double probability) {
    return Math.clamp(Math.round(probability * 100), 1, 99);
  }

  /** The words that the about page explains. They go by the percent that stands beside them. */
  static String words(double probability) {
    long percent = whole(probability);
    if (percent >= 95) {
      return "almost certain";
    }
    if (percent >= 85) {
      return "very likely";
    }
    if (percent >= 70) {
      return "likely";
    }
    return percent >= 50 ? "more likely than not" : "uncertain";
  }

  /** How many times likelier a claim made an answer: "×4.4", "÷2.8", "–" where it counts for nothing. */
  static String effect(double factor) {
    if (factor > 0.95 && factor < 1.05) {
      return "–";
    }
    return factor > 1 ? "×" + times(factor) : "÷" + times(1 / factor);
  }

  private static String times(double factor) {
    return factor < 10
        ? String.format(Locale.ROOT, "%.1f", factor)
        : String.format(Locale.ROOT, "%,d", Math.min(Math.round(factor), 9999));
  }
}
