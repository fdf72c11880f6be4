package dev.upfront.app;

import dev.upfront.intake.Article;
import dev.upfront.intake.feed.Entry;
import dev.upfront.intake.feed.Following;
import dev.upfront.intake.feed.Poller;
import dev.upfront.intake.web.Brought;
import dev.upfront.intake.web.Fetcher;
import dev.upfront.intake.web.Pages;
import dev.upfront.intake.web.Reason;
import dev.upfront.intake.web.Validators;
import dev.upfront.intake.web.Visit;
import dev.upfront.intake.web.WebAddress;
import dev.upfront.ledger.Bookmarks;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerException;
import dev.upfront.ledger.Recording;
import dev.upfront.reading.Mistake;
import dev.upfront.reading.Reading;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Asks feeds and takes in what they tell of. An article is recorded before it is noted that it was, and that before the
 * feed is noted as done: whenever a process ends, what is missing is asked for again.
 */
final class Round {
  /** After so many in a row that nobody answers for, the rest of a feed waits for another round. */
  private static final int MOST_SILENT = 5;

  private final Ledger ledger;
  private final Bookmarks bookmarks;
  private final Function<Article, Reading> reader;
  private final Pages pages;
  private final Poller poller;
  private final Additions additions;
  private final Consumer<String> complaints;

  /**
   * Ready to ask.
   *
   * @param reader reads articles; whatever it trips over is told, and the others go on
   * @param additions counts what is taken in; guarded by itself, as feeds are asked on several threads
   * @param complaints takes a line for each article that was not to be had
   */
  Round(
      Ledger ledger,
      Fetcher web,
      Function<Article, Reading> reader,
      InstantSource clock,
      RandomGenerator random,
      Additions additions,
      Consumer<String> complaints) {
    this.ledger = ledger;
    this.bookmarks = ledger.bookmarks();
    this.reader = reader;
    this.pages =
        new Pages(web, at -> bookmarks.visit(at).map(Visit::validators).orElse(Validators.NONE));
    this.poller = new Poller(web, clock, random);
    this.additions = additions;
    this.complaints = complaints;
  }

  /** Asks one feed, takes in its articles, and notes and tells how it fares. */
  Following take(Following following) throws InterruptedException {
    Following after = switch (poller.poll(following)) {
      case Poller.Poll.Same same -> same.following();
      case Poller.Poll.Failed failed -> failed.following();
      case Poller.Poll.News news -> take(news);
    };
    if (!after.address().equals(following.address())) {
      bookmarks.unfollow(following.address());
    }
    bookmarks.keep(after);
    return after;
  }

  private Following take(Poller.Poll.News news) throws InterruptedException {
    // A feed that tells of an article twice is believed the first time.
    Map<URI, Entry> entries = new LinkedHashMap<>();
    news.feed().entries().forEach(entry -> entries.putIfAbsent(entry.address(), entry));
    int taken = 0;
    int silent = 0;
    boolean all = true;
    for (Entry entry : entries.values()) {
      if (isKnown(entry)) {
        continue;
      }
      if (silent == MOST_SILENT) {
        return news.done(taken, false);
      }
      Brought brought;
      @Nullable Reading reading;
      try {
        brought = bring(entry, news);
        reading = brought instanceof Brought.Taken page ? reader.apply(page.article()) : null;
      } catch (LedgerException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        // One article that trips the reader must not take the others with it.
        count(Additions::countUnreadable);
        complaints.accept(Mistake.told(entry.address().toString(), e));
        silent = 0;
        continue;
      }
      switch (brought) {
        case Brought.Taken page -> {
          taken += record(page, Objects.requireNonNull(reading), entry) ? 1 : 0;
          silent = 0;
        }
        case Brought.Known page -> {
          count(additions -> additions.countKnown());
          bookmarks.keep(new Visit(entry.address(), validators(entry.address()), entry.stamp()));
          silent = 0;
        }
        case Brought.Nothing nothing -> {
          count(additions -> additions.countNothing(nothing.reason()));
          complaints.accept(nothing.message());
          if (isFinal(nothing.reason())) {
            bookmarks.keep(new Visit(entry.address(), Validators.NONE, entry.stamp()));
            silent = 0;
          } else {
            all = false;
            silent++;
          }
        }
      }
    }
    return news.done(taken, all);
  }

  private boolean isKnown(Entry entry) {
    return bookmarks
        .visit(entry.address())
        .filter(visit -> entry.stamp().equals(visit.stamp()))
        .isPresent();
  }

  private Validators validators(URI address) {
    return bookmarks.visit(address).map(Visit::validators).orElse(Validators.NONE);
  }

  /** The feed's own text where it is the whole article, which a feed can only say of its own site; else the page. */
  private Brought bring(Entry entry, Poller.Poll.News news) throws InterruptedException {
    if (WebAddress.isSameSite(entry.address(), news.following().address())) {
      Optional<Article> whole = entry.whole(news.feed().title());
      if (whole.isPresent()) {
        return new Brought.Taken(whole.get(), entry.address(), Validators.NONE);
      }
    }
    return pages.take(entry.address());
  }

  /** Whether it was new or edited. */
  private boolean record(Brought.Taken page, Reading reading, Entry entry) {
    Recording recording = ledger.record(reading);
    count(additions -> additions.count(recording));
    boolean isThere = page.at().equals(entry.address());
    if (!isThere) {
      bookmarks.keep(new Visit(page.at(), page.validators(), null));
    }
    bookmarks.keep(
        new Visit(entry.address(), isThere ? page.validators() : Validators.NONE, entry.stamp()));
    return !(recording instanceof Recording.Known);
  }

  private void count(Consumer<Additions> counting) {
    synchronized (additions) {
      counting.accept(additions);
    }
  }

  /** Whether asking again brings nothing before the feed says that the article changed. */
  private static boolean isFinal(@Nullable Reason reason) {
    return reason == Reason.NOT_THERE
        || reason == Reason.REFUSED
        || reason != null && reason.isTurnedDown();
  }
}
