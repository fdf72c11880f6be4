package dev.upfront.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the article on it.
 *
 * @param title its headline, "" where it has none
 * @param outlet who published it, null where not said
 * @param address its canonical address, null where not said
 * @param published its day, null where not said
 * @param author who wrote it, null where not said
 * @param language its language, null where not said
 */
record PageFacts(
    String title,
    @Nullable String outlet,
    @Nullable String address,
    @Nullable LocalDate published,
    @Nullable String author,
    @Nullable String language) {

  /** A longer title or name is none. */
  private static final int LONGEST = 500;

  private static final List<String> DAY_METAS = List.of(
      "article:published_time",
      "og:article:published_time",
      "og:published_time",
      "datepublished",
      "date.published",
      "publisheddate",
      "published_time",
      "publishdate",
      "publish-date",
      "publish_date",
      "publication_date",
      "pubdate",
      "parsely-pub-date",
      "sailthru.date",
      "cxenseparse:recs:publishtime",
      "dc.date.issued",
      "dcterms.created",
      "dcterms.date",
      "dc.date",
      "dc.date.created",
      "article.published",
      "date");

  private static final String SHOWN_DAY =
      "[class~=(?i)(^|[ _-])(date|posted|published|dateline|timestamp|byline|meta)([ _-]|$)]";

  private static final int MOST_LINES = 10;

  private static final String HEADING_IN_ARTICLE =
      "article h1, main h1, [role=main] h1, [itemprop=headline]";

  static PageFacts of(String id, Document page) {
    LinkedData data = LinkedData.of(page);
    Map<String, String> metas = metas(page);
    String address = address(id, page, metas, data);
    String outlet =
        first(metas.get("og:site_name"), data.publisher(), metas.get("application-name"));
    return new PageFacts(
        title(page, metas, data, outlet, address),
        outlet,
        address,
        published(page, metas, data, address),
        Authors.of(page, metas, data, outlet),
        language(page, metas, data));
  }

  private static @Nullable String language(
      Document page, Map<String, String> metas, LinkedData data) {
    Element root = page.selectFirst("html[lang], html[xml:lang], body[lang]");
    String shown =
        root == null ? null : root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
    for (String said : Arrays.asList(
        shown,
        data.language(),
        metas.get("og:locale"),
        metas.get("inlanguage"),
        metas.get("dc.language"),
        metas.get("content-language"),
        metas.get("language"))) {
      String tag = said == null ? null : Languages.tag(said);
      if (tag != null) {
        return tag;
      }
    }
    return null;
  }

  private static String title(
      Document page,
      Map<String, String> metas,
      LinkedData data,
      @Nullable String outlet,
      @Nullable String address) {
    Element heading = page.selectFirst(HEADING_IN_ARTICLE);
    if (heading == null) {
      heading = page.selectFirst("h1");
    }
    String title = first(
        data.headline(),
        metas.get("og:title"),
        heading == null ? null : heading.text(),
        page.title());
    return title == null ? "" : withoutSite(title, outlet, address);
  }

  /** "Radio Times | Heartstopper season 2 release date | Radio Times" without the site's name. */
  private static String withoutSite(
      String title, @Nullable String outlet, @Nullable String address) {
    String rest = title;
    for (String bar : List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " • ")) {
      int last = rest.lastIndexOf(bar);
      if (last > 0 && isSite(rest.substring(last + bar.length()), outlet, address)) {
        rest = rest.substring(0, last);
      }
      int first = rest.indexOf(bar);
      if (first > 0 && isSite(rest.substring(0, first), outlet, address)) {
        rest = rest.substring(first + bar.length());
      }
    }
    return rest.strip();
  }

  private static boolean isSite(String name, @Nullable String outlet, @Nullable String address) {
    String letters = letters(name);
    if (letters.isEmpty()) {
      return false;
    }
    boolean isOutlet = outlet != null && letters.equals(letters(outlet));
    String host = letters(Addresses.host(address));
    return isOutlet || letters.length() >= 3 && host.startsWith(letters.replaceFirst("^the", ""));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static @Nullable LocalDate published(
      Document page, Map<String, String> metas, LinkedData data, @Nullable String address) {
    LocalDate day = data.published() == null ? null : Days.parse(data.published());
    for (String name : DAY_METAS) {
      String content = day == null ? metas.get(name) : null;
      if (content != null) {
        day = Days.parse(content);
      }
    }
    if (day == null) {
      day = day(page.selectFirst("time[itemprop~=datePublished], time[pubdate], time.published"));
    }
    if (day == null) {
      day = day(page.selectFirst("[itemprop~=datePublished]"));
    }
    if (day == null) {
      day = Days.inAddress(address);
    }
    if (day == null) {
      day = day(page.selectFirst("article header time[datetime], article time[datetime]"));
    }
    return day == null ? shownDay(page) : day;
  }

  /** The day in a line that shows it, as far as its class says that it does. */
  private static @Nullable LocalDate shownDay(Document page) {
    int lines = 0;
    for (Element line : page.select(SHOWN_DAY)) {
      if (line.closest("nav, aside, footer") != null) {
        continue;
      }
      LocalDate day = Days.parse(Spaces.collapsed(line.text()));
      if (day != null || ++lines == MOST_LINES) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    for (String attribute : List.of("datetime", "content")) {
      LocalDate day = Days.parse(element.attr(attribute));
      if (day != null) {
        return day;
      }
    }
    return Days.parse(element.text());
  }

  private static @Nullable String address(
      String id, Document page, Map<String, String> metas, LinkedData data) {
    Element canonical = page.selectFirst("link[rel~=(?i)^canonical$][href]");
    String linked = canonical == null ? "" : canonical.absUrl("href");
    String said = null;
    for (String candidate : new String[] {linked, metas.get("og:url"), data.address(), id}) {
      String address = candidate == null ? null : Addresses.web(candidate);
      // Some sites call their front page the address of each of their pages.
      if (address != null && !Addresses.path(address).isEmpty()) {
        return address;
      }
      said = said == null ? address : said;
    }
    return said;
  }

  /** What the meta elements say, by their property, name, itemprop and http-equiv in lower case; the first one counts. */
  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content");
      if (!content.isBlank()) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
          metas.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return metas;
  }

  /** The first text that says something, on one line. Some sites escape their data twice. */
  private static @Nullable String first(@Nullable String... texts) {
    for (String text : texts) {
      String line = text == null ? "" : Spaces.collapsed(Parser.unescapeEntities(text, false));
      if (!line.isEmpty() && line.length() <= LONGEST) {
        return line;
      }
    }
    return null;
  }
}
