package dev.upfront.web;

/** How much memory may be filled with what could be made again: shares of what the program has. */
final class Room {
  private static final int SHARE = 8;
  private static final long MOST_BYTES = 500_000_000;

  private Room() {}

  /** In bytes, for one kind of things. */
  static long bytes() {
    return Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE);
  }
}
