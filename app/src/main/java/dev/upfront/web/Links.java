package dev.upfront.web;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.ledger.RecordedClaim;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the site's pages. Each carries the day as of which it is asked, so that a reader who went back in time
 * stays there.
 *
 * @param asOf the day, null for the present
 */
record Links(@Nullable LocalDate asOf) {
  /** Stands before a title that words alone cannot tell, as "???". */
  private static final char VERBATIM = '~';

  String home() {
    return "/" + day("?");
  }

  String series(String title) {
    return "/series/" + encoded(slug(title)) + day("?");
  }

  String season(String title, int season) {
    return "/series/" + encoded(slug(title)) + "/" + season + day("?");
  }

  /** A page of a series as a whole, or of a season of it; 0 is no season. */
  String of(String title, int season) {
    return season == 0 ? series(title) : season(title, season);
  }

  String outlet(String name) {
    return "/outlet?name=" + encoded(name) + day("&");
  }

  String person(String name) {
    return "/person/" + encoded(slug(name)) + day("?");
  }

  /** The picture of a season that is shown where somebody links to it. */
  String picture(String title, int season) {
    return "/series/" + encoded(slug(title)) + "/" + season + "/picture.png" + day("?");
  }

  /** A month of the calendar, written as in "2023-08". */
  String month(YearMonth month) {
    return "/calendar?month=" + month + day("&");
  }

  String calendar() {
    return "/calendar" + day("?");
  }

  String outlets() {
    return "/outlets" + day("?");
  }

  String search() {
    return "/search";
  }

  String article(String address, int version) {
    return "/article?at=" + encoded(address) + "&version=" + version + day("&");
  }

  /** The claims about a season for programs. */
  String claims(String series, int season) {
    return Api.ROOT + "/claims?series=" + encoded(slug(series)) + "&season=" + season + day("&");
  }

  /** The article of a claim, at its quote. */
  String quote(RecordedClaim claim) {
    return article(claim.article().address(), claim.article().version())
        + "#"
        + anchor(claim.claim().evidence().start());
  }

  /** The name of the place in an article's page where the quote that begins there stands. */
  static String anchor(int start) {
    return "q" + start;
  }

  private String day(String sign) {
    return asOf == null ? "" : sign + "as-of=" + asOf;
  }

  /** A title in an address: its words in lower case, as "the-last-of-us". */
  static String slug(String title) {
    StringBuilder slug = new StringBuilder(title.length());
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    plain.replace("&", " and ").codePoints().forEach(point -> {
      if (Character.isLetterOrDigit(point)) {
        slug.appendCodePoint(point);
      } else if (Character.getType(point) != Character.NON_SPACING_MARK
          && point != '\''
          && point != '’'
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    });
    if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    boolean same = !slug.isEmpty()
        && Catalogue.titleKey(title(slug.toString())).equals(Catalogue.titleKey(title));
    return same ? slug.toString() : VERBATIM + title;
  }

  /** A title that has the slug. */
  static String title(String slug) {
    return !slug.isEmpty() && slug.charAt(0) == VERBATIM
        ? slug.substring(1)
        : slug.replace('-', ' ');
  }

  /** Where an article stands on the web, null where its address is no web address. */
  static @Nullable String outside(String address) {
    return address.startsWith("https://") || address.startsWith("http://") ? address : null;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
