package dev.upfront.intake;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the name of a language as pages write it: {@code en}, {@code en_GB}, {@code en-us,fr}. */
final class Languages {
  private static final int LONGEST = 40;

  private Languages() {}

  /** As BCP 47 has it, {@code en-GB}; null where it is no name of a language. */
  static @Nullable String tag(String text) {
    String first = text.strip().split("[,;\\s]", 2)[0].replace('_', '-');
    if (first.isEmpty() || first.length() > LONGEST) {
      return null;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(first).build();
      return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
