package dev.upfront.intake.feed;

import dev.upfront.intake.web.Fetched;
import dev.upfront.intake.web.Fetcher;
import dev.upfront.intake.web.Validators;
import dev.upfront.intake.web.Wanted;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Asks feeds that are followed. Threads may share one. */
public final class Poller {
  private static final int MOST_PARTS = 50;

  private final Fetcher web;
  private final InstantSource clock;
  private final Schedule schedule;

  /**
   * Ready to ask.
   *
   * @param random jitters when feeds are asked next
   */
  public Poller(Fetcher web, InstantSource clock, RandomGenerator random) {
    this.web = web;
    this.clock = clock;
    this.schedule = new Schedule(random);
  }

  /** What came of asking a feed. */
  public sealed interface Poll {

    /**
     * It told of articles; when what it told of was dealt with, {@link #done} says how the feed fares from then on.
     *
     * @param following how it fared before, at the address where it was found
     * @param pause how long to leave it alone
     */
    record News(Following following, Feed feed, Validators validators, Duration pause, Instant at)
        implements Poll {

      /**
       * How the feed fares.
       *
       * @param taken how many articles were taken from it
       * @param all whether all of them were dealt with; else it is asked for all of them again
       */
      public Following done(int taken, boolean all) {
        return following.answered(
            at, feed.title(), all ? validators : Validators.NONE, pause, taken);
      }
    }

    /** Nothing new. */
    record Same(Following following) implements Poll {}

    /** It failed; its {@code trouble} says why. */
    record Failed(Following following) implements Poll {}
  }

  /** Asks a feed, whether it is due or not. */
  public Poll poll(Following following) throws InterruptedException {
    Fetched fetched = web.fetch(
        following.address(),
        Wanted.FEED,
        at -> at.equals(following.address()) ? following.validators() : Validators.NONE);
    Instant now = clock.instant();
    return switch (fetched) {
      case Fetched.Nothing nothing ->
        failed(following, now, nothing.message(), nothing.gone(), nothing.retryAfter());
      case Fetched.Unchanged unchanged
      when following.validators().isEmpty() ->
        failed(
            following,
            now,
            unchanged.address() + " says that nothing changed, to whom it never told anything:"
                + " tell its site",
            false,
            null);
      case Fetched.Unchanged unchanged ->
        new Poll.Same(following.answered(
            now, "", following.validators(), schedule.afterAnswer(null, unchanged.freshFor()), 0));
      case Fetched.Page page -> {
        try {
          Feed feed = whole(Feeds.read(page));
          Following found = page.movedForGood() ? following.movedTo(page.address()) : following;
          yield new Poll.News(
              found, feed, page.validators(), schedule.afterAnswer(feed, page.freshFor()), now);
        } catch (FeedException e) {
          yield failed(following, now, page.address() + " " + e.getMessage(), false, null);
        }
      }
    };
  }

  private Poll failed(
      Following following,
      Instant now,
      String why,
      boolean forGood,
      @Nullable Duration retryAfter) {
    Duration wait = schedule.afterFailure(following.failures() + 1, retryAfter);
    return new Poll.Failed(following.failed(now, why, forGood, wait));
  }

  /** With the entries of the sitemaps that it is made of; those that cannot be had are left out. */
  private Feed whole(Feed feed) throws InterruptedException {
    if (feed.parts().isEmpty()) {
      return feed;
    }
    List<Entry> entries = new ArrayList<>(feed.entries());
    String title = feed.title();
    for (URI part : feed.parts().subList(0, Math.min(MOST_PARTS, feed.parts().size()))) {
      if (web.fetch(part, Wanted.FEED, at -> Validators.NONE) instanceof Fetched.Page page) {
        try {
          Feed read = Feeds.read(page);
          entries.addAll(read.entries());
          title = title.isEmpty() ? read.title() : title;
        } catch (FeedException e) {
          // The others are no worse for it.
        }
      }
    }
    return new Feed(title, entries, List.of(), feed.every());
  }
}
