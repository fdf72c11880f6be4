package dev.upfront.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain text as an article: a headline, perhaps lines that say its day, its outlet and its address, the body. Markdown
 * counts as such.
 */
final class PlainText {
  /** A longer first line is a paragraph: the text has no headline. */
  private static final int LONGEST_TITLE = 300;

  /** How far down such lines may stand, in lines that are not blank. */
  private static final int FACTS_WITHIN = 5;

  /** The line that says when and by whom may stand below pictures and what they show. */
  private static final int DAY_WITHIN = 8;

  private static final int LONGEST_NAME = 80;

  private static final Pattern PUBLISHED =
      Pattern.compile("\\s{0,9}Published(?: on)?:\\s{0,9}(\\S.{0,60})", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE = Pattern.compile(
      "\\s{0,9}(?:Date:?|(?:First )?(?:Published|Posted)(?: on)?:?)\\s{1,9}(\\S.{0,80})",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED = Pattern.compile(
      "\\s{0,9}(?:Last )?Updated(?: on)?:?\\s{1,9}(\\S.{0,80})", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALONE = Pattern.compile("(.{1,110})");
  private static final Pattern OUTLET =
      Pattern.compile("\\s{0,9}Outlet:\\s{0,9}(\\S.{0,200})", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("\\s{0,9}Address:\\s{0,9}(\\S{1,2000})\\s{0,9}", Pattern.CASE_INSENSITIVE);
  private static final Pattern AUTHOR =
      Pattern.compile("\\s{0,9}Author:\\s{0,9}(\\S.{0,200})", Pattern.CASE_INSENSITIVE);
  private static final Pattern LANGUAGE =
      Pattern.compile("\\s{0,9}Language:\\s{0,9}(\\S{1,40})\\s{0,9}", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+");

  private PlainText() {}

  static Article read(String id, String text) throws IntakeException {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    LocalDate published = published(id, lines);
    String outlet = take(lines, OUTLET, PlainText::name);
    String said = take(lines, ADDRESS, Addresses::web);
    String address = said == null ? Addresses.web(id) : said;
    String author = take(lines, AUTHOR, PlainText::name);
    String language = take(lines, LANGUAGE, Languages::tag);
    int first = firstNotBlank(lines, 0);
    if (first == lines.size()) {
      throw new IntakeException(id, "has a day and no text", "give a file with text in it");
    }
    String headline = MARKDOWN_HEADING.matcher(lines.get(first).strip()).replaceFirst("");
    if (headline.length() > LONGEST_TITLE || headline.isEmpty()) {
      return new Article(
          id, "", outlet, address, published, author, language, null, body(lines, first));
    }
    String body = body(lines, first + 1);
    String whole = body.isEmpty() ? headline : headline + "\n\n" + body;
    return new Article(id, headline, outlet, address, published, author, language, null, whole);
  }

  /** The day that lines near the top say, the firmest of them. */
  private static @Nullable LocalDate published(String id, List<String> lines)
      throws IntakeException {
    String none = take(lines, PUBLISHED, said -> Days.isNone(said) ? said.strip() : null);
    if (none != null) {
      throw new IntakeException(
          id,
          "says near its top that it was published on “" + none + "”, a day that there is not",
          "write the day as in 2023-06-30, or leave the line out");
    }
    LocalDate day = take(lines, PUBLISHED, Days::parse);
    day = day == null ? take(lines, DATE, Days::line) : day;
    day = day == null ? take(lines, DAY_WITHIN, ALONE, said -> only(said, lines, false)) : day;
    day = day == null ? take(lines, UPDATED, Days::line) : day;
    day = day == null ? take(lines, DAY_WITHIN, ALONE, said -> only(said, lines, true)) : day;
    day = day == null ? opening(lines) : day;
    return day == null ? closing(lines) : day;
  }

  /**
   * The day of a line that says when the article was published. Where several lines name different days so, they head what
   * comes out on them.
   */
  private static @Nullable LocalDate only(String said, List<String> lines, boolean updated) {
    LocalDate day = DateLine.read(said, updated);
    return day != null
            && lines.stream()
                .map(line -> DateLine.read(line, updated))
                .allMatch(other -> other == null || other.equals(day))
        ? day
        : null;
  }

  /** The day that one of the last lines says, where no other says another. */
  private static @Nullable LocalDate closing(List<String> lines) {
    LocalDate said = null;
    int seen = 0;
    for (int i = lines.size() - 1; i >= 0 && seen < FACTS_WITHIN; i--) {
      LocalDate day = DateLine.closing(lines.get(i));
      if (day != null && said != null && !day.equals(said)) {
        return null;
      }
      said = day == null ? said : day;
      seen += lines.get(i).isBlank() ? 0 : 1;
    }
    return said;
  }

  /** The day with which the first paragraph begins, behind its place. */
  private static @Nullable LocalDate opening(List<String> lines) {
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < DAY_WITHIN; i++) {
      LocalDate day = DateLine.opening(lines.get(i).strip());
      if (day != null) {
        return day;
      }
      seen += lines.get(i).isBlank() ? 0 : 1;
    }
    return null;
  }

  /** A name on one line, or null where the line says more than a name. */
  private static @Nullable String name(String text) {
    String name = Spaces.collapsed(text);
    return name.isEmpty() || name.length() > LONGEST_NAME ? null : name;
  }

  /** Takes the line that says something out, where there is one near the top. */
  private static <T> @Nullable T take(
      List<String> lines, Pattern pattern, Function<String, @Nullable T> read) {
    return take(lines, FACTS_WITHIN, pattern, read);
  }

  /** @param within how far down the line may stand, in lines that are not blank */
  private static <T> @Nullable T take(
      List<String> lines, int within, Pattern pattern, Function<String, @Nullable T> read) {
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < within; i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      seen++;
      Matcher said = pattern.matcher(line);
      T fact = said.matches() ? read.apply(said.group(1)) : null;
      if (fact != null) {
        lines.remove(i);
        return fact;
      }
    }
    return null;
  }

  /** The lines from one on, untouched, without the blank ones around them. */
  private static String body(List<String> lines, int from) {
    int first = firstNotBlank(lines, from);
    int end = lines.size();
    while (end > first && lines.get(end - 1).isBlank()) {
      end--;
    }
    return String.join("\n", lines.subList(first, end));
  }

  private static int firstNotBlank(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }
}
