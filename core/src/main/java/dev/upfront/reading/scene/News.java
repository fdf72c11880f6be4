package dev.upfront.reading.scene;

/** How long something that came out is news. */
public final class News {
  /** A series that came out longer ago than this is no news: its first season is meant. */
  public static final int DAYS = 300;

  /** What came out in these days is news. */
  public static final int RECENT_DAYS = 45;

  private News() {}
}
