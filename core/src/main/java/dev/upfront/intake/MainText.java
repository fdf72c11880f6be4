package dev.upfront.intake;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page.
 *
 * <p>The measure is prose: letters outside links and headings, the more the longer they run on. First, what is no article by its
 * element, role or class is set aside ({@link Clutter}); what holds the headline is kept whatever it
 * is called, and so is what looks like clutter only perhaps and holds most of the prose. Then the
 * article is looked for where pages say that it is ({@code articleBody}, {@code article}, {@code
 * main}), and from there downwards as long as one child holds nearly all of the prose. What is left
 * is written out in lines ({@link Lines}), of which the article keeps its own
 * ({@link OwnText}).
 *
 * <p>No method calls itself, so that depth is no danger.
 */
final class MainText {
  /** The part of a page's prose that a place must hold to be its article. */
  private static final double MOST = 0.5;

  /** The part of a container's prose that a child must hold for the rest to be done without. */
  private static final double NEARLY_ALL = 0.8;

  /** The part of an article's prose that may stand before it and be none of it. */
  private static final double LITTLE = 0.2;

  /** Prose in a paragraph or list that is not done without: that of one run of 60 letters. */
  private static final double PARAGRAPH = 22;

  /** Letters of the sentence below a headline. */
  private static final int SENTENCE = 40;

  private static final int LONGEST_STANDFIRST = 400;

  /** Prose in a place for a picture that is no more than a caption. */
  private static final double LONGEST_CAPTION = 250;

