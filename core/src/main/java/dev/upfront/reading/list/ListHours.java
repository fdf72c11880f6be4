package dev.upfront.reading.list;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/** Finds the hours of a schedule: "8 p.m.: The Voice", "8:30/7:30c FBI", "10:00 Deputy", "7.30pm, ITV". */
final class ListHours {
  private final Lexicon lexicon;
  private final ListLines lines;
  private final Tokens tokens;

  ListHours(Lexicon lexicon, ListLines lines) {
    this.lexicon = lexicon;
    this.lines = lines;
    this.tokens = lines.tokens;
  }

  /** What stands behind the hour at a token, and behind its mark, as a title does; {@code i} where no hour stands. */
  int behind(int i) {
    int glued = isMinutes(i) ? i + 2 : i;
    if (isWithHalf(glued)) {
      // "9pm", "7.30pm", "9pm-10pm"
      boolean on = tokens.isMark(glued + 1, '-') || tokens.isMark(glued + 1, '–');
      int last = on ? behind(glued + 2) : glued;
      return last > glued + 2 ? last : behindMark(behindZone(glued + 1));
    }
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
    // a number alone may open a title: "9 Perfect Strangers"
    return !minutes && !half && !zoned ? i : behindMark(to);
  }

  private int behindMark(int i) {
    boolean closes = tokens.isMark(i, ':') || tokens.isMark(i, ',') || lines.isDash(i);
    return closes ? i + 1 : i;
  }

  /** "7.30pm", "7:30pm": the hour and the mark before its minutes. */
  private boolean isMinutes(int i) {
    return tokens.isNumber(i) && (tokens.isMark(i + 1, '.') || tokens.isMark(i + 1, ':'));
  }

  /** "9pm" is one token, and no number. */
  private boolean isWithHalf(int i) {
    if (!startsWithDigit(i) || tokens.isNumber(i)) {
      return false;
    }
    int last = tokens.end(i) - 1;
    char half = tokens.text.charAt(last - 1);
    boolean ends = tokens.text.charAt(last) == 'm' && (half == 'p' || half == 'a');
    return ends && last - tokens.start(i) <= 3;
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
