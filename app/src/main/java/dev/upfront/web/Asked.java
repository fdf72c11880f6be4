package dev.upfront.web;

import dev.upfront.ledger.AsOf;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a request asks for, and refuses what nobody can answer. */
final class Asked {
  private static final int LONGEST = 300;
  private static final int LONGEST_QUOTED = 40;
  private static final Set<String> NAMING_ADDRESSES = Set.of("at", "address", "cursor");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private Asked() {}

  /**
   * The day as of which a page is asked; null for the present, which today means too.
   *
   * @throws Trouble where it is no day
   */
  static @Nullable LocalDate asOf(Context context, InstantSource clock) {
    String text = text(context, "as-of");
    if (text.isEmpty()) {
      return null;
    }
    LocalDate day = day(text, "as-of");
    return day.equals(AsOf.today(clock)) ? null : day;
  }

  /** The month that is asked for, as "2023-08"; null for none. */
  static @Nullable YearMonth month(Context context) {
    String text = text(context, "month");
    if (text.isEmpty()) {
      return null;
    }
    try {
      YearMonth month = YearMonth.parse(text);
      if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
        return month;
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw Trouble.badRequest("“%s” is no month: write month as in 2023-08".formatted(text));
  }

  static LocalDate day(String text, String name) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw Trouble.badRequest("“%s” is no day: write %s as in 2023-06-30".formatted(text, name));
  }

  /** A parameter of the query without blanks around it, "" where it is missing. */
  static String text(Context context, String name) {
    String text = context.queryParam(name);
    if (text == null) {
      return "";
    }
    if (text.length() > LONGEST && !NAMING_ADDRESSES.contains(name)) {
      throw Trouble.badRequest(
          "%s is longer than %d characters: write less".formatted(name, LONGEST));
    }
    return text.strip();
  }

  /** A whole number of 1 or more. */
  static int number(String text, String name, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw Trouble.badRequest(
        "%s is no %s: write a number from 1 to %d".formatted(quoted(text), name, most));
  }

  /** What was written, as a message names it. */
  static String quoted(String text) {
    return "“" + (text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text)
        + "”";
  }

  /** An answer to requests with these parameters alone: a mistyped one would else be as good as not said. */
  static Function<Context, Rendered> only(
      List<String> parameters, Function<Context, Rendered> answer) {
    return context -> {
      for (String name : context.queryParamMap().keySet()) {
        if (!parameters.contains(name)) {
          throw Trouble.badRequest("%s is no parameter here: %s"
              .formatted(
                  quoted(name),
                  parameters.isEmpty()
                      ? "there is none"
                      : "write one of " + String.join(", ", parameters)));
        }
      }
      return answer.apply(context);
    };
  }
}
