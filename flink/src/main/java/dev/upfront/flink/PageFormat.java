package dev.upfront.flink;

import dev.upfront.intake.Articles;
import dev.upfront.intake.archive.WebArchive;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Files as a job reads them: a text or a page is one thing, a web archive as many as it has pages. One reader takes a
 * file from end to end; after a failure it goes on in the middle of an archive, at the record where it was.
 */
final class PageFormat implements BulkFormat<Found, FileSourceSplit> {
  private static final long serialVersionUID = 1L;

  /** What the user calls each place, by its full path. */
  private final Map<String, String> names;

  /** Whether things count as recorded when their file came, rather than when the job says. */
  private final boolean timed;

  PageFormat(Map<String, String> names, boolean timed) {
    this.names = Map.copyOf(names);
    this.timed = timed;
  }

  /** Whether a file is read, by its name. */
  static boolean takes(String name) {
    return !name.startsWith(".") && (Articles.isOne(name) || WebArchive.isOne(name));
  }

  /** As the command line would name the file. */
  String id(Path path) {
    String full = path.toString();
    for (Map.Entry<String, String> each : names.entrySet()) {
      if (full.equals(each.getKey())) {
        return each.getValue();
      }
      if (full.startsWith(each.getKey() + "/")) {
        return each.getValue() + full.substring(each.getKey().length());
      }
    }
    return full;
  }

  @Override
  public Reader<Found> createReader(Configuration configuration, FileSourceSplit split)
      throws IOException {
    return reader(split, 0, 0);
  }

  @Override
  public Reader<Found> restoreReader(Configuration configuration, FileSourceSplit split)
      throws IOException {
    Optional<CheckpointedPosition> position = split.getReaderPosition();
    return reader(
        split,
        position.map(CheckpointedPosition::getOffset).orElse(0L),
        position.map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L));
  }

  private Reader<Found> reader(FileSourceSplit split, long offset, long skipped)
      throws IOException {
    String id = id(split.path());
    long recordedAt = timed ? split.fileModificationTime() : Found.AS_PLANNED;
    FSDataInputStream in = split.path().getFileSystem().open(split.path());
    if (!WebArchive.isOne(split.path().getName())) {
      return new OfFile(id, recordedAt, in, skipped > 0);
    }
    try {
      OfArchive archive = new OfArchive(
          id, recordedAt, new SeekableInput(in, split.fileSize()), Math.max(0, offset));
      for (long i = 0; i < skipped; i++) {
        archive.readBatch();
      }
      return archive;
    } catch (RuntimeException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<Found> getProducedType() {
    return TypeInformation.of(Found.class);
  }

  /** One article; more than an article may have is not read, but enough to be refused. */
  private static final class OfFile implements Reader<Found> {
    private final String id;
    private final long recordedAt;
    private final FSDataInputStream in;
    private boolean over;

    OfFile(String id, long recordedAt, FSDataInputStream in, boolean over) {
      this.id = id;
      this.recordedAt = recordedAt;
      this.in = in;
      this.over = over;
    }

    @Override
    public @Nullable RecordIterator<Found> readBatch() throws IOException {
      if (over) {
        return null;
      }
      over = true;
      byte[] body = in.readNBytes(Articles.MAX_BYTES + 1);
      return one(new Found(id, false, null, null, body, recordedAt, null), 0);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** The pages of an archive, and what is damaged between them. */
  private static final class OfArchive implements Reader<Found> {
    private final String id;
    private final long recordedAt;
    private final SeekableInput in;
    private @Nullable WebArchive archive;
    private final long from;
    private boolean over;

    OfArchive(String id, long recordedAt, SeekableInput in, long from) {
      this.id = id;
      this.recordedAt = recordedAt;
      this.in = in;
      this.from = from;
    }

    @Override
    public @Nullable RecordIterator<Found> readBatch() {
      if (over) {
        return null;
      }
      long position = from;
      try {
        WebArchive open = archive;
        if (open == null) {
          open = WebArchive.open(in, from);
          archive = open;
        }
        while (open.next()) {
          position = open.position();
          Optional<Found> page = open.page().map(this::page);
          Optional<Found> found = open.damage().map(this::damaged).or(() -> page);
          if (found.isPresent()) {
            return one(found.get(), position);
          }
        }
      } catch (IOException e) {
        over = true;
        return one(
            Found.trouble(
                id,
                id
                    + " is no web archive, or cannot be read: fetch it again; what could be read is taken"),
            position);
      }
      over = true;
      return null;
    }

    private Found page(WebArchive.Capture page) {
      return new Found(
          page.address().toString(),
          true,
          Objects.toString(page.day(), null),
          page.charset(),
          page.body(),
          recordedAt,
          null);
    }

    private Found damaged(WebArchive.Damage damage) {
      return Found.trouble(id, damage.told(id));
    }

    @Override
    public void close() throws IOException {
      if (archive != null) {
        archive.close();
      }
      in.close();
    }
  }

  /** Read, and where to go on behind it: at the record's beginning, one of its things left out. */
  private static BulkFormat.RecordIterator<Found> one(Found found, long position) {
    SingletonResultIterator<Found> iterator = new SingletonResultIterator<>();
    iterator.set(found, position, 1);
    return iterator;
  }
}
