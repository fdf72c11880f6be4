package dev.upfront.reading.date;

import dev.upfront.reading.text.Resources;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days known by name, as {@code feasts.txt} lists them: "Boxing Day", "St Patrick's Day", "Easter Monday". */
final class Feasts {
  /** @param month the month that "at" it means, null where the day is meant */
  private record Feast(
      List<String> name, When when, @Nullable When month) {}

  private final List<Feast> feasts = new ArrayList<>();
  private final BitSet openers = new BitSet();

  Feasts(Vocabulary vocabulary) {
    for (String line : Resources.lines("feasts.txt")) {
      String[] sides = line.split("=", 2);
      if (sides.length < 2) {
        throw new IllegalStateException("feasts.txt: \"" + line + "\" has no day: name = day");
      }
      String[] days = sides[1].split("~", 2);
      When when = when(days[0].strip(), line);
      When month = days.length < 2 ? null : month(days[1].strip(), line);
      for (String name : sides[0].split(",")) {
        List<String> words = List.of(name.strip().split("\\s+"));
        feasts.add(new Feast(words, when, month));
        openers.set(vocabulary.add(words.get(0)));
      }
    }
    feasts.sort((a, b) -> Integer.compare(b.name.size(), a.name.size()));
  }

  private static When when(String day, String line) {
    String[] parts = day.split("\\s+");
    return switch (parts[0]) {
      case "easter" -> When.movable(0, Integer.parseInt(parts[1]));
      case "weekday" ->
        When.movable(
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[2]) * 10 + Integer.parseInt(parts[3]));
      default -> {
        String[] date = parts[0].split("-");
        if (date.length != 2) {
          throw new IllegalStateException(
              "feasts.txt: \"" + line + "\" names no day: write 12-25, easter 1 or weekday 11 4 4");
        }
        yield When.feast(Integer.parseInt(date[0]), Integer.parseInt(date[1]));
      }
    };
  }

  private static When month(String number, String line) {
    try {
      return When.month(Integer.parseInt(number));
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          "feasts.txt: \"" + line + "\" names no month behind ~: write 12", e);
    }
  }

  boolean opens(int id) {
    return id >= 0 && openers.get(id);
  }

  /** The feast whose name starts at a token, the longest one; leaves its end in {@link DateScan#end}. */
  @Nullable
  When when(DateScan in, int i) {
    if (i >= in.to || !opens(in.tokens.id(i)) || !in.tokens.isCapital(i)) {
      return null;
    }
    for (int k = 0; k < feasts.size(); k++) {
      int end = end(in, i, feasts.get(k).name);
      if (end >= 0 && !isPartOfName(in, end)) {
        in.end = end;
        When month = feasts.get(k).month;
        return month != null && meansMonth(in, i) ? month : feasts.get(k).when;
      }
    }
    return null;
  }

  /** "Back at Christmas", "over Christmas", "this Christmas": what comes then need not come on the day. */
  private static boolean meansMonth(DateScan in, int i) {
    return in.any(i - 1, "at", "for", "over", "around", "this");
  }

  /** "The Good Friday Agreement", "Easter Island": but a day, an eve and a Sunday are days before a name too. */
  private static boolean isPartOfName(DateScan in, int end) {
    return end < in.to
        && in.tokens.isCapital(end)
        && in.tokens.isWord(end)
        && !in.any(end - 1, "day", "eve", "sunday", "monday");
  }

  /** Behind a name; possessives, apostrophes and full stops of abbreviations may stand between its words. */
  private static int end(DateScan in, int i, List<String> name) {
    int at = i;
    for (int w = 0; w < name.size(); w++) {
      if (w > 0) {
        at = between(in, at);
      }
      boolean small = name.get(w).equals("day") || name.get(w).equals("eve");
      if (!in.word(at, name.get(w)) || !small && !in.tokens.isCapital(at)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static int between(DateScan in, int i) {
    boolean skips = in.tokens.is(i, Tokens.POSSESSIVE)
        || in.tokens.isMark(i, '\'')
        || in.tokens.isMark(i, '’')
        || in.tokens.isMark(i, '.');
    return skips ? i + 1 : i;
  }
}
