package dev.upfront.intake;

import dev.upfront.intake.Lines.Block;
import dev.upfront.intake.Lines.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes out of an article what a site puts between its paragraphs: links to other articles, requests
 * to share or subscribe, credits of pictures.
 */
final class Prompts {
  /** A prompt is short; a longer block that begins like one is the article's own. */
  private static final int LONGEST = 250;

  /** How far down the headline may stand once more. */
  private static final int TITLE_WITHIN = 3;

  private static final double MOSTLY = 0.6;
  private static final double WHOLLY = 0.9;

  private static final String OTHER_ARTICLES =
      "read (?:more|next|also|on)|also read|see (?:also|more)|related(?: \\w+)?"
          + "|recommended(?: \\w+)?|more(?: (?:on|from|about|like|stories|news|to read))?"
          + "|you (?:may|might)(?: also)? (?:like|enjoy)|up next|continue reading|don['’]t miss"
          + "|must read|watch|next|previous|latest(?: \\w+)?|trending(?: \\w+)?|popular(?: \\w+)?"
          + "|most (?:read|popular)|further reading|check out";

  private static final Pattern LINK_PROMPT = insensitive("(?:" + OTHER_ARTICLES + ")\\b.*");

  private static final Pattern LINKS_FOLLOW = insensitive("(?:" + OTHER_ARTICLES
      + "|comments|leave a (?:comment|reply)|share this|about the author)" + "\\b.{0,40}");

  private static final Pattern NOTICE = insensitive(
      "(?:advertisement|(?:article|story) continues (?:after|below).*|scroll to continue.*"
          + "|skip to (?:main )?content|loading\\W*|comments?(?: \\(\\d+\\))?|\\d+ comments?"
          + "|leave a (?:comment|reply)|(?:share|tweet|pin|print|copy link|save|listen|email|reprints"
          + "|facebook|twitter|whatsapp|reddit)\\W*"
          + "|share (?:this|on|via)\\b.*|follow (?:us|me)\\b.*|\\(?(?:image|photo|picture)s?"
          + "(?: credits?)?: .*|\\(?(?:image|photo) (?:via|by|credit)\\b.*|credits?: .*"
          + "|(?:we use|this (?:web)?site uses) cookies\\b.*"
          + "|(?:sign up|subscribe|get)\\b.*\\b(?:newsletters?|inbox)\\b.*)");

  private Prompts() {}

  /**
   * The article's own blocks, one below the other: items of one list on lines that follow each
   * other, all else parted by a blank line.
   *
   * @param title the headline, left out where it stands at the top once more
   */
  static String without(List<Block> blocks, String title) {
    List<Block> own = new ArrayList<>();
    boolean linksFollow = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (linksFollow && block.isLinked(MOSTLY)) {
        continue;
      }
      linksFollow = announcesLinks(blocks, i);
      boolean isTitle = i < TITLE_WITHIN && letters(block.text()).equals(letters(title));
      if (!linksFollow && !isTitle && !isPrompt(block)) {
        own.add(block);
      }
    }
    while (!own.isEmpty() && own.getLast().kind() == Kind.HEADING) {
      own.removeLast();
    }
    return joined(own);
  }

  /** Whether a block only heads links to other articles. */
  private static boolean announcesLinks(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    return block.text().length() <= LONGEST
        && LINKS_FOLLOW.matcher(block.text()).matches()
        && i + 1 < blocks.size()
        && blocks.get(i + 1).isLinked(MOSTLY);
  }

  private static boolean isPrompt(Block block) {
    if (block.text().length() > LONGEST) {
      return false;
    }
    return block.kind() == Kind.PARAGRAPH && block.isLinked(WHOLLY)
        || block.isLinked(MOSTLY) && LINK_PROMPT.matcher(block.text()).matches()
        || NOTICE.matcher(block.text()).matches();
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

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static Pattern insensitive(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
