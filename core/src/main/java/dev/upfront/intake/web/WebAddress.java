package dev.upfront.intake.web;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses on the web in one form, so that what leads to the same page is written the same. */
public final class WebAddress {
  private static final int LONGEST = 2000;
  private static final String NOT_IN_ADDRESSES = " \"<>\\^`{|}[]";

  /** Tell a site where a reader came from, and change nothing on the page. */
  private static final Set<String> TRACKING = Set.of(
      "fbclid", "gclid", "dclid", "msclkid", "yclid", "twclid", "mc_cid", "mc_eid", "igshid", "_ga",
      "ito", "ocid", "cmpid");

  private WebAddress() {}

  /** Whether a text opens as an address on the web does. */
  public static boolean looksLikeOne(String text) {
    String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /**
   * The address that a text means, null where it is none: scheme and host in lower case, no fragment, no default port,
   * no parameters that only track readers; characters that do not belong in an address are escaped.
   */
  public static @Nullable URI parse(String text) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST || !looksLikeOne(stripped)) {
      return null;
    }
    int fragment = stripped.indexOf('#');
    String whole = fragment < 0 ? stripped : stripped.substring(0, fragment);
    int hostStart = whole.indexOf("//") + 2;
    int hostEnd = hostStart;
    while (hostEnd < whole.length() && "/?\\".indexOf(whole.charAt(hostEnd)) < 0) {
      hostEnd++;
    }
    try {
      URI authority = new URI("x://" + ascii(whole.substring(hostStart, hostEnd)));
      // A name and password in an address is how one site passes itself off as another.
      if (authority.getHost() == null || authority.getUserInfo() != null) {
        return null;
      }
      String scheme = whole.substring(0, whole.indexOf(':')).toLowerCase(Locale.ROOT);
      String host = authority.getHost().toLowerCase(Locale.ROOT);
      int port = authority.getPort();
      boolean isDefault = port == -1 || port == (scheme.equals("http") ? 80 : 443);
      if (!isDefault && (port < 1 || port > 65_535) || isOddNumber(host)) {
        return null;
      }
      URI rest = new URI(scheme + "://" + host + (isDefault ? "" : ":" + port)
          + pathAndQuery(escaped(whole.substring(hostEnd))));
      return rest.normalize();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The address that a link on a page means, null where it leads to none on the web. */
  public static @Nullable URI resolve(URI page, String link) {
    String stripped = link.strip();
    URI whole = parse(stripped);
    if (whole != null || stripped.length() > LONGEST) {
      return whole;
    }
    try {
      // URI.resolve follows an older rule, by which a query alone would take the place of the file
      // name too.
      String relative = stripped.startsWith("?") ? page.getRawPath() + stripped : stripped;
      return parse(page.resolve(escaped(relative)).toString());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether two addresses belong to one owner: below the same name that can be registered, else on the same host. */
  public static boolean isSameSite(URI a, URI b) {
    return site(a).equals(site(b));
  }

  private static String site(URI address) {
    String host = address.getHost();
    String registered = EffectiveTldFinder.getAssignedDomain(host, true, false);
    return registered == null ? host + ":" + address.getPort() : registered;
  }

  /** Scheme, host and port: what one robots.txt speaks for. */
  static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  /** Whether it is an IPv4 address in a form that programs read differently: 0177.0.0.1, 2130706433, 0x7f.1. */
  private static boolean isOddNumber(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    boolean isNumber =
        last.startsWith("0x") || !last.isEmpty() && last.chars().allMatch(WebAddress::isDigit);
    if (!isNumber) {
      return false;
    }
    String[] parts = host.split("\\.", 5);
    return parts.length != 4 || !Arrays.stream(parts).allMatch(WebAddress::isByte);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isByte(String part) {
    return !part.isEmpty()
        && part.length() <= 3
        && part.chars().allMatch(WebAddress::isDigit)
        && (part.equals("0") || part.charAt(0) != '0')
        && Integer.parseInt(part) <= 255;
  }

  private static String ascii(String authority) {
    boolean isAscii = authority.chars().allMatch(c -> c < 128);
    if (isAscii) {
      return authority;
    }
    int colon = authority.lastIndexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    return IDN.toASCII(host) + (colon < 0 ? "" : authority.substring(colon));
  }

  private static String pathAndQuery(String rest) {
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    String kept = query < 0
        ? ""
        : Arrays.stream(rest.substring(query + 1).split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .collect(Collectors.joining("&"));
    return (path.isEmpty() ? "/" : path) + (kept.isEmpty() ? "" : "?" + kept);
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }

  /** With what browsers escape escaped: blanks, quotes, letters beyond ASCII, and a percent sign that escapes nothing. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xFF;
      boolean strayPercent = c == '%' && !(isHex(bytes, i + 1) && isHex(bytes, i + 2));
      if (c <= 0x20 || c >= 0x7F || NOT_IN_ADDRESSES.indexOf(c) >= 0 || strayPercent) {
        escaped.append(String.format(Locale.ROOT, "%%%02X", c));
      } else {
        escaped.append((char) c);
      }
    }
    return escaped.toString();
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
  }
}
