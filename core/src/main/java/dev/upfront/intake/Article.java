package dev.upfront.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text about television with its title, outlet, address and day.
 *
 * @param id the file name or address as it was given
 * @param title the headline, "" where there is none
 * @param outlet who published it, null where not known
 * @param address its canonical address, null where it has none
 * @param published the day that it carries, null where it carries none
 * @param author who wrote it, names parted by commas, null where not known
 * @param language the language that it says it is in, as BCP 47 has it ("en-GB"), null where it says none
 * @param seen a day on which it was there, so that it was written no later; null where nobody says
 * @param text the plain text in which evidence counts its offsets, in UTF-16 code units; lines end in \n; where there
 *     is a title, the text opens with it, a blank line follows, then the body. Headings and list items are lines of
 *     their own.
 */
public record Article(
    String id,
    String title,
    @Nullable String outlet,
    @Nullable String address,
    @Nullable LocalDate published,
    @Nullable String author,
    @Nullable String language,
    @Nullable LocalDate seen,
    String text) {

  /** The id of one that came without a name of its own, which tells nothing of which it is. */
  public static final String UNNAMED = "the article";

  /** One of which nobody says who wrote it and in which language. */
  public Article(
      String id,
      String title,
      @Nullable String outlet,
      @Nullable String address,
      @Nullable LocalDate published,
      String text) {
    this(id, title, outlet, address, published, null, null, null, text);
  }

  /** The same at another address. */
  public Article at(String newAddress) {
    return new Article(id, title, outlet, newAddress, published, author, language, seen, text);
  }

  /** The same as it was there on a day. */
  public Article seenOn(@Nullable LocalDate day) {
    return new Article(id, title, outlet, address, published, author, language, day, text);
  }

  /** Where the body begins in the text: behind the title and the line ends that follow it. */
  public int bodyStart() {
    if (title.isEmpty() || !text.startsWith(title)) {
      return 0;
    }
    int i = title.length();
    while (i < text.length() && text.charAt(i) == '\n') {
      i++;
    }
    return i;
  }
}
