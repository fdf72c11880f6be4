package dev.upfront.intake.feed;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word that changes when an article does, as far as its feed lets on. */
final class Stamp {
  private Stamp() {}

  /** The instant of its last change, else a hash of what is said of it. */
  static String of(@Nullable Instant changed, String title, String text) {
    return changed != null
        ? changed.toString()
        : String.format(Locale.ROOT, "%08x%08x", title.hashCode(), text.hashCode());
  }
}
