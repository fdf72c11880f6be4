package dev.upfront.intake.feed;

import dev.upfront.intake.web.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is followed, and how it fares.
 *
 * @param address where it is asked for
 * @param title its own, else its address
 * @param addedAt when it was first followed
 * @param validators what its last answer can be asked after with
 * @param polledAt when it was last asked, null where never
 * @param answeredAt when it last answered as a feed should, null where never
 * @param nextAt when it is to be asked next
 * @param failures how often it failed since it last answered
 * @param trouble why it failed last, null where it answers
 * @param gone whether its server says that it is gone for good; it is asked no more
 * @param articles how many articles were taken from it
 */
public record Following(
    URI address,
    String title,
    Instant addedAt,
    Validators validators,
    @Nullable Instant polledAt,
    @Nullable Instant answeredAt,
    Instant nextAt,
    int failures,
    @Nullable String trouble,
    boolean gone,
    int articles) {

  /** A feed that nobody has asked yet. */
  public static Following begin(URI address, String title, Instant now) {
    return new Following(
        address,
        title.isEmpty() ? address.toString() : title,
        now,
        Validators.NONE,
        null,
        null,
        now,
        0,
        null,
        false,
        0);
  }

  /** Whether it is time to ask. */
  public boolean isDue(Instant now) {
    return !gone && !nextAt.isAfter(now);
  }

  /**
   * After it answered.
   *
   * @param said its title as it says itself now, "" where it does not
   * @param asked what to ask with next time
   * @param taken how many articles were taken
   */
  public Following answered(Instant now, String said, Validators asked, Duration wait, int taken) {
    return new Following(
        address,
        said.isEmpty() ? title : said,
        addedAt,
        asked,
        now,
        now,
        now.plus(wait),
        0,
        null,
        false,
        articles + taken);
  }

  /** After it did not. */
  public Following failed(Instant now, String why, boolean forGood, Duration wait) {
    return new Following(
        address,
        title,
        addedAt,
        validators,
        now,
        answeredAt,
        now.plus(wait),
        failures + 1,
        why,
        forGood,
        articles);
  }

  /** The same at another address. */
  public Following movedTo(URI newAddress) {
    return new Following(
        newAddress,
        title,
        addedAt,
        Validators.NONE,
        polledAt,
        answeredAt,
        nextAt,
        failures,
        trouble,
        gone,
        articles);
  }
}
