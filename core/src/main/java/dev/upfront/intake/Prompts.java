package dev.upfront.intake;

import dev.upfront.intake.Lines.Block;
import dev.upfront.intake.Lines.Kind;
import java.util.regex.Pattern;

/**
 * Tells by its words what a block is that a site puts around and between the paragraphs of an article: links to other
 * articles, requests to share or subscribe, credits, bylines, rules for comments.
 *
 * <p>Each pattern looks at a block of bounded length.
 */
final class Prompts {
  /** A prompt is short; a longer block that begins like one is the article's own. */
  static final int LONGEST = 250;

  /** Letters of a block that is a sentence of the article as a rule, and no label. */
  static final int SENTENCE = 40;

  private static final int SHORTEST = 3;
  private static final int LONGEST_HEAD = 80;
  private static final int LONGEST_BIOGRAPHY = 700;
  private static final double MOSTLY = 0.6;
  private static final double WHOLLY = 0.9;

  private static final String OTHER_ARTICLES =
      "read (?:more|next|also|on)|also read|now read|see (?:also|more)|related(?: [\\w-]+){0,4}"
          + "|recommended(?: \\w+){0,3}|more(?: (?:on|from|about|like|stories|news|headlines|coverage"
          + "|to read|in|details|photos|top)\\b.*)?|also (?:on|in|see)(?: .*)?"
          + "|you (?:may|might)(?: also)? (?:like|enjoy|be interested)|up next|continue reading"
          + "|don['’]t miss|must read|watch|next|previous|(?:the )?latest(?: [\\w-]+){0,3}"
          + "|trending(?: \\w+){0,3}|popular(?: \\w+){0,3}"
          + "|(?:the )?(?:\\d+ )?most (?:read|popular|viewed|commented|shared|e-?mailed|recent)(?: .*)?"
          + "|further reading|check out|other (?:stories|news|articles|headlines)"
          + "|(?:top|featured|today['’]s top|editors?['’]?s?) (?:stories|picks?|headlines|videos?|news"
          + "|articles|galleries)|in case you missed(?: it)?|what to read next|our picks?"
          + "|(?:from )?(?:our|around the) (?:partners|web|network)|elsewhere on .*"
          + "|(?:sponsored|promoted)(?: \\w+){0,3}|white ?papers?|webcasts|resources|archives"
          + "|slideshows?|photo galler(?:y|ies)|photos|videos?";

  private static final Pattern LINK_PROMPT =
      insensitive("[\\[(•»>–—-]?\\s?(?:" + OTHER_ARTICLES + ")(?:\\b|(?<=\\W)).*");

  private static final Pattern PART_HEAD = insensitive("(?:" + OTHER_ARTICLES
      + "|stay connected|contact us|follow us|sign up|newsletters?|subscribe|share (?:this|your).{0,30}"
      + "|about the authors?|advertisement)\\s?[:»>.…]{0,3}");

  private static final Pattern COMMENTS_HEAD = insensitive(
      "(?:(?:\\d+ )?(?:reader |user |latest |top |previous )?(?:comments?|responses|replies)"
          + "(?: \\(?\\d+.{0,12}|:)?|(?:post|add|leave|submit|write)(?: a| your)? (?:comment|reply|response)"
          + "|reader reactions?|(?:join the |start the )?(?:conversation|discussion)|what do you think\\?"
          + "|(?:comments|conversation) (?:are )?(?:powered by|closed).*|highly rated"
          + "|be the first to comment)\\W{0,3}");

  private static final Pattern NOTICE = insensitive(
      "(?:advertisement|(?:article|story) continues (?:after|below).*|scroll to continue.*"
          + "|skip to (?:main )?content|loading\\W*|comments?(?: \\(\\d+\\))?|\\d+ comments?"
          + "|leave a (?:comment|reply)|(?:(?:share|tweet|pin|print|copy link|save|listen|e-?mail|reprints"
          + "|facebook|twitter|whatsapp|reddit|linkedin|font|resize|text|size|send|bookmark)\\W*){1,8}"
          + "|share (?:this|on|via)\\b.*|(?:follow|like|find) (?:us|me)\\b.*"
          + "|follow @?[\\w ]{2,40} (?:on|@).*|\\(?(?:image|photo|picture)s?(?: credits?| courtesy)?: .*"
          + "|\\(?(?:image|photo) (?:via|by|credit)\\b.*|\\(?credits?: .*"
          + "|(?:we use|this (?:web)?site uses) cookies\\b.*"
          + "|(?:sign up|subscribe|get)\\b.*\\b(?:newsletters?|inbox)\\b.*"
          + "|(?:copyright )?(?:©|\\(c\\)|copyright)\\W.*|\\d{4}[^.]{0,60}all rights reserved.*"
          + "|all rights reserved.*|(?:font|text) ?-?size\\b.*"
          + "|\\(?click (?:image|photo|here) (?:for|to)\\b.*|ads by .*|view (?:all )?comments.*"
          + "|show full .*|powered by.*|[^.]{0,120}\\bcontributed to this (?:report|story|article)\\.?"
          + "|with files from .*|\\(?(?:additional )?(?:reporting|writing|editing) by .*"
          + "|to contact the (?:reporter|editor|author|writer).*|contact the (?:writer|author|reporter)\\b.*"
          + "|for (?:comments|inquiries|feedback)\\b.*"
          + "|(?:originally |first )?(?:posted|published|updated|last (?:updated|upd|modified))\\b"
          + ".{0,80}\\d{1,2}:?\\d{2}.*|\\(?source\\)?|source: .{0,40}|press release|page \\d+ of \\d+"
          + "|.*\\b(?:let us know|tell us|sound off|share your thoughts|weigh in|have your say)\\b.*\\bcomment.*"
          + "|(?:how did we do|did you (?:see|find|spot)|if you (?:see|find|found|spot)|see|spotted)\\b"
          + ".{0,40}\\b(?:error|wrong|mistake|typo)\\b.*"
          + "|(?-i:B[Yy]) (?:(?-i:[A-Z])[\\w.'’-]*,? ?){2,5})");

