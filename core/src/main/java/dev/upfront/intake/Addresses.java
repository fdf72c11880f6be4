package dev.upfront.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses on the web, checked by their form alone. */
final class Addresses {
  private static final int LONGEST = 2000;

  private Addresses() {}

  /** The address without its fragment, or null where the text is none on the web. */
  static @Nullable String web(String text) {
    String stripped = text.strip();
    int fragment = stripped.indexOf('#');
    String address = fragment < 0 ? stripped : stripped.substring(0, fragment);
    URI uri = uri(address);
    return uri == null ? null : address;
  }

  /** Where the address leads below its host: "" for the front page and for no address. */
  static String path(@Nullable String address) {
    URI uri = address == null ? null : uri(address);
    String path = uri == null ? null : uri.getPath();
    return path == null || path.equals("/") ? "" : path;
  }

  /** The host in lower case without www, "" for no address. */
  static String host(@Nullable String address) {
    URI uri = address == null ? null : uri(address);
    String host = uri == null ? null : uri.getHost();
    if (host == null) {
      return "";
    }
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  private static @Nullable URI uri(String address) {
    if (address.length() > LONGEST || !address.regionMatches(true, 0, "http", 0, 4)) {
      return null;
    }
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme();
      boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return isWeb && uri.getHost() != null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
