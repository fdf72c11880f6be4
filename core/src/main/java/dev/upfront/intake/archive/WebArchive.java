package dev.upfront.intake.archive;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import dev.upfront.intake.web.WebAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive (WARC, packed record by record or not), read from one end to the other. Memory holds one page at a time,
 * whatever the size of the archive.
 */
public final class WebArchive implements AutoCloseable {
  /** As of pages that are fetched. */
  private static final int MOST_BYTES = 15_000_000;

  private static final int BEGINNING = 4096;

  private final @Nullable FileChannel channel;
  private final WarcReader reader;
  private final long start;
  private long position;
  private @Nullable WarcRecord record;

  private WebArchive(@Nullable FileChannel channel, WarcReader reader, long start, long position) {
    this.channel = channel;
    this.reader = reader;
    this.start = start;
    this.position = position;
  }

  /**
   * A page of the archive.
   *
   * @param charset as its server said, null where it did not
   * @param body unpacked
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Capture(URI address, @Nullable String charset, byte[] body) {

    /**
     * The article in the page. What the page says of its address is believed as far as it stays on its own site.
     *
     * @throws IntakeException where it holds none
     */
    public Article article() throws IntakeException {
      Article article = Articles.readPage(address.toString(), body, charset);
      URI own = article.address() == null ? null : WebAddress.parse(article.address());
      return article.at(
          own != null && WebAddress.isSameSite(own, address) ? own.toString() : address.toString());
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
      java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
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
   */
  public static WebArchive open(Path file, long from) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      WarcReader reader = new WarcReader(channel);
      if (from > 0) {
        reader.position(from);
      }
      return new WebArchive(channel, reader, 0, from);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Opens an archive that is no file.
   *
   * @param in stands where a record begins; closed with this
   * @param from how many bytes of the archive are before that
   */
  public static WebArchive open(InputStream in, long from) throws IOException {
    return new WebArchive(null, new WarcReader(in), from, from);
  }

  /** Where the record begins that {@link #next} read last. */
  public long position() {
    return position;
  }

  /**
   * How long the archive is, in bytes.
   *
   * @throws IllegalStateException where it is no file
   */
  public long length() throws IOException {
    if (channel == null) {
      throw new IllegalStateException("only a file knows its length");
    }
    return channel.size();
  }

  /**
   * Reads the next record.
   *
   * @return whether there is one
   * @throws IOException where the archive is damaged behind {@link #position}
   */
  public boolean next() throws IOException {
    record = reader.next().orElse(null);
    position = start + reader.position();
    return record != null;
  }

  /** The page in the record that was read last, empty where it holds none. Asked once for each record. */
  public Optional<Capture> page() throws IOException {
    return record instanceof WarcResponse response ? capture(response) : Optional.empty();
  }

  private static Optional<Capture> capture(WarcResponse response) throws IOException {
    URI address = WebAddress.parse(response.target());
    if (address == null || !response.contentType().base().equals(MediaType.HTTP)) {
      return Optional.empty();
    }
    try {
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
            : Optional.of(new Capture(address, type.parameters().get("charset"), body));
      }
    } catch (IOException e) {
      // As a rule the record is whole and what the server sent in it is not: as good as no page.
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    if (channel != null) {
      channel.close();
    }
  }
}
