package dev.upfront.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD, the data that pages carry for search engines. Broken
 * data say nothing.
 *
 * @param headline the article's title, null where not said
 * @param published when it was published, as written, null where not said
 * @param publisher the name of who published it, null where not said
 * @param address the page's address, as written, null where not said
 * @param authors the names of who wrote it, none where not said
 * @param language its language, as written, null where not said
 */
record LinkedData(
    @Nullable String headline,
    @Nullable String published,
    @Nullable String publisher,
    @Nullable String address,
    List<String> authors,
    @Nullable String language) {

  private static final LinkedData NONE = new LinkedData(null, null, null, null, List.of(), null);
  private static final int MOST_AUTHORS = 10;
  private static final int LONGEST_SCRIPT = 1_000_000;
  private static final int MOST_OBJECTS = 10_000;

  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("(?:\\w*Article|\\w*Posting|Report|Review|\\w*Blog|WebPage)");
  private static final Pattern PAGE_TYPE = Pattern.compile("\\w*Blog|WebPage");

  /** Forgives what sites commonly get wrong. */
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
      .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
      .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
      .build();

  static LinkedData of(Document page) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      String data = script.data();
      if (data.length() <= LONGEST_SCRIPT) {
        collect(data, objects);
      }
    }
    JsonNode article = article(objects);
    if (article == null) {
      return NONE;
    }
    String headline = text(article, "headline");
    return new LinkedData(
        headline != null ? headline : text(article, "name"),
        text(article, "datePublished"),
        publisher(article, objects),
        address(article),
        authors(article, objects),
        text(article, "inLanguage"));
  }

  /** All objects of a script, those of lists and of graphs too, outer ones first. */
  private static void collect(String data, List<JsonNode> objects) {
    JsonNode root;
    try {
      root = JSON.readTree(data);
    } catch (JacksonException e) {
      return;
    }
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        objects.add(node);
      }
      for (JsonNode child : node) {
        if (child.isContainer()) {
          open.addLast(child);
        }
      }
    }
  }

  /** The first article; else the first page that says its day. */
  private static @Nullable JsonNode article(List<JsonNode> objects) {
    JsonNode page = null;
    for (JsonNode object : objects) {
      String type = type(object);
      if (!ARTICLE_TYPE.matcher(type).matches()) {
        continue;
      }
      if (!PAGE_TYPE.matcher(type).matches()) {
        return object;
      }
      if (page == null && object.has("datePublished")) {
        page = object;
      }
    }
    return page;
  }

  private static String type(JsonNode object) {
    JsonNode type = object.path("@type");
    JsonNode first = type.isArray() && !type.isEmpty() ? type.get(0) : type;
    return first.isString() ? first.stringValue() : "";
  }

  private static @Nullable String publisher(JsonNode article, List<JsonNode> objects) {
    JsonNode publisher = article.path("publisher");
    return name(
        publisher.isArray() && !publisher.isEmpty() ? publisher.get(0) : publisher, objects);
  }

  private static List<String> authors(JsonNode article, List<JsonNode> objects) {
    JsonNode author = article.has("author") ? article.path("author") : article.path("creator");
    List<String> names = new ArrayList<>();
    for (JsonNode each : author.isArray() ? author : List.of(author)) {
      String name = names.size() < MOST_AUTHORS ? name(each, objects) : null;
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Somebody's name, looked up where the article only points at them. */
  private static @Nullable String name(JsonNode somebody, List<JsonNode> objects) {
    if (somebody.isString()) {
      return somebody.stringValue();
    }
    String name = text(somebody, "name");
    String reference = text(somebody, "@id");
    if (name != null || reference == null) {
      return name;
    }
    for (JsonNode object : objects) {
      if (reference.equals(text(object, "@id")) && text(object, "name") != null) {
        return text(object, "name");
      }
    }
    return null;
  }

  private static @Nullable String address(JsonNode article) {
    String url = text(article, "url");
    if (url != null) {
      return url;
    }
    JsonNode page = article.path("mainEntityOfPage");
    return page.isString() ? page.stringValue() : text(page, "@id");
  }

  private static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
  }
}
