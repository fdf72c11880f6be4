package dev.upfront.intake.web;

import java.util.Set;

/** What is asked for, which decides what is accepted and how much of it. */
public enum Wanted {
  /** A page for people. */
  PAGE("text/html,application/xhtml+xml,text/plain;q=0.5", 15_000_000, false),

  /** A list of articles for programs, whatever its server calls it. */
  FEED(
      "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,"
          + "text/xml;q=0.9,application/json;q=0.8,*/*;q=0.5",
      15_000_000,
      false),

  /** What a site allows; its rules end where its first half megabyte does (RFC 9309). */
  ROBOTS("text/plain,*/*;q=0.5", 512 * 1024, true);

  private static final Set<String> PAGES =
      Set.of("", "text/html", "application/xhtml+xml", "text/plain");
  private static final Set<String> NO_TEXT = Set.of("image", "video", "audio", "font");

  private final String accept;
  private final int mostBytes;
  private final boolean cut;

  Wanted(String accept, int mostBytes, boolean cut) {
    this.accept = accept;
    this.mostBytes = mostBytes;
    this.cut = cut;
  }

  String accept() {
    return accept;
  }

  /** The largest body, in bytes after unpacking. */
  int mostBytes() {
    return mostBytes;
  }

  /** Whether a larger body is cut rather than refused. */
  boolean isCut() {
    return cut;
  }

  boolean accepts(String mediaType) {
    return switch (this) {
      case PAGE -> PAGES.contains(mediaType);
      case FEED -> {
        int slash = mediaType.indexOf('/');
        yield !NO_TEXT.contains(slash < 0 ? mediaType : mediaType.substring(0, slash));
      }
      case ROBOTS -> true;
    };
  }
}
