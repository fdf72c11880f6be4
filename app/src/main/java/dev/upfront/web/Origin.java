package dev.upfront.web;

import io.javalin.http.Context;
import java.util.regex.Pattern;

/** Where the site is, for links that leave it: in feeds, calendars and pictures. Without a slash at the end. */
final class Origin {
  /** What a Host header may hold; anything else is not repeated. */
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}(:[0-9]{1,5})?");

  private final Settings settings;
  private volatile int port;

  Origin(Settings settings) {
    this.settings = settings;
    this.port = settings.port();
  }

  /** Tells which port it is where any would do. */
  void listensOn(int free) {
    port = free;
  }

  /** Where the asker finds the site. For answers that nobody else is given. */
  String asked(Context context) {
    String host = context.host();
    return settings.publicAddress() == null
            && host != null
            && HOST.matcher(host).matches()
        ? "http://" + host
        : own();
  }

  /** Where the site says that it is. The same for all, so that it may stand in pages which are kept for others. */
  String own() {
    String address = settings.publicAddress();
    return address == null ? "http://" + settings.host() + ":" + port : address;
  }
}
