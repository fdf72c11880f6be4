package dev.upfront.reading.text;

/** Cuts a text into tokens, in one pass. */
public final class Tokenizer {
  private Tokenizer() {}

  public static Tokens tokenize(String string, Vocabulary vocabulary) {
    // looked at so often that to ask a string for each character would cost half as much again
    char[] text = string.toCharArray();
    if (string.indexOf('`') >= 0) {
      straighten(text);
    }
    Tokens tokens = new Tokens(string, text, vocabulary);
    int length = text.length;
    int i = 0;
    int gap = Tokens.SPACE_BEFORE | Tokens.LINE_START;
    while (i < length) {
      char c = text[i];
      if (c == '\n') {
        gap = Tokens.SPACE_BEFORE | Tokens.LINE_START;
        i++;
      } else if (isSpace(c)) {
        gap |= Tokens.SPACE_BEFORE;
        i++;
      } else if (isDigit(c)) {
        i = number(text, i, gap, tokens);
        gap = 0;
      } else if (isLetter(text, i)) {
        i = word(text, i, gap, tokens);
        gap = 0;
      } else {
        int to = Character.isSurrogatePair(c, i + 1 < length ? text[i + 1] : ' ') ? i + 2 : i + 1;
        tokens.add(i, to, Tokens.MARK | gap, 0);
        gap = 0;
        i = to;
      }
    }
    return tokens;
  }

  /** Wires and typewriters open quotes with a grave accent, "`Low Water'": it is read as the straight one that closes them. */
  private static void straighten(char[] text) {
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '`') {
        text[i] = '\'';
      }
    }
  }

  private static int number(char[] text, int from, int gap, Tokens tokens) {
    int i = from;
    int value = 0;
    while (i < text.length && isDigit(text[i])) {
      value = value > 99_999_999 ? value : value * 10 + (text[i] - '0');
      i++;
    }
    int letters = i;
    while (letters < text.length && isLetter(text, letters)) {
      letters++;
    }
    if (letters == i) {
      tokens.add(from, i, Tokens.NUMBER | gap, value);
      return i;
    }
    if (letters - i == 2 && isOrdinalEnding(text, i)) {
      tokens.add(from, letters, Tokens.NUMBER | Tokens.ORDINAL | gap, value);
    } else {
      int inside = hasCapital(text, i, letters) ? Tokens.CAPITAL_INSIDE : 0;
      tokens.add(from, letters, Tokens.WORD | inside | gap, value);
    }
    return letters;
  }

  private static boolean isOrdinalEnding(char[] text, int i) {
    char a = Vocabulary.fold(text[i]);
    char b = Vocabulary.fold(text[i + 1]);
    return a == 's' && b == 't'
        || a == 'n' && b == 'd'
        || a == 'r' && b == 'd'
        || a == 't' && b == 'h';
  }

  private static int word(char[] text, int from, int gap, Tokens tokens) {
    int length = text.length;
    int i = from;
    int capitals = 0;
    int lower = 0;
    while (i < length) {
      char c = text[i];
      // nearly all characters of nearly all texts are one of these
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (c >= 'A' && c <= 'Z') {
        capitals++;
      } else if (isDigit(c)) {
        // a word of its own kind: "4K", "B2B"
      } else if (isLetter(text, i) || isJoiner(c)) {
        capitals += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      } else if (!isApostrophe(c)
          || i + 1 >= length
          || !isLetter(text, i + 1)
          || isPossessive(text, i)) {
        break;
      }
      i++;
    }
    int flag = Tokens.WORD | gap;
    if (isCapital(text, from)) {
      flag |= Tokens.CAPITAL;
    }
    if (capitals > (Character.isUpperCase(text[from]) ? 1 : 0)) {
      flag |= Tokens.CAPITAL_INSIDE;
    }
    if (capitals > 1 && lower == 0) {
      flag |= Tokens.ALL_CAPITALS;
    }
    tokens.add(from, i, flag, 0);
    // some pages turn the apostrophe the wrong way round: "Leverage‘s"
    boolean owns = i + 1 < length && (isApostrophe(text[i]) || text[i] == '‘');
    if (owns && isPossessive(text, i)) {
      tokens.add(i, i + 2, Tokens.POSSESSIVE, 0);
      i += 2;
    }
    return i;
  }

  private static boolean hasCapital(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isUpperCase(text[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(char[] text, int i) {
    char c = text[i];
    if (c < 128) {
      return c >= 'A' && c <= 'Z';
    }
    int point = Character.codePointAt(text, i);
    return Character.isUpperCase(point) || Character.isTitleCase(point);
  }

  /** Whether an apostrophe at {@code i} opens a possessive or a contracted is: 's, and no letter behind it. */
  private static boolean isPossessive(char[] text, int i) {
    char s = text[i + 1];
    return (s == 's' || s == 'S') && (i + 2 >= text.length || !isLetter(text, i + 2));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  /** Marks that belong to a word though they are no letters: combining accents, zero-width joiners, soft hyphens. */
  private static boolean isJoiner(char c) {
    if (c < 128) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || c == '\u200d' || c == '\u200c' || c == '\u00ad';
  }

  private static boolean isLetter(char[] text, int i) {
    char c = text[i];
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c >= 128 && (Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b');
  }
}
