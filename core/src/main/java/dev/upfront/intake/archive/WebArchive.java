package dev.upfront.intake.archive;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import dev.upfront.intake.web.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive (WARC, packed record by record or not), read from one end to the other. Memory holds one page at a time,
 * whatever the size of the archive.
 *
 * <p>Where a record is damaged, the next one is looked for: by the signature of a packed member or by the version line
 * of an unpacked record, and only one whose header can be read counts. A record is handed out only once all of it was
 * read and its end is where it says, so nothing of a damaged one passes for a page.
 */
public final class WebArchive implements AutoCloseable {
  /** As of pages that are fetched. */
  private static final int MOST_BYTES = 15_000_000;

  private static final int BEGINNING = 4096;
  private static final int STRIDE = 1 << 16;
  private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] RECORD_END = {'\r', '\n', '\r', '\n'};

  private final SeekableByteChannel channel;
  private final byte[] signature;
  private WarcReader reader;

  /** The record whose header was read last; it begins at {@link #aheadAt}. Null at the end, or before {@link #broken}. */
  private @Nullable WarcRecord ahead;

  private long aheadAt;
  private @Nullable Damage broken;

  private long position;
  private @Nullable Capture page;
  private @Nullable Damage damage;

  private WebArchive(SeekableByteChannel channel, long from) throws IOException {
    this.channel = channel;
    this.reader = new WarcReader(channel);
    this.signature = reader.compression() == WarcCompression.GZIP ? PACKED : PLAIN;
    if (from > 0) {
      reader.position(from);
    }
    readAhead(from);
    if (from == 0 && broken != null && ahead == null) {
      throw new IOException("holds no record");
    }
  }

  /**
   * A page of the archive.
   *
   * @param day on which it was fetched, null where that is not said
   * @param charset as its server said, null where it did not
   * @param body unpacked
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Capture(
      URI address, @Nullable LocalDate day, @Nullable String charset, byte[] body) {

    /**
     * The article in the page. What the page says of its address is believed as far as it stays on its own site.
     *
     * @throws IntakeException where it holds none
     */
    public Article article() throws IntakeException {
      Article article = Articles.readPage(address.toString(), body, charset);
      URI own = article.address() == null ? null : WebAddress.parse(article.address());
      URI at = own != null && WebAddress.isSameSite(own, address) ? own : address;
      return article.at(at.toString()).seenOn(day);
    }
  }

  /**
   * A stretch that cannot be read.
   *
   * @param from where its first record begins, in bytes
   * @param to where the next record that can be read begins, or the archive ends
   */
  public record Damage(long from, long to) {

    /** What to tell the user of it. */
    public String told(String archive) {
      return "%s is damaged from byte %d on: went on at byte %d; fetch it again if you need what is there"
          .formatted(archive, from, to);
    }
  }

  /** Whether a name is that of an archive. */
  public static boolean isOne(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }

  /** Tells archives apart that follow one another under the same name. */
  public static String beginning(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      byte[] bytes = new byte[(int) Math.min(BEGINNING, channel.size())];
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        continue;
      }
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each JDK has SHA-256", e);
    }
  }

  /**
   * Opens an archive.
   *
   * @param from where a record begins, as {@link #position} told; 0 for the first one
   * @throws IOException where it cannot be read or is no archive
   */
  public static WebArchive open(Path file, long from) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new WebArchive(channel, from);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Opens an archive that need not be a file.
   *
   * @param channel closed with this
   * @param from where a record begins, as {@link #position} told; 0 for the first one
   * @throws IOException where it cannot be read or is no archive
   */
  public static WebArchive open(SeekableByteChannel channel, long from) throws IOException {
    return new WebArchive(channel, from);
  }

  /** Where the record or the damage begins that {@link #next} read last. */
  public long position() {
    return position;
  }

  /** How long the archive is, in bytes. */
  public long length() throws IOException {
    return channel.size();
  }

  /**
   * Reads the next record, or the next stretch that is damaged.
   *
   * @return whether there is one
   * @throws IOException where the disk fails
   */
  public boolean next() throws IOException {
    page = null;
    damage = broken;
    if (broken != null) {
      position = broken.from();
      broken = null;
      return true;
    }
    if (ahead == null) {
      return false;
    }
    position = aheadAt;
    page = ahead instanceof WarcResponse response ? capture(response).orElse(null) : null;
    readAhead(position);
    if (broken != null && broken.from() == position) {
      damage = broken;
      page = null;
      broken = null;
    } else if (page != null && signature == PACKED) {
      long end = broken != null ? broken.from() : ahead != null ? aheadAt : channel.size();
      if (!isWhole(position, end)) {
        damage = new Damage(position, end);
        page = null;
      }
    }
    return true;
  }

  /** The page in the record that was read last, empty where it holds none. */
  public Optional<Capture> page() {
    return Optional.ofNullable(page);
  }

  /** The damage that was read last, empty where that was a record. */
  public Optional<Damage> damage() {
    return Optional.ofNullable(damage);
  }

  /** Reads the rest of the record at a position and the header of the next one. */
  private void readAhead(long from) throws IOException {
    ahead = null;
    long reached = from;
    try {
      ahead = reader.next().orElse(null);
      aheadAt = reader.position();
      // A record that is said to reach beyond the end swallowed all that stands behind it.
      boolean isWithin = reader.position() <= channel.size();
      if (ahead != null || isWithin && endsRecord(channel.size())) {
        return;
      }
    } catch (IOException | RuntimeException e) {
      reached = Math.max(from, reader.position());
    }
    long next = resume(from + 1);
    // Where the reader came to another record and passed none, the one before it was whole.
    broken = new Damage(endsRecord(reached) && reached < next ? reached : from, next);
  }

  /** Whether a record that is not packed ends where it says; of packed ones the reader knows. */
  private boolean endsRecord(long end) throws IOException {
    if (signature == PACKED || end < RECORD_END.length) {
      return true;
    }
    ByteBuffer bytes = ByteBuffer.allocate(RECORD_END.length);
    read(bytes, end - RECORD_END.length);
    return Arrays.equals(bytes.array(), RECORD_END);
  }

  /**
   * Whether a packed record has the checksum that it says, at which the reader does not look. Records that are not packed
   * each for itself have none.
   */
  private boolean isWhole(long from, long to) throws IOException {
    boolean isMember = beginsAt(from) && (to == channel.size() || beginsAt(to));
    if (!isMember || to - from > MOST_BYTES) {
      return !isMember;
    }
    byte[] packed = new byte[(int) (to - from)];
    read(ByteBuffer.wrap(packed), from);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      in.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean beginsAt(long position) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(signature.length);
    read(bytes, position);
    return Arrays.equals(bytes.array(), signature);
  }

  /** Goes on at the first record at or behind a position whose header can be read; at the end where there is none. */
  private long resume(long from) throws IOException {
    for (long at = find(from); at < channel.size(); at = find(at + 1)) {
      channel.position(at);
      try {
        reader = new WarcReader(channel);
        ahead = reader.next().orElse(null);
        if (ahead != null) {
          aheadAt = at;
          return at;
        }
      } catch (IOException | RuntimeException e) {
        ahead = null;
      }
    }
    return channel.size();
  }

  /** Where the signature of a record stands next, the length of the archive where it does not. */
  private long find(long from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(STRIDE);
    for (long start = from; start < channel.size(); start += STRIDE - signature.length + 1) {
      bytes.clear();
      read(bytes, start);
      for (int i = 0; i + signature.length <= bytes.position(); i++) {
        if (Arrays.equals(bytes.array(), i, i + signature.length, signature, 0, signature.length)) {
          return start + i;
        }
      }
    }
    return channel.size();
  }

  /** Reads from a position on until the buffer is full or the archive ends, and leaves the channel where it was. */
  private void read(ByteBuffer bytes, long from) throws IOException {
    long before = channel.position();
    channel.position(from);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // As much as there is.
    }
    channel.position(before);
  }

  private static Optional<Capture> capture(WarcResponse response) throws IOException {
    try {
      URI address = WebAddress.parse(response.target());
      if (address == null || !response.contentType().base().equals(MediaType.HTTP)) {
        return Optional.empty();
      }
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      String kind = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
      if (http.status() != 200
          || !kind.equals("text/html") && !kind.equals("application/xhtml+xml")) {
        return Optional.empty();
      }
      try (InputStream in = http.bodyDecoded().stream()) {
        byte[] body = in.readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES
            ? Optional.empty()
            : Optional.of(
                new Capture(address, day(response), type.parameters().get("charset"), body));
      }
    } catch (IOException | RuntimeException e) {
      // As a rule the record is whole and what the server sent in it is not: as good as no page.
      return Optional.empty();
    }
  }

  private static @Nullable LocalDate day(WarcRecord record) {
    try {
      return LocalDate.ofInstant(record.date(), ZoneOffset.UTC);
    } catch (RuntimeException e) {
      // A record must have a date; a page without one is a page all the same.
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    channel.close();
  }
}
