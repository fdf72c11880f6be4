package dev.upfront.app;

import dev.upfront.intake.Article;
import dev.upfront.intake.IntakeException;
import dev.upfront.intake.archive.Television;
import dev.upfront.intake.archive.WebArchive;
import dev.upfront.intake.web.Reason;
import dev.upfront.ledger.Bookmarks;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.Recording;
import dev.upfront.reading.Mistake;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Takes web archives in. How far it came is noted in the ledger every {@value #RECORDS_BETWEEN_NOTES} records and only up
 * to what was recorded, so a process that ends goes on there; what it reads twice is known the second time.
 */
final class ArchiveIntake {
  private static final int RECORDS_BETWEEN_NOTES = 500;

  private final Ledger ledger;
  private final Reader reader;
  private final Streams streams;
  private final Additions additions;
  private final boolean dryRun;
  private final boolean json;

  ArchiveIntake(
      Ledger ledger,
      Reader reader,
      Streams streams,
      Additions additions,
      boolean dryRun,
      boolean json) {
    this.ledger = ledger;
    this.reader = reader;
    this.streams = streams;
    this.additions = additions;
    this.dryRun = dryRun;
    this.json = json;
  }

  /** Takes one in; false where not all of it could be read, which is then told. */
  boolean take(String name) {
    try {
      Path file = Path.of(name);
      if (Files.notExists(file)) {
        streams.complain(name + " does not exist: check the name");
        return false;
      }
      return take(file);
    } catch (InvalidPathException e) {
      streams.complain(name + " is no name of a file: check the name");
      return false;
    } catch (IOException e) {
      streams.complain(name
          + " is no web archive, or cannot be read: fetch it again; what could be read is added");
      return false;
    }
  }

  private boolean take(Path file) throws IOException {
    Bookmarks bookmarks = ledger.bookmarks();
    String key = file.toAbsolutePath().normalize().toString();
    String beginning = WebArchive.beginning(file);
    long from = dryRun ? 0 : bookmarks.position(key, beginning);
    if (from > Files.size(file)) {
      from = 0;
    }
    try (WebArchive archive = WebArchive.open(file, from);
        Printing printing = Printing.ofBytes(streams, archive.length(), json)) {
      Records records = new Records(file, archive);
      InOrder.each(records, Runtime.getRuntime().availableProcessors(), this::read, found -> {
        printing.reached(found.position());
        // All records before this one are dealt with.
        if (!dryRun && found.number() % RECORDS_BETWEEN_NOTES == 0) {
          bookmarks.keep(key, beginning, found.position());
        }
        return printing.take(record(found));
      });
      if (records.failure != null) {
        throw records.failure;
      }
    }
    if (!dryRun) {
      bookmarks.forget(key);
    }
    return true;
  }

  /** A record of an archive, the page in it, if any, and what was read in that. */
  private record Found(
      long number,
      long position,
      WebArchive.@Nullable Capture page,
      @Nullable Reason reason,
      @Nullable Reading reading,
      @Nullable String mistake) {

    Found notTaken(Reason why) {
      return new Found(number, position, null, why, null, null);
    }
  }

  /** The records one by one. */
  private static final class Records implements Iterator<Found> {
    private final Path file;
    private final WebArchive archive;
    private long number;
    private @Nullable Found next;

    /** Where the disk fails it ends, so that what comes before is taken; then this says why. */
    private @Nullable IOException failure;

    Records(Path file, WebArchive archive) {
      this.file = file;
      this.archive = archive;
    }

    @Override
    public boolean hasNext() {
      try {
        if (next == null && failure == null && archive.next()) {
          next = archive
              .damage()
              .map(this::damaged)
              .orElseGet(() -> new Found(
                  number++, archive.position(), archive.page().orElse(null), null, null, null));
        }
      } catch (IOException e) {
        failure = e;
      }
      return next != null;
    }

    private Found damaged(WebArchive.Damage damage) {
      return new Found(
          number++, damage.from(), null, Reason.DAMAGED, null, damage.told(file.toString()));
    }

    @Override
    public Found next() {
      if (next == null && !hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Found found = next;
      next = null;
      return found;
    }
  }

  private Found read(Found found) {
    WebArchive.Capture page = found.page();
    if (page == null) {
      return found;
    }
    return switch (Television.judge(page.body())) {
      case OTHER_LANGUAGE -> found.notTaken(Reason.OTHER_LANGUAGE);
      case OTHER_TOPIC -> found.notTaken(Reason.OTHER_TOPIC);
      case ABOUT_IT -> article(found, page);
    };
  }

  private Found article(Found found, WebArchive.Capture page) {
    try {
      Reading reading = reader.read(page.article());
      return new Found(found.number(), found.position(), null, null, reading, null);
    } catch (IntakeException e) {
      return found.notTaken(Reason.NO_ARTICLE);
    } catch (RuntimeException | StackOverflowError e) {
      // One article that trips the reader must not take the others with it.
      return new Found(
          found.number(),
          found.position(),
          null,
          null,
          null,
          Mistake.told(page.address().toString(), e));
    }
  }

  private ReadCommand.Outcome record(Found found) {
    if (found.reason() != null) {
      additions.countNothing(found.reason());
    }
    if (found.mistake() != null) {
      if (found.reason() == null) {
        additions.countUnreadable();
      }
      return new ReadCommand.Outcome("", found.mistake());
    }
    if (found.reading() == null) {
      return new ReadCommand.Outcome("", null);
    }
    Recording recording = dryRun ? ledger.foresee(found.reading()) : ledger.record(found.reading());
    additions.count(recording);
    Article article = found.reading().article();
    return new ReadCommand.Outcome(json ? Additions.line(article, recording) + "\n" : "", null);
  }
}
