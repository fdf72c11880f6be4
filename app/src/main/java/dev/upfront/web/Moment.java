package dev.upfront.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants in words. */
final class Moment {
  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
          "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private Moment() {}

  /** "3 Aug 2023, 14:05 UTC". */
  static String words(Instant instant) {
    return WORDS.format(instant);
  }
}
