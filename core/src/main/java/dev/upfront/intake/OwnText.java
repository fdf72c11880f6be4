package dev.upfront.intake;

import dev.upfront.intake.Lines.Block;
import dev.upfront.intake.Lines.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Picks the article's own blocks: begins behind the headline, ends where comments or the lines begin that end articles,
 * and leaves out what {@link Prompts} know, parts of the page about other articles, and lists of links to them.
 */
final class OwnText {
  /** The part of an article's prose that may stand above its headline and be none of it. */
  private static final double ABOVE = 0.15;

  private static final int MOST_ABOVE = 500;

  /** Behind these parts of it, comments end it, and lines that stand at the end of articles. */
  private static final double BEFORE_COMMENTS = 0.5;

  private static final double BEFORE_END = 0.4;

  /** Letters of prose from which on an article has an end that can be told from what follows. */
  private static final int LONG_ARTICLE = 200;

  /** Letters of a paragraph behind which no byline stands any more. */
  private static final int FIRST_PARAGRAPH = 100;

  /** Letters of a paragraph that is no teaser, and how many of these have an article go on. */
  private static final int LONG_PARAGRAPH = 200;

  private static final int FEW = 3;

  /** Links to articles have that many words as a rule, names of people and series fewer. */
  private static final int WORDS_OF_A_HEADLINE = 5;

  /** Of the words of two titles that are one, the parts that the shorter and the longer one share. */
  private static final double SHARED_BY_SHORTER = 0.8;

  private static final double SHARED_BY_LONGER = 0.6;
  private static final int FEWEST_WORDS = 4;

  private OwnText() {}

  /**
   * The article's own blocks, one below the other: items of one list on lines that follow each other, all else parted by
   * a blank line.
   *
   * @param title the headline, left out where it stands at the top once more
   */
  static String of(List<Block> page, String title) {
    List<Block> blocks = page.subList(afterHeadline(page, title), page.size());
    double total = prose(blocks);
    boolean isLong = total >= LONG_ARTICLE;
    boolean inLead = isLong;
    double before = 0;
    List<Block> own = new ArrayList<>();
    int i = 0;
    while (i < blocks.size() && !(isLong && isOver(blocks, i, before / total))) {
      Block block = blocks.get(i++);
      before += prose(block);
      if (Prompts.headsOtherPart(block)) {
        i = endOfPart(blocks, i);
      } else if (!Prompts.isPrompt(block) && !(inLead && Prompts.isLabel(block))) {
        own.add(block);
        inLead &= prose(block) < FIRST_PARAGRAPH;
      }
    }
    return joined(withoutOpenEnd(withoutLinkLists(own), isLong));
  }

  private static boolean isOver(List<Block> blocks, int i, double before) {
    Block block = blocks.get(i);
    return before > BEFORE_COMMENTS && Prompts.headsComments(block)
        || before > BEFORE_END && Prompts.endsArticle(block) && !hasMore(blocks, i + 1);
  }

  /** Whether whole paragraphs follow, and not only teasers. */
  private static boolean hasMore(List<Block> blocks, int from) {
    return blocks.subList(from, blocks.size()).stream()
            .filter(each -> each.kind() == Kind.PARAGRAPH && each.unlinked() >= LONG_PARAGRAPH)
            .limit(FEW)
            .count()
        == FEW;
  }

  /** Behind the headline, where hardly anything stands above it; else at the beginning. */
  private static int afterHeadline(List<Block> blocks, String title) {
    Set<String> words = words(title);
    double limit = ABOVE * prose(blocks);
    double above = 0;
    int after = 0;
    for (int i = 0; i < Math.min(blocks.size(), MOST_ABOVE) && above <= limit; i++) {
      Block block = blocks.get(i);
      boolean isHeadline = block.isTop() && i + 1 < blocks.size();
      if (isHeadline
          || block.text().length() <= Prompts.LONGEST && isSame(words(block.text()), words)) {
        after = i + 1;
      }
      above += prose(block);
    }
    return after;
  }

  private static boolean isSame(Set<String> one, Set<String> other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.size(), other.size());
    int longer = Math.max(one.size(), other.size());
    long shared = one.stream().filter(other::contains).count();
    return shorter >= FEWEST_WORDS
        && shared >= SHARED_BY_SHORTER * shorter
        && shared >= SHARED_BY_LONGER * longer;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Where the article goes on behind the head of another part: at the next heading, or at a sentence. */
  private static int endOfPart(List<Block> blocks, int from) {
    int end = from;
    while (end < blocks.size() && !goesOn(blocks.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Block block) {
    return !Prompts.isLinks(block)
        && (block.kind() == Kind.HEADING
            || block.kind() == Kind.PARAGRAPH && block.unlinked() >= Prompts.SENTENCE);
  }

  private static double prose(List<Block> blocks) {
    return blocks.stream().mapToDouble(OwnText::prose).sum();
  }

  private static double prose(Block block) {
    int letters = block.unlinked();
    return block.kind() == Kind.HEADING || letters < Prompts.SENTENCE ? 0 : letters;
  }

  /** Lists of nothing but links that are as long as headlines lead to other articles; names of people may be linked. */
  private static List<Block> withoutLinkLists(List<Block> blocks) {
    List<Block> own = new ArrayList<>();
    int end;
    for (int i = 0; i < blocks.size(); i = end) {
      end = endOfList(blocks, i);
      List<Block> items = blocks.subList(i, end);
      int spaces = items.stream().mapToInt(OwnText::spaces).sum();
      boolean isLinks = items.getFirst().list() != 0
          && items.stream().allMatch(Prompts::isLinks)
          && spaces >= (WORDS_OF_A_HEADLINE - 1) * items.size();
      if (!isLinks) {
        own.addAll(items);
      }
    }
    return own;
  }

  private static int endOfList(List<Block> blocks, int from) {
    int list = blocks.get(from).list();
    int end = from + 1;
    while (list != 0 && end < blocks.size() && blocks.get(end).list() == list) {
      end++;
    }
    return end;
  }

  private static int spaces(Block block) {
    return (int) block.text().chars().filter(c -> c == ' ').count();
  }

  /** Headings above nothing, and labels below a long article. */
  private static List<Block> withoutOpenEnd(List<Block> blocks, boolean isLong) {
    int end = blocks.size();
    while (end > 0 && isOpenEnd(blocks.get(end - 1), isLong)) {
      end--;
    }
    return blocks.subList(0, end);
  }

  private static boolean isOpenEnd(Block block, boolean isLong) {
    return block.kind() == Kind.HEADING
        || isLong
            && block.kind() == Kind.PARAGRAPH
            && block.unlinked() < Prompts.SENTENCE
            && !Prompts.endsSentence(block);
  }

  private static String joined(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    int list = 0;
    for (Block block : blocks) {
      if (!text.isEmpty()) {
        text.append(block.list() != 0 && block.list() == list ? "\n" : "\n\n");
      }
      text.append(block.text());
      list = block.kind() == Kind.ITEM ? block.list() : 0;
    }
    return text.toString();
  }
}
