package dev.upfront.intake.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Tells pages in English about television from all others, fast enough for archives: one pass over the bytes, no
 * parsing, no strings.
 *
 * <p>What counts are words of running text, which is text of at least {@value #RUNNING} words without a block of markup
 * in between, and of the title: menus name television on each news site. A word counts by the logarithm of how often it
 * stands there, so that one that is repeated says little more. Words are in {@code television.txt}: their weights are
 * positive where they speak for television, and negative where they speak for sport, music, cooking or programming,
 * which have seasons, series, episodes and casts of their own.
 */
public final class Television {

  /** What a page is. */
  public enum Verdict {
    /** English and about television. */
    ABOUT_IT,
    /** Not in English, or hardly any text. */
    OTHER_LANGUAGE,
    /** About something else. */
    OTHER_TOPIC
  }

  private static final Television BUNDLED = bundled();

  private static final int RUNNING = 8;
  private static final double THRESHOLD = 7.5;
  private static final double LEAST_COMMON_WORDS = 0.12;
  private static final int FEWEST_WORDS = 20;

  private static final int SLOTS = 1024;
  private static final long SEED = 1_125_899_906_842_597L;
  private static final byte COMMON = Byte.MIN_VALUE;

  private final long[] keys = new long[SLOTS];
  private final byte[] weights = new byte[SLOTS];
  private final long season = hash("season");
  private final long series = hash("series");
  private final int numbered;
  private final long[] inlineTags =
      hashes("a", "b", "i", "em", "strong", "span", "u", "q", "cite", "abbr");
  private final long[] hiddenTags = hashes("script", "style", "noscript", "template", "svg");
  private final long title = hash("title");

  private Television() {
    numbered = slot(hash("season-and-number"));
    keys[numbered] = hash("season-and-number");
    weights[numbered] = 4;
  }

  private static Television bundled() {
    Television words = new Television();
    InputStream in = Television.class.getResourceAsStream("television.txt");
    if (in == null) {
      throw new IllegalStateException("television.txt is missing from the program");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** A line is a weight, or "common", and words. */
  private void add(String line) {
    String[] parts = line.strip().split(" +");
    byte weight = parts[0].equals("common") ? COMMON : Byte.parseByte(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      long key = hash(parts[i]);
      int slot = slot(key);
      keys[slot] = key;
      weights[slot] = weight;
    }
  }

  /** Judges a page by its bytes, in any encoding that writes English letters as ASCII does. */
  public static Verdict judge(byte[] html) {
    Count count = BUNDLED.count(html);
    if (count.words < FEWEST_WORDS || count.common < LEAST_COMMON_WORDS * count.words) {
      return Verdict.OTHER_LANGUAGE;
    }
    return count.score() >= THRESHOLD ? Verdict.ABOUT_IT : Verdict.OTHER_TOPIC;
  }

  /** How much speaks for television; {@link #judge} takes what has enough. */
  public static double score(byte[] html) {
    return BUNDLED.count(html).score();
  }

  /** What stands in running text. */
  private final class Count {
    private final int[] times = new int[SLOTS];
    private final int[] pending = new int[64];
    private int pendingCount;
    private int pendingWords;
    private int pendingCommon;
    private int words;
    private int common;

    void word(long key, int slot) {
      pendingWords++;
      if (keys[slot] == key && key != 0) {
        note(slot);
      }
    }

    void note(int slot) {
      if (weights[slot] == COMMON) {
        pendingCommon++;
      } else if (pendingCount < pending.length) {
        pending[pendingCount++] = slot;
      }
    }

    /** A block of markup: what stood before it counts where it was running text. */
    void end(boolean inTitle) {
      if (pendingWords >= RUNNING || inTitle) {
        words += pendingWords;
        common += pendingCommon;
        for (int i = 0; i < pendingCount; i++) {
          times[pending[i]]++;
        }
      }
      pendingCount = 0;
      pendingWords = 0;
      pendingCommon = 0;
    }

    double score() {
      double score = 0;
      for (int slot = 0; slot < SLOTS; slot++) {
        if (times[slot] > 0) {
          score += weights[slot] * Math.log(1 + times[slot]);
        }
      }
      return score;
    }
  }

  private Count count(byte[] html) {
    Count count = new Count();
    long word = SEED;
    int letters = 0;
    long before = 0;
    long hidden = 0;
    boolean inTitle = false;
    int i = 0;
    while (i <= html.length) {
      int c = i < html.length ? html[i] : ' ';
      int lower = c >= 'A' && c <= 'Z' ? c + 32 : c;
      boolean isWord = lower >= 'a' && lower <= 'z' || c >= '0' && c <= '9' || c < 0;
      if (isWord && hidden == 0) {
        word = word * 31 + lower;
        letters++;
        i++;
        continue;
      }
      if (letters > 0) {
        boolean isNumber = letters <= 2
            && html[i - 1] >= '0'
            && html[i - 1] <= '9'
            && html[i - letters] >= '0'
            && html[i - letters] <= '9';
        if (isNumber && (before == season || before == series)) {
          count.note(numbered);
        }
        count.word(word, slot(word));
        before = word;
        word = SEED;
        letters = 0;
      }
      if (c != '<') {
        i++;
        continue;
      }
      int start = i + 1;
      boolean isEnd = start < html.length && html[start] == '/';
      int at = isEnd ? start + 1 : start;
      long tag = SEED;
      while (at < html.length && isTagLetter(html[at])) {
        tag = tag * 31 + (html[at] | 0x20);
        at++;
      }
      if (hidden != 0) {
        hidden = isEnd && tag == hidden ? 0 : hidden;
        i = hidden == 0 ? after(html, at) : start;
        continue;
      }
      if (!isEnd && holds(hiddenTags, tag)) {
        hidden = tag;
      }
      if (!holds(inlineTags, tag)) {
        count.end(inTitle);
        before = 0;
        inTitle = tag == title && !isEnd;
      }
      i = after(html, at);
    }
    count.end(inTitle);
    return count;
  }

  /** Behind the end of a tag. */
  private static int after(byte[] html, int from) {
    int i = from;
    while (i < html.length && html[i] != '>') {
      i++;
    }
    return i + 1;
  }

  private static boolean isTagLetter(byte b) {
    int lower = b | 0x20;
    return lower >= 'a' && lower <= 'z' || b >= '0' && b <= '9';
  }

  private static boolean holds(long[] some, long one) {
    for (long each : some) {
      if (each == one) {
        return true;
      }
    }
    return false;
  }

  private static long[] hashes(String... words) {
    long[] hashes = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = hash(words[i]);
    }
    return hashes;
  }

  private static long hash(String word) {
    long hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
  }

  /** Where the word is, or would be. */
  private int slot(long key) {
    int slot = (int) ((key ^ key >>> 29) & SLOTS - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }
}
