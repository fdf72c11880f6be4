package dev.upfront.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What on a page is no article: told by element, role, and the words in class and id. */
final class Clutter {
  private static final Set<String> NO_TEXT_ELEMENTS = Set.of(
      "script",
      "style",
      "noscript",
      "template",
      "head",
      "title",
      "button",
      "select",
      "textarea",
      "input",
      "iframe",
      "svg",
      "canvas",
      "audio",
      "video",
      "object",
      "embed",
      "map",
      "figcaption");

  private static final Set<String> SURE_ELEMENTS =
      Set.of("nav", "footer", "aside", "dialog", "menu");

  private static final Set<String> SURE_ROLES = Set.of(
      "navigation",
      "banner",
      "contentinfo",
      "complementary",
      "search",
      "dialog",
      "alertdialog",
      "menu",
      "menubar",
      "toolbar",
      "tablist");

  private static final Set<String> SURE_WORDS = Set.of(
      "comments",
      "commentlist",
      "commentary",
      "disqus",
      "cookie",
      "cookies",
      "consent",
      "gdpr",
      "newsletter",
      "newsletters",
      "subscribe",
      "subscription",
      "signup",
      "related",
      "relatedposts",
      "recommended",
      "recommendation",
      "recommendations",
      "recirc",
      "yarpp",
      "outbrain",
      "taboola",
      "share",
      "sharing",
      "sharebar",
      "sharedaddy",
      "addtoany",
      "addthis",
      "breadcrumb",
      "breadcrumbs",
      "pagination",
      "advert",
      "advertisement",
      "advertising",
      "ads",
      "adsbygoogle",
      "sponsored",
      "byline",
      "dateline",
      "caption",
      "navbar",
      "navbox",
      "toc",
      "paywall",
      "popup",
      "modal",
      "lightbox",
      "editsection",
      "noprint",
      "hatnote",
      "metadata",
      "taglist",
      "slideshow",
      "mostread",
      "mostviewed",
      "mostpopular",
      "relatedarticles",
      "relatedstories",
      "relatedlinks",
      "relatedcontent",
      "articletools",
      "storytools",
      "sharetools",
      "imagecaption",
      "photocaption",
      "photocredit",
      "photographer",
      "forums",
      "disclaimer",
      "livefyre",
      "whitepapers");

  private static final List<String> SURE_PHRASES = List.of(
      " read more ",
      " read next ",
      " also like ",
      " more stories ",
      " more from ",
      " more news ",
      " sign up ",
      " skip link ",
      " skip to ",
      " sr only ",
      " screen reader ",
      " visually hidden ",
      " author bio ",
      " author box ",
      " about author ",
      " post meta ",
      " entry meta ",
      " article meta ",
      " post tags ",
      " entry tags ",
      " article tags ",
      " tag links ",
      " social media ",
      " social links ",
      " social icons ",
      " follow us ",
      " photo credit ",
      " image credit ",
      " wp caption text ",
      " table of contents ",
      " most read ",
      " most popular ",
      " most viewed ",
      " most commented ",
      " most shared ",
      " other articles ",
      " other stories ",
      " article tools ",
      " story tools ",
      " reader comments ",
      " reader reaction ",
      " comment list ",
      " comment form ",
      " mw jump ");

  private static final Set<String> PERHAPS_ELEMENTS = Set.of("form");

  private static final Set<String> PERHAPS_WORDS = Set.of(
      "header",
      "footer",
      "sidebar",
      "nav",
      "navigation",
      "menu",
      "banner",
      "promo",
      "promotion",
      "widget",
      "widgets",
      "social",
      "popular",
      "trending",
      "latest",
      "tags",
      "ad",
      "credit",
      "meta",
      "comment",
      "respond",
      "overlay",
      "hidden",
      "login",
      "search",
      "poll",
      "quiz",
      "rail",
      "teaser",
      "teasers",
      "masthead",
      "topbar",
      "toolbar",
      "author",
      "print",
      "rel",
      "resources",
      "toolbox",
      "tools",
      "upsell",
      "reference",
      "references",
      "reflist");

  /** Names of places for pictures; what they hold in words is a caption, if it is short. */
  private static final Set<String> PICTURE_WORDS = Set.of(
      "photo",
      "photos",
      "image",
      "images",
      "img",
      "picture",
      "gallery",
      "thumbnail",
      "thumb",
      "video",
      "player");

  private Clutter() {}

  /** Whether it holds no text that a page shows, or only text that is not the article's own. */
  static boolean isNoText(Element element) {
    return NO_TEXT_ELEMENTS.contains(element.normalName());
  }

  /** Whether it is no article for sure, but for what holds the headline. */
  static boolean isSurely(Element element) {
    if (isArticle(element)) {
      return false;
    }
    String words = words(element);
    if (words.contains(" infobox ")) {
      return false;
    }
    return SURE_ELEMENTS.contains(element.normalName())
        || SURE_ROLES.contains(element.attr("role"))
        || hasWord(words, SURE_WORDS)
        || hasPhrase(words);
  }

  /** Whether it is no article unless it holds most of the page's prose. */
  static boolean isPerhaps(Element element) {
    return !isArticle(element)
        && (PERHAPS_ELEMENTS.contains(element.normalName())
            || isHidden(element)
            || isHeaderOfSite(element)
            || hasWord(words(element), PERHAPS_WORDS));
  }

  /** Whether it is a place for a picture or a film. */
  static boolean isPicture(Element element) {
    return !isArticle(element)
        && (element.nameIs("figure") || hasWord(words(element), PICTURE_WORDS));
  }

  /** Sites put the names of topics and layouts into the classes of these. */
  private static boolean isArticle(Element element) {
    return element.nameIs("article") || element.nameIs("main") || element.nameIs("body");
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("display: none");
  }

  private static boolean isHeaderOfSite(Element element) {
    return element.nameIs("header") && element.closest("article, main") == null;
  }

  /** The words of class and id in lower case, with spaces around each: " site header main nav ". */
  private static String words(Element element) {
    String names = element.className() + " " + element.id();
    if (names.length() == 1 || names.length() > 1000) {
      return " ";
    }
    StringBuilder words = new StringBuilder(names.length() + 8).append(' ');
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean isLetter = Character.isLetterOrDigit(c);
      boolean isHump =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
      if ((!isLetter || isHump) && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      if (isLetter) {
        words.append(Character.toLowerCase(c));
      }
    }
    return words.append(' ').toString();
  }

  private static boolean hasWord(String words, Set<String> wanted) {
    int from = 1;
    for (int to = words.indexOf(' ', from); to > 0; to = words.indexOf(' ', from)) {
      if (wanted.contains(words.substring(from, to))) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private static boolean hasPhrase(String words) {
    return SURE_PHRASES.stream().anyMatch(words::contains);
  }
}