  /** A run of so many letters weighs half of what it would in a long one. */
  private static final int SHORT_RUN = 100;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> CONTAINERS = Set.of(
      "div", "section", "article", "main", "center", "td", "tr", "tbody", "table", "form", "font");
  private static final Set<String> BLOCKS =
      Set.of("p", "ul", "ol", "dl", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

  /** What an element holds, clutter aside. */
  static final class Content {
    private static final Content NONE = new Content();

    private double prose;
    private int blocks;
    private int cells;
    private int tables;

    /** Whether a table holds rows of facts, not a page laid out in a grid. */
    boolean isTableOfFacts() {
      return tables == 0 && blocks <= cells;
    }

    private void add(Content other) {
      prose += other.prose;
      blocks += other.blocks;
      cells += other.cells;
      tables += other.tables;
    }
  }

  private final Element body;
  private final boolean strict;
  private final Map<Element, Boolean> aroundHeadline = new IdentityHashMap<>();
  private final Map<Element, Content> contents = new IdentityHashMap<>();

  private MainText(Document page, boolean strict) {
    this.body = page.body();
    this.strict = strict;
    for (Element headline : body.select("h1, main, [role=main], [itemprop~=articleBody]")) {
      for (Element each = headline;
          each != null && aroundHeadline.put(each, true) == null;
          each = each.parent()) {
        // Up to the first that is known already.
      }
    }
    NodeTraversor.filter(new Measure(), body);
  }

  /**
   * The article's body in lines, "" where there is none.
   *
   * @param title the headline, which is left out where it opens the body
   */
  static String of(Document page, String title) {
    String text = new MainText(page, true).text(title);
    // A page whose article looks like clutter is better read with clutter than not at all.
    return text.isEmpty() ? new MainText(page, false).text(title) : text;
  }

  private String text(String title) {
    Element root = root();
    Lines lines = new Lines(this::isClutter, table -> content(table).isTableOfFacts());
    Element standfirst = standfirst(root);
    if (standfirst != null) {
      NodeTraversor.filter(lines, standfirst);
    }
    NodeTraversor.filter(lines, root);
    return OwnText.of(lines.blocks(), title);
  }

  /** The sentence right below the headline, where both stand above the article and not in it. */
  private @Nullable Element standfirst(Element root) {
    Element headline = body.selectFirst("h1");
    Element next = headline == null ? null : headline.nextElementSibling();
    if (next == null
        || next == root
        || next.selectFirst("a, h1, time") != null
        || isClutter(next)) {
      return null;
    }
    for (Element each = next; each != null; each = each.parent()) {
      if (each == root) {
        return null;
      }
    }
    boolean isText =
        next.nameIs("p") || next.nameIs("h2") || next.nameIs("h3") || next.nameIs("div");
    int letters = Spaces.letters(next.text());
    return isText && letters >= SENTENCE && letters <= LONGEST_STANDFIRST ? next : null;
  }

  private boolean isClutter(Element element) {
    return isSurelyClutter(element)
        || strict
            && !aroundHeadline.containsKey(element)
            && (Clutter.isPerhaps(element) && content(element).prose <= MOST * content(body).prose
                || Clutter.isPicture(element)
                    && content(element).prose <= LONGEST_CAPTION
                    && content(element).prose <= LITTLE * content(body).prose);
  }

  private boolean isSurelyClutter(Element element) {
    return Clutter.isNoText(element)
        || strict
            && !aroundHeadline.containsKey(element)
            && (Clutter.isSurely(element) || opensWithHeadOfComments(element));
  }

  /** Only the first child's own words are looked at, so that the page is gone through once. */
  private static boolean opensWithHeadOfComments(Element element) {
    Element first = element.firstElementChild();
    return first != null
        && HEADINGS.contains(first.normalName())
        && Prompts.headsComments(Spaces.collapsed(first.ownText()));
  }

  private Content content(Element element) {
    return Objects.requireNonNullElse(contents.get(element), Content.NONE);
  }

  private Element root() {
    List<Predicate<Element>> places = List.of(
        element -> element.attr("itemprop").contains("articleBody"),
        element -> element.nameIs("article"),
        element -> element.nameIs("main") || element.attr("role").equals("main"));
    Element root = body;
    for (Predicate<Element> place : places) {
      Element richest = richest(place);
      if (richest != null && content(richest).prose > MOST * content(body).prose) {
        root = richest;
        break;
      }
    }
    for (Element inner = nearlyAllOf(root); inner != null; inner = nearlyAllOf(root)) {
      root = inner;
    }
    return root;
  }

  /** The place with the most prose; of equal ones the first, which is around the others. */
  private @Nullable Element richest(Predicate<Element> place) {
    Element richest = null;
    for (Iterator<Element> each = body.stream().filter(place).iterator(); each.hasNext(); ) {
      Element next = each.next();
      if (richest == null || content(next).prose > content(richest).prose) {
        richest = next;
      }
    }
    return richest;
  }

  /**
   * The child that holds nearly all prose of an element, or most of it where no other one of its kind has any; none
   * where a paragraph stands beside it.
   */
  private @Nullable Element nearlyAllOf(Element element) {
    Element inner = null;
    for (Element child : element.children()) {
      Content content = content(child);
      if (isContainer(child)) {
        inner = inner == null || content.prose > content(inner).prose ? child : inner;
      } else if (content.prose >= PARAGRAPH) {
        return null;
      }
    }
    if (inner == null || content(inner).prose == 0) {
      return null;
    }
    double part = content(inner).prose / content(element).prose;
    return part >= NEARLY_ALL || part > MOST && isFirst(inner) && isOfItsOwnKind(inner)
        ? inner
        : null;
  }

  /** Whether little prose stands before it in its parent: comments may hold more than their article, but follow it. */
  private boolean isFirst(Element element) {
    double before = 0;
    for (Element other = element.previousElementSibling();
        other != null;
        other = other.previousElementSibling()) {
      before += content(other).prose;
    }
    return before <= LITTLE * content(element).prose;
  }

  private boolean isContainer(Element element) {
    return CONTAINERS.contains(element.normalName())
        && !(element.nameIs("table") && content(element).isTableOfFacts());
  }

  /** Whether no other child of its parent that holds a paragraph has its name and class: an article in parts has them. */
  private boolean isOfItsOwnKind(Element element) {
    for (Element other : element.siblingElements()) {
      if (other.normalName().equals(element.normalName())
          && other.className().equals(element.className())
          && content(other).prose >= PARAGRAPH) {
        return false;
      }
    }
    return true;
  }

  /** A run of letters weighs more than as many in short ones, as teasers and labels have. */
  private static double weight(int letters) {
    return letters == 0 ? 0 : (double) letters * letters / (letters + SHORT_RUN);
  }

  /** Adds up what each element holds, from the leaves to the body. */
  private final class Measure implements NodeFilter {
    private int links;
    private int headings;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text && node.parent() instanceof Element parent) {
        if (links == 0 && headings == 0) {
          contents.computeIfAbsent(parent, absent -> new Content()).prose +=
              weight(Spaces.letters(text.getWholeText()));
        }
      } else if (node instanceof Element element) {
        if (isSurelyClutter(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        links += element.nameIs("a") ? 1 : 0;
        headings += HEADINGS.contains(element.normalName()) ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      String name = element.normalName();
      links -= name.equals("a") ? 1 : 0;
      headings -= HEADINGS.contains(name) ? 1 : 0;
      Element parent = element.parent();
      if (element != body && parent != null) {
        Content above = contents.computeIfAbsent(parent, absent -> new Content());
        above.add(content(element));
        above.blocks += BLOCKS.contains(name) ? 1 : 0;
        above.cells += name.equals("td") || name.equals("th") || name.equals("dd") ? 1 : 0;
        above.tables += name.equals("table") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }
  }
}
