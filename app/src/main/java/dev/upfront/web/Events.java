package dev.upfront.web;

import io.javalin.http.Context;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says in the journal what happens. Tokens and bodies are left out; what was searched for stands in the address. */
final class Events {
  private static final int LONGEST = 2_000;

  private final Journal journal;
  private final InstantSource clock;

  Events(Journal journal, InstantSource clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A request that was answered.
   *
   * @param route the pattern of its path, as {@code /series/{series}}
   */
  void answered(Context context, String route, double millis) {
    ObjectNode event = event("request", context);
    event.put("route", route);
    event.put("status", context.statusCode());
    event.put("millis", Math.round(millis * 10) / 10.0);
    event.put("from", context.ip());
    event.put("agent", cut(context.userAgent()));
    journal.request(event.toString());
  }

  /** A mistake of the program, with where it was made. */
  void mistake(Context context, Exception mistake) {
    tell(event("mistake", context), mistake);
  }

  /** The same while nobody asked: a page was to be made ahead of readers. */
  void mistake(String path, Exception mistake) {
    tell(event("mistake").put("path", path), mistake);
  }

  private void tell(ObjectNode event, Exception mistake) {
    StringWriter stack = new StringWriter();
    mistake.printStackTrace(new PrintWriter(stack));
    event.put("stack", stack.toString());
    journal.mistake(event.toString());
  }

  private ObjectNode event(String name, Context context) {
    String query = context.queryString();
    return event(name)
        .put("method", context.method().name())
        .put("path", cut(query == null ? context.path() : context.path() + "?" + query));
  }

  private ObjectNode event(String name) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("at", clock.instant().toString())
        .put("event", name);
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
