package dev.upfront.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article, in what its page says of itself, else in the line that shows it. */
final class Authors {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_BYLINE = 150;
  private static final int MOST_WORDS = 5;
  private static final int MOST_NAMES = 10;

  private static final List<String> METAS = List.of(
      "author",
      "article:author",
      "parsely-author",
      "sailthru.author",
      "dc.creator",
      "dcterms.creator",
      "byl",
      "article.author",
      "cxenseparse:author");

  private static final List<String> PLACES = List.of(
      "[itemprop~=(?i)^author$] [itemprop=name]",
      "[itemprop~=(?i)^author$]",
      "[rel~=(?i)^author$]",
      "article [class~=(?i)(^|[ _-])byline([ _-]|$)], article [class~=(?i)(^|[ _-])author(-?name)?([ _]|$)]",
      "[class~=(?i)(^|[ _-])byline([ _-]|$)]",
      "[class~=(?i)(^|[ _-])author(-?name)?([ _]|$)]");

  private static final Pattern BEFORE = Pattern.compile(
      "(?i)^(?:(?:written|posted|reported|words|published|story) )?(?:by|author|writer)\\b[ :]{0,3}");
  private static final Pattern BETWEEN = Pattern.compile("(?i),| and | & | with |;|/");

  /** What stands behind a name: a job, a place, a time. */
  private static final Pattern BEHIND = Pattern.compile(
      "(?i)[|•·(–—@]| - | \\d| (?:on|in|at|for|from|published|posted|updated|contributor|correspondent"
          + "|editor|reporter|writer|staff|follow|last)\\b");

  private static final Pattern NO_NAME = Pattern.compile(
      "(?i).*(?:https?:|www\\.|\\.com|[@\\d]"
          + "|\\b(?:staff|admin|editor|editors|reporter|writer|correspondent|contributor|team|desk|newsroom|associated|press"
          + "|reuters|news|service|agency|post|times|media|follow|share|published|updated|minutes|read)\\b).*");

  private Authors() {}

  /**
   * Names parted by commas, null where the page names nobody.
   *
   * @param outlet who published it: no author, though pages say so
   */
  static @Nullable String of(
      Document page, Map<String, String> metas, LinkedData data, @Nullable String outlet) {
    List<List<String>> said = new ArrayList<>();
    said.add(data.authors());
    METAS.forEach(name -> said.add(metas.containsKey(name) ? List.of(metas.get(name)) : List.of()));
    for (List<String> texts : said) {
      String names = names(texts, outlet);
      if (names != null) {
        return names;
      }
    }
    for (String place : PLACES) {
      Element shown = page.selectFirst(place);
      String text = shown == null ? "" : Spaces.collapsed(shown.text());
      String names = text.length() > LONGEST_BYLINE ? null : names(List.of(text), outlet);
      if (names != null) {
        return names;
      }
    }
    return null;
  }

  private static @Nullable String names(List<String> texts, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>();
    for (String text : texts) {
      String line = BEFORE.matcher(Spaces.collapsed(text)).replaceFirst("");
      for (String part : BETWEEN.split(line, MOST_NAMES)) {
        String name = BEHIND.split(part.strip(), 2)[0].strip();
        if (isName(name) && !name.equalsIgnoreCase(outlet)) {
          names.add(name.equals(name.toUpperCase(Locale.ROOT)) ? capitalized(name) : name);
        }
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static boolean isName(String text) {
    int words = text.isEmpty() ? 0 : text.split(" ", MOST_WORDS + 2).length;
    return words >= 2
        && words <= MOST_WORDS
        && text.length() <= LONGEST_NAME
        && Character.isUpperCase(text.codePointAt(0))
        && !NO_NAME.matcher(text).matches();
  }

  /** "RONI CARYN RABIN" as "Roni Caryn Rabin". */
  private static String capitalized(String name) {
    StringBuilder text = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || " -'’.".indexOf(text.charAt(i - 1)) >= 0) {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return text.toString();
  }
}
