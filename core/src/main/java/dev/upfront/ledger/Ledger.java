package dev.upfront.ledger;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.reading.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * All claims ever recorded. Nothing is changed or deleted: an edited article is a new version beside the old one, and
 * claims that it no longer makes are marked as withdrawn from then on. So each question can be asked as of a day of
 * publication and as of an instant of recording.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open("jdbc:sqlite:upfront.db", InstantSource.system())) {
 *   ledger.record(reader.read(article));
 *   ledger.claims("Heartstopper", AsOf.day(LocalDate.of(2022, 11, 30)));
 * }
 * }</pre>
 *
 * <p>Each call is one transaction. Threads may share a ledger, and wait for each other; processes may share a database.
 * Every method throws {@link LedgerException} where the database fails, and has then done nothing.
 */
public final class Ledger implements AutoCloseable {
  private static final int PAGE = 100;

  private final Database database;
  private final DSLContext sql;
  private final InstantSource clock;

  /** Not a monitor: before JDK 24 a virtual thread that waits for one keeps its processor from others. */
  private final ReentrantLock turn = new ReentrantLock();

  private Ledger(Database database, InstantSource clock) {
    this.database = database;
    this.sql = database.sql();
    this.clock = clock;
  }

  /**
   * Opens a ledger, makes it where there is none, and brings an older one up to date.
   *
   * @param url {@code jdbc:sqlite:FILE}, or {@code jdbc:postgresql://HOST/DATABASE}, whose schema {@code upfront} is
   *     used unless the URL names another as {@code currentSchema}
   * @param clock tells when something is recorded
   * @throws LedgerException where it cannot be opened, is of a newer program, or is something else
   */
  public static Ledger open(String url, InstantSource clock) {
    return new Ledger(Database.open(Place.of(url), true), clock);
  }

  /**
   * Opens a ledger as {@link #open} does, and refuses where there is none: who only asks and mistypes a name should hear
   * of it.
   */
  public static Ledger openExisting(String url, InstantSource clock) {
    return new Ledger(Database.open(Place.of(url), false), clock);
  }

  /**
   * Records an article with its claims, now. It is known again by its canonical address; without one by the name of its
   * file, or by its text under whatever name. Where the same was recorded before, in any version, nothing changes; another
   * text at a known address is a new version, which withdraws what earlier ones claim and it does not, or less firmly.
   */
  public Recording record(Reading reading) {
    return record(reading, clock.instant());
  }

  /** Records an article as {@link #record(Reading)} does, at an instant of the past: to restore what was exported. */
  public Recording record(Reading reading, Instant at) {
    Identity identity = Identity.of(reading.article());
    return write(
        transaction -> new Recorder(transaction).record(reading, identity, Times.kept(at)));
  }

  /**
   * What recording an article would do, without doing it. Each is looked at by itself, as if those before it had not
   * been asked about.
   */
  public Recording foresee(Reading reading) {
    Identity identity = Identity.of(reading.article());
    AtomicReference<Recording> foreseen = new AtomicReference<>();
    try {
      write(transaction -> {
        foreseen.set(new Recorder(transaction).record(reading, identity, Times.kept(now())));
        throw new RolledBack();
      });
    } catch (RolledBack done) {
      // As intended: nothing of it stays.
    }
    return Objects.requireNonNull(foreseen.get());
  }

