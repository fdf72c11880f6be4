package dev.upfront.flink;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.flink.core.fs.FSDataInputStream;

/** A file of whatever file system Flink reads, as a channel. */
final class SeekableInput implements SeekableByteChannel {
  private static final int MOST_BYTES = 1 << 16;

  private final FSDataInputStream in;
  private final long size;
  private boolean open = true;

  /**
   * Reads this stream.
   *
   * @param in closed with this
   * @param size its length in bytes
   */
  SeekableInput(FSDataInputStream in, long size) {
    this.in = in;
    this.size = size;
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    byte[] some = new byte[Math.min(MOST_BYTES, bytes.remaining())];
    int count = in.read(some, 0, some.length);
    if (count > 0) {
      bytes.put(some, 0, count);
    }
    return count;
  }

  @Override
  public long position() throws IOException {
    return in.getPos();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    in.seek(position);
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int write(ByteBuffer bytes) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long newSize) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    in.close();
  }
}
