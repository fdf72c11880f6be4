package dev.upfront.web;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sends what was rendered: only its tag where the reader has it already, deflated where the reader can inflate. */
final class Delivery {
  private Delivery() {}

  /**
   * Sends an answer.
   *
   * @param keep how long it may be kept, as a value of Cache-Control
   */
  static void send(Context context, Rendered rendered, String keep) {
    context.header("Cache-Control", keep);
    context.header("Vary", "Accept-Encoding");
    if (rendered.status() == 200) {
      context.header("ETag", rendered.tag());
      if (isKnown(context.header("If-None-Match"), rendered.tag())) {
        context.status(304);
        return;
      }
    }
    context.status(rendered.status());
    context.contentType(rendered.type());
    byte[] deflated = rendered.deflated();
    if (deflated != null && takesGzip(context.header("Accept-Encoding"))) {
      context.header("Content-Encoding", "gzip");
      context.result(deflated);
    } else {
      context.result(rendered.body());
    }
  }

  private static boolean isKnown(@Nullable String known, String tag) {
    if (known == null) {
      return false;
    }
    for (String one : known.split(",")) {
      String stripped = one.strip();
      String weak = stripped.startsWith("W/") ? stripped : "W/" + stripped;
      if (stripped.equals("*") || weak.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesGzip(@Nullable String accepted) {
    if (accepted == null) {
      return false;
    }
    for (String one : accepted.toLowerCase(Locale.ROOT).split(",")) {
      String coding = one.strip();
      if (coding.startsWith("gzip")) {
        return !coding.replace(" ", "").matches("gzip;q=0(\\.0{0,3})?");
      }
    }
    return false;
  }
}
