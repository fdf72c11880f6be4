package dev.upfront.reading.list;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/** Finds the hours that open the lines of a schedule: "8 p.m.: The Voice", "8:30/7:30c FBI", "10:00 Deputy". */
final class ListHours {
  private final Lexicon lexicon;
  private final ListLines lines;
  private final Tokens tokens;

  ListHours(Lexicon lexicon, ListLines lines) {
    this.lexicon = lexicon;
    this.lines = lines;
    this.tokens = lines.tokens;
  }

  /** Where the title begins behind the hour that stands at a token; {@code i} where none does. */
  int behind(int i) {
    if (!tokens.isNumber(i) || tokens.number(i) > 12) {
      return i;
    }
    int to = i + 1;
    boolean minutes = tokens.isMark(to, ':') && tokens.isNumber(to + 1);
    to = minutes ? to + 2 : to;
    if (tokens.isMark(to, '-') || tokens.isMark(to, '–')) {
      // "8-9 PM", "8:00-9:00 p.m."
      int end = behind(to + 1);
      return end > to + 1 ? end : i;
    }
    boolean half = tokens.is(to, "p") || tokens.is(to, "a");
    if (tokens.is(to, "pm") || tokens.is(to, "am")) {
      half = true;
      to++;
    } else if (half && tokens.isMark(to + 1, '.') && tokens.is(to + 2, "m")) {
      to += tokens.isMark(to + 3, '.') ? 4 : 3;
    } else if (half) {
      return i;
    }
    int behindZone = behindZone(to);
    boolean zoned = behindZone > to;
    to = behindZone;
    boolean closes = tokens.isMark(to, ':') || tokens.isMark(to, ',') || lines.isDash(to);
    // a number alone may open a title: "9 Perfect Strangers"
    return !minutes && !half && !zoned ? i : closes ? to + 1 : to;
  }

  /** The other hour of "8/7c", "8:30/7:30c", "9 p.m. ET/PT": behind it, or {@code i} where none stands. */
  private int behindZone(int i) {
    int to = lexicon.is(WordClass.TIME_ZONE, tokens, i) ? i + 1 : i;
    if (tokens.isMark(to, '/')) {
      boolean hour = startsWithDigit(to + 1);
      if (!hour && !lexicon.is(WordClass.TIME_ZONE, tokens, to + 1)) {
        return i;
      }
      to += 2;
      if (tokens.isMark(to, ':') && startsWithDigit(to + 1)) {
        to += 2;
      }
      to = lexicon.is(WordClass.TIME_ZONE, tokens, to) ? to + 1 : to;
    }
    return to;
  }

  /** "7c" is one token, and no number. */
  private boolean startsWithDigit(int i) {
    return i < tokens.size() && Character.isDigit(tokens.firstChar(i));
  }
}
