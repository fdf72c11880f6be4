package dev.upfront.intake.web;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Fetches pages and takes the articles from them. Pages that are copies for phones (AMP) or that name another address
 * as their own lead to one article at one address: the canonical one. A page is believed about an address of its own
 * site; one of another site is looked at first, as anybody can claim to be somebody else's page.
 */
public final class Pages {
  private static final int HEAD = 4096;
  private static final Pattern AMP =
      Pattern.compile("(?i)<html\\b[^>]{0,500}?\\s(?:amp|amp4ads|⚡)(?:[\\s=>])");

  private final Fetcher web;
  private final Function<URI, Validators> known;

  /**
   * Pages of the web.
   *
   * @param known what an address was last given with
   */
  public Pages(Fetcher web, Function<URI, Validators> known) {
    this.web = web;
    this.known = known;
  }

  /** Takes the article at an address. */
  public Brought take(URI address) throws InterruptedException {
    Fetched fetched = web.fetch(address, Wanted.PAGE, known);
    Brought brought = brought(fetched);
    if (!(fetched instanceof Fetched.Page page) || !(brought instanceof Brought.Taken taken)) {
      return brought;
    }
    URI own = own(taken);
    if (own.equals(page.address()) || WebAddress.isSameSite(own, page.address()) && !isAmp(page)) {
      return at(own, taken);
    }
    return switch (brought(web.fetch(own, Wanted.PAGE, known))) {
      case Brought.Taken original when own(original).equals(own) -> at(own, original);
      case Brought.Known same -> same;
      // What it points at is not there for us, or does not agree; then the copy stands for itself.
      case Brought.Taken other -> at(standIn(own, page.address()), taken);
      case Brought.Nothing nothing -> at(standIn(own, page.address()), taken);
    };
  }

  private static URI standIn(URI own, URI at) {
    return WebAddress.isSameSite(own, at) ? own : at;
  }

  private static Brought brought(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Unchanged unchanged -> new Brought.Known(unchanged.address());
      case Fetched.Nothing nothing -> new Brought.Nothing(nothing.reason(), nothing.message());
      case Fetched.Page page -> {
        try {
          String id = page.address().toString();
          Article article = page.mediaType().endsWith("html")
              ? Articles.readPage(id, page.body(), page.charset())
              : Articles.read(id, page.body());
          yield new Brought.Taken(article, page.address(), page.validators());
        } catch (IntakeException e) {
          yield new Brought.Nothing(Reason.NO_ARTICLE, String.valueOf(e.getMessage()));
        }
      }
    };
  }

  /** The address that an article calls its own, else the one where it stands. */
  private static URI own(Brought.Taken taken) {
    String said = taken.article().address();
    return Objects.requireNonNullElse(said == null ? null : WebAddress.parse(said), taken.at());
  }

  private static Brought at(URI address, Brought.Taken taken) {
    return new Brought.Taken(
        taken.article().at(address.toString()), taken.at(), taken.validators());
  }

  private static boolean isAmp(Fetched.Page page) {
    byte[] body = page.body();
    String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.UTF_8);
    return AMP.matcher(head).find();
  }
}
