package dev.upfront.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes a part of a page out in blocks of text, as they would show below one another: headings,
 * paragraphs, list items, and the rows of tables and definitions, each of these on one line with its
 * cells parted.
 */
final class Lines implements NodeFilter {

  /** What a block is on the page. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM
  }

  /**
   * A block of text.
   *
   * @param text one line, or more where the page breaks them
   * @param linked how many letters of it lie in links
   * @param list number of the list or table that it is an item of, 0 for none
   * @param isTop whether it is a heading of the first level
   */
  record Block(Kind kind, String text, int linked, int list, boolean isTop) {

    /** How many letters of it lie outside links. */
    int unlinked() {
      return Spaces.letters(text) - linked;
    }

    /** Whether at least that part of its letters lies in links. */
    boolean isLinked(double part) {
      return linked > 0 && linked >= part * Spaces.letters(text);
    }
  }

  private final Predicate<Element> clutter;
  private final Predicate<Element> tableOfFacts;
  private final List<Block> blocks = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private boolean gap;
  private int linked;

  private int links;
  private int headings;
  private int topHeadings;
  private int preformatted;
  private int lists;
  private int list;
  private int rows;
  private String lastCell = "";

  /**
   * Writes all but clutter.
   *
   * @param clutter what to leave out
   * @param tableOfFacts which tables and definition lists to write row by row
   */
  Lines(Predicate<Element> clutter, Predicate<Element> tableOfFacts) {
    this.clutter = clutter;
    this.tableOfFacts = tableOfFacts;
  }

  /** What was written so far. */
  List<Block> blocks() {
    finishBlock();
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      write(piece.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (clutter.test(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    switch (name) {
      case "br" -> breakLine();
      case "a" -> links++;
      case "q" -> write("“");
      case "wbr" -> {}
      case "td", "th" -> startCell(name, rows > 0);
      case "dt" -> startTerm();
      case "dd" -> startCell(name, rows > 0);
      case "li" -> startItem();
      default -> startBlock(element, name);
    }
    return FilterResult.CONTINUE;
  }

  private void startBlock(Element element, String name) {
    if (!element.isBlock()) {
      return;
    }
    if (rows > 0) {
      gap = true;
    } else {
      finishBlock();
    }
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        headings++;
        topHeadings += name.equals("h1") ? 1 : 0;
      }
      case "pre" -> preformatted++;
      case "ul", "ol" -> enterList();
      case "table", "dl" -> {
        if (tableOfFacts.test(element)) {
          enterList();
          rows++;
        }
      }
      case "tr" -> {
        if (rows > 0) {
          finishBlock();
        }
      }
      default -> {}
    }
  }

  private void enterList() {
    if (lists++ == 0) {
      list++;
    }
  }

  private void startItem() {
    if (rows == 0) {
      finishBlock();
    } else {
      part(", ");
    }
  }

  private void startTerm() {
    finishBlock();
    lastCell = "dt";
  }

  /** A cell is parted from the one before it, and told what it is by a heading beside it. */
  private void startCell(String name, boolean inRow) {
    if (!inRow) {
      finishBlock();
      return;
    }
    boolean isNamed = lastCell.equals("dt") || lastCell.equals("th") && name.equals("td");
    if (isNamed && endsWith('?')) {
      finishBlock();
    } else if (isNamed) {
      part(": ");
    } else {
      part(name.equals("dd") ? ", " : " | ");
    }
    lastCell = name;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    switch (name) {
      case "a" -> links--;
      case "q" -> write("”");
      case "tr" -> finishBlock();
      case "table", "dl" -> {
        finishBlock();
        if (tableOfFacts.test(element)) {
          lists--;
          rows--;
        }
      }
      case "ul", "ol" -> {
        endBlock();
        lists--;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        endBlock();
        headings--;
        topHeadings -= name.equals("h1") ? 1 : 0;
      }
      case "pre" -> {
        endBlock();
        preformatted--;
      }
      default -> {
        if (element.isBlock()) {
          endBlock();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private void endBlock() {
    if (rows > 0) {
      gap = true;
    } else {
      finishBlock();
    }
  }

  private void finishBlock() {
    String block = withoutOpenEnd(text.toString().strip());
    if (!block.isEmpty()) {
      Kind kind = headings > 0 ? Kind.HEADING : lists > 0 ? Kind.ITEM : Kind.PARAGRAPH;
      blocks.add(
          new Block(kind, block, linked, lists > 0 ? list : 0, headings > 0 && topHeadings > 0));
    }
    text.setLength(0);
    gap = false;
    linked = 0;
    lastCell = "";
  }

  /** Empty cells at the end of a row leave their partings behind. */
  private String withoutOpenEnd(String block) {
    int end = block.length();
    while (rows > 0 && end > 0 && "|, ".indexOf(block.charAt(end - 1)) >= 0) {
      end--;
    }
    return block.substring(0, end);
  }

  private void breakLine() {
    if (rows > 0) {
      part(", ");
    } else if (!text.isEmpty()) {
      text.append('\n');
      gap = false;
    }
  }

  /** Parts what follows from what stands there, where something does and is not parted yet. */
  private void part(String separator) {
    boolean isParted = text.isEmpty() || endsWith(',') || endsWith('|') || endsWith(':');
    text.append(isParted ? "" : separator);
    gap = isParted;
  }

  private boolean endsWith(char c) {
    int i = text.length() - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && text.charAt(i) == c;
  }

  private void write(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == '\n' && preformatted > 0 && rows == 0) {
        breakLine();
      } else if (Spaces.is(c)) {
        gap = true;
      } else if (!Spaces.isInvisible(c)) {
        if (gap && !text.isEmpty() && !Spaces.is(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
        gap = false;
        text.append(c);
        linked += links > 0 ? 1 : 0;
      }
    }
  }
}
