package dev.upfront.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and instants as the ledger writes them: of equal length, so that the order of the texts is theirs. */
final class Times {
  private static final DateTimeFormatter TO_THE_MICROSECOND = DateTimeFormatter.ofPattern(
          "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private Times() {}

  /** The instant as far as it is kept, which is to the microsecond and within the years 0 to 9999. */
  static Instant kept(Instant instant) {
    Instant inside = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    return inside.truncatedTo(ChronoUnit.MICROS);
  }

  static String text(Instant instant) {
    return TO_THE_MICROSECOND.format(kept(instant));
  }

  static String text(LocalDate day) {
    LocalDate inside = day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    return inside.toString();
  }

  static @Nullable String textOrNull(@Nullable LocalDate day) {
    return day == null ? null : text(day);
  }

  static String month(LocalDate day) {
    return text(day).substring(0, 7);
  }

  static @Nullable LocalDate dayOrNull(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
