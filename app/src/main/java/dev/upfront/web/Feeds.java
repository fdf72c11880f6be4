package dev.upfront.web;

import java.util.List;

/** What can be subscribed to. */
final class Feeds {
  private Feeds() {}

  static List<Frame.Feed> ofAll() {
    return List.of();
  }

  static List<Frame.Feed> of(String series) {
    return List.of();
  }
}