  /** Ends a transaction that was only meant to show what it would do. */
  private static final class RolledBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RolledBack() {
      super("rolled back", null, false, false);
    }
  }

  /** Where intake has got to. */
  public Bookmarks bookmarks() {
    return new Bookmarks(this);
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * What was claimed of a series by a day and recorded by an instant, withdrawn claims too ({@link AsOf#sees} tells):
   * by day, address, version and place in the text, whatever the order in which articles were recorded.
   *
   * @param series a title, whatever its case, accents and punctuation; other titles that the catalogue knows lead to the
   *     same claims
   */
  public List<RecordedClaim> claims(String series, AsOf asOf) {
    return read(() -> new Questions(sql).claims(titles(sql).find(series).ids(), asOf));
  }

  /** All series that something was claimed of, by title. */
  public List<SeriesSummary> series() {
    return read(() -> titles(sql).all().stream().map(Titles.Known::summary).toList());
  }

  /**
   * The titles of series of which it had been said that a season came out on some day, or was to, and that day was over;
   * the one with the last such day first.
   */
  public List<String> premiered(AsOf asOf) {
    return read(() -> titles(sql).of(new Questions(sql).premiered(asOf)));
  }

  /** What is known under a title, matched as {@link #claims} does. */
  public Optional<SeriesSummary> find(String series) {
    return read(() -> {
      Titles.Known known = titles(sql).find(series);
      return known.rows().isEmpty() ? Optional.empty() : Optional.of(known.summary());
    });
  }

  /** The titles most like a name, the likest first; none where nothing is like it. */
  public List<String> suggestions(String name, int most) {
    return read(() -> titles(sql).nearest(name, most));
  }

  /** The text of a version of an article, in which the evidence of its claims counts. */
  public Optional<String> text(String address, int version) {
    return read(() -> new Questions(sql).text(address, version));
  }

  /** A version of an article with its claims, as all that is known by now has left them. */
  public Optional<Entry> entry(String address, int version) {
    return read(() -> new Questions(sql).entry(address, version));
  }

  /** The versions of articles that were recorded last and count by a day, the last one first. */
  public List<Entry> latest(LocalDate day, int most) {
    return read(() -> new Questions(sql).latest(AsOf.day(day), most));
  }

  /** The outlets of all articles, by name. */
  public List<String> outlets() {
    return read(() -> new Questions(sql).outlets());
  }

  /**
   * What claims name, in the order in which they were recorded, behind a place in it: as nothing is ever changed, whoever
   * read up to there knows all that came before.
   *
   * @param last where the page before ended, 0 for the first one
   */
  public Naming.Page namings(long last, int most) {
    return read(() -> new Namings(sql).behind(last, most));
  }

  /**
   * All versions of articles, in the order in which they were recorded, a page at a time. Withdrawals that were not
   * known as of then are left out.
   */
  public Stream<Entry> entries(AsOf asOf) {
    return Stream.iterate(
            page(asOf, 0), page -> !page.entries().isEmpty(), page -> page(asOf, page.last()))
        .flatMap(page -> page.entries().stream());
  }

  private Questions.Page page(AsOf asOf, long last) {
    return read(() -> new Questions(sql).entries(asOf, last, PAGE));
  }

  /** How far the claims of a series have come. */
  public Revision revision(String series) {
    return read(() -> {
      Titles.Known known = titles(sql).find(series);
      return new Revision(known.title(), known.revision());
    });
  }

  /** The series whose claims changed since their marks were last replaced, by title. */
  public List<Revision> touched() {
    return read(() -> titles(sql).all().stream()
        .filter(Titles.Known::isTouched)
        .map(known -> new Revision(known.title(), known.revision()))
        .toList());
  }

  /**
   * Puts marks in the place of all earlier ones of a series. It counts as settled as far as the claims had come at
   * {@code settled}: where more were recorded since, it stays among the {@link #touched}.
   *
   * @throws IllegalArgumentException where nothing is known of the series
   */
  public void replaceMarks(Revision settled, List<Mark> marks) {
    write(transaction -> {
      Titles.Known known = titles(transaction).find(settled.series());
      if (known.rows().isEmpty()) {
        throw new IllegalArgumentException("nothing is known of “" + settled.series() + "”");
      }
      new Marks(transaction).replace(known.ids(), marks);
      if (known.revision() == settled.number()) {
        transaction
            .update(Tables.Series.TABLE)
            .set(Tables.Series.SETTLED, Tables.Series.REVISION)
            .where(Tables.Series.ID.in(known.ids()))
            .execute();
      }
      return known;
    });
  }

  /** Replaces the marks of a series whose claims nobody else changes meanwhile. */
  public void replaceMarks(String series, List<Mark> marks) {
    replaceMarks(revision(series), marks);
  }

  /**
   * Each outlet's marks that were settled before the first day of the month of {@code asOf}, added up by type and
   * modality, by outlet.
   */
  public List<Tally> tallies(LocalDate asOf) {
    return read(() -> new Marks(sql).tallies(asOf));
  }

  /** The same for some outlets. */
  public List<Tally> tallies(Set<String> outlets, LocalDate asOf) {
    return read(() -> new Marks(sql).tallies(outlets, asOf));
  }

  /** On what the standing of a series on a day rests. */
  public Basis basis(String series, LocalDate day) {
    return read(() -> new Kept(sql).basis(titles(sql).find(series), day));
  }

  /** On what rests what all claims together tell that were published by a day. */
  public Basis basis(LocalDate day) {
    return read(() -> new Kept(sql).basis(day));
  }

  /** What was kept on this basis. */
  public Optional<String> kept(Basis basis) {
    return read(() -> new Kept(sql).find(basis));
  }

  /**
   * Keeps what was worked out on a basis, in the place of an earlier result of the same work. It can be lost, as it can be
   * worked out again: where a ledger cannot be written to, nothing is kept.
   */
  public void keep(Basis basis, String result) {
    try {
      write(transaction -> {
        new Kept(transaction).keep(basis, result);
        return basis;
      });
    } catch (LedgerException e) {
      // Whoever asks next waits as long as this one did.
    }
  }

  /** Sends what was recorded to the disk; closing does so too. */
  public void sync() {
    read(() -> {
      database.sync();
      return true;
    });
  }

  @Override
  public void close() {
    try {
      sync();
    } finally {
      database.close();
    }
  }

  private static Titles titles(DSLContext sql) {
    return new Titles(sql, Catalogue.bundled());
  }

  private <T> T read(Supplier<T> question) {
    return read(unused -> question.get());
  }

  <T> T read(Function<DSLContext, T> question) {
    turn.lock();
    try {
      return question.apply(sql);
    } catch (DataAccessException e) {
      throw database.trouble(e);
    } finally {
      turn.unlock();
    }
  }

  <T> T write(Function<DSLContext, T> work) {
    turn.lock();
    try {
      return sql.transactionResult(configuration -> {
        DSLContext transaction = DSL.using(configuration);
        database.takeTurn(transaction);
        return work.apply(transaction);
      });
    } catch (DataAccessException e) {
      throw database.trouble(e);
    } finally {
      turn.unlock();
    }
  }
}