  private static final Pattern END = insensitive("(?:copyright )?(?:©|\\(c\\)|copyright)\\W.*"
      + "|.{0,150}\\bcontributed to this (?:report|story|article)\\.?"
      + "|\\(?(?:additional )?(?:reporting|writing|editing) by .*"
      + "|to contact the (?:reporter|editor|author|writer).*|contact the (?:writer|author|reporter)\\b.*"
      + "|(?:follow|reach) [\\w .'’-]{4,40} (?:on|at|by)\\b.{2,120}"
      + "|(?-i:[A-Z])[\\w.'’-]+ (?:(?-i:[A-Z])[\\w.'’-]+ ?){1,3}"
      + "(?:is|covers|was|has|writes|joined|can be reached)\\b.*"
      + "(?:writer|editor|reporter|correspondent|columnist|journalist|contributor|blogger|twitter"
      + "|e-?mail|@\\w).*");

  private static final Pattern COMMENT = Pattern.compile("(?i)\\bcomment(?:s|ing|ers?)?\\b");
  private static final Pattern RULES = Pattern.compile(
      "(?i)moderat|\\bpolic(?:y|ies)\\b|guidelines|abus|remove|terms of|approved|log ?in|register|disqus"
          + "|commenting system|community|respectful");

  private static final Pattern CAPTION = insensitive(
      ".*\\((?:[^()]{0,60}\\W)?(?:photo|image|credit|picture|courtesy|getty|illustration)\\b"
          + "[^()]{0,60}\\)\\W*"
          + "|.*\\b(?:photo|image|picture|photograph|credit)s?(?: courtesy)?(?: by| of)? ?: [^.]{2,80}"
          + "|.{0,200}/(?:ap|afp|reuters|getty images|epa)\\W*");

  private static final Pattern BYLINE =
      insensitive("(?:by|written by|posted by|reported by|from) [^.]{2,90}"
          + "|(?:published|posted|updated|date|time)\\b.{0,100}"
          + "|.{0,40}\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2},? \\d{4}.{0,40}"
          + "|.{0,40}\\b\\d{1,2} [a-z]{3,9} \\d{4}.{0,60}");

  private Prompts() {}

  /** Whether it is a prompt, a credit or a notice, wherever it stands. */
  static boolean isPrompt(Block block) {
    String text = block.text();
    if (text.length() > LONGEST || text.length() < SHORTEST) {
      return !hasWord(text);
    }
    return !hasWord(text)
        || block.kind() == Kind.PARAGRAPH && block.isLinked(WHOLLY)
        || block.isLinked(MOSTLY) && LINK_PROMPT.matcher(text).matches()
        || block.kind() == Kind.PARAGRAPH && CAPTION.matcher(text).matches()
        || NOTICE.matcher(text).matches();
  }

  /** Whether it says who wrote the article, when, or where on the site it stands, given that it stands above it. */
  static boolean isLabel(Block block) {
    return block.kind() != Kind.HEADING
        && (block.unlinked() < SENTENCE && !endsSentence(block)
            || block.text().length() <= LONGEST && BYLINE.matcher(block.text()).matches());
  }

  /** Whether it heads a part of the page that is no article. */
  static boolean headsOtherPart(Block block) {
    return isHead(block) && PART_HEAD.matcher(block.text()).matches();
  }

  /** Whether it heads what readers wrote, or says what a site asks of those who do. */
  static boolean headsComments(Block block) {
    return isHead(block) && headsComments(block.text())
        || block.text().length() <= LONGEST_BIOGRAPHY
            && COMMENT.matcher(block.text()).find()
            && RULES.matcher(block.text()).find();
  }

  /** Whether a heading heads what readers wrote. */
  static boolean headsComments(String heading) {
    return heading.length() <= LONGEST_HEAD && COMMENTS_HEAD.matcher(heading).matches();
  }

  /** Whether it is a line at the end of articles: who else worked on it, whose it is, who its author is. */
  static boolean endsArticle(Block block) {
    return block.text().length() <= LONGEST_BIOGRAPHY
        && END.matcher(block.text()).matches();
  }

  /** Whether its last sign is one that ends a sentence. */
  static boolean endsSentence(Block block) {
    return ".!?”\"’:".indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
  }

  /** Whether most of it is linked. */
  static boolean isLinks(Block block) {
    return block.isLinked(MOSTLY);
  }

  private static boolean isHead(Block block) {
    return block.text().length() <= LONGEST_HEAD
        && block.text().length() >= SHORTEST
        && block.kind() != Kind.ITEM;
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Pattern insensitive(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
